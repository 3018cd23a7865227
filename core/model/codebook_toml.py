"""Codebooks as TOML: read with every fault named by line, written so that reading gives the same again."""

from __future__ import annotations

import json
import re
import tomllib
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from core.model.codebook import Choice, Codebook, CodebookTerm, Field, Kind, Labels, RecordType, did_you_mean
from core.model.codebook_check import check_codebook
from core.model.codebook_faults import CodebookError, Fault, Faults
from core.model.codebook_keys import (
    COLOUR_FORM,
    COLOUR_RULE,
    ID_FORM,
    ID_RULE,
    KEY_FORM,
    KEY_RULE,
    KEYS_OF_SOME_KINDS,
    NEEDED_KEYS,
    OTHER_KEYS,
)
from core.model.codebook_table import Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DEFAULT = "meetings.toml"
_TERM_ID_FORM = re.compile(r"[a-z][a-z0-9_]*|[A-Z]{3}")
_TERM_ID_RULE = f"{ID_RULE}; or three capitals for a currency (ISO 4217)"
_MOST_REMEMBERED = 8
_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")


def parse_codebook(source: str, *, name: str) -> Codebook:
    """Read a codebook.

    Args:
        source: TOML, as `resources/codebooks/meetings.toml` shows it.
        name: Name of the file or project it comes from, for messages.

    Raises:
        CodebookError: If anything is wrong with it; all faults are reported together.
    """
    source = source.removeprefix("\ufeff")
    try:
        return _read(source, name)
    except RecursionError as error:
        fault = Fault(1, "It is nested too deeply.", "Begin again from the codebook of a new project.")
        raise CodebookError(name, (fault,)) from error


# A project's codebook is read anew by everyone who opens the project, and is hardly ever another one.
@lru_cache(maxsize=_MOST_REMEMBERED)
def _read(source: str, name: str) -> Codebook:
    try:
        data: dict[str, object] = tomllib.loads(source)
    except ValueError as error:
        raise CodebookError(name, (_syntax_fault(str(error), source),)) from error
    faults = Faults(name, source)
    codebook = _read_codebook(Table(data, (), "the codebook", faults))
    check_codebook(codebook, faults)
    faults.raise_if_any()
    return codebook


@cache
def load_default_codebook() -> Codebook:
    """Read the codebook that ships with Spanwise."""
    return parse_codebook(default_codebook_source(), name=_DEFAULT)


def default_codebook_source() -> str:
    """Give the codebook that ships with Spanwise as TOML."""
    # Only a new project needs it, and it is slow to load.
    from importlib.resources import files

    return (files("resources") / "codebooks" / _DEFAULT).read_text(encoding="utf-8")


def dump_codebook(codebook: Codebook) -> str:
    """Write a codebook as TOML that `parse_codebook` reads back equal."""
    parts = [
        "\n".join(
            (
                f"id = {_quoted(codebook.id)}",
                f"version = {codebook.version}",
                f"labels = {_labels(codebook.labels)}",
            )
        )
    ]
    for record_type in codebook.types:
        parts.append("\n".join(("[[type]]", *_type_lines(record_type))))
        parts.extend("\n".join(("[[type.field]]", *_field_lines(field))) for field in record_type.fields)
    parts.extend("\n".join(("[[term]]", *_term_lines(term))) for term in codebook.terms)
    return "\n\n".join(parts) + "\n"


def _syntax_fault(message: str, source: str) -> Fault:
    place = _PLACE.search(message)
    line = int(place[1]) if place and place[1] else source.rstrip().count("\n") + 1
    said = _PLACE.sub("", message).rstrip(".")
    cure = "Look at this line and the one before it for a missing quote or bracket."
    return Fault(line, f"This is not TOML: {said}.", cure)


def _read_codebook(table: Table) -> Codebook:
    codebook = Codebook(
        id=table.matching("id", ID_FORM, ID_RULE),
        version=table.count("version"),
        labels=table.labels("labels"),
        types=tuple(_read_type(each) for each in table.tables("type", "type")),
        terms=tuple(_read_term(each) for each in table.tables("term", "term")),
    )
    if not table.filled("type"):
        table.fault("", "The codebook has no type.", "Begin one with [[type]].")
    table.close()
    return codebook


def _read_type(table: Table) -> RecordType:
    record_type = RecordType(
        id=table.matching("id", ID_FORM, ID_RULE),
        labels=table.labels("labels"),
        definition=table.text("definition"),
        example=table.text("example"),
        counter_example=table.text("counter_example"),
        key=table.matching("key", KEY_FORM, KEY_RULE),
        colour=table.matching("colour", COLOUR_FORM, COLOUR_RULE),
        identity=table.optional_id("identity"),
        anchor=table.optional_id("anchor"),
        fields=tuple(_read_field(each) for each in table.tables("field", "field")),
        claim_key=table.ids("claim_key"),
    )
    if not table.filled("field"):
        table.fault("", f"{table.title} has no field.", "Add one below it with [[type.field]].")
    table.close()
    return record_type


