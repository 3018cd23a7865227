"""The `spanwise` command: everything of `core.cli`, and the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from core.cli.main import cli, run
from core.cli.printing import answer, message


@cli.command("open")
@click.argument("project", required=False, type=click.Path(path_type=Path))
@click.option("--analyst", help="Whose set is shown.")
def open_window(project: Path | None, analyst: str | None) -> int:
    """Open the window, with the sample project where none is named."""
    from gui.app import main as show

    argv = [str(project)] if project else []
    return show([*argv, "--analyst", analyst] if analyst else argv)


@cli.command("tour")
@click.argument("out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value and nothing else.")
def take_tour(out: Path, as_json: bool) -> int:
    """Drive the real window through the main job; screenshots and exported sets go to OUT."""
    if not _has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        _leave_out_noise()
    from gui.tour import tour

    report = tour(out)
    answer(report.shape(), report.lines(), as_json=as_json)
    return 0 if report.ok else 3


def main() -> int:
    """Run the command that was typed; a project alone, or nothing, opens the window."""
    argv = sys.argv[1:]
    if not argv or (argv[0] not in cli.commands and not argv[0].startswith("-")):
        argv = ["open", *argv]
    return run(cli, argv)


def _leave_out_noise() -> None:
    """Leave out what Qt says at every window without a display; everything else is still said."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

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
