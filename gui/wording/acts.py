"""Saying in the language of the interface what an act did; it is stored in English."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from core.operations.wording import ACTS, ARTICLE_STATES, FACTS, NOT_KNOWN, ORIGINS, RECORD_STATES, ROLES
from core.wording import Phrase
from gui.wording.languages import language
from gui.wording.told import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.model.codebook import Codebook

_FIXED: Mapping[str, Iterable[str]] = {
    "record_state": RECORD_STATES,
    "article_state": ARTICLE_STATES,
    "origin": ORIGINS,
    "role": ROLES,
    "fact": FACTS,
}
"""Parts that are one of a few phrases."""
_RECORDS = ("record", "other_record")
_PART = re.compile(r"(\{\w+\}|%L?n|\(s\))")


def told_act(what: str, codebook: Codebook) -> str:
    """Say the name of an act in the language of the interface; one that no template fits is shown as it is.

    Args:
        what: The act as the history keeps it, in English.
        codebook: Gives the labels of types and fields.
    """
    if language() == "en":
        return what
    act = fitting(what, codebook)
    if act is None:
        return what
    parts = {name: _said(name, str(part), codebook) for name, part in act.parts.items()}
    return told(act.of(act.number, **parts))


def fitting(what: str, codebook: Codebook) -> Phrase | None:
    """Find the act that a name tells of, with its parts; None where there is none."""
    for act, form in _forms(_Known(codebook)):
        found = form.fullmatch(what)
        if found is not None:
            parts = found.groupdict()
            count = parts.pop("count", None)
            return act.of(int(count.replace(",", "")) if count else None, **parts)
    return None


class _Known:
    """A codebook as it is remembered: by being the same one. Comparing all that it holds takes longer than the rest."""

    __slots__ = ("codebook",)

    def __init__(self, codebook: Codebook) -> None:
        self.codebook = codebook

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Known) and other.codebook is self.codebook

    def __hash__(self) -> int:
        return id(self.codebook)


@lru_cache(maxsize=2)
def _forms(known: _Known) -> tuple[tuple[Phrase, re.Pattern[str]], ...]:
    return tuple((act, re.compile(_form(act, known.codebook), re.DOTALL)) for act in ACTS)


def _form(act: Phrase, codebook: Codebook) -> str:
    # Words may hold what an act says before the name of its article: the last such place is the act's own.
    some = ".*" if act.template.endswith("in {article}") else ".*?"
    known = {name: _any_of(words) for name, words in _FIXED.items()}
    known["field"] = _any_of(_fields(codebook, ""))
    known |= dict.fromkeys(_RECORDS, f"{_any_of(_types(codebook, ''))}(?: {some})?")
    form = ""
    for piece in _PART.split(act.template):
        if piece in ("%n", "%Ln"):
            form += r"(?P<count>[\d,]+)"
        elif piece == "(s)":
            form += "s?"
        elif _PART.fullmatch(piece):
            form += f"(?P<{piece[1:-1]}>{known.get(piece[1:-1], some)})"
        else:
            form += re.escape(piece)
    return form


def _any_of(words: Iterable[str]) -> str:
    """Make a pattern of any of some words, the longest first."""
    return f"(?:{'|'.join(re.escape(each) for each in sorted(words, key=len, reverse=True)) or '(?!)'})"


def _types(codebook: Codebook, spoken: str) -> dict[str, str]:
    """Give the labels of types in a language by how acts name them; what is gone is named by its id."""
    ids = {kind.id: kind.id for kind in codebook.types}
    return ids | {kind.labels.best().lower(): kind.labels.best(spoken or "en").lower() for kind in codebook.types}


def _fields(codebook: Codebook, spoken: str) -> dict[str, str]:
    fields = [field for kind in codebook.types for field in kind.fields]
    ids = {field.id: field.id for field in fields}
    return ids | {field.labels.best().lower(): field.labels.best(spoken or "en").lower() for field in fields}


def _said(name: str, part: str, codebook: Codebook) -> str:
    if name == "act":
        return told_act(part, codebook)
    if name in _FIXED or (name == "language" and part == NOT_KNOWN):
        return told(Phrase(part))
    if name == "field":
        return _fields(codebook, language()).get(part, part)
    if name in _RECORDS:
        return _record(part, _types(codebook, language()))
    return part


def _record(words: str, types: Mapping[str, str]) -> str:
    """Name the type of a record in another language; its words stay as they are."""
    for label in sorted(types, key=len, reverse=True):
        if words == label or words.startswith(f"{label} "):
            return types[label] + words[len(label) :]
    return words
