from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, Qt

from core.analysis.suggesting.finding import find
from core.intake.files import read_article
from core.model.record import Origin
from core.operations.articles import import_articles
from core.operations.creation import create_project
from gui.suggesting.card import SuggestionCard
from tests.gui.conftest import ANALYST, copied, fresh
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import LEFT, NONE, Hands

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from core.model.record import Record
    from core.text.span import Span
    from gui.main_window.window import MainWindow

pytestmark = pytest.mark.gui
SECONDS = {"K": 0.2, "B": 0.1, "P": 1.1, "H": 0.4, "M": 1.35}
BOUNDS = {"suggested": 12, "by hand": 26}
OF_THE_RIGHT_HAND = {Qt.Key.Key_N, Qt.Key.Key_0, Qt.Key.Key_Return}
PARAGRAPH = "Mặt khác, tội phạm ma túy"
CHANGE = "Tại "
DRUG_LAW = "vi phạm pháp luật về ma túy"
DRUG_CRIME = "phạm tội về ma túy"
HALF_YEAR = "nửa đầu năm 2020"
CODED_CHANGE = {
    "measure": (DRUG_LAW, "drug_law_violations"),
    "unit": ("vụ", "cases"),
    "period": (HALF_YEAR, "2020-01/2020-06"),
    "place": ("Việt Nam", "VN"),
    "direction": ("tăng", "up"),
    "amount": ("9,46%", "9.46"),
}
CODED_LEVEL = {
    "measure": (DRUG_CRIME, "drug_crime"),
    "value": ("11.215", "11215"),
    "unit": ("vụ", "cases"),
    "period": (HALF_YEAR, "2020-01/2020-06"),
    "place": ("Việt Nam", "VN"),
}


class CountedEvents:
    """Sends what `QtBot` sends, and counts it by the operators of the keystroke-level model."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.operators: Counter[str] = Counter()
        self._mouse_at: QPoint | None = None
        self._right_hand = ""

    def mousePress(
        self, widget: QWidget, button: Qt.MouseButton, modifier: Qt.KeyboardModifier = NONE, *, pos: QPoint
    ) -> None:
        self._button(pos)
        self._qtbot.mousePress(widget, button, modifier, pos)

    def mouseRelease(
        self, widget: QWidget, button: Qt.MouseButton, modifier: Qt.KeyboardModifier = NONE, *, pos: QPoint
    ) -> None:
        self._button(pos)
        self._qtbot.mouseRelease(widget, button, modifier, pos)

    def mouseDClick(self, widget: QWidget, button: Qt.MouseButton, *, pos: QPoint) -> None:
        """Send only the second press of a double click, as Qt does."""
        self._button(pos)
        self._qtbot.mouseDClick(widget, button, NONE, pos)

    def keyClick(self, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        assert modifier == NONE
        if key in OF_THE_RIGHT_HAND:
            self._right_hand_to("keys")
        self.operators["K"] += 1
        self._qtbot.keyClick(widget, key, modifier)

    def wait(self, milliseconds: int) -> None:
        self._qtbot.wait(milliseconds)

    def _button(self, pos: QPoint) -> None:
        self._right_hand_to("mouse")
        if pos != self._mouse_at:
            self.operators["P"] += 1
            self._mouse_at = QPoint(pos)
        self.operators["B"] += 1

    def _right_hand_to(self, place: str) -> None:
        if self._right_hand != place:
            self.operators["H"] += 1
            self._right_hand = place


class CountedHands(Hands):
    """An analyst who has the sentence in view, and of whom everything is counted."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.events = CountedEvents(qtbot)
        super().__init__(cast("QtBot", self.events), window)

    @property
    def card(self) -> SuggestionCard:
        return child(self.window, SuggestionCard, "suggestionCard")

    def look(self, span: Span) -> None:
        """Find words where they are: nothing is scrolled."""
        box = self.reader.span_rect(span.start, span.end)
        assert self.reader.viewport().rect().contains(box)

    def think(self, times: int = 1) -> None:
        self.events.operators["M"] += times

    def by_drag(self, words: str, after: str = CHANGE) -> None:
        self.think()
        self.drag(self.span(words, after))

    def by_double_click(self, words: str, after: str = CHANGE) -> None:
        self.think()
        span = self.span(words, after)
        self.look(span)
        middle = (span.start + span.end) // 2
        at = self.reader.span_rect(middle, middle + 1).center()
        page = self.reader.viewport()
        self.events.mousePress(page, LEFT, pos=at)
        self.events.mouseRelease(page, LEFT, pos=at)
        self.events.mouseDClick(page, LEFT, pos=at)
        self.events.mouseRelease(page, LEFT, pos=at)

    def look_at_card(self, told: dict[str, str]) -> None:
        """Read every field of the card."""
        assert self.card.isVisible()
        fields = self.card.accessibleDescription().split(". ")[0].split("; ")
        assert dict(field.split(": ") for field in fields) == told
        self.think(len(fields))

    def look_at_form(self, fields: set[str], *, inferred: set[str]) -> None:
        """Look at every field that a tag filled, and at what each that is only inferred was inferred from."""
        filled = self.coded().fields
        assert set(filled) == fields
        for field in filled:
            is_inferred = self.value(field).origin is Origin.INFERRED
            assert is_inferred is (field in inferred)
            assert ("inferred" in self.told(field)) is is_inferred
            self.think(1 + is_inferred)

    def fills(self, field: str) -> None:
        """Assert that the field that was pointed for is the one that waits."""
        assert self.form.armed == field

    def coded(self) -> Record:
        """The record in the form, as the store has it."""
        assert self.form.record is not None
        record = self.project.record(self.form.record.id)
        assert record is not None
        return record


