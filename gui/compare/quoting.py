"""Showing words that are quoted elsewhere in the columns of their articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.project.comparing import Part

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.text.span import Span
    from gui.compare.columns import Columns
    from gui.compare.readers import CompareReader
    from gui.compare.workspace import CompareWorkspace


def show_quotations(compare: CompareWorkspace, quotations: Sequence[tuple[str, str, Span]]) -> None:
    """Show words of several articles, the first two of which come to stand side by side where they do not yet.

    Args:
        quotations: Article, text and span (code points) of each.
    """
    wanted = tuple(dict.fromkeys(article for article, _, _ in quotations))[:2]
    if not set(wanted) <= {part.article for part in compare.parts}:
        compare.show_parts([Part(article) for article in wanted])
    for article in wanted:
        show_quotation(compare.columns, *next(each for each in quotations if each[0] == article))


def show_quotation(columns: Columns, article: str, text: str, span: Span) -> CompareReader | None:
    """Show words in the column of their article; None where it has none."""
    for n, column in enumerate(columns.shown):
        if column.part is not None and column.part.article == article:
            if column.text == text:
                columns.look_at(n, span)
            return column.reader
    return None
