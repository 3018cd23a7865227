from __future__ import annotations

import ast
from pathlib import Path

GUI = Path(__file__).resolve().parents[3] / "gui"
DISTANCES = {"setContentsMargins", "setSpacing", "setHorizontalSpacing", "setVerticalSpacing", "addSpacing"}
NONE_OR_A_HAIR = (0, 1)


def stray_distances() -> list[str]:
    """Distances between widgets that are written as plain numbers."""
    return [
        f"{file.relative_to(GUI).as_posix()}:{call.lineno}"
        for file in sorted(GUI.rglob("*.py"))
        if "theme" not in file.relative_to(GUI).parts
        for call in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Attribute)
        and call.func.attr in DISTANCES
        and any(isinstance(each, ast.Constant) and each.value not in NONE_OR_A_HAIR for each in call.args)
    ]


def test_no_distance_is_made_up_outside_the_grid() -> None:
    assert stray_distances() == []
