"""A long day of work in the real window: memory and pace stay, and undo leads back to the morning."""

from __future__ import annotations

import gc
import os
import time
from collections import Counter
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core.operations.sets import export_set
from core.text.graphemes import widen
from core.text.span import Span
from gui.app import build
from gui.main_window.search_box import SearchBox
from tests.core.store.projects import LAN, Templates, seeded
from tests.gui.conftest import activate
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS, SHIFT, Hands
from tests.reliability.holdings import act_ids, holdings

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot

    from tests.reliability.conftest import Extent

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
MOST_RECORDS = 12
"""Records of an article; more are deleted, so that the work stays the same all day."""
TAG_KEYS = (Qt.Key.Key_T, Qt.Key.Key_T, Qt.Key.Key_M, Qt.Key.Key_S, Qt.Key.Key_P)
DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_7)
SOUGHT = ("ma tuy", "SOMTC", "打击跨国犯罪", "ASEAN", "xyzzy", "người")
FILTERS = ("00", "003", "ma túy", "zzz", "ASEAN")
WARM_UP, GROWTH_AT_MOST, SLOWER_AT_MOST = 0.1, 1.10, 1.5


class Day:
    """One analyst's day."""

    def __init__(self, hands: Hands, chance: random.Random) -> None:
        self.hands, self.random = hands, chance
        self.done: Counter[str] = Counter()
        self._articles = [article.id for article in hands.project.articles()]
        self._verbs: list[tuple[int, Callable[[], object]]] = [
            (22, self.tag),
            (16, self.fill),
            (10, self.type),
            (5, self.say_not_stated),
            (5, self.doubt),
            (5, self.mention),
            (5, self.mark),
            (4, self.delete),
            (8, self.undo),
            (5, self.redo),
            (6, self.switch),
            (4, self.open_record),
            (2, self.zoom),
            (2, self.search),
            (2, self.filter),
            (1, self.show_history),
            (1, self.change_colours),
        ]

    def step(self) -> str:
        """Do one thing."""
        if len(self.here()) > MOST_RECORDS:
            verb = self.delete
        else:
            (verb,) = self.random.choices([v for _, v in self._verbs], [weight for weight, _ in self._verbs])
        verb()
        self.put_messages_away()
        self.done[verb.__name__] += 1
        return verb.__name__

    def put_messages_away(self) -> None:
        bar = self.hands.window.message_bar
        while bar.text:
            bar.close_message()

    # ── coding ──────────────────────────────────────────────────────────────────────────────────────────────────

    def here(self) -> list[str]:
        """Ids of the records of the open article."""
        return [record.id for record in self.hands.project.records(article=self.hands.window.annotate.article)]

    def words(self) -> Span:
        text = self.hands.reader.text
        while True:
            start = self.random.randrange(len(text) - 40)
            span = widen(text, Span(start, start + self.random.randrange(2, 30)))
            if "\n" not in span.of(text) and len(span.of(text).split()) and span.of(text).strip() == span.of(text):
                return span

    def tag(self) -> None:
        self.hands.form.arm("")
        self.hands.drag(self.words())
        self.hands.key(self.random.choice(TAG_KEYS), on=self.hands.reader)
        if len(self.hands.offers()) == 2:
            self.hands.press(self.random.choice(self.hands.offers()))

    def fill(self) -> None:
        if self.a_record():
            self.hands.key(self.random.choice(DIGITS), on=self.hands.reader)
            self.hands.drag(self.words(), CTRL if self.random.random() < 0.2 else Qt.KeyboardModifier.NoModifier)

    def type(self) -> None:
        record = self.a_record()
        if not record:
            return
        fields = {"statistic": ("value", "period", "scope"), "meeting": ("date",), "speaker": ("statement",)}
        shown = self.hands.form.record
        assert shown is not None
        field = self.random.choice(fields.get(shown.type, ("text",)))
        text = {"value": f"{self.random.randrange(9_999)}", "period": "2020-01/2020-06", "date": "2020-09-24"}
        line = self.hands.enter(field)
        line.selectAll()
        self.hands.write(text.get(field, f"ghi nhận {self.random.randrange(99)} 😀"))
        if self.random.random() < 0.2:
            self.hands.key(Qt.Key.Key_Z, CTRL)
        self.hands.key(self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape)))
        self.hands.reader.setFocus()

    def say_not_stated(self) -> None:
        if self.a_record():
            self.hands.key(self.random.choice(DIGITS), on=self.hands.reader)
            self.hands.key(Qt.Key.Key_0, on=self.hands.reader)

    def doubt(self) -> None:
        if self.a_record():
            self.hands.key(Qt.Key.Key_D, CTRL)

    def mention(self) -> None:
        if self.a_record():
            self.hands.form.arm("")
            self.hands.drag(self.words())
            self.hands.key(Qt.Key.Key_M, SHIFT, on=self.hands.reader)

    def mark(self) -> None:
        if self.a_record():
            self.hands.key(Qt.Key.Key_K, CTRL | SHIFT)

    def delete(self) -> None:
        if self.a_record():
            self.hands.key(Qt.Key.Key_Delete, on=self.hands.reader)

    def undo(self) -> None:
        self.hands.reader.setFocus()
        self.hands.undo()

    def redo(self) -> None:
        self.hands.reader.setFocus()
        self.hands.redo()

    # ── looking around ──────────────────────────────────────────────────────────────────────────────────────────

    def a_record(self) -> str:
        """Have a record in the form; most often the one that is there."""
        shown = self.hands.form.record
        if shown is not None and self.random.random() < 0.7:
            return shown.id
        self.open_record()
        return self.hands.form.record.id if self.hands.form.record else ""

    def open_record(self) -> None:
        if records := self.here():
            self.hands.window.annotate.open_record(self.random.choice(records))

    def switch(self) -> None:
        self.hands.key(self.random.choice((Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)), CTRL)
        self.hands.reader.setFocus()

    def zoom(self) -> None:
        for key in self.random.choice(((Qt.Key.Key_Plus, Qt.Key.Key_Minus), (Qt.Key.Key_Plus, Qt.Key.Key_0))):
            self.hands.key(key, CTRL)

    def search(self) -> None:
        box = child(self.hands.window, SearchBox)
        self.hands.key(Qt.Key.Key_F, CTRL | SHIFT)
        box.selectAll()
        self.hands.write(self.random.choice(SOUGHT), on=box)
        self.hands.key(Qt.Key.Key_Return, on=box)
        self.hands.key(self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)), on=box)
        self.hands.reader.setFocus()

    def filter(self) -> None:
        self.hands.key(Qt.Key.Key_L, CTRL)
        line = self.hands.window.focusWidget()
        assert line is not None
        self.hands.write(self.random.choice(FILTERS))
        self.hands.key(self.random.choice((Qt.Key.Key_Return, Qt.Key.Key_Down)), on=line)
        self.hands.window.annotate.article_list.focus_filter()
        self.hands.key(Qt.Key.Key_Escape)
        self.hands.reader.setFocus()

    def show_history(self) -> None:
        self.hands.key(Qt.Key.Key_H, CTRL)

    def change_colours(self) -> None:
        self.hands.key(Qt.Key.Key_D, CTRL | SHIFT)


