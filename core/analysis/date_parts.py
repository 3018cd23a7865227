"""Early, mid or late: what words say of a month or year beyond its date, which EDTF leaves out."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache

from core.text.fold import fold_key


class DatePart(StrEnum):
    """A third of a month or year, roughly."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


_LATIN = {
    DatePart.EARLY: ("đầu", "thượng tuần", "early", "beginning of", "start of", "awal", "ต้น"),
    DatePart.MID: ("giữa", "trung tuần", "mid", "middle of", "pertengahan", "กลาง"),
    DatePart.LATE: ("cuối", "hạ tuần", "late", "end of", "akhir", "ปลาย"),
}
_HAN = {
    DatePart.EARLY: ("上旬", "月初", "年初", "初"),
    DatePart.MID: ("中旬", "月中", "年中"),
    DatePart.LATE: ("下旬", "月底", "月末", "年底", "年末", "底", "末"),
}


def date_part(words: str) -> DatePart | None:
    """Tell which part of a month or year words mean; None where they mean all of it, or name two parts."""
    folded = fold_key(words)
    found = {part for part in DatePart if _pattern(part).search(folded)}
    return found.pop() if len(found) == 1 else None


@cache
def _pattern(part: DatePart) -> re.Pattern[str]:
    spaced = "|".join(re.escape(fold_key(word)) for word in _LATIN[part])
    unspaced = "|".join(map(re.escape, _HAN[part]))
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)|{unspaced}")
