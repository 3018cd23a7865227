"""The glossary in the window: its own window, names out of linked sentences, and these sentences as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gui.wording import tr

if TYPE_CHECKING:
    from core.analysis.alignment.links import Alignment
    from core.project.comparing import Aligned
    from gui.glossary.files import GlossaryFiles
    from gui.glossary.offering import Offering
    from gui.glossary.window import GlossaryWindow
    from gui.main_window.window import MainWindow
    from gui.theme.theme import Theme


class Glossaries(QObject):
    """Serves one window; what it needs is loaded when it is first wanted."""

    def __init__(self, window: MainWindow) -> None:
        """Begin with nothing shown."""
        super().__init__(window)
        self._window = window
        self._shown: GlossaryWindow | None = None
        self._offering: Offering | None = None
        self._files: GlossaryFiles | None = None

    @property
    def glossary(self) -> GlossaryWindow:
        """The window of the glossary; built now if it was not wanted before."""
        if self._shown is None:
            # Only those who look something up wait for it.
            from gui.glossary.offering import Offering
            from gui.glossary.window import GlossaryWindow

            self._shown = GlossaryWindow(self._window.session, self._window.theme, self._window)
            self._shown.entity_wanted.connect(self._show_entity)
            self._offering = Offering(self._window.session, self)
            self._offering.arrived.connect(self._shown.show_offers)
        return self._shown

    @property
    def is_looking(self) -> bool:
        """Whether names that links offer are on their way."""
        return self._offering is not None and self._offering.is_looking

    def show(self) -> None:
        """Show the glossary, with the names that confirmed links offer."""
        self._show(confirmed_only=True)

    def show_names_from_links(self) -> None:
        """Show the glossary with the names that all linked sentences offer."""
        if not self._pairs:
            self._window.message_bar.show_notice(_nothing_aligned())
            return
        self._show(confirmed_only=False)

    def _show(self, *, confirmed_only: bool) -> None:
        glossary = self.glossary
        glossary.show()
        glossary.raise_()
        glossary.activateWindow()
        project = self._window.session.project
        pairs = [] if project.read_only else self._pairs
        if self._offering is not None:
            self._offering.look(pairs, confirmed_only=confirmed_only)

    def export_sentences(self) -> None:
        """Ask where the aligned sentences are to go, and write them there."""
        pairs = self._pairs
        if not any(_links(each.alignment) for each in pairs):
            self._window.message_bar.show_notice(_nothing_aligned())
            return
        # Hardly ever wanted: loaded when it is.
        from gui.glossary.files import GlossaryFiles

        if self._files is None:
            self._files = GlossaryFiles(self._window.session, lambda: self._window.theme, self._window)
            self._files.said.connect(self._window.message_bar.show_notice)
        self._files.ask_export_sentences(pairs)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        if self._shown is not None:
            self._shown.set_theme(theme)

    @property
    def _pairs(self) -> list[Aligned]:
        compare = self._window.workspaces.compare
        return [each.aligned for each in compare.columns.pairs] if compare is not None else []

    def _show_entity(self, identity: str) -> None:
        self._window.workspaces.show_annotate()
        self._window.naming.show_entity(identity)
        self._window.activateWindow()


def _links(alignment: Alignment) -> bool:
    return any(link.a and link.b for link in alignment.links)


def _nothing_aligned() -> str:
    return tr("No sentences are linked: set two articles side by side in Compare first.")
