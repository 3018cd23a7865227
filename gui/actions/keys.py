"""Which keys call which action: the usual ones, and those that the analyst chose instead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from gui.actions.compare_vocabulary import OF_COMPARE
from gui.actions.verbs import give_keys, held_key, keys_of
from gui.actions.vocabulary import verbs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtGui import QAction


class KeyBook(QObject):
    """Gives actions other keys, at once and everywhere they are shown.

    A key that was chosen rests while something that cannot lose it has it, too: Qt would let it call neither.

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
        self._chosen = {name: keys_of(self._actions[name]) for name in self._usual}

    def knows(self, name: str) -> bool:
        """Tell whether an action's keys can be chosen."""
        return name in self._usual

    def usual(self, name: str) -> tuple[str, ...]:
        """Give the keys that an action has by itself."""
        return self._usual[name]

    def is_usual(self, name: str) -> bool:
        """Tell whether an action has its own keys."""
        return self._chosen[name] == self._usual[name]

    def fixed_holder(self, keys: str) -> QAction | None:
        """Find the action that has these keys and cannot lose them."""
        wanted = QKeySequence(keys)
        return next((each for each in self._fixed() if any(_clash(wanted, key) for key in each.shortcuts())), None)

    def part_holders(self, keys: str, *, besides: str = "") -> list[QAction]:
        """List the actions that these keys call, whatever is chosen, where the keyboard is in what they work on."""
        held = (each for name, each in self._actions.items() if name != besides)
        return [each for each in held if held_key(each) and neutral(held_key(each)) == keys]

    def resting(self, name: str) -> tuple[tuple[str, QAction], ...]:
        """List the keys of an action that do not call it now, each with the action that has it."""
        # Side by side nothing is tagged: there these keys are free.
        known = () if name in OF_COMPARE else self._chosen.get(name, ())
        return tuple((key, holder) for key in known if (holder := self.fixed_holder(key)) is not None)

    def settle(self) -> None:
        """Let keys rest, or work again, after others that cannot lose theirs came or went."""
        for name, chosen in self._chosen.items():
            resting = {key for key, _ in self.resting(name)}
            working = tuple(key for key in chosen if key not in resting)
            if keys_of(self._actions[name]) != working:
                give_keys(self._actions[name], working)

    def holders(self, keys: str, *, besides: str = "") -> list[QAction]:
        """List the actions that these keys, or keys that begin or continue them, call now."""
        wanted = QKeySequence(keys)
        return [
            self._actions[name]
            for name, chosen in self._chosen.items()
            if name != besides and any(_clash(wanted, each) for each in chosen)
        ]

    def choose(self, name: str, keys: Sequence[str]) -> None:
        """Let these keys call an action; whatever else they called loses them."""
        wanted = tuple(map(neutral, keys))
        for key in wanted:
            for holder in self.holders(key, besides=name):
                loser = holder.objectName()
                kept = (each for each in self._chosen[loser] if not _clash(QKeySequence(key), each))
                self._chosen[loser] = tuple(kept)
        self._chosen[name] = wanted
        self._tell()

    def reset(self, name: str) -> None:
        """Give an action its usual keys again, and take them from what holds them."""
        self.choose(name, self._usual[name])

    def reset_all(self) -> None:
        """Give every action its usual keys again."""
        self._chosen = dict(self._usual)
        self._tell()

    def _tell(self) -> None:
        self.settle()
        self.chosen.emit({name: keys for name, keys in self._chosen.items() if not self.is_usual(name)})


def neutral(keys: str) -> str:
    """Write keys as they are stored, whatever the system writes."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.PortableText)


def _clash(one: QKeySequence, other: QKeySequence | str) -> bool:
    no_match = QKeySequence.SequenceMatch.NoMatch
    other = QKeySequence(other)
    return one.matches(other) != no_match or other.matches(one) != no_match
