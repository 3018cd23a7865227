"""How numbers lie along an axis: evenly, or so that each step is ten times the one before."""

from __future__ import annotations

from enum import StrEnum
from math import ceil, floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.statistics.bars import Bar

Ticks = list[tuple[float, list[float]]]
"""Levels of ticks as pyqtgraph takes them: about how far apart they are, and where they stand."""

_FAR_APART = 10_000
_STEPS = (1, 2, 3, 5, 10, 20, 50, 100, 200)
_BETWEEN = tuple(log10(number) for number in range(2, 10))
_SAID_BETWEEN = (log10(2), log10(5))
_BELOW = 0.15
_LETTERS_A_TICK, _LETTERS_A_DECADE = 2.0, 6.0


class Scale(StrEnum):
    """What the analyst wants of the axis of numbers."""

    FITTING = "fitting"
    """Even, but logarithmic where an even one would hide the small figures."""
    EVEN = "even"
    LOGARITHMIC = "logarithmic"


def numbers_of(bars: Sequence[Bar]) -> list[float]:
    """Give every number that bars reach to."""
    return [number for bar in bars for number in (bar.value, bar.high) if number is not None]


def can_be_logarithmic(numbers: Sequence[float]) -> bool:
    """Tell whether all numbers have a place on a logarithmic axis, which has none for nought and below."""
    return bool(numbers) and min(numbers) > 0


def are_far_apart(numbers: Sequence[float]) -> bool:
    """Tell whether the smallest number cannot be seen beside the largest on an even axis."""
    sizes = [abs(number) for number in numbers if number]
    return bool(sizes) and max(sizes) > _FAR_APART * min(sizes)


def is_logarithmic(scale: Scale, numbers: Sequence[float]) -> bool:
    """Tell what an axis becomes."""
    if scale is Scale.EVEN or not can_be_logarithmic(numbers):
        return False
    return scale is Scale.LOGARITHMIC or are_far_apart(numbers)


def lowest_decade(number: float) -> float:
    """Give the power of ten at which a logarithmic axis begins, a little below its smallest number."""
    return float(floor(log10(number) - _BELOW))


def decade_ticks(low: float, high: float, size: float, letter: float) -> Ticks:
    """Give where ticks of a logarithmic axis stand.

    Args:
        low, high: Powers of ten.
        size: Of the axis in pixels.
        letter: Height of its letters in pixels.
    """
    pixels = size / max(high - low, 1e-9)
    step = next((step for step in _STEPS if step * pixels >= letter * _LETTERS_A_TICK), _STEPS[-1])
    decades = range(ceil(low / step) * step, floor(high) + 1, step)
    levels: Ticks = [(float(step), [float(decade) for decade in decades])]
    if step > 1:
        return levels
    between = [decade + each for decade in range(floor(low), ceil(high) + 1) for each in _BETWEEN]
    seen = [each for each in between if low <= each <= high]
    if pixels < letter * _LETTERS_A_DECADE:
        return [*levels, (0.1, seen)]
    said = [each for each in seen if _lies_on(each, _SAID_BETWEEN)]
    return [*levels, (0.5, said), (0.1, [each for each in seen if each not in said])]


def _lies_on(place: float, parts: Sequence[float]) -> bool:
    return any(abs(place - floor(place) - part) < 1e-6 for part in parts)
