from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language.calendar_shapes import Basis
from core.language.dates import find_dates
from core.language.edtf import valid_edtf
from core.language.figures import find_quantities, line_quantities
from core.language.lexicon import LANGUAGES, lexicon
from core.language.numerals import plain, read_digits, read_words, valid_decimal
from core.language.readings import explain_not_a_date, explain_not_a_number, read_date, read_number
from core.language.units import COUNTED, CURRENCIES, DURATIONS, MEASURED, SHARES, UNIT_IDS

NUMBERS = [
    ("11.215", "vi", "=11215"),
    ("11.215", "en", "=11.215"),
    ("11,215", "en", "=11215"),
    ("9,46", "vi", "=9.46"),
    ("9,46%", "vi", "=9.46 percent"),
    ("2.345 vụ", "vi", "=2345 cases"),
    ("hơn 1,8 tỷ đồng", "vi", ">1800000000 VND"),
    ("近6000亿美元", "zh-Hans", "~600000000000 USD"),
    ("二十三", "zh-Hans", "=23"),
    ("三万五", "zh-Hans", "=35000"),
    ("一亿二千万", "zh-Hans", "=120000000"),
    ("一百零五", "zh-Hans", "=105"),
    ("hai mươi mốt", "vi", "=21"),
    ("một trăm linh năm", "vi", "=105"),
    ("ba triệu hai trăm nghìn", "vi", "=3200000"),
    ("two hundred and six", "en", "=206"),
    ("forty-two", "en", "=42"),
    ("three million", "en", "=3000000"),
    ("from 10 to 15 people", "en", "=10..15 persons"),
    ("lần thứ 20", "vi", "=20"),
    ("−5", "en", "=-5"),
    ("1.234.567", "en", "=1234567"),
    ("0.125", "vi", "=0.125"),
    ("0,125", "en", "=0.125"),
    ("9.46 percent", "vi", "=9.46 percent"),
    ("9,46 percent", "vi", "=9.46 percent"),
    ("2 million", "vi", "=2000000"),
    ("about 2 million people", "zh-Hans", "~2000000 persons"),
    ("1.5 billion", "zh-Hant", "=1500000000"),
    ("$2 million", "vi", "=2000000 USD"),
    ("10,000 people", "zh-Hans", "=10000 persons"),
    ("5 tỷ 200 triệu đồng", "vi", "=5200000000 VND"),
]
UNCLEAR = [
    *(("1.250 percent", "vi"), ("1,250 percent", "vi"), ("10,000 people", "vi"), ("1.250 million", "zh-Hans")),
    *(("2 million người", "vi"), ("2 million đồng", "vi"), ("2 million人", "zh-Hans"), ("1.250%", "vi")),
    *(("1900.1234", "vi"), ("1800 1234", "vi"), ("2 tỷ 3", "vi"), ("012.345", "vi")),
]
NOT_NUMBERS = [
    ("", "There are no words"),
    ("   ", "There are no words"),
    ("xin chào", "no digits"),
    ("ngày 24/9/2020", "date"),
    ("5 người và 6 vụ", "2 numbers"),
    ("COVID-19", "label"),
    ("2 tỷ 3", "different numbers"),
]
DATES = [
    ("24/9", "vi", "2020-09-25", "2020-09-24", "year 2020 from the publication date"),
    ("24/9", "vi", None, "XXXX-09-24", "year unknown"),
    ("Ngày 29-11", "vi", "2021-09-30", "2021-11-29", "year 2021 from the publication date"),
    ("24.9", "vi", "2020-09-25", "2020-09-24", "year 2020 from the publication date"),
    ("28/12", "vi", "2021-01-05", "2020-12-28", "year 2020 from the year next to the publication date"),
    ("5/1", "vi", "2020-12-20", "2021-01-05", "year 2021 from the year next to the publication date"),
    ("11/2020", "vi", None, "2020-11", ""),
    ("2020", "vi", None, "2020", ""),
    ("2020", "en", None, "2020", ""),
    ("2020", None, None, "2020", ""),
    ("cùng kỳ năm 2019", "vi", None, "2019", ""),
    ("1至7月", "zh-Hans", "2025-09-10", "2025-01/2025-07", "year 2025 from the publication date"),
    ("去年11月", "zh-Hans", "2022-09-22", "2021-11", "year 2021 counted from the publication date"),
    ("去年11月", "zh-Hans", None, "XXXX-11", "year counted from a publication date that is unknown"),
    ("last November", "en", "2022-09-22", "2021-11", "year 2021 from the year next to the publication date"),
    ("September 22", "en", None, "XXXX-09-22", "year unknown"),
    ("trung tuần tháng 11/2020", "vi", None, "2020-11", ""),
    ("9-12/9/2020", "vi", None, "2020-09-09/2020-09-12", ""),
    ("tháng 11, 12", "vi", "2020-09-24", "2020-11/2020-12", "year 2020 from the publication date"),
    ("hôm nay", "vi", "2020-09-24", "2020-09-24", "counted from the publication date"),
    ("năm nay", "vi", "2020-09-24", "2020", "year 2020 counted from the publication date"),
    ("yesterday", "en", "2020-03-01", "2020-02-29", "counted from the publication date"),
    ("8日", "zh-Hans", "2025-09-10", "2025-09-08", "month counted from the publication date"),
    ("31日", "zh-Hans", "2025-09-02", "2025-08-31", "month counted from the publication date"),
    ("November", "en", "2020-12-01", "2020-11", "year 2020 from the publication date"),
    ("24/9", "en", None, "XXXX-09-24", "year unknown"),
]
NOT_DATES = [
    ("", "There are no words"),
    ("9/11", "day and month or month and day"),
    ("32/13", "no day of the calendar"),
    ("15 people", "number"),
    ("hello", "no day, month or year"),
]


