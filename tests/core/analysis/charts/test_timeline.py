from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count

import pytest

from core.analysis.charts.meetings import LinkedRecord, MeetingTold, Naming, PhaseTold
from core.analysis.charts.source import Source
from core.analysis.charts.timeline import Gap, Lane, MeetingMark, meeting_timeline

PHASES = {
    "": PhaseTold(),
    "planned": PhaseTold("planned", "Planned", tentative=True),
    "held": PhaseTold("held", "Held"),
}
NUMBERS = count()


def named(series: str, ordinal: int | None = None) -> Naming:
    label = f"{series} {ordinal}" if ordinal is not None else series
    return Naming(label.casefold(), label, series, ordinal)


def told(meeting: Naming, date: str = "", phase: str = "held", article: str = "a", host: str = "") -> MeetingTold:
    return MeetingTold(
        meeting=meeting,
        phase=PHASES[phase],
        dates=(date,) if date else (),
        date_words=(f"words of {date}",) if date else (),
        host=(host,) if host else (),
        chair=(),
        format=(),
        place=(),
        source=Source(f"r{next(NUMBERS)}", article),
    )


def spoke(meeting: Naming, person: str = "", article: str = "a") -> LinkedRecord:
    record = f"r{next(NUMBERS)}"
    return LinkedRecord(meeting, person, Source(record, article), Source(record, article, "t", None, meeting.label))


def only_lane(*meetings: MeetingTold) -> Lane:
    (lane,) = meeting_timeline(meetings)
    return lane


def dates(lane: Lane) -> list[tuple[str, str, str]]:
    return [(mark.label, mark.phase, mark.date) for mark in lane.marks]


def test_a_meeting_planned_and_held_is_two_marks_even_in_one_month() -> None:
    meeting = named("AMMTC", 14)
    lane = only_lane(told(meeting, "2020-11", "held"), told(meeting, "2020-11~", "planned", "b"))
    assert dates(lane) == [("AMMTC 14", "planned", "2020-11~"), ("AMMTC 14", "held", "2020-11")]
    assert [mark.tentative for mark in lane.marks] == [True, False]
    assert not any(mark.dates_differ for mark in lane.marks)


def test_two_articles_on_one_meeting_are_one_mark_with_both_sources_at_the_most_exact_date() -> None:
    meeting = named("SOMTC", 20)
    first, second = (
        told(meeting, "2020-09", article="a", host="PH"),
        told(meeting, "2020-09-24", article="b", host="PH"),
    )
    (mark,) = only_lane(first, second).marks
    assert (mark.first, mark.last, mark.date_words) == (date(2020, 9, 24), date(2020, 9, 24), "words of 2020-09-24")
    assert mark.sources == (second.source, first.source)
    assert mark.host == ("PH",)


def test_dates_that_cannot_both_be_are_two_marks_that_say_so() -> None:
    meeting = named("AMMTC", 15)
    lane = only_lane(told(meeting, "2021-11-29"), told(meeting, "2021-09-29", article="b"))
    assert [(mark.date, mark.dates_differ) for mark in lane.marks] == [("2021-09-29", True), ("2021-11-29", True)]


def test_a_record_that_holds_two_dates_which_cannot_both_be_says_so() -> None:
    one = told(named("AMMTC", 15), "2021-09-29")
    both = replace(one, dates=("2021-09-29", "2021-11-29"), date_words=("29-9", "29-11"))
    (mark,) = only_lane(both).marks
    assert mark.dates_differ
    assert mark.date == "2021-09-29"
    same = replace(one, dates=("2021-09-29", "2021-09"), date_words=("29-9", "9"))
    assert not only_lane(same).marks[0].dates_differ


@pytest.mark.parametrize(("given", "yearless"), [("XXXX-08-21", True), ("", False), ("some day", False)])
def test_a_meeting_whose_year_no_article_states_stands_at_the_side(given: str, yearless: bool) -> None:
    lane = only_lane(told(named("AMMTC", 17), given), told(named("AMMTC", 15), "2021"))
    (mark,) = lane.undated
    assert (mark.ordinal, mark.dated, mark.yearless, mark.date) == (17, False, yearless, given)
    assert [each.ordinal for each in lane.dated] == [15]


def test_a_date_without_its_year_joins_the_one_that_has_it() -> None:
    meeting = named("SOMTC", 20)
    (mark,) = only_lane(told(meeting, "XXXX-09-24"), told(meeting, "2020-09-24", article="b")).marks
    assert (mark.date, len(mark.sources)) == ("2020-09-24", 2)


