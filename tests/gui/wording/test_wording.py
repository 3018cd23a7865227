from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.wording import Worded, language, tr

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


class Greeting(Worded, QLabel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.told = 0
        self.tell()

    def tell(self) -> None:
        self.told += 1
        self.setText(tr("Copy with source"))


def test_words_without_a_translation_are_the_english_ones(qtbot: QtBot) -> None:
    assert language() == "en"
    assert tr("{count} records of {article}", count=3, article="{003}") == "3 records of {003}"
    assert tr("%n records", "", 3) == "3 records"
    assert tr("100 %") == "100 %"


def test_a_change_of_language_is_told_to_everything_in_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    greeting = Greeting(window)
    column.addWidget(greeting)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert (greeting.told, greeting.text()) == (2, "Copy with source")