@pytest.mark.parametrize(("words", "language", "expected"), NUMBERS)
def test_words_are_read_as_a_number(words: str, language: str, expected: str) -> None:
    reading = read_number(words, language)
    assert reading is not None
    high = f"..{reading.high}" if reading.high else ""
    assert f"{reading.bound}{reading.value}{high} {reading.unit or ''}".strip() == expected
    assert reading.number.of(words)


def test_number_and_unit_have_spans_of_their_own() -> None:
    reading = read_number("2.345 vụ", "vi")
    assert reading is not None
    assert reading.unit_words is not None
    assert (reading.number.of("2.345 vụ"), reading.unit_words.of("2.345 vụ")) == ("2.345", "vụ")


def test_digits_that_say_two_numbers_are_not_guessed() -> None:
    assert read_number("11.215", None) is None
    assert "thousands or a fraction" in explain_not_a_number("11.215")


@pytest.mark.parametrize(("words", "language"), UNCLEAR)
def test_words_that_say_no_clear_number_are_not_guessed(words: str, language: str) -> None:
    assert read_number(words, language) is None


@pytest.mark.parametrize(("words", "why"), NOT_NUMBERS)
def test_it_is_said_why_words_are_no_number(words: str, why: str) -> None:
    assert read_number(words, "vi") is None
    assert why in explain_not_a_number(words)


@pytest.mark.parametrize(("words", "language", "published", "edtf", "assumed"), DATES)
def test_words_are_read_as_a_date(
    words: str, language: str | None, published: str | None, edtf: str, assumed: str
) -> None:
    reading = read_date(words, language, published=published)
    assert reading is not None
    assert (reading.edtf, reading.assumed) == (edtf, assumed)


@pytest.mark.parametrize(("words", "why"), NOT_DATES)
def test_it_is_said_why_words_are_no_date(words: str, why: str) -> None:
    assert read_date(words, "en") is None
    assert why in explain_not_a_date(words)


@pytest.mark.parametrize(
    "text",
    [
        "2020",
        "2020-09",
        "2020-09-24",
        "XXXX-09-24",
        "XXXX-XX-08",
        "2020-09~",
        "2020?",
        "202X",
        "2020-01/2020-06",
        "../2025-07",
        "2020/..",
        "2021-21",
        "2020-02-29",
        "XXXX-02-29",
        "2020-11-29/2021-01",
        "2020/2020-06",
    ],
)
def test_edtf_is_accepted(text: str) -> None:
    assert valid_edtf(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "20",
        "2020-13",
        "2020-02-30",
        "2021-02-29",
        "2020-9-24",
        "24/9",
        "2020-01/2019-06",
        "../..",
        "/",
        "X020",
        "2020-XX-45",
        "2020-09-24T10:00",
        "2020-25",
        "abcd",
        "2020-09-24\n",
        "２０２０",
    ],
)
def test_what_is_no_edtf_is_refused(text: str) -> None:
    assert not valid_edtf(text)


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("0", True),
        ("-12.50", True),
        ("1800000000", True),
        ("1,5", False),
        ("01", False),
        ("1e5", False),
        ("", False),
        ("1.", False),
        ("NaN", False),
        ("1\n", False),
    ],
)
def test_decimals_are_checked(text: str, valid: bool) -> None:
    assert valid_decimal(text) is valid


