"""A glossary as TBX-Basic (ISO 30042:2019), written in the DCT style; the DCA style and TBX of 2008 are read too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from core.formats.glossary_base import (
    GlossaryRow,
    ReadGlossary,
    count_changed,
    names_of,
    not_readable,
    put_file,
    read_bytes,
)
from core.formats.safe_xml import LANG, local_name, parse_safely, text_of
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path
    from xml.etree.ElementTree import Element

    from core.formats.base import Skipped

_CORE = "urn:iso:std:iso:30042:ed-2"
_MIN = "http://www.tbxinfo.net/ns/min"
_BASIC = "http://www.tbxinfo.net/ns/basic"
_ENTRIES = ("conceptEntry", "termEntry")
_LANGUAGES = ("langSec", "langSet")
_NO_LANGUAGE = "und"
_WITHOUT_LANGUAGE = frozenset({"und", "mul", "zxx", "x-default"})
_FIELD = "subjectField"
_PREFIX = "spanwise-"
_ID_LETTER = re.compile(r"[^A-Za-z0-9.-]")
_SPELT = re.compile(r"_([0-9a-f]+)_")
_SERIES = re.compile(r"Series: (?P<series>.+?)(?:; number: (?P<number>[0-9]{1,4}))?")
_MARK = b'type="TBX-Basic"'
_PREFERRED, _ADMITTED = "preferredTerm-admn-sts", "admittedTerm-admn-sts"


class Tbx:
    """Reads and writes glossaries as TBX.

    The kind of a thing is its subject field; series and number of a meeting stand in a note. A name without a language
    stands under ``und``. The first name of a language is the preferred one.
    """

    id = "tbx"
    label: str = tr("TBX-Basic (ISO 30042)")
    extension = ".tbx"

    def write(self, rows: Sequence[GlossaryRow], destination: Path) -> int:
        """Write a glossary and read it back; see `core.formats.glossary_base.GlossaryFormat.write`."""
        tidied = [_tidied(row) for row in rows]
        root = ElementTree.Element(
            "tbx",
            {
                "type": "TBX-Basic",
                "style": "dct",
                "xml:lang": "en",
                "xmlns": _CORE,
                "xmlns:min": _MIN,
                "xmlns:basic": _BASIC,
            },
        )
        header = ElementTree.SubElement(root, "tbxHeader")
        source = ElementTree.SubElement(ElementTree.SubElement(header, "fileDesc"), "sourceDesc")
        ElementTree.SubElement(source, "p").text = "Glossary of a Spanwise project"
        body = ElementTree.SubElement(ElementTree.SubElement(root, "text"), "body")
        for n, row in enumerate(tidied, 1):
            _write_entry(body, row, n)
        ElementTree.indent(root)
        data = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
        put_file(destination, self, data, tidied, _MARK)
        return count_changed(rows, tidied)

    def read(self, path: Path) -> ReadGlossary:
        """Read a glossary."""
        root = parse_safely(path, read_bytes(path))
        if local_name(root) not in ("tbx", "martif"):
            raise not_readable(path, tr("It is no TBX file."))
        skipped: list[Skipped] = []
        entries = (each for each in root.iter() if local_name(each) in _ENTRIES)
        rows = tuple(_read_entry(entry, n, skipped) for n, entry in enumerate(entries, 1))
        return ReadGlossary(rows, tuple(skipped))


def _write_entry(body: Element, row: GlossaryRow, n: int) -> None:
    entry = ElementTree.SubElement(body, "conceptEntry", {"id": _entry_id(row.id, n)})
    if row.kind:
        ElementTree.SubElement(entry, f"min:{_FIELD}").text = row.kind
    if row.series:
        number = f"; number: {row.ordinal}" if row.ordinal is not None else ""
        ElementTree.SubElement(entry, "note").text = f"Series: {row.series}{number}"
    tags = tuple(dict.fromkeys(name.language for name in row.names))
    for tag in tags:
        section = ElementTree.SubElement(entry, "langSec", {"xml:lang": tag or _NO_LANGUAGE})
        for place, name in enumerate(name for name in row.names if name.language == tag):
            term = ElementTree.SubElement(section, "termSec")
            ElementTree.SubElement(term, "term").text = name.text
            is_spare = place > 0 or (not tag and len(tags) > 1)
            ElementTree.SubElement(term, "min:administrativeStatus").text = _ADMITTED if is_spare else _PREFERRED


def _read_entry(entry: Element, n: int, skipped: list[Skipped]) -> GlossaryRow:
    where = entry.get("id") or tr("entry {n}", n=n)
    kind, series, ordinal = "", "", None
    for each in _own(entry):
        name = local_name(each)
        if name == _FIELD or (name in ("descrip", "admin") and each.get("type") == _FIELD):
            kind = text_of(each).strip()
        elif name == "note" and (found := _SERIES.fullmatch(text_of(each).strip())):
            series, ordinal = found["series"], int(found["number"]) if found["number"] else None
    named = list(_names(entry))
    return GlossaryRow(_own_id(entry.get("id", "")), kind, names_of(named, where, skipped), series, ordinal, where)


def _own(entry: Element) -> Iterator[Element]:
    """Walk what is said of an entry itself, in groups too, but not of its languages."""
    for child in entry:
        if local_name(child) not in _LANGUAGES:
            yield from child.iter()


def _names(entry: Element) -> Iterator[tuple[str, str]]:
    for section in entry.iter():
        if local_name(section) in _LANGUAGES:
            tag = section.get(LANG) or section.get("lang") or ""
            for term in section.iter():
                if local_name(term) == "term":
                    yield ("" if tag.lower() in _WITHOUT_LANGUAGE else tag), text_of(term)


def _tidied(row: GlossaryRow) -> GlossaryRow:
    """Order the names by language, as the file has them."""
    names = names_of(((name.language, name.text) for name in row.names), row.where, [])
    ordered = sorted(names, key=lambda name: list(dict.fromkeys(each.language for each in names)).index(name.language))
    return GlossaryRow(row.id, row.kind, tuple(ordered), row.series, row.ordinal, row.where)


def _entry_id(identity: str, n: int) -> str:
    """Spell an id so that XML takes it for one."""
    if not identity:
        return f"entry-{n}"
    return _PREFIX + _ID_LETTER.sub(lambda found: f"_{ord(found[0]):x}_", identity)


def _own_id(spelt: str) -> str:
    """Give the id that was spelt so; empty for one that is not ours."""
    if not spelt.startswith(_PREFIX):
        return ""
    return _SPELT.sub(lambda found: chr(int(found[1], 16)), spelt.removeprefix(_PREFIX))
