"""The `spanwise` command: everything of `core.cli`, and the window."""

from __future__ import annotations

import os
import sys
from copy import copy
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    import click

_OPEN = "open"
_ENDING = ".spanwise"
_ANALYST = "--analyst"


def main() -> int:
    """Run the command that was typed; a project alone, or nothing, opens the window."""
    argv = sys.argv[1:]
    if _only_opens(argv):
        return _open_at_once(argv[1:] if argv[:1] == [_OPEN] else argv)
    from core.cli.main import run

    commands = _commands()
    if not argv or (argv[0] not in commands.commands and not argv[0].startswith("-")):
        argv = [_OPEN, *argv]
    return run(commands, argv)


def _only_opens(argv: Sequence[str]) -> bool:
    """Tell whether all that was typed is plainly a window to open; making out anything else takes a whole library."""
    named = list(argv[1:] if argv[:1] == [_OPEN] else argv)
    if len(named) == 3 and named[1] == _ANALYST:
        del named[1]
    elif len(named) > 1:
        return False
    if any(word.startswith("-") or not word.strip() for word in named):
        return False
    return not named or argv[0] == _OPEN or named[0].endswith(_ENDING)


def _open_at_once(argv: Sequence[str]) -> int:
    # Ahead of Qt, whose bindings read the source of every module that is imported after them: ten milliseconds less.
    import core.operations.creation  # noqa: F401
    from gui.app import main as show

    try:
        return show(argv)
    # The command line says what becomes of an error, whatever it is.
    except Exception as error:  # noqa: BLE001
        return _tell(error)


def _tell(error: Exception) -> int:
    import click

    from core.cli.main import run

    def fail() -> None:
        raise error

    return run(click.Command(_OPEN, callback=fail), [])


def _commands() -> click.Group:
    """Give the commands of `core.cli` with those that need the window."""
    import click

    from core.cli.main import cli

    @click.command(_OPEN)
    @click.argument("project", required=False, type=click.Path(path_type=Path))
    @click.option(_ANALYST, help="Whose set is shown.")
    def open_window(project: Path | None, analyst: str | None) -> int:
        """Open the window, with the sample project where none is named."""
        from gui.app import main as show

        argv = [str(project)] if project else []
        return show([*argv, _ANALYST, analyst] if analyst else argv)

    @click.command("tour")
    @click.argument("out", type=click.Path(path_type=Path, file_okay=False))
    @click.option("--json", "as_json", is_flag=True, help="Print one JSON value and nothing else.")
    def take_tour(out: Path, as_json: bool) -> int:
        """Drive the real window through the main job; screenshots and exported sets go to OUT."""
        return _tour(out, as_json=as_json)

    commands = copy(cli)
    commands.commands = dict(cli.commands)
    commands.add_command(open_window)
    commands.add_command(take_tour)
    return commands


def _tour(out: Path, *, as_json: bool) -> int:
    from core.cli.printing import answer

    if not _has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _leave_out_noise()
    from gui.tour import tour

    report = tour(out)
    answer(report.shape(), report.lines(), as_json=as_json)
    return 0 if report.ok else 3


def _leave_out_noise() -> None:
    """Leave out what Qt says at every window without a display; everything else is still said."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    from core.cli.printing import message

    def say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if "propagateSizeHints" not in text:
            message(text)

    qInstallMessageHandler(say)


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
