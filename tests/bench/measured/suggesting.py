"""Looking through articles whose texts were read already."""

from __future__ import annotations

import shutil
import tempfile
import time
from contextlib import closing
from pathlib import Path

from core.operations.creation import create_project
from core.operations.reading import read_on
from core.project.project import Project
from tests.bench.articles import article_text, text_to_code
from tests.bench.measured.projects import add_texts
from tests.bench.settings import ANALYST, ARTICLE_CHARACTERS

CODED = "to-code.txt"
"""The article in which a person codes meanwhile."""


def make(project: str, articles: int) -> dict[str, object]:
    """Make a project of articles whose texts are read, and which nobody looked through."""
    path = Path(project)
    with closing(create_project(path, analyst=ANALYST)) as made:
        texts = [(f"{number:06}.txt", article_text(number, ARTICLE_CHARACTERS)) for number in range(articles - 1)]
        add_texts(made, [*texts, (CODED, text_to_code(articles, ARTICLE_CHARACTERS))])
        store = made.store
        read_on(path, lambda _: None, lambda: store.count_waiting() == 0)
    return {}


def ours(project: str) -> dict[str, object]:
    """Look all articles through as the window's worker does; what loads the rules is in it.

    Raises:
        LookupError: If articles were left out, or nothing was found.
    """
    with tempfile.TemporaryDirectory() as home:
        path = Path(shutil.copy(project, home))
        looked_through: set[str] = set()
        start = time.perf_counter()
        read_on(path, lambda now: looked_through.update(now.suggested), lambda: False)
        taken = time.perf_counter() - start
        with closing(Project.open(path, analyst=ANALYST)) as held:
            articles = [article.id for article in held.articles()]
            found = sum(len(held.store.suggestions.found(article)) for article in articles)
    if looked_through != set(articles) or not found:
        raise LookupError("not everything was looked through")
    return {"rate": len(articles) / taken, "found": found / len(articles)}
