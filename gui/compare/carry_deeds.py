"""What an analyst does with proposals: takes them over, or says that the other column does not state them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.operations import history
from core.operations.carrying_over import carry_all_over, carry_over, carry_record_over, say_not_stated
from core.project.carrying_over import CarryingOver
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from core.model.change import Changes
    from core.operations.carrying_over import CarriedOver
    from core.project.carrying_over import CarriedField
    from core.project.comparing import Aligned
    from core.project.project import Project
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.compare.carried import Carried, Key, Offer
    from gui.compare.carried_reading import CarriedReader


class CarryDeeds(QObject):
    """Each deed is one act. What is asked for while proposals are on their way is done when they are there.

    Signals:
        offered: (text, [(label, callable)]) what was done, and what can be done about it.
        written: Some proposals are not open any more.
    """

    offered = Signal(str, list)
    written = Signal()

    def __init__(self, session: Session, carried: Carried, reader: CarriedReader, parent: QObject) -> None:
        """Act in the project of a session, on what is proposed there."""
        super().__init__(parent)
        self._session, self._carried, self._reader = session, carried, reader
        self._wishes: list[tuple[str, tuple[Key, ...]]] = []

    def forget(self) -> None:
        """Do nothing of what was asked for."""
        self._wishes.clear()

    def catch_up(self) -> None:
        """Do what was asked for before the proposals arrived, as far as they are still the same."""
        wishes, self._wishes = self._wishes, []
        for wish, keys in wishes:
            self.do(wish, [offer for key in keys if (offer := self._carried.with_key(key)) is not None])

    def do(self, wish: str, offers: Sequence[Offer]) -> None:
        """Do something with proposals: "accept", "not_stated", "accept_record" or "accept_all"."""
        if not offers:
            return
        if self._reader.is_reading:
            self._wishes.append((wish, tuple(each.key for each in offers)))
            return
        fields = [each.field for each in offers]
        if wish == "accept":
            self._write(offers, lambda project: carry_over(project, fields[0]), quiet=True)
        elif wish == "not_stated":
            self._write(offers, lambda project: say_not_stated(project, fields[0]), quiet=True)
        elif wish == "accept_record":
            self._write([each for each in offers if each.is_sure], lambda project: carry_record_over(project, fields))
        else:
            self._write(offers, lambda project: carry_all_over(project, fields, unsure=True))

    def move(self, offer: Offer, aligned: Aligned, span: Span) -> None:
        """Take a proposal over with other words."""

        def carry(project: Project) -> CarriedOver:
            carrying = CarryingOver(project, aligned, offer.side)
            known = (each for each in carrying.of_record(offer.field.record) if _is_of(each, offer))
            return carry_over(project, carrying.moved(next(known, offer.field), (span,)))

        self._write((offer,), carry, quiet=True)

    def _write(
        self, offers: Sequence[Offer], operation: Callable[[Project], CarriedOver], *, quiet: bool = False
    ) -> None:
        done: list[CarriedOver] = []

        def write(project: Project) -> Changes:
            done.append(operation(project))
            return done[-1].changes

        if self._session.run(write, self) is None:
            return
        if done[-1].written:
            self._carried.drop({each.key for each in offers})
            self.written.emit()
        if not quiet:
            self._tell(done[-1])

    def _tell(self, done: CarriedOver) -> None:
        said = tr("Carried over %Ln.", "values", done.written)
        if done.left:
            said += " " + tr("%Ln left to look at.", "values", done.left)
        undo = [(tr("Undo"), lambda: self._session.run(history.undo, self))] if done.written else []
        self.offered.emit(said, undo)


def _is_of(field: CarriedField, offer: Offer) -> bool:
    return (field.field, field.source) == (offer.field.field, offer.field.source)
