"""The ten worked cases as rows: what an analyst makes of the five articles."""

from __future__ import annotations

from core.analysis.claims import Column
from core.model.ids import text_id
from core.text.span import Span
from tests.core.analysis.case_tools import (
    ANALYST,
    SECOND_ANALYST,
    Case,
    CaseText,
    case,
    coded,
    inferred,
    seed,
    stated,
)
from tests.core.analysis.worked_records import (
    AMMTC,
    AMMTC_14,
    AMMTC_15,
    AMMTC_CHINA_9,
    NGUYEN_THANH_SON,
    PROPOSALS_MADE,
    SOMTC,
    SOMTC_20,
    WANG_XIAOHONG,
    ammtc_14_in_001,
    ammtc_14_in_003,
    arrests,
    bare_meeting,
    change,
    changed_figure,
    count_of_004,
    done,
    later_figures,
    meeting_of_004,
    proposal,
    proposals_of_004,
    somtc_20_in_001,
    somtc_20_in_003,
)


def seven_figures() -> Case:
    """003: one change without a level, and six levels."""
    text, other = seed("003"), seed("001")
    return case((text, other), (change(text), *arrests(text), *later_figures(text)), done(text, other))


def shared_measure_words() -> Case:
    """003: “11.215 vụ 15.775 đối tượng phạm tội về ma túy”: the measure stands once, after both."""
    text, other = seed("003"), seed("001")
    return case((text, other), arrests(text), done(text, other))


def period_one_sentence_earlier() -> Case:
    """003: the period of 1.914 … 98 is that of the sentence before."""
    text, other = seed("003"), seed("001")
    return case((text, other), later_figures(text), done(text, other))


def planned_and_held() -> Case:
    """AMMTC 14: a plan in 001 and 003, held in 002."""
    first, third, second = seed("001"), seed("003"), seed("002")
    held = coded(
        "002 AMMTC 14",
        second,
        "meeting",
        (second.at("Hội nghị AMMTC 14", inside="thành công của Hội nghị AMMTC 14 do"),),
        stated("meeting", AMMTC_14.id, second.at("AMMTC 14", inside="thành công của Hội nghị AMMTC 14 do")),
        stated("date", "2020-11", second.at("tháng 11-2020")),
        stated("phase", "held", second.at("đã chủ trì tổ chức thành công")),
        stated("format", "online", second.at("trực tuyến", inside="Hội nghị AMMTC 14 theo hình thức trực tuyến")),
        stated("host", "VN", second.at("Việt Nam", inside="Hội nghị AMMTC 14 do Việt Nam chủ trì")),
    )
    return case(
        (first, third, second),
        (ammtc_14_in_001(first), ammtc_14_in_003(third), held),
        (
            Column(first.article, done=False),
            Column(third.article, done=False),
            Column(second.article, done=True),
        ),
        entities=(AMMTC_14,),
    )


def bare_series() -> Case:
    """“SOMTC/AMMTC” in 003 and “cơ chế hợp tác AMMTC” in 002 mean no particular meeting."""
    third, second = seed("003"), seed("002")
    agreed, mechanism = "thống nhất tại SOMTC/AMMTC cần", "cơ chế hợp tác AMMTC"
    ammtc_15 = "phòng, chống tội phạm xuyên quốc gia lần thứ 15 (AMMTC 15)"
    records = (
        bare_meeting("003 SOMTC in general", third, SOMTC, third.at("SOMTC", inside=agreed)),
        bare_meeting("003 AMMTC in general", third, AMMTC, third.at("AMMTC", inside=agreed)),
        ammtc_14_in_003(third),
        bare_meeting("002 AMMTC in general", second, AMMTC, second.at("AMMTC", inside=mechanism)),
        coded(
            "002 AMMTC 15",
            second,
            "meeting",
            (second.at(ammtc_15),),
            stated("meeting", AMMTC_15.id, second.at("AMMTC 15", inside=ammtc_15)),
            stated("phase", "held", second.at("đã tham dự")),
        ),
    )
    return case((third, second), records, done(third, second), entities=(SOMTC, AMMTC, AMMTC_14, AMMTC_15))


def two_halves() -> Case:
    """004 tells one meeting and four proposals in Chinese, and again in English."""
    text = seed("004")
    zh, en = text.at("王小洪代表中方提出4点建议").span, text.at("Wang Xiaohong made four proposals").span
    middle = text.body.index("Wang Xiaohong Attends")
    chinese, english = Span(0, middle), Span(middle, text.body.index("经典小说推荐"))
    assert chinese.contains(zh)
    assert english.contains(en)
    columns = tuple(Column(text.article, done=True, stretches=((text.id, half),)) for half in (chinese, english))
    return case(
        (text,),
        (meeting_of_004(text), *proposals_of_004(text), count_of_004(text)),
        columns,
        entities=(AMMTC_CHINA_9, WANG_XIAOHONG),
        terms=(PROPOSALS_MADE,),
    )


