"""How the window looks: palette, colours of the types, fonts, icons and the grid."""

from __future__ import annotations

from gui.theme.appearance import Appearance
from gui.theme.colours import DEFAULT_COLOURS, Pattern, TypeStyle
from gui.theme.palette import DARK, LIGHT, Palette
from gui.theme.theme import Theme, make_theme

__all__ = [
    "DARK",
    "DEFAULT_COLOURS",
    "LIGHT",
    "Appearance",
    "Palette",
    "Pattern",
    "Theme",
    "TypeStyle",
    "make_theme",
]
