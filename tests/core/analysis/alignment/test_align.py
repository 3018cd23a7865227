from __future__ import annotations

from random import Random

import pytest

from core.analysis.alignment.align import align
from core.analysis.alignment.evidence import Evidence
from core.analysis.alignment.gathering import gather
from core.analysis.alignment.links import Alignment, Decision, LinkState, ReasonKind, Sameness, Side
from core.analysis.alignment.matched import matched
from core.analysis.alignment.terms import Knowledge
from core.errors import Cancelled
from core.language.regions import Role
from tests.core.analysis.alignment.sides import linked, side, told

PLAIN = Knowledge(dictionary=False)

CHINESE = (
    "东盟海关署长会议3月5日在曼谷开幕。",
    "泰国总理巴育出席开幕式并致辞。",
    "会议通过了2026年工作计划。",
    "各方同意建立24小时热线,并在6个口岸试点。",
    "去年该地区查获走私案件1.2亿美元。",
    "下届会议将由马来西亚主办。",
)
ENGLISH = (
    "The ASEAN customs directors-general meeting opened in Bangkok on March 5.",
    "Thai Prime Minister Prayut attended the opening ceremony and delivered a speech.",
    "The meeting adopted the work programme for 2026.",
    "The parties agreed to set up a 24-hour hotline.",
    "It will first be tried out at 6 ports.",
    "Smuggling worth 120 million US dollars was seized in the region last year.",
    "Malaysia will host the next meeting.",
)


def test_a_translation_is_linked_in_its_order_one_sentence_with_two_where_it_takes_two() -> None:
    alignment = align(side("zh", *CHINESE), side("en", *ENGLISH), knowledge=PLAIN)
    assert alignment.sameness is Sameness.TRANSLATION
    assert linked(alignment) == [
        ((0,), (0,)),
        ((1,), (1,)),
        ((2,), (2,)),
        ((3,), (3, 4)),
        ((4,), (5,)),
        ((5,), (6,)),
    ]
    assert alignment.links[3].kind == "1-2"


def test_the_other_way_round_the_same_sentences_are_linked() -> None:
    there = align(side("zh", *CHINESE), side("en", *ENGLISH), knowledge=PLAIN)
    back = align(side("en", *ENGLISH), side("zh", *CHINESE), knowledge=PLAIN)
    assert sorted((b, a) for a, b in linked(there)) == sorted(linked(back))


def test_a_sentence_left_out_of_a_translation_has_no_partner() -> None:
    kept = (*ENGLISH[:2], *ENGLISH[3:])
    alignment = align(side("zh", *CHINESE), side("en", *kept), knowledge=PLAIN)
    assert alignment.alone(0, len(CHINESE)) == (2,)
    assert alignment.alone(1, len(kept)) == ()


def test_sentences_that_changed_places_find_each_other() -> None:
    moved = (ENGLISH[0], ENGLISH[6], *ENGLISH[2:6], ENGLISH[1])
    alignment = align(side("zh", *CHINESE), side("en", *moved), knowledge=PLAIN)
    assert ((1,), (6,)) in linked(alignment)
    assert ((5,), (1,)) in linked(alignment)


def test_no_two_links_of_a_translation_share_a_sentence() -> None:
    alignment = align(side("zh", *CHINESE, *CHINESE), side("en", *ENGLISH, *ENGLISH), knowledge=PLAIN)
    for place in (0, 1):
        held = [n for pair in linked(alignment) for n in pair[place]]
        assert len(held) == len(set(held))


def test_a_sentence_cut_into_three_is_linked_with_all_three() -> None:
    long = "开幕式上,泰国总理巴育说,大海不属于任何人,风浪面前人人平等,所以大家要学会同舟共济,彼此照应。"
    short = (
        "At the opening ceremony, Thai Prime Minister Prayut said the ocean belongs to nobody.",
        "Whoever sails must bear the same waves, he added.",
        "So one has to look after the other.",
    )
    a, b = side("zh", CHINESE[0], long, *CHINESE[2:]), side("en", ENGLISH[0], *short, *ENGLISH[2:])
    assert ((1,), (1, 2, 3)) in linked(align(a, b, knowledge=PLAIN))


