from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled, UserFixable
from core.intake.files import read_article
from core.model.change import ActKind
from core.operations import articles, history, records, values
from core.operations.backups import back_up, list_backups
from core.operations.bulk import import_files, take_back_in_chunks
from core.operations.filling import Fill
from core.operations.sets import export_set, import_set
from core.operations.withdrawal import (
    Deleted,
    clean_up,
    content_of,
    copies_of,
    delete_for_good,
    has_traces,
    remove_article,
    remove_article_in_chunks,
)
from core.project.project import Project
from core.store.packing import pack, pack_text
from core.store.withdrawal import NEUTRAL
from core.text.fold import index_tokens
from core.text.span import Span, words_digest
from tests.core.store.projects import LAN, MINH, Desk, Templates, find_span, seeded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from core.model.change import Changes

FILE = "x7_ban.txt"
TITLE = "Zyzzogeton bàn về quỹ chung"
BODY = f"""{TITLE}
Sáng 24/9, hội nghị Qoppa lần thứ 7 do ông Trần Văn Xyloglyph chủ trì tại Vĩnh Long.
Báo cáo nêu 8.317 vụ và 413 nghi phạm, tăng 9,46% so với năm trước.
Các bên cam kết đóng góp ngân sách cho Trung tâm Fjordkiwi."""
RARE = ("zyzzogeton", "xyloglyph", "fjordkiwi")
TYPED, CORRECTED, NOTE, LOOSE = "gõ tay Wombatique", "8318", "ghi chú Borborygmus", "ghi chú rời Syzygial"
REASON = "the publisher withdrew it"
ENTITY = "Hội nghị Qoppa 7"


def record_of(project: Project, article: str, kind: str, words: str) -> str:
    return records.tag(project, article, kind, find_span(project.text(article), words), read_words=True).record


def code(project: Project, folder: Path) -> str:
    """Bring an article in and do all that leaves traces in it; gives its id."""
    (folder / FILE).write_text(BODY, encoding="utf-16")
    article = articles.import_articles(project, [read_article(folder / FILE)]).articles[0].article
    figure = record_of(project, article, "statistic", "8.317 vụ")
    held = project.record(figure)
    assert held is not None
    value = held.first("value")
    assert value is not None
    values.correct(project, figure, value.id, CORRECTED, reason=NOTE)
    values.fill(project, figure, Fill("scope", text=TYPED))
    values.set_note(project, figure, value.id, NOTE)
    values.set_note(project, figure, value.id, "")
    gone = record_of(project, article, "statistic", "413 nghi phạm")
    records.delete_record(project, gone)
    speaker = record_of(project, article, "speaker", "Trần Văn Xyloglyph")
    record_of(project, article, "proposal", "đóng góp ngân sách")
    history.undo(project)
    history.redo(project)
    history.undo(project)
    values.fill(project, speaker, Fill("meeting", text=ENTITY))
    minh = Project(project.store, analyst=MINH)
    record_of(minh, article, "statistic", "9,46%")
    project.read_anew()
    text = project.article(article).text
    other = project.find_article("001")
    with project.store.acts.act(f"noted {LOOSE}", analyst=project.my_id, article=article) as writer:
        rows: list[tuple[str, dict[str, str | int | None]]] = [
            ("note", {"subject": figure, "body": LOOSE}),
            ("note", {"subject": article, "body": LOOSE}),
            ("pairing", {"a": figure, "b": speaker, "linked": 1}),
            ("rejection", {"article": article, "type": "statistic", "field": "", "words": "413 nghi phạm"}),
            ("ruling", {"claim": f"{figure}/value", "chosen": value.id, "reason": LOOSE}),
            ("dismissal", {"rule": "empty", "subject": f"value:{value.id}"}),
            ("alignment", {"a_text": text, "a_spans": "", "b_text": other.text, "b_spans": "", "state": "linked"}),
            ("region", {"text": text, "layout": '[[0,27,"headline","vi"]]'}),
        ]
        for table, row in rows:
            owner = {} if table == "region" else {"analyst": project.my_id}
            writer.insert(table, row | owner)
        field = writer.insert(
            "article_field",
            {"article": article, "field": "publisher", "raw": "", "normal": "Nhà Borborygmus", "origin": "outside"},
        )
        assert field
    return article


