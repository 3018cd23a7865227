"""The bundle: everything of a set in one zip, without loss, for backup, merging and handing on.

Members: ``manifest.json`` (format and its version, unit of positions, counts, SHA-256 of every member),
``codebook.toml``, one ``.jsonl`` each for analysts, articles, entities, terms, labels and records,
``texts/SHA.txt`` (the canonical text, exactly), ``originals/SHA.bin`` (the imported file, where it differs).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.errors import Bug
from core.formats.base import Loss, LossTally, Pulse, ReadSet, VerificationFailed, Written
from core.formats.bundle_archive import CODEBOOK, FORMAT_NAME, FORMAT_VERSION, MANIFEST, OFFSETS
from core.formats.bundle_reading import read_bundle
from core.formats.bundle_shapes import (
    analyst_line,
    article_line,
    entity_line,
    json_line,
    original_name,
    record_line,
    term_line,
    text_name,
)
from core.formats.labels import Labeller
from core.formats.members import new_zip, zip_names
from core.formats.placing import replaced_file
from core.formats.quotations import Texts, check_set
from core.model.codebook_toml import parse_codebook

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from core.formats.base import CancelAsked, Progress
    from core.formats.members import Members
    from core.model.annotated_set import AnnotatedSet
    from core.model.record import Record
    from core.model.shapes import JsonObject

UNKNOWN_TYPE = "Records of a type that the codebook does not have are written, but not read back."


class BundleFormat:
    """The lossless format of Spanwise's own."""

    id = "bundle"
    label = "Spanwise bundle"
    extensions = (".spanwise-bundle.zip", ".zip")
    can_read = True
    can_write = True
    loses = (UNKNOWN_TYPE,)

    def write(
        self,
        annotated_set: AnnotatedSet,
        destination: Path,
        *,
        progress: Progress | None = None,
        cancelled: CancelAsked | None = None,
    ) -> Written:
        """Write a set, record by record; see `core.formats.base.Format.write`."""
        losses = self.preview_losses(annotated_set)
        check_set(annotated_set, Texts(annotated_set))
        if parse_codebook(annotated_set.codebook_toml, name=CODEBOOK) != annotated_set.codebook:
            raise Bug("The codebook of the set is not the one that its TOML describes.")
        pulse = Pulse(len(annotated_set.articles) + len(annotated_set.records), progress, cancelled)
        pulse.check()
        with replaced_file(destination, _is_bundle) as part, new_zip(part) as members:
            values = _write_members(annotated_set, members, pulse)
        pulse.finish()
        return Written((destination,), len(annotated_set.records), values, losses)

    def preview_losses(self, annotated_set: AnnotatedSet) -> tuple[Loss, ...]:
        """Tell which records have a type that the codebook lacks; all else is kept."""
        tally = LossTally()
        for record in annotated_set.records:
            if not annotated_set.codebook.has_type(record.type):
                tally.add(UNKNOWN_TYPE, f"record {record.id} ({record.type})")
        return tally.losses()

    def verify(self, annotated_set: AnnotatedSet, destination: Path) -> None:
        """Read the bundle back and compare all of it; see `core.formats.base.Format.verify`."""
        read = read_bundle(destination)
        foreign = sum(not annotated_set.codebook.has_type(record.type) for record in annotated_set.records)
        if len(read.skipped) > foreign:
            skipped = read.skipped[0]
            raise VerificationFailed(destination, f"{skipped.where}: {skipped.why}.")
        for what, written, found in _parts(annotated_set, read.annotated_set):
            if written != found:
                raise VerificationFailed(destination, f"Its {what} differ.")

    def read(self, path: Path) -> ReadSet:
        """Read a bundle; see `core.formats.bundle_reading.read_bundle`."""
        return read_bundle(path)


def _is_bundle(path: Path) -> bool:
    return {MANIFEST, CODEBOOK} <= zip_names(path)


def _parts(written: AnnotatedSet, found: AnnotatedSet) -> Iterator[tuple[str, object, object]]:
    known = tuple(record for record in written.records if written.codebook.has_type(record.type))
    yield "records", known, found.records
    yield "articles", written.articles, found.articles
    yield "analysts", written.analysts, found.analysts
    yield "entities", written.entities, found.entities
    yield "terms", written.terms, found.terms
    yield "labels", dict(written.labels), dict(found.labels)
    yield "codebooks", written.codebook_toml, found.codebook_toml


def _write_members(annotated_set: AnnotatedSet, members: Members, pulse: Pulse) -> int:
    """Write every member, the manifest last; give the number of values."""
    members.add(CODEBOOK, annotated_set.codebook_toml.encode("utf-8"))
    counts: dict[str, int] = {}
    small: dict[str, Iterable[JsonObject]] = {
        "analysts": map(analyst_line, annotated_set.analysts),
        "articles": map(article_line, annotated_set.articles),
        "entities": map(entity_line, annotated_set.entities),
        "terms": map(term_line, annotated_set.terms),
        "labels": ({"id": each, "label": label} for each, label in sorted(annotated_set.labels.items())),
    }
    for name, shapes in small.items():
        counts[name] = _write_list(members, name, shapes, pulse)
    _write_texts(annotated_set, members, pulse)
    counts["records"], counts["values"] = _write_records(annotated_set, members, pulse)
    members.add(MANIFEST, _manifest(members, counts))
    return counts["values"]


def _write_list(members: Members, name: str, shapes: Iterable[JsonObject], pulse: Pulse) -> int:
    count = 0
    with members.stream(f"{name}.jsonl") as sink:
        for shape in shapes:
            pulse.check()
            sink.write(json_line(shape))
            count += 1
    return count


def _write_texts(annotated_set: AnnotatedSet, members: Members, pulse: Pulse) -> None:
    """Write texts and originals once each, however many articles share them."""
    written: set[str] = set()
    for set_article in annotated_set.articles:
        pulse.beat()
        for text in set_article.texts:
            _write_once(members, written, text_name(text.id), text.body.encode("utf-8"))
            if text.original is not None:
                _write_once(members, written, original_name(text.original), text.original)


def _write_once(members: Members, written: set[str], name: str, data: bytes) -> None:
    if name not in written:
        written.add(name)
        members.add(name, data)


def _write_records(annotated_set: AnnotatedSet, members: Members, pulse: Pulse) -> tuple[int, int]:
    labeller = Labeller(annotated_set)
    newest = {each.article.id: each.article.text for each in annotated_set.articles}
    analysts = {analyst.id: analyst.name for analyst in annotated_set.analysts}

    def shape(record: Record) -> JsonObject:
        analyst = analysts[record.analyst]
        return record_line(record, annotated_set.codebook, labeller.of, newest[record.article], analyst)

    values = 0
    with members.stream("records.jsonl") as sink:
        for record in annotated_set.records:
            pulse.beat()
            sink.write(json_line(shape(record)))
            values += sum(map(len, record.fields.values()))
    return len(annotated_set.records), values


def _manifest(members: Members, counts: dict[str, int]) -> bytes:
    manifest = {
        "format": FORMAT_NAME,
        "version": FORMAT_VERSION,
        "offsets": OFFSETS,
        "counts": counts,
        "members": {
            name: {"bytes": digest.size, "sha256": digest.sha256} for name, digest in members.digests.items()
        },
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"
