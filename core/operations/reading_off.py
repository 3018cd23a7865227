"""Reading off: which suggestion lies on the words that an analyst tags, and what of it her record gets.

The words are hers: the record is mentioned where she chose them, and what they say themselves goes before what is
suggested. What is stated goes before what is carried over from the record before, and that before what is inferred.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.codebook import Kind
from core.model.record import Origin
from core.model.suggestion import SuggestionKind
from core.operations.filling import Fill
from core.project.interpret import interpret

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from core.model.codebook import RecordType
    from core.model.record import Value
    from core.operations.filling import ValueWriter
    from core.project.interpret import Interpretation
    from core.project.project import Project
    from core.project.suggestions import SuggestedValue, Suggestion
    from core.text.span import Span

_FIGURES = (Kind.DECIMAL, Kind.AMOUNT)
_MUCH = 0.5
"""Two clauses that share half of the shorter one are one thing."""


@dataclass(frozen=True, slots=True)
class ReadOff:
    """What is suggested on words that an analyst chose.

    Attributes:
        reads_words: Whether the words themselves fill the field that a tag fills first; else it is as suggested.
        unit: The words among them that say the unit, where nothing suggested does.
    """

    suggestion: Suggestion
    reads_words: bool
    unit: Span | None = None


def read_off(project: Project, article_id: str, record_type: str, span: Span) -> ReadOff | None:
    """Choose what is suggested as a record of a type on some words; None where nothing is, or two things equally.

    Nothing is looked through for it: an article that is not looked through yet has nothing to offer.

    Raises:
        UserFixable: If the article is gone, or the codebook has no such type.
    """
    found = _suggested(project, article_id, record_type, span, SuggestionKind.RECORD)
    if not found:
        return None
    kind = project.codebook.type(record_type)
    if kind.anchor is None:
        chosen = _closest(found, span)
        return ReadOff(chosen, reads_words=False) if chosen is not None else None
    field = kind.field(kind.anchor)
    if field.kind is Kind.TEXT:
        chosen = _closest([each for each in found if _shared(each, span) >= _MUCH], span)
        return ReadOff(chosen, reads_words=True) if chosen is not None else None
    around = project.circumstances(article_id, span.start)
    said = interpret(project.names, field, span.of(project.text(article_id)), around)
    if field.kind in _FIGURES:
        return _of_figure(kind, found, span, said)
    return _of_name(project, kind, found, span, said)


def named_already(project: Project, article_id: str, record_type: str, span: Span) -> str | None:
    """Give the id of the analyst's record that some words are found to mention once more."""
    for each in _suggested(project, article_id, record_type, span, SuggestionKind.MENTION):
        if any(span.contains(place.span) or place.span.contains(span) for place in each.mentions):
            return each.record
    return None


def write_stated(values: ValueWriter, off: ReadOff) -> set[str]:
    """Fill the empty fields with what words of the article state, or with *not stated*; inside an act.

    Returns:
        Ids of the fields that were filled.
    """
    empty = {field for field in off.suggestion.fields if not values.holds(field)}
    _write(values, off, lambda value: value.field in empty and value.origin is Origin.STATED)
    return {field for field in empty if values.holds(field)}


def write_inferred(values: ValueWriter, off: ReadOff, *, stated: Collection[str], carried: Collection[str]) -> None:
    """Add what is only inferred; inside an act.

    Args:
        stated: Fields that `write_stated` filled.
        carried: Fields that something was carried over into.
    """
    empty = {field for field in off.suggestion.fields if not values.holds(field) and field not in carried}
    open_fields = empty | set(stated)
    _write(values, off, lambda value: value.field in open_fields and value.origin is not Origin.STATED)


def fill_anchor(values: ValueWriter, anchor: str, span: Span, off: ReadOff | None) -> None:
    """Fill the field that a tag fills first with what the chosen words say, where they are what says it."""
    if off is None or off.reads_words:
        values.fill(Fill(anchor, spans=(span,)), quietly=True)
    elif off.unit is not None:
        values.fill_unit(anchor, off.unit)


def _write(values: ValueWriter, off: ReadOff, wanted: Callable[[Value], bool]) -> None:
    for field, suggested in off.suggestion.fields.items():
        values.fill_as_suggested(field, [each for each in suggested if wanted(each.value)])


def _suggested(
    project: Project, article_id: str, record_type: str, span: Span, kind: SuggestionKind
) -> list[Suggestion]:
    return [each for each in project.suggestion_book.at(article_id, record_type, span) if each.kind is kind]


