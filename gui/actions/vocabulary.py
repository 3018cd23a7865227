"""Every verb of the window in the order of its menus: words, keys, icon."""

from __future__ import annotations

from gui.actions.coding_vocabulary import code_verbs
from gui.actions.compare_vocabulary import compare_verbs
from gui.actions.overview_vocabulary import chart_verbs, review_verbs
from gui.actions.verb import Verb
from gui.wording import tr


def file_verbs() -> tuple[Verb, ...]:
    """Projects, and what comes in and goes out."""
    return (
        Verb("new_project", tr("&New project…"), ("Ctrl+N",), "new", tr("Make an empty project.")),
        Verb("open_project", tr("&Open project…"), ("Ctrl+O",), "open", tr("Open a project file.")),
        Verb(
            "import_articles", tr("&Import articles…"), ("Ctrl+I",), "import", tr("Bring articles into this project.")
        ),
        Verb(
            "paste_article",
            tr("Import from clip&board"),
            ("Ctrl+V",),
            "import",
            tr("Make an article of the text that was copied elsewhere."),
        ),
        Verb(
            "import_set",
            tr("Import annotated &set…"),
            (),
            "import",
            tr("Bring in a bundle that Spanwise exported."),
        ),
        Verb("export", tr("&Export…"), ("Ctrl+E",), "export", tr("Write articles and records to a file.")),
        Verb("send_copy", tr("Send a &copy…"), (), "copy", tr("Write a copy of this project that others may have.")),
        Verb(
            "restore_backup",
            tr("Restore a b&ackup…"),
            (),
            "backup",
            tr("Bring back what this project was at an earlier time."),
        ),
        Verb("quit", tr("&Quit"), ("Ctrl+Q",), "close", tr("Close the window; everything is saved.")),
    )


