"""One span, from the bytes of a file through store, reader and exported sets, and back to the same words."""

from __future__ import annotations

import csv
import itertools
import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from core.errors import UserFixable
from core.formats.registry import format_by_id
from core.intake.files import read_article
from core.operations.articles import import_articles
from core.operations.creation import create_project
from core.operations.filling import Fill
from core.operations.records import tag
from core.operations.sets import export_set
from core.project.project import Project
from core.text.graphemes import is_boundary
from core.text.span import Span
from gui.reader import Reader
from gui.theme import make_theme

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

PIECES = (
    *("😀", "👨‍👩‍👧", "𠮷田", "🇻🇳", "Việt Nam", "Hội nghị", "11.215 vụ", "东盟", "第十七届", "\u2028", "\u2029"),
    *("\r\n", "\n", "\r", "\u00a0", "\ufeff", "\x00", " ", "A\u0308", "e\u0301\u0323", "한국", "(", "…"),
)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=3, max_size=25).map("".join)
NUMBER = itertools.count()


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("empty") / "empty.spanwise"
    create_project(path, analyst="Lan").close()
    return path


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    view = Reader(make_theme(dark=False))
    qtbot.addWidget(view)
    return view


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, bom=st.booleans(), data=st.data())
def test_the_words_are_the_same_everywhere(
    empty: Path, reader: Reader, tmp_path: Path, text: str, bom: bool, data: st.DataObject
) -> None:
    folder = tmp_path / str(next(NUMBER))
    folder.mkdir()
    source = folder / "article.txt"
    source.write_bytes(text.encode("utf-8-sig" if bom else "utf-8"))
    try:
        incoming = read_article(source)
    except UserFixable:
        assume(False)
        raise
    body = incoming.body
    edges = [place for place in range(len(body) + 1) if is_boundary(body, place)]
    assume(len(edges) > 1)
    start, end = sorted(data.draw(st.lists(st.sampled_from(edges), min_size=2, max_size=2, unique=True)))
    words = body[start:end]

    path = folder / "project.spanwise"
    shutil.copy(empty, path)
    project = Project.open(path, analyst="Lan")
    try:
        article = import_articles(project, [incoming]).articles[0].article
        span = Span(start, end)
        record = tag(project, article, "proposal", span, fills=[Fill("text", spans=(span,))]).record
        for name, format_id in (("set.zip", "bundle"), ("set", "csv")):
            assert export_set(project, folder / name, format_id).verified
    finally:
        project.close()

    project = Project.open(path)
    try:
        stored = project.text(article)
        kept = project.record(record)
        assert kept is not None
        assert stored == body
        assert kept.mentions[0].anchor.exact == words
        assert kept.values("text")[0].raw == words
        assert project.examine() == []
    finally:
        project.close()

    reader.set_article(stored)
    reader.select_span(start, end)
    assert reader.selected_span() == span

    back = format_by_id("bundle").read(folder / "set.zip").annotated_set.records[0].mentions[0].anchor
    assert (back.span, back.exact) == (span, words)
    with (folder / "set" / "spans.csv").open(encoding="utf-8", newline="") as table:
        rows = list(csv.DictReader(table))
    told = {(int(row["start"]), int(row["end"]), row["exact"]) for row in rows if row["record"]}
    assert (start, end, words) in told
