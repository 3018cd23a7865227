from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

from core.language.regions import Role, find_regions, headline_of, published_by_opening, published_from

BODY_ENDS = {
    "000_22fef8e13823a7ee": "预防打击人口贩运协定修改与补充议定书》。(完)",
    "001_da8807939b157e74": "trong giai đoạn 2020-2025.",
    "002_51b4da953c655a5b": "hậu đại dịch Covid-19 (Brunei Darussalam đề xuất).",
    "003_0e4dbabbad2ebc01": "hội nghị có thể được tổ chức theo hình thức trực tuyến. |",
    "004_25c9f8d750827d99": "in the Field of Non-Traditional Security Issues.",
}
PUBLISHED = {
    "000_22fef8e13823a7ee": None,
    "001_da8807939b157e74": ("2020-09-25", "25/09/2020"),
    "002_51b4da953c655a5b": ("2021-09-30", "ngày 30/09/2021"),
    "003_0e4dbabbad2ebc01": None,
    "004_25c9f8d750827d99": None,
}
LONG_VI = (
    "Các đại biểu đã thảo luận về nhiều biện pháp phòng ngừa tội "
    "phạm và thống nhất tăng cường trao đổi thông tin giữa các nước."
)
LONG_EN = (
    "The delegates discussed a number of measures against crime a"
    "nd agreed to share more of what they know with one another."
)
LONG_ZH = (
    "各国代表就打击犯罪的多项措施进行了讨论,并一致同意加强信息交流,共同维护本地区的"
    "和平与稳定,推动执法合作不断取得新的进展,为各国人民带来更多安全。"
)


def read(folder: Path, name: str) -> str:
    return (folder / f"{name}.txt").read_bytes().decode("utf-8")


def roles(text: str) -> list[tuple[str, str]]:
    return [(region.role.value, region.span.of(text)) for region in find_regions(text)]


@pytest.mark.parametrize(("name", "ending"), BODY_ENDS.items())
def test_the_body_ends_with_its_last_sentence_and_nothing_leaks_in(name: str, ending: str, seeds_folder: Path) -> None:
    text = read(seeds_folder, name)
    body = [region for region in find_regions(text) if region.role == Role.BODY]
    assert body[-1].span.of(text).endswith(ending)


@pytest.mark.parametrize("name", BODY_ENDS)
def test_the_headline_is_the_first_line(name: str, seeds_folder: Path) -> None:
    text = read(seeds_folder, name)
    headline = headline_of(text, find_regions(text))
    assert headline is not None
    assert headline.of(text) == text.split("\n", 1)[0].strip()


@pytest.mark.parametrize(("name", "expected"), PUBLISHED.items())
def test_the_dateline_says_when(name: str, expected: tuple[str, str] | None, seeds_folder: Path) -> None:
    text = read(seeds_folder, name)
    reading = published_from(text, find_regions(text))
    assert (reading and (reading.edtf, reading.span.of(text))) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("2021-04-05 10:15:33 来源:新华网 作者:张三", "2021-04-05"),
        ("2021年04月05日 10:15 来源:中国新闻网", "2021-04-05"),
        ("北京 2021年4月5日", "2021-04-05"),
        ("2021年4月5日", "2021-04-05"),
        ("Hà Nội, ngày 5 tháng 4 năm 2021", "2021-04-05"),
        ("Cập nhật lúc 10:15, Thứ Hai, 05/04/2021 (GMT+7)", "2021-04-05"),
        ("Published: April 5, 2021 10:15 AM GMT+7", "2021-04-05"),
        ("Bangkok Post, 5 April 2021 at 10:15", "2021-04-05"),
        ("Sept 10, 2025 (Reuters)", "2025-09-10"),
        ("2009年5月12日,湄公河惨案发生。", None),
        ("2009年5月12日案发", None),
        ("On May 12, 2009, thirteen sailors died.", None),
        ("May 12, 2009: Thirteen Sailors Died", None),
        ("Ngày 12/5/2019, xảy ra vụ án.", None),
        ("Ngày 12/5/2019 xảy ra vụ án", None),
    ],
)
def test_a_dateline_holds_names_and_times_but_no_sentence(line: str, expected: str | None) -> None:
    long = LONG_ZH if "年" in line else LONG_VI if "à" in line or "ụ" in line else LONG_EN
    text = f"{long[:30]}\n{line}\n{long}"
    reading = published_from(text, find_regions(text))
    assert (reading and reading.edtf) == expected
    if line[-1] in ".。":
        assert line in "".join(words for role, words in roles(text) if role == "body")


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Manila, 24 September 2020 - ", ("2020-09-24", "24 September 2020")),
        ("HANOI, Sept 10, 2025 (Reuters) - ", ("2025-09-10", "Sept 10, 2025")),
        ("Sept 10, 2025 (Reuters) – ", ("2025-09-10", "Sept 10, 2025")),
        ("2022年9月29日讯 ", ("2022-09-29", "2022年9月29日")),
        ("新华社北京2022年9月29日电 ", ("2022-09-29", "2022年9月29日")),
        ("On May 12, 2009, ", None),
        ("May 12, 2009 - ", None),
        ("Monday, May 12, 2009 - ", None),
        ("2009年5月12日,", None),
        ("2009年5月12日电话", None),
    ],
)
def test_a_body_may_open_with_its_date(opening: str, expected: tuple[str, str] | None) -> None:
    text = f"A headline for the news\n{opening}{LONG_ZH if '年' in opening else LONG_EN}"
    regions = find_regions(text)
    reading = published_from(text, regions)
    assert (reading and (reading.edtf, reading.span.of(text))) == expected
    assert [region.role for region in regions] == [Role.HEADLINE, Role.BODY]


