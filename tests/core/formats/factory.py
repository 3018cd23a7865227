"""Small annotated sets to write and read: nasty texts, the seeds, and anything hypothesis thinks of."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from functools import cache
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from core.model.annotated_set import AnnotatedSet, SetArticle, SetText
from core.model.article import Analyst, Article, ArticleField, ArticleState, Region
from core.model.codebook_toml import dump_codebook, load_default_codebook
from core.model.entity import Entity, Name, Term
from core.model.ids import text_id
from core.model.record import Anchor, Mention, Origin, Record, RecordState, SpanRole, Value
from core.text.span import Span

if TYPE_CHECKING:
    from core.model.codebook import Codebook

SEEDS = Path(__file__).resolve().parents[3] / "seeds"
NASTY = (
    "Hội nghị 😀 lần thứ 20: 👨\u200d👩\u200d👧 và 𠮷田 nói “11.215 vụ”,\u00a0số 0012, +84, =1+1.\n"
    "Việt Nam\u2028第9届中国—东盟会议 “quoted, with comma”\tvà <r>thẻ</r> _x0041_ 9,46%…\n"
)
TRAPS = (
    "=1+1",
    "11.215",
    "0012",
    "+84",
    "<r>thẻ</r>",
    "_x0041_",
    "“quoted, with comma”",
    "👨\u200d👩\u200d👧",
    "𠮷田",
)
ANALYST = Analyst("a" * 32, "Nguyễn Thị Ánh", "#0072B2")


@cache
def codebook() -> Codebook:
    return load_default_codebook()


@cache
def codebook_toml() -> str:
    return dump_codebook(codebook())


def identity(number: int) -> str:
    return f"{number:032x}"


def anchor(body: str, words: str, role: SpanRole = SpanRole.WORDS) -> Anchor:
    start = body.index(words)
    return Anchor(text_id(body), Span(start, start + len(words)), words, role)


def set_article(number: int, *bodies: str, original: bytes | None = None) -> SetArticle:
    newest = bodies[-1]
    article = Article(
        id=identity(1000 + number),
        file=f"{number:03}.txt",
        title=newest.splitlines()[0][:60],
        text=text_id(newest),
        characters=len(newest),
        languages=("vi", "zh"),
        published="2020-09-24",
        state=ArticleState.IN_WORK,
        records=3,
    )
    texts = tuple(SetText(text_id(body), body, original, "utf-8") for body in bodies)
    title = Anchor(article.text, Span(0, 5), newest[:5])
    fields = (ArticleField(identity(2000 + number), "title", newest[:5], newest[:5], Origin.STATED, (title,)),)
    regions = {text.id: (Region(Span(0, len(text.body)), "body", "vi"),) for text in texts}
    return SetArticle(article, fields, texts, regions)


def annotated_set(articles: tuple[SetArticle, ...], records: tuple[Record, ...]) -> AnnotatedSet:
    somtc = Entity(identity(1), "meeting", (Name("SOMTC 20", "en", identity(3)), Name("第20届", "zh")), "SOMTC", 20)
    merged = Entity(identity(2), "person", (Name("阮维玉", "zh"),), merged_into=identity(1))
    cases = Term("cases", "unit", (Name("cases", "en"), Name("vụ", "vi"), Name("案件", "zh")))
    return AnnotatedSet(
        codebook=codebook(),
        codebook_toml=codebook_toml(),
        analysts=(ANALYST,),
        articles=articles,
        records=records,
        entities=(somtc, merged),
        terms=(cases,),
        labels={identity(1): "SOMTC 20", "cases": "cases", "VN": "Viet Nam"},
    )


def statistic(number: int, article: SetArticle, words: str, **fields: Value | tuple[Value, ...]) -> Record:
    body = article.texts[-1].body
    return Record(
        id=identity(number),
        article=article.article.id,
        analyst=ANALYST.id,
        type="statistic",
        state=RecordState.CHECKED,
        mentions=(Mention(identity(number + 1), anchor(body, words)),),
        fields={key: value if isinstance(value, tuple) else (value,) for key, value in fields.items()},
    )


def nasty_set() -> AnnotatedSet:
    """One article whose every trap is quoted by a value; also one older text, and a foreign source."""
    older = "Bản cũ 😀: 9,46%\n"
    article = set_article(1, older, NASTY, original=NASTY.encode("utf-16"))
    seed = set_article(3, (SEEDS / "003_0e4dbabbad2ebc01.txt").read_text(encoding="utf-8"))
    traps = tuple(
        Value(identity(5000 + n), "scope", raw=trap, reading=trap, normal=trap, anchors=(anchor(NASTY, trap),))
        for n, trap in enumerate(TRAPS)
    )
    first = statistic(
        100,
        article,
        "11.215 vụ",
        value=Value(identity(110), "value", "11.215", "11215", "11215", bound="≥", anchors=(anchor(NASTY, "11.215"),)),
        unit=Value(identity(111), "unit", "vụ", "cases", "cases", anchors=(anchor(NASTY, "vụ"),), carried=True),
        period=Value(
            identity(112),
            "period",
            normal="2020-06-01",
            origin=Origin.OUTSIDE,
            doubtful=True,
            note="other report",
            anchors=(anchor(older, "9,46%", SpanRole.BASIS), anchor(NASTY, "9,46%", SpanRole.BASIS)),
        ),
        scope=traps,
        amount=Value(
            identity(113),
            "amount",
            "9,46%",
            "9.46",
            "9.46",
            high="9.5",
            unit="percent",
            reason="misprint",
            anchors=(anchor(NASTY, "9,46%"),),
        ),
    )
    second = statistic(
        200,
        seed,
        "15.775 đối tượng",
        value=Value(identity(210), "value", not_stated=True, note="looked twice", doubtful=True),
        place=(),
    )
    other = Record(identity(300), seed.article.id, ANALYST.id, "meeting", RecordState.TO_DISCUSS)
    third = replace(
        other,
        fields={
            "meeting": (Value(identity(301), "meeting", normal=identity(1), origin=Origin.INFERRED),),
            "phase": (Value(identity(302), "phase", normal="held", origin=Origin.OUTSIDE, note="known"),),
        },
    )
    return annotated_set((article, seed), (first, second, third))


_PIECES = (
    "a",
    "Việt",
    "e\u0301",
    "đ",
    "中",
    "𠮷",
    "😀",
    "👨\u200d👩\u200d👧",
    "\u00a0",
    "\u2028",
    "\u0085",
    "\n",
    " ",
)
_MORE = (
    "\t",
    '"',
    ",",
    ";",
    "=1+1",
    "11.215",
    "'",
    "<r>",
    "</r>",
    "_x000D_",
    "\ufeff",
    "\uffff",
    "\x0b",
    "&",
    "\\",
)
_CHARACTER = st.characters(exclude_categories=("Cs",), exclude_characters="\x00\r")


def texts(least: int = 0, most: int = 12) -> st.SearchStrategy[str]:
    piece = st.one_of(st.sampled_from(_PIECES + _MORE), _CHARACTER)
    joined = st.lists(piece, min_size=least, max_size=most).map("".join)
    return joined.map(lambda text: unicodedata.normalize("NFC", text))


@st.composite
def anchors(draw: st.DrawFn, bodies: list[str]) -> Anchor:
    body = draw(st.sampled_from(bodies))
    start = draw(st.integers(0, len(body) - 1))
    end = draw(st.integers(start + 1, len(body)))
    return Anchor(text_id(body), Span(start, end), body[start:end], draw(st.sampled_from(SpanRole)))


@st.composite
def values(draw: st.DrawFn, field: str, number: int, bodies: list[str]) -> Value:
    free = texts(most=4)
    maybe = st.none() | free
    return Value(
        id=identity(number),
        field=field,
        raw=draw(free),
        reading=draw(maybe),
        normal=draw(maybe),
        origin=draw(st.sampled_from(Origin)),
        doubtful=draw(st.booleans()),
        not_stated=draw(st.booleans()),
        bound=draw(st.sampled_from(("", "=", "~", "≥"))),
        high=draw(st.none() | st.just("98")),
        unit=draw(st.none() | st.just("cases")),
        reason=draw(free),
        note=draw(free),
        anchors=tuple(draw(st.lists(anchors(bodies), max_size=2))),
    )


@st.composite
def annotated_sets(draw: st.DrawFn) -> AnnotatedSet:
    """Any set: one or two articles of one or two texts, and records with values of every shape."""
    numbers = count(10_000)
    articles: list[SetArticle] = []
    for number in range(draw(st.integers(1, 2))):
        body = st.lists(texts(least=6), min_size=1, max_size=2, unique=True)
        bodies = [f"bài {number}{text}" for text in draw(body)]
        articles.append(set_article(number, *bodies, original=draw(st.none() | st.binary(max_size=8))))
    every = [text.body for article in articles for text in article.texts]
    records: list[Record] = []
    for _ in range(draw(st.integers(0, 2))):
        article = draw(st.sampled_from(articles))
        own = [text.body for text in article.texts]
        record_type = draw(st.sampled_from(codebook().types))
        fields = draw(st.lists(st.sampled_from([field.id for field in record_type.fields]), unique=True, max_size=3))
        records.append(
            Record(
                id=identity(next(numbers)),
                article=article.article.id,
                analyst=ANALYST.id,
                type=record_type.id,
                state=draw(st.sampled_from(RecordState)),
                mentions=tuple(
                    Mention(identity(next(numbers)), draw(anchors(own))) for _ in range(draw(st.integers(0, 2)))
                ),
                fields={
                    field: tuple(draw(values(field, next(numbers), every)) for _ in range(draw(st.integers(0, 2))))
                    for field in fields
                },
            )
        )
    return annotated_set(tuple(articles), tuple(records))
