from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gui.statistics.bars import MOST_DRAWN_ONE_BY_ONE, Bars, BarsLayer
from gui.statistics.plot import TimePlot
from gui.statistics.series_drawing import MOST_PANELS, Choice, Drawing, drawing
from tests.gui.main_window.hands import MENU_WARNINGS
from tests.gui.statistics.figures import figure, many, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

    from core.project.charts import FiguresRead
    from gui.theme import Theme

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]


def drawn(found: FiguresRead, choice: Choice | None = None) -> Drawing:
    return drawing(found, choice or Choice(), {"a1": "001", "a2": "002"})


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme) -> Callable[[FiguresRead], TimePlot]:
    def showing(found: FiguresRead) -> TimePlot:
        made = drawn(found)
        plot = TimePlot(theme, BarsLayer)
        qtbot.addWidget(plot)
        plot.resize(760, 500)
        plot.show()
        for panel, bars in zip(plot.set_count(len(made.panels)), made.panels, strict=True):
            assert isinstance(panel.layer, BarsLayer)
            panel.layer.show_bars(bars)
        plot.take_marks()
        qtbot.wait(20)
        return plot

    return showing


def layer_of(plot: TimePlot) -> BarsLayer:
    layer = plot.panels[0].layer
    assert isinstance(layer, BarsLayer)
    return layer


def colour_at(plot: TimePlot, key: int, share: float, above: float = 0.0) -> QColor:
    """The colour on the edge of a bar, at a share of its width; some pixels above it."""
    place = plot.place_of(key)
    assert place is not None
    picture = plot.grab().toImage()
    return picture.pixelColor(round(place.left() + share * place.width()), round(place.top() - above))


def test_figures_that_contradict_each_other_are_joined_and_not_averaged(qapp: object) -> None:
    made = drawn(read([figure("r1", "1200", "2019"), figure("r2", "1500", "2019", article="a2")]))
    (panel,) = made.panels
    assert panel.joined == ((0, 1),)
    assert [bar.value for bar in panel.bars] == [1200, 1500]
    assert all("conflict" in row.cells[-1].shown for row in made.table.rows)


def test_a_line_joins_figures_that_contradict_each_other(shown: Callable[[FiguresRead], TimePlot]) -> None:
    plot = shown(read([figure("r1", "1000", "2019"), figure("r2", "2000", "2019", article="a2")]))
    around = [colour_at(plot, 1, 0.5 + share / 1000, above=-30) for share in range(-6, 7)]
    beside = colour_at(plot, 1, 0.3, above=-30)
    assert max(each.red() - each.blue() for each in around) > 40
    assert beside.red() < beside.blue()


def test_shares_counts_and_currencies_have_panels_of_their_own(qapp: object) -> None:
    units = ("cases", "percent", "VND", "USD")
    made = drawn(read(figure(f"r{n}", "5", "2019", unit=unit) for n, unit in enumerate(units)))
    assert tuple(panel.title for panel in made.panels) == units


def test_an_end_that_is_about_right_fades(shown: Callable[[FiguresRead], TimePlot]) -> None:
    plot = shown(read([figure("r1", "5", "2019-01/2019-12~")]))
    firm, faded = colour_at(plot, 0, 0.02), colour_at(plot, 0, 0.985)
    assert firm.lightness() + 60 < faded.lightness()


def test_a_period_without_end_reaches_the_end_of_the_chart(shown: Callable[[FiguresRead], TimePlot]) -> None:
    plot = shown(read([figure("r1", "5", "2018/.."), figure("r2", "7", "2019")]))
    place = layer_of(plot).place_of(0)
    assert place is not None
    assert place.right() == pytest.approx(layer_of(plot).box.rect().width(), abs=1)


def test_a_figure_without_a_period_stands_in_the_table_only(qapp: object) -> None:
    made = drawn(read([figure("r1", "5", "2019"), figure("r2", "7", None)]))
    assert len(made.panels[0].bars) == 1
    assert (made.beside, len(made.table.rows)) == (1, 2)


def test_a_change_of_unknown_size_is_drawn_as_a_direction(shown: Callable[[FiguresRead], TimePlot]) -> None:
    plot = shown(read([figure("r1", None, "2020", change="up", base="2019")]))
    assert not layer_of(plot).has_numbers
    assert layer_of(plot).shown.label_of(0) == "up on 2019 · cases of fraud"


def test_the_lower_of_two_bars_is_hit_inside_and_the_higher_above_it(
    shown: Callable[[FiguresRead], TimePlot],
) -> None:
    layer = layer_of(shown(read([figure("r1", "100", "2019"), figure("r2", "50", "2019", measure="other")])))
    higher = layer.rect_of(layer.shown.bars[0])
    for share, key in ((0.9, 1), (0.3, 0)):
        at = higher.center()
        at.setY(higher.top() + share * higher.height())
        assert layer.mark_at(at) == key
    at.setY(higher.top() - 40)
    assert layer.mark_at(at) is None


def test_figures_far_apart_are_said_to_be(qapp: object) -> None:
    made = drawn(read([figure("r1", "1000000000000000", "2019"), figure("r2", "0.1", "2020")]))
    assert made.far_apart == ("cases",)


def test_very_large_and_very_small_figures_are_painted(shown: Callable[[FiguresRead], TimePlot]) -> None:
    plot = shown(read([figure("r1", "1000000000000000", "2019"), figure("r2", "0.1", "2020")]))
    assert plot.panels[0].left.tickStrings([1e15], 1, 5e14) == ["1 × 10¹⁵"]
    place = plot.place_of(1)
    assert place is not None
    assert place.width() > 100


def test_names_of_two_hundred_letters_are_shortened(shown: Callable[[FiguresRead], TimePlot]) -> None:
    plot = shown(
        read([figure("r1", "5", "2019", measure="số vụ vi phạm " * 15), figure("r2", "6", "2020", measure="毒" * 200)])
    )
    assert all(len(layer_of(plot).shown.label_of(key)) < 80 for key in (0, 1))
    assert not plot.grab().isNull()


def test_more_units_than_have_room_are_counted(qapp: object) -> None:
    made = drawn(read(figure(f"r{n}", "5", "2019", unit=f"unit {n}") for n in range(MOST_PANELS + 3)))
    assert (len(made.panels), made.left_out) == (MOST_PANELS, 3)


@pytest.mark.parametrize("count", [5_000, MOST_DRAWN_ONE_BY_ONE + 2_000])
def test_thousands_of_figures_are_painted_walked_and_hit(shown: Callable[[FiguresRead], TimePlot], count: int) -> None:
    plot = shown(many(count))
    ground = plot.view.backgroundBrush().color()
    picture = plot.view.grab().toImage()
    middle = picture.height() // 2
    assert any(picture.pixelColor(x, middle) != ground for x in range(picture.width() // 2, picture.width()))
    plot.walk_to(plot.keys[-1])
    place = plot.place_of(plot.keys[-1])
    assert place is not None
    assert plot.rect().intersects(place)


def test_panels_come_and_go(shown: Callable[[FiguresRead], TimePlot]) -> None:
    plot = shown(read(figure(f"r{n}", "5", "2019", unit=f"unit {n}") for n in range(4)))
    (panel,) = plot.set_count(1)
    assert isinstance(panel.layer, BarsLayer)
    panel.layer.show_bars(Bars("nothing", ()))
    plot.take_marks()
    assert (len(plot.panels), plot.keys) == (1, ())
    assert not plot.grab().isNull()
