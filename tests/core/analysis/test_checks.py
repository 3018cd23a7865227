from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from core.analysis.checks.checking import RULES, check_article
from core.analysis.checks.finding import CheckedArticle, Finding, Severity
from core.analysis.suggesting.reading import read_article
from core.errors import Bug
from core.language.regions import Region, Role, find_regions, published_from
from core.model.codebook_toml import load_default_codebook
from core.model.record import Anchor, Mention, Origin, Record, Value
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

CODEBOOK = load_default_codebook()
TEXT = "t"
LANGUAGES = {"vi": "vi", "zh": "zh-Hans", "en": "en"}


def checked(
    text: str,
    language: str,
    *,
    published: str = "",
    records: Sequence[Record] = (),
    series: frozenset[str] = frozenset(),
    role: Role = Role.BODY,
) -> tuple[Finding, ...]:
    regions = [Region(Span(0, len(text)), role, LANGUAGES[language])]
    reading = read_article(text, regions, published=published)
    return check_article(CheckedArticle(reading, TEXT, records, CODEBOOK, series))


def told(findings: Sequence[Finding]) -> list[str]:
    return [f"{finding.rule}: {finding.exact}" for finding in findings]


# What a reader of the seeds notices and a rule can see; nothing else is questioned there.
SEEDS = {
    "000_22fef8e13823a7ee": [
        "year-never-stated: 8月21日",
        "announced-count-unnumbered: 5个建议",
        "doubled-words: 跨国跨国",
        "misspelt-acronym: AOMTC",
    ],
    "001_da8807939b157e74": [],
    "002_51b4da953c655a5b": ["date-after-publication: Ngày 29-11", "announced-count-unnumbered: 3 sáng kiến"],
    "003_0e4dbabbad2ebc01": ["misspelt-acronym: AMTCC"],
    "004_25c9f8d750827d99": ["year-never-stated: 9月22日"],
}


@pytest.mark.parametrize("name", SEEDS)
def test_what_a_careful_reader_notices_in_the_seeds(name: str, seeds_folder: Path) -> None:
    text = (seeds_folder / f"{name}.txt").read_text("utf-8")
    regions = find_regions(text)
    published = published_from(text, regions)
    reading = read_article(text, regions, published=published.edtf if published else "")
    found = check_article(CheckedArticle(reading, TEXT, (), CODEBOOK))
    assert told(found) == SEEDS[name]
    assert all(finding.span.of(text) == finding.exact and finding.rule in RULES for finding in found)


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Ngày 29-11, tại Hà Nội, Thứ trưởng đã tham dự hội nghị.", "vi", "Ngày 29-11"),
        ("Sáng 12/10, hội thảo khai mạc tại Huế.", "vi", "12/10"),
        ("Hội nghị đã diễn ra ngày 15/11/2021 tại Jakarta.", "vi", "ngày 15/11/2021"),
        ("On Nov. 29, the ministers met in Jakarta.", "en", "Nov. 29"),
        ("The meeting was held on 15 November 2021 in Jakarta.", "en", "15 November 2021"),
        ("11月29日，部长出席会议。", "zh", "11月29日"),
        ("公安部部长11月29日在京会见来宾。", "zh", "11月29日"),
        ("2021年12月，会议在河内举行。", "zh", "2021年12月"),
    ],
)
def test_a_day_after_the_publication_told_as_past_is_questioned(text: str, language: str, words: str) -> None:
    (found,) = checked(text, language, published="2021-09-30")
    assert (found.rule, found.severity) == ("date-after-publication", Severity.WARNING)
    assert words in found.exact
    assert "2021-09-30" in found.message


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hội nghị sẽ diễn ra ngày 29-11 tại Hà Nội.", "vi"),
        ("Hội nghị dự kiến họp vào trung tuần tháng 11/2021.", "vi"),
        ("Ngày 29-11 tới, Hà Nội tổ chức hội nghị.", "vi"),
        ("Các nước đã nhất trí nộp báo cáo trước ngày 15/12/2021.", "vi"),
        ("Nghị định đã ký có hiệu lực từ ngày 1/1/2022.", "vi"),
        ("Từ ngày 15/11, các nước mở đợt cao điểm đã thống nhất.", "vi"),
        ("Ngày 29-9, tại Hà Nội, Thứ trưởng đã tham dự hội nghị.", "vi"),
        ("Ngày 1-10, hội nghị đã bế mạc.", "vi"),
        ("Các nước đã ký kế hoạch giai đoạn 2022-2025.", "vi"),
        ("The meeting will be held on Nov. 29.", "en"),
        ("On Nov. 29, the ministers are scheduled to meet.", "en"),
        ("Members agreed to report by Nov. 29.", "en"),
        ("They said the law takes effect on Dec. 1, 2021.", "en"),
        ("On Sept. 29, the ministers met in Jakarta.", "en"),
        ("会议将于11月29日举行。", "zh"),
        ("会议定于11月29日召开。", "zh"),
        ("各国同意在12月15日前提交报告。", "zh"),
        ("预计2021年12月签署协议。", "zh"),
        ("9月29日，部长出席会议。", "zh"),
        ("Ông cho biết ngày 15/11 hội nghị khai mạc.", "vi"),
        ("Ngày 15/11/2021 là hạn cuối nộp hồ sơ.", "vi"),
        ("Công tác chuẩn bị cho lễ khai mạc ngày 15/11 đã hoàn tất.", "vi"),
        ("In November, ministers met in Manila.", "en"),
        ("The treaty signed last year enters into force on Jan. 1, 2022.", "en"),
        ("On Dec. 10, members mark the anniversary, which was declared in 2015.", "en"),
        ("Ministers approved a meeting on Nov. 15 in Manila.", "en"),
        ("会议决定11月15日在河内举行下届会议。", "zh"),
        ("中方邀请各国出席12月10日开幕的论坛。", "zh"),
        ("北京冬奥会2022年2月4日开幕。", "zh"),
    ],
)
def test_plans_deadlines_and_days_before_are_not_questioned(text: str, language: str) -> None:
    assert checked(text, language, published="2021-09-30") == ()


