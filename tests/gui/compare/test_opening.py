from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QTabBar, QToolButton

from core.operations.creation import create_project
from core.operations.records import tag
from core.project.comparing import Part, find_part
from core.text.span import Span
from gui.compare.chooser import PartChooser
from tests.gui.compare.comparing import LONG, compare
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL

if TYPE_CHECKING:
    from pathlib import Path

    from tests.gui.main_window.hands import Hands

pytestmark = pytest.mark.gui


def test_the_workspace_is_made_when_it_is_first_wanted(own_hands: Hands) -> None:
    assert own_hands.window.workspaces.compare is None
    compare(own_hands, "004")
    assert own_hands.window.workspaces.compare is not None


def test_an_article_in_two_languages_stands_beside_itself(hands: Hands) -> None:
    comparing = compare(hands, "004")
    article = hands.project.find_article("004").id
    assert comparing.compare.parts == (Part(article, "zh"), Part(article, "en"))
    assert len(comparing.pair.links) >= 15
    assert comparing.compare.columns.all[0].button.text() == "004 · 中文"
    names = [reader.accessibleName() for reader in (comparing.left, comparing.right)]
    assert "王小洪出席第9届中国" in names[0]
    assert "Wang Xiaohong Attends" in names[1]
    assert "王小洪" not in names[1]
    assert (comparing.left.objectName(), comparing.right.objectName()) == ("compareLeft", "compareRight")
    assert comparing.left.hasFocus()
    assert "Versions of one text · 17 link" in comparing.compare.state.words


def test_a_report_stands_beside_the_one_that_tells_of_the_same(hands: Hands) -> None:
    comparing = compare(hands, "001")
    named = [hands.project.article(part.article).file[:3] for part in comparing.compare.parts]
    assert named == ["001", "003"]
    assert "Two reports" in comparing.compare.state.words


def test_keys_and_tabs_lead_from_one_workspace_to_the_other(hands: Hands) -> None:
    tabs = child(hands.window, QTabBar, "workspaces")
    comparing = compare(hands, "004")
    assert (tabs.currentIndex(), comparing.compare.isVisible(), hands.reader.isVisible()) == (1, True, False)
    hands.key(Qt.Key.Key_1, CTRL)
    assert (tabs.currentIndex(), comparing.compare.isVisible()) == (0, False)
    assert hands.reader.hasFocus()
    tabs.setCurrentIndex(1)
    assert comparing.compare.isVisible()


def test_what_was_compared_stays_until_another_article_is_open(hands: Hands) -> None:
    comparing = compare(hands, "004")
    swapped = comparing.compare.parts[::-1]
    comparing.compare.swap()
    hands.key(Qt.Key.Key_1, CTRL)
    hands.key(Qt.Key.Key_2, CTRL)
    assert comparing.compare.parts == swapped
    compare(hands, "001")
    assert comparing.compare.parts[0] == Part(hands.project.find_article("001").id)


def test_what_belongs_to_the_article_being_coded_cannot_be_done_unseen(hands: Hands) -> None:
    names = ("mark_checked", "delete_record", "find", "next_article", "body_begins")
    compare(hands, "004")
    actions = {name: child(hands.window, QAction, name) for name in (*names, "cut_link", "edit_codebook")}
    assert [name for name in names if actions[name].isEnabled()] == []
    assert actions["cut_link"].isEnabled()
    assert actions["edit_codebook"].isEnabled()
    hands.key(Qt.Key.Key_1, CTRL)
    assert [name for name in names if not actions[name].isEnabled()] == []
    assert not actions["cut_link"].isEnabled()


def test_what_is_found_elsewhere_is_shown_where_it_is_coded(hands: Hands) -> None:
    comparing = compare(hands, "004")
    hands.window.annotate.open_article(hands.project.find_article("003").id)
    assert not comparing.compare.isVisible()
    assert child(hands.window, QTabBar, "workspaces").currentIndex() == 0


def test_a_sentence_is_opened_where_its_article_is_coded(hands: Hands) -> None:
    comparing = compare(hands, "004")
    comparing.click(1, 4)
    comparing.press(Qt.Key.Key_O)
    assert hands.reader.isVisible()
    assert hands.reader.selected_span() == comparing.pair.span(1, 4)


def test_coded_words_lead_to_their_record(hands: Hands) -> None:
    comparing = compare(hands, "001")
    record = hands.project.records(article=hands.project.find_article("003").id, record_type="proposal")[0]
    point = comparing.point_of(comparing.right, record.mentions[0].anchor.span)
    assert comparing.right.mark_keys_at(point)
    hands.qtbot.mouseClick(comparing.right.viewport(), Qt.MouseButton.LeftButton, pos=point)
    opens = comparing.right.findChild(QToolButton, "openInAnnotate")
    assert opens is not None
    assert opens.isVisible()
    hands.qtbot.mouseClick(opens, Qt.MouseButton.LeftButton)
    assert hands.window.annotate.article == record.article
    assert hands.form.record is not None
    assert hands.form.record.id == record.id