def one_meeting_two_reports() -> Case:
    """001 and 003 report SOMTC 20; what 001 calls joint patrols are joint investigations in 003."""
    first, third = seed("001"), seed("003")
    patrols, investigations = "tăng cường tuần tra chung", "tăng cường mở các chiến dịch điều tra chung"
    territory = "không để các tổ chức, cá nhân lợi dụng lãnh thổ nước này chống lại nước kia"
    records = (
        somtc_20_in_001(first),
        proposal(
            "001 joint patrols",
            first,
            patrols,
            "001 SOMTC 20",
            (
                stated("proposer", NGUYEN_THANH_SON.id, first.at("Ông", inside="Ông cũng đề xuất")),
                stated("stage", "proposed", first.at("đề xuất", inside="Ông cũng đề xuất")),
            ),
        ),
        somtc_20_in_003(third),
        proposal(
            "003 joint investigations",
            third,
            investigations,
            "003 SOMTC 20",
            (inferred("proposer", "VN", third.basis("Việt Nam", inside="Tại Hội nghị, Việt Nam đề nghị")),),
        ),
        proposal(
            "003 territory",
            third,
            territory,
            "003 SOMTC 20",
            (
                stated("proposer", "VN", third.at("Việt Nam", inside="Tại Hội nghị, Việt Nam đề nghị")),
                stated("stage", "proposed", third.at("đề nghị", inside="Tại Hội nghị, Việt Nam đề nghị")),
            ),
        ),
    )
    return case(
        (first, third),
        records,
        done(first, third),
        entities=(SOMTC_20, NGUYEN_THANH_SON),
        pairings=(("001 joint patrols", "003 joint investigations"),),
    )


def corrected_date() -> Case:
    """002 prints 29-11 under a dateline of 30/09/2021: 29-9 is meant."""
    text, other = seed("002"), seed("003")
    name = "Hội nghị Bộ trưởng ASEAN về phòng, chống tội phạm xuyên quốc gia lần thứ 15 (AMMTC 15)"
    record = coded(
        "002 AMMTC 15",
        text,
        "meeting",
        (text.at(name),),
        stated("meeting", AMMTC_15.id, text.at("AMMTC 15", inside=name)),
        stated(
            "date",
            "2021-09-29",
            text.at("Ngày 29-11"),
            text.basis("Thứ Năm, ngày 30/09/2021"),
            reading="2021-11-29",
            reason="the article is dated 30/09/2021",
            doubtful=True,
        ),
    )
    return case((text, other), (record,), done(text, other), entities=(AMMTC_15,))


def two_analysts() -> Case:
    """Two analysts code 001 differently: one takes the day of the speech, one that of the dateline."""
    first, third = seed("001"), seed("003")
    records = (
        somtc_20_in_001(first),
        somtc_20_in_003(third),
        coded(
            "001 SOMTC 20 by the second",
            first,
            "meeting",
            (first.at("SOMTC-20", inside="(SOMTC-20), được tổ chức"),),
            stated("meeting", SOMTC_20.id, first.at("SOMTC-20", inside="(SOMTC-20), được tổ chức")),
            stated("date", "2020-09-25", first.at("25/09/2020")),
            analyst=SECOND_ANALYST,
        ),
    )
    return case(
        (first, third),
        records,
        (Column(first.article, done=False), Column(third.article, done=False)),
        entities=(SOMTC_20,),
        analysts=(ANALYST, SECOND_ANALYST),
    )


def corrected_article() -> Case:
    """003 in a second version: one figure changed, the box on AMMTC 14 moved above the figures."""
    old, other = seed("003"), seed("001")
    box = next(line for line in old.body.split("\n") if "Hội nghị AMTCC trực tiếp" in line)
    moved = old.body.replace(box + "\n", "").replace("Mặt khác, tội phạm ma túy", box + "\nMặt khác, tội phạm ma túy")
    body = moved.replace("11.215 vụ", "11.251 vụ")
    new = CaseText(text_id(body), old.article, body)
    records = (ammtc_14_in_003(old, new), changed_figure(old, new), ammtc_14_in_001(other))
    return case((old, new, other), records, done(old, other), entities=(AMMTC_14,))


def all_cases() -> dict[str, Case]:
    """Every case by its name."""
    makers = (
        seven_figures,
        shared_measure_words,
        period_one_sentence_earlier,
        planned_and_held,
        bare_series,
        two_halves,
        one_meeting_two_reports,
        corrected_date,
        two_analysts,
        corrected_article,
    )
    return {maker.__name__: maker() for maker in makers}
