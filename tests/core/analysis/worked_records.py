"""The records of the worked cases: what an analyst makes of single passages of the five articles."""

from __future__ import annotations

from core.analysis.claims import Column
from core.model.entity import Entity, Name, Term
from core.model.record import Anchor, Record, Value
from tests.core.analysis.case_tools import (
    CaseText,
    coded,
    ident,
    inferred,
    meeting,
    not_stated,
    person,
    stated,
)

SOMTC_20 = meeting("SOMTC", 20)
AMMTC_14 = meeting("AMMTC", 14)
AMMTC_15 = meeting("AMMTC", 15)
AMMTC = meeting("AMMTC")
SOMTC = meeting("SOMTC")
AMMTC_CHINA_9 = meeting("AMMTC+China", 9)
NGUYEN_THANH_SON = person(Name("Nguyễn Thanh Sơn", "vi"))
WANG_XIAOHONG = person(Name("Wang Xiaohong", "en"), Name("王小洪", "zh"))
PROPOSALS_MADE = Term(ident("term proposals made"), "measure", (Name("proposals made", "en"),))

FIGURES = (
    "Tại Việt Nam, số vụ vi phạm pháp luật về ma túy trong nửa đầu năm 2020 tăng 9,46% "
    "so với cùng kỳ năm 2019; bắt giữ 11.215 vụ 15.775 đối tượng phạm tội về ma túy…"
)
MORE_FIGURES = (
    "Phát hiện và xử lý 1.914 vụ với 10.993 đối tượng vi phạm về xuất nhập cảnh và tổ chức môi giới "
    "xuất nhập cảnh trái phép; phát hiện 74 vụ mua bán người, giải cứu được 98 nạn nhân"
)
IMMIGRATION = "vi phạm về xuất nhập cảnh và tổ chức môi giới xuất nhập cảnh trái phép"
Coded = tuple[str, Record]


def changed_figure(old: CaseText, new: CaseText) -> Coded:
    """The figure keeps its old words and is doubtful; what stayed stands in both texts."""

    def both(words: str, passage: str) -> tuple[Anchor, Anchor]:
        return old.at(words, inside=passage), new.at(words, inside=passage.replace("11.215 vụ", "11.251 vụ"))

    return coded(
        "003 arrests, cases",
        old,
        "statistic",
        (old.at("11.215 vụ"),),
        stated("measure", "drug_crime", *both("phạm tội về ma túy", FIGURES)),
        stated("value", "11215", old.at("11.215"), doubtful=True),
        stated("unit", "cases", *both("vụ", "11.215 vụ")),
        stated("period", "2020-01/2020-06", *both("nửa đầu năm 2020", FIGURES)),
        stated("place", "VN", *both("Việt Nam", FIGURES)),
        not_stated("scope"),
    )


def done(*texts: CaseText) -> tuple[Column, ...]:
    return tuple(Column(text.article, done=True) for text in texts)


def change(text: CaseText) -> Coded:
    return coded(
        "003 change of violations",
        text,
        "statistic",
        (text.at("9,46%"),),
        stated("measure", "drug_law_violations", text.at("vi phạm pháp luật về ma túy")),
        not_stated("value"),
        stated("unit", "cases", text.at("vụ", inside="số vụ vi phạm pháp luật")),
        stated("period", "2020-01/2020-06", text.at("nửa đầu năm 2020")),
        stated("place", "VN", text.at("Việt Nam", inside="Tại Việt Nam, số vụ")),
        stated("direction", "up", text.at("tăng", inside="tăng 9,46%")),
        stated("amount", "9.46", text.at("9,46%"), unit="percent"),
        stated("base_period", "2019-01/2019-06", text.at("cùng kỳ năm 2019")),
        not_stated("scope"),
    )


def arrests(text: CaseText) -> tuple[Coded, ...]:
    def arrests(label: str, number: str, words: str, unit: str) -> Coded:
        return coded(
            label,
            text,
            "statistic",
            (text.at(f"{number} {words}"),),
            stated("measure", "drug_crime", text.at("phạm tội về ma túy", inside=FIGURES)),
            stated("value", number.replace(".", ""), text.at(number)),
            stated("unit", unit, text.at(words, inside=f"{number} {words}")),
            stated("period", "2020-01/2020-06", text.at("nửa đầu năm 2020")),
            stated("place", "VN", text.at("Việt Nam", inside="Tại Việt Nam, số vụ")),
            not_stated("scope"),
        )

    return (
        arrests("003 arrests, cases", "11.215", "vụ", "cases"),
        arrests("003 arrests, persons", "15.775", "đối tượng", "persons"),
    )


