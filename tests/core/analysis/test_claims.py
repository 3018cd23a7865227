from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest

from core.analysis.claim_groups import claim_groups
from core.analysis.claims import ClaimRow, Column, claim_board
from core.errors import Bug
from core.model.codebook_toml import load_default_codebook
from core.model.record import Anchor, Record, Value
from core.text.span import Span

MERGED = {"SOMTC-20": "SOMTC 20"}
A, B, C = Column("A", done=False), Column("B", done=False), Column("C", done=False)
DONE_A, DONE_B = replace(A, done=True), replace(B, done=True)
FIGURE = {"measure": "drug_crime", "unit": "cases", "place": "VN", "period": "2020-01/2020-06"}
NOTHING = "not stated"


def record(label: str, type_id: str, /, **contents: str | tuple[str, ...]) -> Record:
    """A record of the article that its label begins with."""
    fields = {
        field: tuple(_value(field, content) for content in ((one,) if isinstance(one, str) else one))
        for field, one in contents.items()
    }
    return Record(label, label[0], "Lan", type_id, fields=fields)


def _value(field: str, content: str) -> Value:
    if content == NOTHING:
        return Value(id="", field=field, not_stated=True)
    if content.startswith("unread "):
        return Value(id="", field=field, raw=content)
    return Value(id="", field=field, normal=content)


def board(
    *records: Record, columns: tuple[Column, ...] = (A, B), pairings: tuple[tuple[str, ...], ...] = ()
) -> list[ClaimRow]:
    return list(
        claim_board(
            load_default_codebook(),
            records,
            columns,
            canonical=lambda name: MERGED.get(name, name),
            pairings=pairings,
        )
    )


def states(rows: list[ClaimRow]) -> dict[str, str]:
    return {row.field: str(row.state) for row in rows}


def test_records_of_one_entity_share_rows_after_merging() -> None:
    rows = board(
        record("A1", "meeting", meeting="SOMTC-20", format="online", date="2020-09-24"),
        record("B1", "meeting", meeting="SOMTC 20", format="online", date="2020-09-25"),
    )
    assert [(str(row.key), row.field, str(row.state), row.unlinked) for row in rows] == [
        ("meeting:identity:SOMTC 20", "date", "differs", False),
        ("meeting:identity:SOMTC 20", "format", "same", False),
    ]
    assert [[cell.record for cell in column] for column in rows[0].cells] == [["A1"], ["B1"]]


def test_a_series_never_joins_a_particular_meeting() -> None:
    rows = board(
        record("A1", "meeting", meeting="SOMTC", format="online"),
        record("B1", "meeting", meeting="SOMTC 20", format="online"),
    )
    assert [row.key.parts for row in rows] == [(("SOMTC",),), (("SOMTC 20",),)]


@pytest.mark.parametrize(
    ("other", "columns", "state", "only_here"),
    [
        ({}, (A, B), "not_coded", False),
        ({}, (A, DONE_B), "not_stated", True),
        ({"format": NOTHING}, (A, B), "not_stated", True),
        ({"format": "unread trực tuyến"}, (A, DONE_B), "not_coded", False),
        ({"format": "online"}, (A, B), "same", False),
    ],
)
def test_only_here_is_said_only_where_the_other_side_was_looked_at(
    other: dict[str, str], columns: tuple[Column, ...], state: str, only_here: bool
) -> None:
    rows = board(
        record("A1", "meeting", meeting="SOMTC 20", format="online"),
        record("B1", "meeting", meeting="SOMTC 20", **other),
        columns=columns,
    )
    assert [(str(row.state), row.only_here) for row in rows] == [(state, only_here)]


def test_what_nobody_states_is_no_news() -> None:
    both = board(
        record("A1", "meeting", meeting="SOMTC 20", format=NOTHING),
        record("B1", "meeting", meeting="SOMTC 20", format=NOTHING),
    )
    assert states(both) == {"format": "not_stated"}
    assert not both[0].only_here


def test_the_worst_of_three_columns_counts_and_silence_does_not() -> None:
    def three(*dates: str) -> str:
        rows = board(
            *(
                record(f"{column}1", "meeting", meeting="X", date=date)
                for column, date in zip("ABC", dates, strict=False)
            ),
            columns=(A, B, C),
        )
        return states(rows)["date"]

    assert three("2020", "2020-09", "2020-09-24") == "compatible"
    assert three("2020", "2020-09", "2020-10") == "differs"
    assert three("2020", "2020") == "same"


