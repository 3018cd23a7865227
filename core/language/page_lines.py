"""What single lines of a page are, whatever surrounds them: buttons and menus, captions, credits, marks of the end."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from core.language.lexicon import LANGUAGES, lexicon
from core.language.names.readings import is_vietnamese_family
from core.language.paragraphs import Paragraph, han_share, has_letters, is_cue, starts_with_cue, weight

if TYPE_CHECKING:
    from collections.abc import Sequence

CREDIT = 60
"""Code points of the longest line that only says who wrote it."""
_BUTTON = 120
_SHORT_CUE = 20
_CAPTION = 300
_SHORT_CAPTION = 120
_SCENE = 90
_MOST_WORDS_OF_A_NAME = 5
_MOST_WEIGHT_OF_A_NAME = 30
_BYLINE = 80
# Searched in small letters: a pattern that ignores case cannot skip to where it may begin.
_FIGURE_CAPTION = re.compile(
    r"(?:ảnh|hình|photo)\s?[0-9]{1,2}(?=\s*(?:\Z|[.:)|\u3400-\u9fff]))|(?<![\u3400-\u9fff])[图圖]\s?[0-9]{1,2}(?![0-9月日])"
)
IMAGE_HOLE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_PHOTOGRAPHER = re.compile(
    r"(?<![A-Za-z/])(?:[A-Z]{2,12}|Xinhua|Reuters|Antara|Getty Images)\s?/\s?"
    r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}\)?\s*\Z"
)
_TAKEN_BY = re.compile(r"[攝摄](?:\s*[0-9]{2,4}年[0-9]{1,2}月[0-9]{1,2}日)?[)）]?\s*\Z")
_TAG = re.compile(r"#[^\s#]")
_ARROWS = re.compile(r"(?:>>|»|▶|►|\[?\+\]|›)")
_IN_BRACKETS = re.compile(
    r"(?:[(（【〔\[]\s?[^()（）【】〔〕]{1,40}[)）】〕\]]\s?){1,3}\Z"
    r"|《.{2,20}》\s?[（(].{4,30}[)）]\Z"
)
_FINISHED = re.compile(r"(?:[(（【]\s*完\s*[)）】]|[.”\"]\s*/\.|\bEnditem)\s*\Z")
_SITE = re.compile(r"[A-Z][\w-]*(?:\.[A-Za-z]{2,4}){1,3}\Z")
_AGENCY = re.compile(r"[A-Z]{2,8}\Z")
_REPORTER = re.compile(
    r"[^，。,.]{0,14}(?:记者|記者|通讯员|通訊員)\s?[:：/／]?\s?[\u3400-\u9fff]{2,4}(?:\s[\u3400-\u9fff]{2,4}){0,3}\Z"
)
_NAME_WORD = re.compile(r"[^\W\d_]")
_LABEL = re.compile(r"[^\W\d_]+(?: [^\W\d_]+)?\s?[:：]")
_SLASH = re.compile(r"\s[/|｜／]\s|／")


def is_page_line(part: Paragraph) -> bool:
    """Tell whether a line belongs to the page and not to the article: a button, a tag, a link to something else."""
    if weight(part) > _BUTTON:
        return False
    if _TAG.match(part.opening) or _ARROWS.match(part.opening):
        return True
    return is_cue(part, "page_lines") or starts_with_cue(part, "page_openings")


def is_end_cue(part: Paragraph) -> bool:
    """Tell whether a line says that the article is over: *Related articles*, *Comments*."""
    if is_cue(part, "body_end") or (weight(part) <= _BUTTON and starts_with_cue(part, "body_end_openings")):
        return True
    if len(part) > _SHORT_CUE or part.ends_sentence:
        return False
    return part.opening.strip(" :：>»|").endswith(_cue_endings())


def is_caption(parts: Sequence[Paragraph], place: int) -> bool:
    """Tell whether a paragraph says what a picture shows, or who took it."""
    part = parts[place]
    if len(part) > _CAPTION:
        return False
    if _FIGURE_CAPTION.search(part.opening.lower()) or _photo_credits().search(part.closing):
        return True
    if _PHOTOGRAPHER.search(part.closing) or _TAKEN_BY.search(part.closing):
        return True
    if place and IMAGE_HOLE.match(parts[place - 1].opening) and len(parts[place - 1]) < CREDIT:
        return not part.ends_sentence or len(part) < _SHORT_CAPTION
    if len(part) <= _SHORT_CAPTION and starts_with_cue(part, "captions"):
        return True
    return len(part) <= _SCENE and _scene().search(part.closing) is not None


def is_credit(part: Paragraph) -> bool:
    """Tell whether a line says who wrote it or where it is from: *Source: …*, ``(责编：…)``, *By …*."""
    if weight(part) > 2 * CREDIT:
        return False
    if part.ends_sentence:
        # An initial closes many a name: "Reporter: Laily R."
        few = len(part.opening.split()) <= _MOST_WORDS_OF_A_NAME and _LABEL.match(part.opening)
        return bool(few) and starts_with_cue(part, "credits")
    if starts_with_cue(part, "credits"):
        return len(part) <= _BYLINE
    if _REPORTER.match(part.opening):
        return True
    if not _IN_BRACKETS.match(part.opening):
        return False
    return starts_with_cue(part, "credits_in_brackets") or _SITE.match(part.opening.strip("()")) is not None


def is_finished(part: Paragraph) -> bool:
    """Tell whether an agency marks the end of its report here: ``(完)``, ``./.``, *Enditem*."""
    return _FINISHED.search(part.closing) is not None


def is_closing_credit(part: Paragraph) -> bool:
    """Tell whether a line names the editors, who come last of all."""
    return is_credit(part) and starts_with_cue(part, "credits_at_the_end")


def is_signature(part: Paragraph) -> bool:
    """Tell whether a line is a Vietnamese author's name: a family name or an initial before one or two words."""
    words = part.opening.split()
    if part.language != "vi" or not 2 <= len(words) <= _MOST_WORDS_OF_A_NAME - 1 or not is_name(part):
        return False
    first = words[0]
    return all(word[0].isupper() for word in words) and (first.endswith(".") or is_vietnamese_family(first.title()))


