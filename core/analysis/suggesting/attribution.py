"""Who says and does what, sentence by sentence: the verb, its subject, and where what is said begins."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from core.analysis.suggesting.attribution_actors import Actor, ActorKind, actors
from core.analysis.suggesting.people import People, find_people
from core.analysis.suggesting.people_words import Hit, Phrases, phrases, plain, small
from core.language.lexicon import lexicon
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.suggesting.people_shapes import PersonNaming
    from core.analysis.suggesting.reading import ArticleReading, Sentence

_SPOKEN = ("say", "chair", "lead", "attend", "according", "none")
_PROPOSED = ("ask", "plan", "pledge", "agree")
_REACH = {"vi": 170, "zh": 60, "en": 170}
"""So far before the first verb of a sentence its subject may stand."""
_JOINTS = {
    "vi": re.compile(r"(?:,|;|và|đồng thời|cũng|còn|–|-)\s*(?:đã |cũng |sẽ |còn |đồng thời |mạnh mẽ |chính thức )*$"),
    "zh": re.compile(r"(?:[,;]|并|同时|还|也|和|且|及)\s*(?:也|还|同时|并|再次|高度|进一步|在会上)*$"),
    "en": re.compile(r"(?:,|;|\band|\bwhile|\bwho|\balso)\s+(?:also |further |strongly |then )*$"),
}
_MAIN_AGAIN = {
    "vi": re.compile(r"(?:;|trong khi(?: đó)?|còn|về phần mình|tiếp đó|sau đó)[,\s]*$"),
    "zh": re.compile(r"(?:[;]|而|随后|此外)\s*$"),
    "en": re.compile(r"(?:;|while|whereas|meanwhile|and)[,\s]*(?:the\s+)?(?:[^\W\d_]+['’]s\s+)?$"),
}
_BY = {True: re.compile(r"\s*(?:của|bởi|by|of)\s+(?:the\s+)?"), False: re.compile(r"\s*(?:bởi|by)\s+")}
"""What stands before who does it, behind a verb of presiding and behind another one."""
_OCCASION = re.compile("在[^,。;:“”]{1,18}?(?:会上|上|时|中|期间|后|之际)(?![\u3400-\u9fff]{0,3}在)")
"""On what occasion somebody speaks, between the name and a Chinese verb of speech."""
_SPEAKING = frozenset({ActorKind.PERSON, ActorKind.PRONOUN, ActorKind.GROUP})
_ARTICLE = re.compile(r"(?:the|a|an|các|ông|bà)\s+")


@dataclass(frozen=True, slots=True)
class Act:
    """A verb with its subject.

    Attributes:
        kind: Entry of the lexicon: ``say``, ``chair``, ``lead``, ``attend``, ``ask``, ``plan``, ``pledge``, ``agree``.
        verb: The words of the verb.
        actor: Its subject; None where nobody is said to do it.
        embedded: Whether it stands in what somebody else says.
    """

    kind: str
    verb: Hit
    actor: Actor | None
    embedded: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """What is told in one sentence.

    Attributes:
        subject: Who acts first in it; a pronoun is resolved to a person where one was told of before.
        low: The whole text in small letters.
    """

    sentence: Sentence
    actors: tuple[Actor, ...]
    acts: tuple[Act, ...]
    subject: Actor | None
    low: str = field(default="", repr=False, compare=False)


@lru_cache(maxsize=2)
def read_talk(reading: ArticleReading) -> tuple[People, tuple[Talk, ...]]:
    """Find who is named in an article, and who says what in it; what was read last is kept for the next finder."""
    people = find_people(reading)
    return people, find_talk(reading, people)


def find_talk(reading: ArticleReading, people: People) -> tuple[Talk, ...]:
    """Find who says and does what in each sentence, in text order."""
    reading = plain(reading)
    low = small(reading.text)
    by_sentence: dict[int, list[tuple[int | None, PersonNaming]]] = {}
    for number, person in enumerate(people.persons):
        for naming in person.namings:
            by_sentence.setdefault(naming.sentence.n, []).append((number, naming))
    for naming in people.untold:
        by_sentence.setdefault(naming.sentence.n, []).append((None, naming))
    talks: list[Talk] = []
    holders = _Holders(reading, people)
    last: Actor | None = None
    for sentence in reading.sentences:
        if sentence.language not in _REACH:
            talks.append(Talk(sentence, (), (), None))
            continue
        reader = _Reader(reading, sentence, low, by_sentence.get(sentence.n, []), last, holders)
        talk = reader.talk()
        talks.append(talk)
        if talk.subject is not None and talk.subject.person is not None:
            last = talk.subject
        elif len(persons := {each.person for each in talk.actors if each.person is not None}) == 1 and talk.acts:
            last = next((each for each in talk.actors if each.person in persons), last)
    return tuple(talks)


class _Holders:
    """Who holds which office in an article."""

    def __init__(self, reading: ArticleReading, people: People) -> None:
        self._reading = reading
        self._roles = [
            {fold_key(reading.words(role)) for each in person.namings for role in each.roles}
            for person in people.persons
        ]

    def of(self, naming: PersonNaming, last: Actor | None) -> int | None:
        """Give the person that a title alone stands for: who was told of last, if the title fits, or the only one."""
        said = {fold_key(self._reading.words(role)) for role in naming.roles}
        fitting = [number for number, roles in enumerate(self._roles) if _fits(said, roles)]
        if last is not None and last.person in fitting:
            return last.person
        return fitting[0] if len(fitting) == 1 else None


def _fits(said: set[str], held: set[str]) -> bool:
    return any(role == other or role in other for role in said for other in held)


class _Reader:
    """One sentence, read from left to right."""

    def __init__(
        self,
        reading: ArticleReading,
        sentence: Sentence,
        low: str,
        namings: list[tuple[int | None, PersonNaming]],
        last: Actor | None,
        holders: _Holders,
    ) -> None:
        self.low, self.sentence, self.last, self.holders = low, sentence, last, holders
        self.start, self.end, self.language = sentence.span.start, sentence.span.end, sentence.language
        self.actors = tuple(self._resolved(each) for each in actors(reading, sentence, low, namings))
        self.text = reading.text
        self.adverbs = phrases(self.language, "speech", "adverb")
        self.behalf = phrases(self.language, "speech", "behalf")
        self.nouns = phrases(self.language, "proposals", "noun_before")

    def talk(self) -> Talk:
        """Read the sentence."""
        subject: Actor | None = None
        acts: list[Act] = []
        behind = self.start
        said = False
        for verb in self._verbs_outside_actors():
            if verb.key == "none" or self._is_noun(verb):
                continue
            if verb.key == "according":
                actor = self._behind(verb)
                if actor is not None and verb.start - self.start < 3:
                    subject, said = actor, True
                    acts.append(Act("say", verb, actor))
                continue
            act = self._act(verb, behind, subject, said=said)
            if act is None:
                continue
            acts.append(act)
            behind = verb.end
            if not act.embedded and act.actor is not None:
                subject = act.actor or subject
                said = said or verb.key in ("say", "ask", "pledge", "agree")
        return Talk(self.sentence, self.actors, tuple(acts), subject or self._first(), self.low)

    def _first(self) -> Actor | None:
        """Give who a sentence without any of the verbs is about."""
        persons = {each.person for each in self.actors if each.person is not None}
        if len(persons) == 1:
            return next(each for each in self.actors if each.person is not None)
        if self.actors and not self.low[self.start : self.actors[0].span.start].strip(" |"):
            return self.actors[0]
        return None

    def _verbs_outside_actors(self) -> Iterator[Hit]:
        """Walk the verbs between those who act: ``上将提出`` holds no ``将提出``."""
        place = self.start
        for edge in [*((each.span.start, each.span.end) for each in self.actors), (self.end, self.end)]:
            yield from _verbs(self.language).find(self.low, place, edge[0])
            place = max(place, edge[1])

    def _is_noun(self, verb: Hit) -> bool:
        """Tell whether the words of a verb stand as a noun."""
        place = self._left_of(verb.start)
        if verb.key in _PROPOSED and self.nouns.ending_at(self.low, place, 16) is not None:
            return True
        if self.language == "zh" or place <= self.start:
            return False
        if verb.key in _PROPOSED and self.low[place - 1].isdigit():
            return True
        return self.text[verb.start].isupper() and self.low[place - 1] not in ':.“"|-–—'

    def _left_of(self, place: int) -> int:
        """Give where the words before a place end."""
        while place > self.start and self.low[place - 1].isspace():
            place -= 1
        return place

    def _act(self, verb: Hit, behind: int, subject: Actor | None, *, said: bool) -> Act | None:
        before = [each for each in self.actors if behind <= each.span.start and each.span.end <= verb.start]
        before = [each for each in before if not self._is_spoken_for(each)]
        passive = self._by(verb)
        if passive is not None:
            return Act(verb.key, verb, passive, embedded=verb.key not in ("chair", "lead"))
        if self.language == "zh" and self.low.startswith(("的", "了的"), verb.end):
            return Act(verb.key, verb, None, embedded=True)
        near = next((each for each in reversed(before) if self._is_near(each, verb)), None)
        turned = self._behind(verb)
        if turned is not None and near is None and self._is_turned(turned, verb):
            return Act(verb.key, verb, turned)
        if near is not None and subject is not None and not said and not self._may_open(near):
            near = None
        if near is not None:
            embedded = said and near.span != (subject.span if subject else None) and not self._is_main_again(near)
            return Act(verb.key, verb, near, embedded)
        if verb.end - verb.start < 2 and self.language == "zh":
            return None
        if subject is not None:
            joint = _JOINTS[self.language].search(self.low, max(self.start, verb.start - 40), verb.start)
            return Act(verb.key, verb, subject if joint else None, embedded=joint is None)
        within = [each for each in before if verb.start - each.span.end <= _REACH[self.language]]
        if within:
            told = [each for each in within if each.kind in _SPEAKING]
            told = [each for each in told if not self._is_object(each)] or told
            opening = [each for each in within if self._opens(each)]
            return Act(verb.key, verb, told[-1] if told else (opening or within[-1:])[0])
        return Act(verb.key, verb, None)

    def _is_near(self, actor: Actor, verb: Hit) -> bool:
        """Tell whether nothing but adverbs stands between a subject and its verb."""
        place = actor.span.end
        while place < verb.start:
            if self.low[place] in " \u00a0\t|" or (self.low[place] in "," and actor.kind == ActorKind.PERSON):
                place += 1
                continue
            hit = self.adverbs.at(self.low, place, verb.start)
            occasion = _OCCASION.match(self.low, place, verb.start) if self.language == "zh" else None
            if occasion is not None and actor.kind == ActorKind.PERSON:
                place = occasion.end()
            elif hit is not None:
                place = hit.end
            else:
                return False
        return True

    def _is_turned(self, actor: Actor, verb: Hit) -> bool:
        """Tell whether an English verb stands before its subject, behind what is said: ``…,” said X``."""
        if actor.kind not in _SPEAKING or verb.key != "say" or self.language != "en":
            return False
        place = self._left_of(verb.start)
        return place > self.start and self.low[place - 1] in ',”"’'

    def _opens(self, actor: Actor) -> bool:
        """Tell whether a subject stands where a clause begins."""
        place = self._left_of(actor.span.start)
        return place <= self.start or self.low[place - 1] in ",;:、“—|"

    def _may_open(self, actor: Actor) -> bool:
        return actor.kind in _SPEAKING or self._opens(actor)

    def _is_object(self, actor: Actor) -> bool:
        objects = phrases(self.language, "speech", "object_before")
        return objects.ending_at(self.low, self._left_of(actor.span.start), 16) is not None

    def _is_spoken_for(self, actor: Actor) -> bool:
        """Tell whether somebody else speaks for this one: ``代表中方``, ``on behalf of Laos``."""
        place = self._left_of(actor.span.start)
        return self.behalf.ending_at(self.low, place) is not None and actor.kind != ActorKind.PERSON

    def _is_main_again(self, actor: Actor) -> bool:
        return (
            _MAIN_AGAIN[self.language].search(self.low, max(self.start, actor.span.start - 30), actor.span.start)
            is not None
        )

    def _by(self, verb: Hit) -> Actor | None:
        """Give who does it where the verb stands before: ``chaired by X``, ``dưới sự chủ trì của X``."""
        following = _BY[verb.key in ("chair", "lead")].match(self.low, verb.end, self.end)
        return self._at(following.end()) if following else None

    def _behind(self, verb: Hit) -> Actor | None:
        blank = re.compile(r"\s*").match(self.low, verb.end, self.end)
        return self._at(blank.end() if blank else verb.end)

    def _at(self, place: int) -> Actor | None:
        article = _ARTICLE.match(self.low, place)
        places = (place, article.end()) if article else (place,)
        return next((each for each in self.actors if each.span.start in places), None)

    def _resolved(self, actor: Actor) -> Actor:
        if actor.kind != ActorKind.PRONOUN:
            return actor
        if actor.naming is not None:
            return replace(actor, person=self.holders.of(actor.naming, self.last))
        return replace(actor, person=self.last.person) if self.last is not None else actor


@cache
def _verbs(language: str) -> Phrases:
    """Give all verbs that tell who says or does something, with the entries that they stand in."""
    words: dict[str, str] = {}
    for section, keys in (("speech", _SPOKEN), ("proposals", _PROPOSED)):
        for key in keys:
            for word in lexicon(language).section(section).get(key, ()):
                words[word.lower()] = key
    return Phrases(words, spaced=language != "zh")
