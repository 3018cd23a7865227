"""CSV tables for programs, with a Frictionless ``datapackage.json`` that tells their types and keys."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from core.formats.base import Loss, LossTally, Pulse, ReadSet, VerificationFailed, Written, cannot_read
from core.formats.bundle_shapes import text_name
from core.formats.members import MIB, ZIP_DAMAGE, ByteSink, FolderMembers, new_zip, zip_names
from core.formats.placing import replaced_file, replaced_folder
from core.formats.quotations import SetCheck, Texts
from core.formats.row_marks import RowMarks
from core.formats.table import SPANS, losses_table, tables
from core.formats.wide import as_table, wide_tables
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Generator

    from core.formats.base import CancelAsked, Checking, Progress
    from core.formats.members import Members
    from core.formats.table import Cell, Table
    from core.model.annotated_set import AnnotatedSet, SetArticle
    from core.model.record import Record

_Package = Path | zipfile.Path

ORIGINALS = tr("Imported files are left out where they differ from the text; the texts themselves are included.")
UNSAID = tr("An empty text and a missing one become the same empty cell.")

_DESCRIPTION = "datapackage.json"
_README = "README.txt"
_CODEBOOK = "codebook.toml"
_OURS = re.compile(
    r"(?:articles|article_fields|texts|regions|analysts|records|values|spans|entities|terms|names|losses"
    r"|wide_[a-z0-9_]+)\.csv|datapackage\.json|README\.txt|codebook\.toml|texts|texts/[0-9a-f]{64}\.txt"
)
_LINE_END = "\r\n"
_README_TEXT = """\
An annotated set from Spanwise, as CSV tables for programs.

datapackage.json tells the type of every column and which columns are keys (Frictionless Data Package).
Every CSV file is UTF-8 without a byte order mark, with commas, double quotes and CR LF between rows; a
line break inside quotes belongs to the text.

Do not open these files in a spreadsheet: it takes texts for numbers. The words "11.215" (eleven
thousand two hundred and fifteen, as Vietnamese writes it) become the decimal 11.215, "0012" becomes 12,
"+84" becomes 84, and "=1+1" becomes a formula. Export as XLSX for that, or import the files with every
column set to text.

records.csv has one row a record, values.csv one row a value, spans.csv one row a quotation. The wide_
tables have one row a record with one column a field; several values in one cell are joined with " | ".
Positions (start, end) are counted in Unicode code points from 0, the end not included, in the file
texts/TEXT.txt that the column "text" names. codebook.toml defines types and fields. losses.csv tells
what these tables could not hold.
"""


class CsvFormat:
    """CSV tables with a data package, as a folder, or as a zip where the destination's name ends so."""

    id = "csv"
    label: str = tr("CSV tables with data package")
    extensions = ("", ".zip")
    can_read = False
    can_write = True
    loses = (ORIGINALS, UNSAID)

    def write(
        self,
        annotated_set: AnnotatedSet,
        destination: Path,
        *,
        progress: Progress | None = None,
        cancelled: CancelAsked | None = None,
        checking: Checking | None = None,
    ) -> Written:
        """Write the tables and read them back; see `core.formats.base.Format.write`."""
        annotated_set = annotated_set.held_if_small()
        records, values = len(annotated_set.records), annotated_set.count_values()
        pulse = Pulse(2 * (len(annotated_set.articles) + 2 * records + values), progress, cancelled)
        marks = RowMarks()
        pulse.check()
        if _is_zip(destination):
            with replaced_file(destination, _is_package) as part:
                with new_zip(part) as members:
                    losses = _write_package(annotated_set, members, marks, pulse)
                if checking is not None:
                    checking()
                _Checking(annotated_set, marks, destination, pulse).check(part)
            files = (destination,)
        else:
            with replaced_folder(destination, _OURS, _DESCRIPTION) as part:
                members = FolderMembers(part)
                losses = _write_package(annotated_set, members, marks, pulse)
                if checking is not None:
                    checking()
                _Checking(annotated_set, marks, destination, pulse).check(part)
            files = tuple(destination / name for name in members.digests)
        pulse.finish()
        return Written(files, records, values, losses)

    def preview_losses(self, annotated_set: AnnotatedSet, cancelled: CancelAsked | None = None) -> tuple[Loss, ...]:
        """Count the imported files that are left out, and the texts that are there but empty."""
        tally, pulse = LossTally(), Pulse.silent(cancelled)
        for set_article in annotated_set.articles:
            pulse.check()
            _tally_originals(set_article, tally)
        for record in annotated_set.records:
            pulse.check()
            _tally_unsaid(record, tally)
        return tally.losses()

    def verify(self, annotated_set: AnnotatedSet, destination: Path) -> None:
        """Read every table back, cell by cell, and every quotation from its text file."""
        marks, nowhere = RowMarks(), ByteSink(None)
        for table in _all_tables(annotated_set, self.preview_losses(annotated_set)):
            _write_table(table, nowhere, marks, Pulse.silent())
        _Checking(annotated_set, marks, destination, Pulse.silent()).check(destination)

    def read(self, path: Path) -> ReadSet:
        """Refuse; the bundle is there for that."""
        raise cannot_read(tr("{format} ({file})", format=self.label, file=path.name))