def test_a_date_without_its_year_does_not_join_one_that_it_cannot_be() -> None:
    meeting = named("SOMTC", 20)
    lane = only_lane(told(meeting, "XXXX-09-25"), told(meeting, "2020-09-24", article="b"))
    assert [(mark.date, mark.dates_differ) for mark in lane.marks] == [("2020-09-24", True), ("XXXX-09-25", True)]


def test_what_says_neither_planned_nor_held_stands_with_what_was_held() -> None:
    meeting = named("AMMTC", 14)
    lane = only_lane(told(meeting, "", ""), told(meeting, "2020-11", "planned"), told(meeting, "2020-11", "held"))
    assert {mark.phase: len(mark.sources) for mark in lane.marks} == {"planned": 1, "held": 2}


def test_a_meeting_of_which_nothing_but_its_number_is_told_is_a_mark_at_the_side() -> None:
    (mark,) = only_lane(told(named("AMMTC", 16), "", "")).marks
    assert (mark.phase, mark.dated, mark.ordinal) == ("", False, 16)


def test_numbers_missing_between_two_that_are_known_are_a_gap() -> None:
    def at(number: int, day: str) -> MeetingTold:
        return told(named("AMMTC", number), day)

    lane = only_lane(at(14, "2020-11"), at(15, "2021-09-29"), at(17, "XXXX-08-21"), at(21, "2027-01-02"))
    assert lane.gaps == (
        Gap(16, 16, after=date(2021, 9, 29), before=None),
        Gap(18, 20, after=None, before=date(2027, 1, 2)),
    )


def test_a_number_that_nobody_can_reach_is_one_gap() -> None:
    lane = only_lane(told(named("AMMTC", 1), "2001"), told(named("AMMTC", 10**9), "2002"))
    assert [(gap.first, gap.last) for gap in lane.gaps] == [(2, 10**9 - 1)]


def test_series_that_are_only_named_make_no_mark_but_keep_their_words() -> None:
    series = told(named("AMMTC"), "", "")
    lane = only_lane(series, told(named("AMMTC", 14), "2020-11"))
    assert [mark.ordinal for mark in lane.marks] == [14]
    assert lane.named == (series.source,)
    assert only_lane(told(named("SOMTC"), "", "")).marks == ()


def test_each_series_has_its_lane_and_meetings_outside_any_series_come_last() -> None:
    summit = Naming("summit", "Summit of 30 years")
    lanes = meeting_timeline(
        [told(summit, "2021-11"), told(named("SOMTC", 20)), told(named("AMMTC+China", 9)), told(named("ammtc", 14))]
    )
    assert [lane.series for lane in lanes] == ["ammtc", "AMMTC+China", "SOMTC", ""]
    assert [mark.label for mark in lanes[-1].marks] == ["Summit of 30 years"]
    assert lanes[-1].gaps == ()


def counts(mark: MeetingMark) -> tuple[int, int, int]:
    return (mark.speakers, len(mark.speaker_sources), mark.proposals)


def test_a_person_in_two_articles_is_one_speaker_with_two_sources() -> None:
    meeting = named("SOMTC", 20)
    speakers = [spoke(meeting, "Sơn"), spoke(meeting, "Sơn", "b"), spoke(meeting, "Lan")]
    (lane,) = meeting_timeline([told(meeting, "2020-09-24")], speakers, [spoke(meeting), spoke(meeting)])
    assert [counts(mark) for mark in lane.marks] == [(2, 3, 2)]


def test_who_spoke_is_counted_where_the_meeting_was_held_not_where_it_was_planned() -> None:
    meeting = named("AMMTC", 14)
    (lane,) = meeting_timeline(
        [told(meeting, "2020-11", "planned", "a"), told(meeting, "2020-11", "held", "b")], [spoke(meeting, "Lan", "a")]
    )
    assert {mark.phase: mark.speakers for mark in lane.marks} == {"planned": 0, "held": 1}


def test_a_meeting_that_only_a_speaker_names_is_a_mark_on_the_words_that_name_it() -> None:
    speaker = spoke(named("AMMTC", 16), "Lan")
    (lane,) = meeting_timeline([told(named("AMMTC", 14), "2020-11")], [speaker])
    (mark,) = lane.undated
    assert (mark.ordinal, mark.phase, mark.speakers) == (16, "", 1)
    assert mark.sources == (speaker.meeting_source,)


def test_no_meeting_gives_no_lane() -> None:
    assert meeting_timeline([]) == ()
