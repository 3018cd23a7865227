from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.claims import Cell, Column, claim_board
from core.analysis.series import series
from core.analysis.wide import wide_tables
from core.errors import Bug
from core.model.codebook_toml import load_default_codebook
from core.model.record import Origin
from core.text.span import Span
from tests.core.analysis import worked_cases
from tests.core.analysis.case_tools import ANALYST, SECOND_ANALYST, Case, ident

if TYPE_CHECKING:
    from core.model.record import Record

PROPOSALS_OF_004 = (
    ((362, 420), (2365, 2676)),
    ((421, 490), (2678, 3020)),
    ((491, 568), (3022, 3370)),
    ((569, 705), (3372, 4016)),
)

OF_EVERY_RECORD = ("record", "article", "state", "analyst")
ONLY_HERE = "not_stated, only here"
HALF_YEAR = "VN / 2020-01/2020-06 / not stated"
BoardRow = tuple[str, str, tuple[tuple[str, ...], ...], str]


def board(case: Case, columns: tuple[Column, ...] | None = None) -> list[BoardRow]:
    """Subject, field, what each column holds, state; with "link?" or "only here" where the board says so."""
    return board_of(case, case.of(ANALYST), columns)


def board_of(case: Case, records: tuple[Record, ...], columns: tuple[Column, ...] | None = None) -> list[BoardRow]:
    rows = claim_board(load_default_codebook(), records, columns or case.columns, canonical=str, pairings=case.pairings)
    shown: list[BoardRow] = []
    for row in rows:
        subject = " / ".join("+".join(sorted(map(case.name, part))) or "not stated" for part in row.key.parts)
        cells = tuple(
            tuple("not stated" if cell.value.not_stated else case.name(cell.value.normal or "?") for cell in column)
            for column in row.cells
        )
        remark = ", link?" if row.unlinked else ", only here" if row.only_here else ""
        shown.append((subject, row.field, cells, row.state + remark))
    return shown


def _shown(case: Case, cell: Cell) -> str:
    return "not stated" if cell.value.not_stated else case.name(cell.value.normal or "?")


def figures(case: Case) -> list[tuple[str | None, ...]]:
    rows = series(load_default_codebook(), case.of(ANALYST), case.name, canonical=str)
    assert not any(row.derived for row in rows)
    return [
        (row.measure, row.unit, row.place, row.period, row.value, _words(case, row.text, row.start, row.end))
        for row in rows
    ]


def table(case: Case, type_id: str) -> list[dict[str, str]]:
    """The cells that hold something, without those that every record has."""
    tables = wide_tables(load_default_codebook(), case.of(ANALYST), case.labels)
    found = next(one for one in tables if one.type == type_id)
    own = [dict(zip(found.columns, row, strict=True)) for row in found.rows]
    return [
        {name: cell for name, cell in row.items() if cell and name not in ("record", "article", "state", "analyst")}
        for row in own
    ]


def _words(case: Case, text_id: str | None, start: int | None, end: int | None) -> str:
    body = next(text.body for text in case.texts if text.id == text_id)
    assert start is not None
    assert end is not None
    return body[start:end]


