"""Meetings, speakers and proposals of four of the five articles, as an analyst codes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.operations.filling import Fill
from core.operations.records import tag
from core.text.span import Span

if TYPE_CHECKING:
    from core.project.project import Project

AMMTC_17 = "第十七届东盟跨国犯罪部长级会议(AMMTC)"
SOMTC_20 = "Hội nghị Quan chức cấp cao ASEAN về Phòng, chống tội phạm xuyên quốc gia lần thứ 20 (SOMTC 20)"
AMMTC_14 = "Hội nghị Bộ trưởng ASEAN về Phòng, chống tội phạm xuyên quốc gia lần thứ 14 (AMMTC 14)"
AMMTC_15 = "Hội nghị Bộ trưởng ASEAN về phòng, chống tội phạm xuyên quốc gia lần thứ 15 (AMMTC 15)"
WITH_CHINA_9 = "第9届中国—东盟(10+1)打击跨国犯罪部长级会议"
INFORMATION = "东盟各国执法机构应及时分享打击跨国犯罪的经验、信息、趋势和方式"
BORDERS = "các nước ASEAN cần chú trọng hợp tác về quản lý biên giới và an ninh mạng"
ROADMAP = "tài liệu khái niệm về Lộ trình hợp tác quản lý biên giới trong ASEAN"
TRUST = "tăng cường xây dựng lòng tin, trao đổi thông tin cấp cao"


class Coder:
    """Codes one article: words are taken where they stand first."""

    def __init__(self, project: Project, number: str) -> None:
        self.project = project
        self.article = project.find_article(number).id
        self._body = project.text(self.article)

    def code(self, record_type: str, words: str, **fields: str) -> str:
        """Tag words; a field is filled with words of the article, or after ``=`` with what is typed."""
        return tag(
            self.project,
            self.article,
            record_type,
            self._span(words),
            fills=[
                Fill(field, text=told[1:]) if told.startswith("=") else Fill(field, spans=(self._span(told),))
                for field, told in fields.items()
            ],
        ).record

    def _span(self, words: str) -> Span:
        start = self._body.index(words)
        return Span(start, start + len(words))


def code_meetings(project: Project) -> None:
    """Code the meetings of the five articles, with some who spoke and some proposals."""
    first, second, third, fourth = (Coder(project, number) for number in ("000", "002", "003", "004"))
    first.code("meeting", AMMTC_17, meeting=AMMTC_17, date="8月21日", phase="=held")
    first.code("speaker", "阮维玉", person="阮维玉", country="=VN", meeting=AMMTC_17)
    first.code(
        "proposal", INFORMATION, text=INFORMATION, proposer="阮维玉", meeting=AMMTC_17, topic="=information_sharing"
    )
    second.code("meeting", AMMTC_15, meeting=AMMTC_15, date="=2021-09-29", phase="=held", format="trực tuyến")
    second.code("meeting", "Hội nghị AMMTC 14", meeting="Hội nghị AMMTC 14", date="tháng 11-2020", phase="=held")
    second.code("speaker", "Lương Tam Quang", person="Lương Tam Quang", country="=VN", meeting=AMMTC_15)
    second.code(
        "proposal", BORDERS, text=BORDERS, proposer="Lương Tam Quang", meeting=AMMTC_15, topic="=border_management"
    )
    second.code("proposal", ROADMAP, text=ROADMAP, proposer="Thái Lan", meeting=AMMTC_15, topic="=border_management")
    third.code("meeting", SOMTC_20, meeting=SOMTC_20, date="=2020-09-24", phase="=held", host="Philippines")
    third.code("meeting", AMMTC_14, meeting=AMMTC_14, date="trung tuần tháng 11/2020", phase="=planned")
    third.code("proposal", TRUST, text=TRUST, proposer="Việt Nam")
    fourth.code("meeting", WITH_CHINA_9, meeting=WITH_CHINA_9, date="=2022-09-22", phase="=held", format="=online")
    fourth.code("speaker", "王小洪", person="王小洪", country="=CN", meeting=WITH_CHINA_9)
