"""What the workspace says of marks, kinds and columns, in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.project.review import Look, LookKind
from gui.review.rows import ARTICLE, STATE, WORDS, Cell, Mark
from gui.wording import told, tr

if TYPE_CHECKING:
    from gui.review.rows import ReviewRead


def own_names() -> dict[str, str]:
    """Name the columns that every type has."""
    return {ARTICLE: tr("Article"), WORDS: tr("Words"), STATE: tr("State")}


def mark_told(mark: Mark) -> str:
    """Say a mark of a value."""
    return {
        Mark.DOUBTFUL: tr("doubtful"),
        Mark.UNREAD: tr("not read"),
        Mark.CORRECTED: tr("corrected", "a value that differs from its words"),
        Mark.CARRIED: tr("carried"),
        Mark.OUTSIDE: tr("from outside"),
        Mark.INFERRED: tr("inferred"),
    }[mark]


def marks_told(cell: Cell) -> str:
    """Say all marks of a cell."""
    return ", ".join(mark_told(mark) for mark in cell.marks)


def kind_told(kind: LookKind) -> str:
    """Name a kind of thing that wants a look."""
    return {
        LookKind.CHECK: tr("Checks of articles"),
        LookKind.ACROSS: tr("Articles disagree"),
        LookKind.DOUBTFUL: tr("Doubtful values"),
        LookKind.UNREAD: tr("Words not read"),
        LookKind.UNLINKED: tr("Mentions not linked"),
        LookKind.MISSING: tr("Required fields missing"),
        LookKind.CARRIED: tr("Carried, not looked at"),
        LookKind.OLDER_TEXT: tr("Words of an older text"),
    }[kind]


def look_told(look: Look, read: ReviewRead) -> str:
    """Say what wants a look: its article, and what is asked or which field is meant."""
    head, grid = read.articles.get(look.article), read.grids.get(look.type)
    name = head.name if head is not None else ""
    if look.message:
        return tr("{article} · {words}", article=name, words=told(look.message))
    field = next((each.label for each in grid.columns if each.id == look.field), "") if grid is not None else ""
    words = " ".join(look.words.split())
    return tr("{article} · {field}: “{words}”", article=name, field=field, words=words)
