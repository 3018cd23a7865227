"""What an import of a glossary would do: which things are new, which get further names, which are refused and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from core.model.ids import new_id
from core.project.names import COUNTRY
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from core.formats.base import Skipped
    from core.formats.glossary_base import GlossaryRow, ReadGlossary
    from core.model.entity import Name
    from core.project.project import Project
    from core.wording import Phrase


class Fate(StrEnum):
    """What becomes of one row of a file."""

    NEW = "new"
    MERGED = "merged"
    """It is in the project, or stands in the file before, and gets further names."""
    KNOWN = "known"
    """The project has all of it."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class PlannedRow:
    """One row and what becomes of it.

    Attributes:
        id: Of what is made or named; empty where it is refused.
        kind: Type of the entity, or kind of the term.
        names: What it is named from then on, and was not before.
        why: One sentence; of what is refused, the reason.
    """

    row: GlossaryRow
    fate: Fate
    id: str
    kind: str
    is_term: bool
    names: tuple[Name, ...]
    why: Phrase


@dataclass(frozen=True, slots=True)
class GlossaryPlan:
    """What an import would do.

    Attributes:
        skipped: What the file holds and no row could be made of.
    """

    rows: tuple[PlannedRow, ...]
    skipped: tuple[Skipped, ...] = ()

    def of(self, fate: Fate) -> tuple[PlannedRow, ...]:
        """List the rows that something becomes of."""
        return tuple(each for each in self.rows if each.fate is fate)

    @property
    def names(self) -> int:
        """How many names it would add."""
        return sum(len(each.names) for each in self.rows if each.fate is not Fate.REFUSED)


def plan_glossary(project: Project, read: ReadGlossary, *, kind: str = "") -> GlossaryPlan:
    """Say what an import would do; nothing is written.

    A row is something that the project has if it bears its id, is the same meeting of a series, or has one of its
    names; a row whose names are those of two things is refused.

    Args:
        kind: Of the rows whose kind the file does not say, or says in a way that is not known here.
    """
    planning = _Planning(project, kind)
    return GlossaryPlan(tuple(planning.plan(row) for row in read.rows), read.skipped)


