from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.analysis.claims import Column, claim_board
from core.analysis.series import series
from core.errors import Cancelled, UserFixable
from core.model.codebook import Choice, Codebook, Field, Kind, Labels
from core.model.codebook_edit import add_type, move_type, recolour_type, remove_type, rename_type, set_identity
from core.model.codebook_edit_fields import (
    add_choice,
    add_field,
    change_kind,
    move_field,
    remove_choice,
    remove_field,
    rename_field,
    set_beside,
    set_many,
    set_required,
)
from core.model.codebook_toml import default_codebook_source, dump_codebook, load_default_codebook
from core.operations.codebooks import (
    change_codebook,
    codebook_versions,
    export_codebook,
    import_codebook,
    preview,
    use_version,
    version_of,
)
from core.operations.filling import Fill
from core.operations.history import redo, take_back, undo
from core.operations.records import delete_record, tag
from core.operations.sets import export_set
from core.operations.values import clear, fill
from core.project.misfits import Misfit, misfits
from core.project.project import Project
from tests.core.store.projects import LAN, MINH, Desk, Templates, sample

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

BOOK = load_default_codebook()


def act_named(project: Project, what: str) -> str:
    return next(act.id for act in project.history() if act.what == what)


def place(misfit: Misfit) -> tuple[str, str]:
    return misfit.record, misfit.value


def whys(project: Project) -> list[tuple[str, str]]:
    return [(misfit.field, misfit.why) for misfit in misfits(project)]


def test_the_sample_project_fits_its_codebook(sample_project: Project) -> None:
    assert misfits(sample_project) == ()


def test_a_change_is_looked_at_first(sample_project: Project) -> None:
    dated = [value for record in sample_project.records() for value in record.values("date")]
    assert dated
    seen = preview(sample_project, remove_field(BOOK, "meeting", "date"))
    meetings = [record for record in sample_project.records() if record.type == "meeting"]
    assert [(touched.type, touched.records, touched.gone) for touched in seen.types] == [
        ("meeting", len(meetings), False)
    ]
    assert [(gone.field, gone.label, gone.values) for gone in seen.fields_gone] == [("date", "Date", len(dated))]
    assert [(misfit.value, misfit.words) for misfit in seen.misfits] == [(each.id, each.raw) for each in dated]
    assert sample_project.codebook == BOOK
    assert not preview(sample_project, BOOK).changes


def test_a_changed_codebook_is_the_next_version_and_undo_brings_back_the_one_before(sample_project: Project) -> None:
    renamed = rename_type(BOOK, "meeting", {"en": "Conference"})
    done = change_codebook(sample_project, renamed, what="renamed Meeting to Conference")
    assert done.kinds == {"codebook"}
    assert sample_project.codebook.type("meeting").labels.best() == "Conference"
    versions = codebook_versions(sample_project)
    assert [(each.version, each.what, each.analyst, each.current) for each in versions] == [
        (2, "renamed Meeting to Conference", LAN, True),
        (1, "made the project", "", False),
    ]
    assert version_of(sample_project, 1) == BOOK
    undo(sample_project)
    assert (sample_project.codebook, len(codebook_versions(sample_project))) == (BOOK, 1)
    redo(sample_project)
    assert sample_project.codebook.type("meeting").labels.best() == "Conference"
    use_version(sample_project, 1)
    assert sample_project.codebook.types == BOOK.types
    assert sample_project.codebook.version == 3


def test_a_codebook_that_says_the_same_makes_no_version(sample_project: Project) -> None:
    acts = len(sample_project.history())
    assert change_codebook(sample_project, BOOK).act is None
    assert len(sample_project.history()) == acts


def test_a_version_is_not_taken_back_from_beneath_a_later_one(sample_project: Project) -> None:
    first = change_codebook(sample_project, recolour_type(BOOK, "meeting", "#111111"), what="first").act
    change_codebook(sample_project, rename_type(sample_project.codebook, "meeting", {"en": "M"}), what="second")
    assert first is not None
    with pytest.raises(UserFixable, match="“second”"):
        take_back(sample_project, first)


