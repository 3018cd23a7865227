from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.model.entity import Name
from core.operations.entities import create_entity, merge
from core.operations.values import clear
from core.project.meeting_lanes import meeting_lanes
from core.project.project import Project
from tests.core.project.coded_meetings import AMMTC_15, SOMTC_20, Coder, code_meetings
from tests.core.store.projects import MINH, Templates, opened, seeded

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.analysis.charts.timeline import MeetingMark


@pytest.fixture
def project(templates: Templates, tmp_path: Path) -> Iterator[Project]:
    with opened(templates.copy(seeded, tmp_path / "seeds.spanwise")) as project:
        code_meetings(project)
        yield project


def marks(project: Project) -> dict[tuple[str, str], MeetingMark]:
    return {(mark.label, mark.phase): mark for lane in meeting_lanes(project) for mark in lane.marks}


def test_the_meetings_of_five_articles_stand_on_one_timeline(project: Project) -> None:
    lanes = meeting_lanes(project)
    assert [(lane.series, [(mark.ordinal, mark.phase, mark.date) for mark in lane.marks]) for lane in lanes] == [
        (
            "AMMTC",
            [
                (14, "planned", "2020-11"),
                (14, "held", "2020-11"),
                (15, "held", "2021-09-29"),
                (17, "held", "XXXX-08-21"),
            ],
        ),
        ("AMMTC+China", [(9, "held", "2022-09-22")]),
        ("SOMTC", [(20, "held", "2020-09-24")]),
    ]
    ammtc = lanes[0]
    assert [mark.label for mark in ammtc.undated] == ["AMMTC 17"]
    assert ammtc.undated[0].yearless
    assert [(gap.first, gap.last, gap.after) for gap in ammtc.gaps] == [(16, 16, date(2021, 9, 29))]


def test_every_mark_leads_to_its_words(project: Project) -> None:
    for mark in marks(project).values():
        for source in mark.sources:
            assert source.span is not None
            assert source.span.of(project.stored_text(source.text)) == source.exact
    assert [source.exact for source in marks(project)["AMMTC 14", "planned"].sources] == ["trung tuần tháng 11/2020"]
    assert [source.exact for source in marks(project)["AMMTC 15", "held"].sources] == [AMMTC_15]


def test_who_spoke_and_what_was_proposed_is_counted(project: Project) -> None:
    counted = {key: (mark.speakers, mark.proposals) for key, mark in marks(project).items()}
    assert counted["AMMTC 15", "held"] == (1, 2)
    assert counted["AMMTC 17", "held"] == (1, 1)
    assert counted["AMMTC+China 9", "held"] == (1, 0)
    assert counted["AMMTC 14", "planned"] == counted["AMMTC 14", "held"] == (0, 0)


def test_hosts_formats_and_phases_are_named_in_the_language_that_is_asked_for(project: Project) -> None:
    found = {mark.label: mark for lane in meeting_lanes(project, "vi") for mark in lane.marks}
    assert found["AMMTC+China 9"].format == ("Trực tuyến",)
    assert found["AMMTC+China 9"].phase_label == "Đã tổ chức"
    assert found["SOMTC 20"].host == ("Philippines",)


def test_meetings_that_were_merged_are_one(project: Project) -> None:
    other = create_entity(project, "meeting", [Name("SOMTC lần 20", "vi")]).id
    Coder(project, "001").code("meeting", "SOMTC-20", meeting=f"={other}", date="=2020-09", phase="=held")
    assert len(marks(project)) == 7
    merge(project, other, marks(project)["SOMTC 20", "held"].entity)
    assert len(marks(project)) == 6
    assert len(marks(project)["SOMTC 20", "held"].sources) == 2


def test_a_link_to_the_record_of_a_meeting_counts_for_that_meeting(project: Project) -> None:
    meeting = next(each for each in project.records(record_type="meeting") if each.mentions[0].anchor.exact == SOMTC_20)
    speaker = Coder(project, "003").code(
        "speaker", "đại biểu các nước", person="đại biểu các nước", meeting=f"={meeting.id}"
    )
    mark = marks(project)["SOMTC 20", "held"]
    assert [source.record for source in mark.speaker_sources] == [speaker]


def test_a_record_that_names_no_meeting_is_left_out(project: Project) -> None:
    record = next(each for each in project.records(record_type="meeting") if each.normal("date") == "XXXX-08-21")
    clear(project, record.id, "meeting")
    left = marks(project)
    assert ("AMMTC 17", "held") not in left
    assert left["AMMTC 17", ""].speakers == 1, "those who spoke there still say which meeting it was"


def test_another_analyst_sees_their_own_meetings(project: Project) -> None:
    assert meeting_lanes(Project(project.store, analyst=MINH)) == ()
