from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran

KEYS = ["act", "what", "at", "analyst"]


def test_undo_and_redo_outlive_the_program(project: Path, spanwise: Callable[..., Ran], tagged: str) -> None:
    undone = spanwise("undo", project, "--json").json
    assert list(undone) == KEYS
    assert "11.215" in undone["what"]
    assert spanwise("records", project, "--json").json == []
    assert list(spanwise("redo", project, "--json").json) == KEYS
    assert [record["id"] for record in spanwise("records", project, "--json").json] == [tagged]
    assert spanwise("doctor", project, "--json").json == {"ok": True, "problems": []}


def test_undo_goes_back_to_the_import_and_no_further(project: Path, spanwise: Callable[..., Ran], tagged: str) -> None:
    for _ in range(3):
        assert spanwise("undo", project).status == 0
    assert spanwise("articles", project, "--json").json == []
    ran = spanwise("undo", project, "--json")
    assert (ran.status, ran.out) == (1, "")
    assert "nothing to undo" in ran.err
    for _ in range(3):
        assert spanwise("redo", project).status == 0
    assert spanwise("redo", project).status == 1
    assert len(spanwise("records", project, "--json").json) == 1
    assert spanwise("doctor", project).status == 0
    assert tagged


def test_a_new_act_ends_redo(project: Path, spanwise: Callable[..., Ran], tagged: str) -> None:
    assert tagged
    spanwise("undo", project)
    spanwise("tag", project, "story", "proposal", 0, 3)
    assert spanwise("redo", project).status == 1


def test_history_is_newest_first_and_names_the_analyst(
    project: Path, spanwise: Callable[..., Ran], tagged: str
) -> None:
    assert tagged
    spanwise("undo", project)
    acts = spanwise("history", project, "--json").json
    assert [list(act) for act in acts] == [KEYS] * len(acts)
    assert acts[0]["what"].startswith("undid: tagged statistic 11.215 vụ in story")
    assert acts[0]["analyst"] == "An"
    assert acts[-1] == {**acts[-1], "what": "made the project", "analyst": ""}
    assert "(undone)" in spanwise("history", project).out.splitlines()[1]


def test_others_acts_are_not_undone(project: Path, spanwise: Callable[..., Ran], tagged: str) -> None:
    assert tagged
    ran = spanwise("undo", project, "--analyst", "Binh")
    assert (ran.status, "nothing to undo" in ran.err) == (1, True)
