"""All finders over one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.suggesting.meetings import find_meetings
from core.analysis.suggesting.meetings_chairs import with_chairs
from core.analysis.suggesting.proposals import find_proposals
from core.analysis.suggesting.speakers import find_speakers
from core.analysis.suggesting.statistics import find_statistics

if TYPE_CHECKING:
    from core.analysis.suggesting.reading import ArticleReading
    from core.model.suggestion import Found


def find(reading: ArticleReading) -> tuple[Found, ...]:
    """Find what could be coded in an article: type by type, each in text order."""
    meetings = find_meetings(reading)
    speakers = find_speakers(reading, meetings)
    proposals = find_proposals(reading, speakers, meetings)
    meetings = with_chairs(reading, meetings)
    return (*meetings, *speakers, *proposals, *find_statistics(reading))
