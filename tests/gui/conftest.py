from __future__ import annotations

import gc
import shutil
import warnings
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSettings
from PySide6.QtWidgets import QApplication, QDockWidget

from core.intake.files import read_article
from core.operations.articles import import_articles
from core.operations.creation import create_project
from core.operations.reading import read_on
from core.operations.records import tag
from core.operations.sample import create_sample
from core.project.project import Project
from core.text.span import Span
from gui.actions.session import Session
from gui.app import build
from gui.tasks.garbage import collect_what_is_due
from gui.theme import make_theme
from gui.theme.fonts import load_fonts
from gui.wording import speak
from tests.gui.main_window.hands import FIGURE, Hands
from tests.gui.quiet import suggest_nothing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.main_window.window import MainWindow
    from gui.theme import Theme

ANALYST = "Lan"


@pytest.fixture(autouse=True)
def garbage_collected_here() -> Iterator[None]:
    """Let no worker's thread take a widget apart, as the program does."""
    gc.disable()
    yield
    with lenient_with_files():
        collect_what_is_due()


@pytest.fixture(scope="session", autouse=True)
def english_is_spoken(qapp: object) -> None:
    """Say "1 fact" and "2 facts" from the first test on, as the program does."""
    speak("en")


@pytest.fixture(autouse=True)
def english_is_written() -> None:
    """Let dates and numbers be written as the English interface writes them, whatever a test before spoke."""
    QLocale.setDefault(QLocale("en_GB"))


@contextmanager
def lenient_with_files() -> Iterator[None]:
    """Let a lock file pass that was left to the collector: now and then one is, and by which test is not known yet."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "unclosed file <_io.FileIO", ResourceWarning)
        yield


def copied(project: Path, to: Path) -> Path:
    """Copy a closed project."""
    shutil.copy(project, to)
    return to


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project, looked through and closed; never opened itself, only copied.

    A test ends while the window is open: nothing should be left for a worker to begin with at any moment.
    """
    path = tmp_path_factory.mktemp("prepared") / "asean.spanwise"
    sample = create_sample(path, analyst=ANALYST)
    read_on(path, lambda _: None, lambda: False)
    sample.close()
    return path


@pytest.fixture(scope="session")
def tagged_file(sample_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample project with one figure more, tagged in an act that can be undone; closed."""
    path = copied(sample_file, tmp_path_factory.mktemp("tagged") / "asean.spanwise")
    project = Project.open(path, analyst=ANALYST)
    article = project.find_article("003").id
    start = project.text(article).index(FIGURE)
    tag(project, article, "statistic", Span(start, start + len(FIGURE)), read_words=True)
    project.close()
    return path


@pytest.fixture
def project_file(sample_file: Path, tmp_path: Path) -> Path:
    """A copy of the sample project for this test alone."""
    return copied(sample_file, tmp_path / "asean.spanwise")


def activate(qtbot: QtBot, window: MainWindow) -> None:
    """Bring a window to the front. Being exposed is not enough: shortcuts reach only what Qt holds for active."""
    window.resize(1280, 800)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)


@pytest.fixture
def open_window(qtbot: QtBot) -> Callable[..., MainWindow]:
    """Open a window of this test alone, as the program does."""

    def opening(*argv: object) -> MainWindow:
        _, window = build([str(each) for each in argv])
        qtbot.addWidget(window)
        activate(qtbot, window)
        return window

    return opening


@pytest.fixture
def own_hands(qtbot: QtBot, open_window: Callable[..., MainWindow], project_file: Path) -> Hands:
    """As `hands`, in a window of this test alone: for tests that close it, or look at what it remembers."""
    made = Hands(qtbot, open_window(project_file, "--analyst", ANALYST))
    suggest_nothing(made.project)
    made.open("003")
    return made


@pytest.fixture(scope="module")
def shared_window(sample_file: Path, tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Iterator[MainWindow]:
    """One window for the tests of a file: opening a project in it costs a fifth of building it."""
    folder = tmp_path_factory.mktemp("shared")
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
    _, window = build([str(copied(sample_file, folder / "first.spanwise")), "--analyst", ANALYST])
    yield window
    window.close()
    window.deleteLater()
    # Here and now: what is left of a window must not be collected by the thread of some later test's work.
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    del window
    with lenient_with_files():
        gc.collect()


def fresh(qtbot: QtBot, window: MainWindow, project: Path) -> Hands:
    """Open a project in a window that other tests used, as if it had just been built."""
    if window.annotate.reader.theme.dark:
        window.toggle_dark()
    for dock in window.findChildren(QDockWidget):
        dock.hide()
    assert window.projects.open(project, analyst=ANALYST)
    # What the rules find is tested where they are; here it would lie under the mouse.
    suggest_nothing(window.session.project)
    while window.message_bar.text:
        window.message_bar.close_message()
    activate(qtbot, window)
    made = Hands(qtbot, window)
    made.open("003")
    made.reader.setFocus()
    return made


@pytest.fixture
def hands(qtbot: QtBot, shared_window: MainWindow, project_file: Path) -> Hands:
    """Mouse and keyboard of an analyst who has article 003 of a fresh project in front of her."""
    return fresh(qtbot, shared_window, project_file)


@pytest.fixture
def tagged(qtbot: QtBot, shared_window: MainWindow, tagged_file: Path, tmp_path: Path) -> Hands:
    """As `hands`, with a statistic just tagged in the form; value and unit are filled, nothing is armed."""
    made = fresh(qtbot, shared_window, copied(tagged_file, tmp_path / "asean.spanwise"))
    made.window.annotate.open_record(made.record(FIGURE).id)
    return made


@pytest.fixture
def theme(qapp: object) -> Theme:
    load_fonts()
    return make_theme(dark=False)


@pytest.fixture
def empty_project(tmp_path: Path) -> Iterator[Project]:
    with closing(create_project(tmp_path / "empty.spanwise", analyst=ANALYST)) as made:
        yield made


@pytest.fixture(scope="session")
def seeded_file(seeds_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the five articles and nothing coded; never opened itself, only copied."""
    path = tmp_path_factory.mktemp("seeded") / "asean.spanwise"
    with closing(create_project(path, analyst=ANALYST)) as made:
        import_articles(made, [read_article(file) for file in sorted(seeds_folder.glob("*.txt"))])
    return path


@pytest.fixture
def project(tmp_path: Path, seeded_file: Path) -> Iterator[Project]:
    with closing(Project.open(copied(seeded_file, tmp_path / "asean.spanwise"), analyst=ANALYST)) as made:
        yield made


@pytest.fixture
def session(qapp: object) -> Iterator[Session]:
    made = Session()
    yield made
    made.close()
