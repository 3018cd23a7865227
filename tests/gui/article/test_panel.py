from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QListWidget, QMenu, QPushButton, QToolButton

from core.errors import UserFixable
from core.model.article import ArticleState
from core.model.record import Origin
from core.operations import article_facts, notes
from core.operations.wording import shortened
from core.project.facts import Fact, facts_of, has_own_regions
from core.project.project import Project
from core.text.span import Span
from gui.article import panel
from gui.form.chips import QuoteChip
from gui.wording import speak
from tests.gui.dialogs.finding import child
from tests.gui.main_window.hands import CTRL, LEFT, SHIFT, Hands

if TYPE_CHECKING:
    from gui.article.fact_line import FactLine
    from gui.article.panel import ArticlePanel

FILE = "001"
AUTHOR = "P. Thủy"


class Desk:
    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        hands.open(FILE)
        hands.reader.setFocus()
        hands.key(Qt.Key.Key_A, CTRL | SHIFT)
        self.side = hands.window.article_side
        hands.qtbot.waitUntil(self.side.panel.isVisible)

    @property
    def panel(self) -> ArticlePanel:
        return self.side.panel

    @property
    def article(self) -> str:
        return self.hands.window.annotate.article

    def line(self, field: str) -> FactLine:
        return self.panel.facts[field]

    def fact(self, field: str) -> Fact:
        return next(each for each in facts_of(self.hands.project, self.article) if each.field == field)

    def click(self, field: str) -> None:
        line = self.line(field)
        self.panel.ensureWidgetVisible(line.editor)
        self.hands.qtbot.mouseClick(line.editor, LEFT)

    def type_fact(self, field: str, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        self.click(field)
        self.line(field).editor.selectAll()
        self.hands.write(text)
        self.hands.key(key)

    def press(self, name: str) -> None:
        button = self.panel.findChild(QToolButton, name) or self.panel.findChild(QPushButton, name)
        assert button is not None
        self.panel.ensureWidgetVisible(button)
        self.hands.qtbot.mouseClick(button, LEFT)

    def chip(self, field: str) -> QuoteChip:
        (shown,) = [each for each in self.line(field).findChildren(QuoteChip) if each.isVisible()]
        return shown

    def told(self, field: str) -> str:
        return " | ".join(each.text() for each in self.line(field).findChildren(QLabel) if each.isVisible())


@pytest.fixture
def desk(hands: Hands) -> Desk:
    return Desk(hands)


def test_the_panel_takes_the_place_of_the_list_and_gives_it_back(hands: Hands) -> None:
    annotate = hands.window.annotate
    assert annotate.list_shown
    desk = Desk(hands)
    assert not annotate.list_shown
    assert desk.line("title").editor.hasFocus()
    hands.key(Qt.Key.Key_A, CTRL | SHIFT)
    hands.qtbot.waitUntil(lambda: annotate.list_shown)
    assert not desk.side.isVisible()
    assert hands.reader.hasFocus()


def test_what_the_program_read_says_so_and_shows_its_words(desk: Desk) -> None:
    line = desk.line("published")
    assert line.editor.text() == QLocale().toString(QLocale("C").toDate("2020-09-25", "yyyy-MM-dd"), "d MMM yyyy")
    assert (line.editor.hint, line.editor.typed_text) == ("2020-09-25", "2020-09-25")
    assert "read by the program" in desk.told("published")
    chip = desk.chip("published")
    assert chip.text() == "“25/09/2020”"
    assert "not known" in desk.told("author")


def test_the_chip_leads_to_the_words(desk: Desk) -> None:
    bar = desk.hands.reader.verticalScrollBar()
    bar.setValue(bar.maximum())
    desk.panel.ensureWidgetVisible(desk.line("published"))
    chip = desk.chip("published")
    desk.hands.qtbot.mouseClick(chip, LEFT)
    span = desk.fact("published").anchors[0].span
    box = desk.hands.reader.span_rect(span.start, span.end)
    assert desk.hands.reader.viewport().rect().contains(box)


def test_what_is_typed_is_from_elsewhere_and_can_be_undone(desk: Desk) -> None:
    desk.type_fact("publisher", "Báo Nông nghiệp")
    assert (desk.fact("publisher").normal, desk.fact("publisher").origin) == ("Báo Nông nghiệp", Origin.OUTSIDE)
    assert "from elsewhere" in desk.told("publisher")
    assert desk.hands.reader.hasFocus()
    assert not desk.panel.armed
    desk.hands.undo()
    assert desk.fact("publisher").normal == ""
    assert desk.line("publisher").editor.text() == ""


def test_no_date_is_refused_beneath_the_line_and_stands_until_it_is_mended(desk: Desk) -> None:
    acts = desk.hands.acts
    desk.type_fact("retrieved", "soon")
    assert "2020-09-24" in desk.told("retrieved")
    assert desk.line("retrieved").editor.text() == "soon"
    assert desk.hands.acts == acts
    desk.type_fact("retrieved", "2024-02")
    assert desk.fact("retrieved").normal == "2024-02"
    assert (desk.line("retrieved").editor.text(), desk.line("retrieved").editor.hint) == ("Feb 2024", "2024-02")
    assert "such as" not in desk.told("retrieved")


def test_what_was_refused_and_is_given_up_takes_its_reason_with_it(desk: Desk) -> None:
    desk.type_fact("retrieved", "soon")
    desk.click("retrieved")
    desk.hands.key(Qt.Key.Key_Escape)
    assert desk.line("retrieved").editor.text() == ""
    assert "such as" not in desk.told("retrieved")


def test_an_example_of_a_date_stands_only_where_one_is_being_typed(desk: Desk) -> None:
    editor = desk.line("retrieved").editor
    assert (editor.text(), editor.placeholderText()) == ("", "")
    desk.click("retrieved")
    assert "24 Sep 2020" in editor.placeholderText()
    desk.hands.write("24 Sep 2020")
    desk.hands.key(Qt.Key.Key_Return)
    assert desk.fact("retrieved").normal == "2020-09-24"
    assert editor.placeholderText() == ""


@pytest.mark.parametrize(
    "typed", ["24 Sep 2020", "24/9/2020", "2020年9月24日", "ngày 24 tháng 9 năm 2020", "2020-09-24"]
)
@pytest.mark.parametrize(("spoken", "shown"), [("en", "24 Sept 2020"), ("vi", "24/9/2020"), ("zh", "2020年9月24日")])
def test_a_date_is_typed_in_any_language_and_shown_in_that_of_the_interface(
    desk: Desk, typed: str, spoken: str, shown: str
) -> None:
    speak(spoken)
    try:
        desk.type_fact("retrieved", typed)
        assert desk.fact("retrieved").normal == "2020-09-24"
        assert desk.line("retrieved").editor.text() == shown
        acts = desk.hands.acts
        desk.type_fact("retrieved", shown)
        assert desk.hands.acts == acts
    finally:
        speak("en")


@pytest.mark.parametrize("typed", ["abc", "www.bocongan.gov.vn", "https://", "ftp://bocongan.gov.vn/1"])
@pytest.mark.parametrize(("spoken", "why"), [("en", "is no address"), ("vi", "không phải"), ("zh", "不是网址")])
def test_what_is_no_address_is_refused_in_the_language_of_the_interface(
    desk: Desk, typed: str, spoken: str, why: str
) -> None:
    acts = desk.hands.acts
    speak(spoken)
    try:
        desk.type_fact("url", typed)
        assert why in desk.told("url")
        assert (desk.line("url").editor.text(), desk.hands.acts) == (typed, acts)
    finally:
        speak("en")


def test_a_clicked_line_is_armed_and_the_next_selection_fills_it(desk: Desk) -> None:
    desk.click("author")
    assert desk.panel.armed == "author"
    desk.hands.point_at(AUTHOR, after="Covid")
    fact = desk.fact("author")
    assert (fact.normal, fact.origin) == (AUTHOR, Origin.STATED)
    assert "stated" in desk.told("author")
    assert desk.panel.armed == ""
    assert desk.hands.reader.hasFocus()
    desk.hands.point_at("Bộ Công an", after="Covid")
    assert desk.fact("author").normal == AUTHOR


def test_showing_the_panel_or_walking_through_it_arms_nothing(desk: Desk) -> None:
    acts = desk.hands.acts
    desk.hands.key(Qt.Key.Key_Tab)
    desk.hands.key(Qt.Key.Key_Tab)
    desk.hands.point_at(AUTHOR, after="Covid")
    assert desk.panel.armed == ""
    assert desk.hands.acts == acts


def test_escape_in_the_article_disarms(desk: Desk) -> None:
    desk.click("author")
    desk.hands.reader.setFocus()
    desk.hands.key(Qt.Key.Key_Escape)
    assert desk.panel.armed == ""
    desk.hands.point_at(AUTHOR, after="Covid")
    assert desk.fact("author").normal == ""


def test_escape_in_the_line_gives_its_text_back_and_disarms(desk: Desk) -> None:
    desk.type_fact("author", "somebody", Qt.Key.Key_Escape)
    assert (desk.panel.armed, desk.line("author").editor.text()) == ("", "")
    assert desk.hands.reader.hasFocus()


def test_a_record_field_and_a_fact_are_never_armed_together(desk: Desk) -> None:
    desk.hands.tag("ông Sơn", key=Qt.Key.Key_S)
    form = desk.hands.form
    desk.hands.key(Qt.Key.Key_1)
    assert form.armed
    desk.click("author")
    assert (form.armed, desk.panel.armed) == ("", "author")
    desk.hands.reader.setFocus()
    desk.hands.key(Qt.Key.Key_1)
    assert form.armed
    assert desk.panel.armed == ""


def test_the_button_takes_the_selected_words(desk: Desk) -> None:
    span = desk.hands.span(AUTHOR, "Covid")
    desk.hands.drag(span)
    desk.press("take_author")
    assert desk.fact("author").anchors[0].span == span


def test_the_button_without_selection_waits_for_words(desk: Desk) -> None:
    desk.hands.reader.clear_selection()
    desk.press("take_author")
    assert desk.panel.armed == "author"
    assert "select the words" in desk.hands.message


def test_clearing_takes_what_was_found_away_and_back(desk: Desk) -> None:
    desk.press("clear_published")
    assert desk.fact("published").normal == ""
    assert "marked as not so" in desk.told("published")
    desk.press("clear_published")
    assert desk.fact("published").normal == "2020-09-25"


def test_typing_beside_words_keeps_them(desk: Desk) -> None:
    desk.hands.drag(desk.hands.span("25/09/2020"))
    desk.press("take_published")
    desk.type_fact("published", "2020-09-26")
    fact = desk.fact("published")
    assert (fact.normal, fact.raw, len(fact.anchors)) == ("2020-09-26", "25/09/2020", 1)


def test_only_an_address_of_the_web_is_opened(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    class Browser:
        @staticmethod
        def openUrl(address: QUrl) -> bool:
            opened.append(address.toString())
            return True

    monkeypatch.setattr(panel, "QDesktopServices", Browser)
    opener = child(desk.panel, QToolButton, "openAddress")
    assert not opener.isEnabled()
    desk.type_fact("url", "file:///etc/passwd")
    assert "https://" in desk.told("url")
    assert not opener.isEnabled()
    desk.type_fact("url", "https://example.org/1")
    desk.press("openAddress")
    assert opened == ["https://example.org/1"]


def test_copying_puts_words_with_their_source_plain_and_linked(desk: Desk) -> None:
    desk.type_fact("url", "https://example.org/?a=1&b=2")
    desk.hands.drag(desk.hands.span(AUTHOR, "Covid"))
    desk.press("copyArticleSource")
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith(f"“{AUTHOR}” (Việt Nam kêu gọi")
    assert "25 Sept 2020, https://example.org/?a=1&b=2; characters" in data.text()
    assert '<a href="https://example.org/?a=1&amp;b=2">Việt Nam' in data.html()


def test_the_note_is_kept_on_ctrl_enter_and_on_leaving(desk: Desk) -> None:
    note = desk.panel.note
    desk.panel.ensureWidgetVisible(note)
    desk.hands.qtbot.mouseClick(note.viewport(), LEFT)
    desk.hands.write("first")
    desk.hands.key(Qt.Key.Key_Return)
    desk.hands.write("second")
    desk.hands.key(Qt.Key.Key_Return, CTRL)
    assert desk.hands.project.notes.on((desk.article,)) == {desk.article: "first\nsecond"}
    assert desk.hands.reader.hasFocus()
    desk.hands.qtbot.mouseClick(note.viewport(), LEFT)
    note.selectAll()
    desk.hands.write("third")
    desk.hands.reader.setFocus()
    assert desk.hands.project.notes.on((desk.article,)) == {desk.article: "third"}
    desk.hands.undo()
    assert note.text() == "first\nsecond"


def test_what_a_failing_disk_did_not_take_stays_and_comes_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise UserFixable("The disk is full.", kept="Nothing was changed.", cure="Make room.")

    with monkeypatch.context() as failing:
        failing.setattr(article_facts, "set_fact", full)
        failing.setattr(notes, "set_note", full)
        desk.type_fact("author", AUTHOR)
        assert "The disk is full." in desk.told("author")
        desk.hands.qtbot.mouseClick(desk.panel.note.viewport(), LEFT)
        desk.hands.write("remember")
        desk.hands.key(Qt.Key.Key_Return, CTRL)
        desk.hands.open("002")
        assert desk.line("author").editor.text() == ""
        assert desk.panel.note.text() == ""
        assert desk.side.holds_uncommitted
        desk.hands.open(FILE)
    assert (desk.line("author").editor.text(), desk.panel.note.text()) == (AUTHOR, "remember")
    desk.click("author")
    desk.hands.key(Qt.Key.Key_Return)
    desk.hands.qtbot.mouseClick(desk.panel.note.viewport(), LEFT)
    desk.hands.key(Qt.Key.Key_Return, CTRL)
    assert desk.fact("author").normal == AUTHOR
    assert desk.hands.project.notes.on((desk.article,)) == {desk.article: "remember"}
    assert not desk.side.holds_uncommitted


def test_closing_the_project_commits_what_is_being_typed(desk: Desk) -> None:
    path, article = desk.hands.project.path, desk.article
    desk.click("author")
    desk.hands.write(AUTHOR)
    desk.hands.window.session.close()
    project = Project.open(path, analyst="Lan")
    facts = {each.field: each.normal for each in facts_of(project, article)}
    project.close()
    assert facts["author"] == AUTHOR


def test_the_state_is_chosen_above_the_article(desk: Desk, qtlog: pytest.LogCaptureFixture) -> None:
    button = child(desk.hands.window, QToolButton, "headingState")
    assert button.text() == "Not begun"
    menu = button.menu()
    assert isinstance(menu, QMenu)
    with qtlog.disabled():  # type: ignore[attr-defined]
        desk.hands.choose(menu, "Done")
    assert desk.hands.project.article(desk.article).state is ArticleState.DONE
    assert (button.text(), child(desk.panel, QToolButton, "articleState").text()) == ("Done", "Done")
    desk.hands.undo()
    assert button.text() == "Not begun"


def pick(desk: Desk, box: QComboBox, data: str) -> None:
    box.setFocus()
    rows = box.findData(data) - box.currentIndex()
    for _ in range(abs(rows)):
        desk.hands.qtbot.keyClick(box, Qt.Key.Key_Down if rows > 0 else Qt.Key.Key_Up)


def test_a_part_is_shown_and_said_to_be_another(desk: Desk) -> None:
    parts = child(desk.panel, QListWidget, "partList")
    reset = child(desk.panel, QPushButton, "resetParts")
    project = desk.hands.project
    found = project.regions(desk.article)
    assert parts.count() == len(found)
    assert not reset.isEnabled()
    desk.panel.ensureWidgetVisible(parts)
    desk.hands.qtbot.mouseClick(parts.viewport(), LEFT, pos=parts.visualItemRect(parts.item(6)).center())
    credit = found[6].span
    box = desk.hands.reader.span_rect(credit.start, credit.end)
    assert desk.hands.reader.viewport().rect().contains(box)
    role = child(desk.panel, QComboBox, "partRole")
    assert role.currentData() == "credit"
    pick(desk, role, "boilerplate")
    assert project.regions(desk.article)[6].role == "boilerplate"
    assert has_own_regions(project, desk.article)
    desk.press("resetParts")
    assert project.regions(desk.article) == found
    assert not reset.isEnabled()


def test_a_part_gets_another_language(desk: Desk) -> None:
    parts = child(desk.panel, QListWidget, "partList")
    parts.setFocus()
    parts.setCurrentRow(3)
    pick(desk, child(desk.panel, QComboBox, "partLanguage"), "zh-Hans")
    assert desk.hands.project.regions(desk.article)[3].language == "zh-Hans"
    assert parts.item(3).text().startswith("Body (zh-Hans)")


def test_the_file_tells_where_the_article_is_from(desk: Desk) -> None:
    told = child(desk.panel, QLabel, "articleOrigin").text()
    assert told.startswith(FILE)
    assert "characters" in told
    assert "Imported" in told
    assert "original file" in told


def test_another_article_shows_its_own(desk: Desk) -> None:
    desk.type_fact("author", AUTHOR)
    desk.hands.open("002")
    assert desk.line("author").editor.text() == ""
    assert desk.line("published").editor.typed_text == "2021-09-30"
    assert shortened(desk.line("title").editor.text()).startswith("Tăng cường")


def test_a_change_elsewhere_is_shown(desk: Desk) -> None:
    article = desk.article
    words = Span(0, 8)
    desk.hands.window.session.run(lambda project: article_facts.set_fact(project, article, "author", span=words))
    assert desk.line("author").editor.text() == "Việt Nam"


def test_what_cannot_be_saved_keeps_the_window_open(own_hands: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise UserFixable("The disk is full.", kept="Nothing was changed.", cure="Make room.")

    desk = Desk(own_hands)
    with monkeypatch.context() as failing:
        failing.setattr(article_facts, "set_fact", full)
        desk.type_fact("author", AUTHOR)
        assert not own_hands.window.close()
    assert own_hands.window.isVisible()
    assert "could not be saved" in own_hands.message
    own_hands.press("Close anyway")
    assert not own_hands.window.isVisible()


def test_removing_the_article_shows_what_is_open_then(desk: Desk) -> None:
    shown = desk.article
    desk.hands.window.actions_by_name["remove_article"].trigger()
    assert desk.article != shown
    assert desk.panel.article == desk.article
    desk.hands.undo()
    desk.hands.open(FILE)
    assert desk.line("published").editor.typed_text == "2020-09-25"


def test_everything_has_a_name_and_a_place_for_the_keyboard(desk: Desk) -> None:
    controls = [*desk.panel.findChildren(QToolButton), *desk.panel.findChildren(QPushButton)]
    controls += [*desk.panel.findChildren(QComboBox), *desk.panel.findChildren(QListWidget)]
    shown = [each for each in controls if each.isVisible() and each.objectName() != "qt_toolbar_ext_button"]
    assert len(shown) > 15
    for each in shown:
        assert each.accessibleName(), each.objectName()
        assert each.focusPolicy() & Qt.FocusPolicy.TabFocus, each.accessibleName()
