"""The day of publication where an opening leaves its year unsaid: ``JAKARTA, Aug. 21 (Xinhua) -- ``.

The year is concluded only from days and months that the article names in full and that lie shortly before. A year
alone says little: figures are of years past, and plans of years to come.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from core.language.quantity import STATED, Kind
from core.language.regions import published_by_opening

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.language.dates import DateReading
    from core.language.quantity import Quantity
    from core.language.regions import Region

_LEAP_YEAR = 2000
"""In such a year every day of the calendar is there."""
_DAY_OR_MONTH = re.compile(r"(?:\d{4}-\d\d(?:-\d\d)?/)?(\d{4})-(\d\d)(?:-(\d\d))?")
"""A day, a month, or the end of an interval of such."""
_MOST_DAYS_BEFORE = 45


def concluded_day(text: str, regions: Sequence[Region]) -> DateReading | None:
    """Conclude the day of publication from an opening without its year.

    Args:
        text: The whole article.
        regions: Its regions.

    Returns:
        The day; None where nothing opens with one, or where the year does not follow from one date and no other.
    """
    if published_by_opening(text, regions, _LEAP_YEAR) is None:
        return None
    # The rules of figures load slowly, and few articles open so.
    from core.language.figures import find_quantities

    return concluded_from(text, regions, find_quantities(text, regions=regions))


def concluded_from(text: str, regions: Sequence[Region], quantities: Iterable[Quantity]) -> DateReading | None:
    """Conclude the day of publication, as ``concluded_day`` does, from quantities that were found already."""
    named = [
        (int(match[1]), int(match[2]), int(match[3]) if match[3] else 0)
        for each in quantities
        if each.kind is Kind.DATE and each.basis == STATED and (match := _DAY_OR_MONTH.fullmatch(each.edtf or ""))
    ]
    years = {year + later for year, _, _ in named for later in (0, 1)}
    fitting = [
        reading
        for year in sorted(years)
        if (reading := published_by_opening(text, regions, year)) is not None
        and any(_is_shortly_before(each, date.fromisoformat(reading.edtf)) for each in named)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _is_shortly_before(named: tuple[int, int, int], published: date) -> bool:
    year, month, day = named
    if not day:
        return 0 <= (published.year - year) * 12 + published.month - month <= 1
    return 0 <= (published - date(year, month, day)).days <= _MOST_DAYS_BEFORE
