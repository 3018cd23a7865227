"""Commands about annotated sets: which formats there are, sets out, sets in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.cli.options import FILE, find_whole, json_option, project_options, reading, writing
from core.cli.printing import answer, columns, message
from core.model.record import RecordState

if TYPE_CHECKING:
    from pathlib import Path

    from core.operations.sets import Exported, ImportedSet


@click.command()
@json_option
def formats(*, as_json: bool) -> None:
    """List the formats that sets can be exported to and imported from."""
    from core.formats.registry import formats as known_formats

    shapes = [
        {
            "id": each.id,
            "label": each.label,
            "extensions": list(each.extensions),
            "can_read": each.can_read,
            "can_write": each.can_write,
            "loses": list(each.loses),
        }
        for each in known_formats()
    ]
    lines = (
        columns(
            each.id,
            each.label,
            "in and out" if each.can_read and each.can_write else "in" if each.can_read else "out",
        )
        for each in known_formats()
    )
    answer(shapes, lines, as_json=as_json)


@click.command()
@project_options
@click.argument("destination", metavar="DEST", type=FILE)
@click.option("--format", "format_id", metavar="F", required=True, help="One of those that `formats` lists.")
@click.option("--article", "articles", metavar="ARTICLE", multiple=True, help="Only this one; may be repeated.")
@click.option("--type", "record_type", metavar="TYPE", help="Only records of one type.")
@click.option("--state", type=click.Choice([str(state) for state in RecordState]), help="Only records in one state.")
def export(
    project: Path,
    destination: Path,
    analyst: str | None,
    format_id: str,
    articles: tuple[str, ...],
    record_type: str | None,
    state: str | None,
    *,
    as_json: bool,
) -> None:
    """Write a set, read it back, and check every quotation."""
    from core.operations.sets import export_set

    with reading(project, analyst) as opened:
        chosen = [find_whole(opened, article).id for article in articles] or None
        exported = export_set(opened, destination, format_id, articles=chosen, record_type=record_type, state=state)
    shape = {
        "files": [str(path) for path in exported.files],
        "records": exported.records,
        "values": exported.values,
        "verified": exported.verified,
        "losses": [
            {"kind": loss.kind, "count": loss.count, "examples": list(loss.examples)} for loss in exported.losses
        ],
    }
    answer(shape, _export_lines(exported), as_json=as_json)


def _export_lines(exported: Exported) -> list[str]:
    lines = [str(path) for path in exported.files]
    lines.append(f"{exported.records} records, {exported.values} values; read back and checked.")
    return lines + [columns("lost", loss.count, loss.kind) for loss in exported.losses]


@click.command("import")
@project_options
@click.argument("path", type=FILE)
@click.option("--format", "format_id", metavar="F", required=True, help="One of those that `formats` lists.")
def import_(project: Path, path: Path, analyst: str | None, format_id: str, *, as_json: bool) -> None:
    """Bring an annotated set in, in one act; what the project holds already stays as it is."""
    from core.operations.sets import import_set

    with writing(project, analyst) as opened:
        imported = import_set(opened, path, format_id)
    shape = {
        "articles": imported.articles,
        "records": imported.records,
        "values": imported.values,
        "skipped": [{"where": each.where, "why": each.why} for each in imported.skipped],
        "act": imported.changes.act.id if imported.changes.act else None,
    }
    answer(shape, _import_lines(imported), as_json=as_json)
    if imported.skipped and as_json:
        message(f"{len(imported.skipped)} things did not fit and were left out.")


def _import_lines(imported: ImportedSet) -> list[str]:
    lines = [f"{imported.articles} articles, {imported.records} records and {imported.values} values came in."]
    return lines + [columns("left out", each.where, each.why) for each in imported.skipped]
