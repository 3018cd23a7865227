"""Titles in a row, in Vietnamese and English: what each is held over, and the name behind them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_name_runs import NameRuns, Token
from core.analysis.suggesting.people_words import country_phrases, phrases
from core.text.span import Span

if TYPE_CHECKING:
    from core.analysis.suggesting.people_words import Hit
    from core.analysis.suggesting.reading import Sentence

_TITLES = ("rank", "office", "honorific")
_SPOKEN = ("say", "chair", "lead", "attend")
_COMPLEMENT = 26
"""So many words may stand between an office and the name of who holds it."""
_BREAKS = re.compile(r"[.;:!?“”\"|]")
_POSTED = ("tại ", " to ", " in ")
"""What stands before the country that somebody is sent to."""
_OCEANS = ("thái bình dương", "ấn độ dương")
"""What begins with a country's name and is none."""
_POSTED_WORD = re.compile(r"(?:tại|to|in) ")
_HELD_OVER = re.compile(
    r"(?: (?:of|for)(?: (?!of\b|for\b|to\b|at\b)[a-z]+){1,5} of(?: the)? | (?P<at>at)(?: the)? )(?=[A-Z])"
)
"""What an office in small letters is held over, up to the country: not what somebody says *of* one."""
_LOOSE_END = re.compile(r"(?:[\s,–-]+(?:and|và|of|under|the|in|for|at|thuộc|của))*[\s,–-]*$")


@dataclass(slots=True)
class Told:
    """What titles in a row say."""

    start: int
    end: int
    kinds: list[str] = field(default_factory=list[str])
    roles: list[Span] = field(default_factory=list[Span])
    organisations: list[Span] = field(default_factory=list[Span])
    country: tuple[Span, str] | None = None
    name: tuple[int, int] | None = None
    lasts: bool = False
    """Whether a role may still grow by what it is held over."""
    body: int | None = None
    """Where the name of a body begins that is not at its end yet."""


