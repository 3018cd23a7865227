"""Reading records with their mentions, values and spans."""

from __future__ import annotations

import json
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Literal

from core.model.ids import id_of, key_of
from core.model.record import Anchor, Mention, Origin, Record, RecordState, SpanRole, Value
from core.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Collection, Generator, Iterator, Mapping

Head = tuple[bytes, bytes, bytes, str, str]
"""Keys of a record, its article and its analyst; its type and state."""
CountedBy = Literal["type", "article"]
Stamp = tuple[int, bool]
"""A moment of the history: number of its last change, and whether a large act is under way."""

_AT_A_TIME = 64
_CHARACTERS_HELD = 2_000_000
_ORIGINS = {str(origin): origin for origin in Origin}
_STATES = {str(state): state for state in RecordState}
_ROLES = {str(role): role for role in SpanRole}
_HEADS = "select r.id, r.article, r.analyst, r.type, r.state from record r"
_IN_ORDER = "order by r.created, r.id"


@dataclass(frozen=True, slots=True)
class RecordChoice:
    """Which records are meant; None narrows nothing.

    Attributes:
        analyst: Her id.
        articles: Ids of their articles.
        record: Id of the only one.
    """

    analyst: str | None = None
    record_type: str | None = None
    state: str | None = None
    articles: Collection[str] | None = None
    record: str | None = None

    def condition(self) -> tuple[str, tuple[object, ...]]:
        """Give what a query says about the table of records, which it calls ``r``."""
        wanted: dict[str, object] = {}
        if self.analyst is not None:
            wanted["r.analyst = ?"] = key_of(self.analyst)
        if self.record_type is not None:
            wanted["r.type = ?"] = self.record_type
        if self.state is not None:
            wanted["r.state = ?"] = self.state
        if self.record is not None:
            wanted["r.id = ?"] = key_of(self.record)
        if self.articles is not None and len(self.articles) == 1:
            wanted["r.article = ?"] = key_of(next(iter(self.articles)))
        elif self.articles is not None:
            # As one parameter, because a statement takes only so many.
            listed = json.dumps([key_of(each).hex().upper() for each in self.articles])
            wanted["r.article in (select a.id from json_each(?) j join article a on hex(a.id) = j.value)"] = listed
        return " and ".join([*wanted, "r.id not in (select row from hidden)"]), tuple(wanted.values())


