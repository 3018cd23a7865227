"""What the window does to a codebook in one step, put together from what the codebook can do to itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from core.errors import UserFixable
from core.model.codebook import LABEL_LANGUAGES, Choice, Field, Kind, Labels, RecordType
from core.model.codebook_edit import add_type, recolour_type, rename_type, set_key
from core.model.codebook_edit_fields import add_field, change_kind, rename_field, set_beside
from core.model.codebook_edit_parts import checked_field, settled, with_type
from gui.codebook.ids import id_for
from gui.theme.colours import DEFAULT_COLOURS
from gui.wording import language, tr
from gui.wording.explanations import UNWRITTEN

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.model.codebook import Codebook

SAFE_COLOURS = tuple(
    dict.fromkeys((*DEFAULT_COLOURS, "#332288", "#117733", "#88ccee", "#999933", "#aa4499", "#666666"))
)
"""Told apart by those who see colours otherwise, too: those that are given first, then more of Tol's, and grey."""
_KEYS = "abcdefghijklmopqrstuvwxyz"
_FIRST_FIELD = Field(
    "words",
    Labels({"en": "Words", "vi": "Nguyên văn", "zh": "原文"}),
    UNWRITTEN,
    UNWRITTEN,
    UNWRITTEN,
    Kind.TEXT,
    required=True,
)


def labelled(name: str) -> Labels:
    """Give a name in the language of the interface; the codebook fills the others."""
    return Labels({language(): name})


def new_type(codebook: Codebook, name: str) -> tuple[Codebook, str]:
    """Add a type that is called so, with one field for its words; gives its id too.

    Raises:
        UserFixable: If there is no letter left to tag it.
    """
    identity = id_for(name, [kind.id for kind in codebook.types], otherwise="type")
    made = RecordType(
        identity,
        labelled(name),
        *(UNWRITTEN, UNWRITTEN, UNWRITTEN),
        free_key(codebook, name),
        free_colour(codebook),
        None,
        _FIRST_FIELD.id,
        (_FIRST_FIELD,),
    )
    return add_type(codebook, made), identity


def new_field(codebook: Codebook, type_id: str, name: str, behind: str = "") -> tuple[Codebook, str]:
    """Add a field that is called so and holds text; gives its id too.

    Args:
        behind: Id of the field that it follows; the last one if empty.
    """
    known = [field.id for field in codebook.type(type_id).fields]
    identity = id_for(name, known, otherwise="field")
    made = Field(identity, labelled(name), UNWRITTEN, UNWRITTEN, UNWRITTEN, Kind.TEXT)
    return add_field(codebook, type_id, made, at=known.index(behind) + 1 if behind else None), identity


def duplicate_type(codebook: Codebook, type_id: str) -> tuple[Codebook, str]:
    """Add a type like another one, right behind it; gives its id too.

    Raises:
        UserFixable: If there is no letter left to tag it.
    """
    kind = codebook.type(type_id)
    labels = _numbered(kind.labels, [each.labels for each in codebook.types])
    identity = id_for(labels.best(), [each.id for each in codebook.types], otherwise=kind.id)
    rows = [field.row for each in codebook.types for field in each.fields if field.row is not None]
    renamed = {row: id_for(f"{identity} {row}", rows, otherwise="row") for row in rows}
    fields = tuple(replace(each, row=renamed[each.row]) if each.row is not None else each for each in kind.fields)
    made = replace(
        kind,
        id=identity,
        labels=labels,
        key=free_key(codebook, labels.best()),
        colour=free_colour(codebook),
        fields=fields,
    )
    return add_type(codebook, made, at=codebook.types.index(kind) + 1), identity


def duplicate_field(codebook: Codebook, type_id: str, field_id: str) -> tuple[Codebook, str]:
    """Add a field like another one, right behind it, with a line of its own; gives its id too."""
    kind = codebook.type(type_id)
    field = kind.field(field_id)
    labels = _numbered(field.labels, [each.labels for each in kind.fields])
    identity = id_for(labels.best(), [each.id for each in kind.fields], otherwise=field.id)
    made = replace(field, id=identity, labels=labels, row=None)
    return add_field(codebook, type_id, made, at=kind.fields.index(field) + 1), identity


def rename(codebook: Codebook, type_id: str, field_id: str, labels: Mapping[str, str]) -> Codebook:
    """Call a type, or a field of it, something else."""
    if field_id:
        return rename_field(codebook, type_id, field_id, labels)
    return rename_type(codebook, type_id, labels)


def take_key(codebook: Codebook, type_id: str, key: str) -> Codebook:
    """Let a letter tag a type, in whatever case it was typed."""
    return set_key(codebook, type_id, key.lower())


def take_colour(codebook: Codebook, type_id: str, colour: str) -> Codebook:
    """Give a type a colour."""
    return recolour_type(codebook, type_id, colour)


def set_anchor(codebook: Codebook, type_id: str, field_id: str | None) -> Codebook:
    """Say which field the tagged words fill first; none if they only mark the place."""
    kind = codebook.type(type_id)
    if field_id is not None:
        kind.field(field_id)
    return settled(with_type(codebook, replace(kind, anchor=field_id)))


def set_claimed(codebook: Codebook, type_id: str, field_id: str, *, claimed: bool) -> Codebook:
    """Say whether a field belongs to what a record is a claim about."""
    kind = codebook.type(type_id)
    named = {*kind.claim_key, field_id} if claimed else {*kind.claim_key} - {field_id}
    return with_type(codebook, replace(kind, claim_key=tuple(each.id for each in kind.fields if each.id in named)))


