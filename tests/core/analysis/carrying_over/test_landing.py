"""Where the other version says a value, and how sure that is."""

from __future__ import annotations

from importlib.resources import files

import pytest

from core.analysis.alignment.links import Alignment, Candidate, Link, Sameness, Side
from core.analysis.carrying_over.crossing import Crossings
from core.analysis.carrying_over.landing import land
from core.analysis.carrying_over.wanted import Landed, OtherSide, Status, Wanted
from core.analysis.suggesting.finding import find
from core.analysis.suggesting.reading import Naming, read_article
from core.language.regions import find_regions
from core.model.codebook_toml import parse_codebook
from core.text.span import Span

CODEBOOK = parse_codebook(
    (files("resources") / "codebooks" / "meetings.toml").read_text("utf-8"), name="the codebook of meetings"
)
FOUND, UNSURE, ABSENT = Status.FOUND, Status.UNSURE, Status.ABSENT


def side(name: str, *sentences: str, namings: tuple[tuple[str, str], ...] = ()) -> Side:
    text = "\n\n".join(("Tin ngắn" if name == "a" else "News in brief", *sentences))
    held = tuple(
        Naming(Span(text.index(words), text.index(words) + len(words)), identity, "person")
        for words, identity in namings
    )
    reading = read_article(text, find_regions(text), namings=held)
    return Side(name, name * 64, reading, reading.sentences)


def aligned(a: Side, b: Side, *, linked: bool = True) -> Alignment:
    pairs = range(min(len(a.sentences), len(b.sentences)))
    if linked:
        return Alignment(Sameness.TRANSLATION, tuple(Link((n,), (n,), 0.9, ()) for n in pairs), ())
    return Alignment(Sameness.TRANSLATION, (), tuple(Candidate(n, n, 0.6, ()) for n in pairs))


def landed(
    a: Side, b: Side, field: str, words: str, normal: str | None = None, *, linked: bool = True, **more: object
) -> tuple[Status, str]:
    result = land_in(a, b, field, words, normal, linked=linked, **more)
    return result.status, " … ".join(b.reading.words(span) for span in result.spans)


def land_in(
    a: Side, b: Side, field: str, words: str, normal: str | None, *, linked: bool = True, **more: object
) -> Landed:
    record_type, _, name = field.partition(".")
    kind = CODEBOOK.type(record_type)
    start = a.reading.text.index(words)
    wanted = Wanted(kind, kind.field(name), (Span(start, start + len(words)),), normal, **more)  # type: ignore[arg-type]
    identities = {each.id: each.field(each.identity) for each in CODEBOOK.types if each.identity}
    other = OtherSide(
        b.reading, tuple(find(b.reading)), tuple(find(a.reading)), lambda *_: None, lambda each: each, identities
    )
    return land(wanted, Crossings((a, b), aligned(a, b, linked=linked), 0), other)


VI = side(
    "a", "Trong năm 2022, lực lượng chức năng bắt giữ 2.345 vụ buôn lậu ma túy tại ba tỉnh.", "Cuộc họp kết thúc."
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 2022 the police uncovered 2,345 cases of drug smuggling.", (FOUND, "2,345")),
        ("In 2022 the police uncovered 2,354 cases of drug smuggling.", (UNSURE, "2,354")),
        ("In 2022 the police arrested 2,345 people.", (UNSURE, "2,345")),
        ("The north saw 2,345 cases in 2022, and the south saw 2,345 cases as well.", (UNSURE, "2,345")),
        ("The police uncovered many cases of drug smuggling.", (ABSENT, "")),
    ],
)
def test_a_figure_is_the_same_by_value_and_unit(sentence: str, expected: tuple[Status, str]) -> None:
    there = side("b", sentence, "The meeting ended.")
    assert landed(VI, there, "statistic.value", "2.345", "2345", unit="cases") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In 2022 the police uncovered 2,345 cases.", (FOUND, "2022")),
        ("In June 2022 the police uncovered 2,345 cases.", (UNSURE, "June 2022")),
        ("In 2021 the police uncovered 2,345 cases.", (UNSURE, "2021")),
        ("The police uncovered 2,345 cases.", (ABSENT, "")),
    ],
)
def test_a_date_is_the_same_or_may_be(sentence: str, expected: tuple[Status, str]) -> None:
    status, words = landed(VI, side("b", sentence, "The meeting ended."), "statistic.period", "năm 2022", "2022")
    assert status is expected[0]
    assert words.endswith(expected[1])


def test_what_stands_in_the_sentence_beside_is_unsure() -> None:
    there = side("b", "The police were busy.", "They uncovered 2,345 cases in 2022.")
    assert landed(VI, there, "statistic.value", "2.345", "2345", unit="cases") == (UNSURE, "2,345")


def test_what_stands_in_a_likely_partner_is_unsure() -> None:
    there = side("b", "In 2022 the police uncovered 2,345 cases.", "The meeting ended.")
    assert landed(VI, there, "statistic.value", "2.345", "2345", unit="cases", linked=False) == (UNSURE, "2,345")