# ── what is done ────────────────────────────────────────────────────────────────────────────────────────────────────


def change_suggested(hands: CountedHands) -> None:
    hands.key(Qt.Key.Key_N)
    hands.look_at_card(
        {
            "Measure": "violations of drug law",
            "Value": "not stated",
            "Unit": "cases",
            "Period": "Jan – Jun 2020",
            "Place": "Vietnam",
            "Direction": "Up",
            "Amount": "9.46%",
            "Base period": "Jan – Jun 2019",
        }
    )
    hands.key(Qt.Key.Key_Return)
    check_change(hands)
    check_words(hands, {"base_period": ("cùng kỳ năm 2019", "2019-01/2019-06")})


def level_suggested(hands: CountedHands) -> None:
    hands.key(Qt.Key.Key_N)
    hands.look_at_card(
        {
            "Measure": "human trafficking",
            "Value": "74",
            "Unit": "cases",
            "Period": "Jan – Jun 2020",
            "Place": "Vietnam",
        }
    )
    hands.key(Qt.Key.Key_Return)
    check_words(
        hands,
        {"measure": ("mua bán người", "human_trafficking"), "value": ("74", "74"), "unit": ("vụ", "cases")},
    )
    for field, normal in (("period", "2020-01/2020-06"), ("place", "VN")):
        value = hands.value(field)
        assert (value.origin, value.normal, value.words) == (Origin.INFERRED, normal, ())
        (basis,) = value.basis
        assert basis.exact.startswith("Tại Việt Nam, số vụ vi phạm pháp luật về ma túy trong nửa đầu năm 2020")
        told = hands.told(field)
        assert "inferred" in told
        assert "Tại Việt Nam" in told
        hands.think()


def change_read_off(hands: CountedHands) -> None:
    hands.by_drag("9,46%")
    hands.key(Qt.Key.Key_T)
    hands.look_at_form({"value", "base_period", *CODED_CHANGE}, inferred=set())
    check_change(hands)
    check_words(hands, {"base_period": ("cùng kỳ năm 2019", "2019-01/2019-06")})


