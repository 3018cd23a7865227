"""One open project: read-only answers to everything that a screen may ask."""

from __future__ import annotations

import getpass
from contextlib import suppress
from typing import TYPE_CHECKING

from core.errors import UserFixable
from core.model.codebook_toml import parse_codebook
from core.project.analysts import find_analyst
from core.project.display import value_label
from core.project.entities import EntityBook
from core.project.finding import ArticleDates, find_article, quantities_of
from core.project.interpret import Circumstances, Interpretation, interpret
from core.project.names import Names
from core.project.notes import NoteBook
from core.project.record_shelf import RecordShelf, in_order
from core.project.suggestions import SuggestionBook
from core.store.records import RecordChoice
from core.store.store import Store, open_store
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from pathlib import Path

    from core.language.figures import Quantity
    from core.model.annotated_set import AnnotatedSet
    from core.model.article import Analyst, Article, ArticleField, Region
    from core.model.change import Act, Changes
    from core.model.codebook import Codebook, Field
    from core.model.record import Record, Value
    from core.project.suggestions import Suggestion
    from core.store.lock import Holder
    from core.store.search import SearchHit
    from core.text.span import Span


class Project:
    """A project file that is open, at which one analyst works.

    Everything is read when asked and nothing is changed here; `core.operations` changes.
    """

    def __init__(self, store: Store, *, analyst: str | None = None) -> None:
        """Look at an open store.

        Args:
            analyst: Name of the analyst who works, and whose set is shown at first; the person at the computer if
                not given.
        """
        self.store = store
        self._codebook: Codebook | None = None
        self._names: Names | None = None
        self._dates = ArticleDates()
        self.me: Analyst | None = self._find_me(analyst)
        self.my_name: str = self.me.name if self.me else (analyst or user_name())
        self._shown: Analyst | None = None
        self.entity_book = EntityBook(self)
        self.notes = NoteBook(self)
        self.suggestion_book = SuggestionBook(self)
        self._shelf = RecordShelf(store.records, lambda record: in_order(self.codebook, record))

    @classmethod
    def open(cls, path: Path, *, analyst: str | None = None, read_only: bool = False) -> Project:
        """Open a project file.

        Raises:
            UserFixable: If it is not a project, damaged, or made by a newer Spanwise.
        """
        store = open_store(path, read_only=read_only)
        try:
            return cls(store, analyst=analyst)
        except BaseException:
            store.close()
            raise

    def close(self) -> None:
        """Close the file."""
        self.store.close()

    @property
    def path(self) -> Path:
        """The project file."""
        return self.store.path

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed."""
        return self.store.read_only

    @property
    def holder(self) -> Holder | None:
        """Who else has the project, where that is why it is read-only."""
        return self.store.holder

    @property
    def my_id(self) -> str:
        """Id of the analyst who works; empty while she has coded nothing."""
        return self.me.id if self.me else ""

    @property
    def shown(self) -> Analyst | None:
        """Whose records are read: those of the analyst who works, unless another's set was asked for."""
        return self._shown or self.me

    @property
    def shown_id(self) -> str:
        """Id of the analyst whose set is shown; empty while she has coded nothing."""
        return self.shown.id if self.shown else ""

    def show_analyst(self, analyst_id: str) -> None:
        """Show another analyst's set, or again one's own; who works stays who she is.

        Raises:
            UserFixable: If nobody here has that id.
        """
        self._shown = None if analyst_id == self.my_id else find_analyst(self.analysts(), analyst_id)

    def _find_me(self, name: str | None) -> Analyst | None:
        analysts = self.analysts()
        named = next((each for each in analysts if each.name == (name or user_name())), None)
        return named or (analysts[0] if analysts and name is None else None)

    def refresh(self, changes: Changes) -> None:
        """Forget what an act made stale; operations call it. It never fails: the act is done."""
        try:
            self._shelf.follow(changes)
            followed = self._names is None or self._names.follow(changes, self.store.entities.thing)
        except UserFixable:
            followed = False
        if not followed:
            self.read_anew()
        if changes.touches("codebook"):
            self._codebook = None
            self._shelf.forget()
        self.suggestion_book.forget(changes)
        if changes.touches("analyst"):
            with suppress(UserFixable):
                self.look_for_me()

    def look_for_me(self) -> None:
        """Find out whether the project knows the analyst by now, and by which name."""
        mine, self.me = self.me, None
        known = {analyst.id: analyst for analyst in self.analysts()}
        self.me = (known.get(mine.id) if mine else None) or self._find_me(self.my_name)
        self.my_name = self.me.name if self.me else self.my_name
        self._shown = known.get(self._shown.id) if self._shown else None

    def read_anew(self) -> None:
        """Read entities, terms and records anew when they are asked for next."""
        self._shelf.forget()
        self._names = None
        self.suggestion_book.forget_names()

    # ── codebook and names ──────────────────────────────────────────────────────────────────────────────────────

    @property
    def codebook(self) -> Codebook:
        """The newest codebook."""
        if self._codebook is None:
            self._codebook = parse_codebook(self.store.articles.codebook(), name="the project's codebook")
        return self._codebook

    @property
    def names(self) -> Names:
        """Entities and terms by id and by name."""
        if self._names is None:
            entities = self.store.entities
            self._names = Names(self.codebook, entities.entities(), entities.terms(), entities.names())
        return self._names

    def label(self, record_type: str, value: Value, language: str = "en") -> str:
        """Say what a screen shows for a value."""
        return value_label(self.names, self.codebook, record_type, value, language, words_of=self.words_of)

    def words_of(self, record_id: str) -> str:
        """Give the words of a record's first mention; empty where there is none."""
        record = self.record(record_id)
        return record.mentions[0].anchor.exact if record and record.mentions else ""

    def interpret(self, article: str, field: Field, words: str, at: int | None = None) -> Interpretation:
        """Say what words mean for a field.

        Args:
            at: Where the words stand (code point), for the language of the region; the article's own if not given.
        """
        return interpret(self.names, field, words, self.circumstances(article, at))

    def circumstances(self, article: str, at: int | None = None) -> Circumstances:
        """Say what language holds at a place, and when the article was published."""
        held = self.article(article)
        language = held.languages[0] if held.languages else ""
        if at is None:
            return Circumstances(language, held.published)
        regions = self.store.articles.regions(held.text)
        here = next((each.language for each in regions if each.span.start <= at < each.span.end), "")
        return Circumstances(here or language, held.published, at, self._dates.of(held, regions, self.text))

    # ── articles ────────────────────────────────────────────────────────────────────────────────────────────────

    def articles(self) -> tuple[Article, ...]:
        """List all articles; `records` counts those of the analyst shown."""
        return self.store.articles.articles(self.shown_id or "none")

    def article(self, article_id: str) -> Article:
        """Find an article by its id.

        Raises:
            UserFixable: If there is none.
        """
        found = self.store.articles.article(self.shown_id or "none", article_id)
        if found is not None:
            return found
        raise UserFixable(
            tr("The article is no longer in the project."), cure=tr("Choose another one."), details=article_id
        )

    def has_article(self, article_id: str) -> bool:
        """Tell whether an article is in the project."""
        return self.store.articles.article(self.shown_id or "none", article_id) is not None

    def find_article(self, sought: str) -> Article:
        """Find an article by its id, or by any unambiguous part of its file name or title.

        Raises:
            UserFixable: If none or several fit.
        """
        return find_article(self.articles(), sought)

    def text(self, article_id: str) -> str:
        """Give an article's newest text."""
        return self.store.articles.text(self.article(article_id).text)

    def stored_text(self, text_id: str) -> str:
        """Give a text by its id, the newest of its article or not."""
        return self.store.articles.text(text_id)

    def regions(self, article_id: str) -> tuple[Region, ...]:
        """List the regions of an article's newest text."""
        return self.store.articles.regions(self.article(article_id).text)

    def article_fields(self, article_id: str) -> tuple[ArticleField, ...]:
        """List what is known about a publication."""
        return self.store.articles.fields(article_id)

    def sentences(self, article_id: str) -> tuple[Span, ...]:
        """List the sentences of an article's newest text."""
        # The rules of three languages, here and below: no article needs them to be shown.
        from core.language.sentences import sentences

        return sentences(self.text(article_id))

    def quantities(self, article_id: str) -> tuple[Quantity, ...]:
        """List figures, dates and ordinals of an article's newest text, each in the language of its region."""
        article = self.article(article_id)
        return quantities_of(article, self.stored_text(article.text), self.regions(article_id))

    # ── records ─────────────────────────────────────────────────────────────────────────────────────────────────

    def records(
        self, *, article: str | None = None, record_type: str | None = None, state: str | None = None
    ) -> tuple[Record, ...]:
        """List records of the analyst shown, fields in the order of the codebook."""
        if self.shown is None:
            return ()
        if article is not None and record_type is None and state is None:
            return self._shelf.records(self.shown.id, article)
        found = self.store.records.records(analyst=self.shown.id, article=article, record_type=record_type, state=state)
        return tuple(in_order(self.codebook, record) for record in found)

    def my_records(self, article: str) -> tuple[Record, ...]:
        """List records of the analyst who works in an article, whoever's set is shown, as `records` does."""
        return self._shelf.records(self.my_id, article) if self.my_id else ()

    def record(self, record_id: str) -> Record | None:
        """Find a record by its id, whoever made it; None where that is no such id."""
        # What a field held before its kind was changed may be any words.
        found = self.store.records.records(record=record_id) if record_id.isascii() else ()
        return in_order(self.codebook, found[0]) if found else None

    def suggestions(self, article_id: str) -> tuple[Suggestion, ...]:
        """List what is suggested to the analyst who works in an article, in text order."""
        return self.suggestion_book.of(article_id)

    # ── history, search, sets ───────────────────────────────────────────────────────────────────────────────────

    def history(self, *, limit: int = 200, older_than: str | None = None) -> tuple[Act, ...]:
        """List acts, newest first; those done before an act, where its id is given."""
        return self.store.history.acts(limit=limit, older_than=older_than)

    def act(self, act_id: str) -> Act | None:
        """Find an act by its id."""
        return self.store.history.act(act_id)

    def analysts(self) -> tuple[Analyst, ...]:
        """List everyone who codes in this project."""
        return self.store.articles.analysts()

    def next_undo(self) -> Act | None:
        """The act that an undo would take back."""
        return self.store.history.next_undo(self.me.id) if self.me else None

    def next_redo(self) -> Act | None:
        """The act that a redo would bring back."""
        return self.store.history.next_redo(self.me.id) if self.me else None

    def search(self, query: str, *, limit: int = 50) -> tuple[SearchHit, ...]:
        """Find words in all articles."""
        return self.store.search.hits(query, limit=limit)

    def annotated_set(
        self, *, articles: Sequence[str] | None = None, record_type: str | None = None, state: str | None = None
    ) -> AnnotatedSet:
        """Gather articles (ids; all if not given) and the records of the analyst shown, for an export.

        They are read when they are walked: inside `one_moment` they are of one state.
        """
        # Only an export asks for it.
        from core.project.gather import gather_set

        choice = RecordChoice(
            analyst=self.shown_id or "none",
            record_type=record_type,
            state=state,
            articles=None if articles is None else frozenset(articles),
        )
        return gather_set(self.store, self.codebook, self.names, self.shown, choice)

    def one_moment(self) -> AbstractContextManager[None]:
        """Answer everything inside as things stand now, whatever others write; nothing can be written through this."""
        return self.store.records.one_moment()

    def examine(self) -> list[str]:
        """Check the project file; one sentence a problem."""
        return self.store.examine()


def user_name() -> str:
    """Name of the person at the computer, for a first analyst."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "analyst"
