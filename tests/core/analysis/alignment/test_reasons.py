from __future__ import annotations

import csv
from importlib.resources import files

import pytest

from core.analysis.alignment.align import align
from core.analysis.alignment.dictionary import ChineseEnglish, chinese_english, is_installed
from core.analysis.alignment.links import Side
from core.analysis.alignment.terms import Knowledge
from core.analysis.alignment.tokens import stem
from core.analysis.suggesting.reading import Naming
from core.language.names.readings import is_han
from core.text.span import Span
from tests.core.analysis.alignment.sides import side, told

PLAIN = Knowledge(dictionary=False)

# What stands in both sentences, beside words that do not.
ANCHORS = [
    ("zh", "该案涉案金额1亿盾。", "vi", "Vụ này liên quan 100 triệu.", "figure", "1亿盾", "100 triệu"),
    ("zh", "缴获1.2吨。", "en", "They seized 1.2 tonnes.", "figure", "1.2吨", "1.2 tonnes"),
    ("zh", "上升了12.5%。", "vi", "Con số tăng 12,5%.", "figure", "12.5%", "12,5%"),
    ("zh", "9月22日举行。", "en", "It took place on September 22.", "date", "9月22日", "September 22"),
    ("zh", "2024年5月发布。", "vi", "Ra mắt tháng 5/2024.", "date", "2024年5月", "tháng 5/2024"),
    ("zh", "第9届会晤。", "en", "The ninth gathering.", "ordinal", "第9届", "ninth"),
    ("zh", "这是AMMTC的事。", "vi", "Chuyện của AMMTC.", "acronym", "AMMTC", "AMMTC"),
    ("zh", "阮维玉部长到了。", "vi", "Ông Nguyễn Duy Ngọc đã đến.", "name", "阮维玉", "Nguyễn Duy Ngọc"),
    ("zh", "王小洪部长到了。", "en", "Minister Wang Xiaohong has arrived.", "name", "王小洪", "Wang Xiaohong"),
    ("zh", "王小洪部长到了。", "vi", "Ông Vương Tiểu Hồng đã đến.", "name", "王小洪", "Vương Tiểu Hồng"),
    ("zh", "他们在重庆见面。", "en", "They saw each other in Chongqing.", "name", "重庆", "Chongqing"),
    ("vi", "Ông Trần Quốc Bảo đến.", "en", "Mr Tran Quoc Bao came.", "name", "Bảo", "Bao"),
    ("vi", "Họ ở Đà Nẵng.", "en", "They stay in Danang.", "name", "Đà Nẵng", "Danang"),
    ("zh", "菲律宾很远。", "vi", "Philippines ở xa.", "term", "菲律宾", "Philippines"),
    ("vi", "Thái Lan ở xa.", "en", "A Thai man laughs.", "term", "Thái Lan", "Thai"),
    ("zh", "打击人口贩运很难。", "vi", "Chống mua bán người rất khó.", "term", "人口贩运", "mua bán người"),
    ("zh", "海關與警察。", "en", "Police met customs.", "term", "海關", "customs"),
    ("vi", "Cần chia sẻ thông tin.", "en", "Information sharing lags.", "term", "thông tin", "Information sharing"),
    ("zh", "双方同意成立青年基金。", "vi", "Họ lập quỹ thanh niên.", "sound", "青年", "thanh niên"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "a", "other", "b", "kind", "words_a", "words_b"), ANCHORS)
def test_what_stands_on_both_sides_speaks_for_the_pair(
    one: str, a: str, other: str, b: str, kind: str, words_a: str, words_b: str
) -> None:
    # A second sentence on either side, so that a word may be rare.
    first, second = side(one, a, "…"), side(other, b, "…")
    found = {
        (k, x, y)
        for each in align(first, second, knowledge=PLAIN).candidates
        for k, x, y in told(first, second, each.reasons)
    }
    assert any(k in (kind, "term") and words_a in x and words_b in y for k, x, y in found), found


def test_a_name_explained_in_brackets_is_known_in_the_whole_text() -> None:
    a = side("zh", "会议由西吉(Listyo Sigit Prabowo)主持。", "西吉向大家问好。")
    b = side("en", "He chaired it.", "Sigit greeted everybody.")
    alignment = align(a, b, knowledge=PLAIN)
    best = alignment.candidates_of(1, 1, 1)[0]
    assert ("name", "Sigit") in {(kind, words) for kind, _, words in told(a, b, best.reasons)}


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("发展中国家很多。", "China is big."),
        ("Mỹ phẩm rẻ.", "我的东西。"),
        ("共有3人。", "It fell by 3%."),
        ("采用集中方式。", "China is big."),
        ("Lao động rất ổn.", "老挝很大。"),
    ],
    ids=["developing countries", "words like a country", "percent", "no side", "no adjective in Vietnamese"],
)
def test_what_only_looks_alike_speaks_for_nothing(a: str, b: str) -> None:
    languages = ["vi" if " " in a else "zh", "en" if b.isascii() else "zh"]
    first, second = side(languages[0], a, "…"), side(languages[1], b, "…")
    assert align(first, second, knowledge=PLAIN).candidates == ()


