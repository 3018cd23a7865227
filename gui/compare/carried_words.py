"""How what is proposed for a column is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.carrying_over.wanted import Status
from core.operations.wording import shortened
from gui.form.values_told import value_told
from gui.wording import language, told, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.project.project import Project
    from gui.compare.carried import Offer


def offered_told(project: Project, offer: Offer) -> tuple[str, str]:
    """Say what would be coded, and its words in quotation marks; one of them is empty where it says no more.

    Returns:
        The value, then the words.
    """
    field = offer.field
    words = " ".join(field.words.split())
    label = value_told(project, field.type, field.value) if field.value is not None else ""
    if label.casefold() == words.casefold():
        label = ""
    return label, tr("“{words}”", words=words) if words else ""


def in_words(project: Project, offer: Offer) -> str:
    """Say all of it on one line."""
    return " ".join(filter(None, offered_told(project, offer))) or tr("nothing found")


def chip_words(offers: Sequence[Offer], *, whole: bool = False) -> str:
    """Say in a word or two what a click on the small frame in a cell does.

    Args:
        whole: Whether it stands for a record with all its values.
    """
    if whole:
        sure = sum(each.is_sure for each in offers)
        return tr("accept %n (A)", "proposed values", sure) if sure else tr("check %n (A)", "values", len(offers))
    first = offers[0]
    if not first.can_be_taken:
        return tr("not found")
    return tr("accept (A)") if first.field.status is Status.FOUND else tr("unsure (A)")


def offer_explained(offers: Sequence[Offer], *, whole: bool = False) -> str:
    """Say what a dotted cell means, and which keys decide about it.

    Args:
        whole: As for `chip_words`.
    """
    if whole and any(each.is_sure for each in offers):
        return tr("Proposed, nothing of it is coded yet. A codes what is sure of this record.")
    if whole:
        return tr("Proposed, nothing of it is coded yet. A lists it, to be looked at before it is coded.")
    if not offers[0].can_be_taken:
        return tr("Looked for, and not found. M points at the words, N says that they are not stated there.")
    return tr("Proposed, not coded yet. A codes it, M chooses other words, N says that it is not stated there.")


def record_told(project: Project, offer: Offer) -> str:
    """Name the record that a proposal comes from: its type, and the words of its first mention."""
    kind = project.codebook.type(offer.field.type).labels.best(language())
    record = project.record(offer.field.record)
    words = record.mentions[0].anchor.exact if record is not None and record.mentions else ""
    return tr("{type}: {name}", type=kind, name=shortened(words)) if words else kind


def field_words(project: Project, offer: Offer) -> str:
    """Name the field that is proposed, or say that it is a mention."""
    kind = project.codebook.type(offer.field.type)
    if not kind.has_field(offer.field.field):
        return tr("Mention")
    return kind.field(offer.field.field).labels.best(language())


def status_words(offer: Offer) -> str:
    """Say how sure a proposal is."""
    return {
        Status.FOUND: tr("Found"),
        Status.UNSURE: tr("Unsure"),
        Status.ABSENT: tr("Not found"),
    }[offer.field.status]


def reason_told(offer: Offer) -> str:
    """Say why it is thought so."""
    return told(offer.field.reason)


def said_here(offer: Offer) -> str:
    """Give the words with which it is coded."""
    return " … ".join(" ".join(each.exact.split()) for each in offer.field.said)
