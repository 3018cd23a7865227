"""Sentences of two versions that tell the same, as TMX 1.4 for translation memories; only written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from core.formats.base import VerificationFailed
from core.formats.glossary_base import read_bytes, tidy_name
from core.formats.placing import replaced_file
from core.formats.safe_xml import LANG, local_name, parse_safely, text_of
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_MARK = b'<tmx version="1.4">'
_VERSION = "1"
_UNKNOWN = "und"


@dataclass(frozen=True, slots=True)
class Segment:
    """Sentences of one version.

    Attributes:
        language: Language tag; empty where it is not known.
        source: Name of the article.
    """

    language: str
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class Unit:
    """Sentences that tell the same, one segment a version.

    Attributes:
        confirmed: Whether the analyst said so.
        score: How sure the program is, 0 to 1.
    """

    segments: tuple[Segment, ...]
    confirmed: bool
    score: float


class Tmx:
    """Writes aligned sentences as TMX."""

    id = "tmx"
    label: str = tr("TMX 1.4 (aligned sentences)")
    extension = ".tmx"

    def write(self, units: Sequence[Unit], destination: Path) -> None:
        """Write aligned sentences and read them back.

        Raises:
            UserFixable: If the disk refuses, or another file stands there.
            VerificationFailed: If what was read back is something else.
        """
        root = ElementTree.Element("tmx", {"version": "1.4"})
        first = units[0].segments[0].language if units else ""
        ElementTree.SubElement(
            root,
            "header",
            {
                "creationtool": "Spanwise",
                "creationtoolversion": _VERSION,
                "segtype": "sentence",
                "o-tmf": "Spanwise",
                "adminlang": "en",
                "srclang": first or "*all*",
                "datatype": "plaintext",
            },
        )
        body = ElementTree.SubElement(root, "body")
        for n, unit in enumerate(units, 1):
            _write_unit(body, unit, n)
        ElementTree.indent(root)
        data = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
        with replaced_file(destination, lambda path: _MARK in path.read_bytes()[:4096]) as part:
            part.write_bytes(data)
            if _read(part) != [
                [(each.language or _UNKNOWN, tidy_name(each.words)) for each in u.segments] for u in units
            ]:
                raise VerificationFailed(destination, tr("Its sentences are not those that were written."))


def _write_unit(body: ElementTree.Element, unit: Unit, n: int) -> None:
    element = ElementTree.SubElement(body, "tu", {"tuid": str(n)})
    ElementTree.SubElement(element, "prop", {"type": "x-state"}).text = "confirmed" if unit.confirmed else "proposed"
    ElementTree.SubElement(element, "prop", {"type": "x-score"}).text = f"{unit.score:.2f}"
    for segment in unit.segments:
        version = ElementTree.SubElement(element, "tuv", {"xml:lang": segment.language or _UNKNOWN})
        ElementTree.SubElement(version, "prop", {"type": "x-article"}).text = tidy_name(segment.source)
        ElementTree.SubElement(version, "seg").text = tidy_name(segment.words)


def _read(path: Path) -> list[list[tuple[str, str]]]:
    root = parse_safely(path, read_bytes(path))
    return [
        [
            (version.get(LANG, ""), "".join(text_of(each) for each in version if local_name(each) == "seg"))
            for version in unit
            if local_name(version) == "tuv"
        ]
        for unit in root.iter("tu")
    ]
