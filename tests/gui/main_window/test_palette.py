from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QListView

from gui.dialogs.matching import how_far
from gui.dialogs.palette import CommandPalette, Entry
from gui.dialogs.palette_list import ENTRY, EntryModel
from gui.main_window.places import article_model
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS, Hands

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


class Palette:
    """The palette as somebody sees it who typed into it."""

    def __init__(self, hands: Hands) -> None:
        self._hands = hands
        hands.key(Qt.Key.Key_K, CTRL)
        self.widget = child(hands.window, CommandPalette)
        self.line = child(self.widget, QLineEdit, "paletteLine")
        self.view = child(self.widget, QListView, "paletteList")
        assert self.line.hasFocus()

    def type(self, words: str) -> None:
        self.line.selectAll()
        self._hands.write(words, self.line)
        self.widget.refresh()

    def entries(self) -> list[Entry]:
        model = self.view.model()
        assert isinstance(model, EntryModel)
        return [model.index(row).data(ENTRY) for row in range(model.rowCount())]

    def titles(self) -> list[str]:
        return [entry.title for entry in self.entries()]

    def wait_for(self, start_of_id: str) -> Entry:
        def found() -> list[Entry]:
            return [entry for entry in self.entries() if entry.id.startswith(start_of_id)]

        self._hands.qtbot.waitUntil(lambda: bool(found()))
        return found()[0]


@pytest.fixture
def palette(hands: Hands) -> Iterator[Palette]:
    made = Palette(hands)
    yield made
    made.widget.close_palette()


def test_an_action_is_found_by_part_of_its_name_and_done(hands: Hands, palette: Palette) -> None:
    palette.type("larg")
    assert palette.titles()[0] == "Larger text"
    before = hands.reader.points
    hands.key(Qt.Key.Key_Return)
    assert hands.reader.points == before + 1
    assert not palette.widget.isVisible()
    assert hands.reader.hasFocus()


def test_what_cannot_be_done_says_why_and_is_not_done(hands: Hands, palette: Palette) -> None:
    palette.type("> undo")
    assert palette.entries()[0].why_not == "Nothing to undo"
    acts = hands.acts
    hands.key(Qt.Key.Key_Return)
    assert palette.widget.isVisible()
    assert hands.acts == acts


def test_an_article_is_found_without_its_marks(hands: Hands, palette: Palette) -> None:
    palette.type("@ viet nam keu goi")
    assert [entry.id.partition(":")[0] for entry in palette.entries()] == ["article"]
    hands.key(Qt.Key.Key_Return)
    assert hands.project.article(hands.window.annotate.article).file.startswith("001")


def test_an_article_is_found_whatever_the_list_shows(hands: Hands, palette: Palette) -> None:
    palette.widget.close_palette()
    model = article_model(hands.window.annotate)
    assert model is not None
    model.set_filter("no article at all")
    hands.key(Qt.Key.Key_K, CTRL)
    palette.type("@ viet nam keu goi")
    assert [entry.id.partition(":")[0] for entry in palette.entries()] == ["article"]
    assert model.typed == "no article at all"
    model.set_filter("")


def test_a_record_is_found_by_its_words_and_opened(hands: Hands, palette: Palette) -> None:
    palette.type("#11.215")
    found = palette.wait_for("record:")
    assert (found.title, found.aside) == ("11.215 vụ", "Statistic")
    hands.key(Qt.Key.Key_Return)
    assert hands.form.record is not None
    assert hands.form.record.id == hands.record("11.215 vụ").id


def test_the_name_of_a_type_lists_the_records_of_the_article(palette: Palette) -> None:
    palette.type("#stat")
    palette.wait_for("record:")
    assert {entry.aside for entry in palette.entries() if entry.id.startswith("record:")} == {"Statistic"}


def test_an_entity_is_found_in_any_script_and_shown_among_the_others(hands: Hands, palette: Palette) -> None:
    palette.type("#越南")
    assert palette.entries()[0].title == "Vietnam"
    hands.key(Qt.Key.Key_Return)
    naming = hands.window.naming
    assert naming.dock.isVisible()
    assert naming.panel.chosen is not None
    assert naming.panel.chosen.label == "Vietnam"
    naming.dock.hide()


