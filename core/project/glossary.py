"""The glossary of a project: its entities and terms with their names in every language; nothing is kept beside them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.formats.glossary_base import GlossaryRow, tidy_name
from core.model.ids import is_shipped
from core.text.fold import fold_key

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from core.model.entity import Name
    from core.project.entities import NameRow
    from core.project.project import Project

LANGUAGES = ("vi", "zh", "en")
"""The languages that every glossary has a column for."""


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A thing with its names.

    Attributes:
        kind: Type of the entity, or kind of the term.
        names: Its own and those of what was merged into it.
        series: Of a meeting: its series.
        ordinal: Of a meeting: its number there.
        records: Number of records of the set shown that name it.
        articles: Number of articles that these stand in.
        is_shipped: Whether it came with the program or the codebook; such a thing takes further names.
    """

    id: str
    kind: str
    is_term: bool
    label: str
    names: tuple[Name, ...]
    series: str
    ordinal: int | None
    records: int
    articles: int
    is_shipped: bool

    def in_language(self, language: str) -> tuple[Name, ...]:
        """List its names in a language, whatever the script or country (``zh`` is also ``zh-Hant``)."""
        return tuple(name for name in self.names if _base(name.language) == language)

    def elsewhere(self, languages: Collection[str] = LANGUAGES) -> tuple[Name, ...]:
        """List its names in no language, or in none of these."""
        return tuple(name for name in self.names if _base(name.language) not in languages)

    @property
    def lacks(self) -> tuple[str, ...]:
        """The languages of the glossary in which it has no name; none where a name of no language serves for all."""
        if any(not name.language for name in self.names):
            return ()
        return tuple(language for language in LANGUAGES if not self.in_language(language))

    def as_row(self) -> GlossaryRow:
        """Give what a file holds of it."""
        names = tuple(dict.fromkeys(self.names))
        return GlossaryRow(self.id, self.kind, names, self.series, self.ordinal, self.label)


@dataclass(frozen=True, slots=True)
class WordsUsed:
    """Words by which records name a thing, that are none of its names yet.

    Attributes:
        language: Base language of where they stand; empty where it is not known.
        count: In how many places.
    """

    identity: str
    words: str
    language: str
    count: int


def glossary(
    project: Project, *, kinds: Collection[str] = (), used_only: bool = False, language: str = "en"
) -> tuple[GlossaryEntry, ...]:
    """List what the project names, terms behind entities, each by kind and label.

    Args:
        kinds: Only things of these kinds, if any are named.
        used_only: Only what a record names, or the project named itself.
        language: Of the labels.
    """
    book = project.entity_book
    rows = (*book.rows(language=language), *book.term_rows(language=language))
    chosen = (row for row in rows if (not kinds or row.type in kinds) and (not used_only or _is_used(row)))
    return tuple(_entry(project, row) for row in chosen)


def glossary_entry(project: Project, identity: str, *, language: str = "en") -> GlossaryEntry | None:
    """Give one thing of the glossary, or what it was merged into; None where there is no such thing."""
    row = project.entity_book.row(identity, language=language)
    return _entry(project, row) if row is not None else None


def glossary_kinds(project: Project) -> tuple[str, ...]:
    """List the types of entity and kinds of term that a glossary of the project can hold."""
    book = project.entity_book
    return (*sorted(book.types()), *sorted(book.term_kinds()))


def languages_of(entries: Iterable[GlossaryEntry]) -> tuple[str, ...]:
    """List the languages that names are in: the usual ones first; names of no language do not count."""
    there = {_base(name.language) for entry in entries for name in entry.names} - {"", *LANGUAGES}
    return (*LANGUAGES, *sorted(there))


def words_used(project: Project, identity: str) -> tuple[WordsUsed, ...]:
    """List the words by which records of the set shown name a thing and that are none of its names, by frequency."""
    entry = glossary_entry(project, identity)
    if entry is None:
        return ()
    known = {fold_key(name.text) for name in entry.names}
    found: Counter[tuple[str, str]] = Counter()
    for place in project.entity_book.places(entry.id):
        record = project.record(place.record)
        if record is None or not any(_says(value, place.words) for value in record.values(place.field)):
            continue
        words = tidy_name(place.words)
        if fold_key(words) not in known:
            spoken = project.circumstances(place.article, place.span.start).language
            found[words, _base(spoken)] += 1
    return tuple(WordsUsed(entry.id, words, language, count) for (words, language), count in found.most_common())


def _says(value: object, words: str) -> bool:
    return getattr(value, "raw", "") == words


def _entry(project: Project, row: NameRow) -> GlossaryEntry:
    entity = None if row.is_term else project.names.entity(row.id)
    return GlossaryEntry(
        id=row.id,
        kind=row.type,
        is_term=row.is_term,
        label=row.label,
        names=row.names,
        series=entity.series if entity is not None else "",
        ordinal=entity.ordinal if entity is not None else None,
        records=row.records,
        articles=row.articles,
        is_shipped=is_shipped(row.id),
    )


def _is_used(row: NameRow) -> bool:
    return bool(row.records) or not is_shipped(row.id) or any(name.id for name in row.names)


def _base(language: str) -> str:
    return language.partition("-")[0].lower()
