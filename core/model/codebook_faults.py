"""Faults in a codebook file: each with its line and its cure, reported together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.codebook_lines import TomlLines

if TYPE_CHECKING:
    from core.model.codebook_lines import TomlPath

SHOWN_FAULTS = 20
"""More than this in one message help nobody."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong in a codebook file.

    Attributes:
        line: Line of the file, counted from 1.
        what: What is wrong, one sentence.
        cure: What to do about it, one sentence.
    """

    line: int
    what: str
    cure: str


class CodebookError(UserFixable):
    """A codebook file that cannot be used; the message names file, line and cure of up to 20 faults.

    Args:
        name: Name of the file or project that the codebook came from.
        faults: All faults found, in order of lines.
    """

    def __init__(self, name: str, faults: tuple[Fault, ...]) -> None:
        self.name = name
        self.faults = faults
        kept = "Nothing was changed."
        if len(faults) == 1:
            (fault,) = faults
            super().__init__(f"{name}, line {fault.line}: {fault.what}", kept=kept, cure=fault.cure)
            return
        lines = [f"{name}, line {fault.line}: {fault.what} {fault.cure}" for fault in faults[:SHOWN_FAULTS]]
        if len(faults) > SHOWN_FAULTS:
            lines.append(f"… and {len(faults) - SHOWN_FAULTS} more.")
        super().__init__(
            f"The codebook {name} cannot be used: it has {len(faults)} faults.",
            kept=kept,
            cure="Mend these and open it again:\n" + "\n".join(lines),
        )


class Faults:
    """Collects what is wrong with one file until somebody asks.

    Args:
        name: Name of the file, for messages.
        source: What stands in it; lines are only counted once there is a fault.
    """

    def __init__(self, name: str, source: str) -> None:
        """Begin without a fault."""
        self._name = name
        self._source = source
        self._faults: list[Fault] = []

    @cached_property
    def _lines(self) -> TomlLines:
        return TomlLines(self._source)

    def add(self, path: TomlPath, what: str, cure: str) -> None:
        """Note a fault at a part of the file."""
        self._faults.append(Fault(self._lines.line(path), what, cure))

    def line(self, path: TomlPath) -> int:
        """Give the line of a part of the file."""
        return self._lines.line(path)

    def raise_if_any(self) -> None:
        """Report everything noted so far.

        Raises:
            CodebookError: If anything was.
        """
        if self._faults:
            raise CodebookError(self._name, tuple(sorted(self._faults, key=lambda fault: fault.line)))
