from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from core.operations.records import delete_record
from core.project.project import Project
from gui.dialogs.messages import MessageBar
from gui.form.text_edit import TextEdit
from gui.main_window.draft_file import Draft, Sort, Spot, file_of, read_drafts, write_drafts
from tests.gui.apart import kill_apart
from tests.gui.conftest import ANALYST
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui

FIELD = "scope"
KILLED = """
import sys, time
from PySide6.QtTest import QTest
from gui.app import build
from gui.main_window.draft_file import read_drafts
from pathlib import Path
application, window = build(sys.argv[1:4])
QTest.qWait(1)
annotate = window.annotate
annotate.open_article(window.session.project.find_article("003").id)
record = next(each for each in window.session.project.records() if each.mentions[0].anchor.exact == "11.215 vụ")
annotate.open_record(record.id)
window.activateWindow()
annotate.form.edit_field("scope")
QTest.keyClicks(window.focusWidget(), "toan quoc nam")
while not read_drafts(Path(sys.argv[1])):
    QTest.qWait(50)
print("kept", flush=True)
time.sleep(600)
"""


def bar(window: MainWindow) -> MessageBar:
    return child(window, MessageBar, "draftBar")


def answer(hands: Hands, words: str) -> None:
    buttons = [each for each in bar(hands.window).findChildren(QPushButton) if each.text() == words]
    hands.qtbot.mouseClick(buttons[-1], Qt.MouseButton.LeftButton)


def kept(path: Path) -> list[str]:
    return [draft.text for draft in read_drafts(path)]


def opened(hands: Hands, words: str = "11.215 vụ") -> str:
    record = hands.record(words).id
    hands.window.annotate.open_record(record)
    return record


def test_what_was_being_typed_survives_a_kill(
    project_file: Path, open_window: Callable[..., MainWindow], own_home: Path, qtbot: object
) -> None:
    before = project_file.read_bytes()
    assert kill_apart(KILLED, project_file, "--analyst", ANALYST) == "kept"
    for file in project_file.parent.glob(f"{project_file.name}*"):
        assert b"toan quoc nam" not in file.read_bytes()
    assert file_of(project_file).is_relative_to(own_home)
    assert before
    hands = Hands(qtbot, open_window(project_file, "--analyst", ANALYST))  # type: ignore[arg-type]
    assert bar(hands.window).isVisible()
    assert "toan quoc nam" in bar(hands.window).text
    assert "11.215 vụ" in bar(hands.window).text
    answer(hands, "Put it back")
    line = hands.line(FIELD)
    assert line.text() == "toan quoc nam"
    assert line.is_uncommitted
    assert not bar(hands.window).isVisible()
    hands.key(Qt.Key.Key_Return, on=line)
    assert hands.value(FIELD).normal == "toan quoc nam"
    hands.qtbot.waitUntil(lambda: not file_of(project_file).exists())


def test_typing_is_kept_after_a_moment_and_let_go_when_it_is_committed(own_hands: Hands) -> None:
    path = own_hands.project.path
    opened(own_hands)
    line = own_hands.enter(FIELD)
    own_hands.qtbot.keyClicks(line, "abc")
    own_hands.qtbot.waitUntil(lambda: kept(path) == ["abc"])
    own_hands.key(Qt.Key.Key_Return)
    own_hands.qtbot.waitUntil(lambda: kept(path) == [])
    assert own_hands.value(FIELD).normal == "abc"


def test_what_is_given_up_is_not_kept(own_hands: Hands) -> None:
    path = own_hands.project.path
    opened(own_hands)
    line = own_hands.enter(FIELD)
    own_hands.qtbot.keyClicks(line, "abc")
    own_hands.qtbot.waitUntil(lambda: kept(path) == ["abc"])
    own_hands.key(Qt.Key.Key_Escape)
    own_hands.qtbot.waitUntil(lambda: kept(path) == [])


def test_going_to_a_window_beside_keeps_at_once(own_hands: Hands) -> None:
    opened(own_hands)
    own_hands.qtbot.keyClicks(own_hands.enter(FIELD), "abc")
    assert kept(own_hands.project.path) == []
    own_hands.window.drafts._follow(None, None)  # noqa: SLF001 - no other window can be activated offscreen
    assert kept(own_hands.project.path) == ["abc"]


