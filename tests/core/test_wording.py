from __future__ import annotations

import ast
import copy
import json
import pickle
import re
from pathlib import Path

import pytest

from core.errors import Cancelled, UserFixable
from core.wording import Phrase, tr

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "core"
ENGLISH_ALONE = {
    "core/cli": "the command line speaks English",
    "core/model/codebook_faults.py": "what is wrong with a codebook's file is said with the file's own English keys",
    "core/model/codebook_table.py": "likewise",
    "core/model/codebook_toml.py": "likewise",
}


class TestPhrase:
    def test_is_the_english_sentence_and_knows_what_it_was_made_of(self) -> None:
        phrase = tr("{count:,} bytes in {file}", count=12345, file="a.txt")
        assert phrase == "12,345 bytes in a.txt"
        assert (phrase.template, phrase.parts) == ("{count:,} bytes in {file}", {"count": 12345, "file": "a.txt"})

    @pytest.mark.parametrize(
        ("number", "said"), [(0, "0 records"), (1, "1 record"), (2, "2 records"), (1234, "1,234 records")]
    )
    def test_counts_as_english_does(self, number: int, said: str) -> None:
        assert tr("%Ln record(s)", "", number) == said

    def test_leaves_braces_in_words_and_in_parts_alone(self) -> None:
        assert tr("{not a part} 100 %n") == "{not a part} 100 %n"
        assert tr("“{words}”", words="{other} %n (s)") == "“{other} %n (s)”"

    def test_holds_phrases_as_parts(self) -> None:
        inner = tr("%n record(s)", "", 1)
        outer = tr("{records} of {article}", records=inner, article="003")
        assert outer == "1 record of 003"
        assert outer.parts["records"] is inner

    def test_says_the_same_words_of_other_parts(self) -> None:
        removed = tr("removed {article} with %n record(s)", "", 0)
        assert removed.of(1, article="003") == "removed 003 with 1 record"
        assert removed.of(article="003") == "removed 003 with 0 records"

    def test_is_a_string_to_everybody_else(self) -> None:
        phrase = tr("tagged {record}", record="meeting SOMTC")
        held: dict[str, int] = {phrase: 1}
        assert held["tagged meeting SOMTC"] == 1
        assert hash(phrase) == hash("tagged meeting SOMTC")
        assert json.dumps([phrase]) == '["tagged meeting SOMTC"]'
        assert f"{phrase:>22}" == "  tagged meeting SOMTC"
        assert type(str(phrase)) is str

    def test_is_whole_after_being_copied_and_sent(self) -> None:
        phrase = tr("{records} of {article}", "note", records=tr("%n record(s)", "", 2), article="003")
        for again in (copy.copy(phrase), copy.deepcopy(phrase), pickle.loads(pickle.dumps(phrase))):
            assert isinstance(again, Phrase)
            assert again == phrase
            assert (again.template, again.about, again.parts) == (phrase.template, "note", phrase.parts)

    def test_an_error_keeps_its_phrases_apart_and_prints_them_as_one(self) -> None:
        error = UserFixable(tr("{file} is gone.", file="a"), kept=tr("Nothing was changed."), cure=tr("Look."))
        assert isinstance(error.what, Phrase)
        assert str(error) == "a is gone. Nothing was changed. Look."
        assert str(Cancelled()) == "Cancelled. Nothing was changed."


