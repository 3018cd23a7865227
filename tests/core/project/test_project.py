from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.record import RecordState, Value
from core.operations.filling import Fill
from core.operations.records import set_state, tag
from core.operations.values import fill
from core.project.project import Project
from core.text.span import Span
from tests.core.store.projects import LAN, MINH, Templates, find_span, sample

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("sought", "number"),
    [
        ("001", "001"),
        ("003_0e4d", "003"),
        ("004_25c9f8d750827d99.txt", "004"),
        ("hau dai dich", "002"),
        ("东盟提高", "000"),
        ("東盟提高", "000"),
        ("王小洪", "004"),
    ],
)
def test_an_article_is_found_by_any_part_of_its_name(sought: str, number: str, seeds_project: Project) -> None:
    assert seeds_project.find_article(sought).file.startswith(number)


def test_an_article_is_found_by_its_id_or_the_beginning_of_it(seeds_project: Project) -> None:
    for article in seeds_project.articles():
        assert seeds_project.find_article(article.id) == article
        assert seeds_project.article(article.id) == article
    first = seeds_project.articles()[0].id
    with pytest.raises(UserFixable, match="names several articles"):
        seeds_project.find_article(first[:8])


def test_a_name_that_fits_none_or_several_articles_is_refused_with_the_choice(seeds_project: Project) -> None:
    with pytest.raises(UserFixable) as several:
        seeds_project.find_article("txt")
    assert several.value.what == "“txt” names several articles of this project."
    assert "003_0e4dbabbad2ebc01.txt" in several.value.cure
    with pytest.raises(UserFixable, match="names no article"):
        seeds_project.find_article("Atlantis")
    with pytest.raises(UserFixable, match="no longer in the project"):
        seeds_project.article("0" * 32)


def test_circumstances_are_those_of_the_place(seeds_project: Project) -> None:
    article = seeds_project.find_article("004").id
    body = seeds_project.text(article)
    assert seeds_project.circumstances(article).language == "en"
    assert seeds_project.circumstances(article).dates == ()
    chinese = seeds_project.circumstances(article, body.index("9月22日"))
    assert chinese.language == "zh-Hans"
    assert seeds_project.circumstances(article, body.index("September 22")).language == "en"
    dated = seeds_project.find_article("001").id
    assert seeds_project.circumstances(dated).published == "2020-09-25"
    days = {date.span.of(seeds_project.text(dated)): date.edtf for date in seeds_project.circumstances(dated, 0).dates}
    assert days["ngày 24/9"] == "2020-09-24"


def test_words_are_interpreted_where_they_stand(seeds_project: Project) -> None:
    article = seeds_project.find_article("003").id
    body = seeds_project.text(article)
    field = seeds_project.codebook.type("statistic").field("base_period")
    at = body.index("cùng kỳ năm 2019")
    assert seeds_project.interpret(article, field, "cùng kỳ năm 2019", at).reading == "2019-01/2019-06"
    value = seeds_project.codebook.type("statistic").field("value")
    english = seeds_project.find_article("004").id
    assert seeds_project.interpret(english, value, "four", seeds_project.text(english).index("four")).reading == "4"
    chinese = seeds_project.text(english).index("4点建议")
    assert seeds_project.interpret(english, value, "4点建议", chinese).unit == "proposals"


def test_sentences_and_quantities_point_into_the_text(seeds_project: Project) -> None:
    article = seeds_project.find_article("003").id
    body = seeds_project.text(article)
    figures = {quantity.span.of(body): quantity.value for quantity in seeds_project.quantities(article)}
    assert figures["11.215 vụ"] == "11215"
    assert any(span.of(body).startswith("Tại Việt Nam, số vụ") for span in seeds_project.sentences(article))


def test_who_looks_is_found_by_name_and_may_be_nobody_yet(sample_project: Project) -> None:
    nobody = Project(sample_project.store, analyst="Somebody")
    assert (nobody.me, nobody.my_id, nobody.my_name) == (None, "", "Somebody")
    assert nobody.records() == ()
    assert nobody.next_undo() is None
    assert [article.records for article in nobody.articles()] == [0] * 5
    unnamed = Project(sample_project.store)
    assert unnamed.my_name == LAN, "where the person at the computer is unknown, the first analyst is shown"
    assert unnamed.records() == sample_project.records()


