"""What always holds, whatever two analysts do: the history, the tables and the quotations never part."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis.stateful import invariant

from core.intake.files import read_article
from core.model.record import Origin
from core.project.names import Names
from tests.core.machine.coding import TagsAndFills
from tests.core.machine.going_back import GoesBack
from tests.core.machine.naming import NamesAndNotes
from tests.core.machine.seats import Held
from tests.core.store.projects import empty

if TYPE_CHECKING:
    from pathlib import Path

VIETNAMESE = (
    "Hội nghị SOMTC 20 😀 họp ngày 24/9/2020\u2028tại Hà Nội.\n"
    "Tại Việt Nam, nửa đầu năm 2020 bắt giữ 11.215 vụ 15.775 đối tượng, tăng 9,46% so với cùng kỳ năm 2019."
)
FILES = {
    "vi.txt": VIETNAMESE.encode(),
    "vi_again.txt": b"\xef\xbb\xbf" + VIETNAMESE.replace("\n", "\r\n").encode(),
    "nfd.txt": "Bộ trưởng đề nghị: 50 vụ \U0001f468\u200d\U0001f469\u200d\U0001f467. Việt Nam\r\nđồng ý 9/2022."
    "".replace("ệ", "e\u0323\u0302").encode(),
    "zh.txt": "第9届中国—东盟会议9月22日举行，𠮷田提出4点建议。\nThe meeting made four proposals in 2022.".encode(),
}
MADE_HERE = re.compile("[0-9a-f]{32}")


class Coding(TagsAndFills, NamesAndNotes, GoesBack):
    """Everything an analyst can do, and what is looked at after each step."""

    @invariant()
    def the_log_and_the_quotations_agree_with_the_tables(self) -> None:
        assert self.project.store.examine() == []

    @invariant()
    def undo_and_redo_are_offered_in_their_order(self) -> None:
        mine = self.deeds[self.analyst]
        offered = self.project.next_undo(), self.project.next_redo()
        assert [act and act.id for act in offered] == [
            mine.standing[-1][1] if mine.standing else None,
            mine.undone[-1][1] if mine.undone else None,
        ]

    @invariant()
    def everything_that_a_value_names_is_there(self) -> None:
        there = {thing.id for thing in (*self.now.entities, *self.now.terms)}
        for record in self.records:
            for value in record.all_values():
                named = {value.normal, value.reading, value.unit}
                assert {identity for identity in named if identity and MADE_HERE.fullmatch(identity)} <= there

    @invariant()
    def no_merge_goes_round_in_a_circle(self) -> None:
        goals = {entity.id: entity.merged_into for entity in self.now.entities}
        for identity in goals:
            seen: set[str] = set()
            at: str | None = identity
            while at is not None:
                assert at not in seen
                seen.add(at)
                at = goals[at]

    @invariant()
    def what_a_project_remembers_of_names_is_what_a_new_one_reads(self) -> None:
        read, remembered = self.project.store.entities, self.project.names
        fresh = Names(self.project.codebook, read.entities(), read.terms(), read.names())
        assert {each.id: each for each in remembered.own_entities()} == {each.id: each for each in fresh.own_entities()}
        types = ("meeting", "person", "organisation")
        for words in ("SOMTC", "Việt"):
            assert remembered.complete(words, types=types) == fresh.complete(words, types=types)
            assert remembered.find_entity(words, types) == fresh.find_entity(words, types)

    @invariant()
    def records_and_values_are_whole(self) -> None:
        for record in self.records:
            assert record.mentions
            for value in record.all_values():
                if value.not_stated:
                    assert (value.normal, value.anchors) == (None, ())
                elif value.origin is Origin.STATED:
                    assert value.words
                if value.reading is not None:
                    assert value.words

    def teardown(self) -> None:
        try:
            self.undo_all_and_redo_all()
        finally:
            self.project.close()
            self.path.unlink()

    def undo_all_and_redo_all(self) -> None:
        before = self.now
        order: list[str] = []
        while standing := max((deeds.standing[-1:], name) for name, deeds in self.deeds.items()):
            if not standing[0]:
                break
            self.sit_down(standing[1])
            self.undo()
            assert self.deeds[standing[1]].undone[-1] == standing[0][0]
            order.append(standing[1])
        self.the_log_and_the_quotations_agree_with_the_tables()
        assert self.now == Held()
        for analyst in reversed(order):
            self.sit_down(analyst)
            self.redo()
        self.the_log_and_the_quotations_agree_with_the_tables()
        assert self.now == before


def prepare(machine: type[Coding], folder: Path) -> None:
    """Put a project and files of articles into an empty folder for a machine to work with."""
    (folder / "work").mkdir()
    machine.template = folder / "template.spanwise"
    empty(machine.template)
    for name, data in FILES.items():
        (folder / name).write_bytes(data)
    machine.incoming = tuple(read_article(folder / name) for name in FILES)
