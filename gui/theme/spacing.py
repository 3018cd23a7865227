"""The grid that every distance on screen is taken from: multiples of four device-independent pixels."""

from __future__ import annotations

UNIT = 4
HAIR = UNIT // 2
TIGHT = UNIT
SMALL = 2 * UNIT
MEDIUM = 3 * UNIT
LARGE = 4 * UNIT
WIDE = 6 * UNIT
HUGE = 8 * UNIT

RADIUS = UNIT
ICON = 5 * UNIT
CONTROL_HEIGHT = 8 * UNIT
READING_WIDTH = 180 * UNIT
"""Widest column of running text: about 85 characters at the usual size."""
