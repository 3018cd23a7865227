"""Taking the article that is shown, or one of the list, out of the project."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QListView, QMenu

from core.errors import Bug, Cancelled, UserFixable
from core.model.change import Changes
from gui.corpus.model import Role
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow

    from core.operations.withdrawal import Deleted
    from core.project.project import Project
    from core.store.belongings import Content
    from gui.actions.session import Session
    from gui.dialogs.messages import MessageBar
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.backups import BackupKeeper
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_log = logging.getLogger(__name__)
_CLEAN_UP_MILLISECONDS = 5_000
"""A project that was just opened is shown before it is looked at for what an earlier deletion left."""
_ARTICLE_ANEW = Changes(kinds=frozenset({"article", "article_text", "record", "mention", "value", "value_span"}))
"""What every view hears when an article is out of sight, or back: that all it shows of it is to be read anew."""


class Withdrawing(QObject):
    """Removes articles, and deletes them for good."""

    def __init__(
        self,
        window: QMainWindow,
        session: Session,
        annotate: AnnotateWorkspace,
        bar: MessageBar,
        backups: BackupKeeper,
        theme: Callable[[], Theme],
        undo: Callable[[], object],
    ) -> None:
        """Work for one window.

        Args:
            theme: Gives the colours that the window has at the time.
            undo: Takes back the last act, as the window does.
        """
        super().__init__(window)
        self._window, self._session, self._annotate = window, session, annotate
        self._bar, self._backups, self._theme, self._undo = bar, backups, theme, undo
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_CLEAN_UP_MILLISECONDS)
        self._soon.timeout.connect(self.clean_up)
        session.project_opened.connect(self._soon.start)
        session.closing.connect(self._soon.stop)
        articles = annotate.article_list.findChild(QListView, "articleList")
        if not isinstance(articles, QListView):
            raise Bug("the window has no list of articles")
        articles.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        articles.customContextMenuRequested.connect(lambda at: self._offer(articles, at))

    def remove(self, article: str = "") -> None:
        """Remove an article, the one that is shown if none is named; undo brings it back."""
        from core.operations.withdrawal import content_of, is_large, remove_article
        from core.operations.wording import short_article

        named = self._named(article)
        if named is None:
            return
        name = short_article(self._session.project.article(named))
        content = content_of(self._session.project, named)
        if is_large(content):
            self._remove_large(named, name, content)
            return
        self._annotate.open_first(self._next_after(named))
        if self._session.run(lambda project: remove_article(project, named), self) is None:
            self._annotate.open_first("")
            return
        self._tell_removed(name, content)

    def _remove_large(self, article: str, name: str, content: Content) -> None:
        """Remove an article that holds much, in the background; nobody sees it any more as soon as that has begun."""
        then, was_shown = self._next_after(article), article == self._annotate.article

        def hidden(*_progress: object) -> None:
            job.progressed.disconnect(hidden)
            self._annotate.open_first(then)
            self._session.changed.emit(_ARTICLE_ANEW, self)

        def done(changes: Changes) -> None:
            self._session.take_over(changes, self)
            self._tell_removed(name, content)

        def failed(error: BaseException) -> None:
            self._session.changed.emit(_ARTICLE_ANEW, self)
            if was_shown and self._annotate.article == then:
                self._annotate.open_article(article)
            if isinstance(error, UserFixable):
                self._session.failed.emit(error)
            elif not isinstance(error, Cancelled):
                raise Bug("an article could not be removed") from error

        job = self._session.work.start(
            tr("Removing {article}", article=name),
            lambda path, analyst, progress: _removed(path, article, analyst, progress),
            done=done,
            failed=failed,
        )
        job.progressed.connect(hidden)

    def _tell_removed(self, name: str, content: Content) -> None:
        from gui.dialogs.counting import records_words

        text = tr("Removed {article} with {records}.", article=name, records=records_words(content.records))
        if content.others:
            text = tr(
                "Removed {article} with {records}, {others} of them by other analysts.",
                article=name,
                records=records_words(content.records),
                others=QLocale().toString(content.others),
            )
        self._bar.show_notice(text, [(tr("Undo"), self._undo)])

    def ask_delete(self, article: str = "") -> None:
        """Ask whether an article, the one that is shown if none is named, is to be deleted for good."""
        from gui.dialogs.delete_article_dialog import DeleteArticleDialog
        from gui.dialogs.parts import opened

        named = self._named(article)
        if named is None:
            return
        dialog = DeleteArticleDialog(self._session, self._theme(), named, self._window)
        then = self._next_after(named)
        dialog.deleted.connect(lambda done: self._take_deleted(done, then))
        opened(dialog)

    def clean_up(self) -> None:
        """Finish what a deletion that was cut off left to be cleaned."""
        from core.operations.withdrawal import clean_up, has_traces

        if not self._session.is_open or self._session.project.read_only or not has_traces(self._session.project):
            return
        self._session.work.start(
            tr("Cleaning the project file"),
            lambda path, _analyst, _progress: clean_up(path),
            done=lambda _: _log.info("the project file is cleaned"),
            failed=_not_cleaned,
        )

    def _named(self, article: str) -> str | None:
        named = article or self._annotate.article
        if not named:
            self._bar.show_notice(tr("No article is open."))
        return named or None

    def _take_deleted(self, done: Deleted, then: str) -> None:
        from core.operations.wording import shortened
        from gui.dialogs.counting import backups_words, values_words

        self._annotate.open_first(then)
        self._session.take_over(done.gone.changes, self)
        told = [tr("{file} is deleted for good.", file=shortened(done.gone.file))]
        if done.gone.loosened:
            values = values_words(done.gone.loosened)
            told.append(tr("{values} of other articles that named it: doubtful now.", values=values))
        if done.copies:
            told.append(tr("{backups} deleted with it.", backups=backups_words(done.copies)))
        self._bar.show_notice(" ".join(told), stays=True)
        if done.left:
            names = ", ".join(str(each) for each in done.left)
            self._bar.show_error(
                UserFixable(tr("Some backups could not be deleted."), cure=tr("Delete them."), details=names)
            )
        if done.traces is not None:
            self._bar.show_error(done.traces)
        if done.copies:
            # What holds the project now should not be without a backup.
            self._backups.back_up_now()

    def _next_after(self, article: str) -> str:
        """Say which article is to be shown when one is gone; empty if the window shows another one anyway."""
        return _neighbour(self._session.project, article) if article == self._annotate.article else ""

    def _offer(self, articles: QListView, at: QPoint) -> None:
        index = articles.indexAt(at)
        article = (index if index.isValid() else articles.currentIndex()).data(Role.ARTICLE)
        if article is None:
            return
        menu = QMenu(articles)
        menu.setObjectName("articleMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, act in (
            (tr("&Remove article"), self.remove),
            (tr("Delete article for &good…"), self.ask_delete),
        ):
            action = menu.addAction(words)
            action.setEnabled(not self._session.project.read_only)
            action.triggered.connect(lambda _=False, act=act: act(article.id))
        menu.popup(articles.viewport().mapToGlobal(at))


def _removed(path: Path, article: str, analyst: str, progress: Progress) -> Changes:
    # What reads articles loads slowly, and this thread has time.
    from core.operations.withdrawal import remove_article_in_chunks

    return remove_article_in_chunks(
        path, article, analyst=analyst, told=progress.report, cancelled=lambda: progress.cancelled
    )


def _neighbour(project: Project, article: str) -> str:
    """Give the article after one, or before it where it is the last; empty where there is no other."""
    ids = [row.id for row in project.store.listing.articles()]
    at = ids.index(article)
    return next(iter([*ids[at + 1 : at + 2], *ids[max(0, at - 1) : at]]), "")


def _not_cleaned(error: BaseException) -> None:
    if not isinstance(error, UserFixable | Cancelled):
        raise Bug("the project file could not be cleaned") from error
    _log.info("the project file is not cleaned yet; it is tried again when it is opened: %s", error)
