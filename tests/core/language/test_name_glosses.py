from __future__ import annotations

import pytest

from core.language.names.glosses import GlossKind, find_glosses

ACRONYM, FULL, NAME = GlossKind.ACRONYM, GlossKind.FULL, GlossKind.NAME

# Before | name | behind the bracket is left out | what stands in the brackets | kind
PAIRS = [
    ("由国家警察总长", "西吉", "(Listyo Sigit Prabowo)", NAME),
    ("公安部部长", "王小洪", "(Wang Xiaohong)", NAME),
    ("印尼总统", "普拉博沃", "（Prabowo Subianto）", NAME),
    ("会议在", "雅加达", "(Jakarta)", NAME),
    ("越南公安部副部长", "阮维玉", "(Nguyễn Duy Ngọc)", NAME),
    ("Bộ trưởng ", "Vương Tiểu Hồng", " (Wang Xiaohong)", NAME),
    ("Thủ tướng ", "Lý Cường", " (李强)", NAME),
    ("gặp ông ", "Listyo Sigit Prabowo", " (西吉)", NAME),
    ("met ", "Wang Xiaohong", " (王小洪)", NAME),
    ("Tổng thống ", "Prabowo Subianto", " (普拉博沃)", NAME),
    ("tại ", "SOMTC", " (Hội nghị Quan chức cấp cao ASEAN về tội phạm xuyên quốc gia)", FULL),
    ("at ", "SOMTC 20", " (the 20th Senior Officials Meeting on Transnational Crime)", FULL),
    ("参加", "AMMTC", "（东盟打击跨国犯罪部长级会议）", FULL),
    ("the 14th ", "ASEAN Ministerial Meeting on Transnational Crime", " (AMMTC)", ACRONYM),
    ("会议考虑", "东盟国家打击跨国犯罪高官会议", "(SOMTC)", ACRONYM),
    ("the ", "United Nations Office on Drugs and Crime", " (UNODC)", ACRONYM),
    ("the Ninth ", "ASEAN-China Ministerial Meeting on Transnational Crime", " (9th AMMTC + China)", ACRONYM),
    ("8月21日,", "第十七届东盟跨国犯罪部长级会议", "(AMMTC)", ACRONYM),
    ("出席", "东盟打击跨国犯罪部长级会议", "（AMMTC）", ACRONYM),
    ("与", "国际刑警组织", "(INTERPOL)", ACRONYM),
    ("加入", "东盟警察组织", "（以下简称“ASEANAPOL”）", ACRONYM),
    ("Ngày 24/9, ", "Hội nghị Bộ trưởng ASEAN về tội phạm xuyên quốc gia lần thứ 14", " (AMMTC-14)", ACRONYM),
    (
        "Bộ Công an Việt Nam tham dự ",
        "Hội nghị Quan chức cấp cao ASEAN về phòng, chống tội phạm xuyên quốc gia lần thứ 20",
        " (SOMTC 20)",
        ACRONYM,
    ),
    ("với ", "Văn phòng Liên hợp quốc về ma túy và tội phạm", " (UNODC)", ACRONYM),
    ("the ", "Association of Southeast Asian Nations", " (ASEAN)", ACRONYM),
    ("the ", "Lancang-Mekong Integrated Law Enforcement and Security Cooperation Center", " (LMLECC)", ACRONYM),
    ("of ", "ASEAN", " (the Association of Southeast Asian Nations)", FULL),
    ("", "东盟", "(ASEAN)", ACRONYM),
    ("越南国家副主席", "武氏映春", "(Võ Thị Ánh Xuân)", NAME),
    ("老挝副总理兼公安部长", "威莱", "(Vilay Lakhamfong)", NAME),
    ("泰国总理", "赛塔", "(Srettha Thavisin)", NAME),
    ("由", "印尼国家警察总部", "(POLRI)", ACRONYM),
    ("tại ", "Tổng cục Cảnh sát Quốc gia Indonesia", " (INP)", ACRONYM),
    ("ký ", "Hiệp định tương trợ tư pháp về hình sự", " (MLAT)", ACRONYM),
    ("tại ", "Trung tâm Hợp tác thực thi pháp luật Mê Công - Lan Thương", " (LMLECC)", ACRONYM),
    ("báo ", "Công an nhân dân", " (CAND)", ACRONYM),
    ("của ", "Tổ chức Cảnh sát hình sự quốc tế", " (gọi tắt là INTERPOL)", ACRONYM),
    ("khóa họp ", "Đại hội đồng Liên hợp quốc", " (UNGA)", ACRONYM),
]
TRAPS = (
    *(
        "quản lý biên giới trong ASEAN (Thái Lan đề xuất)",
        "the ASEAN (Viet Nam is chair)",
        "与东盟合作AMMTC(越南代表提出的)",
    ),
    *(
        "东盟(10国)",
        "第9届中国—东盟(10+1)打击跨国犯罪部长级会议",
        "王小洪(58岁)",
        "习近平(右)会见",
        "会场(资料图)",
        "报告(2020年)",
    ),
    *(
        "Thứ trưởng (ảnh) phát biểu",
        "Nguyễn Thanh Sơn (thứ 2 từ trái sang)",
        "Nguyễn Thanh Sơn (giữa)",
        "Ảnh (Nguồn: TTXVN)",
    ),
    *("ngày khai mạc (24/9)", "ông Sơn (58 tuổi)", "ông Sơn (sinh năm 1970)", "Hà Nội (Việt Nam)", "Hà Nội (TTXVN)"),
    *(
        "Nguyễn Thanh Sơn (Bộ Công an)",
        "Bộ Công an chi 5 triệu (USD)",
        "Minister Tô Lâm (Vietnam)",
        "Trung Quốc (10+1)",
    ),
    *(
        "Vương Nghị (Ủy viên Bộ Chính trị)",
        "Cục Cảnh sát điều tra tội phạm về ma túy (C04)",
        "Wang Xiaohong (left)",
        "China (10+1)",
    ),
    *(
        "the minister (2020-2025)",
        "tăng 9,46% (11.215 vụ)",
        "()",
        "( )",
        "(王小洪)",
        "(AMMTC)",
        "“ ” (“”)",
        "Lê Văn Hùng (Lê Văn Hưng)",
    ),
    *(
        "Wang Xiaohong (Hanoi)",
        "tại Điều 5 (Luật An ninh mạng)",
        "kết thúc. (AFP)",
        "公安部(北京)",
        "报道(记者王明)",
        "Sơn (phải) và Ngọc",
    ),
)


