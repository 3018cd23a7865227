"""What is said of a suggested speaker: role, body, country, for whom, at which meeting, and the words themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.suggesting.home import none_of_a_country, printed_in
from core.analysis.suggesting.people_words import country_phrases, phrases, small, word_set
from core.analysis.suggesting.proposals_clauses import trimmed
from core.language.lexicon import lexicon
from core.language.regions import Role
from core.model.record import Origin
from core.model.suggestion import FoundValue
from core.text.fold import fold_key
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.analysis.suggesting.attribution import Act, Talk
    from core.analysis.suggesting.people_shapes import Person
    from core.analysis.suggesting.reading import ArticleReading
    from core.model.suggestion import Found

_NO_COUNTRY = ("ASEAN", "Liên hợp quốc", "UNODC", "INTERPOL", "Interpol", "IOM", "EU")
"""Bodies of many countries."""
_WHOLE_NAME = 5
"""A Chinese name of so many characters is a foreign one."""
_STATEMENT = 12
"""Fewer code points are no statement."""
_LEADING = re.compile(r"[\s:,;“\"]*(?:(?:rằng|that|là|việc)\s+)?")
_FAR_SENTENCES = 6
_DELEGATION = 12
"""So far behind a verb of leading the country of a delegation may stand."""


def person_values(
    reading: ArticleReading, person: Person, acts: Sequence[tuple[Talk, Act]], meetings: Sequence[Found]
) -> Iterator[FoundValue]:
    """Give the values of a person, in the order of the codebook's fields."""
    naming = next(
        each for each in person.namings if (each.name is not None and not each.short) or each is person.namings[-1]
    )
    name = naming.name or naming.whole
    words = Span(name.start, naming.gloss.end + 1) if naming.gloss is not None else name
    yield FoundValue(
        "person", (words,), text=reading.words(name) if naming.gloss else "", normal=person.identity or None
    )
    yield from _distinct(reading, "role", (span for each in person.namings for span in each.roles))
    yield from _distinct(reading, "organisation", (span for each in person.namings for span in each.organisations))
    behalf = tuple(_behalf(reading, acts))
    yield from _country(reading, person, behalf, acts)
    yield from (FoundValue("on_behalf_of", (span,)) for span, _ in behalf)
    yield from _meeting(reading, acts, meetings)
    yield from _statements(reading, acts)


def group_values(
    reading: ArticleReading, span: Span, acts: Sequence[tuple[Talk, Act]], meetings: Sequence[Found]
) -> Iterator[FoundValue]:
    """Give the values of a group that speaks as one."""
    yield FoundValue("person", (span,))
    yield from (FoundValue("on_behalf_of", (behalf,)) for behalf, _ in _behalf(reading, acts))
    yield from _meeting(reading, acts, meetings)
    yield from _statements(reading, acts)


def meeting_value(reading: ArticleReading, place: Span, meetings: Sequence[Found]) -> FoundValue | None:
    """Give the meeting that a place of the article tells of: named in its sentence, or else the last one before it."""
    sentence = reading.sentence_at(place.start)
    if sentence is None:
        return None
    mentions = sorted(span for each in meetings for span in each.mentions)
    inside = [span for span in mentions if sentence.span.contains(span)]
    if inside:
        return FoundValue("meeting", (min(inside, key=lambda span: abs(span.start - place.start)),))
    before = [span for span in mentions if span.end <= sentence.span.start]
    if not before:
        return None
    basis = _of_the_article(reading, before, meetings)
    held = reading.sentence_at(basis.start)
    heads = _heads(reading, meetings)
    headed = len(heads) == 1 and basis in heads[0].mentions
    if held is None or (sentence.n - held.n > _FAR_SENTENCES and not headed):
        return None
    reason = tr("No meeting is named in this sentence; this one was named last before it.")
    return FoundValue(
        "meeting",
        basis=(basis,),
        text=reading.words(basis),
        origin=Origin.INFERRED,
        doubtful=sentence.n - held.n > 2,
        reason=reason,
    )


def _of_the_article(reading: ArticleReading, before: Sequence[Span], meetings: Sequence[Found]) -> Span:
    """Choose the mention named last; not one that somebody only speaks of, where the headline names another meeting."""
    last = before[-1]
    sentence = reading.sentence_at(last.start)
    heads = _heads(reading, meetings)
    if sentence is None or len(heads) != 1 or last in heads[0].mentions:
        return last
    low = small(reading.text[sentence.span.start : last.start])
    said = phrases(sentence.language, "speech", "say").find(low, 0, len(low))
    own = [span for span in before if span in heads[0].mentions]
    return own[-1] if own and next(said, None) is not None else last


def _heads(reading: ArticleReading, meetings: Sequence[Found]) -> list[Found]:
    """Give the meetings that the headline names."""
    return [each for each in meetings if any(_in_headline(reading, span) for span in each.mentions)]


def _in_headline(reading: ArticleReading, span: Span) -> bool:
    sentence = reading.sentence_at(span.start)
    return sentence is not None and sentence.role == Role.HEADLINE


def _distinct(reading: ArticleReading, field: str, spans: Iterable[Span]) -> Iterator[FoundValue]:
    seen: set[str] = set()
    for span in spans:
        key = fold_key(reading.words(span))
        if key not in seen:
            seen.add(key)
            yield FoundValue(field, (span,))


