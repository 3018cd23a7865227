"""What the functions that change a codebook share: refusals, labels, and what follows from a change by itself."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from core.errors import UserFixable
from core.model.codebook import LABEL_LANGUAGES, Field, Labels, RecordType
from core.model.codebook_keys import (
    ID_FORM,
    ID_RULE,
    KEYS_OF_SOME_KINDS,
    LANGUAGE_FORM,
    NAMING_KINDS,
    NEEDED_KEYS,
    keys_of,
)
from core.text.fold import fold_key
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from core.model.codebook import Choice, Codebook

_NOT_IN_IDS = re.compile(r"[^a-z0-9]+")
_LONGEST_ID = 40
_Explained = TypeVar("_Explained", RecordType, Field)
_Item = TypeVar("_Item")
_CALLED = {
    "choices": tr("at least one answer"),
    "entity_types": tr("the types of things that may stand in it"),
    "link_type": tr("the type of record that it leads to"),
    "term_kind": tr("the kind of its terms"),
}


def id_for(label: str, taken: Collection[str], *, otherwise: str) -> str:
    """Make an id that is free from an English or Vietnamese label.

    Args:
        otherwise: What to begin from where the label has no Latin letter.
    """
    stem = _NOT_IN_IDS.sub("_", fold_key(label)).strip("_")[:_LONGEST_ID].strip("_")
    stem = stem if ID_FORM.fullmatch(stem) else otherwise
    free, number = stem, 2
    while free in taken:
        free, number = f"{stem}_{number}", number + 1
    return free


def full_labels(labels: Mapping[str, str]) -> Labels:
    """Give labels in every language that a codebook needs; those missing say what the best one there says.

    Raises:
        UserFixable: If there is none, or one is under something that is no language.
    """
    texts = {language: " ".join(text.split()) for language, text in labels.items() if text.strip()}
    if not texts:
        raise refused(tr("A name is needed."), tr("Write one, in any language."))
    for language in texts:
        if not LANGUAGE_FORM.fullmatch(language):
            raise refused(
                tr("“{language}” is not a language.", language=language),
                tr("Use a language tag such as en, vi, zh or zh-Hant."),
            )
    best = Labels(texts).best()
    missing = [language for language in LABEL_LANGUAGES if language not in texts]
    return Labels(texts | {language: Labels(texts).best(language) or best for language in missing})


def explained(
    part: _Explained, *, definition: str | None = None, example: str | None = None, counter_example: str | None = None
) -> _Explained:
    """Give a type or field another definition, example or counter-example; None leaves one as it is.

    Raises:
        UserFixable: If one is blank.
    """
    given = {"definition": definition, "example": example, "counter_example": counter_example}
    for key, text in given.items():
        if text is not None and not text.strip():
            raise refused(tr("The {replace} is blank.", replace=key.replace("_", "-")), tr("Write a word, or a dash."))
    return replace(part, **{key: text.strip() for key, text in given.items() if text is not None})


def refused(what: str, cure: str) -> UserFixable:
    """Say why a codebook cannot be changed so."""
    return UserFixable(what, kept=tr("Nothing was changed."), cure=cure)


def with_type(codebook: Codebook, changed: RecordType) -> Codebook:
    """Put a type in the place of the one with its id."""
    return replace(codebook, types=tuple(changed if each.id == changed.id else each for each in codebook.types))


def check_identity(record_type: RecordType, field_id: str) -> None:
    """See that a field can name what records of a type are about.

    Raises:
        UserFixable: If it cannot.
    """
    field = record_type.field(field_id)
    if field.many or field.kind not in NAMING_KINDS:
        raise refused(
            tr(
                "“{field}” cannot name what a record of “{type}” is about.",
                field=field.labels.best(),
                type=record_type.labels.best(),
            ),
            tr("That takes a field for one entity or one term."),
        )


def settled(codebook: Codebook) -> Codebook:
    """Mend what follows from a change by itself: rows whose fields no longer stand together, fields not carried."""
    taken: set[str] = set()
    types: list[RecordType] = []
    for record_type in codebook.types:
        fields: list[Field] = []
        for field in record_type.fields:
            previous = fields[-1].row if fields else None
            row = field.row if field.row is not None and (field.row == previous or field.row not in taken) else None
            taken |= {row} if row is not None else set()
            is_new_thing = field.id in (record_type.anchor, record_type.identity)
            fields.append(replace(field, row=row, carried=field.carried and not is_new_thing))
        types.append(replace(record_type, fields=tuple(fields)))
    return replace(codebook, types=tuple(types))


def inserted(items: Sequence[_Item], item: _Item, at: int | None) -> tuple[_Item, ...]:
    """Put an item into a place, from 0; at the end where none is given."""
    place = len(items) if at is None else max(0, min(at, len(items)))
    return (*items[:place], item, *items[place:])


def checked_field(codebook: Codebook, field: Field, *, taken: Collection[str], known: Collection[str]) -> Field:
    """See that a field can stand in a type; gives it with a label in every language.

    Args:
        taken: Ids that it cannot have, because other fields of its type do.
        known: Ids of all fields of its type.

    Raises:
        UserFixable: If it cannot.
    """
    if not ID_FORM.fullmatch(field.id):
        raise refused(tr("“{id}” cannot be an id.", id=field.id), tr("Use {rule}.", rule=ID_RULE))
    if field.id in taken:
        raise refused(tr("The type has a field “{id}” already.", id=field.id), tr("Choose another id."))
    field = replace(field, labels=full_labels(field.labels))
    field = explained(field, definition=field.definition, example=field.example, counter_example=field.counter_example)
    called, needed = field.labels.best(), NEEDED_KEYS.get(field.kind)
    if needed is not None and not getattr(field, needed):
        raise refused(
            tr("“{called}” needs {needed}.", called=called, needed=_CALLED[needed]), tr("Name it and try again.")
        )
    for key in KEYS_OF_SOME_KINDS:
        if getattr(field, key) and key not in keys_of(field.kind):
            raise refused(
                tr("“{called}” is of kind {kind}, which takes no {key}.", called=called, kind=field.kind, key=key),
                tr("Take it out."),
            )
    if field.link_type is not None and not codebook.has_type(field.link_type):
        raise refused(
            tr("There is no type “{link_type}” to lead to.", link_type=field.link_type),
            tr("Choose one of the codebook's types."),
        )
    named = [*field.entity_types, *filter(None, (field.term_kind, field.row))]
    for each in named:
        if not ID_FORM.fullmatch(each):
            raise refused(tr("“{each}” is not allowed here.", each=each), tr("Use {rule}.", rule=ID_RULE))
    if len(set(field.entity_types)) < len(field.entity_types):
        raise refused(tr("A type of things is named twice."), tr("Take one of them out."))
    if field.unit_field is not None and field.unit_field not in {*known, field.id}:
        raise refused(
            tr("The type has no field “{unit_field}” for the unit.", unit_field=field.unit_field),
            tr("Name one of its fields."),
        )
    return replace(field, choices=checked_choices(field.choices))


def checked_choices(choices: Sequence[Choice]) -> tuple[Choice, ...]:
    """See that answers can stand in a field; gives them with a label in every language.

    Raises:
        UserFixable: If one cannot, or two have one id.
    """
    seen: set[str] = set()
    for choice in choices:
        if not ID_FORM.fullmatch(choice.id):
            raise refused(tr("“{id}” cannot be an id.", id=choice.id), tr("Use {rule}.", rule=ID_RULE))
        if choice.id in seen:
            raise refused(tr("There is an answer “{id}” already.", id=choice.id), tr("Choose another id."))
        seen.add(choice.id)
    return tuple(replace(choice, labels=full_labels(choice.labels)) for choice in choices)
