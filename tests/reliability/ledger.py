"""What the checks found, told three ways: a table at the terminal, a file for programs, a page for people."""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

TEMPLATE = Path(__file__).with_name("report.md")
_GIGABYTE = 1 << 30
_MOST_TOLD = 6
_PASSED, _FAILED, _SKIPPED = "passed", "failed", "skipped"


@dataclass
class Row:
    """One check.

    Attributes:
        subject: What it belongs to, from the name of its file.
        check: What it shows, from the name of the test.
        figures: What was counted, in words.
    """

    subject: str
    check: str
    outcome: str = ""
    figures: list[str] = field(default_factory=list[str])

    @property
    def told(self) -> str:
        return "; ".join(self.figures)


class Ledger:
    """All checks of one run."""

    def __init__(self, length: str) -> None:
        self._length = length
        self._rows: dict[str, Row] = {}

    def row(self, test: str) -> Row:
        """Give the row of a test, by its node id."""
        if test not in self._rows:
            file, _, name = test.partition("::")
            subject = Path(file).stem.removeprefix("test_").replace("_", " ")
            self._rows[test] = Row(subject, name.removeprefix("test_").replace("_", " "))
        return self._rows[test]

    def note(self, test: str, outcome: str, reason: str = "") -> None:
        """Enter how a test ended; the worst of its phases counts."""
        row = self.row(test)
        if row.outcome == _FAILED or (row.outcome and outcome == _PASSED):
            return
        row.outcome = outcome
        if reason:
            row.figures.append(reason)

    @property
    def rows(self) -> list[Row]:
        return [row for row in self._rows.values() if row.outcome]

    def lines(self) -> Iterator[str]:
        """Give the table for a terminal."""
        for subject in dict.fromkeys(row.subject for row in self.rows):
            yield subject
            for row in self._of(subject):
                yield f"  {row.outcome:8}{row.check}" + (f": {row.told}" if row.figures else "")

    def write_json(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        told = {
            "length": self._length,
            "machine": machine(),
            "passed": all(row.outcome != _FAILED for row in self.rows),
            "checks": [asdict(row) for row in self.rows],
        }
        path.write_text(json.dumps(told, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

    def write_page(self, path: Path) -> None:
        """Write the page from its template."""
        tables = "\n\n".join(self._table(subject) for subject in dict.fromkeys(row.subject for row in self.rows))
        page = TEMPLATE.read_text(encoding="utf-8")
        for name, told in (("{length}", self._length), ("{machine}", machine()), ("{tables}", tables)):
            page = page.replace(name, told)
        path.write_text(page, encoding="utf-8")

    def _table(self, subject: str) -> str:
        grouped: dict[str, list[Row]] = {}
        for row in self._of(subject):
            grouped.setdefault(row.check.partition("[")[0], []).append(row)
        rows = "\n".join(
            f"| {_cell(check)} | {_outcomes(group)} | {_cell(_figures(group))} |" for check, group in grouped.items()
        )
        return f"### {subject.capitalize()}\n\n| check | outcome | counted |\n|---|---|---|\n{rows}"

    def _of(self, subject: str) -> Iterable[Row]:
        return (row for row in self.rows if row.subject == subject)


def machine() -> str:
    """Describe the machine by what matters: cores and memory."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / _GIGABYTE
    return f"{os.cpu_count()} cores, {memory:.0f} GB of memory"


def _outcomes(group: Sequence[Row]) -> str:
    """Say how all cases of one check ended."""
    if len(group) == 1:
        return group[0].outcome
    counts = Counter(row.outcome for row in group)
    return ", ".join(f"{count} of {len(group)} {outcome}" for outcome, count in counts.items())


def _figures(group: Sequence[Row]) -> str:
    """Give the figures of a check; of one with many cases those of its first and its last."""
    told = [(row.check.partition("[")[2].rstrip("]"), row.told) for row in group if row.told]
    if len(group) > _MOST_TOLD:
        told = [told[0], told[-1]] if len(told) > 1 else told
    return "; ".join(f"{case}: {words}" if case else words for case, words in told)


def _cell(words: str) -> str:
    return words.replace("|", "\\|")
