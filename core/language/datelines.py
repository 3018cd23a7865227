"""Datelines: lines that say when an article appeared, and the openings of a body that say it before the news."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.dates import DateReading, read_date
from core.language.edtf import valid_edtf
from core.language.lexicon import LANGUAGES, lexicon
from core.text.span import Span

if TYPE_CHECKING:
    from core.language.paragraphs import Paragraph

_LONGEST = 100
_MOST_LETTERS = 24
_MOST_HAN_OF_A_PLACE = 3
_NUMERIC = (
    r"(?:\d{1,2}\s?[/.\-]\s?\d{1,2}\s?[/.\-]\s?(?:19|20)\d{2}"
    r"|(?:19|20)\d{2}\s?(?:[/.\-年])\s?\d{1,2}\s?(?:[/.\-月])\s?\d{1,2}日?)"
)
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_WRITTEN = (
    r"(?:ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}"
    rf"|(?:{_MONTH}\s+{_DAY}|{_DAY}\s+{_MONTH}),?\s+(?:19|20)\d{{2}}|{_MONTH},?\s+{_DAY}/(?:19|20)\d{{2}})"
)
_DATE = re.compile(rf"{_NUMERIC}|{_WRITTEN}", re.IGNORECASE)
_STAMP = re.compile(rf"{_NUMERIC}\s*[-–|,]?\s*[0-9]{{1,2}}[:h：][0-9]{{2}}(?![0-9])")
"""A day and a time of day: a line that opens so is a stamp, whatever section or author it names then."""
_YEAR_FIRST = re.compile(
    r"(?<![\w/.\-])(?P<y>(?:19|20)[0-9]{2})\s?[/.\-年]\s?(?P<m>[0-9]{1,2})\s?[/.\-月]\s?(?P<d>[0-9]{1,2})(?![0-9/])日?"
)
_WHOLE_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_YEAR = re.compile(r"\d{4}")
_HAN_RUN = re.compile(r"[\u3400-\u9fff]+")
_LATIN_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]+")
_LABELLED = re.compile(
    r"(?:来源|來源|作者|记者|記者|编辑|編輯|责编|責編|责任编辑|責任編輯|文)\s?[:：/]\s?[^\s:：|]{1,12}"
)
_IN_BRACKETS = re.compile(r"[(（\[【][^()（）\[\]【】]{1,12}[)）\]】]")
_AFTER_COLON = re.compile(r"\|\s*[:：]\s*[^\W\d_]")
_OUTLET = re.compile(r"(?:[网網社报報台臺讯訊电電刊版]|日报|日報|新闻|新聞|在线|在線|客户端|客戶端|频道|頻道)\Z")
_CAPITAL = "A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠ-Ỹ"
_PLACE = rf"[{_CAPITAL}][\w.'’-]*(?:\s+[{_CAPITAL}][\w.'’-]*){{0,3}}"
_OPENING = re.compile(
    rf"(?P<place>{_PLACE},\s+)?(?P<date>(?:ngày\s+)?(?:{_NUMERIC}|{_WRITTEN}))"
    rf"(?P<outlet>\s?\([{_CAPITAL}][\w .&/-]{{1,30}}\))?\s*(?:[-–—]{{1,2}}\s*(?=[{_CAPITAL}\"“‘]|\Z)|\Z)"
)
_CHINESE_OPENING = re.compile(
    r"(?:[(（【\[]?[\u3400-\u9fff]{2,12}[)）】\]]?\s?)?(?P<date>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)\s?(?:讯|訊|电|電|消息)"
    r"(?![\u3400-\u9fff]{0,2}[话話影视視脑腦信])"
)
_AGENCY = re.compile(
    rf"{_PLACE},\s+(?P<date>{_MONTH}\s+{_DAY}|{_DAY}\s+{_MONTH})\s?\([{_CAPITAL}][\w .&/-]{{1,30}}\)\s*[-–—]"
)
_AGENCY_IN_BRACKETS = re.compile(
    rf"{_PLACE}\s?\([{_CAPITAL}]{{3,8}}[ ,]+(?P<date>\d{{1,2}}/\d{{1,2}})\)\s*(?:[-–—]|(?=[{_CAPITAL}])|\Z)"
)
_CHINESE_AGENCY = re.compile(
    r"(?:[(（【\[]?[\u3400-\u9fff]{2,12}?[)）】\]]?\s?)?(?P<date>[0-9]{1,2}月[0-9]{1,2}日)\s?(?:讯|訊|电|電|专电|專電)"
)
_EITHER_WAY = re.compile(
    r"(?<![\d/.\-])(?P<a>\d{1,2})(?P<sep>[/.\-])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d{2})(?![\d/])"
)
"""A day and a month in either order: 01/11/2025."""
_MINGUO = re.compile(r"(?<=[)）])\s?(?P<y>1\d{2})(?P<m>0[1-9]|1[0-2])(?P<d>[0-2]\d|3[01])\s*\Z")
"""The day in the calendar of the Republic that closes the last line of an agency's article: （編輯：陳明）1130810."""
_REPUBLIC = 1911
_NO_PLACE = re.compile(
    r"(?:On|In|By|Last|This|Next|Since|Until|From|After|Before|As|The|At|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b|(?:Ngày|Từ|Đến|Sau|Trước|Vào|Theo|Thứ|Chủ)\b"
)


