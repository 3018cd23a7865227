"""The verbs of the workspaces that show the whole project: what the charts and the grid of records can do."""

from __future__ import annotations

from gui.actions.verb import Verb
from gui.wording import tr

OF_STATISTICS = frozenset({"export_chart", "export_chart_table"})
OF_REVIEW = frozenset({"change_records"})


def chart_verbs() -> tuple[Verb, ...]:
    """What leaves the Statistics workspace."""
    return (
        Verb(
            "export_chart",
            tr("Export chart as &picture…"),
            (),
            "export",
            tr("In Statistics: write the picture of the chart to a file."),
        ),
        Verb(
            "export_chart_table",
            tr("Export &table of the chart…"),
            (),
            "export",
            tr("In Statistics: write the table behind the chart to a file."),
        ),
    )


def review_verbs() -> tuple[Verb, ...]:
    """What is done to the records chosen in the Review workspace."""
    return (
        Verb(
            "change_records",
            tr("Change c&hosen records…"),
            (),
            "edit",
            tr("In Review: write one value into all records chosen."),
        ),
    )
