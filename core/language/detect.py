"""Which language a stretch of text is in, by its script, its marks and its most frequent words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from core.text.span import Span

_SAMPLE = 4_000
"""Code points that are looked at; the language of a paragraph shows long before."""
_GLIMPSE = 160
_GLIMPSES = 5
"""A first guess looks at so many stretches of so many code points."""

_SCRIPTS: Mapping[str, str] = {
    "th": "\u0e01-\u0e5b",
    "lo": "\u0e81-\u0edf",
    "my": "\u1000-\u109f",
    "km": "\u1780-\u17f9",
    "kana": "\u3041-\u3096\u30a1-\u30fa",
    "hangul": "\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3",
    "han": "\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff",
    "latin": "A-Za-z\u00c0-\u024f\u1e00-\u1eff",
}
_RUNS = {name: re.compile(f"[{characters}]+") for name, characters in _SCRIPTS.items()}
_BEYOND_LATIN = re.compile(f"[{''.join(_SCRIPTS[name] for name in _SCRIPTS if name != 'latin')}]")
_BEYOND_LATIN_AND_HAN = re.compile(f"[{''.join(_SCRIPTS[name] for name in _SCRIPTS if name not in ('latin', 'han'))}]")
_VIETNAMESE_ONLY = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9\u0303\u0309\u0323\u031b]")
_MALAYIC = {
    "both": (
        "yang dan di dengan untuk ini itu dari pada dalam telah akan kepada antara sebagai para juga adalah oleh tidak "
        "negara orang serta atau ke sama menteri anggota kata tahun bagi setiap mereka"
    ),
    "id": (
        "bahwa karena bisa tersebut mengatakan polisi kepolisian jumat senin selasa kapolri polri jenderal tersangka "
        "kerja kasus kejahatan warga usai melalui pihaknya sementara sejumlah saat"
    ),
    "ms": (
        "bahawa kerana boleh ialah beliau daripada polis berkata jumaat isnin khamis negara-negara kes suspek jenayah "
        "kerjasama manakala iaitu menerusi sekiranya turut pemerdagangan samarata bukit datuk dato tan"
    ),
}
_ENGLISH_SENTENCE = 3
"""Frequent English words from which names with Vietnamese marks do not make a line Vietnamese."""
_HAN_WEIGHT = 3
"""One Chinese character says about as much as three Latin letters."""


def language_of(text: str) -> str | None:
    """Tell the language of a text: ``vi``, ``en``, ``zh-Hans``, ``zh-Hant``, ``th`` …; None if undecided."""
    sample = text[:_SAMPLE]
    if sample.isascii() or not _BEYOND_LATIN.search(sample):
        return _latin(sample) if _RUNS["latin"].search(sample) else None
    if not _BEYOND_LATIN_AND_HAN.search(sample):
        han = _letters(sample, "han")
        chinese = _HAN_WEIGHT * han > len(sample) - han or _HAN_WEIGHT * han > _letters(sample, "latin")
        return _chinese(sample) if chinese else _latin(sample)
    counts = {name: _letters(sample, name) for name in _SCRIPTS}
    for name in ("th", "lo", "my", "km"):
        if counts[name] and 2 * counts[name] > counts["latin"]:
            return name
    asian = counts["han"] + counts["kana"] + counts["hangul"]
    if _HAN_WEIGHT * asian > counts["latin"]:
        return _east_asian(sample, counts)
    return _latin(sample) if counts["latin"] else None


def languages(text: str, spans: Iterable[Span]) -> tuple[str, ...]:
    """Give the languages of some stretches of a text, each once, in order of appearance."""
    found = (language_of(text[span.start : span.end]) for span in spans)
    return tuple(dict.fromkeys(language for language in found if language))


def written_in(text: str) -> str | None:
    """Give the language whose rules read a few words: undecided Chinese counts as ``zh-Hans``."""
    language = language_of(text)
    return "zh-Hans" if language is None and _RUNS["han"].search(text[:_SAMPLE]) else language


def languages_by_script(text: str) -> tuple[str, ...]:
    """Guess the languages of a whole text at a glance, the largest share first; empty if nothing shows.

    A few stretches of the text stand for all of it: reading its paragraphs tells more.
    """
    shares: Counter[str] = Counter()
    for glimpse in _glimpses(text):
        language = language_of(glimpse)
        if language:
            shares[language] += len(glimpse) * (_HAN_WEIGHT if language.startswith("zh") else 1)
    if shares:
        return tuple(language for language, _ in shares.most_common())
    undecided = written_in(text)
    return (undecided,) if undecided else ()


def _glimpses(text: str) -> Iterator[str]:
    last = max(0, len(text) - _GLIMPSE)
    step = max(_GLIMPSE, last // (_GLIMPSES - 1))
    return (text[start : start + _GLIMPSE] for start in range(0, len(text), step))


def _letters(sample: str, script: str) -> int:
    return sum(map(len, _RUNS[script].findall(sample)))


def _east_asian(sample: str, counts: Mapping[str, int]) -> str | None:
    if counts["hangul"] > counts["han"] // 4 and counts["hangul"] >= counts["kana"]:
        return "ko"
    if counts["kana"] > counts["han"] // 10:
        return "ja"
    return _chinese(sample)


def _chinese(sample: str) -> str | None:
    simplified, traditional = _script_characters()
    # Nearly every text has characters of one kind only; then there is nothing to count.
    if not traditional.search(sample):
        return "zh-Hans" if simplified.search(sample) else None
    ours, theirs = len(simplified.findall(sample)), len(traditional.findall(sample))
    if ours == theirs:
        return None
    return "zh-Hans" if ours > theirs else "zh-Hant"


@cache
def _script_characters() -> tuple[re.Pattern[str], re.Pattern[str]]:
    script = lexicon("zh").section("script")
    simplified, traditional = set(script["simplified"][0]), set(script["traditional"][0])
    return (
        re.compile(f"[{''.join(sorted(simplified - traditional))}]"),
        re.compile(f"[{''.join(sorted(traditional - simplified))}]"),
    )


def _latin(sample: str) -> str | None:
    lowered = sample.lower()
    marked = 0 if sample.isascii() else len(_VIETNAMESE_ONLY.findall(sample))
    # No text has more words than one for every two characters: so many marks decide without a count.
    if marked and 10 * marked > len(lowered):
        return "vi"
    words = _RUNS["latin"].findall(lowered)
    listed = _listed_words()
    telling = [word for word in words if word in listed]
    english = _number_of(telling, _frequent("en"))
    if marked and 5 * marked >= len(words) and not _names_only(sample, english):
        return "vi"
    if marked > english and not _names_only(sample, english):
        return "vi"
    bare_vietnamese = _number_of(telling, _frequent("vi"))
    shared, indonesian, malay = (_number_of(telling, _malayic(name)) for name in _MALAYIC)
    scores = {"en": english, "vi": bare_vietnamese, "ms": shared + indonesian + malay}
    best = max(scores, key=lambda name: scores[name])
    if not scores[best] or list(scores.values()).count(scores[best]) > 1:
        return None
    if best == "ms" and indonesian >= malay:
        return "id"
    return best


def _names_only(sample: str, english: int) -> bool:
    """Tell whether the Vietnamese marks of a sample are those of names in an English sentence."""
    if english < _ENGLISH_SENTENCE:
        return False
    return not any(word[0].islower() and _VIETNAMESE_ONLY.search(word) for word in _RUNS["latin"].findall(sample))


def _number_of(words: Iterable[str], listed: frozenset[str]) -> int:
    return sum(map(listed.__contains__, words))


@cache
def _listed_words() -> frozenset[str]:
    return _frequent("en").union(_frequent("vi"), *map(_malayic, _MALAYIC))


@cache
def _frequent(language: str) -> frozenset[str]:
    return frozenset(lexicon(language).words("frequent"))


@cache
def _malayic(name: str) -> frozenset[str]:
    return frozenset(_MALAYIC[name].split())
