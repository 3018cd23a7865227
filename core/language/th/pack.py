"""Thai, as the rules that all languages share ask for it."""

from __future__ import annotations

from core.language.packs import Pack
from core.language.th.dates import find_thai, read_bare_thai
from core.language.th.figures import find_thai_figures
from core.language.th.numerals import read_thai
from core.language.th.ordinals import thai_ordinals

PACK = Pack(
    language="th",
    figures=find_thai_figures,
    dates=find_thai,
    bare_date=read_bare_thai,
    number_words=read_thai,
    ordinals=thai_ordinals(),
)
