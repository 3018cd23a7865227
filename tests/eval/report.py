"""Tables of scores, for the terminal and for the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.eval.scores import Score, Scores

_HEADINGS = ("what", "language", "P", "R", "F", "right", "found", "wanted")


def table(scores: Scores) -> str:
    """Give one line for each subject and language, as a Markdown table."""
    rows: list[tuple[str, ...]] = [_HEADINGS]
    for what in scores.subjects():
        spoken = [language for language in scores.languages() if _counts(scores.of(what, language))]
        if len(spoken) > 1:
            rows.append(_row(what, "all", scores.of(what)))
        rows += [_row(what, language, scores.of(what, language)) for language in spoken]
    return _lines(rows)


def mistakes(scores: Scores) -> str:
    """Tell each thing that was missed, found for nothing or read wrongly."""
    return "\n".join(
        f"{what} ({language}) {words}"
        for what in scores.subjects()
        for language in scores.languages()
        for words in scores.of(what, language).wrong
    )


def _counts(score: Score) -> bool:
    return bool(score.found or score.wanted)


def _row(what: str, language: str, score: Score) -> tuple[str, ...]:
    shares = (_share(score.precision), _share(score.recall), _share(score.f))
    return (what, language, *shares, str(score.right), str(score.found), str(score.wanted))


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.2f}"


def _lines(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (width + 2) for width in widths) + "|")
    return "\n".join(lines)
