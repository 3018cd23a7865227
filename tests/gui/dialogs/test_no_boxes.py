from __future__ import annotations

import ast
from pathlib import Path

import gui

SOURCES = sorted(Path(gui.__file__).parent.rglob("*.py"))
BOXES = {"QMessageBox", "QInputDialog", "QErrorMessage", "QProgressDialog"}
LOOPS = {"application", "drag", "loop"}
"""What may be executed: the program, a drag, and the tour, which waits for the window."""


def blocking(tree: ast.Module) -> set[str]:
    """Boxes that stand in the way, and dialogs that hold everything until they are answered."""
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} & BOXES
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Attribute(attr="exec", value=ast.Name(id=who))) if who not in LOOPS:
                names.add(f"{who}.exec")
            case _:
                pass
    return names


def test_no_box_stands_in_the_way_and_no_dialog_holds_the_program() -> None:
    found = {str(file): names for file in SOURCES if (names := blocking(ast.parse(file.read_text(encoding="utf-8"))))}
    assert len(SOURCES) > 100
    assert found == {}


def test_a_box_would_be_found() -> None:
    assert blocking(ast.parse("QMessageBox.warning(self, '', '')")) == {"QMessageBox"}
    assert blocking(ast.parse("dialog.exec()\nloop.exec()")) == {"dialog.exec"}