@pytest.fixture
def project_file(templates: Templates, tmp_path: Path) -> Path:
    return templates.copy(seeded, tmp_path / "day.spanwise")


@pytest.fixture
def hands(qtbot: QtBot, project_file: Path) -> Hands:
    _, window = build([str(project_file), "--analyst", LAN])
    qtbot.addWidget(window)
    activate(qtbot, window)
    made = Hands(qtbot, window)
    made.open("003")
    made.reader.setFocus()
    return made


def test_after_a_long_day_memory_and_pace_are_those_of_the_morning_and_undo_leads_back_to_it(
    hands: Hands, extent: Extent, chance: random.Random, tmp_path: Path, told: Callable[[str], None]
) -> None:
    morning = holdings(hands.project)
    export_set(hands.project, tmp_path / "morning.zip", "bundle")
    day = Day(hands, chance)
    warm = round(extent.acts * WARM_UP)
    paced(day, warm)
    memory, widgets = resident(), widgets_alive()
    paces = paced(day, extent.acts - warm)
    grown = resident() / memory
    slower, slower_by_the_clock = (_growth(each) for each in zip(*paces, strict=True))
    told(f"{extent.acts:,} things done, {len(act_ids(hands.project)):,} acts in the history")
    told(f"memory × {grown:.3f}, widgets {widgets_alive() - widgets:+}")
    told(f"processor time of an act × {slower:.2f}, by the clock × {slower_by_the_clock:.2f}")
    undone = undo_everything(day)
    told(f"{undone:,} undone")
    assert holdings(hands.project) == morning
    export_set(hands.project, tmp_path / "evening.zip", "bundle")
    assert (tmp_path / "evening.zip").read_bytes() == (tmp_path / "morning.zip").read_bytes()
    assert hands.project.examine() == []
    assert min(day.done.values()) > 0
    assert grown < GROWTH_AT_MOST, f"memory grew × {grown:.3f}"
    assert not extent.is_long or slower <= SLOWER_AT_MOST, f"an act takes × {slower:.2f} of what it took"


def paced(day: Day, steps: int) -> list[tuple[float, float]]:
    """Do so many things; give the seconds that each took until the window was at rest: of the processor, by the clock.

    What else the machine does in the hours of a day changes the clock's seconds, and says nothing of the program.
    """
    moments: list[tuple[float, float]] = []

    def turn() -> bool:
        moments.append((time.process_time(), time.perf_counter()))
        if len(moments) <= steps:
            day.step()
        return len(moments) <= steps

    in_turns(turn)
    return [(later[0] - one[0], later[1] - one[1]) for one, later in pairwise(moments)]


def in_turns(turn: Callable[[], bool]) -> None:
    """Call a function until it says no, once in each turn of a loop like the program's own.

    Without one, Qt never tidies up what was posted and thrown away, and a long day grows slower in the test alone.
    """
    loop, clock, faults = QEventLoop(), QTimer(interval=0), list[BaseException]()

    def tick() -> None:
        try:
            goes_on = turn()
        except BaseException as fault:  # noqa: BLE001 (it is raised below, where a test can see it)
            faults.append(fault)
            goes_on = False
        if not goes_on:
            clock.stop()
            loop.quit()

    clock.timeout.connect(tick)
    clock.start()
    loop.exec()
    if faults:
        raise faults[0]


def _growth(seconds: Sequence[float]) -> float:
    """Compare the last tenth of the day with the first one after the warm-up."""
    tenth = len(seconds) // 9
    return median(seconds[-tenth:]) / median(seconds[:tenth])


def undo_everything(day: Day) -> int:
    undone = 0

    def turn() -> bool:
        nonlocal undone
        if day.hands.project.next_undo() is None:
            return False
        day.undo()
        day.put_messages_away()
        undone += 1
        return True

    in_turns(turn)
    return undone


def resident() -> int:
    """Bytes of memory that this process holds now, after what is garbage was thrown away."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def widgets_alive() -> int:
    return sum(isinstance(each, QWidget) for each in QApplication.allWidgets())
