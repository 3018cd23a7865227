"""A value as the claim board writes it: what it says, its words, and what else is to be known of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.record import Origin
from gui.form.values_told import value_told
from gui.wording import tr

if TYPE_CHECKING:
    from core.model.record import Anchor, Value
    from core.project.project import Project


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
    return Said(label, words, tr(", ", "between things").join(_asides(value)), spoken, record, is_chosen=chosen)


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
