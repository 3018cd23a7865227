"""What a part of a codebook may be called, and which keys a kind of field needs and allows."""

from __future__ import annotations

import re

from core.model.codebook import Kind
from core.wording import tr

ID_FORM = re.compile(r"[a-z][a-z0-9_]*")
ID_RULE = tr("small letters a–z, digits and _, beginning with a letter")
KEY_FORM = re.compile(r"[a-mo-z]")
KEY_RULE = tr("one small letter a–z, but not n, which walks the suggestions")
COLOUR_FORM = re.compile(r"#[0-9a-fA-F]{6}")
COLOUR_RULE = tr("# and six hexadecimal digits, such as #0072B2")
LANGUAGE_FORM = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")

NEEDED_KEYS: dict[Kind, str] = {
    Kind.CHOICE: "choices",
    Kind.ENTITY: "entity_types",
    Kind.LINK: "link_type",
    Kind.TERM: "term_kind",
    Kind.TERM_TEXT: "term_kind",
    Kind.AMOUNT: "term_kind",
}
OTHER_KEYS: dict[Kind, tuple[str, ...]] = {
    Kind.ENTITY: ("series",),
    Kind.LINK: ("entity_types",),
    Kind.COUNTRY: ("entity_types",),
    Kind.DECIMAL: ("unit_field",),
}
KEYS_OF_SOME_KINDS = ("choices", "entity_types", "series", "term_kind", "link_type", "unit_field")
NAMING_KINDS = (Kind.ENTITY, Kind.TERM)
"""Kinds that can name what a record is about."""


def keys_of(kind: Kind) -> tuple[str, ...]:
    """List the keys that a kind needs or allows beside those that every field has."""
    needed = NEEDED_KEYS.get(kind)
    return ((needed,) if needed else ()) + OTHER_KEYS.get(kind, ())
