"""The acts of a project as Qt's views see them, newest first, fetched as they are scrolled to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.model.change import Act, ActKind
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
PAGE = 200
_LARGEST_PAGE = 1_000
_FEW = 20
"""Acts that are read after each act: more than one act does at once."""


class Role(IntEnum):
    """What the list knows of an act beside its words."""

    ACT = Qt.ItemDataRole.UserRole
    TIME = Qt.ItemDataRole.UserRole + 1
    ANALYST = Qt.ItemDataRole.UserRole + 2
    LOOK = Qt.ItemDataRole.UserRole + 3


@dataclass(frozen=True, slots=True)
class Look:
    """How an act is shown.

    Attributes:
        words: What it did, in the language of the interface.
        facts: When and by whom, and whether it is taken back.
        day: The day that begins with it, in words; empty where the act above is of the same day.
        here_above: Whether everything above is taken back: the project stands as it was after this act.
        here_below: Whether even this one, the oldest, is taken back.
    """

    act: Act
    words: str
    facts: str
    day: str
    here_above: bool
    here_below: bool


class HistoryModel(QAbstractListModel):
    """Acts, newest first; a page more whenever the view nears the end."""

    def __init__(
        self,
        read: Callable[[int, Act | None], Sequence[Act]],
        parent: QObject | None = None,
        *,
        say: Callable[[Act], str] = lambda act: act.what,
    ) -> None:
        """Begin empty.

        Args:
            read: Gives the newest acts, so many at most; of those that are older than an act, where one is given.
            say: Says what an act did, in the language of the interface.
        """
        super().__init__(parent)
        self._read, self._say = read, say
        self._said: dict[str, str] = {}
        self._acts: list[Act] = []
        self._analysts: Mapping[str, str] = {}
        self._may_have_more = False
        self._here = -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Number of acts read so far."""
        return 0 if parent.isValid() else len(self._acts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Tell what a row shows."""
        act = self.act_at(index.row()) if index.isValid() else None
        if act is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.words_of(act)
            case Qt.ItemDataRole.ToolTipRole:
                when = _told(
                    _moment(act), tr("d MMM yyyy, HH:mm:ss", "order of a date and a time, in the letters of Qt")
                )
                return "\n".join((self.words_of(act), " · ".join(filter(None, (when, self._analyst(act))))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index.row())
            case Role.ACT:
                return act
            case Role.LOOK:
                return self.look(index.row())
            case Role.TIME:
                return time_words(act)
            case Role.ANALYST:
                return self._analyst(act)
            case _:
                return None

    def canFetchMore(self, parent: Index) -> bool:
        """Tell whether there may be older acts."""
        return not parent.isValid() and self._may_have_more

    def fetchMore(self, parent: Index) -> None:
        """Read a page more; pages grow, since the view measures every row again, but not beyond what a moment takes."""
        if parent.isValid():
            return
        known = len(self._acts)
        wanted = min(max(PAGE, known // 2), _LARGEST_PAGE)
        older = self._read(wanted, self._acts[-1] if self._acts else None)
        self._may_have_more = len(older) == wanted
        if older:
            self.beginInsertRows(_NOWHERE, known, known + len(older) - 1)
            self._acts += older
            self.endInsertRows()
            self._look_for_here()

    def act_at(self, row: int) -> Act | None:
        """The act of a row."""
        return self._acts[row] if 0 <= row < len(self._acts) else None

    def row_of(self, act_id: str) -> int | None:
        """Find the row of an act among those read so far."""
        return next((row for row, act in enumerate(self._acts) if act.id == act_id), None)

    def look(self, row: int) -> Look | None:
        """Tell how a row is shown."""
        act = self.act_at(row)
        if act is None:
            return None
        return Look(
            act,
            self.words_of(act),
            facts=" · ".join(self._facts(act)),
            day=day_words(_moment(act).date()) if self._begins_a_day(row) else "",
            here_above=row == self._here,
            here_below=self._is_all_undone_below(row),
        )

    def bands_of(self, row: int) -> int:
        """Count the lines that stand above and below an act: its day, and where the project stands."""
        return self._begins_a_day(row) + (row == self._here) + self._is_all_undone_below(row)

    def _begins_a_day(self, row: int) -> bool:
        return row == 0 or self._acts[row - 1].at[:10] != self._acts[row].at[:10]

    def _is_all_undone_below(self, row: int) -> bool:
        return self._here < 0 and row == len(self._acts) - 1 and not self._may_have_more

    def load(self, analysts: Mapping[str, str]) -> None:
        """Read anew, as of another project.

        Args:
            analysts: Names by id; none where there is one alone, whose name says nothing.
        """
        self.beginResetModel()
        self._analysts = analysts
        self._acts = list(self._read(PAGE, None))
        self._may_have_more = len(self._acts) == PAGE
        self._here = self._find_here()
        self.endResetModel()

    def catch_up(self, analysts: Mapping[str, str]) -> None:
        """Insert what was done since, and repaint what was taken back or brought back.

        However much was done before, this reads only the newest acts, and holds no more than were read for the view.
        """
        self._analysts = analysts
        newest = self._acts[0].id if self._acts else None
        for wanted in (_FEW, PAGE):
            now = list(self._read(wanted, None))
            came = next((at for at, act in enumerate(now) if act.id == newest), None)
            if came is not None:
                break
        else:
            self.load(analysts)
            return
        if came:
            self.beginInsertRows(_NOWHERE, 0, came - 1)
            self._acts[:0] = now[:came]
            self._here = self._here + came if self._here >= 0 else -1
            self.endInsertRows()
        self._repaint(enumerate(now))
        self._repaint(self._told_by_echoes(now[:came]))
        self._let_go(came)
        self._look_for_here()

    def keep(self, rows: int) -> None:
        """Hold no more than so many of the newest acts; older ones are read again when the view nears them."""
        keep = max(PAGE, rows)
        if len(self._acts) > keep:
            self.beginRemoveRows(_NOWHERE, keep, len(self._acts) - 1)
            del self._acts[keep:]
            self._may_have_more = True
            self.endRemoveRows()
            self._look_for_here()

    def standing_above(self, row: int, analyst: str) -> int:
        """Count the acts of an analyst above a row that stand."""
        return sum(
            act.kind is ActKind.DO and not act.undone and act.analyst == analyst for act in self._acts[: max(0, row)]
        )

    def _repaint(self, rows: Iterable[tuple[int, Act]]) -> None:
        for row, act in rows:
            if row < len(self._acts) and act != self._acts[row]:
                self._acts[row] = act
                self.dataChanged.emit(self.index(row), self.index(row))

    def _told_by_echoes(self, echoes: Sequence[Act]) -> Iterator[tuple[int, Act]]:
        """Find the rows further down that were taken back or brought back."""
        last = {act.target: act.kind is ActKind.UNDO for act in reversed(echoes) if act.target is not None}
        if not last:
            return
        for row, act in enumerate(self._acts[_FEW:], _FEW):
            if act.id in last:
                yield row, replace(act, undone=last[act.id])

    def _let_go(self, came: int) -> None:
        """Forget as many of the oldest acts as came."""
        self.keep(len(self._acts) - came)

    def _find_here(self) -> int:
        return next((row for row, act in enumerate(self._acts) if not act.undone and not is_echo(act)), -1)

    def _look_for_here(self) -> None:
        former, self._here = self._here, self._find_here()
        if former != self._here:
            for row in {former, self._here, len(self._acts) - 1}:
                if 0 <= row < len(self._acts):
                    self.dataChanged.emit(self.index(row), self.index(row))

    def _analyst(self, act: Act) -> str:
        return self._analysts.get(act.analyst, "")

    def _facts(self, act: Act) -> list[str]:
        state = tr("taken back") if act.undone else ""
        return [part for part in (_told(_moment(act), "HH:mm"), self._analyst(act), state) if part]

    def words_of(self, act: Act) -> str:
        """Say what an act did; remembered, since a list asks for the height of every row."""
        if act.id not in self._said:
            self._said[act.id] = self._say(act)
        return self._said[act.id]

    def tell(self) -> None:
        """Say every act anew, in another language."""
        self._said.clear()
        self.layoutChanged.emit()

    def _spoken(self, row: int) -> str:
        act, look = self._acts[row], self.look(row)
        here = tr("you are here") if look is not None and look.here_above else ""
        state = tr("taken back") if act.undone else ""
        parts = (self.words_of(act), self._analyst(act), time_words(act), state, here)
        return ", ".join(part for part in parts if part)


def time_words(act: Act) -> str:
    """Say when, as briefly as can be: the time today, the day before that."""
    moment = _moment(act)
    now = datetime.now(moment.tzinfo)
    if moment.date() == now.date():
        return _told(moment, "HH:mm")
    if moment.year == now.year:
        return _told(moment, tr("d MMM", "order of a date, in the letters of Qt"))
    return _told(moment, tr("d MMM yyyy", "order of a date, in the letters of Qt"))


def day_words(day: date) -> str:
    """Say a day: today, yesterday, or its date."""
    today = datetime.now().astimezone().date()
    if day == today:
        return tr("Today")
    if day == today - timedelta(days=1):
        return tr("Yesterday")
    pattern = tr("dddd, d MMMM yyyy", "order of a date, in the letters of Qt")
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def is_echo(act: Act) -> bool:
    """Tell whether an act only took back or brought back another."""
    return act.kind in (ActKind.UNDO, ActKind.REDO)


def _told(moment: datetime, pattern: str) -> str:
    # The clock of the place where it was done, as it was written down.
    wall = moment.replace(tzinfo=None).isoformat(timespec="seconds")
    return QLocale().toString(QDateTime.fromString(wall, Qt.DateFormat.ISODate), pattern)


def _moment(act: Act) -> datetime:
    return datetime.fromisoformat(act.at)
