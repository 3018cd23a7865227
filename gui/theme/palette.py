"""The two palettes, light and dark, drawn on Qt's own Fusion style."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from gui.theme.contrast import AA_GRAPHIC, mix, with_contrast

VEIL = 0.36
"""How much of the ground is laid over text that stands outside the article."""


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours of one appearance, each written ``#rrggbb``."""

    window: str
    base: str
    alternate: str
    raised: str
    text: str
    muted: str
    disabled: str
    border: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    link: str
    error: str
    warning: str
    success: str

    @property
    def veiled_text(self) -> str:
        """Colour in which text outside the article body appears."""
        return mix(self.text, self.base, VEIL)

    @property
    def edge(self) -> str:
        """Colour of the edge of what can be typed into: told apart from its ground in both appearances."""
        return with_contrast(self.border, self.base, AA_GRAPHIC)

    def to_qpalette(self) -> QPalette:
        """Build the palette for ``QApplication.setPalette`` under the Fusion style."""
        role = QPalette.ColorRole
        colours = {
            role.Window: self.window,
            role.WindowText: self.text,
            role.Base: self.base,
            role.AlternateBase: self.alternate,
            role.Text: self.text,
            role.PlaceholderText: self.muted,
            role.Button: self.raised,
            role.ButtonText: self.text,
            role.BrightText: self.error,
            role.ToolTipBase: self.raised,
            role.ToolTipText: self.text,
            role.Highlight: self.selection,
            role.HighlightedText: self.on_selection,
            role.Accent: self.accent,
            role.Link: self.link,
            role.LinkVisited: self.link,
            role.Light: mix(self.raised, "#ffffff", 0.25),
            role.Midlight: mix(self.raised, "#ffffff", 0.12),
            role.Mid: self.border,
            role.Dark: mix(self.border, "#000000", 0.25),
            role.Shadow: mix(self.border, "#000000", 0.5),
        }
        palette = QPalette()
        for each, colour in colours.items():
            palette.setColor(each, QColor(colour))
        for each in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(self.disabled))
        return palette


LIGHT = Palette(
    window="#f3f3f0",
    base="#fdfdfb",
    alternate="#f6f6f3",
    raised="#fafaf8",
    text="#1f2328",
    muted="#5c636b",
    disabled="#71777e",
    border="#c9cbc6",
    accent="#1f5fae",
    on_accent="#ffffff",
    selection="#bcd6f5",
    on_selection="#14181d",
    link="#1a56a0",
    error="#b3261e",
    warning="#8a5000",
    success="#1f6b3a",
)

DARK = Palette(
    window="#1d1f22",
    base="#17191b",
    alternate="#1c1f22",
    raised="#272a2e",
    text="#e4e5e3",
    muted="#a3a8ae",
    disabled="#868b91",
    border="#42464b",
    accent="#7db2f0",
    on_accent="#0d1520",
    selection="#2f5580",
    on_selection="#f7f9fb",
    link="#8fbdf2",
    error="#ff8a80",
    warning="#f0b35a",
    success="#7fcf98",
)
