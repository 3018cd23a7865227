"""What each verb of the window does, by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.record import Origin, RecordState
from gui.main_window.docks import toggle_dock

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction

    from gui.main_window.window import MainWindow


def connect_deeds(window: MainWindow) -> None:
    """Let every action do what it says."""
    for name, deed in deeds(window).items():
        _connect(window.actions_by_name, name, deed)


def deeds(window: MainWindow) -> dict[str, Callable[[], object]]:
    """Give what each verb does."""
    files, places, looks = _with_files(window), _with_places(window), _with_looks(window)
    return {**files, **_with_records(window), **window.workspaces.deeds(), **places, **looks}


def _with_files(window: MainWindow) -> dict[str, Callable[[], object]]:
    projects, dialogs = window.projects, window.dialogs
    return {
        "new_project": projects.ask_new,
        "open_project": projects.ask_open,
        "open_sample": projects.open_sample,
        "reset_sample": projects.reset_sample,
        "import_articles": dialogs.import_articles,
        "paste_article": window.incoming.paste,
        "import_set": projects.ask_import_set,
        "export": lambda: dialogs.export(window.annotate.article),
        "send_copy": dialogs.send_copy,
        "restore_backup": window.backups.ask_restore,
        "remove_article": window.withdrawing.remove,
        "delete_for_good": window.withdrawing.ask_delete,
        "about": dialogs.show_about,
        "quit": window.close,
    }


def _with_records(window: MainWindow) -> dict[str, Callable[[], object]]:
    coding = window.annotate.coding
    return {
        "undo": window.taking_back.undo,
        "redo": window.taking_back.redo,
        "delete_record": window.taking_back.delete_record,
        "add_mention": coding.add_mention,
        "mark_not_stated": coding.mark_not_stated,
        "toggle_doubtful": coding.toggle_doubtful,
        "mark_checked": lambda: coding.mark(RecordState.CHECKED),
        "mark_to_discuss": lambda: coding.mark(RecordState.TO_DISCUSS),
        "mark_draft": lambda: coding.mark(RecordState.DRAFT),
        "origin_stated": lambda: coding.set_origin(Origin.STATED),
        "origin_inferred": lambda: coding.set_origin(Origin.INFERRED),
        "origin_outside": lambda: coding.set_origin(Origin.OUTSIDE),
        "correct_printed": coding.correct_printed,
        "note_on_value": coding.note_on_value,
        "note_on_record": coding.note_on_record,
        "look_at": coding.look_at,
        "duplicate_record": coding.duplicate_record,
        "copy_last_fields": coding.copy_last_fields,
        "remove_mention": coding.remove_mention,
        "next_suggestion": window.suggesting.next,
        "previous_suggestion": window.suggesting.previous,
        "accept_suggestion": window.suggesting.accept,
        "reject_suggestion": window.suggesting.reject,
        "accept_all_suggestions": lambda: window.dialogs.accept_all(window.suggesting),
        "edit_codebook": lambda: window.dialogs.edit_codebook(
            window.annotate.open_record,
            window.taking_back.undo,
            lambda told: window.message_bar.show_notice(told, stays=True),
        ),
        "copy_source": window.article_side.copy_with_source,
        "body_begins": window.article_side.begin_at_caret,
        "body_ends": window.article_side.end_at_caret,
    }


def _with_places(window: MainWindow) -> dict[str, Callable[[], object]]:
    annotate, articles = window.annotate, window.annotate.article_list
    return {
        "back": window.going.back,
        "forward": window.going.forward,
        "next_article": articles.next_article,
        "previous_article": articles.previous_article,
        "next_uncoded": window.open_next_uncoded,
        "find": window.find_bar.open_bar,
        "find_next": window.find_bar.next_hit,
        "find_previous": window.find_bar.previous_hit,
        "find_everywhere": window.search_box.begin,
        "filter_articles": lambda: (annotate.show_list(True), articles.focus_filter()),
        "command_palette": window.open_palette,
        "workspace_annotate": window.workspaces.show_annotate,
        "workspace_compare": window.workspaces.show_compare,
        "workspace_statistics": window.workspaces.show_statistics,
        "workspace_review": window.workspaces.show_review,
    }


def _with_looks(window: MainWindow) -> dict[str, Callable[[], object]]:
    annotate = window.annotate
    return {
        "show_list": lambda: annotate.show_list(not annotate.list_shown),
        "show_article": window.article_side.toggle,
        "show_history": lambda: toggle_dock(window.history),
        "show_checks": window.checking.toggle_panel,
        "show_entities": window.naming.toggle_entities,
        "show_glossary": window.glossaries.show,
        "names_from_links": window.glossaries.show_names_from_links,
        "export_sentences": window.glossaries.export_sentences,
        "zoom_in": lambda: window.workspaces.zoom(1),
        "zoom_out": lambda: window.workspaces.zoom(-1),
        "zoom_reset": window.workspaces.zoom_to_usual,
        "wide_text": lambda: annotate.reader.set_wide(not annotate.reader.is_wide),
        "show_invisibles": lambda: annotate.reader.set_invisibles_shown(not annotate.reader.are_invisibles_shown),
        "toggle_dark": window.toggle_dark,
        "show_shortcuts": window.show_keys,
    }


def switches(window: MainWindow) -> dict[str, bool]:
    """Tell which of the verbs that turn something on and off stand on."""
    return {
        "show_list": window.annotate.list_shown,
        "show_article": not window.article_side.isHidden(),
        "show_history": window.history.isVisible(),
        "show_entities": window.naming.dock.isVisible(),
        "wide_text": window.annotate.reader.is_wide,
        "show_invisibles": window.annotate.reader.are_invisibles_shown,
        "toggle_dark": window.theme.dark,
    }


def _connect(actions: Mapping[str, QAction], name: str, deed: Callable[[], object]) -> None:
    # The signal tells whether the action is checked; that must not arrive as an argument.
    actions[name].triggered.connect(lambda _=False: deed())
