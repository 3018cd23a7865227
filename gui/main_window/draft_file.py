"""Texts that were being typed when the program ended: kept in a small file beside the settings, one a project.

Whatever stands in the file may have been cut off or written by an older program: what cannot be read is not there.
"""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from platformdirs import user_data_path

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_log = logging.getLogger(__name__)


class Sort(StrEnum):
    """What kind of text it is."""

    VALUE = "value"
    REASON = "reason"
    VALUE_NOTE = "value_note"
    ASIDE = "aside"
    RECORD_NOTE = "record_note"
    FACT = "fact"
    ARTICLE_NOTE = "article_note"
    NAME = "name"
    CODEBOOK = "codebook"
    CODEBOOK_PART = "codebook_part"
    ANALYST = "analyst"
    GLOSSARY = "glossary"
    RULING = "ruling"
    DIALOG = "dialog"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where something is typed.

    Attributes:
        analyst: Id of who types.
        article, record, field, value: Ids; empty where they say nothing.
        thing: Id of what is neither: a named thing, a type of the codebook.
        part: Which of the editors there, where ids do not say.
        told: Name of the field, for people.
        about: Words of the record or name of the article, for people.
    """

    sort: Sort
    analyst: str
    article: str = ""
    record: str = ""
    field: str = ""
    value: str = ""
    thing: str = ""
    part: str = ""
    told: str = ""
    about: str = ""

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two spots the same, whatever they are called."""
        ids = (self.article, self.record, self.field, self.value, self.thing, self.part)
        return (self.sort, self.analyst, *ids)


@dataclass(frozen=True, slots=True)
class Draft:
    """A text, and where it was being typed."""

    spot: Spot
    text: str


def file_of(project: Path) -> Path:
    """Name the file that keeps what is being typed in a project."""
    name = sha256(str(project.resolve()).encode("utf-8", "surrogateescape")).hexdigest()[:32]
    return user_data_path("spanwise", appauthor=False) / "drafts" / f"{name}.json"


def read_drafts(project: Path) -> list[Draft]:
    """Read what was being typed in a project."""
    try:
        stored = json.loads(file_of(project).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as error:
        _log.info("what was being typed cannot be read: %s", type(error).__name__)
        return []
    read = map(_draft, stored if isinstance(stored, list) else [])
    return [draft for draft in read if draft is not None]


def write_drafts(project: Path, drafts: Iterable[Draft]) -> None:
    """Keep what is being typed; a file that would be empty goes."""
    file, kept = file_of(project), list(drafts)
    try:
        if not kept:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_suffix(".part")
        beside.write_text(json.dumps([asdict(draft) for draft in kept], ensure_ascii=False), encoding="utf-8")
        beside.replace(file)
    except OSError as error:
        # It is a safety net: where the disk refuses it, the work itself goes on.
        _log.info("what is being typed cannot be kept: %s", type(error).__name__)


def _draft(stored: Any) -> Draft | None:  # noqa: ANN401 - whatever JSON holds
    if not isinstance(stored, dict) or not isinstance(stored.get("spot"), dict):
        return None
    spot, text = stored["spot"], stored.get("text")
    known = {each.name for each in fields(Spot)}
    is_known = {"sort", "analyst"} <= set(spot) <= known and all(isinstance(each, str) for each in spot.values())
    if not is_known or not isinstance(text, str) or spot["sort"] not in set(Sort):
        return None
    return Draft(Spot(**{**spot, "sort": Sort(spot["sort"])}), text)
