"""The main job from the mouse to the row and back, done by real events in the real window."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QListView, QPushButton, QWidget

from core.errors import Bug
from core.operations.sample import create_sample
from core.text.span import Span
from gui.app import build
from gui.dialogs.export_dialog import ExportDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.record import Record
    from core.project.project import Project
    from gui.main_window.window import MainWindow

Widget = TypeVar("Widget", bound=QWidget)
_WORDS = "74 vụ mua bán người"
_SENTENCE = "Tại Việt Nam, số vụ vi phạm"
_ANALYST = "tour"
_LEFT = Qt.MouseButton.LeftButton
_WAIT_SECONDS = 10.0
_EXPORTS = (("bundle", "tour-bundle.zip"), ("csv", "tour-csv"), ("xlsx", "tour.xlsx"))


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the tour; `problem` says what was not as it should be."""

    name: str
    screenshot: str
    problem: str = ""

    @property
    def ok(self) -> bool:
        """Whether the step did what it should."""
        return not self.problem


@dataclass(slots=True)
class Report:
    """What the tour did."""

    steps: list[Step] = field(default_factory=list[Step])
    exports: list[str] = field(default_factory=list[str])

    @property
    def ok(self) -> bool:
        """Whether every step did what it should."""
        return all(step.ok for step in self.steps)

    def shape(self) -> dict[str, Any]:
        """Give the JSON shape."""
        steps = [{"name": step.name, "ok": step.ok, "screenshot": step.screenshot} for step in self.steps]
        for shape, step in zip(steps, self.steps, strict=True):
            if step.problem:
                shape["problem"] = step.problem
        return {"steps": steps, "exports": self.exports}

    def lines(self) -> list[str]:
        """Say it for people, a line a step."""
        told = [
            f"{'done  ' if step.ok else 'FAILED'}  {step.name}{': ' if step.problem else ''}{step.problem}"
            for step in self.steps
        ]
        return [*told, f"{len(self.steps)} steps, {len(self.exports)} exported sets"]


def tour(out: Path) -> Report:
    """Do the main job on a fresh project of the sample articles.

    Args:
        out: Folder for the project, the screenshots and the exported sets; what an earlier tour left there is replaced.
    """
    out = out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    project = out / "tour.spanwise"
    project.unlink(missing_ok=True)
    create_sample(project, analyst=_ANALYST).close()
    # What the tour does stays out of the user's own settings, and hers out of the tour.
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(out))
    guide = _Guide(out, project)
    guide.walk()
    return guide.report


