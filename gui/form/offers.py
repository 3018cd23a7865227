"""What a field that names things offers: names in any script, records of the article, and making something new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.codebook import Kind
from core.text.fold import fold_key
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.model.codebook import Field
    from core.model.entity import Entity, Term
    from core.project.project import Project

NAMED_KINDS = (Kind.TERM, Kind.TERM_TEXT, Kind.ENTITY, Kind.COUNTRY, Kind.LINK)
OF_TERMS = (Kind.TERM, Kind.TERM_TEXT)
COUNTRY = "country"
_MOST, _MOST_OF_ALL = 12, 400
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Offer:
    """One line of the list beneath an editor.

    Attributes:
        shown: The words of the line.
        about: What tells it apart, in smaller letters: names in other scripts, a code.
        written: What stands in the editor once it is taken.
        stored: What is handed over: the name where it means just this, else the id.
        make: Type of the thing that is to be made; empty where it is known already.
    """

    shown: str
    written: str
    stored: str
    about: str = ""
    make: str = ""


def offers(project: Project, field: Field, article: str, typed: str) -> list[Offer]:
    """List what fits the letters typed so far, best first; nothing typed lists everything."""
    if field.kind is Kind.AMOUNT:
        return _units(project, field, typed)
    if field.kind not in NAMED_KINDS:
        return []
    found = [*_records(project, field, article, typed), *_names(project, field, article, typed)]
    return found[: _MOST if typed.strip() else _MOST_OF_ALL] + _to_make(project, field, article, typed.strip())


def types_of(field: Field) -> tuple[str, ...]:
    """List the types of entity that may stand in a field."""
    return tuple(dict.fromkeys((COUNTRY, *field.entity_types) if field.kind is Kind.COUNTRY else field.entity_types))


def type_in_words(entity_type: str) -> str:
    """Say what a type of entity is."""
    known = {
        "person": tr("person"),
        "organisation": tr("organisation"),
        "meeting": tr("meeting"),
        "place": tr("place"),
        "country": tr("country"),
        "collective": tr("group of people"),
        "measure": tr("measure"),
        "unit": tr("unit"),
        "role": tr("role"),
        "topic": tr("topic"),
    }
    return known.get(entity_type, entity_type.replace("_", " "))


def _names(project: Project, field: Field, article: str, typed: str) -> Iterator[Offer]:
    by_term = field.kind in OF_TERMS
    names, types = project.names, types_of(field)
    seen: set[str] = set()
    coded = names.entity(typed.strip().upper()) if COUNTRY in types and len(typed.strip()) == 2 else None
    if coded is not None:
        seen.add(coded.id)
        yield _of_thing(project, field, article, coded.id, coded)
    limit = _MOST if typed.strip() else _MOST_OF_ALL
    found = names.complete(
        typed, types=() if by_term else types, term_kind=field.term_kind if by_term else None, limit=limit
    )
    for each in found:
        thing = names.term(each.id) if by_term else names.entity(each.id)
        if thing is not None and each.id not in seen:
            yield _of_thing(project, field, article, each.id, thing)


def _of_thing(project: Project, field: Field, article: str, identity: str, thing: Entity | Term) -> Offer:
    label = project.names.label(identity, language())
    others = dict.fromkeys(name.text for name in thing.names if name.language and name.text != label)
    code = [identity] if COUNTRY in types_of(field) and len(identity) == 2 else []
    about = " · ".join([*code, *list(others)[:2]])
    means = project.interpret(article, field, label).reading if article else None
    return Offer(label, label, label if means == identity else identity, about)


def _records(project: Project, field: Field, article: str, typed: str) -> Iterator[Offer]:
    if field.kind is not Kind.LINK or field.link_type is None or not article:
        return
    sought = fold_key(typed).strip()
    for record in project.records(article=article, record_type=field.link_type):
        words = " ".join(record.mentions[0].anchor.exact.split()) if record.mentions else ""
        if words and sought in fold_key(words):
            yield Offer(_shortened(words), words, record.id, tr("record of this article"))


def _to_make(project: Project, field: Field, article: str, typed: str) -> list[Offer]:
    if not typed or not article or field.kind is Kind.TERM_TEXT:
        return []
    new = project.interpret(article, field, typed).new
    if new is None:
        return []
    kinds = [new.type] if new.is_term or new.series else [new.type, *(k for k in types_of(field) if k != new.type)]
    return [
        Offer(
            tr("Create “{name}” as {type}", name=_shortened(typed), type=type_in_words(kind)),
            typed,
            typed,
            make="" if kind == new.type else kind,
        )
        for kind in kinds
        if kind != COUNTRY
    ]


def _units(project: Project, field: Field, typed: str) -> list[Offer]:
    """Complete the unit after the number of an amount."""
    number, _, unit = typed.strip().partition(" ")
    if not number[:1].isdigit():
        return []
    found = project.names.complete(unit, term_kind=field.term_kind, limit=_MOST)
    return [Offer(each.label, f"{number} {each.label}", f"{number} {each.label}") for each in found]


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