class _Planning:
    """Plans row by row, with what the rows before would have made."""

    def __init__(self, project: Project, kind: str) -> None:
        self._names = project.names
        self._types = project.entity_book.types()
        self._kinds = project.entity_book.term_kinds()
        self._in_series = project.entity_book.types_in_series()
        self._fallback = kind
        self._of_merged: dict[str, list[Name]] = {}
        for entity in self._names.own_entities():
            if entity.merged_into is not None:
                self._of_merged.setdefault(self._names.canonical(entity.id), []).extend(entity.names)
        self._added: dict[tuple[str, str], str] = {}
        self._held: dict[str, set[tuple[str, str]]] = {}
        self._coming: dict[str, tuple[str, tuple[str, int | None] | None]] = {}

    def plan(self, row: GlossaryRow) -> PlannedRow:
        """Say what becomes of a row."""
        kind = self._kind(row)
        is_term = kind in self._kinds and kind not in self._types
        if not kind:
            known = ", ".join((*sorted(self._types), *sorted(self._kinds)))
            why = tr("“{kind}” is no kind of this codebook; there are: {known}.", kind=row.kind, known=known)
            return _refused(row, row.kind, why)
        row = self._numbered(row, kind)
        if not row.names and not row.series:
            return _refused(row, kind, tr("It has no name."))
        if row.series and kind not in self._in_series:
            return _refused(row, kind, tr("A {kind} is not one of a series.", kind=kind))
        meant = self._meant(row, kind, is_term=is_term)
        if len(meant) > 1:
            called = " / ".join(self._names.label(each) for each in sorted(meant))
            return _refused(row, kind, tr("Its names are those of several things: {names}.", names=called))
        if meant:
            return self._merged(row, kind, meant.pop(), is_term=is_term)
        if kind == COUNTRY:
            return _refused(row, kind, tr("It is not in the list of countries."))
        return self._new(row, kind, is_term=is_term)

    def _kind(self, row: GlossaryRow) -> str:
        sought = fold_key(row.kind).strip()
        known = {fold_key(each): each for each in (*self._kinds, *self._types)}
        return known.get(sought) or known.get(fold_key(self._fallback), "") if sought or self._fallback else ""

    def _numbered(self, row: GlossaryRow, kind: str) -> GlossaryRow:
        """Read series and number off a meeting's name where the file does not say them."""
        if row.series or kind not in self._in_series:
            return row
        # The rules of three languages, for meetings only.
        from core.language.series import meeting_identity

        for name in row.names:
            found = meeting_identity(name.text, name.language or None)
            if found is not None and found.ordinal is not None:
                return replace(row, series=found.series, ordinal=found.ordinal)
        return row

    def _meant(self, row: GlossaryRow, kind: str, *, is_term: bool) -> set[str]:
        """Give the ids of what a row may be; its own id goes before all else."""
        own = self._by_id(row.id, kind, is_term=is_term)
        if own is not None:
            return {own}
        if row.series:
            found = self._names.find_meeting(row.series, row.ordinal)
            coming = self._added.get((kind, _series_key(row)))
            if found or coming:
                return {found or coming or ""}
        found = {self._by_name(name.text, kind, is_term=is_term) for name in row.names}
        return {each for each in found if each and not self._is_another(each, row)}

    def _by_id(self, identity: str, kind: str, *, is_term: bool) -> str | None:
        if not identity or not identity.isascii():
            return None
        if is_term:
            term = self._names.term(identity)
            return term.id if term is not None and term.kind == kind else None
        entity = self._names.entity(self._names.canonical(identity))
        return entity.id if entity is not None and entity.type == kind else None

    def _by_name(self, text: str, kind: str, *, is_term: bool) -> str:
        held = self._names.find_term(text, kind) if is_term else self._names.find_entity(text, (kind,))
        return held or self._added.get((kind, fold_key(text)), "")

    def _is_another(self, identity: str, row: GlossaryRow) -> bool:
        """Tell whether something of the same name is another one of its series."""
        entity = self._names.entity(identity)
        held = (fold_key(entity.series), entity.ordinal) if entity is not None and entity.series else None
        if entity is None and identity in self._coming:
            held = self._coming[identity][1]
        return bool(row.series) and held is not None and held != (fold_key(row.series), row.ordinal)

    def _merged(self, row: GlossaryRow, kind: str, identity: str, *, is_term: bool) -> PlannedRow:
        held = self._names_held(identity)
        names = tuple(name for name in _once(row.names) if not _is_held(name, held))
        held |= {_name_key(name) for name in names}
        self._remember(row, kind, identity, names)
        label = self._coming[identity][0] if identity in self._coming else self._names.label(identity)
        if not names:
            return PlannedRow(row, Fate.KNOWN, identity, kind, is_term, (), tr("{name} has these names.", name=label))
        why = tr("{name} gets further names.", name=label)
        return PlannedRow(row, Fate.MERGED, identity, kind, is_term, names, why)

    def _new(self, row: GlossaryRow, kind: str, *, is_term: bool) -> PlannedRow:
        identity = new_id()
        names = _once(row.names)
        label = names[0].text if names else row.series
        series = (fold_key(row.series), row.ordinal) if row.series else None
        self._coming[identity] = (label, series)
        self._held[identity] = {_name_key(name) for name in names}
        self._remember(row, kind, identity, names)
        return PlannedRow(row, Fate.NEW, identity, kind, is_term, names, tr("{name} is new.", name=label))

    def _names_held(self, identity: str) -> set[tuple[str, str]]:
        if identity not in self._held:
            thing = self._names.entity(identity) or self._names.term(identity)
            names = (*(thing.names if thing is not None else ()), *self._of_merged.get(identity, ()))
            self._held[identity] = {_name_key(name) for name in names}
        return self._held[identity]

    def _remember(self, row: GlossaryRow, kind: str, identity: str, names: tuple[Name, ...]) -> None:
        for name in names:
            self._added.setdefault((kind, fold_key(name.text)), identity)
        if row.series:
            self._added.setdefault((kind, _series_key(row)), identity)


def _once(names: tuple[Name, ...]) -> tuple[Name, ...]:
    return tuple({_name_key(name): name for name in reversed(names)}.values())[::-1]


def _name_key(name: Name) -> tuple[str, str]:
    return (name.text.casefold(), name.language.partition("-")[0])


def _is_held(name: Name, held: set[tuple[str, str]]) -> bool:
    """Tell whether a name is there: in its language, in no language, or in any where it is of none."""
    text, language = _name_key(name)
    if not language:
        return any(text == each for each, _ in held)
    return (text, language) in held or (text, "") in held


def _series_key(row: GlossaryRow) -> str:
    return f"{fold_key(row.series)}\n{row.ordinal}"


def _refused(row: GlossaryRow, kind: str, why: Phrase) -> PlannedRow:
    return PlannedRow(row, Fate.REFUSED, "", kind, is_term=False, names=(), why=why)
