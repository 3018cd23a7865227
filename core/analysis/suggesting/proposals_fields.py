"""What is said of a suggested proposal: who makes it, to whom, at which meeting, how far it came, what about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.suggesting.attribution_actors import ActorKind
from core.analysis.suggesting.proposals_shapes import STAGES
from core.analysis.suggesting.speakers_fields import meeting_value
from core.model.record import Origin
from core.model.suggestion import FoundValue
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.analysis.suggesting.attribution_actors import Actor
    from core.analysis.suggesting.people import People
    from core.analysis.suggesting.proposals_shapes import Wish
    from core.analysis.suggesting.reading import ArticleReading
    from core.model.suggestion import Found
    from core.text.span import Span


def proposal_values(
    reading: ArticleReading,
    wishes: Sequence[Wish],
    people: People,
    speakers: Sequence[Found],
    meetings: Sequence[Found],
) -> Iterator[FoundValue]:
    """Give the values of a proposal, in the order of the codebook's fields.

    Args:
        reading: The article.
        wishes: The places that tell it; the first one counts where they differ.
        people: Who is named in the article.
        speakers: Those found in the article.
        meetings: Those found in the article.
    """
    first = wishes[0]
    yield FoundValue("text", (first.span,))
    proposer = _proposer(reading, next((wish for wish in wishes if wish.proposer is not None), first), people, speakers)
    if proposer is not None:
        yield proposer
    if first.addressee is not None:
        yield FoundValue("addressee", (first.addressee,))
    values = [value for wish in wishes if (value := meeting_value(reading, wish.span, meetings)) is not None]
    if values:
        yield next((value for value in values if value.words), values[0])
    yield _stage(first)
    yield from _topics(reading, wishes)


def _proposer(reading: ArticleReading, wish: Wish, people: People, speakers: Sequence[Found]) -> FoundValue | None:
    actor = wish.proposer
    if actor is None:
        return None
    words = actor.span
    if actor.naming is not None and actor.naming.name is not None:
        words = actor.naming.name
    name = _full_name(reading, words, speakers)
    if actor.kind == ActorKind.PRONOUN:
        name = _full_name_of(reading, people, actor.person)
        if not name:
            return None
        reason = tr("Stands for a person who is named before.")
        return FoundValue("proposer", basis=(words,), text=name, origin=Origin.INFERRED, reason=reason)
    if wish.carried:
        reason = tr("The sentence names nobody; who proposes is named before it.")
        text = name or reading.words(words)
        return FoundValue(
            "proposer", basis=(words,), text=text, origin=Origin.INFERRED, reason=reason, as_type=_made(actor)
        )
    identity = actor.naming.identity or None if actor.naming else None
    return FoundValue("proposer", (words,), text=name, normal=identity, as_type=_made(actor))


def _made(actor: Actor) -> str:
    """Give what a proposer is made where no entity of that name is known; empty for a person."""
    if actor.kind == ActorKind.COUNTRY:
        return "country"
    return "" if actor.kind in (ActorKind.PERSON, ActorKind.PRONOUN) else "organisation"


def _full_name(reading: ArticleReading, words: Span, speakers: Sequence[Found]) -> str:
    """Give the whole name of a speaker who is named by a part of it; empty where the words are the name."""
    owner = next((each for each in speakers if words in each.mentions), None)
    if owner is None:
        return ""
    person = next(owner.of("person"), None)
    if person is None or not person.words:
        return ""
    name = person.text or reading.words(person.words[0])
    return "" if name == reading.words(words) else name


def _full_name_of(reading: ArticleReading, people: People, person: int | None) -> str:
    """Give the longest name by which an article calls a person; empty where it is not known who is meant."""
    if person is None:
        return ""
    names = [each.name for each in people.persons[person].namings if each.name is not None]
    return max((reading.words(name) for name in names), key=len, default="")


def _stage(wish: Wish) -> FoundValue:
    words = (wish.verb,) if wish.verb is not None else ()
    stage = "adopted" if wish.rule == "proposal.document" else STAGES[wish.kind]
    if words:
        return FoundValue("stage", words, normal=stage)
    reason = tr("No verb of its own: taken over from the sentence that it goes on with.")
    return FoundValue("stage", basis=(wish.span,), normal=stage, origin=Origin.INFERRED, reason=reason)


def _topics(reading: ArticleReading, wishes: Sequence[Wish]) -> Iterator[FoundValue]:
    seen: set[str] = set()
    for wish in wishes:
        for naming in reading.namings_in(wish.span):
            if naming.is_term and naming.type == "topic" and naming.identity not in seen:
                seen.add(naming.identity)
                yield FoundValue("topic", (naming.span,), normal=naming.identity)
