"""What must hold between the parts of a codebook: ids used once, references that lead home, rows that fit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.model.codebook import did_you_mean
from core.model.codebook_keys import NAMING_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.model.codebook import Codebook, RecordType
    from core.model.codebook_faults import Faults
    from core.model.codebook_lines import TomlPath


def check_codebook(codebook: Codebook, faults: Faults) -> None:
    """Note every fault between the parts of a codebook.

    Empty ids and keys are left alone: that they are missing has been noted already.
    """
    types = codebook.types
    _check_unique("type id", ((("type", i, "id"), each.id) for i, each in enumerate(types)), faults)
    _check_unique("key", ((("type", i, "key"), each.key) for i, each in enumerate(types)), faults)
    _check_unique("term id", ((("term", i, "id"), each.id) for i, each in enumerate(codebook.terms)), faults)
    for index, record_type in enumerate(types):
        _check_fields(record_type, ("type", index), faults)
        _check_references(record_type, ("type", index), faults)
    _check_links(codebook, faults)
    _check_rows(codebook, faults)


def _check_unique(what: str, found: Iterable[tuple[TomlPath, str]], faults: Faults) -> None:
    first: dict[str, TomlPath] = {}
    for path, value in found:
        if not value:
            continue
        if value in first:
            line = faults.line(first[value])
            wrong = f"The {what} “{value}” is used twice; first in line {line}."
            faults.add(path, wrong, "Give this one another.")
        else:
            first[value] = path


def _check_fields(record_type: RecordType, path: TomlPath, faults: Faults) -> None:
    named = [((*path, "field", i, "id"), field.id) for i, field in enumerate(record_type.fields)]
    _check_unique(f"field id of type “{record_type.id}”", named, faults)
    for index, field in enumerate(record_type.fields):
        at = (*path, "field", index, "choices")
        answers = [((*at, i, "id"), choice.id) for i, choice in enumerate(field.choices)]
        _check_unique(f"choice id of field “{field.id}”", answers, faults)


def _check_references(record_type: RecordType, path: TomlPath, faults: Faults) -> None:
    """See that identity and anchor are fields of the type, and that identity can name one thing."""
    known = [field.id for field in record_type.fields]
    for key, value in (("identity", record_type.identity), ("anchor", record_type.anchor)):
        if value is not None and value not in known:
            wrong = f"The {key} “{value}” of type “{record_type.id}” is not one of its fields."
            hint = did_you_mean(value, known)
            faults.add((*path, key), wrong + hint, "Name one of its fields, or take the line out.")
    named = [((*path, "claim_key"), "claim_key", each) for each in record_type.claim_key]
    named += [
        ((*path, "field", index, "unit_field"), "unit_field", field.unit_field)
        for index, field in enumerate(record_type.fields)
        if field.unit_field is not None
    ]
    for at, key, value in named:
        if value not in known:
            wrong = f"The {key} “{value}” of type “{record_type.id}” is not one of its fields."
            faults.add(at, wrong + did_you_mean(value, known), "Name one of its fields, or take it out.")
    for index, field in enumerate(record_type.fields):
        if field.carried and field.id in (record_type.anchor, record_type.identity):
            wrong = f"The field “{field.id}” of type “{record_type.id}” is what is new in a record: it is not carried."
            faults.add((*path, "field", index, "carried"), wrong, "Take the line out.")
    if record_type.identity in known:
        field = record_type.field(record_type.identity)
        if field.many or field.kind not in NAMING_KINDS:
            wrong = f"The identity “{field.id}” of type “{record_type.id}” cannot name one thing."
            cure = "Name a field of kind entity or term that holds one value."
            faults.add((*path, "identity"), wrong, cure)


def _check_links(codebook: Codebook, faults: Faults) -> None:
    known = [record_type.id for record_type in codebook.types]
    for i, record_type in enumerate(codebook.types):
        for j, field in enumerate(record_type.fields):
            if field.link_type is not None and field.link_type not in known:
                wrong = f"The field “{field.id}” links to an unknown type “{field.link_type}”."
                hint = did_you_mean(field.link_type, known)
                path = ("type", i, "field", j, "link_type")
                faults.add(path, wrong + hint, f"Use one of {', '.join(known)}.")


def _check_rows(codebook: Codebook, faults: Faults) -> None:
    """See that a row stays within one type and is not interrupted by another field."""
    home: dict[str, TomlPath] = {}
    for i, record_type in enumerate(codebook.types):
        previous: str | None = None
        for j, field in enumerate(record_type.fields):
            path = ("type", i, "field", j, "row")
            row, previous_row, previous = field.row, previous, field.row
            if row is None:
                continue
            if row not in home:
                home[row] = path
            elif home[row][1] != i:
                wrong = f"The row “{row}” is used in two types; first in line {faults.line(home[row])}."
                faults.add(path, wrong, "Give this one another name.")
            elif row != previous_row:
                line = faults.line(home[row])
                wrong = f"The fields of row “{row}” do not stand side by side; the first is in line {line}."
                faults.add(path, wrong, "Move this field there, or take its row out.")