@pytest.fixture(scope="module")
def told_file(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The five articles, something coded in 001, and an article with all that can be told of one; closed."""
    folder = tmp_path_factory.mktemp("told")
    path = templates.copy(seeded, folder / "asean.spanwise")
    with opened(path) as project:
        records.tag(project, project.find_article("001").id, "statistic", Span(100, 104))
        code(project, folder)
    return path


@contextmanager
def opened(path: Path) -> Iterator[Project]:
    """A project that must be sound when it is left."""
    project = Project.open(path, analyst=LAN)
    try:
        yield project
        assert project.examine() == []
    finally:
        project.close()


@pytest.fixture
def path(told_file: Path, tmp_path: Path) -> Path:
    copied = tmp_path / "asean.spanwise"
    copied.write_bytes(told_file.read_bytes())
    return copied


@pytest.fixture
def project(path: Path) -> Iterator[Project]:
    with opened(path) as project:
        yield project


def article_of(project: Project) -> str:
    return project.find_article(FILE).id


def delete(project: Project, article: str, **named: object) -> Deleted:
    done = delete_for_good(project.path, article, reason=REASON, analyst=project.my_id, **named)  # type: ignore[arg-type]
    project.refresh(done.gone.changes)
    return done


def everything(project: Project) -> dict[str, list[tuple[object, ...]]]:
    tables = ("article", "article_text", "article_field", "region", "record", "mention", "value", "value_span", "note")
    tables += ("pairing", "rejection", "ruling", "dismissal", "alignment", "entity", "alias")
    with closing(sqlite3.connect(project.path)) as connection:
        return {table: connection.execute(f"select * from {table} order by id").fetchall() for table in tables}  # noqa: S608


def bytes_of(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(f"{path.name}*")))


def traces(path: Path, words: Sequence[str]) -> list[str]:
    held = bytes_of(path)
    return [word for word in words if any(word.encode(coded) in held for coded in ("utf-8", "utf-16-le", "utf-16-be"))]


def index_hits(path: Path, words: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = "select count(*) from search where search match ?"
        return connection.execute(query, (f'"{index_tokens(words)}"',)).fetchone()[0]


# ── removing ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_removed_article_is_gone_and_undo_brings_all_of_it_back(project: Project) -> None:
    before, article, shown = everything(project), article_of(project), project.articles()
    assert (content_of(project, article).records, content_of(project, article).others) == (3, 1)
    changes = remove_article(project, article)
    assert changes.act is not None
    assert changes.act.what == "removed x7 with 3 records"
    assert not project.has_article(article)
    assert len(project.articles()) == 5
    assert project.search("Fjordkiwi") == ()
    assert project.store.search.articles_with("Fjordkiwi", limit=5) == ()
    after = everything(project)
    for table in ("article", "record", "mention", "value", "value_span", "note", "pairing", "rejection", "ruling"):
        assert len(after[table]) < len(before[table]), table
    assert after["alignment"] == after["dismissal"] == after["region"] == after["article_field"] == []
    assert (after["entity"], after["alias"]) == (before["entity"], before["alias"])
    assert project.examine() == []
    history.undo(project)
    assert everything(project) == before
    assert project.articles() == shown
    assert len(project.search("Fjordkiwi")) == 1
    assert project.examine() == []
    history.redo(project)
    assert everything(project) == after
    history.undo(project)
    history.undo(project)
    assert project.examine() == []


def test_what_other_articles_refer_to_is_not_removed(seeds_project: Project) -> None:
    meeting = records.tag(seeds_project, seeds_project.find_article("003").id, "meeting", Span(0, 17)).record
    other = Desk.at(seeds_project, "001")
    speaker = records.tag(seeds_project, other.article, "speaker", Span(0, 8)).record
    values.fill(seeds_project, speaker, Fill("meeting", text=meeting))
    acts = other.acts()
    with pytest.raises(UserFixable) as refused:
        remove_article(seeds_project, seeds_project.find_article("003").id)
    words = seeds_project.text(other.article)[:8]
    assert refused.value.what == f"Speaker {words} of 001 points to a meeting of 003."
    assert other.acts() == acts
    values.clear(seeds_project, speaker, "meeting")
    remove_article(seeds_project, seeds_project.find_article("003").id)
    with pytest.raises(UserFixable):
        history.take_back(seeds_project, next(a for a in seeds_project.history() if a.what.startswith("cleared")))


def many_records(project: Project, article: str) -> None:
    """Bring in more than one chunk of a worker holds."""
    where = {"n": 0, "text": project.article(article).text, "start": 0, "end": 4}
    where["digest"] = words_digest(project.text(article)[:4]).hex()
    owner = {"analyst": project.my_id, "article": article, "type": "statistic", "state": "draft", "created": "2020"}
    with project.store.acts.act("brought many records in", analyst=project.my_id) as writer:
        made = writer.insert_all("record", [owner] * 200)
        writer.insert_all("mention", [{"record": each, **where} for each in made])


def remove_aside(project: Project, article: str, told: Callable[[], object], cancelled: Callable[[], bool]) -> Changes:
    return remove_article_in_chunks(
        project.path, article, analyst=project.my_id, told=lambda *_: told(), cancelled=cancelled
    )


def test_a_worker_removes_as_much_and_nobody_sees_it_go(project: Project) -> None:
    article = article_of(project)
    many_records(project, article)
    before, seen = everything(project), set[tuple[bool, int, int]]()

    def look() -> None:
        listed = len(project.store.listing.articles())
        seen.add((project.has_article(article), listed, len(project.records(article=article))))

    changes = remove_aside(project, article, look, lambda: False)
    assert seen == {(False, 5, 0)}
    assert changes.act is not None
    assert (changes.act.what, changes.act.article) == ("removed x7 with 203 records", article)
    assert project.next_undo() == changes.act
    after = everything(project)
    assert project.examine() == []
    history.undo(project)
    assert everything(project) == before
    seen.clear()
    act = project.next_redo()
    assert act is not None
    take_back_in_chunks(project.path, act.id, analyst=project.my_id, told=lambda *_: look(), cancelled=lambda: False)
    assert seen == {(False, 5, 0)}
    assert everything(project) == after


@pytest.mark.parametrize("chunks", [0, 1, 2])
def test_a_worker_that_is_stopped_leaves_all_as_it_was(project: Project, chunks: int) -> None:
    article = article_of(project)
    many_records(project, article)
    before, acts, left = everything(project), project.history(), iter(range(chunks))
    with pytest.raises(Cancelled):
        remove_aside(project, article, lambda: None, lambda: next(left, None) is None)
    assert (everything(project), project.history()) == (before, acts)
    assert len(project.records(article=article)) == 202
    assert project.examine() == []


def test_deleting_for_good_can_be_stopped_before_anything_is_lost(project: Project) -> None:
    article = article_of(project)
    before, acts = everything(project), project.history()
    with pytest.raises(Cancelled):
        delete(project, article, cancelled=lambda: True)
    assert (everything(project), project.history(), has_traces(project)) == (before, acts, False)
    assert project.examine() == []
    delete(project, article, cancelled=lambda: False)
    assert not project.has_article(article)


def test_a_removed_article_can_be_imported_again(project: Project, told_file: Path) -> None:
    remove_article(project, article_of(project))
    removed = project.history(limit=1)[0]
    again = articles.import_articles(project, [read_article(told_file.parent / FILE)])
    assert [each.new for each in again.articles] == [True]
    with pytest.raises(UserFixable, match="no longer fits"):
        history.take_back(project, removed)


# ── deleting for good ───────────────────────────────────────────────────────────────────────────────────────────────


def test_nothing_of_it_is_left_in_the_file(path: Path) -> None:
    sentences = (*BODY.splitlines(), *(line[:20] for line in BODY.splitlines()))
    quoted = ("8.317 vụ", "413 nghi phạm", "đóng góp ngân sách", TYPED, NOTE, LOOSE, "Nhà Borborygmus", TITLE)
    learnt = ("Wombatique", "Syzygial", "Borborygmus", "zyzzogeton", "fjordkiwi")
    packed = [pack_text(BODY), pack(BODY.encode("utf-16"))]
    with opened(path) as project:
        history.undo(project)
        history.redo(project)
        held = bytes_of(path)
        assert traces(path, quoted) == list(quoted)
        assert traces(path, ("zyzzogeton",)) == ["zyzzogeton"]
        assert all(each[8:40] in held for each in packed)
        done = delete(project, article_of(project))
        assert done.traces is None
        assert (done.gone.texts, done.gone.records, done.gone.loosened) == (1, 5, 0)
        while_open = bytes_of(path), traces(path, (*sentences, *quoted, *learnt))
    for held, found in (while_open, (bytes_of(path), traces(path, (*sentences, *quoted, *learnt)))):
        assert found == []
        assert not any(each[at : at + 16] in held for each in packed for at in range(4, len(each) - 16))
    for word in (*RARE, "Fjordkiwi", "8.317 vụ"):
        assert index_hits(path, word) == 0


def test_the_index_is_clean_when_it_has_many_parts(project: Project, tmp_path: Path) -> None:
    for n in range(40):
        (tmp_path / f"{n}.txt").write_text(f"Bài {n}\n\nZyzzogenes{n} và zyzzogetona{n}.\n", encoding="utf-8")
        articles.import_articles(project, [read_article(tmp_path / f"{n}.txt")])
    delete(project, project.find_article("3.txt").id)
    delete(project, article_of(project))
    assert traces(project.path, ("xyloglyph", "fjordkiwi")) == []
    assert index_hits(project.path, "zyzzogeton") == index_hits(project.path, "zyzzogetona3") == 0
    assert index_hits(project.path, "zyzzogetona39") == 1
    assert len(project.search("Zyzzogenes4")) == 1


def test_the_project_is_sound_and_the_rest_of_the_history_stays(project: Project) -> None:
    before, article = project.history(limit=10_000), article_of(project)
    (own,) = project.records(article=project.find_article("001").id)
    done = delete(project, article)
    assert project.examine() == []
    now = project.history(limit=10_000)
    assert [act.id for act in now[1:]] == [act.id for act in before]
    assert (now[0].what, now[0].kind) == (f"deleted {FILE} for good", ActKind.SETUP)
    silenced = [act for act in now if act.what == NEUTRAL]
    assert len(silenced) == done.gone.acts == sum(a.article == article for a in before) + 1
    assert {act.kind for act in silenced} == {ActKind.SETUP}
    told = {act.id for act in silenced}
    assert [act for act in now[1:] if act.id not in told] == [act for act in before if act.id not in told]
    (tombstone,) = project.store.withdrawal().tombstones()
    assert (tombstone.id, tombstone.file, tombstone.analyst) == (article, FILE, project.my_id)
    assert (tombstone.reason, len(tombstone.texts)) == (REASON, 1)
    history.undo(project)
    assert project.record(own.id) is None
    assert not project.next_undo()
    history.redo(project)
    assert project.record(own.id) == own
    assert project.examine() == []


def test_names_that_others_may_share_stay(project: Project) -> None:
    delete(project, article_of(project))
    names = {name.text for each in project.store.entities.entities() for name in each.names}
    assert ENTITY in names


def test_it_stays_deleted_when_the_project_is_opened_again(path: Path) -> None:
    with opened(path) as project:
        article = article_of(project)
        delete(project, article)
    assert [each.name for each in path.parent.glob("*.spanwise*")] == [path.name]
    with opened(path) as again:
        assert len(again.articles()) == 5
        assert not again.has_article(article)
        assert not has_traces(again)
        records.tag(again, again.find_article("003").id, "statistic", Span(100, 104))


def test_an_article_that_was_removed_before_can_be_deleted_for_good(project: Project) -> None:
    article = article_of(project)
    remove_article(project, article)
    delete(project, article)
    assert traces(project.path, (TITLE, TYPED, *RARE)) == []
    with pytest.raises(UserFixable, match="no longer in the project"):
        delete(project, "0" * 32)


def test_an_import_that_was_taken_back_goes_with_the_text(empty_project: Project, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(BODY, encoding="utf-8")
    for _ in range(2):
        articles.import_articles(empty_project, [read_article(tmp_path / FILE)])
        article = empty_project.articles()[0].id
        record_of(empty_project, article, "statistic", "8.317 vụ")
        if _ == 0:
            history.undo(empty_project)
            history.undo(empty_project)
    done = delete(empty_project, article)
    assert done.gone.records == 2
    assert traces(empty_project.path, (TITLE, "8.317", *RARE)) == []
    assert empty_project.next_undo() is empty_project.next_redo() is None


def test_a_text_that_another_article_has_stays(project: Project) -> None:
    article = article_of(project)
    text = project.article(article).text
    with project.store.acts.act("made a twin", analyst=project.my_id) as writer:
        twin = writer.insert("article", {"file": "twin.txt", "state": "new", "created": "2099"})
        writer.insert("article_text", {"article": twin, "text": text, "n": 0})
    done = delete(project, article)
    assert done.gone.texts == 0
    assert project.text(twin) == BODY
    assert traces(project.path, (TYPED, NOTE, LOOSE, "8.317 vụ")) == []
    assert len(project.search("Fjordkiwi")) == 1


def test_values_of_other_articles_that_named_a_record_of_it_become_doubtful(project: Project) -> None:
    article = article_of(project)
    meeting = record_of(project, article, "meeting", "hội nghị Qoppa lần thứ 7")
    speaker = records.tag(project, project.find_article("001").id, "speaker", Span(0, 8)).record
    values.fill(project, speaker, Fill("meeting", text=meeting))
    values.clear(project, speaker, "meeting")
    values.fill(project, speaker, Fill("meeting", text=meeting))
    done = delete(project, article)
    assert done.gone.loosened == 1
    held = project.record(speaker)
    assert held is not None
    value = held.first("meeting")
    assert value is not None
    assert (value.normal, value.doubtful) == (None, True)
    assert project.examine() == []
    with closing(sqlite3.connect(project.path)) as connection:
        told = connection.execute('select old, new from change where "table" = ?', ("value",)).fetchall()
    assert not any(meeting in str(content) for change in told for content in change)
    for _ in range(4):
        history.undo(project)
        assert project.examine() == []
        known = project.record(speaker)
        assert known is None or known.normal("meeting") is None
    assert project.record(speaker) is None


def test_what_quotes_its_text_from_another_article_goes_too(project: Project) -> None:
    article = article_of(project)
    text, span = project.article(article).text, find_span(BODY, "8.317 vụ")
    (record,) = project.records(article=project.find_article("001").id)
    with project.store.acts.act("quoted it", analyst=project.my_id) as writer:
        blank = dict.fromkeys(("doubtful", "not_stated", "n"), 0) | dict.fromkeys(("bound", "reason", "note"), "")
        row = blank | {"record": record.id, "field": "scope", "raw": "8.317 vụ", "origin": "stated"}
        value = writer.insert("value", row)
        place = {"start": span.start, "end": span.end, "digest": words_digest("8.317 vụ").hex(), "role": "words"}
        writer.insert("value_span", {"value": value, "text": text} | place)
    assert project.examine() == []
    delete(project, article)
    assert project.record(record.id) == record
    assert traces(project.path, ("8.317 vụ",)) == []


def test_a_history_that_was_altered_before_is_still_said_to_be(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("update act set what = 'something else' where n = 3")
    project = Project.open(path, analyst=LAN)
    try:
        (said,) = project.examine()
        delete(project, article_of(project))
        assert project.examine() == [said]
    finally:
        project.close()


# ── what comes in again ─────────────────────────────────────────────────────────────────────────────────────────────


def test_its_text_is_left_out_when_it_comes_in_again(project: Project, told_file: Path, tmp_path: Path) -> None:
    destination = tmp_path / "set.zip"
    export_set(project, destination, "bundle")
    delete(project, article_of(project))
    why = f"{FILE} was deleted for good on {project.store.withdrawal().tombstones()[0].at[:10]}: {REASON}"
    acts = len(project.history())
    one = articles.import_articles(project, [read_article(told_file.parent / FILE)])
    assert ([each.why for each in one.left_out], one.articles, one.changes.act) == ([why], (), None)
    many = import_files(
        project.path,
        [told_file.parent / FILE],
        analyst=project.my_id,
        told=lambda *_: None,
        cancelled=lambda: False,
    )
    assert ([each.why for each in many.left_out], many.files) == ([why], ())
    brought = import_set(project, destination, "bundle")
    assert (f"article {FILE}", why) in [(each.where, each.why) for each in brought.skipped]
    assert brought.articles == brought.records == 0
    assert len(project.history()) == acts
    assert traces(project.path, RARE) == []


# ── refusals and copies ─────────────────────────────────────────────────────────────────────────────────────────────


def test_it_is_refused_without_a_reason_or_while_work_is_under_way(project: Project, tmp_path: Path) -> None:
    article, acts = article_of(project), len(project.history())
    with pytest.raises(UserFixable, match="needs a reason"):
        delete_for_good(project.path, article, reason=" \n", analyst=project.my_id)
    (tmp_path / "new.txt").write_text("Bài mới\n\nHội nghị.\n", encoding="utf-8")

    def told(done: int, _total: int, _what: str) -> None:
        if done:
            with pytest.raises(UserFixable, match="Something large is still under way: importing articles"):
                delete(project, article)

    import_files(project.path, [tmp_path / "new.txt"], analyst=project.my_id, told=told, cancelled=lambda: False)
    with pytest.raises(UserFixable, match="articles are being read"):
        delete(project, article)
    assert len(project.history()) == acts + 1
    assert project.has_article(article)


def test_the_backups_go_too_where_that_is_wished(project: Project, tmp_path: Path) -> None:
    root, article = tmp_path / "backups", article_of(project)
    back_up(project.path, root=root)
    earlier = project.path.with_name("asean.schema1.spanwise")
    earlier.write_bytes(b"as it was")
    assert copies_of(project.path, root=root) == (list_backups(project.path, root=root)[0].path, earlier)
    done = delete(project, article, with_backups=True, root=root)
    assert (done.copies, done.left) == (2, ())
    assert copies_of(project.path, root=root) == ()
    back_up(project.path, root=root)
    assert len(list_backups(project.path, root=root)) == 1


def test_the_backups_stay_where_that_is_not_wished(project: Project, tmp_path: Path) -> None:
    root = tmp_path / "backups"
    back_up(project.path, root=root)
    assert delete(project, article_of(project), root=root).copies == 0
    assert len(list_backups(project.path, root=root)) == 1


def test_what_a_reader_kept_from_being_cleaned_is_cleaned_later(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    article = article_of(project)
    monkeypatch.setattr("core.store.withdrawal._PATIENCE_SECONDS", 0.0)
    with closing(sqlite3.connect(project.path)) as reader:
        reader.execute("begin")
        reader.execute("select count(*) from act").fetchone()
        done = delete(project, article)
        assert done.traces is not None
        assert "still holds traces" in done.traces.what
        reader.execute("rollback")
    assert not project.has_article(article)
    assert has_traces(project)
    clean_up(project.path)
    assert not has_traces(project)
    assert traces(project.path, (TITLE, TYPED, *RARE)) == []
