"""A suggestion in the analyst's words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.record import Origin
from core.model.suggestion import SuggestionKind
from gui.form.values_told import value_told
from gui.wording import language, told, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.project.project import Project
    from core.project.suggestions import SuggestedValue, Suggestion

_LONGEST = 60
_LONGEST_BASIS = 40


@dataclass(frozen=True, slots=True)
class FieldTold:
    """One field of a suggestion.

    Attributes:
        remarks: What the analyst should look at, and why: doubtful, inferred, new.
    """

    name: str
    label: str
    remarks: tuple[str, ...]


def title_of(project: Project, suggestion: Suggestion) -> str:
    """Say what accepting makes: "Statistic", "Statistic: further mention"."""
    kind = project.codebook.type(suggestion.type).labels.best(language())
    if suggestion.kind is SuggestionKind.MENTION:
        return tr("{type}: further mention", type=kind)
    if suggestion.kind is SuggestionKind.VALUE:
        return tr("{type}: one more field", type=kind)
    return kind


def words_of(suggestion: Suggestion) -> str:
    """Give the words that it stands on first, in one line."""
    words = " ".join(suggestion.place.exact.split())
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"


def fields_of(project: Project, suggestion: Suggestion) -> Iterator[FieldTold]:
    """Say what each field would hold, in the order of the codebook."""
    kind = project.codebook.type(suggestion.type)
    for field, values in suggestion.fields.items():
        name = kind.field(field).labels.best(language())
        for each in values:
            label = value_told(project, kind.id, each.value) if each.new is None else told(each.label)
            yield FieldTold(name, label, tuple(_remarks(each)))


def _remarks(suggested: SuggestedValue) -> Iterator[str]:
    value = suggested.value
    if value.doubtful:
        why = told(suggested.why)
        yield tr("doubtful: {reason}", reason=why) if why else tr("doubtful")
    if value.origin is Origin.INFERRED:
        words = " ".join(" ".join(anchor.exact for anchor in value.basis).split())
        cut = words if len(words) <= _LONGEST_BASIS else words[: _LONGEST_BASIS - 1].rstrip() + "…"
        yield tr("inferred from “{words}”", words=cut) if cut else tr("inferred")
    if suggested.new is not None:
        yield tr("new", "a name")


def in_one_line(fields: Iterable[FieldTold]) -> str:
    """Say fields one after the other: "Value: 74; Unit: vụ"."""
    said = ""
    for field in fields:
        one = tr("{field}: {value}", field=field.name, value=field.label)
        said = tr("{fields}; {field}", fields=said, field=one) if said else one
    return said


def tooltip_of(project: Project, suggestion: Suggestion) -> str:
    """Say what is suggested, why, and what a click does; plain text."""
    return tr(
        "Suggested: {title}. {reason} Click to accept.",
        title=title_of(project, suggestion),
        reason=told(suggestion.reason),
    )
