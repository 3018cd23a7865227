"""Reading records with their mentions, values and spans."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from core.model.ids import id_of, key_of
from core.model.record import Anchor, Mention, Origin, Record, RecordState, SpanRole, Value
from core.text.span import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable


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
        wanted: dict[str, object] = {}
        if analyst is not None:
            wanted["analyst"] = key_of(analyst)
        if article is not None:
            wanted["article"] = key_of(article)
        if record_type is not None:
            wanted["type"] = record_type
        if state is not None:
            wanted["state"] = state
        if record is not None:
            wanted["id"] = key_of(record)
        where = " and ".join(f"r.{column} = ?" for column in wanted) or "1"
        parameters = tuple(wanted.values())
        heads = self._connection.execute(
            f"select r.id, r.article, r.analyst, r.type, r.state from record r where {where} "  # noqa: S608
            "order by r.created, r.id",
            parameters,
        ).fetchall()
        mentions = self._mentions(where, parameters)
        values = self._values(where, parameters)
        return tuple(
            Record(
                id=id_of(key),
                article=id_of(article_key),
                analyst=id_of(analyst_key),
                type=kind,
                state=RecordState(record_state),
                mentions=tuple(mentions[key]),
                fields={field: tuple(found) for field, found in values[key].items()},
            )
            for key, article_key, analyst_key, kind, record_state in heads
        )

    def _mentions(self, where: str, parameters: tuple[object, ...]) -> dict[bytes, list[Mention]]:
        rows = self._connection.execute(
            "select s.record, s.id, s.text, s.start, s.end from mention s "  # noqa: S608
            f"join record r on r.id = s.record where {where} order by s.record, s.n",
            parameters,
        )
        mentions: dict[bytes, list[Mention]] = defaultdict(list)
        for record, key, text, start, end in rows:
            mentions[record].append(Mention(id_of(key), self._anchor(text, start, end, SpanRole.WORDS)))
        return mentions

    def _anchor(self, text: bytes, start: int, end: int, role: SpanRole) -> Anchor:
        span = Span(start, end)
        return Anchor(text.hex(), span, span.of(self._text_of(text.hex())), role)

    def _anchors(self, where: str, parameters: tuple[object, ...]) -> dict[bytes, list[Anchor]]:
        rows = self._connection.execute(
            "select s.value, s.text, s.start, s.end, s.role from value_span s "  # noqa: S608
            "join value v on v.id = s.value join record r on r.id = v.record "
            f"left join article_text x on x.article = r.article and x.text = s.text where {where} "
            "order by s.value, s.role desc, x.n, s.start, s.end",
            parameters,
        )
        anchors: dict[bytes, list[Anchor]] = defaultdict(list)
        for value, text, start, end, role in rows:
            anchors[value].append(self._anchor(text, start, end, SpanRole(role)))
        return anchors

    def _values(self, where: str, parameters: tuple[object, ...]) -> dict[bytes, dict[str, list[Value]]]:
        anchors = self._anchors(where, parameters)
        rows = self._connection.execute(
            "select v.record, v.id, v.field, v.raw, v.reading, v.normal, v.origin, v.doubtful, v.not_stated, "  # noqa: S608
            f"v.bound, v.high, v.unit, v.reason, v.note from value v join record r on r.id = v.record where {where} "
            "order by v.record, v.field, v.n, v.id",
            parameters,
        )
        values: dict[bytes, dict[str, list[Value]]] = defaultdict(lambda: defaultdict(list))
        for (
            record,
            key,
            field,
            raw,
            reading,
            normal,
            origin,
            doubtful,
            not_stated,
            bound,
            high,
            unit,
            reason,
            note,
        ) in rows:
            value = Value(
                id=id_of(key),
                field=field,
                raw=raw,
                reading=reading,
                normal=normal,
                origin=Origin(origin),
                doubtful=bool(doubtful),
                not_stated=bool(not_stated),
                bound=bound,
                high=high,
                unit=unit,
                reason=reason,
                note=note,
                anchors=tuple(anchors[key]),
            )
            values[record][field].append(value)
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
