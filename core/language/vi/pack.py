"""Vietnamese, as the rules that all languages share ask for it."""

from __future__ import annotations

from functools import partial

from core.language.lexicon import lexicon
from core.language.packs import Pack, Spacing
from core.language.spaced_figures import find_spaced_figures
from core.language.vi.dates import find_vietnamese, read_bare_vietnamese
from core.language.vi.numerals import read_vietnamese
from core.language.vi.ordinals import vietnamese_ordinals


def _in_words() -> str:
    """Give numbers in words; *năm* is a five only where it cannot be a year: *mười năm* are ten years."""
    scales = lexicon("vi").pattern("scales")
    digit = r"(?:một|hai|ba|bốn|sáu|bảy|bẩy|tám|chín)"
    five = rf"năm(?=\s+(?:trăm|mươi|{scales})(?!\w))"
    after_tens = r"(?<=mươi[ \u00a0])(?:mốt|tư|lăm|nhăm)|(?<=mười[ \u00a0])lăm"
    after_zero = r"(?:linh|lẻ)\s+(?:năm|tư)"
    first = rf"(?:{digit}|{five}|mười)"
    zero = r"không(?=\s+trăm(?!\w))"
    further = rf"(?:{after_zero}|{after_tens}|linh|lẻ|{zero}|trăm|mươi|mười|{digit}|{five}|{scales})"
    return rf"(?<![\w-]){first}(?:\s+{further}(?!\w)){{0,12}}(?:\s+rưỡi)?(?!\w)"


def _spacing() -> Spacing:
    words = lexicon("vi")
    each = rf"{words.pattern('each')}\s+{words.pattern('labels', 'durations')}"
    return Spacing(
        in_words=_in_words(),
        idiom_before=r"\b(?:[0-9] trong(?: số)?|cứ)\s\Z",
        words_not_after=(
            rf"(?<!\w){words.pattern('not_counting')}\s+\Z"
            rf"|(?:(?<!\w){words.pattern('numerals')}|mười|mươi|trăm|[0-9])(?:,|\s{words.pattern('vague_joins')})\s+\Z"
        ),
        each=rf"(?<!\w)(?:{each}|{words.pattern('no_labels')})\s+\Z",
        age=r"\s+tuổi(?!\w)|(?<=tháng)\s+(?:[Gg]iêng|[Cc]hạp|[0-9]{1,2}(?=,|\.?\Z|\.\s|\s+âm\s))",
        name_behind=r"\s[A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠ-Ỹ][a-zà-öø-ÿăđĩũơưạ-ỹ]",
        clock_before=rf"(?<!\w){words.pattern('clock_before')}\s+\Z",
        clock_after=rf"\s*(?:,\s*)?{words.pattern('clock_after')}(?!\w)|\s?(?:(?:-|–|đến|tới)\s?)?[0-9]{{1,2}}(?![.,0-9])",
        hours_and_minutes=True,
        bare_rest=True,
        repeats_unit=True,
        capitals_are_names=True,
    )


PACK = Pack(
    language="vi",
    figures=partial(find_spaced_figures, language="vi"),
    dates=find_vietnamese,
    bare_date=read_bare_vietnamese,
    number_words=read_vietnamese,
    ordinals=vietnamese_ordinals(),
    spacing=_spacing(),
    decimal_comma=True,
    names_of_syllables=True,
)
