from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import Cancelled, UserFixable
from core.intake.files import read_article
from core.operations import articles, history, records, values
from core.operations.bulk import take_back_in_chunks
from core.operations.filling import Fill
from core.operations.withdrawal import (
    content_of,
    has_traces,
    remove_article,
    remove_article_in_chunks,
)
from core.text.span import Span, words_digest
from tests.core.operations.withdrawal.withdrawing import (
    FILE,
    article_of,
    delete,
    everything,
)
from tests.core.store.projects import Desk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.model.change import Changes
    from core.project.project import Project


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
