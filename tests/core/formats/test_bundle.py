from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

from core.errors import Bug, UserFixable
from core.formats.base import Cancelled, VerificationFailed
from core.formats.bundle import UNKNOWN_TYPE, BundleFormat
from core.model.record import Anchor, Mention, Record
from core.text.span import Span
from tests.core.formats.factory import ANALYST, NASTY, annotated_sets, identity, nasty_set

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.annotated_set import AnnotatedSet

BUNDLE = BundleFormat()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(annotated_set=annotated_sets())
def test_reading_gives_back_what_was_written(annotated_set: AnnotatedSet, tmp_path: Path) -> None:
    path = tmp_path / "set.spanwise-bundle.zip"
    written = BUNDLE.write(annotated_set, path)
    read = BUNDLE.read(path)
    assert read.annotated_set == annotated_set
    assert [list(record.fields) for record in read.annotated_set.records] == [
        list(record.fields) for record in annotated_set.records
    ]
    assert read.skipped == ()
    assert written.losses == ()
    BUNDLE.verify(annotated_set, path)


def test_counts_and_files_are_told(tmp_path: Path) -> None:
    path = tmp_path / "set.zip"
    written = BUNDLE.write(nasty_set(), path)
    assert (written.files, written.records, written.values) == ((path,), 3, 16)
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_set_gives_the_same_bytes(tmp_path: Path) -> None:
    BUNDLE.write(nasty_set(), tmp_path / "a.zip")
    BUNDLE.write(nasty_set(), tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_the_promised_shapes_stand_in_the_file(tmp_path: Path) -> None:
    BUNDLE.write(nasty_set(), tmp_path / "set.zip")
    with zipfile.ZipFile(tmp_path / "set.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
        records = [json.loads(line) for line in archive.read("records.jsonl").decode("utf-8").split("\n") if line]
        texts = {name: archive.read(name).decode("utf-8") for name in archive.namelist() if name[:6] == "texts/"}
    assert manifest["offsets"] == "code points"
    assert manifest["counts"]["records"] == 3
    first = records[0]
    assert (first["exact"], NASTY[first["start"] : first["end"]]) == ("11.215 vụ", "11.215 vụ")
    assert first["analyst"] == ANALYST.name
    assert first["fields"]["value"][0]["label"] == "≥ 11215"
    assert first["fields"]["unit"][0]["label"] == "cases"
    assert records[1]["fields"]["value"][0]["not_stated"] is True
    assert records[2]["entity"] == identity(1)
    assert NASTY in texts.values()


def test_a_repetitive_text_is_no_bomb(tmp_path: Path) -> None:
    original = b"a" * 4_000_000
    full = nasty_set()
    text = replace(full.articles[0].texts[0], original=original)
    article = replace(full.articles[0], texts=(text, full.articles[0].texts[1]))
    annotated_set = replace(full, articles=(article, full.articles[1]))
    BUNDLE.write(annotated_set, tmp_path / "set.zip")
    BUNDLE.verify(annotated_set, tmp_path / "set.zip")


def test_an_unknown_type_is_a_loss_told_beforehand(tmp_path: Path) -> None:
    full = nasty_set()
    stranger = Record(identity(900), full.articles[0].article.id, ANALYST.id, "weather")
    annotated_set = replace(full, records=(*full.records, stranger))
    (loss,) = BUNDLE.preview_losses(annotated_set)
    assert (loss.kind, loss.count) == (UNKNOWN_TYPE, 1)
    BUNDLE.write(annotated_set, tmp_path / "set.zip")
    BUNDLE.verify(annotated_set, tmp_path / "set.zip")
    (skipped,) = BUNDLE.read(tmp_path / "set.zip").skipped
    assert identity(900) in skipped.where
    assert "weather" in skipped.why


def test_a_quotation_from_an_article_outside_the_set_is_kept(tmp_path: Path) -> None:
    full = nasty_set()
    away = Anchor("f" * 64, Span(3, 6), "xyz")
    period = replace(full.records[0].values("period")[0], anchors=(away,))
    record = replace(full.records[0], fields={**full.records[0].fields, "period": (period,)})
    annotated_set = replace(full, records=(record,))
    BUNDLE.write(annotated_set, tmp_path / "set.zip")
    assert BUNDLE.read(tmp_path / "set.zip").annotated_set == annotated_set


def test_a_set_whose_quotations_do_not_fit_is_not_written(tmp_path: Path) -> None:
    full = nasty_set()
    wrong = Anchor(full.articles[0].article.text, Span(0, 3), "xyz")
    record = replace(full.records[0], mentions=(Mention(identity(901), wrong),))
    with pytest.raises(UserFixable, match="doctor"):
        BUNDLE.write(replace(full, records=(record,)), tmp_path / "set.zip")
    assert list(tmp_path.iterdir()) == []


def test_a_set_without_its_article_is_a_bug_of_ours(tmp_path: Path) -> None:
    full = nasty_set()
    with pytest.raises(Bug):
        BUNDLE.write(replace(full, articles=full.articles[:1]), tmp_path / "set.zip")


@pytest.mark.parametrize("stop_at", range(1, 6))
def test_cancelling_leaves_nothing(stop_at: int, tmp_path: Path) -> None:
    asked = iter(range(1, 100))
    with pytest.raises(Cancelled):
        BUNDLE.write(nasty_set(), tmp_path / "set.zip", cancelled=lambda: next(asked) >= stop_at)
    assert list(tmp_path.iterdir()) == []


def test_cancelling_keeps_what_was_there(tmp_path: Path) -> None:
    BUNDLE.write(nasty_set(), tmp_path / "set.zip")
    older = (tmp_path / "set.zip").read_bytes()
    asked = iter(range(100))
    with pytest.raises(Cancelled):
        BUNDLE.write(nasty_set(), tmp_path / "set.zip", cancelled=lambda: next(asked) > 3)
    assert (tmp_path / "set.zip").read_bytes() == older
    BUNDLE.write(nasty_set(), tmp_path / "set.zip")
    BUNDLE.verify(nasty_set(), tmp_path / "set.zip")


def test_progress_rises_to_its_end(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    BUNDLE.write(nasty_set(), tmp_path / "set.zip", progress=lambda done, total: told.append((done, total)))
    assert told == sorted(set(told))
    assert told[-1][0] == told[-1][1]


def test_verifying_another_set_fails(tmp_path: Path) -> None:
    full = nasty_set()
    BUNDLE.write(full, tmp_path / "set.zip")
    with pytest.raises(VerificationFailed, match="records differ"):
        BUNDLE.verify(replace(full, records=full.records[:1]), tmp_path / "set.zip")
