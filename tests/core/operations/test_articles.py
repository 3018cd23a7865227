from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.intake.files import read_article
from core.model.ids import text_id
from core.operations.articles import import_articles
from core.operations.creation import create_project
from core.operations.history import redo, undo
from core.project.project import Project
from core.text.canonical import canonicalise
from tests.core.store.projects import LAN, SEEDS, seed_articles

if TYPE_CHECKING:
    from pathlib import Path

NASTY = "\ufeffHội nghị 😀 \U0001f468\u200d\U0001f469\u200d\U0001f467 𠮷田\u2028Vie\u0323\u0302t Nam\r\n第9届会议\r\n"


def test_an_import_is_one_act_and_keeps_text_and_bytes(empty_project: Project) -> None:
    imported = import_articles(empty_project, seed_articles())
    assert [article.new for article in imported.articles] == [True] * 5
    assert empty_project.history(limit=1)[0].what == (
        "imported 5 articles (000_22fef8e13823a7ee.txt, 001_da8807939b157e74.txt, 002_51b… …)"
    )
    files = sorted(SEEDS.glob("*.txt"))
    assert [article.file for article in empty_project.articles()] == [path.name for path in files]
    for article, path in zip(empty_project.articles(), files, strict=True):
        assert empty_project.text(article.id) == path.read_text(encoding="utf-8")
        assert empty_project.store.articles.originals(article.text) == ()
    undo(empty_project)
    assert empty_project.articles() == ()
    redo(empty_project)
    assert len(empty_project.articles()) == 5


def test_one_article_is_named_in_the_history(empty_project: Project) -> None:
    import_articles(empty_project, seed_articles()[:1])
    assert empty_project.history(limit=1)[0].what == "imported 000_22fef8e13823a7ee.txt"


def test_importing_again_makes_nothing_new(empty_project: Project) -> None:
    first = import_articles(empty_project, seed_articles())
    acts = len(empty_project.history())
    again = import_articles(empty_project, seed_articles())
    assert [article.new for article in again.articles] == [False] * 5
    assert [article.article for article in again.articles] == [article.article for article in first.articles]
    assert again.changes.act is None
    assert len(empty_project.history()) == acts


def test_one_text_twice_in_one_import_is_one_article(empty_project: Project) -> None:
    one = seed_articles()[0]
    imported = import_articles(empty_project, [one, one])
    assert [article.new for article in imported.articles] == [True, False]
    assert len({article.article for article in imported.articles}) == 1
    assert len(empty_project.articles()) == 1


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_other_bytes_of_the_same_text_make_nothing_new(
    ending: str, encoding: str, empty_project: Project, tmp_path: Path
) -> None:
    import_articles(empty_project, seed_articles()[1:2])
    path = tmp_path / "again.txt"
    path.write_bytes(seed_articles()[1].body.replace("\n", ending).encode(encoding))
    incoming = read_article(path)
    assert incoming.body == seed_articles()[1].body
    assert [article.new for article in import_articles(empty_project, [incoming]).articles] == [False]
    assert len(empty_project.articles()) == 1


def test_bytes_that_differ_from_the_text_are_kept(empty_project: Project, tmp_path: Path) -> None:
    path = tmp_path / "nasty.txt"
    path.write_bytes(NASTY.encode())
    import_articles(empty_project, [read_article(path)])
    article = empty_project.articles()[0]
    body = canonicalise(NASTY).text
    assert empty_project.text(article.id) == body
    assert article.text == text_id(body)
    assert article.characters == len(body)
    ((encoding, data),) = empty_project.store.articles.originals(article.text)
    assert data == NASTY.encode()
    assert encoding.startswith("utf-8")
    redone = Project(empty_project.store, analyst=LAN)
    assert redone.text(article.id) == body


def test_title_date_and_regions_come_with_an_article(seeds_project: Project) -> None:
    article = seeds_project.find_article("001")
    found = {field.field: field for field in seeds_project.article_fields(article.id)}
    assert found["published"].normal == article.published == "2020-09-25"
    assert found["published"].raw == found["published"].anchors[0].exact == "25/09/2020"
    assert found["title"].normal == article.title
    assert article.languages == ("vi",)
    assert seeds_project.regions(article.id)[0].role == "headline"


def test_a_project_needs_a_free_name_and_a_sound_codebook(tmp_path: Path) -> None:
    path = tmp_path / "new.spanwise"
    with pytest.raises(UserFixable, match=r"mine\.toml"):
        create_project(path, codebook="id = 3", codebook_name="mine.toml", analyst=LAN)
    assert not path.exists()
    project = create_project(path, analyst=LAN)
    assert [(act.kind, act.what) for act in project.history()] == [
        ("setup", f"entered analyst {LAN}"),
        ("setup", "made the project"),
    ]
    assert project.codebook.id == "meetings"
    assert project.next_undo() is None
    project.close()
    with pytest.raises(UserFixable, match="exists already"):
        create_project(path, analyst=LAN)
