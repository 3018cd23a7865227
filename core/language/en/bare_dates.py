"""English dates that somebody pointed at: 2020, November, 24/9."""

from __future__ import annotations

import re

from core.language.calendar_shapes import Day, Shape
from core.language.en.date_words import YEAR, day_and_month, month_number
from core.language.lexicon import lexicon


def read_bare_english(words: str) -> Shape | None:
    """Read words that somebody pointed at as a date: 2020, November; 24/9 where the order is beyond doubt."""
    year = re.fullmatch(rf"\s*(?P<y>{YEAR})\s*", words)
    if year:
        return Shape(year.start("y"), year.end("y"), Day(int(year["y"])))
    month = re.fullmatch(rf"\s*(?P<m>{lexicon('en').pattern('months')})\s*", words)
    if month:
        return Shape(month.start("m"), month.end("m"), Day(None, month_number(month["m"])))
    day = re.fullmatch(r"\s*(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})\s*", words)
    if day is None:
        return None
    ordered = day_and_month(int(day["a"]), int(day["b"]))
    return Shape(day.start("a"), day.end("b"), Day(None, ordered[1], ordered[0])) if ordered else None
