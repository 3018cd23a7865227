"""Which language a stretch of text is in, by its script, its marks and its most frequent words."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.text.span import Span

_SAMPLE = 4_000
"""Code points that are looked at; the language of a paragraph shows long before."""

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
_COUNTERS = {name: re.compile(f"[{characters}]") for name, characters in _SCRIPTS.items()}
_OTHER_SCRIPT = re.compile(
    f"[{''.join(characters for name, characters in _SCRIPTS.items() if name != 'latin')}]"
)
_VIETNAMESE_ONLY = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9\u0303\u0309\u0323\u031b]")
_WORD = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]+")
_MALAYIC = {
    "both": "yang dan di dengan untuk ini itu dari pada dalam telah akan kepada antara sebagai para juga",
    "id": "bahwa karena bisa adalah oleh tersebut mengatakan tidak polisi kepolisian jumat senin selasa",
    "ms": "bahawa kerana boleh ialah beliau daripada polis berkata jumaat isnin khamis negara-negara",
}
_HAN_WEIGHT = 3
"""One Chinese character says about as much as three Latin letters."""


def language_of(text: str) -> str | None:
    """Tell the language of a text: ``vi``, ``en``, ``zh-Hans``, ``zh-Hant``, ``th`` …; None if undecided."""
    sample = text[:_SAMPLE]
    if not _OTHER_SCRIPT.search(sample):
        return _latin(sample) if _COUNTERS["latin"].search(sample) else None
    counts = {name: len(counter.findall(sample)) for name, counter in _COUNTERS.items()}
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
    return "zh-Hans" if language is None and _COUNTERS["han"].search(text[:_SAMPLE]) else language


def _east_asian(sample: str, counts: Mapping[str, int]) -> str | None:
    if counts["hangul"] > counts["han"] // 4 and counts["hangul"] >= counts["kana"]:
        return "ko"
    if counts["kana"] > counts["han"] // 10:
        return "ja"
    simplified, traditional = _script_characters()
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
    words = _WORD.findall(sample.lower())
    marked = len(_VIETNAMESE_ONLY.findall(sample))
    if marked and 5 * marked >= len(words):
        return "vi"
    english = sum(word in _frequent("en") for word in words)
    if marked > english:
        return "vi"
    bare_vietnamese = sum(word in _frequent("vi") for word in words)
    shared, indonesian, malay = (sum(word in _malayic(name) for word in words) for name in _MALAYIC)
    scores = {"en": english, "vi": bare_vietnamese, "ms": shared + indonesian + malay}
    best = max(scores, key=lambda name: scores[name])
    if not scores[best] or list(scores.values()).count(scores[best]) > 1:
        return None
    if best == "ms" and indonesian >= malay:
        return "id"
    return best


@cache
def _frequent(language: str) -> frozenset[str]:
    return frozenset(lexicon(language).words("frequent"))


@cache
def _malayic(name: str) -> frozenset[str]:
    return frozenset(_MALAYIC[name].split())
