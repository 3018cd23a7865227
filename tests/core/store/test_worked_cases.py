"""The ten worked cases, written as rows into a real project and read back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.analysis.claims import claim_board
from core.analysis.series import series
from core.analysis.wide import wide_tables
from core.model.change import ActKind
from core.model.codebook_toml import default_codebook_source, load_default_codebook
from core.project.project import Project
from core.store.store import create_store
from core.text.span import words_digest
from tests.core.analysis import worked_cases

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.record import Anchor, Record, Value
    from core.store.acts import ActWriter
    from core.store.store import Store
    from tests.core.analysis.case_tools import Case

CASES = worked_cases.all_cases()


def write_case(case: Case, path: Path) -> None:
    store = create_store(path)
    with store.acts.act("made the project", analyst="nobody", kind=ActKind.SETUP) as writer:
        writer.insert("codebook", {"version": 1, "toml": default_codebook_source()})
        for analyst in case.analysts:
            writer.insert("analyst", {"id": analyst.id, "name": analyst.name, "colour": analyst.colour})
    with store.acts.act("wrote the case", analyst=case.analysts[0].id) as writer:
        write_articles(case, store, writer)
        for entity in case.entities:
            row = {"type": entity.type, "series": entity.series, "ordinal": entity.ordinal}
            writer.insert("entity", {"id": entity.id, "merged_into": entity.merged_into, **row})
        for term in case.terms:
            writer.insert("term", {"id": term.id, "kind": term.kind})
        for thing in (*case.entities, *case.terms):
            for name in thing.names:
                writer.insert("alias", {"subject": thing.id, "language": name.language, "name": name.text})
        for number, record in enumerate(case.records):
            write_record(record, number, writer)
        for one, other in case.pairings:
            writer.insert("pairing", {"analyst": case.analysts[0].id, "a": one, "b": other, "linked": 1})
    store.close()


def write_articles(case: Case, store: Store, writer: ActWriter) -> None:
    for number, article in enumerate(case.articles):
        row = {"file": article.file, "state": str(article.state), "created": f"{number:06}"}
        writer.insert("article", {"id": article.id, **row})
        title = {"field": "title", "raw": article.title, "normal": article.title, "origin": "stated"}
        writer.insert("article_field", {"article": article.id, **title})
    for number, text in enumerate(case.texts):
        assert store.add_text(text.body) == text.id
        writer.insert("article_text", {"article": text.article, "text": text.id, "n": number})


def write_record(record: Record, number: int, writer: ActWriter) -> None:
    row = {"type": record.type, "state": str(record.state), "created": f"{number:06}"}
    writer.insert("record", {"id": record.id, "article": record.article, "analyst": record.analyst, **row})
    for n, mention in enumerate(record.mentions):
        place = anchor_row(mention.anchor)
        del place["role"]
        writer.insert("mention", {"id": mention.id, "record": record.id, "n": n, **place})
    for values in record.fields.values():
        for n, value in enumerate(values):
            write_value(record, n, value, writer)


def write_value(record: Record, n: int, value: Value, writer: ActWriter) -> None:
    row = {
        "raw": value.raw,
        "reading": value.reading,
        "normal": value.normal,
        "origin": str(value.origin),
        "doubtful": int(value.doubtful),
        "not_stated": int(value.not_stated),
        "bound": value.bound,
        "high": value.high,
        "unit": value.unit,
        "reason": value.reason,
        "note": value.note,
    }
    writer.insert("value", {"id": value.id, "record": record.id, "field": value.field, "n": n, **row})
    for anchor in value.anchors:
        writer.insert("value_span", {"value": value.id, **anchor_row(anchor)})


def anchor_row(anchor: Anchor) -> dict[str, str | int]:
    return {
        "text": anchor.text,
        "start": anchor.span.start,
        "end": anchor.span.end,
        "digest": words_digest(anchor.exact).hex(),
        "role": str(anchor.role),
    }


@pytest.mark.parametrize("name", CASES)
def test_a_case_comes_back_from_the_store_as_it_was(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    path = tmp_path / "case.spanwise"
    write_case(case, path)
    project = Project.open(path, analyst=case.analysts[0].name)
    try:
        assert project.store.examine() == []
        assert project.store.records.records() == case.records
        assert {analyst.id: analyst for analyst in project.store.articles.analysts()} == {
            analyst.id: analyst for analyst in case.analysts
        }
        for analyst in case.analysts:
            seen = Project(project.store, analyst=analyst.name)
            assert seen.records() == case.of(analyst)
            counted = tuple(
                replace(article, records=sum(r.article == article.id for r in case.of(analyst)))
                for article in case.articles
            )
            assert seen.articles() == counted
        for text in case.texts:
            assert text.id in project.store.articles.texts_of(text.article)
            assert project.store.articles.text(text.id) == text.body
        names = project.names
        for entity in case.entities:
            found = names.entity(entity.id)
            assert found is not None
            assert (found.type, found.series, found.ordinal) == (entity.type, entity.series, entity.ordinal)
            assert {(n.text, n.language) for n in found.names} == {(n.text, n.language) for n in entity.names}
            assert names.label(entity.id) == entity.label
        for term in case.terms:
            assert names.label(term.id) == term.label()
    finally:
        project.close()


@pytest.mark.parametrize("name", CASES)
def test_board_series_and_table_are_those_of_the_pure_rows(name: str, tmp_path: Path) -> None:
    case, codebook = CASES[name], load_default_codebook()
    path = tmp_path / "case.spanwise"
    write_case(case, path)
    project = Project.open(path, analyst=case.analysts[0].name)
    try:
        for analyst in case.analysts:
            stored, pure = Project(project.store, analyst=analyst.name).records(), case.of(analyst)
            boards = [
                claim_board(codebook, records, case.columns, canonical=canonical, pairings=case.pairings)
                for records, canonical in ((stored, project.names.canonical), (pure, str))
            ]
            assert boards[0] == boards[1]
            lists = [
                series(codebook, records, case.name, canonical=canonical)
                for records, canonical in ((stored, project.names.canonical), (pure, str))
            ]
            assert lists[0] == lists[1]
            assert wide_tables(codebook, stored, case.labels) == wide_tables(codebook, pure, case.labels)
    finally:
        project.close()


def test_the_log_holds_every_row_of_a_case(tmp_path: Path) -> None:
    case = CASES["corrected_article"]
    path = tmp_path / "case.spanwise"
    write_case(case, path)
    project = Project.open(path, analyst=case.analysts[0].name)
    try:
        written, setup = project.history()
        assert setup.kind is ActKind.SETUP
        changes = project.store.history.changes_of(written.id)
        values = [change.row for change in changes if change.table == "value"]
        assert values == [value.id for record in case.records for value in record.all_values()]
        assert all(change.field == "" and change.old is None for change in changes)
    finally:
        project.close()
