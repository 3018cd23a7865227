from __future__ import annotations

import errno
import zipfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.formats.base import Cancelled
from core.formats.placing import disk_errors, replaced_file
from core.formats.registry import format_by_id, formats
from tests.core.formats.factory import nasty_set

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

IDS = [each.id for each in formats()]
MEMBERS = {
    "bundle": ("manifest.json", "codebook.toml"),
    "csv": ("datapackage.json",),
    "xlsx": ("xl/workbook.xml",),
}
"""What an earlier export of each format is known by."""
OTHERS = [
    (identity, other) for identity in MEMBERS for other in (*MEMBERS, "text", "open document") if other != identity
]


def make_zip(path: Path, *members: str) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        for name in members:
            archive.writestr(name, "")


@pytest.mark.parametrize(("identity", "other"), OTHERS)
def test_a_file_that_no_export_of_the_format_wrote_is_left_alone(identity: str, other: str, tmp_path: Path) -> None:
    path = tmp_path / "set.zip"
    if other == "text":
        path.write_text("mine", encoding="utf-8")
    else:
        make_zip(path, *MEMBERS.get(other, ("datapackage.json", "content.xml", "manifest.json")))
    before = path.read_bytes()
    with pytest.raises(UserFixable, match="is there already") as caught:
        format_by_id(identity).write(nasty_set(), path)
    assert caught.value.kept == "The file is as it was."
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("identity", IDS)
def test_an_earlier_export_and_an_empty_file_are_replaced(identity: str, tmp_path: Path) -> None:
    chosen, path = format_by_id(identity), tmp_path / "set.zip"
    path.touch()
    for _ in range(2):
        chosen.write(nasty_set(), path)
        chosen.verify(nasty_set(), path)


@contextmanager
def small_files() -> Iterator[None]:
    """Let no file grow beyond 300 bytes, as a full disk would; what pytest itself writes to must not be among them."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (300, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize("identity", IDS)
def test_a_full_disk_leaves_what_was_there(identity: str, tmp_path: Path) -> None:
    path = tmp_path / "set.zip"
    make_zip(path, *MEMBERS[identity])
    older = path.read_bytes()
    with small_files(), pytest.raises(UserFixable, match="no room") as caught:
        format_by_id(identity).write(nasty_set(), path)
    assert "Free some space" in caught.value.cure
    assert caught.value.kept
    assert path.read_bytes() == older
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("identity", IDS)
def test_a_folder_that_is_not_there_is_named(identity: str, tmp_path: Path) -> None:
    with pytest.raises(UserFixable, match="is not there"):
        format_by_id(identity).write(nasty_set(), tmp_path / "no" / "set.zip")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("identity", IDS)
def test_a_folder_in_the_place_of_a_file_is_kept(identity: str, tmp_path: Path) -> None:
    (tmp_path / "set.zip").mkdir()
    with pytest.raises(UserFixable, match="is a folder"):
        format_by_id(identity).write(nasty_set(), tmp_path / "set.zip")
    assert (tmp_path / "set.zip").is_dir()


def test_a_file_in_the_place_of_a_folder_is_kept(tmp_path: Path) -> None:
    (tmp_path / "set").write_text("mine", encoding="utf-8")
    with pytest.raises(UserFixable, match="is a file"):
        format_by_id("csv").write(nasty_set(), tmp_path / "set")
    assert (tmp_path / "set").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "no room"),
        (errno.EDQUOT, "no room"),
        (errno.EACCES, "may not be written"),
        (errno.EROFS, "may not be written"),
        (errno.ENOTDIR, "is not there"),
        (errno.EIO, "could not be written"),
    ],
)
def test_each_refusal_of_the_disk_has_a_sentence_and_a_cure(number: int, said: str, tmp_path: Path) -> None:
    with pytest.raises(UserFixable, match=said) as caught, disk_errors(tmp_path / "set.zip"):
        raise OSError(number, "said the disk")
    assert caught.value.cure
    assert "said the disk" in caught.value.details


def test_a_link_is_written_through(tmp_path: Path) -> None:
    (tmp_path / "real.zip").write_bytes(b"older")
    (tmp_path / "link.zip").symlink_to(tmp_path / "real.zip")
    with replaced_file(tmp_path / "link.zip", lambda path: path.read_bytes() == b"older") as part:
        part.write_bytes(b"newer")
    assert (tmp_path / "link.zip").is_symlink()
    assert (tmp_path / "real.zip").read_bytes() == b"newer"


def test_nothing_is_left_of_a_file_that_was_given_up(tmp_path: Path) -> None:
    def give_up() -> None:
        with replaced_file(tmp_path / "set.zip", lambda _: True) as part:
            part.write_bytes(b"half")
            raise Cancelled

    with pytest.raises(Cancelled):
        give_up()
    assert list(tmp_path.iterdir()) == []
