from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QToolButton

from core.operations.acting import ANALYST_COLOURS
from core.operations.records import tag
from core.project.project import Project
from core.text.span import Span
from gui.dialogs.analysts import AnalystButton, AnothersBar
from gui.dialogs.analysts_form import AnalystDialog
from gui.dialogs.export_dialog import ExportDialog
from tests.gui.conftest import ANALYST, copied, fresh
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import MENU_WARNINGS, Hands

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
LEFT = Qt.MouseButton.LeftButton
WORDS = "74 vụ mua bán người"


@pytest.fixture(scope="module")
def coded_by_two(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample, in which Minh has coded one figure of the article that Lan coded."""
    path = copied(sample_file, tmp_path_factory.mktemp("two") / "asean.spanwise")
    project = Project.open(path, analyst="Minh")
    article = project.find_article("003").id
    start = project.text(article).index(WORDS)
    tag(project, article, "statistic", Span(start, start + len(WORDS)), read_words=True)
    project.close()
    return path


@pytest.fixture
def two(qtbot: QtBot, shared_window: MainWindow, coded_by_two: Path, tmp_path: Path) -> Hands:
    return fresh(qtbot, shared_window, copied(coded_by_two, tmp_path / "asean.spanwise"))


def button(hands: Hands) -> AnalystButton:
    return child(hands.window, AnalystButton)


def menu(hands: Hands) -> QMenu:
    return child(button(hands), QMenu, "analystMenu")


def show(hands: Hands, name: str) -> None:
    hands.choose(menu(hands), name)


def bar(hands: Hands) -> AnothersBar:
    return child(hands.window, AnothersBar)


def listed(hands: Hands) -> int:
    return hands.window.annotate.record_list.table.model().rowCount()


def told(hands: Hands) -> str:
    return " ".join(label.text() for label in bar(hands).findChildren(QLabel))


def test_the_button_names_who_works_and_the_menu_lists_her_first(two: Hands) -> None:
    assert button(two).text() == ANALYST
    assert not button(two).icon().isNull()
    menu(two).popup(two.window.pos())
    entries = [each.text() for each in menu(two).actions() if each.isCheckable()]
    assert entries == [f"{ANALYST} (me)", "Minh"]
    assert [each.isChecked() for each in menu(two).actions() if each.isCheckable()] == [True, False]
    menu(two).hide()


def test_whose_records_are_shown_is_chosen_in_the_menu_bar_too(two: Hands) -> None:
    view = two.window.menus.menu("View")
    (entry,) = [each for each in view.actions() if each.menu() is menu(two)]
    assert entry.text() == "Analys&t"
    menu(two).aboutToShow.emit()
    (his,) = [each for each in menu(two).actions() if each.text() == "Minh"]
    assert his.statusTip()
    his.trigger()
    assert button(two).text() == "Minh"


def test_every_view_follows_to_the_other_set_and_back(two: Hands) -> None:
    mine = listed(two)
    marks = two.picture(two.reader)
    acts = two.acts
    assert mine > 1
    assert not bar(two).isVisible()
    show(two, "Minh")
    assert button(two).text() == "Minh"
    assert bar(two).isVisible()
    assert "Minh" in told(two)
    assert listed(two) == 1
    assert two.picture(two.reader) != marks
    listing = two.window.annotate.article_list
    assert two.project.article(listing.current_article() or "").records == 1
    assert two.acts == acts
    two.qtbot.mouseClick(child(two.window, QPushButton, "showMine"), LEFT)
    assert not bar(two).isVisible()
    assert listed(two) == mine
    assert button(two).text() == ANALYST


def test_the_other_workspaces_follow_to_the_other_set_while_they_are_seen(two: Hands) -> None:
    workspaces, qtbot = two.window.workspaces, two.qtbot
    workspaces.show_review()
    review = workspaces.review
    assert review is not None

    tabs = review.bar.tabs

    def in_review() -> int:
        return sum(int(tabs.tabText(number).partition("(")[2].rstrip(")") or 0) for number in range(tabs.count()))

    mine = len(two.project.records())
    qtbot.waitUntil(lambda: in_review() == mine, timeout=15_000)
    show(two, "Minh")
    qtbot.waitUntil(lambda: in_review() == 1, timeout=15_000)
    workspaces.show_statistics()
    statistics = workspaces.statistics
    assert statistics is not None
    qtbot.waitUntil(lambda: len(statistics.page.table.rows.rows) == 1, timeout=15_000)
    assert "Minh" in statistics.page.caption.text()
    workspaces.show_compare()
    compare = workspaces.compare
    assert compare is not None
    qtbot.waitUntil(lambda: not (compare.comparison.is_busy or compare.board.is_behind), timeout=20_000)
    assert compare.board.board is not None
    assert {record.analyst for record in compare.board.board.records.values()} <= {two.project.shown_id}
    lines = compare.board.model.rowCount()
    show(two, f"{ANALYST} (me)")
    qtbot.waitUntil(lambda: not compare.board.is_behind and compare.board.model.rowCount() > lines, timeout=20_000)
    workspaces.show_statistics()
    qtbot.waitUntil(lambda: len(statistics.page.table.rows.rows) > 1, timeout=15_000)


def test_the_form_lets_go_of_a_record_of_the_set_that_is_left(two: Hands) -> None:
    two.window.annotate.open_record(two.record("9,46%").id)
    assert two.form.record is not None
    show(two, "Minh")
    assert two.form.record is None


def test_what_is_being_typed_is_kept_when_another_set_is_shown(two: Hands) -> None:
    record = two.record("9,46%")
    two.window.annotate.open_record(record.id)
    line = two.enter("period")
    line.selectAll()
    two.write("2019")
    show(two, "Minh")
    kept = two.project.record(record.id)
    assert kept is not None
    value = kept.first("period")
    assert value is not None
    assert value.normal == "2019"


def test_showing_a_set_saves_nothing(two: Hands) -> None:
    saved = child(two.window, QLabel, "statusSaved")
    before = saved.text()
    show(two, "Minh")
    assert saved.text() == before


def test_changing_anothers_record_makes_a_copy_of_mine_which_is_offered(two: Hands) -> None:
    mine = listed(two)
    show(two, "Minh")
    his = two.record(WORDS)
    two.window.annotate.open_record(his.id)
    two.type_into("value", "75")
    two.qtbot.waitUntil(lambda: "Show mine" in two.offers())
    assert two.project.record(his.id) == his
    two.press("Show mine")
    assert not bar(two).isVisible()
    assert listed(two) == mine + 1
    copy = two.form.record
    assert copy is not None
    assert (copy.analyst, copy.id != his.id) == (two.project.my_id, True)
    value = copy.first("value")
    assert value is not None
    assert value.normal == "75"


def test_an_export_takes_the_set_that_is_shown(two: Hands) -> None:
    show(two, "Minh")
    two.window.dialogs.export(two.window.annotate.article)
    dialog = child(two.window, ExportDialog)
    source = dialog._source()  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    assert source is not None
    with source.opened() as project:
        assert [record.mentions[0].anchor.exact for record in project.annotated_set().records] == [WORDS]
    dialog.reject()


def test_an_analyst_is_added_by_a_name_that_nobody_has(two: Hands) -> None:
    show(two, "Add an analyst")
    dialog = child(two.window, AnalystDialog)
    assert not dialog.isModal()
    name, take = child(dialog, QLineEdit, "analystName"), child(dialog, QPushButton, "takeAnalyst")
    two.qtbot.keyClicks(name, "minh")
    two.qtbot.mouseClick(take, LEFT)
    refusal = child(dialog, QLabel, "analystRefusal")
    assert "Minh" in refusal.text()
    assert dialog.isVisible()
    name.clear()
    two.qtbot.keyClicks(name, "Ha")
    two.qtbot.keyClick(name, Qt.Key.Key_Return)
    assert [each.name for each in two.project.analysts()] == [ANALYST, "Minh", "Ha"]
    assert len({each.colour for each in two.project.analysts()}) == 3
    assert button(two).text() == ANALYST
    show(two, "Ha")
    assert listed(two) == 0


def test_my_name_and_colour_are_changed_and_taken_back(two: Hands) -> None:
    show(two, "My name and colour")
    dialog = child(two.window, AnalystDialog)
    name = child(dialog, QLineEdit, "analystName")
    assert name.text() == ANALYST
    name.selectAll()
    two.qtbot.keyClicks(name, "Mai")
    purple = ANALYST_COLOURS[3]
    two.qtbot.mouseClick(child(dialog, QToolButton, f"colour_{purple.removeprefix('#')}"), LEFT)
    two.qtbot.mouseClick(child(dialog, QPushButton, "takeAnalyst"), LEFT)
    assert two.project.me is not None
    assert (two.project.me.name, two.project.me.colour) == ("Mai", purple)
    assert button(two).text() == "Mai"
    two.undo()
    two.undo()
    assert two.project.me.name == ANALYST
    assert button(two).text() == ANALYST


def test_each_colour_is_called_what_it_looks_like(two: Hands) -> None:
    show(two, "My name and colour")
    dialog = child(two.window, AnalystDialog)
    hues = {"Blue": (190, 250), "Vermilion": (10, 35), "Green": (140, 175), "Pink": (310, 335), "Yellow": (40, 65)}
    called: list[str] = []
    for colour in ANALYST_COLOURS:
        name = child(dialog, QToolButton, f"colour_{colour.removeprefix('#')}").toolTip()
        first, last = hues.get(name, (320, 335))
        assert first <= QColor(colour).hsvHue() <= last, name
        called.append(name)
    assert sorted(called) == sorted([*hues, "Wine red"])
    dialog.close()
