from __future__ import annotations

import re
from threading import Event
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListView, QMenu, QPushButton, QTableWidget

from core.operations.backups import list_backups
from core.operations.history import LARGE
from core.operations.withdrawal import has_traces
from core.store.withdrawal import Withdrawal
from core.text.span import words_digest
from gui.dialogs.counting import backups_words, records_words, texts_words, values_words
from gui.dialogs.delete_article_dialog import DeleteArticleDialog
from gui.dialogs.import_dialog import ImportDialog
from tests.gui.conftest import ANALYST, activate
from tests.gui.dialogs.finding import cell, child
from tests.gui.main_window.hands import FIGURE, LEFT, MENU_WARNINGS, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui
QUOTED = "Hội nghị SOMTC 20"
WAIT = 20_000


def trigger(hands: Hands, name: str) -> None:
    child(hands.window, QAction, name).trigger()


def listed(hands: Hands) -> list[str]:
    model = child(hands.window, QListView, "articleList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def shown(hands: Hands) -> str:
    return hands.project.article(hands.window.annotate.article).file


def ask(hands: Hands) -> DeleteArticleDialog:
    trigger(hands, "delete_for_good")
    return child(hands.window, DeleteArticleDialog)


def delete(hands: Hands, dialog: DeleteArticleDialog, reason: str = "withdrawn") -> None:
    hands.write(reason, child(dialog, QLineEdit, "deleteReason"))
    gone = hands.window.annotate.article
    hands.qtbot.mouseClick(child(dialog, QPushButton, "deleteStart"), LEFT)
    hands.qtbot.waitUntil(lambda: not hands.project.has_article(gone) and "for good" in hands.message, timeout=20_000)
    activate(hands.qtbot, hands.window)


# ── removing ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_an_article_is_removed_at_once_and_undo_brings_it_back(hands: Hands) -> None:
    titles, records = listed(hands), hands.project.records()
    count = len(hands.project.records(article=hands.window.annotate.article))
    trigger(hands, "remove_article")
    assert hands.message == f"Notice: Removed 003 with {records_words(count)}."
    assert listed(hands) == [*titles[:3], titles[4]]
    assert shown(hands).startswith("004")
    hands.press("Undo")
    assert listed(hands) == titles
    assert hands.project.records() == records
    hands.open("003")
    assert len(hands.records(QUOTED)) == 1


def test_the_last_articles_are_removed_too(hands: Hands) -> None:
    for left in (4, 3, 2, 1, 0):
        trigger(hands, "remove_article")
        assert len(listed(hands)) == left
    assert hands.window.annotate.article == ""
    trigger(hands, "remove_article")
    assert hands.message == "Notice: No article is open."
    for _ in range(5):
        hands.undo()
    assert len(listed(hands)) == 5


@pytest.fixture
def large(hands: Hands) -> tuple[str, int]:
    """Article 003 with so many records that removing them is work for a worker: its id, and their number."""
    article = hands.window.annotate.article
    text = hands.project.article(article).text
    words, analyst = hands.project.text(article)[:4], hands.project.my_id
    with hands.project.store.acts.act("brought many records in", analyst=analyst) as writer:
        owner = {"analyst": analyst, "article": article, "type": "statistic", "state": "draft", "created": "2020-09-24"}
        made = writer.insert_all("record", [owner] * LARGE)
        where = {"n": 0, "text": text, "start": 0, "end": 4, "digest": words_digest(words).hex()}
        writer.insert_all("mention", [{"record": each, **where} for each in made])
    hands.window.session.take_over(writer.changes)
    return article, len(hands.project.records(article=article))


def test_a_large_article_goes_in_the_background_and_one_undo_brings_it_back(
    hands: Hands, large: tuple[str, int]
) -> None:
    article, count = large
    titles = listed(hands)
    trigger(hands, "remove_article")
    assert child(hands.window, QPushButton, "workCancel").isVisible()
    hands.qtbot.waitUntil(lambda: len(listed(hands)) == len(titles) - 1, timeout=WAIT)
    assert shown(hands).startswith("004")
    hands.qtbot.waitUntil(lambda: hands.message == f"Notice: Removed 003 with {records_words(count)}.", timeout=WAIT)
    assert [act.what for act in hands.project.history(limit=1)] == [f"removed 003 with {count:,} records"]
    with hands.qtbot.waitSignal(hands.window.session.changed, timeout=WAIT):
        hands.press("Undo")
    assert listed(hands) == titles
    assert len(hands.project.records(article=article)) == count
    assert hands.project.examine() == []


def test_removing_a_large_article_can_be_stopped(hands: Hands, large: tuple[str, int]) -> None:
    article, count = large
    titles, acts = listed(hands), hands.project.history()
    trigger(hands, "remove_article")
    hands.qtbot.mouseClick(child(hands.window, QPushButton, "workCancel"), LEFT)
    hands.qtbot.waitUntil(lambda: not child(hands.window, QPushButton, "workCancel").isVisible(), timeout=WAIT)
    assert (listed(hands), hands.window.annotate.article, hands.project.history()) == (titles, article, acts)
    assert len(hands.project.records(article=article)) == count
    assert hands.project.examine() == []


@pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)
def test_an_article_of_the_list_is_removed_by_its_menu(hands: Hands) -> None:
    articles, title = child(hands.window, QListView, "articleList"), listed(hands)[0]
    place = articles.visualRect(articles.model().index(0, 0)).center()
    articles.customContextMenuRequested.emit(place)
    menu = child(articles, QMenu, "articleMenu")
    hands.choose(menu, "Remove article")
    assert title not in listed(hands)
    assert shown(hands).startswith("003")
    articles.customContextMenuRequested.emit(QPoint(3, articles.height() + 100))
    menu = child(articles, QMenu, "articleMenu")
    assert [action.isEnabled() for action in menu.actions()] == [True, True]
    menu.close()


