"""The page that stands for the grid while there is nothing in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.dialogs.nothing import NothingToShow
from gui.wording import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class EmptyReview(NothingToShow):
    """Says why no records are shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without words."""
        super().__init__("review", parent)

    def tell_no_project(self) -> None:
        """Say that no project is open."""
        self.show_words(
            tr("No project is open"),
            tr("Open one, and its records are listed here."),
            ((tr("Open project…"), "open_project"),),
        )

    def tell_no_records(self) -> None:
        """Say how a first record is made."""
        self.show_words(
            tr("No records yet"),
            tr(
                "Select words in an article and press M for a meeting, S for a speaker, P for a proposal or T for a "
                "statistic. Every record then stands here in a row: to be filtered, sorted, corrected and opened at "
                "its words."
            ),
            ((tr("Go to the articles"), "workspace_annotate"),),
        )

    def tell_reading(self) -> None:
        """Say that the records are being read."""
        self.show_reading(tr("Reading the records…"))
