from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.claims import ClaimState
from core.project.board import BoardRow
from core.project.rulings import Ruling
from gui.compare.board_lines import BoardView, LineKind, Sort, Standing, counted, lines_of

if TYPE_CHECKING:
    from gui.compare.board_lines import Line

PLACES = {("meeting", "date"): 0, ("meeting", "host"): 1, ("meeting", "format"): 2, ("statistic", "value"): 3}
RULING = Ruling("r", "meeting", "date", "", (), None, "both are wrong")


def row(thing: str, field: str, state: ClaimState, *, unlinked: bool = False, ruling: Ruling | None = None) -> BoardRow:
    kind = "statistic" if field == "value" else "meeting"
    return BoardRow(thing, kind, field, thing, ((), ()), state, only_here=False, unlinked=unlinked, ruling=ruling)


ROWS = (
    row("lone", "date", ClaimState.NOT_CODED, unlinked=True),
    row("lone", "host", ClaimState.NOT_CODED, unlinked=True),
    row("agreed", "date", ClaimState.SAME),
    row("agreed", "host", ClaimState.SAME),
    row("mixed", "format", ClaimState.SAME),
    row("mixed", "host", ClaimState.NOT_STATED),
    row("mixed", "date", ClaimState.DIFFERS),
    row("figure", "value", ClaimState.COMPATIBLE),
)


def told(lines: tuple[Line, ...]) -> list[str]:
    """Each line in a word: heads by their thing, facts by their field, and how many a fold stands for."""
    said = {
        LineKind.HEAD: lambda line: line.row.title.upper(),
        LineKind.FACT: lambda line: line.row.field,
        LineKind.AGREED: lambda line: f"={len(line.rows)}",
        LineKind.ALONE: lambda line: f"~{len(line.rows)}",
    }
    return [said[line.kind](line) for line in lines]


def lines(view: BoardView | None = None, *, rows: tuple[BoardRow, ...] = ROWS, words: str = "") -> list[str]:
    return told(arranged(view, rows=rows, words=words))


def arranged(view: BoardView | None = None, *, rows: tuple[BoardRow, ...] = ROWS, words: str = "") -> tuple[Line, ...]:
    return lines_of(rows, view or BoardView(), PLACES, lambda each: words in each.field)


def test_what_differs_stands_first_and_what_agrees_is_folded() -> None:
    assert lines() == ["MIXED", "date", "host", "=1", "FIGURE", "value", "AGREED", "~2", "LONE"]


def test_what_one_column_alone_tells_of_stands_last_and_may_be_folded() -> None:
    folded = BoardView(opens_alone=False)
    assert lines(folded) == ["MIXED", "date", "host", "=1", "FIGURE", "value", "AGREED", "~2"]
    (line,) = [each for each in arranged(folded) if each.kind is LineKind.ALONE]
    assert lines(folded.turn(line))[-2:] == ["~2", "LONE"]


def test_a_line_opens_and_folds_when_it_is_turned() -> None:
    view = BoardView()
    for line in arranged():
        is_thing = line.kind is LineKind.HEAD and line.row.title in ("lone", "figure")
        if line.kind is LineKind.AGREED or is_thing:
            view = view.turn(line) if line.folds else view
    assert lines(view) == ["MIXED", "date", "host", "=1", "format", "FIGURE", "AGREED", "~2", "LONE", "date", "host"]
    for line in arranged(view):
        view = view.turn(line) if line.key in view.turned else view
    assert view == BoardView()


def test_what_was_ruled_stands_behind_what_was_not_and_one_that_lost_its_ground_does_not() -> None:
    open_one = row("open", "date", ClaimState.DIFFERS)
    ruled = row("ruled", "date", ClaimState.DIFFERS, ruling=RULING)
    outdated = row("outdated", "date", ClaimState.DIFFERS, ruling=replace(RULING, changed=True))
    assert lines(rows=(ruled, outdated, open_one)) == ["OUTDATED", "date", "OPEN", "date", "RULED", "date"]


def test_things_are_sorted_by_type_and_name_with_their_fields_as_the_codebook_has_them() -> None:
    assert lines(BoardView(Sort.THING)) == ["AGREED", "LONE", "MIXED", "date", "host", "=1", "FIGURE", "value"]


def test_by_field_each_field_holds_its_things() -> None:
    heads = [line for line in arranged(BoardView(Sort.FIELD)) if line.kind is LineKind.HEAD]
    assert [(line.row.field, len(line.rows)) for line in heads] == [
        ("date", 3),
        ("host", 3),
        ("format", 1),
        ("value", 1),
    ]
    assert [row.title for row in heads[0].rows] == ["mixed", "lone", "agreed"]


def test_only_what_stands_so_or_is_of_a_type_is_kept() -> None:
    assert lines(BoardView(standings=frozenset({Standing.DIFFERS}))) == ["MIXED", "date"]
    assert lines(BoardView(types=frozenset({"statistic"}))) == ["FIGURE", "value"]
    both = BoardView(standings=frozenset({Standing.NOT_CODED, Standing.NOT_STATED}))
    assert lines(both) == ["MIXED", "host"]


def test_who_asks_for_what_agrees_sees_it_unfolded() -> None:
    same = BoardView(standings=frozenset({Standing.SAME}))
    assert lines(same) == ["AGREED", "date", "host", "MIXED", "format"]


def test_what_was_typed_unfolds_everything_that_holds_it() -> None:
    assert lines(BoardView(typed="form"), words="form") == ["MIXED", "format"]
    assert lines(BoardView(typed="date"), words="date") == ["MIXED", "date", "LONE", "date", "AGREED", "date"]


def test_unlinked_records_are_counted_as_records() -> None:
    found = counted(ROWS)
    assert found[Standing.UNLINKED] == 1
    assert (found[Standing.SAME], found[Standing.NOT_CODED], found[Standing.DIFFERS]) == (3, 0, 1)