class Sayings(ast.NodeVisitor):
    """Finds what is said to analysts in words that no translator would see."""

    def __init__(self, errors: set[str], makers: set[str]) -> None:
        self.errors, self.sayers = errors, errors | makers
        self.found: list[tuple[int, str]] = []
        self._assigned: list[dict[str, ast.expr]] = [{}]
        self._in_error: list[bool] = [False]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._in_error.append(any(_name(base) in self.errors for base in node.bases))
        self.generic_visit(node)
        self._in_error.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        names = {
            target.id: each.value
            for each in ast.walk(node)
            if isinstance(each, ast.Assign)
            for target in each.targets
            if isinstance(target, ast.Name)
        }
        self._assigned.append(names)
        self.generic_visit(node)
        self._assigned.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name in self.sayers or (name == "__init__" and self._in_error[-1]):
            said = [*node.args, *(each.value for each in node.keywords if each.arg in ("what", "kept", "cure"))]
            for each in said:
                self._check(each, node.lineno)
        self.generic_visit(node)

    def _check(self, said: ast.expr, line: int) -> None:
        if isinstance(said, ast.IfExp):
            self._check(said.body, line)
            self._check(said.orelse, line)
        elif isinstance(said, ast.BoolOp):
            for each in said.values:
                self._check(each, line)
        elif isinstance(said, ast.Name) and said.id in self._assigned[-1]:
            self._check(self._assigned[-1].pop(said.id), line)
        elif isinstance(said, ast.Constant) and isinstance(said.value, str) and re.search(r"\w \w", said.value):
            self.found.append((line, said.value))
        elif isinstance(said, ast.JoinedStr | ast.BinOp):
            self.found.append((line, ast.unparse(said)))


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def sayers(trees: dict[str, ast.Module]) -> tuple[set[str], set[str]]:
    """Name the errors for analysts, and the functions that make one."""
    errors = {"UserFixable"}
    kinds = ast.ClassDef | ast.FunctionDef
    made = [each for tree in trees.values() for each in ast.walk(tree) if isinstance(each, kinds)]
    for each in made:
        if isinstance(each, ast.ClassDef) and any(_name(base) in errors for base in each.bases):
            errors.add(each.name)
    functions = [each for each in made if isinstance(each, ast.FunctionDef)]
    return errors, {each.name for each in functions if each.returns is not None and _name(each.returns) in errors}


def unsaid(trees: dict[str, ast.Module]) -> list[str]:
    """Say where errors are made of words that are no phrase."""
    errors, makers = sayers(trees)
    found: list[str] = []
    for file, tree in trees.items():
        sayings = Sayings(errors, makers)
        sayings.visit(tree)
        found += [f"{file}:{line}: {said}" for line, said in sayings.found]
    return found


def naming_errors(sources: dict[str, str]) -> dict[str, ast.Module]:
    """Read the files that name an error for analysts, or what makes one; in no other can one be made."""
    names, trees = {"UserFixable"}, dict[str, ast.Module]()
    while more := [
        file for file, source in sources.items() if file not in trees and any(name in source for name in names)
    ]:
        trees |= {file: ast.parse(sources[file]) for file in more}
        names = set().union(*sayers(trees))
    return trees


def test_every_error_says_words_that_can_be_translated() -> None:
    files = [file for file in sorted(CORE.rglob("*.py")) if file.is_file()]
    trees = naming_errors({file.relative_to(ROOT).as_posix(): file.read_text(encoding="utf-8") for file in files})
    assert "core/operations/articles.py" in trees
    assert [each for each in unsaid(trees) if not each.startswith(tuple(ENGLISH_ALONE))] == []


@pytest.mark.parametrize(
    "source",
    [
        'raise UserFixable("It is gone.")',
        'raise UserFixable(f"{file} is gone.")',
        'raise UserFixable(tr("It is gone."), cure="Look elsewhere.")',
        'raise UserFixable(tr("It is gone.") if file else f"{file} is gone.")',
        'def gone():\n    what = f"{file} is gone."\n    raise UserFixable(what)',
        'class Gone(UserFixable):\n    def __init__(self):\n        super().__init__("It is gone.")',
        'def _gone(what) -> UserFixable:\n    return UserFixable(what)\nraise _gone("It is gone.")',
    ],
)
def test_words_that_no_translator_would_see_are_found(source: str) -> None:
    assert len(unsaid({"core/some.py": ast.parse(source)})) == 1
