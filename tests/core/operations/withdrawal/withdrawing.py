"""An article with all that can be told of one, and what is left of it."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from core.intake.files import read_article
from core.operations import articles, history, records, values
from core.operations.filling import Fill
from core.operations.withdrawal import (
    Deleted,
    delete_for_good,
)
from core.project.project import Project
from core.text.fold import index_tokens
from tests.core.store.projects import LAN, MINH, find_span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path


FILE = "x7_ban.txt"
TITLE = "Zyzzogeton bàn về quỹ chung"
BODY = f"""{TITLE}
Sáng 24/9, hội nghị Qoppa lần thứ 7 do ông Trần Văn Xyloglyph chủ trì tại Vĩnh Long.
Báo cáo nêu 8.317 vụ và 413 nghi phạm, tăng 9,46% so với năm trước.
Các bên cam kết đóng góp ngân sách cho Trung tâm Fjordkiwi."""
RARE = ("zyzzogeton", "xyloglyph", "fjordkiwi")
TYPED, CORRECTED, NOTE, LOOSE = "gõ tay Wombatique", "8318", "ghi chú Borborygmus", "ghi chú rời Syzygial"
REASON = "the publisher withdrew it"
ENTITY = "Hội nghị Qoppa 7"


def record_of(project: Project, article: str, kind: str, words: str) -> str:
    return records.tag(project, article, kind, find_span(project.text(article), words), read_words=True).record


def code(project: Project, folder: Path) -> str:
    """Bring an article in and do all that leaves traces in it; gives its id."""
    (folder / FILE).write_text(BODY, encoding="utf-16")
    article = articles.import_articles(project, [read_article(folder / FILE)]).articles[0].article
    figure = record_of(project, article, "statistic", "8.317 vụ")
    held = project.record(figure)
    assert held is not None
    value = held.first("value")
    assert value is not None
    values.correct(project, figure, value.id, CORRECTED, reason=NOTE)
    values.fill(project, figure, Fill("scope", text=TYPED))
    values.set_note(project, figure, value.id, NOTE)
    values.set_note(project, figure, value.id, "")
    gone = record_of(project, article, "statistic", "413 nghi phạm")
    records.delete_record(project, gone)
    speaker = record_of(project, article, "speaker", "Trần Văn Xyloglyph")
    record_of(project, article, "proposal", "đóng góp ngân sách")
    history.undo(project)
    history.redo(project)
    history.undo(project)
    values.fill(project, speaker, Fill("meeting", text=ENTITY))
    minh = Project(project.store, analyst=MINH)
    record_of(minh, article, "statistic", "9,46%")
    project.read_anew()
    text = project.article(article).text
    other = project.find_article("001")
    with project.store.acts.act(f"noted {LOOSE}", analyst=project.my_id, article=article) as writer:
        rows: list[tuple[str, dict[str, str | int | None]]] = [
            ("note", {"subject": figure, "body": LOOSE}),
            ("note", {"subject": article, "body": LOOSE}),
            ("pairing", {"a": figure, "b": speaker, "linked": 1}),
            ("rejection", {"article": article, "type": "statistic", "field": "", "words": "413 nghi phạm"}),
            ("ruling", {"claim": f"{figure}/value", "chosen": value.id, "reason": LOOSE}),
            ("dismissal", {"rule": "empty", "subject": f"value:{value.id}"}),
            ("alignment", {"a_text": text, "a_spans": "", "b_text": other.text, "b_spans": "", "state": "linked"}),
            ("region", {"text": text, "layout": '[[0,27,"headline","vi"]]'}),
        ]
        for table, row in rows:
            owner = {} if table == "region" else {"analyst": project.my_id}
            writer.insert(table, row | owner)
        field = writer.insert(
            "article_field",
            {"article": article, "field": "publisher", "raw": "", "normal": "Nhà Borborygmus", "origin": "outside"},
        )
        assert field
    return article


@contextmanager
def opened(path: Path) -> Iterator[Project]:
    """A project that must be sound when it is left."""
    project = Project.open(path, analyst=LAN)
    try:
        yield project
        assert project.examine() == []
    finally:
        project.close()


def article_of(project: Project) -> str:
    return project.find_article(FILE).id


def delete(project: Project, article: str, **named: object) -> Deleted:
    done = delete_for_good(project.path, article, reason=REASON, analyst=project.my_id, **named)  # type: ignore[arg-type]
    project.refresh(done.gone.changes)
    return done


def everything(project: Project) -> dict[str, list[tuple[object, ...]]]:
    tables = ("article", "article_text", "article_field", "region", "record", "mention", "value", "value_span", "note")
    tables += ("pairing", "rejection", "ruling", "dismissal", "alignment", "entity", "alias")
    with closing(sqlite3.connect(project.path)) as connection:
        return {table: connection.execute(f"select * from {table} order by id").fetchall() for table in tables}  # noqa: S608


def bytes_of(path: Path) -> bytes:
    return b"".join(each.read_bytes() for each in sorted(path.parent.glob(f"{path.name}*")))


def traces(path: Path, words: Sequence[str]) -> list[str]:
    held = bytes_of(path)
    return [word for word in words if any(word.encode(coded) in held for coded in ("utf-8", "utf-16-le", "utf-16-be"))]


def index_hits(path: Path, words: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = "select count(*) from search where search match ?"
        return connection.execute(query, (f'"{index_tokens(words)}"',)).fetchone()[0]
