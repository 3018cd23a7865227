"""Sentences of which several of the other side tell a part each; invented texts."""

from __future__ import annotations

from core.analysis.alignment.align import align
from core.analysis.alignment.differences import differences
from core.analysis.alignment.links import Decision, Sameness
from tests.core.analysis.alignment.sides import linked, side

SHORT = (
    "Tại Hội nghị Bộ trưởng Y tế ASEAN lần thứ 16 khai mạc sáng 7/8 tại Luang Prabang, bà Hà nói về giá thuốc, "
    "kháng kháng sinh và thiếu hụt điều dưỡng.",
    "Bà Trần Thu Hà đề xuất tăng cường diễn tập chung và xây dựng kho dự trữ vắc-xin dùng chung "
    "cho các nước thành viên.",
)
LONG = (
    "Sáng 7/8, tại Luang Prabang, Hội nghị Bộ trưởng Y tế ASEAN lần thứ 16 đã khai mạc với sự tham dự của 10 nước.",
    "Tình trạng kháng kháng sinh lan rộng trong các bệnh viện tuyến tỉnh, nhất là ở vùng sâu, vùng xa.",
    "Mỗi năm có hàng triệu người mắc sốt xuất huyết, phần lớn vào mùa mưa từ tháng sáu đến tháng mười.",
    "Việt Nam kêu gọi tăng cường các đợt giám sát chung ở cửa khẩu.",
    "Việt Nam cũng muốn xây dựng kho dự trữ vắc-xin dùng chung cho các nước thành viên, đặt tại hai địa điểm.",
    "Hội nghị lần sau sẽ diễn ra ở Malaysia.",
)


def test_two_things_asked_for_in_one_sentence_are_linked_with_the_sentences_that_ask_for_one_each() -> None:
    a, b = side("vi", *SHORT), side("vi", *LONG)
    alignment = align(a, b)
    assert alignment.sameness is Sameness.COMPARABLE
    found = linked(alignment)
    assert ((0,), (0,)) in found
    assert ((1,), (4,)) in found
    assert ((1,), (3,)) in found


def test_the_words_in_which_such_a_part_differs_are_marked() -> None:
    one = (
        "Hai bên nhất trí tăng cường tuần tra chung và mở thêm ba cửa khẩu quốc tế trên tuyến biên giới trong năm nay."
    )
    a = side("vi", "Bộ trưởng hai nước hội đàm sáng 3/4 tại Hà Nội.", one, "Hai bên ký biên bản ghi nhớ.")
    b = side(
        "vi",
        "Sáng 3/4, bộ trưởng hai nước đã hội đàm tại Hà Nội.",
        "Các bộ trưởng muốn tăng cường những đợt điều tra chung chống buôn lậu gia cầm.",
        "Hai nước sẽ mở thêm ba cửa khẩu quốc tế trên tuyến biên giới ngay trong năm nay.",
        "Lễ ký biên bản ghi nhớ diễn ra sau hội đàm.",
    )
    alignment = align(a, b)
    link = next(each for each in alignment.links if (each.a, each.b) == ((1,), (1,)))
    (found,) = differences(a, b, link, alignment.sameness)
    assert [a.reading.words(span) for span in found.a] == ["tuần tra"]
    assert [b.reading.words(span) for span in found.b] == ["những đợt điều tra"]


def test_a_thing_listed_is_linked_with_the_sentence_that_tells_of_it_alone() -> None:
    found = linked(align(side("vi", *SHORT), side("vi", *LONG)))
    assert {((0,), (0,)), ((0,), (1,))} <= set(found)
    assert ((0,), (2,)) not in found


def test_what_was_cut_is_not_proposed_for_a_part_either() -> None:
    a, b = side("vi", *SHORT), side("vi", *LONG)
    cut = Decision((a.sentences[1].span,), (b.sentences[3].span,), linked=False)
    assert ((1,), (3,)) not in linked(align(a, b, decided=[cut]))
