from __future__ import annotations

import shutil
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from core.errors import UserFixable
from core.formats.base import Cancelled, ReadSet
from core.formats.bundle import BundleFormat
from core.intake.files import prepare_article
from core.model.annotated_set import SetArticle, SetText
from core.model.article import Analyst, ArticleField, ArticleState, Region
from core.model.entity import Entity, Name
from core.model.ids import new_id, text_id
from core.model.record import Anchor, Mention, Origin, Value
from core.operations import sets
from core.operations.articles import import_articles
from core.operations.creation import create_project
from core.operations.filling import Fill
from core.operations.history import redo, undo
from core.operations.records import tag
from core.operations.sets import export_set, import_set
from core.project.project import Project
from core.text.canonical import canonicalise
from core.text.graphemes import is_boundary
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from core.model.annotated_set import AnnotatedSet
    from core.model.record import Record
    from core.operations.sets import ImportedSet

    Bring = Callable[[Project, AnnotatedSet], ImportedSet]

STORY = (
    "Hội nghị SOMTC 20\n\n"
    "👨\u200d👩\u200d👧 Sáng 24/9, Nguyễn Văn Hùng (𠮷) dự SOMTC 20. 😀 Bắt giữ 11.215 vụ\u00a0ma túy.\u2028Hết chuyện."
)
OTHER = "Hội nghị AMMTC 15\n\nNgày 29/9/2021, Nguyễn Văn Hưng dự AMMTC 15 tại Hà Nội và phát biểu ở đó rất lâu."


