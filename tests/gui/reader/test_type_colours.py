from __future__ import annotations

from itertools import combinations

import pytest

from gui.theme import make_theme
from gui.theme.contrast import channels

Row = tuple[float, float, float]
# Machado, Oliveira, Fernandes (2009): what is left of linear RGB where one kind of cone is missing.
VISIONS: dict[str, tuple[Row, Row, Row]] = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TO_XYZ: tuple[Row, Row, Row] = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
WHITE: Row = (0.95047, 1.0, 1.08883)
SIX = ("one", "two", "three", "four", "five", "six")
APART = 10.0
"""Least distance in CIELAB: four times what an eye can just tell."""


def times(matrix: tuple[Row, Row, Row], colour: Row) -> Row:
    one, two, three = (sum(a * b for a, b in zip(row, colour, strict=True)) for row in matrix)
    return one, two, three


def linear(colour: str) -> Row:
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4
        for each in (channel / 255 for channel in channels(colour))
    )
    return red, green, blue


def lab(colour: str, vision: str) -> Row:
    seen = times(VISIONS[vision], linear(colour))
    clipped = (min(max(seen[0], 0.0), 1.0), min(max(seen[1], 0.0), 1.0), min(max(seen[2], 0.0), 1.0))
    x, y, z = (
        share ** (1 / 3) if share > 216 / 24389 else (24389 / 27 * share + 16) / 116
        for share in (part / white for part, white in zip(times(TO_XYZ, clipped), WHITE, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, vision: str) -> float:
    pairs = zip(lab(one, vision), lab(other, vision), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("vision", VISIONS)
def test_the_lines_of_two_types_stay_apart_for_every_eye(dark: bool, vision: str) -> None:
    styles = make_theme(dark).with_types(dict.fromkeys(SIX, "")).types
    near = {
        (one, other): round(distance(styles[one].line, styles[other].line, vision), 1)
        for one, other in combinations(styles, 2)
    }
    assert min(near.values()) >= APART, near


def test_the_measure_sees_what_a_missing_cone_confuses() -> None:
    red, green = "#b04030", "#607020"
    assert distance(red, green, "usual") > 2 * APART
    assert distance(red, green, "deutan") < APART


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_two_types_share_a_pattern(dark: bool) -> None:
    types = make_theme(dark).with_types(dict.fromkeys(SIX, "")).types
    assert len({style.pattern for style in types.values()}) == len(SIX)
