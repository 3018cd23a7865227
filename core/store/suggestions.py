"""What the rules found in the articles: derived from texts, regions, dates and names, so it can be found anew.

An article that was looked through has a row of kind *read*, or *behind* where something that matters changed since; the
rows of its found things stand beside it. What of that is still open is told above the store.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.model.ids import id_of, id_within, key_of, new_id
from core.model.record import Origin
from core.model.suggestion import Found, FoundValue, SuggestionKind
from core.text.span import Span
from core.wording import Phrase

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Sequence

_READ, _BEHIND = "read", "behind"
_IN_ORDER = "order by a.created, a.file, a.id"
_NEWEST_READ = (
    "from article a join article_text x on x.article = a.id "
    "and x.n = (select max(n) from article_text where article = a.id) "
    "join text t on t.id = x.text join found f on f.n = t.n and f.rules > 0 "
    "left join suggestion s on s.id = a.id where a.id not in (select row from hidden)"
)
_IS_BEHIND = (
    "(s.id is null or s.kind <> 'read' or json_extract(s.content, '$.rules') <> ? "
    "or json_extract(s.content, '$.text') <> lower(hex(x.text)))"
)


@dataclass(frozen=True, slots=True)
class LookedThrough:
    """From what an article's found things were found.

    Attributes:
        text: Id of the text.
        rules: Version of the rules.
        regions: Digest of the regions of the text.
        published: EDTF date of publication; empty if unknown.
        stamp: Differs each time that an article is looked through; empty where that is not kept.
    """

    text: str
    rules: int
    regions: str
    published: str
    stamp: str = field(default="", compare=False)


class SuggestionStore:
    """Keeps what was found, article by article."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work through one connection."""
        self._connection = connection

    def looked_through(self, article: str) -> LookedThrough | None:
        """Tell from what the found things of an article were found; None where it was not looked through yet."""
        row = self._connection.execute(
            "select content from suggestion where id = ? and kind in (?, ?)", (key_of(article), _READ, _BEHIND)
        ).fetchone()
        if row is None:
            return None
        said: dict[str, Any] = json.loads(row[0])
        return LookedThrough(said["text"], said["rules"], said["regions"], said["published"], said["stamp"])

    def found(self, article: str) -> tuple[Found, ...]:
        """List what was found in an article, in the order in which the rules gave it."""
        rows = self._connection.execute(
            "select type, content, reason, score from suggestion where article = ? and kind = ?",
            (key_of(article), str(SuggestionKind.RECORD)),
        )
        numbered = dict(_found(*row) for row in rows)
        return tuple(numbered[n] for n in sorted(numbered))

    def put(self, article: str, looked: LookedThrough, found: Sequence[Found]) -> None:
        """Keep what was found in an article in place of what was found before; inside a transaction."""
        key = key_of(article)
        if self._connection.execute("select 1 from article where id = ?", (key,)).fetchone() is None:
            # It was taken away meanwhile.
            return
        self._connection.execute("delete from suggestion where article = ?", (key,))
        content = {
            "text": looked.text,
            "rules": looked.rules,
            "regions": looked.regions,
            "published": looked.published,
            "stamp": new_id(),
        }
        rows = [(key, key, _READ, "", _json(content), "", 0.0)]
        for n, each in enumerate(found):
            own = key_of(id_within(article, f"found {n}"))
            rows.append((own, key, str(SuggestionKind.RECORD), each.type, _content(n, each), each.reason, each.score))
        self._connection.executemany("insert into suggestion values (?, ?, ?, ?, ?, ?, ?)", rows)

    def behind(self, rules: int, limit: int) -> tuple[str, ...]:
        """List articles that were not looked through by these rules, or where something changed since.

        Articles whose text was not read for its regions yet wait for that.
        """
        rows = self._connection.execute(
            f"select a.id {_NEWEST_READ} and {_IS_BEHIND} {_IN_ORDER} limit ?",
            (rules, limit),
        )
        return tuple(id_of(key) for (key,) in rows)

    def fall_behind(self, articles: Iterable[str] | None = None) -> None:
        """Have articles, or all, looked through once more; inside a transaction. What was found stays until then."""
        update = "update suggestion set kind = ? where kind = ?"
        if articles is None:
            self._connection.execute(update, (_BEHIND, _READ))
            return
        self._connection.executemany(
            f"{update} and id = ?", [(_BEHIND, _READ, key_of(article)) for article in articles]
        )


def _content(n: int, found: Found) -> str:
    return _json(
        {
            "n": n,
            "rule": found.rule,
            "mentions": _pairs(found.mentions),
            "values": [_value_content(value) for value in found.values],
        }
        | _phrase_content(found.reason)
    )


def _phrase_content(reason: str) -> dict[str, object]:
    """Keep what a reason is made of, so that it can be said in another language."""
    if not isinstance(reason, Phrase):
        return {}
    return {"template": reason.template, "parts": {name: str(part) for name, part in reason.parts.items()}}


def _value_content(value: FoundValue) -> dict[str, object]:
    said: dict[str, object] = {
        "words": _pairs(value.words),
        "basis": _pairs(value.basis),
        "text": value.text,
        "normal": value.normal,
        "bound": value.bound,
        "high": value.high,
        "unit": value.unit,
        "origin": "" if value.origin is Origin.STATED else str(value.origin),
        "doubtful": value.doubtful,
        "not_stated": value.not_stated,
        "reason": value.reason,
        "as_type": value.as_type,
    }
    kept = {name: each for name, each in said.items() if each}
    return {"field": value.field} | kept | _phrase_content(value.reason)


def _found(type_id: str, content: str, reason: str, score: float) -> tuple[int, Found]:
    said: dict[str, Any] = json.loads(content)
    values = tuple(_value(each) for each in said["values"])
    found = Found(type_id, _spans(said["mentions"]), values, said["rule"], _phrase(said, reason), score)
    return said["n"], found


def _phrase(said: dict[str, Any], reason: str) -> str:
    """Give a reason with what it is made of, where that was kept."""
    return Phrase(said["template"], parts=said["parts"]) if "template" in said else reason


def _value(said: dict[str, Any]) -> FoundValue:
    return FoundValue(
        field=said["field"],
        words=_spans(said.get("words", ())),
        basis=_spans(said.get("basis", ())),
        text=said.get("text", ""),
        normal=said.get("normal"),
        bound=said.get("bound", ""),
        high=said.get("high"),
        unit=said.get("unit"),
        origin=Origin(said.get("origin") or Origin.STATED),
        doubtful=said.get("doubtful", False),
        not_stated=said.get("not_stated", False),
        reason=_phrase(said, said.get("reason", "")),
        as_type=said.get("as_type", ""),
    )


def _pairs(spans: Iterable[Span]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]


def _spans(pairs: Iterable[Sequence[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def _json(content: object) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))