@pytest.mark.parametrize(("before", "name", "gloss", "kind"), PAIRS)
def test_a_name_and_what_repeats_it_are_found(before: str, name: str, gloss: str, kind: GlossKind) -> None:
    text = f"{before}{name}{gloss}。"
    (found,) = find_glosses(text)
    assert found.name.of(text) == name
    assert found.gloss.of(text) in gloss
    assert found.gloss.end == len(text) - (3 if "”" in gloss else 2)
    assert found.kind == kind


@pytest.mark.parametrize("text", TRAPS)
def test_brackets_that_repeat_no_name_are_left_alone(text: str) -> None:
    assert list(find_glosses(text)) == []


def test_several_in_one_text_come_in_order_and_only_from_the_stretch() -> None:
    text = "王小洪(Wang Xiaohong)与阮维玉(Nguyễn Duy Ngọc)出席东盟打击跨国犯罪部长级会议(AMMTC)。"
    found = list(find_glosses(text))
    assert [each.name.of(text) for each in found] == ["王小洪", "阮维玉", "东盟打击跨国犯罪部长级会议"]
    assert [each.name.of(text) for each in find_glosses(text, 10)] == ["阮维玉", "东盟打击跨国犯罪部长级会议"]
    assert list(find_glosses(text, 0, 10)) == []


def test_what_only_its_place_tells_is_not_sure() -> None:
    text = "总统普拉博沃(Prabowo Subianto)与部长王毅(Wang Yi)"
    assert [each.sure for each in find_glosses(text)] == [False, True]
