"""The codebook as it is being changed: nothing of it is the project's before it is used."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.errors import UserFixable

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.codebook import Codebook

_MOST_STEPS = 500


class Draft(QObject):
    """A codebook that is being changed step by step, and what it is compared with.

    Signals:
        changed: It is another codebook now.
        refused: (UserFixable) a step was not possible; the codebook is as it was.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, codebook: Codebook, parent: QObject | None = None) -> None:
        """Begin with the project's codebook."""
        super().__init__(parent)
        self._project_has = self._codebook = codebook
        self._steps: list[tuple[Codebook, str]] = []
        self._from = ""

    @property
    def codebook(self) -> Codebook:
        """The codebook as it is now."""
        return self._codebook

    @property
    def project_has(self) -> Codebook:
        """The codebook that the project uses."""
        return self._project_has

    @property
    def is_changed(self) -> bool:
        """Whether it differs from the project's; its number does not count."""
        return replace(self._codebook, version=self._project_has.version) != self._project_has

    @property
    def can_step_back(self) -> bool:
        """Whether a step was made that can be taken back."""
        return bool(self._steps)

    @property
    def came_from(self) -> str:
        """What it was taken over from as a whole, as history is to say it; empty if it was changed since."""
        return self._from

    def edit(self, change: Callable[[Codebook], Codebook]) -> bool:
        """Make one step; tells whether it was possible."""
        try:
            changed = change(self._codebook)
        except UserFixable as error:
            self.refused.emit(error)
            return False
        if changed != self._codebook:
            self._step(changed, "")
        return True

    def take(self, codebook: Codebook, came_from: str) -> None:
        """Go on with another codebook as a whole; that is one step.

        Args:
            came_from: What history is to say if it is used as it is.
        """
        self._step(codebook, came_from)

    def step_back(self) -> None:
        """Take the last step back."""
        if self._steps:
            self._codebook, self._from = self._steps.pop()
            self.changed.emit()

    def begin(self, codebook: Codebook) -> None:
        """Begin anew from what the project uses now."""
        self._steps.clear()
        self._from = ""
        self._project_has = self._codebook = codebook
        self.changed.emit()

    def compare_with(self, codebook: Codebook) -> None:
        """The project uses another codebook now; the draft stays as it is."""
        self._project_has = codebook
        self.changed.emit()

    def _step(self, codebook: Codebook, came_from: str) -> None:
        self._steps = [*self._steps, (self._codebook, self._from)][-_MOST_STEPS:]
        self._codebook, self._from = codebook, came_from
        self.changed.emit()