# ── which one ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _of_figure(kind: RecordType, found: Sequence[Suggestion], span: Span, said: Interpretation) -> ReadOff | None:
    """Choose by the figure: the one that the words are, else the only one that stands in them."""
    same = [(each, value) for each in found for value in _figures(kind, each) if _is_figure(value, span, said)]
    inside = [each for each in found if any(_stands_in(value, span) for value in _figures(kind, each))]
    if len({each.id for each, _ in same}) == 1:
        chosen, value = same[0]
        if value.field != kind.anchor:
            return ReadOff(chosen, reads_words=False)
        # The words may say "more than" where the suggestion left that out.
        return ReadOff(chosen, reads_words=bool(said.bound) and not value.bound, unit=_unit(kind, chosen, span, said))
    return ReadOff(inside[0], reads_words=not said.problem) if not same and len(inside) == 1 else None


def _unit(kind: RecordType, suggestion: Suggestion, span: Span, said: Interpretation) -> Span | None:
    field = kind.field(kind.anchor).unit_field if kind.anchor is not None else None
    if field is None or said.unit_words is None:
        return None
    is_suggested = any(_stands_in(each.value, span) for each in suggestion.fields.get(field, ()))
    return None if is_suggested else said.unit_words.shifted(span.start)


def _figures(kind: RecordType, suggestion: Suggestion) -> Iterable[Value]:
    for field, values in suggestion.fields.items():
        if kind.field(field).kind in _FIGURES:
            yield from (each.value for each in values)


def _is_figure(value: Value, span: Span, said: Interpretation) -> bool:
    overlaps = any(anchor.span.overlaps(span) for anchor in value.words)
    return overlaps and said.reading is not None and (said.reading, said.high) == (value.normal, value.high)


def _of_name(
    project: Project, kind: RecordType, found: Sequence[Suggestion], span: Span, said: Interpretation
) -> ReadOff | None:
    """Choose by the name: never a thing that is known to be another one than the words name."""
    identity = kind.identity or kind.anchor or ""
    fitting = [each for each in found if not _is_other(project, each.fields.get(identity, ()), said)]
    named = [each for each in fitting if any(_stands_in(v.value, span) for v in each.fields.get(identity, ()))]
    chosen = None if len(named) > 1 else _closest(named or fitting, span)
    if chosen is None:
        return None
    return ReadOff(chosen, reads_words=_reads_name(chosen.fields.get(identity, ()), span, said))


def _is_other(project: Project, suggested: Sequence[SuggestedValue], said: Interpretation) -> bool:
    if not suggested:
        return False
    held, new = suggested[0].value.normal, suggested[0].new
    if said.reading is not None:
        return held is None or project.names.canonical(held) != project.names.canonical(said.reading)
    if said.new is None or not said.new.series:
        return False
    # Nobody holds a meeting of that series and number, so that a known one is another.
    return new is None or (new.series, new.ordinal) != (said.new.series, said.new.ordinal)


def _reads_name(suggested: Sequence[SuggestedValue], span: Span, said: Interpretation) -> bool:
    """Tell whether chosen words name the thing better than the words that are suggested for its name."""
    if not suggested or said.reading is not None:
        return True
    if said.problem or _stands_in(suggested[0].value, span):
        return False
    if said.new is not None and said.new.series:
        return True
    is_known = suggested[0].new is None or bool(suggested[0].new.series)
    return not is_known and any(anchor.span.contains(span) for anchor in suggested[0].value.words)


def _stands_in(value: Value, span: Span) -> bool:
    return bool(value.words) and all(span.contains(anchor.span) for anchor in value.words)


def _closest(found: Sequence[Suggestion], span: Span) -> Suggestion | None:
    """Choose the one whose words are most like the chosen ones; None where two are alike."""
    by_likeness = sorted(found, key=lambda each: _likeness(each, span), reverse=True)
    if not by_likeness or _likeness(by_likeness[0], span) == 0:
        return None
    is_only = len(by_likeness) == 1 or _likeness(by_likeness[1], span) < _likeness(by_likeness[0], span)
    return by_likeness[0] if is_only else None


def _likeness(suggestion: Suggestion, span: Span) -> float:
    places = [anchor.span for anchor in suggestion.mentions if anchor.span.overlaps(span)]
    return max((_common(each, span) / (len(each) + len(span) - _common(each, span)) for each in places), default=0)


def _shared(suggestion: Suggestion, span: Span) -> float:
    return max((_common(each.span, span) / min(len(each.span), len(span)) for each in suggestion.mentions), default=0)


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
