"""Which words a click on a mark means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.main_window.marking import identity_of

if TYPE_CHECKING:
    from core.project.project import Project
    from core.text.span import Span
    from gui.main_window.shown_records import ShownRecords
    from gui.reader.marks import MarkKey
    from gui.reader.view import Reader


def span_of_mark(project: Project, shown: ShownRecords, reader: Reader, key: MarkKey) -> Span | None:
    """Find the words that were clicked; what a record's or value's mark stands for may be named in several places."""
    owner = shown.owner_of(key)
    record = shown.find(owner) if owner is not None else None
    if record is None:
        return None
    text_id = project.article(record.article).text
    place, identity = reader.caret_position(), identity_of(key)
    anchors = [mention.anchor for mention in record.mentions] if record.id == identity else []
    anchors += [anchor for value in record.all_values() if value.id == identity for anchor in value.anchors]
    here = [anchor.span for anchor in anchors if anchor.text == text_id]
    return next((span for span in here if span.start <= place <= span.end), here[0] if here else None)
