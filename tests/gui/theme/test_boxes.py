from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QStyle, QStyleOptionButton

from gui.theme import Appearance, make_theme
from gui.theme.boxes import TickDelegate, show_edge
from gui.theme.contrast import contrast

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot


def strongest(image: QImage, ground: str) -> float:
    pixels = (image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height()))
    return max(contrast(pixel, ground) for pixel in set(pixels))


SHOWN = [each for each in Appearance if each is not Appearance.SYSTEM]


@pytest.mark.parametrize("appearance", SHOWN)
def test_a_box_is_seen_on_every_ground(qtbot: QtBot, appearance: Appearance) -> None:
    theme = make_theme(appearance)
    box = QCheckBox()
    qtbot.addWidget(box)
    show_edge(box, theme)
    box.show()
    unticked = box.grab().toImage()
    assert strongest(unticked, theme.palette.window) >= theme.palette.least_line
    box.setChecked(True)
    assert box.grab().toImage() != unticked


@pytest.mark.parametrize("appearance", [Appearance.DARK, Appearance.HIGH_CONTRAST_DARK])
def test_a_box_that_is_not_ticked_is_not_filled_as_if_it_were_disabled(qtbot: QtBot, appearance: Appearance) -> None:
    theme = make_theme(appearance)
    box = QCheckBox()
    qtbot.addWidget(box)
    show_edge(box, theme)
    box.show()
    option = QStyleOptionButton()
    option.initFrom(box)
    middle = box.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, box).center()
    assert contrast(box.grab().toImage().pixelColor(middle).name(), theme.palette.base) < 1.3


@pytest.mark.parametrize("appearance", SHOWN)
def test_a_box_in_a_list_is_seen_on_every_ground(qtbot: QtBot, appearance: Appearance) -> None:
    theme = make_theme(appearance)
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setPalette(theme.qpalette())
    rows.setItemDelegate(TickDelegate(theme, rows))
    row = QListWidgetItem()
    row.setCheckState(Qt.CheckState.Unchecked)
    rows.addItem(row)
    rows.show()
    box = rows.viewport().grab(rows.visualItemRect(row)).toImage()
    assert strongest(box, theme.palette.base) >= theme.palette.least_line
