"""Persons in Vietnamese and English sentences: titles before a name or behind it, and names before a verb of speech."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.suggesting.people_shapes import PersonNaming
from core.analysis.suggesting.people_titles import TitleReader
from core.analysis.suggesting.people_words import covered, phrases, word_set
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.people_name_runs import Token
    from core.analysis.suggesting.people_titles import Told
    from core.analysis.suggesting.people_words import Hit
    from core.analysis.suggesting.reading import ArticleReading, Sentence

_OF_BODY = re.compile(
    r"(?:of|from|with) (?:the )?(?:[A-Z][\w-]+-based )?(?:[a-z][\w-]* ){1,3}"
    r"(?:[A-Z][\w&’'.-]* (?:(?:of|for|on|and|the) )*){1,6}"
)
"""The body somebody speaks from, told with a noun in small letters: a place or another body has none there."""
_OF_COUNTRY = re.compile(r" of (?:the )?(?=[A-Z])")
_DESCRIBED = 4
"""So many words may stand between an article and the office that it belongs to."""


def spaced_people(reading: ArticleReading, sentence: Sentence, low: str) -> list[PersonNaming]:
    """Find who a Vietnamese or English sentence names, in text order.

    Args:
        low: The whole text in small letters.
    """
    reader = _Sentence(reading.text, sentence, low)
    found = list(reader.titled())
    taken = [(each.whole.start, each.whole.end) for each in found]
    found += [each for each in reader.before_verbs() if not covered(each.whole.start, each.whole.end, taken)]
    return sorted(found, key=lambda each: each.whole.start)


class _Sentence(TitleReader):
    """One sentence, looked at from its titles."""

    def titled(self) -> Iterator[PersonNaming]:
        """Walk the persons with a title before or behind the name, and titles without a name."""
        behind = self.start
        for token in self.tokens:
            if token.start < behind:
                continue
            hit = self.titles.at(self.low, token.start, self.end)
            if hit is None:
                continue
            if self._is_general(token):
                behind = hit.end
                continue
            told = self._read(hit)
            if told.name is None:
                self._look_back(told, behind)
                told.end = max(told.end, hit.end)
                if told.name is None and not self._is_told_of_one(hit):
                    continue
            else:
                self._look_left(told)
                self._appositives(told)
            behind = told.end
            naming = self._naming(told)
            if naming is not None:
                yield naming

    def _is_told_of_one(self, hit: Hit) -> bool:
        """Tell whether a title without a name may stand for one person who was named before."""
        return self.text[hit.start].isupper() or self.low.endswith("the ", self.start, hit.start)

    def before_verbs(self) -> Iterator[PersonNaming]:
        """Walk names without a title that a verb of speech follows."""
        place = 0
        while place < len(self.tokens):
            run = self.runs.at(place)
            if run is None or run.count < 2:
                place += 1
                continue
            place = run.next_token
            following = self.low[run.end : self.end].lstrip()
            verb_at = self._over_body(self.end - len(following))
            if self.low.endswith(("the ", " of "), self.start, run.start):
                continue
            if self._speaks(verb_at) or self._is_quoted(run.start):
                name = Span(run.start, run.end)
                place = max(place, self.runs.index_at(verb_at))
                yield PersonNaming(self.sentence, name, name, country=self._owner(run.start))

    def _speaks(self, place: int) -> bool:
        """Tell whether a verb of speech begins at a place; in English, one of asking too."""
        asks = phrases("en", "proposals", "ask") if self.sentence.language == "en" else self.verbs
        return any(verbs.at(self.low, place, self.end) is not None for verbs in (self.verbs, asks))

    def _over_body(self, place: int) -> int:
        """Give where the words go on behind the body of an English name: ``X of advocacy group Open Shelter``."""
        body = _OF_BODY.match(self.text, place, self.end) if self.sentence.language == "en" else None
        return body.end() if body is not None else place

    def _is_quoted(self, start: int) -> bool:
        """Tell whether a verb of speech and a quotation stand before a name: ``…,” said X``."""
        hit = phrases(self.sentence.language, "speech", "say").ending_at(self.low, start - 1)
        return hit is not None and self.low[self.start : hit.start].rstrip()[-2:].endswith((",", "”", ',"', '"'))

    def _owner(self, place: int) -> tuple[Span, str] | None:
        """Give the country that stands as owner right before an English name: ``Thailand's Anan Chaiyo``."""
        country = self.countries.ending_at(self.low, place - 1)
        if self.sentence.language != "en" or country is None or country.start < self.start:
            return None
        owns = self.low[country.start : country.end].endswith(("'s", "’s", "s'", "s’"))
        return (Span(country.start, country.end), country.key) if owns and self.text[place - 1] == " " else None

    # Around a name

    def _appositives(self, told: Told) -> None:
        """Take the titles behind the name: ``X, Deputy Minister of …, head of …``, and the country: ``X of India``."""
        behind = _OF_COUNTRY.match(self.text, told.end, self.end) if self.sentence.language == "en" else None
        country = self.countries.at(self.low, behind.end(), self.end) if behind is not None else None
        if country is not None and not self.low.startswith(("’s", "'s"), country.end):
            told.country = told.country or (Span(country.start, country.end), country.key)
            told.end = max(told.end, country.end)
        while True:
            place = self.runs.index_at(told.end)
            if place + 1 >= len(self.tokens) or self.tokens[place].words not in ",-–(":
                return
            opening = place + 1
            country = self.countries.at(self.low, self.tokens[opening].start, self.end)
            title_at = self._over_adjectives(opening)
            hit = None
            if title_at < len(self.tokens):
                hit = self.titles.at(self.low, self.tokens[title_at].start, self.end)
            if hit is None or hit.key == "honorific":
                if country is not None and self.tokens[place].words == "(":
                    told.country = told.country or (Span(country.start, country.end), country.key)
                return
            more = self._read(hit)
            if more.name is not None:
                return
            if opening != title_at:
                self._look_left(more)
            told.roles += more.roles
            told.kinds += more.kinds
            told.organisations += more.organisations
            told.country = told.country or more.country
            told.end = more.end

    def _over_adjectives(self, place: int) -> int:
        """Give the first word that is no article, country or field."""
        while place < len(self.tokens):
            token = self.tokens[place]
            hit = self.countries.at(self.low, token.start, self.end) or self.fields.at(self.low, token.start, self.end)
            if self.titles.at(self.low, token.start, self.end) is not None:
                return place
            if hit is not None and self.text[token.start].isupper():
                place = self.runs.index_at(hit.end)
            elif token.words.lower() in ("the", "a", "of", "then"):
                place += 1
            else:
                break
        return place

    def _look_left(self, told: Told) -> None:
        """Take the country and the body that stand before an English title: ``Indonesian National Police Chief``."""
        if self.sentence.language != "en":
            return
        place = self.runs.index_at(told.start) - 1
        first_field = last_field = None
        while place >= 0:
            token = self.tokens[place]
            country = self.countries.ending_at(self.low, token.end)
            if country is not None and self.text[country.start].isupper() and country.start >= self.start:
                told.country = told.country or (Span(country.start, country.end), country.key)
                told.start = country.start
                place = self.runs.index_at(country.start) - 1
                continue
            held = self.fields.at(self.low, token.start, self.end)
            if first_field is not None and token.words in ("and", "&", ",") and self._is_field(place - 1):
                # "Trade and Industry Minister", "Investment, Trade and Industry Minister".
                place -= 1
                continue
            if (
                held is None
                or not self.text[token.start].isupper()
                or token.words.lower() in word_set("en", "titles", "opener")
            ):
                break
            first_field, last_field = token, last_field or token
            told.start = token.start
            place -= 1
        if first_field is None or last_field is None:
            return
        if last_field.words.lower() in word_set("en", "organisations", "noun") or last_field.words.isupper():
            told.organisations.append(Span(first_field.start, last_field.end))
        else:
            told.roles[0] = Span(first_field.start, told.roles[0].end)

    def _look_back(self, told: Told, behind: int) -> None:
        """Give a title without a name the one before its comma: ``Chen Minghua, Minister of …``."""
        start = told.start
        self._look_left(told)
        place = self._over_plain(self.runs.index_at(told.start) - 1)
        if place < 1 or self.tokens[place].words != ",":
            told.start = start
            return
        run = self.runs.ending_at(place - 1)
        if run is None or run.count < 2 or run.start < behind:
            return
        for country in self.countries.find(self.low, run.end, told.start):
            told.country = told.country or (Span(country.start, country.end), country.key)
        told.name, told.start = (run.start, run.end), run.start
        self._appositives(told)

    def _is_field(self, place: int) -> bool:
        """Tell whether a word is what an office may be held over, with a capital."""
        if place < 0 or not self.text[self.tokens[place].start].isupper():
            return False
        token = self.tokens[place]
        opener = token.words.lower() in word_set("en", "titles", "opener")
        return not opener and self.fields.at(self.low, token.start, self.end) is not None

    def _is_field_or_country(self, token: Token) -> bool:
        country = self.countries.ending_at(self.low, token.end)
        return country is not None or self.fields.at(self.low, token.start, self.end) is not None

    def _over_plain(self, place: int) -> int:
        """Go left over an article and what describes an English office: ``a senior regional``."""
        for _ in range(_DESCRIBED):
            words = self.tokens[place].words if place >= 0 else ""
            plain = words.islower() and words.isalpha()
            known = bool(words) and self._is_field_or_country(self.tokens[place])
            if (
                self.sentence.language != "en"
                or not (plain or known)
                or self.verbs.at(self.low, self.tokens[place].start, self.end) is not None
            ):
                break
            place -= 1
        return place

    def _naming(self, told: Told) -> PersonNaming | None:
        roles = tuple(
            span for span, kind in zip(told.roles, told.kinds, strict=True) if kind not in ("honorific", "noble")
        )
        whole = Span(told.start, max(told.end, told.start + 1))
        made = PersonNaming(self.sentence, None, whole, roles, tuple(told.organisations), told.country)
        if told.name is None:
            return made if roles else None
        name = Span(*told.name)
        return replace(made, name=name, short=self.runs.is_single(name))
