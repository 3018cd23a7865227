"""Changing the project's codebook: looked at first, kept as a new version, with nothing lost that no longer fits."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.formats.placing import replaced_file
from core.model.change import Changes
from core.model.codebook_toml import dump_codebook, parse_codebook
from core.operations.acting import acting
from core.operations.wording import CHANGED_CODEBOOK, OLDER_CODEBOOK, OTHER_CODEBOOK, shortened
from core.project.misfits import Misfit, new_misfits
from core.store.records import RecordChoice
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.codebook import Codebook
    from core.project.project import Project

_LARGEST = 4_000_000
"""Bytes; no codebook that somebody wrote is larger."""


@dataclass(frozen=True, slots=True)
class TypeTouched:
    """A type that a change touches.

    Attributes:
        label: As it was called before; as it will be called if it is new.
        records: Number of its records, of all analysts.
        gone: Whether the codebook will lack it.
    """

    type: str
    label: str
    records: int
    gone: bool


@dataclass(frozen=True, slots=True)
class FieldGone:
    """A field that the codebook will lack, and how many values stand in it."""

    type: str
    field: str
    label: str
    values: int


@dataclass(frozen=True, slots=True)
class CodebookPreview:
    """What a change of the codebook would do.

    Attributes:
        changes: Whether it differs from the project's codebook at all.
        types: Those that differ.
        fields_gone: Also those of types that are gone.
        misfits: What would fit no longer, and does fit now; it is kept.
    """

    changes: bool
    types: tuple[TypeTouched, ...]
    fields_gone: tuple[FieldGone, ...]
    misfits: tuple[Misfit, ...]


@dataclass(frozen=True, slots=True)
class CodebookVersion:
    """One version of the project's codebook.

    Attributes:
        what: The act that made it, in the analyst's words.
        at: Local time of day and date, ISO 8601 with offset.
        analyst: Name of who made it; empty for the one that the project began with.
        current: Whether the project uses it.
    """

    version: int
    what: str
    at: str
    analyst: str
    current: bool


def preview(project: Project, new: Codebook, *, cancelled: Callable[[], bool] = lambda: False) -> CodebookPreview:
    """Say what a change of the codebook would do; nothing is changed.

    Args:
        cancelled: Asked time and again whether nobody wants to know any more.

    Raises:
        Cancelled: If so.
    """
    old = project.codebook
    counts = project.store.records.counts(RecordChoice(), "type")
    touched = [
        TypeTouched(kind.id, kind.labels.best(), counts.get(kind.id, 0), gone=not new.has_type(kind.id))
        for kind in old.types
        if not new.has_type(kind.id) or new.type(kind.id) != kind
    ]
    touched += [
        TypeTouched(kind.id, kind.labels.best(), counts.get(kind.id, 0), gone=False)
        for kind in new.types
        if not old.has_type(kind.id)
    ]
    return CodebookPreview(
        changes=replace(new, version=old.version) != old,
        types=tuple(touched),
        fields_gone=_fields_gone(project, old, new),
        misfits=new_misfits(project, new, cancelled=cancelled),
    )


def change_codebook(project: Project, new: Codebook, *, what: str = CHANGED_CODEBOOK) -> Changes:
    """Use another codebook from now on, as the next version of the project's; earlier versions are kept.

    Values that no longer fit stay as they are; `core.project.misfits.misfits` lists them.

    Raises:
        UserFixable: If it cannot be used as a codebook.
    """
    if replace(new, version=project.codebook.version) == project.codebook:
        return Changes()
    version = project.store.codebooks.versions()[0].version + 1
    numbered = replace(new, version=version)
    toml = dump_codebook(numbered)
    _check_readable(numbered, toml)
    with acting(project, what) as writer:
        writer.insert("codebook", {"version": version, "toml": toml})
    return writer.changes


def use_version(project: Project, version: int) -> Changes:
    """Go back to the codebook of an earlier version, as a new one.

    Raises:
        UserFixable: If there is no such version.
    """
    what = OLDER_CODEBOOK.of(version=str(version))
    return change_codebook(project, version_of(project, version), what=what)


def import_codebook(project: Project, path: Path) -> Changes:
    """Use the codebook of a TOML file from now on.

    Raises:
        UserFixable: If the file cannot be read, or its codebook has faults; each is told with its line.
    """
    return change_codebook(project, read_codebook(path), what=OTHER_CODEBOOK.of(file=shortened(path.name)))


def read_codebook(path: Path) -> Codebook:
    """Read the codebook of a TOML file, to look at what it would change.

    Raises:
        UserFixable: If the file cannot be read, or its codebook has faults; each is told with its line.
    """
    kept = tr("Nothing was changed.")
    try:
        if path.stat().st_size > _LARGEST:
            raise UserFixable(
                tr("“{file}” is too large for a codebook.", file=path.name), kept=kept, cure=tr("Choose another file.")
            )
        source = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        what = tr("“{file}” is not text in UTF-8.", file=path.name)
        raise UserFixable(what, kept=kept, cure=tr("Save it as UTF-8, or choose another file.")) from error
    except OSError as error:
        said = error.strerror or type(error).__name__
        cure = tr("Choose a file that you can read.")
        raise UserFixable(
            tr("“{file}” could not be read: {why}.", file=path.name, why=said), kept=kept, cure=cure
        ) from error
    return parse_codebook(source, name=path.name)


def export_codebook(project: Project, path: Path) -> None:
    """Write the project's codebook to a TOML file, as it is kept: with its comments, where nobody changed it.

    Raises:
        UserFixable: If the disk refuses, or a file of another kind stands there.
    """
    with replaced_file(path, _is_codebook) as part:
        part.write_text(project.store.articles.codebook(), encoding="utf-8", newline="\n")


def codebook_versions(project: Project) -> tuple[CodebookVersion, ...]:
    """List the versions of the codebook, newest first."""
    names = {analyst.id: analyst.name for analyst in project.analysts()}
    return tuple(
        CodebookVersion(stored.version, stored.what, stored.at, names.get(stored.analyst, ""), current=place == 0)
        for place, stored in enumerate(project.store.codebooks.versions())
    )


def version_of(project: Project, version: int) -> Codebook:
    """Give one version of the codebook.

    Raises:
        UserFixable: If there is none.
    """
    for stored in project.store.codebooks.versions():
        if stored.version == version:
            return parse_codebook(stored.toml, name=f"version {version} of the codebook")
    raise UserFixable(
        tr("There is no version {version} of the codebook.", version=version),
        kept=tr("Nothing was changed."),
        cure=tr("Choose one of the list."),
    )


def _fields_gone(project: Project, old: Codebook, new: Codebook) -> tuple[FieldGone, ...]:
    gone = {
        (kind.id, field.id): field.labels.best()
        for kind in old.types
        for field in kind.fields
        if not new.has_type(kind.id) or not new.type(kind.id).has_field(field.id)
    }
    if not gone:
        return ()
    counted = project.store.codebooks.count_values({kind for kind, _ in gone})
    return tuple(FieldGone(*place, label, counted.get(place, 0)) for place, label in gone.items())


def _check_readable(codebook: Codebook, toml: str) -> None:
    """See that what is kept reads as what was meant.

    Raises:
        UserFixable: If it does not.
    """
    if parse_codebook(toml, name="the changed codebook") != codebook:
        raise UserFixable(
            tr("The changed codebook cannot be kept: it reads as another one."),
            kept=tr("Nothing was changed."),
            cure=tr("Take unusual characters out of its names."),
        )


def _is_codebook(path: Path) -> bool:
    try:
        read_codebook(path)
    except UserFixable:
        # One with faults is what somebody is still at work on.
        return False
    return True
