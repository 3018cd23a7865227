"""What the menu of a cell of the claim board offers where something is proposed for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMenu

    from gui.compare.carried import Offer


def fill_carry_menu(menu: QMenu, offers: Sequence[Offer], take: Callable[[str], object], *, whole: bool) -> None:
    """Add what can be done with proposals.

    Args:
        offers: Of the cell; not empty.
        take: Does one of it: "accept", "move", "not_stated", "accept_record" or "accept_all".
        whole: Whether the cell stands for a record with all its values.
    """
    menu.addSeparator()
    first = offers[0]
    of_value = (
        ("accept", tr("&Accept the proposal"), "A", first.can_be_taken),
        ("move", tr("&Other words…"), "M", True),
        ("not_stated", tr("N&ot stated there"), "N", first.has_home),
    )
    of_record = (
        ("accept_record", tr("Accept the whole &record"), "Shift+Return", True),
        ("accept_all", tr("A&ll that is proposed…"), "", True),
    )
    for wish, words, key, can in (*(() if whole else of_value), *of_record):
        action = menu.addAction(words)
        action.setShortcut(key)
        action.setEnabled(can)
        action.triggered.connect(lambda _=False, wish=wish: take(wish))
