"""The claim board as a list of lines: which facts are shown, in what order, and which of them are folded away."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

from core.analysis.claims import ClaimState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from core.project.board import BoardRow


class Standing(StrEnum):
    """How a fact stands: what its columns say together, or that its record is linked to no other yet."""

    DIFFERS = "differs"
    COMPATIBLE = "compatible"
    UNLINKED = "unlinked"
    NOT_STATED = "not_stated"
    NOT_CODED = "not_coded"
    SAME = "same"


_ALONE = "\n\nalone"
ORDER = tuple(Standing)
"""What wants a look first."""


class Sort(StrEnum):
    """What the board is sorted by."""

    STATE = "state"
    THING = "thing"
    FIELD = "field"


class LineKind(Enum):
    """What a line of the board is."""

    HEAD = "head"
    """A thing with its facts below; a field with the things below, where the board is sorted by field."""
    FACT = "fact"
    AGREED = "agreed"
    """Stands for the facts of its head that agree."""
    ALONE = "alone"
    """Stands for all things that one column alone tells of so far."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the board.

    Attributes:
        key: Names it as long as the board holds it.
        rows: The fact; of the other kinds, all that belong to it.
        is_open: Whether what belongs to it is listed below.
    """

    kind: LineKind
    key: str
    rows: tuple[BoardRow, ...]
    is_open: bool = True

    @property
    def row(self) -> BoardRow:
        """The fact, or the first of those that belong here."""
        return self.rows[0]

    @property
    def folds(self) -> bool:
        """Whether something can be folded away below it."""
        return self.kind is not LineKind.FACT


@dataclass(frozen=True, slots=True)
class BoardView:
    """How the analyst wants to see the board.

    Attributes:
        standings: Only facts that stand so; all where empty.
        types: Only facts of these record types; all where empty.
        turned: Keys of the lines that are opened or folded other than they begin.
        opens_alone: Whether the things that one column alone tells of begin in sight; alone, they always do.
    """

    sort: Sort = Sort.STATE
    standings: frozenset[Standing] = frozenset()
    types: frozenset[str] = frozenset()
    typed: str = ""
    turned: frozenset[str] = frozenset()
    opens_alone: bool = True

    @property
    def is_narrowed(self) -> bool:
        """Whether some facts may be left out."""
        return bool(self.standings or self.types or self.typed.strip())

    def turn(self, line: Line) -> BoardView:
        """Give the view in which a line is folded that was open, or the other way round."""
        return replace(self, turned=self.turned ^ {line.key})


def standing_of(row: BoardRow) -> Standing:
    """Tell how a fact stands."""
    return Standing.UNLINKED if row.unlinked else Standing(row.state.value)


def counted(rows: Iterable[BoardRow]) -> Counter[Standing]:
    """Count facts by how they stand; of records that are linked to nothing, the records."""
    rows = tuple(rows)
    found = Counter(standing_of(row) for row in rows if not row.unlinked)
    found[Standing.UNLINKED] = len({row.key for row in rows if row.unlinked})
    return found


def counted_types(rows: Iterable[BoardRow]) -> Counter[str]:
    """Count facts by record type."""
    return Counter(row.type for row in rows)


def is_ruled(row: BoardRow) -> bool:
    """Tell whether an analyst has decided on a fact, and the decision still stands for what it shows."""
    return row.ruling is not None and not row.ruling.changed


def lines_of(
    rows: Sequence[BoardRow],
    view: BoardView,
    places: Mapping[tuple[str, str], int],
    fits: Callable[[BoardRow], bool],
) -> tuple[Line, ...]:
    """Arrange facts as lines.

    Args:
        rows: All facts of the board.
        places: Where a field stands in the codebook, by type and field.
        fits: Whether a fact holds the words that were typed; asked only if there are some.
    """
    groups = _groups(kept_rows(rows, view, fits), view.sort, places)
    sets_apart = view.sort is Sort.STATE and not view.standings and not view.typed.strip()
    alone = [each for each in groups if sets_apart and is_alone(each[1])]
    apart = {key for key, _ in alone}
    lines = [line for key, members in groups if key not in apart for line in _lines(key, members, view)]
    if alone:
        is_open = (view.opens_alone or not lines) ^ (_ALONE in view.turned)
        lines.append(Line(LineKind.ALONE, _ALONE, tuple(row for _, members in alone for row in members), is_open))
        lines += [line for each in alone if is_open for line in _lines(*each, view)]
    return tuple(lines)


def kept_rows(rows: Sequence[BoardRow], view: BoardView, fits: Callable[[BoardRow], bool]) -> list[BoardRow]:
    """Give the facts that no filter leaves out, folded or not.

    Args:
        fits: As for `lines_of`.
    """
    kept = [row for row in rows if _is_wanted(row, view)]
    return [row for row in kept if fits(row)] if view.typed.strip() else kept


def is_alone(rows: Iterable[BoardRow]) -> bool:
    """Tell whether one column alone tells of a thing so far, and in no other anybody has looked for it."""
    return all(standing_of(row) in (Standing.UNLINKED, Standing.NOT_CODED) for row in rows)


def _is_wanted(row: BoardRow, view: BoardView) -> bool:
    if view.types and row.type not in view.types:
        return False
    return not view.standings or standing_of(row) in view.standings


def _groups(
    rows: Iterable[BoardRow], sort: Sort, places: Mapping[tuple[str, str], int]
) -> list[tuple[str, list[BoardRow]]]:
    groups: dict[str, list[BoardRow]] = {}
    for row in rows:
        key = f"{row.type}\n{row.field}" if sort is Sort.FIELD else row.key
        groups.setdefault(key, []).append(row)

    def place(row: BoardRow) -> int:
        return places.get((row.type, row.field), len(places))

    for members in groups.values():
        if sort is Sort.THING:
            members.sort(key=place)
        else:
            members.sort(key=lambda row: (_rank(row), 0 if sort is Sort.FIELD else place(row)))
    if sort is Sort.STATE:
        return sorted(groups.items(), key=lambda item: min(map(_rank, item[1])))
    if sort is Sort.FIELD:
        return sorted(groups.items(), key=lambda item: place(item[1][0]))
    first = {row_type: number for number, row_type in enumerate(dict.fromkeys(key[0] for key in places))}
    return sorted(
        groups.items(), key=lambda item: (first.get(item[1][0].type, len(first)), item[1][0].title.casefold())
    )


def _rank(row: BoardRow) -> tuple[int, bool]:
    """Put what wants a look first, and what was decided behind what was not."""
    return ORDER.index(standing_of(row)), is_ruled(row)


def _lines(key: str, members: list[BoardRow], view: BoardView) -> list[Line]:
    agreeing = [row for row in members if standing_of(row) is Standing.SAME]
    asked_for = bool(view.typed.strip()) or Standing.SAME in view.standings
    lone = len(agreeing) == len(members) and not asked_for
    unlinked = all(row.unlinked for row in members) and not view.typed.strip()
    begins_open = not lone and (view.sort is Sort.FIELD or not unlinked)
    head = Line(LineKind.HEAD, key, tuple(members), begins_open ^ (key in view.turned))
    if not head.is_open:
        return [head]
    folds = bool(agreeing) and len(agreeing) < len(members) and not asked_for
    lines = [head, *(_fact(row) for row in members if not (folds and standing_of(row) is Standing.SAME))]
    if folds:
        agreed = f"{key}\n="
        lines.append(Line(LineKind.AGREED, agreed, tuple(agreeing), agreed in view.turned))
        if agreed in view.turned:
            lines += [_fact(row) for row in agreeing]
    return lines


def _fact(row: BoardRow) -> Line:
    return Line(LineKind.FACT, f"{row.key}\n\n{row.field}", (row,))


def states_of(rows: Iterable[BoardRow]) -> tuple[Standing, ...]:
    """List how facts stand, what wants a look first."""
    return tuple(sorted({standing_of(row) for row in rows}, key=ORDER.index))


def row_to_decide(line: Line) -> BoardRow | None:
    """Give the fact of a line that an analyst may decide on; of a head, that of its facts that wants it most."""
    rows = [row for row in line.rows if needs_ruling(row)]
    return min(rows, key=_rank, default=None)


def needs_ruling(row: BoardRow) -> bool:
    """Tell whether the articles do not say the same: then an analyst may decide."""
    return row.state in (ClaimState.DIFFERS, ClaimState.COMPATIBLE)
