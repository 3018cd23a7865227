"""A language that nobody speaks: what is not in it was never given to a translator, or was not said anew."""

from __future__ import annotations

import re
from contextlib import contextmanager
from string import Formatter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QAction, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QGraphicsScene,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from core.model.countries import countries
from gui.wording import language, speak

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.stage import Stage

BEGIN, END = "\ue000", "\ue001"
TOLD = re.compile(rf"{BEGIN}[^{END}]*(?:{END}|$)|#[0-9a-f]{{6}}|/\S+|\bXXXX(?:-\d\d)+")
WORD = re.compile(r"[^\W\d_]{2,}")
MOST_ROWS = 40
VERSIONS = "aboutFacts"
NAMES = (
    "Ctrl Alt Shift Esc Enter Return Tab Del Ins Home End PgUp PgDown Space Backspace Menu Left Right Up Down F1 F12",
    "Spanwise English Tiếng Việt 中文 Lan asean.spanwise empty.spanwise spanwise CSV XLSX TOML JSON UTF-8 ZIP bundle",
    "vi zh en zh-Hans zh-Hant th id toml txt html docx pdf jsonl MB KB kB GB URL",
)
"""What is called so in every language: keys, programs, formats, tags of languages."""


class Invented(QTranslator):
    """Puts marks around each word of the program, and none around the parts that are put into it."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        del context, disambiguation
        text = text.replace("%Ln", str(n)).replace("%n", str(n)) if n >= 0 else text
        if re.search(r"\{\w*\}", text) is None:
            return f"{BEGIN}{text}{END}"
        said = ""
        for words, name, spec, _ in Formatter().parse(text):
            said += f"{BEGIN}{words}{END}" if words else ""
            said += f"{{{name}{':' + spec if spec else ''}}}" if name is not None else ""
        return said


@contextmanager
def nobodys_language(stage: Stage) -> Iterator[None]:
    """Let the window speak it for a while."""
    application = QCoreApplication.instance()
    assert application is not None
    former = language()
    speak("vi")
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
    invented = Invented(application)
    application.installTranslator(invented)
    stage.pause()
    try:
        yield
    finally:
        application.removeTranslator(invented)
        speak(former)
        stage.pause()


def data_of(stage: Stage) -> str:
    """All that is on screen because it stands in the project, in the language that the codebook is shown in."""
    project = stage.window.session.project
    held = [*NAMES, str(stage.project.parent), str(stage.texts)]
    for article in project.articles():
        held += [article.title, article.file, article.id, project.text(article.id)]
    for kind in project.codebook.types:
        held += [kind.labels.best("vi"), kind.definition]
        for field in kind.fields:
            held += [field.labels.best("vi"), field.definition, field.example, field.counter_example]
            held += [choice.labels.best("vi") for choice in field.choices]
    held += [country.names.best("vi") for country in countries()]
    held += [name.text for entity in project.names.entities() for name in entity.names]
    held += [name.text for term in project.names.terms() for name in term.names]
    return " ".join(" ".join(held).split()).casefold()


def words_on(shown: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Everything that can be read or heard on a screen."""
    for widget in (shown, *shown.findChildren(QWidget)):
        if not widget.isVisible() or widget.objectName() == VERSIONS:
            continue
        said = [widget.toolTip(), widget.statusTip(), widget.accessibleName(), widget.accessibleDescription()]
        match widget:
            case QLabel() | QAbstractButton():
                said.append(widget.text())
            case QLineEdit() | QTextEdit() | QPlainTextEdit():
                said.append(widget.placeholderText())
            case QComboBox():
                said += [widget.itemText(row) for row in range(min(widget.count(), MOST_ROWS))]
            case QTabBar():
                said += [widget.tabText(place) + widget.tabToolTip(place) for place in range(widget.count())]
            case QGroupBox():
                said.append(widget.title())
            case QHeaderView():
                said += list(_cells(widget))
            case QAbstractItemView():
                said += list(_rows(widget))
            case _:
                pass
        if widget.isWindow() or isinstance(widget, QDockWidget):
            said.append(widget.windowTitle())
        said += list(_entries(widget))
        yield from ((widget, each) for each in said if each)


def _entries(widget: QWidget) -> Iterator[str]:
    for action in (*widget.actions(), *widget.findChildren(QAction)):
        # The menu of the scene of a chart is never shown.
        if not isinstance(action.parent(), QGraphicsScene):
            yield from (action.text(), action.toolTip(), action.statusTip())


def _cells(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is not None and header.orientation() is Qt.Orientation.Horizontal:
        for column in range(model.columnCount()):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _rows(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(), MOST_ROWS)):
        for column in range(1 if isinstance(view, QListView) else model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
                said = model.index(row, column).data(role)
                if isinstance(said, str):
                    yield said


def untold(said: str, data: str) -> list[str]:
    """Words between the marks of the program's own that stand nowhere in the project."""
    plain = QTextDocumentFragment.fromHtml(said).toPlainText() if "<" in said and ">" in said else said
    rests = [" ".join(rest.split()).strip(" .,:;!?…·()[]“”\"'«»–—-→•*&") for rest in TOLD.split(plain)]
    found = [rest for rest in rests if WORD.search(rest) and rest.casefold() not in data]
    return [rest for rest in found if any(word.casefold() not in data for word in WORD.findall(rest))]