def test_seven_figures() -> None:
    case = worked_cases.seven_figures()
    change = f"drug_law_violations / cases / {HALF_YEAR}"
    assert board(case) == [
        (change, "value", (("not stated",), ()), "not_stated"),
        (change, "direction", (("up",), ()), ONLY_HERE),
        (change, "amount", (("9.46",), ()), ONLY_HERE),
        (change, "base_period", (("2019-01/2019-06",), ()), ONLY_HERE),
        (f"drug_crime / cases / {HALF_YEAR}", "value", (("11215",), ()), ONLY_HERE),
        (f"drug_crime / persons / {HALF_YEAR}", "value", (("15775",), ()), ONLY_HERE),
        (f"immigration_violations / cases / {HALF_YEAR}", "value", (("1914",), ()), ONLY_HERE),
        (
            f"immigration_violations / persons / {HALF_YEAR}",
            "value",
            (("10993",), ()),
            ONLY_HERE,
        ),
        (f"human_trafficking / cases / {HALF_YEAR}", "value", (("74",), ()), ONLY_HERE),
        (f"victims_rescued / persons / {HALF_YEAR}", "value", (("98",), ()), ONLY_HERE),
    ]
    assert figures(case) == [
        ("drug_law_violations", "cases", "VN", "2020-01/2020-06", None, "9,46%"),
        ("drug_crime", "cases", "VN", "2020-01/2020-06", "11215", "11.215"),
        ("drug_crime", "persons", "VN", "2020-01/2020-06", "15775", "15.775"),
        ("immigration_violations", "cases", "VN", "2020-01/2020-06", "1914", "1.914"),
        ("immigration_violations", "persons", "VN", "2020-01/2020-06", "10993", "10.993"),
        ("human_trafficking", "cases", "VN", "2020-01/2020-06", "74", "74"),
        ("victims_rescued", "persons", "VN", "2020-01/2020-06", "98", "98"),
    ]
    changed = series(load_default_codebook(), case.of(ANALYST), case.name, canonical=str)[0]
    assert (changed.direction, changed.amount, changed.amount_unit) == ("up", "9.46", "percent")
    assert (changed.base_period, changed.scope, changed.start, changed.end) == (
        "2019-01/2019-06",
        None,
        2959,
        2964,
    )
    rows = table(case, "statistic")
    assert [row["value"] for row in rows] == ["not stated", "11215", "15775", "1914", "10993", "74", "98"]
    assert rows[0] == {
        "words": "9,46%",
        "measure": "drug_law_violations",
        "measure_words": "vi phạm pháp luật về ma túy",
        "value": "not stated",
        "unit": "cases",
        "unit_words": "vụ",
        "period": "2020-01/2020-06",
        "period_words": "nửa đầu năm 2020",
        "place": "VN",
        "place_words": "Việt Nam",
        "direction": "up",
        "direction_words": "tăng",
        "amount": "9.46",
        "amount_unit": "percent",
        "amount_words": "9,46%",
        "base_period": "2019-01/2019-06",
        "base_period_words": "cùng kỳ năm 2019",
        "scope": "not stated",
    }


def test_shared_measure_words() -> None:
    case = worked_cases.shared_measure_words()
    cases, persons = case.records
    assert cases.values("measure")[0].anchors == persons.values("measure")[0].anchors
    assert board(case) == [
        (
            f"drug_crime / cases / {HALF_YEAR}",
            "value",
            (("11215",), ()),
            ONLY_HERE,
        ),
        (
            f"drug_crime / persons / {HALF_YEAR}",
            "value",
            (("15775",), ()),
            ONLY_HERE,
        ),
    ]
    assert figures(case) == [
        ("drug_crime", "cases", "VN", "2020-01/2020-06", "11215", "11.215"),
        ("drug_crime", "persons", "VN", "2020-01/2020-06", "15775", "15.775"),
    ]
    names = ("words", "measure_words", "value", "value_words", "unit", "unit_words")
    assert [tuple(row[name] for name in names) for row in table(case, "statistic")] == [
        ("11.215 vụ", "phạm tội về ma túy", "11215", "11.215", "cases", "vụ"),
        ("15.775 đối tượng", "phạm tội về ma túy", "15775", "15.775", "persons", "đối tượng"),
    ]


def test_period_one_sentence_earlier() -> None:
    case = worked_cases.period_one_sentence_earlier()
    for record in case.records:
        (period,) = record.values("period")
        assert (period.origin, period.raw, period.reading) == (Origin.INFERRED, "", None)
        (basis,) = period.basis
        assert basis.span == Span(2883, 3044)
        assert basis.exact.startswith("Tại Việt Nam, số vụ")
        assert basis.exact.endswith("phạm tội về ma túy…")
        assert basis.span.end < record.mentions[0].anchor.span.start
    assert [(subject, cells, state) for subject, _, cells, state in board(case)] == [
        (
            f"immigration_violations / cases / {HALF_YEAR}",
            (("1914",), ()),
            ONLY_HERE,
        ),
        (
            f"immigration_violations / persons / {HALF_YEAR}",
            (("10993",), ()),
            ONLY_HERE,
        ),
        (
            f"human_trafficking / cases / {HALF_YEAR}",
            (("74",), ()),
            ONLY_HERE,
        ),
        (
            f"victims_rescued / persons / {HALF_YEAR}",
            (("98",), ()),
            ONLY_HERE,
        ),
    ]
    assert {period for _, _, _, period, _, _ in figures(case)} == {"2020-01/2020-06"}
    for row in table(case, "statistic"):
        assert row["period"] == "2020-01/2020-06"
        assert "period_words" not in row


