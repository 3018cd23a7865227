from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QFocusFrame, QLineEdit, QVBoxLayout, QWidget

from gui.theme.focus import FocusRings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[QWidget]:
    watch = QObject()
    FocusRings(watch)
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    inner = QWidget()
    filled = QVBoxLayout(inner)
    filled.setContentsMargins(0, 0, 0, 0)
    box = QComboBox()
    box.addItems(["All kinds"])
    filled.addWidget(box)
    for part in (inner, QCheckBox("Exactly"), QLineEdit()):
        column.addWidget(part)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    watch.deleteLater()


def rings(page: QWidget) -> list[QFocusFrame]:
    return [each for each in page.findChildren(QFocusFrame) if each.isVisible()]


@pytest.mark.parametrize("kind", [QComboBox, QCheckBox])
def test_what_the_style_frames_too_faintly_gets_a_ring(page: QWidget, qtbot: QtBot, kind: type[QWidget]) -> None:
    part = page.findChildren(kind)[0]
    page.findChildren(QLineEdit)[0].setFocus()
    plain = page.grab().toImage()
    part.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.wait(1)
    (ring,) = rings(page)
    around, within = (QRect(each.mapTo(page, QPoint(0, 0)), each.size()) for each in (ring, part))
    assert around.contains(within)
    assert page.rect().contains(around)
    assert page.grab().toImage() != plain
    page.findChildren(QLineEdit)[0].setFocus()
    qtbot.wait(1)
    assert rings(page) == []


def test_a_box_that_goes_takes_its_ring_along(page: QWidget, qtbot: QtBot) -> None:
    box = page.findChildren(QComboBox)[0]
    box.setFocus()
    box.deleteLater()
    qtbot.waitUntil(lambda: rings(page) == [])
    page.findChildren(QCheckBox)[0].setFocus()
    assert len(rings(page)) == 1
