"""Changing the fields of a codebook, and the answers that a field offers: each function gives a new codebook."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.model.codebook import Choice, Field, Kind, Labels
from core.model.codebook_edit_parts import (
    check_identity,
    checked_choices,
    checked_field,
    explained,
    full_labels,
    id_for,
    inserted,
    refused,
    settled,
    with_type,
)
from core.model.codebook_keys import KEYS_OF_SOME_KINDS, keys_of
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.model.codebook import Codebook, RecordType

_BLANK = Field("blank", Labels(), "", "", "", Kind.TEXT)


def add_field(codebook: Codebook, type_id: str, field: Field, *, at: int | None = None) -> Codebook:
    """Add a field to a type, at the end if no place (from 0) is given.

    Raises:
        UserFixable: If its id is taken, or it lacks what its kind needs.
    """
    record_type = codebook.type(type_id)
    known = [each.id for each in record_type.fields]
    checked = checked_field(codebook, field, taken=known, known=known)
    return _with_fields(codebook, record_type, inserted(record_type.fields, checked, at))


def rename_field(codebook: Codebook, type_id: str, field_id: str, labels: Mapping[str, str]) -> Codebook:
    """Call a field something else; languages that are not named keep their label."""
    return _changed(
        codebook, type_id, field_id, lambda field: replace(field, labels=full_labels({**field.labels, **labels}))
    )


def explain_field(
    codebook: Codebook,
    type_id: str,
    field_id: str,
    *,
    definition: str | None = None,
    example: str | None = None,
    counter_example: str | None = None,
) -> Codebook:
    """Say otherwise what belongs into a field; None leaves a part as it is."""
    return _changed(
        codebook,
        type_id,
        field_id,
        lambda field: explained(field, definition=definition, example=example, counter_example=counter_example),
    )


def move_field(codebook: Codebook, type_id: str, field_id: str, to: int) -> Codebook:
    """Move a field to a place, from 0; it leaves its line of the form where its neighbours are of another one."""
    record_type = codebook.type(type_id)
    field = record_type.field(field_id)
    others = tuple(each for each in record_type.fields if each.id != field_id)
    return _with_fields(codebook, record_type, inserted(others, field, to))


def set_beside(codebook: Codebook, type_id: str, field_id: str, other_id: str | None) -> Codebook:
    """Let a field share the line of another one, right behind it; None gives it a line of its own."""
    record_type = codebook.type(type_id)
    field = record_type.field(field_id)
    if other_id is None or other_id == field_id:
        return _changed(codebook, type_id, field_id, lambda each: replace(each, row=None))
    other = record_type.field(other_id)
    rows = {each.row for kind in codebook.types for each in kind.fields if each.row is not None}
    row = other.row or id_for(f"{type_id} {other_id}", rows, otherwise="row")
    fields: list[Field] = []
    for each in record_type.fields:
        if each.id == other_id:
            fields += [replace(other, row=row), replace(field, row=row)]
        elif each.id != field_id:
            fields.append(each)
    return _with_fields(codebook, record_type, fields)


def remove_field(codebook: Codebook, type_id: str, field_id: str) -> Codebook:
    """Take a field out; values in it stay in the project.

    Raises:
        UserFixable: If it is the last one of its type.
    """
    record_type = codebook.type(type_id)
    record_type.field(field_id)
    if len(record_type.fields) == 1:
        raise refused(
            tr("This is the only field of “{type}”.", type=record_type.labels.best()), tr("Add another one first.")
        )
    without = replace(
        record_type,
        identity=None if record_type.identity == field_id else record_type.identity,
        anchor=None if record_type.anchor == field_id else record_type.anchor,
        claim_key=tuple(each for each in record_type.claim_key if each != field_id),
    )
    fields = [
        replace(each, unit_field=None) if each.unit_field == field_id else each
        for each in record_type.fields
        if each.id != field_id
    ]
    return _with_fields(codebook, without, fields)


def change_kind(
    codebook: Codebook,
    type_id: str,
    field_id: str,
    kind: Kind,
    *,
    choices: Sequence[Choice] = (),
    entity_types: Sequence[str] = (),
    series: bool = False,
    term_kind: str | None = None,
    link_type: str | None = None,
    unit_field: str | None = None,
) -> Codebook:
    """Let a field hold something else. What the new kind does not take is dropped, what it takes is kept if not given.

    Raises:
        UserFixable: If something is lacking that the kind needs, or the field names what a record is about.
    """
    record_type = codebook.type(type_id)
    former = record_type.field(field_id)
    given: dict[str, object] = {
        "choices": tuple(choices),
        "entity_types": tuple(dict.fromkeys(entity_types)),
        "series": series,
        "term_kind": term_kind,
        "link_type": link_type,
        "unit_field": unit_field,
    }
    keys = {
        key: (given[key] or getattr(former, key)) if key in keys_of(kind) else getattr(_BLANK, key)
        for key in KEYS_OF_SOME_KINDS
    }
    known = [each.id for each in record_type.fields]
    changed = checked_field(codebook, replace(former, kind=kind, **keys), taken=(), known=known)
    whole = _put(record_type, changed)
    if record_type.identity == field_id:
        check_identity(whole, field_id)
    return settled(with_type(codebook, whole))


def set_required(codebook: Codebook, type_id: str, field_id: str, *, required: bool) -> Codebook:
    """Say whether a record without this field is not finished."""
    return _changed(codebook, type_id, field_id, lambda field: replace(field, required=required))


def set_many(codebook: Codebook, type_id: str, field_id: str, *, many: bool) -> Codebook:
    """Say whether a record may hold several values of a field.

    Raises:
        UserFixable: If it names what a record is about: that is one thing.
    """
    record_type = codebook.type(type_id)
    changed = _put(record_type, replace(record_type.field(field_id), many=many))
    if record_type.identity == field_id:
        check_identity(changed, field_id)
    return with_type(codebook, changed)


def add_choice(codebook: Codebook, type_id: str, field_id: str, choice: Choice, *, at: int | None = None) -> Codebook:
    """Offer one more answer, at the end if no place (from 0) is given.

    Raises:
        UserFixable: If its id is taken, or the field offers no answers.
    """
    _choice_field(codebook, type_id, field_id)
    return _changed(
        codebook,
        type_id,
        field_id,
        lambda field: replace(field, choices=checked_choices(inserted(field.choices, choice, at))),
    )


def rename_choice(
    codebook: Codebook, type_id: str, field_id: str, choice_id: str, labels: Mapping[str, str]
) -> Codebook:
    """Call an answer something else; languages that are not named keep their label."""
    former = _choice_field(codebook, type_id, field_id).choice(choice_id)
    renamed = replace(former, labels=full_labels({**former.labels, **labels}))
    return _changed(
        codebook,
        type_id,
        field_id,
        lambda field: replace(field, choices=tuple(renamed if c.id == choice_id else c for c in field.choices)),
    )


def remove_choice(codebook: Codebook, type_id: str, field_id: str, choice_id: str) -> Codebook:
    """Offer an answer no longer; values that hold it stay in the project.

    Raises:
        UserFixable: If it is the last one.
    """
    held = _choice_field(codebook, type_id, field_id)
    held.choice(choice_id)
    if len(held.choices) == 1:
        raise refused(
            tr("This is the only answer of “{field}”.", field=held.labels.best()), tr("Add another one first.")
        )
    return _changed(
        codebook,
        type_id,
        field_id,
        lambda field: replace(field, choices=tuple(c for c in field.choices if c.id != choice_id)),
    )


def _choice_field(codebook: Codebook, type_id: str, field_id: str) -> Field:
    field = codebook.type(type_id).field(field_id)
    if field.kind is not Kind.CHOICE:
        raise refused(tr("“{field}” offers no answers.", field=field.labels.best()), tr("Change its kind first."))
    return field


def _changed(codebook: Codebook, type_id: str, field_id: str, change: Callable[[Field], Field]) -> Codebook:
    record_type = codebook.type(type_id)
    return settled(with_type(codebook, _put(record_type, change(record_type.field(field_id)))))


def _put(record_type: RecordType, changed: Field) -> RecordType:
    fields = tuple(changed if each.id == changed.id else each for each in record_type.fields)
    return replace(record_type, fields=fields)


def _with_fields(codebook: Codebook, record_type: RecordType, fields: Sequence[Field]) -> Codebook:
    return settled(with_type(codebook, replace(record_type, fields=tuple(fields))))
