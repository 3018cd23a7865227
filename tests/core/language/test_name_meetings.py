from __future__ import annotations

import pytest

from core.language.names.meetings import SeriesNames, shipped_series
from core.language.series import SeriesNumber, meeting_identity, same_meeting, series_number

TWENTIETH = (
    "SOMTC 20",
    "SOMTC-20",
    "SOMTC20",
    "20th SOMTC",
    "the 20th ASEAN Senior Officials Meeting on Transnational Crime",
    "the Twentieth ASEAN Senior Officials' Meeting on Transnational Crime (SOMTC)",
    "20TH ASEAN SENIOR OFFICIALS MEETING ON TRANSNATIONAL CRIME",
    "Hội nghị Quan chức cấp cao ASEAN về phòng, chống tội phạm xuyên quốc gia lần thứ 20",
    "Hội nghị các quan chức cấp cao ASEAN lần thứ 20 về tội phạm xuyên quốc gia (SOMTC-20)",
    "HỘI NGHỊ QUAN CHỨC CẤP CAO ASEAN VỀ PHÒNG, CHỐNG TỘI PHẠM XUYÊN QUỐC GIA LẦN THỨ 20",
    "SOMTC lần thứ 20",
    "第二十届东盟打击跨国犯罪高官会",
    "第20届东盟国家打击跨国犯罪高官会议(SOMTC)",
    "第二十屆東盟打擊跨國犯罪高官會議",
)
OTHERS = {
    "第9届中国—东盟(10+1)打击跨国犯罪部长级会议": ("AMMTC+China", 9),
    "Ninth ASEAN-China Ministerial Meeting on Transnational Crime": ("AMMTC+China", 9),
    "Ninth ASEAN-China Ministerial Meeting on Transnational Crime (9th AMMTC + China)": ("AMMTC+China", 9),
    "Hội nghị Bộ trưởng ASEAN - Nhật Bản về phòng, chống tội phạm xuyên quốc gia lần thứ 6": ("AMMTC+Japan", 6),
    "the 13th ASEAN Plus Three Ministerial Meeting on Transnational Crime": ("AMMTC+3", 13),
    "AMMTC + Hàn Quốc": ("AMMTC+ROK", None),
    "AMMTC + Trung Quốc lần thứ 9": ("AMMTC+China", 9),
    "Hội nghị Bộ trưởng Ngoại giao ASEAN 53 và các Hội nghị liên quan (AMM 53)": ("AMM", 53),
    "Hội nghị Bộ trưởng Ngoại giao ASEAN lần thứ 53": ("AMM", 53),
    "第53届东盟外长会": ("AMM", 53),
    "Hội nghị Cấp cao ASEAN lần thứ 37": ("ASEAN Summit", 37),
    "Hội nghị Cấp cao ASEAN-37": ("ASEAN Summit", 37),
    "the 37th ASEAN Summit 2020": ("ASEAN Summit", 37),
    "第37届东盟峰会": ("ASEAN Summit", 37),
    "Hội nghị cấp cao ASEAN+3 lần thứ 23": ("APT", 23),
    "ASEAN Plus Three Summit": ("APT", None),
    "the 15th East Asia Summit": ("EAS", 15),
    "第十五届东亚峰会": ("EAS", 15),
    "Hội nghị Cấp cao Đông Á lần thứ 15 (EAS 15)": ("EAS", 15),
    "ADMM+": ("ADMM+", None),
    "ADMM-Plus 10": ("ADMM+", 10),
    "Hội nghị Bộ trưởng Quốc phòng ASEAN mở rộng lần thứ 7 (ADMM+)": ("ADMM+", 7),
    "第十五届东盟防长会议": ("ADMM", 15),
    "第七届东盟防长扩大会": ("ADMM+", 7),
    "41st ASEANAPOL Conference": ("ASEANAPOL", 41),
    "Hội nghị Tư lệnh Cảnh sát các nước ASEAN lần thứ 41": ("ASEANAPOL", 41),
    "Diễn đàn Khu vực ASEAN lần thứ 27 (ARF 27)": ("ARF", 27),
    "Hội nghị Bộ trưởng Lao động ASEAN lần thứ 26": ("ALMM", 26),
    "东盟打击跨国犯罪部长级会议": ("AMMTC", None),
    "东盟跨国犯罪部长级会议": ("AMMTC", None),
    "Hội nghị Bộ trưởng ASEAN về phòng, chống tội phạm xuyên quốc gia (AMTCC)": ("AMMTC", None),
    "ABCD 12": ("ABCD", 12),
    "Hội nghị Bộ trưởng ASEAN+3 về phòng, chống tội phạm xuyên quốc gia lần thứ 13": ("AMMTC+3", 13),
    "Hội nghị Quan chức cao cấp ASEAN về phòng, chống tội phạm xuyên quốc gia (SOMTC) lần thứ 24": ("SOMTC", 24),
    "Hội nghị lần thứ 40 Tư lệnh cảnh sát các nước ASEAN (ASEANAPOL 40)": ("ASEANAPOL", 40),
    "Hội nghị quan chức cấp cao phụ trách phòng chống tội phạm xuyên quốc gia ASEAN lần thứ 22": ("SOMTC", 22),
    "Hội nghị Cấp cao ASEAN lần thứ 44 và 45": ("ASEAN Summit", None),
    "第26次中国－东盟领导人会议": ("ASEAN Summit+China", 26),
    "东盟与中日韩（10+3）打击跨国犯罪部长级会议": ("AMMTC+3", None),
    "第43届东盟国家警察首长会议（ASEANAPOL）": ("ASEANAPOL", 43),
    "the Thirteenth ASEAN Plus Three Ministerial Meeting on Transnational Crime (13th AMMTC+3)": ("AMMTC+3", 13),
    "the 24th meeting of the ASEAN Senior Officials on Transnational Crime": ("SOMTC", 24),
    "11th SOMTC + China Consultation": ("SOMTC+China", 11),
}
NO_SERIES = (
    *("", "AOMTC", "Hội nghị AMTCC", "UNODC", "Hội nghị", "会议", "Hội nghị Cấp cao đặc biệt ASEAN", "VTV24"),
    *(
        "中国—东盟建立对话关系30周年纪念峰会",
        "ASEAN",
        "ASEAN 2025",
        "the ASEAN meeting",
        "东盟会议",
        "Bộ trưởng Ngoại giao",
    ),
    *("Hội nghị Bộ trưởng Tư pháp Việt Nam", "COVID-19", "高官会", "the 20th century", "Hội nghị trực tuyến lần thứ 3"),
    *(
        "SOMTC Working Group on Cybercrime",
        "Nhóm công tác SOMTC về tội phạm mạng lần thứ 5",
        "Hội nghị trù bị SOMTC 20",
    ),
    *("the ASEAN Foreign Ministers’ Retreat", "ASEAN-Australia Special Summit 2024", "第五次SOMTC工作组会议"),
    "Bộ trưởng Ngoại giao ASEAN và Tổng Thư ký Liên hợp quốc gặp nhau",
)