def test_fields_stand_in_the_order_of_the_codebook(sample_project: Project) -> None:
    for record in sample_project.records():
        order = [field.id for field in sample_project.codebook.type(record.type).fields]
        assert list(record.fields) == sorted(record.fields, key=order.index)
        assert sample_project.record(record.id) == record


def test_records_are_chosen_by_article_type_and_state(templates: Templates, tmp_path: Path) -> None:
    project = Project.open(templates.copy(sample, tmp_path / "own.spanwise"), analyst=LAN)
    try:
        article = project.find_article("003").id
        assert len(project.records(article=article)) == 9
        assert project.records(article=project.find_article("001").id) == ()
        meetings = project.records(record_type="meeting")
        assert {record.type for record in meetings} == {"meeting"}
        set_state(project, meetings[0].id, RecordState.CHECKED)
        assert [record.id for record in project.records(state="checked")] == [meetings[0].id]
        assert len(project.records(state="draft", record_type="meeting")) == len(meetings) - 1
        chosen = project.annotated_set(state="checked")
        assert [record.id for record in chosen.records] == [meetings[0].id]
        assert len(chosen.articles) == 5
    finally:
        project.close()


def test_a_set_holds_what_its_records_name_and_one_analysts_work(templates: Templates, tmp_path: Path) -> None:
    project = Project.open(templates.copy(sample, tmp_path / "own.spanwise"), analyst=LAN)
    try:
        article = project.find_article("003").id
        minh = Project(project.store, analyst=MINH)
        record = tag(minh, article, "meeting", Span(0, 17)).record
        fill(minh, record, Fill("meeting", text="SOMTC 20"))
        fill(minh, record, Fill("phase", text="held"))
        mine, theirs = project.annotated_set(), minh.annotated_set(articles=[article])
        assert len(mine.records) == 23
        assert [analyst.name for analyst in mine.analysts] == [LAN]
        assert len(mine.articles) == 5
        assert [analyst.name for analyst in theirs.analysts] == [MINH]
        assert [found.id for found in theirs.records] == [record]
        assert [entity.label for entity in theirs.entities] == ["SOMTC 20"]
        assert theirs.terms == ()
        assert sorted(theirs.labels.values()) == ["Held", "SOMTC 20"]
        (own,) = theirs.articles
        assert own.texts[0].body == project.text(article)
        assert (own.texts[0].original, own.texts[0].encoding) == (None, "utf-8")
        assert own.regions == {own.texts[0].id: project.regions(article)}
        assert {"VN", "PH"} <= {entity.id for entity in mine.entities}
        assert {"cases", "persons", "percent"} <= {term.id for term in mine.terms}
        assert mine.labels["cases"] == "cases"
    finally:
        project.close()


def test_labels_say_names_bounds_and_words(sample_project: Project) -> None:
    def label(record_type: str, field: str, language: str = "en", **parts: object) -> str:
        return sample_project.label(record_type, Value(id="", field=field, **parts), language)  # type: ignore[arg-type]

    assert label("statistic", "value", normal="1200", bound=">") == "> 1200"
    assert label("statistic", "value", normal="5", high="7", bound="=") == "5–7"
    assert label("statistic", "amount", normal="9.46", unit="percent") == "9.46 percent"
    assert label("statistic", "unit", "vi", normal="cases") == "vụ"
    assert label("meeting", "host", "zh", normal="VN") == "越南"
    assert label("meeting", "phase", "vi", normal="planned") == "Dự kiến"
    assert label("meeting", "date", raw="giữa tháng 11") == "giữa tháng 11"
    assert label("meeting", "date", not_stated=True) == "not stated"
    assert label("tsunami", "height", normal="VN") == "Vietnam"


def test_a_project_whose_person_has_no_name_still_opens(
    templates: Templates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nameless() -> str:
        raise KeyError("uid")

    monkeypatch.setattr("getpass.getuser", nameless)
    project = Project.open(templates.copy(sample, tmp_path / "own.spanwise"))
    assert project.my_name == LAN
    article = project.find_article("003").id
    assert find_span(project.text(article), "11.215 vụ")
    project.close()


def test_an_article_is_known_by_its_whole_id(seeds_project: Project) -> None:
    article = seeds_project.articles()[0].id
    assert seeds_project.has_article(article)
    assert not seeds_project.has_article(article[:8])
    assert not seeds_project.has_article("")
    with pytest.raises(UserFixable, match="no longer in the project"):
        seeds_project.article("")
