from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.analysis.charts.ruled import FigureRuling, Standing
from gui.statistics.bars import MOST_DRAWN_ONE_BY_ONE, Bars, BarsLayer
from gui.statistics.plot import TimePlot
from gui.statistics.scales import Scale
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


VERY_FAR = (figure("r1", "1000000000000000", "2019"), figure("r2", "0.1", "2020"))


def test_an_axis_is_logarithmic_by_itself_where_an_even_one_would_hide_figures(qapp: object) -> None:
    assert drawn(read(VERY_FAR)).logarithmic == ("cases",)
    assert drawn(read([figure("r1", "10000", "2019"), figure("r2", "1", "2020")])).logarithmic == ()


def test_an_even_axis_says_which_figures_are_far_apart(qapp: object) -> None:
    made = drawn(read(VERY_FAR), Choice(scale=Scale.EVEN))
    assert (made.logarithmic, made.far_apart) == ((), ("cases",))


@pytest.mark.parametrize("value", ["0", "-5"])
def test_nought_and_below_have_no_place_on_a_logarithmic_axis(qapp: object, value: str) -> None:
    found = read([*VERY_FAR, figure("r3", value, "2018")])
    assert (drawn(found).logarithmic, drawn(found).far_apart) == ((), ("cases",))
    assert drawn(found, Choice(scale=Scale.LOGARITHMIC)).never_logarithmic == ("cases",)


def test_a_logarithmic_axis_can_be_chosen_for_levels_and_not_for_changes(qapp: object) -> None:
    found = read([figure("r1", "5", "2019"), figure("r2", None, "2020", change="+9", base="2019")])
    level, change = drawn(found, Choice(scale=Scale.LOGARITHMIC)).panels
    assert (level.is_logarithmic, level.title) == (True, "cases (logarithmic scale)")
    assert not change.is_logarithmic


def test_ten_times_as_much_is_as_far_up_wherever_it_is(shown: Callable[[FiguresRead], TimePlot]) -> None:
    values = ("0.1", "1", "1000", "10000", "1000000000000000")
    plot = shown(read(figure(f"r{n}", value, f"{2015 + n}") for n, value in enumerate(values)))
    tops = [layer_of(plot).y_of(float(value)) for value in values]
    assert tops[0] - tops[1] == pytest.approx(tops[2] - tops[3])
    assert tops[0] - tops[1] > 10
    for key in range(len(values)):
        place = layer_of(plot).place_of(key)
        assert place is not None
        assert layer_of(plot).mark_at(place.center()) == key
        assert place.height() > 5


def test_the_ticks_of_a_logarithmic_axis_are_powers_of_ten(shown: Callable[[FiguresRead], TimePlot]) -> None:
    axis = shown(read(VERY_FAR)).panels[0].left
    (step, places), *_ = axis.tickValues(-2, 17, 400)
    assert places == [float(place) for place in range(int(places[0]), 18, int(step))]
    assert axis.tickStrings([-1, 0, 5, 6, 15], 1, 1) == ["0.1", "1", "100,000", "10⁶", "10¹⁵"]


def test_within_one_power_of_ten_the_numbers_between_are_said_too(shown: Callable[[FiguresRead], TimePlot]) -> None:
    plot = shown(read([*VERY_FAR]))
    axis = plot.panels[0].left
    levels = axis.tickValues(0, 2, 300)
    said = [words for spacing, places in levels for words in axis.tickStrings(places, 1, spacing) if words]
    assert sorted(said, key=float) == ["1", "2", "5", "10", "20", "50", "100"]


def test_what_is_set_aside_is_hatched_and_stays_joined(shown: Callable[[FiguresRead], TimePlot]) -> None:
    counts, aside = (FigureRuling(each, "the later one") for each in (Standing.COUNTS, Standing.SET_ASIDE))
    one = replace(figure("r1", "1000", "2019"), ruling=counts)
    other = replace(figure("r2", "2000", "2019", article="a2"), ruling=aside)
    made = drawn(read([one, other]))
    (panel,) = made.panels
    assert (panel.joined, made.settled) == (((0, 1),), 1)
    assert [panel.label_of(key) for key in (0, 1)] == ["1,000 · cases of fraud", "2,000 (set aside) · cases of fraud"]
    heads = {column.id: number for number, column in enumerate(made.table.columns)}
    assert [row.cells[heads["ruling"]].shown for row in made.table.rows] == [
        "counts: the later one",
        "set aside: the later one",
    ]
    plot = shown(read([one, other]))
    around = [colour_at(plot, 1, 0.5 + share / 1000, above=-30) for share in range(-6, 7)]
    assert not any(each.red() - each.blue() > 40 for each in around)
    beside = {colour_at(plot, 1, 0.2 + share / 100, above=-20).rgb() for share in range(12)}
    assert len(beside) > 1


def test_a_ruling_that_was_overtaken_leaves_the_conflict_open(qapp: object) -> None:
    outdated = FigureRuling(Standing.OUTDATED, "")
    found = [replace(figure(f"r{n}", f"{n}000", "2019"), ruling=outdated) for n in (1, 2)]
    made = drawn(read(found))
    assert (len(made.conflicts), made.settled) == (1, 0)
    assert all(bar.standing is None for bar in made.panels[0].bars)


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
