from __future__ import annotations

from typing import TYPE_CHECKING, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, run_state_machine_as_test

from core.model.codebook_toml import default_codebook_source, parse_codebook
from core.operations import wording
from core.operations.sample import create_sample
from core.operations.wording import (
    ACTS,
    ARTICLE_STATES,
    DELETED,
    FACTS,
    FILLED,
    IMPORTED_MANY,
    MARKED_ARTICLE,
    MARKED_BOTH,
    MARKED_RECORD,
    ORIGINS,
    RECORD_STATES,
    ROLES,
    SET_FACT,
    TAGGED,
    UNDID,
)
from core.store.withdrawal import NEUTRAL
from core.wording import Phrase
from gui.wording import told_act
from gui.wording.acts import fitting
from tests.core.machine.invariants import Coding, prepare
from tests.gui.wording.spoken import vietnamese_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui

CODEBOOK = parse_codebook(default_codebook_source(), name="the codebook")
TYPES = [kind.labels.best().lower() for kind in CODEBOOK.types]
FIELDS = [field.labels.best().lower() for kind in CODEBOOK.types for field in kind.fields]
TAME = st.text(alphabet="bđ中9%“”😀", min_size=1, max_size=12)
ANY = st.text(alphabet=st.sampled_from("ao in with of to as the 中{}()|😀."), min_size=1, max_size=30).map(str.strip)
WORDS = {
    "tagged {record} in {article}": "{article}: đánh dấu {record}",
    "filled {field} of {record} with {words}": "{record}, {field}: điền {words}",
    "marked {record} as {record_state}": "{record}: {record_state}",
    "undid: {act}": "hoàn tác: {act}",
    "checked": "đã kiểm tra",
    "imported %n articles ({files} …)": "đã nhập %n bài ({files} …)",
}


def parts_of(act: Phrase, words: st.SearchStrategy[str]) -> st.SearchStrategy[dict[str, str]]:
    record = st.builds("{} {}".format, st.sampled_from(TYPES), words)
    known = {
        "record": record,
        "other_record": record,
        "field": st.sampled_from(FIELDS),
        "record_state": st.sampled_from([str(each) for each in RECORD_STATES]),
        "article_state": st.sampled_from([str(each) for each in ARTICLE_STATES]),
        "origin": st.sampled_from([str(each) for each in ORIGINS]),
        "role": st.sampled_from([str(each) for each in ROLES]),
        "fact": st.sampled_from([str(each) for each in FACTS]),
    }
    names = [name for name in (*known, *OTHERS) if f"{{{name}}}" in act.template]
    return st.fixed_dictionaries({name: known.get(name, words) for name in names})


OTHERS = ("words", "article", "language", "name", "other", "kind", "file", "files", "version", "act")


def named(words: st.SearchStrategy[str]) -> st.SearchStrategy[Phrase]:
    counts = st.integers(min_value=4, max_value=12_000)
    return st.sampled_from(ACTS).flatmap(
        lambda act: st.builds(
            lambda parts, count: act.of(count if act.number >= 0 else None, **parts), parts_of(act, words), counts
        )
    )


@given(act=named(TAME))
def test_an_act_is_found_by_its_name_with_its_parts(act: Phrase) -> None:
    found = fitting(str(act), CODEBOOK)
    assert found is not None
    assert (found.template, found.number, found.parts) == (act.template, act.number, act.parts)


@given(act=named(ANY))
@settings(max_examples=200)
def test_whatever_the_words_are_nothing_of_them_is_lost(act: Phrase) -> None:
    assert fitting(str(act), CODEBOOK) == act


def test_every_name_of_an_act_is_one_of_those_that_are_told() -> None:
    said = {each.template for each in vars(wording).values() if isinstance(each, Phrase)}
    assert said - {each.template for each in ACTS} == {str(wording.NOT_KNOWN)}
    assert NEUTRAL in ACTS


def test_every_act_of_the_sample_is_known(tmp_path: Path) -> None:
    project = create_sample(tmp_path / "sample.spanwise", analyst="Lan")
    names = [act.what for act in project.store.history.acts(limit=10_000)]
    codebook = project.codebook
    project.close()
    assert len(names) > 10
    assert [name for name in names if fitting(name, codebook) != name] == []


@pytest.mark.thorough
def test_every_act_that_two_analysts_can_do_is_known(tmp_path: Path) -> None:
    class Here(Coding):
        @invariant()
        def acts_are_known(self) -> None:
            for act in self.project.store.history.acts(limit=3):
                assert fitting(act.what, self.project.codebook) == act.what

    prepare(Here, tmp_path)
    run_state_machine_as_test(Here, settings=settings(max_examples=10, stateful_step_count=30))


@pytest.fixture
def vietnamese(qtbot: QtBot) -> Iterator[None]:
    with vietnamese_of(WORDS):
        yield


def label(kind: str, field: str = "") -> str:
    held = CODEBOOK.type(kind)
    return (held.field(field).labels if field else held.labels).best("vi").lower()


class TestInVietnamese:
    def test_types_and_fields_have_the_labels_of_the_codebook(self, vietnamese: None) -> None:
        kind = CODEBOOK.types[0]
        field = kind.fields[0]
        english, vietnamese_type = kind.labels.best().lower(), label(kind.id)
        act = FILLED.of(field=field.labels.best().lower(), record=f"{english} 9/2020", words="x")
        assert english != vietnamese_type
        assert told_act(str(act), CODEBOOK) == f"{vietnamese_type} 9/2020, {label(kind.id, field.id)}: điền x"

    def test_states_and_what_was_taken_back_are_said_too(self, vietnamese: None) -> None:
        kind = CODEBOOK.types[0]
        record = f"{kind.labels.best().lower()} 9/2020"
        act = UNDID.of(act=MARKED_RECORD.of(record=record, record_state="checked"))
        assert told_act(str(act), CODEBOOK) == f"hoàn tác: {label(kind.id)} 9/2020: đã kiểm tra"

    def test_counts_are_kept(self, vietnamese: None) -> None:
        assert told_act(str(IMPORTED_MANY.of(12, files="a, b")), CODEBOOK) == "đã nhập 12 bài (a, b …)"

    @pytest.mark.parametrize("words", ["an act of another time", "tagged nothing that is known in 003", ""])
    def test_what_fits_no_act_is_shown_as_it_is(self, words: str, vietnamese: None) -> None:
        assert told_act(words, CODEBOOK) == words


def test_acts_that_begin_alike_are_told_apart() -> None:
    kind = CODEBOOK.types[0].labels.best().lower()
    names = {
        f"deleted {kind} x in 003": "deleted {record} in {article}",
        "deleted SOMTC 20 in Hà Nội": DELETED.template,
        "marked 003 as in work": MARKED_ARTICLE.template,
        f"marked {kind} x as draft": MARKED_RECORD.template,
        "marked x as headline, language vi in 003": MARKED_BOTH.template,
        "set the title of 003 to the rest of it to x": SET_FACT.template,
        f"tagged {kind} held in Hà Nội in 003": TAGGED.template,
    }
    assert {name: cast("Phrase", fitting(name, CODEBOOK)).template for name in names} == names
