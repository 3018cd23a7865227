"""A set that is walked is written without ever being in memory as a whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
ARTICLES, RECORDS_EACH = 1_500, 10
MOST_MEGABYTES = 25
EXPORTS = """
import sys
from dataclasses import replace
from pathlib import Path
from core.formats.bundle import BundleFormat
from core.model.annotated_set import ArticleWalk, RecordWalk
from core.model.record import Mention, Value
from tests.core.formats.factory import anchor, annotated_set, identity, set_article, statistic

ARTICLES, RECORDS_EACH = int(sys.argv[2]), int(sys.argv[3])

def article(n):
    return set_article(n, f"bài {n} " + "Hội nghị 😀 lần thứ hai mươi. " * 100)

def articles():
    return map(article, range(ARTICLES))

def records(record_type):
    for n in range(ARTICLES):
        one = article(n)
        for each in range(RECORDS_EACH):
            number = 10_000_000 + (n * RECORDS_EACH + each) * 8
            values = tuple(
                Value(identity(number + k), "scope", "lần", "lần", "lần", anchors=(anchor(one.texts[0].body, "lần"),))
                for k in range(2, 6)
            )
            yield statistic(number, one, "Hội", scope=values)

def peak():
    # Not what getrusage tells: that begins with the peak of whoever started this process.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0])

start = peak()
walked = replace(
    annotated_set((), ()),
    articles=ArticleWalk(
        articles, lambda: ARTICLES, heads=lambda: (each.article for each in articles()),
        texts=lambda: (each.texts for each in articles()),
        places=lambda: ((text.id, each.article.id) for each in articles() for text in each.texts),
        body=lambda _: None,
    ),
    records=RecordWalk(
        records, lambda: {"statistic": ARTICLES * RECORDS_EACH}, values=lambda: ARTICLES * RECORDS_EACH * 4,
        by_article=dict, first_words=lambda _: "",
    ),
)
written = BundleFormat().write(walked, Path(sys.argv[1]))
print(written.values, peak() - start)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the peak is asked of Linux")
def test_the_bundle_of_a_large_set_takes_little_memory(tmp_path: Path) -> None:
    arguments = (str(tmp_path / "set.zip"), str(ARTICLES), str(RECORDS_EACH))
    child = subprocess.run(
        [sys.executable, "-c", EXPORTS, *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    values, grown = map(int, child.stdout.split())
    assert values == ARTICLES * RECORDS_EACH * 4
    assert grown / 1024 <= MOST_MEGABYTES
