"""Scores which sentences of two texts are joined, and which are ranked first.

A link counts by the pairs of sentences that it joins: one sentence with two counts as two pairs.

- ``translations``: the two halves of a bilingual article, and invented pairs; every pair of sentences was read by hand.
- ``left out and moved``: the same article with four sentences of one half left out and two that change places, twenty
  times, the same ones in every run.
- ``reports: links``: what two reports of one meeting share was marked in passages; a pair of sentences is wanted where
  both hold the passages of a row marked *same*. Rows marked *differs* count neither way. A link between sentences that
  no row touches counts neither way: nobody judged those. Invented reports were read sentence by sentence, so there
  every link counts.
- ``reports: first three``: for each row marked *same* or *differs*, the partner is among the first three candidates of
  either sentence.
- ``first of all``: parallel paragraphs, those of one language in random order, so that order tells nothing; the first
  candidate of each paragraph is the right one. Both ways.
"""

from __future__ import annotations

import csv
import random
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from core.analysis.alignment.align import align
from core.analysis.alignment.dictionary import is_installed
from core.analysis.alignment.links import Side
from core.analysis.alignment.terms import Knowledge
from core.analysis.suggesting.reading import Sentence, read_article
from core.language.regions import Region, Role, find_regions
from core.text.span import Span
from tests.eval.scores import Scores

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PAIRS = Path(__file__).with_name("alignment_pairs")
SEEDS = Path(__file__).resolve().parents[2] / "seeds"
_INVENTED = (
    "zh_en_maritime",
    "zh_en_health",
    "vi_en_trade",
    "zh_vi_youth",
    "vi_vi_defence",
    "en_vi_disaster",
    "vi_vi_drugs",
    "zh_vi_mekong",
    "en_vi_cyber",
    "zh_en_ministers",
)
_LEFT_OUT, _MOVED, _VARIANTS = 4, 2, 20
_FIRST = 3
_PARALLEL = (("zh", "vi"), ("vi", "en"), ("zh", "en"))

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Known:
    """Two sides and the pairs of their sentences that tell the same."""

    a: Side
    b: Side
    pairs: frozenset[Pair]

    @property
    def languages(self) -> str:
        return f"{self.a.sentences[0].language}–{self.b.sentences[0].language}"


def score_alignment(seeds: Path = SEEDS, *, dictionary: bool = True) -> Scores:
    """Score everything; with the dictionary where it is installed and wanted, and always without it."""
    scores = Scores()
    for used in [True, False] if dictionary and is_installed() else [False]:
        with_or_without = "with dictionary" if used else "without dictionary"
        known = Knowledge(dictionary=used)
        bilingual = article_halves(seeds)
        score_links(f"translation 004, {with_or_without}", bilingual, known, scores)
        for seed in range(_VARIANTS):
            score_links(f"004, left out and moved, {with_or_without}", disturbed(bilingual, seed), known, scores)
        for name in _INVENTED:
            pair = invented(PAIRS / f"{name}.tsv")
            if pair.languages == "zh–en":
                score_links(f"invented: {name}, {with_or_without}", pair, known, scores)
            elif not used:
                score_links(f"invented: {name}", pair, known, scores)
        if used and is_installed():
            score_first("first of all, with dictionary", (("zh", "en"),), known, scores)
    score_reports(seeds, scores)
    score_first("first of all", _PARALLEL, Knowledge(dictionary=False), scores)
    return scores


def score_pairs(folder: Path, scores: Scores) -> None:
    """Score the links of every pair of a folder, with the dictionary where it is installed."""
    for path in sorted(folder.glob("*.tsv")):
        score_links(f"pair: {path.stem}", invented(path), Knowledge(), scores)


def score_links(what: str, known: Known, knowledge: Knowledge, scores: Scores) -> None:
    found = {(i, j) for link in align(known.a, known.b, knowledge=knowledge).links for i in link.a for j in link.b}
    _count(what, known, found, known.pairs, scores)


def score_reports(seeds: Path, scores: Scores) -> None:
    a, b = (_whole(seeds / name) for name in ("001_da8807939b157e74.txt", "003_0e4dbabbad2ebc01.txt"))
    rows = [row for row in _table(PAIRS / "articles_001_003.tsv") if row["kind"] in ("same", "differs")]
    of_row = [set(_pairs_in(a, row["a_span"], b, row["b_span"])) for row in rows]
    same = frozenset(pair for row, pairs in zip(rows, of_row, strict=True) if row["kind"] == "same" for pair in pairs)
    differs = {pair for row, pairs in zip(rows, of_row, strict=True) if row["kind"] == "differs" for pair in pairs}
    alignment = align(a, b)
    known = Known(a, b, same)
    links = {(i, j) for link in alignment.links for i in link.a for j in link.b}
    touched = {pair for pair in links if any(pair[0] == i or pair[1] == j for i, j in same)} - (differs - same)
    _count("reports 001 and 003: links", known, touched, same, scores)
    for row, pairs in zip(rows, of_row, strict=True):
        first = {(each.a, each.b) for i, _ in pairs for each in alignment.candidates_of(0, i, _FIRST)}
        first |= {(each.a, each.b) for _, j in pairs for each in alignment.candidates_of(1, j, _FIRST)}
        what = "reports 001 and 003: first three"
        if first & pairs:
            scores.hit(what, known.languages)
        else:
            scores.mistaken(what, known.languages, f"row {row['id']}: {row['a_text']} = {row['b_text']}")


