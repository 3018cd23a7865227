from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from gui.codebook.tree import swatch
from gui.dialogs.analysts import dot
from gui.theme import make_theme
from gui.theme.icons import icon_names
from gui.theme.spacing import ICON

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

pytestmark = pytest.mark.usefixtures("qapp")
SCALES = (1.0, 2.0)


def drawn(icon: QIcon, size: int, scale: float) -> int:
    """How many points of the screen it fills, drawn and not blown up."""
    return min(icon.pixmap(QSize(size, size), scale).width(), max(each.width() for each in icon.availableSizes()))


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("size", [12, 22])
def test_the_dot_of_an_analyst_has_a_point_for_each_of_the_screen(size: int, scale: float) -> None:
    assert drawn(dot("#0072b2", "#777777"), size, scale) >= size * scale


@pytest.mark.parametrize("scale", SCALES)
def test_the_patch_of_a_colour_has_a_point_for_each_of_the_screen(scale: float) -> None:
    assert drawn(swatch("#0072b2"), ICON, scale) >= ICON * scale


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("name", icon_names())
def test_an_icon_has_a_point_for_each_of_the_screen(name: str, scale: float) -> None:
    size = 24
    assert drawn(make_theme().icon(name), size, scale) >= size * scale
