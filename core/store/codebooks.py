"""Reading the versions of the codebook, and what values hold of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.model.ids import id_of, key_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator, Mapping, Sequence

_A_PAGE = 250
_AT_A_TIME = 500


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """One version of the codebook, and the act that made it.

    Attributes:
        what: The act, in the analyst's words.
        at: Local time of day and date, ISO 8601 with offset.
        analyst: Id of who made it; of nobody for the first one.
    """

    version: int
    toml: str
    act: str
    what: str
    at: str
    analyst: str


@dataclass(frozen=True, slots=True)
class HeldValue:
    """What must be known of a value to tell whether it fits a codebook.

    Attributes:
        raw: Its words, as far as it has any.
        created: When its record was made, as records are put in order.
    """

    id: str
    record: str
    article: str
    type: str
    field: str
    raw: str
    normal: str | None
    high: str | None
    unit: str | None
    not_stated: bool
    created: str


@dataclass(frozen=True, slots=True)
class HeldRecord:
    """A record, and where its first mention stands.

    Attributes:
        created: When it was made, as records are put in order.
        text: Id of the text; empty where nothing mentions it.
        start, end: Code points, half open.
    """

    id: str
    article: str
    type: str
    created: str
    text: str
    start: int
    end: int


class CodebookReader:
    """What the store knows of codebooks."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read through one connection."""
        self._connection = connection

    def versions(self) -> tuple[StoredVersion, ...]:
        """List the versions, newest first."""
        rows = self._connection.execute(
            "select b.version, b.toml, a.id, a.what, a.at, a.analyst from codebook b "
            "join change c on c.n = (select max(n) from change where row = b.id and field = '') "
            "join act a on a.id = c.act order by b.version desc"
        )
        return tuple(
            StoredVersion(version, toml, id_of(act), what, at, id_of(analyst))
            for version, toml, act, what, at, analyst in rows
        )

    def count_values(self, types: Collection[str]) -> dict[tuple[str, str], int]:
        """Count the values of all analysts' records of some types, by type and field."""
        rows = self._connection.execute(
            "select r.type, v.field, count(*) from record r join value v on v.record = r.id "  # noqa: S608
            f"where r.type in ({_marks(types)}) and r.id not in (select row from hidden) group by r.type, v.field",
            tuple(types),
        )
        return {(kind, field): count for kind, field, count in rows}

    def held_values(self, fields: Mapping[str, Collection[str] | None]) -> Iterator[list[HeldValue]]:
        """Walk what all analysts' records hold in some fields, some hundred records at a time.

        Args:
            fields: Ids of fields by the id of their type; None stands for whatever it holds.

        Yields:
            The values of some records in the order of their ids, field by field, in order.
        """
        named = {field for some in fields.values() for field in some or ()}
        every = any(some is None for some in fields.values())
        pages = self._pages(
            "json_array(hex(r.id), v.field, v.n, hex(v.id), hex(r.article), r.type, r.created, "
            "v.raw, v.normal, v.high, v.unit, v.not_stated)",
            f"page r join value v on v.record = r.id {'' if every else f'and v.field in ({_marks(named)})'}",
            tuple(fields),
            () if every else tuple(named),
        )
        for page in pages:
            held: list[HeldValue] = []
            for record, field, _, key, article, kind, created, raw, normal, high, unit, not_stated in sorted(
                page, key=_place
            ):
                wanted = fields[kind]
                if wanted is None or field in wanted:
                    owner, home = _id(record), _id(article)
                    held.append(
                        HeldValue(
                            _id(key), owner, home, kind, field, raw, normal, high, unit, bool(not_stated), created
                        )
                    )
            yield held

    def held_records(self, types: Collection[str]) -> Iterator[list[HeldRecord]]:
        """Walk all analysts' records of some types, some hundred at a time, in no order."""
        pages = self._pages(
            "json_array(hex(r.id), hex(r.article), r.type, r.created, hex(m.text), m.start, m.end)",
            "page r left join mention m on m.id = (select id from mention where record = r.id order by n limit 1)",
            tuple(types),
        )
        for page in pages:
            yield [
                HeldRecord(_id(key), _id(article), kind, created, text.lower(), start or 0, end or 0)
                for key, article, kind, created, text, start, end in page
            ]

    def types_of(self, records: Collection[str]) -> dict[str, str]:
        """Tell the types of records by their ids; what is no record is left out."""
        return {
            _id(key): kind
            for key, kind in self._of_each(
                "json_array(hex(id), type)",
                "record where id in ({marks}) and id not in (select row from hidden)",
                records,
            )
        }

    def first_places(self, values: Collection[str]) -> dict[str, int]:
        """Tell where the words of values begin (code point); those without words are left out."""
        found = self._of_each(
            "json_array(hex(v.id), coalesce(x.n, -1), s.start)",
            "value v join value_span s on s.value = v.id join record r on r.id = v.record "
            "left join article_text x on x.article = r.article and x.text = s.text "
            "where v.id in ({marks}) and s.role = 'words'",
            values,
        )
        return {_id(key): start for key, _, start in sorted(found, reverse=True)}

    def _pages(self, row: str, source: str, types: Sequence[str], further: tuple[str, ...] = ()) -> Iterator[list[Any]]:
        """Read page by page, each as one row: whoever reads beside a busy window waits for every row anew."""
        # Ids go by time, and the table is kept by id: each page begins where the one before ended.
        select = (
            "with page as (select id, article, type, created from record where id > ? "  # noqa: S608
            f"and type in ({_marks(types)}) and id not in (select row from hidden) order by id limit {_A_PAGE}) "
            f"select (select hex(max(id)) from page), (select json_group_array({row}) from {source})"
        )
        last = b""
        while types:
            end, packed = self._connection.execute(select, (last, *types, *further)).fetchone()
            if not end:
                return
            yield json.loads(packed)
            last = bytes.fromhex(end)

    def _of_each(self, row: str, source: str, ids: Collection[str]) -> list[Any]:
        keys = [key_of(each) for each in ids]
        found: list[Any] = []
        for start in range(0, len(keys), _AT_A_TIME):
            some = keys[start : start + _AT_A_TIME]
            select = f"select json_group_array({row}) from {source.format(marks=_marks(some))}"  # noqa: S608
            found += json.loads(self._connection.execute(select, some).fetchone()[0])
        return found


def _id(key: str) -> str:
    return id_of(bytes.fromhex(key))


def _place(row: list[Any]) -> tuple[str, str, int, str]:
    record, field, n, key = row[:4]
    return record, field, n, key


def _marks(what: Collection[object]) -> str:
    return ",".join("?" * len(what))