def test_a_day_in_the_first_sentence_is_not_the_day_of_publication() -> None:
    text = f"警方回顾十年前大案\n\n2009年5月12日,湄公河惨案发生。\n\n{LONG_ZH}\n\n2024-05-12 10:00"
    assert published_from(text, find_regions(text)) is None


def test_a_file_with_two_versions_is_split_by_language(seeds_folder: Path) -> None:
    text = read(seeds_folder, "004_25c9f8d750827d99")
    parts = [(region.role, region.language) for region in find_regions(text)]
    assert parts == [
        (Role.HEADLINE, "zh-Hans"),
        (Role.BODY, "zh-Hans"),
        (Role.HEADLINE, "en"),
        (Role.BODY, "en"),
        (Role.BOILERPLATE, "zh-Hans"),
    ]


def test_captions_and_signature_are_told_apart(seeds_folder: Path) -> None:
    text = read(seeds_folder, "001_da8807939b157e74")
    found = {region.role: region.span.of(text) for region in find_regions(text)}
    assert found[Role.CREDIT] == "P. Thủy"
    assert found[Role.CAPTION].endswith("Ảnh: Bộ Công an")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Tiêu đề của một bài viết\nThứ Hai, 05/04/2021 - 10:15\n"
            f"{LONG_VI}\nHội nghị đã bế mạc.\nTin liên quan\nMột tin khác",
            ["headline", "dateline", "body", "boilerplate"],
        ),
        (
            f"A headline for the news\nApril 5, 2021\n{LONG_EN}\nRelated articles\nOther story",
            ["headline", "dateline", "body", "boilerplate"],
        ),
        (
            f"一个新闻标题放在这里\n2021年04月05日 10:15 来源:报社\n{LONG_ZH}\n相关阅读\n别的新闻",
            ["headline", "dateline", "body", "boilerplate"],
        ),
        (f"A headline for the news\n{LONG_EN}\nIt was short.\nSo was this.", ["headline", "body"]),
        (f"A headline for the news\n{LONG_EN}\nA subheading\n{LONG_EN}", ["headline", "body"]),
        (f"A headline for the news\n{LONG_EN}\nSource: The Agency", ["headline", "body", "credit"]),
        ("A headline\n\nShort one.\n\nShort two.", ["headline", "body"]),
        (LONG_EN, ["body"]),
        ("only words without an end", ["headline"]),
        ("", []),
        (" \n \n", []),
    ],
)
def test_roles_of_invented_articles(text: str, expected: list[str]) -> None:
    assert [role for role, _ in roles(text)] == expected


def test_a_line_of_digits_takes_the_language_of_its_neighbours() -> None:
    text = f"{LONG_VI}\n01:18 PM 25/09/2020\n{LONG_VI}"
    assert {region.language for region in find_regions(text)} == {"vi"}


def test_regions_stand_in_order_and_cover_every_word() -> None:
    text = f"\n\n  Title here for you \n\n{LONG_EN}\n \n😀😀 {LONG_ZH}\nRead more\n𠮷"
    found = find_regions(text)
    assert all(left.span.end <= right.span.start for left, right in pairwise(found))
    covered = sum(len("".join(region.span.of(text).split())) for region in found)
    assert covered == len("".join(text.split()))


