"""Every action of the window by name: its words, its keys, its icon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from core.model.codebook import Codebook
    from gui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing that the window can do.

    Attributes:
        id: The action's object name.
        keys: Key sequences as Qt writes them ("Ctrl+Z"); the first one is shown.
        tip: One sentence for status bar and tooltip.
    """

    id: str
    label: str
    keys: tuple[str, ...]
    icon: str
    tip: str


VERBS: tuple[Verb, ...] = (
    Verb("new_project", "&New project…", ("Ctrl+N",), "new", "Make an empty project."),
    Verb("open_project", "&Open project…", ("Ctrl+O",), "open", "Open a project file."),
    Verb("import_articles", "&Import articles…", ("Ctrl+I",), "import", "Bring articles into this project."),
    Verb("import_set", "Import annotated &set…", (), "import", "Bring in a bundle that Spanwise exported."),
    Verb("export", "&Export…", ("Ctrl+E",), "export", "Write articles and records to a file."),
    Verb("send_copy", "Send a &copy…", (), "copy", "Write a copy of this project that others may have."),
    Verb("restore_backup", "Restore a &backup…", (), "backup", "Bring back what this project was at an earlier time."),
    Verb("quit", "&Quit", ("Ctrl+Q",), "close", "Close the window; everything is saved."),
    Verb("undo", "&Undo", ("Ctrl+Z",), "undo", "Take back the last act, whatever and wherever it was."),
    Verb("redo", "&Redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", "Bring back what was undone last."),
    Verb("delete_record", "&Delete record", ("Del",), "delete", "Delete the record in the form."),
    Verb(
        "add_mention",
        "Add as further &mention",
        ("Shift+M",),
        "add",
        "Tell that the words name the record in the form.",
    ),
    Verb(
        "mark_not_stated",
        "Mark &not stated",
        ("0",),
        "not_stated",
        "The article does not say what the armed field asks.",
    ),
    Verb("toggle_doubtful", "Mark doubt&ful", ("Ctrl+D",), "doubtful", "Mark the value of the last field as doubtful."),
    Verb("mark_checked", "Mark record &checked", ("Ctrl+Shift+K",), "check", "The record is as it should be."),
    Verb("mark_to_discuss", "Mark record to disc&uss", (), "help", "The record is to be talked about."),
    Verb("mark_draft", "Mark &record as draft", (), "edit", "The record is still in work."),
    Verb(
        "copy_source", "&Copy with source", ("Ctrl+Shift+C",), "copy", "Copy the words with article, outlet and date."
    ),
    Verb("find_everywhere", "&Search everything", ("Ctrl+Shift+F",), "search", "Find words in all articles."),
    Verb("filter_articles", "&Filter articles", ("Ctrl+L",), "filter", "Type part of a title or file name."),
    Verb("remove_article", "Remo&ve article", (), "remove", "Remove this article with its records; Undo helps."),
    Verb("delete_for_good", "Delete article for &good…", (), "delete", "Delete this article so that nothing is left."),
    Verb("next_article", "Ne&xt article", ("Ctrl+PgDown",), "down", "Open the next article of the list."),
    Verb("previous_article", "Pre&vious article", ("Ctrl+PgUp",), "up", "Open the article before this one."),
    Verb("zoom_in", "Larger text", ("Ctrl++", "Ctrl+="), "zoom_in", "Show the article in larger letters."),
    Verb("zoom_out", "Smaller text", ("Ctrl+-",), "zoom_out", "Show the article in smaller letters."),
    Verb("zoom_reset", "&Usual text size", ("Ctrl+0",), "zoom_in", "Show the article in letters of the usual size."),
    Verb("toggle_dark", "&Dark colours", ("Ctrl+Shift+D",), "moon", "Switch between light and dark colours."),
    Verb("show_history", "&History", ("Ctrl+H",), "history", "Show what was done, newest first."),
    Verb("workspace_annotate", "&Annotate", ("Ctrl+1",), "annotate", "Read articles and tag what they say."),
    Verb("open_sample", "&Open sample", (), "articles", "Open the sample project."),
    Verb("reset_sample", "&Reset sample", (), "articles", "Make the sample project anew."),
    Verb("show_shortcuts", "&Keys", ("F1",), "help", "Show every key."),
    Verb("about", "&About Spanwise", (), "info", "Show version and licence."),
)


OF_THE_ARTICLE = frozenset({"delete_record", "add_mention", "mark_not_stated"})
"""Verbs whose keys mean something else where text is typed: only the article and the record list know them."""


CHANGING = (
    *("import_articles", "import_set", "delete_record", "add_mention", "mark_not_stated", "toggle_doubtful"),
    *("mark_checked", "mark_to_discuss", "mark_draft", "remove_article", "delete_for_good"),
)
"""Verbs that need a project that can be written to."""


def make_actions(parent: QWidget, theme: Theme, *, pictured: Collection[str] | None = None) -> dict[str, QAction]:
    """Make one QAction for every verb, owned by the window, by object name.

    Args:
        pictured: Verbs that get their icon at once; all of them if not given.
    """
    actions: dict[str, QAction] = {}
    for verb in VERBS:
        action = QAction(verb.label, parent)
        action.setObjectName(verb.id)
        action.setShortcuts([QKeySequence(keys) for keys in verb.keys])
        action.setStatusTip(verb.tip)
        action.setToolTip(with_keys(verb.tip, verb.keys))
        if verb.id in OF_THE_ARTICLE:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            parent.addAction(action)
        actions[verb.id] = action
    give_icons(actions, theme, pictured)
    return actions


def give_icons(actions: Mapping[str, QAction], theme: Theme, to: Collection[str] | None = None) -> None:
    """Draw the icons of actions in the colours of a theme; of all actions if none is named."""
    for verb in VERBS:
        if to is None or verb.id in to:
            actions[verb.id].setIcon(theme.icon(verb.icon))


def tag_verbs(codebook: Codebook) -> tuple[Verb, ...]:
    """Make a verb for each type of the codebook."""
    return tuple(
        Verb(
            f"tag_{kind.id}",
            f"Tag {kind.labels.best().lower()}",
            (kind.key.upper(),),
            kind.id,
            f"{kind.definition}",
        )
        for kind in codebook.types
    )


def with_keys(tip: str, keys: Iterable[str]) -> str:
    """Add the first key to a tip: "Take back the last act. (Ctrl+Z)"."""
    first = next(iter(keys), "")
    return f"{tip} ({first})" if first else tip
