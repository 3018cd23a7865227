"""The panel of the chosen sentence: how it is linked, what speaks for that, and what else may be its partner."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.analysis.alignment.links import LinkState
from gui.compare.differing import Differing
from gui.compare.link_words import percent, reasons_told, state_told
from gui.dialogs.parts import button, plain_label, set_words
from gui.theme.focus import paint_focus_ring
from gui.theme.spacing import MEDIUM, SMALL, TIGHT, UNIT
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from core.analysis.alignment.links import Candidate, Link
    from gui.compare.pair import Pair
    from gui.theme.theme import Theme

_MOST_REASONS = 3
_MOST_DIFFERENCES = 3
_WIDTH = 82 * UNIT
_LINE, _MOST_LINES = 64 * UNIT, 2
"""Room for the words of a likely partner, and in how many lines they are shown."""


class LinkPanel(Worded, QWidget):
    """Tells of one sentence, and offers what can be done with its link.

    Signals:
        wanted: (name of a verb) a button was pressed.
        candidate_looked_at: The candidate that the list stands at; None if there is none.
        candidate_chosen: The candidate that is to be linked.
    """

    wanted = Signal(str)
    candidate_looked_at = Signal(object)
    candidate_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Begin with no sentence."""
        super().__init__(parent)
        self.setObjectName("linkPanel")
        self._pair: Pair | None = None
        self._differing: Differing | None = None
        self._side, self._place = 0, -1
        self._seeks = self._may_change = False
        self._state = QLabel(self)
        self._state.setFont(scaled(self._state.font(), Step.EMPHASIS))
        self._state.setWordWrap(True)
        self._why = plain_label(faint=True)
        self._differs = plain_label()
        self._differs.setObjectName("linkDifferences")
        self._names = ("confirm_link", "cut_link", "move_link", "link_sentences")
        self._buttons = {name: button("", lambda name=name: self.wanted.emit(name), name=name) for name in self._names}
        self._keys = plain_label(faint=True)
        self._head = plain_label()
        self.candidates = _CandidateList(self)
        self.candidates.currentRowChanged.connect(self._look_at)
        self.candidates.itemActivated.connect(lambda item: self.candidate_chosen.emit(item.data(_CANDIDATE)))
        self._lay_out()
        self.set_theme(theme)
        self.tell()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        for each in self._buttons.values():
            row.addWidget(each)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, SMALL, SMALL)
        column.setSpacing(TIGHT)
        for widget in (self._state, self._why, self._differs):
            column.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self._keys)
        column.addWidget(self._head)
        column.addWidget(self.candidates, 1)

    def sizeHint(self) -> QSize:
        """Leave most of the width to the board."""
        return QSize(_WIDTH, super().sizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.setPalette(theme.qpalette())
        self._differs.setStyleSheet(f"color: {theme.palette.error};")

    def set_editable(self, editable: bool) -> None:
        """Let links be changed, or not."""
        self._may_change = editable
        self.tell()

    def show_sentence(self, pair: Pair | None, side: int, place: int, *, seeks: bool = False) -> None:
        """Tell of a sentence.

        Args:
            pair: The columns; None while they are not aligned.
            place: Its place on that side; -1 for none.
            seeks: Whether its partner is being looked for by hand.
        """
        if pair is not self._pair:
            self._differing = Differing(pair) if pair is not None else None
        self._pair, self._side, self._place, self._seeks = pair, side, place, seeks
        self.tell()

    @property
    def link(self) -> Link | None:
        """The link of the sentence."""
        return self._pair.link_of(self._side, self._place) if self._pair is not None and self._place >= 0 else None

    @property
    def summary(self) -> str:
        """What is said of the sentence, with the words of its partner, for those who hear it."""
        pair, link = self._pair, self.link
        if pair is None or link is None:
            return self._state.text()
        partner = " ".join(pair.sides[1 - self._side].words(place) for place in (link.a, link.b)[1 - self._side])
        return tr("{state}. Partner: {words}", state=self._state.text(), words=" ".join(partner.split()))

    def tell(self) -> None:
        """Say it all in the language of the interface."""
        for name, words, tip in _verbs_told():
            set_words(self._buttons[name], words, tip=tip)
        if self._seeks:
            set_words(self._buttons["confirm_link"], tr("Link"), tip=tr("These sentences tell the same (Enter)"))
        self.candidates.setAccessibleName(tr("Likely partners of the sentence"))
        link = self.link
        self._state.setText(self._state_told())
        reasons = reasons_told(self._pair, link.reasons, _MOST_REASONS) if self._pair is not None and link else []
        self._why.setText(" · ".join(reasons))
        self._why.setVisible(bool(reasons))
        self._tell_differences(link)
        is_there = self._pair is not None and self._place >= 0
        for name, fits in (
            ("confirm_link", self._seeks or (link is not None and link.state is LinkState.PROPOSED)),
            ("cut_link", link is not None and not self._seeks),
            ("move_link", link is not None and not self._seeks),
            ("link_sentences", link is None and not self._seeks),
        ):
            self._buttons[name].setVisible(is_there and fits)
            self._buttons[name].setEnabled(self._may_change)
        keys = self._keys_told(link) if is_there and self._may_change else ""
        self._keys.setText(keys)
        self._keys.setVisible(bool(keys))
        self._fill()

    def _tell_differences(self, link: Link | None) -> None:
        found = self._differing.of(link) if self._differing is not None and link is not None else ()
        told_ones = list(dict.fromkeys(told(each.message) for each in found))
        shown = told_ones[:_MOST_DIFFERENCES]
        if len(told_ones) > len(shown):
            shown.append(tr("and %n more", "", len(told_ones) - len(shown)))
        self._differs.setText("\n".join(shown))
        self._differs.setToolTip("\n".join(told_ones) if len(told_ones) > len(shown) - 1 else "")
        self._differs.setVisible(bool(shown))

    def _state_told(self) -> str:
        if self._pair is None:
            return tr("The sentences are not aligned.")
        if self._seeks:
            return tr("Choose the partner on the other side, then press Enter. Esc gives up.")
        if self._place < 0:
            return tr("Point at a sentence, or choose one by a click.")
        return state_told(self.link) if self.link is not None else tr("No partner on the other side")

    def _keys_told(self, link: Link | None) -> str:
        """Say what the keys mean in the columns, which mean other things on the board."""
        if self._seeks:
            return ""
        cuts = (tr("X: cut"), tr("M: move")) if link is not None else ()
        confirms = link is not None and link.state is LinkState.PROPOSED
        first = tr("Enter: confirm") if confirms else tr("L: link") if link is None else ""
        return " · ".join(filter(None, (first, *cuts, tr("J, K: next, previous"))))

    def _fill(self) -> None:
        self.candidates.clear()
        pair = self._pair
        is_there = pair is not None and self._place >= 0
        count = 0
        if pair is not None and is_there:
            found = pair.candidates_of(self._side, self._place)
            for each in sorted(found, key=lambda each: not self._is_partner(each)):
                self.candidates.addItem(self._item(pair, each))
                count += 1
        asked = tr("Likely partners; Enter links one") if self._may_change else tr("Likely partners")
        self._head.setText(asked if count else tr("Nothing on the other side resembles it."))
        self._head.setVisible(is_there)
        self.candidates.setVisible(bool(count))

    def _item(self, pair: Pair, candidate: Candidate) -> QListWidgetItem:
        other = (candidate.a, candidate.b)[1 - self._side]
        words = " ".join(pair.sides[1 - self._side].words(other).split())
        weight = percent(candidate.score)
        if self._is_partner(candidate):
            weight = tr("Partner now, {score}", score=weight)
        elif pair.link_of(1 - self._side, other) is not None:
            weight = tr("{score}, but has another partner", score=weight)
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _MOST_LINES * _LINE)
        item = QListWidgetItem(f"{weight}\n{cut}")
        item.setData(_CANDIDATE, candidate)
        item.setToolTip("\n".join((words, *reasons_told(pair, candidate.reasons, 2 * _MOST_REASONS))))
        return item

    def _is_partner(self, candidate: Candidate) -> bool:
        link = self.link
        return link is not None and candidate.a in link.a and candidate.b in link.b

    def _look_at(self, row: int) -> None:
        item = self.candidates.item(row) if row >= 0 else None
        self.candidate_looked_at.emit(item.data(_CANDIDATE) if item is not None else None)


_CANDIDATE = Qt.ItemDataRole.UserRole


class _CandidateList(QListWidget):
    """A list that shows when it has the keyboard."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("linkCandidates")
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_focus_ring(self)


def _verbs_told() -> tuple[tuple[str, str, str], ...]:
    return (
        ("confirm_link", tr("Confirm"), tr("These sentences tell the same (Enter)")),
        ("cut_link", tr("Cut"), tr("These sentences do not tell the same (Del)")),
        ("move_link", tr("Move…"), tr("Link the sentence to another one instead (M)")),
        ("link_sentences", tr("Link…"), tr("Choose the partner of the sentence by hand (L)")),
    )
