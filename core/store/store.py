"""The store of one open project: one door to its readers, its acts and its history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.store import database, readings, texts
from core.store.acts import ActMaker
from core.store.articles import ArticleReader
from core.store.backup import back_up
from core.store.bulk import BulkAct, remove_pending
from core.store.codebooks import CodebookReader
from core.store.comparisons import ComparisonReader
from core.store.corrections import CorrectionReader
from core.store.doctor import examine
from core.store.entities import EntityReader
from core.store.history import History
from core.store.listing import Listing
from core.store.notes import NoteReader
from core.store.older_readings import OlderReadings
from core.store.records import RecordReader
from core.store.refusals import naming_damage
from core.store.rejections import RejectionReader
from core.store.search import Search
from core.store.suggestion_changes import SuggestionChanges
from core.store.suggestions import SuggestionStore
from core.store.tallies import TallyReader

if TYPE_CHECKING:
    from pathlib import Path

    from core.model.article import TextReading
    from core.model.change import Act
    from core.store.lock import Holder
    from core.store.withdrawal import Withdrawal


class Store:
    """An open project file. Belongs to the thread that opened it."""

    def __init__(self, opened: database.Database) -> None:
        """Wrap a database that `open_store` or `create_store` opened."""
        self._database = opened
        connection = opened.connection
        self.acts = ActMaker(connection, opened.path, read_only=opened.read_only)
        self.history = History(connection, self.acts)
        self.articles = ArticleReader(connection)
        self.records = RecordReader(connection, self.articles.text)
        self.entities = EntityReader(connection)
        self.codebooks = CodebookReader(connection)
        self.listing = Listing(connection)
        self.notes = NoteReader(connection)
        self.rejections = RejectionReader(connection)
        self.corrections = CorrectionReader(connection)
        self.comparisons = ComparisonReader(connection)
        self.tallies = TallyReader(connection)
        self.suggestions = SuggestionStore(connection)
        self.search = Search(connection)
        self.suggestion_changes = SuggestionChanges(connection, self.suggestions, self.search)
        self.older_readings = OlderReadings(connection, self.suggestion_changes)
        if not opened.read_only and not opened.is_second:
            remove_pending(connection, self.acts)
            if not self.search.is_current():
                self.search.rebuild()

    @property
    def path(self) -> Path:
        """The project file."""
        return self._database.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be written."""
        return self._database.read_only

    @property
    def holder(self) -> Holder | None:
        """Who else has the project open, where that is why it is read-only."""
        return self._database.holder

    def add_text(self, body: str, *, data: bytes | None = None, encoding: str = "utf-8") -> str:
        """Store a canonical text, once, and the bytes that it was read from; inside an act. Gives its id."""
        text = texts.new_text(body, data=data, encoding=encoding)
        texts.add_texts(self._database.connection, [text])
        return text.key.hex()

    def add_reading(self, text_id: str, body: str, reading: TextReading, words: str | None = None) -> None:
        """Keep what was found in a text and index its words; inside a transaction."""
        readings.add_reading(self._database.connection, text_id, body, reading, words)

    def waiting_texts(self, limit: int) -> tuple[tuple[str, str], ...]:
        """List texts that are not read and indexed yet: id and body."""
        return readings.waiting_texts(self._database.connection, limit)

    def is_waiting(self, text_id: str) -> bool:
        """Tell whether a text is not read and indexed yet."""
        return readings.is_waiting(self._database.connection, text_id)

    def count_waiting(self) -> int:
        """Count the texts that are not read and indexed yet."""
        return readings.count_waiting(self._database.connection)

    def begin_bulk(self, what: str, *, analyst: str, article: str | None = None, undoes: Act | None = None) -> BulkAct:
        """Begin an act that is written in chunks, in one article if one is given; for a worker's own store.

        Raises:
            UserFixable: If another one is under way, or the disk refuses.
        """
        return BulkAct(self._database.connection, self.acts, what, analyst=analyst, article=article, undoes=undoes)

    def withdrawal(self) -> Withdrawal:
        """Take articles out of the file for good."""
        # Hardly ever wanted, and it brings much with it.
        from core.store.withdrawal import Withdrawal

        return Withdrawal(self._database.connection, self.acts)

    def examine(self) -> list[str]:
        """Check the file; one sentence a problem."""
        return examine(self._database.connection)

    def back_up(self, destination: Path) -> str:
        """Make a verified copy; gives its SHA-256."""
        return back_up(self._database.connection, destination)

    def close(self) -> None:
        """Close the file."""
        self._database.close()


def create_store(path: Path) -> Store:
    """Make an empty project file and open it."""
    return Store(database.create(path))


def open_store_beside(path: Path) -> Store:
    """Open a project once more, for a worker of the program that has it open for writing."""
    return Store(database.open_beside(path))


def open_store(path: Path, *, read_only: bool = False) -> Store:
    """Open a project file."""
    opened = database.open_database(path, read_only=read_only)
    with naming_damage(path):
        try:
            return Store(opened)
        except BaseException:
            opened.close()
            raise
