"""What the menus do with the board, the charts and the grid; what is not there to be worked on is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.wording import tr

if TYPE_CHECKING:
    from core.project.project import Project
    from gui.compare.workspace import CompareWorkspace
    from gui.review.workspace import ReviewWorkspace
    from gui.statistics.workspace import StatisticsWorkspace


def export_board(compare: CompareWorkspace) -> None:
    """Ask where the claim board is to go."""
    if compare.board.board is None:
        compare.offered.emit(tr("There is no claim board yet."), [])
    else:
        compare.board.bar.export_wanted.emit()


def export_chart(statistics: StatisticsWorkspace, *, table: bool) -> None:
    """Ask where the chart that is seen is to go, as a picture or as a table."""
    page = statistics.page
    if page.reading.is_busy or not page.table.isVisible():
        statistics.offered.emit(tr("Nothing is drawn here yet."), [])
    elif table:
        page.ask_table()
    else:
        page.ask_picture()


def change_records(review: ReviewWorkspace, project: Project) -> None:
    """Ask what is to be written into the records that are chosen."""
    if not review.table.chosen_records():
        review.offered.emit(tr("Choose records in the grid first."), [])
    elif project.shown_id != project.my_id:
        review.offered.emit(tr("Another analyst's records are shown; show your own to change them."), [])
    else:
        review.ask_change()
