from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model.codebook import Kind
from core.model.codebook_toml import load_default_codebook
from core.model.entity import Entity, Name
from core.project.interpret import Circumstances, Interpretation, KnownDate, NewThing, interpret
from core.project.names import Names
from core.text.span import Span
from tests.core.text.nasty import nasty_text

if TYPE_CHECKING:
    from core.model.codebook import Field

CODEBOOK = load_default_codebook()
NAMES = Names(
    CODEBOOK,
    (
        Entity("1", "meeting", (Name("SOMTC 20"),), "SOMTC", 20),
        Entity("2", "organisation", (Name("Bộ Công an", "vi"),)),
        Entity("3", "organisation", (Name("MPS", "en"),), merged_into="2"),
    ),
    (),
    {},
)
FIELDS = [(kind.id, field.id) for kind in CODEBOOK.types for field in kind.fields]


def field(name: str) -> Field:
    record_type, _, field_id = name.partition(".")
    return CODEBOOK.type(record_type).field(field_id)


def read(name: str, words: str, language: str = "vi", published: str = "") -> Interpretation:
    return interpret(NAMES, field(name), words, Circumstances(language, published))


@pytest.mark.parametrize(
    ("name", "words", "reading"),
    [
        ("proposal.text", " thiết lập đường dây nóng ", "thiết lập đường dây nóng"),
        ("speaker.role", "Bộ trưởng", "minister"),
        ("speaker.role", "Trưởng ban", "Trưởng ban"),
        ("statistic.unit", "vụ", "cases"),
        ("statistic.unit", "percent", "percent"),
        ("statistic.measure", "毒品犯罪", "drug_crime"),
        ("meeting.host", "Philippines", "PH"),
        ("meeting.host", "bo cong an", "2"),
        ("meeting.host", "3", "2"),
        ("meeting.meeting", "SOMTC-20", "1"),
        ("statistic.meeting", "Hội nghị SOMTC lần thứ 20", "1"),
        ("speaker.country", "中国", "CN"),
        ("speaker.country", "vn", "VN"),
        ("speaker.country", "Bộ Công an", "2"),
        ("meeting.phase", "Dự kiến", "planned"),
        ("meeting.phase", "HELD", "held"),
        ("meeting.format", "trực tuyến", "online"),
        ("meeting.date", "2020-11~", "2020-11~"),
        ("meeting.date", "ngày 24/9/2020", "2020-09-24"),
        ("statistic.value", "11.215", "11215"),
        ("statistic.value", "11215", "11215"),
    ],
)
def test_words_are_read_for_their_field(name: str, words: str, reading: str) -> None:
    found = read(name, words)
    assert (found.reading, found.new, found.problem) == (reading, None, "")


def test_every_kind_of_the_codebook_is_read() -> None:
    kinds = {CODEBOOK.type(record_type).field(name).kind for record_type, name in FIELDS}
    assert kinds == set(Kind) - {Kind.BOOLEAN}


@pytest.mark.parametrize(
    ("words", "reading"),
    [("yes", "true"), ("Có", "true"), ("đúng", "true"), ("是", "true"), ("không", "false"), ("否", "false")],
)
def test_yes_and_no_in_three_languages(words: str, reading: str) -> None:
    from dataclasses import replace

    yes_no = replace(field("meeting.phase"), kind=Kind.BOOLEAN, choices=())
    assert interpret(NAMES, yes_no, words, Circumstances()).reading == reading
    assert interpret(NAMES, yes_no, "maybe", Circumstances()).problem == "“maybe” is neither yes nor no."


@pytest.mark.parametrize(
    ("name", "words", "new"),
    [
        ("statistic.measure", "toán cướp", NewThing("measure", "toán cướp", "vi", is_term=True)),
        ("meeting.meeting", "AMMTC 14", NewThing("meeting", "AMMTC 14", "vi", "AMMTC", 14)),
        ("meeting.meeting", "cơ chế AMMTC", NewThing("meeting", "cơ chế AMMTC", "vi", "AMMTC")),
        ("meeting.meeting", "Đối thoại Shangri-La", NewThing("meeting", "Đối thoại Shangri-La", "vi")),
        ("speaker.person", "Nguyễn Thanh Sơn", NewThing("person", "Nguyễn Thanh Sơn", "vi")),
        ("meeting.host", "Sở Cảnh sát", NewThing("organisation", "Sở Cảnh sát", "vi")),
        ("meeting.place", "Hà Nội", NewThing("place", "Hà Nội", "vi")),
    ],
)
def test_what_nobody_knew_is_to_be_made(name: str, words: str, new: NewThing) -> None:
    assert read(name, words) == Interpretation(new=new)


SPELT_OUT = {
    "vi": "Hội nghị quan chức cấp cao ASEAN về phòng, chống tội phạm xuyên quốc gia lần thứ {}",
    "zh-Hans": "第{}届东盟打击跨国犯罪高官会",
    "en": "the {}th ASEAN Senior Officials Meeting on Transnational Crime",
}


@pytest.mark.parametrize("language", SPELT_OUT)
def test_a_meeting_is_known_by_its_full_name_in_words(language: str) -> None:
    assert read("meeting.meeting", SPELT_OUT[language].format(20), language).reading == "1"
    other = SPELT_OUT[language].format(24)
    made = NewThing("meeting", other, language, "SOMTC", 24)
    assert read("meeting.meeting", other, language) == Interpretation(new=made)