class _Guide:
    """Walks through the window, one step after the other, and looks after each at what the store holds."""

    def __init__(self, out: Path, project: Path) -> None:
        self._out, self._path = out, project
        self.report = Report()
        self._window: MainWindow = self._open()
        self._body = ""

    def walk(self) -> None:
        steps: tuple[tuple[str, Callable[[], None]], ...] = (
            ("the window shows the five articles", self._see_articles),
            ("typing without marks finds the article", self._filter),
            ("a click opens article 003", self._open_article),
            ("the rules look through it", self._wait_for_suggestions),
            ("T on dragged words makes a statistic with value, unit and measure", self._tag),
            (
                "pointing fills the period",
                lambda: self._fill("period", "nửa đầu năm 2020", _SENTENCE, "2020-01/2020-06"),
            ),
            ("pointing fills the place", lambda: self._fill("place", "Việt Nam", "", "VN")),
            ("after a restart everything is there", self._restart),
            ("undo takes it all back, redo brings it again", self._undo_and_redo),
            ("a highlight opens its record", self._click_highlight),
            ("the dark colours", self._darken),
            *(
                (f"the export as {name} is read back", lambda n=name, f=file: self._export(n, f))
                for name, file in _EXPORTS
            ),
            ("the project file is sound", self._examine),
        )
        for number, (name, act) in enumerate(steps, 1):
            self._step(number, name, act)
        self._window.close()

    def _step(self, number: int, name: str, act: Callable[[], None]) -> None:
        problem = ""
        try:
            act()
        except _NotAsExpectedError as error:
            problem = str(error)
        _pause(50)
        screenshot = self._out / f"{number:02d}-{'-'.join(name.split()[:6]).replace(',', '')}.png"
        shown: QWidget = QApplication.activeModalWidget() or self._window
        shown.grab().save(str(screenshot))
        self.report.steps.append(Step(name, str(screenshot), problem))
        if isinstance(shown, ExportDialog):
            shown.close()

    # ── steps ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _open(self) -> MainWindow:
        _, window = build([str(self._path), "--analyst", _ANALYST])
        window.resize(1280, 800)
        if not QTest.qWaitForWindowExposed(window):
            raise Bug("the window did not appear")
        return window

    def _see_articles(self) -> None:
        _expect(self._project.articles().__len__() == 5, "there are not five articles")
        _expect(self._child(QListView, "articleList").model().rowCount() == 5, "the list does not show five articles")

    def _filter(self) -> None:
        filter_line = self._child(QLineEdit, "articleFilter")
        filter_line.setFocus()
        QTest.keyClicks(filter_line, "nguyen thanh son")
        articles = self._child(QListView, "articleList")
        self._wait(lambda: articles.model().rowCount() < 5, "the filter changed nothing")
        _expect(articles.model().rowCount() >= 1, "the filter found nothing")

    def _open_article(self) -> None:
        filter_line = self._child(QLineEdit, "articleFilter")
        filter_line.clear()
        QTest.keyClicks(filter_line, "SOMTC 20")
        articles = self._child(QListView, "articleList")
        wanted = self._project.find_article("003")
        self._wait(lambda: self._row_of(articles, wanted.title) is not None, "the article is not listed")
        row = self._row_of(articles, wanted.title) or 0
        place = articles.visualRect(articles.model().index(row, 0)).center()
        QTest.mouseClick(articles.viewport(), _LEFT, Qt.KeyboardModifier.NoModifier, place)
        self._wait(lambda: self._window.annotate.article == wanted.id, "the article was not opened")
        self._body = self._project.text(wanted.id)
        filter_line.clear()
        QTest.keyClicks(filter_line, " ")
        filter_line.clear()

    def _wait_for_suggestions(self) -> None:
        self._wait(lambda: bool(self._window.suggesting.left), "nothing is suggested in the article")

    def _tag(self) -> None:
        self._drag(self._span(_WORDS))
        QTest.keyClick(self._window.annotate.reader, Qt.Key.Key_T)
        record = self._coded()
        value, unit = record.first("value"), record.first("unit")
        _expect(value is not None and (value.raw, value.normal) == ("74", "74"), "the value is not 74")
        _expect(unit is not None and (unit.raw, unit.normal) == ("vụ", "cases"), "the unit is not cases")
        measure = record.first("measure")
        read_off = ("mua bán người", "human_trafficking")
        _expect(measure is not None and (measure.raw, measure.normal) == read_off, "the measure was not read off")
        armed = self._window.annotate.form.armed
        _expect(bool(armed) and not record.values(armed), "no empty field is armed")

    def _fill(self, field_id: str, words: str, after: str, normal: str) -> None:
        form = self._window.annotate.form
        if form.armed != field_id:
            numbers = [each.id for each in self._project.codebook.type("statistic").fields]
            QTest.keyClicks(self._window.annotate.reader, str(numbers.index(field_id) + 1))
        _expect(form.armed == field_id, f"{field_id} is not armed")
        self._drag(self._span(words, after or _SENTENCE[:4]))
        value = self._coded().first(field_id)
        _expect(value is not None and value.raw == words, f"{field_id} does not quote “{words}”")
        _expect(value is not None and value.normal == normal, f"{field_id} is not {normal}")

    def _restart(self) -> None:
        before = self._coded()
        self._window.close()
        self._window = self._open()
        _expect(self._coded() == before, "the record is not what it was")
        article = self._project.find_article("003").id
        self._window.annotate.open_article(article)
        self._window.annotate.open_record(before.id)

    def _undo_and_redo(self) -> None:
        complete = self._coded()
        window = self._window
        for _ in range(3):
            QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        _expect(self._find() is None, "the record is still there after three undos")
        for _ in range(3):
            QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
        _expect(self._coded() == complete, "redo did not bring everything back")

    def _click_highlight(self) -> None:
        annotate = self._window.annotate
        span = self._span("74", _WORDS[:0])
        annotate.form.arm("")
        annotate.reader.show_span(span.start, span.end)
        _pause(50)
        point = annotate.reader.span_rect(span.start, span.end).center()
        QTest.mouseClick(annotate.reader.viewport(), _LEFT, Qt.KeyboardModifier.NoModifier, point)
        shown = annotate.form.record
        _expect(shown is not None and shown.id == self._coded().id, "the form shows another record")

    def _darken(self) -> None:
        self._window.toggle_dark()

    def _export(self, format_id: str, file: str) -> None:
        destination = self._out / file
        self._window.actions_by_name["export"].trigger()
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ExportDialog):
            raise _NotAsExpectedError("the export dialog did not open")
        box = self._child(QComboBox, "exportFormat", dialog)
        box.setCurrentIndex(box.findData(format_id))
        line = self._child(QLineEdit, "destination", dialog)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, str(destination))
        QTest.mouseClick(self._child(QPushButton, "exportStart", dialog), _LEFT)
        verdict = self._child(QLabel, "exportVerdict", dialog)
        self._wait(lambda: verdict.isVisible(), f"the export as {format_id} did not end")
        _expect(destination.exists(), f"{file} was not written")
        self.report.exports.append(str(destination))

    def _examine(self) -> None:
        problems = self._project.examine()
        _expect(not problems, "; ".join(problems))
        self._window.toggle_dark()

    # ── hands and eyes ──────────────────────────────────────────────────────────────────────────────────────────

    @property
    def _project(self) -> Project:
        return self._window.session.project

    def _child(self, kind: type[Widget], name: str, parent: QWidget | None = None) -> Widget:
        found = (parent or self._window).findChild(kind, name)
        if found is None:
            raise _NotAsExpectedError(f"there is no {name}")
        return found

    def _row_of(self, articles: QListView, title: str) -> int | None:
        model = articles.model()
        rows = range(model.rowCount())
        return next((row for row in rows if model.index(row, 0).data() == title), None)

    def _span(self, words: str, after: str = "") -> Span:
        start = self._body.find(words, self._body.find(after) if after else self._body.find(_WORDS[:5]))
        if start < 0:
            raise _NotAsExpectedError(f"“{words}” does not stand in the article")
        return Span(start, start + len(words))

    def _drag(self, span: Span) -> None:
        reader = self._window.annotate.reader
        reader.show_span(span.start, span.end)
        _pause(30)
        first = reader.span_rect(span.start, span.start + 1)
        last = reader.span_rect(span.end - 1, span.end)
        begin = QPoint(first.left() + 1, first.center().y())
        end = QPoint(last.right(), last.center().y())
        view = reader.viewport()
        QTest.mousePress(view, _LEFT, Qt.KeyboardModifier.NoModifier, begin)
        for point in ((begin + end) / 2, end):
            _move(view, point)
        QTest.mouseRelease(view, _LEFT, Qt.KeyboardModifier.NoModifier, end)

    def _find(self) -> Record | None:
        article = self._project.find_article("003").id
        records = self._project.records(article=article, record_type="statistic")
        return next((record for record in records if record.mentions[0].anchor.exact == _WORDS), None)

    def _coded(self) -> Record:
        record = self._find()
        if record is None:
            raise _NotAsExpectedError(f"no statistic stands on “{_WORDS}”")
        return record

    def _wait(self, condition: Callable[[], bool], problem: str) -> None:
        end = monotonic() + _WAIT_SECONDS
        while not condition():
            if monotonic() > end:
                raise _NotAsExpectedError(problem)
            _pause(10)


class _NotAsExpectedError(Exception):
    """What a step saw was not what it should have seen."""


def _expect(condition: bool, problem: str) -> None:
    if not condition:
        raise _NotAsExpectedError(problem)


def _pause(milliseconds: int) -> None:
    """Let the window work for a while; `QTest.qWait` would keep Python's threads from working meanwhile."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _move(view: QWidget, point: QPoint) -> None:
    """Move the mouse with its left button down; QTest's own move carries no button."""
    place = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        place,
        view.mapToGlobal(place),
        Qt.MouseButton.NoButton,
        _LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view, event)
