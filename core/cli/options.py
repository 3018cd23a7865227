"""What commands share: arguments, options, opening the project, and naming an article or a part of it."""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from core.errors import UserFixable
from core.project import comparing
from core.project.project import Project
from core.store.refusals import naming_damage
from core.store.store import open_store

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from core.model.article import Article, Region
    from core.text.span import Span

_Command = TypeVar("_Command", bound="Callable[..., Any]")

FILE = click.Path(path_type=Path)
"""A path that the operations look at themselves: their refusals say what was kept and what to do."""


def project_options(command: _Command) -> _Command:
    """Give a command the argument PROJECT and the options --analyst and --json."""
    project = click.argument("project", type=FILE)
    return project(analyst_option(json_option(command)))


def analyst_option(command: _Command) -> _Command:
    """Give a command the option --analyst."""
    explained = "Whose set it is about; your own if not given."
    return click.option("--analyst", metavar="NAME", default=None, callback=_named, help=explained)(command)


def json_option(command: _Command) -> _Command:
    """Give a command the option --json."""
    explained = "Print one JSON value and nothing else."
    return click.option("--json", "as_json", is_flag=True, help=explained)(command)


def _named(_context: click.Context, _option: click.Parameter, name: str | None) -> str | None:
    if name is not None and not name.strip():
        raise click.BadParameter("a name is needed")
    return name.strip() if name is not None else None


@contextmanager
def reading(path: Path, analyst: str | None) -> Generator[Project, None, None]:
    """Open a project to look at it, also while a window has it.

    Raises:
        UserFixable: If it is not a project, damaged, made by a newer Spanwise, or the analyst has no set in it.
    """
    with naming_damage(path), closing(open_store(path, read_only=True)) as store:
        project = Project(store, analyst=analyst)
        _refuse_stranger(project, analyst)
        yield project


@contextmanager
def writing(path: Path, analyst: str | None) -> Generator[Project, None, None]:
    """Open a project to change it.

    Raises:
        UserFixable: If another program has it, it is write-protected, or it cannot be opened at all.
    """
    with naming_damage(path), closing(open_store(path)) as store:
        project = Project(store, analyst=analyst)
        _refuse_read_only(project)
        yield project


def _refuse_stranger(project: Project, analyst: str | None) -> None:
    if analyst is None or project.me is not None:
        return
    known = ", ".join(each.name for each in project.analysts())
    raise UserFixable(
        f"Nobody called “{analyst}” codes in {project.path.name}.",
        cure=f"Name one of these: {known}." if known else "Nobody has coded anything in it yet.",
    )


def _refuse_read_only(project: Project) -> None:
    if not project.read_only:
        return
    if project.holder is not None:
        raise UserFixable(
            f"{project.path.name} is open in another program: {project.holder}.",
            kept="Nothing was changed.",
            cure="Close it there, or wait until the other program is done, and try again.",
        )
    raise UserFixable(
        f"{project.path.name} is write-protected, or its folder is.",
        kept="Nothing was changed.",
        cure="Allow writing, or copy the project to a folder of yours and work there.",
    )


@dataclass(frozen=True, slots=True)
class Part:
    """An article, or its regions in one language.

    Attributes:
        regions: Those meant; None for the whole article.
    """

    article: Article
    regions: tuple[Region, ...] | None = None

    def holds(self, span: Span) -> bool:
        """Tell whether a span of the newest text (code points) lies inside the part."""
        return self.regions is None or any(region.span.contains(span) for region in self.regions)


def find_part(project: Project, sought: str) -> Part:
    """Find what ``ARTICLE`` or ``ARTICLE#language`` names; ``zh`` also means ``zh-Hans`` and ``zh-Hant``.

    Raises:
        UserFixable: If no article or several fit, or the article has no region in that language.
    """
    part = comparing.find_part(project, sought)
    article = project.article(part.article)
    if not part.language:
        return Part(article)
    tag = sought.rpartition("#")[2]
    return Part(article, tuple(each for each in project.regions(article.id) if comparing.speaks(each.language, tag)))


def find_whole(project: Project, sought: str) -> Article:
    """Find an article where a part of one makes no sense.

    Raises:
        UserFixable: If none or several fit, or only a part is named.
    """
    part = find_part(project, sought)
    if part.regions is not None:
        raise UserFixable(
            f"“{sought}” names a part of an article; this is done with whole articles.",
            kept="Nothing was changed.",
            cure=f"Use “{sought.rpartition('#')[0]}”.",
        )
    return part.article