def test_nothing_is_taken_out_of_a_project_that_is_only_read(
    open_window: Callable[..., MainWindow], project_file: Path
) -> None:
    project_file.chmod(0o444)
    window = open_window(project_file)
    for name in ("remove_article", "delete_for_good"):
        assert not window.actions_by_name[name].isEnabled()


# ── deleting for good ───────────────────────────────────────────────────────────────────────────────────────────────


def test_the_dialog_says_what_goes_and_wants_a_reason(hands: Hands) -> None:
    records = hands.project.records(article=hands.window.annotate.article)
    values = sum(1 for record in records for _ in record.all_values())
    dialog = ask(hands)
    start, reason = child(dialog, QPushButton, "deleteStart"), child(dialog, QLineEdit, "deleteReason")
    says = child(dialog, QLabel, "deleteContent").text()
    assert re.fullmatch(
        re.escape(f"This deletes {texts_words(1)}, {records_words(len(records))} and {values_words(values)}, and what ")
        + r"\d+ act.* of the history told of them\.",
        says,
    )
    assert not child(dialog, QCheckBox, "deleteBackups").isVisible()
    assert not start.isEnabled()
    hands.write("   ", reason)
    assert not start.isEnabled()
    hands.write("withdrawn", reason)
    assert start.isEnabled()
    hands.key(Qt.Key.Key_Return, on=reason)
    assert dialog.isVisible()
    assert not dialog.is_deleting
    hands.qtbot.mouseClick(child(dialog, QPushButton, "deleteCancel"), LEFT)
    assert shown(hands).startswith("003")


def test_an_article_is_deleted_for_good_with_the_backups(hands: Hands) -> None:
    path, titles = hands.project.path, listed(hands)
    hands.window.backups.back_up_now()
    hands.qtbot.waitUntil(lambda: len(list_backups(path)) == 1)
    (before,) = list_backups(path)
    hands.tag()
    dialog = ask(hands)
    box = child(dialog, QCheckBox, "deleteBackups")
    assert box.isVisible()
    assert box.isChecked()
    delete(hands, dialog)
    assert f"is deleted for good. {backups_words(1)} deleted with it." in hands.message
    assert listed(hands) == [*titles[:3], titles[4]]
    assert shown(hands).startswith("004")
    assert FIGURE.encode() not in path.read_bytes()
    assert hands.project.examine() == []
    hands.qtbot.waitUntil(lambda: len(list_backups(path)) == 1)
    assert list_backups(path)[0].path != before.path
    assert not before.path.exists()
    hands.undo()
    assert not any(article.file.startswith("003") for article in hands.project.articles())


