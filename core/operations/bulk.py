"""Acts too large for a click: a worker writes them in chunks on a connection of its own.

Until such an act is done nobody sees any of it; cancelled, or cut off with the program, it leaves nothing.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from core.errors import Cancelled, UserFixable
from core.intake.files import Refused, read_plain, read_text
from core.language.detect import languages_by_script
from core.model.ids import new_id
from core.operations.left_out import why_left_out
from core.operations.wording import IMPORTED, IMPORTED_MANY, IMPORTING, REDID, UNDID, shortened
from core.store.bulk import ROWS_A_CHUNK
from core.store.history import invert
from core.store.packing import pack
from core.store.readings import layout_of
from core.store.store import open_store_beside
from core.store.texts import NewText, original_of
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from concurrent.futures import Executor, Future
    from pathlib import Path

    from core.intake.files import PlainArticle
    from core.model.article import TextReading
    from core.model.change import Act, Change, Changes
    from core.store.bulk import BulkAct
    from core.store.store import Store
    from core.text.notes import Note

_ROWS_AN_ARTICLE = 8
"""Article, its text, what waits to be found, two changes, and what readers overlook for now."""
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
class _New:
    """An article that was read and will be written; `key` and `encoded` are its text's digest and UTF-8 bytes."""

    file: str
    article: str
    key: bytes
    encoded: bytes
    length: int
    languages: tuple[str, ...]
    original: tuple[bytes, str] | None
    reading: TextReading | None


@dataclass(frozen=True, slots=True)
class _Chunk:
    """Articles of one transaction. Packing their texts needs none of the interpreter: another core does it."""

    new: list[_New]
    packed: Future[list[bytes]]


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
    with closing(open_store_beside(path)) as store, ThreadPoolExecutor(max_workers=1) as packer:
        bulk = store.begin_bulk(IMPORTING, analyst=analyst)
        importing = _Importing(store, bulk, language, packer)
        with _removed_unless_done(bulk):
            read: _Chunk | None = None
            for done in range(0, len(files), _ARTICLES_A_CHUNK):
                if cancelled():
                    raise Cancelled
                told(done, len(files), files[done].name)
                # While one chunk is being packed, the next is read.
                packing, read = read, importing.read(files[done : done + _ARTICLES_A_CHUNK])
                importing.write(packing)
            importing.write(read)
            if cancelled():
                raise Cancelled
            told(len(files), len(files), "")
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
            raise UserFixable(tr("The act is no longer in the history."), kept=tr("Nothing was changed."))
        return turn_in_chunks(store, act, analyst=analyst, told=told, cancelled=cancelled)


def turn_in_chunks(
    store: Store, act: Act, *, analyst: str, told: Callable[[int, int, str], None], cancelled: Callable[[], bool]
) -> Changes:
    """Undo a large act, or redo it where it is undone, on the connection of a worker; else as `take_back_in_chunks`."""
    changes = store.history.to_invert(act)
    what = (REDID if act.undone else UNDID).of(act=act.what)
    bulk = store.begin_bulk(what, analyst=analyst, undoes=act)
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

    def __init__(self, store: Store, bulk: BulkAct, language: str | None, packer: Executor) -> None:
        self._store, self._bulk, self._language = store, bulk, language
        self.brought: list[BroughtFile] = []
        self.refused: list[Refused] = []
        self.left_out: list[LeftOutFile] = []
        self._deleted = why_left_out(store)
        self._made: dict[bytes, str] = {}
        self._packer = packer
        self._names: list[str] = []

    def read(self, files: Sequence[Path]) -> _Chunk:
        """Read some files, say what becomes of each, and have what is to be written packed."""
        plains = list(self._plain(files))
        encoded = [plain.body.encode("utf-8") for plain in plains]
        keys = [sha256(each).digest() for each in encoded]
        held = self._store.articles.holders_of_texts(keys)
        new: list[_New] = []
        for plain, utf8, key in zip(plains, encoded, keys, strict=True):
            article = held.get(key) or self._made.get(key)
            if article is None and key.hex() in self._deleted:
                self.left_out.append(LeftOutFile(plain.file, self._deleted[key.hex()]))
                continue
            if article is None:
                new.append(self._new(plain, utf8, key))
                self._made[key] = new[-1].article
            self.brought.append(BroughtFile(plain.file, article or new[-1].article, article is None, plain.notes))
        return _Chunk(new, self._packer.submit(lambda: [pack(each.encoded) for each in new]))

    def write(self, chunk: _Chunk | None) -> None:
        """Write what was read."""
        if chunk is None:
            return
        new = chunk.new
        texts = [
            NewText(each.key, packed, each.length, each.languages, each.original)
            for each, packed in zip(new, chunk.packed.result(), strict=True)
        ]
        with self._bulk.chunk() as writer:
            self._bulk.bring_texts(writer, texts)
            writer.insert_all(
                "article",
                [{"id": each.article, "file": each.file, "state": "new", "created": _now()} for each in new],
            )
            writer.insert_all(
                "article_text", [{"article": each.article, "text": each.key.hex(), "n": 0} for each in new]
            )
            for each in new:
                if each.reading is not None:
                    writer.insert("region", {"text": each.key.hex(), "layout": layout_of(each.reading.regions)})
        self._names += [each.file for each in new[: 3 - len(self._names)]]

    def finish(self) -> Changes:
        """Make the act done."""
        names, count = shortened(", ".join(self._names), 60), len(self._made)
        return self._bulk.finish(IMPORTED.of(files=names) if count < 4 else IMPORTED_MANY.of(count, files=names))

    def _plain(self, files: Sequence[Path]) -> Iterator[PlainArticle]:
        for file in files:
            try:
                yield read_plain(file)
            except UserFixable as error:
                self.refused.append(Refused(str(file), error))

    def _new(self, plain: PlainArticle, encoded: bytes, key: bytes) -> _New:
        reading = read_text(plain.body, language=self._language) if self._language else None
        return _New(
            file=plain.file,
            article=new_id(),
            key=key,
            encoded=encoded,
            length=len(plain.body),
            languages=reading.languages if reading else languages_by_script(plain.body),
            original=original_of(plain.data, plain.encoding, encoded),
            reading=reading,
        )


def _now() -> str:
    return datetime.now(UTC).isoformat("T", "microseconds")
