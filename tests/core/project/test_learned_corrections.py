"""What an analyst corrects in one article is suggested in the next: a measure's name, a unit, a title; real rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.intake.files import prepare_article
from core.model.entity import Name
from core.operations.articles import import_articles
from core.operations.entities import create_term
from core.operations.history import undo
from core.operations.suggesting import accept
from core.operations.values import correct
from tests.core.store.projects import Desk, Templates, empty, opened

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.project.suggestions import SuggestedValue

FIRST = (
    "Tin về buôn lậu gỗ\n\n"
    "Năm 2020, lực lượng chức năng phát hiện 320 vụ buôn lậu gỗ trên cả nước.\n"
    "Thứ trưởng Bộ Công an Trần Văn Minh nhấn mạnh vai trò của hợp tác quốc tế.\n"
)
NEXT = (
    "Kết quả một năm sau\n\n"
    "Năm 2021, lực lượng chức năng phát hiện 415 vụ buôn lậu gỗ trên cả nước.\n"
    "Thứ trưởng Bộ Công an Lê Thị Hoa cho biết các nước sẽ tiếp tục trao đổi thông tin.\n"
)


@pytest.fixture
def desks(templates: Templates, tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    with opened(templates.copy(empty, tmp_path / "one.spanwise")) as project:
        for file, body in (("first.txt", FIRST), ("next.txt", NEXT)):
            import_articles(project, [prepare_article(file, body.encode(), "utf-8", body, ())])
        yield Desk.at(project, "first.txt"), Desk.at(project, "next.txt")


def suggested(desk: Desk, record_type: str, field: str) -> SuggestedValue:
    found = desk.project.suggestions(desk.article)
    return next(each.fields[field][0] for each in found if each.type == record_type and field in each.fields)


def accepted(desk: Desk, record_type: str) -> str:
    return accept(
        desk.project, next(each for each in desk.project.suggestions(desk.article) if each.type == record_type)
    ).record


@pytest.mark.parametrize(("field", "name"), [("measure", "timber smuggling"), ("unit", "smuggling cases")])
def test_a_term_that_was_corrected_is_suggested_next_time(desks: tuple[Desk, Desk], field: str, name: str) -> None:
    first, after = desks
    before = suggested(after, "statistic", field)
    known = create_term(first.project, field, [Name(name, "en")]).id
    record = accepted(first, "statistic")
    correct(first.project, record, first.value(record, field).id, known, reason="as we say")
    now = suggested(after, "statistic", field)
    assert before.label != name
    assert (now.value.normal, now.label, now.value.reason) == (known, name, "as we say")
    assert now.value.raw == before.value.raw, "the words stay what they were"
    made = accepted(after, "statistic")
    assert after.value(made, field).normal == known
    assert after.value(made, "value").normal == "415", "a figure is read where it stands"
    for _ in range(2):
        undo(first.project)
    assert suggested(after, "statistic", field).label == before.label


def test_a_title_that_was_corrected_is_suggested_next_time(desks: tuple[Desk, Desk]) -> None:
    first, after = desks
    before = suggested(after, "speaker", "role")
    record = accepted(first, "speaker")
    held = first.value(record, "role")
    correct(first.project, record, held.id, "second in the ministry", reason="in our list")
    now = suggested(after, "speaker", "role")
    assert (before.value.raw, now.value.raw) == (held.raw, held.raw)
    assert before.label != now.label == "second in the ministry"
    made = accepted(after, "speaker")
    assert after.value(made, "role").normal == "second in the ministry"
    assert after.record(made).first("person") is not None
