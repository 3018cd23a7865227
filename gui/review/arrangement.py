"""How the analyst arranged the grid: remembered for each project beside the settings.

Whatever stands in the file may have been written by an older program: what cannot be read counts as not chosen.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gui.dialogs.parts import settings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_NARROWEST, _WIDEST = 8, 4_000


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The columns of one type, by the ids of their fields.

    Attributes:
        widths: In pixels, of the columns whose width was chosen.
        order: From left to right; empty for that of the codebook.
        sorted_by: Empty for the order of the articles.
        grouped: The column by which rows are gathered; empty for none.
    """

    widths: Mapping[str, int] = field(default_factory=dict[str, int])
    order: tuple[str, ...] = ()
    sorted_by: str = ""
    descending: bool = False
    grouped: str = ""

    @property
    def sorting(self) -> tuple[str, bool] | None:
        """The column by which rows are sorted, and whether downwards; None for the order of the articles."""
        return (self.sorted_by, self.descending) if self.sorted_by else None


@dataclass(frozen=True, slots=True)
class ReviewView:
    """How the records of a project were looked at last.

    Attributes:
        type: Id of the type that was shown.
        found: What was typed to find records.
        parts: Widths of the grid and of what wants a look, in pixels.
        types: By id of the type.
    """

    type: str = ""
    found: str = ""
    parts: tuple[int, ...] = ()
    types: Mapping[str, Arrangement] = field(default_factory=dict[str, Arrangement])


def read_view(project: Path) -> ReviewView:
    """Tell how the records of a project were looked at last."""
    try:
        stored = json.loads(str(settings().value(_key(project), "") or "{}"))
    except ValueError:
        return ReviewView()
    if not isinstance(stored, dict):
        return ReviewView()
    parts = stored.get("parts")
    types = stored.get("types")
    return ReviewView(
        _text(stored, "type"),
        _text(stored, "found"),
        tuple(parts) if isinstance(parts, list) and all(_is_width(each) for each in parts) else (),
        {str(kind): _arrangement(each) for kind, each in types.items()} if isinstance(types, dict) else {},
    )


def write_view(project: Path, view: ReviewView) -> None:
    """Remember how the records of a project are looked at."""
    types = {
        kind: {
            "widths": dict(each.widths),
            "order": list(each.order),
            "sorted_by": each.sorted_by,
            "descending": each.descending,
            "grouped": each.grouped,
        }
        for kind, each in view.types.items()
    }
    stored = {"type": view.type, "found": view.found, "parts": list(view.parts), "types": types}
    settings().setValue(_key(project), json.dumps(stored, ensure_ascii=False))


def _arrangement(stored: Any) -> Arrangement:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(stored, dict):
        return Arrangement()
    widths, order = stored.get("widths"), stored.get("order")
    return Arrangement(
        {str(name): each for name, each in widths.items() if _is_width(each)} if isinstance(widths, dict) else {},
        tuple(map(str, order)) if isinstance(order, list) else (),
        _text(stored, "sorted_by"),
        stored.get("descending") is True,
        _text(stored, "grouped"),
    )


def _is_width(stored: object) -> bool:
    return isinstance(stored, int) and not isinstance(stored, bool) and _NARROWEST <= stored <= _WIDEST


def _text(stored: Mapping[str, Any], key: str) -> str:
    found = stored.get(key)
    return found if isinstance(found, str) else ""


def _key(project: Path) -> str:
    return "review/" + str(project).replace("/", "|").replace("\\", "|")