FIRST = (
    "Hội nghị Tư lệnh Hải quân ASEAN khai mạc sáng 12/8 tại Hải Phòng.",
    "Đô đốc Trần Văn Nam đề xuất lập đường dây nóng và diễn tập cứu nạn chung trên biển mỗi năm.",
    "Khoảng 150 đại biểu tham dự.",
    "Thời tiết những ngày này rất đẹp.",
)
SECOND = (
    "Trong nước mưa lớn kéo dài.",
    "Theo Đô đốc Trần Văn Nam, các bên nên diễn tập cứu nạn chung trên biển.",
    "Ông cũng mong có đường dây nóng giữa hải quân các nước, Đô đốc Trần Văn Nam đề xuất.",
    "Sáng 12/8, tại Hải Phòng đã khai mạc Hội nghị Tư lệnh Hải quân ASEAN.",
)


def test_two_reports_are_linked_in_any_order_and_a_sentence_may_tell_what_two_tell() -> None:
    alignment = align(side("vi", *FIRST), side("vi", *SECOND))
    assert alignment.sameness is Sameness.COMPARABLE
    assert linked(alignment) == [((0,), (3,)), ((1,), (1,)), ((1,), (2,))]
    assert alignment.alone(0, 4) == (2, 3)


def test_the_links_of_two_reports_tell_their_words() -> None:
    a, b = side("vi", *FIRST), side("vi", *SECOND)
    link = align(a, b).links[0]
    assert ("words", "Hội nghị Tư lệnh Hải quân ASEAN", "Hội nghị Tư lệnh Hải quân ASEAN") in told(a, b, link.reasons)
    assert [reason.weight for reason in link.reasons] == sorted((r.weight for r in link.reasons), reverse=True)
    assert sum(reason.weight for reason in link.reasons) == pytest.approx(link.score, abs=0.1)


def test_all_that_was_matched_can_be_asked_for() -> None:
    a, b = side("zh", *CHINESE), side("en", *ENGLISH)
    link = align(a, b, knowledge=PLAIN).links[4]
    found = told(a, b, matched(a, b, link, knowledge=PLAIN))
    assert ("figure", "1.2亿美元", "120 million US dollars") in found
    assert ("term", "走私", "Smuggling") in found


def test_a_caption_goes_with_the_body_only_where_nothing_else_does() -> None:
    words = "Đô đốc Trần Văn Nam phát biểu tại lễ khai mạc ở Hải Phòng"
    a = side("vi", words, role=Role.CAPTION)
    b = side("vi", f"{words}.", "Lễ khai mạc diễn ra ngắn gọn.")
    assert linked(align(a, b)) == [((0,), (0,))]


# --- Decisions ----------------------------------------------------------------------------------------------


def decided(a: Side, i: int, b: Side, j: int, *, yes: bool) -> Decision:
    return Decision((a.sentences[i].span,), (b.sentences[j].span,), yes)


@pytest.fixture
def sides() -> tuple[Side, Side]:
    return side("zh", *CHINESE), side("en", *ENGLISH)


def test_what_the_analyst_linked_stays_linked_and_is_not_proposed_again(sides: tuple[Side, Side]) -> None:
    a, b = sides
    alignment = align(a, b, knowledge=PLAIN, decided=[decided(a, 2, b, 2, yes=True)])
    [link] = [each for each in alignment.links if 2 in each.a]
    assert (link.b, link.state) == ((2,), LinkState.CONFIRMED)
    assert {each.state for each in alignment.links if each is not link} == {LinkState.PROPOSED}


def test_a_link_against_the_order_is_kept_and_the_rest_goes_round_it(sides: tuple[Side, Side]) -> None:
    a, b = sides
    alignment = align(a, b, knowledge=PLAIN, decided=[decided(a, 0, b, 6, yes=True)])
    assert ((0,), (6,)) in linked(alignment)
    assert ((4,), (5,)) in linked(alignment)
    assert not any(0 in mine or 6 in yours for mine, yours in linked(alignment) if (mine, yours) != ((0,), (6,)))


def test_what_the_analyst_cut_is_neither_linked_nor_a_candidate(sides: tuple[Side, Side]) -> None:
    a, b = sides
    alignment = align(a, b, knowledge=PLAIN, decided=[decided(a, 1, b, 1, yes=False)])
    assert not any(1 in link.a and 1 in link.b for link in alignment.links)
    assert not any((each.a, each.b) == (1, 1) for each in alignment.candidates)


def test_cutting_one_half_of_a_joint_link_leaves_the_other(sides: tuple[Side, Side]) -> None:
    a, b = sides
    alignment = align(a, b, knowledge=PLAIN, decided=[decided(a, 3, b, 4, yes=False)])
    assert ((3,), (3,)) in linked(alignment)