@pytest.fixture(scope="module")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Closed projects to copy: an empty one for each analyst, and a coded one."""
    folder = tmp_path_factory.mktemp("templates")
    for analyst in ("An", "Binh"):
        create_project(folder / analyst, analyst=analyst).close()
    project = create_project(folder / "coded", analyst="An")
    for number, body in enumerate((STORY, OTHER)):
        add(project, f"{number:03}_coded.txt", body)
    code(project)
    project.close()
    return folder


@pytest.fixture
def opened() -> Iterator[list[Project]]:
    projects: list[Project] = []
    yield projects
    for project in projects:
        project.close()


@pytest.fixture
def make(tmp_path: Path, templates: Path, opened: list[Project]) -> Callable[..., Project]:
    """Makes empty projects, each seen by one analyst, with articles."""

    def make_project(name: str, *bodies: str, analyst: str = "An") -> Project:
        path = tmp_path / f"{name}.spanwise"
        shutil.copy(templates / analyst, path)
        opened.append(Project.open(path, analyst=analyst))
        for number, body in enumerate(bodies):
            add(opened[-1], f"{number:03}_{name}.txt", body)
        return opened[-1]

    return make_project


@pytest.fixture
def coded(tmp_path: Path, templates: Path, opened: list[Project]) -> Project:
    path = tmp_path / "coded.spanwise"
    shutil.copy(templates / "coded", path)
    opened.append(Project.open(path, analyst="An"))
    return opened[-1]


def add(project: Project, file: str, body: str) -> None:
    import_articles(project, [prepare_article(file, body.encode(), "utf-8", body, ())])


def code(project: Project) -> None:
    """A statistic, a meeting in each article, and a speaker that leads to one of them."""
    story, other = (article.id for article in project.articles())
    tag(
        project,
        story,
        "statistic",
        at(STORY, "11.215 vụ"),
        fills=[
            Fill("value", (at(STORY, "11.215 vụ"),)),
            Fill("measure", (at(STORY, "ma túy"),)),
            Fill("place", text="VN"),
            Fill("scope", not_stated=True),
            Fill("period", text="2020-01/2020-06", note="the ministry's report", doubtful=True),
        ],
    )
    tag(project, story, "meeting", at(STORY, "SOMTC 20"), fills=[Fill("meeting", (at(STORY, "SOMTC 20"),))])
    meeting = Fill("meeting", (at(OTHER, "AMMTC 15"),))
    tag(project, other, "meeting", at(OTHER, "AMMTC 15"), fills=[meeting, Fill("phase", text="held")])
    name = at(STORY, "Nguyễn Văn Hùng")
    tag(project, story, "speaker", name, fills=[Fill("person", (name,)), Fill("meeting", (at(STORY, "SOMTC 20"),))])


def at(body: str, words: str) -> Span:
    start = body.index(words)
    return Span(start, start + len(words))


def bundle(project: Project, folder: Path, name: str = "set.zip") -> Path:
    path = folder / name
    export_set(project, path, "bundle")
    return path


def seen_by(project: Project, analyst: str) -> Project:
    return Project(project.store, analyst=analyst)


def what_it_holds(annotated_set: AnnotatedSet) -> tuple[object, ...]:
    """All of a set, with analysts by name: whoever has a name here keeps her own id."""
    names = {analyst.id: analyst.name for analyst in annotated_set.analysts}
    return (
        annotated_set.articles,
        [replace(record, analyst=names[record.analyst]) for record in annotated_set.records],
        set(annotated_set.entities),
        set(annotated_set.terms),
        dict(annotated_set.labels),
        list(names.values()),
    )


@pytest.fixture
def bring(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[Project, AnnotatedSet], ImportedSet]:
    """Imports a set that no file of ours would hold."""

    def bring_set(project: Project, annotated_set: AnnotatedSet) -> ImportedSet:
        class FromMemory(BundleFormat):
            def read(self, path: Path) -> ReadSet:
                return ReadSet(annotated_set)

        with monkeypatch.context() as patch:
            patch.setattr(sets, "format_by_id", lambda _identity: FromMemory())
            return import_set(project, tmp_path / "foreign.zip", "foreign")

    return bring_set


class TestExport:
    def test_counts_and_verifies(self, coded: Project, tmp_path: Path) -> None:
        exported = export_set(coded, tmp_path / "set.zip", "bundle")
        assert exported.files == (tmp_path / "set.zip",)
        assert exported.records == 4
        assert exported.values == sum(1 for record in coded.records() for _ in record.all_values())
        assert exported.verified

    @pytest.mark.parametrize("format_id", ["bundle", "csv", "xlsx"])
    def test_every_format_is_read_back(self, coded: Project, tmp_path: Path, format_id: str) -> None:
        name = {"bundle": "set.zip", "csv": "set", "xlsx": "set.xlsx"}[format_id]
        assert export_set(coded, tmp_path / name, format_id).verified

    def test_can_be_narrowed(self, coded: Project, tmp_path: Path) -> None:
        first = coded.articles()[0].id
        assert export_set(coded, tmp_path / "a.zip", "bundle", articles=[first]).records == 3
        assert export_set(coded, tmp_path / "b.zip", "bundle", record_type="meeting").records == 2
        assert export_set(coded, tmp_path / "c.zip", "bundle", state="checked").records == 0

    def test_refuses_what_it_does_not_know(self, coded: Project, tmp_path: Path) -> None:
        with pytest.raises(UserFixable, match="no format"):
            export_set(coded, tmp_path / "set.zip", "stone")
        with pytest.raises(UserFixable, match="no type"):
            export_set(coded, tmp_path / "set.zip", "bundle", record_type="planet")
        assert not (tmp_path / "set.zip").exists()

    def test_never_replaces_the_project(self, coded: Project) -> None:
        with pytest.raises(UserFixable, match="is the project itself"):
            export_set(coded, coded.path, "bundle")
        assert coded.articles()

    def test_cancelled_leaves_nothing(self, coded: Project, tmp_path: Path) -> None:
        before = set(tmp_path.iterdir())
        with pytest.raises(Cancelled):
            export_set(coded, tmp_path / "set.zip", "bundle", cancelled=lambda: True)
        assert set(tmp_path.iterdir()) == before


class TestRoundTrip:
    def test_nothing_is_lost_and_ids_are_kept(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        target = make("target", analyst="Binh")
        imported = import_set(target, bundle(coded, tmp_path), "bundle")
        assert (imported.articles, imported.records) == (2, 4)
        assert imported.skipped == ()
        again = seen_by(target, "An").annotated_set()
        assert what_it_holds(again) == what_it_holds(coded.annotated_set())
        assert target.store.examine() == []

    def test_original_bytes_come_along(self, make: Callable[..., Project], tmp_path: Path) -> None:
        source, target = make("source"), make("target")
        data = STORY.replace("\n", "\r\n").encode("utf-16")
        import_articles(source, [prepare_article("a.txt", data, "utf-16", STORY, ())])
        import_set(target, bundle(source, tmp_path), "bundle")
        assert target.store.articles.originals(text_id(STORY)) == (("utf-16", data),)

    def test_again_makes_nothing_new(self, coded: Project, make: Callable[..., Project], tmp_path: Path) -> None:
        target, path = make("target"), bundle(coded, tmp_path)
        import_set(target, path, "bundle")
        acts = len(target.history())
        again = import_set(target, path, "bundle")
        assert (again.articles, again.records, again.values, again.skipped) == (0, 0, 0, ())
        assert again.changes.act is None
        assert len(target.history()) == acts

    def test_into_its_own_project_makes_nothing_new(self, coded: Project, tmp_path: Path) -> None:
        again = import_set(coded, bundle(coded, tmp_path), "bundle")
        assert (again.records, again.skipped, again.changes.act) == (0, (), None)

    def test_is_one_act_that_can_be_undone_and_redone(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        target = make("target")
        acts = len(target.history())
        import_set(target, bundle(coded, tmp_path), "bundle")
        assert len(target.history()) == acts + 1
        undo(target)
        assert target.articles() == ()
        assert target.records() == ()
        assert target.store.entities.entities() == ()
        assert target.store.examine() == []
        redo(target)
        assert what_it_holds(target.annotated_set()) == what_it_holds(coded.annotated_set())
        assert target.store.examine() == []

    @settings(max_examples=6, phases=[Phase.explicit, Phase.generate])
    @given(data=st.data())
    def test_spans_of_any_text_arrive_as_they_left(
        self, templates: Path, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
    ) -> None:
        body = data.draw(
            st.text("aé中𠮷😀👨👩\u200d\u0301🇻🇳 \n\u2028\u00a0", min_size=3).map(_canonical).filter(_has_words)
        )
        edges = [i for i in range(len(body) + 1) if is_boundary(body, i)]
        folder = tmp_path_factory.mktemp("any")
        for name in ("a", "b"):
            shutil.copy(templates / "An", folder / name)
        source, target = (Project.open(folder / name, analyst="An") for name in ("a", "b"))
        try:
            add(source, "any.txt", body)
            for _ in range(2):
                start, end = sorted(data.draw(st.lists(st.sampled_from(edges), min_size=2, max_size=2, unique=True)))
                fill = Fill("text", (Span(start, end),))
                tag(source, source.articles()[0].id, "proposal", Span(start, end), fills=[fill])
            import_set(target, bundle(source, folder), "bundle")
            assert what_it_holds(target.annotated_set()) == what_it_holds(source.annotated_set())
            assert target.store.examine() == []
        finally:
            source.close()
            target.close()


def _canonical(text: str) -> str:
    return canonicalise(text).text


def _has_words(text: str) -> bool:
    return any(character.isalpha() for character in text) and len(text) > 2


class TestArticles:
    def test_one_text_is_one_article(self, coded: Project, make: Callable[..., Project], tmp_path: Path) -> None:
        target = make("target", STORY)
        held = target.articles()[0].id
        imported = import_set(target, bundle(coded, tmp_path), "bundle")
        assert imported.articles == 1
        assert len(target.articles()) == 2
        assert len(target.records(article=held)) == 3
        assert target.article(held).state is ArticleState.IN_WORK

    def test_known_facts_are_kept_and_missing_ones_filled(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target", STORY)
        source = coded.annotated_set()
        title, *_ = source.articles[0].fields
        assert title.field == "title"
        url = ArticleField(new_id(), "url", "", "https://example.org/1", Origin.OUTSIDE)
        other_title = replace(title, normal="Another", origin=Origin.OUTSIDE, anchors=())
        first = replace(source.articles[0], fields=(other_title, url))
        imported = bring(target, replace(source, articles=(first, *source.articles[1:])))
        facts = {fact.field: fact.normal for fact in target.article_fields(target.articles()[0].id)}
        assert (facts["url"], facts["title"]) == ("https://example.org/1", title.normal)
        assert [skipped.why for skipped in imported.skipped] == [f"the project says “{title.normal}”, which was kept"]

    def test_another_known_url_makes_another_article_on_the_same_text(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        article = replace(source.articles[0], fields=(_url("https://example.org/1"),))
        bring(target, replace(source, articles=(article,), records=()))
        twin = replace(article, article=replace(article.article, id=new_id()), fields=(_url("https://example.org/2"),))
        imported = bring(target, replace(source, articles=(twin,), records=()))
        assert imported.articles == 1
        assert len({held.text for held in target.articles()}) == 1
        assert bring(target, replace(source, articles=(article, twin), records=())).articles == 0

    def test_a_correction_becomes_the_newest_text(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target", STORY)
        source = coded.annotated_set()
        corrected = _with_texts(source.articles[0], STORY, STORY + " Đã sửa.")
        bring(target, replace(source, articles=(corrected,), records=()))
        held = target.articles()[0]
        assert target.text(held.id).endswith("Đã sửa.")
        assert target.store.articles.texts_of(held.id) == tuple(text.id for text in corrected.texts)
        assert target.store.examine() == []

    def test_another_correction_never_displaces_ours(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        ours = _with_texts(source.articles[0], STORY, STORY + " Của ta.")
        theirs = _with_texts(source.articles[0], "Bản đầu tiên của bài này.", STORY, STORY + " Của họ.")
        bring(target, replace(source, articles=(ours,), records=()))
        bring(target, replace(source, articles=(theirs,), records=()))
        held = target.articles()[0].id
        assert target.text(held).endswith("Của ta.")
        assert len(target.store.articles.texts_of(held)) == 4
        for known in (theirs, ours):
            assert bring(target, replace(source, articles=(known,), records=())).changes.act is None

    def test_a_text_that_is_not_canonical_is_refused_with_its_records(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        target = make("target")
        source = coded.annotated_set()
        spoilt = _with_texts(source.articles[0], STORY + "e\u0301")
        imported = bring(target, replace(source, articles=(spoilt, source.articles[1])))
        assert (imported.articles, imported.records) == (1, 1)
        assert "not normalised" in imported.skipped[0].why
        assert len(imported.skipped) == 4


def _url(url: str) -> ArticleField:
    return ArticleField(new_id(), "url", "", url, Origin.OUTSIDE)


def _with_texts(source: SetArticle, *bodies: str) -> SetArticle:
    texts = tuple(SetText(text_id(body), body, None, "utf-8") for body in bodies)
    regions = {text.id: (Region(Span(0, len(text.body)), "body", "vi"),) for text in texts}
    article = replace(source.article, text=texts[-1].id, characters=len(bodies[-1]))
    return SetArticle(article, (), texts, regions)


class TestAnalysts:
    def test_somebody_unknown_keeps_a_set_of_her_own(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        target = make("target", analyst="Binh")
        import_set(target, bundle(coded, tmp_path), "bundle")
        assert target.records() == ()
        assert len(seen_by(target, "An").records()) == 4
        assert {analyst.name for analyst in target.store.articles.analysts()} == {"An", "Binh"}

    def test_the_same_name_is_the_same_analyst(
        self, coded: Project, make: Callable[..., Project], tmp_path: Path
    ) -> None:
        target = make("target", analyst="An")
        import_set(target, bundle(coded, tmp_path), "bundle")
        assert len(target.records()) == 4
        assert len(target.store.articles.analysts()) == 1

    def test_one_renamed_since_is_still_the_same(
        self, coded: Project, make: Callable[..., Project], bring: Bring
    ) -> None:
        source = coded.annotated_set()
        renamed = Analyst(source.analysts[0].id, "An Nguyen", "#000000")
        assert bring(coded, replace(source, analysts=(renamed,))).changes.act is None


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
