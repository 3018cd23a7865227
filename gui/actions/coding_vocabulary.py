"""The verbs of coding: records, values and suggestions."""

from __future__ import annotations

from gui.actions.verb import Verb
from gui.wording import tr


def code_verbs() -> tuple[Verb, ...]:
    """What is done to the record in the form."""
    return (
        Verb(
            "add_mention",
            tr("Add as further &mention"),
            ("Shift+M",),
            "add",
            tr("Tell that the words name the record in the form."),
        ),
        Verb(
            "mark_not_stated",
            tr("Mark &not stated"),
            ("0",),
            "not_stated",
            tr("The article does not say what the armed field asks."),
        ),
        Verb(
            "toggle_doubtful",
            tr("Mark doubt&ful"),
            ("Ctrl+D",),
            "doubtful",
            tr("Mark the value of the last field as doubtful."),
        ),
        *_value_verbs(),
        *_record_verbs(),
        *_suggestion_verbs(),
        Verb(
            "edit_codebook",
            tr("Code&book…"),
            ("Ctrl+Shift+B",),
            "codebook",
            tr("Change what is tagged, and what is asked about it."),
        ),
    )


def _value_verbs() -> tuple[Verb, ...]:
    return (
        *_origin_verbs(),
        Verb(
            "correct_printed",
            tr("&Printed wrongly…"),
            ("Ctrl+Shift+P",),
            "edit",
            tr("Say what is meant where the words are printed wrongly, and why."),
        ),
        Verb("note_on_value", tr("Note on the &value…"), ("Ctrl+T",), "note", tr("Write a note on the last value.")),
        Verb(
            "look_at",
            tr("&Looked at"),
            ("Ctrl+Shift+O",),
            "check",
            tr("What was carried over from the record before is right."),
        ),
    )


def _record_verbs() -> tuple[Verb, ...]:
    return (
        Verb(
            "mark_checked",
            tr("Mark record &checked"),
            ("Ctrl+Shift+K",),
            "check",
            tr("The record is as it should be."),
        ),
        Verb("mark_to_discuss", tr("Mark record to disc&uss"), (), "help", tr("The record is to be talked about.")),
        Verb("mark_draft", tr("Mark &record as draft"), (), "edit", tr("The record is still in work.")),
        Verb(
            "note_on_record",
            tr("N&ote on the record…"),
            ("Ctrl+Shift+T",),
            "note",
            tr("Write a note on the record in the form."),
        ),
        Verb(
            "duplicate_record",
            tr("Duplica&te record"),
            ("Ctrl+Shift+U",),
            "duplicate",
            tr("Make a second record with the same words and values."),
        ),
        Verb(
            "copy_last_fields",
            tr("Fill from the last record of this t&ype"),
            ("Ctrl+U",),
            "carry",
            tr("Copy what the last record of this type says into the empty fields of this one."),
        ),
        Verb(
            "remove_mention",
            tr("Remove mention at the c&aret"),
            ("Shift+Backspace",),
            "remove",
            tr("The words at the caret no longer name the record in the form."),
        ),
        Verb("delete_record", tr("&Delete record"), ("Del",), "delete", tr("Delete the record in the form.")),
    )


def _suggestion_verbs() -> tuple[Verb, ...]:
    return (
        Verb("next_suggestion", tr("Next &suggestion"), ("N",), "next", tr("Go to what is suggested next.")),
        Verb(
            "previous_suggestion",
            tr("Previous su&ggestion"),
            ("Shift+N",),
            "previous",
            tr("Go to what is suggested before this."),
        ),
        Verb(
            "accept_suggestion",
            tr("Acc&ept suggestion"),
            (),
            "accept",
            tr("Code what the current suggestion says; Enter does the same."),
        ),
        Verb(
            "reject_suggestion",
            tr("Re&ject suggestion"),
            ("Backspace",),
            "reject",
            tr("Say that these words are not to be suggested in this article again."),
        ),
        Verb(
            "accept_all_suggestions",
            tr("Accept all su&ggestions…"),
            ("Ctrl+Return",),
            "suggestion",
            tr("List what is suggested in this article, and code what is ticked."),
        ),
    )


def _origin_verbs() -> tuple[Verb, ...]:
    return (
        Verb(
            "origin_stated",
            tr("The words &state it"),
            ("Alt+1",),
            "quote",
            tr("The value of the last field is stated by its words."),
        ),
        Verb(
            "origin_inferred",
            tr("It is &inferred"),
            ("Alt+2",),
            "link",
            tr("The value of the last field is inferred from its words."),
        ),
        Verb(
            "origin_outside",
            tr("It is &known from elsewhere…"),
            ("Alt+3",),
            "unlink",
            tr("The value of the last field is known from outside the article; a note says from where."),
        ),
    )