def _read_field(table: Table) -> Field:
    field = Field(
        id=table.matching("id", ID_FORM, ID_RULE),
        labels=table.labels("labels"),
        definition=table.text("definition"),
        example=table.text("example"),
        counter_example=table.text("counter_example"),
        kind=_read_kind(table),
        many=table.flag("many"),
        required=table.flag("required"),
        choices=tuple(_read_choice(each) for each in table.tables("choices", "choice")),
        entity_types=table.ids("entity_types"),
        series=table.flag("series"),
        term_kind=table.optional_id("term_kind"),
        link_type=table.optional_id("link_type"),
        row=table.optional_id("row"),
        unit_field=table.optional_id("unit_field"),
        carried=table.flag("carried"),
    )
    table.close()
    return field


def _read_kind(table: Table) -> Kind:
    """Read the kind of a field, and see that the keys beside it suit that kind."""
    word = table.text("kind")
    kinds = [kind.value for kind in Kind]
    if word not in kinds:
        if word:
            wrong = f"The kind “{word}” of {table.subject} is unknown.{did_you_mean(word, kinds)}"
            table.fault("kind", wrong, f"Use one of {', '.join(kinds)}.")
        return Kind.TEXT
    kind = Kind(word)
    needed = NEEDED_KEYS.get(kind)
    if needed and not table.filled(needed):
        wrong = f"{table.title} is of kind {word} but has no {needed}."
        table.fault(needed, wrong, f"Add a line: {needed} = …")
    for key in KEYS_OF_SOME_KINDS:
        if table.has(key) and key != needed and key not in OTHER_KEYS.get(kind, ()):
            wrong = f"{table.title} is of kind {word}, which takes no {key}."
            table.fault(key, wrong, "Take the line out, or change the kind.")
    return kind


def _read_choice(table: Table) -> Choice:
    choice = Choice(
        id=table.matching("id", ID_FORM, ID_RULE),
        labels=table.labels("labels"),
        tentative=table.flag("tentative"),
    )
    table.close()
    return choice


def _read_term(table: Table) -> CodebookTerm:
    term = CodebookTerm(
        id=table.matching("id", _TERM_ID_FORM, _TERM_ID_RULE),
        kind=table.matching("kind", ID_FORM, ID_RULE),
        names=table.labels("names", needed=()),
        aliases=table.texts("aliases"),
    )
    table.close()
    return term


def _type_lines(record_type: RecordType) -> Iterator[str]:
    yield f"id = {_quoted(record_type.id)}"
    yield f"key = {_quoted(record_type.key)}"
    yield f"colour = {_quoted(record_type.colour)}"
    for key, value in (("identity", record_type.identity), ("anchor", record_type.anchor)):
        if value is not None:
            yield f"{key} = {_quoted(value)}"
    if record_type.claim_key:
        yield f"claim_key = {_list(record_type.claim_key)}"
    yield from _explanation_lines(record_type)


def _field_lines(field: Field) -> Iterator[str]:
    yield f"id = {_quoted(field.id)}"
    yield f"kind = {_quoted(field.kind)}"
    flags = {"many": field.many, "required": field.required, "series": field.series, "carried": field.carried}
    yield from (f"{key} = true" for key, flag in flags.items() if flag)
    for key, value in (("term_kind", field.term_kind), ("link_type", field.link_type)):
        if value is not None:
            yield f"{key} = {_quoted(value)}"
    for key, value in (("row", field.row), ("unit_field", field.unit_field)):
        if value is not None:
            yield f"{key} = {_quoted(value)}"
    if field.entity_types:
        yield f"entity_types = {_list(field.entity_types)}"
    yield from _explanation_lines(field)
    if field.choices:
        yield "choices = ["
        for choice in field.choices:
            tentative = ", tentative = true" if choice.tentative else ""
            yield f"    {{ id = {_quoted(choice.id)}, labels = {_labels(choice.labels)}{tentative} }},"
        yield "]"


def _explanation_lines(explained: RecordType | Field) -> Iterator[str]:
    yield f"labels = {_labels(explained.labels)}"
    yield f"definition = {_quoted(explained.definition)}"
    yield f"example = {_quoted(explained.example)}"
    yield f"counter_example = {_quoted(explained.counter_example)}"


def _term_lines(term: CodebookTerm) -> Iterator[str]:
    yield f"id = {_quoted(term.id)}"
    yield f"kind = {_quoted(term.kind)}"
    yield f"names = {_labels(term.names)}"
    if term.aliases:
        yield f"aliases = {_list(term.aliases)}"


def _labels(labels: Labels) -> str:
    return "{ " + ", ".join(f"{language} = {_quoted(text)}" for language, text in labels.items()) + " }"


def _list(texts: Iterable[str]) -> str:
    return "[" + ", ".join(_quoted(text) for text in texts) + "]"


def _quoted(text: str) -> str:
    """Write a TOML basic string: JSON's, except that TOML wants the delete character escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