def test_planned_and_held() -> None:
    case = worked_cases.planned_and_held()
    assert board(case) == [
        ("AMMTC 14", "date", (("2020-11~",), ("2020-11~",), ("2020-11",)), "compatible"),
        ("AMMTC 14", "phase", (("planned",), ("planned",), ("held",)), "compatible"),
        ("AMMTC 14", "format", ((), ("in_person",), ("online",)), "compatible"),
        ("AMMTC 14", "host", ((), ("VN",), ("VN",)), "same"),
    ]
    assert figures(case) == []
    names = ("meeting", "date", "date_words", "phase", "format", "host")
    assert [tuple(row.get(name) for name in names) for row in table(case, "meeting")] == [
        ("AMMTC 14", "2020-11~", "giữa tháng 11", "planned", None, None),
        ("AMMTC 14", "2020-11~", "trung tuần tháng 11/2020", "planned", "in_person", "VN"),
        ("AMMTC 14", "2020-11", "tháng 11-2020", "held", "online", "VN"),
    ]


def test_bare_series() -> None:
    case = worked_cases.bare_series()
    assert board(case) == [
        ("AMMTC 14", "date", (("2020-11~",), ()), ONLY_HERE),
        ("AMMTC 14", "phase", (("planned",), ()), ONLY_HERE),
        ("AMMTC 14", "format", (("in_person",), ()), ONLY_HERE),
        ("AMMTC 14", "host", (("VN",), ()), ONLY_HERE),
        ("AMMTC 15", "phase", ((), ("held",)), ONLY_HERE),
    ]
    assert figures(case) == []
    assert [(row["meeting"], row["meeting_words"]) for row in table(case, "meeting")] == [
        ("SOMTC", "SOMTC"),
        ("AMMTC", "AMMTC"),
        ("AMMTC 14", "AMMTC 14"),
        ("AMMTC", "AMMTC"),
        ("AMMTC 15", "AMMTC 15"),
    ]


def test_two_halves() -> None:
    case = worked_cases.two_halves()
    rows = board(case)
    texts = [row for row in rows if row[1] == "text"]
    assert [(subject, state) for subject, _, _, state in texts] == [
        ("004 proposal 1", "compatible"),
        ("004 proposal 2", "compatible"),
        ("004 proposal 3", "compatible"),
        ("004 proposal 4", "compatible"),
    ]
    assert [(zh[:2], en.split(",")[0]) for _, _, ((zh,), (en,)), _ in texts] == [
        ("一是", "First"),
        ("二是", "Second"),
        ("三是", "Third"),
        ("四是", "Fourth"),
    ]
    assert [row for row in rows if row[1] != "text"] == [
        ("AMMTC+China 9", "date", (("2022-09-22",), ("2022-09-22",)), "same"),
        ("AMMTC+China 9", "phase", (("held",), ("held",)), "same"),
        ("AMMTC+China 9", "format", (("online",), ("online",)), "same"),
        *(
            (f"004 proposal {number}", field, ((name,), (name,)), "same")
            for number in (1, 2, 3, 4)
            for field, name in (("proposer", "Wang Xiaohong"), ("meeting", "004 meeting"))
        ),
        ("004 number of proposals", "measure", (("proposals made",), ("proposals made",)), "same"),
        ("004 number of proposals", "value", (("4",), ("4",)), "same"),
        ("004 number of proposals", "unit", (("proposals",), ("proposals",)), "same"),
    ]
    assert figures(case) == [("proposals made", "proposals", None, None, "4", "4")]
    assert len(table(case, "proposal")) == 4
    (meeting,) = table(case, "meeting")
    assert (meeting["date"], meeting["date_words"]) == ("2022-09-22; 2022-09-22", "9月22日; September 22")
    spans = [tuple((one.anchor.span.start, one.anchor.span.end) for one in record.mentions) for record in case.records]
    assert spans[1:5] == list(PROPOSALS_OF_004)


def test_one_meeting_two_reports() -> None:
    case = worked_cases.one_meeting_two_reports()
    paired = "001 joint patrols+003 joint investigations"
    territory = "không để các tổ chức, cá nhân lợi dụng lãnh thổ nước này chống lại nước kia"
    assert board(case) == [
        (
            paired,
            "text",
            (("tăng cường tuần tra chung",), ("tăng cường mở các chiến dịch điều tra chung",)),
            "differs",
        ),
        (paired, "proposer", (("Nguyễn Thanh Sơn",), ("VN",)), "differs"),
        ("SOMTC 20", "host", ((), ("PH",)), ONLY_HERE),
        (paired, "stage", (("proposed",), ()), ONLY_HERE),
        ("003 territory", "text", ((), (territory,)), "not_stated, link?"),
        ("003 territory", "proposer", ((), ("VN",)), "not_stated, link?"),
        ("003 territory", "meeting", ((), ("003 SOMTC 20",)), "not_stated, link?"),
        ("003 territory", "stage", ((), ("proposed",)), "not_stated, link?"),
        ("SOMTC 20", "date", (("2020-09-24",), ("2020-09-24",)), "same"),
        ("SOMTC 20", "format", (("online",), ("online",)), "same"),
        ("SOMTC 20", "chair", (("PH",), ("PH",)), "same"),
        (paired, "meeting", (("001 SOMTC 20",), ("003 SOMTC 20",)), "same"),
    ]
    assert figures(case) == []
    names = ("text", "proposer", "meeting", "stage")
    assert [tuple(row.get(name) for name in names) for row in table(case, "proposal")] == [
        ("tăng cường tuần tra chung", "Nguyễn Thanh Sơn", "001 SOMTC 20", "proposed"),
        ("tăng cường mở các chiến dịch điều tra chung", "VN", "003 SOMTC 20", None),
        (territory, "VN", "003 SOMTC 20", "proposed"),
    ]