def level_read_off(hands: CountedHands) -> None:
    hands.by_drag("74 vụ")
    hands.key(Qt.Key.Key_T)
    hands.look_at_form({"measure", "value", "unit", "period", "place"}, inferred={"period", "place"})
    assert hands.coded().mentions[0].anchor.exact == "74 vụ"
    check_words(hands, {"measure": ("mua bán người", "human_trafficking"), "value": ("74", "74")})
    assert (hands.value("period").normal, hands.value("place").normal) == ("2020-01/2020-06", "VN")


def change_by_hand(hands: CountedHands, *, drags_only: bool = False) -> None:
    one_word = hands.by_drag if drags_only else hands.by_double_click
    one_word("9,46%")
    hands.key(Qt.Key.Key_T)
    hands.fills("measure")
    hands.by_drag(DRUG_LAW)
    hands.fills("period")
    hands.by_drag(HALF_YEAR)
    hands.fills("place")
    one_word("Việt Nam")
    hands.fills("direction")
    one_word("tăng")
    hands.fills("amount")
    hands.by_drag("9,46%")
    hands.key(Qt.Key.Key_3)
    hands.fills("unit")
    one_word("vụ")
    hands.key(Qt.Key.Key_2)
    hands.fills("value")
    hands.think()
    hands.key(Qt.Key.Key_0)
    check_change(hands)


def change_by_drags(hands: CountedHands) -> None:
    change_by_hand(hands, drags_only=True)


def level_by_drags(hands: CountedHands) -> None:
    hands.by_drag("11.215 vụ")
    hands.key(Qt.Key.Key_T)
    hands.think(2)
    for field, words in (("measure", DRUG_CRIME), ("period", HALF_YEAR), ("place", "Việt Nam")):
        hands.fills(field)
        hands.by_drag(words)
    check_words(hands, CODED_LEVEL)


def level_carried(hands: CountedHands) -> None:
    hands.by_double_click("11.215")
    hands.key(Qt.Key.Key_T)
    hands.think(2)
    assert hands.value("measure").carried
    hands.key(Qt.Key.Key_1)
    hands.fills("measure")
    hands.by_drag(DRUG_CRIME)
    for field in ("period", "place"):
        assert hands.value(field).carried
        assert "carried" in hands.told(field)
        hands.think()
    hands.key(Qt.Key.Key_Return)
    assert not any(value.carried for value in hands.coded().all_values())
    check_words(hands, CODED_LEVEL)


# ── what stands then ────────────────────────────────────────────────────────────────────────────────────────────────


def check_change(hands: CountedHands) -> None:
    assert hands.coded().mentions[0].anchor.exact == "9,46%"
    check_words(hands, CODED_CHANGE)
    assert hands.value("amount").unit == "percent"
    assert hands.value("value").not_stated


def check_words(hands: CountedHands, fields: dict[str, tuple[str, str]]) -> None:
    """Assert that each field holds one value, with its own words of this paragraph."""
    begins = hands.reader.text.index(PARAGRAPH)
    ends = hands.reader.text.index("\n", begins)
    for field, (words, normal) in fields.items():
        (value,) = hands.coded().values(field)
        (anchor,) = value.anchors
        assert (value.normal, value.raw, value.origin) == (normal, words, Origin.STATED)
        assert anchor.exact == words == anchor.span.of(hands.reader.text)
        assert begins < anchor.span.start < anchor.span.end < ends


# ── where it begins ─────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def bare_file(seeds_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The seed articles with nothing coded, closed."""
    path = tmp_path_factory.mktemp("bare") / "asean.spanwise"
    project = create_project(path, analyst=ANALYST)
    import_articles(project, [read_article(file) for file in sorted(seeds_folder.glob("*.txt"))])
    project.close()
    return path


def with_suggestions(hands: CountedHands) -> None:
    hands.project.suggestion_book.use(find)
    hands.window.suggesting.bring_up_to_date()


