from __future__ import annotations

import pytest

from gui.wording import without_letter


@pytest.mark.parametrize(
    ("shown", "bare"),
    [
        ("&File", "File"),
        ("Send a &copy…", "Send a copy"),
        ("文件(&F)", "文件"),
        ("发送副本(&C)…", "发送副本"),
        ("Bộ &mã…", "Bộ mã"),
        ("R&&D", "R&D"),
        ("by hand (H)", "by hand (H)"),
    ],
)
def test_the_mark_of_a_letter_is_left_out(shown: str, bare: str) -> None:
    assert without_letter(shown) == bare