def test_without_a_day_of_publication_nothing_lies_after_it() -> None:
    text = "Ngày 29-11-2021, tại Hà Nội, Thứ trưởng đã tham dự hội nghị."
    assert checked(text, "vi") == ()
    assert checked(text, "vi", published="2021") == ()


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Ngày 31/9, hội nghị khai mạc.", "vi", "Ngày 31/9"),
        ("Sáng 30-2-2021, hội nghị khai mạc.", "vi", "Sáng 30-2-2021"),
        ("Họp ngày 12/13 tại Huế.", "vi", "ngày 12/13"),
        ("Họp ngày 31 tháng 6 năm 2020 tại Huế.", "vi", "ngày 31 tháng 6 năm 2020"),
        ("Họp ngày 29/2/2021 tại Huế.", "vi", "ngày 29/2/2021"),
        ("会议于2月30日举行。", "zh", "2月30日"),
        ("会议于2023年2月29日举行。", "zh", "2023年2月29日"),
        ("会议于13月2日举行。", "zh", "13月2日"),
        ("They met on Feb. 30 in Manila.", "en", "Feb. 30"),
        ("They met on 31 June 2022 in Manila.", "en", "31 June 2022"),
    ],
)
def test_a_day_that_does_not_exist_is_questioned(text: str, language: str, words: str) -> None:
    assert told(checked(text, language, published="2023-01-01")) == [f"impossible-date: {words}"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ngày 29/2/2020, hội nghị khai mạc.", "vi"),
        ("Tỷ lệ 31/9 là cao.", "vi"),
        ("Họp từ ngày 9-12/9 tại Huế.", "vi"),
        ("Theo Nghị quyết 68-NQ/TW, ngày 1-9 là hạn.", "vi"),
        ("Giá tăng 40/2 lần.", "vi"),
        ("They met on Feb. 29, 2020 in Manila.", "en"),
        ("The march 31 people joined ended.", "en"),
        ("In May 40 people were arrested.", "en"),
        ("In June 31 people were arrested.", "en"),
        ("会议于2月28日举行。", "zh"),
    ],
)
def test_days_that_exist_and_other_figures_are_not_questioned(text: str, language: str) -> None:
    rules = [finding.rule for finding in checked(text, language, published="2023-01-01")]
    assert "impossible-date" not in rules


@pytest.mark.parametrize(
    ("text", "language", "rules"),
    [
        ("Thứ Hai, 30/09/2021, hội nghị họp.", "vi", ["weekday-differs"]),
        ("Thứ Năm, ngày 30/09/2021, hội nghị họp.", "vi", []),
        ("会议于2021年9月30日（星期一）举行。", "zh", ["weekday-differs"]),
        ("会议于2021年9月30日星期四举行。", "zh", []),
        ("They met on Monday, September 30, 2021.", "en", ["weekday-differs"]),
        ("They met on Thursday, September 30, 2021.", "en", []),
        ("They met on Thursday and left on September 29, 2021.", "en", []),
    ],
)
def test_a_weekday_that_does_not_fit_its_date_is_questioned(text: str, language: str, rules: list[str]) -> None:
    assert [finding.rule for finding in checked(text, language, published="2021-10-01")] == rules


