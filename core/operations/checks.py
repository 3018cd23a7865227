"""Answering a check."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from core.operations.acting import acting
from core.operations.wording import DISMISSED, short_article, shortened

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.project.project import Project


class Questioned(Protocol):
    """What a check asks, of one article or of several."""

    @property
    def article(self) -> str:
        """Id of the article whose words are quoted, or quoted first."""
        ...

    @property
    def exact(self) -> str:
        """These words."""
        ...

    @property
    def rule(self) -> str:
        """Stable id of the check."""
        ...

    @property
    def subject(self) -> str:
        """What a dismissal of it names."""
        ...


def dismiss(project: Project, doubt: Questioned) -> Changes:
    """Say that something is not a problem: the analyst is not asked about these words by this check any more.

    Nothing changes where she said so before. Undo brings the check back.

    Raises:
        UserFixable: If its article is gone.
    """
    article = project.article(doubt.article)
    what = DISMISSED.of(words=shortened(doubt.exact), article=short_article(article))
    with acting(project, what, article=article.id) as writer:
        if doubt.subject not in project.store.entities.dismissed(doubt.rule, project.my_id):
            writer.insert("dismissal", {"analyst": project.my_id, "rule": doubt.rule, "subject": doubt.subject})
    return writer.changes