@pytest.mark.parametrize(("sameness", "status"), [(Sameness.TRANSLATION, FOUND), (Sameness.COMPARABLE, UNSURE)])
def test_a_clause_of_a_report_in_other_words_is_unsure(sameness: Sameness, status: Status) -> None:
    here = side("a", "Việt Nam đề nghị các nước lập đường dây nóng.")
    there = side("b", "Viet Nam proposed that all countries set up a hotline.")
    words = Span(here.sentences[-1].span.start, here.sentences[-1].span.end)
    kind = CODEBOOK.type("proposal")
    last = len(here.sentences) - 1
    links = (Link((last,), (len(there.sentences) - 1,), 0.9, ()),)
    other = OtherSide(there.reading, (), (), lambda *_: None, lambda each: each)
    crossings = Crossings((here, there), Alignment(sameness, links, ()), 0)
    result = land(Wanted(kind, kind.field("text"), (words,)), crossings, other)
    assert result.status is status
    assert result.spans


def test_without_any_partner_it_is_absent() -> None:
    there = side("b", "In 2022 the police uncovered 2,345 cases.")
    start = VI.reading.text.index("2.345")
    crossings = Crossings((VI, there), Alignment(Sameness.COMPARABLE, (), ()), 0)
    assert crossings.of(Span(start, start + 5)) is None


def test_a_unit_is_found_behind_its_figure() -> None:
    there = side("b", "In 2022 the police uncovered 2,345 cases of drug smuggling.", "The meeting ended.")
    assert landed(VI, there, "statistic.unit", "vụ", "cases") == (FOUND, "cases")


ZH = side("a", "王小洪主持会议。", "会议以视频方式举行。", "会议由中方主持。")


@pytest.mark.parametrize(
    ("sentence", "namings", "expected"),
    [
        ("Wang Xiaohong chaired the meeting.", (("Wang Xiaohong", "w"),), (FOUND, "Wang Xiaohong")),
        ("Minister Wang Xiaohong said the meeting was useful.", (), (FOUND, "Wang Xiaohong")),
        ("Minister Li Wei said the meeting was useful.", (("Li Wei", "l"),), (ABSENT, "")),
        ("The meeting was useful.", (), (ABSENT, "")),
    ],
)
def test_a_person_is_found_by_name_in_another_script(
    sentence: str, namings: tuple[tuple[str, str], ...], expected: tuple[Status, str]
) -> None:
    there = side("b", sentence, "It was held online.", "It was chaired.", namings=namings)
    assert landed(ZH, there, "speaker.person", "王小洪", "w", names=("王小洪",), sort="person") == expected


def test_an_answer_is_found_by_what_it_is_called() -> None:
    there = side("b", "He chaired the meeting.", "The talks were held online.", "China chaired.")
    assert landed(ZH, there, "meeting.format", "视频", "online") == (FOUND, "online")
    there = side("b", "He chaired the meeting.", "The talks were held there.", "China chaired.")
    assert landed(ZH, there, "meeting.format", "视频", "online") == (ABSENT, "")
    there = side("b", "He chaired the meeting.", "The talks were about onliners.", "China chaired.")
    assert landed(ZH, there, "meeting.format", "视频", "online") == (ABSENT, "")


PLAN = side("a", "Hai bên nhất trí lập đường dây nóng, trao đổi thông tin mỗi quý, và mở lớp tập huấn chung.")


def test_a_whole_sentence_goes_with_a_whole_sentence() -> None:
    there = side("b", "Both sides will set up a hotline, share information every quarter, and train together.")
    words = PLAN.reading.text[PLAN.sentences[-1].span.start :].rstrip(".")
    assert landed(PLAN, there, "speaker.statement", words, words) == (
        FOUND,
        "Both sides will set up a hotline, share information every quarter, and train together",
    )


def test_a_clause_goes_with_the_clause_at_its_place_and_is_unsure() -> None:
    there = side("b", "Both sides will set up a hotline, share information every quarter, and train together.")
    assert landed(PLAN, there, "statistic.scope", "trao đổi thông tin mỗi quý", "x") == (
        UNSURE,
        "share information every quarter",
    )


def test_every_landing_says_why() -> None:
    there = side("b", "In 2022 the police uncovered 2,345 cases.", "The meeting ended.")
    for field, words, normal in (
        ("statistic.value", "2.345", "2345"),
        ("statistic.period", "năm 2022", "2022"),
        ("statistic.place", "ba tỉnh", "x"),
        ("statistic.measure", "buôn lậu ma túy", "x"),
        ("statistic.direction", "bắt giữ", "up"),
    ):
        result = land_in(VI, there, field, words, normal)
        assert result.reason
        assert (result.status is ABSENT) == (result.spans == ())
        assert 0 <= result.score <= 1
