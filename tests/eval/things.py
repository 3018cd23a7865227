"""Scores what is suggested: meetings, speakers, proposals and statistics, with some of their fields."""

from __future__ import annotations

from collections import defaultdict
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from core.model.countries import find_country

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping, Sequence

    from core.model.suggestion import Found, FoundValue
    from core.text.span import Span
    from tests.eval.articles import Gold, Read
    from tests.eval.scores import Scores

_HALF = 0.5


def score_things(read: Read, scores: Scores) -> None:
    """Score everything that was suggested for an article."""
    _score_meetings(read, scores)
    _score_speakers(read, scores)
    _score_proposals(read, scores)
    _score_statistics(read, scores)


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _inside(one: Span, other: Span) -> bool:
    """Tell whether half of the shorter one lies in the longer one."""
    return _shared(one, other) > _HALF * min(len(one), len(other))


def _alike(one: Span, other: Span) -> bool:
    """Tell whether half of the longer one is shared."""
    return _shared(one, other) >= _HALF * max(len(one), len(other))


def _pairs(
    groups: Mapping[Hashable, Sequence[Gold]], found: Sequence[Found]
) -> tuple[dict[Hashable, Found], list[Found]]:
    """Pair things with what was found by the most mentions that they share, each once; give what is left, too."""
    votes: list[tuple[int, int, Hashable]] = []
    for place, each in enumerate(found):
        for key, lines in groups.items():
            shared = sum(any(_inside(span, line.span) for line in lines) for span in each.mentions)
            if shared:
                votes.append((shared, place, key))
    paired: dict[Hashable, Found] = {}
    taken: set[int] = set()
    for _, place, key in sorted(votes, key=lambda vote: (-vote[0], vote[1])):
        if key not in paired and place not in taken:
            paired[key] = found[place]
            taken.add(place)
    return paired, [each for place, each in enumerate(found) if place not in taken]


def _outside(read: Read, of_type: str, found: Found) -> bool:
    """Tell whether something was found only in places that count neither way."""
    lines = [line for line in read.marked(of_type) if not line.in_body]
    return all(any(_inside(span, line.span) for line in lines) for span in found.mentions)


def _words(read: Read, span: Span) -> str:
    return span.of(read.text).replace("\n", " ")[:100]


def _score_groups(
    read: Read, scores: Scores, of_type: str, groups: Mapping[Hashable, Sequence[Gold]]
) -> dict[Hashable, Found]:
    paired, left = _pairs(groups, read.suggested(of_type))
    for key, lines in groups.items():
        language = read.language(lines[0].span)
        if key in paired:
            scores.hit(of_type, language)
        else:
            scores.miss(of_type, language, f"{key}: {_words(read, lines[0].span)}")
    for each in left:
        if not _outside(read, of_type, each):
            scores.false(of_type, read.language(each.mentions[0]), _words(read, each.mentions[0]))
    return paired


def _score_meetings(read: Read, scores: Scores) -> None:
    groups: defaultdict[Hashable, list[Gold]] = defaultdict(list)
    for line in read.marked("meeting"):
        if line.in_body:
            groups[line.normal["series"], line.normal.get("ordinal")].append(line)
    paired = _score_groups(read, scores, "meeting", groups)
    for key, lines in groups.items():
        mine = paired[key].mentions if key in paired else ()
        for line in lines:
            language = read.language(line.span)
            if any(_inside(span, line.span) for span in mine):
                scores.hit("meeting: mentions", language)
            else:
                scores.miss("meeting: mentions", language, f"{key}: {_words(read, line.span)}")
    for each in read.suggested("meeting"):
        lines = next((groups[key] for key, found in paired.items() if found is each), [])
        neutral = [line for line in read.marked("meeting") if not line.in_body]
        for span in each.mentions:
            if not any(_inside(span, line.span) for line in [*lines, *neutral]):
                scores.false("meeting: mentions", read.language(span), _words(read, span))
    for key, each in paired.items():
        normal = groups[key][0].normal
        language = read.language(each.mentions[0])
        name = f"{key}"
        got = _normal(each, "format")
        wanted = next((said for line in groups[key] if (said := _format(line.normal))), None)
        scores.judge("meeting: format", language, wanted, got, name)
        _judge_date(scores, language, normal, _normal(each, "date"), name)
        # Whom the gold calls the host, an article may call the chair.
        host = _country(_text(read, each, "host")) or _country(_text(read, each, "chair"))
        scores.judge("meeting: host", language, _country(normal.get("host") or ""), host, name)


