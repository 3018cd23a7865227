"""Which units can be drawn on one axis: families of one size, and what is never mixed (shares, counts, money)."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from core.language.units import COUNTED, CURRENCIES, DURATIONS, MEASURED, SHARES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.analysis.charts.numbers import Ratio


class UnitKind(StrEnum):
    """What sort of unit it is."""

    SHARE = "share"
    MONEY = "money"
    SIZE = "size"
    """Weights, lengths, areas, lengths of time."""
    COUNT = "count"
    OTHER = "other"
    """A unit of the project's own, or none."""


_FAMILIES: Mapping[str, Mapping[str, Ratio]] = {
    "mass": {"grams": (1, 1), "kilograms": (1000, 1), "tonnes": (1_000_000, 1)},
    "length": {"metres": (1, 1), "kilometres": (1000, 1), "nautical_miles": (1852, 1)},
    "area": {"square_metres": (1, 1), "hectares": (10_000, 1), "square_kilometres": (1_000_000, 1)},
    "time": {"seconds": (1, 1), "minutes": (60, 1), "hours": (3600, 1), "days": (86_400, 1), "weeks": (604_800, 1)},
    "calendar": {"months": (1, 1), "years": (12, 1)},
}
"""How many of the smallest unit of its family each one is. A month is no number of days."""
_FAMILY_OF = {unit: family for family, units in _FAMILIES.items() for unit in units}


def unit_kind(unit: str | None) -> UnitKind:
    """Tell what sort of unit an id is."""
    if unit in SHARES:
        return UnitKind.SHARE
    if unit in CURRENCIES:
        return UnitKind.MONEY
    if unit in MEASURED or unit in DURATIONS:
        return UnitKind.SIZE
    return UnitKind.COUNT if unit in COUNTED else UnitKind.OTHER


def unit_family(unit: str) -> str:
    """Name the units that this one can be turned into: itself alone where there are none.

    Currencies are families of their own: what one is worth in another depends on a day and a market.
    """
    return _FAMILY_OF.get(unit, unit)


def size_of(unit: str) -> Ratio:
    """Give how many of the smallest unit of its family one is."""
    family = _FAMILY_OF.get(unit)
    return _FAMILIES[family][unit] if family else (1, 1)


def turning(unit: str, into: str) -> Ratio:
    """Give what a number of one unit is multiplied by to say it in another of its family."""
    ours, theirs = size_of(unit), size_of(into)
    return ours[0] * theirs[1], ours[1] * theirs[0]
