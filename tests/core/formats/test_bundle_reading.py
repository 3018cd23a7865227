from __future__ import annotations

import hashlib
import json
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import UserFixable
from core.formats.bundle import BundleFormat
from core.formats.bundle_archive import Caps
from core.formats.bundle_reading import read_bundle
from tests.core.formats.factory import identity, nasty_set

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Members = dict[str, bytes]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bundle") / "sound.zip"
    BundleFormat().write(nasty_set(), path)
    return path


def members_of(path: Path) -> Members:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(members: Members, path: Path, *, honest: bool = True) -> Path:
    """Pack members; an honest packer brings the manifest's digests up to date."""
    if honest:
        manifest = json.loads(members["manifest.json"])
        manifest["members"] = {
            name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in members.items()
            if name != "manifest.json"
        }
        members = {**members, "manifest.json": json.dumps(manifest).encode()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def with_records(members: Members, change: Callable[[dict[str, dict]], None]) -> Members:
    records = [json.loads(line) for line in members["records.jsonl"].split(b"\n") if line]
    change({record["id"]: record for record in records})
    lines = b"".join(json.dumps(record).encode() + b"\n" for record in records)
    return {**members, "records.jsonl": lines}


def change_in(key: str, content: object) -> Callable[[dict[str, dict]], None]:
    def change(records: dict[str, dict]) -> None:
        records[identity(100)][key] = content

    return change


def change_span(**changes: object) -> Callable[[dict[str, dict]], None]:
    return lambda records: records[identity(100)]["fields"]["value"][0]["spans"][0].update(changes)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (change_span(end=10**6), "characters"),
        (change_span(start=2**80), "whole number"),
        (change_span(start=-1), "whole number"),
        (change_span(start=7, end=7), "holds no words"),
        (change_span(exact="11.216"), "not the ones quoted"),
        (change_span(exact="\ud83d"), "half a character"),
        (change_span(role="hint"), "role"),
        (change_span(text="../../x"), "SHA-256"),
        (change_in("type", "weather"), "weather"),
        (change_in("type", 7), "not a text"),
        (change_in("article", identity(77)), "not in the bundle"),
        (change_in("analyst_id", identity(77)), "not in the bundle"),
        (change_in("state", "perfect"), "state"),
        (change_in("fields", []), "object"),
        (change_in("mentions", {}), "not a list"),
        (change_in("id", "ê"), "not an id"),
        (change_in("id", identity(200)), "twice"),
        (lambda records: records[identity(100)].pop("fields"), "object"),
        (lambda records: records[identity(100)]["mentions"][0].update(text="f" * 64), "another article"),
    ],
)
def test_a_record_that_does_not_fit_is_left_out_and_the_rest_kept(
    change: Callable[[dict[str, dict]], None], why: str, sound: Path, tmp_path: Path
) -> None:
    path = pack(with_records(members_of(sound), change), tmp_path / "changed.zip")
    read = read_bundle(path)
    (skipped,) = read.skipped
    assert skipped.where.startswith("records.jsonl, line ")
    assert why in skipped.why
    assert len(read.annotated_set.records) == 2
    assert read.annotated_set.articles == nasty_set().articles


def refused(path: Path, caps: Caps | None = None) -> UserFixable:
    with pytest.raises(UserFixable) as caught:
        read_bundle(path, caps) if caps else read_bundle(path)
    assert caught.value.kept == "Nothing was imported." or "codebook" in caught.value.what
    return caught.value


@pytest.mark.parametrize(
    "name",
    [
        "../evil.txt",
        "/etc/passwd",
        "texts/../../x",
        "texts/abc.txt",
        "notes.txt",
        "texts\\x.txt",
        "TEXTS/",
        "C:evil",
    ],
)
def test_a_member_with_a_foreign_name_is_refused(name: str, sound: Path, tmp_path: Path) -> None:
    path = pack({**members_of(sound), name: b"x"}, tmp_path / "evil.zip")
    assert "no Spanwise bundle has" in refused(path).what
    assert {each.name for each in tmp_path.iterdir()} == {"evil.zip"}


def test_a_zip_bomb_is_refused_before_it_is_unpacked(sound: Path, tmp_path: Path) -> None:
    members = members_of(sound)
    members["records.jsonl"] = b" " * 30_000_000
    assert "times when unpacked" in refused(pack(members, tmp_path / "bomb.zip")).what


@pytest.mark.parametrize("caps", [Caps(member=100), Caps(total=100), Caps(members=3), Caps(line=20), Caps(codebook=9)])
def test_nothing_beyond_a_cap_is_read(caps: Caps, sound: Path) -> None:
    refused(sound, caps)


def test_a_member_twice_is_refused(sound: Path, tmp_path: Path) -> None:
    path = pack(members_of(sound), tmp_path / "twice.zip")
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(path, "a") as archive:
        archive.writestr("records.jsonl", b"")
    assert "twice" in refused(path).what


