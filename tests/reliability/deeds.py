"""What an analyst does, at random but the same for the same seed, through the operations."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from core.intake.files import prepare_article
from core.operations import records, values
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.text.graphemes import widen
from core.text.span import Span

if TYPE_CHECKING:
    from core.intake.files import IncomingArticle
    from core.model.change import Changes
    from core.model.record import Record
    from core.project.project import Project

TYPES = ("statistic", "statistic", "meeting", "speaker", "proposal")
TYPED = {
    "statistic": (("value", "11.215"), ("period", "2020-01/2020-06"), ("place", "VN"), ("scope", "ghi nhận")),
    "meeting": (("meeting", "SOMTC 20"), ("phase", "held"), ("meeting", "AMMTC 14")),
    "speaker": (("person", "Nguyễn Văn Hùng 😀"), ("person", "Tô Lâm")),
    "proposal": (("text", "𠮷田 đề nghị"),),
}
_MOST_RECORDS = 40
_WORDS = ("vụ", "việc", "ma túy", "được", "phát hiện", "cửa khẩu", "😀", "𠮷", "cases", "of", "打击跨国犯罪")


class Analyst:
    """Does one act after another in a project."""

    def __init__(self, project: Project, seed: int) -> None:
        self.project = project
        self.random = random.Random(seed)
        self._imported = 0

    def act(self) -> Changes:
        """Do one act that changes something: tag, fill, add a mention, delete."""
        while True:
            mine = self.project.records()
            if len(mine) < 3 or (len(mine) < _MOST_RECORDS and self.random.random() < 0.35):
                return self.tag()
            record = self.random.choice(mine)
            does = self.random.choice((self.fill, self.fill, self.type, self.mention, self.say_not_stated))
            if len(mine) > 6 and self.random.random() < 0.15:
                return records.delete_record(self.project, record.id)
            changes = does(record)
            if changes.act is not None:
                return changes

    def tag(self) -> Changes:
        article = self.random.choice(self.project.articles()).id
        kind = self.random.choice(TYPES)
        field, text = self.random.choice(TYPED[kind])
        fills = (Fill(field, text=text),) if self._has(kind, field) and self.random.random() < 0.5 else ()
        return records.tag(self.project, article, kind, self.span(article), fills=fills, read_words=True).changes

    def fill(self, record: Record) -> Changes:
        fields = self.project.codebook.type(record.type).fields
        field = self.random.choice(fields).id
        return values.fill(self.project, record.id, Fill(field, spans=(self.span(record.article),)))

    def type(self, record: Record) -> Changes:
        field, text = self.random.choice(TYPED[record.type])
        if not self._has(record.type, field):
            return self.mention(record)
        return values.fill(self.project, record.id, Fill(field, text=text))

    def mention(self, record: Record) -> Changes:
        return records.add_mention(self.project, record.id, self.span(record.article))

    def say_not_stated(self, record: Record) -> Changes:
        field = self.random.choice(self.project.codebook.type(record.type).fields).id
        return values.fill(self.project, record.id, Fill(field, not_stated=True))

    def bring(self, articles: int) -> Changes:
        """Import new articles, all in one act."""
        return import_articles(self.project, [self.incoming() for _ in range(articles)]).changes

    def incoming(self) -> IncomingArticle:
        """Write an article that the project does not hold yet."""
        self._imported += 1
        name = f"{self.random.getrandbits(48):012x}"
        words = [self.random.choice(_WORDS) for _ in range(250)]
        lines = [" ".join(words[at : at + 25]) for at in range(0, len(words), 25)]
        body = f"Hội nghị {name}\n\n" + "\n".join(lines)
        return prepare_article(f"{name}.txt", body.encode(), "utf-8", body, ())

    def span(self, article: str) -> Span:
        body = self.project.text(article)
        start = self.random.randrange(len(body) - 20)
        return widen(body, Span(start, start + self.random.randrange(1, 14)))

    def _has(self, kind: str, field: str) -> bool:
        return self.project.codebook.type(kind).has_field(field)
