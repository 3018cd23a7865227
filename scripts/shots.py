"""Pictures of every screen, in every appearance, language and size, and an index of them.

The real window is driven, on a project of its own; nothing of the person's settings or data is read or written.
"""

from __future__ import annotations

import argparse
import html
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QPoint, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPainter, QPixmap

from gui.theme import Appearance
from gui.wording import LANGUAGES
from gui.wording.languages import FOLDER
from scripts.screens import SCREENS, known_screens, screen
from scripts.stage import FIRST_SIZE, Stage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.main_window.window import MainWindow

SIZES = (FIRST_SIZE, QSize(1920, 1080))
APPEARANCES = (Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST_DARK)
_QUICKLY = 75
"""Quality of a picture in Qt's terms: packed less, and written faster."""


def picture(window: MainWindow, shown: QWidget) -> QPixmap:
    """Draw the window, and over it the dialog or menu that is shown."""
    drawn = window.grab()
    if shown is window or not shown.isWindow():
        return drawn
    over = shown.grab()
    if shown.windowType() in (Qt.WindowType.Popup, Qt.WindowType.ToolTip):
        at = window.mapFromGlobal(shown.mapToGlobal(QPoint(0, 0)))
    else:
        at = window.rect().center() - shown.rect().center()
    painter = QPainter(drawn)
    painter.setPen(shown.palette().mid().color())
    painter.drawPixmap(at, over)
    painter.drawRect(at.x() - 1, at.y() - 1, shown.width() + 1, shown.height() + 1)
    painter.end()
    return drawn


def missing_languages() -> list[str]:
    """Name the languages whose words are not there."""
    return [each.id for each in LANGUAGES if not (FOLDER / f"spanwise_{each.id}.qm").exists()]


def take(
    out: Path,
    *,
    screens: tuple[str, ...] = (),
    appearances: tuple[Appearance, ...] = APPEARANCES,
    languages: tuple[str, ...] = (),
    sizes: tuple[QSize, ...] = SIZES,
) -> list[Path]:
    """Take the pictures and write an index of them.

    Args:
        out: Folder; pictures of the same names are replaced.
        screens: All that there are, if not given.
        languages: All whose words are there, if not given.
    """
    out.mkdir(parents=True, exist_ok=True)
    missing = missing_languages()
    spoken = languages or tuple(each.id for each in LANGUAGES if each.id not in missing) or ("en",)
    made: list[Path] = []
    with TemporaryDirectory() as folder:
        stage = Stage(Path(folder))
        try:
            for identity in spoken:
                for appearance in appearances:
                    for size in sizes:
                        stage.look(appearance, identity, size)
                        label = f"{identity}-{appearance}-{size.width()}"
                        for name in screens or known_screens(stage):
                            with screen(stage, name) as shown:
                                made.append(out / f"{name}-{label}.png")
                                picture(stage.window, shown).save(str(made[-1]), "PNG", _QUICKLY)
        finally:
            stage.close()
    _write_index(out, made)
    return made


def _write_index(out: Path, made: list[Path]) -> None:
    cells = "".join(
        f'<a href="{html.escape(each.name)}"><img src="{html.escape(each.name)}" loading="lazy" alt="">'
        f"{html.escape(each.stem)}</a>"
        for each in sorted(made)
    )
    style = "body{font:13px sans-serif}a{display:inline-block;width:420px;margin:8px}img{width:100%;display:block}"
    page = f'<!doctype html><meta charset="utf-8"><title>Screens</title><style>{style}</style>{cells}\n'
    (out / "index.html").write_text(page, encoding="utf-8")


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--screen", action="append", default=[], choices=list(SCREENS))
    parser.add_argument("--appearance", action="append", default=[], type=Appearance)
    parser.add_argument("--language", action="append", default=[])
    parser.add_argument("--small", action="store_true", help="1280×800 only")
    chosen = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_say)
    began = monotonic()
    with TemporaryDirectory() as home:
        os.environ["XDG_DATA_HOME"] = os.environ["XDG_CONFIG_HOME"] = home
        made = take(
            chosen.out,
            screens=tuple(chosen.screen),
            appearances=tuple(chosen.appearance) or APPEARANCES,
            languages=tuple(chosen.language),
            sizes=SIZES[:1] if chosen.small else SIZES,
        )
    for identity in missing_languages():
        print(f"{identity}: its words are not there; left out.")
    print(f"{len(made)} pictures in {monotonic() - began:.0f} s: {chosen.out / 'index.html'}")
    return 0


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Leave out what Qt says at every window without a display."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
