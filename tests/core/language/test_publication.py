from __future__ import annotations

import pytest

from core.language.figures import find_quantities
from core.language.publication import concluded_day
from core.language.regions import find_regions, published_from

JAKARTA = "JAKARTA, Aug. 21 (Xinhua) -- Ministers of the region met here for talks on crime at sea. "
BEIJING = "新华社北京9月22日电（记者王明）各国代表在会议上讨论了打击跨国犯罪的合作。"
MORE_ZH = "与会各方表示,将继续深化执法安全合作,共同维护地区稳定。"


def concluded(text: str) -> tuple[str, str] | None:
    reading = concluded_day(text, find_regions(text))
    return (reading.edtf, reading.span.of(text)) if reading is not None else None


@pytest.mark.parametrize(
    ("opening", "rest", "expected"),
    [
        (JAKARTA, "The plan was agreed on Aug. 18, 2023.", ("2023-08-21", "Aug. 21")),
        (JAKARTA, "A first review was made in July 2023.", ("2023-08-21", "Aug. 21")),
        (
            JAKARTA,
            "They had last met on July 3, 2020, and agreed on this round on Aug. 1, 2023.",
            ("2023-08-21", "Aug. 21"),
        ),
        (JAKARTA, "Police counted 31 cases in 2022 and 40 in 2022.", None),
        (JAKARTA, "The plan runs until 2025, and in 2025 it will be reviewed.", None),
        (JAKARTA, "They will meet again on Sept. 30, 2023.", None),
        (JAKARTA, "They had met on Aug. 3, 2020, and on Aug. 4, 2022.", None),
        (JAKARTA, "They had last met on March 3, 2023.", None),
        (
            "JAKARTA, Jan. 4 (Xinhua) -- Ministers met here for talks on crime. ",
            "It began on Dec. 30, 2022.",
            ("2023-01-04", "Jan. 4"),
        ),
        ("JAKARTA, Feb. 29 (Xinhua) -- Ministers met here for talks on crime. ", "It began on Feb. 2, 2023.", None),
        ("Ministers of the region met in the capital for talks. ", "The plan was agreed on Aug. 18, 2023.", None),
        (BEIJING, "会议于2023年9月20日开幕。", ("2023-09-22", "9月22日")),
        (BEIJING, "2022年共破获案件31起。", None),
    ],
)
def test_a_year_is_concluded_from_days_named_in_full_shortly_before(
    opening: str, rest: str, expected: tuple[str, str] | None
) -> None:
    more = MORE_ZH if opening == BEIJING else "Officials said that the talks would go on for two more days."
    assert (
        concluded(
            f"{'会议讨论打击犯罪' if opening == BEIJING else 'Ministers talk of crime'}\n{opening}{rest}\n{more}\n"
        )
        == expected
    )


VIETNAMESE = "các bộ trưởng đã họp bàn về phòng, chống tội phạm trên biển và an ninh khu vực."
MORE_VI = "Các đại biểu nhất trí tiếp tục phối hợp chặt chẽ trong thời gian tới."


def dates(text: str) -> dict[str, str | None]:
    return {each.span.of(text): each.edtf for each in find_quantities(text) if each.edtf is not None}


@pytest.mark.parametrize("opening", ["Hà Nội (TTXVN 17/10) Ngày 16/10, ", "Hà Nội (TTXVN 17/10)\nNgày 16/10, "])
def test_a_year_is_concluded_from_the_end_of_an_interval_shortly_before(opening: str) -> None:
    told = "Từ tháng 1 đến tháng 9/2025, khu vực ghi nhận 31 vụ."
    text = f"Bộ trưởng các nước họp về an ninh biển\n\n{opening}{VIETNAMESE}\n\n{told} {MORE_VI}\n"
    assert dates(text)["Ngày 16/10"] == "2025-10-16"


@pytest.mark.parametrize(
    ("line", "opening", "expected"),
    [
        ("01/11/2025 05:48 PM", "KUALA LUMPUR, Nov 1 (Bernama) -- ", "2025-11-01"),
        ("11/01/2025 05:48 PM", "KUALA LUMPUR, Nov 1 (Bernama) -- ", "2025-11-01"),
        ("01/11/2025 05:48 PM", "KUALA LUMPUR, Jan 11 (Bernama) -- ", "2025-01-11"),
        ("01/11/2025 05:48 PM", "KUALA LUMPUR, Nov 2 (Bernama) -- ", None),
        ("01/11/2025 05:48 PM", "", None),
    ],
)
def test_a_day_and_month_in_either_order_are_told_apart_by_the_opening(
    line: str, opening: str, expected: str | None
) -> None:
    text = f"Ministers talk of crime at sea\n\n{line}\n\n{opening}{JAKARTA.partition('-- ')[2]}They agreed on more.\n"
    reading = published_from(text, find_regions(text))
    assert (reading and reading.edtf) == expected
    assert dates(text).get("01/11/2025" if line[1] == "1" and line[0] == "0" else "11/01/2025") == expected


def test_a_day_of_the_republic_closes_an_article() -> None:
    body = "（中央社記者王小明曼谷10日專電）東南亞各國衛生部長昨天在寮國集會，討論如何防治登革熱疫情。"
    text = f"各國衛生部長集會\n{body}\n各國同意在6月前共享疫苗，並加強邊境檢疫工作。（編輯：陳明）1130810\n"
    reading = published_from(text, find_regions(text))
    assert reading is not None
    assert (reading.edtf, reading.span.of(text)) == ("2024-08-10", "1130810")
    assert dates(text) == {"10日": "2024-08-10", "6月": "2024-06", "1130810": "2024-08-10"}


def test_a_day_alone_takes_the_month_that_the_article_opens_with() -> None:
    text = f"会议讨论打击犯罪\n{BEIJING}会议20日开幕，26日闭幕。\n{MORE_ZH}\n"
    assert dates(text) == {"9月22日": "XXXX-09-22", "20日": "XXXX-09-20", "26日": "XXXX-XX-26"}


def test_a_year_that_is_only_to_come_is_no_year_of_other_days() -> None:
    plan = "Laos will host the next round in 2026. Malaysia plans to spend more by 2026."
    text = f"Ministers talk of crime\nThe clashes of July 24 were discussed by ministers of the region. {plan}\n"
    assert dates(text)["July 24"] == "XXXX-07-24"
