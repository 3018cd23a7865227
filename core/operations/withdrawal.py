"""Taking an article out of a project: so that undo brings it back, or for good."""

from __future__ import annotations

import logging
import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Cancelled, UserFixable
from core.operations.acting import acting
from core.operations.backups import backup_root, list_backups
from core.operations.history import LARGE
from core.operations.wording import REMOVED_ARTICLE, record_words, short_article
from core.project.project import Project
from core.store.bulk import ROWS_A_CHUNK
from core.store.store import open_store_beside
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from core.model.article import Article
    from core.model.change import Changes
    from core.store.belongings import Content
    from core.store.bulk import BulkAct
    from core.store.store import Store
    from core.store.withdrawal import Gone

_log = logging.getLogger(__name__)

_BACKUP_SECONDS = 30.0
"""A backup that is being checked may need so long until it has its name."""
_ABANDONED_SECONDS = 600
_PAUSE = 0.1
_DELETED_A_CHUNK = ROWS_A_CHUNK // 4


@dataclass(frozen=True, slots=True)
class Deleted:
    """What deleting an article for good did.

    Attributes:
        copies: How many backups of the project were deleted with it.
        left: Copies of the project that could not be deleted.
        traces: Why the file may still hold traces; None where it holds none.
    """

    gone: Gone
    copies: int
    left: tuple[Path, ...]
    traces: UserFixable | None


def content_of(project: Project, article_id: str) -> Content:
    """Count what goes with an article."""
    return project.store.withdrawal().content(article_id, project.my_id or "nobody")


def remove_article(project: Project, article_id: str) -> Changes:
    """Remove an article with all that was coded in it, whoever coded it; undo brings all of it back.

    Raises:
        UserFixable: If it is gone, or records of other articles point to records of it.
    """
    article = project.article(article_id)
    withdrawal = project.store.withdrawal()
    _refuse_if_pointed_at(project, article)
    records = content_of(project, article_id).records
    what = REMOVED_ARTICLE.of(records, article=short_article(article))
    with acting(project, what, article=article_id) as writer:
        for table, row in list(withdrawal.standing_rows(article_id)):
            writer.delete(table, row)
    return writer.changes


def is_large(content: Content) -> bool:
    """Tell whether removing what an article holds is work for a worker: `remove_article_in_chunks`."""
    # A record has a mention as a rule, and a value its words.
    return 2 * (content.records + content.values) > LARGE


def remove_article_in_chunks(
    path: Path,
    article_id: str,
    *,
    analyst: str,
    told: Callable[[int, int, str], object],
    cancelled: Callable[[], bool],
) -> Changes:
    """Remove an article as `remove_article` does, for a worker's thread; nobody sees it as soon as this has begun.

    Args:
        analyst: Id of who removes it.
        told: Hears how many rows of how many are gone.

    Raises:
        Cancelled: If `cancelled` said so; all is as it was.
        UserFixable: If it is gone, records of other articles point to records of it, or the disk refuses.
    """
    with closing(open_store_beside(path)) as store:
        project = Project(store)
        article = project.article(article_id)
        _refuse_if_pointed_at(project, article)
        rows = list(store.withdrawal().standing_rows(article_id))
        what = REMOVED_ARTICLE.of(content_of(project, article_id).records, article=short_article(article))
        bulk = store.begin_bulk(what, analyst=analyst, article=article_id)
        try:
            bulk.hide(row for table, row in rows if table in ("article", "record"))
            # The article itself goes last, with whatever was written in it since.
            first = [(table, row) for table, row in rows if table not in ("article", "article_text")]
            for done in range(0, len(first), _DELETED_A_CHUNK):
                if cancelled():
                    raise Cancelled
                told(done, len(first), "")
                _delete_rows(bulk, first[done : done + _DELETED_A_CHUNK])
            if cancelled():
                raise Cancelled
            _delete_rows(bulk, list(store.withdrawal().standing_rows(article_id)))
            return bulk.finish()
        except BaseException:
            bulk.abandon()
            raise


