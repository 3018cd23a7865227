"""What the command palette finds: actions, articles, names of people, places and meetings; and, elsewhere, records."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QKeySequence

from core.text.fold import fold_key
from gui.actions.compare_vocabulary import OF_COMPARE
from gui.actions.overview_vocabulary import OF_REVIEW, OF_STATISTICS
from gui.actions.verbs import held_key, plain_words
from gui.actions.vocabulary import OF_ANNOTATE
from gui.dialogs.matching import how_far
from gui.dialogs.palette import CommandPalette, Entry, Kind
from gui.main_window.finding_records import RecordSource
from gui.main_window.places import article_model
from gui.wording import language, tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtGui import QAction

    from core.store.listing import ArticleRow
    from gui.actions.session import Session
    from gui.main_window.annotate import AnnotateWorkspace
    from gui.main_window.settings import WindowSettings
    from gui.main_window.window import MainWindow

_AT_ONCE = 5_000
_MOST_WEIGHED = 300
_NOT_NOW = 2
"""How much farther an action is that cannot be done now."""


@dataclass(frozen=True, slots=True)
class ActionSource:
    """Everything that the menus hold."""

    actions: Callable[[], Iterable[tuple[str, QAction]]]
    """Gives each action with the title of its menu."""
    why_not: Callable[[QAction], str]
    """Says why an action cannot be done now."""
    kind: Kind = Kind.ACTION

    def find(self, words: str, most: int) -> list[Entry]:
        """Find actions by their words, keys, menu or explanation."""
        folded = fold_key(words).split()
        found: list[Entry] = []
        for menu, action in self.actions():
            entry = self._entry(menu, action)
            far = how_far(folded, fold_key(entry.title), fold_key(f"{menu} {action.statusTip()} {entry.aside}"))
            if far is not None:
                found.append(replace(entry, far=far + (_NOT_NOW if entry.why_not else 0)))
        return sorted(found, key=lambda each: each.far)[: most if folded else None]

    def named(self, identity: str) -> Entry | None:
        """Find an action by its id."""
        return next((self._entry(*each) for each in self.actions() if _id_of(each[1]) == identity), None)

    def _entry(self, menu: str, action: QAction) -> Entry:
        keys = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()[:1]]
        keys = keys or [held_key(action)]
        why_not = "" if action.isEnabled() else self.why_not(action)
        return Entry(_id_of(action), plain_words(action), action.trigger, menu, "".join(keys), why_not)


def _id_of(action: QAction) -> str:
    return f"{Kind.ACTION}:{action.objectName()}"


class ArticleSource(QObject):
    """Articles by title, file and publisher, found in the list of articles; of a hundred thousand, too."""

    kind = Kind.ARTICLE

    def __init__(self, session: Session, annotate: AnnotateWorkspace, refresh: Callable[[], object]) -> None:
        """Ask the list of a workspace.

        Args:
            refresh: Asks anew: the list is ready now.
        """
        super().__init__(annotate)
        self._session, self._annotate, self._refresh = session, annotate, refresh
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare)
        session.closing.connect(self._preparing.stop)

    def find(self, words: str, most: int) -> list[Entry]:
        """Find articles; none while their names are being made ready."""
        model = article_model(self._annotate)
        if model is None:
            return []
        if not words:
            return [self._entry(row) for row in model.find("", most)]
        if not model.is_ready and model.total > _AT_ONCE:
            # Of many the names are made ready bit by bit; what fits is shown when they are.
            self._preparing.start()
            return []
        folded = fold_key(words).split()
        found: list[tuple[int, int, ArticleRow]] = []
        for place, row in enumerate(model.find(words, _MOST_WEIGHED)):
            far = how_far(folded, fold_key(row.title), fold_key(f"{row.file} {row.publisher}"))
            found.append((far if far is not None else 0, place, row))
        return [replace(self._entry(row), far=far) for far, _, row in sorted(found)[:most]]

    def named(self, identity: str) -> Entry | None:
        """Find an article by its id."""
        row = self._session.project.store.listing.article(identity.partition(":")[2]) if self._session.is_open else None
        return self._entry(row) if row is not None else None

    def _entry(self, row: ArticleRow) -> Entry:
        return Entry(
            f"{Kind.ARTICLE}:{row.id}",
            row.title or row.file,
            lambda: self._annotate.open_article(row.id),
            row.file if row.title else "",
            tr("article"),
        )

    def _prepare(self) -> None:
        model = article_model(self._annotate)
        if model is None or model.prepare(_AT_ONCE):
            self._preparing.stop()
            self._refresh()


@dataclass(frozen=True, slots=True)
class EntitySource:
    """People, organisations, places and meetings by any of their names, in any script."""

    session: Session
    show: Callable[[str, str], object]
    """Shows an entity, given by its id and by the name that was sought."""
    kind: Kind = Kind.ENTITY

    def find(self, words: str, most: int) -> list[Entry]:
        """Find entities by part of a name."""
        if not words or not self.session.is_open:
            return []
        names = self.session.project.names
        folded = fold_key(words).split()
        found: list[Entry] = []
        for each in names.complete(words, limit=most):
            entry = self._entry(each.id, each.matched)
            far = how_far(folded, fold_key(entry.title), fold_key(each.matched)) if entry else None
            found += [replace(entry, far=(far or 0) + 1)] if entry is not None else []
        return found

    def named(self, identity: str) -> Entry | None:
        """Find an entity by its id."""
        return self._entry(identity.partition(":")[2], "") if self.session.is_open else None

    def _entry(self, entity_id: str, matched: str) -> Entry | None:
        names = self.session.project.names
        entity = names.entity(names.canonical(entity_id))
        if entity is None:
            return None
        label = names.label(entity.id, language())
        return Entry(
            f"{Kind.ENTITY}:{entity.id}",
            label,
            lambda: self.show(entity.id, matched or label),
            matched if matched != label else "",
            _type_told(entity.type),
        )


def make_palette(window: MainWindow, settings: WindowSettings) -> CommandPalette:
    """Make the palette of a window."""
    session, annotate = window.session, window.annotate

    def actions() -> list[tuple[str, QAction]]:
        groups = window.menus.groups()
        return [(title, action) for title, group in groups for action in group] + window.menus.choices()

    def used() -> tuple[str, ...]:
        return settings.used_in(session.project.path) if session.is_open else ()

    articles = ArticleSource(session, annotate, lambda: palette.refresh())
    sources = (
        ActionSource(actions, lambda action: why_not(session, action)),
        articles,
        EntitySource(session, lambda identity, name: _show_entity(window, identity, name)),
    )
    palette = CommandPalette(sources, RecordSource(session, annotate), session, used, window)
    palette.chosen.connect(lambda entry: settings.remember_used(session.project.path, entry))
    return palette


def _show_entity(window: MainWindow, identity: str, name: str) -> None:
    """Show an entity among the others; one that is not listed, as a country that nobody named, is searched for."""
    dock, panel = window.naming.dock, window.naming.panel
    was_shown = dock.isVisible()
    dock.show()
    panel.show_entity(identity)
    if panel.chosen is not None and panel.chosen.id == identity:
        dock.raise_()
        return
    dock.setVisible(was_shown)
    window.search_box.seek(name)


def why_not(session: Session, action: QAction) -> str:
    """Say why an action cannot be done now."""
    reasons = {
        "undo": tr("Nothing to undo"),
        "redo": tr("Nothing to redo"),
        "back": tr("Nowhere to go back to"),
        "forward": tr("Nowhere to go forward to"),
    }
    if session.is_open and session.project.read_only and action.objectName() not in ("back", "forward"):
        return tr("This project is open for reading only")
    places = (
        (OF_ANNOTATE, tr("Only in Annotate")),
        (OF_COMPARE, tr("Only in Compare")),
        (OF_STATISTICS, tr("Only in Statistics")),
        (OF_REVIEW, tr("Only in Review")),
    )
    elsewhere = next((words for names, words in places if action.objectName() in names), tr("Not possible now"))
    return reasons.get(action.objectName(), elsewhere)


def _type_told(entity_type: str) -> str:
    known = {
        "meeting": tr("meeting"),
        "person": tr("person"),
        "organisation": tr("organisation"),
        "place": tr("place"),
        "country": tr("country"),
    }
    return known.get(entity_type, entity_type)