def _format(normal: Mapping[str, Any]) -> str | None:
    said = (normal.get("format") or "").partition(" (")[0]
    return {"online": "online", "in person": "in_person", "hybrid": "hybrid"}.get(said)


def _judge_date(scores: Scores, language: str, normal: Mapping[str, Any], got: str | None, name: str) -> None:
    wanted = normal.get("date")
    printed = normal.get("date_as_printed")
    same = got is not None and wanted is not None and (got == wanted or got == f"XXXX{wanted[4:]}")
    # The words of the article, where they are known to be wrong, are what the rules can see.
    if same or (got and printed and wanted and got[:4] == wanted[:4]):
        got = wanted
    scores.judge("meeting: date", language, wanted, got, name)


def _score_speakers(read: Read, scores: Scores) -> None:
    groups: defaultdict[Hashable, list[Gold]] = defaultdict(list)
    for line in read.marked("speaker"):
        if line.in_body:
            groups[line.normal.get("name") or line.normal.get("role")].append(line)
    paired = _score_groups(read, scores, "speaker", groups)
    for key, each in paired.items():
        wanted = next((c for line in groups[key] if (c := _country(line.normal.get("country") or ""))), None)
        got = _normal(each, "country") or _country(_text(read, each, "country"))
        scores.judge("speaker: country", read.language(each.mentions[0]), wanted, got, str(key))


def _score_proposals(read: Read, scores: Scores) -> None:
    left = [span for each in read.suggested("proposal") for span in each.mentions]
    for line in read.marked("proposal"):
        match = max(left, key=lambda span: _shared(span, line.span), default=None)
        if match is not None and not _alike(match, line.span):
            match = None
        if match is not None:
            left.remove(match)
        if not line.in_body:
            continue
        if match is not None:
            scores.hit("proposal", read.language(line.span))
        else:
            scores.miss("proposal", read.language(line.span), _words(read, line.span))
    for span in left:
        scores.false("proposal", read.language(span), _words(read, span))


def _score_statistics(read: Read, scores: Scores) -> None:
    """Score figure by figure: a record that tells a level and its change holds two of them."""
    left = [part for each in read.suggested("statistic") for part in _parts(each)]
    for line in read.marked("statistic"):
        matches = [part for part in left if any(_inside(span, line.span) for span in part[1])]
        for part in matches:
            left.remove(part)
        if not line.in_body or line.kind not in ("", "figure"):
            continue
        words, language = _words(read, line.span), read.language(line.span)
        if not matches:
            scores.miss("statistic", language, words)
            continue
        found, _, amount = matches[0]
        if amount == (Decimal(str(line.normal["value"])), line.normal["unit"]):
            scores.hit("statistic", language)
        else:
            scores.mistaken("statistic", language, f"{words}: {amount}")
        _score_fields(read, scores, line, found)
    for _, spans, _ in left:
        scores.false("statistic", read.language(spans[0]), _words(read, spans[0]))


_Part = tuple["Found", tuple["Span", ...], "tuple[Decimal, str | None] | None"]


def _parts(found: Found) -> Iterator[_Part]:
    """Give the figures of a record with places and number: the level at every mention, then the change."""
    level = _first(found, "value")
    if level is not None and level.normal is not None:
        yield found, found.mentions, (Decimal(level.normal), _normal(found, "unit"))
    change = _first(found, "amount")
    if change is not None and change.normal is not None:
        yield found, change.words, (Decimal(change.normal), change.unit)


def _score_fields(read: Read, scores: Scores, line: Gold, found: Found) -> None:
    words, language = _words(read, line.span), read.language(line.span)
    scores.judge("statistic: period", language, line.normal.get("period"), _normal(found, "period"), words)
    place = _country(_text(read, found, "place")) or _text(read, found, "place")
    wanted = line.normal.get("place") or ""
    scores.judge("statistic: place", language, _country(wanted) or wanted or None, place or None, words)
    change = str(line.normal.get("change") or "").strip()
    direction = {"+": "up", "-": "down", "−": "down"}.get(change[:1])
    scores.judge("statistic: direction", language, direction, _normal(found, "direction"), words)


def _first(found: Found, field: str) -> FoundValue | None:
    return next((value for value in found.of(field) if not value.not_stated), None)


def _normal(found: Found, field: str) -> str | None:
    value = _first(found, field)
    return value.normal if value else None


def _text(read: Read, found: Found, field: str) -> str:
    value = _first(found, field)
    if value is None:
        return ""
    return value.text or value.normal or (value.words[0].of(read.text) if value.words else "")


def _country(words: str) -> str | None:
    country = find_country(words) if words else None
    return country.code if country else None