def delete_for_good(
    path: Path,
    article_id: str,
    *,
    reason: str,
    analyst: str,
    with_backups: bool = False,
    root: Path | None = None,
    told: Callable[[int, int, str], object] | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Deleted:
    """Delete an article that its publisher has withdrawn, from the history too; nothing brings it back.

    Names of meetings, persons and places that were learnt from it stay: other articles share them. For a worker's
    thread, of the program that has the project open for writing.

    Args:
        reason: Why; said when its text is to be imported again.
        analyst: Id of who deletes.
        with_backups: Delete the backups of the project too, which still hold it.
        root: Where backups lie; the usual place if not given.
        told: Hears how many steps of how many are done, and what is at hand.
        cancelled: Tells whether to stop; asked during the first step only, after which there is no way back.

    Raises:
        Cancelled: If `cancelled` said so; nothing was deleted.
        UserFixable: If no reason is given, the article is gone, work is under way, or the disk refuses; then nothing
            was deleted.
    """
    if not reason.strip():
        raise UserFixable(
            tr("Deleting an article for good needs a reason."),
            kept=tr("Nothing was deleted."),
            cure=tr("Write the reason."),
        )
    tell = told if told is not None else _tell_nobody
    with closing(open_store_beside(path)) as store:
        tell(0, 3, tr("Deleting the article and what the history tells of it"))
        gone = store.withdrawal().delete_for_good(
            article_id, analyst=analyst, reason=" ".join(reason.split()), cancelled=cancelled
        )
        tell(1, 3, tr("Cleaning the project file"))
        traces = _cleaned(store)
    if not with_backups:
        return Deleted(gone, 0, (), traces)
    tell(2, 3, tr("Deleting the backups"))
    return Deleted(gone, *_delete_copies(path, root or backup_root()), traces)


def has_traces(project: Project) -> bool:
    """Tell whether cleaning up after an article that was deleted for good was cut off."""
    return project.store.withdrawal().has_traces


def clean_up(path: Path) -> None:
    """Finish what `delete_for_good` began in a project that this program has open for writing.

    Raises:
        UserFixable: If somebody keeps looking into the file, or the disk refuses; it can be tried again.
    """
    with closing(open_store_beside(path)) as store:
        store.withdrawal().clean(path)


def copies_of(project: Path, *, root: Path | None = None) -> tuple[Path, ...]:
    """List the copies of a project that this program made and that still hold all it held: backups, above all."""
    backups = [backup.path for backup in list_backups(project, root=root)]
    # Upgrading a file of an earlier version leaves that beside it.
    earlier = sorted(project.parent.glob(f"{_literal(project.stem)}.schema[0-9]*{_literal(project.suffix)}"))
    return (*backups, *earlier)


def _delete_rows(bulk: BulkAct, rows: Sequence[tuple[str, str]]) -> None:
    with bulk.chunk() as writer:
        for table, row in rows:
            writer.delete(table, row)


def _tell_nobody(_done: int, _total: int, _what: str) -> None:
    pass


def _cleaned(store: Store) -> UserFixable | None:
    try:
        store.withdrawal().clean(store.path)
    except UserFixable as refused:
        _log.info("the project file is not cleaned yet: %s", refused.what)
        return refused
    return None


def _refuse_if_pointed_at(project: Project, article: Article) -> None:
    pointing = project.store.withdrawal().pointing_at(article.id)
    if not pointing:
        return
    source, target = (project.record(each) for each in pointing[0])
    if source is None or target is None:
        return
    codebook = project.codebook
    kind = codebook.type(target.type).labels.best().lower() if codebook.has_type(target.type) else target.type
    words = record_words(codebook, source)
    told = tr(
        "{record} of {article} points to a {type} of {other}",
        record=words[:1].upper() + words[1:],
        article=short_article(project.article(source.article)),
        type=kind,
        other=short_article(article),
    )
    if len(pointing) > 1:
        told = tr("{told}, and %Ln more value(s) likewise", "", len(pointing) - 1, told=told)
    raise UserFixable(
        tr("{told}.", told=told),
        kept=tr("Nothing was removed."),
        cure=tr("Clear that field first."),
    )


def _delete_copies(project: Path, root: Path) -> tuple[int, tuple[Path, ...]]:
    _wait_for_backups(root)
    deleted = 0
    left: list[Path] = []
    for copy in copies_of(project, root=root):
        try:
            copy.unlink()
            deleted += 1
        except OSError as error:
            _log.info("a copy could not be deleted: %s", error)
            left.append(copy)
    return deleted, tuple(left)


def _wait_for_backups(root: Path) -> None:
    """Wait until no backup is being made that began before: it would still hold the article."""
    deadline = time.monotonic() + _BACKUP_SECONDS
    while any(map(_is_at_work, root.glob("*/.*.building"))) and time.monotonic() < deadline:
        time.sleep(_PAUSE)


def _is_at_work(building: Path) -> bool:
    try:
        return time.time() - building.stat().st_mtime < _ABANDONED_SECONDS
    except OSError:
        return False


def _literal(name: str) -> str:
    """Take the meaning out of characters that stand for others in a pattern."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)
