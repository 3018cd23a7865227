"""How much is measured: everything, or small sizes that a check of every change can afford."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """Sizes of one run.

    Attributes:
        repeats: How often a pair is measured; `long_repeats` for what takes many seconds.
        lengths: Characters of the articles that are opened.
        spans: Spans in each of them, all combinations.
        project_spans: Spans in the whole project of those articles.
        listed: Articles of the project that is started with.
        imported: Articles of 3,000 characters that are brought in.
        suggested: Articles of 3,000 characters that are looked through for what could be coded.
        many: Articles of the project that is filtered and searched, of `short_text` characters each.
        codings: How many spans are coded in one process.
        exports: Articles and spans an article of each project that is exported.
        filtered: Typed into the filter, letter by letter; Vietnamese without its marks, as people type.
    """

    repeats: int
    long_repeats: int
    lengths: tuple[int, ...]
    spans: tuple[int, ...]
    project_spans: int
    listed: int
    imported: int
    suggested: int
    many: int
    short_text: int
    codings: int
    exports: tuple[tuple[int, int], ...]
    filtered: tuple[str, ...]


FULL = Sizes(
    repeats=5,
    long_repeats=3,
    lengths=(3_000, 100_000, 1_000_000),
    spans=(10, 1_000, 10_000),
    project_spans=50_000,
    listed=1_000,
    imported=10_000,
    suggested=300,
    many=100_000,
    short_text=500,
    codings=60,
    exports=((100, 20), (100, 200), (1_000, 20)),
    filtered=("asean", "mua ban", "toi pham", "0042", "police"),
)
SHORT = Sizes(
    repeats=2,
    long_repeats=1,
    lengths=(100_000,),
    spans=(1_000,),
    project_spans=3_000,
    listed=50,
    imported=300,
    suggested=90,
    many=500,
    short_text=500,
    codings=10,
    exports=((20, 100),),
    filtered=("asean",),
)
ARTICLE_CHARACTERS = 3_000
"""Length of an ordinary article."""
ANALYST = "Lan"
SEARCHED = (
    "ma túy",
    "toi pham",
    "tội phạm xuyên quốc gia",
    "hợp tác",
    "Campuchia",
    "犯罪",
    "东盟",
    "跨国犯罪",
    "police",
    "cooperation",
    "ASEAN",
    "nothing like this",
)
"""Sought in all articles, frequent words and rare ones."""
