"""The tables of a project file, as code sees them.

Three kinds. *Logged* tables hold what analysts did: folding the change log from zero gives exactly their rows.
*Immutable* tables hold texts and original bytes, proved by digest. *Derived* tables can be rebuilt at will.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from core.errors import Bug
from core.model.ids import id_of, key_of

if TYPE_CHECKING:
    from collections.abc import Mapping

Plain = str | int | float | None
"""A value as code and the change log hold it: ids as text."""
Stored = str | int | float | bytes | None
"""A value as a row holds it: ids and digests packed."""


class ColumnKind(StrEnum):
    """How a column packs what it holds."""

    ID = "id"
    DIGEST = "digest"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Table:
    """A logged table: its columns in order, the first of which is the primary key `id`.

    Attributes:
        defaults: What a column holds where nothing is said of it, as in rows that are older than the column.
    """

    name: str
    columns: Mapping[str, ColumnKind]
    defaults: Mapping[str, Plain] = field(default_factory=dict[str, "Plain"])

    def complete(self, row: Mapping[str, Plain]) -> dict[str, Plain]:
        """Give every column of a row; those of which it says nothing hold their default."""
        return {column: row.get(column, self.defaults.get(column)) for column in self.columns}

    def pack(self, column: str, plain: Plain) -> Stored:
        """Turn a plain value into what the column stores."""
        if plain is None or self._kind(column) is ColumnKind.PLAIN:
            return plain
        if self._kind(column) is ColumnKind.DIGEST:
            return bytes.fromhex(str(plain))
        return key_of(str(plain))

    def unpack(self, column: str, stored: Stored) -> Plain:
        """Turn what the column stores into a plain value."""
        if not isinstance(stored, bytes):
            return stored
        return stored.hex() if self._kind(column) is ColumnKind.DIGEST else id_of(stored)

    def row_from_json(self, row_id: str, document: str) -> dict[str, Plain]:
        """Read a whole row as the change log holds it."""
        row: dict[str, Plain] = json.loads(document)
        return self.complete(row) | {"id": row_id}

    def row_to_json(self, row: Mapping[str, Plain]) -> str:
        """Write a whole row for the change log, without the id, which stands beside it, and what needs no saying."""
        present = {
            column: content
            for column in self.columns
            if column != "id" and (content := row.get(column)) is not None and content != self.defaults.get(column)
        }
        return json.dumps(present, ensure_ascii=False, separators=(",", ":"))

    def _kind(self, column: str) -> ColumnKind:
        if column not in self.columns:
            raise Bug(f"table {self.name} has no column {column}")
        return self.columns[column]


def _table(
    name: str,
    *,
    ids: str = "",
    digests: str = "",
    plain: str = "",
    order: str,
    defaults: Mapping[str, Plain] | None = None,
) -> Table:
    kinds = dict.fromkeys(ids.split(), ColumnKind.ID)
    kinds |= dict.fromkeys(digests.split(), ColumnKind.DIGEST)
    kinds |= dict.fromkeys(plain.split(), ColumnKind.PLAIN)
    return Table(name, {column: kinds[column] for column in order.split()}, defaults or {})


_LOGGED = (
    _table("analyst", ids="id", plain="name colour", order="id name colour"),
    _table("article", ids="id", plain="file state created", order="id file state created"),
    _table("article_text", ids="id article", digests="text", plain="n", order="id article text n"),
    _table(
        "article_field",
        ids="id article",
        plain="field raw normal origin",
        order="id article field raw normal origin",
    ),
    _table(
        "article_field_span",
        ids="id article_field",
        digests="text digest",
        plain="start end role",
        order="id article_field text start end digest role",
    ),
    _table("region", ids="id", digests="text", plain="layout", order="id text layout"),
    _table(
        "record",
        ids="id article analyst",
        plain="type state created",
        order="id article analyst type state created",
    ),
    _table(
        "mention",
        ids="id record",
        digests="text digest",
        plain="n start end",
        order="id record n text start end digest",
    ),
    _table(
        "value",
        ids="id record",
        plain="field n raw reading normal origin doubtful not_stated bound high unit reason note carried",
        order="id record field n raw reading normal origin doubtful not_stated bound high unit reason note carried",
        defaults={"carried": 0},
    ),
    _table(
        "value_span",
        ids="id value",
        digests="text digest",
        plain="start end role",
        order="id value text start end digest role",
    ),
    _table(
        "entity",
        ids="id merged_into",
        plain="type series ordinal",
        order="id type series ordinal merged_into",
    ),
    _table("alias", ids="id subject", plain="language name", order="id subject language name"),
    _table("term", ids="id", plain="kind", order="id kind"),
    _table("codebook", ids="id", plain="version toml", order="id version toml"),
    _table(
        "ruling",
        ids="id analyst chosen",
        plain="claim reason",
        order="id analyst claim chosen reason",
    ),
    _table("dismissal", ids="id analyst", plain="rule subject", order="id analyst rule subject"),
    _table(
        "rejection",
        ids="id article analyst",
        plain="type field words",
        order="id article analyst type field words",
    ),
    _table("pairing", ids="id analyst a b", plain="linked", order="id analyst a b linked"),
    _table("note", ids="id analyst subject", plain="body", order="id analyst subject body"),
    _table(
        "tombstone",
        ids="id analyst",
        plain="file texts at reason",
        order="id file texts analyst at reason",
    ),
    _table(
        "alignment",
        ids="id analyst",
        digests="a_text b_text",
        plain="a_spans b_spans state",
        order="id analyst a_text a_spans b_text b_spans state",
    ),
)

LOGGED: Mapping[str, Table] = {table.name: table for table in _LOGGED}
"""Every logged table by name, parents before the tables that refer to them."""


def logged(name: str) -> Table:
    """Find a logged table.

    Raises:
        Bug: If there is none of that name.
    """
    if name not in LOGGED:
        raise Bug(f"{name} is not a logged table")
    return LOGGED[name]
