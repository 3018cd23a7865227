"""Who or what a share counts where that is narrower than its measure: *70% là phụ nữ*, 其中女性占70%."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.language.quantity import Kind
from core.model.suggestion import FoundValue
from core.text.span import Span

if TYPE_CHECKING:
    from core.analysis.suggesting.statistics_figures import Figure

_WHO = r"(?P<scope>[^,.;:()\n\d]{3,40}?)(?=[,.;:()\n]|$)"
_BEHIND = {
    "vi": re.compile(r"[ \u00a0](?:(?:trong )?số (?:đó|này|họ)[ \u00a0])?là[ \u00a0]" + _WHO),
    "en": re.compile(r"[ ]of (?:them|whom|these|those)[ ](?:were|was|are|is|being)[ ](?!\w+ed\b)" + _WHO),
}
_BEFORE = re.compile(r"其中[，,]?(?P<scope>[\u4e00-\u9fff]{2,8}?)(?:占比为|占比|占|佔|有|达|達|共)$")


def scope_of(text: str, figure: Figure) -> FoundValue | None:
    """Give what a share is narrowed down to by words of its own; None where nothing narrows it.

    Args:
        text: The whole text.
        figure: The share, or another figure.
    """
    if figure.is_amount or figure.quantity.kind is not Kind.PERCENT:
        return None
    language = figure.sentence.language
    if language == "zh":
        found = _BEFORE.search(text, *figure.left)
    else:
        behind = _BEHIND.get(language)
        found = behind.match(text, figure.span.end, figure.sentence.span.end) if behind is not None else None
    return FoundValue("scope", words=(Span(*found.span("scope")),)) if found is not None else None
