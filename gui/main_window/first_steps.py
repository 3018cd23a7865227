"""The bar that leads through the first figure: tag it, fill one field by pointing, and then it goes away for good."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from gui.dialogs.messages import MessageBar
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.model.change import Changes
    from gui.actions.session import Session
    from gui.dialogs.messages import Offer
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.settings import WindowSettings
    from gui.theme.theme import Theme

_NAME = "first_steps"
"""What the settings call it."""


class Step(Enum):
    """How far the analyst is with the first figure."""

    NONE = auto()
    TAG = auto()
    POINT = auto()
    DONE = auto()


class FirstSteps(MessageBar):
    """Says what to do next, beside whatever else the window has to say; it follows what the analyst does.

    Attributes:
        step: What it says now.
    """

    def __init__(
        self, window: QWidget, session: Session, annotate: AnnotateWorkspace, settings: WindowSettings, theme: Theme
    ) -> None:
        """Begin hidden."""
        self.step = Step.NONE
        self._record = ""
        super().__init__(theme, window)
        self.setObjectName("firstSteps")
        self._window, self._session, self._annotate, self._settings = window, session, annotate, settings
        self.closed_by_hand.connect(self._end_for_good)
        annotate.coding.tagged.connect(self._take_tagging)
        annotate.coding.filled.connect(self._take_filling)
        annotate.form.armed_changed.connect(lambda _field: self._say_again(Step.POINT))
        session.changed.connect(self._take_changes)
        session.project_opened.connect(lambda: self._go_to(Step.NONE))

    def begin(self) -> None:
        """Lead through the first figure, unless somebody was led through it on this machine."""
        if not self._settings.was_told(_NAME):
            self._go_to(Step.TAG)

    def tell(self) -> None:
        """Say the step in the language of the interface."""
        super().tell()
        self._say_again(self.step)

    # ── what the analyst does ───────────────────────────────────────────────────────────────────────────────────

    def _take_tagging(self, record: str) -> None:
        if self.step is Step.TAG:
            self._record = record
            self._go_to(Step.POINT)
        elif self.step is Step.DONE:
            self._go_to(Step.NONE)

    def _take_filling(self, _field: str) -> None:
        if self.step is Step.POINT:
            self._settings.note_told(_NAME)
            self._go_to(Step.DONE)

    def _take_changes(self, _changes: Changes, _initiator: object) -> None:
        if self.step is Step.POINT and self._session.project.record(self._record) is None:
            # It was taken back: once more from the beginning.
            self._go_to(Step.TAG)
        else:
            self._say_again(Step.POINT)

    def _end_for_good(self) -> None:
        self._settings.note_told(_NAME)
        self.step = Step.NONE

    # ── what is said ────────────────────────────────────────────────────────────────────────────────────────────

    def _go_to(self, step: Step) -> None:
        self.step = step
        if step is Step.NONE:
            self.clear()
        else:
            self._say_again(step)

    def _say_again(self, step: Step) -> None:
        if step is not self.step or step is Step.NONE:
            return
        words, offers = {Step.TAG: self._first, Step.POINT: self._second, Step.DONE: self._last}[step]()
        self.show_notice(words, offers, stays=True)

    def _first(self) -> tuple[str, Sequence[Offer]]:
        words = tr(
            "This is the sample project: five real articles, 003 coded as an example. To code a figure yourself, "
            "drag over “74 vụ mua bán người” in 003, press T, then point at the words for each field."
        )
        offers = (
            (tr("Open…"), lambda: self._trigger("open_project")),
            (tr("New…"), lambda: self._trigger("new_project")),
            (tr("Import articles…"), lambda: self._trigger("import_articles")),
        )
        return words, offers

    def _second(self) -> tuple[str, Sequence[Offer]]:
        waiting = self._armed_label()
        if not waiting:
            return tr("Press the number of a field, or click beside it: then it waits for words of the article."), ()
        record = self._annotate.form.record
        if record is not None and any(value.carried for value in record.all_values()):
            words = tr(
                "Tagged, and saved with what was read off the words. What is marked as carried was taken over from the "
                "figure before: press Enter if that is right. The framed field, {field}, waits: drag over the words "
                "that say it, or press 0 if the article does not say.",
                field=waiting,
            )
            return words, ()
        words = tr(
            "Tagged, and saved. In the form the framed field, {field}, waits: drag over the words in the article "
            "that say it. Another number arms another field, Esc none.",
            field=waiting,
        )
        return words, ()

    def _last(self) -> tuple[str, Sequence[Offer]]:
        words = tr(
            "That is all: the value is saved with its words, and a click on the quotation shows them. Go on with the "
            "next field, or press Esc and tag the next figure. Ctrl+Z takes anything back."
        )
        return words, ((tr("Got it"), self._end_for_good),)

    def _armed_label(self) -> str:
        form = self._annotate.form
        if form.record is None or not form.armed:
            return ""
        kind = self._session.project.codebook.type(form.record.type)
        return kind.field(form.armed).labels.best(language())

    def _trigger(self, action: str) -> None:
        found = self._window.findChild(QAction, action)
        if found is not None:
            found.trigger()
