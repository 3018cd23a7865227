from __future__ import annotations

from dataclasses import replace

from core.analysis.wide import WideTable, wide_tables
from core.model.codebook_toml import load_default_codebook
from core.model.record import Record, Value

LABELS = {
    "VN": "Viet Nam",
    "PH": "Philippines",
    "percent": "percent",
    "up": "Up",
    "lieutenant_general": "Lt. Gen.",
}


def value(field: str, normal: str | None, raw: str = "", **more: object) -> Value:
    return replace(Value(id="", field=field, raw=raw, normal=normal), **more)


def record(type_id: str, *values: Value) -> Record:
    fields: dict[str, tuple[Value, ...]] = {}
    for own in values:
        fields[own.field] = (*fields.get(own.field, ()), own)
    return Record("r", "a", "Lan", type_id, fields=fields)


def table(*records: Record) -> WideTable:
    (found,) = wide_tables(load_default_codebook(), records, LABELS)
    return found


def cells(found: WideTable) -> list[dict[str, str]]:
    kept = [dict(zip(found.columns, row, strict=True)) for row in found.rows]
    return [{name: cell for name, cell in row.items() if cell is not None} for row in kept]


def test_columns_come_from_the_codebook_in_its_order() -> None:
    assert table(record("proposal")).columns == (
        *("record", "article", "state", "analyst", "words"),
        *("text", "text_words", "proposer", "proposer_words", "addressee", "addressee_words"),
        *("meeting", "meeting_words", "stage", "stage_words", "topic", "topic_words", "doubtful"),
    )


def test_what_was_not_coded_is_empty_and_what_is_not_stated_says_so() -> None:
    assert cells(table(record("proposal", value("stage", None, not_stated=True)))) == [
        {"record": "r", "article": "a", "state": "draft", "analyst": "Lan", "stage": "not stated"}
    ]


def test_several_values_stand_in_one_cell_under_their_labels() -> None:
    (row,) = cells(table(record("meeting", value("host", "VN", "Việt Nam"), value("host", "PH"), value("host", "XX"))))
    assert (row["host"], row["host_words"]) == ("Viet Nam; Philippines; XX", "Việt Nam")


def test_only_ids_are_replaced_by_labels() -> None:
    (row,) = cells(table(record("proposal", value("text", "up", "up"))))
    assert row["text"] == "up"
    (row,) = cells(table(record("speaker", value("role", "lieutenant_general"), value("role", "Trưởng đoàn"))))
    assert row["role"] == "Lt. Gen.; Trưởng đoàn"


def test_an_amount_has_its_unit_and_bounds_have_columns_only_where_used() -> None:
    plain = table(record("statistic", value("value", "10"), value("amount", "9.46", "9,46%", unit="percent")))
    assert cells(plain)[0]["amount_unit"] == "percent"
    assert not {name for name in plain.columns if name.endswith(("_bound", "_high"))}
    bounded = table(record("statistic", value("value", "10", bound=">", high="20")), record("statistic"))
    assert {name for name in bounded.columns if name.endswith(("_bound", "_high"))} == {
        "value_bound",
        "value_high",
    }
    assert [(row.get("value_bound"), row.get("value_high")) for row in cells(bounded)] == [
        (">", "20"),
        (None, None),
    ]


def test_doubtful_names_the_fields() -> None:
    (row,) = cells(
        table(record("meeting", value("date", "2021", doubtful=True), value("format", None, "?", doubtful=True)))
    )
    assert row["doubtful"] == "date; format"


def test_words_that_are_not_read_yet_are_kept() -> None:
    (row,) = cells(table(record("meeting", value("date", None, "giữa tháng 11"))))
    assert "date" not in row
    assert row["date_words"] == "giữa tháng 11"


def test_each_type_with_records_has_a_table() -> None:
    found = wide_tables(load_default_codebook(), [record("statistic"), record("meeting"), record("statistic")], LABELS)
    assert [(one.type, len(one.rows)) for one in found] == [("meeting", 1), ("statistic", 2)]


def test_a_record_whose_type_is_gone_is_left_out() -> None:
    found = wide_tables(load_default_codebook(), [record("tsunami"), record("statistic")], LABELS)
    assert [(one.type, len(one.rows)) for one in found] == [("statistic", 1)]
