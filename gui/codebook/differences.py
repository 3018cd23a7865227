"""What differs between two codebooks, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.model.codebook import Codebook, Field, RecordType


def differences(before: Codebook, after: Codebook) -> list[str]:
    """Say one after the other what differs, a sentence each; nothing where they say the same."""
    return list(_differences(before, after))


def _differences(before: Codebook, after: Codebook) -> Iterator[str]:
    for kind in before.types:
        if not after.has_type(kind.id):
            yield tr("Type “{type}” is gone.", type=_named(kind))
    for kind in after.types:
        if not before.has_type(kind.id):
            yield tr("Type “{type}” is new.", type=_named(kind))
        elif before.type(kind.id) != kind:
            yield from _of_type(before.type(kind.id), kind)
    known = [kind.id for kind in before.types if after.has_type(kind.id)]
    if known != [kind.id for kind in after.types if before.has_type(kind.id)]:
        yield tr("The types stand in another order.")
    if before.labels != after.labels:
        yield tr("The codebook is called “{name}”.", name=after.labels.best(language()))
    had, has = {term.id: term for term in before.terms}, {term.id: term for term in after.terms}
    if gained := len(has.keys() - had.keys()):
        yield tr("%n term(s) are new.", "", gained)
    if lost := len(had.keys() - has.keys()):
        yield tr("%n term(s) are gone.", "", lost)
    if others := sum(had[each] != has[each] for each in had.keys() & has.keys()):
        yield tr("%n term(s) are named otherwise.", "", others)


def _of_type(before: RecordType, after: RecordType) -> Iterator[str]:
    name = _named(after)
    if before.labels != after.labels:
        yield _renamed(name, _named(before), before, after)
    if _explanation(before) != _explanation(after):
        yield tr("{what}: explained otherwise.", what=name)
    if before.key != after.key:
        yield tr(
            "{what}: tagged by {key}, before by {former}.", what=name, key=after.key.upper(), former=before.key.upper()
        )
    if before.colour.lower() != after.colour.lower():
        yield tr("{what}: another colour.", what=name)
    if before.identity != after.identity:
        yield tr("{what}: another field names the thing.", what=name)
    if before.anchor != after.anchor:
        yield tr("{what}: another field is filled first.", what=name)
    if before.claim_key != after.claim_key:
        yield tr("{what}: other fields say what a record claims.", what=name)
    yield from _of_fields(name, before, after)


def _of_fields(name: str, before: RecordType, after: RecordType) -> Iterator[str]:
    for field in before.fields:
        if not after.has_field(field.id):
            yield tr("{what}: field “{field}” is gone.", what=name, field=_named(field))
    for field in after.fields:
        if not before.has_field(field.id):
            yield tr("{what}: field “{field}” is new.", what=name, field=_named(field))
        elif before.field(field.id) != field:
            yield from _of_field(name, before.field(field.id), field)
    known = [field.id for field in before.fields if after.has_field(field.id)]
    if known != [field.id for field in after.fields if before.has_field(field.id)]:
        yield tr("{what}: the fields stand in another order.", what=name)


def _of_field(type_name: str, before: Field, after: Field) -> Iterator[str]:
    name = tr("{type}, {field}", type=type_name, field=_named(after))
    if before.labels != after.labels:
        yield _renamed(name, _named(before), before, after)
    if _explanation(before) != _explanation(after):
        yield tr("{what}: explained otherwise.", what=name)
    if before.kind is not after.kind:
        yield tr("{what}: holds something else.", what=name)
    if before.many != after.many:
        yield (
            tr("{what}: takes several values.", what=name) if after.many else tr("{what}: takes one value.", what=name)
        )
    if before.required != after.required:
        yield tr("{what}: is required.", what=name) if after.required else tr("{what}: is not required.", what=name)
    if before.carried != after.carried:
        yield tr("{what}: is carried on.", what=name) if after.carried else tr("{what}: is not carried on.", what=name)
    if before.row != after.row:
        yield tr("{what}: stands on another line of the form.", what=name)
    yield from _of_answers(name, before, after)
    if _asked(before) != _asked(after) and before.kind is after.kind:
        yield tr("{what}: takes other things.", what=name)


def _of_answers(name: str, before: Field, after: Field) -> Iterator[str]:
    for choice in before.choices:
        if not after.has_choice(choice.id):
            yield tr("{what}: answer “{answer}” is gone.", what=name, answer=choice.labels.best(language()))
    for choice in after.choices:
        if not before.has_choice(choice.id):
            yield tr("{what}: answer “{answer}” is new.", what=name, answer=choice.labels.best(language()))
    kept = [choice for choice in after.choices if before.has_choice(choice.id)]
    if any(before.choice(choice.id) != choice for choice in kept):
        yield tr("{what}: answers are named otherwise.", what=name)
    if [choice.id for choice in kept] != [each.id for each in before.choices if after.has_choice(each.id)]:
        yield tr("{what}: the answers stand in another order.", what=name)


def _renamed(name: str, former: str, before: RecordType | Field, after: RecordType | Field) -> str:
    shown = language()
    if before.labels.best(shown) != after.labels.best(shown):
        return tr("{what}: was called “{former}”.", what=name, former=former)
    return tr("{what}: is called otherwise in another language.", what=name)


def _named(part: RecordType | Field) -> str:
    return part.labels.best(language())


def _explanation(part: RecordType | Field) -> tuple[str, str, str]:
    return part.definition, part.example, part.counter_example


def _asked(field: Field) -> tuple[object, ...]:
    return field.entity_types, field.series, field.term_kind, field.link_type, field.unit_field
