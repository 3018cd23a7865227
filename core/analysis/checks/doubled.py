"""Words that stand twice in a row by a slip."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.analysis.checks.finding import Finding, Severity
from core.language.regions import Role
from core.text.span import Span
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.analysis.checks.finding import CheckedArticle

DOUBLED = "doubled-words"

_CHINESE = re.compile(r"([\u3400-\u9fff]{2,6})\1(?![\u3400-\u9fff]?\1)")
_ENGLISH = re.compile(
    r"(?<![\w-])(the|a|an|of|to|in|on|for|and|with|by|at|from|is|was|were|are|will|be|as|this|their)\s\1(?![\w-])"
)
_VIETNAMESE = re.compile(r"(?<!\w)([^\W\d_]{2,7} [^\W\d_]{2,7}(?: [^\W\d_]{1,7})?) \1(?!\w)")
_SHAPES = {"zh": _CHINESE, "en": _ENGLISH, "vi": _VIETNAMESE}


def check_doubled_words(article: CheckedArticle) -> Iterator[Finding]:
    """Find words that the body writes twice in a row; Chinese verbs doubled on purpose are few in news."""
    reading = article.reading
    for sentence in reading.sentences:
        shape = _SHAPES.get(sentence.language)
        if shape is None or sentence.role != Role.BODY:
            continue
        for match in shape.finditer(reading.text, sentence.span.start, sentence.span.end):
            message = tr("“{words}” stands here twice in a row.", words=match[1])
            yield Finding(Span(*match.span()), match[0], DOUBLED, message, Severity.NOTICE)
