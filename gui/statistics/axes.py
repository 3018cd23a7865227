"""The axes of a chart: days below, numbers at the left, both in the language of the interface."""

from __future__ import annotations

from datetime import date
from math import log10
from typing import TYPE_CHECKING

import pyqtgraph as pg
from PySide6.QtCore import QDate, QLocale
from PySide6.QtGui import QFont, QFontMetricsF

from gui.statistics.numbers import decade_shown, tick_shown
from gui.statistics.scales import decade_ticks
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gui.theme.theme import Theme

_MONTHS_A_YEAR = 12
_YEARS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_MONTHS = (1, 3, 6)
_DAYS = (1, 2, 5, 10)
_DAYS_A_MONTH, _DAYS_A_YEAR = 30.4, 365.25
_ROOM_BETWEEN = 1.4
_OFFSET = 4
_LEAST_SAID = 0.5
"""On a logarithmic axis: ticks that are closer than that stand without words."""
_FIVE = log10(5)
_WIDE_DAY = float(date(2000, 12, 1).toordinal())
_LAST_DAY = date.max.toordinal()


class WordyAxis(pg.AxisItem):
    """An axis whose ticks are said in the language of the interface."""

    def forget_words(self) -> None:
        """Say the ticks anew: pyqtgraph keeps the picture of an axis while its range stays."""
        self.picture = None
        self.update()


class PeriodAxis(WordyAxis):
    """Days, counted as `datetime.date.toordinal` does; a tick stands where a year, a month or a day begins."""

    def __init__(self) -> None:
        """Stand below a chart."""
        super().__init__("bottom")
        self._font = QFont()
        self.enableAutoSIPrefix(False)

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Take other colours."""
        self._font = font
        _dress(self, theme, font)
        self.setStyle(tickTextOffset=_OFFSET)
        self.setHeight(round(QFontMetricsF(font).height()) + 3 * _OFFSET)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """Give where ticks stand: as many as have room for their words."""
        days = max(maxVal - minVal, 1.0)
        words = self.tickStrings([_WIDE_DAY], 1.0, _DAYS_A_MONTH)[0]
        room = size / (QFontMetricsF(self._font).horizontalAdvance(words) * _ROOM_BETWEEN)
        if days / _DAYS_A_MONTH / _MONTHS[0] < room / 2:
            step = next((step for step in _DAYS if days / step <= room), _DAYS[-1])
            return [(step, list(_days(minVal, maxVal, step)))]
        for step in _MONTHS:
            if days / _DAYS_A_MONTH / step <= room:
                return [(step * _DAYS_A_MONTH, list(_months(minVal, maxVal, step)))]
        step = next((step for step in _YEARS if days / _DAYS_A_YEAR / step <= room), _YEARS[-1])
        return [(step * _DAYS_A_YEAR, list(_years(minVal, maxVal, step)))]

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Say the days of ticks."""
        del scale
        locale = QLocale()
        if spacing >= _DAYS_A_YEAR:
            return [str(_day(value).year) for value in values]
        month = tr("MMM yyyy", "a month, in Qt's letters for dates")
        how = month if spacing >= _DAYS_A_MONTH else tr("d MMM yyyy", "a day, in Qt's letters for dates")
        return [locale.toString(QDate(day.year, day.month, day.day), how) for day in map(_day, values)]


class NumberAxis(WordyAxis):
    """Numbers; on a logarithmic axis their powers of ten.

    Attributes:
        is_logarithmic: Whether each step is ten times the one before.
    """

    def __init__(self) -> None:
        """Stand at the left of a chart."""
        super().__init__("left")
        self.is_logarithmic = False
        self._font = QFont()
        self.enableAutoSIPrefix(False)

    def set_theme(self, theme: Theme, font: QFont) -> None:
        """Take other colours."""
        self._font = font
        _dress(self, theme, font)

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """Give where ticks stand."""
        if self.is_logarithmic:
            return decade_ticks(minVal, maxVal, size, QFontMetricsF(self._font).height())
        return super().tickValues(minVal, maxVal, size)

    def tickStrings(self, values: Sequence[float], scale: float, spacing: float) -> list[str]:
        """Say the numbers of ticks."""
        del scale
        if self.is_logarithmic:
            return ["" if spacing < _LEAST_SAID else decade_shown(value) for value in values]
        return [tick_shown(value, spacing) for value in values]

    def width_for(self, font: QFont, low: float, high: float) -> float:
        """Give how wide it must be to say all numbers between two."""
        metrics = QFontMetricsF(font)
        if self.is_logarithmic:
            said = [decade_shown(each + part) for each in range(round(low), round(high) + 1) for part in (0, _FIVE)]
        else:
            step = (high - low) / 10 or 1.0
            said = [tick_shown(each, step) for each in (low, high, high - step)]
        return max(map(metrics.horizontalAdvance, said)) + 14


def _dress(axis: pg.AxisItem, theme: Theme, font: QFont) -> None:
    axis.setPen(pg.mkPen(theme.palette.edge if theme.high_contrast else theme.palette.border))
    axis.setTextPen(pg.mkPen(theme.palette.text))
    axis.setTickFont(font)


def _day(value: float) -> date:
    return date.fromordinal(min(max(1, round(value)), _LAST_DAY))


def _years(first: float, last: float, step: int) -> Iterator[float]:
    year = _day(first).year // step * step
    while year <= min(_day(last).year, date.max.year):
        if year >= 1 and (day := date(year, 1, 1).toordinal()) >= first:
            yield float(day)
        year += step


def _months(first: float, last: float, step: int) -> Iterator[float]:
    begin = _day(first)
    month = (begin.year * _MONTHS_A_YEAR + begin.month - 1) // step * step
    end = _day(last)
    while month <= end.year * _MONTHS_A_YEAR + end.month - 1:
        year, which = divmod(month, _MONTHS_A_YEAR)
        if year >= 1 and (day := date(year, which + 1, 1).toordinal()) >= first:
            yield float(day)
        month += step


def _days(first: float, last: float, step: int) -> Iterator[float]:
    for day in range(round(first), min(round(last), _LAST_DAY) + 1):
        if day >= first and day >= 1 and _starts(date.fromordinal(day).day, step):
            yield float(day)


def _starts(day: int, step: int) -> bool:
    return (day - 1) % step == 0 and (step == 1 or day <= 31 - step // 2)
