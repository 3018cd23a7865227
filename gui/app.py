"""Starting the program: application, colours, fonts, the window and the project it shows."""

from __future__ import annotations

import logging
import os
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from platformdirs import user_data_path
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from core.errors import UserFixable
from core.store.refusals import in_words
from gui.main_window.settings import WindowSettings
from gui.main_window.window import MainWindow
from gui.tasks.garbage import keep_garbage
from gui.theme.focus import FocusRings
from gui.theme.fonts import load_fonts, missing_fonts_message
from gui.theme.icons import ICON_FOLDER
from gui.theme.theme import make_theme
from gui.wording import LANGUAGES, speak, tr
from gui.wording.languages import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from types import TracebackType

_FCITX = ("fcitx", "fcitx5")
_BROKEN_QT = (6, 12)
_SAFE_PYTHON = (3, 12)
_log = logging.getLogger(__name__)


def build(argv: Sequence[str]) -> tuple[QApplication, MainWindow]:
    """Build everything and show the window; the event loop is not started.

    Args:
        argv: ``sys.argv[1:]``: the project to open, or nothing for the sample; ``--analyst NAME`` before or after.
    """
    refuse_broken_pair()
    if (offered := input_methods(os.environ)) is not None:
        os.environ["QT_IM_MODULES"] = offered
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(["spanwise"])
    keep_garbage(application)
    application.setApplicationName("Spanwise")
    application.setDesktopFileName("spanwise")
    if not isinstance(existing, QApplication) or existing.style().name() != "fusion":
        # Set again, it would be put on every widget of every window anew.
        application.setStyle("Fusion")
    settings = WindowSettings()
    application.setPalette(make_theme(settings.appearance).qpalette())
    _speak_as_before(settings)
    application.setWindowIcon(QIcon(str(ICON_FOLDER / "annotate.svg")))
    load_fonts()
    window = MainWindow(settings, sample_path())
    FocusRings(window)
    project, analyst = _parse(argv)
    if project is None or not window.projects.open(project, analyst=analyst):
        window.projects.open_sample(analyst=analyst)
    window.show()
    window.annotate.reader.setFocus()
    missing = missing_fonts_message()
    if missing:
        window.message_bar.show_error(UserFixable(missing))
    return application, window


def _speak_as_before(settings: WindowSettings) -> None:
    """Speak the language that was chosen last, English if none was; without its words, say what the code says."""
    known = {each.id for each in LANGUAGES}
    wanted = settings.language if settings.language in known else "en"
    if (FOLDER / f"spanwise_{wanted}.qm").is_file():
        speak(wanted)


def main(argv: Sequence[str]) -> int:
    """Start the program and run until the window is closed."""
    application, window = build(argv)
    sys.excepthook = fault_reporter(window)
    return application.exec()


def sample_path() -> Path:
    """Where the sample project lies."""
    return user_data_path("spanwise", appauthor=False) / "sample.spanwise"


def refuse_broken_pair() -> None:
    """Refuse to start on a pair of Qt and Python that crashes.

    PySide6 6.12 on a Python before 3.12 loses references to None with every call until the process aborts.

    Raises:
        UserFixable: If this is such a pair.
    """
    qt = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    if qt >= _BROKEN_QT and sys.version_info < _SAFE_PYTHON:
        raise UserFixable(
            f"PySide6 {PySide6.__version__} crashes on Python {sys.version_info.major}.{sys.version_info.minor}.",
            cure="Install PySide6-Essentials 6.11, or use Python 3.12 or newer.",
        )


def input_methods(environment: Mapping[str, str]) -> str | None:
    """Say through which doors Qt shall look for an input method, where the one that was named may not be there.

    Qt as it is installed with Python has no door of its own for Fcitx, and would let nothing be composed. Fcitx answers
    at that of IBus too.

    Args:
        environment: Of the program, before Qt has read it.

    Returns:
        A value for ``QT_IM_MODULES``; None where everything shall stay as it is.
    """
    named = environment.get("QT_IM_MODULE", "")
    if named not in _FCITX or "QT_IM_MODULES" in environment:
        return None
    return f"{named};ibus"


def _parse(argv: Sequence[str]) -> tuple[Path | None, str | None]:
    rest, analyst = list(argv), None
    if "--analyst" in rest:
        place = rest.index("--analyst")
        analyst = rest[place + 1] if place + 1 < len(rest) else None
        del rest[place : place + 2]
    return (Path(rest[0]) if rest else None), analyst


def fault_reporter(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Make a hook that tells the analyst of a fault of ours, instead of ending the program."""

    def report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        refusal = error if isinstance(error, UserFixable) else in_words(error)
        if refusal is not None:
            # A panel read anew what it shows, and the disk did not let it.
            _log.info("refused while showing: %s", refusal)
            window.message_bar.show_error(refusal)
            return
        details = "".join(traceback.format_exception(kind, error, trace))
        _log.error("unexpected fault\n%s", details)
        fault = UserFixable(
            tr("Something went wrong in Spanwise."),
            kept=tr("What was saved is safe, and you can go on working."),
            cure=tr("Please report this with the details."),
            details=details,
        )
        window.message_bar.show_error(fault)

    return report
