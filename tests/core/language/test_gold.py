"""The gold of the five sample articles, scored as its README says."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from core.language.figures import find_quantities
from core.language.quantity import Kind, Quantity
from core.language.regions import Role, find_regions

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLD = Path(__file__).parent / "gold"
NAMES = sorted(path.stem for path in GOLD.glob("*.jsonl"))
LEADING = re.compile(r"(?:ngày|sáng|chiều|tối|trưa|giữa|đầu|cuối|trung tuần|từ|on|in|\s)*", re.IGNORECASE)
YEAR_RANGE = re.compile(r"\d{4}/\d{4}")


@dataclass
class Score:
    right: int = 0
    found: int = 0
    wanted: int = 0
    wrong: tuple[str, ...] = ()

    @property
    def precision(self) -> float:
        return self.right / self.found

    @property
    def recall(self) -> float:
        return self.right / self.wanted


def gold_of(name: str) -> list[dict[str, Any]]:
    lines = (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def scored(name: str, text: str) -> Iterator[tuple[str, dict[str, Any] | None, Quantity | None]]:
    """Pair gold with what was found in the body, each once."""
    regions = find_regions(text)
    end = max(region.span.end for region in regions if region.role != Role.BOILERPLATE)
    end = max((r.span.end for r in regions if r.role == Role.BODY), default=end)
    gold = [line for line in gold_of(name) if line["in_body"] and line["type"] in ("statistic", "date")]
    gold = [line for line in gold if line["normalized"].get("kind") != "duration"]
    found = [
        quantity
        for quantity in find_quantities(text, regions=regions)
        if quantity.span.start < end
        and quantity.kind not in (Kind.ORDINAL, Kind.DURATION)
        and not YEAR_RANGE.fullmatch(quantity.edtf or "")
    ]
    for line in gold:
        match = next((quantity for quantity in found if same_words(line, quantity, text)), None)
        if match is not None:
            found.remove(match)
        yield line["exact"], line, match
    for quantity in found:
        yield quantity.span.of(text), None, quantity


def same_words(line: dict[str, Any], quantity: Quantity, text: str) -> bool:
    is_date = quantity.kind is Kind.DATE
    if is_date != (line["type"] == "date"):
        return False
    start, end = quantity.span.start, quantity.span.end
    if not is_date:
        return start == line["start"] and quantity.unit_words is not None and end <= line["end"]
    first, second = sorted((start, line["start"]))
    return end == line["end"] and LEADING.fullmatch(text[first:second]) is not None


def same_value(line: dict[str, Any], quantity: Quantity) -> bool:
    normal = line["normalized"]
    if line["type"] == "statistic":
        value = None if quantity.value is None else Decimal(quantity.value)
        return value == Decimal(str(normal["value"])) and quantity.unit == normal["unit"]
    if quantity.edtf == normal["iso"]:
        return True
    # The year stands nowhere in these articles; the annotator knew it from elsewhere.
    unknown = "year" in normal.get("note", "") or normal.get("relative", False)
    return unknown and quantity.edtf == "XXXX" + normal["iso"][4:]


def score(name: str, text: str) -> Score:
    result, wrong = Score(), []
    for words, line, quantity in scored(name, text):
        right = line is not None and quantity is not None and same_value(line, quantity)
        result.right += right
        result.found += quantity is not None
        result.wanted += line is not None and (quantity is not None or not is_declared(line))
        if not right and not (quantity is None and line is not None and is_declared(line)):
            wrong.append(words)
    result.wrong = tuple(wrong)
    return result


def is_declared(line: dict[str, Any]) -> bool:
    return line["normalized"].get("kind") == "declared_count"


def read(folder: Path, name: str) -> str:
    return (folder / f"{name}.txt").read_bytes().decode("utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_figures_and_dates_of_the_gold_are_found(name: str, seeds_folder: Path) -> None:
    result = score(name, read(seeds_folder, name))
    assert result.wrong == ()


def test_precision_and_recall_over_all_articles(seeds_folder: Path) -> None:
    scores = [score(name, read(seeds_folder, name)) for name in NAMES]
    right = sum(result.right for result in scores)
    assert right / sum(result.found for result in scores) >= 0.97
    assert right / sum(result.wanted for result in scores) >= 0.95
    assert right >= 30


@pytest.mark.parametrize("name", NAMES)
def test_every_declared_count_is_found_too(name: str, seeds_folder: Path) -> None:
    missed = [
        words
        for words, line, quantity in scored(name, read(seeds_folder, name))
        if line is not None and is_declared(line) and quantity is None
    ]
    assert missed == []


@pytest.mark.parametrize("name", NAMES)
def test_figures_of_the_tails_are_read_right(name: str, seeds_folder: Path) -> None:
    text = read(seeds_folder, name)
    found = find_quantities(text)
    for line in gold_of(name):
        if line["in_body"] or line["type"] != "statistic":
            continue
        matches = [quantity for quantity in found if same_words(line, quantity, text)]
        assert len(matches) == 1, line["exact"]
        assert same_value(line, matches[0]), line["exact"]
