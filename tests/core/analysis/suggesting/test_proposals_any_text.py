"""Whatever a text says: spans lie inside it, hold words, and no two proposals share any."""

from __future__ import annotations

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from core.analysis.suggesting.proposals import find_proposals
from core.analysis.suggesting.speakers import find_speakers
from tests.core.analysis.suggesting.tables import read

PIECES = [
    "Trung tướng Nguyễn Văn Bắc",
    "ông",
    "đề nghị",
    "nhấn mạnh",
    "các nước cần tăng cường hợp tác",
    "thứ nhất, ",
    "thứ hai, ",
    "公安部部长陈明华",
    "表示",
    "建议",
    "一是",
    "二是加强合作",
    "(Listyo)",
    "Minister of Justice Wei Zhang",
    "said",
    "proposed",
    "First, ",
    "Second, share data",
    "3 sáng kiến:",
    "bin",
    "\n",
    "\n- ",
    ".",
    "。",
    "\uff0c",
    ";",
    "“",
    "”",
    "(",
    ")",
    " ",
    "\U00020000",
    "İ",
    "1. ",
]


@settings(deadline=None, max_examples=120)
@given(st.lists(st.sampled_from(PIECES), max_size=24), st.sampled_from(["vi", "zh", "en"]), st.booleans())
def test_spans_lie_inside_the_text_and_proposals_share_none(pieces: list[str], language: str, spaced: bool) -> None:
    text = (" " if spaced else "").join(pieces) or "."
    reading = read(text, language)
    speakers = find_speakers(reading)
    proposals = find_proposals(reading, speakers, ())
    spans = [span for each in (*speakers, *proposals) for span in each.mentions]
    spans += [
        span for each in (*speakers, *proposals) for value in each.values for span in (*value.words, *value.basis)
    ]
    assert all(span.of(text).strip() for span in spans)
    places = sorted(span for each in proposals for span in each.mentions)
    assert all(one.end <= two.start for one, two in itertools.pairwise(places))
