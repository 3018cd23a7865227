"""Indonesian, as the rules that all languages share ask for it."""

from __future__ import annotations

from functools import partial

from core.language.id.dates import find_indonesian, read_bare_indonesian
from core.language.id.numerals import in_words, read_indonesian
from core.language.id.ordinals import indonesian_ordinals
from core.language.lexicon import lexicon
from core.language.packs import Pack, Spacing
from core.language.spaced_figures import find_spaced_figures


def _spacing() -> Spacing:
    words = lexicon("id")
    return Spacing(
        in_words=in_words(),
        idiom_before=r"\b(?:[0-9] dari(?: setiap)?|setiap)\s\Z",
        words_not_after=rf"(?<!\w){words.pattern('not_counting')}\s+\Z",
        clock_before=rf"(?<!\w){words.pattern('clock_before')}\s+\Z",
        clock_after=rf"\s*{words.pattern('clock_after')}(?!\w)",
        capitals_are_names=True,
        repeats_unit=True,
    )


PACK = Pack(
    language="id",
    figures=partial(find_spaced_figures, language="id"),
    dates=find_indonesian,
    bare_date=read_bare_indonesian,
    number_words=read_indonesian,
    ordinals=indonesian_ordinals(),
    spacing=_spacing(),
    decimal_comma=True,
)
