"""How acts are named in the history: in the analyst's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.operations.carried_acts import CARRIED_ACTS
from core.project.short_names import short_article as short_article
from core.project.short_names import shortened as shortened
from core.wording import tr

if TYPE_CHECKING:
    from core.model.codebook import Codebook
    from core.model.record import Record

TAGGED = tr("tagged {record} in {article}")
DUPLICATED = tr("duplicated {record} in {article}")
DELETED_RECORD = tr("deleted {record} in {article}")
COPIED_FIELDS = tr("copied fields of {record} to {other_record}")
MARKED_RECORD = tr("marked {record} as {record_state}")
ADDED_MENTION = tr("added mention {words} to {record}")
REMOVED_MENTION = tr("removed a mention of {record}")
CARRIED = tr("carried over what {record} shares with the one before it")
LOOKED_AT = tr("looked at what was carried over into {record} in {article}")

ACCEPTED = tr("accepted the suggested {record} in {article}")
ACCEPTED_MENTION = tr("accepted the suggested mention {words} of {record}")
ACCEPTED_VALUE = tr("accepted what was suggested for {field} of {record}")
ACCEPTED_MANY = tr("accepted %Ln suggestion(s) in {article}", "", 0)
REJECTED = tr("rejected the suggested {record} in {article}")
REJECTED_MENTION = tr("rejected the suggested mention {words} of {record}")
REJECTED_VALUE = tr("rejected what was suggested for {field} of {record}")

DISMISSED = tr("answered “not a problem” to {words} in {article}")

LINKED_SENTENCES = tr("linked {words} in {article} with {name} in {other}")
CUT_SENTENCES = tr("cut {words} in {article} from {name} in {other}")
MOVED_LINK = tr("moved the link of {words} in {article} to {name} in {other}")
PAIRED = tr("paired {record} in {article} with {other_record} in {other}")
TOLD_APART = tr("told {record} in {article} apart from {other_record} in {other}")
RULED_FOR_NONE = tr("ruled on {field} of {name} for none of them")
RULED = tr("ruled on {field} of {name} for {words}")
TOOK_BACK_RULING = tr("took back the ruling on {field} of {name}")

FILLED = tr("filled {field} of {record} with {words}")
SAID_NOT_STATED = tr("filled {field} of {record} with not stated")
ADDED_WORDS = tr("added words to {field} of {record}")
CORRECTED = tr("set {field} of {record} to {words}")
DOUBTED = tr("marked {field} of {record} as doubtful")
SETTLED = tr("settled {field} of {record}")
MARKED_ORIGIN = tr("marked {field} of {record} as {origin}")
GAVE_REASON = tr("gave a reason for {field} of {record}")
NOTED_VALUE = tr("wrote a note on {field} of {record}")
CLEARED = tr("cleared {field} of {record}")

CHANGED_MANY = tr("changed {field} of %Ln record(s) to {words}", "", 0)
CLEARED_MANY = tr("cleared {field} of %Ln record(s)", "", 0)
MARKED_MANY = tr("marked %Ln record(s) as {record_state}", "", 0)

SET_FACT = tr("set the {fact} of {article} to {words}")
CLEARED_FACT = tr("cleared the {fact} of {article}")
MARKED_ARTICLE = tr("marked {article} as {article_state}")
MARKED_PART = tr("marked {words} as {role} in {article}")
MARKED_LANGUAGE = tr("marked {words} as language {language} in {article}")
MARKED_BOTH = tr("marked {words} as {role}, language {language} in {article}")
MARKED_BODY = tr("marked where the body of {article} begins and ends")
RESET_PARTS = tr("went back to the parts that were found in {article}")
REMOVED_ARTICLE = tr("removed {article} with %Ln record(s)", "", 0)
DELETED_FOR_GOOD = tr("deleted {article} for good")
IN_DELETED_ARTICLE = tr("coded in an article that was deleted for good")

NOTED_RECORD = tr("wrote a note on {record} in {article}")
NOTED = tr("wrote a note on {name}")
UNNOTED_RECORD = tr("took away the note on {record} in {article}")
UNNOTED = tr("took away the note on {name}")

IMPORTING = tr("importing articles")
IMPORTED_SET = tr("imported the set {file}")
IMPORTED_MANY = tr("imported %n articles ({files} …)", "", 0)
IMPORTED = tr("imported {files}")

ENTERED_ANALYST = tr("entered analyst {name}")
ADDED_ANALYST = tr("added the analyst {name}")
RENAMED_ANALYST = tr("renamed the analyst {name} to {other}")
RECOLOURED = tr("gave the analyst {name} another colour")

CHANGED_CODEBOOK = tr("changed the codebook")
OLDER_CODEBOOK = tr("went back to version {version} of the codebook")
OTHER_CODEBOOK = tr("took over the codebook {file}")
MADE_PROJECT = tr("made the project")
MADE_COPY = tr("made this copy of a project")

NAMED = tr("named {name} also {other}")
RENAMED = tr("renamed {name} to {other}")
TOOK_NAME = tr("took the name {name} from {other}")
PUT_FIRST = tr("put the name {name} first")
NUMBERED = tr("numbered {name} as {other}")
OUT_OF_SERIES = tr("took {name} out of its series")
MERGED = tr("merged {name} into {other}")
SPLIT = tr("split {name} from {other}")
KEPT_APART = tr("kept {name} and {other} apart")
MADE = tr("made {kind} {name}")
DELETED = tr("deleted {name}")

UNDID = tr("undid: {act}")
REDID = tr("redid: {act}")

ACTS = (
    *CARRIED_ACTS,
    CHANGED_MANY,
    CLEARED_MANY,
    MARKED_MANY,
    TAGGED,
    DUPLICATED,
    DELETED_RECORD,
    COPIED_FIELDS,
    MARKED_RECORD,
    ADDED_MENTION,
    REMOVED_MENTION,
    CARRIED,
    LOOKED_AT,
    ACCEPTED_MENTION,
    ACCEPTED_VALUE,
    ACCEPTED_MANY,
    ACCEPTED,
    REJECTED_MENTION,
    REJECTED_VALUE,
    REJECTED,
    DISMISSED,
    LINKED_SENTENCES,
    CUT_SENTENCES,
    MOVED_LINK,
    PAIRED,
    TOLD_APART,
    RULED_FOR_NONE,
    RULED,
    TOOK_BACK_RULING,
    SAID_NOT_STATED,
    FILLED,
    ADDED_WORDS,
    CORRECTED,
    DOUBTED,
    SETTLED,
    MARKED_ORIGIN,
    GAVE_REASON,
    NOTED_VALUE,
    CLEARED,
    SET_FACT,
    CLEARED_FACT,
    MARKED_ARTICLE,
    MARKED_PART,
    MARKED_LANGUAGE,
    MARKED_BOTH,
    MARKED_BODY,
    RESET_PARTS,
    REMOVED_ARTICLE,
    DELETED_FOR_GOOD,
    IN_DELETED_ARTICLE,
    NOTED_RECORD,
    NOTED,
    UNNOTED_RECORD,
    UNNOTED,
    IMPORTING,
    IMPORTED_SET,
    IMPORTED_MANY,
    IMPORTED,
    ENTERED_ANALYST,
    ADDED_ANALYST,
    RENAMED_ANALYST,
    RECOLOURED,
    CHANGED_CODEBOOK,
    OLDER_CODEBOOK,
    OTHER_CODEBOOK,
    MADE_PROJECT,
    MADE_COPY,
    NAMED,
    RENAMED,
    TOOK_NAME,
    PUT_FIRST,
    NUMBERED,
    OUT_OF_SERIES,
    MERGED,
    SPLIT,
    KEPT_APART,
    MADE,
    DELETED,
    UNDID,
    REDID,
)
"""How acts are named, each before those that would fit its words too."""


RECORD_STATES = (tr("draft"), tr("checked"), tr("to discuss"))
ARTICLE_STATES = (tr("new"), tr("in work"), tr("done"))
ORIGINS = (tr("stated"), tr("inferred"), tr("outside"))
ROLES = (tr("headline"), tr("dateline"), tr("body"), tr("caption"), tr("credit"), tr("boilerplate"))
FACTS = (
    tr("title"),
    tr("publisher"),
    tr("author"),
    tr("URL"),
    tr("date on which it was published"),
    tr("date on which it was retrieved"),
)
NOT_KNOWN = tr("not known")
"""What names of acts say of states, origins, parts and facts; `ACTS` call them by these names."""


def record_words(codebook: Codebook, record: Record) -> str:
    """Name a record: its type and the words of its first mention."""
    label = codebook.type(record.type).labels.best().lower() if codebook.has_type(record.type) else record.type
    words = record.mentions[0].anchor.exact if record.mentions else ""
    return f"{label} {shortened(words)}".strip()


def field_words(codebook: Codebook, record_type: str, field_id: str) -> str:
    """Name a field as the form does."""
    if codebook.has_type(record_type) and codebook.type(record_type).has_field(field_id):
        return codebook.type(record_type).field(field_id).labels.best().lower()
    return field_id
