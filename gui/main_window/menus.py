"""The menu bar: everything that the window can do stands in exactly one of its menus."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup

from gui.theme.appearance import Appearance
from gui.wording import LANGUAGES, language, tr, without_letter
from gui.wording.languages import FOLDER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QMainWindow, QMenu

    from gui.dialogs.analysts import AnalystButton
    from gui.main_window.projects import ProjectChooser

_RECENT = "recent"
_TAGS = "tags"
_LANGUAGES = "languages"
_ANALYSTS = "analysts"
_APPEARANCE = "appearance"
_APPEARANCES = (Appearance.SYSTEM, Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST)
_ORIGINS = ("origin_stated", "origin_inferred", "origin_outside")
_STATES = ("mark_checked", "mark_to_discuss", "mark_draft")
_ENTRIES: dict[str, tuple[str, ...]] = {
    "File": (
        *("new_project", "open_project", _RECENT, ""),
        *("import_articles", "paste_article", "import_set", ""),
        *("export", "export_chart", "export_chart_table", "send_copy", ""),
        *("restore_backup", "", "quit"),
    ),
    "Edit": (
        *("undo", "redo", "", "copy_source", ""),
        *("find", "find_next", "find_previous", "find_everywhere", "filter_articles", "command_palette", ""),
        *("body_begins", "body_ends", "", "remove_article", "delete_for_good"),
    ),
    "Code": (
        *(_TAGS, "", "add_mention", "remove_mention", ""),
        *("mark_not_stated", "toggle_doubtful", *_ORIGINS, "correct_printed", "note_on_value", ""),
        *(*_STATES, "note_on_record", "look_at", ""),
        *("duplicate_record", "copy_last_fields", "change_records", "delete_record", ""),
        *("accept_suggestion", "reject_suggestion", "accept_all_suggestions", "", "edit_codebook"),
    ),
    "Compare": (
        *("next_link", "previous_link", "", "confirm_link", "cut_link", "move_link", "link_sentences", ""),
        *("link_fact", "decide_fact", "cut_fact", ""),
        *("accept_proposal", "accept_record", "other_words", "not_stated_there", "carry_over", ""),
        *("names_from_links", "export_sentences", "export_board", ""),
        *("show_in_annotate", "", "choose_article", "swap_columns", "add_column", "", "show_legend"),
    ),
    "Go": (
        *("back", "forward", "", "next_article", "previous_article", "next_uncoded", ""),
        *("next_suggestion", "previous_suggestion"),
    ),
    "View": (
        *("workspace_annotate", "workspace_compare", "workspace_statistics", "workspace_review", ""),
        *("show_list", "show_article", "show_entities", "show_glossary", "show_history", "show_checks", ""),
        *("zoom_in", "zoom_out", "zoom_reset", "wide_text", "show_invisibles", ""),
        *("toggle_dark", _APPEARANCE, _LANGUAGES, "", _ANALYSTS),
    ),
    "Help": ("show_shortcuts", "open_sample", "reset_sample", "", "about"),
}


@dataclass(frozen=True, slots=True)
class Looks:
    """How the window can be made to look and speak.

    Attributes:
        appearance: Gives the colours that are chosen.
        show: Shows other colours.
        speak: Lets the interface speak another language, by its id.
        analysts: Its menu chooses whose records are shown.
    """

    appearance: Callable[[], Appearance]
    show: Callable[[Appearance], object]
    speak: Callable[[str], object]
    analysts: AnalystButton


class Menus(QObject):
    """The menus of one window."""

    def __init__(
        self,
        window: QMainWindow,
        actions: Mapping[str, QAction],
        tags: Callable[[], Sequence[QAction]],
        projects: ProjectChooser,
        looks: Looks,
    ) -> None:
        """Make the menus.

        Args:
            tags: Gives the actions of the codebook's types, as they are now.
            looks: What the submenus of View choose.
        """
        super().__init__(window)
        self._actions, self._tags, self._projects, self.looks = actions, tags, projects, looks
        self._menus: dict[str, QMenu] = {}
        bar = window.menuBar()
        for name, entries in _ENTRIES.items():
            menu = self._menus[name] = bar.addMenu(name)
            menu.setObjectName(f"menu{name}")
            menu.setToolTipsVisible(True)
            for entry in entries:
                self._add(menu, entry)
        self.tell()

    def menu(self, name: str) -> QMenu:
        """Give a menu by its English name: "Edit"."""
        return self._menus[name]

    def groups(self) -> list[tuple[str, list[QAction]]]:
        """List the actions of each menu under its title, those of the codebook's types too."""
        groups: list[tuple[str, list[QAction]]] = []
        for name, entries in _ENTRIES.items():
            actions: list[QAction] = []
            for entry in entries:
                actions += self._tags() if entry == _TAGS else [self._actions[entry]] if entry in self._actions else []
            groups.append((without_letter(self._menus[name].title()), actions))
        return groups

    def choices(self) -> list[tuple[str, QAction]]:
        """List what the submenus of View choose, each under the title of its submenu."""
        submenus = filter(None, (self._appearance, self._languages))
        return [(without_letter(each.title()), action) for each in submenus for action in each.actions()]

    def tell(self) -> None:
        """Name the menus in the language of the interface."""
        titles = {
            "File": tr("&File"),
            "Edit": tr("&Edit"),
            "Code": tr("&Code"),
            "Compare": tr("Com&pare"),
            "Go": tr("&Go"),
            "View": tr("&View"),
            "Help": tr("&Help"),
        }
        for name, menu in self._menus.items():
            menu.setTitle(titles[name])
        self.recent.setTitle(tr("Open &recent"))
        self._appearance.setTitle(tr("A&ppearance"))
        self.looks.analysts.choices.setTitle(tr("Analys&t"))
        for each, words in _appearances_told().items():
            self._appearance_actions[each].setText(words)
            self._appearance_actions[each].setStatusTip(tr("Show the window in these colours."))
        if self._languages is not None:
            self._languages.setTitle(tr("La&nguage"))
            for action in self._languages.actions():
                action.setStatusTip(tr("Let the window speak this language."))

    def _add(self, menu: QMenu, entry: str) -> None:
        if entry == "":
            menu.addSeparator()
        elif entry == _RECENT:
            self.recent = menu.addMenu("")
            self.recent.aboutToShow.connect(self._fill_recent)
        elif entry == _TAGS:
            self._keep_tags(menu)
        elif entry == _APPEARANCE:
            self._make_appearance(menu)
        elif entry == _ANALYSTS:
            menu.addMenu(self.looks.analysts.choices)
        elif entry == _LANGUAGES:
            self._languages = self._make_languages(menu)
        else:
            menu.addAction(self._actions[entry])

    def _fill_recent(self) -> None:
        self.recent.clear()
        for path in self._projects.recent():
            action = self.recent.addAction(str(path).replace("&", "&&"))
            action.setStatusTip(tr("Open this project."))
            action.triggered.connect(lambda _=False, path=path: self._projects.open(path))
        if self.recent.isEmpty():
            self.recent.addAction(tr("No other projects yet")).setEnabled(False)

    def _keep_tags(self, menu: QMenu) -> None:
        """Keep the tagging actions at the head of a menu, whatever the codebook's types are."""
        mark = menu.addSeparator()

        def fill() -> None:
            for action in self._tags():
                menu.insertAction(mark, action)

        menu.aboutToShow.connect(fill)

    def _make_appearance(self, menu: QMenu) -> None:
        self._appearance = menu.addMenu("")
        self._appearance.setObjectName("menuAppearance")
        group = QActionGroup(self._appearance)
        self._appearance_actions: dict[Appearance, QAction] = {}
        for each in _APPEARANCES:
            action = self._appearance_actions[each] = self._appearance.addAction("")
            action.setObjectName(f"appearance_{each}")
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, chosen=each: self.looks.show(chosen))
            group.addAction(action)
        self._appearance.aboutToShow.connect(self._check_appearance)

    def _check_appearance(self) -> None:
        for each, action in self._appearance_actions.items():
            action.setChecked(each is self.looks.appearance())

    def _make_languages(self, menu: QMenu) -> QMenu | None:
        spoken = [each for each in LANGUAGES if (FOLDER / f"spanwise_{each.id}.qm").is_file()]
        if len(spoken) < 2:
            return None
        submenu = menu.addMenu("")
        submenu.setObjectName("menuLanguage")
        group = QActionGroup(submenu)
        for each in spoken:
            action = submenu.addAction(each.name)
            action.setObjectName(f"language_{each.id}")
            action.setCheckable(True)
            action.setChecked(each.id == language())
            action.triggered.connect(lambda _=False, chosen=each.id: self.looks.speak(chosen))
            group.addAction(action)
        return submenu


def _appearances_told() -> dict[Appearance, str]:
    return {
        Appearance.SYSTEM: tr("As the &system"),
        Appearance.LIGHT: tr("&Light"),
        Appearance.DARK: tr("&Dark"),
        Appearance.HIGH_CONTRAST: tr("High &contrast"),
    }