def test_what_no_longer_fits_is_kept_and_listed(seeds_project: Project) -> None:
    desk = Desk.at(seeds_project, "003")
    place = desk.span("Hội nghị SOMTC 20", "Hội nghị SOMTC 20: Tiếp")
    record = tag(seeds_project, desk.article, "meeting", place).record
    fill(seeds_project, record, Fill("date", text="2020-09-24"))
    fill(seeds_project, record, Fill("phase", text="held"))
    fill(seeds_project, record, Fill("host", text="VN"))
    fill(seeds_project, record, Fill("host", text="Cambodia"))
    book = remove_choice(BOOK, "meeting", "phase", "held")
    book = change_kind(book, "meeting", "date", Kind.DECIMAL)
    book = set_many(book, "meeting", "host", many=False)
    change_codebook(seeds_project, book)
    assert whys(seeds_project) == [
        ("date", "“2020-09-24” is no number."),
        ("host", "“Host” takes one value, and this is a further one."),
        ("phase", "“Phase” has no answer “held”."),
    ]
    kept = desk.record(record)
    assert (kept.normal("date"), kept.normal("phase"), len(kept.values("host"))) == ("2020-09-24", "held", 2)
    assert seeds_project.label("meeting", kept.values("phase")[0]) == "held"
    change_codebook(seeds_project, remove_field(book, "meeting", "phase"))
    assert ("phase", "The type has no field “phase”.") in whys(seeds_project)
    clear(seeds_project, record, "phase")
    assert [name for name, _ in whys(seeds_project)] == ["date", "host"]
    with pytest.raises(UserFixable, match="no field “phase”"):
        fill(seeds_project, record, Fill("phase", text="held"))
    book = remove_type(change_kind(book, "speaker", "meeting", Kind.TEXT), "proposal")
    for other in ("proposal", "statistic"):
        if book.has_type(other):
            book = change_kind(book, other, "meeting", Kind.TEXT)
    change_codebook(seeds_project, remove_type(book, "meeting"))
    assert [(each.record, each.why) for each in misfits(seeds_project)] == [
        (record, "The codebook has no type “meeting”.")
    ]
    delete_record(seeds_project, record)
    assert misfits(seeds_project) == ()


def test_another_kind_tells_what_it_does_not_take(sample_project: Project) -> None:
    figures = [value for record in sample_project.records() for value in record.values("value") if value.normal]
    assert figures
    changes: list[tuple[Kind, dict[str, object], str]] = [
        (Kind.EDTF, {}, "is no date"),
        (Kind.BOOLEAN, {}, "neither yes nor no"),
        (Kind.TERM, {"term_kind": "unit"}, "no term of the kind “unit”"),
        (Kind.ENTITY, {"entity_types": ["person"]}, "none of the things"),
        (Kind.LINK, {"link_type": "meeting"}, "none of the things"),
    ]
    for kind, keys, why in changes:
        seen = preview(sample_project, change_kind(BOOK, "statistic", "value", kind, **keys))  # type: ignore[arg-type]
        # A figure such as 1914 can be a year too.
        expected = [value.id for value in figures if kind is not Kind.EDTF or len(value.normal or "") != len("1914")]
        assert [misfit.value for misfit in seen.misfits] == expected
        assert all(why in misfit.why for misfit in seen.misfits)
    assert preview(sample_project, change_kind(BOOK, "statistic", "value", Kind.TEXT)).misfits == ()


def test_a_name_in_a_field_that_takes_text_now_is_listed_and_shown_by_its_words(sample_project: Project) -> None:
    (person, *_) = [record for record in sample_project.records() if record.type == "speaker"]
    book = set_identity(BOOK, "speaker", None)
    for kind in (Kind.TEXT, Kind.TERM_TEXT):
        change_codebook(sample_project, change_kind(book, "speaker", "person", kind, term_kind="role"))
        value = person.first("person")
        assert value is not None
        assert value.id in [misfit.value for misfit in misfits(sample_project)]
        assert sample_project.label("speaker", value) == sample_project.names.label(value.normal or "")
        undo(sample_project)
    assert misfits(sample_project) == ()


@pytest.mark.parametrize(
    ("record_type", "field"),
    [
        *(("meeting", "date"), ("meeting", "phase"), ("meeting", "host"), ("speaker", "country")),
        *(("proposal", "meeting"), ("proposal", "topic"), ("statistic", "value"), ("statistic", "amount")),
    ],
)
def test_whatever_a_field_holds_then_the_look_ahead_is_true_and_nothing_is_lost(
    sample_project: Project, record_type: str, field: str
) -> None:
    before = sample_project.records()
    assert any(record.type == record_type and record.first(field) for record in before)
    answer = Choice("answer", Labels({"en": "Answer", "vi": "Trả lời", "zh": "答案"}))
    for kind in Kind:
        other = change_kind(
            *(BOOK, record_type, field, kind),
            choices=[answer],
            entity_types=["organisation"],
            link_type="meeting",
            term_kind="unit",
        )
        seen = preview(sample_project, other)
        change_codebook(sample_project, other)
        assert sample_project.records() == before
        assert [each.value for each in misfits(sample_project)] == [each.value for each in seen.misfits], kind
        if sample_project.codebook != BOOK:
            undo(sample_project)
    assert sample_project.records() == before
    assert misfits(sample_project) == ()


