"""``python -m tests.bench``: measure ours beside the floors, print the table, write JSON and the page."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from dataclasses import replace
from importlib import import_module
from typing import TYPE_CHECKING

from tests.bench import report
from tests.bench.rows import Row
from tests.bench.running import ROOT, FailedCaseError
from tests.bench.settings import FULL, SHORT

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.bench.settings import Sizes

SUBJECTS = (
    "start",
    "opening",
    "coding",
    "importing",
    "suggesting",
    "comparing",
    "searching",
    "exporting",
    "charting",
    "unbuilt",
)
_PAGE = ROOT / "docs" / "performance.md"
_BUILD = ROOT / "build"


def main(argv: Sequence[str]) -> int:
    """Measure what is asked; 1 if a case broke or a ratio is more than twice its budget."""
    asked = _parser().parse_args(argv)
    sizes = SHORT if asked.short else FULL
    if asked.repeats:
        sizes = replace(sizes, repeats=asked.repeats, long_repeats=asked.repeats)
    figures = _BUILD / ("bench-short.json" if asked.short else "bench.json")
    rows, failed = _measure(asked.only or SUBJECTS, sizes, figures)
    whole = not asked.short and not asked.only and not failed
    if whole:
        _PAGE.write_text(report.page(rows, sizes), encoding="utf-8")
    sys.stdout.write(f"{report.table(rows)}\n\n{report.summary(rows)}\n")
    code = report.exit_code(rows, failed=failed)
    # Only the short run is a check; the whole one tells how things stand.
    return code if asked.short or failed else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make bench", description=main.__doc__)
    parser.add_argument("--short", action="store_true", help="small sizes, within a minute; leaves the page alone")
    parser.add_argument("--repeats", type=int, default=0, help="how often each pair is measured")
    parser.add_argument("--only", action="append", choices=SUBJECTS, help="one subject; leaves the page alone")
    return parser


def _measure(subjects: Sequence[str], sizes: Sizes, figures: Path) -> tuple[list[Row], bool]:
    _BUILD.mkdir(exist_ok=True)
    # On the disk of the project: what lies in memory commits for nothing.
    scratch = _BUILD / f"bench-{os.getpid()}"
    scratch.mkdir()
    os.environ["TMPDIR"] = str(scratch)
    rows: list[Row] = []
    failed = False
    try:
        for subject in subjects:
            sys.stderr.write(f"{subject} …\n")
            try:
                rows += import_module(f"tests.bench.subjects.{subject}").rows(sizes, scratch)
            except FailedCaseError as error:
                failed = True
                sys.stderr.write(f"{error}\n")
                rows.append(Row(subject, "could not be measured", note="failed"))
            # What was measured stays, if the rest is broken off.
            figures.write_text(report.as_json(rows, sizes), encoding="utf-8")
    finally:
        shutil.rmtree(scratch)
    return rows, failed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
