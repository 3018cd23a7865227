"""Arithmetic on colours written as ``#rrggbb``: mixing, and contrast as WCAG 2 defines it."""

from __future__ import annotations

AA_TEXT = 4.5
"""Least contrast of text against its ground."""
AAA_TEXT = 7.0
"""The same where high contrast was asked for."""
AA_GRAPHIC = 3.0
"""Least contrast of a line or symbol that carries meaning."""


def channels(colour: str) -> tuple[int, int, int]:
    """Split ``#rrggbb`` into its three channels, 0 to 255.

    Raises:
        ValueError: If it is written otherwise.
    """
    if len(colour) != 7 or not colour.startswith("#"):
        raise ValueError(f"not a colour written as #rrggbb: {colour!r}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def mix(ground: str, colour: str, share: float) -> str:
    """Lay a share (0 to 1) of one colour over another, as paint of that opacity would."""
    pairs = zip(channels(ground), channels(colour), strict=True)
    return "#" + "".join(f"{round(below + (above - below) * share):02x}" for below, above in pairs)


def luminance(colour: str) -> float:
    """Relative luminance, 0 (black) to 1 (white)."""
    linear = [_linear(channel / 255) for channel in channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def with_contrast(colour: str, ground: str, least: float) -> str:
    """Move a colour towards black or white until it stands out enough from its ground."""
    target = "#000000" if luminance(ground) > 0.18 else "#ffffff"
    for step in range(41):
        candidate = mix(colour, target, step / 40)
        if contrast(candidate, ground) >= least:
            return candidate
    return target


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
