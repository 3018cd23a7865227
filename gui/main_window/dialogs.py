"""Opening dialogs. Each is imported when it is first wanted, so that the window does not wait for all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from gui.actions.keys import KeyBook
    from gui.actions.session import Session
    from gui.dialogs.import_dialog import ImportDialog
    from gui.main_window.suggesting import Suggesting
    from gui.theme.theme import Theme


class Dialogs:
    """The dialogs of one window."""

    def __init__(self, window: QWidget, session: Session, theme: Callable[[], Theme]) -> None:
        """Open dialogs over a window.

        Args:
            theme: Gives the colours that the window has at the time.
        """
        self._window, self._session, self._theme = window, session, theme

    def import_articles(self) -> None:
        """Choose files and folders to import."""
        from gui.dialogs.import_dialog import open_import

        open_import(self._session, self._theme(), self._window)

    def import_files(self, paths: Sequence[Path], *, quietly: bool = False) -> ImportDialog:
        """Import files that were dropped on the window.

        Args:
            quietly: Show the dialog only if something did not come in as it was.
        """
        from gui.dialogs.import_dialog import import_paths

        return import_paths(self._session, self._theme(), self._window, paths, quietly=quietly)

    def export(self, article: str) -> None:
        """Choose what to export, and how.

        Args:
            article: Id of the article that is shown; empty if none is.
        """
        from gui.dialogs.export_dialog import ExportDialog
        from gui.dialogs.parts import opened

        opened(ExportDialog(self._session, self._theme(), article or None, self._window))

    def accept_all(self, suggesting: Suggesting) -> None:
        """List what is suggested in the open article, to accept it at once."""
        from gui.dialogs.parts import opened
        from gui.suggesting.accept_all import AcceptAllDialog

        suggesting.bring_up_to_date()
        if not suggesting.left:
            suggesting.next()
            return
        dialog = AcceptAllDialog(self._session.project, suggesting.left, self._theme(), self._window)
        dialog.chosen.connect(suggesting.accept_all)
        opened(dialog)

    def send_copy(self) -> None:
        """Choose what a copy of the project is to hold, and where it goes."""
        from gui.dialogs.parts import opened
        from gui.dialogs.send_copy_dialog import SendCopyDialog

        opened(SendCopyDialog(self._session, self._theme(), self._window))

    def edit_codebook(
        self, show_record: Callable[[str], object], undo: Callable[[], object], say: Callable[[str], object]
    ) -> None:
        """Change the codebook, in a window that stays open beside this one.

        Args:
            show_record: Shows the words of a record, by its id.
            undo: Takes the last act back.
            say: Says something in this window.
        """
        from gui.codebook.window import open_codebook

        open_codebook(self._session, self._theme, self._window, show_record=show_record, undo=undo, say=say)

    def show_keys(self, groups: Sequence[tuple[str, Sequence[QAction]]], book: KeyBook) -> None:
        """Show every key, and let other ones be chosen.

        Args:
            groups: The title of each menu, and its actions.
        """
        from gui.dialogs.parts import opened
        from gui.dialogs.shortcuts import ShortcutsDialog

        opened(ShortcutsDialog(groups, book, self._window))

    def show_about(self) -> None:
        """Show version and licence."""
        from gui.dialogs.about import AboutDialog
        from gui.dialogs.parts import opened

        opened(AboutDialog(self._theme(), self._window))
