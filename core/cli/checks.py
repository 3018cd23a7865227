"""The command that shows what a careful reader would question."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.cli.options import project_options, reading
from core.cli.printing import answer, columns
from core.project.checks import all_doubts, doubts_in
from core.project.checks_across import doubts_across

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.shapes import JsonObject
    from core.project.checks import Doubt
    from core.project.checks_across import DoubtAcross


@click.command()
@project_options
@click.option("--article", "sought", metavar="ARTICLE", help="Only this article.")
def checks(project: Path, analyst: str | None, sought: str | None, *, as_json: bool) -> None:
    """Show dates that cannot be, misspelt acronyms, announced counts that do not fit, claims that differ."""
    with reading(project, analyst) as opened:
        article = None if sought is None else opened.find_article(sought).id
        doubts = all_doubts(opened) if article is None else doubts_in(opened, article)
        shapes = [_shape(doubt) for doubt in doubts]
        shapes += [_shape_across(doubt) for doubt in doubts_across(opened, article)]
    lines = (columns(s["article"], s["start"], s["end"], s["rule"], s["severity"], s["message"]) for s in shapes)
    answer(shapes, lines, as_json=as_json)


def _shape(doubt: Doubt) -> JsonObject:
    return {
        "article": doubt.article,
        "start": doubt.span.start,
        "end": doubt.span.end,
        "exact": doubt.exact,
        "rule": doubt.rule,
        "message": str(doubt.message),
        "severity": str(doubt.severity),
    }


def _shape_across(doubt: DoubtAcross) -> JsonObject:
    """Give the words quoted first in the shape of every check, and the other articles' words beside them."""
    first, *others = [
        {"article": each.article, "start": each.span.start, "end": each.span.end, "exact": each.exact}
        for each in doubt.quotations
    ]
    said = {"rule": doubt.rule, "message": str(doubt.message), "severity": str(doubt.severity)}
    return {**first, **said, "others": others}