def test_terms_of_the_project_speak_in_all_their_languages() -> None:
    a, b = side("vi", "Dự án Cánh Buồm Xanh bắt đầu.", "…"), side("zh", "蓝帆行动开始。", "…")
    own = Knowledge((("Cánh Buồm Xanh", "蓝帆行动", "Operation Blue Sail"),), dictionary=False)
    [best] = align(a, b, knowledge=own).candidates
    assert ("term", "Cánh Buồm Xanh", "蓝帆行动") in told(a, b, best.reasons)
    assert not told(a, b, [r for each in align(a, b, knowledge=PLAIN).candidates for r in each.reasons]) & {
        ("term", "Cánh Buồm Xanh", "蓝帆行动")
    }


def test_what_the_project_knows_speaks_by_who_it_is() -> None:
    a = side("vi", "Anh Ba cười.", "…", namings=[Naming(Span(0, 6), "person-1", "person")])
    b = side("zh", "老三笑了。", "…", namings=[Naming(Span(0, 2), "person-1", "person")])
    [best] = align(a, b, knowledge=PLAIN).candidates
    assert ("name", "Anh Ba", "老三") in told(a, b, best.reasons)


def test_the_words_of_reasons_lie_in_their_sentences() -> None:
    a = side("zh", "9月22日,王小洪在北京出席第9届会议。", "双方缴获毒品340吨。")
    b = side("vi", "Ngày 22/9, Vương Tiểu Hồng dự hội nghị lần thứ 9 tại Bắc Kinh.", "Hai bên thu 340 tấn ma túy.")
    for each in align(a, b, knowledge=PLAIN).candidates:
        for reason in each.reasons:
            assert reason.a is None or a.sentences[each.a].span.contains(reason.a)
            assert reason.b is None or b.sentences[each.b].span.contains(reason.b)
            assert 0 <= reason.weight <= each.score + 1e-9


# --- The dictionary -----------------------------------------------------------------------------------------

ENTRIES = """# A comment
合作 合作 [he2 zuo4] /to cooperate; to collaborate/together/cooperation/CL:個|个[ge4]/
漁民 渔民 [yu2 min2] /fisherman/fisher folk/
打擊 打击 [da3 ji1] /to hit; to strike/(fig.) to crack down on/
王 王 [Wang2] /surname Wang/
王 王 [wang2] /king or monarch/
"""


def test_a_dictionary_gives_the_stems_of_what_a_word_may_be() -> None:
    dictionary = ChineseEnglish(ENTRIES)
    assert set(dictionary.meanings("合作")) == {stem("cooperate"), stem("collaborate"), stem("together")}
    assert set(dictionary.meanings("渔民")) == {stem("fisherman"), stem("fisher"), "folk"}
    assert set(dictionary.meanings("王")) == {"king", "monarch"}
    assert dictionary.meanings("漁夫") == ()


def test_a_run_is_cut_into_words_that_the_dictionary_has() -> None:
    assert "".join(ChineseEnglish(ENTRIES).words("打击渔民合作王")) == "打击渔民合作王"
    assert {"打击", "渔民", "合作"} <= set(ChineseEnglish(ENTRIES).words("打击渔民合作王"))


@pytest.mark.skipif(not is_installed(), reason="the dictionary is an optional extra")
def test_the_dictionary_speaks_where_it_is_installed_and_wanted() -> None:
    a, b = side("zh", "月亮很漂亮。", "…"), side("en", "The moon is beautiful.", "…")
    [best] = align(a, b).candidates
    assert ("dictionary", "月亮", "moon") in told(a, b, best.reasons)
    assert align(a, b, knowledge=PLAIN).candidates == ()


def test_without_the_package_there_is_no_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.analysis.alignment.dictionary._PACKAGE", "a_package_that_is_not_there")
    assert not is_installed()


@pytest.mark.skipif(not is_installed(), reason="the dictionary is an optional extra")
def test_the_installed_dictionary_is_read() -> None:
    dictionary = chinese_english()
    assert dictionary is not None
    assert stem("police") in dictionary.meanings("警察")
    assert dictionary is chinese_english()


# --- The list of terms --------------------------------------------------------------------------------------


def terms() -> list[dict[str, str]]:
    source = files("core.analysis.alignment").joinpath("field_terms.csv").read_text("utf-8")
    return list(csv.DictReader(source.splitlines()))


def test_every_term_has_names_in_two_languages_and_none_twice() -> None:
    assert len(terms()) > 400
    for row in terms():
        names = {language: row[language].split(";") for language in ("en", "vi", "zh") if row[language]}
        assert len(names) >= 2, row
        for found in names.values():
            assert len(found) == len(set(found)), row
            assert all(name == name.strip() and name for name in found), row


def test_no_chinese_term_is_a_single_character() -> None:
    # One character stands in too many words.
    short = [name for row in terms() for name in row["zh"].split(";") if len(name) == 1 and is_han(name)]
    assert short == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("cooperation", "cooperate"),
        ("cooperating", "cooperate"),
        ("trafficking", "trafficked"),
        ("countries", "country"),
        ("meetings", "meeting"),
        ("agreed", "agree"),
        ("establishment", "establish"),
        ("regional", "region"),
        ("seized", "seize"),
    ],
)
def test_forms_of_one_word_have_one_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


@pytest.mark.parametrize(
    ("one", "other"), [("police", "policy"), ("train", "trade"), ("port", "report"), ("fish", "fire")]
)
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


def test_sides_of_mixed_languages_are_compared_language_by_language() -> None:
    text = side("zh", "9月22日开会。").reading
    mixed = Side("a", "t", text, text.sentences)
    assert align(mixed, side("en", "They met on September 22."), knowledge=PLAIN).candidates
