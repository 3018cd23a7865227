"""The words of progress: languages, states, shares, rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from core.analysis.charts.rule_names import rule_name
from core.model.article import ArticleState
from gui.wording import language, told, tr

if TYPE_CHECKING:
    from core.analysis.charts.progress import Share
    from core.analysis.charts.rule_outcomes import RuleOutcome
    from core.model.codebook import Codebook


def language_told(tag: str) -> str:
    """Name a language by its tag."""
    known = {
        "": tr("Language not known"),
        "vi": tr("Vietnamese"),
        "zh": tr("Chinese"),
        "en": tr("English"),
    }
    return known.get(tag, tag)


def state_told(state: ArticleState) -> str:
    """Name how far an analyst is with an article."""
    return {
        ArticleState.NEW: tr("not begun"),
        ArticleState.IN_WORK: tr("in work"),
        ArticleState.DONE: tr("done"),
    }[state]


def percent_told(ratio: float | None) -> str:
    """Say a share of one in percent; empty where there is none. Only what is whole is 100 %, only nothing is 0 %."""
    if ratio is None:
        return ""
    whole = round(ratio * 100)
    whole = min(whole, 99) if ratio < 1 else whole
    whole = max(whole, 1) if ratio > 0 else whole
    return tr("{number}%", number=QLocale().toString(whole))


def share_told(share: Share) -> str:
    """Say so many of so many."""
    locale = QLocale()
    counted = tr("{done} of {all}", done=locale.toString(share.done), all=locale.toString(share.of))
    return f"{counted} · {percent_told(share.ratio)}" if share.of else counted


def rule_told(codebook: Codebook, outcome: RuleOutcome) -> str:
    """Name a rule by the type of what it finds, and its own name."""
    type_label = type_told(codebook, outcome.type)
    if not outcome.rule:
        return tr("{type}: found by no rule any more", type=type_label)
    return tr("{type}: {rule}", type=type_label, rule=told(rule_name(outcome.rule)))


def type_told(codebook: Codebook, identity: str) -> str:
    """Name a record type; one that the codebook does not have any more by its id."""
    found = next((each for each in codebook.types if each.id == identity), None)
    return found.labels.best(language()) if found is not None else identity
