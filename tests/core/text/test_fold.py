from __future__ import annotations

import sqlite3
import time
import unicodedata
from contextlib import closing
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.text.canonical import canonicalise
from core.text.fold import Hit, Level, find, fold, fold_key, index_tokens, query_phrase, tone_key
from core.text.graphemes import check_edges
from core.text.span import Span
from tests.core.text.nasty import PIECES, nasty_text

if TYPE_CHECKING:
    from pathlib import Path

WORDS = (
    "ma túy",
    "ma tuý",
    "Ma Túy",
    "ma tuy",
    "mã",
    "hội nghị",
    "Hội-Nghị",
    "đô hiếm",
    "DO HIEM",
    "打击",
    "打擊",
    "跨国犯罪",
    "AMMTC",
    "第十七届AMMTC会议",
    "9,46%",
    "9.46",
    " ",
    "\n",
    ", ",
    "．",
    "x",
    "ngân",
    "😀",
    "🇻🇳",
    "𠮷",
    "ﬁn",
    "½",
    "1",
    "2",
    "ＡＭ",
    "hô\u0323i",
    "ประชุม",
    "ชุม",
    "한국",
    "하",
    "e\u0301",
    "ß",
    "s",
    "\u00ad",
    "\u200b",
    "\U00030000",
    "\U00030001",
    "a a",
    "a",
    "\ue000030000",
)
article = st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(PIECES)), max_size=12).map("".join)


def _tokens(text: str) -> list[tuple[str, int, int]]:
    """Split by an independent, slow path: (folded word, first and last code point of the source)."""
    tokens: list[tuple[str, int, int]] = []
    joins = False
    for i, character in enumerate(text):
        for part in index_tokens_of(character):
            if part == " ":
                joins = False
            elif part.startswith("|"):
                tokens.append((part[1:], i, i))
                joins = False
            elif joins:
                word, first, _ = tokens[-1]
                tokens[-1] = (word + part, first, i)
            else:
                tokens.append((part, i, i))
                joins = True
    return tokens


def index_tokens_of(character: str) -> list[str]:
    parts: list[str] = []
    for folded in fold_key(character):
        if unicodedata.category(folded)[0] not in "LN":
            parts.append(" ")
        elif index_tokens(f"x{folded}x").count(" "):
            parts.append("|" + folded)
        else:
            parts.append(folded)
    return parts


def _expected_spans(text: str, query: str) -> list[tuple[int, int]]:
    wanted = [word for word, _, _ in _tokens(query)]
    have = _tokens(text)
    spans: list[tuple[int, int]] = []
    at = 0
    while wanted and at + len(wanted) <= len(have):
        stretch = have[at : at + len(wanted)]
        same = [word for word, _, _ in stretch[:-1]] == wanted[:-1]
        if same and stretch[-1][0].startswith(wanted[-1]):
            spans.append((stretch[0][1], stretch[-1][1]))
            at += len(wanted)
        else:
            at += 1
    return spans


@given(nasty_text)
def test_the_map_leads_back(text: str) -> None:
    folded = fold(text)
    assert folded.text == fold_key(text) == "".join(fold_key(character) for character in text)
    assert len(folded.starts) == len(folded.ends) == len(folded.text)
    owners = [i for i, character in enumerate(text) for _ in fold_key(character)]
    assert list(folded.starts) == owners
    assert list(folded.ends) == [i + 1 for i in owners]


def test_the_map_leads_back_over_a_long_text() -> None:
    text = "Hội nghị ½ e\u0301😀 ﬁ\u00ad國 " * 300
    folded = fold(text)
    owners = [i for i, character in enumerate(text) for _ in fold_key(character)]
    assert list(folded.starts) == owners
    assert list(folded.ends[5:500:7]) == [i + 1 for i in owners[5:500:7]]
    assert folded.starts[-1] == owners[-1]
    with pytest.raises(IndexError):
        folded.starts[len(owners)]


