from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.reader import Reader
from gui.theme import make_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def reader(qtbot: QtBot) -> Reader:
    view = Reader(make_theme(dark=False))
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    qtbot.waitExposed(view)
    return view
