from __future__ import annotations

import gc
import logging
import os
import sys
import threading
import time
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
SECONDS_FOR_THREADS_TO_END = 2.0
EXPECTS_LOG_RECORDS = "caplog"

# Before anything of Qt is loaded: no test needs a display unless it is told to use one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile(
    "ci", deadline=None, derandomize=True, max_examples=60, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "fast", deadline=None, derandomize=True, max_examples=15, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "deep", deadline=None, max_examples=2_000, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("SPANWISE_HYPOTHESIS", "ci"))


def pytest_collection_finish() -> None:
    # Tests and modules stay until the end; walking through all of them at each collection takes a fifth of a second.
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def root_folder() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def seeds_folder() -> Path:
    """Folder of the five articles as published (``*.txt``)."""
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that do not exist yet, one a test; pytest itself would search the folder for each new name."""
    folder = tmp_path_factory.mktemp("homes")
    return (folder / str(number) for number in count())


@pytest.fixture(autouse=True)
def own_home(homes: Iterator[Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of this test alone: no test reads or writes what belongs to the person who runs it."""
    home = next(homes)
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(home / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "state"))
    _redirect_qt_settings(home)
    return home


def _redirect_qt_settings(home: Path) -> None:
    # Core's tests also run where Qt is not installed; pytest-qt has loaded it everywhere else.
    if "PySide6.QtCore" not in sys.modules:
        return
    from PySide6.QtCore import QSettings

    # Qt remembers the folder of its first look, so the environment alone does not redirect it.
    for settings_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(settings_format, scope, str(home / "config" / scope.name))


class _Collector(logging.Handler):
    """Keeps what was logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def no_unexpected_log_record(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test that logs a warning or worse, unless it asks for ``caplog`` and so looks itself."""
    collector = _Collector()
    root = logging.getLogger()
    root.addHandler(collector)
    try:
        yield
    finally:
        root.removeHandler(collector)
    if collector.records and EXPECTS_LOG_RECORDS not in request.fixturenames:
        lines = [f"{record.levelname} {record.name}: {record.getMessage()}" for record in collector.records]
        pytest.fail("unexpected log records:\n" + "\n".join(lines), pytrace=False)


def _python_threads() -> set[threading.Thread]:
    # A dummy stands for a foreign thread (Qt's) that once ran Python; before 3.13 it outlives that thread.
    dummy = threading._DummyThread  # pyright: ignore  # noqa: SLF001
    return {thread for thread in threading.enumerate() if not isinstance(thread, dummy)}


def _busy_pool_threads() -> int:
    core = sys.modules.get("PySide6.QtCore")
    return core.QThreadPool.globalInstance().activeThreadCount() if core else 0


@pytest.fixture(autouse=True)
def no_thread_left_behind() -> Iterator[None]:
    """Fails a test after which a thread that it started (Python's, or of Qt's pool) still runs."""
    before = _python_threads()
    yield
    give_up = time.monotonic() + SECONDS_FOR_THREADS_TO_END
    while (left := _python_threads() - before) or _busy_pool_threads():
        if time.monotonic() > give_up:
            names = sorted(thread.name for thread in left)
            pytest.fail(f"threads left behind: {names}, in Qt's pool: {_busy_pool_threads()}", pytrace=False)
        time.sleep(0.01)
