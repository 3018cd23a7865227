from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from core.operations.values import clear, set_doubtful
from tests.gui.main_window.hands import MENU_WARNINGS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTreeWidgetItem

    from tests.gui.review.reviewing import Reviewing

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


def doubt_a_figure(reviewing: Reviewing) -> str:
    record = reviewing.record("1.914")
    value = record.first("value")
    assert value is not None
    session = reviewing.hands.window.session
    session.run(lambda project: set_doubtful(project, record.id, value.id, doubtful=True))
    reviewing.hands.qtbot.wait(20)
    return record.id


def line(reviewing: Reviewing, words: str) -> QTreeWidgetItem:
    tree = reviewing.workspace.looks.tree
    (found,) = tree.findItems(words, Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
    return found


def test_checks_of_all_articles_are_listed_with_their_number(reviewing: Reviewing) -> None:
    reviewing.wait_for_checks()
    lines = reviewing.workspace.looks.lines
    count = int(lines[0].removeprefix("Checks of articles: "))
    assert any(each.startswith("003 · ") and "AMTCC" in each for each in lines[1 : count + 1])
    assert len({each[:3] for each in lines[1 : count + 1]}) > 1


def test_a_doubtful_value_is_listed_as_soon_as_it_is_one(reviewing: Reviewing) -> None:
    assert "Doubtful values: 1" not in reviewing.workspace.looks.lines
    doubt_a_figure(reviewing)
    assert "Doubtful values: 1" in reviewing.workspace.looks.lines
    assert "003 · Value: “1.914”" in reviewing.workspace.looks.lines


def test_walking_over_it_shows_the_record_in_the_grid(reviewing: Reviewing) -> None:
    record = doubt_a_figure(reviewing)
    reviewing.show("Meeting")
    tree = reviewing.workspace.looks.tree
    tree.setCurrentItem(line(reviewing, "Value: “1.914”"))
    held = reviewing.table.current()
    assert held is not None
    assert (held[0].record, held[1].label) == (record, "Value")


def test_enter_opens_its_words(reviewing: Reviewing) -> None:
    record = doubt_a_figure(reviewing)
    tree = reviewing.workspace.looks.tree
    tree.setFocus()
    tree.setCurrentItem(line(reviewing, "Value: “1.914”"))
    reviewing.key(Qt.Key.Key_Return, on=tree)
    shown = reviewing.hands.form.record
    assert reviewing.hands.reader.isVisible()
    assert shown is not None
    assert shown.id == record


def test_enter_on_a_check_opens_the_article_at_its_words(reviewing: Reviewing) -> None:
    reviewing.wait_for_checks()
    tree = reviewing.workspace.looks.tree
    tree.setFocus()
    tree.setCurrentItem(line(reviewing, "000 · “跨国”"))
    reviewing.key(Qt.Key.Key_Return, on=tree)
    hands = reviewing.hands
    assert hands.reader.isVisible()
    assert hands.project.article(hands.window.annotate.article).file.startswith("000")


def test_an_unlinked_meeting_and_a_required_field_that_is_empty_are_listed(reviewing: Reviewing) -> None:
    meeting, figure = reviewing.record("Hội nghị SOMTC"), reviewing.record("11.215")
    session = reviewing.hands.window.session
    session.run(lambda project: clear(project, meeting.id, "meeting"))
    session.run(lambda project: clear(project, figure.id, "value"))
    reviewing.wait()
    lines = reviewing.workspace.looks.lines
    assert lines[lines.index("Mentions not linked: 1") + 1] == "003 · Meeting: “Hội nghị SOMTC 20”"
    assert lines[lines.index("Required fields missing: 1") + 1] == "003 · Value: “11.215 vụ”"


def test_what_was_folded_stays_folded(reviewing: Reviewing) -> None:
    reviewing.wait_for_checks()
    head = line(reviewing, "Checks of articles")
    head.setExpanded(False)
    doubt_a_figure(reviewing)
    assert not line(reviewing, "Checks of articles").isExpanded()
    assert line(reviewing, "Doubtful values").isExpanded()
