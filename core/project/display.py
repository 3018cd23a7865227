"""What a screen shows for a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.codebook import Kind
from core.model.ids import is_shipped
from core.project.dates_in_words import unknown_in_words
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.codebook import Codebook, Field
    from core.model.record import Value
    from core.project.names import Names

NOT_STATED = tr("not stated")
_NAMED_KINDS = (Kind.TERM, Kind.TERM_TEXT, Kind.ENTITY, Kind.COUNTRY, Kind.LINK)


def value_label(
    names: Names,
    codebook: Codebook,
    record_type: str,
    value: Value,
    language: str = "en",
    *,
    words_of: Callable[[str], str],
) -> str:
    """Say what a value is: names for ids, a bound before a number, the words where they could not be read.

    Args:
        words_of: Gives the first words of a record by its id; empty where there is none.
    """
    if value.not_stated:
        return NOT_STATED
    if value.normal is None:
        return value.raw
    field = _field(codebook, record_type, value.field)
    if field is None:
        return names.label(value.normal, language)
    if field.kind not in (*_NAMED_KINDS, Kind.LINK) and not is_shipped(value.normal):
        # The field held things before its kind was changed.
        return words_of(value.normal) or names.label(value.normal, language)
    if field.kind is Kind.CHOICE and field.has_choice(value.normal):
        return field.choice(value.normal).labels.best(language)
    if field.kind is Kind.LINK and names.entity(value.normal) is None:
        return words_of(value.normal) or value.normal
    if field.kind in _NAMED_KINDS:
        return names.label(value.normal, language)
    if field.kind in (Kind.DECIMAL, Kind.AMOUNT):
        return _number_label(names, value, language)
    if field.kind is Kind.EDTF:
        return unknown_in_words(value.normal) or value.normal
    return value.normal


def _number_label(names: Names, value: Value, language: str) -> str:
    number = value.normal or ""
    if value.high:
        number = f"{number}–{value.high}"
    if value.bound and value.bound != "=":
        number = f"{value.bound} {number}"
    return f"{number} {names.label(value.unit, language)}" if value.unit else number


def _field(codebook: Codebook, record_type: str, field_id: str) -> Field | None:
    if not codebook.has_type(record_type) or not codebook.type(record_type).has_field(field_id):
        return None
    return codebook.type(record_type).field(field_id)
