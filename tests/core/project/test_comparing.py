from __future__ import annotations

import pytest

from core.errors import Cancelled, UserFixable
from core.operations.alignment import Stretch, cut_sentences
from core.operations.article_facts import set_region
from core.operations.reading import read_waiting
from core.project.comparing import Part, find_part, part_name, parts_of, unaligned
from tests.core.project.reports import BOTH, Reports, bring_in
from tests.core.store.projects import find_span


def test_an_article_is_found_whole_and_by_its_languages(reports: Reports) -> None:
    article = bring_in(reports.project, "both.txt", BOTH)
    assert set(parts_of(reports.project, article)) == {Part(article), Part(article, "zh"), Part(article, "en")}
    assert parts_of(reports.project, article)[0] == Part(article)
    assert parts_of(reports.project, reports.morning) == (Part(reports.morning),)
    for named in ("both#zh", f"{article}#zh", "both.txt#zh-Hans", "both#ZH"):
        assert find_part(reports.project, named) == Part(article, "zh")
    assert find_part(reports.project, "both") == Part(article)
    assert [part_name(reports.project, part) for part in (Part(article), Part(article, "zh"))] == [
        "both",
        "both · 中文",
    ]


def test_a_file_may_be_called_like_a_part(reports: Reports) -> None:
    article = bring_in(reports.project, "both#zh", BOTH)
    assert find_part(reports.project, "both#zh") == Part(article)


def test_a_variant_of_a_language_is_none_of_another(reports: Reports) -> None:
    article = bring_in(reports.project, "both.txt", BOTH)
    assert find_part(reports.project, "both#zh-Hans") == Part(article, "zh")
    with pytest.raises(UserFixable, match="no part in “zh-Hant”"):
        find_part(reports.project, "both#zh-Hant")


def test_a_part_is_found_before_the_article_was_read(reports: Reports) -> None:
    article = bring_in(reports.project, "both.txt", BOTH)
    assert find_part(reports.project, "both#en") == Part(article, "en")


def test_aligning_can_be_given_up(reports: Reports) -> None:
    asked = unaligned(reports.project, Part(reports.morning), Part(reports.evening))
    with pytest.raises(Cancelled):
        asked.align(lambda: True)
    assert asked.align().alignment.links


def test_the_sides_know_in_which_languages_a_name_is_known(reports: Reports) -> None:
    reports.meetings()
    aligned = unaligned(reports.project, Part(reports.morning), Part(reports.evening)).align()
    meetings = {each.identity for each in aligned.a.reading.namings if each.type == "meeting"}
    assert meetings
    assert all(aligned.a.spoken[each] for each in meetings)
    assert aligned.a.spoken == aligned.b.spoken


@pytest.mark.parametrize(
    ("named", "said"), [("both#vi", "no part in “vi”"), ("nothing", "names no article"), ("ing", "several articles")]
)
def test_what_names_no_part_is_said(named: str, said: str, reports: Reports) -> None:
    bring_in(reports.project, "both.txt", BOTH)
    with pytest.raises(UserFixable, match=said):
        find_part(reports.project, named)


def test_two_languages_of_one_article_are_aligned_each_with_its_own_sentences(reports: Reports) -> None:
    article = bring_in(reports.project, "both.txt", BOTH)
    aligned = unaligned(reports.project, Part(article, "zh"), Part(article, "en")).align()
    assert {each.language for each in aligned.a.sentences} == {"zh"}
    assert {each.language for each in aligned.b.sentences} == {"en"}
    assert aligned.a.text == aligned.b.text
    told = {(aligned.a.words(link.a[0]), aligned.b.words(link.b[0])) for link in aligned.alignment.links}
    assert ("会议在金边举行。", "The meeting took place in Phnom Penh.") in told


def test_a_part_in_a_language_that_no_rule_knows_has_its_sentences(reports: Reports) -> None:
    told = "Politiet i Norge fant store mengder narkotika i fjor."
    body = f"Møte i Oslo\n\n{told}\n\nThe police found large amounts of drugs.\n"
    article = bring_in(reports.project, "norsk.txt", body)
    set_region(reports.project, article, find_span(body, told), language="no")
    aligned = unaligned(reports.project, Part(article, "no"), Part(reports.morning)).align()
    assert [aligned.a.words(n) for n in range(len(aligned.a.sentences))] == [told]


def test_names_of_the_project_are_known_to_the_alignment(reports: Reports) -> None:
    reports.meetings()
    aligned = unaligned(reports.project, Part(reports.morning), Part(reports.evening)).align()
    assert any(naming.type == "meeting" for naming in aligned.a.reading.namings)


def test_an_article_beside_itself_or_gone_is_refused(reports: Reports) -> None:
    article = bring_in(reports.project, "both.txt", BOTH)
    for other in (Part(article), Part(article, "zh")):
        with pytest.raises(UserFixable, match="cannot be compared with itself"):
            unaligned(reports.project, Part(article), other)
    with pytest.raises(UserFixable, match="no longer in the project"):
        unaligned(reports.project, Part(article), Part("0" * 32))


@pytest.mark.parametrize("body", ["\n", "  \n\n \n"])
def test_an_article_without_words_is_refused(body: str, reports: Reports) -> None:
    blank = bring_in(reports.project, "blank.txt", body)
    with pytest.raises(UserFixable, match="has no sentences"):
        unaligned(reports.project, Part(reports.morning), Part(blank)).align()


def test_decisions_on_an_earlier_text_are_kept_and_join_nothing(reports: Reports) -> None:
    project = reports.project
    words = [find_span(project.text(each), "Việt Nam phát hiện") for each in (reports.morning, reports.evening)]
    texts = [project.article(each).text for each in (reports.morning, reports.evening)]
    cut_sentences(project, Stretch(texts[0], (words[0],)), Stretch(texts[1], (words[1],)))
    with project.store.acts.act("brought in a corrected text", analyst=project.my_id) as writer:
        corrected = project.store.add_text(project.text(reports.morning).replace("24/9", "23/9"))
        writer.insert("article_text", {"article": reports.morning, "text": corrected, "n": 1})
        read_waiting(project.store)
    waiting = unaligned(project, Part(reports.morning), Part(reports.evening))
    assert waiting.decided == ()
    assert [each.a.text for each in waiting.outdated] == [texts[0]]
    assert waiting.align().outdated == waiting.outdated


def test_decisions_on_another_language_are_no_business_of_two_parts(reports: Reports) -> None:
    project, article = reports.project, bring_in(reports.project, "both.txt", BOTH)
    text, other = project.article(article).text, project.article(reports.morning).text
    en, vi = find_span(BOTH, "He asked for cooperation."), find_span(project.text(reports.morning), "Trung tướng")
    cut_sentences(project, Stretch(other, (vi,)), Stretch(text, (en,)))
    assert unaligned(project, Part(article, "zh"), Part(reports.morning)).decided == ()
    (told,) = unaligned(project, Part(article, "en"), Part(reports.morning)).decided
    assert (told.a.spans, told.b.spans) == ((en,), (vi,))
    assert len(unaligned(project, Part(reports.morning), Part(article)).decided) == 1
