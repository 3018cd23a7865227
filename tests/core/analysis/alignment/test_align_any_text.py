from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.alignment.align import align
from core.analysis.alignment.links import Decision, LinkState, Sameness
from core.analysis.alignment.terms import Knowledge
from tests.core.analysis.alignment.sides import side

PIECES = {
    "vi": (
        "Hội nghị",
        "ASEAN",
        "9/2020",
        "12 vụ",
        "ma túy",
        "Nguyễn Duy Ngọc",
        "và",
        "(AMMTC 14)",
        "hợp tác",
        "Hà Nội",
    ),
    "zh": ("会议", "东盟", "2020年9月", "12起", "毒品", "阮维玉", "和", "(AMMTC)", "合作", "西吉(Listyo Sigit)"),
    "en": (
        "meeting",
        "ASEAN",
        "September 2020",
        "12 cases",
        "drugs",
        "Nguyen Duy Ngoc",
        "and",
        "Vietnam",
        "cooperation",
    ),
    "th": ("การประชุม", "AMMTC", "12", "ยาเสพติด"),
}


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, list[str]]:
    language = draw(st.sampled_from(sorted(PIECES)))
    pieces = st.one_of(st.sampled_from(PIECES[language]), st.text(alphabet="ab ớ中🙂e\u0301().…0", max_size=4))
    sentence = st.lists(pieces, max_size=6).map(lambda words: " ".join(words) + ".")
    return language, draw(st.lists(sentence, max_size=6))


@settings(max_examples=60, deadline=None)
@given(texts(), texts(), st.data())
def test_what_is_found_holds_together(
    one: tuple[str, list[str]], other: tuple[str, list[str]], data: st.DataObject
) -> None:
    a, b = side(one[0], *one[1]), side(other[0], *other[1])
    decided = []
    if a.sentences and b.sentences:
        pair = st.tuples(st.sampled_from(a.sentences), st.sampled_from(b.sentences), st.booleans())
        chosen = data.draw(st.lists(pair, max_size=2, unique_by=lambda each: (each[0].n, each[1].n)))
        decided = [Decision((mine.span,), (yours.span,), yes) for mine, yours, yes in chosen]
    alignment = align(a, b, knowledge=Knowledge(dictionary=False), decided=decided)
    assert alignment.unplaced == ()
    cut = {(n, m) for n, x in enumerate(a.sentences) for m, y in enumerate(b.sentences) for d in decided
           if not d.linked and d.a == (x.span,) and d.b == (y.span,)}  # fmt: skip
    for link in alignment.links:
        assert set(link.a) <= set(range(len(a.sentences)))
        assert set(link.b) <= set(range(len(b.sentences)))
        assert link.a
        assert link.b
        assert 0 <= link.score <= 1
        assert not {(i, j) for i in link.a for j in link.b} & cut
    assert sum(link.state is LinkState.CONFIRMED for link in alignment.links) == sum(each.linked for each in decided)
    assert [(link.a, link.b) for link in alignment.links] == sorted({(link.a, link.b) for link in alignment.links})
    if alignment.sameness is Sameness.TRANSLATION:
        for side_of in (0, 1):
            held = [
                n for link in alignment.links if link.state is LinkState.PROPOSED for n in (link.a, link.b)[side_of]
            ]
            assert len(held) == len(set(held))
    scores = [each.score for each in alignment.candidates]
    assert scores == sorted(scores, reverse=True)
    assert not {(each.a, each.b) for each in alignment.candidates} & cut
    for each in alignment.candidates:
        for reason in each.reasons:
            assert reason.a is None or a.sentences[each.a].span.contains(reason.a)
            assert reason.b is None or b.sentences[each.b].span.contains(reason.b)
