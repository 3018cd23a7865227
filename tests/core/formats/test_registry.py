from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.formats.registry import format_by_id, formats
from tests.core.formats.factory import nasty_set

if TYPE_CHECKING:
    from pathlib import Path


def test_every_format_is_found_by_its_id() -> None:
    assert [each.id for each in formats()] == ["bundle", "csv", "xlsx"]
    for each in formats():
        assert type(format_by_id(each.id)) is type(each)
        assert each.label
        assert each.loses


def test_an_unknown_id_names_the_known_ones() -> None:
    with pytest.raises(UserFixable, match="bundle, csv, xlsx"):
        format_by_id("docx")


@pytest.mark.parametrize("identity", [each.id for each in formats()])
def test_what_is_written_is_told_and_verified(identity: str, tmp_path: Path) -> None:
    each = format_by_id(identity)
    path = tmp_path / f"set{each.extensions[0]}"
    told: list[tuple[int, int]] = []
    written = each.write(nasty_set(), path, progress=lambda done, total: told.append((done, total)))
    assert (written.records, written.values) == (3, 16)
    assert all(file.is_file() for file in written.files)
    assert written.losses == each.preview_losses(nasty_set())
    assert {loss.kind for loss in written.losses} <= set(each.loses)
    assert told == sorted(set(told))
    assert told[-1][0] == told[-1][1]
    each.verify(nasty_set(), path)
    assert list(tmp_path.iterdir()) == [path]
