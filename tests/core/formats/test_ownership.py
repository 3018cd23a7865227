from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.formats.base import Cancelled, VerificationFailed
from core.formats.bundle import BundleFormat
from core.formats.ownership import put_in_place, sweep, temporary_sibling
from core.formats.registry import format_by_id, formats
from tests.core.formats.factory import nasty_set

ROOT = Path(__file__).resolve().parents[3]
NAMES = {"bundle": "set.zip", "csv": "set", "xlsx": "set.xlsx"}
HOLDS = """
import sys, time
from pathlib import Path
from core.formats.ownership import temporary_sibling
with temporary_sibling(Path(sys.argv[1])) as part:
    part.mkdir() if len(sys.argv) > 2 else part.write_bytes(b"half")
    print("holding", flush=True)
    time.sleep(60)
"""
EXPORTS = """
import sys, time
from pathlib import Path
from core.formats.registry import format_by_id
from tests.core.formats.factory import nasty_set
def hold(*_):
    print("writing", flush=True)
    time.sleep(60)
format_by_id(sys.argv[1]).write(nasty_set(), Path(sys.argv[2]), **{sys.argv[3]: hold})
"""


def start(program: str, *arguments: str) -> subprocess.Popen[str]:
    """Run a program until it says that it is at work."""
    child = subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline()
    return child


def kill(child: subprocess.Popen[str]) -> None:
    child.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    child.wait()
    assert child.stdout is not None
    child.stdout.close()


@pytest.mark.parametrize("folder", [(), ("folder",)])
def test_what_a_killed_export_left_is_swept_and_not_before_it_is_dead(folder: tuple[str, ...], tmp_path: Path) -> None:
    child = start(HOLDS, str(tmp_path / "set.zip"), *folder)
    try:
        held = sorted(tmp_path.iterdir())
        assert len(held) == 2
        sweep(tmp_path)
        assert sorted(tmp_path.iterdir()) == held
    finally:
        kill(child)
    assert sorted(tmp_path.iterdir()) == held
    sweep(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_what_this_process_is_writing_is_not_swept(tmp_path: Path) -> None:
    with temporary_sibling(tmp_path / "set.zip") as part:
        part.write_bytes(b"half")
        sweep(tmp_path)
        assert part.read_bytes() == b"half"
    assert list(tmp_path.iterdir()) == []


def test_only_our_own_names_are_swept(tmp_path: Path) -> None:
    others = [".spanwise-notes.lock", ".spanwise-0123456789ab.part", "spanwise-0123456789ab.lock", "mine.part"]
    for name in others:
        (tmp_path / name).write_text("mine", encoding="utf-8")
    sweep(tmp_path)
    assert sorted(each.name for each in tmp_path.iterdir()) == sorted(others)


def test_a_folder_that_was_about_to_be_replaced_comes_back(tmp_path: Path) -> None:
    (tmp_path / ".spanwise-0123456789ab.lock").touch()
    (tmp_path / ".spanwise-0123456789ab.part").mkdir()
    aside = tmp_path / ".spanwise-0123456789ab.my set.aside"
    aside.mkdir()
    (aside / "records.csv").write_text("older", encoding="utf-8")
    sweep(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["my set"]
    assert (tmp_path / "my set" / "records.csv").read_text(encoding="utf-8") == "older"


def test_a_folder_that_was_replaced_does_not_come_back(tmp_path: Path) -> None:
    (tmp_path / ".spanwise-0123456789ab.lock").touch()
    (tmp_path / ".spanwise-0123456789ab.set.aside").mkdir()
    (tmp_path / "set").mkdir()
    sweep(tmp_path)
    assert [each.name for each in tmp_path.iterdir()] == ["set"]


def test_a_folder_stays_where_it_is_if_the_new_one_cannot_take_its_place(tmp_path: Path) -> None:
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "records.csv").touch()
    with pytest.raises(FileNotFoundError):
        put_in_place(tmp_path / ".spanwise-0123456789ab.part", tmp_path / "set")
    assert (tmp_path / "set" / "records.csv").exists()
    assert [each.name for each in tmp_path.iterdir()] == ["set"]


@pytest.mark.slow
@pytest.mark.parametrize("moment", ["progress", "checking"])
@pytest.mark.parametrize("identity", NAMES)
def test_a_killed_export_leaves_what_was_there_and_the_next_one_clears_up(
    identity: str, moment: str, tmp_path: Path
) -> None:
    chosen, target = format_by_id(identity), tmp_path / NAMES[identity]
    chosen.write(nasty_set(), target)
    before = {each: each.read_bytes() for each in [target, *target.rglob("*")] if each.is_file()}
    child = start(EXPORTS, identity, str(target), moment)
    kill(child)
    assert {each: each.read_bytes() for each in [target, *target.rglob("*")] if each.is_file()} == before
    assert len(list(tmp_path.glob(".spanwise-*"))) in (1, 2)
    chosen.write(nasty_set(), target)
    chosen.verify(nasty_set(), target)
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("identity", [each.id for each in formats()])
def test_a_file_that_reads_back_as_something_else_does_not_get_to_its_place(identity: str, tmp_path: Path) -> None:
    chosen, target = format_by_id(identity), tmp_path / NAMES[identity]

    def damage() -> None:
        (part,) = tmp_path.glob(".spanwise-*.part")
        damaged = part / "spans.csv" if part.is_dir() else part
        data = bytearray(damaged.read_bytes())
        data[len(data) // 2] ^= 1
        damaged.write_bytes(data)

    with pytest.raises(VerificationFailed, match="set") as caught:
        chosen.write(nasty_set(), target, checking=damage)
    assert "what was there before" in caught.value.kept
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("identity", [each.id for each in formats()])
def test_cancelling_while_reading_back_leaves_what_was_there(identity: str, tmp_path: Path) -> None:
    chosen, target = format_by_id(identity), tmp_path / NAMES[identity]
    chosen.write(nasty_set(), target)
    before = target.stat().st_ino
    reading_back: list[bool] = []
    with pytest.raises(Cancelled):
        chosen.write(
            nasty_set(), target, cancelled=lambda: bool(reading_back), checking=lambda: reading_back.append(True)
        )
    assert target.stat().st_ino == before
    assert list(tmp_path.iterdir()) == [target]


def test_a_quotation_that_stands_elsewhere_is_noticed_by_the_bytes_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is read back is looked up in the texts of the file itself, not in those of the set."""
    from core.formats import bundle_writing

    real = bundle_writing.record_line

    def shifted(*given: object) -> dict[str, object]:
        shape = real(*given)  # type: ignore[arg-type]
        for mention in shape["mentions"]:
            mention["start"] += 1
            mention["end"] += 1
        return shape

    monkeypatch.setattr(bundle_writing, "record_line", shifted)
    with pytest.raises(VerificationFailed, match="are not those of the text"):
        BundleFormat().write(nasty_set(), tmp_path / "set.zip")
    assert list(tmp_path.iterdir()) == []