def is_name(part: Paragraph) -> bool:
    """Tell whether a line is the name of a person or an outlet and nothing else."""
    words = part.opening.split()
    if part.ends_sentence or part.closing.endswith((":", "：")) or is_page_line(part) or not has_letters(part.opening):
        return False
    if len(words) > _MOST_WORDS_OF_A_NAME + 2 * len(_SLASH.findall(part.opening)) or weight(part) > CREDIT:
        return False
    if han_share(part.opening) > 0.5:
        return weight(part) <= _MOST_WEIGHT_OF_A_NAME
    letters = [word for word in (word.strip("()-–,./") for word in words) if _NAME_WORD.match(word)]
    named = all(word[0].isupper() or word in _small_words() for word in letters)
    return named and any(len(word) > 1 for word in letters)


def is_byline(part: Paragraph) -> bool:
    """Tell whether a line between headline and body names its author or outlet: names, letters, a site."""
    words = part.opening.split()
    if _SITE.match(part.opening) or _AGENCY.match(part.opening):
        return True
    latin = han_share(part.opening) <= 0.5
    return latin and len(words) > 1 and is_name(part)


@cache
def _small_words() -> frozenset[str]:
    return frozenset(("bin", "binti", "de", "da", "van", "der", "and", "và", "theo", "of", "the"))


@cache
def _cue_endings() -> tuple[str, ...]:
    return tuple(word for language in LANGUAGES for word in lexicon(language).words("body_end_endings"))


@cache
def _photo_credits() -> re.Pattern[str]:
    groups = (lexicon(language).section("captions").get("credit", ()) for language in LANGUAGES)
    return re.compile("|".join(re.escape(word) for words in groups for word in words))


@cache
def _scene() -> re.Pattern[str]:
    """What a short line without a reporting verb closes with where it names a scene: *tại lễ khai mạc*."""
    groups = [lexicon(language).section("captions").get("scene", ()) for language in LANGUAGES]
    words = sorted((word for group in groups for word in group), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(map(re.escape, words))})[.。]?\s*\Z")