@pytest.mark.slow
def test_folding_twice_is_folding_once_over_all_of_unicode() -> None:
    once = fold_key("".join(map(chr, range(0x110000))))
    assert fold_key(once) == once


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("Đỗ Hiếm", "do hiem"),
        ("Ðại", "dai"),
        ("TÚY", "tuy"),
        ("Vie\u0323\u0302t", "viet"),
        ("東盟打擊跨國犯罪", "东盟打击跨国犯罪"),
        ("乾隆 乾", "干隆 干"),
        ("\uf900 ＡＭＭＴＣ ﬁ ½ ß", "岂 ammtc fi 1⁄2 ss"),
        ("๑๗ ١٢", "17 12"),
        ("so\u00adft\u200djoin\u200bgap", "softjoin gap"),
        ("İstanbul 😀", "istanbul 😀"),
    ],
)
def test_examples_of_folding(source: str, folded: str) -> None:
    assert fold_key(source) == folded


def test_index_tokens() -> None:
    assert index_tokens("第17屆AMMTC会议: 9,46 %\n") == "第 17 届 ammtc 会 议 9 46"
    assert index_tokens("กรุง😀 x_y") == "ก ร ง x y"
    assert index_tokens("\U00030000") == "\ue000030000"
    assert index_tokens("\ue000030000") == "030000"


@given(article, st.one_of(article, nasty_text), st.data())
@example("a a a", "a a", None)
@example("xaab aab", "aa", None)
def test_find_agrees_with_brute_force(text: str, query: str, data: st.DataObject | None) -> None:
    if data is not None and text and data.draw(st.booleans()):
        start = data.draw(st.integers(0, len(text) - 1))
        query = text[start : data.draw(st.integers(start, len(text)))]
    hits = find(text, query)
    spans = _expected_spans(text, query)
    assert bool(hits) == bool(spans)
    assert len(hits) <= len(spans)
    covered = {(first, last) for first, last in spans}
    for hit in hits:
        check_edges(text, hit.span)
        assert any(hit.span.start <= first and last < hit.span.end for first, last in covered)
    for first, last in spans:
        assert any(hit.span.start <= last and first < hit.span.end for hit in hits)
    for earlier, later in pairwise(hits):
        assert earlier.span.end <= later.span.start
    assert find(text, query, limit=1) == hits[:1]


@given(st.lists(article, max_size=6), st.one_of(article, nasty_text), st.sampled_from(["0", "1", "2"]))
def test_the_index_finds_the_same_articles(texts: list[str], query: str, diacritics: str) -> None:
    texts.append("x" + query + " ngân")
    with closing(sqlite3.connect(":memory:")) as store:
        store.execute(f"create virtual table s using fts5(words, tokenize='unicode61 remove_diacritics {diacritics}')")
        store.executemany("insert into s (rowid, words) values (?, ?)", enumerate(map(index_tokens, texts)))
        phrase = query_phrase(query)
        rows = store.execute("select rowid from s where s match ?", (phrase,)).fetchall() if phrase else []
    assert {row[0] for row in rows} == {i for i, text in enumerate(texts) if find(text, query)}


@pytest.mark.slow
@pytest.mark.parametrize("diacritics", ["0", "1", "2"])
def test_the_tokenizer_of_the_index_keeps_every_token(diacritics: str) -> None:
    tokens = sorted({token for code in range(0x110000) for token in index_tokens(chr(code)).split()})
    with closing(sqlite3.connect(":memory:")) as store:
        store.execute(f"create virtual table s using fts5(t, tokenize='unicode61 remove_diacritics {diacritics}')")
        store.execute("create virtual table v using fts5vocab(s, 'instance')")
        store.executemany("insert into s (rowid, t) values (?, ?)", enumerate(tokens))
        kept = store.execute("select doc, term from v order by doc").fetchall()
    assert kept == list(enumerate(tokens))


