"""A check as the list shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.checks.finding import Severity
from gui.wording import told, tr

if TYPE_CHECKING:
    from core.project.checks import Doubt
    from core.project.checks_across import DoubtAcross
    from core.text.span import Span


@dataclass(frozen=True, slots=True)
class QuotedLine:
    """Words in question and some of what stands around them, on one line.

    Attributes:
        article: Id of the article that they stand in.
        text: Id of its text.
        span: Code points, half open, into that text.
        before: What stands before the words.
        words: The words in question.
        after: What stands behind them.
        name: The article in few words, where several are quoted; empty where one is.
    """

    article: str
    text: str
    span: Span
    before: str
    words: str
    after: str
    name: str = ""

    @property
    def spoken(self) -> str:
        """All of it, for those who hear it."""
        quoted = f"{self.before}{self.words}{self.after}"
        return tr("{article}: {words}", article=self.name, words=quoted) if self.name else quoted


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check with the words in question.

    Attributes:
        quotations: One at least; several where articles disagree.
    """

    doubt: Doubt | DoubtAcross
    quotations: tuple[QuotedLine, ...]

    @property
    def other(self) -> QuotedLine | None:
        """The words of another article that say otherwise; None where the check is of one article."""
        own = self.quotations[0].article
        return next((each for each in self.quotations if each.article != own), None)

    @property
    def is_warning(self) -> bool:
        """Whether something cannot be as it stands."""
        return self.doubt.severity is Severity.WARNING

    @property
    def message(self) -> str:
        """What is said of it, in the language of the interface."""
        return told(self.doubt.message)

    @property
    def spoken(self) -> str:
        """All of it, for those who hear it."""
        quoted = " ".join(each.spoken for each in self.quotations)
        return tr("{severity}: {message} {words}", severity=self.severity, message=self.message, words=quoted)

    @property
    def severity(self) -> str:
        """How much it matters, in words."""
        return tr("Warning") if self.is_warning else tr("Notice")

    def asks_the_same(self, other: CheckLine) -> bool:
        """Tell whether another line is of the same check; of one across articles, whichever of them comes first."""
        if self.doubt == other.doubt:
            return True
        same = (self.doubt.rule, self.doubt.subject) == (other.doubt.rule, other.doubt.subject)
        return same and self.other is not None and other.other is not None
