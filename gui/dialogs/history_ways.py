"""The foot of the history: which ways back there are from an act, and what stands in the way."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.dialogs.history_model import is_echo
from gui.dialogs.parts import button, plain_label, set_words
from gui.theme.spacing import MEDIUM, SMALL
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Act
    from core.project.project import Project
    from gui.theme.theme import Theme

_MOST_NAMED = 4


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways back from an act.

    Attributes:
        why_not: Why it cannot be taken back, one sentence; empty if it can, be it with others.
        on_it: Later acts that stand on it, oldest first.
        steps: How many acts are taken back by going back to it.
        mine: Whether all that stand on it are the analyst's own.
    """

    why_not: str = ""
    on_it: tuple[Act, ...] = ()
    steps: int = 0
    mine: bool = False


def ways_from(
    project: Project | None, act: Act | None, steps: int, *, me: str | None = None, is_barred: bool | None = None
) -> Ways:
    """Look for the ways back from an act.

    Args:
        steps: How many acts are taken back by going back to it.
        me: Id of the analyst who would take it back; the one who works in the project if not given.
        is_barred: Whether the window has the project for reading only; as `project` is open if not given.
    """
    me = me if me is not None or project is None else project.my_id
    is_barred = is_barred if is_barred is not None or project is None else project.read_only
    why = _why_not(project, act, me, is_barred=bool(is_barred))
    if project is None or act is None or why:
        return Ways(why, steps=steps)
    on_it = project.store.history.standing_on((act,))[act.id]
    return Ways("", on_it, steps, all(each.analyst == me for each in on_it))


def _why_not(project: Project | None, act: Act | None, me: str | None, *, is_barred: bool) -> str:
    if project is None or act is None:
        return tr("Choose an act to go back to, or to take back.")
    if is_barred:
        return tr("The project is open for reading only.")
    if is_echo(act):
        return tr("This took back or brought back another act; choose that one.")
    if act.undone:
        return tr("This is taken back already.")
    if act.analyst != me:
        return tr("This is another analyst's act.")
    return ""


class WaysBack(Worded, QWidget):
    """Says what can be done with the act chosen, and offers it.

    Signals:
        here_wanted: Everything after the act is to be taken back.
        only_wanted: The act alone is to be taken back.
        too_wanted: The act is to be taken back, and all that stand on it.
        act_wanted: (act id) An act in the way was clicked.
    """

    here_wanted = Signal()
    only_wanted = Signal()
    too_wanted = Signal()
    act_wanted = Signal(str)

    def __init__(self, theme: Theme, say: Callable[[Act], str], parent: QWidget | None = None) -> None:
        """Begin with no act.

        Args:
            say: Says what an act did, in the language of the interface.
        """
        super().__init__(parent)
        self._say = say
        self._theme, self._ways = theme, Ways()
        self._why = plain_label(faint=True)
        self._why.setObjectName("historyWhy")
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._later = QLabel()
        self._later.setObjectName("historyInTheWay")
        self._later.setTextFormat(Qt.TextFormat.RichText)
        self._later.setWordWrap(True)
        self._later.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._later.linkActivated.connect(self.act_wanted)
        self._too = button("", self.too_wanted.emit, name="takeBackTheseToo")
        self._here = button("", self.here_wanted.emit, name="goBackHere")
        self._only = button("", self.only_wanted.emit, name="takeBackOnly")
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, MEDIUM)
        column.setSpacing(SMALL)
        for each in (self._why, self._later, self._too, self._here, self._only):
            column.addWidget(each)
        self.tell()

    @property
    def ways(self) -> Ways:
        """What is offered."""
        return self._ways

    def show_ways(self, ways: Ways) -> None:
        """Offer the ways back from another act."""
        self._ways = ways
        self.tell()

    def wait(self) -> None:
        """Offer nothing until it is known what can be."""
        for each in (self._here, self._only, self._too):
            each.setEnabled(False)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.tell()

    def tell(self) -> None:
        """Say everything anew."""
        ways = self._ways
        self._why.setText(tr("These later acts stand on it:") if ways.on_it else told(ways.why_not))
        # Room for two lines: the list does not jump while it is walked.
        self._why.setMinimumHeight((1 if ways.on_it else 2) * self._why.fontMetrics().lineSpacing())
        self._later.setAccessibleName(tr("Acts in the way"))
        self._later.setText(self._links())
        self._later.setVisible(bool(ways.on_it))
        self._only.setEnabled(not ways.why_not and not ways.on_it)
        self._too.setVisible(bool(ways.on_it) and ways.mine)
        self._too.setEnabled(True)
        self._here.setEnabled(ways.steps > 0)
        # Without its letter: with Alt it would compete with a menu of the window.
        words = here_words(ways.steps).replace("&", "")
        set_words(self._here, words, tip=tr("Take back everything that you did after this"))
        set_words(self._only, tr("Take back &only this"), tip=tr("Undo this act and leave all later ones as they are"))
        set_words(self._too, tr("Take back these &too"), tip=tr("Undo this act and all that stand on it"))

    def _links(self) -> str:
        on_it, style = self._ways.on_it, f"color:{self._theme.palette.link}"
        shown = reversed(on_it[-_MOST_NAMED:])
        lines = [f"<a href='{act.id}' style='{style}'>{escape(self._say(act))}</a>" for act in shown]
        if len(on_it) > _MOST_NAMED:
            lines.append(escape(tr("and %Ln more", "acts", len(on_it) - _MOST_NAMED)))
        return "<br>".join(lines)


def here_words(steps: int) -> str:
    """Offer to go back to an act.

    Args:
        steps: How many acts that takes back.
    """
    return tr("Go back to &here: %Ln act(s)", "", steps) if steps else tr("Go back to &here")
