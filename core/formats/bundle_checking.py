"""Whether a bundle holds what was written: every byte, every quotation in its text, and how many of each."""

from __future__ import annotations

import json
from contextlib import contextmanager
from typing import TYPE_CHECKING

from core.formats.base import Pulse, Skipped, VerificationFailed
from core.formats.bundle_archive import CODEBOOK, MANIFEST, BundleFault, open_bundle
from core.formats.bundle_reading import BundleReading, RecordCheck
from core.formats.bundle_shapes import (
    analyst_line,
    article_line,
    entity_line,
    label_line,
    term_line,
    text_name,
)
from core.formats.bundle_writing import BundleWriter, RecordLines, write_list
from core.formats.members import DigestedMembers
from core.formats.quotations import Texts
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator, Mapping
    from pathlib import Path

    from core.formats.bundle_archive import BundleArchive
    from core.formats.bundle_writing import Counted
    from core.formats.members import Digest
    from core.model.annotated_set import AnnotatedSet
    from core.model.shapes import JsonObject


def check_bundle(path: Path, expected: Mapping[str, Digest], counted: Counted, destination: Path, pulse: Pulse) -> None:
    """Read a bundle back: are its members what was written, and do quotations stand where they say?

    Args:
        path: Where it stands now.
        expected: Its members, as they were made from the set.
        counted: What was written.
        destination: What it is called in a refusal.
        pulse: Gets a beat for every article and record.

    Raises:
        VerificationFailed: If it holds something else.
        UserFixable: If it cannot be read at all.
    """
    with _opened(path, expected, destination) as archive:
        _QuotationCheck(archive, destination, pulse).check(counted)


def compare_bundle(annotated_set: AnnotatedSet, path: Path) -> None:
    """Read a bundle by the reader that imports, and compare what it makes of it with a set.

    Raises:
        VerificationFailed: If it holds something else.
        UserFixable: If it cannot be read at all.
    """
    expected = DigestedMembers()
    counted = BundleWriter(annotated_set, expected, Pulse.silent()).write()
    check_bundle(path, expected.digests, counted, path, Pulse.silent())
    with _opened(path, expected.digests, path) as archive:
        _Rewriting(annotated_set, BundleReading(archive), path).check(expected.digests)


@contextmanager
def _opened(path: Path, expected: Mapping[str, Digest], destination: Path) -> Generator[BundleArchive]:
    """Open a bundle whose manifest tells of the members that are expected."""
    try:
        with open_bundle(path) as archive:
            for name in expected:
                if name != MANIFEST and archive.digests.get(name) != expected[name]:
                    raise _difference(destination, name)
            yield archive
    except BundleFault as fault:
        raise VerificationFailed(destination, tr("It cannot be read: {why}.", why=fault.why)) from fault


