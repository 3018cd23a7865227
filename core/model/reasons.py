"""Reasons that the program itself gives for a value that differs from its words; kept in English with the value."""

from __future__ import annotations

from core.wording import tr

AS_IN_OTHER_VERSION = tr("as in the other version")

REASONS = (AS_IN_OTHER_VERSION,)
"""Every such reason, so that a screen can say it in its language; any other one is what an analyst wrote."""
