"""The shipped codebook as these tests use it."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from core.model.codebook import Choice, RecordType
from core.model.codebook_toml import load_default_codebook

if TYPE_CHECKING:
    from core.model.codebook import Codebook


@dataclass(frozen=True, slots=True)
class ClaimType(RecordType):
    claim_key: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TentativeChoice(Choice):
    tentative: bool = False


def meetings() -> Codebook:
    codebook = load_default_codebook()
    return replace(codebook, types=tuple(map(_claimed, codebook.types)))


def _claimed(record_type: RecordType) -> RecordType:
    content = {field.name: getattr(record_type, field.name) for field in fields(record_type)}
    content["fields"] = tuple(
        replace(
            field,
            choices=tuple(
                TentativeChoice(
                    choice.id, choice.labels, tentative=(field.id, choice.id) == ("phase", "planned")
                )
                for choice in field.choices
            ),
        )
        for field in record_type.fields
    )
    key = ("measure", "unit", "place", "period", "scope") if record_type.id == "statistic" else ()
    return ClaimType(**{**content, "claim_key": key})
