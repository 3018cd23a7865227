"""A check as the list shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.analysis.checks.finding import Severity
from gui.wording import told, tr

if TYPE_CHECKING:
    from core.project.checks import Doubt


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One check with the words in question and some of what stands around them, on one line.

    Attributes:
        before: What stands before the words.
        words: The words in question.
        after: What stands behind them.
    """

    doubt: Doubt
    before: str
    words: str
    after: str

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
        quoted = f"{self.before}{self.words}{self.after}"
        return tr("{severity}: {message} {words}", severity=self.severity, message=self.message, words=quoted)

    @property
    def severity(self) -> str:
        """How much it matters, in words."""
        return tr("Warning") if self.is_warning else tr("Notice")
