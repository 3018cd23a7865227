from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.entity import Entity, Name
from core.model.ids import new_id
from core.model.record import Anchor, Mention, Origin, Value
from core.operations.filling import Fill
from core.operations.records import tag
from core.operations.sets import import_set
from tests.core.operations.sets.story import OTHER, STORY, at, bundle, code, seen_by

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.annotated_set import AnnotatedSet
    from core.model.record import Record
    from core.operations.sets import ImportedSet
    from core.project.project import Project

    Bring = Callable[[Project, AnnotatedSet], ImportedSet]


class TestNames:
    def test_a_meeting_is_known_by_series_and_ordinal(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        target = make("target", STORY, OTHER, analyst="Binh")
        code(target)
        before = len(target.store.entities.entities())
        imported = import_set(target, bundle(coded, tmp_path), "bundle")
        assert imported.records == 4
        assert len(target.store.entities.entities()) == before
        theirs = seen_by(target, "An").records(record_type="meeting")
        assert [r.normal("meeting") for r in theirs] == [
            r.normal("meeting") for r in target.records(record_type="meeting")
        ]

    def test_two_ordinals_never_become_one_meeting(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        bring(target, source)
        meeting = next(entity for entity in source.entities if entity.ordinal == 20)
        other = replace(meeting, ordinal=21)
        changed = replace(
            source,
            entities=tuple(other if entity is meeting else entity for entity in source.entities),
            records=tuple(replace(record, id=new_id()) for record in source.records),
        )
        bring(target, changed)
        ordinals = {(e.series, e.ordinal) for e in target.store.entities.entities() if e.series}
        assert ordinals == {("SOMTC", 20), ("SOMTC", 21), ("AMMTC", 15)}
        count = len(target.store.entities.entities())
        bring(target, changed)
        assert len(target.store.entities.entities()) == count

    @pytest.mark.parametrize(
        ("here", "there", "is_one"),
        [
            ("Nguyễn Văn Hùng", "NGUYỄN VĂN HÙNG", True),
            ("Nguyễn Văn Hùng", "Nguyen Van Hung", True),
            ("Nguyễn Văn Hùng", "Nguyễn Văn Hưng", False),
            ("Lê Hoà", "Lê Hòa", True),
            ("阮維玉", "阮维玉", True),
            ("An", "Binh", False),
        ],
    )
    def test_a_person_is_known_by_name(
        self, make: Callable[..., Project], bring: Bring, coded: Project, here: str, there: str, is_one: bool
    ) -> None:
        target = make("target")
        source = replace(coded.annotated_set(), articles=(), records=(), analysts=())
        bring(target, replace(source, entities=(_person(here),)))
        bring(target, replace(source, entities=(_person(there),)))
        assert (len(target.store.entities.entities()) == 1) == is_one

    def test_two_of_one_name_stay_two(self, make: Callable[..., Project], bring: Bring, coded: Project) -> None:
        target = make("target")
        source = replace(coded.annotated_set(), articles=(), records=(), analysts=())
        bring(target, replace(source, entities=(_person("An"),)))
        two = replace(source, entities=(_person("An"), _person("An")))
        bring(target, two)
        assert len(target.store.entities.entities()) == 2
        assert bring(target, two).changes.act is None

    def test_new_names_of_something_known_are_added(
        self, make: Callable[..., Project], bring: Bring, coded: Project
    ) -> None:
        target = make("target")
        source = replace(coded.annotated_set(), articles=(), records=(), analysts=())
        person = _person("阮维玉")
        bring(target, replace(source, entities=(person,)))
        both = replace(person, id=new_id(), names=(Name("阮维玉"), Name("Nguyễn Duy Ngọc", "vi", new_id())))
        bring(target, replace(source, entities=(both,)))
        (held,) = target.store.entities.entities()
        assert [name.text for name in held.names] == ["阮维玉", "Nguyễn Duy Ngọc"]

    def test_what_was_merged_comes_with_what_it_was_merged_into(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        (person,) = coded.names.entities(["person"])
        real = new_id()
        with coded.store.acts.act("merged", analyst=coded.my_id) as writer:
            writer.insert("entity", {"id": real, "type": "person", "series": ""})
            writer.insert("alias", {"subject": real, "language": "vi", "name": "Nguyễn Hùng"})
            writer.update("entity", person.id, {"merged_into": real})
        coded.refresh(writer.changes)
        target = make("target")
        import_set(target, bundle(coded, tmp_path), "bundle")
        assert target.names.label(person.id) == "Nguyễn Hùng"


def _person(name: str) -> Entity:
    return Entity(new_id(), "person", (Name(name, "", new_id()),))


class TestRecords:
    def test_one_coded_differently_here_is_kept_and_reported(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        source = coded.annotated_set()
        statistic = _first(source, "statistic")
        value = replace(statistic.values("value")[0], normal="99")
        changed = _with_record(source, _with_values(statistic, "value", value))
        imported = bring(coded, changed)
        assert imported.changes.act is None
        assert [skipped.where for skipped in imported.skipped] == [f"record {statistic.id}"]
        assert coded.records(record_type="statistic")[0].normal("value") == "11215"

    def test_ids_that_are_taken_or_unfit_become_others_once(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        source = coded.annotated_set()
        unfit = "0" * 32
        statistic = _first(source, "statistic")
        taken = _first(source, "speaker")
        mention = Mention(unfit, statistic.mentions[0].anchor)
        records = (
            replace(statistic, id=unfit, mentions=(mention,)),
            replace(statistic, id=taken.id, type="proposal", fields={}),
        )
        target = make("target")
        bring(target, source)
        changed = replace(source, records=records)
        target_only = make("second")
        assert bring(target_only, changed).records == 2
        assert bring(target_only, changed).changes.act is None
        assert bring(target, changed).records == 1
        assert bring(target, changed).changes.act is None
        assert target.store.examine() == []
        assert target_only.store.examine() == []

    @pytest.mark.parametrize(
        ("spoil", "why"),
        [
            (lambda r: _quoting(r, lambda a: replace(a, exact="x" * len(a.exact))), "are not the ones quoted"),
            (lambda r: _quoting(r, lambda a: replace(a, span=a.span.shifted(10_000))), "outside its text"),
            (lambda r: _quoting(r, lambda a: replace(a, text="0" * 64)), "another article's text"),
            (lambda r: replace(r, mentions=()), "no words"),
            (lambda r: replace(r, type="planet"), "no type “planet”"),
            (lambda r: replace(r, article=new_id()), "article is not in the set"),
            (lambda r: replace(r, analyst=new_id()), "analyst is not in the set"),
            (lambda r: _with_values(r, "value", replace(r.values("value")[0], raw="12")), "not those it points at"),
        ],
    )
    def test_what_does_not_fit_is_left_out_and_said(
        self,
        coded: Project,
        make: Callable[..., Project],
        bring: Bring,
        spoil: Callable[[Record], Record],
        why: str,
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        imported = bring(target, _with_record(source, spoil(_first(source, "statistic"))))
        assert imported.records == 3
        (skipped,) = imported.skipped
        assert why in skipped.why
        assert target.store.examine() == []

    @pytest.mark.parametrize(
        ("field", "changes", "why", "is_kept"),
        [
            ("value", {"normal": "many"}, "no decimal", True),
            ("value", {"high": "more"}, "no decimal", True),
            ("value", {"bound": "≠"}, "no bound", True),
            ("value", {"unit": "parsec"}, "its unit parsec", True),
            ("measure", {"normal": new_id()}, "the term", True),
            ("place", {"normal": new_id()}, "what it names", False),
            ("period", {"normal": "yesterday"}, "no date", False),
        ],
    )
    def test_a_value_that_means_nothing_here_is_said_and_its_words_kept(
        self,
        coded: Project,
        make: Callable[..., Project],
        bring: Bring,
        field: str,
        changes: dict[str, str],
        why: str,
        is_kept: bool,
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        statistic = _first(source, "statistic")
        value = replace(statistic.values(field)[0], **changes)
        imported = bring(target, _with_record(source, _with_values(statistic, field, value)))
        assert imported.records == 4
        assert [why in skipped.why for skipped in imported.skipped] == [True]
        values = target.records(record_type="statistic")[0].values(field)
        assert [(v.raw, v.normal) for v in values] == ([(value.raw, None)] if is_kept else [])

    def test_an_unknown_reading_does_not_take_the_value_with_it(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        statistic = _first(source, "statistic")
        value = replace(statistic.values("value")[0], reading="many", reason="misprint")
        imported = bring(target, _with_record(source, _with_values(statistic, "value", value)))
        assert len(imported.skipped) == 1
        (held,) = target.records(record_type="statistic")[0].values("value")
        assert (held.reading, held.normal) == (None, "11215")

    def test_an_unknown_field_is_left_out_of_its_record(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        statistic = _first(source, "statistic")
        colour = Value(new_id(), "colour", normal="red", origin=Origin.OUTSIDE, note="seen")
        imported = bring(target, _with_record(source, _with_values(statistic, "colour", colour)))
        assert imported.records == 4
        assert "no field “colour”" in imported.skipped[0].why

    def test_a_correction_keeps_words_reading_and_reason(self, make: Callable[..., Project], tmp_path: Path) -> None:
        source, target = make("source", STORY), make("target")
        name = at(STORY, "Nguyễn Văn Hùng")
        fill = Fill("person", (name,), text="Trần Hùng", reason="misprint")
        tag(source, source.articles()[0].id, "speaker", name, fills=[fill])
        import_set(target, bundle(source, tmp_path), "bundle")
        (value,) = target.records()[0].values("person")
        assert (value.raw, value.reason) == ("Nguyễn Văn Hùng", "misprint")
        assert [target.names.label(i or "") for i in (value.reading, value.normal)] == ["Nguyễn Văn Hùng", "Trần Hùng"]

    def test_a_file_that_is_none_changes_nothing(self, coded: Project, tmp_path: Path) -> None:
        (tmp_path / "set.zip").write_bytes(b"PK but not really")
        acts = len(coded.history())
        with pytest.raises(UserFixable, match="not a zip"):
            import_set(coded, tmp_path / "set.zip", "bundle")
        with pytest.raises(UserFixable, match="does not read"):
            import_set(coded, tmp_path / "set.zip", "xlsx")
        assert len(coded.history()) == acts


def _first(source: AnnotatedSet, record_type: str) -> Record:
    return next(record for record in source.records if record.type == record_type)


def _with_record(source: AnnotatedSet, changed: Record) -> AnnotatedSet:
    return replace(source, records=tuple(changed if record.id == changed.id else record for record in source.records))


def _with_values(record: Record, field: str, *values: Value) -> Record:
    return replace(record, fields={**record.fields, field: values})


def _quoting(record: Record, change: Callable[[Anchor], Anchor]) -> Record:
    mention, *others = record.mentions
    return replace(record, mentions=(replace(mention, anchor=change(mention.anchor)), *others))
