"""Acronyms that look like a known series of meetings with a slip of the pen."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from core.analysis.acronym_slips import ACRONYM, in_capitals, nearly_same
from core.analysis.checks.finding import Finding, Severity
from core.language.names.meetings import shipped_series
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.checks.finding import CheckedArticle
    from core.analysis.suggesting.reading import ArticleReading

MISSPELT = "misspelt-acronym"

_SHORTEST = 5
"""Letters: of shorter ones too many are one letter apart by right."""
_MANY = 3
"""Times that an article writes what is no slip any more, but an acronym that we do not know."""
_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_NAME_BEFORE = 90
_BRACKETS = ("(", "（")


def check_acronyms(article: CheckedArticle) -> Iterator[Finding]:
    """Find acronyms that are no others, and nearly those of a series that the project or the field knows."""
    reading = article.reading
    known = _series() | {name.split("+")[0] for name in article.series}
    targets = [name for name in sorted(known) if len(name) >= _SHORTEST and name.isalpha()]
    places: dict[str, list[Span]] = {}
    for sentence in reading.sentences:
        if in_capitals(reading.words(sentence.span)):
            continue
        for match in ACRONYM.finditer(reading.text, sentence.span.start, sentence.span.end):
            places.setdefault(match[0], []).append(Span(*match.span()))
    for acronym, spans in places.items():
        if acronym in known or acronym in _others() or len(spans) >= _MANY:
            continue
        meant = [name for name in targets if nearly_same(acronym, name)]
        if meant and not any(_is_spelt_out(reading, span) for span in spans):
            here = [name for name in meant if name in places] or meant
            message = tr("“{words}” is no known acronym; {meant} may be meant.", words=acronym, meant=" / ".join(here))
            for span in spans:
                yield Finding(span, acronym, MISSPELT, message, Severity.WARNING)


def _is_spelt_out(reading: ArticleReading, span: Span) -> bool:
    """Tell whether a name stands before the brackets of an acronym whose initials spell it: it is one by right."""
    if not reading.text[: span.start].endswith(_BRACKETS):
        return False
    acronym = reading.words(span)
    before = reading.text[max(0, span.start - _NAME_BEFORE) : span.start]
    initials = "".join(word[0] for word in _WORD.findall(before) if word[0].isupper())
    return initials.upper().endswith(acronym)


@cache
def _series() -> frozenset[str]:
    """The acronyms of the series that ship with the program."""
    return frozenset(re.split(r"[^A-Z]", series.acronym)[0] for series in shipped_series())


@cache
def _others() -> frozenset[str]:
    """Acronyms that exist by right: of other bodies, organisations, authorities and agencies."""
    source = files("core.analysis.checks").joinpath("acronyms.toml").read_text("utf-8")
    groups = tomllib.loads(source)["acronyms"]
    return frozenset(word for group in groups.values() for word in group.split())