@given(nasty_text)
@example('"')
@example('a" OR "b* NEAR(')
@example("AMM-TC:col ^x")
def test_any_query_is_safe(query: str) -> None:
    phrase = query_phrase(query)
    if not phrase:
        assert find(query, query) == []
        return
    with closing(sqlite3.connect(":memory:")) as store:
        store.execute("create virtual table s using fts5(words)")
        store.execute("insert into s values (?)", (index_tokens(query),))
        assert store.execute("select count(*) from s where s match ?", (phrase,)).fetchone() == (1,)
    assert find(query, query)


def test_query_phrase() -> None:
    assert query_phrase("Ma Túy") == '"ma tuy"*'
    assert query_phrase("打擊") == '"打 击"'
    assert query_phrase(" ,.😀\x00") == ""
    assert query_phrase("") == ""


def _found(text: str, query: str) -> list[tuple[str, str]]:
    return [(hit.span.of(text), hit.level) for hit in find(text, query)]


def test_levels() -> None:
    text = "Ma túy, ma tuý, MA TUY, mã tuy và ma túy."
    assert _found(text, "ma túy") == [
        ("Ma túy", "exact"),
        ("ma tuý", "tone"),
        ("MA TUY", "folded"),
        ("mã tuy", "folded"),
        ("ma túy", "exact"),
    ]
    assert _found("打击 打擊 打 击", "打击") == [("打击", "exact"), ("打擊", "folded"), ("打 击", "exact")]
    assert _found("Vie\u0323\u0302t Viet", "việt") == [("Vie\u0323\u0302t", "exact"), ("Viet", "folded")]


def test_the_last_word_may_be_only_begun() -> None:
    text = "hội nghị cấp cao, hội ngộ; xhội nghị"
    assert _found(text, "hội ng") == [("hội ng", "exact"), ("hội ng", "exact")]
    assert _found(text, "ội") == []
    assert _found(text, "hộ nghị") == []
    assert _found("第十七届AMMTC会议", "AMM") == [("AMM", "exact")]
    assert _found("第十七届AMMTC会议", "七届 ammtc 会") == [("七届AMMTC会", "exact")]


def test_hits_lie_right_after_astral_characters() -> None:
    text = "😀👨\u200d👩\u200d👧🇻🇳 𠮷野 Vie\u0323\u0302t"
    assert find(text, "viet") == [Hit(Span(text.index("V"), len(text)), Level.FOLDED)]
    assert _found(text, "𠮷") == [("𠮷", "exact")]
    assert _found(text, "viê") == [("Vie\u0323\u0302", "folded")]


def test_limit() -> None:
    assert len(find("a " * 50, "a", limit=7)) == 7
    assert find("a", "a", limit=0) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("túy", "tuý"), ("hòa", "hoà"), ("thủy", "thuỷ"), ("quý", "qúy"), ("HÒA", "hoà"), ("tu\u0301y", "tuý")],
)
def test_tone_placement_does_not_matter(one: str, other: str) -> None:
    assert tone_key(one) == tone_key(other)


@pytest.mark.parametrize(("one", "other"), [("ma", "mã"), ("tuy", "túy"), ("tùy", "túy"), ("ban", "bân"), ("da", "đa")])
def test_other_letters_and_tones_do(one: str, other: str) -> None:
    assert tone_key(one) != tone_key(other)


def test_a_name_is_found_in_the_sample_articles(seeds_folder: Path) -> None:
    texts = [canonicalise(seed.read_text(encoding="utf-8")).text for seed in sorted(seeds_folder.glob("*.txt"))]
    assert [bool(find(text, "ammtc")) for text in texts].count(True) >= 3
    assert any(find(text, "打擊跨國犯罪") for text in texts)


@pytest.mark.slow
def test_a_megabyte_is_searched_and_indexed_quickly() -> None:
    text = "Hội nghị Bộ trưởng ASEAN về phòng, chống ma tuý 打击跨国犯罪。\n" * 17_000
    began = time.perf_counter()
    index_tokens(text)
    assert len(find(text, "ma túy", limit=50)) == 50
    assert time.perf_counter() - began < 2
