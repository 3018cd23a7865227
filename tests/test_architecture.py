from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parent.parent

FILE_LINES, FILE_LINES_AT_MOST = 400, 500
FUNCTION_LINES = 60
CLASS_LINES = 300
MAIN_WINDOW_LINES = 400

# Files between the budget and the hard limit, each with the reason why cutting it would make it worse.
LONG_FILES: dict[str, str] = {}

# Small letters need more than the verb: "select the words" is a sentence for people.
SQL = re.compile(
    r"\s*((SELECT|INSERT|UPDATE|DELETE|CREATE)\s|select\s.*\sfrom\s|insert\s+(or\s+\w+\s+)?into\s|update\s+\S+\s+set\s"
    r"|delete\s+from\s|create\s+((unique|virtual|temp)\s+)?(table|index|trigger|view)\s)",
    re.DOTALL,
)
QT = {"PySide6", "shiboken6"}


def source_files() -> list[str]:
    folders = ("core", "gui", "resources", "seeds")
    return sorted(path.relative_to(ROOT).as_posix() for name in folders for path in (ROOT / name).rglob("*.py"))


@cache
def lines_of(file: str) -> int:
    return len((ROOT / file).read_text(encoding="utf-8").splitlines())


@cache
def tree_of(file: str) -> ast.Module:
    return ast.parse((ROOT / file).read_text(encoding="utf-8"), filename=file)


def span_start(node: ast.AST) -> int:
    return getattr(node, "lineno", 0)


def span_of(node: ast.stmt) -> int:
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1


# --- what a tree must not hold; each answers with "line: what" ----------------------------------------------


def too_long(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and span_of(node) > FUNCTION_LINES:
            yield f"{node.lineno}: function {node.name} has {span_of(node)} lines"
        if isinstance(node, ast.ClassDef) and span_of(node) > CLASS_LINES:
            yield f"{node.lineno}: class {node.name} has {span_of(node)} lines"


def forbidden_habits(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id="print")):
                yield f"{node.lineno}: print"
            case ast.Attribute(attr="processEvents") | ast.Name(id="processEvents"):
                yield f"{node.lineno}: processEvents"
            case ast.Global():
                yield f"{node.lineno}: global"
            case _:
                pass


def docstrings(tree: ast.Module) -> set[int]:
    """Identities of the string nodes that only document."""
    owners = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return {
        id(statement.value)
        for node in ast.walk(tree)
        if isinstance(node, owners)
        for statement in node.body
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    }


