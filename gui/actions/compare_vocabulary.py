"""The verbs of the Compare workspace: words, keys, icon."""

from __future__ import annotations

from gui.actions.verb import Verb
from gui.wording import tr

OF_COMPARE = frozenset(
    {
        *("next_link", "previous_link", "confirm_link", "cut_link", "move_link", "link_sentences"),
        *("show_in_annotate", "swap_columns", "choose_article", "add_column"),
    }
)
"""Verbs that only the columns of that workspace know; elsewhere their keys are free."""


def compare_verbs() -> tuple[Verb, ...]:
    """Links between sentences, and what stands in the columns."""
    return (
        Verb("next_link", tr("&Next link"), ("Alt+Down", "J"), "down", tr("Go to the next sentence with a partner.")),
        Verb(
            "previous_link",
            tr("&Previous link"),
            ("Alt+Up", "K"),
            "up",
            tr("Go to the sentence with a partner before this one."),
        ),
        Verb(
            "confirm_link",
            tr("&Confirm link"),
            (),
            "accept",
            tr("Say that these sentences tell the same; Enter does it, too."),
        ),
        Verb(
            "cut_link",
            tr("C&ut link"),
            ("X",),
            "unlink",
            tr("Say that these sentences do not tell the same; Del does it, too."),
        ),
        Verb(
            "move_link",
            tr("&Move link…"),
            ("Shift+L",),
            "link",
            tr("Choose another partner for the sentence; M does it, too."),
        ),
        Verb("link_sentences", tr("&Link sentences…"), ("L",), "link", tr("Choose the partner of the sentence.")),
        Verb(
            "show_in_annotate",
            tr("Open in &Annotate"),
            ("O",),
            "annotate",
            tr("Open the sentence where its article is coded."),
        ),
        Verb("choose_article", tr("C&hoose article…"), ("C",), "articles", tr("Choose what stands in this column.")),
        Verb("swap_columns", tr("&Swap columns"), ("Shift+X",), "swap", tr("Let two columns change places.")),
        Verb("add_column", tr("A&dd third article…"), ("Shift+C",), "add", tr("Set a third article beside these.")),
    )
