"""One appearance of the window, made once and handed to every widget that paints."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from gui.theme.appearance import Appearance, Look, look_of, palette_of, system_look
from gui.theme.colours import DEFAULT_COLOURS, TypeStyle, type_style
from gui.theme.contrast import AA_TEXT
from gui.theme.icons import icon
from gui.theme.tables import tables_sheet

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
        edges += self._frames() if self.dark or self.high_contrast else ""
        # As wide with the keyboard as without: the layout asks only once, and longer words would be cut.
        beside = 14 if self.high_contrast else 4
        return (
            edges + f"QPushButton:focus {{ border: 2px solid {palette.accent}; border-radius: 4px;"
            f" padding: 3px {beside}px; outline: none; background: palette(button); color: palette(button-text); }}"
            f"QLineEdit {{ border: {width}px solid {palette.edge}; border-radius: 3px; padding: 2px 3px;"
            f" background: {palette.base}; }}"
            f"QLineEdit:focus {{ border-color: {palette.accent}; }}"
            f"QLineEdit:read-only {{ background: {palette.window}; border-color: {palette.border}; }}"
            + self._tool_buttons()
            + self._tabs()
            + tables_sheet()
        )

    def _tool_buttons(self) -> str:
        """The button with the keyboard; the Fusion style frames it in a shade of the ground."""
        palette = self.palette
        return (
            f"QToolButton:focus {{ border: 2px solid {palette.accent}; border-radius: 4px; }}"
            f"QToolButton:focus:hover {{ background: {palette.hover}; }}"
            f"QToolButton:focus:checked, QToolButton:focus:pressed {{ background: {palette.selection}; }}"
        )

    def _tabs(self) -> str:
        """Tabs whose chosen one is told by a line and by its words; the Fusion style tells too little in the dark."""
        palette, line = self.palette, 3 if self.high_contrast else 2
        return (
            f"QTabBar::tab {{ border: none; border-bottom: {line}px solid transparent; padding: 4px 12px;"
            f" color: {palette.muted}; }}"
            f"QTabBar::tab:selected {{ border-bottom-color: {palette.accent}; color: {palette.text}; }}"
            f"QTabBar::tab:selected:focus {{ border: {line}px solid {palette.accent}; border-radius: 4px;"
            f" padding: {4 - line}px {12 - line}px 4px {12 - line}px; }}"
            f"QTabBar::tab:hover:!selected {{ background: {palette.hover}; }}"
            f"QTabBar::tab:disabled {{ color: {palette.disabled}; }}"
        )

    def _frames(self) -> str:
        """Edges of lists in dialogs and of progress; the Fusion style draws them darker than a dark ground."""
        palette, width = self.palette, 2 if self.high_contrast else 1
        edge = palette.edge if self.high_contrast else palette.border
        return (
            f"QDialog QListWidget, QDialog QTreeWidget, QDialog QTableWidget {{ border: 1px solid {edge}; }}"
            f"QProgressBar {{ border: {width}px solid {edge}; border-radius: 3px; text-align: center;"
            f" background: {palette.base}; }}"
            f"QProgressBar::chunk {{ background: {palette.selection}; }}"
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
            f"QComboBox {{ border: 2px solid {palette.edge}; border-radius: 4px; padding: 1px 5px; }}"
            f"QComboBox:focus {{ border-color: {palette.accent}; }}"
            f"QComboBox:disabled {{ border-color: {palette.disabled}; }}"
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
