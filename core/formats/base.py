"""What every format offers, and what they share: progress, cancelling, and the count of what is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from core.errors import Cancelled as WorkCancelled
from core.errors import UserFixable
from core.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.annotated_set import AnnotatedSet

Progress = Callable[[int, int], None]
"""Called with the steps done and the steps there are."""

CancelAsked = Callable[[], bool]
"""Asked now and then; true stops the work."""

Checking = Callable[[], None]
"""Called once, when all is written and is going to be read back."""

SHOWN_EXAMPLES = 20
"""A loss names at most so many places."""


class Cancelled(WorkCancelled):
    """The person at the keyboard stopped the work; nothing of it is left behind."""

    def __init__(self) -> None:
        super().__init__(tr("Cancelled. Nothing was written."))


class VerificationFailed(UserFixable):
    """A file was read back and does not hold what was written.

    Args:
        destination: The file or folder.
        why: What differs, one sentence.
    """

    def __init__(self, destination: Path, why: str) -> None:
        super().__init__(
            tr("“{file}” was read back and does not hold what was exported. {why}", file=destination.name, why=why),
            kept=tr("The project is as it was, and so is what was there before."),
            cure=tr("Export again, to another disk if this one may be failing."),
        )


@dataclass(frozen=True, slots=True)
class Loss:
    """One kind of thing that a format cannot hold.

    Attributes:
        kind: One of the descriptions in the format's `loses`.
        count: How often it happens in this set.
        examples: The first places where it does, 20 at most.
    """

    kind: str
    count: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What an export wrote.

    Attributes:
        files: A single file, or a folder's files.
        records: Number of records in them.
        values: Number of values in them, *not stated* among them.
    """

    files: tuple[Path, ...]
    records: int
    values: int
    losses: tuple[Loss, ...]


@dataclass(frozen=True, slots=True)
class Skipped:
    """Something in a file that did not fit and was left out."""

    where: str
    why: str


@dataclass(frozen=True, slots=True)
class ReadSet:
    """An annotated set from a file, with what had to be left out."""

    annotated_set: AnnotatedSet
    skipped: tuple[Skipped, ...] = ()


class Format(Protocol):
    """A kind of file."""

    @property
    def id(self) -> str:
        """Name for the command line; a promise."""
        ...

    @property
    def label(self) -> str:
        """Name for the screen."""
        ...

    @property
    def extensions(self) -> tuple[str, ...]:
        """How its files' names end, with the dot, the usual one first; empty for a folder."""
        ...

    @property
    def can_read(self) -> bool:
        """Whether `read` works."""
        ...

    @property
    def can_write(self) -> bool:
        """Whether `write` works."""
        ...

    @property
    def loses(self) -> tuple[str, ...]:
        """Every kind of loss that can happen, as `Loss.kind` names it."""
        ...

    def write(
        self,
        annotated_set: AnnotatedSet,
        destination: Path,
        *,
        progress: Progress | None = None,
        cancelled: CancelAsked | None = None,
        checking: Checking | None = None,
    ) -> Written:
        """Write a set and read it back; what stood at the destination is replaced only once all of it is right.

        Raises:
            Cancelled: If `cancelled` said so.
            VerificationFailed: If what was read back is something else.
            UserFixable: If the disk refuses, or a quotation of the set does not match its text.
        """
        ...

    def preview_losses(self, annotated_set: AnnotatedSet, cancelled: CancelAsked | None = None) -> tuple[Loss, ...]:
        """Tell what of this set the format cannot hold.

        Raises:
            Cancelled: If `cancelled` said so.
        """
        ...

    def verify(self, annotated_set: AnnotatedSet, destination: Path) -> None:
        """Read a file back; check counts, and every quotation against its offsets.

        Raises:
            VerificationFailed: If the file does not hold what the set holds.
            UserFixable: If it cannot be read at all.
        """
        ...

    def read(self, path: Path) -> ReadSet:
        """Read a set.

        Raises:
            UserFixable: If the format cannot be read, or the file is not one.
        """
        ...


class Pulse:
    """Counts steps, reports them now and then, and stops the work when asked to.

    Args:
        total: Number of steps.
    """

    _REPORTS = 200

    def __init__(self, total: int, progress: Progress | None, cancelled: CancelAsked | None) -> None:
        """Begin at no step done."""
        self._total = max(total, 1)
        self._progress = progress
        self._cancelled = cancelled
        self._done = 0
        self._reported = 0

    @classmethod
    def silent(cls, cancelled: CancelAsked | None = None) -> Pulse:
        """Count steps that nobody watches."""
        return cls(0, None, cancelled)

    def beat(self) -> None:
        """Count one step.

        Raises:
            Cancelled: If that was asked for.
        """
        self.check()
        self._done = min(self._done + 1, self._total)
        ahead = self._done - self._reported
        if ahead and (self._done == self._total or ahead * self._REPORTS >= self._total):
            self._report()

    def check(self) -> None:
        """Stop if that was asked for.

        Raises:
            Cancelled: If it was.
        """
        if self._cancelled is not None and self._cancelled():
            raise Cancelled

    def finish(self) -> None:
        """Report that every step is done."""
        self._done = self._total
        if self._reported != self._total:
            self._report()

    def _report(self) -> None:
        self._reported = self._done
        if self._progress is not None:
            self._progress(self._done, self._total)


class LossTally:
    """Counts losses by kind, in the order in which the kinds were first met."""

    def __init__(self) -> None:
        """Begin with none."""
        self._counts: dict[str, int] = {}
        self._examples: dict[str, list[str]] = {}

    def add(self, kind: str, example: str) -> None:
        """Count one loss and keep its place among the first examples."""
        self._counts[kind] = self._counts.get(kind, 0) + 1
        examples = self._examples.setdefault(kind, [])
        if len(examples) < SHOWN_EXAMPLES:
            examples.append(example)

    def losses(self) -> tuple[Loss, ...]:
        """Give what was counted."""
        return tuple(Loss(kind, count, tuple(self._examples[kind])) for kind, count in self._counts.items())


def cannot_read(label: str) -> UserFixable:
    """Make the refusal of a format that is only written."""
    return UserFixable(
        tr("Spanwise writes {label} but does not read it.", label=label),
        kept=tr("Nothing was changed."),
        cure=tr("Import the Spanwise bundle of the same set."),
    )
