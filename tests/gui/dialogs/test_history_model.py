from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex

from core.model.change import Act, ActKind
from gui.dialogs.history_model import PAGE, HistoryModel


class Past:
    """Acts, and how many of them were read."""

    def __init__(self, acts: int) -> None:
        self.acts: list[Act] = []
        self.read_last = 0
        for _ in range(acts):
            self.do()

    def do(self, kind: ActKind = ActKind.DO, target: str | None = None) -> None:
        number = len(self.acts)
        self.acts.insert(0, Act(f"{number}", kind, f"act {number}", "2020-09-24T08:00:00+07:00", "lan", target=target))

    def undo(self, act: str) -> None:
        self.do(ActKind.UNDO, act)
        self.acts = [replace(each, undone=True) if each.id == act else each for each in self.acts]

    def read(self, limit: int, older_than: Act | None) -> list[Act]:
        self.read_last = limit
        begin = [act.id for act in self.acts].index(older_than.id) + 1 if older_than is not None else 0
        return self.acts[begin : begin + limit]


def shown(past: Past, *, pages: int = 1) -> HistoryModel:
    model = HistoryModel(past.read)
    model.load({})
    for _ in range(pages - 1):
        model.fetchMore(QModelIndex())
    return model


def rows(model: HistoryModel) -> list[Act | None]:
    return [model.act_at(row) for row in range(model.rowCount())]


def test_an_act_is_put_on_top_at_a_cost_that_does_not_grow_with_the_history() -> None:
    past = Past(5 * PAGE)
    model = shown(past, pages=3)
    for _ in range(30):
        past.do()
        model.catch_up({})
        assert past.read_last < PAGE
    assert rows(model) == past.acts[: 3 * PAGE]
    assert model.canFetchMore(QModelIndex())


def test_an_act_far_down_that_is_taken_back_alone_is_shown_as_such() -> None:
    past = Past(2 * PAGE)
    model = shown(past, pages=2)
    past.undo("30")
    model.catch_up({})
    assert rows(model) == past.acts[: 2 * PAGE]
    assert sum(act.undone for act in rows(model) if act) == 1


def test_more_acts_at_once_than_are_usually_read_are_all_shown() -> None:
    past = Past(50)
    model = shown(past)
    for many in (60, 2 * PAGE):
        for _ in range(many):
            past.do()
        model.catch_up({})
        assert rows(model) == past.acts[: model.rowCount()]
        assert model.rowCount() >= min(len(past.acts), PAGE)


def test_each_act_is_read_once_however_far_down_the_list_goes() -> None:
    past = Past(20 * PAGE)
    read: list[str] = []

    def reading(limit: int, older_than: Act | None) -> list[Act]:
        page = past.read(limit, older_than)
        read.extend(act.id for act in page)
        return page

    model = HistoryModel(reading)
    model.load({})
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert rows(model) == past.acts
    assert len(read) == len(set(read)) == len(past.acts)
