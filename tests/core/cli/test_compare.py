from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.intake.files import prepare_article
from core.operations.alignment import Stretch, link_sentences
from core.operations.articles import import_articles
from core.project.project import Project
from core.text.span import Span
from tests.core.project.reports import BOTH, Reports, bring_in
from tests.core.store.projects import find_span

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran

VALUE_KEYS = {"raw", "reading", "normal", "label", "origin", "doubtful", "spans", "record"}


@pytest.fixture
def compared(project: Path) -> Path:
    """A project with two coded reports of one meeting, and an article in two languages."""
    opened = Project.open(project, analyst="An")
    reports = Reports.of(opened)
    reports.meetings()
    reports.figures()
    reports.proposals()
    bring_in(opened, "both.txt", BOTH)
    opened.close()
    return project


def test_claims_stand_side_by_side_with_their_state(compared: Path, spanwise: Callable[..., Ran]) -> None:
    ran = spanwise("compare", compared, "morning", "evening", "--json")
    assert ran.status == 0
    assert list(ran.json) == ["links", "claims"]
    claims = {(each["key"].partition(":")[0], each["field"]): each for each in ran.json["claims"] if each["a"]}
    date = claims["meeting", "date"]
    assert (date["state"], date["title"]) == ("differs", "SOMTC 20")
    assert [each["normal"] for each in (*date["a"], *date["b"])] == ["2020-09-24", "2020-09-25"]
    assert all(set(each) == VALUE_KEYS for each in (*date["a"], *date["b"]))
    assert claims["meeting", "format"]["state"] == "same"
    assert (claims["meeting", "host"]["state"], claims["meeting", "host"]["b"]) == ("not_coded", [])
    assert claims["proposal", "text"]["unlinked"] is True


def test_every_sentence_of_both_sides_is_named(compared: Path, spanwise: Callable[..., Ran]) -> None:
    links = spanwise("compare", compared, "both#zh", "both#en", "--json").json["links"]
    regions = [each for each in spanwise("regions", compared, "both", "--json").json if each["language"] == "en"]
    told = [each for link in links for each in link["b"]]
    assert {BOTH[start:end] for start, end in told} >= {"He asked for cooperation."}
    assert all(any(r["start"] <= start < end <= r["end"] for r in regions) for start, end in told)
    for link in links:
        assert link["kind"] == f"{len(link['a'])}-{len(link['b'])}"
        assert 0 <= link["score"] <= 1
        assert isinstance(link["differs"], list)
    assert any(link["kind"] == "1-1" for link in links)


def test_for_people_there_is_a_line_a_link_and_a_claim(compared: Path, spanwise: Callable[..., Ran]) -> None:
    ran = spanwise("compare", compared, "morning", "evening")
    lines = [line.split("\t") for line in ran.out.splitlines()]
    assert lines[0][-2:] == ["morning", "evening"]
    assert ["claim", "differs", "SOMTC 20 › date", "2020-09-24 “24/9/2020”", "2020-09-25 “25/9/2020”"] in lines
    assert any(line[0] == "sentences" for line in lines)


def test_what_the_analyst_linked_is_confirmed(compared: Path, spanwise: Callable[..., Ran]) -> None:
    opened = Project.open(compared, analyst="An")
    text = opened.find_article("both").text
    zh, en = (find_span(BOTH, words) for words in ("会议在金边举行。", "He asked for cooperation."))
    link_sentences(opened, Stretch(text, (en,)), Stretch(text, (zh,)))
    link_sentences(opened, Stretch(text, (Span(7, 9),)), Stretch(text, (en,)))
    opened.close()
    ran = spanwise("compare", compared, "both#zh", "both#en", "--json")
    confirmed = [link for link in ran.json["links"] if link.get("state") == "confirmed"]
    assert [(link["a"], link["b"]) for link in confirmed] == [([[zh.start, zh.end]], [[en.start, en.end]])]
    assert "1 of your links" in ran.err


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        ("morning", "morning", "cannot be compared with itself"),
        ("both", "both#zh", "cannot be compared with itself"),
        ("both#zh", "both#vi", "has no part in “vi”"),
        ("morning", "nothing", "names no article"),
    ],
)
def test_what_cannot_be_compared_is_said(
    a: str, b: str, said: str, compared: Path, spanwise: Callable[..., Ran]
) -> None:
    ran = spanwise("compare", compared, a, b, "--json")
    assert (ran.status, ran.out) == (1, "")
    assert said in ran.err


def test_an_article_without_sentences_is_not_compared(compared: Path, spanwise: Callable[..., Ran]) -> None:
    opened = Project.open(compared, analyst="An")
    import_articles(opened, [prepare_article("blank.txt", b"\n", "utf-8", "\n", ())])
    opened.close()
    ran = spanwise("compare", compared, "morning", "blank")
    assert ran.status == 1
    assert "blank has no sentences that could be compared." in ran.err


def test_two_without_a_common_language_still_share_claims(compared: Path, spanwise: Callable[..., Ran]) -> None:
    opened = Project.open(compared, analyst="An")
    bring_in(opened, "thai.txt", "ตำรวจไทยจับกุมผู้ต้องหาในคดียาเสพติดหลายรายเมื่อวานนี้ที่กรุงเทพมหานคร\n")
    opened.close()
    ran = spanwise("compare", compared, "morning", "thai", "--json")
    assert ran.status == 0
    assert ran.json["claims"]
