"""What was compared last in each project, and how the workspace was divided: kept with what the window remembers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray

from core.project.comparing import Part
from gui.dialogs.parts import settings

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QSplitter

    from core.project.project import Project
    from gui.actions.session import Session

_LEAST, _MOST = 2, 3


class Memory:
    """Recalls how the open project was compared, once, and keeps it when it is closed."""

    def __init__(self, session: Session, splitters: Sequence[QSplitter]) -> None:
        """Remember the parts of one workspace, and its splitters by their object names."""
        self._session, self._splitters = session, tuple(splitters)
        self._is_recalled = False

    def recall(self) -> tuple[Part, ...]:
        """Divide the workspace as it was, and give what stood in the columns; nothing where it is known already."""
        if self._is_recalled:
            return ()
        self._is_recalled = True
        project = self._session.project
        stored = _stored(project.path)
        self._divide(stored.get("shapes"))
        parts = _parts(project, stored.get("parts"))
        return tuple(parts) if _LEAST <= len(parts) <= _MOST else ()

    def keep(self, parts: Sequence[Part]) -> None:
        """Keep what stands in the columns of the project that is about to be closed, if it was looked at."""
        if self._is_recalled:
            named = [[part.article, part.language] for part in parts]
            shapes = {each.objectName(): bytes(each.saveState().data()).hex() for each in self._splitters}
            settings().setValue(_key(self._session.project.path), json.dumps({"parts": named, "shapes": shapes}))
        self._is_recalled = False

    def _divide(self, stored: object) -> None:
        shapes = stored if isinstance(stored, dict) else {}
        for each in self._splitters:
            try:
                each.restoreState(QByteArray(bytes.fromhex(str(shapes.get(each.objectName(), "")))))
            except ValueError:
                # Written by hand: that one stays as it is.
                continue


def _stored(path: Path) -> dict[str, Any]:
    try:
        stored = json.loads(str(settings().value(_key(path), "") or "{}"))
    except ValueError:
        return {}
    return stored if isinstance(stored, dict) else {}


def _parts(project: Project, stored: object) -> list[Part]:
    """Read parts back; none at all where one of them is gone, or is no part."""
    found: list[Part] = []
    for each in stored if isinstance(stored, list) else ():
        match each:
            case [str(article), str(language)] if project.has_article(article):
                found.append(Part(article, language))
            case _:
                return []
    return found


def _key(project: Path) -> str:
    return "compare/" + str(project).replace("/", "|").replace("\\", "|")
