"""CSV tables for programs, with a Frictionless ``datapackage.json`` that tells their types and keys."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

from core.formats.base import Loss, LossTally, Pulse, ReadSet, VerificationFailed, Written, cannot_read
from core.formats.bundle_shapes import text_name
from core.formats.members import ZIP_DAMAGE, FolderMembers, new_zip, zip_names
from core.formats.placing import replaced_file, replaced_folder
from core.formats.quotations import Texts, check_set, quotations
from core.formats.table import losses_table, tables
from core.formats.wide import as_table, wide_tables

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from core.formats.base import CancelAsked, Progress
    from core.formats.members import ByteSink, Members
    from core.formats.table import Cell, Table
    from core.model.annotated_set import AnnotatedSet

ORIGINALS = "Imported files are left out where they differ from the text; the texts themselves are included."
UNSAID = "An empty text and a missing one become the same empty cell."

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
    label = "CSV tables with data package"
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
    ) -> Written:
        """Write the tables; see `core.formats.base.Format.write`."""
        check_set(annotated_set, Texts(annotated_set))
        losses = self.preview_losses(annotated_set)
        steps = len(annotated_set.articles) + 2 * len(annotated_set.records) + _count_values(annotated_set)
        pulse = Pulse(steps, progress, cancelled)
        pulse.check()
        if _is_zip(destination):
            with replaced_file(destination, _is_package) as part, new_zip(part) as members:
                _write_package(annotated_set, losses, members, pulse)
            files = (destination,)
        else:
            with replaced_folder(destination, _OURS, _DESCRIPTION) as part:
                members = FolderMembers(part)
                _write_package(annotated_set, losses, members, pulse)
            files = tuple(destination / name for name in members.digests)
        pulse.finish()
        return Written(files, len(annotated_set.records), _count_values(annotated_set), losses)

    def preview_losses(self, annotated_set: AnnotatedSet) -> tuple[Loss, ...]:
        """Count the imported files that are left out, and the texts that are there but empty."""
        tally = LossTally()
        for set_article in annotated_set.articles:
            for text in set_article.texts:
                if text.original is not None:
                    tally.add(ORIGINALS, set_article.article.file)
        for record in annotated_set.records:
            for value in record.all_values():
                if "" in (value.reading, value.normal, value.high, value.unit):
                    tally.add(UNSAID, f"record {record.id}, {value.field}")
        return tally.losses()

    def verify(self, annotated_set: AnnotatedSet, destination: Path) -> None:
        """Read every table back, cell by cell, and every quotation from its text file."""
        expected = _all_tables(annotated_set, self.preview_losses(annotated_set))
        try:
            with _opened_package(destination) as package:
                bodies = _read_texts(annotated_set, package, destination)
                _verify_quotations(annotated_set, bodies, destination)
                for table in expected:
                    _verify_table(table, package, destination)
                _verify_description(annotated_set, expected, package, destination)
        except (*ZIP_DAMAGE, OSError, KeyError, TypeError, csv.Error) as error:
            raise VerificationFailed(destination, f"A file in it is missing or damaged ({error}).") from error

    def read(self, path: Path) -> ReadSet:
        """Refuse; the bundle is there for that."""
        raise cannot_read(f"{self.label} ({path.name})")


def _is_zip(destination: Path) -> bool:
    return destination.suffix.lower() == ".zip"


def _is_package(path: Path) -> bool:
    names = zip_names(path)
    return _DESCRIPTION in names and all(map(_OURS.fullmatch, names))


def _count_values(annotated_set: AnnotatedSet) -> int:
    return sum(len(values) for record in annotated_set.records for values in record.fields.values())


def _all_tables(annotated_set: AnnotatedSet, losses: tuple[Loss, ...]) -> tuple[Table, ...]:
    wide = (as_table(each) for each in wide_tables(annotated_set))
    return (*tables(annotated_set), *wide, losses_table(losses))


def _write_package(
    annotated_set: AnnotatedSet, losses: tuple[Loss, ...], members: Members, pulse: Pulse
) -> None:
    written: set[str] = set()
    for set_article in annotated_set.articles:
        pulse.beat()
        for text in set_article.texts:
            if text.id not in written:
                written.add(text.id)
                members.add(text_name(text.id), text.body.encode("utf-8"))
    all_tables = _all_tables(annotated_set, losses)
    for table in all_tables:
        with members.stream(f"{table.name}.csv") as sink:
            _write_table(table, sink, pulse)
    members.add(_CODEBOOK, annotated_set.codebook_toml.encode("utf-8"))
    members.add(_README, _README_TEXT.encode("utf-8"))
    members.add(_DESCRIPTION, _description(all_tables, members))


class _TextSink:
    """What `csv.writer` writes to."""

    def __init__(self, sink: ByteSink) -> None:
        self._sink = sink

    def write(self, text: str, /) -> int:
        self._sink.write_text(text)
        return len(text)


def _write_table(table: Table, sink: ByteSink, pulse: Pulse) -> None:
    counted = table.name in ("records", "values") or table.name.startswith("wide_")
    writer = csv.writer(_TextSink(sink), lineterminator=_LINE_END)
    writer.writerow([column.name for column in table.columns])
    for row in table.rows():
        pulse.beat() if counted else pulse.check()
        writer.writerow([_spelt(cell) for cell in row])


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


@contextmanager
def _opened_package(destination: Path) -> Generator[Path | zipfile.Path]:
    """Give the package's root, in a folder or a zip alike."""
    if _is_zip(destination):
        with zipfile.ZipFile(destination) as archive:
            yield zipfile.Path(archive)
    else:
        yield destination


