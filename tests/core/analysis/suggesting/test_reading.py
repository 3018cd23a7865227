from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.analysis.suggesting.reading import ArticleReading, Naming, read_article
from core.language.regions import find_regions
from core.text.span import Span

TEXT = (
    "ASEAN họp tại Hà Nội\n\nNgày 24/9/2020, 10 nước ASEAN bắt giữ 11.215 vụ với 15.775 đối tượng, tăng 9,46%.\n\n"
    "Năm 2019, công an thu giữ 1,2 tấn ma túy.\n"
)
ENDS = st.integers(min_value=0, max_value=len(TEXT) - 1)


def names() -> tuple[Naming, ...]:
    """Names as the project gives them: one place may name an entity and a term."""
    found: list[Naming] = []
    start = TEXT.find("ASEAN")
    while start >= 0:
        span = Span(start, start + len("ASEAN"))
        found += [Naming(span, "asean", "organisation"), Naming(span, "bloc", "topic", is_term=True)]
        start = TEXT.find("ASEAN", span.end)
    return tuple(found)


READING: ArticleReading = read_article(TEXT, find_regions(TEXT), namings=names())


def test_there_is_something_to_find() -> None:
    assert len(READING.quantities) > 4
    assert len(READING.namings) == 4


@given(one=ENDS, other=ENDS)
def test_what_lies_wholly_in_a_span_is_found_and_nothing_else(one: int, other: int) -> None:
    span = Span(min(one, other), max(one, other) + 1)
    quantities = [each for each in READING.quantities if span.contains(each.span)]
    assert list(READING.quantities_in(span)) == quantities
    assert list(READING.namings_in(span)) == [each for each in READING.namings if span.contains(each.span)]
