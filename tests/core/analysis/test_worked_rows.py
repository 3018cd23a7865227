from __future__ import annotations

import pytest

from core.analysis.values import normal_form
from core.model.codebook_toml import load_default_codebook
from core.model.record import Anchor, SpanRole
from core.text.span import joined_words
from tests.core.analysis import worked_cases
from tests.core.analysis.case_tools import seed

SOMTC_20_IN_FULL = "Hội nghị các quan chức cấp cao ASEAN lần thứ 20 về tội phạm xuyên quốc gia (SOMTC-20)"
# Mentions as an independent reader of the five articles found them: article, start, end, words.
READ_BY_HAND = (
    (
        "001",
        516,
        601,
        "Hội nghị các quan chức cấp cao ASEAN lần thứ 20 về tội phạm xuyên quốc gia (SOMTC-20)",
    ),
    ("001", 848, 873, "tăng cường tuần tra chung"),
    ("001", 1030, 1103, "Hội nghị Bộ trưởng ASEAN về tội phạm xuyên quốc gia lần thứ 14 (AMMTC-14)"),
    ("001", 1124, 1137, "giữa tháng 11"),
    ("001", 1358, 1366, "SOMTC-20"),
    ("002", 339, 356, "Hội nghị AMMTC 14"),
    ("002", 389, 402, "tháng 11-2020"),
    ("002", 1058, 1063, "AMMTC"),
    ("003", 0, 17, "Hội nghị SOMTC 20"),
    ("003", 103, 107, "24/9"),
    ("003", 2937, 2953, "nửa đầu năm 2020"),
    ("003", 2959, 2964, "9,46%"),
    ("003", 2972, 2988, "cùng kỳ năm 2019"),
    ("003", 2998, 3007, "11.215 vụ"),
    ("003", 3008, 3024, "15.775 đối tượng"),
    ("003", 3064, 3072, "1.914 vụ"),
    ("003", 3077, 3093, "10.993 đối tượng"),
    ("003", 3211, 3222, "98 nạn nhân"),
    ("003", 3745, 3820, "không để các tổ chức, cá nhân lợi dụng lãnh thổ nước này chống lại nước kia"),
    ("003", 4357, 4362, "SOMTC"),
    ("003", 4363, 4368, "AMMTC"),
    ("003", 5092, 5116, "trung tuần tháng 11/2020"),
    ("004", 34, 39, "9月22日"),
    ("004", 357, 361, "4点建议"),
    ("004", 886, 898, "September 22"),
    ("004", 2349, 2363, "four proposals"),
)


@pytest.mark.parametrize("name", worked_cases.all_cases())
def test_every_anchor_quotes_its_text_and_every_value_its_anchors(name: str) -> None:
    case = worked_cases.all_cases()[name]
    bodies = {text.id: text.body for text in case.texts}
    for record in case.records:
        anchors = [mention.anchor for mention in record.mentions]
        for value in record.all_values():
            anchors.extend(value.anchors)
            first = value.words[:1]
            own = [anchor.span for anchor in value.words if anchor.text == first[0].text]
            assert value.raw == (joined_words(bodies[first[0].text], own) if own else "")
            assert (value.reading is None) == (not own)
            assert value.reason or value.reading in (None, value.normal)
        assert all(_quotes(bodies, anchor) for anchor in anchors)
        assert all(mention.anchor.role is SpanRole.WORDS for mention in record.mentions)


@pytest.mark.parametrize("name", worked_cases.all_cases())
def test_every_value_fits_the_codebook(name: str) -> None:
    codebook = load_default_codebook()
    for record in worked_cases.all_cases()[name].records:
        record_type = codebook.type(record.type)
        for value in record.all_values():
            field = record_type.field(value.field)
            assert value.not_stated or value.normal
            assert not field.choices or field.has_choice(value.normal or "")
            if value.normal:
                normal_form(field.kind, value.normal, canonical=str)


@pytest.mark.parametrize(("number", "start", "end", "words"), READ_BY_HAND)
def test_offsets_are_those_that_were_read_by_hand(number: str, start: int, end: int, words: str) -> None:
    text = seed(number)
    assert text.body[start:end] == words
    anchors = {
        (anchor.span.start, anchor.span.end)
        for case in worked_cases.all_cases().values()
        for record in case.records
        for anchor in (
            *(mention.anchor for mention in record.mentions),
            *(anchor for value in record.all_values() for anchor in value.anchors),
        )
        if anchor.text == text.id
    }
    assert (start, end) in anchors


def test_ids_are_unique_across_a_case() -> None:
    for case in worked_cases.all_cases().values():
        ids = [
            identity
            for record in case.records
            for identity in (
                record.id,
                *(mention.id for mention in record.mentions),
                *(value.id for value in record.all_values()),
            )
        ]
        assert len(ids) == len(set(ids))


def _quotes(bodies: dict[str, str], anchor: Anchor) -> bool:
    return anchor.span.of(bodies[anchor.text]) == anchor.exact
