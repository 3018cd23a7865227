"""Lines of the parts of a TOML text, however it is laid out."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

import pytest

from core.model.codebook_lines import TomlLines
from core.model.codebook_toml import dump_codebook, load_default_codebook

if TYPE_CHECKING:
    from core.model.codebook_lines import TomlPath

AWKWARD = '''\
# [[fake]] = "comment"
plain = 1 # id = 2
"quoted key" = 'a "b" # c'
dotted . "in.side" = true
many = """
[[fake]]
id = "not a key" \\""" still
""""
literal = \'\'\'
[x] # '' \'\'\'
list = [ # a comment ]
  1, "two ] , }",
  [ 3,
    4 ],
  { a = "}", b = [
    5 ], c.d = 6 }, # the end
]
[[row]]
id = 1
[[row.cell]]
id = 11
[[row.cell]]
  id = 12
  [row.cell.more]
  x = 2021-09-30 08:20:00
[[row]]
[[row.cell]]
id = 21
[ "a" . b . 'c' ]
z = -inf
'''

EXPECTED: dict[TomlPath, int] = {
    (): 1,
    ("plain",): 2,
    ("quoted key",): 3,
    ("dotted",): 4,
    ("dotted", "in.side"): 4,
    ("many",): 5,
    ("literal",): 9,
    ("list",): 11,
    ("list", 0): 12,
    ("list", 1): 12,
    ("list", 2): 13,
    ("list", 2, 1): 14,
    ("list", 3): 15,
    ("list", 3, "b"): 15,
    ("list", 3, "b", 0): 16,
    ("list", 3, "c", "d"): 16,
    ("row", 0): 18,
    ("row", 0, "id"): 19,
    ("row", 0, "cell", 0, "id"): 21,
    ("row", 0, "cell", 1): 22,
    ("row", 0, "cell", 1, "id"): 23,
    ("row", 0, "cell", 1, "more", "x"): 25,
    ("row", 1): 26,
    ("row", 1, "cell", 0): 27,
    ("row", 1, "cell", 0, "id"): 28,
    ("a", "b", "c"): 29,
    ("a", "b", "c", "z"): 30,
}


@pytest.mark.parametrize(("path", "line"), EXPECTED.items(), ids=str)
@pytest.mark.parametrize("newline", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_lines_of_an_awkward_text(path: TomlPath, line: int, newline: str) -> None:
    source = AWKWARD.replace("\n", newline)
    tomllib.loads(source)
    assert TomlLines(source).line(path) == line


def test_what_is_not_written_down_stands_at_what_holds_it() -> None:
    lines = TomlLines(AWKWARD)
    assert lines.line(("row", 0, "cell", 1, "colour")) == 22
    assert lines.line(("row", 7)) == 18
    assert lines.line(("nothing", 3, "here")) == 1


def test_every_id_of_a_codebook_is_found_on_its_line() -> None:
    source = dump_codebook(load_default_codebook())
    written = source.split("\n")
    lines = TomlLines(source)
    for i, record_type in enumerate(load_default_codebook().types):
        assert written[lines.line(("type", i, "id")) - 1] == f'id = "{record_type.id}"'
        for j, field in enumerate(record_type.fields):
            assert written[lines.line(("type", i, "field", j, "id")) - 1] == f'id = "{field.id}"'
            for k, choice in enumerate(field.choices):
                line = written[lines.line(("type", i, "field", j, "choices", k, "id")) - 1]
                assert f'id = "{choice.id}"' in line
    for i, term in enumerate(load_default_codebook().terms):
        assert written[lines.line(("term", i, "id")) - 1] == f'id = "{term.id}"'
