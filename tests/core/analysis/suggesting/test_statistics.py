from __future__ import annotations

import pytest

from core.analysis.suggesting.reading import read_article
from core.analysis.suggesting.statistics import find_statistics
from core.language.regions import Region, Role
from core.model.record import Origin
from core.text.span import Span
from tests.core.analysis.suggesting.tables import Case, cases_of, read, told, wanted

CASES = cases_of("statistics.tsv")
PUBLISHED = "2023-08-22"


@pytest.mark.parametrize("case", CASES, ids=[case.text[:40] for case in CASES])
def test_figures_are_found_with_what_they_say(case: Case) -> None:
    found = find_statistics(read(case.text, case.language, PUBLISHED))
    levels: list[str] = []
    for each, expected in zip(found, case.expected, strict=False):
        level, fields = wanted(expected)
        got = told(case.text, each, ["value", "unit", *fields])
        levels.append(got["value"] if level == "not stated" else f"{got['value']} {got['unit']}")
        assert {field: got[field] for field in fields} == fields
        assert levels[-1] == level
    assert len(found) == len(case.expected)


def test_a_period_is_taken_from_the_sentence_before_with_that_sentence_as_its_basis() -> None:
    first = "Tại Lào, số vụ buôn lậu trong nửa đầu năm 2019 tăng 7% so với cùng kỳ năm 2018."
    text = f"{first} Phát hiện 31 vụ mua bán người."
    change, level = find_statistics(read(text, "vi"))
    assert told(text, change, ["base_period"]) == {"base_period": "2018-01/2018-06"}
    (period,) = level.of("period")
    (place,) = level.of("place")
    assert (period.normal, period.origin, period.words) == ("2019-01/2019-06", Origin.INFERRED, ())
    assert [span.of(text) for span in period.basis] == [first]
    assert (place.normal, place.origin) == ("LA", Origin.INFERRED)


def test_a_period_does_not_reach_into_the_next_paragraph() -> None:
    text = "Năm 2019 phát hiện 31 vụ mua bán người.\nGiải cứu 45 nạn nhân."
    _, later = find_statistics(read(text, "vi"))
    assert list(later.of("period")) == []


def test_an_inferred_period_is_doubtful_where_another_place_is_told_of() -> None:
    text = "Năm 2019, Lào bắt giữ 310 đối tượng. Thái Lan bắt giữ 520 đối tượng."
    _, later = find_statistics(read(text, "vi"))
    assert [(value.normal, value.doubtful) for value in later.of("period")] == [("2019", True)]


def test_a_level_and_its_change_are_one_record() -> None:
    text = "2019年,贸易额达5000亿美元,同比增长6.5%。"
    (found,) = find_statistics(read(text, "zh"))
    fields = ["value", "unit", "direction", "amount", "base_period"]
    assert list(told(text, found, fields).values()) == ["500000000000", "USD", "up", "6.5 percent", "2018"]


def test_a_change_that_leads_to_a_level_is_told_with_it() -> None:
    text = "The number of cases fell by 12 percent to 1,204 cases in 2019."
    (found,) = find_statistics(read(text, "en"))
    assert told(text, found, ["value", "amount", "direction"]) == {
        "value": "1204",
        "amount": "12 percent",
        "direction": "down",
    }


def test_a_figure_that_is_told_again_is_a_further_mention() -> None:
    text = "Bắt giữ 1.250 đối tượng buôn lậu. Hội nghị thảo luận. Tổng số 1.250 đối tượng buôn lậu bị bắt."
    (found,) = find_statistics(read(text, "vi"))
    assert [span.of(text) for span in found.mentions] == ["1.250 đối tượng", "1.250 đối tượng"]


def test_equal_figures_of_two_measures_are_two_records() -> None:
    text = "Bắt giữ 1.250 đối tượng buôn lậu. Giải cứu 1.250 nạn nhân mua bán người."
    assert len(find_statistics(read(text, "vi"))) == 2


def test_the_same_figure_in_two_languages_is_one_record() -> None:
    vietnamese, english = "Năm 2019 bắt giữ 57 đối tượng.", "In 2019, police arrested 57 suspects."
    text = f"{vietnamese}\n{english}"
    cut = len(vietnamese) + 1
    regions = [Region(Span(0, cut), Role.BODY, "vi"), Region(Span(cut, len(text)), Role.BODY, "en")]
    (found,) = find_statistics(read_article(text, regions))
    assert [span.of(text) for span in found.mentions] == ["57 đối tượng", "57 suspects"]


def test_words_said_once_are_the_measure_of_both_figures() -> None:
    text = "Bắt giữ 215 vụ 775 đối tượng buôn lậu vũ khí."
    for found in find_statistics(read(text, "vi")):
        (measure,) = found.of("measure")
        assert [span.of(text) for span in measure.words] == ["buôn lậu vũ khí"]


def test_a_language_without_rules_gives_nothing() -> None:
    text = "ตำรวจจับกุม 320 คน"
    assert find_statistics(read_article(text, [Region(Span(0, len(text)), Role.BODY, "th")])) == ()
