from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.suggesting.finding import find
from core.analysis.suggesting.meetings import is_short_for
from core.analysis.suggesting.reading import read_article
from core.language.regions import find_regions

if TYPE_CHECKING:
    from core.analysis.suggesting.reading import ArticleReading
    from core.model.suggestion import Found

TRANSLATED = """周启明出席第9届中国—东盟打击跨国犯罪部长级会议

公安部部长周启明9月22日在北京出席第9届中国—东盟打击跨国犯罪部长级会议并作主旨发言。

周启明表示,去年11月,各国领导人共同出席中国—东盟建立对话关系30周年纪念峰会。

周启明建议加强信息共享,完善工作机制。

东盟各成员国执法部门负责人出席会议并发言。

Zhou Qiming Attends the Ninth ASEAN-China Ministerial Meeting on Transnational Crime

Zhou Qiming, Minister of Public Security of China, attended the meeting in Beijing and made a keynote speech.

Heads of law enforcement departments of ASEAN member states attended and addressed the meeting.
"""


def found_in(text: str) -> tuple[ArticleReading, tuple[Found, ...]]:
    reading = read_article(text, find_regions(text))
    return reading, find(reading)


@pytest.mark.parametrize(
    ("text", "chairs"),
    [
        ("Bộ trưởng Bộ Công an Lào Vilay Phommachanh chủ trì Hội nghị AMMTC 18 tại Viêng Chăn.", ["Vilay Phommachanh"]),
        ("Deputy Prime Minister Bounmy Sengsavang chaired the 18th AMMTC in Vientiane.", ["Bounmy Sengsavang"]),
        ("老挝公安部部长维莱·拉坎主持第18届东盟打击跨国犯罪部长级会议。", ["维莱·拉坎"]),
        ("Deputy Prime Minister Bounmy Sengsavang attended the 18th AMMTC in Vientiane.", []),
    ],
)
def test_a_person_who_presides_is_the_chair(text: str, chairs: list[str]) -> None:
    reading, found = found_in(text)
    meetings = [each for each in found if each.type == "meeting"]
    assert [reading.words(value.words[0]) for each in meetings for value in each.of("chair")] == chairs


def test_a_chair_whose_sentence_names_no_meeting_is_doubtful() -> None:
    _, found = found_in("Hội nghị AMMTC 18 diễn ra tại Viêng Chăn. Bộ trưởng Vilay Phommachanh chủ trì Hội nghị.")
    meeting = next(each for each in found if each.type == "meeting")
    assert [value.doubtful for value in meeting.of("chair")] == [True]


def test_a_group_that_a_translation_names_again_is_one_speaker() -> None:
    reading, found = found_in(TRANSLATED)
    groups = [each for each in found if each.rule == "speaker.group"]
    assert [[reading.words(span) for span in each.mentions] for each in groups] == [
        ["东盟各成员国执法部门负责人", "Heads of law enforcement departments of ASEAN member states"]
    ]


def test_a_proposal_belongs_to_the_meeting_of_the_headline_not_to_one_that_is_spoken_of() -> None:
    reading, found = found_in(TRANSLATED)
    proposal = next(each for each in found if each.type == "proposal")
    meeting = next(proposal.of("meeting"))
    assert "第9届" in (meeting.text or reading.words(meeting.words[0]))


@pytest.mark.parametrize(
    ("short", "full", "same"),
    [
        ("联合国麻委会会议", "麻醉品委员会会议", True),
        ("安理会会议", "安全理事会会议", True),
        ("外长会议", "防长会议", False),
        ("麻委会会议", "经济委员会会议", False),
        ("麻醉品委员会会议", "麻委会会议", False),
    ],
)
def test_a_short_chinese_name_has_the_characters_of_the_full_one(short: str, full: str, same: bool) -> None:
    assert is_short_for(short, full) is same
