"""The sample project codes the figures of 003 as the codebook says, and the meetings of three other articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.charts.voices import VoicesBy
from core.model.change import ActKind
from core.model.record import Origin
from core.project.meeting_lanes import meeting_lanes
from core.project.voices import voices

if TYPE_CHECKING:
    from core.model.record import Record
    from core.project.project import Project

HALF_YEAR = "2020-01/2020-06"
IMMIGRATION = "vi phạm về xuất nhập cảnh và tổ chức môi giới xuất nhập cảnh trái phép"


def figure(project: Project, words: str) -> Record:
    (found,) = (
        record for record in project.records(record_type="statistic") if record.mentions[0].anchor.exact == words
    )
    return found


def normals(record: Record) -> dict[str, list[str | None]]:
    return {field: [value.normal for value in values] for field, values in record.fields.items()}


def test_nine_percent_is_a_change_of_violations_whose_level_is_not_stated(sample_project: Project) -> None:
    record = figure(sample_project, "9,46%")
    assert normals(record) == {
        "measure": ["drug_law_violations"],
        "value": [None],
        "unit": ["cases"],
        "period": [HALF_YEAR],
        "place": ["VN"],
        "direction": ["up"],
        "amount": ["9.46"],
        "base_period": ["2019-01/2019-06"],
    }
    level, amount = record.first("value"), record.first("amount")
    assert level is not None
    assert level.not_stated
    assert amount is not None
    assert (amount.raw, amount.unit) == ("9,46%", "percent")
    measure = record.first("measure")
    assert measure is not None
    assert measure.raw == "vi phạm pháp luật về ma túy"


def test_arrests_are_two_figures_of_another_measure_that_share_its_words(sample_project: Project) -> None:
    found = {words: figure(sample_project, words) for words in ("11.215 vụ", "15.775 đối tượng")}
    assert [normals(record) for record in found.values()] == [
        {"measure": ["drug_crime"], "value": ["11215"], "unit": ["cases"], "period": [HALF_YEAR], "place": ["VN"]},
        {
            "measure": ["drug_crime"],
            "value": ["15775"],
            "unit": ["persons"],
            "period": [HALF_YEAR],
            "place": ["VN"],
        },
    ]
    measures = [record.first("measure") for record in found.values()]
    assert [measure and measure.raw for measure in measures] == ["phạm tội về ma túy"] * 2
    assert measures[0] is not None
    assert measures[1] is not None
    assert measures[0].anchors == measures[1].anchors
    assert measures[0].anchors[0].span.start > found["15.775 đối tượng"].mentions[0].anchor.span.start


def test_later_figures_take_their_period_from_the_sentence_before(sample_project: Project) -> None:
    body = sample_project.text(sample_project.find_article("003").id)
    for words, number, unit in (("1.914 vụ", "1914", "cases"), ("10.993 đối tượng", "10993", "persons")):
        record = figure(sample_project, words)
        assert (record.normal("value"), record.normal("unit")) == (number, unit)
        measure, period = record.first("measure"), record.first("period")
        assert measure is not None
        assert measure.raw == IMMIGRATION
        assert sample_project.label("statistic", measure) == IMMIGRATION
        assert period is not None
        assert (period.normal, period.origin, period.raw) == (HALF_YEAR, Origin.INFERRED, "")
        assert [anchor.exact for anchor in period.basis] == ["nửa đầu năm 2020"]
        assert period.basis[0].span.end < record.mentions[0].anchor.span.start
        assert "." in body[period.basis[0].span.end : record.mentions[0].anchor.span.start]
        assert record.normal("place") == "VN"


def test_two_figures_are_left_for_the_reader(sample_project: Project) -> None:
    body = sample_project.text(sample_project.find_article("003").id)
    left = [body.index("74 vụ mua bán người"), body.index("98 nạn nhân")]
    for record in sample_project.records():
        for mention in record.mentions:
            assert not any(mention.anchor.span.start <= at < mention.anchor.span.end for at in left)
    assert len(sample_project.records(record_type="statistic")) == 5


def test_meetings_speaker_and_proposal(sample_project: Project) -> None:
    shown = [
        (record.type, {field: sample_project.label(record.type, values[0]) for field, values in record.fields.items()})
        for record in sample_project.records(article=sample_project.find_article("003").id)
        if record.type != "statistic"
    ]
    somtc, ammtc, speaker, proposal = shown
    assert somtc == (
        "meeting",
        {
            "meeting": "SOMTC 20",
            "date": "2020-09-24",
            "phase": "Held",
            "format": "Online",
            "host": "Philippines",
            "chair": "Philippines",
        },
    )
    assert ammtc == (
        "meeting",
        {"meeting": "AMMTC 14", "date": "2020-11", "phase": "Planned", "host": "Bộ Công an Việt Nam"},
    )
    assert speaker[1]["person"] == "Nguyễn Thanh Sơn"
    assert speaker[1]["country"] == "Vietnam"
    assert proposal[1]["proposer"] == "Vietnam"
    assert [len(record.mentions) for record in sample_project.records()][:3] == [3, 3, 3]


def test_the_meetings_of_the_other_articles_stand_beside_those_of_003(sample_project: Project) -> None:
    marks = [mark for lane in meeting_lanes(sample_project) for mark in lane.marks]
    assert [(mark.label, mark.phase, mark.date) for mark in marks] == [
        ("AMMTC 14", "planned", "2020-11"),
        ("AMMTC 14", "held", "2020-11"),
        ("AMMTC 15", "held", "2021-09-29"),
        ("AMMTC 17", "held", "XXXX-08-21"),
        ("AMMTC+China 9", "held", "2022-09-22"),
        ("SOMTC 20", "held", "2020-09-24"),
    ]
    assert {head.label for head in voices(sample_project).matrix(VoicesBy.MEETING).columns} == {
        "AMMTC 15",
        "AMMTC 17",
        "AMMTC+China 9",
        "",
    }


def test_001_is_left_to_the_reader_and_nothing_that_is_coded_can_be_undone(sample_project: Project) -> None:
    assert [article.records for article in sample_project.articles()] == [4, 0, 6, 9, 4]
    assert sample_project.next_undo() is None
    assert sample_project.next_redo() is None
    assert {act.kind for act in sample_project.history(limit=1_000)} == {ActKind.SETUP}
