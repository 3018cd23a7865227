from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.core.cli.conftest import SECOND, STORY

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.core.cli.conftest import Ran

FIGURE = STORY.index("11.215")
PLACE = STORY.index("Việt Nam")


def stretch(field: str, words: str, body: str = STORY) -> str:
    start = body.index(words)
    return f"{field}={start}:{start + len(words)}"


class TestTag:
    def test_gives_the_record(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        ran = spanwise(
            *("tag", project, "story", "statistic", FIGURE, FIGURE + 9, "--json"),
            *("--span", stretch("value", "11.215 vụ"), "--span", stretch("measure", "ma túy")),
            *("--set", "place=VN", "--basis", stretch("place", "Việt Nam")),
            *("--set", "period=2020", "--note", "period=the ministry", "--not-stated", "scope"),
        )
        assert ran.status == 0
        record = ran.json
        assert set(record) == {
            *("id", "article", "type", "analyst", "state", "start", "end", "exact", "mentions", "fields")
        }
        assert (record["exact"], record["state"], record["type"]) == ("11.215 vụ", "draft", "statistic")
        fields = record["fields"]
        (value,) = fields["value"]
        assert (value["raw"], value["normal"], value["label"], value["origin"]) == (
            *("11.215", "11215", "11215", "stated"),
        )
        assert fields["unit"][0]["normal"] == "cases"
        assert (fields["place"][0]["origin"], fields["place"][0]["spans"][0]["role"]) == ("inferred", "basis")
        assert fields["place"][0]["spans"][0]["exact"] == "Việt Nam"
        assert (fields["period"][0]["origin"], fields["period"][0]["note"]) == ("outside", "the ministry")
        assert fields["scope"] == [{"not_stated": True}]

    def test_what_is_set_without_basis_rests_on_the_words(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        ran = spanwise("tag", project, "story", "statistic", FIGURE, FIGURE + 9, "--set", "unit=cases", "--json")
        assert ran.json["fields"]["unit"][0]["spans"][0]["exact"] == "11.215 vụ"

    def test_repeated_spans_are_one_value(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        spans = ("--span", stretch("text", "bắt giữ"), "--span", stretch("text", "ma túy"))
        ran = spanwise("tag", project, "story", "proposal", FIGURE, FIGURE + 9, *spans, "--json")
        (value,) = ran.json["fields"]["text"]
        assert value["raw"] == "bắt giữ … ma túy"

    def test_repeated_settings_are_several_values(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        ran = spanwise("tag", project, "story", "meeting", 0, 3, "--set", "host=VN", "--set", "host=CN", "--json")
        assert [value["normal"] for value in ran.json["fields"]["host"]] == ["VN", "CN"]
        ran = spanwise("tag", project, "story", "meeting", 0, 3, "--set", "date=2020", "--set", "date=2021")
        assert (ran.status, "holds one value" in ran.err) == (1, True)

    def test_a_unit_that_is_pointed_at_is_the_only_one(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        spans = ("--span", stretch("value", "11.215 vụ"), "--span", stretch("unit", "vụ"))
        ran = spanwise("tag", project, "story", "statistic", FIGURE, FIGURE + 9, *spans, "--json")
        assert len(ran.json["fields"]["unit"]) == 1

    def test_a_meeting_names_its_entity(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        ran = spanwise("tag", project, "story", "meeting", 9, 17, "--span", stretch("meeting", "SOMTC 20"), "--json")
        assert ran.json["entity"] == ran.json["fields"]["meeting"][0]["normal"]
        assert ran.json["fields"]["meeting"][0]["label"] == "SOMTC 20"

    @pytest.mark.parametrize(
        "arguments",
        [
            ("planet", 0, 3),
            ("statistic", 0, 10_000),
            ("statistic", 5, 5),
            ("statistic", 9, 3),
            ("statistic", STORY.index("👨") + 1, STORY.index("👨") + 3),
            ("statistic", 0, 3, "--span", "colour=0:3"),
            ("statistic", 0, 3, "--span", "value=0:10000"),
            ("statistic", 0, 3, "--span", f"value={STORY.index('👨')}:{STORY.index('👨') + 2}"),
            ("statistic", 0, 3, "--set", "period=someday"),
            ("statistic", 0, 3, "--set", "colour=red"),
            ("statistic", 0, 3, "--not-stated", "colour"),
        ],
    )
    def test_what_cannot_be_is_refused_and_leaves_nothing(
        self, project: Path, spanwise: Callable[..., Ran], arguments: tuple[object, ...]
    ) -> None:
        acts = len(spanwise("history", project, "--json").json)
        ran = spanwise("tag", project, "story", *arguments, "--analyst", "An", "--json")
        assert (ran.status, ran.out) == (1, "")
        assert "Nothing was changed" in ran.err
        assert "Traceback" not in ran.err
        assert len(spanwise("history", project, "--json").json) == acts

    @pytest.mark.parametrize(
        "arguments",
        [
            ("statistic", "zero", 3),
            ("statistic", 0),
            ("statistic", 0, 3, "--span", "value"),
            ("statistic", 0, 3, "--span", "value=a:b"),
            ("statistic", 0, 3, "--set", "value"),
            ("statistic", 0, 3, "--note", "value=because"),
            ("statistic", 0, 3, "--set", "value=1", "--not-stated", "value"),
        ],
    )
    def test_wrong_usage(self, project: Path, spanwise: Callable[..., Ran], arguments: tuple[object, ...]) -> None:
        ran = spanwise("tag", project, "story", *arguments)
        assert (ran.status, ran.out) == (2, "")

    def test_an_astral_character_counts_once(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        start = STORY.index("𠮷")
        assert spanwise("tag", project, "story", "proposal", start, start + 1, "--json").json["exact"] == "𠮷"

    def test_words_that_cannot_be_read_are_kept_and_said(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        ran = spanwise(
            *("tag", project, "story", "meeting", 9, 17, "--json"),
            *("--span", stretch("date", "Việt Nam"), "--span", stretch("meeting", "SOMTC 20")),
        )
        assert ran.status == 0
        assert (ran.json["fields"]["date"][0]["raw"], ran.json["fields"]["date"][0]["normal"]) == ("Việt Nam", None)
        assert ran.err == "date: “Việt Nam” could not be read; the words were kept without a reading.\n"

    def test_the_same_span_twice_is_one(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        words = ("bắt giữ 11.215 vụ", "11.215 vụ ma túy", "bắt giữ", "11.215 vụ ma túy")
        spans = [part for each in words for part in ("--span", stretch("text", each))]
        ran = spanwise("tag", project, "story", "proposal", FIGURE, FIGURE + 9, *spans, "--json")
        (value,) = ran.json["fields"]["text"]
        assert [span["exact"] for span in value["spans"]] == ["bắt giữ", "bắt giữ 11.215 vụ", "11.215 vụ ma túy"]
        assert value["raw"] == " … ".join(span["exact"] for span in value["spans"])
        assert spanwise("doctor", project).status == 0

    def test_an_id_of_the_wrong_sort_is_no_name(self, project: Path, spanwise: Callable[..., Ran], tagged: str) -> None:
        place = ("tag", project, "story", "meeting", 9, 17, "--json")
        meeting = spanwise(*place, "--span", stretch("meeting", "SOMTC 20")).json
        ran = spanwise(*place, "--set", f"meeting={meeting['id']}")
        assert (ran.status, ran.out, "takes a name or id (meeting)" in ran.err) == (1, "", True)
        ran = spanwise("tag", project, "story", "proposal", 0, 3, "--set", f"meeting={tagged}")
        assert (ran.status, "the id of a record (meeting)" in ran.err) == (1, True)
        linked = ("tag", project, "story", "proposal", 0, 3, "--json", "--set")
        (value,) = spanwise(*linked, f"meeting={meeting['id']}").json["fields"]["meeting"]
        assert (value["normal"], value["label"]) == (meeting["id"], meeting["exact"])
        (value,) = spanwise(*linked, f"meeting={meeting['entity']}").json["fields"]["meeting"]
        assert (value["normal"], value["label"]) == (meeting["entity"], "SOMTC 20")


@pytest.mark.usefixtures("tagged")
class TestRecords:
    def test_lists_what_was_tagged(self, project: Path, spanwise: Callable[..., Ran], tagged: str) -> None:
        (record,) = spanwise("records", project, "--json").json
        assert record["id"] == tagged

    def test_can_be_narrowed(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        assert len(spanwise("records", project, "--article", "story", "--type", "statistic", "--json").json) == 1
        assert spanwise("records", project, "--article", "second", "--json").json == []
        assert spanwise("records", project, "--type", "meeting", "--json").json == []
        assert spanwise("records", project, "--type", "planet", "--json").status == 1

    def test_of_the_regions_in_one_language(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        start = SECOND.index("minister visited")
        spanwise("tag", project, "second", "proposal", start, start + 8)
        assert spanwise("records", project, "--article", "second#zh", "--json").json == []
        assert len(spanwise("records", project, "--article", "second#en", "--json").json) == 1

    def test_each_analyst_has_her_own(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        spanwise("tag", project, "story", "proposal", 0, 3, "--analyst", "Binh")
        (record,) = spanwise("records", project, "--analyst", "Binh", "--json").json
        assert record["analyst"] == "Binh"
        assert len(spanwise("records", project, "--analyst", "An", "--json").json) == 1

    def test_without_json_it_can_be_read(self, project: Path, spanwise: Callable[..., Ran]) -> None:
        assert "value: 11215 “11.215”" in spanwise("records", project).out


class TestDelete:
    def test_deletes(self, project: Path, spanwise: Callable[..., Ran], tagged: str) -> None:
        ran = spanwise("delete", project, tagged, "--json")
        assert list(ran.json) == ["act", "what", "at", "analyst"]
        assert spanwise("records", project, "--json").json == []

    @pytest.mark.parametrize("record", ["nothing", "0" * 32, "của tôi"])
    def test_what_is_not_there(self, project: Path, spanwise: Callable[..., Ran], record: str) -> None:
        assert spanwise("delete", project, record).status == 1

    def test_anothers_record_is_left_alone(self, project: Path, spanwise: Callable[..., Ran], tagged: str) -> None:
        assert spanwise("delete", project, tagged, "--analyst", "Binh").status == 1
        assert len(spanwise("records", project, "--json").json) == 1
