from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.analysis.values import Agreement, compare_sets, compare_values, normal_form
from core.model.codebook import Kind
from core.model.record import Value

MERGED = {"Mỹ": "US", "old": "new"}

normals = st.one_of(
    st.none(),
    st.integers(-99, 99).map(str),
    st.decimals(-1000, 1000, allow_nan=False, places=2).map(str),
    st.dates().map(str),
    st.sampled_from(["2020", "2020-11", "2020-11~", "XXXX-09-24", "2016/2025", "vi", "VN", "NaN", "true", "", "—"]),
)
values = st.builds(
    Value,
    id=st.just(""),
    field=st.just("f"),
    raw=st.sampled_from(["", "11.215", "nửa đầu năm"]),
    normal=normals,
    bound=st.sampled_from(["", "=", "~", ">", "≥", "<", "≤"]),
    high=st.one_of(st.none(), st.integers(-99, 200).map(str)),
    unit=st.sampled_from([None, "cases", "persons"]),
)


def canonical(name: str) -> str:
    return MERGED.get(name, name)


def value(
    normal: str | None, *, bound: str = "", high: str | None = None, unit: str | None = None, raw: str = ""
) -> Value:
    return Value(id="", field="f", raw=raw, normal=normal, bound=bound, high=high, unit=unit)


def agreement(kind: Kind, a: Value, b: Value) -> str:
    return str(compare_values(kind, a, b, canonical=canonical))


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (value("11215"), value("11215.0"), "same"),
        (value("1.1215E4"), value("11215"), "same"),
        (value("11215", bound="="), value("11215"), "same"),
        (value("11215"), value("11251"), "differs"),
        (value("11000", bound=">"), value("11215"), "compatible"),
        (value("11000", bound=">"), value("11000"), "differs"),
        (value("11000", bound="≥"), value("11000"), "compatible"),
        (value("11000", bound="≥"), value("11000", bound=">"), "compatible"),
        (value("100", bound="<"), value("100", bound="≥"), "differs"),
        (value("100", bound="≤"), value("100", bound="≥"), "compatible"),
        (value("11000", bound="~"), value("11215"), "compatible"),
        (value("11000", bound="~"), value("11600"), "differs"),
        (value("15775", bound="~"), value("15800"), "differs"),
        (value("10", high="20"), value("15"), "compatible"),
        (value("10", high="20"), value("10.0", high="20"), "same"),
        (value("10", high="20"), value("21"), "differs"),
        (value("many"), value("Many"), "same"),
    ],
)
def test_numbers_agree_within_their_bounds(a: Value, b: Value, expected: str) -> None:
    assert agreement(Kind.DECIMAL, a, b) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (value("9.46", unit="percent"), value("9.460", unit="percent"), "same"),
        (value("9.46", unit="percent"), value("9.46", unit="percentage_points"), "differs"),
        (value("9.46", unit="percent"), value("9.46"), "compatible"),
        (value("9.46", unit="percent"), value("9.5"), "differs"),
        (value("9.46", unit="old"), value("9.46", unit="new"), "same"),
    ],
)
def test_amounts_agree_in_their_unit_too(a: Value, b: Value, expected: str) -> None:
    assert agreement(Kind.AMOUNT, a, b) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2020-09-24", "2020-09-24", "same"),
        ("2020-01/2020-06", "2020-01-01/2020-06-30", "same"),
        ("2020-11", "2020-11-26", "compatible"),
        ("2020-11~", "2020-11", "compatible"),
        ("XXXX-09-24", "2020-09-24", "compatible"),
        ("XXXX-09-24", "2020-09-25", "differs"),
        ("2020-10/2020-11", "2020-11/2020-12", "differs"),
        ("2020-10/2020-11~", "2020-11/2020-12", "compatible"),
        ("2020-11~", "2020-12", "differs"),
        ("2021-09-29", "2021-11-29", "differs"),
        ("spring", "spring ", "same"),
        ("spring", "2020", "differs"),
    ],
)
def test_dates_agree_where_one_is_coarser_or_approximate(a: str, b: str, expected: str) -> None:
    assert agreement(Kind.EDTF, value(a), value(b)) == expected


@pytest.mark.parametrize("kind", [Kind.ENTITY, Kind.TERM, Kind.LINK, Kind.COUNTRY, Kind.CHOICE])
def test_ids_agree_after_merging(kind: Kind) -> None:
    assert agreement(kind, value("Mỹ"), value("US")) == "same"
    assert agreement(kind, value("vn"), value("VN")) == "differs"


