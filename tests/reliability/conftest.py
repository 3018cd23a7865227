from __future__ import annotations

import os
import random
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.core.store.projects import Templates
from tests.reliability.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
MARK = "reliability"
LENGTH = os.environ.get("SPANWISE_RELIABILITY", "short")
_LEDGER = pytest.StashKey[Ledger]()
_RUNS_LONGEST = "test_long_day"


@dataclass(frozen=True)
class Extent:
    """How much is tried."""

    is_long: bool
    kills: int
    seconds: int
    acts: int


EXTENTS = {"short": Extent(False, 50, 10, 600), "long": Extent(True, 200, 30, 20_000)}


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", f"{MARK}: kills, faults and long days; only where it is asked for by name")
    config.stash[_LEDGER] = Ledger(LENGTH)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave these checks out unless they were asked for; what measures memory goes first, in a fresh process."""
    here = Path(__file__).parent
    ours = [item for item in items if here in item.path.parents]
    for item in ours:
        item.add_marker(MARK)
    if MARK not in " ".join((config.option.markexpr, config.option.keyword, *config.args)):
        config.hook.pytest_deselected(items=ours)
        items[:] = [item for item in items if item not in ours]
        return
    items.sort(key=lambda item: item.path.stem != _RUNS_LONGEST)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> object:
    report: pytest.TestReport = yield
    ledger = item.config.stash[_LEDGER]
    if item.get_closest_marker(MARK) is None:
        return report
    if report.skipped and isinstance(report.longrepr, tuple):
        ledger.note(item.nodeid, "skipped", str(report.longrepr[2]).removeprefix("Skipped: "))
    elif report.failed or report.when == "call":
        ledger.note(item.nodeid, report.outcome)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    ledger = config.stash[_LEDGER]
    if not ledger.rows:
        return
    terminalreporter.section(f"reliability, {LENGTH} form")
    for line in ledger.lines():
        terminalreporter.write_line(line)
    ledger.write_json(ROOT / "build" / "reliability.json")
    if LENGTH == "long":
        ledger.write_page(ROOT / "docs" / "reliability.md")


@pytest.fixture(scope="session")
def extent() -> Extent:
    return EXTENTS[LENGTH]


@pytest.fixture
def told(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Enters a figure beside the test in the report."""
    row = request.config.stash[_LEDGER].row(request.node.nodeid)
    return row.figures.append


@pytest.fixture
def chance(request: pytest.FixtureRequest) -> random.Random:
    """The same chances for the same test in each run."""
    return random.Random(request.node.name)


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    return Templates(tmp_path_factory.mktemp("templates"))