def score_first(what: str, languages: Sequence[tuple[str, str]], knowledge: Knowledge, scores: Scores) -> None:
    rows = _table(PAIRS / "udhr.tsv")
    for one, other in languages:
        order = list(range(len(rows)))
        random.Random(1).shuffle(order)
        a = side_of("a", [(row[one], one) for row in rows])
        b = side_of("b", [(rows[n][other], other) for n in order])
        alignment = align(a, b, knowledge=knowledge)
        place = {n: at for at, n in enumerate(order)}
        for side, name in enumerate((f"{one}→{other}", f"{other}→{one}")):
            for n in range(len(rows)):
                first = alignment.candidates_of(side, place[n] if side else n, 1)
                if first and (first[0].a, first[0].b) == (n, place[n]):
                    scores.hit(what, name)
                else:
                    scores.mistaken(what, name, rows[n]["place"])


# --- What is compared ---------------------------------------------------------------------------------------


def article_halves(seeds: Path = SEEDS) -> Known:
    """Give the Chinese and the English half of the bilingual sample article."""
    whole = _whole(seeds / "004_25c9f8d750827d99.txt")
    a, b = (
        replace(whole, sentences=tuple(each for each in whole.sentences if each.language == language))
        for language in ("zh", "en")
    )
    rows = [row for row in _table(PAIRS / "article_004.tsv") if row["b_span"]]
    pairs = frozenset(pair for row in rows for pair in _pairs_in(a, row["a_span"], b, row["b_span"]))
    return Known(a, b, pairs)


def disturbed(known: Known, seed: int) -> Known:
    """Leave four sentences of the second side out and let two others change places."""
    chance = random.Random(seed)
    kept = list(range(len(known.b.sentences)))
    for n in chance.sample(kept, _LEFT_OUT):
        kept.remove(n)
    one, other = chance.sample(range(len(kept)), _MOVED)
    kept[one], kept[other] = kept[other], kept[one]
    place = {n: at for at, n in enumerate(kept)}
    b = side_of("disturbed", [(known.b.words(n), known.b.sentences[n].language) for n in kept])
    return Known(known.a, b, frozenset((i, place[j]) for i, j in known.pairs if j in place))


def invented(path: Path) -> Known:
    """Read a pair that was invented: lines of ``a``, of ``b``, and links by their numbers from zero."""
    lines = [line.split("\t") for line in path.read_text("utf-8").splitlines()]
    a, b = (side_of(name, [(line[2], line[1]) for line in lines if line[0] == name]) for name in "ab")
    links = [line for line in lines if line[0] == "link"]
    return Known(a, b, frozenset((int(i), int(j)) for _, i, them in links for j in them.split(",")))


def side_of(name: str, sentences: Sequence[tuple[str, str]]) -> Side:
    """Make a side of sentences and their languages, each on a line of its own."""
    spans: list[Span] = []
    at = 0
    for words, _ in sentences:
        spans.append(Span(at, at + len(words)))
        at += len(words) + 1
    text = "\n".join(words for words, _ in sentences)
    regions = [Region(span, Role.BODY, language) for span, (_, language) in zip(spans, sentences, strict=True)]
    reading = read_article(text, regions, published="2025-01-01")
    whole = tuple(
        Sentence(n, span, language, Role.BODY, n)
        for n, (span, (_, language)) in enumerate(zip(spans, sentences, strict=True))
    )
    return Side(name, name, reading, whole)


def _whole(path: Path) -> Side:
    text = path.read_bytes().decode("utf-8")
    reading = read_article(text, find_regions(text))
    return Side(path.stem, path.stem, reading, reading.sentences)


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as source:
        return list(csv.DictReader(source, delimiter="\t", quoting=csv.QUOTE_NONE))


def _pairs_in(a: Side, span_a: str, b: Side, span_b: str) -> Iterator[Pair]:
    """Give the pairs of sentences that two passages, ``516-626``, lie in."""
    for i in _places(a, span_a):
        for j in _places(b, span_b):
            yield i, j


def _places(side: Side, passage: str) -> list[int]:
    start, end = map(int, passage.split("-"))
    return [n for n, each in enumerate(side.sentences) if each.span.start < end and start < each.span.end]


def _count(what: str, known: Known, found: set[Pair], wanted: frozenset[Pair], scores: Scores) -> None:
    for i, j in sorted(found | wanted):
        words = f"{known.a.words(i)[:60]} = {known.b.words(j)[:60]}"
        if (i, j) in found and (i, j) in wanted:
            scores.hit(what, known.languages)
        elif (i, j) in found:
            scores.false(what, known.languages, words)
        else:
            scores.miss(what, known.languages, words)