def is_dateline(part: Paragraph) -> bool:
    """Tell whether a paragraph says when the article appeared, where and in what outlet, and nothing else.

    What is left beside the date must be names: a word in small letters makes it a sentence.
    """
    if len(part) > _LONGEST or not _YEAR.search(part.opening):
        return False
    if _STAMP.match(part.opening) and not part.ends_sentence:
        return True
    rest, found = _DATE.subn(" | ", part.opening)
    if not found:
        return False
    rest = _published_words().sub(" ", _IN_BRACKETS.sub(" ", _LABELLED.sub(" ", rest)))
    left = [*_LATIN_WORD.findall(rest), *_HAN_RUN.findall(rest)]
    if not left:
        return True
    tells_an_event = part.ends_sentence or _AFTER_COLON.search(rest) is not None
    if tells_an_event or sum(len(word) for word in left) > _MOST_LETTERS:
        return False
    return all(word[0].isupper() for word in _LATIN_WORD.findall(rest)) and _are_names(rest)


def stated_day(line: str, language: str | None) -> DateReading | None:
    """Read the day off a line that is known to be a dateline; None if it states no whole day."""
    found = _YEAR_FIRST.search(line)
    if found is not None:
        edtf = f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}"
        return DateReading(edtf, Span(*found.span()), "") if valid_edtf(edtf) else None
    reading = read_date(line, language)
    return reading if reading is not None and _WHOLE_DAY.fullmatch(reading.edtf) else None


def days_either_way(line: str) -> tuple[DateReading, ...]:
    """Give both days that a dateline may mean by figures whose order it does not tell: 1 November or 11 January."""
    found = _EITHER_WAY.search(line)
    if found is None:
        return ()
    orders = ((found["a"], found["b"]), (found["b"], found["a"]))
    edtfs = (f"{found['y']}-{int(month):02}-{int(day):02}" for day, month in orders)
    return tuple(DateReading(edtf, Span(*found.span()), "") for edtf in edtfs if valid_edtf(edtf))


def closing_day(line: str) -> DateReading | None:
    """Read the day off the end of an agency's last line: ``（編輯：陳明）1130810``; None if it closes with none."""
    found = _MINGUO.search(line)
    if found is None:
        return None
    edtf = f"{int(found['y']) + _REPUBLIC}-{found['m']}-{found['d']}"
    return DateReading(edtf, Span(found.start("y"), found.end("d")), "") if valid_edtf(edtf) else None


def opening_day(words: str, language: str | None) -> DateReading | None:
    """Read the day that opens a body: ``Manila, 24 September 2020 - ``, ``2022年9月29日讯``.

    Returns:
        The day, its span in code points within the words; None where the words only begin a sentence with one.
    """
    match = _CHINESE_OPENING.match(words)
    if match is None:
        match = _OPENING.match(words)
        if match is None or not (match["place"] or match["outlet"]) or _NO_PLACE.match(words):
            return None
    start, end = match.span("date")
    reading = read_date(words[start:end], language)
    if reading is None or not _WHOLE_DAY.fullmatch(reading.edtf):
        return None
    return DateReading(reading.edtf, reading.span.shifted(start), reading.assumed)


def opening_day_without_year(words: str, language: str | None, year: int) -> DateReading | None:
    """Read the day of an agency's opening that leaves the year unsaid, in a year known from elsewhere.

    ``JAKARTA, Aug. 21 (Xinhua) -- ``, ``新华社北京9月22日电``. A month that the opening does not say is not guessed.
    """
    match = _CHINESE_AGENCY.match(words) or _AGENCY.match(words) or _AGENCY_IN_BRACKETS.match(words)
    if match is None or _NO_PLACE.match(words):
        return None
    start, end = match.span("date")
    reading = read_date(words[start:end], language, published=f"{year}-12-31")
    if reading is None or not _WHOLE_DAY.fullmatch(reading.edtf):
        return None
    edtf = f"{year}{reading.edtf[4:]}"
    if not valid_edtf(edtf):
        return None
    return DateReading(edtf, reading.span.shifted(start), f"year {year} from elsewhere in the article")


def _are_names(rest: str) -> bool:
    """Tell whether what is left in Chinese is an outlet, or a short place before the date."""
    before_date = rest.split("|", 1)[0]
    for run in _HAN_RUN.finditer(rest):
        place = run.end() <= len(before_date) and len(run[0]) <= _MOST_HAN_OF_A_PLACE
        if not place and not _OUTLET.search(run[0]):
            return False
    return True


@cache
def _published_words() -> re.Pattern[str]:
    words = [word for language in LANGUAGES for word in lexicon(language).section("published").get("word", ())]
    words.sort(key=len, reverse=True)
    latin = [re.escape(word) for word in words if _LATIN_WORD.match(word)]
    other = [re.escape(word) for word in words if not _LATIN_WORD.match(word)]
    weekdays = "星期[一二三四五六日天]|周[一二三四五六日]"
    days = "hai|ba|tư|năm|sáu|bảy|chủ nhật|h|p|m"
    return re.compile(
        rf"(?<![^\W\d_])(?:{'|'.join(latin)}|{days})(?![^\W\d_])|{weekdays}|{'|'.join(other)}", re.IGNORECASE
    )