def _is_zip(destination: Path) -> bool:
    return destination.suffix.lower() == ".zip"


def _is_package(path: Path) -> bool:
    names = zip_names(path)
    return _DESCRIPTION in names and all(map(_OURS.fullmatch, names))


def _tally_originals(set_article: SetArticle, tally: LossTally) -> None:
    for text in set_article.texts:
        if text.original is not None:
            tally.add(ORIGINALS, set_article.article.file)


def _tally_unsaid(record: Record, tally: LossTally) -> None:
    for value in record.all_values():
        if "" in (value.reading, value.normal, value.high, value.unit):
            tally.add(UNSAID, f"record {record.id}, {value.field}")


def _all_tables(annotated_set: AnnotatedSet, losses: tuple[Loss, ...]) -> tuple[Table, ...]:
    wide = (as_table(each) for each in wide_tables(annotated_set))
    return (*tables(annotated_set), *wide, losses_table(losses))


def _write_package(annotated_set: AnnotatedSet, members: Members, marks: RowMarks, pulse: Pulse) -> tuple[Loss, ...]:
    """Write texts, then tables, and tell what they could not hold; the set is checked on the way."""
    check, tally = SetCheck(annotated_set), LossTally()
    for set_article in check.articles():
        pulse.beat()
        _tally_originals(set_article, tally)
        for text in set_article.texts:
            if text_name(text.id) not in members.digests:
                members.add(text_name(text.id), text.body.encode("utf-8"))
    for record in check.records():
        pulse.check()
        _tally_unsaid(record, tally)
    all_tables = _all_tables(annotated_set, tally.losses())
    for table in all_tables:
        with members.stream(f"{table.name}.csv") as sink:
            _write_table(table, sink, marks, pulse)
    members.add(_CODEBOOK, annotated_set.codebook_toml.encode("utf-8"))
    members.add(_README, _README_TEXT.encode("utf-8"))
    members.add(_DESCRIPTION, _description(all_tables, members))
    return tally.losses()


class _TextSink:
    """What `csv.writer` writes to."""

    def __init__(self, sink: ByteSink) -> None:
        self._sink = sink

    def write(self, text: str, /) -> int:
        self._sink.write_text(text)
        return len(text)


def _write_table(table: Table, sink: ByteSink, marks: RowMarks, pulse: Pulse) -> None:
    writer = csv.writer(_TextSink(sink), lineterminator=_LINE_END)
    header = [column.name for column in table.columns]
    marks.add(table.name, header)
    writer.writerow(header)
    for row in table.rows():
        _count(table.name, pulse)
        spelt = [_spelt(cell) for cell in row]
        marks.add(table.name, spelt)
        writer.writerow(spelt)


def _count(table: str, pulse: Pulse) -> None:
    if table in ("records", "values") or table.startswith("wide_"):
        pulse.beat()
    else:
        pulse.check()


def _spelt(cell: Cell) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    return "" if cell is None else str(cell)


def _description(all_tables: tuple[Table, ...], members: Members) -> bytes:
    package = {
        "profile": "tabular-data-package",
        "name": "spanwise-annotated-set",
        "title": "Annotated set from Spanwise",
        "description": f"See {_README}. Positions are Unicode code points, half open.",
        "resources": [_resource(table, members) for table in all_tables],
    }
    return json.dumps(package, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"


def _resource(table: Table, members: Members) -> dict[str, object]:
    path = f"{table.name}.csv"
    digest = members.digests[path]
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": path,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": digest.size,
        "hash": f"sha256:{digest.sha256}",
        "dialect": {
            "delimiter": ",",
            "quoteChar": '"',
            "doubleQuote": True,
            "lineTerminator": _LINE_END,
            "skipInitialSpace": False,
            "header": True,
        },
        "schema": _schema(table),
    }