# ── where there is nothing to compare ───────────────────────────────────────────────────────────────────────────────


def test_an_empty_project_says_what_to_bring(hands: Hands, tmp_path: Path) -> None:
    create_project(tmp_path / "none.spanwise", analyst="Lan").close()
    assert hands.window.projects.open(tmp_path / "none.spanwise", analyst="Lan")
    hands.key(Qt.Key.Key_2, CTRL)
    found = hands.window.workspaces.compare
    assert found is not None
    assert found.empty.isVisible()
    assert "no articles" in found.empty.title
    taker = QApplication.focusWidget()
    assert isinstance(taker, QPushButton)
    assert taker.isVisible()


def test_one_article_alone_says_what_is_missing(hands: Hands, tmp_path: Path, seeds_folder: Path) -> None:
    from core.intake.files import read_article
    from core.operations.articles import import_articles

    project = create_project(tmp_path / "one.spanwise", analyst="Lan")
    import_articles(project, [read_article(next(seeds_folder.glob("001*.txt")))])
    project.close()
    assert hands.window.projects.open(tmp_path / "one.spanwise", analyst="Lan")
    hands.key(Qt.Key.Key_2, CTRL)
    found = hands.window.workspaces.compare
    assert found is not None
    assert found.empty.isVisible()
    assert found.empty.title == "Two articles are needed to compare"


def test_an_article_beside_itself_says_why_nothing_is_aligned(hands: Hands) -> None:
    comparing = compare(hands, "001")
    part = comparing.compare.parts[0]
    comparing.show(part, part)
    assert comparing.compare.state.words.startswith("An article cannot be compared with itself.")
    assert comparing.left.text == comparing.right.text != ""
    assert comparing.compare.columns.pairs == []


def test_an_article_without_sentences_says_so(hands: Hands, tmp_path: Path) -> None:
    from core.intake.files import read_article
    from core.operations.articles import import_articles

    (tmp_path / "blank.txt").write_text("- - -\n", encoding="utf-8")
    comparing = compare(hands, "001")
    hands.window.session.run(lambda project: import_articles(project, [read_article(tmp_path / "blank.txt")]).changes)
    comparing.show(comparing.compare.parts[0], find_part(hands.project, "blank"))
    assert comparing.compare.state.words
    assert len(comparing.compare.columns.pairs) <= 1


def test_aligning_can_be_given_up_and_asked_for_again(hands: Hands) -> None:
    comparing = compare(hands, "001")
    comparing.compare.swap()
    assert comparing.compare.comparison.is_busy
    comparing.compare.state.cancelled.emit()
    assert not comparing.compare.comparison.is_busy
    assert comparing.compare.state.words == "The sentences are not aligned."
    comparing.compare.state.again_wanted.emit()
    comparing.wait()
    assert comparing.pair.links


# ── choosing ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_another_article_is_chosen_by_part_of_its_name(hands: Hands) -> None:
    comparing = compare(hands, "001")
    comparing.right.setFocus(Qt.FocusReason.TabFocusReason)
    comparing.compare.ask_part(1)
    chooser = child(hands.window, PartChooser, "partChooser")
    hands.qtbot.keyClicks(chooser.line, "002")
    hands.qtbot.keyClick(chooser.line, Qt.Key.Key_Return)
    comparing.wait()
    assert [hands.project.article(part.article).file[:3] for part in comparing.compare.parts] == ["001", "002"]


def test_likely_partners_come_first_with_the_reason_and_a_column_is_not_offered_twice(hands: Hands) -> None:
    comparing = compare(hands, "001")
    comparing.compare.ask_part(1)
    found = child(child(hands.window, PartChooser, "partChooser"), QListWidget, "partList")
    first = found.item(0)
    assert first.text().startswith("003 ")
    assert "Likely partner: both name" in first.text()
    own = [found.item(row) for row in range(found.count()) if found.item(row).text().startswith("001 ")]
    assert own
    assert [found.item(row).text()[:3] for row in range(found.count())].count("003") == 1
    assert all(not item.flags() & Qt.ItemFlag.ItemIsEnabled for item in own)
    child(hands.window, PartChooser, "partChooser").close()


