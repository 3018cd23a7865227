"""A value as the claim board writes it: what it says, its words, and what else is to be known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.model.codebook import Kind
from core.model.record import Origin
from gui.form.dates import date_in_words
from gui.wording import language, told, tr

if TYPE_CHECKING:
    from core.model.codebook import Codebook, Field
    from core.model.record import Anchor, Value
    from core.project.project import Project

_LONGEST_NUMBER = 15


@dataclass(frozen=True, slots=True)
class Said:
    """One value of a cell.

    Attributes:
        label: What the value is; empty where its words say just that.
        words: The words of the article, on one line; empty where it rests on none.
        aside: What else is to be known: inferred, doubtful and the like; empty as a rule.
        language: Of the words.
        record: Id of the record.
        is_absent: Whether somebody looked, and the article does not say it.
        is_chosen: Whether the analyst has decided that this one holds.
    """

    label: str
    words: str
    aside: str
    language: str
    record: str
    is_absent: bool = False
    is_chosen: bool = False

    @property
    def quoted(self) -> str:
        """The words in quotation marks."""
        return tr("“{words}”", words=self.words) if self.words else ""

    @property
    def in_words(self) -> str:
        """All of it on one line."""
        return " ".join(filter(None, (self.label, self.quoted, f"({self.aside})" if self.aside else "")))


@dataclass(frozen=True, slots=True)
class Named:
    """Where an article names what some facts are about.

    Attributes:
        language: Of the words.
        record: Id of the record that they are a mention of.
    """

    anchor: Anchor
    language: str
    record: str

    @property
    def quoted(self) -> str:
        """The words on one line, in quotation marks."""
        return tr("“{words}”", words=" ".join(self.anchor.exact.split()))


def said(project: Project, record_type: str, record: str, value: Value, spoken: str, *, chosen: bool = False) -> Said:
    """Write a value.

    Args:
        record: Id of its record.
        spoken: Language of its words.
        chosen: Whether the analyst has decided that it holds.
    """
    words = " ".join(value.raw.split())
    if value.not_stated:
        return Said(tr("not stated"), "", "", spoken, record, is_absent=True, is_chosen=chosen)
    label = value_told(project, record_type, value)
    if label.casefold() == words.casefold():
        label = ""
    return Said(label, words, ", ".join(_asides(value)), spoken, record, is_chosen=chosen)


def value_told(project: Project, record_type: str, value: Value) -> str:
    """Say what a value is, dates and numbers as the language of the interface writes them."""
    field = _field(project.codebook, record_type, value.field)
    kind = field.kind if field is not None else None
    if kind is Kind.EDTF and value.normal:
        return date_in_words(value.normal) or value.normal
    if kind in (Kind.DECIMAL, Kind.AMOUNT) and value.normal:
        number = " – ".join(number_told(each) for each in (value.normal, value.high) if each)
        bound = value.bound if value.bound != "=" else ""
        unit = project.names.label(value.unit, language()) if value.unit else ""
        return " ".join(filter(None, (bound, number, unit)))
    return told(project.label(record_type, value, language()))


def number_told(number: str) -> str:
    """Write a decimal for reading; what is no plain decimal stays as it is."""
    sign, bare = ("−", number[1:]) if number.startswith("-") else ("", number)
    whole, _, rest = bare.partition(".")
    if not whole.isdecimal() or len(whole) > _LONGEST_NUMBER:
        return number
    return sign + QLocale().toString(int(whole)) + (f"{QLocale().decimalPoint()}{rest}" if rest else "")


def _asides(value: Value) -> list[str]:
    found: list[str] = []
    if value.normal is None:
        found.append(tr("not read"))
    if value.doubtful:
        found.append(tr("doubtful"))
    if value.origin is Origin.INFERRED:
        found.append(tr("inferred"))
    if value.origin is Origin.OUTSIDE:
        found.append(tr("from outside"))
    return found


def _field(codebook: Codebook, record_type: str, field_id: str) -> Field | None:
    if not codebook.has_type(record_type) or not codebook.type(record_type).has_field(field_id):
        return None
    return codebook.type(record_type).field(field_id)
