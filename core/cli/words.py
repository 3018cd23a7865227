"""What may be typed on the command line where words are expected, and language tags."""

from __future__ import annotations

import re

import click
from click.types import StringParamType

_HALF_CHARACTER = re.compile("[\ud800-\udfff]")
_TAG = re.compile(
    r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
)


class Words(StringParamType):
    """Text whose bytes are characters: what is not UTF-8 can be neither stored nor sought."""

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Refuse bytes that are no characters."""
        words = super().convert(value, param, ctx)
        if _HALF_CHARACTER.search(words):
            readable = words.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            self.fail(f"“{readable}” is not UTF-8.", param, ctx)
        return words


class LanguageTag(Words):
    """A BCP 47 tag, given back in its usual case: vi, zh-Hans, en-GB."""

    name = "tag"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Refuse what is no tag."""
        tag = super().convert(value, param, ctx)
        if not _TAG.fullmatch(tag):
            self.fail(f"“{tag}” is no language tag, such as vi, en, zh-Hans or zh-Hant.", param, ctx)
        first, *rest = tag.split("-")
        return "-".join((first.lower(), *map(_in_usual_case, rest)))


def _in_usual_case(subtag: str) -> str:
    if len(subtag) == 2:
        return subtag.upper()
    if len(subtag) == 4 and subtag.isalpha():
        return subtag.title()
    return subtag.lower()


WORDS = Words()
LANGUAGE_TAG = LanguageTag()


class WordyGroup(click.Group):
    """A group of commands all of whose texts are `Words`, so that none can be forgotten."""

    def add_command(self, cmd: click.Command, name: str | None = None) -> None:
        """Take a command in."""
        for parameter in cmd.params:
            if parameter.type is click.STRING:
                parameter.type = WORDS
        super().add_command(cmd, name)
