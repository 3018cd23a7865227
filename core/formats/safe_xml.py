"""XML from elsewhere: a document that declares entities is refused before anything of it is read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.parsers import expat

from core.formats.glossary_base import not_readable
from core.wording import tr

if TYPE_CHECKING:
    from pathlib import Path
    from xml.etree.ElementTree import Element

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_ROOT = re.compile(rb"<[A-Za-z]")


class _DeclaresEntityError(Exception):
    """Stops the parser where a document declares an entity."""


def parse_safely(path: Path, data: bytes) -> Element:
    """Read an XML document that names no entities of its own and leads nowhere else.

    Raises:
        UserFixable: If it is no well-formed XML, or declares entities.
    """
    looking = expat.ParserCreate()
    looking.EntityDeclHandler = _refuse_entity
    try:
        looking.Parse(data, True)
        return ElementTree.fromstring(data)
    except _DeclaresEntityError as error:
        why = tr("It declares entities, which could fill the memory or lead to other files.")
        raise not_readable(path, why, cure=tr("Save it again without a document type.")) from error
    except (expat.ExpatError, ElementTree.ParseError, ValueError, LookupError) as error:
        raise not_readable(path, tr("It is no well-formed XML."), details=str(error)) from error


def local_name(element: Element) -> str:
    """Give the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def text_of(element: Element) -> str:
    """Give all words inside an element."""
    return "".join(element.itertext())


def _refuse_entity(*_declared: object) -> None:
    raise _DeclaresEntityError
