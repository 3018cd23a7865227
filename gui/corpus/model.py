"""The articles as Qt's views see them; filtered here, in Python, because a proxy model is too slow for many.

Of a hundred thousand articles only names are kept; the rest of an article is asked for when its row is painted.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from core.model.article import Article, ArticleState
from gui.corpus.filtering import FilterKeys, Snippet
from gui.dialogs.counting import records_words
from gui.form.dates import date_in_words
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from core.store.listing import ArticleRow
    from core.store.search import SearchHit

Index = QModelIndex | QPersistentModelIndex
_AT_ONCE = 2_000
_MOST_ONE_BY_ONE = 10_000


class Role(IntEnum):
    """What the list knows of an article beside its title."""

    ARTICLE = Qt.ItemDataRole.UserRole
    SNIPPET = Qt.ItemDataRole.UserRole + 1
    IS_SHOWN = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True)
class Lookups:
    """What the model asks the project for, when it is needed.

    Attributes:
        article_of: Gives an article by its id; None where it is gone.
        hit_of: Finds where the words typed stand in an article's text: (article id, words typed).
        snippet_of: Cuts out what was found, with what stands around it.
    """

    article_of: Callable[[str], Article | None]
    hit_of: Callable[[str, str], SearchHit | None]
    snippet_of: Callable[[SearchHit], Snippet]


class ArticleListModel(QStringListModel):
    """Articles that fit the filter: those whose title fits first, then those whose text does.

    The rows are counted by the list of (empty) strings beneath: a view asks for the number of rows once for every
    row, which would take a fifth of a second for a hundred thousand if Python had to answer.
    """

    def __init__(self, lookups: Lookups, parent: QObject | None = None) -> None:
        """Begin with no articles."""
        super().__init__(parent)
        self._lookups = lookups
        self._all: list[ArticleRow] = []
        self._place_of: dict[str, int] = {}
        self._keys = FilterKeys()
        self._rows: list[int] = []
        self._next_rows: list[int] | None = None
        self._named = 0
        self._typed = ""
        self._articles: dict[str, Article] = {}
        self._hits: dict[str, SearchHit | None] = {}
        self._snippets: dict[str, Snippet] = {}
        self._shown: str | None = None
        # The first to be told of rows that came or went.
        self.rowsInserted.connect(self._take_next_rows)
        self.rowsRemoved.connect(self._take_next_rows)

    @property
    def total(self) -> int:
        """Number of articles, whether or not they fit."""
        return len(self._all)

    @property
    def typed(self) -> str:
        """The filter in force."""
        return self._typed

    @property
    def is_ready(self) -> bool:
        """Whether a filter can be answered at once."""
        return self._keys.is_ready

    def prepare(self, most: int = _AT_ONCE) -> bool:
        """Make some articles more ready to be filtered; tells whether all are."""
        self._keys.prepare(most)
        return self._keys.is_ready

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen, not edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if index.isValid() else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell what a row shows."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        place = self._rows[index.row()]
        if place < 0:
            return None
        row = self._all[place]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title or row.file
            case Role.SNIPPET:
                return self.snippet(row.id)
            case Role.IS_SHOWN:
                return row.id == self._shown
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole | Role.ARTICLE:
                return self._told(row.id, role)
            case _:
                return None

    def _told(self, article_id: str, role: int) -> object:
        article = self._articles.get(article_id) or self._lookups.article_of(article_id)
        if article is None:
            return None
        self._articles[article_id] = article
        match role:
            case Qt.ItemDataRole.ToolTipRole:
                return tooltip(article)
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(article, self.snippet(article.id))
            case _:
                return article

    def find(self, typed: str, most: int) -> list[ArticleRow]:
        """List the first articles whose title, file or publisher holds every word, whatever the filter in force."""
        if not typed.strip():
            return self._all[:most]
        return [self._all[place] for place in self._keys.matching(typed)[:most]]

    def knows(self, article_id: str) -> bool:
        """Tell whether the project's list holds an article, whether or not it fits the filter."""
        return article_id in self._place_of

    def article_at(self, row: int) -> ArticleRow | None:
        """The article of a row."""
        return self._all[self._rows[row]] if 0 <= row < len(self._rows) else None

    def row_of(self, article_id: str) -> int | None:
        """The row of an article; None if it does not fit the filter."""
        place = self._place_of.get(article_id)
        if place is None:
            return None
        # First those whose names fit, then those whose text does, both in the order of the project.
        for first, last in ((0, self._named), (self._named, len(self._rows))):
            row = bisect_left(self._rows, place, first, last)
            if row < last and self._rows[row] == place:
                return row
        return None

    def hit(self, article_id: str) -> SearchHit | None:
        """Where the words typed stand in an article's text, if that is why it is listed."""
        if article_id not in self._hits:
            row = self.row_of(article_id)
            is_named = row is None or row < self._named
            self._hits[article_id] = None if is_named else self._lookups.hit_of(article_id, self._typed)
        return self._hits[article_id]

    def snippet(self, article_id: str) -> Snippet | None:
        """The words found in an article's text, if that is why it is listed."""
        hit = self.hit(article_id)
        if hit is None:
            return None
        if article_id not in self._snippets:
            self._snippets[article_id] = self._lookups.snippet_of(hit)
        return self._snippets[article_id]

    def set_shown(self, article_id: str | None) -> None:
        """Mark the article that the window shows."""
        before, self._shown = self._shown, article_id
        for each in {before, article_id}:
            row = self.row_of(each) if each is not None else None
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row), [Role.IS_SHOWN])

    def load(self, articles: Sequence[ArticleRow]) -> None:
        """Show other articles, as of another project, unfiltered."""
        self._take_over(articles)
        self._typed, self._shown = "", None
        self._reset(list(range(len(self._all))), len(self._all))

    def set_filter(self, typed: str, in_text: Collection[str] = ()) -> None:
        """Show only what fits.

        Args:
            in_text: Ids of the articles in whose text the words typed stand.
        """
        rows, named = self._fitting(typed, in_text)
        self._typed = typed
        self._hits, self._snippets = {}, {}
        if rows == self._rows:
            self._named = named
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self._reset(rows, named)

    def update_one(self, row: ArticleRow, article: Article) -> bool:
        """Take over what changed of one article; False if it is not in the list."""
        place = self._place_of.get(row.id)
        if place is None:
            return False
        if self._articles.get(row.id) == article and self._all[place] == row:
            return True
        if self._all[place] != row:
            self._all[place] = row
            self._keys.replace(place, row)
        self._articles[row.id] = article
        at = self.row_of(row.id)
        if at is not None:
            self.dataChanged.emit(self.index(at), self.index(at))
        return True

    def update_rows(self, rows: Iterable[ArticleRow]) -> None:
        """Take over what the list itself says of some articles; the rest of them is asked for when it is shown."""
        touched: list[int] = []
        for row in rows:
            place = self._place_of.get(row.id)
            if place is None:
                continue
            if self._all[place] != row:
                self._all[place] = row
                self._keys.replace(place, row)
            self._articles.pop(row.id, None)
            at = self.row_of(row.id)
            touched += [at] if at is not None else []
        if touched:
            self.dataChanged.emit(self.index(min(touched)), self.index(max(touched)))

    def update_all(self, articles: Sequence[ArticleRow], in_text: Collection[str] = ()) -> None:
        """Take over a new list: what went is removed, what came is inserted, the rest is repainted."""
        before = [self._all[place].id for place in self._rows]
        self._take_over(articles)
        rows, named = self._fitting(self._typed, in_text)
        self._hits, self._snippets = {}, {}
        after = [self._all[place].id for place in rows]
        staying, known = set(after), set(before)
        moved = [each for each in before if each in staying] != [each for each in after if each in known]
        if moved or len(staying ^ known) > _MOST_ONE_BY_ONE:
            # An article moved, as when its new title fits now and only its text did before; or Qt would take long.
            self._reset(rows, named)
            return
        # From here on rows mean places of the new list; those of articles that went are on their way out.
        self._rows = [self._place_of.get(each, -1) for each in before]
        fit_by_name = set(rows[:named])
        self._named = sum(1 for place in self._rows if place in fit_by_name)
        self._remove([each not in staying for each in before])
        self._insert(rows, [each not in known for each in after])
        self._named = named
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def _take_over(self, articles: Sequence[ArticleRow]) -> None:
        self._all = list(articles)
        self._place_of = {row.id: place for place, row in enumerate(self._all)}
        self._keys = FilterKeys(self._all)
        self._articles, self._hits, self._snippets = {}, {}, {}

    def _fitting(self, typed: str, in_text: Collection[str]) -> tuple[list[int], int]:
        """List the places of the articles that fit, and tell how many of them fit by their names."""
        if not typed.strip():
            return list(range(len(self._all))), len(self._all)
        named = self._keys.matching(typed)
        found = {self._place_of[each] for each in in_text if each in self._place_of}
        return named + sorted(found.difference(named)), len(named)

    def _reset(self, rows: list[int], named: int) -> None:
        self._rows, self._named = rows, named
        self.setStringList([""] * len(rows))

    def _remove(self, leaving: list[bool]) -> None:
        for first, last in reversed(_runs(leaving)):
            self._next_rows = self._rows[:first] + self._rows[last + 1 :]
            self.removeRows(first, last - first + 1)

    def _insert(self, rows: list[int], coming: list[bool]) -> None:
        for first, last in _runs(coming):
            self._next_rows = self._rows[:first] + rows[first : last + 1] + self._rows[first:]
            self.insertRows(first, last - first + 1)

    def _take_next_rows(self) -> None:
        """Change the rows between what Qt tells before and what it tells after: no view was told yet."""
        if self._next_rows is not None:
            self._rows, self._next_rows = self._next_rows, None


