"""Projects in which nothing is suggested: what the rules find would lie under the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.project.suggestions import SuggestionBook

if TYPE_CHECKING:
    from core.project.project import Project
    from core.project.suggestions import Finder, Suggestion


class QuietBook(SuggestionBook):
    """Suggests nothing, and reads no article for it, until it is told what finds."""

    _is_told = False

    def use(self, find: Finder) -> None:
        self._is_told = True
        super().use(find)

    def of(self, article_id: str) -> tuple[Suggestion, ...]:
        return super().of(article_id) if self._is_told else ()


def suggest_nothing(project: Project) -> None:
    """Let nothing be suggested in a project from now on."""
    project.suggestion_book = QuietBook(project)
