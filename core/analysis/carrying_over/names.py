"""Looking for a person, a meeting, an organisation, a place or a country on the other side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.analysis.carrying_over.nearness import absent, found, nearest, unsure
from core.analysis.carrying_over.wanted import names_in
from core.language.names.matching import same_name
from core.language.names.person import person_name
from core.language.names.readings import is_han
from core.language.series import meeting_identity
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.analysis.carrying_over.crossing import Crossing
    from core.analysis.carrying_over.wanted import Landed, OtherSide, Wanted
    from core.language.series import SeriesNumber
    from core.text.span import Span

_PERSON = "person"


def land_name(wanted: Wanted, crossing: Crossing, other: OtherSide) -> Landed:
    """Find what names the same: by its names, by what words mean, by a name in another script, by place alone."""
    known = _namings(wanted, crossing, other)
    spoken = other.names_in(wanted, crossing)
    values = [span for each in other.values(wanted, crossing) for span in each.spans[:1]]
    reading = [
        span for span in (*spoken, *values) if wanted.normal and other.reads(wanted.field, span) == wanted.normal
    ]
    ruled = [
        span
        for each in other.values(wanted, crossing)
        if wanted.normal is not None and each.normal is not None and other.canonical(each.normal) == wanted.normal
        for span in each.spans[:1]
    ]
    sure = [*_widest([*reading, *known]), *ruled]
    if sure:
        span = nearest(sure, crossing)
        if span in _inside_others(known, spoken, wanted, other):
            return unsure((span,), tr("“{words}” is part of another name there.", words=other.words(span)), 0.5)
        return found((span,), tr("“{words}” names the same.", words=other.words(span)), 0.95, named=True)
    return _alike(wanted, crossing, other, spoken) or _alone(wanted, crossing, other, [*spoken, *values])


def _namings(wanted: Wanted, crossing: Crossing, other: OtherSide) -> list[Span]:
    return [
        naming.span
        for sentence in crossing.sentences
        for naming in other.reading.namings_in(sentence)
        if not naming.is_term and wanted.normal is not None and other.canonical(naming.identity) == wanted.normal
    ]


def _widest(spans: list[Span]) -> list[Span]:
    """Leave out what is only a part of a longer one, and what is inside a name of something else if there is more."""
    return [each for each in spans if not any(other != each and other.contains(each) for other in spans)]


def _inside_others(known: list[Span], spoken: list[Span], wanted: Wanted, other: OtherSide) -> set[Span]:
    """Give the names that are only words of a longer name of something else, as China is in ASEAN-China Summit."""
    longer = [
        span
        for each in other.found
        for span in each.mentions
        if each.type in other.identities and span not in spoken and other.identities[each.type].series
    ]
    own = [span for span in longer if other.reads(wanted.field, span) == wanted.normal]
    return {each for each in known if any(span.contains(each) and span != each and span not in own for span in longer)}


def _alike(wanted: Wanted, crossing: Crossing, other: OtherSide, spoken: list[Span]) -> Landed | None:
    """Find a person's name that may be the same in another script, spelling or order."""
    if _PERSON not in wanted.field.entity_types or not wanted.names:
        return None
    pairs = ((span, same_name(name, other.words(span))) for span in spoken for name in wanted.names)
    matches = [(span, match) for span, match in pairs if match is not None]
    sure = [span for span, match in matches if match.sure]
    if sure:
        span = nearest(sure, crossing)
        return found((span,), tr("“{words}” is the same name.", words=other.words(span)), 0.9, named=True)
    if matches:
        span = nearest([span for span, _ in matches], crossing)
        return unsure((span,), tr("“{words}” may be the same name.", words=other.words(span)), 0.5)
    return None


def _is_common(span: Span, other: OtherSide) -> bool:
    """Tell whether words are no name but say what somebody is: a delegate, the spokesman."""
    words = other.words(span)
    return words[:1].islower() or any(each.is_term and each.span == span for each in other.reading.namings_in(span))


def _names_another(words: str, wanted: Wanted, crossing: Crossing) -> bool:
    """Tell whether words, though unknown, name another meeting of a series, or another person in another report.

    A translation may spell a name as no rule expects it.
    """
    told = meeting_identity(words, None)
    if told is not None:
        known = [each for name in wanted.names if (each := meeting_identity(name, None)) is not None]
        return bool(known) and not any(_may_be_one(told, each) for each in known)
    if not crossing.retold or _PERSON not in wanted.field.entity_types or person_name(words) is None:
        return False
    alike = [name for name in wanted.names if is_han(name) == is_han(words) and person_name(name) is not None]
    return any(_is_full(name) for name in alike) and _is_full(words)


def _may_be_one(one: SeriesNumber, other: SeriesNumber) -> bool:
    return one.series == other.series and (None in (one.ordinal, other.ordinal) or one.ordinal == other.ordinal)


def _is_full(name: str) -> bool:
    """Tell whether a name has a family name and a given one."""
    return is_han(name) or len(name.split()) > 1


def _alone(wanted: Wanted, crossing: Crossing, other: OtherSide, spoken: Iterable[Span]) -> Landed:
    """Take the only name of its sort there for the only one here, unless it names something that is known."""
    unknown = [span for span in dict.fromkeys(spoken) if other.meant(wanted.field, span) is None]
    unknown = [span for span in _widest(unknown) if not _names_another(other.words(span), wanted, crossing)]
    if len(unknown) != 1:
        return absent(tr("Nothing in the sentence there is known to name it."))
    (span,) = unknown
    here = names_in(other.found_here, other.identities, wanted, crossing.origin)
    is_only_one = crossing.linked and len(here) == 1 and here[0].overlaps(wanted.words[0])
    # Another report may name somebody else in the sentence that goes with this one.
    is_only_one = is_only_one and not crossing.retold and not _is_common(span, other)
    reason = tr("“{words}” is the only name of its sort there, as it is here.", words=other.words(span))
    if is_only_one:
        return found((span,), reason, 0.75)
    return unsure((span,), tr("“{words}” stands there.", words=other.words(span)), 0.4)