@pytest.mark.parametrize("words", TWENTIETH)
def test_a_meeting_goes_by_many_names(words: str) -> None:
    assert meeting_identity(words) == SeriesNumber("SOMTC", 20)


@pytest.mark.parametrize("words", OTHERS)
def test_series_partner_and_number_are_read_off_a_name(words: str) -> None:
    assert meeting_identity(words) == SeriesNumber(*OTHERS[words])


@pytest.mark.parametrize("words", NO_SERIES)
def test_what_names_no_known_series_is_left_alone(words: str) -> None:
    assert meeting_identity(words) is None


def test_a_series_of_the_project_is_found_by_its_names() -> None:
    own = SeriesNames("LMLECC", ("澜湄综合执法安全合作中心理事会", "Hội đồng Trung tâm LMLECC"))
    assert meeting_identity("第三届澜湄综合执法安全合作中心理事会会议") is None
    assert meeting_identity("第三届澜湄综合执法安全合作中心理事会会议", "zh", [own]) == SeriesNumber("LMLECC", 3)
    assert meeting_identity("LMLECC", "en", [own]) == SeriesNumber("LMLECC", None)


def test_two_numbers_leave_the_number_open() -> None:
    assert meeting_identity("SOMTC lần thứ 20 và lần thứ 21") == SeriesNumber("SOMTC", None)


def test_two_meetings_of_one_series_are_never_one() -> None:
    twenty, other, series = SeriesNumber("SOMTC", 20), SeriesNumber("SOMTC", 21), SeriesNumber("SOMTC", None)
    assert same_meeting(twenty, SeriesNumber("somtc", 20)) is True
    assert same_meeting(twenty, other) is False
    assert same_meeting(twenty, SeriesNumber("AMMTC", 20)) is False
    assert same_meeting(twenty, series) is None


def test_no_two_series_of_the_list_share_a_name() -> None:
    shipped = shipped_series()
    assert len(shipped) >= 30
    for series in shipped:
        for name in series.names:
            assert meeting_identity(name) == SeriesNumber(series.acronym, None), name


def test_a_partner_behind_an_acronym_is_named_one_way() -> None:
    for words in ("AMMTC+China", "AMMTC + Trung Quốc", "AMMTC+中国"):
        assert series_number(words) == SeriesNumber("AMMTC+China", None)