def test_a_note_on_a_record_is_put_back(own_hands: Hands, open_window: Callable[..., MainWindow]) -> None:
    record = opened(own_hands)
    path, me = own_hands.project.path, own_hands.project.my_id
    own_hands.window.annotate.coding.note_on_record()
    note = own_hands.window.focusWidget()
    assert isinstance(note, TextEdit)
    own_hands.write("ghi chú", on=note)
    own_hands.qtbot.waitUntil(lambda: kept(path) == ["ghi chú"])
    (draft,) = read_drafts(path)
    assert (draft.spot.sort, draft.spot.record, draft.spot.analyst) == (Sort.RECORD_NOTE, record, me)
    own_hands.key(Qt.Key.Key_Escape, on=note)
    own_hands.qtbot.waitUntil(lambda: kept(path) == [])
    own_hands.window.close()
    write_drafts(path, [draft])
    again = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    answer(again, "Put it back")
    note = again.window.focusWidget()
    assert isinstance(note, TextEdit)
    assert note.text() == "ghi chú"
    again.key(Qt.Key.Key_Return, on=note)
    assert again.project.notes.on((record,)) == {record: "ghi chú"}


def test_a_fact_of_the_article_is_kept_and_put_back(own_hands: Hands, open_window: Callable[..., MainWindow]) -> None:
    path = own_hands.project.path
    side = own_hands.window.article_side
    side.toggle()
    line = side.panel.facts["title"].editor
    line.selectAll()
    own_hands.write("Một tên khác", on=line)
    own_hands.qtbot.waitUntil(lambda: kept(path) == ["Một tên khác"])
    drafts = read_drafts(path)
    own_hands.key(Qt.Key.Key_Escape, on=line)
    own_hands.window.close()
    assert kept(path) == []
    write_drafts(path, drafts)
    again = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    assert "Title" in bar(again.window).text
    answer(again, "Put it back")
    line = again.window.article_side.panel.facts["title"].editor
    assert (line.text(), line.hasFocus(), line.is_uncommitted) == ("Một tên khác", True, True)


def left_behind(hands: Hands, *texts: str, analyst: str = "") -> Path:
    """Close the window with drafts on the field of a record."""
    record = opened(hands)
    spot = Spot(Sort.VALUE, analyst or hands.project.my_id, "", record, FIELD, "", "Scope", "statistic 11.215 vụ")
    path = hands.project.path
    hands.window.close()
    write_drafts(path, [Draft(spot, text) for text in texts])
    return path


def test_what_is_thrown_away_is_gone_and_the_next_is_offered(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    path = left_behind(own_hands, "one", "two")
    again = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    assert "one" in bar(again.window).text
    answer(again, "Throw away")
    assert kept(path) == ["two"]
    assert "two" in bar(again.window).text
    again.qtbot.wait(1)
    answer(again, "Throw away")
    assert not file_of(path).exists()
    assert not bar(again.window).isVisible()


def test_what_belongs_to_another_analyst_waits_for_her(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    path = left_behind(own_hands, "hers", analyst="f" * 32)
    window = open_window(path, "--analyst", ANALYST)
    assert not bar(window).isVisible()
    assert kept(path) == ["hers"]


def test_where_the_record_is_gone_the_text_is_on_the_clipboard(
    own_hands: Hands, open_window: Callable[..., MainWindow]
) -> None:
    path = left_behind(own_hands, "kept words")
    project = Project.open(path, analyst=ANALYST)
    delete_record(project, read_drafts(path)[0].spot.record)
    project.close()
    again = Hands(own_hands.qtbot, open_window(path, "--analyst", ANALYST))
    answer(again, "Put it back")
    assert QGuiApplication.clipboard().text() == "kept words"
    assert "clipboard" in again.message


@pytest.mark.parametrize("content", ["", "{", "[1, {}]", '[{"spot": {"sort": "x"}, "text": "y"}]', "{}"])
def test_a_file_that_cannot_be_read_counts_as_none(own_home: Path, tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.spanwise"
    file = file_of(path)
    file.parent.mkdir(parents=True)
    file.write_text(content, encoding="utf-8")
    assert read_drafts(path) == []
