"""What stands around a Chinese figure, as patterns made once from the words of the language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon
from core.language.zh.amounts import NUMBER
from core.language.zh.numerals import CHARACTERS, LARGE_CHARACTERS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LONGER = (
    "[家际際民内內队隊局署厅廳室]|[团團](?![结結])|[处處](?![理于於在])|[会會](?![谈談晤见見])|[组組](?![成建])"
    "|安全|级|級|元首|机关|機關|公园|公園|重点|重點|层面|層面"
)
_OF_PEOPLE = "[口员員工类類民质質才体體权權事间間数數为為均格道]"
"""What makes a longer word of a noun behind a measure word: 代表团, 国家级, 人口."""
_MODIFIER = "[^跨的是在和与及、等了为向于从并将已被者内后前中\\W\\d_A-Za-z]"


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The words around a figure, as regular expressions; identifiers by word where there are any."""

    number: re.Pattern[str]
    before: re.Pattern[str]
    label: re.Pattern[str]
    weak_label: re.Pattern[str]
    sign: re.Pattern[str]
    more: re.Pattern[str]
    money: re.Pattern[str]
    money_before: re.Pattern[str]
    han_range: re.Pattern[str]
    again: re.Pattern[str]
    duration: re.Pattern[str]
    and_half: re.Pattern[str]
    half_behind: re.Pattern[str]
    classifier: re.Pattern[str]
    noun: re.Pattern[str]
    near_noun: re.Pattern[str]
    after: re.Pattern[str]
    pair: re.Pattern[str]
    drugs: re.Pattern[str]
    bounds: Mapping[str, str]
    bounds_after: Mapping[str, str]
    durations: Mapping[str, str]
    currencies: Mapping[str, str]
    signs: Mapping[str, str]


def _alternatives(nouns: Iterable[str]) -> str:
    """Give the nouns that can stand behind adjectives; a single character is too often a part of a word."""
    return "|".join(re.escape(noun) for noun in nouns if len(noun) > 1)


@cache
def figure_words() -> FigureWords:
    """Give the patterns."""
    words = lexicon("zh")
    characters = re.escape(CHARACTERS)
    durations = words.pattern("durations")
    countable = words.pattern("classifiers", "units", "currencies")
    currencies = words.pattern("currencies", "foreign_currencies")
    joins = words.pattern("joins")
    return FigureWords(
        number=re.compile(NUMBER),
        before=re.compile(rf"(?P<bound>{words.pattern('bounds')})\s?\Z"),
        label=re.compile(rf"{words.pattern('labels')}[\s:：]*\Z"),
        weak_label=re.compile(rf"{words.pattern('weak_labels')}[\s:：]*\Z"),
        sign=re.compile(rf"(?<![A-Za-z])(?P<sign>{words.pattern('currency_signs', 'foreign_signs')})\s?\Z"),
        more=re.compile(rf"\s?(?P<bound>[多余餘])(?=\s?(?:{durations}|{countable}|[{LARGE_CHARACTERS}]))"),
        money=re.compile(rf"\s?(?P<currency>{currencies})"),
        money_before=re.compile(rf"(?P<currency>{currencies})\s?\Z"),
        han_range=re.compile(rf"(?:{joins})(?!百分之)[{characters}]"),
        again=re.compile(rf"\s?(?:[-–—~～]|(?P<word>{joins}))\s?"),
        duration=re.compile(rf"\s?(?P<duration>{durations})(?![代级級龄齡岁歲])"),
        and_half=re.compile(r"\s?[个個]半(?P<unit>小时|小時|钟头|鐘頭|月|星期)"),
        half_behind=re.compile(r"半(?![径徑数數以载載年])"),
        classifier=re.compile(rf"\s?(?P<classifier>{words.pattern('classifiers')})"),
        noun=re.compile(rf"\s?(?P<noun>{words.pattern('units')})"),
        near_noun=re.compile(
            rf"{_MODIFIER}{{0,6}}?(?P<noun>{_alternatives(words.words('units'))})(?!{_LONGER})|(?P<person>人)(?!{_OF_PEOPLE})"
        ),
        after=re.compile(rf"\s?(?P<bound>{words.pattern('bounds_after')})"),
        pair=re.compile(words.pattern("pairs")),
        drugs=re.compile(words.pattern("tablet_cues")),
        bounds=words.ids("bounds"),
        bounds_after=words.ids("bounds_after"),
        durations=words.ids("durations"),
        currencies=words.ids("currencies"),
        signs=words.ids("currency_signs"),
    )
