"""Commands about the glossary: out of a project, and into it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from core.cli.options import FILE, project_options, reading, writing
from core.cli.printing import answer, columns, message
from core.cli.words import WordyGroup
from core.errors import UserFixable

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.shapes import JsonObject
    from core.project.glossary_planning import GlossaryPlan, PlannedRow
    from core.project.project import Project

_FORMATS = ("tbx", "csv", "tmx")


@click.group(cls=WordyGroup)
def glossary() -> None:
    """Terms and names in every language: out as TBX or CSV, in again; aligned sentences out as TMX."""


@glossary.command("list")
@project_options
@click.option("--kind", "kinds", metavar="KIND", multiple=True, help="Only this kind; may be repeated.")
@click.option("--used", is_flag=True, help="Only what records name, or the project named itself.")
def list_(project: Path, analyst: str | None, kinds: tuple[str, ...], *, used: bool, as_json: bool) -> None:
    """List what the project names, with its names in every language."""
    from core.project.glossary import glossary as entries_of

    with reading(project, analyst) as opened:
        _check_kinds(opened, kinds)
        entries = entries_of(opened, kinds=kinds, used_only=used)
    shapes: list[JsonObject] = [
        {
            "id": each.id,
            "kind": each.kind,
            "label": each.label,
            "names": [{"name": name.text, "language": name.language} for name in each.names],
            "series": each.series,
            "ordinal": each.ordinal,
            "records": each.records,
            "articles": each.articles,
        }
        for each in entries
    ]
    lines = (columns(each.kind, each.label, " | ".join(name.text for name in each.names)) for each in entries)
    answer(shapes, lines, as_json=as_json)


@glossary.command()
@project_options
@click.argument("destination", metavar="DEST", type=FILE)
@click.option("--format", "format_id", type=click.Choice(_FORMATS), help="Told by the file's name if not given.")
@click.option("--kind", "kinds", metavar="KIND", multiple=True, help="Only this kind; may be repeated.")
@click.option("--used", is_flag=True, help="Only what records name, or the project named itself.")
@click.option("--pair", "pairs", metavar="A B", nargs=2, multiple=True, help="For TMX: two articles or regions.")
@click.option("--all-links", is_flag=True, help="For TMX: also links that nobody has confirmed.")
def export(
    project: Path,
    destination: Path,
    analyst: str | None,
    format_id: str | None,
    kinds: tuple[str, ...],
    pairs: tuple[tuple[str, str], ...],
    *,
    used: bool,
    all_links: bool,
    as_json: bool,
) -> None:
    """Write the glossary, or aligned sentences, and read it back."""
    chosen = format_id or destination.suffix.lower().removeprefix(".")
    if (chosen == "tmx") != bool(pairs):
        raise click.UsageError("TMX holds the sentences of two articles: name them with --pair, and only for TMX.")
    with reading(project, analyst) as opened:
        if chosen == "tmx":
            _export_sentences(opened, destination, pairs, all_links=all_links, as_json=as_json)
        else:
            _check_kinds(opened, kinds)
            _export_names(opened, destination, chosen, kinds, used=used, as_json=as_json)


@glossary.command("import")
@project_options
@click.argument("path", type=FILE)
@click.option("--format", "format_id", type=click.Choice(_FORMATS[:2]), help="Told by the file's name if not given.")
@click.option("--kind", metavar="KIND", default="", help="Kind of what the file gives none that is known here.")
@click.option("--dry-run", is_flag=True, help="Only say what would become of each entry.")
def import_(
    project: Path, path: Path, analyst: str | None, format_id: str | None, kind: str, *, dry_run: bool, as_json: bool
) -> None:
    """Bring a glossary in, in one act: new things, further names of those that are here, refusals with the reason."""
    from core.operations.glossary import import_glossary, plan_import

    act: str | None = None
    if dry_run:
        with reading(project, analyst) as opened:
            _check_kinds(opened, (kind,) if kind else ())
            plan = plan_import(opened, path, format_id or "", kind=kind)
    else:
        with writing(project, analyst) as opened:
            _check_kinds(opened, (kind,) if kind else ())
            imported = import_glossary(opened, path, format_id or "", kind=kind)
            plan = imported.plan
            act = imported.changes.act.id if imported.changes.act else None
    answer(_plan_shape(plan) | {"act": act}, _plan_lines(plan), as_json=as_json)
    refused = [each for each in plan.rows if each.fate == "refused"]
    if as_json and (refused or plan.skipped):
        message(f"{len(refused) + len(plan.skipped)} things did not fit and were left out.")


def _export_names(
    project: Project, destination: Path, format_id: str, kinds: tuple[str, ...], *, used: bool, as_json: bool
) -> None:
    from core.operations.glossary import export_glossary

    done = export_glossary(project, destination, format_id, kinds=kinds, used_only=used)
    shape = {"files": [str(done.file)], "entries": done.entries, "names": done.names, "changed": done.changed}
    lines = [str(done.file), f"{done.entries} entries, {done.names} names; read back and checked."]
    if done.changed:
        lines.append(f"{done.changed} entries have names that the format cannot hold as they are.")
    answer(shape | {"verified": True}, lines, as_json=as_json)


def _export_sentences(
    project: Project, destination: Path, pairs: tuple[tuple[str, str], ...], *, all_links: bool, as_json: bool
) -> None:
    from core.operations.glossary import export_sentences
    from core.project.comparing import find_part, unaligned

    aligned = [unaligned(project, find_part(project, a), find_part(project, b)).align() for a, b in pairs]
    done = export_sentences(project, destination, aligned, confirmed_only=not all_links)
    shape = {"files": [str(done.file)], "units": done.units, "verified": True}
    answer(shape, [str(done.file), f"{done.units} pairs of sentences; read back and checked."], as_json=as_json)
    if not done.units and not all_links:
        message("No link between these sentences is confirmed yet; --all-links takes the others too.")


def _check_kinds(project: Project, kinds: tuple[str, ...]) -> None:
    from core.project.glossary import glossary_kinds

    known = glossary_kinds(project)
    for kind in kinds:
        if kind not in known:
            raise UserFixable(
                f"“{kind}” is no kind of this project's codebook.", cure=f"Choose from: {', '.join(known)}."
            )


def _plan_shape(plan: GlossaryPlan) -> JsonObject:
    counts = {fate: sum(each.fate == fate for each in plan.rows) for fate in ("new", "merged", "known", "refused")}
    skipped = [{"where": each.where, "why": str(each.why)} for each in plan.skipped]
    return counts | {"names": plan.names, "rows": [_row_shape(each) for each in plan.rows], "skipped": skipped}


def _row_shape(planned: PlannedRow) -> JsonObject:
    return {
        "where": str(planned.row.where),
        "fate": str(planned.fate),
        "kind": planned.kind,
        "id": planned.id,
        "names": [{"name": name.text, "language": name.language} for name in planned.names],
        "why": str(planned.why),
    }


def _plan_lines(plan: GlossaryPlan) -> list[str]:
    lines = [columns(each.fate, each.row.where, each.kind, each.why) for each in plan.rows if each.fate != "known"]
    known = sum(each.fate == "known" for each in plan.rows)
    lines += [columns("left out", each.where, each.why) for each in plan.skipped]
    return [*lines, f"{plan.names} names; {known} entries were here already."]
