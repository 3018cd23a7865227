"""The sample article in two languages: its gold, the gold links of its sentences, and its Chinese half as coded."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.analysis.alignment.links import Alignment, Link, Sameness, Side
from core.model.entity import Name
from core.operations.entities import create_entity
from core.operations.filling import Fill
from core.operations.records import add_mention, tag
from core.operations.values import fill
from core.project.comparing import Aligned
from core.project.naming_sources import gazetteer_of, read_for_finders
from core.text.span import Span
from tests.core.store.projects import Desk

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.project.project import Project

GOLD = Path(__file__).parents[1] / "language" / "gold"
ONE_TO_TWO = 6
"""The only Chinese sentence that two English ones go with; the others go with one each, in order."""
ORDINAL = ("一是", "二是", "三是", "四是")


@dataclass(frozen=True)
class Gold:
    type: str
    span: Span
    exact: str
    said: dict[str, Any]

    @property
    def language(self) -> str:
        return self.said["lang"]


def gold_004() -> list[Gold]:
    lines = (GOLD / "004_25c9f8d750827d99.jsonl").read_text("utf-8").splitlines()
    read = (json.loads(line) for line in lines)
    return [Gold(each["type"], Span(each["start"], each["end"]), each["exact"], each["normalized"]) for each in read]


def halves(project: Project, article: str) -> tuple[Side, Side]:
    """The Chinese and the English half, read anew with the names that the project knows now."""
    held = project.article(article)
    regions = project.regions(article)
    reading = read_for_finders(project.text(article), held, regions, gazetteer_of(project.names))

    def side(language: str) -> Side:
        return Side(article, held.text, reading, tuple(each for each in reading.sentences if each.language == language))

    return side("zh"), side("en")


def aligned_by_hand(a: Side, b: Side, pairs: Iterable[tuple[tuple[int, ...], tuple[int, ...]]]) -> Aligned:
    links = tuple(Link(one, other, 0.9, ()) for one, other in pairs)
    return Aligned(a, b, Alignment(Sameness.TRANSLATION, links, ()))


def aligned_004(project: Project, article: str) -> Aligned:
    chinese, english = halves(project, article)
    assert (len(chinese.sentences), len(english.sentences)) == (17, 18)
    pairs = [((n,), (n,) if n < ONE_TO_TWO else (n, n + 1) if n == ONE_TO_TWO else (n + 1,)) for n in range(17)]
    return aligned_by_hand(chinese, english, pairs)


def code_chinese_half(project: Project) -> Desk:
    """Code all records of the Chinese half by hand, as the gold has them: one act for each thing pointed at."""
    desk = Desk.at(project, "004")
    create_entity(project, "meeting", [Name("AMMTC+China 9")], series="AMMTC+China", ordinal=9)
    chinese = [each for each in gold_004() if each.language == "zh"]
    records: dict[str, str] = {}

    def once(key: str, kind: str, span: Span, *fills: Fill) -> str:
        if key in records:
            add_mention(project, records[key], span)
        else:
            records[key] = tag(project, desk.article, kind, span, read_words=True).record
            for each in fills:
                fill(project, records[key], each)
        return records[key]

    for each in chinese:
        said = each.said
        if each.type == "meeting":
            once(said["series"], "meeting", each.span, *_about_meeting(desk, chinese, said))
        elif each.type == "speaker":
            once(said["role"], "speaker", each.span, *_about_speaker(desk, said))
        elif each.type == "proposal":
            tagged = tag(project, desk.article, "proposal", each.span, read_words=True).record
            fill(
                project,
                tagged,
                Fill("proposer", text=desk.record(records["Minister of Public Security"]).normal("person")),
            )
            fill(project, tagged, Fill("stage", text="proposed"))
        elif each.type == "statistic":
            tag(project, desk.article, "statistic", each.span, read_words=True)
    return desk


def _about_meeting(desk: Desk, chinese: list[Gold], said: dict[str, Any]) -> list[Fill]:
    date = next(each for each in chinese if each.type == "date" and each.said["iso"] == said["date"])
    fills = [Fill("date", (date.span,), text=said["date"], reason="the year of the summit before")]
    if said["format"]:
        fills.append(Fill("format", (desk.span("以视频形式"),), text=said["format"]))
    return fills


def _about_speaker(desk: Desk, said: dict[str, Any]) -> list[Fill]:
    if not said["country"]:
        return []
    return [
        Fill("role", (desk.span("公安部部长"),)),
        Fill("country", text=said["country"]),
        Fill("on_behalf_of", (desk.span("中方", inside="代表中方"),), text="CN"),
    ]