def test_several_values_agree_when_one_side_holds_the_other() -> None:
    def hosts(*theirs: str) -> str:
        return states(
            board(
                record("A1", "meeting", meeting="X", host=("VN", "PH")),
                record("B1", "meeting", meeting="X", host=theirs),
            )
        )["host"]

    assert hosts("PH", "VN") == "same"
    assert hosts("PH") == "compatible"
    assert hosts("PH", "CN") == "differs"


def test_a_plan_may_differ_from_what_came_but_not_from_another_plan() -> None:
    plan = record("A1", "meeting", meeting="X", phase="planned", format="in_person", date="2020-11")
    held = record("B1", "meeting", meeting="X", phase="held", format="online", date="2020-11")
    other_plan = record("B1", "meeting", meeting="X", phase="planned", format="online", date="2020-11")
    assert states(board(plan, held)) == {"phase": "compatible", "format": "compatible", "date": "same"}
    assert states(board(plan, other_plan)) == {"format": "differs", "date": "same", "phase": "same"}


def test_figures_share_a_row_where_the_whole_key_is_the_same() -> None:
    rows = board(
        record("A1", "statistic", **FIGURE, scope=NOTHING, value="11215"),
        record("B1", "statistic", **{**FIGURE, "period": "2020-01-01/2020-06-30"}, scope=NOTHING, value="11251"),
        record("B2", "statistic", **{**FIGURE, "unit": "persons"}, scope=NOTHING, value="15775"),
        record("B3", "statistic", **FIGURE, scope="trẻ em", value="7"),
    )
    assert [(str(row.key), row.field, str(row.state)) for row in rows] == [
        ("statistic:claim:drug_crime|cases|VN|2020-01/2020-06|not stated", "value", "differs"),
        ("statistic:claim:drug_crime|persons|VN|2020-01/2020-06|not stated", "value", "not_coded"),
        ("statistic:claim:drug_crime|cases|VN|2020-01/2020-06|tre em", "value", "not_coded"),
    ]


def test_a_key_that_misses_a_part_matches_nothing_and_asks_for_a_link() -> None:
    figure = {key: normal for key, normal in FIGURE.items() if key != "period"}
    rows = board(record("A1", "statistic", **figure, value="11215"), record("B1", "statistic", **figure, value="11215"))
    assert {row.key.parts for row in rows} == {(("A1",),), (("B1",),)}
    assert all(row.unlinked for row in rows)
    assert {row.field for row in rows} == {"measure", "unit", "place", "value"}


def test_what_need_not_be_asked_and_nobody_asked_is_the_same_claim() -> None:
    rows = board(record("A1", "statistic", **FIGURE, value="11215"), record("B1", "statistic", **FIGURE, value="11215"))
    assert [(row.field, str(row.state), row.unlinked) for row in rows] == [("value", "same", False)]


def test_an_unlinked_record_is_never_called_only_here() -> None:
    rows = board(record("A1", "proposal", text="tuần tra chung"), columns=(DONE_A, DONE_B))
    assert [(row.field, str(row.state), row.unlinked, row.only_here) for row in rows] == [
        ("text", "not_stated", True, False)
    ]


def test_a_record_that_does_not_know_its_entity_is_a_row_of_its_own() -> None:
    rows = board(
        record("A1", "meeting", meeting="unread hội nghị này", format="online"),
        record("B1", "meeting", meeting=NOTHING, format="online"),
    )
    assert [(str(row.key), row.field, row.unlinked) for row in rows] == [
        ("meeting:record:A1", "meeting", True),
        ("meeting:record:A1", "format", True),
        ("meeting:record:B1", "meeting", True),
        ("meeting:record:B1", "format", True),
    ]


def test_a_pairing_joins_what_has_no_key() -> None:
    rows = board(
        record("A1", "proposal", text="tuần tra chung"),
        record("B1", "proposal", text="điều tra chung"),
        pairings=(("A1", "B1"),),
    )
    assert [(str(row.key), row.field, str(row.state), row.unlinked) for row in rows] == [
        ("proposal:pairing:A1+B1", "text", "differs", False)
    ]


def test_a_pairing_against_the_keys_shows_the_key_fields() -> None:
    rows = board(
        record("A1", "statistic", **FIGURE, scope=NOTHING, value="11215"),
        record("B1", "statistic", **{**FIGURE, "period": "2020"}, scope=NOTHING, value="11215"),
        pairings=(("A1", "B1"),),
    )
    assert states(rows) == {
        "period": "compatible",
        "scope": "not_stated",
        "measure": "same",
        "value": "same",
        "unit": "same",
        "place": "same",
    }