def test_corrected_date() -> None:
    case = worked_cases.corrected_date()
    (date,) = case.records[0].values("date")
    assert (date.raw, date.reading, date.normal) == ("Ngày 29-11", "2021-11-29", "2021-09-29")
    assert (date.reason, date.doubtful) == ("the article is dated 30/09/2021", True)
    assert [anchor.exact for anchor in date.basis] == ["Thứ Năm, ngày 30/09/2021"]
    assert board(case) == [("AMMTC 15", "date", (("2021-09-29",), ()), ONLY_HERE)]
    assert figures(case) == []
    name = "Hội nghị Bộ trưởng ASEAN về phòng, chống tội phạm xuyên quốc gia lần thứ 15 (AMMTC 15)"
    assert table(case, "meeting") == [
        {
            "words": name,
            "meeting": "AMMTC 15",
            "meeting_words": "AMMTC 15",
            "date": "2021-09-29",
            "date_words": "Ngày 29-11",
            "doubtful": "date",
        }
    ]


def test_two_analysts() -> None:
    case = worked_cases.two_analysts()
    assert board_of(case, case.of(ANALYST)) == [
        ("SOMTC 20", "host", ((), ("PH",)), "not_coded"),
        ("SOMTC 20", "date", (("2020-09-24",), ("2020-09-24",)), "same"),
        ("SOMTC 20", "format", (("online",), ("online",)), "same"),
        ("SOMTC 20", "chair", (("PH",), ("PH",)), "same"),
    ]
    assert board_of(case, case.of(SECOND_ANALYST)) == [("SOMTC 20", "date", (("2020-09-25",), ()), "not_coded")]
    with pytest.raises(Bug):
        board_of(case, case.records)
    assert figures(case) == []
    (tables,) = wide_tables(load_default_codebook(), case.records, case.labels)
    analyst, date = tables.columns.index("analyst"), tables.columns.index("date")
    assert [(row[analyst], row[date]) for row in tables.rows] == [
        (ident("Lan"), "2020-09-24"),
        (ident("Lan"), "2020-09-24"),
        (ident("Minh"), "2020-09-25"),
    ]


def test_corrected_article() -> None:
    case = worked_cases.corrected_article()
    old, new, _ = case.texts
    figure = f"drug_crime / cases / {HALF_YEAR}"
    assert board(case) == [
        ("AMMTC 14", "format", (("in_person",), ()), ONLY_HERE),
        ("AMMTC 14", "host", (("VN",), ()), ONLY_HERE),
        (figure, "value", (("11215",), ()), ONLY_HERE),
        ("AMMTC 14", "date", (("2020-11~",), ("2020-11~",)), "same"),
        ("AMMTC 14", "phase", (("planned",), ("planned",)), "same"),
    ]
    assert figures(case) == [("drug_crime", "cases", "VN", "2020-01/2020-06", "11215", "11.215")]
    (value,) = case.record("003 arrests, cases").values("value")
    assert [(anchor.text, anchor.exact) for anchor in value.anchors] == [(old.id, "11.215")]
    (row,) = table(case, "statistic")
    assert (row["value"], row["unit_words"], row["doubtful"]) == ("11215", "vụ", "value")

    (date,) = case.record("003 AMMTC 14").values("date")
    assert [(anchor.text, anchor.span.start) for anchor in date.anchors] == [(old.id, 5092), (new.id, 3023)]
    assert date.raw == "trung tuần tháng 11/2020"
    first_half = Column(old.article, done=True, stretches=((new.id, Span(0, 3500)),))
    second_half = Column(old.article, done=True, stretches=((new.id, Span(3500, len(new.body))),))
    rows = board(case, (first_half, second_half))
    assert ("AMMTC 14", "date", (("2020-11~",), ()), ONLY_HERE) in rows
