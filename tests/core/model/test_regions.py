from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from core.model.article import REGION_ROLES, Region
from core.model.regions import recast, tidied, with_body
from core.text.span import Span

TEXT = "Tin nóng\n\nHà Nội, 24/9\nHội nghị khai mạc.\nMinh họa\n\nTin liên quan"


def region(words: str, role: str, language: str = "vi") -> Region:
    start = TEXT.index(words)
    return Region(Span(start, start + len(words)), role, language)


LAYOUT = (
    region("Tin nóng", "headline"),
    region("Hà Nội, 24/9", "dateline"),
    region("Hội nghị khai mạc.", "body"),
    region("Minh họa", "credit"),
    region("Tin liên quan", "boilerplate"),
)


def told(regions: tuple[Region, ...]) -> list[tuple[str, str, str]]:
    return [(each.span.of(TEXT), each.role, each.language) for each in regions]


def test_a_stretch_of_a_region_becomes_another_one() -> None:
    changed = recast(TEXT, LAYOUT, region("khai mạc", "").span, role="caption")
    assert told(changed)[2:5] == [("Hội nghị", "body", "vi"), ("khai mạc", "caption", "vi"), (".", "body", "vi")]


def test_neighbours_of_one_role_and_language_are_one_region() -> None:
    whole = Span(TEXT.index("Hà Nội"), TEXT.index("Minh") + len("Minh họa"))
    changed = recast(TEXT, LAYOUT, whole, role="body")
    assert [role for _, role, _ in told(changed)] == ["headline", "body", "boilerplate"]
    english = recast(TEXT, changed, region("Hội nghị khai mạc.", "").span, language="en")
    assert [language for _, _, language in told(english)] == ["vi", "vi", "en", "vi", "vi"]


def test_where_nothing_is_known_words_become_body() -> None:
    assert told(recast(TEXT, (), region("Hội nghị", "").span, language="vi")) == [("Hội nghị", "body", "vi")]


def test_the_body_begins_and_ends_where_it_is_said_to() -> None:
    start, end = TEXT.index("Hội nghị"), TEXT.index("Tin liên")
    assert with_body(TEXT, LAYOUT, Span(start, end)) == LAYOUT
    later = with_body(TEXT, LAYOUT, Span(TEXT.index("khai mạc"), len(TEXT)))
    assert [(words, role) for words, role, _ in told(later)] == [
        ("Tin nóng", "headline"),
        ("Hà Nội, 24/9", "dateline"),
        ("Hội nghị", "boilerplate"),
        ("khai mạc.", "body"),
        ("Minh họa", "credit"),
        ("Tin liên quan", "body"),
    ]
    earlier = with_body(TEXT, LAYOUT, Span(0, 3))
    assert [role for _, role, _ in told(earlier)] == ["headline", "boilerplate", "credit", "boilerplate"]


layouts = st.lists(st.integers(0, len(TEXT)), unique=True, max_size=8).map(sorted)
spans = st.tuples(st.integers(0, len(TEXT) - 1), st.integers(1, len(TEXT))).filter(lambda ends: ends[0] < ends[1])


@given(
    cuts=layouts, ends=spans, role=st.sampled_from((None, *REGION_ROLES)), language=st.sampled_from((None, "", "zh"))
)
def test_regions_never_overlap_and_nothing_outside_the_span_changes(
    cuts: list[int], ends: tuple[int, int], role: str | None, language: str | None
) -> None:
    pieces = zip(cuts[::2], cuts[1::2], strict=False)
    before = tidied(TEXT, [Region(Span(*each), REGION_ROLES[each[0] % 6], "vi") for each in pieces])
    span = Span(*ends)
    after = recast(TEXT, before, span, role=role, language=language)
    assert all(one.span.end <= other.span.start for one, other in itertools.pairwise(after))

    def at(regions: tuple[Region, ...], place: int) -> tuple[str, str] | None:
        found = [each for each in regions if each.span.start <= place < each.span.end]
        return (found[0].role, found[0].language) if found else None

    for place, letter in enumerate(TEXT):
        if letter.isspace():
            continue
        known = at(before, place)
        if not span.start <= place < span.end:
            assert at(after, place) == known
        else:
            old_role, old_language = known or ("body", "")
            expected = (old_role if role is None else role, old_language if language is None else language)
            assert at(after, place) == expected
