"""The parts of an article's text: what each is, in which language, and where the article itself begins and ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from core.model.article import REGION_ROLES
from gui.article.looks import SteadyBox
from gui.article.telling import language_told, role_told
from gui.dialogs.parts import button, set_words
from gui.theme.spacing import SMALL, TIGHT
from gui.theme.spoken import name_box
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.article import Region

_LANGUAGES = ("vi", "zh-Hans", "zh-Hant", "zh", "en", "")
_MOST_SHOWN = 8
_FIRST_WORDS = 80


class PartList(Worded, QWidget):
    """Lists the parts in text order; two boxes say anew what the chosen one is.

    Signals:
        shown: (Span) the analyst wants to see a part in the article.
        role_given: (Span, role)
        language_given: (Span, tag)
        reset_wanted: the parts that the program found are wanted back.
        body_wanted: ("start" or "end") the article begins or ends at the caret.
    """

    shown = Signal(object)
    role_given = Signal(object, str)
    language_given = Signal(object, str)
    reset_wanted = Signal()
    body_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no parts."""
        super().__init__(parent)
        self._regions: tuple[Region, ...] = ()
        self._text = ""
        self._is_own, self._editable = False, True
        self._list = QListWidget(self)
        self._list.setObjectName("partList")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setUniformItemSizes(True)
        self._role = SteadyBox("partRole", self)
        self._language = SteadyBox("partLanguage", self)
        self._reset = button("", self.reset_wanted.emit, name="resetParts")
        self._begins = button("", lambda: self.body_wanted.emit("start"), name="bodyBeginsHere")
        self._ends = button("", lambda: self.body_wanted.emit("end"), name="bodyEndsHere")
        boxes = QHBoxLayout()
        boxes.setSpacing(SMALL)
        boxes.addWidget(self._role, 1)
        boxes.addWidget(self._language, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self._list)
        column.addLayout(boxes)
        for each in (self._begins, self._ends, self._reset):
            column.addWidget(each)
        self._list.currentRowChanged.connect(lambda _row: self._show_current())
        self._list.itemClicked.connect(lambda _item: self._tell_shown())
        self._list.itemActivated.connect(lambda _item: self._tell_shown())
        self._role.activated.connect(lambda _row: self._give_role())
        self._language.activated.connect(lambda _row: self._give_language())
        self.tell()

    def show_parts(self, regions: Sequence[Region], text: str, *, is_own: bool) -> None:
        """Show the parts of a text; the one that was chosen stays so where it can be told.

        Args:
            is_own: Whether they were laid out by hand.
        """
        chosen = self._current()
        self._regions, self._text, self._is_own = tuple(regions), text, is_own
        self._fill(chosen.span.start if chosen is not None else -1)
        self._allow()

    def set_editable(self, editable: bool) -> None:
        """Let the parts be changed, or only read."""
        self._editable = editable
        self._allow()

    def tell(self) -> None:
        """Name everything in the language of the interface."""
        self._list.setAccessibleName(tr("Parts of the text"))
        name_box(self._role, tr("What the part is"))
        self._role.setPlaceholderText(tr("What the part is"))
        self._language.setPlaceholderText(tr("Language"))
        self._role.setToolTip(tr("Say what the chosen part is."))
        name_box(self._language, tr("Language of the part"))
        self._language.setToolTip(tr("Say in which language the chosen part is."))
        set_words(self._begins, tr("Begins at the caret"), tip=tr("The article begins at the caret."))
        set_words(self._ends, tr("Ends at the caret"), tip=tr("The article ends at the caret."))
        read = tr("Go back to the parts that the program read.")
        set_words(self._reset, tr("Reset to what was read"), tip=read)
        for each in (self._begins, self._ends):
            each.setAccessibleName(each.toolTip().rstrip("."))
        chosen = self._current()
        self._fill(chosen.span.start if chosen is not None else -1)

    # ── filling ─────────────────────────────────────────────────────────────────────────────────────────────────

    def _fill(self, chosen: int) -> None:
        was_silent = self._list.blockSignals(True)
        self._list.clear()
        for region in self._regions:
            words = " ".join(region.span.of(self._text)[:_FIRST_WORDS].split())
            role, language = role_told(region.role), language_told(region.language)
            tag = region.language or "?"
            item = QListWidgetItem(tr("{role} ({language}): {words}", role=role, language=tag, words=words))
            item.setToolTip(f"{role} · {language}\n{words}")
            self._list.addItem(item)
        row = next((row for row, each in enumerate(self._regions) if each.span.start <= chosen < each.span.end), -1)
        self._list.setCurrentRow(row)
        self._list.blockSignals(was_silent)
        rows = max(2, min(len(self._regions), _MOST_SHOWN))
        height = self._list.sizeHintForRow(0) if self._regions else self.fontMetrics().height()
        self._list.setFixedHeight(rows * height + 2 * self._list.frameWidth() + TIGHT)
        self._show_current()

    def _show_current(self) -> None:
        region = self._current()
        roles = [*REGION_ROLES]
        tags = [*_LANGUAGES]
        if region is not None:
            roles += [region.role] if region.role not in roles else []
            tags += [region.language] if region.language not in tags else []
        for box, data, named in ((self._role, roles, role_told), (self._language, tags, language_told)):
            box.clear()
            for each in data:
                box.addItem(named(each), each)
        self._role.choose_data(region.role if region is not None else None)
        self._language.choose_data(region.language if region is not None else None)
        self._allow()

    def _allow(self) -> None:
        chosen = self._current() is not None
        for box in (self._role, self._language):
            box.setEnabled(self._editable and chosen)
        self._reset.setEnabled(self._editable and self._is_own)
        for each in (self._begins, self._ends):
            each.setEnabled(self._editable and bool(self._text))

    def _current(self) -> Region | None:
        row = self._list.currentRow()
        return self._regions[row] if 0 <= row < len(self._regions) else None

    # ── what is said by hand ────────────────────────────────────────────────────────────────────────────────────

    def _tell_shown(self) -> None:
        region = self._current()
        if region is not None:
            self.shown.emit(region.span)

    def _give_role(self) -> None:
        region, role = self._current(), self._role.currentData()
        if region is not None and role != region.role:
            self.role_given.emit(region.span, role)

    def _give_language(self) -> None:
        region, tag = self._current(), self._language.currentData()
        if region is not None and tag != region.language:
            self.language_given.emit(region.span, tag)
