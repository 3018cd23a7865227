"""Commands about the project file itself: making, checking and copying one."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

import click

from core.cli.options import FILE, project_options, reading
from core.cli.printing import answer, columns
from core.errors import UserFixable
from core.operations.creation import create_project
from core.store.refusals import naming_damage
from core.store.store import open_store

if TYPE_CHECKING:
    from pathlib import Path


@click.command()
@project_options
@click.option("--codebook", metavar="TOML", type=FILE, help="A codebook of your own.")
def new(project: Path, analyst: str | None, codebook: Path | None, *, as_json: bool) -> None:
    """Make an empty project."""
    source = _codebook_source(codebook) if codebook is not None else None
    name = codebook.name if codebook is not None else ""
    create_project(project, codebook=source, codebook_name=name, analyst=analyst).close()
    answer({"project": str(project)}, [f"Made {project}."], as_json=as_json)


def _codebook_source(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except OSError as error:
        raise UserFixable(
            f"The codebook {path.name} could not be read.",
            kept="No project was made.",
            cure="Check that the file is there and that you may read it.",
            details=str(error),
        ) from error
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UserFixable(
            f"{path.name}, line {line}: this is not UTF-8.",
            kept="No project was made.",
            cure="Save the file as UTF-8.",
            details=f"byte {error.start}",
        ) from error


@click.command()
@project_options
@click.pass_context
def doctor(context: click.Context, project: Path, analyst: str | None, *, as_json: bool) -> None:
    """Check the file, every quotation, and the history against what stands there now."""
    problems = _problems(project)
    shape = {"ok": not problems, "problems": problems}
    answer(shape, problems or ["The project is sound."], as_json=as_json)
    if problems:
        context.exit(1)


def _problems(path: Path) -> list[str]:
    """Give everything that is wrong; a file that cannot even be opened has one problem, one that is missing none."""
    try:
        with naming_damage(path), closing(open_store(path, read_only=True)) as store:
            return store.examine()
    except UserFixable as error:
        if not path.is_file():
            raise
        return [str(error)]


@click.command()
@project_options
@click.argument("destination", metavar="DEST", type=FILE)
def backup(project: Path, destination: Path, analyst: str | None, *, as_json: bool) -> None:
    """Make a verified copy, also while a window has the project."""
    with reading(project, analyst) as opened:
        digest = opened.store.back_up(destination)
    answer({"file": str(destination), "sha256": digest}, [columns(digest, destination)], as_json=as_json)
