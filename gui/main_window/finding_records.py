"""The records that the command palette finds: by their words, the words of their values, and what these mean."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from core.model.ids import id_of
from core.text.fold import fold_key
from gui.dialogs.palette import Entry, Kind
from gui.wording import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from core.project.project import Project
    from core.text.span import Span
    from gui.actions.session import Session
    from gui.main_window.annotate import AnnotateWorkspace

_HITS_READ = 300
_LONGEST_WORDS = 90
_LEAST_LETTERS = 3
_NAMES_TRIED = 8
_BETWEEN_THOUSANDS = re.compile(r"(?<=\d)[.,\s\u00a0\u202f](?=\d{3}(?!\d))")


@dataclass(frozen=True, slots=True)
class RecordSource:
    """Records by words of theirs or of their values, or by a value itself; a first word may name a type."""

    session: Session
    annotate: AnnotateWorkspace
    kind: Kind = Kind.RECORD

    def question(self, words: str, most: int) -> Callable[[Project], list[Entry]]:
        """Give what finds records in a project; with no words, those of the article that is shown."""
        here = self.annotate.article
        return lambda project: _Finding(project, here, self.annotate.open_record).find(words, most)

    def named(self, identity: str) -> Entry | None:
        """Find a record by its id."""
        if not self.session.is_open:
            return None
        finding = _Finding(self.session.project, "", self.annotate.open_record)
        return finding.entry_of(identity.partition(":")[2])


@dataclass(frozen=True, slots=True)
class _Finding:
    """Finds records in one project; touches no widget, so that any thread may do it."""

    project: Project
    here: str
    """Id of the article that is shown."""
    show: Callable[[str], object]
    """What choosing an entry does."""

    def find(self, words: str, most: int) -> list[Entry]:
        """Find records; with no words, those of the article that is shown."""
        project = self.project
        if not project.shown_id:
            return []
        record_type, words = self._split(words)
        places: dict[tuple[str, str], list[Span]] = defaultdict(list)
        if words:
            for hit in project.search(words, limit=_HITS_READ):
                places[hit.article, hit.text].append(hit.span)
        elif record_type and self.here and project.has_article(self.here):
            places[self.here, project.article(self.here).text] = []
        found: dict[str, Entry] = {}
        for (article, text), spans in places.items():
            for entry in self._coded(article, text, spans, record_type):
                found.setdefault(entry.id, entry)
            if len(found) >= most:
                break
        if words and len(found) < most:
            for entry in islice(self._holding(words, record_type), most):
                found.setdefault(entry.id, entry)
        return list(found.values())[:most]

    # ── by words ────────────────────────────────────────────────────────────────────────────────────────────────

    def _coded(self, article: str, text: str, spans: list[Span], record_type: str) -> Iterator[Entry]:
        """Walk the records whose mentions, and then those whose values, stand where the words were found."""
        project = self.project
        body = project.stored_text(text)
        rows = project.store.listing.coded(article=article, analyst=project.shown_id or "none", text=text).spans
        touched = [
            row
            for row in sorted(rows, key=lambda row: row[:2])
            if record_type in ("", row[2])
            and (not spans or any(span.start < row[1] and row[0] < span.end for span in spans))
        ]
        for start, end, kind, role, key, *_ in touched:
            if role == "mention":
                yield self._entry(id_of(key), kind, body[start:end], article)
        if not spans:
            return
        for start, end, _kind, role, key, *_ in touched:
            record = project.store.listing.record_of_value(id_of(key)) if role == "value" else None
            entry = self.entry_of(record, body[start:end]) if record is not None else None
            if entry is not None:
                yield entry

    # ── by what values mean ─────────────────────────────────────────────────────────────────────────────────────

    def _holding(self, words: str, record_type: str) -> Iterator[Entry]:
        """Walk the records with a value that means what was typed."""
        project = self.project
        meanings = _meanings(project, words)
        for naming in project.store.entities.namings(list(meanings), project.shown_id or "none"):
            entry = self.entry_of(naming.record, meanings[naming.identity], record_type)
            if entry is not None:
                yield entry

    # ── entries ─────────────────────────────────────────────────────────────────────────────────────────────────

    def entry_of(self, record_id: str, because: str = "", record_type: str = "") -> Entry | None:
        """Make an entry of a record; None where it is gone, or of another type."""
        record = self.project.record(record_id)
        if record is None or record_type not in ("", record.type):
            return None
        words = record.mentions[0].anchor.exact if record.mentions else ""
        return self._entry(record.id, record.type, words, record.article, because)

    def _entry(self, record: str, record_type: str, words: str, article: str, because: str = "") -> Entry:
        """Make an entry.

        Args:
            because: The value for which it was found, where that is not what names it.
        """
        project = self.project
        row = project.store.listing.article(article)
        codebook = project.codebook
        told = codebook.type(record_type).labels.best(language()) if codebook.has_type(record_type) else record_type
        title = (row.title or row.file) if row is not None else ""
        value = " ".join(because.split())[:_LONGEST_WORDS]
        return Entry(
            f"{Kind.RECORD}:{record}",
            " ".join(words.split())[:_LONGEST_WORDS] or told,
            lambda: self.show(record),
            f"{value} · {title}" if value else title,
            told,
        )

    def _split(self, words: str) -> tuple[str, str]:
        """Take a first word that names a type from the others."""
        first, _, rest = words.partition(" ")
        folded = fold_key(first)
        if len(folded) >= _LEAST_LETTERS:
            for kind in self.project.codebook.types:
                if any(fold_key(label).startswith(folded) for label in (kind.id, kind.labels.best(language()))):
                    return kind.id, rest.strip()
        return "", words


def _meanings(project: Project, words: str) -> dict[str, str]:
    """Give the normal forms that words may mean, each with what it is called: numbers, dates, answers, names, terms."""
    typed = words.strip()
    found = {typed: typed, _BETWEEN_THOUSANDS.sub("", typed): typed}
    folded = fold_key(typed)
    if len(folded) >= _LEAST_LETTERS or not typed.isascii():
        for kind in project.codebook.types:
            for choice in (each for field in kind.fields for each in field.choices):
                label = choice.labels.best(language())
                if fold_key(label).startswith(folded):
                    found[choice.id] = label
        names = project.names
        named = [each.id for each in names.complete(typed, limit=_NAMES_TRIED)]
        for kind_of_term in project.entity_book.term_kinds():
            named += [each.id for each in names.complete(typed, term_kind=kind_of_term, limit=_NAMES_TRIED)]
        for each in named:
            label = names.label(names.canonical(each), language())
            found |= dict.fromkeys(names.all_that_became(names.canonical(each)), label)
    return found