def test_a_changed_member_is_refused_by_name(sound: Path, tmp_path: Path) -> None:
    members = members_of(sound)
    members["terms.jsonl"] = members["terms.jsonl"].replace("vụ".encode(), b"vvv")
    error = refused(pack(members, tmp_path / "changed.zip", honest=False))
    assert "terms.jsonl" in error.what
    assert "SHA-256" in error.what


def test_a_text_under_another_name_is_refused(sound: Path, tmp_path: Path) -> None:
    members = members_of(sound)
    name = next(name for name in members if name.startswith("texts/"))
    members[name] = b"other words"
    assert name in refused(pack(members, tmp_path / "changed.zip")).what


@pytest.mark.parametrize(
    ("member", "data", "where"),
    [
        ("articles.jsonl", b"{}\n", "articles.jsonl, line 1"),
        ("articles.jsonl", b"[1, 2]\n", "articles.jsonl, line 1"),
        ("records.jsonl", b'{"id": \n', "records.jsonl, line 1"),
        ("records.jsonl", b'{"id": "\xff"}\n', "records.jsonl, line 1"),
        ("records.jsonl", b"[" * 200_000 + b"\n", "records.jsonl, line 1"),
        ("records.jsonl", b'{"id": 1' + b"0" * 5000 + b"}\n", "records.jsonl, line 1"),
        ("records.jsonl", b"", "records.jsonl"),
        ("terms.jsonl", b'{"id": "cases"}\n', "terms.jsonl, line 1"),
        ("codebook.toml", b"id = ", "codebook.toml, line 1"),
        ("codebook.toml", b"a = " + b"[" * 100_000, "codebook.toml"),
        ("codebook.toml", b"\xff", "codebook.toml"),
    ],
)
def test_a_broken_member_is_named_with_its_line(
    member: str, data: bytes, where: str, sound: Path, tmp_path: Path
) -> None:
    assert where in str(refused(pack({**members_of(sound), member: data}, tmp_path / "broken.zip")))


@pytest.mark.parametrize("member", ["manifest.json", "records.jsonl", "codebook.toml"])
def test_a_missing_member_is_named(member: str, sound: Path, tmp_path: Path) -> None:
    members = members_of(sound)
    del members[member]
    assert member in refused(pack(members, tmp_path / "less.zip", honest=False)).what


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"version": 2}, "newer Spanwise"),
        ({"version": 99, "offsets": "graphemes"}, "newer Spanwise"),
        ({"version": "1"}, "version"),
        ({"format": "other"}, "Spanwise bundle"),
        ({"offsets": "utf-16"}, "code points"),
        ({"counts": {"records": 9}}, "analysts"),
    ],
)
def test_a_manifest_of_another_kind_is_refused(
    change: dict[str, object], why: str, sound: Path, tmp_path: Path
) -> None:
    members = members_of(sound)
    members["manifest.json"] = json.dumps({**json.loads(members["manifest.json"]), **change}).encode()
    assert why in refused(pack(members, tmp_path / "other.zip", honest=False)).what


def test_regions_and_fields_that_do_not_fit_are_left_out(sound: Path, tmp_path: Path) -> None:
    members = members_of(sound)
    articles = [json.loads(line) for line in members["articles.jsonl"].split(b"\n") if line]
    newest = articles[0]["text"]
    articles[0]["regions"][newest][0]["end"] = 10**6
    articles[0]["regions"]["f" * 64] = []
    articles[0]["fields"][0]["spans"][0]["exact"] = "other"
    members["articles.jsonl"] = b"".join(json.dumps(each).encode() + b"\n" for each in articles)
    read = read_bundle(pack(members, tmp_path / "changed.zip"))
    assert len(read.skipped) == 3
    assert read.annotated_set.articles[0].fields == ()
    assert read.annotated_set.articles[0].regions[newest] == ()
    assert read.annotated_set.records == nasty_set().records


def test_what_is_no_zip_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK nothing")
    assert "zip" in refused(tmp_path / "a.zip").what
    assert "could not be read" in refused(tmp_path / "missing.zip").what
    assert "could not be read" in refused(tmp_path).what


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(place=st.floats(0, 1, exclude_max=True), byte=st.integers(0, 255), cut=st.booleans())
def test_damage_anywhere_is_refused_or_harmless(
    place: float, byte: int, cut: bool, sound: Path, tmp_path: Path
) -> None:
    data = bytearray(sound.read_bytes())
    at = int(place * len(data))
    if cut:
        del data[at:]
    else:
        data[at] = byte
    (tmp_path / "damaged.zip").write_bytes(data)
    try:
        read = read_bundle(tmp_path / "damaged.zip")
    except UserFixable:
        return
    assert read.annotated_set == nasty_set()