def _country(
    reading: ArticleReading,
    person: Person,
    behalf: Sequence[tuple[Span, str]],
    acts: Sequence[tuple[Talk, Act]],
) -> Iterator[FoundValue]:
    stated = next((each.country for each in person.namings if each.country is not None), None)
    if stated is not None:
        yield FoundValue("country", (stated[0],), normal=stated[1])
        return
    spoken_for = _led(acts) or next(((span, code) for span, code in behalf if code), None)
    if spoken_for is not None:
        reason = tr("Speaks for this country here, or leads its delegation.")
        yield FoundValue("country", basis=(spoken_for[0],), normal=spoken_for[1], origin=Origin.INFERRED, reason=reason)
        return
    if (side := _side(reading, acts)) is not None:
        reason = tr("Speaks of this side as the own one.")
        yield FoundValue(
            "country", basis=(side[0],), normal=side[1], origin=Origin.INFERRED, doubtful=True, reason=reason
        )
        return
    held = next((each for each in person.namings if each.organisations or each.roles), None)
    home = _home(reading, held.sentence.language) if held is not None else None
    if held is None or home is None or not _is_of_here(reading, person, held.sentence.language):
        return
    foreign = any(word in reading.words(held.whole) for word in _of_no_country())
    if not foreign:
        reason = tr("No country is named: taken for the one whose language the article is in.")
        yield FoundValue(
            "country",
            basis=((*held.organisations, *held.roles)[0],),
            normal=home,
            origin=Origin.INFERRED,
            doubtful=True,
            reason=reason,
        )


def _home(reading: ArticleReading, language: str) -> str | None:
    """Give whose offices an article speaks of where it names no country; English ones are of too many countries."""
    return None if language == "en" else printed_in(reading, language)


def _is_of_here(reading: ArticleReading, person: Person, language: str) -> bool:
    """Tell whether a name begins with a family name of the language."""
    names = [reading.words(each.name) for each in person.namings if each.name is not None and not each.short]
    surnames = word_set(language, "names", "surname")
    if language == "zh":
        return any(name[0] in surnames and "·" not in name and len(name) < _WHOLE_NAME for name in names)
    return any(name.split()[0].lower() in surnames for name in names)


def _of_no_country() -> tuple[str, ...]:
    return (*_NO_COUNTRY, *none_of_a_country("zh"), *none_of_a_country("en"))


def _side(reading: ArticleReading, acts: Sequence[tuple[Talk, Act]]) -> tuple[Span, str] | None:
    """Give the side that somebody says something of right behind the verb of speech: ``表示,中方愿…``."""
    for talk, act in acts:
        if act.kind != "say" or talk.sentence.language != "zh":
            continue
        place = act.verb.end + (1 if reading.text[act.verb.end : act.verb.end + 1] in (",", ":") else 0)
        for code, sides in lexicon("zh").section("sides").items():
            for side in sides:
                if reading.text.startswith(side, place):
                    return Span(place, place + len(side)), code
    return None


def _led(acts: Sequence[tuple[Talk, Act]]) -> tuple[Span, str] | None:
    """Give the country whose delegation somebody leads."""
    for talk, act in acts:
        if act.kind != "lead":
            continue
        named = [each for each in talk.actors if each.code and each.person is None]
        behind = [each for each in named if 0 <= each.span.start - act.verb.end < _DELEGATION]
        led = behind or [each for each in named if each.span.end <= act.verb.start]
        if len({each.code for each in led}) == 1:
            return led[0].span, led[0].code
    return None


def _behalf(reading: ArticleReading, acts: Sequence[tuple[Talk, Act]]) -> Iterator[tuple[Span, str]]:
    """Walk for whom somebody speaks, with the code of a country."""
    low = small(reading.text)
    seen: set[str] = set()
    for talk in {talk.sentence.n: talk for talk, _ in acts}.values():
        language, sentence = talk.sentence.language, talk.sentence.span
        for hit in phrases(language, "speech", "behalf").find(low, sentence.start, sentence.end):
            place = hit.end + (1 if low[hit.end : hit.end + 1] == " " else 0)
            actor = next((each for each in talk.actors if place <= each.span.start <= place + 4), None)
            inside = any(each.span.start <= hit.start < each.span.end for each in talk.actors if each.person is None)
            if actor is None or actor.person is not None or inside:
                continue
            words = reading.words(actor.span)
            if words not in seen:
                seen.add(words)
                yield actor.span, actor.code or _code(words, language)


def _code(words: str, language: str) -> str:
    for code, sides in lexicon(language).section("sides").items():
        if words in sides:
            return code
    low = words.lower()
    hits = {hit.key for hit in country_phrases(language).find(low, 0, len(low))}
    return hits.pop() if len(hits) == 1 else ""


def _meeting(
    reading: ArticleReading, acts: Sequence[tuple[Talk, Act]], meetings: Sequence[Found]
) -> Iterator[FoundValue]:
    places = [talk.sentence.span for talk, _ in acts if talk.sentence.role == Role.BODY]
    values = [value for place in places if (value := meeting_value(reading, place, meetings)) is not None]
    if values:
        yield next((value for value in values if value.words), values[0])


def _statements(reading: ArticleReading, acts: Sequence[tuple[Talk, Act]]) -> Iterator[FoundValue]:
    """Walk what is said, from the verb to the end of its sentence, or up to the next verb of the same speaker."""
    for number, (talk, act) in enumerate(acts):
        if act.kind not in ("say", "pledge") or talk.sentence.role != Role.BODY:
            continue
        end = talk.sentence.span.end
        if number + 1 < len(acts) and acts[number + 1][0] is talk:
            end = acts[number + 1][1].verb.start
        begin = act.verb.end
        if act.actor is not None and act.actor.span.start >= begin:
            begin = act.actor.span.end
        leading = _LEADING.match(reading.text, begin, end)
        start = leading.end() if leading else begin
        said = trimmed(reading.text, start, end)
        if said is not None and len(said) > _STATEMENT:
            yield FoundValue("statement", (said,))