@pytest.mark.parametrize("separator", ["\n", " "])
def test_five_million_characters_are_cut_to_their_end(separator: str) -> None:
    text = (LONG_VI + separator) * (5_000_000 // (len(LONG_VI) + 1))
    found = find_regions(text)
    assert found[0].span.start == 0
    assert found[-1].span.end == len(text.rstrip())


GOLD = Path(__file__).parent / "gold" / "regions"
MARKS = {
    "H": Role.HEADLINE,
    "D": Role.DATELINE,
    "B": Role.BODY,
    "C": Role.CAPTION,
    "R": Role.CREDIT,
    "-": Role.BOILERPLATE,
}


@dataclass(frozen=True)
class Marked:
    """An invented article, with the role of each line and what its dateline says."""

    name: str
    text: str
    roles: tuple[tuple[str, Role], ...]
    published: tuple[str, str] | None


def marked_articles(file: str) -> list[Marked]:
    articles: list[Marked] = []
    for block in (GOLD / file).read_text("utf-8").split("=== ")[1:]:
        head, *lines = block.rstrip("\n").split("\n")
        name, day, words = (part.strip() for part in head.split("|"))
        marked = tuple((line[2:], MARKS[line[0]]) for line in lines if line)
        text = "\n".join(line[2:] for line in lines)
        articles.append(Marked(name, text, marked, (day, words) if day != "-" else None))
    return articles


def role_of_each_line(article: Marked) -> list[tuple[str, Role, Role]]:
    """Give each line with the role that a reader marked and the one that was found."""
    found = find_regions(article.text)
    told: list[tuple[str, Role, Role]] = []
    position = 0
    for line, marked in article.roles:
        position = article.text.index(line, position)
        role = next(region.role for region in found if region.span.start <= position < region.span.end)
        told.append((line, marked, role))
    return told


ARTICLES = [article for file in ("vi.txt", "zh.txt", "en.txt") for article in marked_articles(file)]
LATER = marked_articles("later.txt")


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_lines_of_news_pages_have_the_role_that_a_reader_gives_them(article: Marked) -> None:
    assert [told for told in role_of_each_line(article) if told[1] != told[2]] == []


def test_most_lines_of_other_pages_have_their_role_too() -> None:
    told = [line for article in LATER for line in role_of_each_line(article)]
    right = sum(marked == found for _, marked, found in told)
    body = [found for _, marked, found in told if marked == Role.BODY]
    assert len(told) > 150
    assert right / len(told) >= 0.9
    assert body.count(Role.BODY) / len(body) >= 0.95


@pytest.mark.parametrize("article", [*ARTICLES, *LATER], ids=lambda article: article.name)
def test_the_day_on_a_news_page_is_read_with_its_words(article: Marked) -> None:
    reading = published_from(article.text, find_regions(article.text))
    assert (reading is None) == (article.published is None)
    if reading is not None and article.published is not None:
        day, words = article.published
        assert reading.edtf == day
        assert words in reading.span.of(article.text) or reading.span.of(article.text) in words


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("JAKARTA, Aug. 21 (Xinhua) -- ", ("2023-08-21", "Aug. 21")),
        ("BANGKOK, 14 March (Reuters) - ", ("2023-03-14", "14 March")),
        ("新华社北京9月22日电（记者王明）", ("2023-09-22", "9月22日")),
        ("中央社台北9月22日電，", ("2023-09-22", "9月22日")),
        ("HÀ NỘI (VNA) – ", None),
        ("On Aug. 21, ", None),
        ("8月21日,", None),
    ],
)
def test_an_opening_without_its_year_says_a_day_of_a_known_year(opening: str, expected: tuple[str, str] | None) -> None:
    text = f"A headline for the news\n{opening}{LONG_ZH if '月' in opening else LONG_EN}"
    reading = published_by_opening(text, find_regions(text), 2023)
    assert (reading and (reading.edtf, reading.span.of(text))) == expected
    assert reading is None or "2023" in reading.assumed


@pytest.mark.parametrize("name", BODY_ENDS)
def test_the_body_ends_in_the_same_place_where_no_line_says_so(name: str, seeds_folder: Path) -> None:
    cues = (
        "更多",
        "Ý kiến của bạn",
        "Viết bình luận mới",
        "Xem thêm",
        "Tin bài liên quan",
        "Các tin bài khác",
        "Đọc nhiều",
    )
    lines = read(seeds_folder, name).split("\n")
    text = "\n".join("" if line.strip() in cues else line for line in lines)
    body = [region for region in find_regions(text) if region.role == Role.BODY]
    assert body[-1].span.of(text).endswith(BODY_ENDS[name])