def test_a_country_that_no_record_names_is_sought_in_the_articles(hands: Hands, palette: Palette) -> None:
    palette.type("#老挝")
    assert palette.entries()[0].title == "Laos"
    hands.key(Qt.Key.Key_Return)
    assert not hands.window.naming.dock.isVisible()
    assert hands.window.search_box.text() == "老挝"
    assert hands.window.search_box.hits.isVisible()
    hands.key(Qt.Key.Key_Escape)


def test_what_was_chosen_last_stands_first(hands: Hands, palette: Palette) -> None:
    palette.type("usual text")
    hands.key(Qt.Key.Key_Return)
    again = Palette(hands)
    assert again.titles()[0] == "Usual text size"


def test_the_list_is_walked_by_key_and_escape_gives_the_keyboard_back(hands: Hands, palette: Palette) -> None:
    palette.type(">")
    rows = palette.view.model().rowCount()
    assert rows > 30
    for key, row in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 12),
        (Qt.Key.Key_PageUp, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, 0),
    ):
        hands.key(key)
        assert palette.view.currentIndex().row() == row
    hands.key(Qt.Key.Key_Escape)
    assert not palette.widget.isVisible()
    assert hands.reader.hasFocus()


def test_what_an_input_method_holds_already_counts(hands: Hands, palette: Palette) -> None:
    palette.line.clear()
    QApplication.sendEvent(palette.line, QInputMethodEvent("东盟", []))
    palette.widget.refresh()
    assert any(title.startswith("东盟") for title in palette.titles())
    hands.key(Qt.Key.Key_Escape)
    assert palette.widget.isVisible()
    QApplication.sendEvent(palette.line, QInputMethodEvent())


def test_nothing_found_is_said(hands: Hands, palette: Palette) -> None:
    palette.type("@xyzzy")
    assert palette.entries() == []
    hands.key(Qt.Key.Key_Return)
    assert palette.widget.isVisible()


def test_every_entry_says_all_it_shows_to_those_who_hear_it(palette: Palette) -> None:
    palette.type("> undo")
    spoken = palette.view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Undo, Nothing to undo, Ctrl+Z"


def test_words_at_a_beginning_are_nearer_than_words_inside() -> None:
    assert [how_far(["re"], title) for title in ("redo", "mark record", "wide more")] == [0, 1, 2]
    assert how_far(["xyz"], "redo", "bring it back") is None
    assert how_far(["back"], "redo", "bring it back") == how_far(["bring"], "redo", "bring it back")


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("#nửa đầu năm 2020", "nửa đầu năm 2020"),
        ("#2020-01/2020-06", "2020-01/2020-06"),
        ("#violations of drug", "violations of drug law"),
        ("#online", "Online"),
        ("#11215", "11215"),
    ],
)
def test_a_record_is_found_by_a_value_of_it(hands: Hands, palette: Palette, typed: str, why: str) -> None:
    palette.type(typed)
    found = palette.wait_for("record:")
    assert found.detail.startswith(f"{why} · ")
    palette.widget.close_palette()
    found.do()
    assert hands.form.record is not None
    assert found.id.endswith(hands.form.record.id)


def test_enter_waits_for_a_record_that_is_still_being_sought(hands: Hands, palette: Palette) -> None:
    palette.type("#1.914")
    hands.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    hands.qtbot.waitUntil(lambda: hands.form.record is not None)
    assert hands.form.record is not None
    assert hands.form.record.mentions[0].anchor.exact == "1.914 vụ"
    assert not palette.widget.isVisible()


def test_what_was_sought_before_is_not_listed_under_other_words(hands: Hands, palette: Palette) -> None:
    palette.type("#1.914")
    hands.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    palette.type("#9,46")
    palette.wait_for("record:")
    assert "9,46%" in palette.titles()
    assert "1.914 vụ" not in palette.titles()
    assert palette.widget.isVisible()


def test_a_type_narrows_what_is_found_by_value_too(palette: Palette) -> None:
    palette.type("#meeting philippines")
    assert palette.wait_for("record:").aside == "Meeting"
    assert {each.aside for each in palette.entries() if each.id.startswith("record:")} == {"Meeting"}