def test_texts_agree_when_they_fold_to_the_same() -> None:
    assert agreement(Kind.TEXT, value("Tăng cường  tuần tra"), value("tăng cường tuần tra")) == "same"
    assert agreement(Kind.TEXT, value("tuần tra chung"), value("điều tra chung")) == "differs"
    assert agreement(Kind.TERM_TEXT, value("old"), value("new")) == "same"


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        ("Cục trưởng", "Cục trưởng Cục Đối ngoại", "compatible"),
        ("director of the police", "Director", "compatible"),
        ("Thủ tướng", "Phó Thủ tướng", "differs"),
        ("minister", "deputy minister", "differs"),
        ("minister", "ministerial adviser", "differs"),
        ("để lợi dụng lãnh thổ", "không để lợi dụng lãnh thổ", "differs"),
    ],
)
def test_a_text_that_goes_on_where_the_other_ends_says_more_and_nothing_else(
    ours: str, theirs: str, expected: str
) -> None:
    for kind in (Kind.TEXT, Kind.TERM_TEXT):
        assert agreement(kind, value(ours), value(theirs)) == expected
    assert agreement(Kind.TERM_TEXT, value("a term", raw=ours), value(theirs, raw=theirs)) == expected


def test_what_is_not_read_yet_is_compared_by_its_words() -> None:
    assert agreement(Kind.DECIMAL, value(None, raw="11.215"), value(None, raw="11.215")) == "same"
    assert agreement(Kind.BOOLEAN, value("true"), value("false")) == "differs"


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [("ab", "ba", "same"), ("a", "ab", "compatible"), ("ab", "b", "compatible"), ("ab", "bc", "differs")],
)
def test_sets_agree_when_one_holds_the_other(ours: str, theirs: str, expected: str) -> None:
    found = compare_sets(ours, theirs, lambda a, b: Agreement.SAME if a == b else Agreement.DIFFERS)
    assert found == expected


@pytest.mark.parametrize(
    ("kind", "normal", "form"),
    [
        (Kind.DECIMAL, "1.0E2", "100"),
        (Kind.DECIMAL, "9.460", "9.46"),
        (Kind.DECIMAL, "-0.0", "0"),
        (Kind.EDTF, "2020-01/2020-12", "2020"),
        (Kind.TEXT, " Người  Việt ", "nguoi viet"),
        (Kind.ENTITY, "Mỹ", "US"),
    ],
)
def test_normal_forms_that_say_the_same_are_equal(kind: Kind, normal: str, form: str) -> None:
    assert normal_form(kind, normal, canonical=canonical) == form


@given(st.sampled_from(list(Kind)), values, values)
def test_comparing_is_total_and_takes_no_side(kind: Kind, a: Value, b: Value) -> None:
    assert agreement(kind, a, b) == agreement(kind, b, a)


@given(st.sampled_from(list(Kind)), values)
def test_a_value_agrees_with_itself(kind: Kind, a: Value) -> None:
    assert agreement(kind, a, a) == "same"


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9))
def test_the_normal_form_of_a_decimal_keeps_its_value(number: Decimal) -> None:
    form = normal_form(Kind.DECIMAL, str(number), canonical=canonical)
    assert Decimal(form) == number
    assert "E" not in form


@pytest.mark.parametrize(
    ("ours", "theirs", "normal", "expected"),
    [
        ("tháng 11", "trung tuần tháng 11/2020", "2020-11", "compatible"),
        ("giữa tháng 11", "trung tuần tháng 11/2020", "2020-11", "same"),
        ("đầu tháng 11", "cuối tháng 11", "2020-11", "differs"),
        ("11月中旬", "mid-November", "2020-11", "same"),
        ("年底", "2020", "2020", "compatible"),
        ("từ đầu đến cuối năm 2020", "năm 2020", "2020", "same"),
        ("nửa đầu năm 2020", "2020年上半年", "2020-01/2020-06", "same"),
        ("sáng sớm ngày đầu", "24/9", "2020-09-24", "same"),
    ],
)
def test_the_same_month_may_be_told_more_exactly(ours: str, theirs: str, normal: str, expected: str) -> None:
    assert agreement(Kind.EDTF, value(normal, raw=ours), value(normal, raw=theirs)) == expected
