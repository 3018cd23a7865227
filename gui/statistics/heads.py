"""What columns and filters are called: as the codebook calls its fields and types, in the language of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.wording import language

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from core.model.codebook import RecordType


def field_heads(types: Collection[RecordType], otherwise: Mapping[str, str]) -> dict[str, str]:
    """Name columns after fields.

    Args:
        types: Whose records stand in the table.
        otherwise: By id of the field: the name where no type has it, or they call it by several names.
    """
    return {field: _label(types, field) or words for field, words in otherwise.items()}


def type_head(types: Collection[RecordType], otherwise: str) -> str:
    """Name a column after the type of record that it holds; `otherwise` where it holds several."""
    labels = {kind.labels.best(language()) for kind in types}
    return labels.pop() if len(labels) == 1 else otherwise


def _label(types: Collection[RecordType], field: str) -> str:
    labels = {kind.field(field).labels.best(language()) for kind in types if kind.has_field(field)}
    return labels.pop() if len(labels) == 1 else ""
