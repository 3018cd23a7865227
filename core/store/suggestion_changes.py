"""What the history says of found things that are out of date: regions, dates and names that changed since.

The history is walked from where it was walked to last, so it does not matter who changed something, and how.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from core.model.ids import id_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from core.store.search import Search
    from core.store.suggestions import SuggestionStore

_WALKED, _FOLLOWED = "suggestions_walked", "suggestions_followed"
_MATTERS = ("region", "article_field", "alias", "codebook", "article_text")
"""An article with another text is behind without being told so."""
_MOST_NAMES = 500
"""Where more names than these changed, every article is looked through again: to search for each would take longer."""
_MOST_ARTICLES = 1_000_000


class _Change(NamedTuple):
    """One change of the history, as its row has it; ids and rows as the store keeps them."""

    table: str
    row: bytes
    field: str
    old: str | None
    new: str | None

    def told(self) -> list[str]:
        return [each for each in (self.old, self.new) if each is not None]


class SuggestionChanges:
    """Finds the articles that have to be looked through once more."""

    def __init__(self, connection: sqlite3.Connection, kept: SuggestionStore, search: Search) -> None:
        """Work through one connection."""
        self._connection = connection
        self._kept = kept
        self._search = search

    def are_followed(self, rules: int) -> bool:
        """Tell whether every article was looked through by these rules, and nothing that matters changed since.

        Texts that were not read for their regions yet are not asked for.
        """
        walked, last = self._walked(), self._last()
        if walked is None or walked > last or self._noted(_FOLLOWED) != f"{rules} {walked}":
            return False
        return not self._changes(walked, last, _MATTERS, most=1)

    def note_followed(self, rules: int) -> None:
        """Note that every article was looked through since the history was walked; inside a transaction."""
        self._note(_FOLLOWED, f"{rules} {self._walked()}")

    def note_read_anew(self, text_id: str) -> None:
        """Note that something else was read in a text than before; inside a transaction."""
        key = bytes.fromhex(text_id)
        articles = self._connection.execute("select distinct article from article_text where text = ?", (key,))
        self._kept.fall_behind([id_of(article) for (article,) in articles])
        self._connection.execute("delete from meta where key = ?", (_FOLLOWED,))

    def walk(self) -> None:
        """Have articles fall behind where something that matters changed; inside a transaction."""
        walked, last = self._walked(), self._last()
        self._note(_WALKED, str(last))
        if walked is None or walked == last:
            return
        if walked > last:
            # The history was written anew.
            self._kept.fall_behind()
            return
        changes = self._changes(walked, last, _MATTERS[:-1])
        names = {name for change in changes if change.table == "alias" for name in _names_in(change)}
        if len(names) > _MOST_NAMES or any(change.table == "codebook" for change in changes):
            self._kept.fall_behind()
            return
        articles = {article for change in changes for article in self._articles_of(change)}
        for name in names:
            articles.update(self._search.articles_with(name, limit=_MOST_ARTICLES))
        self._kept.fall_behind(articles)

    def _walked(self) -> int | None:
        noted = self._noted(_WALKED)
        return int(noted) if noted is not None else None

    def _noted(self, key: str) -> str | None:
        row = self._connection.execute("select content from meta where key = ?", (key,)).fetchone()
        return row[0] if row is not None else None

    def _note(self, key: str, content: str) -> None:
        self._connection.execute(
            "insert into meta values (?, ?) on conflict (key) do update set content = excluded.content", (key, content)
        )

    def _last(self) -> int:
        """Give the number of the last change before the first one that is still pending."""
        pending = self._connection.execute(
            "select min(n) from change where act in (select id from act where state = 'pending')"
        ).fetchone()[0]
        if pending is not None:
            return int(pending) - 1
        return int(self._connection.execute("select coalesce(max(n), 0) from change").fetchone()[0])

    def _changes(self, walked: int, last: int, tables: Sequence[str], *, most: int = -1) -> list[_Change]:
        rows = self._connection.execute(
            'select "table", row, field, old, new from change where n > ? and n <= ? '  # noqa: S608
            f'and "table" in ({", ".join("?" * len(tables))}) limit ?',
            (walked, last, *tables, most),
        )
        return [_Change(*row) for row in rows]

    def _articles_of(self, change: _Change) -> Iterator[str]:
        """List the articles whose regions or date a change touched."""
        if change.table == "region":
            keys = [bytes.fromhex(json.loads(told)["text"]) for told in change.told()] if not change.field else []
            texts = self._connection.execute("select text from region where id = ?", (change.row,))
            for key in {*keys, *(key for (key,) in texts)}:
                found = self._connection.execute("select article from article_text where text = ?", (key,))
                yield from (id_of(article) for (article,) in found)
        elif change.table == "article_field":
            rows = [json.loads(told) for told in change.told()] if not change.field else []
            yield from (row["article"] for row in rows if row["field"] == "published")
            found = self._connection.execute(
                "select article from article_field where id = ? and field = 'published'", (change.row,)
            )
            yield from (id_of(article) for (article,) in found)


def _names_in(change: _Change) -> Iterator[str]:
    """List the names that a change of one gave or took."""
    for told in change.told():
        if change.field in ("", "name"):
            yield told if change.field else json.loads(told)["name"]
