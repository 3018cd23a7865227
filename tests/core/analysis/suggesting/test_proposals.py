from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.analysis.suggesting.meetings import find_meetings
from core.analysis.suggesting.proposals import find_proposals
from core.analysis.suggesting.reading import Naming, read_article
from core.analysis.suggesting.speakers import find_speakers
from core.language.regions import Region, Role
from core.model.record import Origin
from core.text.span import Span
from tests.core.analysis.suggesting.tables import Case, cases_of, read

if TYPE_CHECKING:
    from core.analysis.suggesting.reading import ArticleReading
    from core.model.suggestion import Found

CASES = cases_of("proposals.tsv")


def proposals(reading: ArticleReading) -> tuple[Found, ...]:
    meetings = find_meetings(reading)
    return find_proposals(reading, find_speakers(reading, meetings), meetings)


def who(reading: ArticleReading, found: Found) -> str:
    value = next(found.of("proposer"))
    return value.text or reading.words((value.words or value.basis)[0])


def lines(reading: ArticleReading) -> list[str]:
    return [f"{who(reading, each)}: {reading.words(each.mentions[0])}" for each in proposals(reading)]


@pytest.mark.parametrize("case", CASES, ids=[case.text[:40] for case in CASES])
def test_proposals_are_found_with_who_makes_them(case: Case) -> None:
    assert lines(read(case.text, case.language)) == list(case.expected)


def test_items_of_a_list_may_be_paragraphs() -> None:
    text = (
        "Bộ trưởng Trần Văn Bình đề nghị các nước tập trung vào một số nội dung sau:\n"
        "Thứ nhất, chia sẻ thông tin về tội phạm công nghệ cao.\n"
        "Thứ hai, thiết lập cơ chế điều tra chung.\n"
        "Hội nghị sẽ kết thúc vào ngày mai."
    )
    assert lines(read(text, "vi")) == [
        "Trần Văn Bình: chia sẻ thông tin về tội phạm công nghệ cao",
        "Trần Văn Bình: thiết lập cơ chế điều tra chung",
    ]


def test_items_of_a_list_may_stand_behind_dashes() -> None:
    text = (
        "Interior Minister Jose dela Cruz called on members to:\n"
        "- ratify the extradition treaty;\n- set up focal points;\n- publish annual statistics.\nThe meeting closed."
    )
    assert [line.split(": ")[1] for line in lines(read(text, "en"))] == [
        "ratify the extradition treaty",
        "set up focal points",
        "publish annual statistics",
    ]


def test_a_list_of_facts_is_no_list_of_proposals() -> None:
    text = (
        "Hội nghị có hai phiên.\nThứ nhất, phiên khai mạc diễn ra buổi sáng.\nThứ hai, phiên bế mạc diễn ra buổi chiều."
    )
    assert proposals(read(text, "vi")) == ()


def bilingual(chinese: str, english: str) -> ArticleReading:
    text = f"{chinese}\n{english}"
    cut = len(chinese) + 1
    regions = [Region(Span(0, cut), Role.BODY, "zh-Hans"), Region(Span(cut, len(text)), Role.BODY, "en")]
    return read_article(text, regions)


def test_lists_of_both_halves_that_count_alike_are_paired_by_their_numbers() -> None:
    reading = bilingual(
        "公安部部长陈明华提出2点建议:一是建立联络机制。二是加强培训合作。",
        "Minister of Public Security Chen Minghua made two proposals. First, set up a liaison mechanism. "
        "Second, strengthen training.",
    )
    assert [[reading.words(span) for span in each.mentions] for each in proposals(reading)] == [
        ["建立联络机制", "set up a liaison mechanism"],
        ["加强培训合作", "strengthen training"],
    ]


def test_lists_of_both_halves_that_count_differently_stay_apart() -> None:
    reading = bilingual(
        "公安部部长陈明华提出2点建议:一是建立联络机制。二是加强培训合作。",
        "Minister of Public Security Chen Minghua made three proposals. First, set up a liaison mechanism. "
        "Second, strengthen training. Third, share more data.",
    )
    assert len(proposals(reading)) == 5


def test_the_same_words_told_twice_are_one_proposal() -> None:
    told = "Malaysia đề xuất thành lập nhóm công tác về tội phạm mạng."
    (found,) = proposals(read(f"{told}\nHội nghị đã khai mạc.\n{told}", "vi"))
    assert len(found.mentions) == 2


def test_neither_headline_nor_caption_proposes() -> None:
    words = "Việt Nam kêu gọi các nước tăng cường hợp tác"
    for role in (Role.HEADLINE, Role.CAPTION):
        assert proposals(read_article(words, [Region(Span(0, len(words)), role, "vi")])) == ()


