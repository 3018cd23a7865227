"""The screens: each shows something on the stage, hands it over, and takes it away again."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QProgressBar, QPushButton, QWidget

from core.errors import UserFixable
from core.operations.history import undo
from core.operations.records import tag
from core.store.refusals import naming_damage
from core.text.span import Span
from gui.compare.board_model import FIRST_ARTICLE
from gui.compare.workspace import CompareWorkspace
from gui.dialogs.analysts import AnalystButton
from scripts.stage import MANY

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from scripts.stage import Stage

_SUGGESTED = "001"
"""An article with nothing coded but much suggested."""
_QUESTIONABLE = "000"
"""An article with several checks."""
_IN_TWO_LANGUAGES = "004"
_IN_CHINESE = (
    ("第9届中国—东盟打击跨国犯罪部长级会议", "meeting"),
    ("王小洪", "speaker"),
    ("4点建议", "statistic"),
)
_SECOND_ARTICLE = FIRST_ARTICLE + 1


def _article(stage: Stage) -> Iterator[QWidget]:
    stage.show_article()
    yield stage.window


def _form_of(kind: str) -> Callable[[Stage], Iterator[QWidget]]:
    def form(stage: Stage) -> Iterator[QWidget]:
        annotate = stage.window.annotate
        records = stage.window.session.project.records(article=annotate.article, record_type=kind)
        fullest = max(records, key=lambda record: sum(1 for _ in record.all_values()))
        annotate.open_record(fullest.id)
        stage.pause(50)
        yield stage.window
        stage.show_article()

    return form


def _panel(action: str) -> Callable[[Stage], Iterator[QWidget]]:
    def panel(stage: Stage) -> Iterator[QWidget]:
        stage.trigger(action)
        stage.pause(120)
        yield stage.window
        stage.trigger(action)
        stage.show_article()

    return panel


def _open(stage: Stage, name: str) -> None:
    stage.window.annotate.open_article(stage.window.session.project.find_article(name).id)
    stage.window.annotate.open_record("")


def _suggestion(stage: Stage) -> Iterator[QWidget]:
    _open(stage, _SUGGESTED)
    suggesting = stage.window.suggesting
    stage.wait(lambda: suggesting.left != ())
    suggesting.go_to(max(suggesting.left, key=lambda each: len(each.fields)))
    stage.pause(100)
    yield stage.window
    suggesting.leave()
    stage.show_article()


def _accept_all(stage: Stage) -> Iterator[QWidget]:
    _open(stage, _SUGGESTED)
    stage.wait(lambda: stage.window.suggesting.left != ())
    yield from _by_action("accept_all_suggestions")(stage)
    stage.show_article()


def _checks(stage: Stage) -> Iterator[QWidget]:
    _open(stage, _QUESTIONABLE)
    stage.wait(lambda: stage.window.checking.doubts != ())
    stage.trigger("show_checks")
    stage.pause(100)
    yield stage.child(QWidget, "checksPanel")
    stage.window.checking.toggle_panel()
    stage.show_article()


def _codebook(stage: Stage) -> Iterator[QWidget]:
    stage.trigger("edit_codebook")
    stage.pause(200)
    shown = stage.child(QWidget, "codebookDialog")
    yield shown
    shown.close()


def _search(stage: Stage) -> Iterator[QWidget]:
    stage.window.search_box.begin()
    stage.window.search_box.seek("ASEAN")
    stage.pause()
    yield stage.window.search_box.hits
    stage.window.search_box.forget()
    stage.show_article()


def _filtered(stage: Stage) -> Iterator[QWidget]:
    line = stage.child(QLineEdit, "articleFilter")
    assert isinstance(line, QLineEdit)
    line.setText("ma tuy")
    stage.pause(250)
    yield stage.window
    line.clear()
    stage.pause(120)


def _error(stage: Stage) -> Iterator[QWidget]:
    bar = stage.window.message_bar
    bar.show_error(_disk_full(stage.project))
    stage.pause()
    yield stage.window
    bar.clear()


def _disk_full(project: Path) -> UserFixable:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    try:
        with naming_damage(project):
            raise full
    except UserFixable as refusal:
        return refusal


def _by_action(action: str) -> Callable[[Stage], Iterator[QWidget]]:
    def dialog(stage: Stage) -> Iterator[QWidget]:
        shown = stage.dialog(action)
        stage.pause(100)
        yield shown
        shown.close()
        stage.pause()

    return dialog


def _find(stage: Stage) -> Iterator[QWidget]:
    stage.trigger("find")
    focused = QApplication.focusWidget()
    if isinstance(focused, QLineEdit):
        focused.setText("ASEAN")
    stage.pause(150)
    yield stage.window
    if isinstance(focused, QLineEdit):
        focused.clear()
        focused.setFocus()
        QTest.keyClick(focused, Qt.Key.Key_Escape)
    stage.show_article()


def _import_chosen(stage: Stage) -> Iterator[QWidget]:
    from gui.dialogs.import_dialog import ImportDialog

    dialog = ImportDialog(stage.window.session, stage.window.theme, (stage.texts,), stage.window)
    dialog.show()
    stage.pause()
    yield dialog
    dialog.close()


def _import_running(stage: Stage) -> Iterator[QWidget]:
    from gui.dialogs.import_dialog import ImportDialog

    dialog = ImportDialog(stage.window.session, stage.window.theme, (stage.texts,), stage.window)
    dialog.show()
    dialog.start(closes_when_cancelled=True)
    bar = stage.child(QProgressBar, "", dialog)
    assert isinstance(bar, QProgressBar)
    stage.wait(lambda: bar.value() > 0 or not dialog.is_working)
    yield dialog
    if dialog.is_working:
        dialog.reject()
        stage.wait(lambda: not (dialog.isVisible() and dialog.is_working))
    # It may have been at its end already when it was cancelled.
    if len(stage.window.session.project.articles()) >= MANY:
        stage.trigger("undo")
        stage.wait(lambda: len(stage.window.session.project.articles()) < MANY)
    dialog.close()


def _export_done(stage: Stage) -> Iterator[QWidget]:
    from gui.dialogs.export_dialog import ExportDialog

    dialog = ExportDialog(stage.window.session, stage.window.theme, None, stage.window)
    dialog.show()
    where = stage.child(QLineEdit, "destination", dialog)
    assert isinstance(where, QLineEdit)
    where.setText(str(stage.project.with_name("asean.xlsx")))
    start, close = (stage.child(QPushButton, name, dialog) for name in ("exportStart", "exportClose"))
    assert isinstance(start, QPushButton)
    start.click()
    stage.wait(close.isVisible)
    yield dialog
    dialog.close()


def _palette(stage: Stage) -> Iterator[QWidget]:
    stage.trigger("command_palette")
    found = stage.child(QWidget, "commandPalette")
    line = stage.child(QLineEdit, "", found)
    assert isinstance(line, QLineEdit)
    line.setText("re")
    stage.pause(150)
    yield found
    found.hide()
    stage.show_article()


def _empty_project(stage: Stage) -> Iterator[QWidget]:
    path = stage.project.with_name("empty.spanwise")
    path.unlink(missing_ok=True)
    stage.window.projects.create(path)
    stage.pause(50)
    yield stage.window
    stage.window.projects.open(stage.project, analyst="Lan")
    stage.show_article()


def _analyst(stage: Stage) -> Iterator[QWidget]:
    button = stage.child(AnalystButton, "")
    assert isinstance(button, AnalystButton)
    button.mine_wanted.emit()
    stage.pause(50)
    shown = stage.child(QWidget, "analystDialog")
    yield shown
    shown.close()
    stage.pause()


def _compared(stage: Stage, name: str) -> QWidget:
    """Open an article beside its partner, aligned, and choose a sentence."""
    _open(stage, name)
    stage.trigger("workspace_compare")
    compare = stage.window.workspaces.compare
    assert compare is not None
    stage.wait(lambda: len(compare.columns.pairs) == compare.columns.count - 1)
    compare.columns.choose(0, 3)
    stage.pause(100)
    return compare


def _compare(stage: Stage) -> Iterator[QWidget]:
    _compared(stage, _IN_TWO_LANGUAGES)
    yield stage.window
    stage.trigger("workspace_annotate")
    stage.show_article()


def _coded_in_chinese(stage: Stage) -> int:
    """Code some things in one half of the article in two languages; tells how many acts that took."""
    session = stage.window.session
    article = session.project.find_article(_IN_TWO_LANGUAGES).id
    body = session.project.text(article)
    for words, kind in _IN_CHINESE:
        start = body.index(words)
        span = Span(start, start + len(words))
        session.run(lambda project, kind=kind, span=span: tag(project, article, kind, span, read_words=True).changes)
    return len(_IN_CHINESE)


def _carried(stage: Stage) -> Iterator[QWidget]:
    acts = _coded_in_chinese(stage)
    compare = _compared(stage, _IN_TWO_LANGUAGES)
    assert isinstance(compare, CompareWorkspace)
    stage.wait(lambda: not (compare.carrying.is_reading or compare.board.is_behind))
    table = compare.board.table
    index = next(n for n, line in enumerate(table.lines.lines) if table.lines.offers(line, _SECOND_ARTICLE))
    table.setFocus()
    table.go_to(index, _SECOND_ARTICLE)
    stage.pause(100)
    yield stage.window
    stage.trigger("workspace_annotate")
    for _ in range(acts):
        stage.window.session.run(undo)
    stage.show_article()


def _carry_list(stage: Stage) -> Iterator[QWidget]:
    for _ in _carried(stage):
        stage.trigger("carry_over")
        stage.pause(100)
        shown = stage.child(QWidget, "carryList")
        yield shown
        shown.close()


def _glossary(stage: Stage) -> Iterator[QWidget]:
    stage.trigger("show_glossary")
    stage.pause(200)
    shown = stage.child(QWidget, "glossaryWindow")
    yield shown
    shown.close()


def _compare_choose(stage: Stage) -> Iterator[QWidget]:
    _compared(stage, _IN_TWO_LANGUAGES)
    yield from _by_action("choose_article")(stage)
    stage.trigger("workspace_annotate")
    stage.show_article()


def _compare_empty(stage: Stage) -> Iterator[QWidget]:
    for shown in _empty_project(stage):
        stage.trigger("workspace_compare")
        yield shown


def _charted(stage: Stage, name: str) -> QWidget:
    """Show a page of charts, and wait until it is read."""
    stage.trigger("workspace_statistics")
    statistics = stage.window.workspaces.statistics
    assert statistics is not None
    statistics.show_page(name)
    page = statistics.page
    stage.wait(lambda: not page.reading.is_busy)
    stage.pause(100)
    return stage.window


def _chart(name: str) -> Callable[[Stage], Iterator[QWidget]]:
    def chart(stage: Stage) -> Iterator[QWidget]:
        yield _charted(stage, name)
        stage.trigger("workspace_annotate")
        stage.show_article()

    return chart


def _chart_empty(stage: Stage) -> Iterator[QWidget]:
    for _ in _empty_project(stage):
        yield _charted(stage, "series")


def _menu(name: str) -> Callable[[Stage], Iterator[QWidget]]:
    def menu(stage: Stage) -> Iterator[QWidget]:
        shown = stage.child(QMenu, name)
        assert isinstance(shown, QMenu)
        at = stage.window.menuBar().actionGeometry(shown.menuAction()).bottomLeft()
        shown.popup(stage.window.mapToGlobal(at))
        stage.pause()
        yield shown
        shown.hide()

    return menu


def _reviewed(stage: Stage) -> QWidget:
    """Show the records, and wait until they are read and the articles checked."""
    stage.trigger("workspace_review")
    review = stage.window.workspaces.review
    assert review is not None
    stage.wait(lambda: not review.records.asking.is_busy)
    stage.wait(lambda: review.checks.is_done)
    stage.pause(100)
    return stage.window


def _review(stage: Stage) -> Iterator[QWidget]:
    yield _reviewed(stage)
    stage.trigger("workspace_annotate")
    stage.show_article()


def _review_change(stage: Stage) -> Iterator[QWidget]:
    _reviewed(stage)
    review = stage.window.workspaces.review
    assert review is not None
    review.table.selectAll()
    stage.pause(50)
    review.ask_change()
    stage.pause(100)
    shown = stage.child(QWidget, "changeMany")
    yield shown
    shown.close()
    stage.trigger("workspace_annotate")
    stage.show_article()


def _review_empty(stage: Stage) -> Iterator[QWidget]:
    for _ in _empty_project(stage):
        yield _reviewed(stage)


SCREENS: dict[str, Callable[[Stage], Iterator[QWidget]]] = {
    "article": _article,
    "form_meeting": _form_of("meeting"),
    "form_speaker": _form_of("speaker"),
    "form_proposal": _form_of("proposal"),
    "form_statistic": _form_of("statistic"),
    "suggestion": _suggestion,
    "accept_all": _accept_all,
    "checks": _checks,
    "history": _panel("show_history"),
    "entities": _panel("show_entities"),
    "glossary": _glossary,
    "article_panel": _panel("show_article"),
    "codebook": _codebook,
    "search": _search,
    "filtered": _filtered,
    "find": _find,
    "palette": _palette,
    "error": _error,
    "empty_project": _empty_project,
    "compare": _compare,
    "compare_carried": _carried,
    "carry_list": _carry_list,
    "compare_choose": _compare_choose,
    "compare_empty": _compare_empty,
    "statistics": _chart("series"),
    "statistics_meetings": _chart("meetings"),
    "statistics_voices": _chart("voices"),
    "statistics_progress": _chart("progress"),
    "statistics_empty": _chart_empty,
    "review": _review,
    "review_change": _review_change,
    "review_empty": _review_empty,
    "import": _import_chosen,
    "import_running": _import_running,
    "export": _by_action("export"),
    "export_done": _export_done,
    "send_copy": _by_action("send_copy"),
    "restore": _by_action("restore_backup"),
    "delete": _by_action("delete_for_good"),
    "shortcuts": _by_action("show_shortcuts"),
    "analyst": _analyst,
    "about": _by_action("about"),
    "menu_file": _menu("menuFile"),
    "menu_code": _menu("menuCode"),
    "menu_compare": _menu("menuCompare"),
    "menu_view": _menu("menuView"),
}
_ACTION_OF = {"find": "find", "palette": "command_palette"}
"""Screens that are there only where the window has their action."""


def known_screens(stage: Stage) -> tuple[str, ...]:
    """Name the screens that this window has."""
    return tuple(name for name in SCREENS if _ACTION_OF.get(name, "undo") in stage.window.actions_by_name)


@contextmanager
def screen(stage: Stage, name: str) -> Generator[QWidget]:
    """Show a screen: the window, or a dialog over it; it is taken away afterwards."""
    showing = SCREENS[name](stage)
    shown = next(showing)
    try:
        yield shown
    finally:
        next(showing, None)
        # Without a display nobody gives the keyboard back to the window that a dialog stood over.
        stage.window.activateWindow()
