"""What the window remembers between two starts: colours, language, keys, recent projects, and each project's shape.

Whatever stands in the file may have been written by an older program, or by hand: what cannot be read counts as not
chosen.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QKeySequence

from gui.dialogs.parts import settings
from gui.theme.appearance import Appearance, remember_appearance, remembered_appearance

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMainWindow, QSplitter

_RECENT = "recent_projects"
_MOST_RECENT = 8
_MOST_USED = 30


@dataclass(frozen=True, slots=True)
class View:
    """How a project was looked at last.

    Attributes:
        geometry: Of the window, as Qt saves it, in hex.
        panels: Of the splitter between the panels, as Qt saves it, in hex.
        sides: Of the splitter between form and records, as Qt saves it, in hex.
        list_shown: Whether the list of articles is not folded away.
        docks: Names of the panels beside the article that are open, with blanks between.
        zoom: Steps from the usual size of text.
        wide: Whether words fill the view.
        invisibles: Whether characters without ink are shown.
        article: Id of the article; empty if none was open.
        record: Id of the record in the form; empty if none was open.
        scroll: Pixels above what is seen of the article.
        caret: Where the caret stands, in code points.
        sorted_by: Name of the column by which the records of an article are sorted; empty for the usual one.
        descending: Whether that order is turned round.
    """

    geometry: str = ""
    panels: str = ""
    sides: str = ""
    list_shown: bool = True
    docks: str = ""
    zoom: int = 0
    wide: bool = False
    invisibles: bool = False
    article: str = ""
    record: str = ""
    scroll: int = 0
    caret: int = 0
    sorted_by: str = ""
    descending: bool = False


class WindowSettings:
    """Window state only; nothing that belongs to a project's content."""

    def __init__(self) -> None:
        """Open the settings of this user."""
        self._settings = settings()

    # ── the program ─────────────────────────────────────────────────────────────────────────────────────────────

    @property
    def appearance(self) -> Appearance:
        """The colours that were chosen."""
        return remembered_appearance(self._settings)

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        remember_appearance(self._settings, appearance)

    @property
    def language(self) -> str:
        """Language of the interface that was chosen; empty if none was."""
        return self._text("language")

    @language.setter
    def language(self, identity: str) -> None:
        self._settings.setValue("language", identity)

    def was_told(self, what: str) -> bool:
        """Tell whether something that is explained once was explained: ``first_steps`` or ``body``."""
        return self._text(f"told/{what}") == "yes"

    def note_told(self, what: str) -> None:
        """Remember that something was explained."""
        self._settings.setValue(f"told/{what}", "yes")

    @property
    def keys(self) -> dict[str, tuple[str, ...]]:
        """Keys that were chosen instead of the usual ones, by the action's name."""
        chosen: dict[str, tuple[str, ...]] = {}
        for name, keys in self._mapping("keys").items():
            if isinstance(keys, list) and all(_is_key(each) for each in keys):
                chosen[name] = tuple(map(str, keys))
        return chosen

    @keys.setter
    def keys(self, chosen: Mapping[str, tuple[str, ...]]) -> None:
        self._settings.setValue("keys", json.dumps(dict(chosen)))

    # ── projects ────────────────────────────────────────────────────────────────────────────────────────────────

    def recent_projects(self) -> list[Path]:
        """List projects opened before that are still there, newest first."""
        stored = self._settings.value(_RECENT, [])
        names = [stored] if isinstance(stored, str) else list(stored) if isinstance(stored, list) else []
        return [Path(str(name)) for name in names if name and Path(str(name)).exists()]

    def remember_project(self, path: Path) -> None:
        """Put a project first in the list."""
        others = [recent for recent in self.recent_projects() if recent != path]
        self._settings.setValue(_RECENT, [str(each) for each in [path, *others][:_MOST_RECENT]])

    def view_of(self, project: Path) -> View | None:
        """Tell how a project was looked at last; None if it never was."""
        stored = self._mapping(f"view/{_key(project)}")
        if not stored:
            return None
        usual = View()
        known = {
            each.name: stored[each.name]
            for each in fields(View)
            if type(stored.get(each.name)) is type(getattr(usual, each.name))
        }
        return View(**known)

    def remember_view(self, project: Path, view: View) -> None:
        """Remember how a project is looked at."""
        self._settings.setValue(f"view/{_key(project)}", json.dumps(asdict(view)))

    def used_in(self, project: Path) -> tuple[str, ...]:
        """List what was chosen in the palette in a project, newest first."""
        used = self._mapping(f"used/{_key(project)}").get("used", [])
        return tuple(map(str, used)) if isinstance(used, list) else ()

    def remember_used(self, project: Path, entry: str) -> None:
        """Put something that was chosen in the palette first."""
        others = [each for each in self.used_in(project) if each != entry]
        self._settings.setValue(f"used/{_key(project)}", json.dumps({"used": [entry, *others][:_MOST_USED]}))

    # ── the window, where a project says nothing ────────────────────────────────────────────────────────────────

    def restore(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Give window and splitter their last shape."""
        geometry, shape = self._settings.value("geometry"), self._settings.value("splitter")
        if isinstance(geometry, QByteArray):
            window.restoreGeometry(geometry)
        if isinstance(shape, QByteArray):
            splitter.restoreState(shape)

    def save(self, window: QMainWindow, splitter: QSplitter) -> None:
        """Remember the shape of window and splitter."""
        self._settings.setValue("geometry", window.saveGeometry())
        self._settings.setValue("splitter", splitter.saveState())

    def _text(self, key: str) -> str:
        stored = self._settings.value(key, "")
        return str(stored).strip() if isinstance(stored, (str, bool, int)) else ""

    def _mapping(self, key: str) -> dict[str, Any]:
        try:
            stored = json.loads(self._text(key) or "{}")
        except ValueError:
            return {}
        return {str(name): each for name, each in stored.items()} if isinstance(stored, dict) else {}


def _is_key(keys: object) -> bool:
    return isinstance(keys, str) and bool(QKeySequence(keys).toString())


def _key(project: Path) -> str:
    return str(project).replace("/", "|").replace("\\", "|")