def test_of_two_decisions_the_later_one_counts(sides: tuple[Side, Side]) -> None:
    a, b = sides
    yes, no = decided(a, 0, b, 3, yes=True), decided(a, 0, b, 3, yes=False)
    assert ((0,), (3,)) in linked(align(a, b, knowledge=PLAIN, decided=[no, yes]))
    assert ((0,), (3,)) not in linked(align(a, b, knowledge=PLAIN, decided=[yes, no]))


def test_several_stretches_make_one_link(sides: tuple[Side, Side]) -> None:
    a, b = sides
    both = Decision((a.sentences[0].span, a.sentences[1].span), (b.sentences[0].span,), linked=True)
    assert ((0, 1), (0,)) in linked(align(a, b, knowledge=PLAIN, decided=[both]))


def test_a_decision_about_words_outside_the_side_is_given_back(sides: tuple[Side, Side]) -> None:
    a, b = sides
    shorter = Side(a.article, a.text, a.reading, a.sentences[1:])
    first = decided(a, 0, b, 0, yes=True)
    alignment = align(shorter, b, knowledge=PLAIN, decided=[first])
    assert alignment.unplaced == (first,)
    assert all(link.state is LinkState.PROPOSED for link in alignment.links)


def test_a_link_may_be_made_where_nothing_is_in_common() -> None:
    a, b = side("vi", "Trời hôm nay đẹp."), side("vi", "Bóng đá phải hoãn.")
    alignment = align(a, b, decided=[decided(a, 0, b, 0, yes=True)])
    [link] = alignment.links
    assert (link.state, link.reasons, link.score) == (LinkState.CONFIRMED, (), 0.0)


# --- Little, nothing, and much ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (side("vi"), side("vi", *SECOND)),
        (side("vi", *FIRST), side("zh")),
        (side("vi"), side("vi")),
        (side("vi", "…"), side("zh", "。。。")),
        (side("th", "การประชุมรัฐมนตรีอาเซียนจัดขึ้นที่กรุงเทพฯ"), side("vi", *FIRST)),
        (side("vi", "Trời hôm nay đẹp."), side("en", "He laughs.")),
    ],
    ids=["empty first", "empty second", "both empty", "marks alone", "no common language", "nothing in common"],
)
def test_where_nothing_is_in_common_there_is_no_link(a: Side, b: Side) -> None:
    assert align(a, b) == Alignment(Sameness.COMPARABLE, (), ())


def test_figures_and_acronyms_join_languages_that_have_nothing_else() -> None:
    a = side("th", "จับกุมผู้ต้องหา 1,277 คน", "การประชุม AMMTC")
    b = side("vi", "Hội nghị AMMTC diễn ra.", "Bắt giữ 1.277 người.")
    assert linked(align(a, b)) == [((0,), (1,)), ((1,), (0,))]


def test_one_sentence_beside_its_translation() -> None:
    alignment = align(side("zh", CHINESE[0]), side("en", ENGLISH[0]), knowledge=PLAIN)
    assert linked(alignment) == [((0,), (0,))]


def test_a_side_beside_itself_is_linked_sentence_by_sentence() -> None:
    a = side("vi", *FIRST, FIRST[1])
    alignment = align(a, a)
    assert [(link.a, link.b) for link in alignment.links if link.a == link.b] == [((n,), (n,)) for n in range(5)]
    assert all(link.score > 0.7 for link in alignment.links)


def test_no_sentence_of_two_reports_stands_in_more_than_three_links() -> None:
    a = side("vi", *[FIRST[1]] * 8)
    alignment = align(a, side("vi", *[FIRST[1]] * 8))
    assert max(sum(n in link.a for link in alignment.links) for n in range(8)) <= 3


def test_every_sentence_has_its_three_best_candidates_first(sides: tuple[Side, Side]) -> None:
    alignment = align(*sides, knowledge=PLAIN)
    scores = [each.score for each in alignment.candidates]
    assert scores == sorted(scores, reverse=True)
    assert (alignment.candidates_of(0, 4, 1)[0].a, alignment.candidates_of(0, 4, 1)[0].b) == (4, 5)
    assert (alignment.candidates_of(1, 0)[0].a, alignment.candidates_of(1, 0)[0].b) == (0, 0)


