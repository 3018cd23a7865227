"""How the words of each kind of field are read."""

from __future__ import annotations

import re
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.language.dates import DateReading, read_date
from core.language.names.meetings import is_other_body
from core.language.readings import (
    explain_not_a_date,
    explain_not_a_number,
    read_number,
    valid_decimal,
    valid_edtf,
)
from core.language.series import SeriesNumber, meeting_identity, series_number
from core.model.codebook import Kind
from core.model.countries import find_country
from core.project.interpret import Interpretation, NewThing
from core.project.names import COUNTRY
from core.text.fold import fold_key
from core.text.span import JOINER, Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.model.codebook import Field
    from core.project.interpret import Circumstances, KnownDate
    from core.project.names import Names

_SIGN = re.compile(r"\s*(?P<sign>>=|<=|[=~≈><≥≤])\s*(?=[^\s=~≈><≥≤])")
_BOUNDS = {"=": "", ">=": "≥", "<=": "≤", "≈": "~"}
_TYPED_IN = ("en", "vi", "zh")
"""Languages that an analyst may type in, whatever the language of the article."""
_TRUE = {"true", "yes", "co", "dung", "是"}
_FALSE = {"false", "no", "khong", "sai", "否"}


def _text(_names: Names, _field: Field, words: str, _around: Circumstances) -> Interpretation:
    return Interpretation(reading=words)


def _term_text(names: Names, field: Field, words: str, _around: Circumstances) -> Interpretation:
    return Interpretation(reading=names.find_term(words, field.term_kind) or words)


def _term(names: Names, field: Field, words: str, around: Circumstances) -> Interpretation:
    found = names.term(words) if names.term(words) else None
    if found is not None and found.kind == field.term_kind:
        return Interpretation(reading=found.id)
    term_id = names.find_term(words, field.term_kind)
    if term_id is not None:
        return Interpretation(reading=term_id)
    return Interpretation(new=NewThing(field.term_kind or "term", words, around.language, is_term=True))


def _entity(names: Names, field: Field, words: str, around: Circumstances) -> Interpretation:
    known = names.entity(words)
    if known is not None and known.type in field.entity_types:
        return Interpretation(reading=names.canonical(known.id))
    if field.series or "meeting" in field.entity_types:
        numbered = _numbered(words, around.language)
        if numbered is not None:
            found = names.find_meeting(numbered.series, numbered.ordinal) or _outside_series(names, field, words)
            if found is not None:
                return Interpretation(reading=found)
            kind = "meeting" if "meeting" in field.entity_types else field.entity_types[0]
            return Interpretation(new=NewThing(kind, words, around.language, numbered.series, numbered.ordinal))
    if COUNTRY in field.entity_types:
        country = find_country(words)
        code = country.code if country is not None else None
        if code is None and around.at is None:
            code = _country_of_code(names, words)
        if code is not None:
            return Interpretation(reading=code)
    found = names.find_entity(words, field.entity_types)
    if found is not None:
        return Interpretation(reading=found)
    kinds = [kind for kind in field.entity_types if kind != COUNTRY]
    if not kinds:
        return Interpretation(problem=tr("“{words}” is not in the list of countries.", words=words))
    return Interpretation(new=NewThing(kinds[0], words, around.language))


def _numbered(words: str, language: str) -> SeriesNumber | None:
    """Read series and ordinal off a meeting's name, by its acronym or in full: a body beside a series is not of it."""
    found = meeting_identity(words, language or None)
    return found if found is not None or is_other_body(words) else series_number(words)


def _outside_series(names: Names, field: Field, words: str) -> str | None:
    """Find what the analyst calls by this very name without numbering it."""
    found = names.find_entity(words, field.entity_types)
    entity = names.entity(found) if found is not None else None
    return found if entity is not None and not entity.series else None


def _country(names: Names, field: Field, words: str, around: Circumstances) -> Interpretation:
    country = find_country(words)
    if country is not None:
        return Interpretation(reading=country.code)
    code = _country_of_code(names, words)
    if code is not None:
        return Interpretation(reading=code)
    if not [kind for kind in field.entity_types if kind != COUNTRY]:
        return Interpretation(problem=tr("“{words}” is not in the list of countries.", words=words))
    return _entity(names, field, words, around)


def _country_of_code(names: Names, words: str) -> str | None:
    """Find a country by its code, however it is written."""
    known = names.entity(words.upper()) if len(words) == 2 and words.isascii() else None
    return known.id if known is not None and known.type == COUNTRY else None


