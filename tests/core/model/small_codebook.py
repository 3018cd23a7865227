"""A small codebook with two types, and what is wrong with a changed one."""

from __future__ import annotations

import pytest

from core.model.codebook_faults import CodebookError
from core.model.codebook_toml import parse_codebook

SAMPLE = """\
id = "small"
version = 3
labels = { en = "Small", vi = "Nhỏ", zh = "小" }

[[type]]
id = "treaty"
key = "y"
colour = "#E69F00"
identity = "name"
anchor = "name"
labels = { en = "Treaty", vi = "Hiệp định", zh = "条约" }
definition = "A text that states sign."
example = "“Hiệp định về dẫn độ”"
counter_example = "A press statement."

[[type.field]]
id = "name"
kind = "entity"
entity_types = ["document"]
labels = { en = "Name", vi = "Tên", zh = "名称" }
definition = "What it is called."
example = "ACTIP"
counter_example = "“the treaty”"

[[type.field]]
id = "status"
kind = "choice"
row = "state"
labels = { en = "Status", vi = "Tình trạng", zh = "状态" }
definition = "How far it has come."
example = "signed"
counter_example = "wished for"
choices = [
    { id = "draft", labels = { en = "Draft", vi = "Dự thảo", zh = "草案" } },
    { id = "in_force", labels = { en = "In force", vi = "Có hiệu lực", zh = "生效" } },
]

[[type.field]]
id = "since"
kind = "edtf"
row = "state"
labels = { en = "Since", vi = "Từ", zh = "自" }
definition = "From when on."
example = "2015-11-21"
counter_example = "the day it was drafted"

[[type]]
id = "party"
key = "q"
colour = "#56b4e9"
labels = { en = "Party", vi = "Bên", zh = "缔约方" }
definition = "Who is bound."
example = "Brunei"
counter_example = "an observer"

[[type.field]]
id = "treaty"
kind = "link"
link_type = "treaty"
labels = { en = "To", vi = "Hiệp định", zh = "条约" }
definition = "What it is bound by."
example = "ACTIP"
counter_example = "a meeting"

[[term]]
id = "articles"
kind = "unit"
names = { en = "articles" }
aliases = ["điều", "条"]
"""


def cut(begin: str, end: str) -> str:
    """Cut a stretch out of the sample, from one beginning up to another."""
    start = SAMPLE.index(begin)
    return SAMPLE[start : SAMPLE.index(end, start)]


TYPES = SAMPLE[SAMPLE.index("[[type]]") :]
TREATY = cut("[[type]]", '[[type]]\nid = "party"')
SINCE = cut('[[type.field]]\nid = "since"', "[[type]]")
CHOICES = cut("choices = [", "\n\n")
FIELDS_OF_PARTY = cut('[[type.field]]\nid = "treaty"', "[[term]]")


def faults_of(source: str) -> CodebookError:
    with pytest.raises(CodebookError) as caught:
        parse_codebook(source, name="mine.toml")
    return caught.value


def line_of(source: str, words: str) -> int:
    return source[: source.index(words)].count("\n") + 1
