from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.intake.files import prepare_article
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.records import tag
from core.operations.sets import export_set
from core.project.project import Project
from core.text.span import Span

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.annotated_set import AnnotatedSet


STORY = (
    "Hội nghị SOMTC 20\n\n"
    "👨\u200d👩\u200d👧 Sáng 24/9, Nguyễn Văn Hùng (𠮷) dự SOMTC 20. 😀 Bắt giữ 11.215 vụ\u00a0ma túy.\u2028Hết chuyện."
)
OTHER = "Hội nghị AMMTC 15\n\nNgày 29/9/2021, Nguyễn Văn Hưng dự AMMTC 15 tại Hà Nội và phát biểu ở đó rất lâu."


def add(project: Project, file: str, body: str) -> None:
    import_articles(project, [prepare_article(file, body.encode(), "utf-8", body, ())])


def code(project: Project) -> None:
    """A statistic, a meeting in each article, and a speaker that leads to one of them."""
    story, other = (article.id for article in project.articles())
    tag(
        project,
        story,
        "statistic",
        at(STORY, "11.215 vụ"),
        fills=[
            Fill("value", (at(STORY, "11.215 vụ"),)),
            Fill("measure", (at(STORY, "ma túy"),)),
            Fill("place", text="VN"),
            Fill("scope", not_stated=True),
            Fill("period", text="2020-01/2020-06", note="the ministry's report", doubtful=True),
        ],
    )
    tag(project, story, "meeting", at(STORY, "SOMTC 20"), fills=[Fill("meeting", (at(STORY, "SOMTC 20"),))])
    meeting = Fill("meeting", (at(OTHER, "AMMTC 15"),))
    tag(project, other, "meeting", at(OTHER, "AMMTC 15"), fills=[meeting, Fill("phase", text="held")])
    name = at(STORY, "Nguyễn Văn Hùng")
    tag(project, story, "speaker", name, fills=[Fill("person", (name,)), Fill("meeting", (at(STORY, "SOMTC 20"),))])


def at(body: str, words: str) -> Span:
    start = body.index(words)
    return Span(start, start + len(words))


def bundle(project: Project, folder: Path, name: str = "set.zip") -> Path:
    path = folder / name
    export_set(project, path, "bundle")
    return path


def seen_by(project: Project, analyst: str) -> Project:
    return Project(project.store, analyst=analyst)


def what_it_holds(annotated_set: AnnotatedSet) -> tuple[object, ...]:
    """All of a set, with analysts by name: whoever has a name here keeps her own id."""
    names = {analyst.id: analyst.name for analyst in annotated_set.analysts}
    return (
        annotated_set.articles,
        [replace(record, analyst=names[record.analyst]) for record in annotated_set.records],
        set(annotated_set.entities),
        set(annotated_set.terms),
        dict(annotated_set.labels),
        list(names.values()),
    )
