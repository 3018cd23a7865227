from __future__ import annotations

from core.analysis.charts.source import Source
from core.analysis.charts.voices import (
    NOT_CODED,
    Head,
    MonthFrom,
    Said,
    SpeakerTold,
    VoicesBy,
    matrix,
    speakers_by_country,
)

LAOS, VIETNAM = Head("LA", "Laos"), Head("VN", "Vietnam")


def said(
    record: str,
    *proposers: str,
    topics: tuple[str, ...] = (),
    meeting: Head | None = None,
    month: str = "",
) -> Said:
    return Said(
        record=record,
        article="a",
        text=f"clause of {record}",
        proposers=tuple(Head(each, each.title()) for each in proposers),
        meetings=(meeting,) if meeting else (),
        topics=tuple(Head(each, each, each) for each in topics),
        stage="",
        month=month,
        month_from=MonthFrom.MEETING if month else MonthFrom.UNKNOWN,
        source=Source(record, "a"),
    )


def records(some: tuple[Said, ...]) -> list[str]:
    return [each.record for each in some]


def spoke(person: str, country: Head | None, statements: int = 0, article: str = "a") -> SpeakerTold:
    return SpeakerTold(person, person.title(), country, statements, Source(f"{person} in {article}", article))


def test_every_cell_lists_its_records() -> None:
    found = matrix([said("1", "lan", topics=("drugs",)), said("2", "lan", topics=("drugs",))], VoicesBy.TOPIC)
    (row,), (column,) = found.rows, found.columns
    assert records(found.cell(row, column)) == ["1", "2"]
    assert found.most == 2


def test_a_proposal_of_two_proposers_on_two_topics_counts_once_in_each_total() -> None:
    found = matrix([said("1", "lan", "minh", topics=("drugs", "arms"))], VoicesBy.TOPIC)
    assert len(found.cells) == 4
    assert [records(found.row(row)) for row in found.rows] == [["1"], ["1"]]
    assert [records(found.column(column)) for column in found.columns] == [["1"], ["1"]]


def test_who_proposed_most_comes_first_and_what_nobody_proposed_last() -> None:
    found = matrix(
        [said("1"), said("2"), said("3"), said("4", "an"), said("5", "lan"), said("6", "lan")], VoicesBy.TOPIC
    )
    assert [row.key for row in found.rows] == ["lan", "an", NOT_CODED]
    assert records(found.row(found.rows[-1])) == ["1", "2", "3"]
    assert [column.key for column in found.columns] == [NOT_CODED]


def test_meetings_stand_in_their_order_and_months_in_theirs() -> None:
    late, early = Head("b", "AMMTC 15", "2021-09-29 AMMTC 000015"), Head("a", "AMMTC 14", "2020-11-01 AMMTC 000014")
    some = [
        said("1", "lan", meeting=late, month="2021-09"),
        said("2", "lan"),
        said("3", "lan", meeting=early, month="2020"),
    ]
    assert [column.label for column in matrix(some, VoicesBy.MEETING).columns] == ["AMMTC 14", "AMMTC 15", ""]
    assert [column.label for column in matrix(some, VoicesBy.MONTH).columns] == ["2020", "2021-09", ""]


def test_an_empty_cell_is_empty_and_no_proposals_give_no_matrix() -> None:
    found = matrix([said("1", "lan", topics=("drugs",)), said("2", "minh", topics=("arms",))], VoicesBy.TOPIC)
    assert found.cell(found.rows[0], found.columns[0]) == ()
    nothing = matrix([], VoicesBy.MEETING)
    assert (nothing.rows, nothing.columns, nothing.most) == ((), (), 0)


def test_speakers_stand_under_their_countries() -> None:
    found = speakers_by_country(
        [spoke("lan", VIETNAM, 2), spoke("minh", VIETNAM), spoke("kham", LAOS), spoke("x", None)]
    )
    assert [(each.country.label, [who.label for who in each.speakers]) for each in found] == [
        ("Vietnam", ["Lan", "Minh"]),
        ("Laos", ["Kham"]),
        ("", ["X"]),
    ]


def test_whose_country_another_article_says_is_not_also_without_one() -> None:
    (found,) = speakers_by_country([spoke("lan", None, 1, "a"), spoke("lan", VIETNAM, 2, "b")])
    (speaker,) = found.speakers
    assert (found.country, speaker.statements, speaker.articles) == (VIETNAM, 3, ("a", "b"))
    assert len(found.sources) == 2


def test_a_country_that_articles_say_differently_shows_the_speaker_under_both() -> None:
    found = speakers_by_country([spoke("lan", VIETNAM), spoke("lan", LAOS, article="b")])
    assert [(each.country.label, len(each.sources)) for each in found] == [("Laos", 1), ("Vietnam", 1)]
