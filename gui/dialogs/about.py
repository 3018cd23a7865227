"""What this program is, in which version, and under which licence."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.dialogs.parts import button, heading, margins, plain_label, rule, set_words
from gui.theme.icons import icon_pixmap
from gui.theme.spacing import HUGE, LARGE, TIGHT, UNIT
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from gui.theme.theme import Theme

_WIDTH = 120 * UNIT


class AboutDialog(Worded, QDialog):
    """Says what the program is and what it stands on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Gather the versions in use."""
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setPalette(theme.qpalette())
        picture = QLabel()
        picture.setPixmap(icon_pixmap("quote", theme.palette.accent, HUGE + LARGE))
        self._purpose = plain_label()
        self._facts = plain_label(faint=True)
        self._facts.setObjectName("aboutFacts")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy_button = button("", self._copy)
        self._close = button("", self.accept)
        self._close.setDefault(True)
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(heading(f"Spanwise {version()}"))
        for each in (self._purpose, rule(), self._facts):
            words.addWidget(each)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(LARGE)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        row = QHBoxLayout()
        row.addWidget(self._copy_button)
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        margins(column)
        column.addLayout(top)
        column.addLayout(row)
        self.setMinimumWidth(_WIDTH)
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self.setWindowTitle(tr("About Spanwise"))
        self._purpose.setText(tr("Code news articles so that every value stands on the words it came from."))
        self._facts.setText(facts())
        set_words(self._copy_button, tr("&Copy versions"), tip=tr("Copy them for a report."))
        set_words(self._close, tr("Close"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"Spanwise {version()}\n{facts()}")


def version() -> str:
    """Version of the installed program."""
    try:
        return metadata.version("spanwise")
    except metadata.PackageNotFoundError:
        return tr("development copy")


def facts() -> str:
    """Licence and versions, one a line."""
    system = f"{platform.system()} {platform.release()}"
    return "\n".join(
        (
            tr("Apache License 2.0; the parts it uses keep their own licences (see NOTICE)."),
            f"Qt {qVersion()} (LGPL 3), Python {platform.python_version()}, {system}",
            tr("Latin letters: Noto Sans (SIL Open Font License)"),
        )
    )
