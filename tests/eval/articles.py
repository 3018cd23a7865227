"""Articles that were read by hand, and what was found in them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from core.analysis.suggesting.finding import find
from core.analysis.suggesting.reading import ArticleReading, read_article
from core.language.lexicon import base_language
from core.language.regions import Region, find_regions
from core.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from core.model.suggestion import Found


@dataclass(frozen=True, slots=True)
class Gold:
    """One line of the gold: a place that a careful reader marked."""

    type: str
    span: Span
    normal: Mapping[str, Any]
    in_body: bool

    @property
    def kind(self) -> str:
        return str(self.normal.get("kind") or "")


@dataclass(frozen=True)
class Read:
    """An article, what was marked in it by hand, and what the rules found in it."""

    name: str
    text: str
    gold: tuple[Gold, ...]

    @cached_property
    def regions(self) -> tuple[Region, ...]:
        return find_regions(self.text)

    @cached_property
    def reading(self) -> ArticleReading:
        return read_article(self.text, self.regions)

    @cached_property
    def found(self) -> tuple[Found, ...]:
        return find(self.reading)

    def marked(self, of_type: str) -> list[Gold]:
        return [line for line in self.gold if line.type == of_type]

    def suggested(self, of_type: str) -> list[Found]:
        return [each for each in self.found if each.type == of_type]

    def language(self, span: Span) -> str:
        for region in self.regions:
            if region.span.start <= span.start < region.span.end:
                return base_language(region.language) or region.language or "?"
        return "?"


def articles(seeds: Path, gold: Path) -> Iterator[Read]:
    """Give every article of a folder that has gold of the same name."""
    for lines in sorted(gold.glob("*.jsonl")):
        text = (seeds / f"{lines.stem}.txt").read_bytes().decode("utf-8")
        yield Read(lines.stem, text, tuple(_line(line) for line in lines.read_text("utf-8").splitlines() if line))


def _line(line: str) -> Gold:
    row = json.loads(line)
    return Gold(row["type"], Span(row["start"], row["end"]), row["normalized"], row.get("in_body", True))
