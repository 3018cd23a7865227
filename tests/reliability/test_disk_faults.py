"""The disk fails at each statement of an act in turn: the analyst is told, nothing has changed, the next try works."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.intake.files import prepare_article
from core.operations import history, records, values
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.project.project import Project
from tests.core.store.projects import LAN, Templates, find_span, seed_articles, seeded
from tests.reliability.connections import (
    FULL,
    FULL_ONCE,
    READ_ERROR,
    READ_ONLY,
    WRITE_ERROR,
    Disk,
    Fault,
    OnDisk,
    connecting,
)
from tests.reliability.holdings import act_ids, holdings
from tests.reliability.refusals import assert_well_told, refusal_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.model.change import Changes
    from tests.reliability.conftest import Extent

FIGURE = "74 vụ mua bán người"
MOST_STATEMENTS = 2_000
WRITING_FAULTS = (FULL, FULL_ONCE, READ_ONLY, WRITE_ERROR)


@dataclass(frozen=True)
class Desk:
    """A project on a disk that can fail; one statistic is coded."""

    project: Project
    disk: Disk
    article: str
    record: str


@pytest.fixture
def disk() -> Iterator[Disk]:
    made = Disk()
    with connecting(partial(OnDisk, disk=made)):
        yield made


@pytest.fixture
def project_file(templates: Templates, tmp_path: Path) -> Path:
    return templates.copy(seeded, tmp_path / "faulty.spanwise")


@pytest.fixture
def desk(disk: Disk, project_file: Path) -> Iterator[Desk]:
    project = Project.open(project_file, analyst=LAN)
    article = project.find_article("003").id
    span = find_span(project.text(article), "11.215 vụ")
    record = records.tag(project, article, "statistic", span, read_words=True).record
    yield Desk(project, disk, article, record)
    disk.cure()
    project.close()


# ── acts ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def tag(desk: Desk) -> Changes:
    span = find_span(desk.project.text(desk.article), FIGURE)
    return records.tag(desk.project, desk.article, "statistic", span, read_words=True).changes


def tag_and_name(desk: Desk) -> Changes:
    """Tag a meeting that the project does not know yet: an entity and its name are made on the way."""
    span = find_span(desk.project.text(desk.article), FIGURE)
    fills = [Fill("meeting", text="Hội nghị nào đó 7"), Fill("phase", text="held")]
    return records.tag(desk.project, desk.article, "meeting", span, fills=fills).changes


def fill(desk: Desk) -> Changes:
    span = find_span(desk.project.text(desk.article), "mua bán người", FIGURE)
    return values.fill(desk.project, desk.record, Fill("measure", spans=(span,)))


def type_over(desk: Desk) -> Changes:
    """Replace a value that stands there: its spans and row go, others come."""
    return values.fill(desk.project, desk.record, Fill("value", text="12.000"))


def delete(desk: Desk) -> Changes:
    return records.delete_record(desk.project, desk.record)


def undo(desk: Desk) -> Changes:
    return history.undo(desk.project)


def bring_in(desk: Desk) -> Changes:
    """Import five articles that the project does not hold."""
    fresh = [
        prepare_article(f"new {known.file}", known.data + b" !", "utf-8", f"{known.body} !", ())
        for known in seed_articles()
    ]
    return import_articles(desk.project, fresh).changes


ACTS = (tag, tag_and_name, fill, type_over, delete, undo, bring_in)


def last_undone(desk: Desk, act: Callable[[Desk], Changes]) -> None:
    """Bring the project back to before the act."""
    (history.redo if act is undo else history.undo)(desk.project)


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
@pytest.mark.parametrize("fault", WRITING_FAULTS, ids=["full", "full once", "read-only", "write error"])
def test_an_act_is_refused_whole_at_whichever_write_the_disk_fails(
    desk: Desk, fault: Fault, act: Callable[[Desk], Changes], extent: Extent, told: Callable[[str], None]
) -> None:
    told(f"{fails_everywhere(desk, fault, act, look_each=1 if extent.is_long else 6)} writes failed in turn")


@pytest.mark.parametrize("act", ACTS, ids=lambda act: act.__name__)
def test_an_act_is_refused_whole_at_whichever_reading_or_writing_statement_the_disk_fails(
    desk: Desk, act: Callable[[Desk], Changes], extent: Extent, told: Callable[[str], None]
) -> None:
    told(f"{fails_everywhere(desk, READ_ERROR, act, look_each=1 if extent.is_long else 12)} statements failed in turn")


def fails_everywhere(desk: Desk, fault: Fault, act: Callable[[Desk], Changes], *, look_each: int) -> int:
    """Let the first statement fail, then the second …, until the act gets through; give how many there were."""
    before = holdings(desk.project)
    acts = act_ids(desk.project)
    for at in range(1, MOST_STATEMENTS):
        desk.disk.fail(fault, at)
        refusal = refusal_of(partial(act, desk))
        struck = desk.disk.struck
        desk.disk.cure()
        if refusal is None:
            # What is only looked up when the act is done may fail: it is looked up again when it is wanted.
            assert not struck or fault.reading, f"statement {at} failed and nobody said so"
            assert holdings(desk.project) != before
            assert desk.project.examine() == []
            return at - 1
        assert struck, f"refused without a fault: {refusal}"
        assert_well_told(refusal)
        assert act_ids(desk.project) == acts, f"something was left behind by the failure at statement {at}"
        assert holdings(desk.project) == before
        if at % look_each == 0:
            assert act(desk).act is not None, f"the next try after the failure at statement {at}"
            assert desk.project.examine() == []
            last_undone(desk, act)
            assert holdings(desk.project) == before
            acts = act_ids(desk.project)
    raise AssertionError("the act never got through")


# ── opening and closing ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("fault", [*WRITING_FAULTS, READ_ERROR], ids=lambda fault: f"{fault.name} {fault.lasts}")
def test_opening_is_refused_or_done_and_the_project_stays_as_it_was(
    disk: Disk, project_file: Path, fault: Fault, told: Callable[[str], None]
) -> None:
    project = Project.open(project_file, analyst=LAN)
    before = holdings(project)
    project.close()
    for at in range(1, MOST_STATEMENTS):
        disk.fail(fault, at)
        refusal = refusal_of(lambda: Project.open(project_file, analyst=LAN).close())
        struck = disk.struck
        disk.cure()
        if refusal is not None:
            assert struck
            assert_well_told(refusal)
        project = Project.open(project_file, analyst=LAN)
        assert not project.read_only
        assert holdings(project) == before
        assert project.examine() == []
        project.close()
        if not struck:
            told(f"{at - 1} statements failed in turn")
            return
    raise AssertionError("opening never got through")


@pytest.mark.parametrize("fault", [*WRITING_FAULTS, READ_ERROR], ids=lambda fault: f"{fault.name} {fault.lasts}")
def test_closing_on_a_failing_disk_loses_nothing(
    disk: Disk, project_file: Path, fault: Fault, told: Callable[[str], None]
) -> None:
    for at in range(1, MOST_STATEMENTS):
        project = Project.open(project_file, analyst=LAN)
        article = project.find_article("003").id
        records.tag(project, article, "statistic", find_span(project.text(article), FIGURE))
        before = holdings(project)
        disk.fail(fault, at)
        project.close()
        struck = disk.struck
        disk.cure()
        project = Project.open(project_file, analyst=LAN)
        assert not project.read_only
        assert holdings(project) == before
        assert project.examine() == []
        project.close()
        if not struck:
            told(f"{at - 1} statements failed in turn")
            return
    raise AssertionError("closing never got through")
