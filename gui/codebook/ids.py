"""The ids of types and fields: made of a name in any script, and changed as long as no project has them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model import codebook_edit_parts as parts
from core.model.codebook_keys import ID_FORM
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from core.model.codebook import Codebook, Field, RecordType


def id_for(name: str, taken: Collection[str], *, otherwise: str) -> str:
    """Make an id that is free of a name in any language: Chinese as it is read in pinyin.

    Args:
        otherwise: What to begin from where nothing of the name can be written in Latin letters.
    """
    return parts.id_for(_in_latin(name), taken, otherwise=otherwise)


def with_type_id(codebook: Codebook, old: str, new: str) -> Codebook:
    """Keep a type under another id.

    Raises:
        UserFixable: If that is no id, or another type has it.
    """
    _check(new, [kind.id for kind in codebook.types if kind.id != old])
    types = tuple(_linked(replace(kind, id=new) if kind.id == old else kind, old, new) for kind in codebook.types)
    return replace(codebook, types=types)


def with_field_id(codebook: Codebook, type_id: str, old: str, new: str) -> Codebook:
    """Keep a field under another id.

    Raises:
        UserFixable: If that is no id, or another field of the type has it.
    """
    kind = codebook.type(type_id)
    _check(new, [field.id for field in kind.fields if field.id != old])

    def renamed(each: str | None) -> str | None:
        return new if each == old else each

    def changed(field: Field) -> Field:
        return replace(field, id=new if field.id == old else field.id, unit_field=renamed(field.unit_field))

    return parts.with_type(
        codebook,
        replace(
            kind,
            identity=renamed(kind.identity),
            anchor=renamed(kind.anchor),
            claim_key=tuple(new if each == old else each for each in kind.claim_key),
            fields=tuple(map(changed, kind.fields)),
        ),
    )


def _linked(kind: RecordType, old: str, new: str) -> RecordType:
    fields = tuple(replace(field, link_type=new) if field.link_type == old else field for field in kind.fields)
    return replace(kind, fields=fields)


def _check(new: str, taken: Collection[str]) -> None:
    kept = tr("Nothing was changed.")
    if not ID_FORM.fullmatch(new):
        cure = tr("Use small letters, digits and _, a letter first.")
        raise UserFixable(tr("“{id}” cannot be kept as a name in files.", id=new), kept=kept, cure=cure)
    if new in taken:
        raise UserFixable(tr("“{id}” is taken already.", id=new), kept=kept, cure=tr("Write another one."))


def _in_latin(name: str) -> str:
    if name.isascii():
        return name
    # The table of readings is large, and hardly ever asked for here.
    from core.language.names.readings import reading

    written: list[str] = []
    for character in name:
        read = reading(character).mandarin
        written.append(read[0] if read else character)
    return "".join(written)
