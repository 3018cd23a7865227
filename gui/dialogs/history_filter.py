"""Which acts of the history are shown: by their words, in the article that is open, of one kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QVBoxLayout, QWidget

from core.model.change import ActKind
from core.text.fold import fold_key
from gui.dialogs.history_model import is_echo
from gui.dialogs.parts import check_box, set_words
from gui.theme.boxes import show_edge
from gui.theme.spacing import MEDIUM, SMALL
from gui.theme.spoken import name_box, name_line
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.model.change import Act
    from gui.theme.theme import Theme

_PAUSE_MILLISECONDS = 200


class Kept(StrEnum):
    """Which kind of acts is shown."""

    ALL = "all"
    STANDING = "standing"
    TAKEN_BACK = "taken_back"
    ECHOES = "echoes"
    MINE = "mine"


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is asked of an act.

    Attributes:
        words: Folded; each stands somewhere in the act's own words.
        article: Id of the only article that is wanted; empty for all.
        me: Id of the analyst whose acts are her own.
    """

    words: tuple[str, ...] = ()
    article: str = ""
    kept: Kept = Kept.ALL
    me: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it lets everything through."""
        return not self.words and not self.article and self.kept is Kept.ALL

    def lets_through(self, act: Act, said: str = "") -> bool:
        """Tell whether an act is shown.

        Args:
            said: What it did, in the language of the interface.
        """
        if self.article and act.article != self.article:
            return False
        if not self._is_of_kind(act):
            return False
        if not self.words:
            return True
        folded = fold_key(said or act.what)
        return all(word in folded for word in self.words)

    def _is_of_kind(self, act: Act) -> bool:
        match self.kept:
            case Kept.STANDING:
                return act.kind is ActKind.DO and not act.undone
            case Kept.TAKEN_BACK:
                return act.undone
            case Kept.ECHOES:
                return is_echo(act)
            case Kept.MINE:
                return act.analyst == self.me
            case _:
                return True


class HistoryFilter(Worded, QWidget):
    """Line, box and choice that say which acts are wanted.

    Signals:
        changed: Others are wanted now.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with all of them."""
        super().__init__(parent)
        self._article = ""
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._wait.timeout.connect(self.changed)
        self._words = QLineEdit()
        self._words.setObjectName("historyWords")
        self._words.setClearButtonEnabled(True)
        self._words.textChanged.connect(lambda _: self._wait.start())
        self._kinds = QComboBox()
        self._kinds.setObjectName("historyKinds")
        self._kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kinds.setMinimumContentsLength(6)
        for kept in Kept:
            self._kinds.addItem("", kept)
        self._kinds.currentIndexChanged.connect(lambda _: self.changed.emit())
        self._here: QCheckBox = check_box(theme, name="historyThisArticle")
        self._here.toggled.connect(lambda _: self.changed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, 0, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        for each in (self._words, self._kinds, self._here):
            column.addWidget(each)
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        name_line(self._words, tr("Words of the act"), tr("Clear"))
        self._words.setPlaceholderText(tr("Words of the act"))
        self._words.setToolTip(tr("Show acts with these words; marks and tones may be left out."))
        name_box(self._kinds, tr("Kind of act"))
        self._kinds.setToolTip(tr("Show acts of one kind."))
        told = {
            Kept.ALL: tr("Everything"),
            Kept.STANDING: tr("What stands"),
            Kept.TAKEN_BACK: tr("What is taken back"),
            Kept.ECHOES: tr("Undo and redo"),
            Kept.MINE: tr("Only what I did"),
        }
        for row, words in enumerate(told.values()):
            self._kinds.setItemText(row, words)
        set_words(self._here, tr("Only in this article"), tip=tr("Show what was done in the article that is open."))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        show_edge(self._here, theme)

    def show_article(self, article: str) -> None:
        """Take note of the article that is open."""
        if article != self._article:
            self._article = article
            if self._here.isChecked():
                self.changed.emit()

    def sieve(self, me: str) -> Sieve:
        """Give what is wanted.

        Args:
            me: Id of the analyst at the keyboard.
        """
        article = self._article or "none" if self._here.isChecked() else ""
        return Sieve(tuple(fold_key(self._words.text()).split()), article, Kept(self._kinds.currentData()), me)

    def take_keyboard(self) -> None:
        """Put the caret into the line."""
        self._words.setFocus()

    def clear(self) -> None:
        """Want everything again."""
        self._words.clear()
        self._kinds.setCurrentIndex(0)
        self._here.setChecked(False)
        self._wait.stop()
        self.changed.emit()
