from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled
from core.operations import checking_across
from core.operations.checking_across import look_across
from core.operations.filling import Fill
from core.operations.records import tag
from core.project.checks_across import doubts_across
from core.project.project import Project
from tests.core.project.finders import bring
from tests.core.store.projects import LAN, Desk, Templates, empty

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    """Two articles that give one meeting two dates."""
    opened = Project.open(templates.copy(empty, tmp_path / "two.spanwise"), analyst=LAN)
    for name, date in (("morning.txt", "29/9/2021"), ("evening.txt", "28/9/2021")):
        bring(opened, name, f"Ngày {date}, Hội nghị AMMTC 15 diễn ra theo hình thức trực tuyến.")
        desk = Desk.at(opened, name)
        named = desk.span("AMMTC 15")
        fills = [Fill("meeting", spans=(named,)), Fill("date", spans=(desk.span(date),))]
        tag(opened, desk.article, "meeting", named, fills=fills)
    yield opened
    opened.close()


def never() -> bool:
    return False


def test_what_another_process_finds_is_what_is_found_here(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    here = look_across(project.path, LAN, never)
    monkeypatch.setattr(checking_across, "_FEW", 0)
    assert look_across(project.path, LAN, never) == here == doubts_across(project)
    assert here


def test_a_look_that_was_cancelled_answers_nothing(project: Project) -> None:
    with pytest.raises(Cancelled):
        look_across(project.path, LAN, lambda: True)