def later_figures(text: CaseText) -> tuple[Coded, ...]:
    def figure(label: str, number: str, words: str, unit: str, measure: str, measure_words: str) -> Coded:
        return coded(
            label,
            text,
            "statistic",
            (text.at(f"{number} {words}", inside=MORE_FIGURES),),
            stated("measure", measure, text.at(measure_words, inside=MORE_FIGURES)),
            stated("value", number.replace(".", ""), text.at(number, inside=MORE_FIGURES)),
            stated("unit", unit, text.at(words, inside=f"{number} {words}")),
            inferred("period", "2020-01/2020-06", text.basis(FIGURES)),
            inferred("place", "VN", text.basis(FIGURES)),
            not_stated("scope"),
        )

    return (
        figure("003 immigration, cases", "1.914", "vụ", "cases", "immigration_violations", IMMIGRATION),
        figure(
            "003 immigration, persons",
            "10.993",
            "đối tượng",
            "persons",
            "immigration_violations",
            IMMIGRATION,
        ),
        figure("003 trafficking, cases", "74", "vụ", "cases", "human_trafficking", "mua bán người"),
        figure("003 trafficking, victims", "98", "nạn nhân", "persons", "victims_rescued", "giải cứu được"),
    )


def ammtc_14_in_001(text: CaseText) -> Coded:
    plan = "(AMMTC-14) dự kiến diễn ra vào giữa tháng 11"
    return coded(
        "001 AMMTC 14",
        text,
        "meeting",
        (text.at("Hội nghị Bộ trưởng ASEAN về tội phạm xuyên quốc gia lần thứ 14 (AMMTC-14)"),),
        stated("meeting", AMMTC_14.id, text.at("AMMTC-14", inside=plan)),
        stated("date", "2020-11~", text.at("giữa tháng 11", inside=plan), text.basis("25/09/2020")),
        stated("phase", "planned", text.at("dự kiến", inside=plan)),
    )


def ammtc_14_in_003(*texts: CaseText) -> Coded:
    """In the box; in each of the texts that are given."""
    name = "Hội nghị Bộ trưởng ASEAN về Phòng, chống tội phạm xuyên quốc gia lần thứ 14 (AMMTC 14)"

    def at(words: str, passage: str) -> tuple[Anchor, ...]:
        return tuple(text.at(words, inside=passage) for text in texts)

    return coded(
        "003 AMMTC 14",
        texts[0],
        "meeting",
        at(name, name),
        stated("meeting", AMMTC_14.id, *at("AMMTC 14", name)),
        stated("date", "2020-11~", *at("trung tuần tháng 11/2020", "trung tuần tháng 11/2020")),
        stated("phase", "planned", *at("dự kiến", "(dự kiến vào trung tuần")),
        stated("format", "in_person", *at("trực tiếp", "Hội nghị AMMTC 14 theo hình thức trực tiếp")),
        stated("host", "VN", *at("Việt Nam", "Bộ Công an Việt Nam sẽ chủ trì tổ chức")),
    )


def bare_meeting(label: str, text: CaseText, entity: Entity, anchor: Anchor) -> Coded:
    return coded(label, text, "meeting", (anchor,), stated("meeting", entity.id, anchor))


def somtc_20_in_001(text: CaseText) -> Coded:
    name = "Hội nghị các quan chức cấp cao ASEAN lần thứ 20 về tội phạm xuyên quốc gia (SOMTC-20)"
    first, again = "(SOMTC-20), được tổ chức trực tuyến", "Tại SOMTC-20 do Philippines chủ trì"
    return coded(
        "001 SOMTC 20",
        text,
        "meeting",
        (text.at(name), text.at("SOMTC-20", inside=again)),
        stated("meeting", SOMTC_20.id, text.at("SOMTC-20", inside=first)),
        stated("date", "2020-09-24", text.at("ngày 24/9"), text.basis("25/09/2020")),
        stated("format", "online", text.at("trực tuyến", inside=first)),
        stated("chair", "PH", text.at("Philippines", inside=again)),
    )