class RecordReader:
    """What the store knows of records."""

    def __init__(self, connection: sqlite3.Connection, text_of: Callable[[str], str]) -> None:
        """Read through one connection.

        Args:
            text_of: Gives a text by its id. Words are cut in Python: SQLite walks a text from its start for each.
        """
        self._connection = connection
        self._text_of = text_of

    def records(
        self,
        *,
        analyst: str | None = None,
        article: str | None = None,
        record_type: str | None = None,
        state: str | None = None,
        record: str | None = None,
    ) -> tuple[Record, ...]:
        """List records in the order in which they were made; each argument narrows the list."""
        only = None if article is None else (article,)
        where, parameters = RecordChoice(analyst, record_type, state, only, record).condition()
        heads = self._connection.execute(f"{_HEADS} where {where} {_IN_ORDER}", parameters).fetchall()
        return tuple(self._assembled(heads, where, parameters))

    def among(self, ids: Collection[str], *, analyst: str, article: str) -> tuple[Record, ...]:
        """List those records of an analyst in an article whose ids are among these, in no order."""
        marks = ",".join("?" * len(ids))
        # The signs keep SQLite from walking all records of the article in search of a few.
        where = f"r.id in ({marks}) and +r.analyst = ? and +r.article = ? and r.id not in (select row from hidden)"  # noqa: S608
        parameters = (*map(key_of, ids), key_of(analyst), key_of(article))
        heads = self._connection.execute(f"{_HEADS} where {where}", parameters).fetchall()
        return tuple(self._assembled(heads, where, parameters)) if heads else ()

    def ids(self, *, analyst: str, article: str) -> tuple[str, ...]:
        """List the ids of the records of an analyst in an article in the order in which they were made."""
        where, parameters = RecordChoice(analyst, articles=(article,)).condition()
        rows = self._connection.execute(f"select r.id from record r where {where} {_IN_ORDER}", parameters)  # noqa: S608
        return tuple(id_of(key) for (key,) in rows)

    def newest(self, *, analyst: str, article: str) -> str | None:
        """Tell which record of an analyst in an article was made last; None where there is none."""
        where, parameters = RecordChoice(analyst, articles=(article,)).condition()
        row = self._connection.execute(
            f"select r.id from record r where {where} order by r.created desc, r.id desc limit 1",  # noqa: S608
            parameters,
        ).fetchone()
        return id_of(row[0]) if row else None

    def stamp(self) -> Stamp:
        """Tell the moment of the history at which records are read now."""
        last, is_under_way = self._connection.execute(
            "select (select coalesce(max(n), 0) from change), exists (select 1 from hidden)"
        ).fetchone()
        return int(last), bool(is_under_way)

    def has_other_changes(self, since: Stamp, act: str) -> bool:
        """Tell whether anything but one act changed something after a moment."""
        last, was_under_way = since
        row = self._connection.execute(
            "select exists (select 1 from hidden) or ? > (select coalesce(max(n), 0) from change) "
            "or exists (select 1 from change where n > ? and act != ?)",
            (last, last, key_of(act)),
        ).fetchone()
        return was_under_way or bool(row[0])

    def walk(self, choice: RecordChoice) -> Iterator[Record]:
        """Walk records in the order in which they were made, some hundred in memory at a time."""
        where, parameters = choice.condition()
        heads = self._connection.execute(f"{_HEADS} where {where} {_IN_ORDER}", parameters)
        while some := heads.fetchmany(_AT_A_TIME):
            marks = ",".join("?" * len(some))
            yield from self._assembled(some, f"r.id in ({marks})", tuple(head[0] for head in some))

    def counts(self, choice: RecordChoice, by: CountedBy) -> dict[str, int]:
        """Count records by type or by article."""
        where, parameters = choice.condition()
        rows = self._connection.execute(
            f"select r.{by}, count(*) from record r where {where} group by r.{by}",  # noqa: S608
            parameters,
        )
        return {id_of(key) if isinstance(key, bytes) else key: count for key, count in rows}

    def count_values(self, choice: RecordChoice) -> int:
        """Count the values of records."""
        where, parameters = choice.condition()
        rows = self._connection.execute(
            f"select count(*) from record r join value v on v.record = r.id where {where}",  # noqa: S608
            parameters,
        )
        return int(rows.fetchone()[0])

    def values_held(self, choice: RecordChoice) -> Iterator[tuple[str | None, str | None, str | None]]:
        """Walk what the values of records hold, in no order: normal form, reading and unit of each."""
        where, parameters = choice.condition()
        return self._connection.execute(
            f"select v.normal, v.reading, v.unit from record r join value v on v.record = r.id where {where}",  # noqa: S608
            parameters,
        )

    def first_words(self, choice: RecordChoice, record: str) -> str:
        """Give the words of the first mention of one of the records; empty where it has none, or is none of them."""
        where, parameters = choice.condition()
        row = self._connection.execute(
            "select s.text, s.start, s.end from mention s join record r on r.id = s.record "  # noqa: S608
            f"where r.id = ? and {where} order by s.n limit 1",
            (key_of(record), *parameters),
        ).fetchone()
        return self._text_of(row[0].hex())[row[1] : row[2]] if row else ""

    def article_ids(self) -> Iterator[str]:
        """Walk the ids of all articles in the order in which they came in."""
        rows = self._connection.execute(
            "select id from article where id not in (select row from hidden) order by created, file, id"
        )
        return (id_of(key) for (key,) in rows)

    @contextmanager
    def one_moment(self) -> Generator[None]:
        """Read everything inside as it stands now, whatever is written meanwhile through other connections."""
        self._connection.execute("begin")
        try:
            self._connection.execute("select 1 from meta limit 1").fetchone()
            yield
        finally:
            self._connection.execute("rollback")

    def _assembled(self, heads: list[Head], where: str, parameters: tuple[object, ...]) -> Iterator[Record]:
        quoting = _Quoting(self._text_of)
        mentions = self._mentions(where, parameters, quoting)
        values = self._values(where, parameters, self._anchors(where, parameters, quoting))
        for key, article, analyst, kind, state in heads:
            yield Record(
                id_of(key),
                id_of(article),
                id_of(analyst),
                kind,
                _STATES[state],
                mentions.get(key, ()),
                values.get(key, {}),
            )

    def _mentions(
        self, where: str, parameters: tuple[object, ...], quoting: _Quoting
    ) -> dict[bytes, tuple[Mention, ...]]:
        rows = self._connection.execute(
            "select s.record, s.id, s.text, s.start, s.end from mention s "  # noqa: S608
            f"join record r on r.id = s.record where {where} order by s.record, s.n",
            parameters,
        )
        anchor = quoting.anchor
        return {
            record: tuple(
                [Mention(id_of(key), anchor(text, start, end, SpanRole.WORDS)) for _, key, text, start, end in some]
            )
            for record, some in groupby(rows, itemgetter(0))
        }

    def _anchors(
        self, where: str, parameters: tuple[object, ...], quoting: _Quoting
    ) -> dict[bytes, tuple[Anchor, ...]]:
        spans = (
            "select s.value, s.text, s.start, s.end, s.role "
            "from record r join value v on v.record = r.id join value_span s on s.value = v.id "
        )
        rows = self._connection.execute(
            f"{spans} where {where} order by s.value, s.role desc, s.start, s.end", parameters
        ).fetchall()
        if any(one[0] == other[0] and one[1] != other[1] for one, other in pairwise(rows)):
            # Hardly any value is on several texts, and to look up the place of each text takes the longest here.
            rows = self._connection.execute(
                f"{spans} left join article_text x on x.article = r.article and x.text = s.text where {where} "
                "order by s.value, s.role desc, x.n, s.start, s.end",
                parameters,
            ).fetchall()
        anchor = quoting.anchor
        return {
            value: tuple([anchor(text, start, end, _ROLES[role]) for _, text, start, end, role in some])
            for value, some in groupby(rows, itemgetter(0))
        }

    def _values(
        self, where: str, parameters: tuple[object, ...], anchors: Mapping[bytes, tuple[Anchor, ...]]
    ) -> dict[bytes, dict[str, tuple[Value, ...]]]:
        rows = self._connection.execute(
            "select v.record, v.field, v.id, v.raw, v.reading, v.normal, v.origin, v.doubtful, v.not_stated, "  # noqa: S608
            "v.bound, v.high, v.unit, v.reason, v.note, v.carried "
            f"from value v join record r on r.id = v.record where {where} order by v.record, v.field, v.n, v.id",
            parameters,
        )
        values: dict[bytes, dict[str, tuple[Value, ...]]] = defaultdict(dict)
        for (record, field), some in groupby(rows, itemgetter(0, 1)):
            values[record][field] = tuple([_value(row, anchors) for row in some])
        return values

    def span_ids(self, value: str) -> tuple[str, ...]:
        """List the ids of a value's spans in text order."""
        rows = self._connection.execute(
            "select id from value_span where value = ? order by start, end", (key_of(value),)
        )
        return tuple(id_of(row[0]) for row in rows)

    def next_place(self, record: str, field: str) -> int:
        """Give the place after the last value of a field, as it stands inside the act at work."""
        row = self._connection.execute(
            "select coalesce(max(n) + 1, 0) from value where record = ? and field = ?", (key_of(record), field)
        ).fetchone()
        return int(row[0])