@given(st.integers(0, 10**12))
def test_grouped_digits_say_the_same_number_in_each_custom(number: int) -> None:
    grouped = f"{number:,}"
    if number >= 10**6 or number < 1000:
        assert read_digits(grouped, None) == number
    assert read_digits(grouped, "en") == number
    assert read_digits(grouped.replace(",", "."), "vi") == number


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**15), max_value=10**15, places=4))
def test_a_decimal_is_written_as_values_store_it(number: object) -> None:
    from decimal import Decimal

    assert isinstance(number, Decimal)
    assert valid_decimal(plain(number))
    assert Decimal(plain(number)) == number


@given(st.text(max_size=150), st.sampled_from(["vi", "zh-Hans", "zh-Hant", "en", "th", None]))
def test_no_text_breaks_a_reading(text: str, language: str | None) -> None:
    for quantity in line_quantities(text, language):
        quantity.span.check_inside(text)
        assert quantity.edtf is None or valid_edtf(quantity.edtf)
        assert quantity.value is None or valid_decimal(quantity.value)
    read_number(text, language)
    read_words(text, language)
    reading = read_date(text, language, published="2020-02-29")
    assert reading is None or valid_edtf(reading.edtf)
    assert explain_not_a_number(text).endswith(".")
    assert explain_not_a_date(text).endswith(".")


PIECES = st.sampled_from(
    [
        "ngày",
        "tháng",
        "năm",
        "24/9",
        "11.215",
        "vụ",
        "đối_tượng",
        "hơn",
        "9,46%",
        "tỷ",
        "đồng",
        "từ",
        "đến",
        "nay",
        "quý",
        "I",
        "nửa",
        "đầu",
        "2020",
        "2019-2025",
        "lần",
        "thứ",
        "20",
        "9-12/9/2020",
        "5个建议",
        "第十七届",
        "8月21日",
        "去年",
        "11月",
        "1至7月",
        "近6000亿美元",
        "百分之八",
        "三个伙伴国",
        "30周年",
        "8日",
        "the",
        "first",
        "half",
        "of",
        "last",
        "November",
        "September",
        "22",
        "four",
        "proposals",
        "million",
        "US$",
        "5",
        "to",
        "7",
        "percent",
        "at",
        "least",
        "Ninth",
        "since",
        "😀",
        "𠮷",
        "́",
        "(",
        ")",
        ",",
        ".",
        "-",
        "/",
        "\n",
        "%",
        "+",
        "年",
        "月",
        "日",
        "万",
        "亿",
        "十",
        "一",
    ]
).map(lambda piece: piece.replace("_", " "))


@given(st.lists(PIECES, max_size=30).map(" ".join) | st.lists(PIECES, max_size=30).map("".join))
def test_quantities_stand_in_order_inside_the_text_and_keep_their_words(text: str) -> None:
    for found in (find_quantities(text), find_quantities(text, published="2021-06-10")):
        assert all(left.span.end <= right.span.start for left, right in pairwise(found))
        for quantity in found:
            quantity.span.check_inside(text)
            assert quantity.unit is None or quantity.unit in UNIT_IDS
            assert quantity.edtf is None or valid_edtf(quantity.edtf)
            assert quantity.value is None or valid_decimal(quantity.value)
            assert "\n" not in quantity.span.of(text)
            for part in (quantity.number, quantity.unit_words):
                assert part is None or quantity.span.contains(part)


@given(st.lists(PIECES, max_size=20).map(" ".join), st.sampled_from(LANGUAGES))
def test_dates_lie_inside_the_text(text: str, language: str) -> None:
    for reading in find_dates(text, [(0, len(text), language)], basis=Basis(), deictic=True):
        reading.span.check_inside(text)
        assert valid_edtf(reading.edtf)


@pytest.mark.parametrize("language", LANGUAGES)
def test_lexicons_use_only_the_units_of_the_list(language: str) -> None:
    words = lexicon(language)
    assert set(words.section("units")) <= COUNTED
    assert set(words.section("currencies")) <= CURRENCIES
    assert set(words.section("durations")) <= DURATIONS
    assert set(words.section("percent")) <= SHARES
    assert MEASURED <= COUNTED


def test_nothing_heavy_is_loaded_before_it_is_needed() -> None:
    import subprocess
    import sys

    code = (
        "import sys, core.language.words, core.language.readings\n"
        "print([m for m in ('rjieba', 'icu4py', 'opencc') if m in sys.modules])"
    )
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.strip() == "[]"