def test_other_names_and_more_room_need_no_look_at_values(sample_project: Project) -> None:
    wider = rename_field(rename_type(BOOK, "meeting", {"en": "M"}), "meeting", "phase", {"en": "P"})
    wider = add_choice(wider, "meeting", "phase", Choice("more", Labels({"en": "More"})))
    wider = set_many(wider, "meeting", "phase", many=True)
    meetings = sum(record.type == "meeting" for record in sample_project.records())
    seen = preview(sample_project, wider, cancelled=lambda: True)
    assert [(each.type, each.records) for each in seen.types] == [("meeting", meetings)]
    assert seen.misfits == ()


@pytest.mark.parametrize(
    "stricter",
    [
        remove_choice(BOOK, "meeting", "phase", "held"),
        remove_field(BOOK, "meeting", "phase"),
        change_kind(BOOK, "meeting", "phase", Kind.BOOLEAN),
        remove_type(BOOK, "statistic"),
    ],
)
def test_a_look_at_values_ends_when_nobody_wants_to_know(sample_project: Project, stricter: Codebook) -> None:
    with pytest.raises(Cancelled):
        preview(sample_project, stricter, cancelled=lambda: True)


def test_what_fits_no_longer_already_is_not_told_again_under_another_name(seeds_project: Project) -> None:
    desk = Desk.at(seeds_project, "003")
    record = tag(
        seeds_project, desk.article, "meeting", desk.span("Hội nghị SOMTC 20", "Hội nghị SOMTC 20: Tiếp")
    ).record
    fill(seeds_project, record, Fill("phase", text="held"))
    change_codebook(seeds_project, remove_choice(BOOK, "meeting", "phase", "held"))
    assert len(misfits(seeds_project)) == 1
    renamed = rename_field(seeds_project.codebook, "meeting", "phase", {"en": "Stage"})
    assert preview(seeds_project, renamed).misfits == ()
    assert preview(seeds_project, remove_field(renamed, "meeting", "phase")).misfits == ()


def test_all_of_many_records_are_looked_at_in_the_order_in_which_they_were_made(seeds_project: Project) -> None:
    desk = Desk.at(seeds_project, "003")
    words = desk.span("Hội nghị SOMTC 20", "Hội nghị SOMTC 20: Tiếp")
    made = [tag(seeds_project, desk.article, "meeting", words).record for _ in range(520)]
    held = made[::2]
    for record in held:
        fill(seeds_project, record, Fill("phase", text="held"))
    seen = preview(seeds_project, remove_choice(BOOK, "meeting", "phase", "held"))
    assert [misfit.record for misfit in seen.misfits] == held
    book = BOOK
    for kind in ("speaker", "proposal", "statistic"):
        book = change_kind(book, kind, "meeting", Kind.TEXT)
    gone = preview(seeds_project, remove_type(book, "meeting")).misfits
    assert [(misfit.record, misfit.words) for misfit in gone] == [(record, "Hội nghị SOMTC 20") for record in made]


def test_a_codebook_goes_out_to_a_file_and_comes_in_from_one(sample_project: Project, tmp_path: Path) -> None:
    out = tmp_path / "mine.toml"
    export_codebook(sample_project, out)
    assert out.read_text(encoding="utf-8") == default_codebook_source(), "comments are kept while nobody changed it"
    changed = rename_type(BOOK, "meeting", {"en": "Conference"})
    out.write_text(dump_codebook(changed), encoding="utf-8-sig")
    import_codebook(sample_project, out)
    assert sample_project.history(limit=1)[0].what == "took over the codebook mine.toml"
    assert sample_project.codebook.type("meeting").labels.best() == "Conference"
    export_codebook(sample_project, out)
    assert import_codebook(sample_project, out).act is None