def test_three_columns_stand_side_by_side_where_there_is_room(hands: Hands) -> None:
    comparing = compare(hands, "001")
    columns = comparing.compare.columns
    assert not columns.add.isEnabled()
    hands.window.resize(1920, 1080)
    hands.qtbot.waitUntil(columns.add.isEnabled)
    third = Part(hands.project.find_article("002").id)
    comparing.show(*comparing.compare.parts, third)
    assert [column.isVisible() for column in columns.all] == [True, True, True]
    assert len(columns.pairs) == 2
    columns.choose(2, columns.pairs[1].links[0].b[0])
    assert comparing.compare.links.number == 1
    columns.removal_asked.emit(0)
    comparing.wait()
    assert comparing.compare.parts[1] == third
    assert not columns.all[2].isVisible()
    hands.window.resize(1280, 800)


def test_a_removed_article_is_not_compared_any_more(hands: Hands) -> None:
    from core.operations.withdrawal import remove_article

    comparing = compare(hands, "001")
    gone = comparing.compare.parts[1].article
    hands.window.session.run(lambda project: remove_article(project, gone))
    comparing.wait()
    assert all(part.article != gone for part in comparing.compare.parts)


def test_what_was_coded_meanwhile_is_shown_and_the_place_is_kept(hands: Hands) -> None:
    comparing = compare(hands, "001")
    comparing.right.verticalScrollBar().setValue(700)
    hands.key(Qt.Key.Key_1, CTRL)
    text = comparing.left.text
    span = Span(text.index("SOMTC-20"), text.index("SOMTC-20") + len("SOMTC-20"))
    article = hands.project.find_article("001").id
    hands.window.session.run(lambda project: tag(project, article, "meeting", span).changes)
    hands.key(Qt.Key.Key_2, CTRL)
    comparing.wait()
    assert comparing.right.verticalScrollBar().value() == 700
    assert [mark.style for mark in comparing.left.index.at(span.start)] == ["meeting"]


def test_it_opens_where_the_article_is_being_read(hands: Hands) -> None:
    hands.open("004")
    place = hands.reader.text.index("In his speech, Wang Xiaohong")
    hands.reader.scroll_down_to(
        hands.reader.verticalScrollBar().value() + hands.reader.span_rect(place, place + 1).top()
    )
    assert hands.reader.verticalScrollBar().value() > 0
    read = hands.reader.first_visible()
    comparing = compare(hands, "004")
    assert abs(comparing.right.depth_of(read) - comparing.right.verticalScrollBar().value()) < 60
    assert comparing.left.verticalScrollBar().value() > 0


def test_among_many_articles_the_first_partner_is_looked_for_by_a_worker(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.compare.offers.FEW", 0)
    hands.open("001")
    hands.key(Qt.Key.Key_2, CTRL)
    compare = hands.window.workspaces.compare
    assert compare is not None
    assert compare.empty.isVisible()
    assert compare.empty.title == "Looking for a likely partner…"
    hands.qtbot.waitUntil(lambda: bool(compare.parts), timeout=LONG)
    assert [hands.project.article(part.article).file[:3] for part in compare.parts] == ["001", "003"]
    hands.qtbot.waitUntil(lambda: not compare.comparison.is_busy, timeout=LONG)


def test_what_was_looked_for_does_not_replace_what_was_chosen_meanwhile(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    comparing = compare(hands, "004")
    chosen = comparing.compare.parts
    monkeypatch.setattr("gui.compare.offers.FEW", 0)
    hands.key(Qt.Key.Key_1, CTRL)
    hands.open("001")
    hands.key(Qt.Key.Key_2, CTRL)
    assert comparing.compare.beginning.is_looking
    comparing.show(*chosen)
    assert not comparing.compare.beginning.is_looking
    hands.qtbot.wait(300)
    assert comparing.compare.parts == chosen


def test_a_project_is_closed_while_a_partner_is_looked_for(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    comparing = compare(hands, "004")
    monkeypatch.setattr("gui.compare.offers.FEW", 0)
    hands.key(Qt.Key.Key_1, CTRL)
    hands.open("001")
    hands.key(Qt.Key.Key_2, CTRL)
    assert comparing.compare.beginning.is_looking
    hands.window.session.close()
    hands.qtbot.wait(100)
    assert comparing.compare.parts == ()


def test_among_many_articles_likely_partners_are_looked_for_by_a_worker(
    hands: Hands, monkeypatch: pytest.MonkeyPatch
) -> None:
    comparing = compare(hands, "001")
    monkeypatch.setattr("gui.compare.chooser.FEW", 0)
    comparing.compare.ask_part(1)
    chooser = child(hands.window, PartChooser, "partChooser")
    assert "Likely partner" not in chooser.list.item(0).text()
    hands.qtbot.waitUntil(lambda: "Likely partner: both name" in chooser.list.item(0).text(), timeout=LONG)
    chooser.close()