def test_demands_go_on_until_somebody_else_speaks() -> None:
    text = (
        "Thứ trưởng Lê Quốc Hưng đề nghị mở rộng hợp tác đào tạo.\n"
        "Chủ động thiết lập đường dây nóng giữa các cơ quan.\n"
        "Bên cạnh đó, cần hoàn thiện khung pháp lý.\n"
        "Đại tá Vũ Mạnh Cường cho biết số vụ án đã giảm.\n"
        "Tăng cường tuần tra là việc thường xuyên của lực lượng này trong nhiều năm qua."
    )
    assert lines(read(text, "vi"))[:3] == [
        "Lê Quốc Hưng: mở rộng hợp tác đào tạo",
        "Lê Quốc Hưng: Chủ động thiết lập đường dây nóng giữa các cơ quan",
        "Lê Quốc Hưng: cần hoàn thiện khung pháp lý",
    ]


def test_a_proposer_who_is_named_before_is_inferred_from_that_place() -> None:
    text = "Malaysia đề xuất lập quỹ chung. Đồng thời, hoàn thiện khung pháp lý về dẫn độ."
    _, second = proposals(read(text, "vi"))
    proposer = next(second.of("proposer"))
    assert (proposer.origin, proposer.words, proposer.basis[0].of(text)) == (Origin.INFERRED, (), "Malaysia")


STAGES = [
    ("Malaysia đề xuất lập quỹ chung cho khu vực.", "vi", "proposed", "đề xuất"),
    ("Bộ Công an dự kiến đề xuất lập quỹ chung cho khu vực.", "vi", "planned", "dự kiến đề xuất"),
    ("Thái Lan cam kết tài trợ quỹ chung của khu vực.", "vi", "pledged", "cam kết"),
    ("与会代表一致同意建立热线联络机制。", "zh", "agreed", "一致同意"),
    ("The delegates agreed to set up a database.", "en", "agreed", "agreed to"),
    ("Hội nghị thông qua Kế hoạch công tác (Singapore đề xuất).", "vi", "adopted", "đề xuất"),
]


@pytest.mark.parametrize(("text", "language", "stage", "words"), STAGES)
def test_how_far_it_came_follows_from_the_verb(text: str, language: str, stage: str, words: str) -> None:
    (found,) = proposals(read(text, language))
    value = next(found.of("stage"))
    assert (value.normal, value.words[0].of(text)) == (stage, words)


ADDRESSEES = [
    ("Malaysia kêu gọi các nước thành viên chia sẻ dữ liệu vân tay.", "vi", "các nước thành viên"),
    ("公安部部长陈明华呼吁各国加强边境管控合作。", "zh", "各国"),
    ("Thailand urged member states to ratify the convention.", "en", "member states"),
    ("Malaysia đề xuất lập quỹ chung cho khu vực.", "vi", ""),
]


@pytest.mark.parametrize(("text", "language", "addressee"), ADDRESSEES)
def test_who_is_asked_stands_apart_from_what_is_asked(text: str, language: str, addressee: str) -> None:
    (found,) = proposals(read(text, language))
    assert "".join(value.words[0].of(text) for value in found.of("addressee")) == addressee


def test_a_topic_is_a_term_of_the_project_inside_the_clause() -> None:
    text = "Malaysia đề xuất chia sẻ dữ liệu về tội phạm mạng."
    at = text.index("tội phạm mạng")
    naming = Naming(Span(at, at + 13), "cybercrime", "topic", is_term=True)
    region = Region(Span(0, len(text)), Role.BODY, "vi")
    (found,) = proposals(read_article(text, [region], namings=[naming]))
    assert [value.normal for value in found.of("topic")] == ["cybercrime"]


def test_the_meeting_of_the_sentence_is_linked_by_its_words() -> None:
    text = "Tại Hội nghị SOMTC 21, Malaysia đề xuất lập quỹ chung."
    (found,) = proposals(read(text, "vi"))
    assert "SOMTC 21" in next(found.of("meeting")).words[0].of(text)


@pytest.mark.parametrize(
    ("text", "language", "made"),
    [
        ("Bộ Công an đề xuất thành lập trung tâm dữ liệu chung.", "vi", "organisation"),
        ("Malaysia đề xuất thành lập nhóm công tác về tội phạm mạng.", "vi", "country"),
        ("Phía Việt Nam đề nghị đơn giản hóa thủ tục dẫn độ.", "vi", "organisation"),
        ("各国一致同意建立信息共享平台。", "zh", "organisation"),
        ("Thailand called for stronger border controls in the region.", "en", "country"),
        ("Minister of Public Security Chen Minghua proposed a joint training centre.", "en", ""),
    ],
)
def test_a_body_or_a_country_that_proposes_is_made_no_person(text: str, language: str, made: str) -> None:
    (found,) = proposals(read(text, language))
    assert next(found.of("proposer")).as_type == made
