"""Chinese, as the rules that all languages share ask for it."""

from __future__ import annotations

from core.language.packs import Pack
from core.language.zh.dates import find_chinese, read_bare_chinese
from core.language.zh.figures import find_chinese_figures
from core.language.zh.numerals import read_chinese
from core.language.zh.ordinals import chinese_ordinals

PACK = Pack(
    language="zh",
    figures=find_chinese_figures,
    dates=find_chinese,
    bare_date=read_bare_chinese,
    number_words=read_chinese,
    ordinals=chinese_ordinals(),
)