@pytest.mark.parametrize(
    ("text", "language", "published", "expected"),
    [
        ("Sáng 24/9, hội nghị khai mạc.", "vi", "", ["year-never-stated: 24/9"]),
        ("Sáng 24/9, hội nghị khai mạc. Bế mạc ngày 25/9.", "vi", "", ["year-never-stated: 24/9"]),
        ("Sáng 24/9, hội nghị khai mạc.", "vi", "2020-09-25", []),
        ("Sáng 24/9, hội nghị khai mạc.", "vi", "2020", []),
        ("Ngày 24/9/2020, hội nghị khai mạc.", "vi", "", []),
        ("Hội nghị khai mạc hôm qua.", "vi", "", []),
    ],
)
def test_an_article_that_never_says_the_year_says_so_once(
    text: str, language: str, published: str, expected: list[str]
) -> None:
    found = [line for line in told(checked(text, language, published=published)) if "24/9" in line or "25/9" in line]
    assert [re.sub(r": .*(24/9)$", r": \1", line) for line in found] == expected


@pytest.mark.parametrize(
    ("acronym", "meant"),
    [
        ("AMTCC", "AMMTC"),
        ("AMMCT", "AMMTC"),
        ("AMTC", "AMMTC"),
        ("AMMMTC", "AMMTC"),
        ("AMMTCC", "AMMTC"),
        ("SOMCT", "SOMTC"),
        ("SOMTCC", "SOMTC"),
        ("SOTMC", "SOMTC"),
        ("ASEANPOLL", ""),
    ],
)
def test_an_acronym_with_a_slip_names_the_series_that_is_meant(acronym: str, meant: str) -> None:
    found = checked(f"Hội nghị {acronym} họp tại Hà Nội.", "vi")
    assert [finding.rule for finding in found] == (["misspelt-acronym"] if meant else [])
    assert all(meant in finding.message and finding.exact == acronym for finding in found)


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị AMMTC và SOMTC của ASEAN, AICHR, AMM, ADMM, APT, CPR, ARF, ADSOM, SOMTI họp.",
        "Các cơ quan UNODC, INTERPOL, ASEANAPOL, UNTOC, UNICEF tham dự.",
        "HỘI NGHỊ AMTCC TỔ CHỨC TẠI HÀ NỘI",
        "The Asean Meeting on Training in Cyber Crime (AMTCC) was held.",
        "AMTCC họp. AMTCC bàn. AMTCC kết thúc.",
        "Mã AMTCC1 và xAMTCC không phải tên.",
    ],
)
def test_other_acronyms_are_left_alone(text: str) -> None:
    assert [finding for finding in checked(text, "vi") if finding.rule == "misspelt-acronym"] == []


def test_a_series_of_the_project_is_known_and_may_be_meant() -> None:
    series = frozenset({"AMTCC", "GMSPC"})
    assert checked("Hội nghị AMTCC họp.", "vi", series=series) == ()
    (found,) = checked("Hội nghị GMPSC họp.", "vi", series=series)
    assert "GMSPC" in found.message


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("中方提出4点建议：一是合作。二是培训。三是立法。四是交流。", "zh", []),
        ("中方提出5点建议：一是合作。二是培训。三是立法。四是交流。", "zh", ["announced-count-items: 5点建议"]),
        ("He made four proposals. First, share. Second, train. Third, sign. Fourth, meet.", "en", []),
        (
            "He made four proposals. First, share. Second, train. Third, sign.",
            "en",
            ["announced-count-items: four proposals"],
        ),
        ("Ông nêu ba đề xuất. Thứ nhất, hợp tác. Thứ hai, đào tạo. Thứ ba, ký kết.", "vi", []),
        ("Ông nêu bốn đề xuất. Một là hợp tác. Hai là đào tạo.", "vi", ["announced-count-items: bốn đề xuất"]),
        ("He made three proposals:\n(a) share data;\n(b) train; and\n(c) sign.", "en", []),
        ("He made three proposals:\n1. Share data.\n2. Train.", "en", ["announced-count-items: three proposals"]),
        ("Ông nêu 5 kiến nghị về hợp tác.", "vi", ["announced-count-unnumbered: 5 kiến nghị"]),
        ("Ông nêu hai kiến nghị về hợp tác.", "vi", []),
        ("Ban tổ chức nhận được 200 kiến nghị.", "vi", []),
        ("Ông nêu hơn 5 kiến nghị về hợp tác.", "vi", []),
        ("会议提出5个建议。他说5个建议很重要。", "zh", ["announced-count-unnumbered: 5个建议"]),
        ("会议逮捕5人，起诉4人。", "zh", []),
    ],
)
def test_announced_counts_are_held_against_what_the_text_numbers(text: str, language: str, expected: list[str]) -> None:
    assert told(checked(text, language)) == expected


