"""How acts of carrying over, and those on the glossary, are named in the history."""

from __future__ import annotations

from core.wording import tr

CARRIED_MENTION = tr("carried a mention of {record} over to {words}")
CARRIED_FIELD = tr("carried {field} of {record} over to {words}")
CARRIED_RECORD = tr("carried {record} over to {article}")
CARRIED_ALL = tr("carried %Ln record(s) over to {article}", "", 0)
CARRIED_TOGETHER = tr("took {record} over to {article}, and %Ln record(s) that name it", "", 0)
NOT_STATED_THERE = tr("said that {article} does not state {field} of {record}")
NAMED_IN = tr("set the names of {name} in {language} to {words}")
TOOK_NAMES = tr("took %Ln name(s) into the glossary", "", 0)
IMPORTED_GLOSSARY = tr("imported the glossary {file}")

CARRIED_ACTS = (
    CARRIED_MENTION,
    CARRIED_FIELD,
    CARRIED_RECORD,
    CARRIED_ALL,
    CARRIED_TOGETHER,
    NOT_STATED_THERE,
    NAMED_IN,
    TOOK_NAMES,
    IMPORTED_GLOSSARY,
)
"""All of them; no name fits the words of another."""
