from __future__ import annotations

import gc
import threading
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from gui.tasks.garbage import GarbageKeeper, collect_what_is_due, keep_garbage

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


class Kept:
    """Refers to itself, so that only a collection takes it apart; tells in which thread that was."""

    def __init__(self, told: list[int]) -> None:
        self.itself, self.told = self, told

    def __del__(self) -> None:
        self.told.append(threading.get_ident())


def make_many(told: list[int]) -> None:
    for _ in range(20_000):
        Kept(told)


def test_what_a_worker_leaves_is_collected_in_the_windows_thread(qtbot: QtBot) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    keep_garbage(application)
    told: list[int] = []
    worker = threading.Thread(target=make_many, args=(told,))
    worker.start()
    worker.join()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 20_000)
    assert set(told) == {threading.get_ident()}


def test_an_application_has_one_keeper(qtbot: QtBot) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    for _ in range(2):
        keep_garbage(application)
    assert len(application.findChildren(GarbageKeeper)) == 1


def test_little_is_left_for_later(qtbot: QtBot) -> None:
    gc.collect()
    told: list[int] = []
    Kept(told)
    collect_what_is_due()
    assert told == []
    gc.collect()
    assert len(told) == 1
