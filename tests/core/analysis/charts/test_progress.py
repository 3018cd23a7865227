from __future__ import annotations

import re
from pathlib import Path

from core.analysis.charts.progress import (
    ArticleCoverage,
    CodedTypes,
    Settled,
    Share,
    by_language,
    coverage,
)
from core.analysis.charts.rule_names import rule_name
from core.analysis.charts.rule_outcomes import Fate, RuleFinding, RuleOutcome, outcomes_of, rule_findings
from core.analysis.charts.source import Source
from core.analysis.suggesting.reading import read_article
from core.language.regions import Region, Role
from core.model.record import Anchor, Mention, Record, Value
from core.model.suggestion import Found
from core.text.span import Span

VI = (
    "Thứ trưởng Trần Văn An nhấn mạnh vai trò của hợp tác. Công an bắt giữ 320 vụ và 45 đối tượng. "
    "Hội nghị lần thứ 12 kết thúc ngày 5/6/2019."
)
ZH = "公安部部长李明表示,各国应加强合作。警方抓获1200名嫌疑人。"
TYPES = CodedTypes(frozenset({"statistic"}), frozenset({"speaker", "proposal"}))


def record(kind: str, words: str, body: str = VI, *, name: str = "", text: str = "t", value: str = "") -> Record:
    def anchor(exact: str) -> Anchor:
        start = body.index(exact)
        return Anchor(text, Span(start, start + len(exact)), exact)

    fields = {"statement": (Value("v", "statement", value, anchors=(anchor(value),)),)} if value else {}
    return Record(name or words, "a", "Lan", kind, mentions=(Mention("m", anchor(words)),), fields=fields)


def covered(
    *records: Record, body: str = VI, language: str = "vi", rejected: frozenset[str] = frozenset()
) -> ArticleCoverage:
    reading = read_article(body, [Region(Span(0, len(body)), Role.BODY, language)])
    return coverage("a", "t", reading, records, TYPES, rejected)


def told(found: ArticleCoverage) -> list[tuple[str, str]]:
    return [(each.source.exact, str(each.settled)) for each in found.figures]


def outcome(found: tuple[RuleOutcome, ...], rule: str) -> tuple[int, int, int, int]:
    (own,) = (each for each in found if each.rule == rule)
    return (own.accepted, own.coded, own.rejected, own.open)


def test_figures_that_nobody_coded_are_open_and_ordinals_and_dates_are_no_figures() -> None:
    found = covered(record("statistic", "320 vụ"))
    assert told(found) == [("320 vụ", "coded"), ("45 đối tượng", "open")]
    (left,) = found.open_figures
    assert left.source.span is not None
    assert left.source.span.of(VI) == "45 đối tượng"
    assert left.source.record == ""
    assert found.figures[0].source.record == "320 vụ"


def test_a_figure_under_a_record_that_is_no_figure_is_open_all_the_same() -> None:
    assert told(covered(record("proposal", "bắt giữ 320 vụ"))) == [("320 vụ", "open"), ("45 đối tượng", "open")]


def test_a_rejected_figure_is_settled_but_not_one_that_only_ends_alike() -> None:
    assert told(covered(rejected=frozenset({"45 doi tuong"}))) == [("320 vụ", "open"), ("45 đối tượng", "rejected")]
    assert told(covered(rejected=frozenset({"145 doi tuong"}))) == [("320 vụ", "open"), ("45 đối tượng", "open")]


def test_a_verb_of_speech_is_open_until_its_sentence_has_a_speaker_or_a_proposal() -> None:
    assert [each.source.exact for each in covered().open_speech] == ["nhấn mạnh"]
    assert covered(record("meeting", "hợp tác")).open_speech != ()
    assert covered(record("speaker", "Trần Văn An")).open_speech == ()
    assert covered(record("proposal", "vai trò của hợp tác")).open_speech == ()


def test_words_of_a_value_count_as_those_of_a_mention_do() -> None:
    elsewhere = record("speaker", "Hội nghị", value="vai trò của hợp tác")
    assert covered(elsewhere).open_speech == ()
    assert covered(elsewhere).coded == Share(2, 3)