def with_the_change_coded(hands: CountedHands) -> None:
    with_suggestions(hands)
    hands.key(Qt.Key.Key_N)
    hands.key(Qt.Key.Key_Return)
    check_change(hands)
    hands.project.suggestion_book.use(lambda _reading: ())
    hands.window.suggesting.bring_up_to_date()


def with_nothing(hands: CountedHands) -> None:
    assert hands.window.suggesting.left == ()


@dataclass(frozen=True, slots=True)
class Way:
    """One row of the page: where the caret stands and what is there before, and what is done."""

    figure: str
    name: str
    caret_on: str
    before: Callable[[CountedHands], None]
    done: Callable[[CountedHands], None]


WAYS = (
    Way("9,46%", "suggested", PARAGRAPH, with_suggestions, change_suggested),
    Way("74 vụ", "suggested", "phát hiện", with_suggestions, level_suggested),
    Way("9,46%", "by hand", PARAGRAPH, with_suggestions, change_read_off),
    Way("74 vụ", "by hand", "phát hiện", with_suggestions, level_read_off),
    Way("9,46%", "by hand, nothing found", PARAGRAPH, with_nothing, change_by_hand),
    Way("9,46%", "by hand, nothing found, drags only", PARAGRAPH, with_nothing, change_by_drags),
    Way("11.215 vụ", "by hand, nothing found, drags only", PARAGRAPH, with_nothing, level_by_drags),
    Way("11.215 vụ", "by hand, nothing found, carried", PARAGRAPH, with_the_change_coded, level_carried),
)


# ── the page ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture(scope="module")
def page(root_folder: Path) -> list[list[str]]:
    """The cells of every row of every table of the page."""
    lines = (root_folder / "docs" / "keystrokes.md").read_text(encoding="utf-8").splitlines()
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]


def counted_rows(page: list[list[str]]) -> dict[tuple[str, str], dict[str, str]]:
    (head,) = [row for row in page if row[:2] == ["what", "way"]]
    first = page.index(head) + 2
    rows = [row for row in page[first:] if len(row) == len(head)]
    return {(row[0], row[1]): dict(zip(head[2:], row[2:], strict=True)) for row in rows}


def test_the_page_names_the_times_of_the_operators(page: list[list[str]]) -> None:
    assert {row[0]: float(row[1]) for row in page if row[0] in SECONDS} == SECONDS


def test_the_page_counts_what_is_counted_here(page: list[list[str]]) -> None:
    assert list(counted_rows(page)) == [(way.figure, way.name) for way in WAYS]


@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way.figure} {way.name}")
def test_a_figure_takes_the_acts_that_the_page_prints(
    way: Way, page: list[list[str]], qtbot: QtBot, shared_window: MainWindow, bare_file: Path, tmp_path: Path
) -> None:
    begin(way, fresh(qtbot, shared_window, copied(bare_file, tmp_path / "asean.spanwise")))
    hands = CountedHands(qtbot, shared_window)
    way.done(hands)
    counted = hands.events.operators
    printed = counted_rows(page)[way.figure, way.name]
    assert {each: counted[each] for each in SECONDS} == {each: int(printed[each]) for each in SECONDS}
    seconds = round(sum(SECONDS[each] * counted[each] for each in SECONDS), 2)
    assert seconds == float(printed["seconds"])
    if way.done is change_by_drags:
        assert printed["bound"] == "–"
    else:
        assert seconds <= BOUNDS[way.name.split(",")[0]] == float(printed["bound"])


def begin(way: Way, hands: Hands) -> None:
    """Bring the paragraph into view, put the caret where the analyst is, and have there what is there before."""
    hands.look(hands.span(HALF_YEAR, PARAGRAPH))
    hands.click(hands.span(way.caret_on, PARAGRAPH[:3] if way.caret_on != PARAGRAPH else ""))
    assert hands.form.record is None
    way.before(CountedHands(hands.qtbot, hands.window))
