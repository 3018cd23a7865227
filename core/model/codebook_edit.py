"""Changing a codebook: each function gives a new one. Types; fields are in `core.model.codebook_edit_fields`.

Ids never change once they are given: renaming changes labels. What a change would break is refused in words, or
mended in the same step where there is only one way to mend it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.model.codebook_edit_parts import (
    check_identity,
    checked_field,
    explained,
    full_labels,
    inserted,
    refused,
    settled,
    with_type,
)
from core.model.codebook_keys import COLOUR_FORM, COLOUR_RULE, ID_FORM, ID_RULE, KEY_FORM, KEY_RULE
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.model.codebook import Codebook, RecordType


def add_type(codebook: Codebook, record_type: RecordType, *, at: int | None = None) -> Codebook:
    """Add a type, at the end if no place (from 0) is given.

    Raises:
        UserFixable: If its id, key or colour cannot be used, or it has no fields.
    """
    if not ID_FORM.fullmatch(record_type.id):
        raise refused(tr("“{id}” cannot be an id.", id=record_type.id), tr("Use {rule}.", rule=ID_RULE))
    if codebook.has_type(record_type.id):
        raise refused(tr("There is a type “{id}” already.", id=record_type.id), tr("Choose another id."))
    if not record_type.fields:
        raise refused(tr("A type needs at least one field."), tr("Add a field to it."))
    _check_key(codebook, record_type.key, but="")
    _check_colour(record_type.colour)
    record_type = replace(record_type, labels=full_labels(record_type.labels))
    record_type = explained(
        record_type,
        definition=record_type.definition,
        example=record_type.example,
        counter_example=record_type.counter_example,
    )
    grown = replace(codebook, types=inserted(codebook.types, record_type, at))
    known = [field.id for field in record_type.fields]
    fields = tuple(
        checked_field(grown, field, taken=known[:place], known=known) for place, field in enumerate(record_type.fields)
    )
    for named in (record_type.identity, record_type.anchor, *record_type.claim_key):
        if named is not None and named not in known:
            raise refused(tr("The type has no field “{named}”.", named=named), tr("Name one of its fields."))
    whole = replace(record_type, fields=fields)
    if whole.identity is not None:
        check_identity(whole, whole.identity)
    return settled(with_type(grown, whole))


def rename_type(codebook: Codebook, type_id: str, labels: Mapping[str, str]) -> Codebook:
    """Call a type something else; languages that are not named keep their label."""
    record_type = codebook.type(type_id)
    return with_type(codebook, replace(record_type, labels=full_labels({**record_type.labels, **labels})))


def explain_type(
    codebook: Codebook,
    type_id: str,
    *,
    definition: str | None = None,
    example: str | None = None,
    counter_example: str | None = None,
) -> Codebook:
    """Say otherwise what a type means; None leaves a part as it is."""
    record_type = codebook.type(type_id)
    told = explained(record_type, definition=definition, example=example, counter_example=counter_example)
    return with_type(codebook, told)


def recolour_type(codebook: Codebook, type_id: str, colour: str) -> Codebook:
    """Give a type another colour, ``#rrggbb``.

    Raises:
        UserFixable: If it is no colour.
    """
    _check_colour(colour)
    return with_type(codebook, replace(codebook.type(type_id), colour=colour))


def set_key(codebook: Codebook, type_id: str, key: str) -> Codebook:
    """Let another letter tag a type.

    Raises:
        UserFixable: If it is none that can, or tags another type already.
    """
    _check_key(codebook, key, but=type_id)
    return with_type(codebook, replace(codebook.type(type_id), key=key))


def set_identity(codebook: Codebook, type_id: str, field_id: str | None) -> Codebook:
    """Say which field names what a record of the type is about; None if none does.

    Raises:
        UserFixable: If the field cannot name one thing.
    """
    record_type = codebook.type(type_id)
    if field_id is not None:
        check_identity(record_type, field_id)
    return settled(with_type(codebook, replace(record_type, identity=field_id)))


def move_type(codebook: Codebook, type_id: str, to: int) -> Codebook:
    """Move a type to a place, from 0."""
    record_type = codebook.type(type_id)
    others = tuple(each for each in codebook.types if each.id != type_id)
    return replace(codebook, types=inserted(others, record_type, to))


def remove_type(codebook: Codebook, type_id: str) -> Codebook:
    """Take a type out; records of it stay in the project.

    Raises:
        UserFixable: If it is the last one, or fields of other types link to it.
    """
    record_type = codebook.type(type_id)
    if len(codebook.types) == 1:
        raise refused(tr("This is the only type of the codebook."), tr("Add another one first."))
    linking = [
        f"{field.labels.best()} of {other.labels.best()}"
        for other in codebook.types
        for field in other.fields
        if other.id != type_id and field.link_type == type_id
    ]
    if linking:
        raise refused(
            tr(
                "“{type}” is what other fields lead to: {known}.",
                type=record_type.labels.best(),
                known=", ".join(linking),
            ),
            tr("Remove those fields, or change their kind, first."),
        )
    return replace(codebook, types=tuple(each for each in codebook.types if each.id != type_id))


def _check_key(codebook: Codebook, key: str, *, but: str) -> None:
    if not KEY_FORM.fullmatch(key):
        raise refused(tr("“{key}” cannot be a key.", key=key), tr("Use {rule}.", rule=KEY_RULE))
    for record_type in codebook.types:
        if record_type.key == key and record_type.id != but:
            raise refused(
                tr("The key {key} tags “{type}”.", key=key.upper(), type=record_type.labels.best()),
                tr("Choose another letter."),
            )


def _check_colour(colour: str) -> None:
    if not COLOUR_FORM.fullmatch(colour):
        raise refused(tr("“{colour}” is no colour.", colour=colour), tr("Use {rule}.", rule=COLOUR_RULE))
