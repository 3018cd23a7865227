"""Fonts: the one for Vietnamese and English comes with the program, one for Chinese must be found."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from core.errors import Bug
from gui.wording import tr

LATIN_FAMILY = "Noto Sans"
DEFAULT_POINTS = 12
LEAST_POINTS = 8
GREATEST_POINTS = 36

_WELL_DRAWN_HAN = (
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Source Han Sans CN",
    "PingFang SC",
    "Microsoft YaHei",
    "Hiragino Sans GB",
    "WenQuanYi Micro Hei",
    "Droid Sans Fallback",
    "SimSun",
)
"""Families known to read well beside Noto Sans, best first."""

_log = logging.getLogger(__name__)


def load_fonts() -> None:
    """Register the Latin font that the program ships; once is enough, more does no harm.

    Raises:
        Bug: If the shipped font cannot be read.
    """
    if QFontDatabase.hasFamily(LATIN_FAMILY):
        return
    import fontpkg_noto_sans

    for file in sorted((Path(fontpkg_noto_sans.ROOT) / "files").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise Bug(f"The font {file.name} that comes with the program cannot be read.")
        _log.debug("font %s registered", file.name)


def han_family() -> str | None:
    """Name an installed family that holds simplified Chinese, the best drawn first; None if there is none."""
    found = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    for family in _WELL_DRAWN_HAN:
        if family in found:
            return family
    return found[0] if found else None


def families() -> list[str]:
    """Families in the order in which a character is looked for."""
    han = han_family()
    return [LATIN_FAMILY] if han is None else [LATIN_FAMILY, han]


def reader_font(points: float = DEFAULT_POINTS) -> QFont:
    """Font of the running text.

    Args:
        points: Size; held between the least and the greatest that can be read and laid out.
    """
    load_fonts()
    font = QFont()
    font.setFamilies(families())
    font.setPointSizeF(min(max(points, LEAST_POINTS), GREATEST_POINTS))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


def missing_fonts_message() -> str | None:
    """Say what to install where Chinese cannot be shown; None if it can."""
    if han_family() is not None:
        return None
    return tr(
        "No font on this computer can show Chinese."
        " Articles are kept exactly, but their Chinese characters appear as boxes."
        " Install a Chinese font, for example Noto Sans CJK (package fonts-noto-cjk) or WenQuanYi Micro Hei"
        " (package fonts-wqy-microhei), and start Spanwise again."
    )