def _runs(chosen: Sequence[bool]) -> list[tuple[int, int]]:
    """List the stretches of rows that are chosen: first and last."""
    runs: list[tuple[int, int]] = []
    for row, is_chosen in enumerate(chosen):
        if is_chosen and runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        elif is_chosen:
            runs.append((row, row))
    return runs


def date_told(article: Article) -> str:
    """Say when an article was published, as people write it; empty where nobody knows."""
    return date_in_words(article.published) or article.published


def tooltip(article: Article) -> str:
    """Say all that is known of an article, for the mouse."""
    length = tr("{number} characters", number=QLocale().toString(article.characters))
    facts = [article.file, ", ".join(article.languages), date_told(article), length]
    return "\n".join((article.title or article.file, " · ".join(fact for fact in facts if fact), _work(article)))


def spoken(article: Article, snippet: Snippet | None) -> str:
    """Say what the row shows, for those who hear it."""
    parts = [
        article.title or article.file,
        article.file,
        ", ".join(article.languages),
        date_told(article),
        _work(article),
    ]
    if snippet is not None:
        parts.append(tr("in the text: ") + snippet.before + snippet.words + snippet.after)
    return ", ".join(part for part in parts if part)


def state_words(state: ArticleState) -> str:
    """Say how far an article is coded."""
    words = {
        ArticleState.NEW: tr("not begun"),
        ArticleState.IN_WORK: tr("in work"),
        ArticleState.DONE: tr("done"),
    }
    return words[state]


def _work(article: Article) -> str:
    return f"{state_words(article.state)}, {records_words(article.records)}"
