"""The articles as Qt's views see them; filtered here, in Python, because a proxy model is too slow for many."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.model.article import Article, ArticleState
from gui.corpus.filtering import FilterKeys, Snippet, first_hits

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from core.store.search import SearchHit

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

STATE_WORDS = {
    ArticleState.NEW: "not begun",
    ArticleState.IN_WORK: "in work",
    ArticleState.DONE: "done",
}


class Role(IntEnum):
    """What the list knows of an article beside its title."""

    ARTICLE = Qt.ItemDataRole.UserRole
    SNIPPET = Qt.ItemDataRole.UserRole + 1
    IS_SHOWN = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Lookups:
    """What the model asks the project for, when it is needed."""

    publisher_of: Callable[[str], str]
    snippet_of: Callable[[SearchHit], Snippet]


class ArticleListModel(QAbstractListModel):
    """Articles that fit the filter: those whose title fits first, then those whose text does."""

    def __init__(self, lookups: Lookups, parent: QObject | None = None) -> None:
        """Begin with no articles."""
        super().__init__(parent)
        self._snippet_of = lookups.snippet_of
        self._keys = FilterKeys(lookups.publisher_of)
        self._all: dict[str, Article] = {}
        self._rows: list[Article] = []
        self._row_of: dict[str, int] = {}
        self._typed = ""
        self._hits: dict[str, SearchHit] = {}
        self._snippets: dict[str, Snippet] = {}
        self._shown: str | None = None

    @property
    def total(self) -> int:
        """Number of articles, whether or not they fit."""
        return len(self._all)

    @property
    def typed(self) -> str:
        """The filter in force."""
        return self._typed

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Number of articles that fit."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell what a row shows."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        article = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return article.title or article.file
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(article)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(article, self.snippet(article.id))
            case Role.ARTICLE:
                return article
            case Role.SNIPPET:
                return self.snippet(article.id)
            case Role.IS_SHOWN:
                return article.id == self._shown
            case _:
                return None

    def knows(self, article_id: str) -> bool:
        """Tell whether the project's list holds an article, whether or not it fits the filter."""
        return article_id in self._all

    def article_at(self, row: int) -> Article | None:
        """The article of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, article_id: str) -> int | None:
        """The row of an article; None if it does not fit the filter."""
        return self._row_of.get(article_id)

    def hit(self, article_id: str) -> SearchHit | None:
        """Where the words typed stand in an article's text, if that is why it is listed."""
        return self._hits.get(article_id)

    def snippet(self, article_id: str) -> Snippet | None:
        """The words found in an article's text, if that is why it is listed."""
        hit = self._hits.get(article_id)
        if hit is None:
            return None
        if article_id not in self._snippets:
            self._snippets[article_id] = self._snippet_of(hit)
        return self._snippets[article_id]

    def set_shown(self, article_id: str | None) -> None:
        """Mark the article that the window shows."""
        before, self._shown = self._shown, article_id
        for each in {before, article_id}:
            row = self._row_of.get(each) if each is not None else None
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row), [Role.IS_SHOWN])

    def load(self, articles: Iterable[Article]) -> None:
        """Show other articles, as of another project, unfiltered."""
        self.beginResetModel()
        self._all = {article.id: article for article in articles}
        self._keys.forget()
        self._typed, self._hits, self._snippets, self._shown = "", {}, {}, None
        self._set_rows(list(self._all.values()))
        self.endResetModel()

    def set_filter(self, typed: str, hits: Sequence[SearchHit] = ()) -> None:
        """Show only what fits.

        Args:
            hits: Where the words typed stand in the texts.
        """
        fitting, found = self._fitting(typed, hits)
        self._typed = typed
        self._snippets = {}
        if [article.id for article in fitting] == [article.id for article in self._rows]:
            self._hits = found
            if fitting:
                self.dataChanged.emit(self.index(0), self.index(len(fitting) - 1))
            return
        self.beginResetModel()
        self._hits = found
        self._set_rows(fitting)
        self.endResetModel()

    def update_one(self, article: Article) -> bool:
        """Take over what changed of one article; False if it is not in the list."""
        before = self._all.get(article.id)
        if before is None:
            return False
        self._keys.forget((article.id,))
        self._all[article.id] = article
        row = self._row_of.get(article.id)
        if row is not None and article != before:
            self._rows[row] = article
            self.dataChanged.emit(self.index(row), self.index(row))
        return True

    def update_all(self, articles: Iterable[Article], hits: Sequence[SearchHit] = ()) -> None:
        """Take over a new list: what went is removed, what came is inserted, what changed is repainted."""
        self._all = {article.id: article for article in articles}
        self._keys.forget()
        self._snippets = {}
        fitting, self._hits = self._fitting(self._typed, hits)
        self._remove_missing({article.id for article in fitting})
        self._insert_and_change(fitting)

    def _fitting(self, typed: str, hits: Sequence[SearchHit]) -> tuple[list[Article], dict[str, SearchHit]]:
        articles = self._all.values()
        if not typed.strip():
            return list(articles), {}
        fitting = self._keys.matching(articles, typed)
        named = {article.id for article in fitting}
        found = {key: hit for key, hit in first_hits(hits).items() if key in self._all and key not in named}
        return fitting + [article for article in articles if article.id in found], found

    def _set_rows(self, rows: list[Article]) -> None:
        self._rows = rows
        self._row_of = {article.id: row for row, article in enumerate(rows)}

    def _remove_missing(self, kept: set[str]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            first = last
            while first >= 0 and self._rows[first].id not in kept:
                first -= 1
            if first < last:
                self.beginRemoveRows(_NOWHERE, first + 1, last)
                self._set_rows(self._rows[: first + 1] + self._rows[last + 1 :])
                self.endRemoveRows()
            last = first - 1

    def _insert_and_change(self, fitting: list[Article]) -> None:
        order = [article.id for article in fitting]
        known = set(self._row_of)
        if [each for each in order if each in known] != [article.id for article in self._rows]:
            # An article moved, as when its new title fits now and only its text did before.
            self.beginResetModel()
            self._set_rows(fitting)
            self.endResetModel()
            return
        row = 0
        while row < len(fitting):
            article = fitting[row]
            if article.id in known:
                if article != self._rows[row]:
                    self._rows[row] = article
                    self.dataChanged.emit(self.index(row), self.index(row))
                row += 1
                continue
            last = row
            while last + 1 < len(fitting) and fitting[last + 1].id not in known:
                last += 1
            self.beginInsertRows(_NOWHERE, row, last)
            self._set_rows(self._rows[:row] + fitting[row : last + 1] + self._rows[row:])
            self.endInsertRows()
            row = last + 1


def tooltip(article: Article) -> str:
    """Say all that is known of an article, for the mouse."""
    facts = [article.file, ", ".join(article.languages), article.published, f"{article.characters:,} characters"]
    return "\n".join((article.title or article.file, " · ".join(fact for fact in facts if fact), _work(article)))


def spoken(article: Article, snippet: Snippet | None) -> str:
    """Say what the row shows, for those who hear it."""
    parts = [
        article.title or article.file,
        article.file,
        ", ".join(article.languages),
        article.published,
        _work(article),
    ]
    if snippet is not None:
        parts.append(f"in the text: {snippet.before}{snippet.words}{snippet.after}")
    return ", ".join(part for part in parts if part)


def records_words(count: int) -> str:
    """Count records in words."""
    return "1 record" if count == 1 else f"{count:,} records"


def _work(article: Article) -> str:
    return f"{STATE_WORDS[article.state]}, {records_words(article.records)}"