def test_a_name_that_says_the_partner_is_not_the_meeting_without_one() -> None:
    words = "第二十届东盟与中国打击跨国犯罪高官会（SOMTC）"
    new = read("meeting.meeting", words, "zh-Hans").new
    assert new is not None
    assert (new.series, new.ordinal) == ("SOMTC+China", 20)


def test_a_body_beside_a_series_is_none_of_its_meetings() -> None:
    words = "SOMTC Working Group on Trafficking in Persons"
    assert read("meeting.meeting", words, "en").new == NewThing("meeting", words, "en")


def test_a_name_that_the_analyst_gave_to_an_unnumbered_meeting_goes_before_its_series() -> None:
    words = SPELT_OUT["en"].format(24)
    own = Names(CODEBOOK, (Entity("7", "meeting", (Name("Talks in Bali"), Name(words))),), (), {})
    found = interpret(own, field("meeting.meeting"), words, Circumstances("en"))
    assert (found.reading, found.new) == ("7", None)


@pytest.mark.parametrize(
    ("name", "words", "said"),
    [
        ("meeting.phase", "sometime", "“sometime” names none of the answers: Planned, Held, Postponed, Cancelled."),
        ("meeting.date", "hôm qua thôi", "names no day, month or year"),
        ("meeting.date", "11.215 vụ", "says a number, not a date"),
        ("statistic.value", "nhiều", "holds no digits"),
        ("statistic.value", "74 vụ và 98 nạn nhân", "holds 2 numbers"),
        ("statistic.value", "24/9/2020", "says a date, not a number"),
        ("statistic.scope", "  ", "There are no words to read."),
    ],
)
def test_what_cannot_be_read_is_said_in_words(name: str, words: str, said: str) -> None:
    found = read(name, words)
    assert found.reading is None
    assert said in found.problem


def test_a_country_alone_is_asked_for_where_nothing_else_fits() -> None:
    from dataclasses import replace

    only = replace(field("speaker.country"), entity_types=())
    assert interpret(NAMES, only, "Atlantis", Circumstances()).problem == (
        "“Atlantis” is not in the list of countries."
    )


def test_a_number_says_where_it_and_its_unit_stand() -> None:
    found = read("statistic.value", "hơn 1.200 vụ")
    assert (found.reading, found.bound, found.unit) == ("1200", ">", "cases")
    assert found.number is not None
    assert found.unit_words is not None
    assert found.unit_words.of("hơn 1.200 vụ") == "vụ"
    assert "1.200" in found.number.of("hơn 1.200 vụ")
    amount = read("statistic.amount", "9,46%")
    assert (amount.reading, amount.unit, amount.number) == ("9.46", "percent", None)


def test_the_language_decides_what_a_point_means() -> None:
    assert read("statistic.value", "11.215", "vi").reading == "11215"
    assert read("statistic.value", "11.215", "en").reading == "11.215"


@pytest.mark.parametrize(
    ("name", "words", "reading"),
    [
        ("statistic.period", "24 Sep 2020", "2020-09-24"),
        ("statistic.period", "2020年9月24日", "2020-09-24"),
        ("statistic.period", "Jan – Jun 2020", "2020-01/2020-06"),
        ("statistic.value", "12万", "120000"),
        ("statistic.value", "seven", "7"),
        ("meeting.host", "vn", "VN"),
    ],
)
def test_what_is_typed_may_be_in_another_language_than_the_article(name: str, words: str, reading: str) -> None:
    assert read(name, words).reading == reading
    pointed_at = interpret(NAMES, field(name), words, Circumstances("vi", "", 0))
    assert pointed_at.reading != reading, "words of the article are read as the article is"


@pytest.mark.parametrize("words", ["9/10/2020", "since 2020", "10/2020/9", "soon", "hôm qua"])
def test_what_is_typed_and_says_no_date_by_itself_is_refused(words: str) -> None:
    assert read("statistic.period", words, "zh").reading is None


def test_a_day_takes_its_year_from_the_publication_or_its_neighbours() -> None:
    assert read("meeting.date", "24/9", published="2021-10-01").reading == "2021-09-24"
    known = (KnownDate(Span(10, 14), "2020-09-24", "year 2020 from the figures"),)
    around = Circumstances("vi", "2021-10-01", 10, known)
    found = interpret(NAMES, field("meeting.date"), "24/9", around)
    assert (found.reading, found.assumed) == ("2020-09-24", "year 2020 from the figures")
    elsewhere = Circumstances("vi", "2021-10-01", 11, known)
    assert interpret(NAMES, field("meeting.date"), "24/9", elsewhere).reading == "2021-09-24"


@given(
    name=st.sampled_from(FIELDS),
    words=st.one_of(nasty_text, st.text(alphabet="0123456789.,/-%~ vụnămtháng年月日", max_size=14)),
    language=st.sampled_from(["", "vi", "zh-Hans", "en"]),
    published=st.sampled_from(["", "2020-09-25"]),
)
def test_reading_never_raises_and_says_one_thing(
    name: tuple[str, str], words: str, language: str, published: str
) -> None:
    asked = CODEBOOK.type(name[0]).field(name[1])
    found = interpret(NAMES, asked, words, Circumstances(language, published, 0))
    assert sum((found.reading is not None, found.new is not None, bool(found.problem))) == 1
    stripped = words.strip()
    for span in (found.number, found.unit_words):
        assert span is None or span.of(stripped)