class _QuotationCheck:
    """One pass over a bundle, line by line, as whoever reads it without Spanwise would do."""

    def __init__(self, archive: BundleArchive, destination: Path, pulse: Pulse) -> None:
        self._archive = archive
        self._destination = destination
        self._pulse = pulse
        self._newest: dict[str, str] = {}
        # Kept apart from the texts that are looked up: neighbours mostly quote the same one.
        self._text = ""
        self._body: str | None = None

    def check(self, counted: Counted) -> None:
        self._archive.read(CODEBOOK)
        for name in ("analysts", "entities", "terms", "labels"):
            for _ in self._archive.lines(name):
                self._pulse.check()
        articles = self._articles()
        records = values = 0
        for where, record in self._objects("records"):
            self._pulse.beat()
            # Articles are checked only as far as records need them, which mostly have the same order: while a text
            # is at hand for its article, it is for its records too.
            while record["article"] not in self._newest and next(articles, None) is not None:
                pass
            values += self._check_record(where, record)
            records += 1
        for _ in articles:
            pass
        if (records, values) != (counted.records, counted.values):
            raise self._failure(tr("It holds {records} records with {values} values.", records=records, values=values))

    def _articles(self) -> Iterator[str]:
        """Check article after article; gives the id of each."""
        for where, article in self._objects("articles"):
            self._pulse.beat()
            self._check_article(where, article)
            yield article["id"]

    def _objects(self, name: str) -> Iterator[tuple[str, JsonObject]]:
        return ((where, json.loads(line.decode("utf-8"))) for where, line in self._archive.lines(name))

    def _check_article(self, where: str, article: JsonObject) -> None:
        newest: str = article["text"]
        self._newest[article["id"]] = newest
        for text in article["texts"]:
            body = self._find(text["sha256"])
            if any(region["end"] > len(body or "") for region in article["regions"].get(text["sha256"], ())):
                raise self._failure(tr("In {where}, a region reaches beyond its text.", where=where))
            if "original" in text:
                self._archive.read(f"originals/{text['original']}.bin")
        for field in article["fields"]:
            self._check_spans(where, field["spans"], newest)

    def _check_record(self, where: str, record: JsonObject) -> int:
        """Check the quotations of a record; give the number of its values."""
        newest = self._newest[record["article"]]
        self._check_spans(where, record["mentions"], newest)
        number = 0
        for values in record["fields"].values():
            number += len(values)
            for value in values:
                self._check_spans(where, value.get("spans", ()), newest)
        return number

    def _check_spans(self, where: str, spans: Iterable[JsonObject], newest: str) -> None:
        for span in spans:
            start, end, exact = span["start"], span["end"], span["exact"]
            body = self._find(span.get("text", newest))
            # The text of an article outside the set is not there; then only the length can be checked.
            if (len(exact) != end - start) if body is None else (body[start:end] != exact):
                raise self._failure(
                    tr(
                        "In {where}, the words at {start}–{end} are not those of the text.",
                        where=where,
                        start=start,
                        end=end,
                    )
                )

    def _find(self, identity: str) -> str | None:
        if identity != self._text:
            member = text_name(identity)
            self._body = self._archive.read(member).decode("utf-8") if self._archive.has(member) else None
            self._text = identity
        return self._body

    def _failure(self, why: str) -> VerificationFailed:
        return VerificationFailed(self._destination, why)


class _Rewriting:
    """One pass over a bundle, whose lines are read by the reader that imports and written again."""

    def __init__(self, annotated_set: AnnotatedSet, reading: BundleReading, destination: Path) -> None:
        self._reading = reading
        self._destination = destination
        self._lines = RecordLines(annotated_set, reading.notes)
        # Any type, and no look for ids that stand twice: the bytes are known to be those of the set.
        self._fit = RecordCheck(None, annotated_set.analysts, Texts(reading.body), ids_are_checked=False)

    def check(self, expected: Mapping[str, Digest]) -> None:
        again = DigestedMembers()
        write_list(again, "analysts", map(analyst_line, self._reading.analysts()))
        write_list(again, "articles", self._article_lines())
        write_list(again, "entities", map(entity_line, self._reading.entities()))
        write_list(again, "terms", map(term_line, self._reading.terms()))
        write_list(again, "labels", map(label_line, self._reading.labels()))
        self._write_records(again)
        for name, digest in again.digests.items():
            if digest != expected[name]:
                raise _difference(self._destination, name)

    def _article_lines(self) -> Iterator[JsonObject]:
        for set_article in self._reading.articles():
            note = self._reading.notes.get(set_article.article.id)
            yield article_line(self._reading.fitted(set_article, self._fit), note)
            if self._reading.skipped:
                raise self._left_out(self._reading.skipped[0])

    def _write_records(self, again: DigestedMembers) -> None:
        with again.stream("records.jsonl") as sink:
            for record in self._reading.records(self._fit):
                if isinstance(record, Skipped):
                    raise self._left_out(record)
                sink.write(self._lines.line(record, self._fit.newest_text(record.article)))

    def _left_out(self, skipped: Skipped) -> VerificationFailed:
        return VerificationFailed(self._destination, tr("{where}: {why}.", where=skipped.where, why=skipped.why))


def _difference(destination: Path, member: str) -> VerificationFailed:
    what = member.partition("/")[0].removesuffix(".jsonl")
    return VerificationFailed(destination, tr("Its {what} differ.", what=what))
