"""The verbs of the Compare workspace: words, keys, icon.

Some keys are held by a part of it: they call their verb only where the keyboard is in the columns, or on the board.
"""

from __future__ import annotations

from gui.actions.verb import Verb
from gui.wording import tr

OF_COMPARE = frozenset(
    {
        *("next_link", "previous_link", "confirm_link", "cut_link", "move_link", "link_sentences"),
        *("show_in_annotate", "swap_columns", "choose_article", "add_column"),
        *("accept_proposal", "accept_record", "other_words", "not_stated_there"),
        *("carry_over", "names_from_links", "export_sentences"),
        *("link_fact", "decide_fact", "cut_fact", "export_board", "show_legend"),
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
            held="Enter",
        ),
        Verb(
            "cut_link",
            tr("C&ut link"),
            ("X",),
            "unlink",
            tr("Say that these sentences do not tell the same; Del does it, too."),
            held="Del",
        ),
        Verb(
            "move_link",
            tr("&Move link…"),
            ("Shift+L",),
            "link",
            tr("Choose another partner for the sentence; M does it, too."),
            held="M",
        ),
        Verb("link_sentences", tr("&Link sentences…"), ("L",), "link", tr("Choose the partner of the sentence.")),
        Verb(
            "show_in_annotate",
            tr("Open in &Annotate"),
            ("O",),
            "annotate",
            tr("Open the sentence where its article is coded."),
        ),
        *_verbs_of_facts(),
        Verb("choose_article", tr("C&hoose article…"), ("C",), "articles", tr("Choose what stands in this column.")),
        Verb("swap_columns", tr("&Swap columns"), ("Shift+X",), "swap", tr("Let two columns change places.")),
        Verb("add_column", tr("A&dd third article…"), ("Shift+C",), "add", tr("Set a third article beside these.")),
        *_verbs_of_proposals(),
        *_verbs_of_board(),
    )


def _verbs_of_facts() -> tuple[Verb, ...]:
    return (
        Verb(
            "link_fact",
            tr("Lin&k fact…"),
            (),
            "link",
            tr("On the claim board: choose the record of another article that is about the same."),
            held="L",
        ),
        Verb(
            "decide_fact",
            tr("D&ecide which holds…"),
            (),
            "accept",
            tr("On the claim board: say which article is right, and why."),
            held="R",
        ),
        Verb(
            "cut_fact",
            tr("Not &one thing…"),
            (),
            "unlink",
            tr("On the claim board: say that linked records are about two things."),
            held="Del",
        ),
    )


def _verbs_of_board() -> tuple[Verb, ...]:
    return (
        Verb(
            "export_board",
            tr("Export the &board…"),
            (),
            "export",
            tr("Write the claim board with its quotations to a file."),
            held="E",
        ),
        Verb(
            "show_legend",
            tr("Si&gns and keys"),
            (),
            "help",
            tr("Show what the signs, frames and keys of this workspace mean."),
            held="?",
        ),
    )


def _verbs_of_proposals() -> tuple[Verb, ...]:
    return (
        Verb(
            "accept_proposal",
            tr("Accept p&roposal"),
            (),
            "accept",
            tr("On the claim board: code in this column what is proposed there; Enter does it, too."),
            held="A",
        ),
        Verb(
            "accept_record",
            tr("Accept &whole record"),
            (),
            "accept",
            tr("On the claim board: code all that was found for this record."),
            held="Shift+Enter",
        ),
        Verb(
            "other_words",
            tr("Choose o&ther words…"),
            (),
            "edit",
            tr("On the claim board: point at the words that say it in this column."),
            held="M",
        ),
        Verb(
            "not_stated_there",
            tr("Not stated &in the other column"),
            (),
            "not_stated",
            tr("On the claim board: keep as a finding that this column does not state it."),
            held="N",
        ),
        Verb(
            "carry_over",
            tr("Carr&y over…"),
            ("Shift+A",),
            "carry",
            tr("See all that the columns propose for each other, and code it in one step."),
        ),
        Verb(
            "names_from_links",
            tr("Names &from links…"),
            ("Shift+G",),
            "entity",
            tr("Show what linked sentences call the same things, for the glossary."),
        ),
        Verb(
            "export_sentences",
            tr("E&xport sentences…"),
            (),
            "export",
            tr("Write the aligned sentences as TMX, for translation programs."),
        ),
    )
