"""The menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from core.errors import Bug

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.projects import ProjectChooser

_RECENT = "recent"
_TAGS = "tags"
_STATES = ("mark_checked", "mark_to_discuss", "mark_draft")
_MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "&File",
        (
            *("new_project", "open_project", _RECENT, ""),
            *("import_articles", "import_set", "export", "send_copy", ""),
            *("restore_backup", "", "quit"),
        ),
    ),
    (
        "&Edit",
        (
            *("undo", "redo", "", "copy_source", "find_everywhere", "filter_articles", ""),
            *("remove_article", "delete_for_good"),
        ),
    ),
    ("&Code", (_TAGS, "", "add_mention", "mark_not_stated", "toggle_doubtful", "", *_STATES, "", "delete_record")),
    (
        "&View",
        (
            "workspace_annotate",
            "show_history",
            "",
            "next_article",
            "previous_article",
            "",
            "zoom_in",
            "zoom_out",
            "zoom_reset",
            "toggle_dark",
        ),
    ),
    ("&Help", ("show_shortcuts", "open_sample", "reset_sample", "", "about")),
)


def fill_menus(
    window: QMainWindow, actions: Mapping[str, QAction], annotate: AnnotateWorkspace, projects: ProjectChooser
) -> None:
    """Make the menus; everything that the window can do stands in one of them."""
    bar = window.menuBar()
    for title, entries in _MENUS:
        menu = bar.addMenu(title)
        menu.setObjectName(f"menu{title.replace('&', '')}")
        for entry in entries:
            if entry == "":
                menu.addSeparator()
            elif entry == _RECENT:
                _add_recent(menu, projects)
            elif entry == _TAGS:
                _add_tags(menu, annotate)
            else:
                menu.addAction(actions[entry])


def edit_menu(window: QMainWindow) -> QMenu:
    """Give the menu that holds Undo and Redo.

    Raises:
        Bug: If the menus are not made yet.
    """
    found = window.findChild(QMenu, "menuEdit")
    if found is None:
        raise Bug("the window has no Edit menu")
    return found


def _add_recent(menu: QMenu, projects: ProjectChooser) -> None:
    recent = menu.addMenu("Open &recent")

    def fill() -> None:
        recent.clear()
        for path in projects.recent():
            recent.addAction(str(path)).triggered.connect(lambda _=False, path=path: projects.open(path))
        if recent.isEmpty():
            recent.addAction("No other projects yet").setEnabled(False)

    recent.aboutToShow.connect(fill)


def _add_tags(menu: QMenu, annotate: AnnotateWorkspace) -> None:
    """Keep the tagging actions at the head of a menu, whatever the codebook's types are."""
    mark = menu.addSeparator()

    def fill() -> None:
        for action in annotate.tag_actions:
            menu.insertAction(mark, action)

    menu.aboutToShow.connect(fill)