def _value(row: tuple[Any, ...], anchors: Mapping[bytes, tuple[Anchor, ...]]) -> Value:
    # A value a row, many thousands at a time: by position, which is faster than by name.
    _, field, key, raw, reading, normal, origin, doubtful, not_stated, bound, high, unit, reason, note, carried = row
    return Value(
        id_of(key),
        field,
        raw,
        reading,
        normal,
        _ORIGINS[origin],
        bool(doubtful),
        bool(not_stated),
        bound,
        high,
        unit,
        reason,
        note,
        anchors.get(key, ()),
        bool(carried),
    )


class _Quoting:
    """Cuts words out of texts; those in hand are kept, as far as they are not too large together."""

    def __init__(self, text_of: Callable[[str], str]) -> None:
        self._text_of = text_of
        self._held: dict[bytes, tuple[str, str]] = {}
        self._characters = 0

    def anchor(self, key: bytes, start: int, end: int, role: SpanRole) -> Anchor:
        text, body = self._held.get(key) or self._fetched(key)
        span = Span(start, end)
        if end > len(body):
            span.check_inside(body)
        return Anchor(text, span, body[start:end], role)

    def _fetched(self, key: bytes) -> tuple[str, str]:
        text = key.hex()
        body = self._text_of(text)
        self._characters += len(body)
        if self._characters > _CHARACTERS_HELD:
            self._held.clear()
            self._characters = len(body)
        self._held[key] = text, body
        return text, body
