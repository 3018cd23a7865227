from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QGuiApplication

from gui.theme.type_scale import LEAST_POINTS, Step, points, scaled

pytestmark = pytest.mark.usefixtures("qapp")
GUI = Path(__file__).resolve().parents[3] / "gui"
STRAY_SIZES = re.compile(r"font-size:\s*[\d.]+(px|pt)|setPixelSize|setPointSizeF?\(|pointSizeF?\(\) \*")


def test_the_steps_rise_from_caption_to_title() -> None:
    sizes = [points(step) for step in (Step.CAPTION, Step.BODY, Step.TITLE)]
    assert sizes == sorted(set(sizes))
    assert points(Step.BODY) == pytest.approx(QGuiApplication.font().pointSizeF())


def test_a_step_keeps_family_and_slant() -> None:
    font = QFont("Noto Sans", 10)
    font.setItalic(True)
    made = scaled(font, Step.TITLE)
    assert (made.family(), made.italic(), made.pointSizeF()) == ("Noto Sans", True, pytest.approx(12.5))
    assert made.weight() > font.weight()


def test_no_step_is_smaller_than_can_be_read() -> None:
    assert scaled(QFont("Noto Sans", 6), Step.CAPTION).pointSizeF() == LEAST_POINTS


def test_a_font_given_in_pixels_is_scaled_too() -> None:
    font = QFont("Noto Sans")
    font.setPixelSize(20)
    assert scaled(font, Step.TITLE).pointSizeF() > scaled(font, Step.BODY).pointSizeF() > LEAST_POINTS


def files_with_sizes() -> set[str]:
    return {
        file.relative_to(GUI).as_posix()
        for file in GUI.rglob("*.py")
        if "theme" not in file.relative_to(GUI).parts and STRAY_SIZES.search(file.read_text(encoding="utf-8"))
    }


def test_no_size_of_letters_is_made_up_outside_the_scale() -> None:
    assert files_with_sizes() == set()