def test_words_in_an_older_text_count_for_nothing() -> None:
    found = covered(record("statistic", "320 vụ", text="older"), record("speaker", "Trần Văn An", text="older"))
    assert found.coded == Share(0, 3)
    assert [each.settled for each in (*found.figures, *found.speech)] == [Settled.OPEN] * 3


def test_shares_add_up_by_language() -> None:
    chinese = covered(record("speaker", "李明", ZH), body=ZH, language="zh")
    found = {each.language: each for each in by_language([covered(record("statistic", "320 vụ")), chinese])}
    assert list(found) == ["vi", "zh"]
    assert (found["vi"].sentences, found["vi"].figures, found["vi"].speech) == (Share(1, 3), Share(1, 2), Share(0, 1))
    assert (found["zh"].sentences, found["zh"].figures, found["zh"].speech) == (Share(1, 2), Share(0, 1), Share(1, 1))
    assert Share().ratio is None
    assert Share(1, 4).ratio == 0.25


def test_what_became_of_suggestions_is_told_by_rule() -> None:
    def find(words: str, rule: str) -> Found:
        start = VI.index(words)
        return Found("statistic", (Span(start, start + len(words)),), (), rule, "", 0.9)

    records = [
        record("statistic", "320 vụ"),
        record("statistic", "45"),
        record("meeting", "Hội nghị"),
        record("statistic", "12"),
    ]
    findings = rule_findings(
        [find("320 vụ", "count"), find("45 đối tượng", "count"), find("hợp tác", "noun"), find("Công an", "noun")],
        VI,
        "t",
        "a",
        records,
        accepted={"320 vụ", "12"},
        rejected={("statistic", "hop tac"), ("meeting", "cong an")},
    )
    found = outcomes_of(findings)
    assert outcome(found, "count") == (1, 1, 0, 0)
    assert outcome(found, "noun") == (0, 0, 1, 1)
    assert outcome(found, "") == (1, 0, 0, 0), "accepted once, though no rule finds it today"
    by_rule = {each.rule: each for each in found}
    assert (by_rule["count"].agreed, by_rule["noun"].agreed) == (1.0, 0.0)
    assert RuleOutcome("new", "statistic", open=3).agreed is None


def test_each_finding_leads_to_its_words_and_to_its_record() -> None:
    start = VI.index("320 vụ")
    found = Found("statistic", (Span(start, start + 6),), (), "count", "", 0.9)
    (hand_made,) = rule_findings([found], VI, "t", "a", [record("statistic", "320 vụ")], accepted=(), rejected=())
    assert hand_made.source == Source("320 vụ", "a", "t", Span(start, start + 6), "320 vụ")
    (free,) = rule_findings([found], VI, "t", "a", [], accepted=(), rejected=())
    assert (free.fate, free.source.record, free.source.exact) == (Fate.OPEN, "", "320 vụ")
    (once,) = rule_findings([], VI, "t", "a", [record("statistic", "45")], accepted={"45"}, rejected=())
    assert (once.rule, once.fate, once.source.exact) == ("", Fate.ACCEPTED, "45")


def test_outcomes_are_counted_by_type_and_rule_and_what_no_rule_finds_comes_last() -> None:
    def some(rule: str, *fates: Fate) -> list[RuleFinding]:
        return [RuleFinding(rule, "meeting", fate, Source("", "a")) for fate in fates]

    found = [*some("", Fate.ACCEPTED), *some("x", Fate.OPEN, Fate.CODED, Fate.OPEN), *some("x", Fate.REJECTED)]
    assert outcomes_of(found) == (RuleOutcome("x", "meeting", 0, 1, 1, 2), RuleOutcome("", "meeting", 1))


def test_every_rule_has_a_name_and_an_unknown_one_shows_its_id() -> None:
    ids = re.compile(r'"((?:meeting|speaker|proposal|statistic)\.[a-z]+)"')
    files = (Path(__file__).parents[4] / "core/analysis/suggesting").glob("*.py")
    rules = {rule for file in files for rule in ids.findall(file.read_text(encoding="utf-8"))}
    assert len(rules) > 10
    assert [rule for rule in rules if rule_name(rule) == rule] == []
    assert rule_name("meeting.of_old") == "meeting.of_old"
    assert rule_name("") != ""
