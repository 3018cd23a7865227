"""Undoing, doing again, taking back, closing, and handing over to the other analyst."""

from __future__ import annotations

from hypothesis.stateful import rule

from core.model.change import ActKind
from core.operations import history
from tests.core.machine.seats import PICK, Seats
from tests.core.store.projects import LAN, MINH


class GoesBack(Seats):
    """Keeps in mind what each of the two can undo and redo."""

    def note_undone(self, act: str | None) -> None:
        mine = self.deeds[self.analyst]
        deed = next(deed for deed in mine.standing if deed[1] == act)
        mine.standing.remove(deed)
        mine.undone.append(deed)

    def note_redone(self, act: str | None) -> None:
        mine = self.deeds[self.analyst]
        deed = mine.undone.pop()
        assert deed[1] == act
        mine.standing = sorted([*mine.standing, deed])

    @rule()
    def undo(self) -> None:
        if done := self.attempt(lambda: history.undo(self.project)):
            assert done.kind is ActKind.UNDO
            self.note_undone(done.target)

    @rule()
    def redo(self) -> None:
        if done := self.attempt(lambda: history.redo(self.project)):
            assert done.kind is ActKind.REDO
            self.note_redone(done.target)

    @rule(pick=PICK)
    def take_back(self, pick: int) -> None:
        mine = [act for act in self.acts() if act.analyst == self.project.my_id]
        if not mine:
            return
        target = mine[pick % len(mine)]
        if done := self.attempt(lambda: history.take_back(self.project, target)):
            self.note_undone(target.id)
            assert done.target == target.id

    @rule()
    def close_and_open(self) -> None:
        before = self.now
        self.project.close()
        assert [path.name for path in self.path.parent.iterdir()] == [self.path.name]
        self.open()
        assert not self.project.read_only
        assert self.now == before

    @rule()
    def hand_over(self) -> None:
        self.sit_down(MINH if self.analyst == LAN else LAN)