def _choice(_names: Names, field: Field, words: str, _around: Circumstances) -> Interpretation:
    sought = fold_key(words)
    for choice in field.choices:
        if sought == fold_key(choice.id) or sought in map(fold_key, choice.labels.values()):
            return Interpretation(reading=choice.id)
    offered = ", ".join(choice.labels.best() for choice in field.choices)
    return Interpretation(problem=tr("“{words}” names none of the answers: {answers}.", words=words, answers=offered))


def _date(_names: Names, _field: Field, words: str, around: Circumstances) -> Interpretation:
    if valid_edtf(words):
        return Interpretation(reading=words)
    known = _known_date(words, around)
    if known is not None:
        return Interpretation(reading=known.edtf, assumed=known.assumed)
    reading = read_date(words, around.language or None, published=around.published or None)
    if reading is None and around.at is None:
        reading = read_typed_date(words, published=around.published)
    if reading is None:
        return Interpretation(problem=explain_not_a_date(words))
    return Interpretation(reading=reading.edtf, assumed=reading.assumed)


def read_typed_date(words: str, *, published: str = "") -> DateReading | None:
    """Read a date that was typed, in whatever language; figures alone say in which order they stand by no language.

    Args:
        published: The day of publication (ISO) that a missing year is taken from; empty if unknown.
    """
    if not any(each.isalpha() for each in words):
        return None
    spoken = (read_date(words, each, published=published or None) for each in _TYPED_IN)
    return next((each for each in spoken if each is not None and len(each.span) == len(words)), None)


def _known_date(words: str, around: Circumstances) -> KnownDate | None:
    if around.at is None or JOINER in words:
        return None
    place = range(around.at, around.at + len(words) + 1)
    inside = [date for date in around.dates if date.span.start in place and date.span.end in place]
    return max(inside, key=lambda date: len(date.span), default=None)


def _number(names: Names, field: Field, words: str, around: Circumstances) -> Interpretation:
    if (signed := _SIGN.match(words)) is not None:
        told = _number(names, field, words[signed.end() :], around)
        if told.reading is None:
            return Interpretation(problem=explain_not_a_number(words))
        bound, shift = _BOUNDS.get(signed["sign"], signed["sign"]), signed.end()
        return replace(
            told, bound=bound, number=_shifted(told.number, shift), unit_words=_shifted(told.unit_words, shift)
        )
    reading = read_number(words, around.language or None)
    if reading is None and around.at is None and any(each.isalpha() for each in words):
        spoken = (read_number(words, each) for each in _TYPED_IN if each != around.language)
        reading = next((each for each in spoken if each is not None), None)
    if reading is None:
        if valid_decimal(words):
            return Interpretation(reading=words, number=Span(0, len(words)))
        return Interpretation(problem=explain_not_a_number(words))
    bound = "" if reading.bound == "=" else reading.bound
    if field.kind is Kind.AMOUNT:
        return Interpretation(reading=reading.value, bound=bound, high=reading.high, unit=reading.unit)
    return Interpretation(
        reading=reading.value,
        bound=bound,
        high=reading.high,
        unit=reading.unit,
        number=reading.number,
        unit_words=reading.unit_words,
    )


def _shifted(span: Span | None, by: int) -> Span | None:
    return None if span is None else Span(span.start + by, span.end + by)


def _boolean(_names: Names, _field: Field, words: str, _around: Circumstances) -> Interpretation:
    sought = fold_key(words)
    if sought in _TRUE:
        return Interpretation(reading="true")
    if sought in _FALSE:
        return Interpretation(reading="false")
    return Interpretation(problem=tr("“{words}” is neither yes nor no.", words=words))


READERS: Mapping[Kind, Callable[[Names, Field, str, Circumstances], Interpretation]] = MappingProxyType(
    {
        Kind.TEXT: _text,
        Kind.TERM_TEXT: _term_text,
        Kind.TERM: _term,
        Kind.ENTITY: _entity,
        Kind.LINK: _entity,
        Kind.COUNTRY: _country,
        Kind.CHOICE: _choice,
        Kind.EDTF: _date,
        Kind.DECIMAL: _number,
        Kind.AMOUNT: _number,
        Kind.BOOLEAN: _boolean,
    }
)
"""The reader of each kind; what it cannot read becomes a `problem` in words."""
