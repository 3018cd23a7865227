"""The menu of a field: what can be said about its value, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from core.model.codebook import Kind
from core.model.record import Origin
from gui.form.offers import NAMED_KINDS, OF_TERMS
from gui.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QMenu

    from core.model.codebook import Field
    from core.model.record import Anchor, Value

_KEYS_OF = {
    "not_stated": "mark_not_stated",
    "doubtful": "toggle_doubtful",
    "settled": "toggle_doubtful",
    "stated": "origin_stated",
    "inferred": "origin_inferred",
    "outside": "origin_outside",
    "correct": "correct_printed",
    "note": "note_on_value",
    "look_at": "look_at",
}
"""By verb the action of the window whose key does the same."""
SHOW_KEY = "Ctrl+J"
"""Pressed in an editor: show the words of its value."""


def fill_menu(
    menu: QMenu,
    field: Field,
    value: Value | None,
    label: str,
    wanted: Callable[[str], None],
    jump: Callable[[Anchor], None],
) -> None:
    """Put in what can be said about one value, or about a field that has none.

    Args:
        label: What the value is called on screen.
        wanted: Gets the verb that was chosen.
        jump: Gets the words that are to be shown.
    """
    for verb, text in _verbs(field, value, label):
        if not verb:
            menu.addSeparator()
            continue
        action = menu.addAction(text)
        action.triggered.connect(lambda _=False, verb=verb: wanted(verb))
        _show_key(action, _key_of(menu, verb))
    if value is not None and value.anchors:
        menu.addSeparator()
        for place, anchor in enumerate(value.anchors):
            action = menu.addAction(tr("Show “{words}”", words=_cut(anchor.exact)))
            action.triggered.connect(lambda _=False, anchor=anchor: jump(anchor))
            _show_key(action, QKeySequence(SHOW_KEY) if place == 0 else QKeySequence())


def _verbs(field: Field, value: Value | None, label: str) -> Iterator[tuple[str, str]]:
    yield "not_stated", tr("The article does not say")
    if value is None:
        return
    if value.carried:
        yield "look_at", tr("Looked at: no longer carried")
    if not value.not_stated:
        yield ("settled", tr("No longer doubtful")) if value.doubtful else ("doubtful", tr("Doubtful"))
        yield from _origins(value)
        if value.raw and field.kind is not Kind.CHOICE:
            yield "correct", tr("Printed wrongly…")
    yield "note", tr("Note…")
    if field.kind in NAMED_KINDS and value.normal is not None and not value.not_stated:
        yield from _names(field, label)
    yield "clear", tr("Clear")


def _origins(value: Value) -> Iterator[tuple[str, str]]:
    told = {
        Origin.STATED: tr("The words state it"),
        Origin.INFERRED: tr("It is inferred from the words"),
        Origin.OUTSIDE: tr("It is known from elsewhere…"),
    }
    for origin, text in told.items():
        if origin is not value.origin:
            yield origin.value, text


def _names(field: Field, label: str) -> Iterator[tuple[str, str]]:
    yield "", ""
    yield "rename", tr("Rename “{name}”…", name=_cut(label))
    if field.kind not in OF_TERMS:
        yield "same_as", tr("This is the same as…")
        yield "split", tr("Split what was merged…")
    yield "", ""


def _key_of(menu: QMenu, verb: str) -> QKeySequence:
    holder = menu.parentWidget()
    action = holder.window().findChild(QAction, _KEYS_OF[verb]) if holder is not None and verb in _KEYS_OF else None
    return action.shortcut() if isinstance(action, QAction) else QKeySequence()


def _show_key(action: QAction, key: QKeySequence) -> None:
    action.setShortcut(key)
    # Shown only: the window's own action hears it.
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)


def _cut(words: str, longest: int = 30) -> str:
    line = " ".join(words.split()).replace("&", "&&")
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"
