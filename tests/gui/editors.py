"""Where the code of the window makes editors, found by reading it: none can be forgotten by a list kept by hand."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import gui

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_ROOT = Path(gui.__file__).parent
_QT = frozenset(
    {
        *("QLineEdit", "QTextEdit", "QPlainTextEdit", "QTextBrowser", "QKeySequenceEdit", "QFontComboBox"),
        *("QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit"),
    }
)
"""Classes of Qt into which letters are typed."""
_Name = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Site:
    """A place in the code that makes an editor, or lets one be opened.

    Attributes:
        owner: Name of the class in which it stands; empty outside of classes.
        attribute: What the class keeps it as; empty where it does not.
    """

    file: str
    line: int
    owner: str
    attribute: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.owner}.{self.attribute}"


def sites() -> list[Site]:
    """Find every place in the code of the window where an editor is made."""
    trees = {_module(file): (file, ast.parse(file.read_text(encoding="utf-8"))) for file in sorted(_ROOT.rglob("*.py"))}
    kinds = _editors({module: tree for module, (_, tree) in trees.items()})
    found: list[Site] = []
    for module, (file, tree) in trees.items():
        known = {here for here, name in _named(module, tree).items() if name in kinds}
        for statement, owner in _statements(tree, ""):
            if any(_makes(call, known) for call in ast.walk(statement) if isinstance(call, ast.Call)):
                where = file.relative_to(_ROOT.parent).as_posix()
                found += [Site(where, statement.lineno, owner, each) for each in _kept_as(statement, known)]
    return found


def owners_of(editor: QWidget) -> set[tuple[str, str]]:
    """Name what keeps an editor: (class, attribute); with an empty attribute every class that it is within."""
    names: set[tuple[str, str]] = set()
    at: QWidget | None = editor
    while at is not None:
        classes = [kind.__name__ for kind in type(at).__mro__]
        held = [name for name, value in _held_by(at).items() if _holds(value, editor)]
        names |= {(kind, attribute) for kind in classes for attribute in ("", *held)}
        at = at.parentWidget()
    return names


def _held_by(widget: QWidget) -> dict[str, object]:
    return vars(widget) if hasattr(widget, "__dict__") else {}


def _holds(value: object, editor: QWidget) -> bool:
    if isinstance(value, dict):
        return any(each is editor for each in value.values())
    return value is editor or (isinstance(value, (list, tuple)) and any(each is editor for each in value))


def _module(file: Path) -> str:
    return ".".join(file.relative_to(_ROOT.parent).with_suffix("").parts).removesuffix(".__init__")


def _named(module: str, tree: ast.Module) -> dict[str, _Name]:
    """Give what the names of a module stand for."""
    found: dict[str, _Name] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {each.asname or each.name: (node.module, each.name) for each in node.names}
        elif isinstance(node, ast.ClassDef):
            found[node.name] = (module, node.name)
    return found


def _editors(trees: dict[str, ast.Module]) -> set[_Name]:
    kinds: set[_Name] = {("PySide6.QtWidgets", name) for name in _QT}
    while True:
        grown = {
            (module, node.name)
            for module, tree in trees.items()
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef)
            and any(isinstance(base, ast.Name) and _named(module, tree).get(base.id) in kinds for base in node.bases)
        }
        if grown <= kinds:
            return kinds
        kinds |= grown


def _statements(node: ast.AST, owner: str) -> Iterator[tuple[ast.stmt, str]]:
    """Give the simple statements, each with the name of the class that it is in."""
    for each in ast.iter_child_nodes(node):
        if isinstance(each, ast.ClassDef):
            yield from _statements(each, each.name)
        elif isinstance(each, ast.stmt) and not hasattr(each, "body"):
            yield each, owner
        else:
            yield from _statements(each, owner)


def _makes(call: ast.Call, known: set[str]) -> bool:
    function = call.func
    if isinstance(function, ast.Name):
        return function.id in known
    if not isinstance(function, ast.Attribute):
        return False
    # A list that takes letters, and cells that are written into.
    opening = {"setEditTriggers": "NoEditTriggers", "setEditable": "False"}
    is_opened = function.attr in opening and _last_name(call.args[0]) != opening[function.attr]
    return function.attr in known or is_opened


def _last_name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else ast.unparse(node)


def _kept_as(statement: ast.stmt, known: set[str]) -> list[str]:
    """Name the attributes that an assignment keeps its editors as; one that is empty where it keeps none so."""
    if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
        function = statement.value.func
        target = function.value if isinstance(function, ast.Attribute) else None
        return [target.attr if isinstance(target, ast.Attribute) else ""]
    if not isinstance(statement, (ast.Assign, ast.AnnAssign)) or statement.value is None:
        return [""]
    target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
    pairs = [(target, statement.value)]
    if isinstance(target, ast.Tuple) and isinstance(statement.value, ast.Tuple):
        pairs = list(zip(target.elts, statement.value.elts, strict=True))
    return [
        each.attr if isinstance(each, ast.Attribute) else ""
        for each, value in pairs
        if any(_makes(call, known) for call in ast.walk(value) if isinstance(call, ast.Call))
    ]
