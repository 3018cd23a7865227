"""Writing codebooks: nothing is lost on the way round."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import given
from hypothesis import strategies as st

from core.model.codebook import Choice, Codebook, CodebookTerm, Field, Kind, Labels, RecordType
from core.model.codebook_toml import dump_codebook, load_default_codebook, parse_codebook

WithId = TypeVar("WithId", Choice, Field, CodebookTerm)


def test_shipped_codebook_survives_the_way_round() -> None:
    codebook = load_default_codebook()
    assert parse_codebook(dump_codebook(codebook), name="again") == codebook


IDS = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
WORDS = st.text(min_size=1, max_size=20).filter(lambda text: bool(text.strip()))
LABELS = st.builds(
    lambda en, vi, zh, more: Labels({"en": en, "vi": vi, "zh": zh} | more),
    WORDS,
    WORDS,
    WORDS,
    st.dictionaries(st.sampled_from(["id", "zh-Hant", "km"]), WORDS, max_size=1),
)


def _unique(things: st.SearchStrategy[WithId], least: int) -> st.SearchStrategy[tuple[WithId, ...]]:
    return st.lists(things, min_size=least, max_size=3, unique_by=lambda thing: thing.id).map(tuple)


@st.composite
def _fields(draw: st.DrawFn, type_ids: list[str]) -> Field:
    kind = draw(st.sampled_from(Kind))
    id_list = st.lists(IDS, min_size=1, max_size=3, unique=True).map(tuple)
    takes_entities = kind is Kind.ENTITY or (kind in (Kind.LINK, Kind.COUNTRY) and draw(st.booleans()))
    return Field(
        id=draw(IDS),
        labels=draw(LABELS),
        definition=draw(WORDS),
        example=draw(WORDS),
        counter_example=draw(WORDS),
        kind=kind,
        many=draw(st.booleans()),
        required=draw(st.booleans()),
        choices=draw(_unique(st.builds(Choice, IDS, LABELS, st.booleans()), 1)) if kind is Kind.CHOICE else (),
        entity_types=draw(id_list) if takes_entities else (),
        series=kind is Kind.ENTITY and draw(st.booleans()),
        term_kind=draw(IDS) if kind in (Kind.TERM, Kind.TERM_TEXT, Kind.AMOUNT) else None,
        link_type=draw(st.sampled_from(type_ids)) if kind is Kind.LINK else None,
        carried=draw(st.booleans()),
    )


@st.composite
def _codebooks(draw: st.DrawFn) -> Codebook:
    type_ids = draw(st.lists(IDS, min_size=1, max_size=3, unique=True))
    keys = draw(st.permutations("abcmstxyz"))
    types: list[RecordType] = []
    for number, type_id in enumerate(type_ids):
        fields = draw(_unique(_fields(type_ids), 1))
        own = [field for field in fields if not field.carried]
        names = [field.id for field in own if field.kind in (Kind.ENTITY, Kind.TERM) and not field.many]
        types.append(
            RecordType(
                id=type_id,
                labels=draw(LABELS),
                definition=draw(WORDS),
                example=draw(WORDS),
                counter_example=draw(WORDS),
                key=keys[number],
                colour=draw(st.from_regex(r"#[0-9a-fA-F]{6}", fullmatch=True)),
                identity=draw(st.sampled_from([None, *names])),
                anchor=draw(st.sampled_from([None, *(field.id for field in own)])),
                fields=fields,
                claim_key=draw(st.sampled_from([(), tuple(field.id for field in fields)])),
            )
        )
    aliases = st.lists(WORDS, max_size=3, unique=True).map(tuple)
    term_ids = IDS | st.from_regex(r"[A-Z]{3}", fullmatch=True)
    terms = draw(_unique(st.builds(CodebookTerm, term_ids, IDS, LABELS, aliases), 0))
    return Codebook(draw(IDS), draw(st.integers(1, 10**6)), draw(LABELS), tuple(types), terms)


@given(_codebooks())
def test_every_codebook_survives_the_way_round(codebook: Codebook) -> None:
    assert parse_codebook(dump_codebook(codebook), name="again") == codebook
