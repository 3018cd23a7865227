"""Where one stands it is said what the keys mean, and what is only proposed is told from what is coded."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from core.analysis.carrying_over.wanted import Status
from core.project.project import Project
from gui.compare.board_lines import LineKind
from gui.compare.board_model import FACT_COLUMN, FIRST_ARTICLE, STATE_COLUMN
from gui.compare.carry_list import CarryList
from tests.core.project.coded_meetings import Coder
from tests.gui.compare.comparing import LONG, Comparing, compare
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import MENU_WARNINGS, SHIFT, Hands

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
ENGLISH = FIRST_ARTICLE + 1


@pytest.fixture
def project_file(project_file: Path) -> Path:
    """The sample, with a speaker coded in the Chinese half of 004."""
    with closing(Project.open(project_file, analyst="Lan")) as project:
        Coder(project, "004").code("speaker", "王小洪", person="王小洪", role="公安部部长")
    return project_file


@pytest.fixture
def comparing(hands: Hands) -> Comparing:
    made = compare(hands, "004")
    hands.qtbot.waitUntil(lambda: not (made.compare.carrying.is_reading or made.compare.board.is_behind), timeout=LONG)
    made.compare.board.table.setFocus()
    for line in made.compare.board.model.lines:
        if line.kind is LineKind.ALONE and not line.is_open:
            made.compare.board.table.turned.emit(line)
    return made


def go_to(comparing: Comparing, kind: LineKind, column: int) -> None:
    board = comparing.compare.board
    found = (n for n, line in enumerate(board.model.lines) if line.kind is kind and line.row.type == "speaker")
    board.table.go_to(next(found), column)


def test_the_bar_says_what_the_keys_mean_in_a_cell(comparing: Comparing) -> None:
    bar = comparing.compare.carry_bar
    go_to(comparing, LineKind.HEAD, FACT_COLUMN)
    assert bar.words.startswith("Enter: fold")
    go_to(comparing, LineKind.FACT, FIRST_ARTICLE)
    assert bar.words.startswith("Enter: show the words")
    go_to(comparing, LineKind.FACT, STATE_COLUMN)
    assert "Enter" not in bar.words
    assert "L: link" in bar.words


def test_elsewhere_it_says_how_much_is_proposed_and_not_coded(comparing: Comparing) -> None:
    comparing.left.setFocus()
    assert "not coded until you accept" in comparing.compare.carry_bar.words


def test_a_proposal_names_its_key_on_its_frame_and_says_more_on_hovering(comparing: Comparing) -> None:
    go_to(comparing, LineKind.FACT, ENGLISH)
    index = comparing.compare.board.table.currentIndex()
    assert str(index.data()).split("\n")[-1].endswith("(A)")
    told = str(index.data(Qt.ItemDataRole.ToolTipRole))
    assert "not coded yet" in told
    assert "N says that it is not stated" in told


def test_of_a_record_of_which_nothing_is_sure_all_is_shown_before_it_is_coded(
    comparing: Comparing, hands: Hands
) -> None:
    carried, before = comparing.compare.board.model.text.carried, hands.acts
    carried.show([replace(each, field=replace(each.field, status=Status.UNSURE)) for each in carried.offers])
    comparing.compare.board.model.offers_changed()
    go_to(comparing, LineKind.HEAD, ENGLISH)
    index = comparing.compare.board.table.currentIndex()
    assert "check" in str(index.data()).split("\n")[-1]
    comparing.press(Qt.Key.Key_A)
    listed = child(hands.window, CarryList)
    assert listed.isVisible()
    assert listed.ticked
    assert hands.acts == before
    listed.reject()


def test_a_question_mark_explains_the_signs_and_the_keys(comparing: Comparing) -> None:
    comparing.press(Qt.Key.Key_Question, SHIFT)
    legend = QApplication.activePopupWidget()
    assert isinstance(legend, QWidget)
    assert legend.objectName() == "compareLegend"
    told = {label.text() for label in legend.findChildren(QLabel)}
    assert {"Differs", "Dotted", "Dashed frame", "Enter", "A", "R"} <= told
    comparing.press(Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_the_partner_stands_first_among_the_likely_ones_and_others_say_whose_they_are(comparing: Comparing) -> None:
    columns, panel = comparing.compare.columns, comparing.compare.panel
    for place in range(len(comparing.pair.sides[0].sentences)):
        columns.choose(0, place)
        told = [panel.candidates.item(n).text() for n in range(panel.candidates.count())]
        link = comparing.compare.links.link
        if link is not None and any("Partner now" in each for each in told):
            assert told[0].startswith("Partner now")
            assert not any("Partner now" in each for each in told[len(link.b) :])
        shown = list(comparing.pair.candidates_of(0, place))
        others = [each for each in shown if comparing.pair.link_of(1, each.b) not in (None, link)]
        assert sum("has another partner" in each for each in told) == len(others)


def test_the_panel_names_the_keys_of_the_columns(comparing: Comparing) -> None:
    comparing.compare.columns.choose(0, comparing.pair.links[0].a[0])
    told = " ".join(label.text() for label in comparing.compare.panel.findChildren(QLabel) if label.isVisible())
    assert "Enter: confirm" in told
    assert "X: cut" in told
