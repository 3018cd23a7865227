"""The options of `tag` that fill fields: FIELD=START:END and FIELD=TEXT."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

import click

from core.errors import UserFixable
from core.operations.filling import Fill
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from core.model.codebook import RecordType

_SPAN = re.compile(r"([^=]+)=([0-9]+):([0-9]+)")
_TEXT = re.compile(r"([^=]+)=(.*)", re.DOTALL)

_SPAN_HELP = "Words that say it; given again, more words of the same value."
_SET_HELP = "What the field holds; inferred from the record's words, unless --basis or --note says otherwise."
_BASIS_HELP = "Words that it is inferred from."
_NOTE_HELP = "A note; what is set with one is known from outside the article."

_Command = TypeVar("_Command", bound="Callable[..., Any]")
FieldSpan = tuple[str, int, int]
FieldText = tuple[str, str]


@dataclass(frozen=True, slots=True)
class FillOptions:
    """What was said about fields on the command line; positions are code points, half open."""

    spans: tuple[FieldSpan, ...] = ()
    texts: tuple[FieldText, ...] = ()
    basis: tuple[FieldSpan, ...] = ()
    notes: tuple[FieldText, ...] = ()
    not_stated: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Refuse options that contradict each other.

        Raises:
            click.UsageError: If they do.
        """
        told = [field for field, _ in self.notes]
        for field in self.not_stated:
            if field in _fields(self.spans, self.texts, self.basis):
                raise click.UsageError(f"The field “{field}” cannot hold a value and be not stated.")
        for field in (*_fields(self.basis), *told):
            if field not in _fields(self.spans, self.texts, ((each,) for each in self.not_stated)):
                raise click.UsageError(f"The field “{field}” has --basis or --note but neither --span nor --set.")
        for field in told:
            if told.count(field) > 1:
                raise click.UsageError(f"The field “{field}” has two notes.")

    def fills(self, record_type: RecordType) -> list[Fill]:
        """Give what the fields are to hold.

        Raises:
            UserFixable: If a field is unknown, a stretch holds no words, or a field set twice holds one.
        """
        units = {field.unit_field for field in record_type.fields}
        named = dict.fromkeys(_fields(self.spans, self.texts, ((field,) for field in self.not_stated)))
        # A figure fills its unit from its own words, unless the unit was pointed at: so units go first.
        return [
            fill
            for field in sorted(named, key=lambda field: field not in units)
            for fill in self._fills_of(record_type, field)
        ]

    def _fills_of(self, record_type: RecordType, field: str) -> list[Fill]:
        many = record_type.field(field).many
        note = dict(self.notes).get(field, "")
        if field in self.not_stated:
            return [Fill(field, note=note, not_stated=True)]
        spans, basis = _spans_of(self.spans, field), _spans_of(self.basis, field)
        texts = [text for name, text in self.texts if name == field]
        if len(texts) > 1 and (spans or not many):
            raise UserFixable(
                f"The field “{field}” was set {len(texts)} times but holds one value here.",
                kept="Nothing was changed.",
                cure="Set it once.",
            )
        if spans:
            text = next(iter(texts), None)
            return [Fill(field, spans, text, basis, note, reason=note if text is not None else "")]
        return [Fill(field, text=text, basis=basis, note=note) for text in texts]


def fill_options(command: _Command) -> _Command:
    """Give a command the options that fill fields: spans, texts, basis, notes and not_stated."""
    stretch, words = "FIELD=START:END", "FIELD=TEXT"
    options = (
        click.option("--span", "spans", multiple=True, callback=_read_spans, metavar=stretch, help=_SPAN_HELP),
        click.option("--set", "texts", multiple=True, callback=_read_texts, metavar=words, help=_SET_HELP),
        click.option("--basis", multiple=True, callback=_read_spans, metavar=stretch, help=_BASIS_HELP),
        click.option("--note", "notes", multiple=True, callback=_read_texts, metavar=words, help=_NOTE_HELP),
        click.option("--not-stated", multiple=True, metavar="FIELD", help="The article does not say it."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def _read_spans(_context: click.Context, _option: click.Parameter, given: tuple[str, ...]) -> tuple[FieldSpan, ...]:
    found: list[FieldSpan] = []
    for each in given:
        match = _SPAN.fullmatch(each)
        if match is None:
            raise click.BadParameter(f"“{each}” is not FIELD=START:END, such as value=10:16")
        found.append((match[1], int(match[2]), int(match[3])))
    return tuple(found)


def _read_texts(_context: click.Context, _option: click.Parameter, given: tuple[str, ...]) -> tuple[FieldText, ...]:
    found: list[FieldText] = []
    for each in given:
        match = _TEXT.fullmatch(each)
        if match is None:
            raise click.BadParameter(f"“{each}” is not FIELD=TEXT")
        found.append((match[1], match[2]))
    return tuple(found)


def _fields(*given: Iterable[tuple[Any, ...]]) -> list[str]:
    return [each[0] for options in given for each in options]


def _spans_of(given: Iterable[FieldSpan], field: str) -> tuple[Span, ...]:
    return tuple(Span(start, end) for name, start, end in given if name == field)