def edit_verbs() -> tuple[Verb, ...]:
    """Taking back, copying, finding, removing."""
    return (
        Verb("undo", tr("&Undo"), ("Ctrl+Z",), "undo", tr("Take back the last act, whatever and wherever it was.")),
        Verb("redo", tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", tr("Bring back what was undone last.")),
        Verb(
            "copy_source",
            tr("&Copy with source"),
            ("Ctrl+Shift+C",),
            "copy",
            tr("Copy the words with article, outlet and date."),
        ),
        Verb("find", tr("Find in &article"), ("Ctrl+F",), "find", tr("Find words in the article that is open.")),
        Verb("find_next", tr("Find &next"), ("F3",), "find_next", tr("Go to the next place that was found.")),
        Verb(
            "find_previous",
            tr("Find pr&evious"),
            ("Shift+F3",),
            "find_previous",
            tr("Go to the place found before this one."),
        ),
        Verb(
            "find_everywhere",
            tr("&Search everything"),
            ("Ctrl+Shift+F",),
            "search",
            tr("Find words in all articles."),
        ),
        Verb(
            "filter_articles",
            tr("&Filter articles"),
            ("Ctrl+L",),
            "filter",
            tr("Type part of a title or file name."),
        ),
        Verb(
            "command_palette",
            tr("Find an action or a &place…"),
            ("Ctrl+K",),
            "palette",
            tr("Type a few letters of an action, article, record or name."),
        ),
        Verb("body_begins", tr("Article &begins here"), ("Alt+Home",), "up", tr("Grey out what is before the caret.")),
        Verb("body_ends", tr("Article ends here"), ("Alt+End",), "down", tr("Grey out what is behind the caret.")),
        Verb(
            "remove_article",
            tr("Remo&ve article"),
            (),
            "remove",
            tr("Remove this article with its records; Undo helps."),
        ),
        Verb(
            "delete_for_good",
            tr("Delete article for &good…"),
            (),
            "delete",
            tr("Delete this article so that nothing is left."),
        ),
    )


def go_verbs() -> tuple[Verb, ...]:
    """Moving from article to article."""
    return (
        Verb("back", tr("&Back"), ("Alt+Left",), "back", tr("Go back to where you were.")),
        Verb("forward", tr("&Forward"), ("Alt+Right",), "forward", tr("Go where you were before you went back.")),
        Verb("next_article", tr("Ne&xt article"), ("Ctrl+PgDown",), "down", tr("Open the next article of the list.")),
        Verb(
            "previous_article",
            tr("Pre&vious article"),
            ("Ctrl+PgUp",),
            "up",
            tr("Open the article before this one."),
        ),
        Verb(
            "next_uncoded",
            tr("Next &uncoded article"),
            ("Ctrl+Shift+PgDown",),
            "article",
            tr("Open the next article of the list in which you have coded nothing."),
        ),
    )


def view_verbs() -> tuple[Verb, ...]:
    """What is shown, and how."""
    return (
        Verb(
            "workspace_annotate", tr("&Annotate"), ("Ctrl+1",), "annotate", tr("Read articles and tag what they say.")
        ),
        Verb("workspace_compare", tr("C&ompare"), ("Ctrl+2",), "compare", tr("Read articles side by side, in step.")),
        Verb(
            "workspace_statistics",
            tr("&Statistics"),
            ("Ctrl+3",),
            "chart",
            tr("Draw what was coded: every mark leads back to its words."),
        ),
        Verb(
            "workspace_review",
            tr("Re&view"),
            ("Ctrl+4",),
            "review",
            tr("List every record of the project, and what wants a look."),
        ),
        *_panel_verbs(),
        *_size_verbs(),
        Verb(
            "wide_text",
            tr("&Wide text"),
            ("Ctrl+Shift+W",),
            "wide",
            tr("Let the words fill the view, or stand in a column that reads well."),
            is_switch=True,
        ),
        Verb(
            "show_invisibles",
            tr("&Invisible characters"),
            ("Ctrl+Shift+I",),
            "invisibles",
            tr("Show no-break spaces and other characters without ink by small signs."),
            is_switch=True,
        ),
        Verb(
            "toggle_dark",
            tr("&Dark colours"),
            ("Ctrl+Shift+D",),
            "moon",
            tr("Switch between light and dark colours."),
            is_switch=True,
        ),
    )


def _panel_verbs() -> tuple[Verb, ...]:
    return (
        Verb(
            "show_list",
            tr("Article &list"),
            ("Ctrl+B", "F9"),
            "articles",
            tr("Show the list of articles, or fold it away."),
            is_switch=True,
        ),
        Verb(
            "show_entities",
            tr("&Entities"),
            ("Ctrl+Shift+E",),
            "entity",
            tr("Show meetings, persons, organisations and places, each one once."),
            is_switch=True,
        ),
        Verb(
            "show_glossary",
            tr("Glossar&y"),
            ("Ctrl+Shift+G",),
            "language",
            tr("Show what the project names, in every language; import and export it."),
        ),
        Verb(
            "show_article",
            tr("A&rticle"),
            ("Ctrl+Shift+A",),
            "article_info",
            tr("Show what is known of the article, its parts and the note on it."),
            is_switch=True,
        ),
        Verb(
            "show_history",
            tr("&History"),
            ("Ctrl+H",),
            "history",
            tr("Show what was done, newest first."),
            is_switch=True,
        ),
        Verb(
            "show_checks",
            tr("&Checks of this article"),
            ("Ctrl+Shift+Y",),
            "warning",
            tr("List what a careful reader would question in the article that is open."),
        ),
    )


def _size_verbs() -> tuple[Verb, ...]:
    return (
        Verb(
            "zoom_in",
            tr("Lar&ger text"),
            ("Ctrl++", "Ctrl+="),
            "zoom_in",
            tr("Show the words in larger letters."),
        ),
        Verb("zoom_out", tr("S&maller text"), ("Ctrl+-",), "zoom_out", tr("Show the words in smaller letters.")),
        Verb(
            "zoom_reset",
            tr("&Usual text size"),
            ("Ctrl+0",),
            "zoom_in",
            tr("Show the words in letters of the usual size."),
        ),
    )


def help_verbs() -> tuple[Verb, ...]:
    """Keys, the sample, and what this program is."""
    return (
        Verb("show_shortcuts", tr("&Keys"), ("F1", "?"), "keyboard", tr("Show every key, and choose other ones.")),
        Verb("open_sample", tr("&Open sample"), (), "articles", tr("Open the sample project.")),
        Verb("reset_sample", tr("&Reset sample"), (), "articles", tr("Make the sample project anew.")),
        Verb("about", tr("&About Spanwise"), (), "info", tr("Show version and licence.")),
    )


def verbs() -> tuple[Verb, ...]:
    """Give every verb, in the language of the interface."""
    return (
        *(*file_verbs(), *edit_verbs(), *code_verbs(), *compare_verbs(), *chart_verbs(), *review_verbs()),
        *(*go_verbs(), *view_verbs(), *help_verbs()),
    )


OF_THE_ARTICLE = frozenset(
    {
        *("delete_record", "add_mention", "mark_not_stated", "remove_mention"),
        *("next_suggestion", "previous_suggestion", "reject_suggestion", "accept_all_suggestions"),
    }
)
"""Verbs whose keys mean something else where text is typed: only the article and the record list know them."""

OF_ANNOTATE = frozenset(
    {
        *(verb.id for verb in code_verbs() if verb.id != "edit_codebook"),
        *("find", "find_next", "find_previous", "copy_source", "body_begins", "body_ends"),
        *("remove_article", "delete_for_good", "filter_articles"),
        *("next_article", "previous_article", "next_uncoded"),
        *("show_list", "wide_text", "show_invisibles"),
    }
)
"""Verbs of the article that is open to be coded: where others are read they would work on what nobody sees."""

CHANGING = (
    *("import_articles", "paste_article", "import_set", "delete_record", "add_mention", "mark_not_stated"),
    *("toggle_doubtful", "mark_checked", "mark_to_discuss", "mark_draft", "remove_article", "delete_for_good"),
    *("origin_stated", "origin_inferred", "origin_outside", "correct_printed", "note_on_value", "note_on_record"),
    *("look_at", "duplicate_record", "copy_last_fields", "remove_mention", "body_begins", "body_ends"),
    *("accept_suggestion", "reject_suggestion", "accept_all_suggestions"),
    *("confirm_link", "cut_link", "move_link", "link_sentences", "carry_over", "link_fact", "decide_fact", "cut_fact"),
    *("accept_proposal", "accept_record", "other_words", "not_stated_there", "change_records"),
)
"""Verbs that need a project that can be written to."""
