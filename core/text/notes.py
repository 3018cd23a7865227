"""What was done to a text at the door, in words for the analyst."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Note:
    """One thing that was found or changed while a text was taken in.

    Args:
        code: One of bom, crlf, nul, surrogates, composed, encoding, long_line.
        count: How often it occurred.
        message: One sentence for the import report.
    """

    code: str
    count: int
    message: str
