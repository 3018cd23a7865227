"""All tokens of two sides: what kinds are looked for depends on the languages that meet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.alignment.across import names_across
from core.analysis.alignment.anchors import anchors
from core.analysis.alignment.dictionary import chinese_english
from core.analysis.alignment.links import ReasonKind
from core.analysis.alignment.stopping import while_wanted
from core.analysis.alignment.terms import Knowledge, Terms
from core.analysis.alignment.tokens import lines_of
from core.analysis.alignment.wording import dictionary_words, english_stems, same_language_words, sounds

if TYPE_CHECKING:
    from collections.abc import Sequence, Set

    from core.analysis.alignment.dictionary import ChineseEnglish
    from core.analysis.alignment.links import Side
    from core.analysis.alignment.stopping import CancelAsked
    from core.analysis.alignment.tokens import Line, Token
    from core.text.span import Span

_NAMING = frozenset({ReasonKind.ACRONYM, ReasonKind.NAME, ReasonKind.TERM})
_AGAIN, _MOST = 0.5, 2.0
"""What is known in two ways is surer: half of the second weight counts, up to so much."""
Tokens = tuple[tuple["Token", ...], ...]
"""Of each sentence of a side."""


def gather(a: Side, b: Side, knowledge: Knowledge, cancelled: CancelAsked = lambda: False) -> tuple[Tokens, Tokens]:
    """Give the tokens of every sentence of both sides.

    Raises:
        Cancelled: If somebody says that nobody wants to know any more.
    """
    lines_a, lines_b = lines_of(a, cancelled), lines_of(b, cancelled)
    spoken_a, spoken_b = ({line.language for line in lines} for lines in (lines_a, lines_b))
    together = {frozenset((one, other)) for one in spoken_a for other in spoken_b}
    wanted = knowledge.dictionary and frozenset(("zh", "en")) in together
    dictionary = chinese_english() if wanted else None
    terms = Terms(knowledge.terms)
    names_a, names_b = names_across(a, b, lines_a, lines_b, cancelled)
    wanted_a, wanted_b = while_wanted(lines_a, cancelled), while_wanted(lines_b, cancelled)
    return (
        tuple(_of(a, line, spoken_b, terms, dictionary, names_a.get(line.n, ())) for line in wanted_a),
        tuple(_of(b, line, spoken_a, terms, dictionary, names_b.get(line.n, ())) for line in wanted_b),
    )


def _of(
    side: Side,
    line: Line,
    others: Set[str],
    terms: Terms,
    dictionary: ChineseEnglish | None,
    names: Sequence[Token],
) -> tuple[Token, ...]:
    found = _each_once([*anchors(side.reading, line), *terms.find(line), *names])
    if line.language in others:
        found += same_language_words(line)
    if dictionary is not None and line.language == "zh" and "en" in others:
        found += dictionary_words(line, dictionary)
    if dictionary is not None and line.language == "en" and "zh" in others:
        found += english_stems(line)
    if (line.language, *_other_of(line.language, others)) in (("zh", "vi"), ("vi", "zh")):
        found += sounds(line)
    return tuple(found)


def _each_once(tokens: Sequence[Token]) -> list[Token]:
    """Make one of what the same words are as an acronym, as a name and as a term: it says one thing."""
    found: list[Token] = []
    named: dict[Span, int] = {}
    for token in tokens:
        if token.kind not in _NAMING:
            found.append(token)
        elif token.span not in named:
            named[token.span] = len(found)
            found.append(token)
        else:
            other = found[named[token.span]]
            more = tuple(key for key in token.keys if key not in other.keys)
            weight = min(_MOST, max(token.weight, other.weight) + _AGAIN * min(token.weight, other.weight))
            found[named[token.span]] = other._replace(keys=(*other.keys, *more), weight=weight)
    return found


def _other_of(language: str, others: Set[str]) -> Sequence[str]:
    """Give Vietnamese for Chinese and Chinese for Vietnamese, where the other side speaks it."""
    other = {"zh": "vi", "vi": "zh"}.get(language)
    return [other] if other in others and other is not None else []
