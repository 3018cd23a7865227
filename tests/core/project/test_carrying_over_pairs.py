"""Carrying over between invented articles: how much of what the other version says is found, and how much is right."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.alignment.links import Side
from core.analysis.carrying_over.wanted import Status
from core.intake.files import prepare_article
from core.operations.articles import import_articles
from core.operations.filling import Fill
from core.operations.records import tag
from core.operations.values import fill
from core.project.carrying_over import MENTION, proposals_in
from core.project.naming_sources import gazetteer_of, read_for_finders
from core.project.project import Project
from core.text.span import Span
from tests.core.project.carried_pairs import PAIRS, Coded, Pair, overlapping
from tests.core.project.gold_004 import aligned_by_hand
from tests.core.store.projects import LAN, Desk, Templates, empty

if TYPE_CHECKING:
    from pathlib import Path

ANSWERS = {"phase": "held", "rose": "up", "下降": "down"}
NAMING = ("person", "meeting", "text", "value")


@dataclass
class Tally:
    found: int = 0
    right: int = 0
    exact: int = 0
    wanted: int = 0
    wrong: tuple[str, ...] = ()


def bring(project: Project, file: str, lines: tuple[str, ...]) -> Desk:
    body = lines[0] + "\n\n" + "\n".join(line for line in lines[1:] if line != "-")
    import_articles(project, [prepare_article(file, body.encode(), "utf-8", body, ())])
    return Desk.at(project, file)


def code(desk: Desk, coded: Coded) -> str:
    body = desk.project.text(desk.article)
    at = body.index(coded.mention, body.index("\n\n"))
    record = tag(desk.project, desk.article, coded.type, Span(at, at + len(coded.mention)), read_words=True).record
    line = max(body.rfind("\n", 0, at), 0)
    for field, words in coded.fields:
        if words:
            start = body.find(words, line) if words in body[line:] else body.index(words)
            answer = ANSWERS.get(field) or ANSWERS.get(words)
            fill(desk.project, record, Fill(field, (Span(start, start + len(words)),), text=answer))
    return record


def side(desk: Desk) -> Side:
    project, article = desk.project, desk.project.article(desk.article)
    gazetteer = gazetteer_of(project.names)
    reading = read_for_finders(project.text(desk.article), article, project.regions(desk.article), gazetteer)
    return Side(desk.article, article.text, reading, reading.sentences)


def places(one: Side, line: str) -> tuple[int, ...]:
    return tuple(n for n in range(len(one.sentences)) if one.words(n) in line)


def tally(project: Project, pair: Pair) -> Tally:
    here, there = bring(project, "one.txt", pair.here), bring(project, "other.txt", pair.there)
    wanted = {code(here, coded): coded for coded in pair.coded}
    a, b = side(here), side(there)
    links = [(places(a, x), places(b, y)) for x, y in zip(pair.here, pair.there, strict=True) if y != "-"]
    result = Tally()
    for each in proposals_in(project, aligned_by_hand(a, b, links), 0):
        coded = wanted[each.record]
        told = dict(coded.fields_there) | {MENTION: coded.mention_there}
        expected = told.get(each.field, coded.mention_there if each.field in NAMING else None)
        if expected is None:
            continue
        is_found = each.status is Status.FOUND
        right = is_found and overlapping(each.words, expected)
        result.found += is_found
        result.right += right
        result.exact += is_found and each.words == expected
        result.wanted += bool(expected)
        result.wrong += () if right or not is_found else (f"{each.field}: {each.words} for {expected}",)
    return result


def test_what_is_found_in_the_other_version_is_right_and_most_of_it_is_found(
    templates: Templates, tmp_path: Path
) -> None:
    every: list[Tally] = []
    for pair in PAIRS:
        path = templates.copy(empty, tmp_path / f"{pair.name}.spanwise")
        with closing(Project.open(path, analyst=LAN)) as project:
            every.append(tally(project, pair))
    found, right, exact, wanted = (
        sum(getattr(each, name) for each in every) for name in ("found", "right", "exact", "wanted")
    )
    wrong = [each.wrong for each in every]
    assert right >= 0.9 * found, wrong
    assert right >= 0.8 * wanted, wrong
    assert exact >= 0.75 * found, wrong
