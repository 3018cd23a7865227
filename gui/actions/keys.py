"""Which keys call which action: the usual ones, and those that the analyst chose instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from gui.actions.verbs import give_keys, keys_of
from gui.actions.vocabulary import verbs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QAction


class KeyBook(QObject):
    """Gives actions other keys, at once and everywhere they are shown.

    Signals:
        chosen: (mapping of action name to tuple of keys) what differs now from the usual keys.
    """

    chosen = Signal(object)

    def __init__(
        self, actions: Mapping[str, QAction], fixed: Callable[[], Iterable[QAction]], parent: QObject | None = None
    ) -> None:
        """Look after actions that have their keys already.

        Args:
            fixed: Gives the actions whose keys are chosen elsewhere, as the codebook chooses those of its types.
        """
        super().__init__(parent)
        self._fixed = fixed
        self._actions = dict(actions)
        self._usual = {verb.id: tuple(map(neutral, verb.keys)) for verb in verbs()}

    def knows(self, name: str) -> bool:
        """Tell whether an action's keys can be chosen."""
        return name in self._usual

    def usual(self, name: str) -> tuple[str, ...]:
        """Give the keys that an action has by itself."""
        return self._usual[name]

    def is_usual(self, name: str) -> bool:
        """Tell whether an action has its own keys."""
        return keys_of(self._actions[name]) == self._usual[name]

    def is_fixed(self, keys: str) -> bool:
        """Tell whether keys belong to an action that cannot lose them."""
        return any(_clash(QKeySequence(keys), each) for action in self._fixed() for each in action.shortcuts())

    def holders(self, keys: str, *, besides: str = "") -> list[QAction]:
        """List the actions that these keys, or keys that begin or continue them, call now."""
        wanted = QKeySequence(keys)
        return [
            action
            for name, action in self._actions.items()
            if name != besides and any(_clash(wanted, each) for each in action.shortcuts())
        ]

    def choose(self, name: str, keys: Sequence[str]) -> None:
        """Let these keys call an action; whatever else they called loses them."""
        wanted = tuple(map(neutral, keys))
        for key in wanted:
            for holder in self.holders(key, besides=name):
                give_keys(holder, [each for each in keys_of(holder) if not _clash(QKeySequence(key), each)])
        give_keys(self._actions[name], wanted)
        self._tell()

    def reset(self, name: str) -> None:
        """Give an action its usual keys again, and take them from what holds them."""
        self.choose(name, self._usual[name])

    def reset_all(self) -> None:
        """Give every action its usual keys again."""
        for name, keys in self._usual.items():
            give_keys(self._actions[name], keys)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit({name: keys_of(self._actions[name]) for name in self._usual if not self.is_usual(name)})


def neutral(keys: str) -> str:
    """Write keys as they are stored, whatever the system writes."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def _clash(one: QKeySequence, other: QKeySequence | str) -> bool:
    no_match = QKeySequence.SequenceMatch.NoMatch
    other = QKeySequence(other)
    return one.matches(other) != no_match or other.matches(one) != no_match