def _read_texts(
    annotated_set: AnnotatedSet, package: Path | zipfile.Path, destination: Path
) -> dict[str, str]:
    bodies: dict[str, str] = {}
    for set_article in annotated_set.articles:
        for text in set_article.texts:
            body = (package / "texts" / f"{text.id}.txt").read_bytes().decode("utf-8")
            if body != text.body:
                raise VerificationFailed(destination, f"The text {text_name(text.id)} differs.")
            bodies[text.id] = body
    return bodies


def _verify_quotations(annotated_set: AnnotatedSet, bodies: dict[str, str], destination: Path) -> None:
    for quotation in quotations(annotated_set):
        anchor = quotation.anchor
        body = bodies.get(anchor.text)
        if body is not None and body[anchor.span.start : anchor.span.end] != anchor.exact:
            raise VerificationFailed(destination, f"A quotation of {quotation.owner} differs from its text.")


def _verify_table(table: Table, package: Path | zipfile.Path, destination: Path) -> None:
    """Compare a table cell by cell; positions and quotations are among the cells."""
    expected: list[list[str]] = [[column.name for column in table.columns]]
    expected += [[_spelt(cell) for cell in row] for row in table.rows()]
    longest = max((len(cell) for row in expected for cell in row), default=0)
    # The reader refuses longer cells; the limit is the process's, so it is only ever raised.
    if longest > csv.field_size_limit():
        csv.field_size_limit(longest)
    source = (package / f"{table.name}.csv").read_bytes().decode("utf-8")
    found = csv.reader(io.StringIO(source, newline=""), strict=True)
    number = 0
    for number, row in enumerate(found, start=1):
        if number > len(expected) or row != expected[number - 1]:
            raise VerificationFailed(destination, f"Row {number} of {table.name}.csv differs.")
    if number != len(expected):
        why = f"{table.name}.csv has {number} rows instead of {len(expected)}."
        raise VerificationFailed(destination, why)


def _verify_description(
    annotated_set: AnnotatedSet,
    expected: tuple[Table, ...],
    package: Path | zipfile.Path,
    destination: Path,
) -> None:
    """Check the codebook, and that every table is described with the digest that it has."""
    if (package / _CODEBOOK).read_bytes() != annotated_set.codebook_toml.encode("utf-8"):
        raise VerificationFailed(destination, f"{_CODEBOOK} differs.")
    resources = json.loads((package / _DESCRIPTION).read_bytes())["resources"]
    described = {resource["path"]: resource["hash"] for resource in resources}
    paths = [f"{table.name}.csv" for table in expected]
    found = {path: f"sha256:{sha256((package / path).read_bytes()).hexdigest()}" for path in paths}
    if described != found:
        raise VerificationFailed(destination, f"{_DESCRIPTION} describes other tables.")
