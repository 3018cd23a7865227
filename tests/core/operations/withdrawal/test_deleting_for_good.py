from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.intake.files import read_article
from core.model.change import ActKind
from core.operations import articles, history, records, values
from core.operations.backups import back_up, list_backups
from core.operations.bulk import import_files
from core.operations.filling import Fill
from core.operations.sets import export_set, import_set
from core.operations.withdrawal import (
    clean_up,
    copies_of,
    delete_for_good,
    has_traces,
    remove_article,
)
from core.project.project import Project
from core.store.packing import pack, pack_text
from core.store.withdrawal import NEUTRAL
from core.text.span import Span, words_digest
from tests.core.operations.withdrawal.withdrawing import (
    BODY,
    ENTITY,
    FILE,
    LOOSE,
    NOTE,
    RARE,
    REASON,
    TITLE,
    TYPED,
    article_of,
    bytes_of,
    delete,
    index_hits,
    opened,
    record_of,
    traces,
)
from tests.core.store.projects import LAN, find_span

if TYPE_CHECKING:
    from pathlib import Path


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
