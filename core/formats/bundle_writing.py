"""The members of a bundle, article by article and record by record, into a zip or only into their digests."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.formats.bundle_archive import CODEBOOK, FORMAT_NAME, FORMAT_VERSION, MANIFEST, OFFSETS
from core.formats.bundle_shapes import (
    analyst_line,
    article_line,
    entity_line,
    json_line,
    label_line,
    original_name,
    record_line,
    term_line,
    text_name,
)
from core.formats.labels import Labeller
from core.formats.quotations import SetCheck

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from core.formats.base import Pulse
    from core.formats.members import Members
    from core.model.annotated_set import AnnotatedSet
    from core.model.record import Record
    from core.model.shapes import JsonObject

_AT_ONCE = 1 << 16


@dataclass(frozen=True, slots=True)
class Counted:
    """How much a bundle holds; *not stated* counts among the values."""

    records: int
    values: int


class RecordLines:
    """Makes the lines of records."""

    def __init__(self, annotated_set: AnnotatedSet, notes: Mapping[str, str]) -> None:
        """Take codebook and names from a set, and the notes on records by their ids."""
        self._notes = notes
        self._codebook = annotated_set.codebook
        self._labeller = Labeller(annotated_set)
        self._analysts = {analyst.id: analyst.name for analyst in annotated_set.analysts}

    def line(self, record: Record, newest_text: str) -> bytes:
        """Make the line of a record, given the id of its article's newest text."""
        analyst, note = self._analysts[record.analyst], self._notes.get(record.id)
        return json_line(record_line(record, self._codebook, self._labeller.of, newest_text, analyst, note))


class BundleWriter:
    """One set on its way into the members of a bundle; it is checked on the way."""

    def __init__(self, annotated_set: AnnotatedSet, members: Members, pulse: Pulse) -> None:
        """Begin; `pulse` gets two beats for each article and one for each record."""
        self._set = annotated_set
        self._members = members
        self._pulse = pulse
        self._check = SetCheck(annotated_set)
        self._newest: dict[str, str] = {}

    def write(self) -> Counted:
        """Write every member, the manifest last."""
        self._members.add(CODEBOOK, self._set.codebook_toml.encode("utf-8"))
        counts: dict[str, int] = {}
        lists: dict[str, Iterable[JsonObject]] = {
            "analysts": map(analyst_line, self._set.analysts),
            "articles": self._article_lines(),
            "entities": map(entity_line, self._set.entities),
            "terms": map(term_line, self._set.terms),
            "labels": map(label_line, sorted(self._set.labels.items())),
        }
        for name, shapes in lists.items():
            counts[name] = write_list(self._members, name, shapes)
        self._write_texts()
        counted = self._write_records()
        counts |= {"records": counted.records, "values": counted.values}
        self._members.add(MANIFEST, _manifest(self._members, counts))
        return counted

    def _article_lines(self) -> Iterator[JsonObject]:
        for set_article in self._check.articles():
            self._pulse.beat()
            self._newest[set_article.article.id] = set_article.article.text
            yield article_line(set_article, self._set.notes.get(set_article.article.id))

    def _write_texts(self) -> None:
        """Write texts and originals once each, however many articles share them."""
        for texts in self._set.texts():
            self._pulse.beat()
            for text in texts:
                self._write_once(text_name(text.id), text.body.encode("utf-8"))
                if text.original is not None:
                    self._write_once(original_name(text.original), text.original)

    def _write_once(self, name: str, data: bytes) -> None:
        if name not in self._members.digests:
            self._members.add(name, data)

    def _write_records(self) -> Counted:
        values = 0

        def lines() -> Iterator[bytes]:
            nonlocal values
            made = RecordLines(self._set, self._set.notes)
            for record in self._check.records():
                self._pulse.beat()
                values += sum(map(len, record.fields.values()))
                yield made.line(record, self._newest[record.article])

        return Counted(_write_lines(self._members, "records", lines()), values)


def write_list(members: Members, name: str, shapes: Iterable[JsonObject]) -> int:
    """Write one list, a line a shape; give their number."""
    return _write_lines(members, name, map(json_line, shapes))


def _write_lines(members: Members, name: str, lines: Iterable[bytes]) -> int:
    """Write lines, many at a time because each call of the packer costs as much as a line; give their number."""
    count = size = 0
    waiting: list[bytes] = []
    with members.stream(f"{name}.jsonl") as sink:
        for line in lines:
            count += 1
            size += len(line)
            waiting.append(line)
            if size >= _AT_ONCE:
                sink.write(b"".join(waiting))
                waiting.clear()
                size = 0
        sink.write(b"".join(waiting))
    return count


def _manifest(members: Members, counts: dict[str, int]) -> bytes:
    manifest = {
        "format": FORMAT_NAME,
        "version": FORMAT_VERSION,
        "offsets": OFFSETS,
        "counts": counts,
        "members": {name: {"bytes": digest.size, "sha256": digest.sha256} for name, digest in members.digests.items()},
    }
    return json.dumps(manifest, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"