def test_pairings_reach_through_an_article_that_is_not_on_the_board() -> None:
    records = [record(f"{article}1", "proposal", text="tuần tra chung") for article in "ABC"]
    for order in permutations(records):
        rows = board(*order, pairings=(("A1", "C1"), ("C1", "B1"), ("B1", "gone"), ()))
        assert [(row.field, str(row.state)) for row in rows] == [("text", "same")]


def test_a_pairing_of_two_types_joins_nothing() -> None:
    rows = board(record("A1", "proposal", text="x"), record("B1", "meeting", date="2020"), pairings=(("A1", "B1"),))
    assert all(row.unlinked for row in rows)


def test_links_to_reports_of_one_meeting_are_the_same() -> None:
    def links(ours: str, theirs: str, *meeting_records: Record, pairings: tuple[tuple[str, ...], ...] = ()) -> str:
        proposals = (
            record("A2", "proposal", text="x", meeting=ours),
            record("B2", "proposal", text="x", meeting=theirs),
        )
        rows = board(*meeting_records, *proposals, pairings=(("A2", "B2"), *pairings))
        return next(str(row.state) for row in rows if row.field == "meeting" and row.key.type == "proposal")

    linked = (record("A1", "meeting", meeting="SOMTC-20"), record("B1", "meeting", meeting="SOMTC 20"))
    unlinked = (record("A1", "meeting", date="2020"), record("B1", "meeting", date="2020"))
    assert links("A1", "B1", *linked) == "same"
    assert links("A1", "SOMTC 20", *linked) == "same"
    assert links("A1", "B1", *unlinked) == "differs"
    assert links("A1", "B1", *unlinked, pairings=(("A1", "B1"),)) == "same"
    assert links("A1", "SOMTC 20", linked[0], unlinked[1]) == "same"
    assert links("B1", "SOMTC 20", linked[0], unlinked[1], pairings=(("A1", "B1"),)) == "same"


def test_a_column_of_stretches_holds_the_values_with_words_there() -> None:
    def value(field: str, normal: str, *starts: int, text: str = "t") -> Value:
        anchors = tuple(Anchor(text, Span(start, start + 2), "..") for start in starts)
        return Value(id="", field=field, normal=normal, anchors=anchors)

    values = {
        "meeting": (value("meeting", "X", 0, 10),),
        "date": (value("date", "2022-09-22", 0), value("date", "2022-09-23", 10)),
        "phase": (value("phase", "held", 0, 10),),
        "format": (value("format", "online"),),
        "place": (value("place", "CN", 0, text="older"),),
    }
    halves = tuple(Column("A", done=True, stretches=(("t", half),)) for half in (Span(0, 9), Span(9, 20)))
    rows = board(Record("A1", "A", "Lan", "meeting", fields=values), columns=halves)
    shown = {row.field: tuple(tuple(cell.value.normal for cell in cells) for cells in row.cells) for row in rows}
    assert shown == {
        "date": (("2022-09-22",), ("2022-09-23",)),
        "phase": (("held",), ("held",)),
        "format": (("online",), ("online",)),
    }
    assert states(rows) == {"date": "differs", "phase": "same", "format": "same"}


def test_rows_that_differ_stand_first_and_rows_that_agree_last() -> None:
    rows = board(
        record(
            "A1",
            "meeting",
            meeting="X",
            phase="held",
            format="online",
            date="2020",
            place="HN",
            host="VN",
            chair="VN",
        ),
        record(
            "B1",
            "meeting",
            meeting="X",
            phase="held",
            format=NOTHING,
            date="2020-09",
            place="HCM",
            chair="VN",
        ),
    )
    assert [(row.field, str(row.state)) for row in rows] == [
        ("place", "differs"),
        ("date", "compatible"),
        ("format", "not_stated"),
        ("host", "not_coded"),
        ("phase", "same"),
        ("chair", "same"),
    ]


def test_a_type_that_the_program_has_never_heard_of_has_its_rows() -> None:
    codebook = load_default_codebook()
    strange = replace(codebook.type("meeting"), id="exercise")
    rows = claim_board(
        replace(codebook, types=(strange,)),
        (
            record("A1", "exercise", meeting="X", format="online"),
            record("B1", "exercise", meeting="X", format="online"),
        ),
        (A, B),
        canonical=str,
    )
    assert [(row.key.type, row.field, str(row.state)) for row in rows] == [("exercise", "format", "same")]


