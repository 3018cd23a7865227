"""In what the two sides of a link do not tell the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.alignment.counterparts import Counterparts
from core.analysis.alignment.difference import Difference, DifferenceKind, Passage, Standing, passage
from core.analysis.alignment.differing_figures import differing_figures
from core.analysis.alignment.differing_lists import differing_lists
from core.analysis.alignment.differing_names import differing_names
from core.analysis.alignment.differing_words import differing_words
from core.analysis.alignment.links import Sameness

if TYPE_CHECKING:
    from core.analysis.alignment.links import Link, Side
    from core.analysis.alignment.terms import Knowledge

__all__ = ["Difference", "DifferenceKind", "Passage", "Standing", "differences"]


def differences(
    a: Side,
    b: Side,
    link: Link,
    sameness: Sameness = Sameness.TRANSLATION,
    *,
    knowledge: Knowledge | None = None,
) -> tuple[Difference, ...]:
    """List figures, dates, ordinals, names, lists and words that stand on one side of a link only, or differ.

    What one side says in other words, or leaves to be understood, is no difference; where it is not sure that
    something differs, nothing is said.

    Args:
        sameness: What the sides are to each other. Of another report, in particular of one in the same language, a
            sentence tells more or less than its partner: there only what is nowhere on the other side stands alone.
        knowledge: The project's terms, and whether the dictionary may be used; without it, the dictionary is.

    Returns:
        In the order of the first side; what stands on the second side only comes last.
    """
    mine, yours = passage(a, link.a), passage(b, link.b)
    if not mine.spans or not yours.spans:
        return ()
    is_version = sameness is Sameness.TRANSLATION and mine.language != yours.language
    all_of_a, all_of_b = passage(a, tuple(range(len(a.sentences)))), passage(b, tuple(range(len(b.sentences))))
    counterparts = Counterparts(a, b, link, knowledge)
    found = [
        *differing_figures(
            mine,
            yours,
            all_of_a=mine if is_version else all_of_a,
            all_of_b=yours if is_version else all_of_b,
            counterparts=counterparts,
        ),
        *differing_names(mine, yours, all_of_a=all_of_a, all_of_b=all_of_b, is_version=is_version),
        *(differing_lists(mine, yours, counterparts) if is_version else ()),
        *differing_words(mine, yours),
    ]
    return tuple(sorted(found, key=_place))


def _place(found: Difference) -> tuple[bool, int, int]:
    first = (found.a or found.b)[0]
    return not found.a, first.start, first.end
