"""Which colours the window has: chosen by the analyst, or as the system has them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from gui.theme.palette import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Palette

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

_KEY, _FORMER_KEY = "appearance", "dark"


class Appearance(StrEnum):
    """What can be chosen."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"
    HIGH_CONTRAST_LIGHT = "high_contrast_light"
    HIGH_CONTRAST_DARK = "high_contrast_dark"


@dataclass(frozen=True, slots=True)
class Look:
    """What the system wishes, as far as it says so.

    Attributes:
        dark: Light words on a dark ground.
        high_contrast: Stronger contrast than usual.
    """

    dark: bool = False
    high_contrast: bool = False


def system_look() -> Look:
    """Ask the system; where it says nothing the look is light and usual."""
    hints = QGuiApplication.styleHints()
    return Look(
        dark=hints.colorScheme() is Qt.ColorScheme.Dark,
        high_contrast=hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast,
    )


def look_of(appearance: Appearance, system: Look) -> Look:
    """Tell what the window looks like.

    Args:
        system: What the system wishes: followed where that was chosen; it also gives the ground of high contrast.
    """
    match appearance:
        case Appearance.SYSTEM:
            return system
        case Appearance.LIGHT | Appearance.DARK:
            return Look(dark=appearance is Appearance.DARK)
        case Appearance.HIGH_CONTRAST:
            return Look(dark=system.dark, high_contrast=True)
        case _:
            return Look(dark=appearance is Appearance.HIGH_CONTRAST_DARK, high_contrast=True)


def palette_of(look: Look) -> Palette:
    """Give the palette of a look."""
    if look.high_contrast:
        return HIGH_CONTRAST_DARK if look.dark else HIGH_CONTRAST_LIGHT
    return DARK if look.dark else LIGHT


def remembered_appearance(settings: QSettings) -> Appearance:
    """Read what was chosen; what cannot be read counts as never chosen.

    Settings written before there was more than light and dark hold a yes or no, which is still read.
    """
    stored = str(settings.value(_KEY, ""))
    if stored in set(Appearance):
        return Appearance(stored)
    former = settings.value(_FORMER_KEY)
    if former is None:
        return Appearance.SYSTEM
    return Appearance.DARK if str(former).lower() in ("true", "1") else Appearance.LIGHT


def remember_appearance(settings: QSettings, appearance: Appearance) -> None:
    """Keep what was chosen for the next start."""
    settings.setValue(_KEY, str(appearance))
    settings.setValue(_FORMER_KEY, appearance in (Appearance.DARK, Appearance.HIGH_CONTRAST_DARK))


class SystemWatch(QObject):
    """Hears when the system goes dark, light, or to another contrast.

    Signals:
        changed: The system wishes another look; `system_look` says which.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Listen from now on."""
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._tell)
        hints.accessibility().contrastPreferenceChanged.connect(self._tell)

    def _tell(self) -> None:
        self.changed.emit()
