from __future__ import annotations

import pytest

from core.language.publication import concluded_day
from core.language.regions import find_regions

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