class TitleReader:
    """The titles of one sentence.

    Args:
        text: The whole text.
        sentence: The sentence.
        low: The whole text in small letters.
    """

    def __init__(self, text: str, sentence: Sentence, low: str) -> None:
        self.text, self.sentence, self.low = text, sentence, low
        self.start, self.end = sentence.span.start, sentence.span.end
        language = sentence.language
        self.runs = NameRuns(text, low, self.start, self.end, language)
        self.tokens = self.runs.tokens
        self.titles = phrases(language, "titles", *_TITLES)
        self.nobles = phrases(language, "titles", "noble")
        self.fields = phrases(language, "titles", "field")
        self.glue = phrases(language, "titles", "glue")
        self.stops = phrases(language, "titles", "stop")
        self.general = phrases(language, "titles", "general")
        self.heads = phrases(language, "organisations", "head")
        self.verbs = phrases(language, "speech", *_SPOKEN)
        self.countries = country_phrases(language, owning=True)

    def _read(self, hit: Hit) -> Told:
        """Read titles in a row, what they are held over, and the name behind them if there is one."""
        told = Told(hit.start, hit.end, [hit.key], [Span(hit.start, hit.end)], lasts=True)
        place = self.runs.index_at(hit.end)
        for _ in range(_COMPLEMENT):
            if place >= len(self.tokens):
                break
            step = self._step(told, place)
            if step is None:
                break
            place = step
        self._close_body(told)
        if told.country is None and told.name is None and self.sentence.language == "en":
            self._country_ahead(told)
        return told

    def _country_ahead(self, told: Told) -> None:
        """Take the country behind an English office in small letters: ``minister of public security of Laos``."""
        held = _HELD_OVER.match(self.text, told.roles[-1].end, self.end)
        if held is None or any(True for _ in self.verbs.find(self.low, held.start(), held.end())):
            return
        country = self.countries.at(self.low, held.end(), self.end)
        if country is None or not self.text[held.end()].isupper():
            return
        owns = self.low[country.start : country.end].endswith(("'s", "’s"))
        if held["at"] and not (owns and self.text[country.end + 1 : country.end + 2].isupper()):
            return
        told.country = Span(country.start, country.end), country.key

    def _step(self, told: Told, place: int) -> int | None:
        """Take the next word of titles in a row; None where they end."""
        token = self.tokens[place]
        if token.words in ",-–":
            return self._over_comma(told, place)
        if _BREAKS.match(token.words):
            return None
        title = self.titles.at(self.low, token.start, self.end)
        if title is not None and not self._inside_body(told, title):
            return self._next_title(told, title)
        taken = self._take_place(told, token)
        if taken is not None:
            return taken
        run = self.runs.at(place, alone=told.body is None)
        if run is not None and (run.count > 1 or told.body is None) and not self._is_of(told, run.start):
            self._close_body(told)
            told.name, told.end = (run.start, run.end), run.end
            return None
        return self._take_word(told, place)

    def _take_place(self, told: Told, token: Token) -> int | None:
        """Take a country, the head of a body or what an office is held over."""
        country = self.countries.at(self.low, token.start, self.end)
        if self.low.startswith(_OCEANS, token.start):
            country = None
        if country is not None and self.text[token.start].isupper():
            self._close_body(told)
            if not self.low.endswith(_POSTED, told.start, country.start):
                told.country = told.country or (Span(country.start, country.end), country.key)
            told.end, told.lasts = country.end, False
            return self.runs.index_at(country.end)
        head = self.heads.at(self.low, token.start, self.end)
        if head is not None and self.text[token.start].isupper():
            if told.body is not None and " " in self.text[told.body : head.start].strip():
                self._close_body(told)
            if told.body is None:
                told.body = head.start
            told.end, told.lasts = head.end, False
            return self.runs.index_at(head.end)
        held = self.fields.at(self.low, token.start, self.end)
        if held is not None and self.text[token.start].isupper():
            told.end = held.end
            if told.lasts:
                told.roles[-1] = Span(told.roles[-1].start, held.end)
            return self.runs.index_at(held.end)
        return None

    def _is_of(self, told: Told, place: int) -> bool:
        """Tell whether an English name stands behind *of*: a place then, not who holds the office."""
        return self.sentence.language == "en" and self.low.endswith((" of ", " for "), told.start, place)

    def _take_word(self, told: Told, place: int) -> int | None:
        token = self.tokens[place]
        glue = self.glue.at(self.low, token.start, self.end)
        if glue is not None and told.body is None:
            return self.runs.index_at(glue.end)
        posted = _POSTED_WORD.match(self.low, token.start, self.end)
        if posted is not None and self.countries.at(self.low, posted.end(), self.end) is not None:
            return place + 1
        if self.stops.at(self.low, token.start, self.end) or self.verbs.at(self.low, token.start, self.end):
            return None
        if told.body is not None:
            told.end = token.end
            return place + 1
        if self.text[token.start].isupper() and token.words.isupper() and len(token.words) > 2:
            told.end = token.end
            return place + 1
        return None

    def _over_comma(self, told: Told, place: int) -> int | None:
        if place + 1 >= len(self.tokens):
            return None
        after = self.tokens[place + 1]
        if self.titles.at(self.low, after.start, self.end) is not None and not self._is_general(after):
            self._close_body(told)
            return place + 1
        run = self.runs.at(place + 1, alone=False)
        if run is not None and run.count > 1 and self.text.startswith(",", run.end) and told.body is None:
            self._close_body(told)
            told.name, told.end = (run.start, run.end), run.end
            return None
        known = self.heads.at(self.low, after.start, self.end) or self.countries.at(self.low, after.start, self.end)
        if known is not None and self.text[after.start].isupper():
            self._close_body(told)
            return place + 1
        if told.body is not None and self.low.startswith("phòng, chống", self.tokens[place - 1].start):
            return place + 1
        return None

    def _next_title(self, told: Told, title: Hit) -> int:
        self._close_body(told)
        start = title.start
        last = told.roles[-1]
        words = self.text[last.start : last.end]
        if self.sentence.language == "en" and last.end + 1 == start and " and " in words:
            # "Deputy Prime Minister and Interior Minister": what was taken for the first office begins the second.
            cut = last.start + words.rindex(" and ")
            told.roles[-1], start = Span(last.start, cut), cut + 5
        told.kinds.append(title.key)
        told.roles.append(Span(start, title.end))
        told.end, told.lasts = title.end, True
        return self.runs.index_at(title.end)

    def _inside_body(self, told: Told, title: Hit) -> bool:
        return told.body is not None and not self.text[title.start].isupper()

    def _close_body(self, told: Told) -> None:
        if told.body is not None:
            words = _LOOSE_END.sub("", self.text[told.body : told.end])
            told.organisations.append(Span(told.body, told.body + len(words)))
            told.body = None

    def _is_general(self, token: Token) -> bool:
        """Tell whether a title stands in the name of a meeting, or for many people."""
        before = self.low[self.start : token.start].rstrip()
        place = self.start + len(before)
        hit = self.general.ending_at(self.low, place)
        if hit is not None and hit.start >= self.start:
            return True
        return before.endswith(("hội nghị", "cuộc họp", "phiên họp", "tham vấn", "cấp"))