def whole_string(node: ast.Constant | ast.JoinedStr) -> str:
    """Give the text of a string, with a placeholder for each part that is computed."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "?" for part in parts)


def sql_strings(tree: ast.Module) -> Iterator[str]:
    documentation = docstrings(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in documentation:
            text = whole_string(node)
            if SQL.match(text):
                yield f"{node.lineno}: {text.strip()[:40]}"


def qt_imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        yield from (f"{span_start(node)}: {name}" for name in names if name.partition(".")[0] in QT)


# --- the source ---------------------------------------------------------------------------------------------


def findings(check: Callable[[ast.Module], Iterator[str]], *, outside: str = "") -> list[str]:
    """List what the check finds in all files, leaving out those below one folder."""
    files = [file for file in source_files() if not outside or not file.startswith(outside)]
    return [f"{file}:{found}" for file in files for found in check(tree_of(file))]


def test_every_file_says_what_it_is_about() -> None:
    assert [file for file in source_files() if not ast.get_docstring(tree_of(file))] == []


def test_every_file_keeps_its_budget() -> None:
    budget = {file: FILE_LINES_AT_MOST if file in LONG_FILES else FILE_LINES for file in source_files()}
    assert [f"{file}: {lines_of(file)} lines" for file, most in budget.items() if lines_of(file) > most] == []


def test_functions_and_classes_keep_their_budgets() -> None:
    assert findings(too_long) == []


def test_nothing_prints_or_spins_the_event_loop_or_keeps_globals() -> None:
    assert findings(forbidden_habits) == []


def test_only_the_store_speaks_sql() -> None:
    assert findings(sql_strings, outside="core/store/") == []


def test_only_the_window_knows_qt() -> None:
    assert findings(qt_imports, outside="gui/") == []


def test_the_main_window_stays_small() -> None:
    parts = [file for file in source_files() if file.startswith("gui/main_window")]
    assert [file for file in parts if lines_of(file) > MAIN_WINDOW_LINES] == []


def test_the_list_of_long_files_holds_only_long_files() -> None:
    assert [file for file in LONG_FILES if file not in source_files() or lines_of(file) <= FILE_LINES] == []


# --- the checks above can fail ------------------------------------------------------------------------------


def test_long_functions_and_classes_are_seen() -> None:
    body = "\n".join(f"    x = {number}" for number in range(FUNCTION_LINES))
    assert len(list(too_long(ast.parse(f"def f():\n{body}\n")))) == 1
    assert not list(too_long(ast.parse("def f():\n" + body.partition("\n")[2] + "\n")))
    attributes = "\n".join(f"    x{number} = 0" for number in range(CLASS_LINES))
    assert len(list(too_long(ast.parse(f"class C:\n{attributes}\n")))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "print('x')",
        "app.processEvents()",
        "QApplication.processEvents(flags)",
        "def f():\n    global x\n    x = 1",
    ],
)
def test_habits_are_seen(line: str) -> None:
    assert list(forbidden_habits(ast.parse(line)))


@pytest.mark.parametrize(
    "query",
    [
        "'SELECT id FROM record'",
        "f'''\n  DELETE FROM {table}'''",
        "f'select {columns} from act'",
        "'insert or ignore into act values (?)'",
        "'update record set state = ?'",
        "'create unique index fast on act (n)'",
    ],
)
def test_sql_is_seen(query: str) -> None:
    assert list(sql_strings(ast.parse(f"query = {query}")))


@pytest.mark.parametrize(
    "words",
    ["'''CREATE things.'''", "label = 'Delete from the project'", "x = 'SELECTED'", "x = 'select the words'"],
)
def test_words_for_people_are_no_sql(words: str) -> None:
    assert not list(sql_strings(ast.parse(words)))


@pytest.mark.parametrize(
    "line", ["import PySide6", "from PySide6.QtCore import QObject", "def f():\n    import shiboken6"]
)
def test_qt_is_seen(line: str) -> None:
    assert list(qt_imports(ast.parse(line)))


# --- the floors ---------------------------------------------------------------------------------------------

LINT = (sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache")


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(LINT, cwd=folder, capture_output=True, text=True, check=False)


def floors() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["id"] == "floors")
    return [name.strip(" ()") for layer in layers for name in layer.split("|")]


def test_every_module_stands_on_a_floor() -> None:
    modules = {
        ".".join(Path(file).with_suffix("").parts[:2])
        for file in source_files()
        if file.startswith(("core/", "gui/")) and file not in ("core/__init__.py", "gui/__init__.py")
    }
    assert modules - set(floors()) == set()


def test_imports_keep_to_the_floors() -> None:
    outcome = lint_imports(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_a_broken_floor_is_seen(tmp_path: Path) -> None:
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    planted = {
        "core/__init__.py": "",
        "core/errors.py": "def late():\n    import core.text\n",
        "core/wording.py": "",
        "core/text.py": "import PySide6.QtCore\n",
        "core/analysis.py": "import sqlite3\n",
        "core/formats.py": "import core.analysis\n",
        "core/store/__init__.py": "import sqlite3\n",
        "core/store/database.py": "import sqlite3\n",
        "core/cli.py": "import gui.app\n",
        "gui/__init__.py": "",
        "gui/app.py": "",
    }
    for name, source in planted.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(source, encoding="utf-8")
    outcome = lint_imports(tmp_path)
    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    for arrow in (
        "core.errors -> core.text",
        "core.text -> PySide6",
        "core.analysis -> sqlite3",
        "core.formats -> core.analysis",
        "core.cli -> gui.app",
    ):
        assert arrow in outcome.stdout
    assert "core.store -> sqlite3" not in outcome.stdout
    assert "core.store.database -> sqlite3" not in outcome.stdout


# --- what we import is what we declare ----------------------------------------------------------------------


def third_parties(tree: ast.Module) -> set[str]:
    """Top-level names of imported modules that are neither ours nor Python's."""
    modules: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            modules.add(node.module)
    names = {module.partition(".")[0] for module in modules}
    return names - set(sys.stdlib_module_names) - {"core", "gui", "resources", "seeds"}


def test_every_import_is_a_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {canonicalize_name(Requirement(line).name) for line in project["dependencies"]}
    brought_by_qt = {"shiboken6": "pyside6-essentials"}
    distributions = metadata.packages_distributions()
    undeclared = [
        f"{file}: {name}"
        for file in source_files()
        for name in sorted(third_parties(tree_of(file)))
        if not declared & {canonicalize_name(owner) for owner in distributions.get(name, [])}
        and brought_by_qt.get(name) not in declared
    ]
    assert undeclared == []


# --- the project speaks of itself alone ---------------------------------------------------------------------


def test_no_file_reaches_outside_the_project() -> None:
    outside = "/".join(("..", "shared"))
    kinds = {".py", ".toml", ".md", ".sh", ".txt", ".csv"}
    made = {".venv", "build", ".git", ".pytest_cache"}
    files = [path.relative_to(ROOT) for path in ROOT.rglob("*") if path.suffix in kinds and path.is_file()]
    ours = [file for file in files if not made & set(file.parts)]
    assert [file.as_posix() for file in ours if outside in (ROOT / file).read_text(encoding="utf-8")] == []