def _schema(table: Table) -> dict[str, object]:
    fields: list[dict[str, object]] = []
    for column in table.columns:
        field: dict[str, object] = {"name": column.name, "type": column.type}
        if column.meaning:
            field["description"] = column.meaning
        if column.required:
            field["constraints"] = {"required": True}
        fields.append(field)
    return {
        "fields": fields,
        "missingValues": [""],
        "primaryKey": list(table.key),
        "foreignKeys": [
            {"fields": list(key.columns), "reference": {"resource": key.table, "fields": list(key.keys)}}
            for key in table.foreign
        ],
    }


class _Checking:
    """One comparison of a package with a set, table by table; positions and quotations are among the cells."""

    def __init__(self, annotated_set: AnnotatedSet, marks: RowMarks, destination: Path, pulse: Pulse) -> None:
        self._set = annotated_set
        self._tables = _all_tables(annotated_set, ())
        self._marks = marks
        self._destination = destination
        self._pulse = pulse

    def check(self, path: Path) -> None:
        """Check the package that stands at a path.

        Raises:
            VerificationFailed: If it holds something else.
        """
        try:
            with _opened_package(path, is_zip=_is_zip(self._destination)) as package:
                texts = Texts(lambda identity: _text_in(package, identity))
                for of_article in self._set.texts():
                    self._pulse.beat()
                    for text in of_article:
                        if texts.body(text.id) != text.body:
                            raise self._failure(tr("The text {name} differs.", name=text_name(text.id)))
                for table in self._tables:
                    self._check_table(table, package, texts)
                self._check_description(package)
        except (*ZIP_DAMAGE, OSError, KeyError, TypeError, csv.Error) as error:
            raise self._failure(tr("A file in it is missing or damaged ({error}).", error=str(error))) from error

    def _check_table(self, table: Table, package: _Package, texts: Texts) -> None:
        """Compare a table row by row, and each quotation of the spans with its text as it was read back."""
        name = f"{table.name}.csv"
        place = [column.name for column in table.columns].index("text") if table.name == SPANS else None
        with (package / name).open("rb") as stream:
            size = stream.seek(0, io.SEEK_END)
            stream.seek(0)
            # The reader refuses longer cells; the limit is the process's, so it is only ever raised.
            if size > csv.field_size_limit():
                csv.field_size_limit(size)
            found = csv.reader(io.TextIOWrapper(stream, encoding="utf-8", newline=""), strict=True)
            read = 0
            for read, row in enumerate(found, start=1):
                _count(table.name, self._pulse)
                if not self._marks.has(table.name, read, row) and read <= self._marks.count(table.name):
                    raise self._failure(tr("Row {read} of {name} differs.", read=read, name=name))
                if place is not None and read > 1 and not _quotes(texts, *row[place : place + 4]):
                    raise self._failure(
                        tr("The quotation in row {read} of {name} differs from its text.", read=read, name=name)
                    )
        if read != self._marks.count(table.name):
            raise self._failure(
                tr(
                    "{name} has {read} rows instead of {expected}.",
                    name=name,
                    read=read,
                    expected=self._marks.count(table.name),
                )
            )

    def _check_description(self, package: _Package) -> None:
        """Check the codebook, and that every table is described with the digest that it has."""
        if (package / _CODEBOOK).read_bytes() != self._set.codebook_toml.encode("utf-8"):
            raise self._failure(tr("{member} differs.", member=_CODEBOOK))
        resources = json.loads((package / _DESCRIPTION).read_bytes())["resources"]
        described = {resource["path"]: resource["hash"] for resource in resources}
        paths = [f"{table.name}.csv" for table in self._tables]
        if described != {path: _digest(package / path) for path in paths}:
            raise self._failure(tr("{member} describes other tables.", member=_DESCRIPTION))

    def _failure(self, why: str) -> VerificationFailed:
        return VerificationFailed(self._destination, why)


@contextmanager
def _opened_package(path: Path, *, is_zip: bool) -> Generator[_Package]:
    """Give the package's root, in a folder or a zip alike."""
    if is_zip:
        with zipfile.ZipFile(path) as archive:
            yield zipfile.Path(archive)
    else:
        yield path


def _text_in(package: _Package, identity: str) -> str | None:
    member = package / "texts" / f"{identity}.txt"
    return member.read_bytes().decode("utf-8") if member.is_file() else None


def _quotes(texts: Texts, text: str, start: str, end: str, exact: str) -> bool:
    """Tell whether words stand where a row says; a text that the set does not hold says nothing."""
    body = texts.body(text)
    return body is None or body[int(start) : int(end)] == exact


def _digest(member: _Package) -> str:
    digest = sha256()
    with member.open("rb") as stream:
        while data := stream.read(MIB):
            digest.update(data)
    return f"sha256:{digest.hexdigest()}"
