"""Aligning two articles of a project, in a thread, with all rules loaded."""

from __future__ import annotations

import csv
import re
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from core.language.sentences import sentences
from core.operations.creation import create_project
from core.operations.reading import read_on
from core.project.comparing import find_part, unaligned
from core.project.project import Project
from tests.bench.measured.projects import add_texts
from tests.bench.settings import ANALYST

if TYPE_CHECKING:
    from collections.abc import Iterator

_PAIRS = Path(__file__).resolve().parents[2] / "eval" / "alignment_pairs"
_LANGUAGES = ("zh", "vi", "en")
_OTHER = "other"


def make(project: str, count: int) -> dict[str, object]:
    """Make a project of articles in three languages of which each tells the same, and of a second set to warm up with.

    Raises:
        LookupError: If there are too few sentences.
    """
    path = Path(project)
    with closing(create_project(path, analyst=ANALYST)) as made:
        texts: list[tuple[str, str]] = []
        for language in _LANGUAGES:
            every = _paragraphs(language, count)
            texts.append((f"{language}.txt", "\n\n".join(every)))
            texts.append((f"{_OTHER}_{language}.txt", "\n\n".join(every[len(every) // 2 :])))
        add_texts(made, texts)
        store = made.store
        read_on(path, lambda _: None, lambda: store.count_waiting() == 0)
    return {}


def ours(project: str, a: str, b: str) -> dict[str, object]:
    """Read both articles and link their sentences, after another pair of these languages was.

    Raises:
        LookupError: If nothing was linked.
    """
    with closing(Project.open(Path(project), analyst=ANALYST)) as held, ThreadPoolExecutor(1) as worker:

        def align(one: str, other: str) -> tuple[float, float, int, int]:
            start, worked = time.perf_counter(), time.process_time()
            pair = unaligned(held, find_part(held, one), find_part(held, other))
            aligned = worker.submit(pair.align).result()
            taken, worked = time.perf_counter() - start, time.process_time() - worked
            return taken, worked, len(aligned.a.sentences), len(aligned.alignment.links)

        align(f"{_OTHER}_{a}.txt", f"{_OTHER}_{b}.txt")
        taken, worked, read, links = align(f"{a}.txt", f"{b}.txt")
    if not links:
        raise LookupError("nothing was linked")
    return {"ms": 1000 * taken, "worked": 1000 * worked, "sentences": read, "links": links}


def _paragraphs(language: str, count: int) -> list[str]:
    """Take paragraphs that hold so many sentences in all."""
    found: list[str] = []
    held = 0
    for paragraph in dict.fromkeys(_every_paragraph(language)):
        more = len(sentences(paragraph))
        if held + more <= count:
            found.append(paragraph)
            held += more
    if held < count:
        raise LookupError(f"only {held} sentences in {language}")
    return found


def _every_paragraph(language: str) -> Iterator[str]:
    with (_PAIRS / "udhr.tsv").open(encoding="utf-8", newline="") as source:
        for row in csv.DictReader(source, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield _whole(row[language], language)
    for path in sorted(_PAIRS.glob("??_??_*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            cells = line.split("\t")
            if cells[0] in ("a", "b") and cells[1] == language:
                yield cells[2]


def _whole(paragraph: str, language: str) -> str:
    """End a paragraph as a sentence ends."""
    return re.sub(r"\W+$", "", paragraph) + ("。" if language == "zh" else ".")
