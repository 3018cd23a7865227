"""English, as the rules that all languages share ask for it."""

from __future__ import annotations

from core.language.en.bare_dates import read_bare_english
from core.language.en.compounds import english_number
from core.language.en.dates import find_english
from core.language.en.figures import find_english_figures
from core.language.en.numerals import read_english
from core.language.en.ordinals import english_ordinals
from core.language.packs import Pack, Spacing

PACK = Pack(
    language="en",
    figures=find_english_figures,
    dates=find_english,
    bare_date=read_bare_english,
    number_words=read_english,
    ordinals=english_ordinals(),
    spacing=Spacing(
        in_words=english_number(),
        adjectives=2,
        idiom_before=(
            r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|[0-9]) in(?: every)?|out of(?: every)?|per)\s\Z"
        ),
        words_not_after=r"\b(?:half|quarter of|third of|many|such|both|one|every)\s\Z",
        idiom=r"(?:911|999|113|112) (?:calls?|operators?|dispatchers?|hotlines?|emergency)\b",
        age=r"[\s-]old(?!\w)",
    ),
)
