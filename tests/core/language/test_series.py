from __future__ import annotations

import pytest

from core.language.series import SeriesNumber, series_number

BOTH = {
    "SOMTC-20": ("SOMTC", 20),
    "SOMTC 20": ("SOMTC", 20),
    "SOMTC\u00a020": ("SOMTC", 20),
    "SOMTC – 20": ("SOMTC", 20),
    "AMMTC 14.": ("AMMTC", 14),
    "Hội nghị Bộ trưởng ASEAN về tội phạm xuyên quốc gia lần thứ 14 (AMMTC-14)": ("AMMTC", 14),
    "Hội nghị Bộ trưởng ASEAN về tội phạm xuyên quốc gia lần thứ 14 (AMMTC)": ("AMMTC", 14),
    "AMMTC lần thứ mười sáu": ("AMMTC", 16),
    "SOMTC lần thứ nhất": ("SOMTC", 1),
    "第十七届东盟跨国犯罪部长级会议(AMMTC)": ("AMMTC", 17),
    "第 17 次 SOMTC": ("SOMTC", 17),
    "第二十一届SOMTC会议": ("SOMTC", 21),
    "东盟AMMTC 16会议": ("AMMTC", 16),
    "13th AMMTC+3": ("AMMTC+3", 13),
    "第十三届AMMTC+3会议": ("AMMTC+3", 13),
    "AMMTC+3-9": ("AMMTC+3", 9),
    "HỘI NGHỊ SOMTC 20 TẠI VIỆT NAM": ("SOMTC", 20),
    "HỘI NGHỊ BỘ TRƯỞNG VỀ TỘI PHẠM XUYÊN QUỐC GIA LẦN THỨ 14 (AMMTC)": ("AMMTC", 14),
    "9th AMMTC + China": ("AMMTC+China", 9),
    "13th AMMTC +Japan": ("AMMTC+Japan", 13),
    "the Ninth AMMTC": ("AMMTC", 9),
    "the twenty-third SOMTC": ("SOMTC", 23),
    "COVID-19 đã đẩy lùi SOMTC 20": ("SOMTC", 20),
}
SERIES_ONLY = {
    "SOMTC": "SOMTC",
    "cơ chế hợp tác AMMTC": "AMMTC",
    "SOMTC/AMMTC": "SOMTC",
    "AMMTC + China": "AMMTC+China",
    "AMMTC+3": "AMMTC+3",
    "AMMTC + 3": "AMMTC+3",
    "SOMTC + AMMTC": "SOMTC+AMMTC",
    "HỘI NGHỊ CẤP CAO (SOMTC)": "SOMTC",
    "AMMTC 2021": "AMMTC",
    "AMMTC 11/2020": "AMMTC",
    "AMMTC 14,5": "AMMTC",
    "Hội nghị lần thứ 14 và lần thứ 15 của AMMTC": "AMMTC",
}
NEITHER = (
    *("", "ASEAN", "Hội nghị lần thứ 16", "ASEAN+3", "APEC 2017", "COVID-19", "somtc 20", "第9届中国—东盟会议"),
    *("HỘI NGHỊ", "BỘ CÔNG AN", "TP", "VIỆT NAM", "HỘI NGHỊ BỘ TRƯỞNG TẠI VIỆT NAM", "ASEAN VIET NAM"),
    *("THE NINTH MEETING OPENS", "TỘI PHẠM XUYÊN QUỐC GIA"),
)


@pytest.mark.parametrize("words", BOTH)
def test_a_name_says_series_and_number(words: str) -> None:
    assert series_number(words) == SeriesNumber(*BOTH[words])


@pytest.mark.parametrize("words", SERIES_ONLY)
def test_a_name_without_one_number_says_the_series_alone(words: str) -> None:
    assert series_number(words) == SeriesNumber(SERIES_ONLY[words], None)


@pytest.mark.parametrize("words", NEITHER)
def test_what_names_no_series_is_left_alone(words: str) -> None:
    assert series_number(words) is None
