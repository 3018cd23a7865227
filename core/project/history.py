"""The history as a panel shows it: who did what where, what can be taken back, and where to look at it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.model.change import ActKind
from core.model.record import Anchor, SpanRole
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.model.article import Analyst
    from core.model.change import Act, Change
    from core.project.project import Project

_SPANS = ("mention", "value_span", "article_field_span")


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """An act, and what can be done about it.

    Attributes:
        article_name: File name of the article that it was in; empty where it was in none, or that is gone.
        analyst: Who did it; None for what made the project.
        why_not: Why it cannot be taken back alone, one sentence; empty if it can, as far as that is known without
            trying: what it would bring back may name something that was undone meanwhile.
        in_the_way: Later acts that stand on it, oldest first.
    """

    act: Act
    article_name: str
    analyst: Analyst | None
    why_not: str
    in_the_way: tuple[Act, ...] = ()

    @property
    def can_be_taken_back(self) -> bool:
        """Whether it can be taken back alone."""
        return not self.why_not


@dataclass(frozen=True, slots=True)
class Place:
    """Where an act did something.

    Attributes:
        article, record: Ids; None where it was in none, or that is gone.
        spans: Words that it was about, with the text that they stand in; in text order.
    """

    article: str | None = None
    record: str | None = None
    spans: tuple[Anchor, ...] = ()


def acts_with(
    project: Project, *, limit: int = 200, article: str | None = None, analyst: str | None = None
) -> tuple[HistoryRow, ...]:
    """List acts, newest first, with what stands in the way of taking each back alone.

    Args:
        article: Id of the only article that is wanted.
        analyst: Id of the only analyst.
    """
    acts = project.store.history.acts(limit=limit, article=article, analyst=analyst)
    analysts = {each.id: each for each in project.analysts()}
    refusals = {act.id: _refusal(project, act, analysts.get(act.analyst)) for act in acts}
    open_acts = [act for act in acts if not refusals[act.id]]
    later = project.store.history.standing_on(open_acts) if open_acts else {}
    names: dict[str, str] = {}
    rows: list[HistoryRow] = []
    for act in acts:
        if act.article and act.article not in names:
            row = project.store.listing.article(act.article)
            names[act.article] = row.file if row else ""
        in_the_way = later.get(act.id, ())
        why_not = refusals[act.id] or _stands_beneath(in_the_way)
        rows.append(HistoryRow(act, names.get(act.article or "", ""), analysts.get(act.analyst), why_not, in_the_way))
    return tuple(rows)


def why_not(project: Project, act: Act) -> str:
    """Say why an act cannot be taken back alone; empty if it can."""
    analysts = {each.id: each for each in project.analysts()}
    refusal = _refusal(project, act, analysts.get(act.analyst))
    return refusal or _stands_beneath(project.store.history.standing_on((act,))[act.id])


def where_changed(project: Project, act: Act) -> Place:
    """Say where an act did something: what to open, and which words to show."""
    changes = project.store.history.changes_of(act.id)
    if act.target is not None and act.kind is not ActKind.DO:
        changes = project.store.history.changes_of(act.target) or changes
    rows = [(change, _row(change)) for change in changes]
    record = next(filter(None, (_record(project, change, row) for change, row in rows)), None)
    articles = (*([act.article] if act.article else []), *(str(row["article"]) for _, row in rows if "article" in row))
    article = next((each for each in articles if project.has_article(each)), None)
    if article is None:
        return Place()
    held = project.record(record) if record is not None else None
    anchors = _anchors(project, article, rows)
    if not anchors and held is not None:
        touched = {change.row for change in changes}
        anchors = tuple(
            anchor for value in held.all_values() if value.id in touched for anchor in value.words or value.anchors
        ) or tuple(mention.anchor for mention in held.mentions[:1])
    return Place(article, held.id if held is not None else None, anchors)


def _refusal(project: Project, act: Act, analyst: Analyst | None) -> str:
    if project.read_only:
        return tr("The project is open for reading only.")
    if act.kind is ActKind.SETUP:
        return tr("This made the project or entered an analyst; it stays.")
    if act.kind is not ActKind.DO:
        return tr("This took back or brought back another act; choose that one.")
    if act.undone:
        return tr("This is taken back already.")
    if act.analyst != project.my_id:
        return (
            tr("This is an act of {analyst}.", analyst=analyst.name)
            if analyst is not None
            else tr("This is another analyst's act.")
        )
    return ""


def _stands_beneath(later: Sequence[Act]) -> str:
    if not later:
        return ""
    named = "; ".join(f"“{act.what}”" for act in later[:5])
    if len(later) > 5:
        named = tr("{acts} and %n more", "", len(later) - 5, acts=named)
    return tr("Later acts stand on it: {acts}.", acts=named)


def _row(change: Change) -> dict[str, object]:
    """Give what the history holds of a row that was made or removed; nothing of one that was changed."""
    content = change.new if change.new is not None else change.old
    return json.loads(str(content)) if not change.field and content is not None else {}


def _record(project: Project, change: Change, row: dict[str, object]) -> str | None:
    """Tell the record that a change was in."""
    match change.table:
        case "record":
            return change.row
        case "mention":
            return str(row["record"]) if "record" in row else None
        case "value":
            return str(row["record"]) if "record" in row else project.store.listing.record_of_value(change.row)
        case "value_span":
            return project.store.listing.record_of_value(str(row["value"])) if "value" in row else None
        case _:
            return None


def _anchors(project: Project, article: str, rows: Iterable[tuple[Change, dict[str, object]]]) -> tuple[Anchor, ...]:
    """List the words that were pointed at, or no longer are, as far as they stand in texts of the article."""
    texts = set(project.store.articles.texts_of(article))
    found: dict[tuple[str, Span], Anchor] = {}
    for change, row in rows:
        if change.table not in _SPANS or str(row.get("text")) not in texts:
            continue
        text, span = str(row["text"]), Span(int(str(row["start"])), int(str(row["end"])))
        role = SpanRole(str(row.get("role", SpanRole.WORDS)))
        found.setdefault((text, span), Anchor(text, span, span.of(project.stored_text(text)), role))
    return tuple(found[place] for place in sorted(found))
