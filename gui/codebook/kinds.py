"""What the kinds of fields are called."""

from __future__ import annotations

from core.model.codebook import Kind
from gui.wording import tr


def kind_in_words(kind: Kind) -> str:
    """Say what a field of a kind holds."""
    return {
        Kind.TEXT: tr("Words"),
        Kind.TERM_TEXT: tr("Term or words"),
        Kind.TERM: tr("Term"),
        Kind.ENTITY: tr("Name"),
        Kind.LINK: tr("Other record"),
        Kind.COUNTRY: tr("Country"),
        Kind.CHOICE: tr("Choice"),
        Kind.EDTF: tr("Date"),
        Kind.DECIMAL: tr("Number"),
        Kind.AMOUNT: tr("Number with unit"),
        Kind.BOOLEAN: tr("Yes or no"),
    }[kind]


def kind_explained(kind: Kind) -> str:
    """Say more of what a field of a kind holds, one sentence."""
    return {
        Kind.TEXT: tr("The words themselves."),
        Kind.TERM_TEXT: tr("A term of one kind where one fits, else the words."),
        Kind.TERM: tr("A term of one kind: a measure, a unit, a topic."),
        Kind.ENTITY: tr("Somebody or something with a name, of the types ticked below."),
        Kind.LINK: tr("A record of another type, or what that is named after."),
        Kind.COUNTRY: tr("A country, or one of the things ticked below."),
        Kind.CHOICE: tr("One of the answers below."),
        Kind.EDTF: tr("A date, month, year or span of time."),
        Kind.DECIMAL: tr("A number; its unit can be another field."),
        Kind.AMOUNT: tr("A number that carries its own unit."),
        Kind.BOOLEAN: tr("Yes or no."),
    }[kind]
