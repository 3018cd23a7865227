"""Values in words: dates and numbers as the language of the interface writes them, whatever the form that is stored."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.model.codebook import Kind
from gui.form.dates import date_in_words
from gui.wording import language, told, tr

if TYPE_CHECKING:
    from core.model.codebook import Codebook, Field
    from core.model.record import Value
    from core.project.project import Project

NUMBERS = (Kind.DECIMAL, Kind.AMOUNT)
PERCENT = "percent"
"""The unit that is written as a sign."""
MINUS = "\N{MINUS SIGN}"
_GROUP = 3


def value_told(project: Project, record_type: str, value: Value, spoken: str = "") -> str:
    """Say what a value is.

    Args:
        spoken: Language of names; that of the interface if not given.
    """
    spoken = spoken or language()
    field = _field(project.codebook, record_type, value.field)
    kind = field.kind if field is not None else None
    if value.not_stated or value.normal is None:
        return told(project.label(record_type, value, spoken))
    if kind is Kind.EDTF:
        return date_in_words(value.normal) or told(project.label(record_type, value, spoken))
    if kind in NUMBERS:
        number = "–".join(number_told(each) for each in (value.normal, value.high) if each)
        bound = value.bound if value.bound != "=" else ""
        return f"{bound} {_with_unit(project, number, value.unit, spoken)}".strip()
    return told(project.label(record_type, value, spoken))


def value_in_order(project: Project, record_type: str, value: Value) -> Decimal | None:
    """Give the number by which a value is sorted among others; None where it is none."""
    field = _field(project.codebook, record_type, value.field)
    if field is None or field.kind not in NUMBERS or value.normal is None:
        return None
    try:
        number = Decimal(value.normal)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def value_typed(project: Project, record_type: str, article: str, value: Value) -> str:
    """Write a value as it is to be edited in an article: read back, it is the same value.

    Letters that are typed are read in the language of the article, which may take a point for a comma.
    """
    if value.normal is None:
        return value.raw
    field = _field(project.codebook, record_type, value.field)
    if field is None or field.kind not in NUMBERS or value.not_stated:
        return told(project.label(record_type, value, language()))
    neutral = f"{value.normal}–{value.high}" if value.high else value.normal
    bound = f"{value.bound} " if value.bound not in ("", "=") else ""
    forms = [
        bound + _with_unit(project, number, value.unit, spoken)
        for spoken in (language(), "en")
        for number in dict.fromkeys(neutral.replace(".", point) for point in (QLocale().decimalPoint(), ".", ","))
    ]
    same_number = ""
    for form in forms:
        said = project.interpret(article, field, form)
        if (said.reading, said.high) != (value.normal, value.high):
            continue
        if said.unit == value.unit:
            return form
        # Where no form says the unit, writing the number again keeps the unit that is held.
        same_number = same_number or form
    return same_number or forms[0]


def hint_of(field: Field, value: Value) -> str:
    """Say a value in other words while it is edited; empty where there are none."""
    if value.normal is None or value.high:
        return ""
    if field.kind is Kind.EDTF:
        said = date_in_words(value.normal)
    else:
        said = number_told(value.normal) if field.kind is Kind.DECIMAL else value.normal
    return said if said != value.normal else ""


def percent_told(number: str) -> str:
    """Write a number that was made ready for reading as a share of a hundred."""
    return tr("{number}%", number=number)


def number_told(number: str) -> str:
    """Write a decimal for reading: "11215" is "11,215" or "11.215"; what is no plain decimal stays as it is."""
    sign, bare = (MINUS, number[1:]) if number.startswith("-") else ("", number)
    whole, point, rest = bare.partition(".")
    if not (whole.isascii() and whole.isdecimal()) or (point and not (rest.isascii() and rest.isdecimal())):
        return number
    locale = QLocale()
    first = len(whole) % _GROUP
    groups = [whole[:first]] if first else []
    groups += [whole[at : at + _GROUP] for at in range(first, len(whole), _GROUP)]
    return sign + locale.groupSeparator().join(groups) + (locale.decimalPoint() + rest if rest else "")


def _with_unit(project: Project, number: str, unit: str | None, spoken: str) -> str:
    if unit == PERCENT:
        return percent_told(number)
    return f"{number} {project.names.label(unit, spoken)}" if unit else number


def _field(codebook: Codebook, record_type: str, field_id: str) -> Field | None:
    if not codebook.has_type(record_type) or not codebook.type(record_type).has_field(field_id):
        return None
    return codebook.type(record_type).field(field_id)