def test_it_can_be_stopped_until_the_history_is_rewritten(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    # Only a large article takes so long that anyone could press the button meanwhile.
    reached, go_on = Event(), Event()

    def slow(self: Withdrawal, *args: object, **named: object) -> object:
        reached.set()
        assert go_on.wait(20)
        return deleting(self, *args, **named)

    deleting: Callable[..., object] = Withdrawal.delete_for_good
    monkeypatch.setattr(Withdrawal, "delete_for_good", slow)
    before = hands.project.history(), hands.project.records()
    dialog = ask(hands)
    cancel = child(dialog, QPushButton, "deleteCancel")
    hands.write("withdrawn", child(dialog, QLineEdit, "deleteReason"))
    hands.qtbot.mouseClick(child(dialog, QPushButton, "deleteStart"), LEFT)
    hands.qtbot.waitUntil(reached.is_set)
    assert cancel.isEnabled()
    hands.qtbot.mouseClick(cancel, LEFT)
    go_on.set()
    hands.qtbot.waitUntil(lambda: not dialog.is_deleting)
    assert any(each.isVisible() for each in dialog.findChildren(QLabel) if "Nothing was deleted" in each.text())
    dialog.close()
    assert not dialog.isVisible()
    assert (hands.project.history(), hands.project.records()) == before
    assert hands.project.examine() == []


def test_it_cannot_be_stopped_afterwards(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = Event()

    def slow(self: Withdrawal, path: Path) -> None:
        assert go_on.wait(20)
        cleaning(self, path)

    cleaning = Withdrawal.clean
    monkeypatch.setattr(Withdrawal, "clean", slow)
    dialog = ask(hands)
    hands.write("withdrawn", child(dialog, QLineEdit, "deleteReason"))
    hands.qtbot.mouseClick(child(dialog, QPushButton, "deleteStart"), LEFT)
    hands.qtbot.waitUntil(lambda: not child(dialog, QPushButton, "deleteCancel").isEnabled())
    assert dialog.is_deleting
    hands.key(Qt.Key.Key_Escape, on=dialog)
    dialog.close()
    assert dialog.isVisible()
    go_on.set()
    hands.qtbot.waitUntil(lambda: "for good" in hands.message, timeout=20_000)
    assert shown(hands).startswith("004")


def test_a_refusal_is_said_and_the_reason_stays(hands: Hands) -> None:
    dialog = ask(hands)
    article = hands.window.annotate.article
    bulk = hands.project.store.begin_bulk("importing much", analyst=hands.project.my_id)
    reason = child(dialog, QLineEdit, "deleteReason")
    hands.write("withdrawn", reason)
    hands.qtbot.mouseClick(child(dialog, QPushButton, "deleteStart"), LEFT)
    hands.qtbot.waitUntil(lambda: not dialog.is_deleting)
    bar = next(each for each in dialog.findChildren(QLabel) if "still under way: importing much" in each.text())
    assert bar.isVisible()
    assert (reason.text(), child(dialog, QPushButton, "deleteStart").isEnabled()) == ("withdrawn", True)
    bulk.abandon()
    dialog.close()
    assert hands.project.has_article(article)


def test_an_import_says_that_it_was_deleted(hands: Hands, seeds_folder: Path) -> None:
    delete(hands, ask(hands), "its publisher took it back")
    hands.window.import_files(sorted(seeds_folder.glob("00[34]*.txt")))
    dialog = child(hands.window, ImportDialog)
    hands.qtbot.waitUntil(lambda: not dialog.is_reading)
    report = child(dialog, QTableWidget, "importReport")
    lines = {cell(report, row, 1): cell(report, row, 2) for row in range(report.rowCount())}
    assert lines.keys() == {"Deleted for good", "Already there"}
    assert lines["Deleted for good"].endswith("its publisher took it back")
    assert child(dialog, QLabel, "importSummary").text() == "1 already there, 1 deleted for good"
    dialog.accept()


def test_what_was_cut_off_is_cleaned_up_later(hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Withdrawal, "clean", lambda *_: None)
        delete(hands, ask(hands))
    assert has_traces(hands.project)
    assert hands.window.projects.open(hands.project.path, analyst=ANALYST)
    hands.window.withdrawing.clean_up()
    hands.qtbot.waitUntil(lambda: not has_traces(hands.project))
