"""Making the projects that are measured. Texts and records go in through the operations and the store's own acts."""

from __future__ import annotations

import json
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from core.intake.files import read_article
from core.operations.acting import acting
from core.operations.articles import import_articles
from core.operations.creation import create_project
from core.operations.sample import create_sample
from core.text.span import words_digest
from tests.bench.articles import SPANS_OF_A_RECORD, article_text, overlapping_spans, text_to_code
from tests.bench.measured.bare_file import write_bare
from tests.bench.settings import ANALYST

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.project.project import Project
    from core.store.acts import ActWriter
    from core.text.span import Span

_AT_ONCE = 2_000
_MOST_CHECKED = 10_000
"""The check replays the whole history, which takes minutes for a larger project."""
_FIELDS = (("value", "74"), ("period", "2020"), ("base_period", "2019"), ("scope", "xuyên quốc gia"))
_NO_VALUE: dict[str, str | int | None] = {
    "n": 0,
    "origin": "stated",
    "doubtful": 0,
    "not_stated": 0,
    "bound": "",
    "high": None,
    "unit": None,
    "reason": "",
    "note": "",
}


def sample(path: str) -> dict[str, float]:
    """Make the sample project."""
    create_sample(Path(path), analyst=ANALYST).close()
    return {}


def plain(path: str, articles: int, characters: int) -> dict[str, float]:
    """Make a project of articles that nobody coded."""
    project = create_project(Path(path), analyst=ANALYST)
    for first in range(0, articles, _AT_ONCE):
        numbers = range(first, min(articles, first + _AT_ONCE))
        add_texts(project, [(f"{n:06}.txt", article_text(n, characters)) for n in numbers])
    return closed(project, check=articles <= _MOST_CHECKED)


def coded(path: str, articles: int, characters: int, spans: int) -> dict[str, float]:
    """Make a project of articles with as many spans each."""
    project = create_project(Path(path), analyst=ANALYST)
    texts = [(f"{n:06}.txt", article_text(n, characters)) for n in range(articles)]
    for number, article in enumerate(add_texts(project, texts)):
        add_spans(project, article, spans, number)
    return closed(project)


def cells(path: str, lengths: list[int], spans: list[int], project_spans: int) -> dict[str, float]:
    """Make the project of articles to open, one for each length and number of spans.

    It also holds an article to code in, one that the window shows first because most records are in it, and
    as many others as it takes to have all the spans that a project should have.
    """
    project = create_project(Path(path), analyst=ANALYST)
    cells = [(length, count) for length in lengths for count in spans]
    texts = [(f"cell-{length}-{count}.txt", article_text(n, length)) for n, (length, count) in enumerate(cells)]
    texts += [("to-code.txt", text_to_code(100, min(100_000, lengths[-1])))]
    texts += [("first.txt", article_text(101, 3_000))]
    made = add_texts(project, texts)
    for number, (article, (_, count)) in enumerate(zip(made, cells, strict=False)):
        add_spans(project, article, count, number)
    add_spans(project, made[-2], spans[-1], 100)
    first = max(spans) // SPANS_OF_A_RECORD + 1
    _add_mentions(project, made[-1], first, 101)
    rest = project_spans - sum(count for _, count in cells) - spans[-1] - first
    fillers = [(f"filler-{n}.txt", article_text(200 + n, 3_000)) for n in range(max(0, rest) // 200)]
    for number, article in enumerate(add_texts(project, fillers)):
        add_spans(project, article, 200, 200 + number)
    return closed(project)


def add_texts(project: Project, named: Sequence[tuple[str, str]]) -> list[str]:
    """Bring texts in through files of these names; gives the ids of the articles."""
    with tempfile.TemporaryDirectory(prefix="bench-texts-") as folder:
        paths = [Path(folder) / file for file, _ in named]
        for path, (_, body) in zip(paths, named, strict=True):
            path.write_bytes(body.encode())
        return [made.article for made in import_articles(project, [read_article(path) for path in paths]).articles]


def add_spans(project: Project, article: str, count: int, number: int) -> None:
    """Code an article, all in one act."""
    text, body = project.article(article).text, project.text(article)
    with acting(project, f"coded {count} spans", article=article) as writer:
        writer.update("article", article, {"state": "in_work"})
        for whole, parts in overlapping_spans(body, count, number):
            record = _add_record(project, writer, article, text, whole.of(body), whole)
            for (field, normal), part in zip(_FIELDS, parts, strict=True):
                own = {"record": record, "field": field, "raw": part.of(body), "reading": normal, "normal": normal}
                value = writer.insert("value", _NO_VALUE | own)
                writer.insert("value_span", _place(text, part, part.of(body)) | {"value": value, "role": "words"})


def _add_mentions(project: Project, article: str, records: int, number: int) -> None:
    text, body = project.article(article).text, project.text(article)
    with acting(project, f"tagged {records} times", article=article) as writer:
        writer.update("article", article, {"state": "in_work"})
        for whole, _ in overlapping_spans(body, records * SPANS_OF_A_RECORD, number):
            _add_record(project, writer, article, text, whole.of(body), whole)


def _add_record(project: Project, writer: ActWriter, article: str, text: str, words: str, span: Span) -> str:
    row = {"article": article, "analyst": project.my_id, "type": "statistic", "state": "draft"}
    record = writer.insert("record", row | {"created": datetime.now(UTC).isoformat("T", "microseconds")})
    writer.insert("mention", _place(text, span, words) | {"record": record, "n": 0})
    return record


def _place(text: str, span: Span, words: str) -> dict[str, str | int | None]:
    return {"text": text, "start": span.start, "end": span.end, "digest": words_digest(words).hex()}


def closed(project: Project, *, check: bool = True) -> dict[str, float]:
    """Close a project and write what it holds into plain tables too.

    Raises:
        ValueError: If the check of the file finds anything.
    """
    problems = project.examine() if check else []
    write_bare(project)
    project.close()
    if problems:
        raise ValueError(json.dumps(problems[:3], ensure_ascii=False))
    return {}
