"""The actions of the window, made of its verbs: words and keys as they stand now, icons in the theme's colours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence

from gui.actions.compare_vocabulary import OF_COMPARE
from gui.actions.verb import Verb
from gui.actions.vocabulary import OF_THE_ARTICLE, verbs
from gui.wording import language, tr, without_letter
from gui.wording.explanations import explained

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from PySide6.QtWidgets import QWidget

    from core.model.codebook import Codebook
    from gui.theme.theme import Theme


_HELD = "heldKey"


def make_actions(
    parent: QWidget,
    theme: Theme,
    *,
    pictured: Collection[str] | None = None,
    chosen: Mapping[str, tuple[str, ...]] | None = None,
) -> dict[str, QAction]:
    """Make one QAction for every verb, owned by the window, by object name.

    Args:
        pictured: Verbs that get their icon at once; all of them if not given.
        chosen: Keys that the analyst chose, by verb; the others have their usual ones.
    """
    actions: dict[str, QAction] = {}
    for verb in verbs():
        action = QAction(parent)
        action.setObjectName(verb.id)
        action.setCheckable(verb.is_switch)
        if verb.id in OF_THE_ARTICLE or verb.id in OF_COMPARE:
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        else:
            parent.addAction(action)
        give_keys(action, (chosen or {}).get(verb.id, verb.keys))
        actions[verb.id] = action
    tell_actions(actions)
    give_icons(actions, theme, pictured)
    return actions


def tell_actions(actions: Mapping[str, QAction]) -> None:
    """Set the words of all actions, in the language of the interface."""
    for verb in verbs():
        action = actions[verb.id]
        action.setText(verb.label)
        action.setProperty(_HELD, verb.held)
        _show_held(action)
        action.setStatusTip(verb.tip)
        action.setToolTip(with_keys(verb.tip, keys_of(action)))


def give_keys(action: QAction, keys: Iterable[str]) -> None:
    """Let an action be called by other keys; its tooltip names the first of them."""
    action.setShortcuts([QKeySequence(each) for each in keys])
    _show_held(action)
    action.setToolTip(with_keys(action.statusTip(), keys_of(action)))


def _show_held(action: QAction) -> None:
    """Let a menu name the key that works where the keyboard is, unless it names one that works everywhere."""
    words, _, before = action.text().partition("\t")
    held = held_key(action) if not action.shortcuts() else ""
    if held != before:
        action.setText(f"{words}\t{held}" if held else words)


def held_key(action: QAction) -> str:
    """Give the key that calls an action only where the keyboard is in what it works on; empty where there is none."""
    return action.property(_HELD) or ""


def keys_of(action: QAction) -> tuple[str, ...]:
    """Give the keys of an action as Qt writes them, the same on every system."""
    return tuple(each.toString(QKeySequence.SequenceFormat.PortableText) for each in action.shortcuts())


def give_icons(actions: Mapping[str, QAction], theme: Theme, to: Collection[str] | None = None) -> None:
    """Draw the icons of actions in the colours of a theme; of all actions if none is named."""
    for verb in verbs():
        if to is None or verb.id in to:
            actions[verb.id].setIcon(theme.icon(verb.icon))


def tag_verbs(codebook: Codebook) -> tuple[Verb, ...]:
    """Make a verb for each type of the codebook."""
    return tuple(
        Verb(
            f"tag_{kind.id}",
            tr("Tag {type}", type=kind.labels.best(language()).lower()),
            (kind.key.upper(),),
            kind.id,
            explained(kind.definition),
        )
        for kind in codebook.types
    )


def with_keys(tip: str, keys: Iterable[str]) -> str:
    """Add the first key to a tip: "Take back the last act. (Ctrl+Z)"."""
    first = next(iter(keys), "")
    if not first:
        return tip
    return f"{tip} ({QKeySequence(first).toString(QKeySequence.SequenceFormat.NativeText)})"


def plain_words(action: QAction) -> str:
    """Name an action without the mark of its letter and without dots."""
    return without_letter(action.text().partition("\t")[0])
