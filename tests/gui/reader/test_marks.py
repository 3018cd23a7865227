from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.text.span import Span
from gui.reader.marks import LANES, Mark, MarkIndex, MarkKey, MarkKind

spans = st.tuples(st.integers(0, 9_000), st.one_of(st.integers(1, 80), st.integers(1, 9_000))).map(
    lambda pair: Span(pair[0], pair[0] + pair[1])
)
many_marks = st.lists(spans, max_size=60).map(
    lambda found: [Mark(span, str(number), "meeting") for number, span in enumerate(found)]
)


@given(many_marks, st.integers(0, 18_500), st.integers(0, 600))
def test_lookup_finds_exactly_what_overlaps(marks: list[Mark], start: int, length: int) -> None:
    end = start + length
    expected = [mark for mark in marks if mark.span.start < end and mark.span.end > start and length]
    found = MarkIndex(marks).within(start, end)
    assert sorted(found, key=lambda mark: int(mark.key)) == expected
    assert [len(mark.span) for mark in found] == sorted(len(mark.span) for mark in found)


@given(many_marks, st.sets(st.integers(0, 60).map(str)), st.integers(0, 18_500), st.integers(1, 600))
def test_the_places_of_some_keys_are_those_of_their_marks(
    marks: list[Mark], keys: set[MarkKey], start: int, length: int
) -> None:
    found = MarkIndex(marks).places_of(keys, start, start + length)
    overlapping = MarkIndex(marks).within(start, start + length)
    assert sorted(found) == sorted((mark.span.start, mark.span.end) for mark in overlapping if mark.key in keys)


def looks(mark: Mark) -> tuple[Span, str, MarkKind]:
    return mark.span, mark.style, mark.kind


@given(many_marks, st.lists(st.integers(0, 18_000), max_size=5))
def test_marks_in_a_lane_never_touch_the_same_word_except_in_the_last(marks: list[Mark], visits: list[int]) -> None:
    index = MarkIndex(marks)
    for position in visits:
        index.with_lanes(position, position + 500)
    placed = index.with_lanes(0, 20_000)
    assert len(placed) == len(marks)
    for number, (mark, lane) in enumerate(placed):
        assert 0 <= lane < LANES
        if lane == LANES - 1:
            continue
        others = [other for other, same in placed[:number] if same == lane and looks(other) != looks(mark)]
        assert not any(mark.span.overlaps(other.span) for other in others)


@given(many_marks)
def test_marks_that_look_alike_run_as_one_line(marks: list[Mark]) -> None:
    lanes: dict[tuple[Span, str, MarkKind], set[int]] = {}
    for mark, lane in MarkIndex(marks).with_lanes(0, 2_000):
        lanes.setdefault(looks(mark), set()).add(lane)
    assert all(len(found) == 1 for found in lanes.values())


@given(many_marks, st.lists(st.integers(0, 18_000), min_size=2, max_size=5))
def test_scrolling_never_moves_a_line(marks: list[Mark], visits: list[int]) -> None:
    index = MarkIndex(marks)
    seen: dict[MarkKey, int] = {}
    for position in visits:
        for mark, lane in index.with_lanes(position, position + 700):
            assert seen.setdefault(mark.key, lane) == lane


def test_what_is_nested_runs_closer_to_its_words() -> None:
    marks = [Mark(Span(10 - depth, 20 + depth), str(depth), "meeting") for depth in range(6)]
    lanes = {mark.key: lane for mark, lane in MarkIndex(marks).with_lanes(0, 40)}
    assert lanes == {"0": 0, "1": 1, "2": 2, "3": 3, "4": 3, "5": 3}


def test_neighbours_share_the_first_lane() -> None:
    marks = [Mark(Span(start, start + 10), str(start), "meeting") for start in range(0, 100, 10)]
    assert {lane for _, lane in MarkIndex(marks).with_lanes(0, 100)} == {0}


@given(many_marks, many_marks)
def test_changing_an_index_gives_the_same_as_building_it(first: list[Mark], second: list[Mark]) -> None:
    added = [Mark(mark.span, f"new{mark.key}", "speaker") for mark in second]
    removed = frozenset(str(number) for number in range(0, 60, 3))
    index = MarkIndex(first)
    index.with_lanes(0, 9_000)
    index.remove(removed)
    index.add(added)
    expected = MarkIndex([mark for mark in first if mark.key not in removed] + added)
    assert len(index) == len(expected)
    assert index.with_lanes(0, 18_100) == expected.with_lanes(0, 18_100)


def test_spans_of_a_key_come_in_text_order() -> None:
    index = MarkIndex([Mark(Span(50, 60), "a", "meeting"), Mark(Span(5, 6), "a", "meeting")])
    assert index.spans_of("a") == [Span(5, 6), Span(50, 60)]