def set_carried(codebook: Codebook, type_id: str, field_id: str, *, carried: bool) -> Codebook:
    """Say whether a record takes a field over from the one before it in the same sentence.

    Raises:
        UserFixable: If the field holds what is new in a record.
    """
    kind = codebook.type(type_id)
    field = kind.field(field_id)
    if carried and field_id in (kind.anchor, kind.identity):
        raise UserFixable(
            tr("“{field}” says what is new in a record: it is not carried.", field=field.labels.best(language())),
            kept=tr("Nothing was changed."),
            cure=tr("Let another field name the thing and be filled first."),
        )
    return _with_field(codebook, kind, replace(field, carried=carried))


def share_line(codebook: Codebook, type_id: str, field_id: str, *, shared: bool) -> Codebook:
    """Let a field stand on one line of the form with the one before it, or on a line of its own."""
    fields = [field.id for field in codebook.type(type_id).fields]
    before = fields[fields.index(field_id) - 1] if shared and fields.index(field_id) else None
    return set_beside(codebook, type_id, field_id, before)


def shares_line(kind: RecordType, field_id: str) -> bool:
    """Tell whether a field stands on one line with the one before it."""
    return any(field_id in [field.id for field in row[1:]] for row in kind.rows())


def put_field(codebook: Codebook, type_id: str, changed: Field) -> Codebook:
    """Put a field in the place of the one with its id, with other answers, types of things, kind of terms and so on.

    Raises:
        UserFixable: If something is lacking then.
    """
    kind = codebook.type(type_id)
    known = [each.id for each in kind.fields]
    field = checked_field(codebook, changed, taken=(), known=known)
    return _with_field(codebook, kind, field)


def take_kind(codebook: Codebook, type_id: str, field_id: str, kind: Kind, answer: str) -> Codebook:
    """Let a field hold something else; what the kind needs is filled with something to begin from.

    Args:
        answer: Name of the first answer, where the field offered none.
    """
    field = codebook.type(type_id).field(field_id)
    begin: dict[str, Any] = {}
    if kind is Kind.CHOICE and not field.choices:
        begin["choices"] = [Choice(id_for(answer, (), otherwise="answer"), labelled(answer))]
    if kind is Kind.ENTITY and not field.entity_types:
        begin["entity_types"] = [(_used(codebook, lambda each: each.entity_types) or ["organisation"])[0]]
    if kind is Kind.LINK and not field.link_type:
        begin["link_type"] = next((each.id for each in codebook.types if each.id != type_id), type_id)
    if kind in (Kind.TERM, Kind.TERM_TEXT, Kind.AMOUNT) and not field.term_kind:
        kinds = [term.kind for term in codebook.terms]
        begin["term_kind"] = "unit" if kind is Kind.AMOUNT or not kinds else kinds[0]
    return change_kind(codebook, type_id, field_id, kind, **begin)


def entity_types_of(codebook: Codebook) -> list[str]:
    """List the types of things that a codebook names, and those that every project knows."""
    known = ["country", "meeting", "organisation", "person", "place", "collective"]
    return [*known, *(each for each in _used(codebook, lambda field: field.entity_types) if each not in known)]


def term_kinds_of(codebook: Codebook) -> list[str]:
    """List the kinds of terms that a codebook names."""
    return sorted({term.kind for term in codebook.terms} | set(_used(codebook, lambda each: (each.term_kind or "",))))


def free_key(codebook: Codebook, name: str) -> str:
    """Give a letter that tags no type: of the name if one of its letters is free.

    Raises:
        UserFixable: If none is left.
    """
    taken = {kind.key for kind in codebook.types}
    letters = id_for(name, (), otherwise="x")
    for letter in (*letters, *_KEYS):
        if letter in _KEYS and letter not in taken:
            return letter
    raise UserFixable(
        tr("Every letter tags a type already."),
        kept=tr("Nothing was changed."),
        cure=tr("Remove a type that is not needed."),
    )


def free_colour(codebook: Codebook) -> str:
    """Give a colour that no type has, as long as there is one."""
    taken = {kind.colour.lower() for kind in codebook.types}
    free = [colour for colour in SAFE_COLOURS if colour not in taken]
    return free[0] if free else SAFE_COLOURS[len(codebook.types) % len(SAFE_COLOURS)]


def first_answer() -> str:
    """Name of the answer that a field begins with."""
    return tr("Answer 1")


def _used(codebook: Codebook, of: Callable[[Field], tuple[str, ...]]) -> list[str]:
    named = (each for kind in codebook.types for field in kind.fields for each in of(field))
    return [each for each in dict.fromkeys(named) if each]


def _with_field(codebook: Codebook, kind: RecordType, field: Field) -> Codebook:
    fields = tuple(field if each.id == field.id else each for each in kind.fields)
    return settled(with_type(codebook, replace(kind, fields=fields)))


def _numbered(labels: Labels, taken: list[Labels]) -> Labels:
    """Put the first free number behind a label: "Meeting 2"."""
    used = {text for each in taken for text in each.values()}
    number = 2
    while any(f"{text} {number}" in used for text in labels.values()):
        number += 1
    return Labels({tag: f"{labels.best(tag)} {number}" for tag in {**dict.fromkeys(LABEL_LANGUAGES), **labels}})
