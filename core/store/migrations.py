"""The schema, step by step. A step that was released is never edited; a new file is built by all of them.

History:
    1  first schema
    2  texts are packed; what is found in a text is derived from it; rows of pending acts are hidden; tombstones; the
       chain of digests runs act by act
    3  values carried over from the record before are marked
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlite_utils import Migrations

from core.store.chain import ALTERED_BEFORE, make_chain_anew
from core.store.first_chain import first_break
from core.store.packing import pack_text

if TYPE_CHECKING:
    from sqlite_utils import Database

migrations = Migrations("spanwise")

_LOGGED_TABLES = """
create table analyst (id blob primary key, name text not null unique, colour text not null) strict, without rowid;
create table article (
  id blob primary key, file text not null, state text not null check (state in ('new', 'in_work', 'done')),
  created text not null
) strict, without rowid;
create table article_text (
  id blob primary key, article blob not null references article(id), text blob not null references text(id),
  n integer not null
) strict, without rowid;
create index article_text_article on article_text(article, n);
create index article_text_text on article_text(text);
create table article_field (
  id blob primary key, article blob not null references article(id), field text not null, raw text not null,
  normal text not null, origin text not null check (origin in ('stated', 'inferred', 'outside')),
  unique (article, field)
) strict, without rowid;
create table article_field_span (
  id blob primary key, article_field blob not null references article_field(id),
  text blob not null references text(id), start integer not null check (start >= 0),
  end integer not null, digest blob not null, role text not null check (role in ('words', 'basis')),
  check (start < end)
) strict, without rowid;
create index article_field_span_field on article_field_span(article_field);
create table region (id blob primary key, text blob not null unique references text(id), layout text not null)
  strict, without rowid;
create table record (
  id blob primary key, article blob not null references article(id), analyst blob not null references analyst(id),
  type text not null, state text not null check (state in ('draft', 'checked', 'to_discuss')), created text not null
) strict, without rowid;
create index record_article on record(article, analyst);
create table mention (
  id blob primary key, record blob not null references record(id), n integer not null,
  text blob not null references text(id), start integer not null check (start >= 0), end integer not null,
  digest blob not null, check (start < end)
) strict, without rowid;
create index mention_record on mention(record, n);
create table value (
  id blob primary key, record blob not null references record(id), field text not null, n integer not null,
  raw text not null, reading text, normal text,
  origin text not null check (origin in ('stated', 'inferred', 'outside')),
  doubtful integer not null check (doubtful in (0, 1)), not_stated integer not null check (not_stated in (0, 1)),
  bound text not null check (bound in ('', '=', '~', '>', '≥', '<', '≤')), high text, unit text,
  reason text not null, note text not null
) strict, without rowid;
create index value_record on value(record, field, n);
create index value_normal on value(normal);
create table value_span (
  id blob primary key, value blob not null references value(id), text blob not null references text(id),
  start integer not null check (start >= 0), end integer not null, digest blob not null,
  role text not null check (role in ('words', 'basis')), check (start < end)
) strict, without rowid;
create index value_span_value on value_span(value, start);
create table entity (
  id blob primary key, type text not null, series text not null, ordinal integer,
  merged_into blob references entity(id)
) strict, without rowid;
create table alias (id blob primary key, subject blob not null, language text not null, name text not null)
  strict, without rowid;
create index alias_subject on alias(subject);
create table term (id blob primary key, kind text not null) strict, without rowid;
create table codebook (id blob primary key, version integer not null unique, toml text not null)
  strict, without rowid;
create table ruling (
  id blob primary key, analyst blob not null references analyst(id), claim text not null, chosen blob,
  reason text not null
) strict, without rowid;
create table dismissal (
  id blob primary key, analyst blob not null references analyst(id), rule text not null, subject text not null
) strict, without rowid;
create table rejection (
  id blob primary key, article blob not null references article(id), analyst blob not null references analyst(id),
  type text not null, field text not null, words text not null
) strict, without rowid;
create table pairing (
  id blob primary key, analyst blob not null references analyst(id), a blob not null references record(id),
  b blob not null references record(id), linked integer not null check (linked in (0, 1))
) strict, without rowid;
create table note (
  id blob primary key, analyst blob not null references analyst(id), subject blob not null, body text not null
) strict, without rowid;
create index note_subject on note(subject);
create table alignment (
  id blob primary key, analyst blob not null references analyst(id), a_text blob not null references text(id),
  a_spans text not null, b_text blob not null references text(id), b_spans text not null, state text not null
) strict, without rowid
"""

_IMMUTABLE_TABLES = """
create table text (n integer primary key, id blob not null unique, body text not null, length integer not null)
  strict;
create table original (
  id blob primary key, text blob not null references text(id), encoding text not null, data blob
) strict, without rowid;
create index original_text on original(text);
create trigger text_is_immutable before update on text
  begin select raise(abort, 'a text never changes'); end;
create trigger original_is_immutable before update on original
  begin select raise(abort, 'original bytes never change'); end
