"""The codebook: which types of record there are, which fields they have, and what a field may hold.

Everything here is data. Forms, grids, charts and exports are made from it, so that a type or field added to
the TOML file (see `core.model.codebook_toml`) appears everywhere without a line of Python.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.wording import Phrase, tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

LABEL_LANGUAGES = ("en", "vi", "zh")
"""Every type, field and choice has a label in each of these."""


class Kind(StrEnum):
    """What the values of a field are; each says what its normal form is."""

    TEXT = "text"
    """The words themselves."""
    TERM_TEXT = "term_text"
    """A term's id where one fits, else the words."""
    TERM = "term"
    """The id of a term of one kind (measure, unit, topic …)."""
    ENTITY = "entity"
    """The id of an entity of one of the types named."""
    LINK = "link"
    """The id of a record of one type, or of an entity of one of the types named."""
    COUNTRY = "country"
    """An ISO 3166 alpha-2 code, or the id of an entity of one of the types named."""
    CHOICE = "choice"
    """The id of one of the choices."""
    EDTF = "edtf"
    """A date, month, year or interval, as EDTF."""
    DECIMAL = "decimal"
    """A decimal as a string; `bound` and `high` beside it. Its unit, if it has one, is a field of its own."""
    AMOUNT = "amount"
    """A decimal that carries its own unit, a term of the kind named."""
    BOOLEAN = "boolean"
    """``true`` or ``false``."""