def test_a_mixture_of_analysts_is_refused() -> None:
    mine = record("A1", "meeting", meeting="X", format="online")
    with pytest.raises(Bug):
        board(mine, replace(mine, id="A2", analyst="Minh"))


def test_a_record_whose_type_or_field_is_gone_is_left_out() -> None:
    known = record("A1", "meeting", meeting="X", format="online")
    gone = record("A2", "tsunami", meeting="X"), record("A2", "meeting", meeting="X", tsunami="online")
    assert [row.field for row in board(known, *gone)] == [row.field for row in board(known, gone[1])] == ["format"]
    assert not board(gone[0])


def spoken_board(*records: Record) -> dict[str, str]:
    """The states of a board on which all articles are in Vietnamese but B, which is in Chinese."""
    rows = claim_board(
        load_default_codebook(),
        records,
        (A, B, C),
        canonical=str,
        pairings=[[each.id for each in records]],
        spoken=lambda cell: "zh" if cell.record.startswith("B") else "vi",
    )
    return states(list(rows))


def test_texts_in_two_languages_do_not_contradict_each_other() -> None:
    one = record("A1", "proposal", text="tăng cường tuần tra chung", stage="proposed")
    assert spoken_board(one, record("B1", "proposal", text="加强联合巡逻", stage="adopted")) == {
        "text": "compatible",
        "stage": "differs",
    }
    assert spoken_board(one, record("C1", "proposal", text="điều tra chung"))["text"] == "differs"


def test_one_article_may_quote_this_statement_and_one_that() -> None:
    quoted = {"person": "Sơn", "country": "VN"}
    rows = spoken_board(
        record("A1", "speaker", statement="tội phạm gia tăng", **quoted),
        record("C1", "speaker", statement="cần hợp tác", **quoted),
    )
    assert rows == {"statement": "compatible", "country": "same"}


def test_a_row_knows_all_records_that_are_about_its_thing() -> None:
    rows = board(
        record("A1", "meeting", meeting="X", format="online"),
        record("A2", "meeting", meeting="X"),
        record("C1", "meeting", meeting="X", format="online"),
    )
    assert [(row.field, row.records) for row in rows] == [("format", ("A1", "A2"))]


def apart(*pairs: tuple[str, str], records: tuple[Record, ...], pairings: tuple[tuple[str, ...], ...] = ()) -> set[str]:
    """The heaps of records that are left, each as its ids."""
    groups = claim_groups(load_default_codebook(), records, canonical=str, pairings=pairings, apart=pairs)
    assert len({str(group.key) for group in groups}) == len(groups)
    return {" ".join(sorted(each.id for each in group.records)) for group in groups}


def test_what_the_analyst_told_apart_is_not_one_claim() -> None:
    figures = tuple(record(label, "statistic", value="1", **FIGURE) for label in ("A1", "B1", "C1"))
    assert apart(records=figures) == {"A1 B1 C1"}
    assert apart(("B1", "A1"), records=figures) == {"A1 C1", "B1"}
    assert apart(("A1", "B1"), ("B1", "C1"), ("A1", "C1"), records=figures) == {"A1", "B1", "C1"}


def test_what_pairings_join_by_way_of_another_record_can_be_told_apart() -> None:
    proposals = tuple(record(label, "proposal", text=label) for label in ("A1", "B1", "C1"))
    joined = (("A1", "B1"), ("B1", "C1"))
    assert apart(records=proposals, pairings=joined) == {"A1 B1 C1"}
    assert apart(("A1", "C1"), records=proposals, pairings=joined) == {"A1 B1", "C1"}


def test_records_of_one_meeting_stay_together_whatever_was_said_of_them() -> None:
    meetings = (record("A1", "meeting", meeting="X"), record("B1", "meeting", meeting="X"))
    assert apart(("A1", "B1"), records=meetings) == {"A1 B1"}


def test_what_stands_in_one_language_alone_is_not_said_in_the_other() -> None:
    halves = tuple(Column("A", done=False, stretches=(("t", half),)) for half in (Span(0, 9), Span(9, 20)))
    text = Value(id="", field="text", normal="x", anchors=(Anchor("t", Span(1, 3), "x"),))
    inferred = Value(id="", field="stage", normal="proposed")
    (stage, clause) = sorted(
        board(Record("A1", "A", "Lan", "proposal", fields={"text": (text,), "stage": (inferred,)}), columns=halves),
        key=lambda row: row.field,
    )
    assert [len(cells) for cells in stage.cells] == [len(cells) for cells in clause.cells] == [1, 0]
    assert stage.unlinked
    assert str(stage.state) == "not_coded"
