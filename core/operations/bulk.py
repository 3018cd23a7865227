"""Acts too large for a click: a worker writes them in chunks on a connection of its own.

Until such an act is done nobody sees any of it; cancelled, or cut off with the program, it leaves nothing.
"""

from __future__ import annotations

from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING

from core.errors import Cancelled, UserFixable
from core.intake.files import Refused, read_plain, read_text
from core.language.detect import languages_by_script
from core.model.ids import new_id, text_id
from core.operations.left_out import why_left_out
from core.operations.wording import shortened
from core.store.bulk import ROWS_A_CHUNK
from core.store.history import invert
from core.store.packing import pack_text
from core.store.readings import layout_of
from core.store.store import open_store_beside

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from pathlib import Path

    from core.intake.files import PlainArticle
    from core.model.article import TextReading
    from core.model.change import Change, Changes
    from core.store.bulk import BulkAct
    from core.store.store import Store
    from core.text.notes import Note

_ROWS_AN_ARTICLE = 9
"""Article, its text, the original, what waits to be found, two changes, and what readers overlook for now."""
_ARTICLES_A_CHUNK = ROWS_A_CHUNK // _ROWS_AN_ARTICLE
_CHANGES_A_CHUNK = ROWS_A_CHUNK // 4


@dataclass(frozen=True, slots=True)
class BroughtFile:
    """What became of one file of an import.

    Attributes:
        article: Id of the article that it made, or that the project held already.
        notes: What was done to the text.
    """

    file: str
    article: str
    new: bool
    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class LeftOutFile:
    """A file whose text was deleted for good before, and why."""

    file: str
    why: str


@dataclass(frozen=True, slots=True)
class Brought:
    """What a large import did."""

    files: tuple[BroughtFile, ...]
    refused: tuple[Refused, ...]
    changes: Changes
    left_out: tuple[LeftOutFile, ...] = ()


@dataclass(frozen=True, slots=True)
class _Prepared:
    """An article that only waits for being written."""

    plain: PlainArticle
    packed: bytes
    languages: tuple[str, ...]
    reading: TextReading | None


def import_files(
    path: Path,
    files: Sequence[Path],
    *,
    analyst: str,
    language: str | None = None,
    told: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Brought:
    """Bring files into a project that this program has open, in one act; for a worker's thread.

    The texts are read for regions, title and date afterwards, by `core.operations.reading.read_on`.

    Args:
        analyst: Id of who imports.
        language: Language of all of them, where the analyst knows better than the rules.
        told: Hears how many files of how many are in, and which one is at hand.

    Raises:
        Cancelled: If `cancelled` said so; nothing is left.
        UserFixable: If the disk refuses; nothing is left.
    """
    with closing(open_store_beside(path)) as store:
        bulk = store.begin_bulk("importing articles", analyst=analyst)
        importing = _Importing(store, bulk, language)
        with _removed_unless_done(bulk):
            remaining = iter(files)
            done = 0
            while chunk := list(islice(remaining, _ARTICLES_A_CHUNK)):
                if cancelled():
                    raise Cancelled
                told(done, len(files), chunk[0].name)
                importing.bring(chunk)
                done += len(chunk)
            if cancelled():
                raise Cancelled
            told(done, len(files), "")
            changes = importing.finish()
    return Brought(tuple(importing.brought), tuple(importing.refused), changes, tuple(importing.left_out))


def take_back_in_chunks(
    path: Path, act_id: str, *, analyst: str, told: Callable[[int, int, str], None], cancelled: Callable[[], bool]
) -> Changes:
    """Undo a large act, or redo it where it is undone; for a worker's thread.

    Raises:
        Cancelled: If `cancelled` said so; all is as it was.
        UserFixable: If later acts stand on it, or the disk refuses.
    """
    with closing(open_store_beside(path)) as store:
        act = store.history.act(act_id)
        if act is None:
            raise UserFixable("The act is no longer in the history.", kept="Nothing was changed.")
        changes = store.history.to_invert(act)
        verb = "redid" if act.undone else "undid"
        bulk = store.begin_bulk(f"{verb}: {act.what}", analyst=analyst, undoes=act)
        with _removed_unless_done(bulk):
            return _invert_in_chunks(bulk, changes, act.what, told, cancelled)


def _invert_in_chunks(
    bulk: BulkAct,
    changes: Sequence[Change],
    what: str,
    told: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> Changes:
    for end in range(len(changes), 0, -_CHANGES_A_CHUNK):
        if cancelled():
            raise Cancelled
        told(len(changes) - end, len(changes), what)
        with bulk.chunk() as writer:
            invert(writer, changes[max(0, end - _CHANGES_A_CHUNK) : end])
    return bulk.finish()


@contextmanager
def _removed_unless_done(bulk: BulkAct) -> Generator[None]:
    try:
        yield
    except BaseException:
        bulk.abandon()
        raise


class _Importing:
    """One large import on its way."""

    def __init__(self, store: Store, bulk: BulkAct, language: str | None) -> None:
        self._store, self._bulk, self._language = store, bulk, language
        self.brought: list[BroughtFile] = []
        self.refused: list[Refused] = []
        self.left_out: list[LeftOutFile] = []
        self._deleted = why_left_out(store)
        self._made: dict[str, str] = {}
        self._names: list[str] = []

    def bring(self, files: Sequence[Path]) -> None:
        """Read some files and write them in one chunk."""
        prepared = list(self._prepare(files))
        with self._bulk.chunk() as writer:
            rows: list[dict[str, str]] = []
            for each in prepared:
                plain = each.plain
                stored = self._bulk.bring_text(
                    writer, plain.body, each.packed, each.languages, (plain.data, plain.encoding)
                )
                created = datetime.now(UTC).isoformat("T", "microseconds")
                rows.append({"id": self._made[stored], "file": plain.file, "state": "new", "created": created})
                rows[-1]["text"] = stored
            writer.insert_all("article", rows)
            writer.insert_all("article_text", [{"article": row["id"], "text": row["text"], "n": 0} for row in rows])
            for row, each in zip(rows, prepared, strict=True):
                if each.reading is not None:
                    writer.insert("region", {"text": row["text"], "layout": layout_of(each.reading.regions)})
        self._names += [each.plain.file for each in prepared[: 3 - len(self._names)]]

    def finish(self) -> Changes:
        """Make the act done."""
        names, count = shortened(", ".join(self._names), 60), len(self._made)
        return self._bulk.finish(f"imported {names}" if count < 4 else f"imported {count} articles ({names} …)")

    def _prepare(self, files: Sequence[Path]) -> Iterator[_Prepared]:
        for file in files:
            try:
                plain = read_plain(file)
            except UserFixable as error:
                self.refused.append(Refused(str(file), error))
                continue
            identity = text_id(plain.body)
            held = self._held(identity)
            if held is None and identity in self._deleted:
                self.left_out.append(LeftOutFile(plain.file, self._deleted[identity]))
                continue
            self.brought.append(BroughtFile(plain.file, held or self._enter(identity), held is None, plain.notes))
            if held is None:
                reading = read_text(plain.body, language=self._language) if self._language else None
                languages = reading.languages if reading else languages_by_script(plain.body)
                yield _Prepared(plain, pack_text(plain.body), languages, reading)

    def _held(self, text: str) -> str | None:
        """Find the article that has a text already, from before or from an earlier file."""
        if text in self._made:
            return self._made[text]
        held = self._store.articles.articles_on_text(text)
        return held[0] if held else None

    def _enter(self, text: str) -> str:
        self._made[text] = new_id()
        return self._made[text]
