"""Proposals sentence by sentence: behind a verb of asking, in what ought to be done, and in sentences that go on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from core.analysis.suggesting.attribution_actors import ActorKind
from core.analysis.suggesting.people_words import Hit, exact_words, phrases
from core.analysis.suggesting.proposals_clauses import (
    SHORTEST,
    addressee_at,
    addressee_named,
    clause_before,
    content_end,
    content_start,
    demand_start,
    enumerated,
    need_in,
    parts,
    trimmed,
)
from core.analysis.suggesting.proposals_lists import counted
from core.analysis.suggesting.proposals_nouns import documents, noun_proposals
from core.analysis.suggesting.proposals_shapes import Asking, Wish
from core.language.regions import Role
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.attribution import Act, Talk

_GOES_ON = 2
"""So many sentences may stand between a proposal and one that goes on with it."""
_TAIL = {"vi": 60, "zh": 25, "en": 60}
"""Behind a verb of speech that closes its sentence no more than this follows."""
_QUOTED_TAIL = 160
"""As much where the marks of a quotation close what an English sentence says before its verb."""
_RANK = re.compile(r"[”\"],?(?: [^\W\d_]+){1,4}$")
"""The end of a quotation, and the rank of the one who is named behind it."""
_PASSIVE = re.compile(r"(?:\bdo|\bđược|\bbởi|\bmà|\bby|由|被|所)\s*$")
_CALLS = re.compile(
    r"call\w* (?:up)?on|(?:is |are |was )?(?:urg|ask|request|encourag|advis)\w*|appealed to|invite[sd]|press(?:ed|es)"
    r"|wants|has asked|implored|exhorted|counselled"
)
_HOPE = re.compile(
    r"(?:(?<=hoped)|(?<=hopes)| (?:the |his |her |their )?(?:strong |sincere )?(?:hopes?|wish))(?: that)? "
    r"((?:[\w'’-]+ ){0,7}?[\w'’-]+) (?:will|would|could|can) (?!be\b)(?=[a-z]+ [a-z])"
)
"""Whom somebody hopes to act, behind a verb of hoping."""
_LATER = re.compile(r"\b(?:will|would|shall)\b")
_TOLD = {
    "vi": re.compile(r"^[^.;]{0,80}?(?<!\w)(?:đã|vừa)\s"),
    "zh": re.compile("^[^。；]{0,24}?(?:已经|已|出席了|参加了)"),
}
"""What opens a sentence that tells what happened, and no demand."""
_MARK = 16
_LEAD = 60
_COLON = re.compile("[:：]")
_BASE_VERB = re.compile(r"[a-z]+")


class Sentences:
    """The sentences of an article, looked through for proposals in text order.

    Args:
        text: The whole text.
        low: The whole text in small letters.
        talks: What is told in each sentence.
        items: The proposals that enumerations gave already.
    """

    def __init__(self, text: str, low: str, talks: Sequence[Talk], items: Sequence[Wish]) -> None:
        self._text, self._low, self._talks = text, low, talks
        self._taken = [wish.span for wish in items]
        self._asking: Asking | None = None
        self._said: Asking | None = None

    def wishes(self) -> Iterator[Wish]:
        """Walk what is proposed outside enumerations."""
        for talk in self._talks:
            if talk.sentence.role != Role.BODY or talk.sentence.language not in SHORTEST:
                continue
            found: list[Wish] = []
            for wish in self._of(talk):
                if self._is_new(wish.span) and not _opens_list(self._text, self._taken, wish.span):
                    self._taken.append(wish.span)
                    found.append(wish)
            yield from found
            if found:
                last = found[-1]
                self._asking = Asking(last.proposer, last.kind, talk.sentence.n, talk.sentence.paragraph)
            elif self._is_listed(talk) and self._asking is None:
                self._asking = Asking(talk.subject, "ask", talk.sentence.n, talk.sentence.paragraph)
            self._note_speech(talk)

    def _note_speech(self, talk: Talk) -> None:
        """Keep who speaks, for a sentence behind it that names nobody."""
        subject = talk.subject
        if subject is not None and subject.person is not None and any(act.kind == "say" for act in talk.acts):
            self._said = Asking(subject, "say", talk.sentence.n, talk.sentence.paragraph)
        elif self._said is None or _is_anothers(talk):
            self._said = None
        else:
            self._said = replace(self._said, sentence=talk.sentence.n)

    def _of(self, talk: Talk) -> Iterator[Wish]:
        found = list(self._documents(talk)) or [wish for act in talk.acts for wish in self._behind(talk, act)]
        if not found:
            found = list(self._owned(talk)) or list(self._closing(talk))
        if not found:
            found = list(self._going_on(talk))
        yield from found

    # Behind a verb

    def _behind(self, talk: Talk, act: Act) -> Iterator[Wish]:
        if act.kind == "say":
            yield from self._needed(talk, act)
        elif act.kind in ("ask", "plan", "pledge", "agree") and self._acts(talk, act):
            end = content_end(self._low, talk, act)
            start = content_start(self._low, talk, act, end)
            if act.kind in ("ask", "plan"):
                yield from self._asked(talk, act, start, end)
            elif self._binds(talk, act, start, end):
                demand = demand_start(self._low, talk.sentence.language, start, end)
                yield from self._cut(talk, act, start if demand is None else demand, end, None)

    def _acts(self, talk: Talk, act: Act) -> bool:
        """Tell whether somebody does it, and not a relative clause or a passive."""
        if act.actor is None:
            return not act.embedded and (self._opens(talk, act) or self._asking is not None)
        if act.actor.span.start >= act.verb.end:
            return False
        if act.verb.start - act.actor.span.end > 1 and talk.sentence.language == "en":
            return True
        before = self._low[talk.sentence.span.start : act.actor.span.start]
        return _PASSIVE.search(before) is None

    def _opens(self, talk: Talk, act: Act) -> bool:
        return not self._low[talk.sentence.span.start : act.verb.start].strip(' |“"')

    def _asked(self, talk: Talk, act: Act, start: int, end: int) -> Iterator[Wish]:
        language = talk.sentence.language
        count = counted(self._low, language, start, min(end, start + 40))
        if count is not None and count.start() - start < 6:
            yield from self._included(talk, act, count.end(), end)
            return
        if start >= end or not self._is_content(talk, act, start, end):
            return
        calls = _CALLS.fullmatch(self._low[act.verb.start : act.verb.end]) is not None
        own = ("that ", "to ") if self._low[act.verb.start : act.verb.end] == "wants" else ("that ",)
        calls = calls and not self._low.startswith(own, act.verb.end + 1)
        asked, place = addressee_at(self._text, self._low, language, start, end, calls=calls)
        if asked is None and language != "en":
            asked, place = addressee_named(self._low, talk, start, end)
        plain = self._low.startswith("request", act.verb.start)
        if calls and asked is None and language == "en" and not plain:
            return
        yield from self._cut(talk, act, place, end, asked)

    def _is_content(self, talk: Talk, act: Act, start: int, end: int) -> bool:
        """Tell whether what follows a verb of asking is an act to be done."""
        verb = self._low[act.verb.start : act.verb.end]
        if self._low.startswith(("của ", "được", "về chủ", "of ", "by ", "的", "被", "是", "和", "书", "或"), start):
            return False
        if talk.sentence.language == "zh" and verb in ("提出", "要求", "主张"):
            acts = phrases("zh", "proposals", "act")
            wanted = acts.at(self._low, start, end) or need_in(self._low, "zh", start, min(end, start + 18))
            wanted = wanted or addressee_at(self._text, self._low, "zh", start, end, calls=True)[0]
            named = self._low[start:end].rstrip("。. ,").endswith(exact_words("zh", "proposals", "counted"))
            return wanted is not None or named
        return True

    def _included(self, talk: Talk, act: Act, count_end: int, end: int) -> Iterator[Wish]:
        """Give the parts of ``5个建议,包括…`` and ``3 đề xuất, gồm …``."""
        openers = phrases(talk.sentence.language, "proposals", "list_after")
        opener = next(iter(openers.find(self._low, count_end, min(end, count_end + 60))), None)
        end = talk.sentence.span.end
        if opener is None and self._low.startswith(":", count_end):
            opener = Hit("list_after", count_end, count_end + 1)
        if opener is None or self._low[opener.end : end].strip(" :.。") == "":
            return
        span = trimmed(self._text, opener.end, end)
        if span is None:
            return
        language = talk.sentence.language
        for piece in enumerated(self._text, self._low, span, language):
            if len(piece) >= SHORTEST[language]:
                yield self._wish(talk, act, piece, "proposal.included", 0.8)

    def _binds(self, talk: Talk, act: Act, start: int, end: int) -> bool:
        """Tell whether a promise or agreement is to do something, and says what."""
        language = talk.sentence.language
        if start >= end:
            return False
        for word in exact_words(language, "proposals", "vague") if act.kind == "pledge" else ():
            behind = start + len(word)
            whole = language == "zh" or behind >= len(self._low) or not self._low[behind].isalnum()
            if self._low.startswith(word, start) and whole:
                return False
        if act.actor is not None and act.actor.kind == ActorKind.COUNTRY and act.embedded and act.kind == "pledge":
            return act.embedded
        if act.kind == "pledge":
            return True
        if language == "en":
            return _binds_in_english(self._low, act, start, end)
        return (
            demand_start(self._low, language, start, end) is not None
            or need_in(self._low, language, start, min(end, start + 40)) is not None
        )

    def _needed(self, talk: Talk, act: Act) -> Iterator[Wish]:
        """Give what somebody says ought to be done."""
        if act.actor is None and self._asking is None:
            return
        end = content_end(self._low, talk, act)
        hoped = self._hoped(talk, act, end)
        if hoped is not None:
            yield from self._cut(talk, act, hoped[1], end, hoped[0], "proposal.needed", 0.7)
            return
        need = need_in(self._low, talk.sentence.language, act.verb.end, end)
        if need is None:
            return
        start = clause_before(self._low, act.verb.end, need.start)
        before = phrases(talk.sentence.language, "proposals", "no_demand").find(self._low, start, need.start)
        if next(before, None) is not None:
            return
        said = phrases(talk.sentence.language, "speech", "say").at(self._low, start, need.start)
        if said is not None:
            start = said.end
        if need.key == "need" and self._low[need.start : need.end] in exact_words(
            talk.sentence.language, "proposals", "need_noun"
        ):
            start = need.end
        yield from self._cut(talk, act, start, end, None, "proposal.needed", 0.75)

    def _hoped(self, talk: Talk, act: Act, end: int) -> tuple[Span, int] | None:
        """Give whom somebody hopes to act, and where the act begins: ``希望有关国家停止…``."""
        language = talk.sentence.language
        if self._low[act.verb.start : act.verb.end] not in exact_words(language, "proposals", "hope"):
            return None
        if language == "en":
            hope = _HOPE.match(self._low, act.verb.end, end)
            return (Span(hope.start(1), hope.end(1)), hope.end()) if hope is not None else None
        start = content_start(self._low, talk, act, end)
        asked, place = addressee_at(self._text, self._low, language, start, end, calls=False)
        return (asked, place) if asked is not None else None

    def _cut(
        self,
        talk: Talk,
        act: Act,
        start: int,
        end: int,
        asked: Span | None,
        rule: str = "proposal.asked",
        score: float = 0.85,
    ) -> Iterator[Wish]:
        span = trimmed(self._text, start, end)
        if span is None or self._announces(talk, span):
            return
        for part in parts(self._text, self._low, span, talk.sentence.language):
            yield replace(self._wish(talk, act, part, rule, score), addressee=asked)

    def _announces(self, talk: Talk, span: Span) -> bool:
        """Tell whether a clause only opens the list that follows: ``the following measures:``."""
        words = self._low[span.start : span.end]
        if words.endswith(exact_words(talk.sentence.language, "proposals", "list_after")):
            return True
        closed = self._low[: talk.sentence.span.end].endswith(":")
        return closed and counted(self._low, talk.sentence.language, span.start, span.end) is not None

    def _wish(self, talk: Talk, act: Act, span: Span, rule: str, score: float) -> Wish:
        carried = act.actor is None
        proposer = act.actor if not carried else (self._asking.proposer if self._asking else None)
        verb = Span(act.verb.start, act.verb.end)
        return Wish(span, talk, act.kind, rule, score, verb, proposer, carried)

    # Without a verb before it

    def _owned(self, talk: Talk) -> Iterator[Wish]:
        """Give what the noun of a proposal tells of: ``the proposal of Thailand to …``."""
        for actor, words, clause in noun_proposals(self._low, talk):
            span = trimmed(self._text, clause.start, clause.end)
            for part in () if span is None else parts(self._text, self._low, span, talk.sentence.language):
                yield Wish(part, talk, "ask", "proposal.noun", 0.75, words, actor)

    def _documents(self, talk: Talk) -> Iterator[Wish]:
        """Give the texts of ``(X đề xuất)``: what was brought in, named with who did."""
        for actor, words, clause in documents(self._low, talk):
            yield Wish(clause, talk, "ask", "proposal.document", 0.8, words, actor)

    def _closing(self, talk: Talk) -> Iterator[Wish]:
        """Give what ought to be done by a sentence whose speaker is named at its end."""
        language, span = talk.sentence.language, talk.sentence.span
        for act in talk.acts:
            actor = act.actor
            if act.kind != "say" or actor is None or act.embedded or actor.kind not in _CLOSERS:
                continue
            edge = min(actor.span.start, act.verb.start)
            closed = _closing_mark(self._low[span.start : edge], language)
            tail = _QUOTED_TAIL if closed in ("”", '"') and language != "zh" else _TAIL[language]
            if span.end - max(act.verb.end, actor.span.end) > tail or edge - span.start < SHORTEST[language]:
                continue
            if closed not in (",", "”", '"', "。"):
                continue
            need = need_in(self._low, language, span.start, edge)
            if need is not None:
                yield from self._cut(talk, act, span.start, edge, None, "proposal.needed", 0.75)
                return

    def _going_on(self, talk: Talk) -> Iterator[Wish]:
        """Give what goes on with the proposals of the sentence before: a demand without anybody who makes it."""
        asking, language, span = self._asking, talk.sentence.language, talk.sentence.span
        if asking is None or talk.sentence.n - asking.sentence > _GOES_ON:
            yield from self._speech_going_on(talk)
            return
        if any(not act.embedded and act.actor is not None and self._opens_talk(talk, act) for act in talk.acts):
            return
        told = _TOLD.get(language)
        start = demand_start(self._low, language, span.start, span.end)
        if start == span.start and told is not None and told.search(self._low[span.start : span.end]) is not None:
            return
        if start is None:
            need = need_in(self._low, language, span.start, span.end)
            if need is None:
                return
            start = clause_before(self._low, span.start, need.start)
        whole = trimmed(self._text, start, span.end)
        if whole is None:
            return
        for part in parts(self._text, self._low, whole, language):
            yield Wish(part, talk, asking.kind, "proposal.continued", 0.65, None, asking.proposer, carried=True)

    def _speech_going_on(self, talk: Talk) -> Iterator[Wish]:
        """Give what all ought to do by a sentence that goes on with what somebody says: ``我们应…``."""
        said, language, span = self._said, talk.sentence.language, talk.sentence.span
        if said is None or said.paragraph != talk.sentence.paragraph or talk.sentence.n - said.sentence > 1:
            return
        if _is_anothers(talk):
            return
        need = need_in(self._low, language, span.start, span.end)
        if need is None:
            return
        start = clause_before(self._low, span.start, need.start)
        place = start + len(self._low[start : need.start]) - len(self._low[start : need.start].lstrip(' “"'))
        if self._low[place : need.start].strip() not in exact_words(language, "proposals", "we"):
            return
        whole = trimmed(self._text, start, span.end)
        for part in () if whole is None else parts(self._text, self._low, whole, language):
            yield Wish(part, talk, "say", "proposal.continued", 0.6, None, said.proposer, carried=True)

    def _opens_talk(self, talk: Talk, act: Act) -> bool:
        return act.kind in ("say", "ask", "agree", "pledge", "chair") and act.actor is talk.subject

    def _is_listed(self, talk: Talk) -> bool:
        return any(talk.sentence.span.overlaps(taken) for taken in self._taken)

    def _is_new(self, span: Span) -> bool:
        return not any(span.overlaps(taken) for taken in self._taken)


_CLOSERS = frozenset({ActorKind.PERSON, ActorKind.PRONOUN, ActorKind.GROUP})


def _binds_in_english(low: str, act: Act, start: int, end: int) -> bool:
    """Tell whether what was agreed is to come: ``agreed to meet``, ``agreed that patrols would begin``."""
    if low.endswith(" that", act.verb.start, act.verb.end):
        return need_in(low, "en", start, end) is not None or _LATER.search(low, start, end) is not None
    return _BASE_VERB.match(low, start, end) is not None


def _closing_mark(words: str, language: str) -> str:
    """Give the mark that closes what is said, before the one who says it and his rank."""
    words = words.removesuffix("the ").rstrip(" ")
    return (_RANK.sub("”", words) if language == "vi" else words)[-1:]


def _is_anothers(talk: Talk) -> bool:
    """Tell whether somebody acts in a sentence who is not all of us."""
    return any(act.actor is not None and act.actor.kind != ActorKind.PARTY for act in talk.acts)


def _opens_list(text: str, taken: Sequence[Span], span: Span) -> bool:
    """Tell whether a clause only leads to a list right behind it: ``đề nghị các nước: một là, …``."""
    following = min((each.start for each in taken if each.start >= span.end), default=None)
    if following is None or following - span.end > _MARK:
        return False
    return _COLON.search(text, span.start, following) is not None and len(span) < _LEAD
