from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from core.model.article import Published, TextReading
from core.model.record import Origin
from gui.form.chips import QuoteChip
from tests.core.store.projects import find_span
from tests.gui.main_window.hands import CTRL, SHIFT

if TYPE_CHECKING:
    from tests.gui.main_window.hands import Hands

WORDS = "25/09/2020"


def test_a_day_whose_year_was_concluded_is_said_to_be_inferred_with_its_words(hands: Hands) -> None:
    project = hands.project
    article = project.find_article("001")
    body = project.stored_text(article.text)
    published = Published("2021-09-25", find_span(body, WORDS), Origin.INFERRED)
    with project.store.acts.transaction():
        reading = TextReading(project.regions(article.id), ("vi",), None, published)
        project.store.add_reading(article.text, body, reading)
    hands.open("001")
    hands.reader.setFocus()
    hands.key(Qt.Key.Key_A, CTRL | SHIFT)
    line = hands.window.article_side.panel.facts["published"]
    hands.qtbot.waitUntil(line.isVisible)
    assert line.editor.typed_text == "2021-09-25"
    told = [each.text() for each in line.findChildren(QLabel) if each.isVisible()]
    assert "inferred" in told
    assert [each.text() for each in line.findChildren(QuoteChip) if each.isVisible()] == [f"from “{WORDS}”"]
