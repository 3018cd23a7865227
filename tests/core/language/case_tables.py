"""Reads the tables of cases; the head of each table says how it is written."""

from __future__ import annotations

from pathlib import Path

CASES = Path(__file__).parent / "cases"
PUBLISHED = "2021-06-10"

Case = tuple[str, str, str | None]


def cases(name: str) -> list[Case]:
    """Give the sentence, what stands in it, and the day of publication of each case; ``#`` begins a heading."""
    found: list[Case] = []
    for line in (CASES / f"{name}.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            sentence, expected, published = (*line.split("\t"), "", "")[:3]
            found.append((sentence, expected, None if published == "-" else published or PUBLISHED))
    return found
