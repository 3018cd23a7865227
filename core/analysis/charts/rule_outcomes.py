"""What became of what the rules found: accepted, coded otherwise, rejected, or open."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from core.analysis.charts.coded_words import CodedWords
from core.analysis.charts.source import Source, source_of
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from core.model.record import Record
    from core.model.suggestion import Found


class Fate(StrEnum):
    """What became of one thing that a rule found."""

    ACCEPTED = "accepted"
    CODED = "coded"
    REJECTED = "rejected"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class RuleFinding:
    """One thing that a rule found, or found once.

    Attributes:
        rule: Its id ("meeting.numbered"); empty for a record that was accepted though no rule finds it any more.
        type: Id of the record type.
        source: Its words; the id of the record is empty where there is none.
    """

    rule: str
    type: str
    fate: Fate
    source: Source


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """What became of what one rule finds.

    Attributes:
        rule: Its id ("meeting.numbered"); empty for records that were accepted though no rule finds them any more.
        type: Id of the record type.
        accepted: Records that were made by accepting a suggestion.
        coded: Records on the same words that were made otherwise: tagged by hand, imported, or before the history
            that is kept.
        rejected: Found things that the analyst rejected.
        open: Found things that are neither.
    """

    rule: str
    type: str
    accepted: int = 0
    coded: int = 0
    rejected: int = 0
    open: int = 0

    @property
    def found(self) -> int:
        """How many things the rule finds."""
        return self.accepted + self.coded + self.rejected + self.open

    @property
    def agreed(self) -> float | None:
        """Of those decided, the share that the analyst has as a record; None where nothing is decided."""
        decided = self.accepted + self.coded + self.rejected
        return (self.accepted + self.coded) / decided if decided else None


def rule_findings(
    found: Iterable[Found],
    body: str,
    text: str,
    article: str,
    records: Sequence[Record],
    *,
    accepted: Collection[str],
    rejected: Collection[tuple[str, str]],
) -> Iterator[RuleFinding]:
    """Tell what became of each thing that the rules found in an article.

    Args:
        found: What the rules find today.
        body: The text that they found it in.
        text: Its id.
        article: Id of the article.
        records: Of one analyst, in the article.
        accepted: Ids of records that were made by accepting.
        rejected: Types and folded words that the analyst rejected.
    """
    by_type: defaultdict[str, list[Record]] = defaultdict(list)
    for record in records:
        by_type[record.type].append(record)
    coded = {kind: CodedWords(text, some) for kind, some in by_type.items()}
    met: set[str] = set()
    for each in found:
        own = coded.get(each.type)
        record = next(filter(None, (own.record_like(place) for place in each.mentions)), None) if own else None
        if record is not None:
            met.add(record)
            fate = Fate.ACCEPTED if record in accepted else Fate.CODED
        else:
            is_rejected = (each.type, fold_key(each.mentions[0].of(body))) in rejected
            fate = Fate.REJECTED if is_rejected else Fate.OPEN
        place = each.mentions[0]
        yield RuleFinding(each.rule, each.type, fate, Source(record or "", article, text, place, place.of(body)))
    for record in records:
        if record.id in accepted and record.id not in met:
            yield RuleFinding("", record.type, Fate.ACCEPTED, source_of(record, (), {article: text}))


def outcomes_of(findings: Iterable[RuleFinding]) -> tuple[RuleOutcome, ...]:
    """Count what became of suggestions, by type and rule."""
    counted: defaultdict[tuple[str, str], Counter[Fate]] = defaultdict(Counter)
    for each in findings:
        counted[each.type, each.rule][each.fate] += 1
    # What no rule finds any more stands behind the rules of its type.
    order = sorted(counted, key=lambda key: (key[0], not key[1], key[1]))
    return tuple(RuleOutcome(rule, kind, *(counted[kind, rule][fate] for fate in Fate)) for kind, rule in order)
