"""Everything an analyst can do, in any order: the history, the tables and the quotations never part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.core.machine.invariants import Coding, prepare

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.thorough
def test_whatever_is_done_the_history_tells_it_and_takes_it_back(tmp_path: Path) -> None:
    class Here(Coding):
        pass

    prepare(Here, tmp_path)
    examples = settings().max_examples // 2
    run_state_machine_as_test(Here, settings=settings(max_examples=examples, stateful_step_count=30))
