"""Taking notes or names out of a copy of a project: out of its rows, and out of all that its history tells of them.

All of it happens inside a transaction of the caller, who chains the history anew afterwards.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from core.model.ids import id_of
from core.store.chain import rewriting_allowed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

_ABOUT_NOTES = "(\"table\" = 'note' or (\"table\" = 'value' and field = 'note'))"
_CHANGES_AT_ONCE = 10_000
_Row = dict[str, Any]


def leave_out_notes(copy: sqlite3.Connection) -> None:
    """Take every note out; acts that did nothing but write notes are gone with them."""
    copy.execute("delete from note")
    copy.execute("update value set note = '' where note <> ''")
    acts = copy.execute(f"select distinct act from change where {_ABOUT_NOTES}").fetchall()  # noqa: S608
    copy.execute(
        f"delete from change_prev where change in (select id from change where {_ABOUT_NOTES}) "  # noqa: S608
        f"or prev in (select id from change where {_ABOUT_NOTES})"
    )
    copy.execute(f"delete from change where {_ABOUT_NOTES}")  # noqa: S608
    copy.executemany("delete from act where id = ?1 and not exists (select 1 from change where act = ?1)", acts)
    _rewrite_rows(copy, "value", _without_note)


def _without_note(_row_id: str, row: _Row) -> _Row:
    return row | {"note": ""} if row.get("note") else row


def leave_out_names(copy: sqlite3.Connection) -> None:
    """Call the analysts by numbers, in the order in which they came, wherever one of them is named."""
    names = _names(copy)
    numbered = {key: f"Analyst {number}" for number, key in enumerate(sorted(names), 1)}
    # In two steps: somebody may be called "Analyst 2" already.
    copy.execute("update analyst set name = hex(id)")
    copy.executemany("update analyst set name = ? where id = ?", [(name, key) for key, name in numbered.items()])
    by_id = {id_of(key): name for key, name in numbered.items()}
    _rewrite_rows(copy, "analyst", lambda row_id, row: row | {"name": by_id[row_id]})
    with rewriting_allowed(copy):
        copy.executemany(
            "update change set old = ?1, new = ?1 where row = ?2 and \"table\" = 'analyst' and field = 'name'",
            [(name, key) for key, name in numbered.items()],
        )
    said = {name: numbered[key] for key, called in names.items() for name in called}
    _rewrite_words(copy, said)


def _names(copy: sqlite3.Connection) -> dict[bytes, set[str]]:
    """Find every name that an analyst has or had."""
    found: dict[bytes, set[str]] = {}
    for key, name in copy.execute("select id, name from analyst"):
        found.setdefault(key, set()).add(name)
    told = copy.execute("select row, field, old, new from change where \"table\" = 'analyst' and field in ('', 'name')")
    for key, field, *contents in told:
        called = found.setdefault(key, set())
        for content in filter(None, contents):
            called.add(str(content if field else json.loads(content)["name"]))
    return found


def _rewrite_rows(copy: sqlite3.Connection, table: str, rewrite: Callable[[str, _Row], _Row]) -> None:
    """Rewrite the rows of one table where the history tells of them as a whole."""
    last = 0
    with rewriting_allowed(copy):
        while told := copy.execute(
            "select n, row, old, new from change where \"table\" = ? and field = '' and n > ? order by n limit ?",
            (table, last, _CHANGES_AT_ONCE),
        ).fetchall():
            changed: list[tuple[str | None, str | None, int]] = []
            for n, key, *contents in told:
                old, new = (_rewritten(content, id_of(key), rewrite) for content in contents)
                if [old, new] != contents:
                    changed.append((old, new, n))
            copy.executemany("update change set old = ?, new = ? where n = ?", changed)
            last = told[-1][0]


def _rewritten(content: str | None, row_id: str, rewrite: Callable[[str, _Row], _Row]) -> str | None:
    if content is None:
        return None
    return json.dumps(rewrite(row_id, json.loads(content)), ensure_ascii=False, separators=(",", ":"))


def _rewrite_words(copy: sqlite3.Connection, said: Mapping[str, str]) -> None:
    """Replace names where acts are told in words; parts of longer words are left alone."""
    longest_first = sorted((name for name in said if name), key=len, reverse=True)
    if not longest_first:
        return
    letter = r"[^\W\d_]"
    anyone = re.compile(f"(?<!{letter})(?:{'|'.join(map(re.escape, longest_first))})(?!{letter})")
    told = copy.execute("select n, what from act").fetchall()
    rewritten = ((anyone.sub(lambda found: said[found[0]], what), what, n) for n, what in told)
    copy.executemany("update act set what = ? where n = ?", [(new, n) for new, old, n in rewritten if new != old])