class Labels(Mapping[str, str]):
    """Text by language (BCP 47 tag); immutable, equal whatever the order."""

    __slots__ = ("_texts",)

    def __init__(self, texts: Mapping[str, str] | Iterable[tuple[str, str]] = ()) -> None:
        """Take the texts over; later changes of the mapping do not reach in."""
        self._texts: dict[str, str] = dict(texts)

    def __getitem__(self, language: str) -> str:
        """Give the text in exactly this language."""
        return self._texts[language]

    def __iter__(self) -> Iterator[str]:
        """Walk the languages in the order they were given."""
        return iter(self._texts)

    def __len__(self) -> int:
        """Count the languages."""
        return len(self._texts)

    def __hash__(self) -> int:
        """Agree with equality, which ignores order."""
        return hash(frozenset(self._texts.items()))

    def __repr__(self) -> str:
        """Show the texts."""
        return f"Labels({self._texts!r})"

    def best(self, language: str = "en") -> str:
        """Give the text in a language, else its base (``zh`` of ``zh-Hant``), else English, any, or ""."""
        for tag in (language, language.partition("-")[0], "en"):
            if tag in self._texts:
                return self._texts[tag]
        return next(iter(self._texts.values()), "")


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers of a field of kind choice.

    Attributes:
        tentative: Whether a record with this answer tells of what is only meant to be ("planned"); where it differs
            from one that tells of what was, the two do not contradict each other.
    """

    id: str
    labels: Labels
    tentative: bool = False


@dataclass(frozen=True, slots=True)
class Field:
    """One question about a record.

    Attributes:
        definition: What belongs here, one sentence.
        example: Words that do, and what becomes of them.
        counter_example: Words that look as if they did.
        many: Whether a record may hold several values.
        required: Whether a record without it is not finished; *not stated* counts as an answer.
        choices: Of a choice field: the answers, in the order in which they are shown.
        entity_types: Types of entity that may stand here.
        series: Whether the entity is one of a numbered series, or the series as a whole (series + ordinal).
        term_kind: Kind of the terms that may stand here; of an amount: of its unit.
        link_type: Type of record that a link leads to.
        row: Fields of a type with the same row share one line of the form; they stand next to each other.
        unit_field: Of a decimal: id of the field that holds its unit, so that both are filled in one act.
        carried: Whether a record takes it over from the one before it, where that stands in the same sentence or the
            one before.
    """

    id: str
    labels: Labels
    definition: str
    example: str
    counter_example: str
    kind: Kind
    many: bool = False
    required: bool = False
    choices: tuple[Choice, ...] = ()
    entity_types: tuple[str, ...] = ()
    series: bool = False
    term_kind: str | None = None
    link_type: str | None = None
    row: str | None = None
    unit_field: str | None = None
    carried: bool = False

    def has_choice(self, choice_id: str) -> bool:
        """Tell whether the field offers an answer with this id."""
        return any(choice.id == choice_id for choice in self.choices)

    def choice(self, choice_id: str) -> Choice:
        """Give an answer by its id.

        Raises:
            UserFixable: If the field does not offer it; the message names what it offers.
        """
        for choice in self.choices:
            if choice.id == choice_id:
                return choice
        what = tr("The field “{field}” has no answer “{answer}”.", field=self.id, answer=choice_id)
        raise _unknown(what, choice_id, [choice.id for choice in self.choices])


@dataclass(frozen=True, slots=True)
class RecordType:
    """One sort of thing that an analyst tags.

    Attributes:
        key: The letter or digit that tags it, lower case.
        colour: ``#rrggbb``, the hue of its highlights.
        identity: Id of the field whose entity or term names the thing; None where it has no name.
        anchor: Id of the field that the tagged words fill first; None if they only mark the place.
        claim_key: Ids of the fields that together say what a record is a claim about, where it has no identity.
    """

    id: str
    labels: Labels
    definition: str
    example: str
    counter_example: str
    key: str
    colour: str
    identity: str | None
    anchor: str | None
    fields: tuple[Field, ...]
    claim_key: tuple[str, ...] = ()

    def has_field(self, field_id: str) -> bool:
        """Tell whether the type has a field with this id."""
        return any(field.id == field_id for field in self.fields)

    def field(self, field_id: str) -> Field:
        """Give a field by its id.

        Raises:
            UserFixable: If the type has none; the message names those it has.
        """
        for field in self.fields:
            if field.id == field_id:
                return field
        what = tr("The type “{type}” has no field “{field}”.", type=self.id, field=field_id)
        raise _unknown(what, field_id, [field.id for field in self.fields])

    def rows(self) -> tuple[tuple[Field, ...], ...]:
        """Give the lines of the form in order, each with the fields that share it."""
        lines: list[list[Field]] = []
        for field in self.fields:
            if field.row is not None and lines and lines[-1][-1].row == field.row:
                lines[-1].append(field)
            else:
                lines.append([field])
        return tuple(tuple(line) for line in lines)


@dataclass(frozen=True, slots=True)
class CodebookTerm:
    """A term that ships with the codebook: a unit, a measure, a role or the like.

    Attributes:
        names: One name per language.
        aliases: Other words for it, in any language.
    """

    id: str
    kind: str
    names: Labels
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Codebook:
    """One version of a codebook."""

    id: str
    version: int
    labels: Labels
    types: tuple[RecordType, ...]
    terms: tuple[CodebookTerm, ...] = ()

    def has_type(self, type_id: str) -> bool:
        """Tell whether there is a type with this id."""
        return any(record_type.id == type_id for record_type in self.types)

    def type(self, type_id: str) -> RecordType:
        """Give a type by its id.

        Raises:
            UserFixable: If there is none; the message names those there are.
        """
        for record_type in self.types:
            if record_type.id == type_id:
                return record_type
        what = tr("The codebook has no type “{type}”.", type=type_id)
        raise _unknown(what, type_id, [record_type.id for record_type in self.types])

    def has_term(self, term_id: str) -> bool:
        """Tell whether there is a term with this id."""
        return any(term.id == term_id for term in self.terms)

    def term(self, term_id: str) -> CodebookTerm:
        """Give a term by its id.

        Raises:
            UserFixable: If there is none.
        """
        for term in self.terms:
            if term.id == term_id:
                return term
        what = tr("The codebook has no term “{term}”.", term=term_id)
        raise _unknown(what, term_id, [term.id for term in self.terms])

    def terms_of(self, kind: str) -> tuple[CodebookTerm, ...]:
        """Give the terms of one kind, in the order of the codebook."""
        return tuple(term for term in self.terms if term.kind == kind)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Suggest the known word that was probably meant: " Did you mean “…”?", or ""."""
    # Only mistakes need it, and it is slow to load.
    import difflib

    close = difflib.get_close_matches(word, list(known), n=1)
    return tr(" Did you mean “{word}”?", word=close[0]) if close else ""


def _unknown(what: Phrase, word: str, known: list[str]) -> UserFixable:
    return UserFixable(
        tr("{refusal}{hint}", refusal=what, hint=did_you_mean(word, known)),
        kept=tr("Nothing was changed."),
        cure=tr("Choose one of these: {known}.", known=", ".join(known))
        if known
        else tr("Add one to the codebook first."),
    )
