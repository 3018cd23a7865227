"""The lines above an article: its title, and what is known about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QFontMetrics, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.model.article import ArticleState
from core.model.record import Origin
from core.project.short_names import short_article
from gui.dialogs.counting import records_words
from gui.main_window.citation import date_told
from gui.theme.spacing import HAIR, MEDIUM, SMALL
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from core.model.article import Article
    from core.project.project import Project

_FILE_WIDTH = 160
_BETWEEN = " \N{NO-BREAK SPACE}·\N{NO-BREAK SPACE} "


class ArticleHeading(Worded, QWidget):
    """Title and file name on one line, and below it language, date, state, length and number of records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with no article."""
        super().__init__(parent)
        self.setObjectName("articleHeading")
        self._article: Article | None = None
        self._is_inferred = False
        self._records = 0
        self._title = _ShortenedLine(self)
        self._title.setObjectName("articleTitle")
        self._file = _ShortenedLine(self)
        self._file.setObjectName("articleFile")
        self._file.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._facts = _ShortenedLine(self)
        self._facts.setObjectName("articleFacts")
        self._state: QWidget | None = None
        for label in (self._file, self._facts):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._set_fonts()
        top = QHBoxLayout()
        top.setSpacing(MEDIUM)
        top.addWidget(self._title, 1)
        top.addWidget(self._file)
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(HAIR)
        column.addLayout(top)
        self._bottom = QHBoxLayout()
        self._bottom.setSpacing(SMALL)
        self._bottom.addWidget(self._facts, 1)
        column.addLayout(self._bottom)
        self.setMinimumWidth(60)
        self.hide()

    def show_article(self, project: Project | None, article: Article | None) -> None:
        """Show what is known about an article; nothing if there is none."""
        self._article = article
        if article is not None and project is not None:
            origins = {each.field: each.origin for each in project.article_fields(article.id)}
            self._is_inferred = origins.get("published") is Origin.INFERRED
        self.setVisible(article is not None)
        self.tell()

    def put_state(self, control: QWidget) -> None:
        """Take the control that shows the state and changes it; the state is not said in words any more."""
        self._state = control
        self._bottom.insertWidget(0, control)

    def show_records(self, count: int) -> None:
        """Say how many records the article has."""
        if count != self._records:
            self._records = count
            self._tell_facts()

    def tell(self) -> None:
        """Say all of it in the language of the interface."""
        article = self._article
        if article is None:
            return
        self._title.show_words(article.title or article.file)
        self._title.setAccessibleName(tr("Title: {title}", title=article.title or article.file))
        self._tell_file(article)
        self._tell_facts()

    def _tell_file(self, article: Article) -> None:
        """Say as little of the file's name as tells it apart; all of it to the mouse."""
        words = short_article(article) if article.title else ""
        self._file.setVisible(bool(words))
        self._file.setFixedWidth(min(QFontMetrics(self._file.font()).horizontalAdvance(words) + 2, _FILE_WIDTH))
        self._file.show_words(words, article.file)
        self._file.setAccessibleName(tr("File"))
        self._file.setAccessibleDescription(article.file)

    def _tell_facts(self) -> None:
        article = self._article
        if article is None:
            return
        codes = dict.fromkeys(each.partition("-")[0] for each in article.languages)
        facts = [", ".join(map(_language_told, codes)), self._date_told(article)]
        if self._state is None:
            facts.append(_state_told(article.state))
        facts.append(tr("{count} characters", count=QLocale().toString(article.characters)))
        facts.append(records_words(self._records))
        self._facts.show_words(_BETWEEN.join(filter(None, facts)))

    def _date_told(self, article: Article) -> str:
        date = date_told(article.published)
        return tr("{date} (inferred)", date=date) if date and self._is_inferred else date

    def _set_fonts(self) -> None:
        for label, step in ((self._title, Step.TITLE), (self._file, Step.CAPTION)):
            label.setFont(scaled(self.font(), step))

    def changeEvent(self, event: QEvent) -> None:
        """Keep the sizes in step with the application's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._set_fonts()
            self.tell()


class _ShortenedLine(QLabel):
    """One line that is cut where its room ends, and tells all of it to the mouse."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = self._tip = ""
        # Plain: to lay rich text out anew costs as much as all the rest of a line.
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def show_words(self, words: str, tip: str = "") -> None:
        if (words, tip) != (self._words, self._tip):
            self._words, self._tip = words, tip
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = QFontMetrics(self.font()).elidedText(self._words, Qt.TextElideMode.ElideRight, max(self.width(), 40))
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._tip or (self._words if shown != self._words else ""))


def _language_told(code: str) -> str:
    known = {"vi": tr("Vietnamese"), "zh": tr("Chinese"), "en": tr("English")}
    return known.get(code, code)


def _state_told(state: ArticleState) -> str:
    return {
        ArticleState.NEW: tr("not begun"),
        ArticleState.IN_WORK: tr("in work"),
        ArticleState.DONE: tr("done"),
    }[state]
