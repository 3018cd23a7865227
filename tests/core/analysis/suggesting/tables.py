"""Tables of cases: a text, and what is found in it, written down by its meaning."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from core.analysis.suggesting.reading import ArticleReading, read_article
from core.language.regions import Region, Role
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.model.suggestion import Found, FoundValue

_FOLDER = Path(__file__).parent
_TAGS = {"vi": "vi", "zh": "zh-Hans", "en": "en"}


class Case(NamedTuple):
    language: str
    text: str
    expected: tuple[str, ...]


def cases_of(name: str) -> list[Case]:
    lines = (_FOLDER / name).read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return [Case(row[0], row[1], () if row[2] == "-" else tuple(row[2].split(" // "))) for row in rows]


def read(text: str, language: str, published: str = "") -> ArticleReading:
    """Read a text that is all body and in one language."""
    region = Region(Span(0, len(text)), Role.BODY, _TAGS[language])
    return read_article(text, [region], published=published)


def told(text: str, found: Found, fields: Sequence[str]) -> dict[str, str]:
    """Write some fields of what was found as the tables do."""
    return {field: "+".join(_value(text, value) for value in found.of(field)) for field in fields}


def _value(text: str, value: FoundValue) -> str:
    if value.not_stated:
        return "not stated"
    words = " … ".join(span.of(text) for span in value.words)
    if value.normal is None:
        return value.text or words
    high = f"..{value.high}" if value.high else ""
    unit = f" {value.unit}" if value.unit else ""
    return f"{value.bound}{value.normal}{high}{unit}"


def wanted(expected: str) -> tuple[str, dict[str, str]]:
    """Read one expectation: what comes first, and the fields that are named."""
    first, *fields = expected.split("; ")
    return first, dict(field.split("=", 1) for field in fields)
