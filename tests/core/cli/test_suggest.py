from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.model.suggestion import Found, FoundValue
from core.operations.reading import read_on
from core.text.span import Span
from tests.core.cli.conftest import STORY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.analysis.suggesting.reading import ArticleReading
    from tests.core.cli.conftest import Ran


def find(reading: ArticleReading) -> Sequence[Found]:
    found: list[Found] = []
    if (at := reading.text.find("SOMTC 20")) >= 0:
        whole = Span(at, at + 8)
        found.append(Found("meeting", (whole,), (FoundValue("meeting", (whole,)),), "acronym", "An acronym.", 0.75))
    if (at := reading.text.find("11.215")) >= 0:
        number, unit = Span(at, at + 6), Span(at + 7, at + 9)
        values = (FoundValue("value", (number,)), FoundValue("unit", (unit,)), FoundValue("period", not_stated=True))
        found.append(Found("statistic", (Span(at, at + 9),), values, "figure", "A figure with its unit.", 0.5))
    if (at := reading.text.find("王小洪")) >= 0:
        name = Span(at, at + 3)
        found.append(Found("speaker", (name,), (FoundValue("person", (name,)),), "person", "A name.", 0.5))
    return found


@pytest.fixture
def looked_through(project: Path) -> Path:
    read_on(project, lambda _: None, lambda: False, find=find)
    return project


def test_suggestions_have_the_shape_of_records(looked_through: Path, spanwise: Callable[..., Ran]) -> None:
    ran = spanwise("suggest", looked_through, "story", "--json")
    assert (ran.status, ran.err) == (0, "")
    meeting, statistic = ran.json
    (article,) = {each["article"] for each in ran.json}
    assert meeting == {
        "article": article,
        "type": "meeting",
        "kind": "record",
        "start": 9,
        "end": 17,
        "exact": "SOMTC 20",
        "mentions": [{"start": 9, "end": 17, "exact": "SOMTC 20", "role": "words"}],
        "fields": {
            "meeting": [
                {
                    "raw": "SOMTC 20",
                    "reading": None,
                    "normal": None,
                    "label": "SOMTC 20",
                    "origin": "stated",
                    "doubtful": False,
                    "spans": [{"start": 9, "end": 17, "exact": "SOMTC 20", "role": "words"}],
                    "new": {"type": "meeting", "name": "SOMTC 20", "series": "SOMTC", "ordinal": 20},
                }
            ]
        },
        "reason": "An acronym.",
        "score": 0.75,
    }
    assert (statistic["exact"], statistic["kind"]) == ("11.215 vụ", "record")
    assert statistic["fields"]["value"][0]["normal"] == "11215"
    assert statistic["fields"]["unit"][0]["label"] == "cases"
    assert statistic["fields"]["period"] == [{"not_stated": True}]
    assert not {"id", "analyst", "state", "record"} & set(statistic)


def test_all_articles_or_parts_of_one_are_asked_for(looked_through: Path, spanwise: Callable[..., Ran]) -> None:
    assert [each["exact"] for each in spanwise("suggest", looked_through, "--json").json] == [
        "SOMTC 20",
        "11.215 vụ",
        "王小洪",
    ]
    assert [each["exact"] for each in spanwise("suggest", looked_through, "second#zh", "--json").json] == ["王小洪"]
    assert spanwise("suggest", looked_through, "second#en", "--json").json == []
    both = spanwise("suggest", looked_through, "second", "story", "--json").json
    assert [each["exact"] for each in both] == ["王小洪", "SOMTC 20", "11.215 vụ"]


def test_suggestions_are_listed_for_people(looked_through: Path, spanwise: Callable[..., Ran]) -> None:
    lines = spanwise("suggest", looked_through, "story").out.splitlines()
    assert lines[0] == "story.txt\t9\t17\trecord\tmeeting\tSOMTC 20 · meeting: SOMTC 20"
    assert lines[1].endswith("statistic\t11.215 vụ · value: 11215 · unit: cases · period: not stated")


def test_what_is_coded_is_suggested_no_more(looked_through: Path, tagged: str, spanwise: Callable[..., Ran]) -> None:
    assert spanwise("records", looked_through, "--json").json[0]["id"] == tagged
    found = spanwise("suggest", looked_through, "story", "--json").json
    assert [(each["kind"], each["type"]) for each in found] == [("record", "meeting")]


def test_what_a_record_lacks_is_suggested_for_it(looked_through: Path, spanwise: Callable[..., Ran]) -> None:
    start = STORY.index("11.215 vụ")
    span = f"value={start}:{start + 6}"
    made = spanwise("tag", looked_through, "story", "statistic", start, start + 6, "--span", span, "--json").json
    found = spanwise("suggest", looked_through, "story", "--json").json
    assert [(each["kind"], each["type"], each.get("record")) for each in found] == [
        ("record", "meeting", None),
        ("value", "statistic", made["id"]),
    ]
    assert (found[1]["mentions"], found[1]["exact"], list(found[1]["fields"])) == ([], "vụ", ["unit"])


def test_what_is_known_is_named(looked_through: Path, spanwise: Callable[..., Ran]) -> None:
    made = spanwise("tag", looked_through, "second", "meeting", 0, 2, "--set", "meeting=SOMTC 20", "--json").json
    meeting = spanwise("suggest", looked_through, "story", "--json").json[0]
    assert meeting["entity"] == made["entity"] == meeting["fields"]["meeting"][0]["normal"]
    assert "new" not in meeting["fields"]["meeting"][0]


def test_an_article_that_is_not_there_is_refused(project: Path, spanwise: Callable[..., Ran]) -> None:
    ran = spanwise("suggest", project, "tsunami", "--json")
    assert (ran.status, ran.out) == (1, "")
    assert "names no article" in ran.err
