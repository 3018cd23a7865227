"""What is done with links: walking from one to the next, confirming, cutting, moving and making them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from core.analysis.alignment.links import LinkState
from core.operations.alignment import Stretch, cut_sentences, link_sentences, move_link
from gui.wording import tr

if TYPE_CHECKING:
    from core.analysis.alignment.links import Candidate, Link
    from gui.actions.session import Session
    from gui.compare.columns import Columns
    from gui.compare.pair import Pair


@dataclass(frozen=True, slots=True)
class Seeking:
    """A partner is being looked for.

    Attributes:
        number: The pair.
        side: Where it is looked for from.
        places: The sentences whose partner it is.
        moved: Their link so far, where it is to go elsewhere.
    """

    number: int
    side: int
    places: tuple[int, ...]
    moved: Link | None


class LinkVerbs(QObject):
    """Works on the link of the sentence that is chosen in the columns.

    Signals:
        shown: What is chosen, or looked for, is another thing now.
        offered: (text, [(label, callable)]) a notice for the window to show.
    """

    shown = Signal()
    offered = Signal(str, list)

    def __init__(self, session: Session, columns: Columns, parent: QObject) -> None:
        """Begin with nothing chosen."""
        super().__init__(parent)
        self._session, self._columns = session, columns
        self.number, self.side, self.place = 0, 0, -1
        self.seeking: Seeking | None = None
        columns.sentence_chosen.connect(self._take_chosen)

    @property
    def pair(self) -> Pair | None:
        """The pair that the chosen sentence is looked at in."""
        return self._columns.pair(self.number) if self.number < self._columns.count - 1 else None

    @property
    def link(self) -> Link | None:
        """The link of the chosen sentence."""
        pair = self.pair
        return pair.link_of(self.side, self.place) if pair is not None and self.place >= 0 else None

    def forget(self) -> None:
        """Choose nothing and look for nothing."""
        self.number, self.side, self.place = 0, 0, -1
        self._end_seeking()
        self._columns.show_chosen(0, -1)
        self.shown.emit()

    def stand_in(self, column: int) -> None:
        """Mean a column in what is done next, though nothing is chosen there."""
        self.number = min(column, self._columns.count - 2)
        self.side, self.place = column - self.number, -1

    # ── walking ─────────────────────────────────────────────────────────────────────────────────────────────────

    def go_to_next(self) -> None:
        """Choose the next link of the column."""
        self._go(1)

    def go_to_previous(self) -> None:
        """Choose the link before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        pair = self.pair
        if pair is None:
            return
        if self.seeking is not None:
            self._step_sought(self.seeking, pair, step)
            return
        side = self.side
        firsts = sorted({(link.a, link.b)[side][0] for link in pair.links})
        here = self.place if self.place >= 0 else self._place_in_sight(pair) - (step > 0)
        link = self.link
        if link is not None:
            here = (link.a, link.b)[side][0]
        left = [each for each in firsts if (each > here if step > 0 else each < here)]
        if not left:
            self.offered.emit(tr("There is no further link."), [])
            return
        self._columns.choose(self.number + side, left[0] if step > 0 else left[-1])

    def _step_sought(self, seeking: Seeking, pair: Pair, step: int) -> None:
        """Look at the next sentence, or the one before, among those that a partner is looked for."""
        side = 1 - seeking.side
        reader = self._columns.reader(seeking.number + side)
        here = reader.chosen
        if here < 0:
            here = pair.place_at(side, reader.first_visible()) or 0
        place = here + step
        if 0 <= place < len(pair.spans(side)):
            reader.choose(place)
            self._take_chosen(seeking.number + side, place)

    def _place_in_sight(self, pair: Pair) -> int:
        reader = self._columns.reader(self.number + self.side)
        place = pair.place_at(self.side, reader.first_visible())
        return place if place is not None else 0

    def _take_chosen(self, column: int, place: int) -> None:
        seeking = self.seeking
        if seeking is not None and column == seeking.number + 1 - seeking.side:
            # The partner that is being looked for: what is looked from stays chosen.
            pair = self._columns.pair(seeking.number)
            if pair is not None and place >= 0:
                a, b = (seeking.places[0], place) if seeking.side == 0 else (place, seeking.places[0])
                self._columns.light_pair(seeking.number, a, b)
            return
        if seeking is not None:
            self._end_seeking()
        last = self._columns.count - 2
        self.number = min(column, last) if column != 1 else min(self.number, last)
        self.side, self.place = column - self.number, place
        self._columns.show_chosen(column, place)
        self.shown.emit()

    # ── saying so ───────────────────────────────────────────────────────────────────────────────────────────────

    def confirm(self) -> None:
        """Say that the sentences of the link tell the same; while a partner is looked for, that this is it."""
        if self.seeking is not None:
            self._link_sought()
            return
        pair, link = self.pair, self.link
        if pair is None or link is None:
            self.begin_link()
        elif link.state is LinkState.CONFIRMED:
            self.offered.emit(tr("This link is confirmed already."), [])
        else:
            self._session.run(lambda project: link_sentences(project, *_stretches(pair, link.a, link.b)), self)

    def cut(self) -> None:
        """Say that the sentences of the link do not tell the same."""
        pair, link = self.pair, self.link
        if pair is not None and link is not None:
            self._session.run(lambda project: cut_sentences(project, *_stretches(pair, link.a, link.b)), self)

    def begin_move(self) -> None:
        """Look for another partner of the sentences of the link."""
        link = self.link
        if link is not None:
            self._seek((link.a, link.b)[self.side], link)
        else:
            self.begin_link()

    def begin_link(self) -> None:
        """Look for the partner of the chosen sentence, or of all those that are selected; then link what was found."""
        if self.seeking is not None:
            self._link_sought()
            return
        places = self._chosen_places(self.side)
        if places:
            self._seek(places, None)

    def give_up(self) -> None:
        """Look for no partner any more, and select nothing."""
        if self.seeking is not None:
            self._end_seeking()
            self._columns.show_chosen(self.number + self.side, self.place)
            self.shown.emit()
        else:
            for column in self._columns.shown:
                column.reader.clear_selection()

    def take_candidate(self, candidate: Candidate) -> None:
        """Link the chosen sentence with what was proposed for it."""
        pair, link = self.pair, self.link
        if pair is None:
            return
        new = _stretches(pair, (candidate.a,), (candidate.b,))
        if link is None or (candidate.a in link.a and candidate.b in link.b):
            joined = _stretches(pair, link.a, link.b) if link is not None else new
            self._session.run(lambda project: link_sentences(project, *joined), self)
        else:
            old = _stretches(pair, link.a, link.b)
            self._session.run(lambda project: move_link(project, old, new), self)

    def _seek(self, places: tuple[int, ...], moved: Link | None) -> None:
        self.seeking = Seeking(self.number, self.side, places, moved)
        self._columns.in_step.hold(True)
        other = self._columns.reader(self.number + 1 - self.side)
        other.steps_by_sentence = True
        other.setFocus()
        self.shown.emit()
        self._begin_near(self.seeking)

    def _begin_near(self, seeking: Seeking) -> None:
        """Choose on the other side what is likeliest, to begin the search there."""
        pair = self._columns.pair(seeking.number)
        if pair is None:
            return
        found = [(each.a, each.b)[1 - seeking.side] for each in pair.candidates_of(seeking.side, seeking.places[0])]
        taken = () if seeking.moved is None else (seeking.moved.a, seeking.moved.b)[1 - seeking.side]
        other = seeking.number + 1 - seeking.side
        reader = self._columns.reader(other)
        place = next((each for each in found if each not in taken), None)
        if place is None:
            place = max(0, reader.sentence_at(reader.first_visible()))
        reader.choose(place)
        self._take_chosen(other, place)

    def _link_sought(self) -> None:
        seeking = self.seeking
        pair = self._columns.pair(seeking.number) if seeking is not None else None
        if seeking is None or pair is None:
            return
        found = self._chosen_places(1 - seeking.side)
        if not found:
            self.offered.emit(tr("Choose a sentence on the other side first."), [])
            return
        a, b = (seeking.places, found) if seeking.side == 0 else (found, seeking.places)
        new, moved = _stretches(pair, a, b), seeking.moved
        self._end_seeking()
        if moved is None:
            self._session.run(lambda project: link_sentences(project, *new), self)
        else:
            old = _stretches(pair, moved.a, moved.b)
            self._session.run(lambda project: move_link(project, old, new), self)
        self._columns.reader(seeking.number + seeking.side).setFocus()
        self.shown.emit()

    def _chosen_places(self, side: int) -> tuple[int, ...]:
        """List the sentences of a side that are selected, or else the one with the caret."""
        pair, reader = self.pair, self._columns.reader(self.number + side)
        if pair is None:
            return ()
        selected = reader.selected_span()
        if selected is not None:
            return pair.places_in(side, selected)
        return (reader.chosen,) if reader.chosen >= 0 else ()

    def _end_seeking(self) -> None:
        self.seeking = None
        self._columns.in_step.hold(False)
        for column in self._columns.all:
            column.reader.steps_by_sentence = False


def _stretches(pair: Pair, a: tuple[int, ...], b: tuple[int, ...]) -> tuple[Stretch, Stretch]:
    one, other = (
        Stretch(pair.sides[side].text, tuple(pair.span(side, place) for place in places))
        for side, places in enumerate((a, b))
    )
    return one, other
