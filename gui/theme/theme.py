"""One appearance of the window, made once and handed to every widget that paints."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from gui.theme.appearance import Appearance, Look, look_of, palette_of, system_look
from gui.theme.colours import DEFAULT_COLOURS, TypeStyle, type_style
from gui.theme.contrast import AA_TEXT
from gui.theme.icons import icon

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QIcon, QPalette

    from gui.theme.palette import Palette


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

    @property
    def high_contrast(self) -> bool:
        """Whether contrast is stronger than usual."""
        return self.palette.least_text > AA_TEXT

    def with_types(self, colours: Mapping[str, str]) -> Theme:
        """Give the same theme for other types, in the codebook's order.

        Args:
            colours: Type id to its colour (``#rrggbb``); an empty string takes the colour of the slot.
        """
        styles = {
            name: type_style(colour or DEFAULT_COLOURS[slot % len(DEFAULT_COLOURS)], slot, self.palette, dark=self.dark)
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
        width = 2 if self.high_contrast else 1
        edges = self._strong_edges() if self.high_contrast else ""
        return (
            edges + f"QPushButton:focus {{ border: 2px solid {palette.accent}; border-radius: 4px; padding: 3px 14px;"
            " outline: none; background: palette(button); color: palette(button-text); }"
            f"QLineEdit {{ border: {width}px solid {palette.edge}; border-radius: 3px; padding: 2px 3px;"
            f" background: {palette.base}; }}"
            f"QLineEdit:focus {{ border-color: {palette.accent}; }}"
            f"QLineEdit:read-only {{ background: {palette.window}; border-color: {palette.border}; }}"
        )

    def _strong_edges(self) -> str:
        """Edges of buttons as plain as those of fields; the Fusion style draws them in a shade of the ground."""
        palette = self.palette
        return (
            f"QPushButton {{ border: 2px solid {palette.edge}; border-radius: 4px; padding: 3px 14px;"
            f" background: palette(button); color: palette(button-text); }}"
            f"QPushButton:focus, QPushButton:default {{ border-color: {palette.accent}; }}"
            f"QPushButton:disabled {{ border-color: {palette.disabled}; color: {palette.disabled}; }}"
            f"QPushButton:checked, QPushButton:pressed {{ background: {palette.selection};"
            f" color: {palette.on_selection}; }}"
        )

    def icon(self, name: str) -> QIcon:
        """Icon in the colour of text.

        Raises:
            Bug: If no icon has that name.
        """
        return icon(name, self.palette.text)


def make_theme(
    appearance: Appearance | bool = False,
    colours: Mapping[str, str] | None = None,
    *,
    system: Look | None = None,
    dark: bool = False,
) -> Theme:
    """Make the theme of an appearance.

    Args:
        appearance: What was chosen; a yes or no means dark or light.
        colours: Type id to colour, in the codebook's order; default: the four shipped types, each in the
            colour of its slot.
        system: What the system wishes; asked for where it is not given.
        dark: The same as a yes for the appearance.
    """
    if colours is None:
        colours = {"meeting": "", "speaker": "", "proposal": "", "statistic": ""}
    if not isinstance(appearance, Appearance):
        look = Look(dark=appearance or dark)
    else:
        look = look_of(appearance, system or system_look())
    return Theme(dark=look.dark, palette=palette_of(look)).with_types(colours)