def test_files_that_are_no_codebook_are_refused_and_left_alone(sample_project: Project, tmp_path: Path) -> None:
    broken = tmp_path / "broken.toml"
    broken.write_text('id = "x"\nversion = 1\n', encoding="utf-8")
    with pytest.raises(UserFixable, match=r"broken\.toml, line"):
        import_codebook(sample_project, broken)
    with pytest.raises(UserFixable, match="is there already"):
        export_codebook(sample_project, broken)
    with pytest.raises(UserFixable, match="is there already"):
        export_codebook(sample_project, sample_project.path)
    (tmp_path / "latin.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(UserFixable, match="not text in UTF-8"):
        import_codebook(sample_project, tmp_path / "latin.toml")
    with pytest.raises(UserFixable, match="could not be read"):
        import_codebook(sample_project, tmp_path / "nowhere.toml")
    assert sample_project.codebook == BOOK


def test_no_version_is_made_up(sample_project: Project) -> None:
    with pytest.raises(UserFixable, match="no version 7"):
        use_version(sample_project, 7)


# ── any edits at all ────────────────────────────────────────────────────────────────────────────────────────────

PICK = st.integers(0, 1_000)


def _field(codebook: Codebook, type_pick: int, field_pick: int) -> tuple[str, str]:
    kind = codebook.types[type_pick % len(codebook.types)]
    return kind.id, kind.fields[field_pick % len(kind.fields)].id


def _new_field(pick: int) -> Field:
    return Field(f"x{pick % 4}", Labels({"vi": f"Trường {pick}"}), "d", "e", "c", Kind.TEXT, row="host_chair")


def _edited(codebook: Codebook, what: int, one: int, two: int, three: int) -> Codebook:
    kind, field = _field(codebook, one, two)
    answer = Choice(f"c{three % 3}", Labels({"en": f"Answer {three}"}))
    kinds = list(Kind)
    edits: tuple[Callable[[], Codebook], ...] = (
        lambda: remove_field(codebook, kind, field),
        lambda: move_field(codebook, kind, field, three % 15),
        lambda: add_field(codebook, kind, _new_field(three), at=two % 15),
        lambda: rename_field(codebook, kind, field, {"en": f"Label {three}"}),
        lambda: set_many(codebook, kind, field, many=three % 2 == 0),
        lambda: set_required(codebook, kind, field, required=three % 2 == 0),
        lambda: set_beside(codebook, kind, field, _field(codebook, one, three)[1]),
        lambda: change_kind(
            codebook,
            kind,
            field,
            kinds[three % len(kinds)],
            choices=(answer,),
            entity_types=("person", "country"),
            term_kind="unit",
            link_type=codebook.types[two % len(codebook.types)].id,
        ),
        lambda: add_choice(codebook, kind, field, answer),
        lambda: remove_choice(codebook, kind, field, codebook.type(kind).field(field).choices[0].id),
        lambda: remove_type(codebook, kind),
        lambda: set_identity(codebook, kind, field if three % 2 else None),
        lambda: move_type(codebook, kind, three % 5),
        lambda: add_type(
            codebook,
            BOOK.types[three % 4]
            if three % 2
            else BOOK.types[0].__class__(
                f"t{three % 3}", Labels({"en": "T"}), "d", "e", "c", "z", "#000000", None, None, (_new_field(three),)
            ),
        ),
    )
    return edits[what % len(edits)]()


def look_at_everything(project: Project, folder: Path) -> None:
    """What screens, tables and exports make of the project; none of it may fail."""
    found = project.records()
    names = project.names
    for record in found:
        for value in record.all_values():
            project.label(record.type, value)
    columns = [Column(article.id, done=True) for article in project.articles()]
    claim_board(project.codebook, found, columns, canonical=names.canonical)
    series(project.codebook, found, names.label, canonical=names.canonical)
    misfits(project)
    for format_id, name in (("bundle", "set.zip"), ("csv", "set.csv.zip"), ("xlsx", "set.xlsx")):
        assert export_set(project, folder / name, format_id).records == len(found)


@pytest.mark.thorough
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=12, deadline=None)
@given(edits=st.lists(st.tuples(PICK, PICK, PICK, PICK), min_size=1, max_size=14))
def test_whatever_becomes_of_the_codebook_the_project_stays_sound(
    templates: Templates, tmp_path: Path, edits: list[tuple[int, int, int, int]]
) -> None:
    template = tmp_path / "template.spanwise"
    if not template.exists():
        templates.copy(sample, template)
    path = tmp_path / "work.spanwise"
    shutil.copy(template, path)
    for left in tmp_path.glob("set.*"):
        left.unlink()
    project = Project.open(path, analyst=LAN)
    try:
        before = project.codebook, project.records()
        done = 0
        for edit in edits:
            try:
                changed = _edited(project.codebook, *edit)
            except (UserFixable, IndexError):
                continue
            seen = preview(project, changed)
            known = set(map(place, misfits(project)))
            act = change_codebook(project, changed).act
            assert seen.changes == (act is not None)
            assert seen.misfits == tuple(each for each in misfits(project) if place(each) not in known)
            done += act is not None
        look_at_everything(project, tmp_path)
        assert project.store.examine() == []
        for _ in range(done):
            undo(project)
        assert (project.codebook, project.records()) == before
        assert project.store.examine() == []
    finally:
        project.close()


def test_another_analysts_records_are_looked_at_too(sample_project: Project) -> None:
    minh = Project(sample_project.store, analyst=MINH)
    desk = Desk.at(minh, "003")
    record = tag(minh, desk.article, "meeting", desk.span("Hội nghị SOMTC 20", "Hội nghị SOMTC 20: Tiếp")).record
    fill(minh, record, Fill("format", text="online"))
    change_codebook(sample_project, remove_field(BOOK, "meeting", "format"))
    assert record in {misfit.record for misfit in misfits(sample_project)}
