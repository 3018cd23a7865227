"""One appearance of the window, made once and handed to every widget that paints."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from gui.theme.colours import DEFAULT_COLOURS, TypeStyle, type_style
from gui.theme.icons import icon
from gui.theme.palette import DARK, LIGHT, Palette

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QIcon, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """Everything a widget needs to know about colours.

    Attributes:
        dark: Whether light text stands on a dark ground.
        palette: The named colours.
        types: Style of each record type, by its id in the codebook.
    """

    dark: bool
    palette: Palette
    types: Mapping[str, TypeStyle] = field(default_factory=lambda: MappingProxyType({}))

    def with_types(self, colours: Mapping[str, str]) -> Theme:
        """Give the same theme for other types, in the codebook's order.

        Args:
            colours: Type id to its colour (``#rrggbb``); an empty string takes the colour of the slot.
        """
        styles = {
            name: type_style(
                colour or DEFAULT_COLOURS[slot % len(DEFAULT_COLOURS)], slot, self.palette, dark=self.dark
            )
            for slot, (name, colour) in enumerate(colours.items())
        }
        return replace(self, types=MappingProxyType(styles))

    def style(self, type_id: str) -> TypeStyle:
        """Style of a type; one that the codebook does not know is drawn in grey."""
        known = self.types.get(type_id)
        if known is not None:
            return known
        return type_style(self.palette.muted, len(self.types), self.palette, dark=self.dark)

    def qpalette(self) -> QPalette:
        """Palette for ``QApplication.setPalette``."""
        return self.palette.to_qpalette()

    def style_sheet(self) -> str:
        """Style sheet of a window: only what the Fusion style leaves too faint to see."""
        palette = self.palette
        return (
            f"QLineEdit {{ border: 1px solid {palette.edge}; border-radius: 3px; padding: 2px 3px;"
            f" background: {palette.base}; }}"
            f"QLineEdit:focus {{ border-color: {palette.accent}; }}"
            f"QLineEdit:read-only {{ background: {palette.window}; border-color: {palette.border}; }}"
        )

    def icon(self, name: str) -> QIcon:
        """Icon in the colour of text.

        Raises:
            Bug: If no icon has that name.
        """
        return icon(name, self.palette.text)


def make_theme(dark: bool, colours: Mapping[str, str] | None = None) -> Theme:
    """Make the light or the dark theme.

    Args:
        dark: Whether to make the dark one.
        colours: Type id to colour, in the codebook's order; default: the four shipped types, each in the
            colour of its slot.
    """
    if colours is None:
        colours = {"meeting": "", "speaker": "", "proposal": "", "statistic": ""}
    return Theme(dark=dark, palette=DARK if dark else LIGHT).with_types(colours)
