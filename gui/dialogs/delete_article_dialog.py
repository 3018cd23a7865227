"""Deleting an article for good: what goes, what cannot be reached, and why it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from core.errors import Bug, UserFixable
from core.operations.withdrawal import Deleted, content_of, copies_of, delete_for_good
from core.operations.wording import short_article
from gui.dialogs.import_pages import ReadingPage
from gui.dialogs.messages import MessageBar
from gui.dialogs.parts import button, count_words, heading, lay_out_dialog, plain_label
from gui.theme.contrast import mix
from gui.theme.spacing import MEDIUM, SMALL

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QPushButton

    from core.store.belongings import Content
    from gui.actions.session import Session
    from gui.tasks.background import Job, Progress
    from gui.theme.theme import Theme

_WIDTH = 560
_DARKER = 0.25
_OUT_OF_REACH = (
    "Exports, copies that were sent and other people's files are out of reach: where they hold this article, they go "
    "on holding it."
)
_STAYS = "Names of meetings, persons and places that were learnt from it stay, because other articles share them."
_NO_WAY_BACK = "Undo does not bring it back. Its text will be left out when it is to be imported again."


class DeleteArticleDialog(QDialog):
    """Deletes one article of the session's project, from its history too.

    Signals:
        deleted: (Deleted) The article is gone.
    """

    deleted = Signal(object)

    def __init__(self, session: Session, theme: Theme, article: str, parent: QWidget | None = None) -> None:
        """Ask about one article.

        Args:
            article: Its id.
        """
        super().__init__(parent)
        self.setObjectName("deleteArticleDialog")
        self.setWindowTitle("Delete article for good")
        self.setPalette(theme.qpalette())
        self._session, self._article = session, article
        self._job: Job[Deleted] | None = None
        self._messages = MessageBar(theme)
        self._reason = QLineEdit()
        self._reason.setObjectName("deleteReason")
        self._reason.setAccessibleName("Reason")
        self._reason.setPlaceholderText("Withdrawn by its publisher on …")
        self._backups = QCheckBox()
        self._backups.setObjectName("deleteBackups")
        self._working = ReadingPage("Deleting… This cannot be stopped now.")
        self._first = QWidget()
        self._pages = QStackedWidget()
        self._pages.addWidget(self._first)
        self._pages.addWidget(self._working)
        self._cancel = button("Cancel", self.reject, name="deleteCancel")
        self._start = _red(button("&Delete for good", self.start, name="deleteStart"), theme)
        self._lay_out()
        self._reason.textChanged.connect(self._judge)
        session.project_opened.connect(self._leave)
        self._judge()
        self._reason.setFocus()
        self.resize(_WIDTH, self.sizeHint().height())

    def _lay_out(self) -> None:
        project = self._session.project
        article = project.article(self._article)
        copies = len(copies_of(project.path))
        self._backups.setText(f"&Also delete the {_backups_words(copies)} of this project, which still hold it")
        self._backups.setChecked(copies > 0)
        self._backups.setVisible(copies > 0)
        label = QLabel("&Reason")
        label.setBuddy(self._reason)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(label)
        row.addWidget(self._reason, 1)
        goes = plain_label(what_goes(content_of(project, self._article)))
        goes.setObjectName("deleteContent")
        title = heading(f"Delete {short_article(article)} for good?")
        title.setWordWrap(True)
        column = QVBoxLayout(self._first)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(MEDIUM)
        column.addWidget(title)
        column.addWidget(plain_label(article.title or article.file, faint=True))
        for each in (goes, plain_label(_NO_WAY_BACK), plain_label(_STAYS), plain_label(_OUT_OF_REACH)):
            column.addWidget(each)
        column.addLayout(row)
        column.addWidget(self._backups)
        column.addStretch(1)
        lay_out_dialog(self, self._messages, self._pages, (self._cancel, self._start))

    @property
    def is_deleting(self) -> bool:
        """Whether the article is being deleted."""
        return self._job is not None

    def start(self) -> None:
        """Delete the article, in the background; from here on there is no way back."""
        if self._job is not None or not self._reason.text().strip():
            return
        article, reason, with_backups = self._article, self._reason.text(), self._backups.isChecked()
        self._working.begin()
        self._show_page(self._working)
        try:
            self._job = self._session.work.start(
                "Deleting an article for good",
                lambda path, analyst, progress: _deleted(path, article, reason, analyst, with_backups, progress),
                done=self._finish,
                failed=self._on_failure,
                asker=self,
            )
        except UserFixable as refused:
            self._on_failure(refused)
            return
        self._job.progressed.connect(self._working.show_progress)

    def reject(self) -> None:
        """Close, unless the article is being deleted."""
        if self._job is None:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while the article is being deleted."""
        if self._job is not None:
            event.ignore()
            return
        super().closeEvent(event)

    def _leave(self) -> None:
        """Go away with the project that the article is of."""
        self._job = None
        super().reject()

    def _finish(self, done: Deleted) -> None:
        self._job = None
        self.accept()
        self.deleted.emit(done)

    def _on_failure(self, error: BaseException) -> None:
        self._job = None
        self._show_page(self._first)
        if not isinstance(error, UserFixable):
            raise Bug("an article could not be deleted for good") from error
        self._messages.show_error(error)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        self._judge()

    def _judge(self) -> None:
        is_asking = self._pages.currentWidget() is self._first
        self._cancel.setEnabled(is_asking)
        self._start.setEnabled(is_asking and bool(self._reason.text().strip()))


def what_goes(content: Content) -> str:
    """Say what goes with an article."""
    others = f" ({content.others:,} by other analysts)" if content.others else ""
    return (
        f"This deletes {count_words(content.texts, 'text')}, {count_words(content.records, 'record')}{others} and "
        f"{count_words(content.values, 'value')}, and what {count_words(content.acts, 'act')} of the history "
        f"{'tells' if content.acts == 1 else 'tell'} of them."
    )


def _backups_words(count: int) -> str:
    return "backup" if count == 1 else f"{count:,} backups"


def _red(made: QPushButton, theme: Theme) -> QPushButton:
    """Give a button the colour of what cannot be taken back; while it cannot be pressed it looks like any other."""
    palette = made.palette()
    # The Fusion style paints buttons lighter than their colour, and white words need a dark ground.
    red = theme.palette.error if theme.dark else mix(theme.palette.error, "#000000", _DARKER)
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Button, QColor(red))
        palette.setColor(group, QPalette.ColorRole.ButtonText, QColor(theme.palette.on_accent))
    made.setPalette(palette)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _deleted(path: Path, article: str, reason: str, analyst: str, with_backups: bool, progress: Progress) -> Deleted:
    return delete_for_good(
        path, article, reason=reason, analyst=analyst, with_backups=with_backups, told=progress.report
    )
