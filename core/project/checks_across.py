"""Where the articles of a project disagree, in sentences for the analyst, less what she dismissed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.checks.finding import Severity
from core.project.display import value_label
from core.project.short_names import short_article, shortened
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.analysis.checks.across import Coded
    from core.analysis.checks.disagreement import Disagreement, Quotation
    from core.analysis.claims import Cell
    from core.model.article import Article
    from core.model.record import Record
    from core.project.names import Names
    from core.project.project import Project
    from core.text.span import Span
    from core.wording import Phrase

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words of one article that take part in a disagreement.

    Attributes:
        text: Id of the text that the words stand in.
        span: Code points, half open, into that text.
        exact: The words, verbatim.
        record: Id of the record that they are from.
    """

    article: str
    text: str
    span: Span
    exact: str
    record: str


@dataclass(frozen=True, slots=True)
class DoubtAcross:
    """One thing that articles tell in two ways.

    Attributes:
        rule: Stable id of the check, as a dismissal names it.
        message: One sentence for the analyst.
        quotations: Two at least, of two articles at least.
        subject: What a dismissal of it names: the rule's matter and what was said, so that another value asks anew.
    """

    rule: str
    message: str
    severity: Severity
    quotations: tuple[Quoted, ...]
    subject: str

    @property
    def article(self) -> str:
        """Id of the article that is quoted first."""
        return self.quotations[0].article

    @property
    def exact(self) -> str:
        """The words that are quoted first."""
        return self.quotations[0].exact


@dataclass(frozen=True, slots=True)
class UncheckedAcross:
    """What the checks across articles look at, read from the project: any thread may go through it."""

    coded: Coded
    articles: Mapping[str, Article]
    names: Names
    dismissed: Mapping[str, frozenset[str]]

    def check(self) -> tuple[DoubtAcross, ...]:
        """Say where articles disagree; what the analyst shown dismissed is not among it."""
        # The rules of names in three scripts: no article needs them to be shown.
        from core.analysis.checks.across import check_across

        telling = _Telling(self, {record.id: record for record in self.coded.records})
        doubts = (telling.doubt(found) for found in check_across(self.coded))
        return tuple(each for each in doubts if each and each.subject not in self.dismissed[each.rule])


def unchecked_across(project: Project) -> UncheckedAcross:
    """Read what the checks across articles look at, for the analyst shown."""
    from core.analysis.checks.across import RULES_ACROSS, Coded

    analyst, names = project.shown_id, project.names
    pairings = project.store.comparisons.pairings(analyst) if analyst else ()
    coded = Coded(
        codebook=project.codebook,
        records=tuple(project.records()),
        canonical=names.canonical,
        entities={entity.id: entity for entity in names.own_entities()},
        pairings=tuple((each.a, each.b) for each in pairings if each.linked),
        apart=tuple((each.a, each.b) for each in pairings if not each.linked),
        spoken=_spoken,
    )
    dismissed = {
        rule: project.store.entities.dismissed(rule, analyst) if analyst else frozenset[str]() for rule in RULES_ACROSS
    }
    return UncheckedAcross(coded, {each.id: each for each in project.articles()}, names, dismissed)


def doubts_across(project: Project, article_id: str | None = None) -> tuple[DoubtAcross, ...]:
    """Say where articles of a project disagree, for the analyst shown.

    Args:
        article_id: Only what this article takes part in; its own words are quoted first then.
    """
    doubts = unchecked_across(project).check()
    if article_id is None:
        return doubts
    return tuple(turned for each in doubts if (turned := seen_from(each, article_id)) is not None)


def seen_from(doubt: DoubtAcross, article_id: str) -> DoubtAcross | None:
    """Quote an article first; None where it takes no part."""
    own = [each for each in doubt.quotations if each.article == article_id]
    others = [each for each in doubt.quotations if each.article != article_id]
    if not own:
        return None
    return DoubtAcross(doubt.rule, doubt.message, doubt.severity, (*own, *others), doubt.subject)


def _spoken(cell: Cell) -> str:
    """Tell the language of a value by its words alone: where its article is read otherwise, nothing rests on it."""
    from core.language.detect import written_in
    from core.language.lexicon import base_language

    return base_language(written_in(cell.value.raw)) or ""


@dataclass(frozen=True, slots=True)
class _Telling:
    """Puts disagreements into words."""

    asked: UncheckedAcross
    records: Mapping[str, Record]

    def doubt(self, found: Disagreement) -> DoubtAcross | None:
        quoted = [(each, words) for each in found.quotations if (words := self._words(each)) is not None]
        if len({words.article for _, words in quoted}) < 2:
            return None
        said = sorted(each.said or each.value.normal or "" for each, _ in quoted)
        subject = " ".join((found.type, found.field, found.about or quoted[0][0].record, *said))
        severity = Severity.NOTICE if found.rule in _NOTICES else Severity.WARNING
        message = self._message(found, quoted[0], quoted[1])
        return DoubtAcross(found.rule, message, severity, tuple(words for _, words in quoted), subject)

    def _words(self, quotation: Quotation) -> Quoted | None:
        record = self.records[quotation.record]
        anchors = (*quotation.value.words, *(mention.anchor for mention in record.mentions), *quotation.value.basis)
        newest = self.asked.articles[record.article].text if record.article in self.asked.articles else ""
        found = next((each for each in anchors if each.text == newest), next(iter(anchors), None))
        return found and Quoted(record.article, found.text, found.span, found.exact, record.id)

    def _message(self, found: Disagreement, *sides: tuple[Quotation, Quoted]) -> Phrase:
        (one, here), (other, there) = sides
        parts = {
            "thing": self._thing(found, one),
            "one": self._said(found, one),
            "other": self._said(found, other),
            "article": short_article(self.asked.articles[here.article]),
            "second": short_article(self.asked.articles[there.article]),
        }
        return _SENTENCES[found.rule].of(**parts)

    def _thing(self, found: Disagreement, quotation: Quotation) -> str:
        if found.about:
            return shortened(self.asked.names.label(found.about), _LONGEST)
        mentions = self.records[quotation.record].mentions
        return shortened(mentions[0].anchor.exact, _LONGEST) if mentions else ""

    def _said(self, found: Disagreement, quotation: Quotation) -> str:
        if quotation.said:
            return quotation.said
        codebook, names = self.asked.coded.codebook, self.asked.names
        label = value_label(names, codebook, found.type, quotation.value, words_of=self._first_words)
        return shortened(label, _LONGEST)

    def _first_words(self, record_id: str) -> str:
        record = self.records.get(record_id)
        return next((mention.anchor.exact for mention in record.mentions), "") if record else ""


_SENTENCES: Mapping[str, Phrase] = {
    "two-dates": tr("Two dates for {thing}: {one} in {article}, {other} in {second}."),
    "two-values": tr("Two values for {thing}: {one} in {article}, {other} in {second}."),
    "worded-apart": tr("One thing, worded apart: “{one}” in {article}, “{other}” in {second}."),
    "claims-differ": tr("On {thing} articles differ: {one} in {article}, {other} in {second}."),
    "two-ordinals": tr("{thing} is number {one} in {article}, but number {other} in {second}."),
    "ordinal-against-year": tr(
        "Number and year do not go together: {article} dates {thing} to {one}, {second} dates one beside it to {other}."
    ),
    "name-spelt-two-ways": tr("One name, spelt in two ways: “{one}” in {article}, “{other}” in {second}."),
}
_NOTICES = frozenset({"worded-apart", "name-spelt-two-ways"})
