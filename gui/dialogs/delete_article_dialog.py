"""Deleting an article for good: what goes, what cannot be reached, and why it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from core.operations.withdrawal import Deleted, content_of, copies_of, delete_for_good
from core.operations.wording import short_article
from gui.dialogs.counting import acts_words, records_words, texts_words, values_words
from gui.dialogs.job_dialog import JobDialog
from gui.dialogs.parts import check_box, filled_page, heading, plain_label, set_words
from gui.theme.contrast import mix
from gui.theme.spacing import SMALL, UNIT
from gui.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QPushButton

    from core.store.belongings import Content
    from gui.actions.session import Session
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_WIDTH = 140 * UNIT
_DARKER = 0.25


class DeleteArticleDialog(JobDialog):
    """Deletes one article of the session's project, from its history too.

    Signals:
        deleted: (Deleted) The article is gone.
    """

    deleted = Signal(object)
    STARTS_ON_ENTER = False

    def __init__(self, session: Session, theme: Theme, article: str, parent: QWidget | None = None) -> None:
        """Ask about one article.

        Args:
            article: Its id.
        """
        super().__init__(theme, "delete", parent)
        self.setObjectName("deleteArticleDialog")
        self._session, self._article = session, article
        self._can_stop = True
        self._shown = session.project.article(article)
        self._content = content_of(session.project, article)
        self._copies = len(copies_of(session.project.path))
        self._title = heading("")
        self._goes, self._no_way_back, self._stays, self._out_of_reach = (plain_label() for _ in range(4))
        self._goes.setObjectName("deleteContent")
        self._reason_label, self._reason = QLabel(), QLineEdit()
        self._reason.setObjectName("deleteReason")
        self._reason_label.setBuddy(self._reason)
        self._backups = check_box(theme, name="deleteBackups")
        self._backups.setChecked(self._copies > 0)
        if not self._copies:
            self._backups.hide()
        _redden(self._start, theme)
        self._fill_first()
        self.lay_out()
        self._reason.textChanged.connect(self.judge)
        session.project_opened.connect(self.leave)
        self.tell()
        self._reason.setFocus()
        self.resize(_WIDTH, self.sizeHint().height())

    def _fill_first(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self._reason_label)
        row.addWidget(self._reason, 1)
        column = filled_page(self._first)
        column.addWidget(self._title)
        column.addWidget(plain_label(self._shown.title or self._shown.file, faint=True))
        for each in (self._goes, self._no_way_back, self._stays, self._out_of_reach):
            column.addWidget(each)
        column.addLayout(row)
        column.addWidget(self._backups)
        column.addStretch(1)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        super().tell()
        self.setWindowTitle(tr("Delete article for good"))
        self._tell_working()
        self._title.setText(tr("Delete {article} for good?", article=short_article(self._shown)))
        self._goes.setText(what_goes(self._content))
        self._no_way_back.setText(
            tr("Undo does not bring it back. Its text will be left out when it is to be imported again.")
        )
        self._stays.setText(
            tr(
                "Names of meetings, persons and places that were learnt from it stay, because other articles share"
                " them."
            )
        )
        self._out_of_reach.setText(
            tr(
                "Exports, copies that were sent and other people's files are out of reach: where they hold this"
                " article, they go on holding it."
            )
        )
        self._reason_label.setText(tr("&Reason"))
        self._reason.setAccessibleName(tr("Reason"))
        self._reason.setPlaceholderText(tr("Withdrawn by its publisher on …"))
        set_words(
            self._backups,
            tr("&Also delete the %Ln backup(s) of this project, which still hold it", "", self._copies),
        )
        set_words(self._start, tr("&Delete for good"))

    def _tell_working(self) -> None:
        words = tr("Deleting…") if self._can_stop else tr("Deleting… This cannot be stopped now.")
        self._working.set_title(words)

    @property
    def is_deleting(self) -> bool:
        """Whether the article is being deleted."""
        return self.is_working

    def start(self) -> None:
        """Delete the article, in the background."""
        if self._job is not None or not self._reason.text().strip():
            return
        self._can_stop = True
        self._tell_working()
        article, reason, with_backups = self._article, self._reason.text(), self._backups.isChecked()
        self.begin(
            lambda: self._session.work.start(
                tr("Deleting an article for good"),
                lambda path, analyst, progress: _deleted(path, article, reason, analyst, with_backups, progress),
                done=self._finish,
                failed=self.fail,
                asker=self,
            )
        )
        if self._job is not None:
            self._job.progressed.connect(self._look_how_far)

    def _look_how_far(self, done: int, _total: int, _what: str) -> None:
        """Offer to stop only as long as the history is being gone through."""
        if done and self._can_stop:
            self._can_stop = False
            self._tell_working()
            self.judge()

    def cancelled_words(self) -> str:
        """Say that the article is still there."""
        return tr("Cancelled. Nothing was deleted.")

    def reject(self) -> None:
        """Close, or stop deleting as long as that can be stopped."""
        if self._job is None or self._can_stop:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while the article is being deleted; stop that if it can be stopped."""
        if self._job is not None:
            self.reject()
            event.ignore()
            return
        super().closeEvent(event)

    def leave(self) -> None:
        """Go away with the project that the article is of."""
        self._job = None
        super().leave()

    def _finish(self, done: Deleted) -> None:
        self.end()
        self.accept()
        self.deleted.emit(done)

    def judge(self) -> None:
        """Delete only for a reason, and once the history is rewritten, to the end."""
        is_asking = self._pages.currentWidget() is self._first
        self._cancel.setEnabled(is_asking or self._can_stop)
        self._start.setEnabled(is_asking and bool(self._reason.text().strip()))


def what_goes(content: Content) -> str:
    """Say what goes with an article."""
    records = records_words(content.records)
    if content.others:
        records = tr("{records} (%Ln by other analysts)", "", content.others, records=records)
    return tr(
        "This deletes {texts}, {records} and {values}, and what {acts} of the history told of them.",
        texts=texts_words(content.texts),
        records=records,
        values=values_words(content.values),
        acts=acts_words(content.acts),
    )


def _redden(made: QPushButton, theme: Theme) -> None:
    """Give a button the colour of what cannot be taken back; while it cannot be pressed it looks like any other."""
    palette = made.palette()
    # The Fusion style paints buttons lighter than their colour, and white words need a dark ground.
    red = theme.palette.error if theme.dark else mix(theme.palette.error, "#000000", _DARKER)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Button, QColor(red))
        palette.setColor(group, QPalette.ColorRole.ButtonText, QColor(theme.palette.on_accent))
    made.setPalette(palette)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _deleted(path: Path, article: str, reason: str, analyst: str, with_backups: bool, progress: Progress) -> Deleted:
    return delete_for_good(
        path,
        article,
        reason=reason,
        analyst=analyst,
        with_backups=with_backups,
        told=progress.report,
        cancelled=lambda: progress.cancelled,
    )
