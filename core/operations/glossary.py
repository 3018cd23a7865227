"""The glossary out of a project and into it, and names that linked sentences offer."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.errors import Cancelled, UserFixable
from core.formats.glossaries import glossary_format, glossary_format_of
from core.formats.glossary_base import LANGUAGE, tidy_name
from core.formats.tmx import Segment, Tmx, Unit
from core.model.change import Changes
from core.operations.acting import acting, analyst_id
from core.operations.carried_acts import IMPORTED_GLOSSARY, NAMED_IN, TOOK_NAMES
from core.operations.wording import shortened
from core.project.glossary import glossary, glossary_entry
from core.project.glossary_planning import Fate, plan_glossary
from core.project.project import Project
from core.store.bulk import ROWS_A_CHUNK
from core.store.store import open_store_beside
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
    from pathlib import Path

    from core.analysis.alignment.links import Side
    from core.model.entity import Name
    from core.project.comparing import Aligned
    from core.project.glossary_planning import GlossaryPlan, PlannedRow
    from core.project.name_offers import NameOffer
    from core.store.acts import ActWriter

    Told = Callable[[int, int, str], None]

_ROWS_A_NAME = 2
"""A name, and what the history says of it."""


@dataclass(frozen=True, slots=True)
class ExportedGlossary:
    """What an export wrote.

    Attributes:
        changed: Number of entries with a name that the format cannot hold as it is.
    """

    file: Path
    entries: int
    names: int
    changed: int


@dataclass(frozen=True, slots=True)
class ExportedSentences:
    """What an export of aligned sentences wrote."""

    file: Path
    units: int


@dataclass(frozen=True, slots=True)
class ImportedGlossary:
    """What an import of a glossary did.

    Attributes:
        plan: What became of each row.
    """

    plan: GlossaryPlan
    changes: Changes


def export_glossary(
    project: Project,
    destination: Path,
    format_id: str = "",
    *,
    kinds: Collection[str] = (),
    used_only: bool = False,
) -> ExportedGlossary:
    """Write the glossary of a project and read it back.

    Args:
        format_id: How; told by the file's name if not given.
        kinds: Only things of these kinds, if any are named.
        used_only: Only what a record names, or the project named itself.

    Raises:
        UserFixable: If format or kind is unknown, the disk refuses, or what is read back is something else.
    """
    chosen = glossary_format(format_id) if format_id else glossary_format_of(destination)
    _refuse_project(project, destination)
    with project.one_moment():
        entries = glossary(project, kinds=kinds, used_only=used_only)
    rows = [each.as_row() for each in entries]
    changed = chosen.write(rows, destination)
    return ExportedGlossary(destination, len(rows), sum(len(row.names) for row in rows), changed)


def export_sentences(
    project: Project, destination: Path, pairs: Iterable[Aligned], *, confirmed_only: bool = True
) -> ExportedSentences:
    """Write aligned sentences as TMX and read them back.

    Args:
        pairs: What was compared.
        confirmed_only: Only what the analyst confirmed.

    Raises:
        UserFixable: If the disk refuses, or what is read back is something else.
    """
    from core.analysis.alignment.links import LinkState

    _refuse_project(project, destination)
    units: list[Unit] = []
    for pair in pairs:
        for link in pair.alignment.links:
            confirmed = link.state is LinkState.CONFIRMED
            if link.a and link.b and (confirmed or not confirmed_only):
                segments = (_segment(project, pair.a, link.a), _segment(project, pair.b, link.b))
                units.append(Unit(segments, confirmed, link.score))
    Tmx().write(units, destination)
    return ExportedSentences(destination, len(units))


def plan_import(project: Project, path: Path, format_id: str = "", *, kind: str = "") -> GlossaryPlan:
    """Say what importing a file would do; nothing is written.

    Args:
        kind: Of what the file does not say, or says in a way that is not known here.

    Raises:
        UserFixable: If the file cannot be read, or is none of the format.
    """
    chosen = glossary_format(format_id) if format_id else glossary_format_of(path)
    return plan_glossary(project, chosen.read(path), kind=kind)


def import_glossary(
    project: Project,
    path: Path,
    format_id: str = "",
    *,
    kind: str = "",
    told: Told | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportedGlossary:
    """Bring a glossary in, in one act, which is unseen until it is done.

    Args:
        kind: As for `plan_import`.
        told: Hears how many of how many entries are in, and which one is at hand.

    Raises:
        Cancelled: If `cancelled` said so; nothing is left.
        UserFixable: If the file cannot be read, another large act is under way, or the disk refuses.
    """
    plan = plan_import(project, path, format_id, kind=kind)
    wanted = [each for each in plan.rows if each.fate in (Fate.NEW, Fate.MERGED)]
    if not wanted:
        return ImportedGlossary(plan, Changes())
    bulk = project.store.begin_bulk(IMPORTED_GLOSSARY.of(file=shortened(path.name)), analyst=analyst_id(project))
    try:
        done = 0
        for some in _chunks(wanted):
            if cancelled():
                raise Cancelled
            if told is not None:
                told(done, len(wanted), some[0].row.where)
            with bulk.chunk() as writer:
                for each in some:
                    _write(writer, each)
            done += len(some)
        if cancelled():
            raise Cancelled
        # A large act names nothing that it touched; names are followed by their ids.
        changes = replace(bulk.finish(), ids=frozenset(each.id for each in wanted))
    except BaseException:
        bulk.abandon()
        project.read_anew()
        raise
    project.read_anew()
    project.refresh(changes)
    return ImportedGlossary(plan, changes)


def import_glossary_beside(
    path: Path,
    file: Path,
    format_id: str = "",
    *,
    kind: str = "",
    analyst: str,
    told: Told,
    cancelled: Callable[[], bool],
) -> ImportedGlossary:
    """Bring a glossary into a project that this program has open; for a worker's thread, else as `import_glossary`.

    Args:
        path: The project.
        file: The glossary.
        analyst: Name of who imports.

    Raises:
        Cancelled: If `cancelled` said so; nothing is left.
        UserFixable: As `import_glossary`.
    """
    with closing(Project(open_store_beside(path), analyst=analyst)) as project:
        return import_glossary(project, file, format_id, kind=kind, told=told, cancelled=cancelled)


def take_names(project: Project, offers: Sequence[NameOffer]) -> Changes:
    """Take names that linked sentences offer into the glossary, in one act; those that are there already are left."""
    with acting(project, TOOK_NAMES.of(len(offers))) as writer:
        taken: set[tuple[str, str, str]] = set()
        for each in offers:
            identity = project.names.canonical(each.identity)
            thing = project.names.entity(identity) or project.names.term(identity)
            if thing is None:
                raise UserFixable(
                    tr("{name} is no longer in the project.", name=each.label),
                    kept=tr("Nothing was changed."),
                    cure=tr("Undo brings back what was deleted."),
                )
            key = (identity, each.language, each.words)
            held = {(identity, name.language, name.text) for name in thing.names}
            if key not in taken | held:
                taken.add(key)
                writer.insert("alias", {"subject": identity, "language": each.language, "name": each.words})
    return writer.changes


def set_names(project: Project, identity: str, language: str, texts: Sequence[str]) -> Changes:
    """Let an entity or term have these names in a language and no others there, in one act.

    What changed its spelling stays the same name; names that ship with the program stay where they are.

    Args:
        language: Base language (``zh`` is also ``zh-Hant``); empty for names of no language.

    Raises:
        UserFixable: If it is gone, a name that ships with the program is left out, or no name would be left.
    """
    entry = glossary_entry(project, identity)
    if entry is None or (language and not LANGUAGE.fullmatch(language)):
        raise UserFixable(
            tr("The name is no longer in the project."),
            kept=tr("Nothing was changed."),
            cure=tr("Undo brings back what was deleted."),
        )
    wanted = list(dict.fromkeys(tidied for text in texts if (tidied := tidy_name(text))))
    held = entry.in_language(language)
    missing = next((name for name in held if not name.id and name.text not in wanted), None)
    if missing is not None:
        raise UserFixable(
            tr("“{name}” ships with the program.", name=missing.text),
            kept=tr("Nothing was changed."),
            cure=tr("Leave it, and write further names beside it."),
        )
    if not wanted and len(held) == len(entry.names) and not entry.series:
        raise UserFixable(
            tr("{name} would have no name left.", name=entry.label),
            kept=tr("Nothing was changed."),
            cure=tr("Write another name first."),
        )
    texts_held = [name.text for name in held]
    gone = [name for name in held if name.text not in wanted]
    new = [text for text in wanted if text not in texts_held]
    what = NAMED_IN.of(name=shortened(entry.label), language=language or "-", words=shortened("; ".join(wanted)))
    with acting(project, what) as writer:
        for name, text in zip(gone, new, strict=False):
            writer.update("alias", name.id, {"name": text})
        for name in gone[len(new) :]:
            writer.delete("alias", name.id)
        for text in new[len(gone) :]:
            writer.insert("alias", {"subject": entry.id, "language": language, "name": text})
    return writer.changes


def _chunks(rows: Sequence[PlannedRow]) -> Iterator[list[PlannedRow]]:
    chunk: list[PlannedRow] = []
    written = 0
    for each in rows:
        own = _ROWS_A_NAME * (1 + len(each.names)) + 1
        if chunk and written + own > ROWS_A_CHUNK:
            yield chunk
            chunk, written = [], 0
        chunk.append(each)
        written += own
    if chunk:
        yield chunk


def _write(writer: ActWriter, planned: PlannedRow) -> None:
    if planned.fate is Fate.NEW and planned.is_term:
        writer.insert("term", {"id": planned.id, "kind": planned.kind})
    elif planned.fate is Fate.NEW:
        row = planned.row
        made = {"id": planned.id, "type": planned.kind, "series": row.series, "ordinal": row.ordinal}
        writer.insert("entity", made | {"merged_into": None})
    rows = [_alias(planned.id, name) for name in planned.names]
    if not rows and planned.fate is Fate.NEW:
        row = planned.row
        label = row.series if row.ordinal is None else f"{row.series} {row.ordinal}"
        rows = [{"subject": planned.id, "language": "", "name": label}]
    writer.insert_all("alias", rows)


def _alias(subject: str, name: Name) -> dict[str, str]:
    return {"subject": subject, "language": name.language, "name": name.text}


def _segment(project: Project, side: Side, places: Sequence[int]) -> Segment:
    words = " ".join(side.words(n) for n in places)
    article = project.article(side.article)
    return Segment(side.sentences[places[0]].language, words, article.file)


def _refuse_project(project: Project, destination: Path) -> None:
    if destination.exists() and destination.samefile(project.path):
        raise UserFixable(
            tr("{file} is the project itself.", file=destination.name),
            kept=tr("It was left as it is."),
            cure=tr("Choose another name."),
        )
