"""Two invented reports of one meeting, which do not say the same in everything, and one in two languages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.intake.files import prepare_article
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.records import tag
from core.project.board import board
from core.project.comparing import Part
from tests.core.store.projects import find_span

if TYPE_CHECKING:
    from core.project.board import Board, BoardRow
    from core.project.project import Project

MORNING = (
    "Khai mạc hội nghị SOMTC 20\n\n"
    "Sáng 24/9/2020, hội nghị SOMTC 20 họp theo hình thức trực tuyến, do Philippines chủ trì. "
    "Trong nửa đầu năm 2020, Việt Nam phát hiện 11.215 vụ phạm tội về ma túy. "
    "Trung tướng Trần Văn Nam đề nghị tăng cường tuần tra chung trên biển.\n"
)
EVENING = (
    "Hội nghị SOMTC 20 thành công\n\n"
    "Ngày 25/9/2020, hội nghị SOMTC 20 bế mạc, các nước họp qua mạng trực tuyến. "
    "Trong nửa đầu năm 2020, Việt Nam phát hiện 11.251 vụ phạm tội về ma túy. "
    "Việt Nam đề nghị tăng cường điều tra chung trên biển. Ông Trần Văn Nam phát biểu tại hội nghị.\n"
)
BOTH = (
    "王小洪出席会议\n\n9月22日，王小洪出席第9届会议，提出4点建议，要求加强合作。会议在金边举行。\n\n"
    "Wang Xiaohong attends the meeting\n\n"
    "On 22 September, Wang Xiaohong attended the ninth meeting and made four proposals. He asked for cooperation. "
    "The meeting took place in Phnom Penh.\n"
)


@dataclass(frozen=True, slots=True)
class Reports:
    """Two articles of a project with what was coded in them."""

    project: Project
    morning: str
    evening: str

    @classmethod
    def of(cls, project: Project) -> Reports:
        return cls(project, bring_in(project, "morning.txt", MORNING), bring_in(project, "evening.txt", EVENING))

    def code(self, article: str, kind: str, words: str, /, inside: str = "", **fields: str | Fill) -> str:
        body = self.project.text(article)
        fills = [
            told if isinstance(told, Fill) else Fill(field, spans=(find_span(body, *told.split("|")),))
            for field, told in fields.items()
        ]
        return tag(self.project, article, kind, find_span(body, words, inside), fills=fills).record

    def meetings(self) -> tuple[str, str]:
        opening, closing = "hội nghị SOMTC 20 họp", "hội nghị SOMTC 20 bế mạc"
        return (
            self.code(
                self.morning,
                "meeting",
                "hội nghị SOMTC 20",
                inside=opening,
                meeting=f"SOMTC 20|{opening}",
                date="24/9/2020",
                format="trực tuyến",
                host="Philippines",
            ),
            self.code(
                self.evening,
                "meeting",
                "hội nghị SOMTC 20",
                inside=closing,
                meeting=f"SOMTC 20|{closing}",
                date="25/9/2020",
                format="trực tuyến",
            ),
        )

    def figures(self) -> tuple[str, str]:
        one, other = (
            self.code(
                article,
                "statistic",
                figure,
                measure="phạm tội về ma túy",
                value=figure,
                unit=Fill("unit", text="cases"),
                period="nửa đầu năm 2020",
                place="Việt Nam|Việt Nam phát hiện",
            )
            for article, figure in ((self.morning, "11.215"), (self.evening, "11.251"))
        )
        return one, other

    def proposals(self) -> tuple[str, str]:
        clauses = ("tăng cường tuần tra chung trên biển", "tăng cường điều tra chung trên biển")
        one, other = (
            self.code(article, "proposal", clause, text=clause)
            for article, clause in zip((self.morning, self.evening), clauses, strict=True)
        )
        return one, other

    def board(self) -> Board:
        return board(self.project, (Part(self.morning), Part(self.evening)))

    def row(self, field: str, kind: str = "") -> BoardRow:
        (found,) = (row for row in self.board().rows if row.field == field and (not kind or row.type == kind))
        return found


def bring_in(project: Project, file: str, body: str) -> str:
    imported = import_articles(project, [prepare_article(file, body.encode(), "utf-8", body, ())])
    return imported.articles[0].article
