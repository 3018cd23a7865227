"""An invented finder and an invented article: what is done with found things does not depend on how they are found."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.intake.files import prepare_article
from core.model.record import Origin
from core.model.suggestion import Found, FoundValue
from core.operations.articles import import_articles
from core.text.span import Span
from tests.core.store.projects import Desk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.reading import ArticleReading
    from core.project.project import Project

STORY = (
    "Hội nghị SOMTC 20 khai mạc tại Hà Nội\n\n"
    "Sáng 24/9/2020, hội nghị SOMTC 20 khai mạc với sự tham dự của các nước. "
    "Phát biểu tại hội nghị, ông Trần Văn Minh nhấn mạnh vai trò của hợp tác quốc tế.\n\n"
    "Nửa đầu năm 2020, lực lượng chức năng bắt giữ 320 vụ buôn lậu gỗ, 415 đối tượng. "
    "Ông Trần Văn Minh đề nghị các nước chia sẻ thông tin về tội phạm mạng.\n"
)
SECOND = (
    "Trần Văn Minh tiếp khách\n\nSáng 2/3/2021, ông Trần Văn Minh tiếp đoàn đại biểu của bạn. "
    "Hai bên nhắc lại 77 vụ buôn lậu gỗ đã được phát hiện trong năm qua.\n"
)
_MEETING = re.compile(r"\b(?:SOMTC|AMMTC) \d+")
_PERSON = re.compile(r"\b[Ôô]ng ((?:[A-ZĐ]\w+ ?){2,4}\b)")
_FIGURE = re.compile(r"\b([\d.]+) (vụ|đối tượng)\b")
_PROPOSAL = re.compile(r"đề nghị (.+?)[.;]")


def find(reading: ArticleReading) -> Iterator[Found]:
    """Find meetings by acronym and number, persons after *ông*, figures with two units, and what is asked for."""
    yield from _meetings(reading.text)
    for match in _PERSON.finditer(reading.text):
        person = Span(match.start(1), match.start(1) + len(match[1].rstrip()))
        yield Found("speaker", (person,), (FoundValue("person", (person,)),), "title", "A title and a name.", 0.8)
    for match in _FIGURE.finditer(reading.text):
        yield _figure(reading, match)
    for match in _PROPOSAL.finditer(reading.text):
        clause = Span(*match.span(1))
        values = (
            FoundValue("text", (clause,)),
            FoundValue("proposer", text="Philippines", basis=(Span(*match.span()),), origin=Origin.INFERRED),
            FoundValue("stage", text="proposed"),
        )
        yield Found("proposal", (clause,), values, "verb", "A verb of asking.", 0.6)


def _meetings(text: str) -> Iterator[Found]:
    named: dict[str, list[Span]] = {}
    for match in _MEETING.finditer(text):
        named.setdefault(match[0], []).append(Span(*match.span()))
    for spans in named.values():
        values = (
            FoundValue("meeting", (spans[0],)),
            FoundValue("phase", normal="held", basis=(spans[-1],), origin=Origin.INFERRED, doubtful=True),
        )
        yield Found("meeting", tuple(spans), values, "acronym", "An acronym with a number.", 0.9)


def _figure(reading: ArticleReading, match: re.Match[str]) -> Found:
    whole, number, unit = (Span(*match.span(group)) for group in range(3))
    values = [FoundValue("value", (number,)), FoundValue("unit", (unit,))]
    measure = reading.text.find("buôn lậu gỗ")
    if measure >= 0:
        values.insert(0, FoundValue("measure", (Span(measure, measure + len("buôn lậu gỗ")),)))
    sentence = reading.sentence_at(number.start)
    if sentence is not None:
        values.append(FoundValue("period", normal="2020-01/2020-06", basis=(sentence.span,), origin=Origin.INFERRED))
    return Found("statistic", (whole,), tuple(values), "figure", "A figure with its unit.", 0.7)


def bring(project: Project, file: str, body: str) -> Desk:
    """Bring an article in and sit down at it; what is suggested comes from the invented finder."""
    project.suggestion_book.use(find)
    import_articles(project, [prepare_article(file, body.encode(), "utf-8", body, ())])
    return Desk.at(project, file)