def somtc_20_in_003(text: CaseText) -> Coded:
    name = "Hội nghị Quan chức cấp cao ASEAN về Phòng, chống tội phạm xuyên quốc gia lần thứ 20 (SOMTC 20)"
    opening = "theo hình thức trực tuyến dưới sự chủ trì của nước chủ nhà Philippines"
    philippines = text.at("Philippines", inside=opening)
    return coded(
        "003 SOMTC 20",
        text,
        "meeting",
        (
            text.at("Hội nghị SOMTC 20", inside="Hội nghị SOMTC 20: Tiếp tục"),
            text.at(name),
            text.at("Hội nghị SOMTC 20", inside="Sau Hội nghị SOMTC 20"),
        ),
        stated("meeting", SOMTC_20.id, text.at("SOMTC 20", inside=name)),
        stated(
            "date",
            "2020-09-24",
            text.at("24/9", inside="Sáng 24/9"),
            text.basis("nửa đầu năm 2020"),
            reading="XXXX-09-24",
            reason="the figures are of the first half of 2020",
        ),
        stated("format", "online", text.at("trực tuyến", inside=opening)),
        stated("host", "PH", philippines),
        stated("chair", "PH", philippines),
    )


def proposal(label: str, text: CaseText, words: str, told_at: str, values: tuple[Value, ...]) -> Coded:
    anchor = text.at(words)
    return coded(
        label,
        text,
        "proposal",
        (anchor,),
        stated("text", words, anchor),
        *values,
        inferred("meeting", ident(told_at), text.basis(words)),
    )


def meeting_of_004(text: CaseText) -> Coded:
    zh, en = "第9届中国—东盟(10+1)打击跨国犯罪部长级会议", "(9th AMMTC + China)"
    return coded(
        "004 meeting",
        text,
        "meeting",
        (text.at(zh), text.at(en)),
        stated("meeting", AMMTC_CHINA_9.id, text.at(zh), text.at("9th AMMTC + China", inside=en)),
        stated("date", "2022-09-22", text.at("9月22日"), text.basis("去年11月")),
        stated("date", "2022-09-22", text.at("September 22"), text.basis("last November")),
        stated(
            "phase",
            "held",
            text.at("出席", inside="以视频形式出席"),
            text.at("attended", inside="attended the Ninth"),
        ),
        stated("format", "online", text.at("视频形式")),
        stated("format", "online", text.at("via video link")),
    )


def proposals_of_004(text: CaseText) -> tuple[Coded, ...]:
    chinese = [piece.rstrip("。") for piece in _cut(text.body, ("一是", "二是", "三是", "四是"), "\n")]
    english = [piece.rstrip(". ") for piece in _cut(text.body, ("First, ", "Second, ", "Third, ", "Fourth, "), "\n")]
    proposer = stated(
        "proposer",
        WANG_XIAOHONG.id,
        text.at("王小洪", inside="王小洪代表中方提出"),
        text.at("Wang Xiaohong", inside="Wang Xiaohong made four proposals"),
    )
    return tuple(
        coded(
            f"004 proposal {number}",
            text,
            "proposal",
            (text.at(zh), text.at(en)),
            stated("text", zh, text.at(zh)),
            stated("text", en, text.at(en)),
            proposer,
            inferred("meeting", ident("004 meeting"), text.basis(zh), text.basis(en)),
        )
        for number, (zh, en) in enumerate(zip(chinese, english, strict=True), 1)
    )


def _cut(body: str, openings: tuple[str, ...], end: str) -> list[str]:
    """Cut a list into its items, each from its opening words to the next ones."""
    starts = [body.index(opening) for opening in openings]
    return [body[start:stop] for start, stop in zip(starts, [*starts[1:], body.index(end, starts[-1])], strict=True)]


def count_of_004(text: CaseText) -> Coded:
    zh, en = text.at("4点建议"), text.at("four proposals")
    return coded(
        "004 number of proposals",
        text,
        "statistic",
        (zh, en),
        stated(
            "measure",
            PROPOSALS_MADE.id,
            text.at("建议", inside="4点建议"),
            text.at("proposals", inside="four proposals"),
        ),
        stated("value", "4", text.at("4", inside="4点建议")),
        stated("value", "4", text.at("four", inside="four proposals")),
        stated(
            "unit",
            "proposals",
            text.at("点建议", inside="4点建议"),
            text.at("proposals", inside="four proposals"),
        ),
    )
