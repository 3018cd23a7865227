"""Making the project whose figures are drawn."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.operations.acting import acting
from core.operations.creation import create_project
from core.operations.reading import read_on
from core.text.span import Span, words_digest
from tests.bench.measured.projects import add_texts, closed
from tests.bench.settings import ANALYST

if TYPE_CHECKING:
    from core.project.project import Project
    from core.store.acts import ActWriter

_A_TEXT = 250
_FIRST_YEAR, _YEARS, _MONTHS = 1600, 400, 12
_CRIMES = ("drug crime", "fraud", "theft", "robbery", "arson", "smuggling", "forgery", "bribery", "piracy", "gambling")
_VALUE: dict[str, str | int | None] = {
    "n": 0,
    "reading": None,
    "origin": "stated",
    "doubtful": 0,
    "not_stated": 0,
    "bound": "",
    "high": None,
    "unit": None,
    "reason": "",
    "note": "",
}


def make(path: str, figures: int) -> dict[str, float]:
    """Make a project of so many coded figures: ten series, months of four hundred years."""
    project = create_project(Path(path), analyst=ANALYST)
    bodies = [_body(first, min(first + _A_TEXT, figures)) for first in range(0, figures, _A_TEXT)]
    articles = add_texts(project, [(f"{number:04}.txt", body) for number, body in enumerate(bodies)])
    for number, article in enumerate(articles):
        first = number * _A_TEXT
        _code(project, article, first, min(first + _A_TEXT, figures))
    found = closed(project)
    # A project in use was looked through long ago, and the window is left in peace.
    read_on(Path(path), lambda _: None, lambda: False)
    return found


def _words(number: int) -> tuple[str, str, str]:
    """Month, number and what it counts."""
    year, month = _FIRST_YEAR + number // _MONTHS % _YEARS, number % _MONTHS + 1
    return f"{year}-{month:02}", f"{1_000 + number * 7_919 % 5_000}", _CRIMES[number % len(_CRIMES)]


def _sentence(number: int) -> str:
    month, count, crime = _words(number)
    return f"({number}) In {month} the police counted {count} cases of {crime}."


def _body(first: int, last: int) -> str:
    return "\n\n".join([f"Figures from {first} on", *map(_sentence, range(first, last))])


def _code(project: Project, article: str, first: int, last: int) -> None:
    text, body = project.article(article).text, project.text(article)
    at = 0
    with acting(project, f"coded {last - first} figures", article=article) as writer:
        for number in range(first, last):
            sentence = _sentence(number)
            at = body.index(sentence, at)
            row = {"article": article, "analyst": project.my_id, "type": "statistic", "state": "draft"}
            record = writer.insert("record", row | {"created": datetime.now(UTC).isoformat("T", "microseconds")})
            place = _place(text, body, Span(at, at + len(sentence)))
            writer.insert("mention", place | {"record": record, "n": 0})
            month, count, crime = _words(number)
            for field, words, normal in (
                ("period", month, month),
                ("value", count, count),
                ("unit", "cases", "cases"),
                ("measure", crime, None),
            ):
                start = at + sentence.index(f" {words}") + 1
                own = {"record": record, "field": field, "raw": words, "normal": normal}
                _add_value(writer, own, _place(text, body, Span(start, start + len(words))))


def _add_value(writer: ActWriter, own: dict[str, str | None], place: dict[str, str | int]) -> None:
    value = writer.insert("value", _VALUE | own)
    writer.insert("value_span", place | {"value": value, "role": "words"})


def _place(text: str, body: str, span: Span) -> dict[str, str | int]:
    return {"text": text, "start": span.start, "end": span.end, "digest": words_digest(span.of(body)).hex()}