"""

_HISTORY_TABLES = """
create table meta (key text primary key, content text not null) strict, without rowid;
create table replica (id blob primary key, created text not null, program text not null) strict, without rowid;
create table act (
  n integer primary key, id blob not null unique, kind text not null check (kind in ('setup', 'do', 'undo', 'redo')),
  what text not null, at text not null, analyst blob not null, article blob, target blob,
  replica blob not null references replica(id), state text not null check (state in ('pending', 'done')),
  undone_by integer
) strict;
create index act_undo on act(analyst, kind, undone_by, n);
create table change (
  n integer primary key, id blob not null, act blob not null, replica blob not null, hlc integer not null,
  "table" text not null, row blob not null, field text not null, old any, new any, digest blob not null
) strict;
create index change_act on change(act);
create index change_row on change(row, field);
create table change_prev (change blob not null, prev blob not null, primary key (change, prev))
  strict, without rowid;
create trigger change_is_append_only before update on change
  begin select raise(abort, 'the history is only added to'); end
"""

_DERIVED_TABLES = """
create table suggestion (
  id blob primary key, article blob not null, kind text not null, type text not null, content text not null,
  reason text not null, score real not null
) strict, without rowid;
create index suggestion_article on suggestion(article);
create table alignment_candidate (
  id blob primary key, a_text blob not null, a_spans text not null, b_text blob not null, b_spans text not null,
  score real not null, reasons text not null
) strict, without rowid;
create virtual table search using fts5(words, content = '', tokenize = "unicode61 remove_diacritics 0")
"""


_PACKED_TEXTS = """
create table packed_text (
  n integer primary key, id blob not null unique, packed blob not null, length integer not null
) strict
"""
_AFTER_PACKING = """
drop table text;
alter table packed_text rename to text;
create trigger text_is_immutable before update on text
  begin select raise(abort, 'a text never changes'); end
"""
_SECOND_SCHEMA = """
create table found (
  n integer primary key references text(n), rules integer not null, indexed integer not null check (indexed in (0, 1)),
  layout text not null, languages text not null, title text not null, title_start integer, title_end integer,
  published text not null, published_start integer, published_end integer
) strict;
create index found_waiting on found(n) where rules = 0 or indexed = 0;
create table hidden (row blob primary key, act blob not null) strict, without rowid;
create table tombstone (
  id blob primary key, file text not null, texts text not null, analyst blob not null, at text not null,
  reason text not null
) strict, without rowid;
alter table act add column digest blob;
drop index mention_record;
create index mention_record on mention(record, n, text, start, end);
drop index value_span_value;
create index value_span_value on value_span(value, start, text, end, role);
drop index record_article;
create index record_article on record(article, analyst, created, type);
create index act_newest on act(analyst, kind, n)
"""


@migrations()
def first_schema(db: Database) -> None:
    """Make every table of the first schema."""
    for block in (_IMMUTABLE_TABLES, _LOGGED_TABLES, _HISTORY_TABLES, _DERIVED_TABLES):
        for statement in _statements(block):
            db.conn.execute(statement)


@migrations()
def second_schema(db: Database) -> None:
    """Pack the texts, and make what bulk acts, derived readings and tombstones need."""
    connection = db.conn
    # A file whose bytes are those of its text is not stored a second time any more.
    connection.execute("delete from original where data is null and encoding = 'utf-8'")
    altered = first_break(connection)
    for statement in _statements(_PACKED_TEXTS):
        connection.execute(statement)
    for n, key, body, length in connection.execute("select n, id, body, length from text order by n"):
        connection.execute("insert into packed_text values (?, ?, ?, ?)", (n, key, pack_text(body), length))
    for block in (_AFTER_PACKING, _SECOND_SCHEMA):
        for statement in _statements(block):
            connection.execute(statement)
    connection.execute(
        "insert into found (n, rules, indexed, layout, languages, title, published) "
        "select n, 0, 1, '[]', '', '', '' from text"
    )
    if altered:
        connection.execute("insert into meta values (?, ?)", (ALTERED_BEFORE, altered))
    make_chain_anew(connection)
    # Fewer, larger merges: what comes in by the thousand is indexed a fifth faster.
    connection.execute("insert into search (search, rank) values ('automerge', 8)")


@migrations()
def third_schema(db: Database) -> None:
    """Mark the values that were carried over and not looked at yet; none of those there are."""
    db.conn.execute("alter table value add column carried integer not null default 0 check (carried in (0, 1))")


def _statements(block: str) -> list[str]:
    """Split a block at the semicolons that end a statement, not at those inside a trigger's body."""
    statements: list[str] = []
    open_statement = ""
    for piece in block.split(";"):
        open_statement += piece
        inside_trigger = "create trigger" in open_statement and not open_statement.rstrip().endswith("end")
        if inside_trigger:
            open_statement += ";"
            continue
        if open_statement.strip():
            statements.append(open_statement.strip())
        open_statement = ""
    return statements
