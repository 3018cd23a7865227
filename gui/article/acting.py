"""What the analyst says about an article, turned into acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.record import Origin
from core.operations import article_facts, notes
from core.store.refusals import saying_what_the_disk_did
from gui.wording import told

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.article import ArticleState
    from core.model.change import Changes
    from core.project.facts import Fact
    from core.project.project import Project
    from core.text.span import Span
    from gui.actions.session import Session


class ArticleActs:
    """Says things about one article; the window says why an act is refused, unless its caller does."""

    def __init__(self, session: Session, initiator: object) -> None:
        """Act in the name of a widget.

        Args:
            initiator: Handed on with what changed.
        """
        self._session, self._initiator = session, initiator
        self.article = ""

    def type_fact(self, fact: Fact, text: str) -> str:
        """Write down what was typed; tells why it is refused, in words for the line, or nothing.

        Words that an analyst pointed at before stay beneath what is typed.
        """
        article = self.article
        if not text:
            return self._try(lambda project: article_facts.clear_fact(project, article, fact.field))

        def operation(project: Project) -> Changes:
            span, origin = _kept_words(project, article, fact)
            return article_facts.set_fact(project, article, fact.field, text=text, span=span, origin=origin)

        return self._try(operation)

    def take_words(self, field: str, span: Span) -> str:
        """Let words of the newest text state a fact; tells why they do not."""
        article = self.article
        return self._try(lambda project: article_facts.set_fact(project, article, field, span=span))

    def clear_fact(self, field: str) -> str:
        """Take a fact away; tells why that is refused."""
        article = self.article
        return self._try(lambda project: article_facts.clear_fact(project, article, field))

    def write_note(self, text: str) -> bool:
        """Write the note on the article; tells whether it was stored."""
        article = self.article
        return self._run(lambda project: notes.set_note(project, article, text))

    def set_state(self, state: ArticleState) -> bool:
        """Say how far the analyst is; tells whether it was stored."""
        article = self.article
        return self._run(lambda project: article_facts.set_article_state(project, article, state))

    def set_role(self, span: Span, role: str) -> bool:
        """Say what a part is; tells whether it was stored."""
        article = self.article
        return self._run(lambda project: article_facts.set_region(project, article, span, role=role))

    def set_language(self, span: Span, tag: str) -> bool:
        """Say in which language a part is; tells whether it was stored."""
        article = self.article
        return self._run(lambda project: article_facts.set_region(project, article, span, language=tag))

    def set_body(self, start: int, end: int) -> bool:
        """Say where the body begins and ends (code points, half open); tells whether it was stored."""
        article = self.article
        return self._run(lambda project: article_facts.set_body(project, article, start, end))

    def reset_parts(self) -> bool:
        """Go back to the parts that the program found; tells whether that was stored."""
        article = self.article
        return self._run(lambda project: article_facts.reset_regions(project, article))

    def _run(self, operation: Callable[[Project], Changes]) -> bool:
        return self._session.run(operation, self._initiator) is not None

    def _try(self, operation: Callable[[Project], Changes]) -> str:
        try:
            with saying_what_the_disk_did():
                changes = operation(self._session.project)
        except UserFixable as error:
            return f"{told(error.what)} {told(error.cure)}".strip()
        self._session.announce(changes, self._initiator)
        return ""


def _kept_words(project: Project, article: str, fact: Fact) -> tuple[Span | None, Origin | None]:
    """Give the words that an analyst pointed at in the text as it is now, and what they are to the fact."""
    if not fact.is_written or fact.origin in (None, Origin.OUTSIDE):
        return None, None
    newest = project.article(article).text
    here = [anchor.span for anchor in fact.anchors if anchor.text == newest]
    return (here[0], fact.origin) if here else (None, None)
