from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.intake.files import prepare_article
from core.operations.articles import import_articles
from core.project.project import Project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran

BODY = (
    "Hội nghị về hợp tác phòng, chống tội phạm\n\nThứ Năm, 30/09/2021 08:20\n\n"
    "Ngày 29-11, tại Hà Nội, Thứ trưởng đã tham dự hội nghị AMTCC cùng các đại biểu đến từ mười nước trong khu vực.\n"
)
KEYS = ["article", "start", "end", "exact", "rule", "message", "severity"]


@pytest.fixture
def doubtful(project: Path) -> Path:
    """A project with one article more, in which two things cannot be."""
    opened = Project.open(project, analyst="An")
    import_articles(opened, [prepare_article("doubtful.txt", BODY.encode(), "utf-8", BODY, ())])
    opened.close()
    return project


def test_checks_are_listed_with_their_words(doubtful: Path, spanwise: Callable[..., Ran]) -> None:
    ran = spanwise("checks", doubtful, "--json")
    assert ran.status == 0
    found = [each for each in ran.json if each["rule"] in ("date-after-publication", "misspelt-acronym")]
    assert [(each["rule"], each["exact"], each["severity"]) for each in found] == [
        ("date-after-publication", "Ngày 29-11", "warning"),
        ("misspelt-acronym", "AMTCC", "warning"),
    ]
    assert all(list(each) == KEYS and BODY[each["start"] : each["end"]] == each["exact"] for each in found)


def test_one_article_can_be_asked_for(doubtful: Path, spanwise: Callable[..., Ran]) -> None:
    everything = spanwise("checks", doubtful, "--json").json
    here = spanwise("checks", doubtful, "--article", "doubtful", "--json").json
    assert here == [each for each in everything if each["article"] == here[0]["article"]]
    assert spanwise("checks", doubtful, "--article", "doubtful").out.count("\n") == len(here)
    assert spanwise("checks", doubtful, "--article", "nothing").status == 1


def test_what_two_articles_tell_in_two_ways_is_listed_with_both_quotations(
    doubtful: Path, spanwise: Callable[..., Ran]
) -> None:
    other = BODY.replace("Ngày 29-11", "Ngày 28-11").replace("AMTCC", "AMMTC 15")
    opened = Project.open(doubtful, analyst="An")
    import_articles(opened, [prepare_article("other.txt", other.encode(), "utf-8", other, ())])
    opened.close()
    for name, date in (("doubtful", "Ngày 29-11"), ("other", "Ngày 28-11")):
        body = other if name == "other" else BODY
        start, end = body.index(date), body.index(date) + len(date)
        where = body.index("hội nghị A"), body.index(" cùng các")
        fills = ("--set", "meeting=AMMTC 15", "--span", f"date={start}:{end}")
        ran = spanwise("tag", doubtful, name, "meeting", *map(str, where), *fills)
        assert ran.status == 0, ran.err
    (found,) = [each for each in spanwise("checks", doubtful, "--json").json if each["rule"] == "two-dates"]
    assert list(found) == [*KEYS, "others"]
    assert [found["exact"], *(each["exact"] for each in found["others"])] == ["Ngày 29-11", "Ngày 28-11"]
    assert found["message"] in spanwise("checks", doubtful).out
