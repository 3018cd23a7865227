from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QAbstractItemModelTester

from core.model.article import Article, ArticleState
from core.store.listing import ArticleRow
from core.store.search import SearchHit
from core.text.fold import Level
from core.text.span import Span
from gui.corpus.filtering import Snippet
from gui.corpus.model import ArticleListModel, Lookups, Role, date_told, spoken, tooltip
from gui.dialogs.counting import records_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.gui


def article(number: int, title: str = "") -> Article:
    return Article(f"id{number}", f"{number:03}.txt", title, "t", 10, ("vi",), "", ArticleState.NEW)


def row(number: int, title: str = "") -> ArticleRow:
    return ArticleRow(f"id{number}", f"{number:03}.txt", title, "")


def article_of(article_id: str) -> Article:
    return article(int(article_id[2:]), {"id1": "Hội nghị", "id2": "Đại biểu", "id3": "Họp báo"}.get(article_id, ""))


def hit_of(article_id: str, _typed: str) -> SearchHit:
    return SearchHit(article_id, "t", Span(3, 5), Level.EXACT)


@pytest.fixture
def model(qapp: object) -> ArticleListModel:
    made = ArticleListModel(Lookups(article_of, hit_of, lambda _hit: Snippet("a ", "b", " c")))
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.load([row(1, "Hội nghị"), row(2, "Đại biểu"), row(3, "Họp báo")])
    return made


def titles(model: ArticleListModel) -> list[object]:
    return [model.index(at).data() for at in range(model.rowCount())]


def test_rows_tell_title_article_and_what_is_spoken(model: ArticleListModel) -> None:
    index = model.index(0)
    assert index.data() == "Hội nghị"
    assert index.data(Role.ARTICLE).id == "id1"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == f"Hội nghị, 001.txt, vi, not begun, {records_words(0)}"
    assert "10 characters" in index.data(Qt.ItemDataRole.ToolTipRole)


@pytest.mark.parametrize(("language", "said"), [("en_GB", "24 Sept 2020"), ("de_DE", "24 Sept. 2020")])
def test_a_day_is_said_as_people_of_the_place_write_it(language: str, said: str) -> None:
    former = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        dated = replace(article(1, "Hội nghị"), published="2020-09-24")
        told = (date_told(dated), tooltip(dated), spoken(dated, None))
    finally:
        QLocale.setDefault(former)
    assert told[0] == said
    assert all(said in each and dated.published not in each for each in told)


def test_a_date_that_no_words_are_known_for_stays_as_it_is() -> None:
    assert [date_told(replace(article(1), published=each)) for each in ("", "201X")] == ["", "201X"]


def test_articles_are_found_by_name_whatever_the_filter_says(model: ArticleListModel) -> None:
    model.set_filter("dai bieu")
    assert [each.id for each in model.find("h", 9)] == ["id1", "id3"]
    assert [each.id for each in model.find("hop BAO", 9)] == ["id3"]
    assert [each.id for each in model.find(" ", 2)] == ["id1", "id2"]
    assert [each.id for each in model.find("", 9)] == ["id1", "id2", "id3"]
    assert [each.id for each in model.find("h", 1)] == ["id1"]
    assert (titles(model), model.typed) == (["Đại biểu"], "dai bieu")


def test_an_article_without_title_goes_by_its_file(model: ArticleListModel) -> None:
    model.load([row(7)])
    assert titles(model) == ["007.txt"]


def test_titles_come_before_texts(model: ArticleListModel) -> None:
    model.set_filter("dai bieu", ["id1", "id2"])
    assert titles(model) == ["Đại biểu", "Hội nghị"]
    assert model.snippet("id2") is None
    assert model.snippet("id1") == Snippet("a ", "b", " c")
    assert "in the text: a b c" in str(model.index(1).data(Qt.ItemDataRole.AccessibleTextRole))
    model.set_filter("")
    assert model.rowCount() == 3
    assert model.snippet("id1") is None


def test_an_unchanged_outcome_does_not_reset_the_list(model: ArticleListModel, qtbot: QtBot) -> None:
    model.set_filter("ho", ())
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_filter("ho ", ())


def test_only_the_changed_row_is_repainted(model: ArticleListModel, qtbot: QtBot) -> None:
    changed = replace(article(2, "Đại biểu"), records=4)
    with qtbot.waitSignal(model.dataChanged) as painted:
        assert model.update_one(row(2, "Đại biểu"), changed)
    assert painted.args is not None
    assert painted.args[0].row() == painted.args[1].row() == 1
    with qtbot.assertNotEmitted(model.dataChanged):
        model.update_one(row(2, "Đại biểu"), changed)
    assert not model.update_one(row(9), article(9))


def test_new_articles_are_inserted_where_they_stand(model: ArticleListModel, qtbot: QtBot) -> None:
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    with qtbot.assertNotEmitted(model.modelReset):
        model.update_all([row(0), row(1, "Hội nghị"), row(2, "x"), row(3, "y"), row(4), row(5)])
    assert inserted == [(0, 0), (4, 5)]
    assert titles(model) == ["000.txt", "Hội nghị", "x", "y", "004.txt", "005.txt"]
    assert model.row_of("id5") == 5


def test_articles_that_went_are_removed(model: ArticleListModel, qtbot: QtBot) -> None:
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _, first, last: removed.append((first, last)))
    with qtbot.assertNotEmitted(model.modelReset):
        model.update_all([row(3, "Họp báo")])
    assert removed == [(0, 1)]
    assert model.row_of("id1") is None
    model.update_all([])
    assert model.rowCount() == 0


def test_an_update_keeps_the_filter(model: ArticleListModel) -> None:
    model.set_filter("ho")
    model.update_all([row(1, "Hội nghị"), row(4, "Họ tên"), row(5, "khác")])
    assert titles(model) == ["Hội nghị", "Họ tên"]
    assert model.total == 3


def test_an_article_that_changes_its_rank_moves(model: ArticleListModel) -> None:
    model.set_filter("bieu", ["id1", "id3"])
    assert titles(model) == ["Đại biểu", "Hội nghị", "Họp báo"]
    model.update_all([row(1, "Hội nghị"), row(2, "Đại biểu"), row(3, "Biểu tình")], ["id1"])
    assert titles(model) == ["Đại biểu", "Biểu tình", "Hội nghị"]


def test_the_shown_article_is_marked(model: ArticleListModel) -> None:
    model.set_shown("id2")
    assert [model.index(at).data(Role.IS_SHOWN) for at in range(3)] == [False, True, False]
    model.set_shown(None)
    assert not model.index(1).data(Role.IS_SHOWN)
