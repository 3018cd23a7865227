"""What this program is, in which version, and under which licence."""

from __future__ import annotations

import platform
from importlib import metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.dialogs.parts import button, heading, margins, plain_label, rule
from gui.theme.icons import icon_pixmap
from gui.theme.spacing import HUGE, LARGE, TIGHT

if TYPE_CHECKING:
    from gui.theme.theme import Theme

_WIDTH = 480


class AboutDialog(QDialog):
    """Says what the program is and what it stands on."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Gather the versions in use."""
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle("About Spanwise")
        self.setPalette(theme.qpalette())
        picture = QLabel()
        picture.setPixmap(icon_pixmap("quote", theme.palette.accent, HUGE + LARGE))
        self._facts = plain_label(facts(), faint=True)
        self._facts.setObjectName("aboutFacts")
        self._facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(TIGHT)
        words.addWidget(heading(f"Spanwise {version()}"))
        words.addWidget(plain_label("Code news articles so that every value stands on the words it came from."))
        words.addWidget(rule())
        words.addWidget(self._facts)
        top = QHBoxLayout()
        top.setSpacing(LARGE)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        row = QHBoxLayout()
        row.addWidget(button("&Copy versions", self._copy, tip="Copy them for a report."))
        row.addStretch(1)
        close = button("Close", self.accept)
        close.setDefault(True)
        row.addWidget(close)
        column = QVBoxLayout(self)
        margins(column)
        column.addLayout(top)
        column.addLayout(row)
        self.setMinimumWidth(_WIDTH)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(f"Spanwise {version()}\n{facts()}")


def version() -> str:
    """Version of the installed program."""
    try:
        return metadata.version("spanwise")
    except metadata.PackageNotFoundError:
        return "development copy"


def facts() -> str:
    """Licence and versions, one a line."""
    return "\n".join(
        (
            "Apache License 2.0; the parts it uses keep their own licences (see NOTICE).",
            f"Qt {qVersion()} (LGPL 3), Python {platform.python_version()}, {platform.system()} {platform.release()}",
            "Latin letters: Noto Sans (SIL Open Font License)",
        )
    )
