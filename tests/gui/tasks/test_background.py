from __future__ import annotations

import gc
import weakref
from threading import Event, current_thread, main_thread
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QLabel

from core.errors import UserFixable
from gui.tasks.background import Cancelled, Progress, run_in_background

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


class Listener:
    def __init__(self) -> None:
        self.results: list[object] = []
        self.errors: list[BaseException] = []
        self.threads: list[object] = []

    def done(self, result: object) -> None:
        self.results.append(result)
        self.threads.append(current_thread())

    def failed(self, error: BaseException) -> None:
        self.errors.append(error)
        self.threads.append(current_thread())


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def parent(qapp: object) -> Iterator[QObject]:
    holder = QObject()
    yield holder
    QThreadPool.globalInstance().waitForDone(2000)


def test_the_work_runs_elsewhere_and_the_answer_arrives_here(qtbot: QtBot, listener: Listener, parent: QObject) -> None:
    job = run_in_background(lambda _: current_thread(), done=listener.done, failed=listener.failed, parent=parent)
    qtbot.waitUntil(lambda: not job.running)
    assert listener.results != [main_thread()]
    assert listener.threads == [main_thread()]
    assert listener.errors == []


@pytest.mark.parametrize("error", [UserFixable("The disk is full."), ZeroDivisionError("ours")])
def test_every_error_is_passed_on(qtbot: QtBot, listener: Listener, parent: QObject, error: Exception) -> None:
    def work(_progress: Progress) -> None:
        raise error

    job = run_in_background(work, done=listener.done, failed=listener.failed, parent=parent)
    qtbot.waitUntil(lambda: not job.running)
    assert listener.errors == [error]
    assert listener.threads == [main_thread()]
    assert listener.results == []


def test_progress_arrives_in_order_and_here(qtbot: QtBot, listener: Listener, parent: QObject) -> None:
    go = Event()

    def work(progress: Progress) -> str:
        go.wait(2)
        for step in range(3):
            progress.report(step + 1, 3, f"file {step}")
        return "read"

    seen: list[tuple[int, int, str]] = []
    job = run_in_background(work, done=listener.done, failed=listener.failed, parent=parent)
    job.progressed.connect(lambda *step: seen.append(step))
    go.set()
    qtbot.waitUntil(lambda: not job.running)
    assert seen == [(1, 3, "file 0"), (2, 3, "file 1"), (3, 3, "file 2")]
    assert listener.results == ["read"]


def test_cancelled_work_stops_and_says_so(qtbot: QtBot, listener: Listener, parent: QObject) -> None:
    started = Event()

    def work(progress: Progress) -> None:
        started.set()
        while True:
            progress.check()

    job = run_in_background(work, done=listener.done, failed=listener.failed, parent=parent)
    assert started.wait(2)
    job.cancel()
    qtbot.waitUntil(lambda: not job.running)
    assert [type(error) for error in listener.errors] == [Cancelled]


def test_nothing_is_reported_after_a_cancel(qtbot: QtBot, listener: Listener, parent: QObject) -> None:
    cancelled = Event()

    def work(progress: Progress) -> None:
        cancelled.wait(2)
        progress.report(1, 1, "late")
        progress.check()

    seen: list[object] = []
    job = run_in_background(work, done=listener.done, failed=listener.failed, parent=parent)
    job.progressed.connect(lambda *step: seen.append(step))
    job.cancel()
    cancelled.set()
    qtbot.waitUntil(lambda: not job.running)
    assert seen == []


def test_a_dead_parent_cancels_the_work_and_hears_nothing(qtbot: QtBot, listener: Listener, qapp: QObject) -> None:
    started = Event()
    ended = Event()

    def work(progress: Progress) -> None:
        started.set()
        try:
            while True:
                progress.check()
        finally:
            ended.set()

    window = QLabel()
    job = run_in_background(work, done=listener.done, failed=listener.failed, parent=window)
    assert started.wait(2)
    window.deleteLater()
    qtbot.waitUntil(ended.is_set)
    qtbot.waitUntil(lambda: not job.running)
    assert listener.results == []
    assert listener.errors == []


def test_cancelling_what_is_over_is_harmless(qtbot: QtBot, listener: Listener, parent: QObject) -> None:
    job = run_in_background(lambda _: 1, done=listener.done, failed=listener.failed, parent=parent)
    qtbot.waitUntil(lambda: not job.running)
    qtbot.wait(10)
    job.cancel()
    assert listener.results == [1]


def test_what_the_work_held_is_let_go(qtbot: QtBot, listener: Listener, parent: QObject) -> None:
    class Big:
        pass

    big = Big()
    gone = weakref.ref(big)

    def work(_progress: Progress, held: Big = big) -> None:
        assert held is not None

    job = run_in_background(work, done=listener.done, failed=listener.failed, parent=parent)
    qtbot.waitUntil(lambda: not job.running)
    del big, work
    QThreadPool.globalInstance().waitForDone(2000)
    gc.collect()
    assert gone() is None


def test_many_jobs_all_answer(qtbot: QtBot, listener: Listener, parent: QObject) -> None:
    for number in range(50):
        run_in_background(lambda _, number=number: number, done=listener.done, failed=listener.failed, parent=parent)
    qtbot.waitUntil(lambda: len(listener.results) == 50)
    assert sorted(int(str(result)) for result in listener.results) == list(range(50))