def proposal(number: int, proposer: str = "p1") -> Record:
    value = Value(f"v{number}", "proposer", "Ông", proposer, proposer)
    return Record(f"r{number}", "a", "lan", "proposal", fields={"proposer": (value,)})


@pytest.mark.parametrize(
    ("proposers", "expected"),
    [
        ([], ["announced-count-unnumbered: 3 đề xuất"]),
        (["p1"], ["announced-count-coded: 3 đề xuất"]),
        (["p1", "p1", "p1"], []),
        (["p1", "p2", "p2"], []),
        (["p1", "p1", "p1", "p2"], []),
        (["p1", "p1", "p2", "p2"], ["announced-count-coded: 3 đề xuất"]),
    ],
)
def test_announced_counts_are_held_against_what_is_coded(proposers: list[str], expected: list[str]) -> None:
    records = [proposal(number, who) for number, who in enumerate(proposers)]
    assert told(checked("Ông nêu 3 đề xuất về hợp tác.", "vi", records=records)) == expected


SAID = "Sáng 24/9, hội nghị họp. Sau 20 năm kể từ 2002."


def meeting(value: Value, analyst: str = "lan") -> Record:
    mention = Mention("m", Anchor(TEXT, Span(11, 19), "hội nghị"))
    return Record("r", "a", analyst, "meeting", mentions=(mention,), fields={"date": (value,)})


WORDS = (Anchor(TEXT, Span(0, 9), "Sáng 24/9"),)


@pytest.mark.parametrize(
    ("value", "published", "is_questioned"),
    [
        (Value("v", "date", "Sáng 24/9", "XXXX-09-24", "2022-09-24", anchors=WORDS), "", True),
        (Value("v", "date", "Sáng 24/9", "XXXX-09-24", "2022-09-24", anchors=WORDS), "2022-09-25", False),
        (Value("v", "date", "Sáng 24/9", "XXXX-09-24", "2022-09-24", anchors=WORDS), "2012-09-25", True),
        (Value("v", "date", "tháng 11 năm ngoái", None, "2021-11", anchors=WORDS), "2022-09-25", False),
        (Value("v", "date", "24/9/2022", None, "2022-09-24", anchors=WORDS), "", False),
        (Value("v", "date", "24/9/22", None, "2022-09-24", anchors=WORDS), "", False),
        (Value("v", "date", "二〇二二年", None, "2022", anchors=WORDS), "", False),
        (Value("v", "date", "Sáng 24/9", None, "XXXX-09-24", anchors=WORDS), "", False),
        (Value("v", "date", "", None, "2022-09-24", origin=Origin.OUTSIDE, note="a book"), "", False),
        (Value("v", "date", "", None, "2022-09-24", origin=Origin.INFERRED), "", True),
        (Value("v", "date", not_stated=True), "", False),
        (Value("v", "date", "Sáng 24/9", None, None, anchors=WORDS), "", False),
    ],
)
def test_a_coded_year_that_nothing_gives_is_questioned(value: Value, published: str, *, is_questioned: bool) -> None:
    found = checked(SAID, "vi", published=published, records=[meeting(value)])
    rules = [finding.rule for finding in found]
    assert ("year-from-nowhere" in rules) == is_questioned


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("各国打击跨国跨国犯罪。", "zh", ["跨国跨国"]),
        ("各国合作打击犯罪，合作办案。", "zh", []),
        ("They met in the the capital.", "en", ["the the"]),
        ("They said that that was fine.", "en", []),
        ("Dịch bệnh tác động tác động đến kinh tế.", "vi", ["tác động tác động"]),
        ("Tình hình luôn luôn xanh xanh.", "vi", []),
    ],
)
def test_words_written_twice_are_shown(text: str, language: str, expected: list[str]) -> None:
    found = checked(text, language)
    assert [finding.exact for finding in found if finding.rule == "doubled-words"] == expected


def test_what_stands_outside_the_article_is_not_checked() -> None:
    text = "Ngày 31/9, Hội nghị AMTCC nêu 5 kiến nghị."
    assert checked(text, "vi", role=Role.BOILERPLATE) == ()
    assert len(checked(text, "vi")) == 3


def test_two_analysts_sets_are_never_checked_together() -> None:
    one = meeting(Value("v", "date", "Sáng 24/9", None, "2022-09-24", anchors=WORDS))
    other = meeting(Value("v", "date", "Sáng 24/9", None, "2022-09-24", anchors=WORDS), analyst="minh")
    with pytest.raises(Bug):
        checked(SAID, "vi", records=[one, other])
