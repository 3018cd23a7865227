"""The palettes: light, dark, and both once more in high contrast; drawn on Qt's own Fusion style."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette

from gui.theme.contrast import AA_GRAPHIC, AA_TEXT, AAA_TEXT, mix, with_contrast

VEIL = 0.32
"""How much of the ground is laid over text that stands outside the article."""
_HOVER = 0.35
_NOTICE = 0.1


@dataclass(frozen=True, slots=True)
class Palette:
    """Named colours of one appearance, each written ``#rrggbb``.

    Attributes:
        least_text: Contrast that words have at least against their ground.
        least_line: The same of lines and symbols that carry meaning.
    """

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
    least_text: float = AA_TEXT
    least_line: float = AA_GRAPHIC

    @property
    def veiled_text(self) -> str:
        """Colour in which text outside the article body appears."""
        return mix(self.text, self.base, VEIL)

    @property
    def edge(self) -> str:
        """Colour of the edge of what can be typed into or ticked: told apart from every ground it stands on."""
        edge = self.border
        for ground in (self.base, self.window, self.raised):
            edge = with_contrast(edge, ground, self.least_line)
        return edge

    @property
    def hover(self) -> str:
        """Ground of a row under the mouse."""
        return mix(self.base, self.selection, _HOVER)

    def faint_on(self, ground: str) -> str:
        """Muted words on a ground that is neither window nor page."""
        return with_contrast(self.muted, ground, self.least_text)

    def notice_ground(self, colour: str) -> str:
        """Ground of a message: the page with a breath of the message's colour."""
        return mix(self.base, colour, _NOTICE)

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

HIGH_CONTRAST_LIGHT = Palette(
    window="#ffffff",
    base="#ffffff",
    alternate="#f4f4f4",
    raised="#ffffff",
    text="#000000",
    muted="#2e2e2e",
    disabled="#6a6a6a",
    border="#3c3c3c",
    accent="#00409a",
    on_accent="#ffffff",
    selection="#8fc0ff",
    on_selection="#000000",
    link="#00409a",
    error="#8f0000",
    warning="#5e3600",
    success="#00502a",
    least_text=AAA_TEXT,
    least_line=AA_TEXT,
)

HIGH_CONTRAST_DARK = Palette(
    window="#000000",
    base="#000000",
    alternate="#141414",
    raised="#0c0c0c",
    text="#ffffff",
    muted="#d8d8d8",
    disabled="#949494",
    border="#c2c2c2",
    accent="#8ecbff",
    on_accent="#000000",
    selection="#1a4f9c",
    on_selection="#ffffff",
    link="#8ecbff",
    error="#ffb0a8",
    warning="#ffd071",
    success="#8ff0b0",
    least_text=AAA_TEXT,
    least_line=AA_TEXT,
)