def test_length_speaks_in_a_translation_only(sides: tuple[Side, Side]) -> None:
    kinds = {reason.kind for link in align(*sides, knowledge=PLAIN).links for reason in link.reasons}
    assert ReasonKind.LENGTH in kinds
    alignment = align(side("vi", *FIRST), side("vi", *SECOND))
    assert ReasonKind.LENGTH not in {reason.kind for link in alignment.links for reason in link.reasons}


@pytest.mark.slow
def test_thousands_of_sentences_are_linked() -> None:
    # Every sentence has words of its own beside words that all of them share.
    mine = [f"Công an tỉnh bắt vụ số {n} tại xã Phú{n:04} và thu {n * 7} kg." for n in range(1000)]
    theirs = [f"Tại xã Phú{n:04}, {n * 7} kg đã bị thu giữ." for n in reversed(range(1000))]
    alignment = align(side("vi", *mine), side("vi", *theirs))
    right = sum(link.a[0] + link.b[0] == 999 for link in alignment.links)
    assert right > 900


@pytest.mark.slow
def test_of_many_sentences_that_share_words_those_that_share_most_are_paired() -> None:
    # Every name stands in some thirty sentences of a side; no two sentences hold the same five.
    names = [f"Phu{chr(97 + n // 10)}{chr(97 + n % 10)}" for n in range(100)]
    chance = Random(1)
    said = [" ".join(chance.sample(names, 5)) for _ in range(600)]
    a = side("vi", *(f"Công an bắt {each}." for each in said))
    b = side("vi", *(f"Tin cho hay {each} bị bắt." for each in reversed(said)))
    assert max(map(len, Evidence(*gather(a, b, PLAIN)).rows())) < 80
    alignment = align(a, b)
    right = sum(link.a[0] + link.b[0] == 599 for link in alignment.links)
    assert right > 580


REPORT = (
    "第15届东盟卫生部长会议8日在老挝万象开幕。",
    "来自十国的卫生部长和世界卫生组织代表约200人出席。",
    "老挝副总理在开幕式上说,疫情凸显了区域合作的重要性,各国应加强信息共享、共同采购疫苗,并加大对基层医疗的投入。",
    "会议将讨论建立东盟突发公共卫生事件中心。",
    "中国代表表示,中方愿继续为东盟培训500名疾控人员。",
    "会议定于9日闭幕,届时将发表联合声明。",
)
ANOTHER_REPORT = (
    "Health ministers from across Southeast Asia met in Vientiane on Thursday.",
    "Some 200 officials are at the two-day gathering, held against the backdrop of a dengue surge that has infected "
    "more than 400,000 people in the region this year.",
    "Funding for the long-delayed ASEAN centre for public health emergencies tops the agenda.",
    "Beijing's envoy offered places for 500 trainees from disease control agencies.",
    "Diplomats said a final statement was still being haggled over, with two countries opposed to language on patents "
    "and on the sharing of virus samples.",
)


@pytest.mark.parametrize("known", [PLAIN, Knowledge()])
def test_two_reports_that_tell_things_in_one_order_are_no_translation(known: Knowledge) -> None:
    assert align(side("zh", *REPORT), side("en", *ANOTHER_REPORT), knowledge=known).sameness is Sameness.COMPARABLE


def test_what_two_sides_are_does_not_hang_on_what_is_cut() -> None:
    a, b = side("zh", *CHINESE), side("en", *ENGLISH)
    cut = [Decision((one.span,), (other.span,), linked=False) for one in a.sentences[:4] for other in b.sentences[:5]]
    alignment = align(a, b, knowledge=PLAIN, decided=cut)
    assert alignment.sameness is Sameness.TRANSLATION
    assert all(i > 3 or j > 4 for link in alignment.links for i in link.a for j in link.b)


def test_aligning_stops_when_nobody_wants_to_know_any_more() -> None:
    a, b = side("zh", *CHINESE), side("en", *ENGLISH)
    asked = 0

    def after(steps: int) -> bool:
        nonlocal asked
        asked += 1
        return asked > steps

    align(a, b, knowledge=PLAIN, cancelled=lambda: after(100_000))
    every, places = asked, []
    for steps in range(0, every, 7):
        asked = 0
        with pytest.raises(Cancelled):
            align(a, b, knowledge=PLAIN, cancelled=lambda steps=steps: after(steps))
        places.append(asked)
    assert places == [steps + 1 for steps in range(0, every, 7)], "it stops at once, wherever it is"
    assert every > len(CHINESE) + len(ENGLISH)
