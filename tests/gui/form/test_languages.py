from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from core.operations import values
from core.operations.filling import Fill
from gui.form.line_edit import ValueEdit
from gui.wording import speak
from tests.gui.main_window.hands import FIGURE, MENU_WARNINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.gui.main_window.hands import Hands

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS, extend=True)]
LANGUAGES = ("en", "vi", "zh")
BASE_PERIOD = "2019-01/2019-06"


@pytest.fixture
def form(tagged: Hands) -> Iterator[Hands]:
    """A statistic of a Vietnamese article; whatever is spoken, English is spoken afterwards."""
    yield tagged
    speak("en")


def line_of(form: Hands, field: str) -> ValueEdit:
    line = form.line(field)
    assert isinstance(line, ValueEdit)
    return line


# ── percent ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("spoken", "shown"), [("en", "9.46%"), ("vi", "9,46%"), ("zh", "9.46%")])
@pytest.mark.parametrize("typed", ["9,46%", "9.46 percent", "9,46 phần trăm"])
def test_a_share_is_written_by_one_rule_a_language_and_read_back(
    form: Hands, spoken: str, shown: str, typed: str
) -> None:
    speak(spoken)
    line = form.type_into("amount", typed)
    assert (form.value("amount").normal, form.value("amount").unit, line.text()) == ("9.46", "percent", shown)
    acts = form.acts
    form.enter("amount")
    form.key(Qt.Key.Key_Return)
    form.type_into("amount", shown)
    assert (form.value("amount").normal, form.value("amount").unit, form.acts) == ("9.46", "percent", acts)


def test_an_amount_in_a_unit_of_ones_own_keeps_it_when_it_is_looked_at(form: Hands) -> None:
    unit = form.project.names.find_term("persons", "unit")
    form.type_into("amount", "1.234,5 người")
    assert (form.value("amount").normal, form.value("amount").unit) == ("1234.5", unit)
    acts = form.acts
    form.enter("amount")
    form.key(Qt.Key.Key_Return)
    assert (form.value("amount").unit, form.acts) == (unit, acts)
    assert line_of(form, "amount").text() == "1,234.5 persons"


# ── dates ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("edtf", ["2020-09-24", "2020-09", "2020"])
def test_what_the_form_shows_as_a_date_can_be_typed_as_it_stands(form: Hands, spoken: str, edtf: str) -> None:
    speak(spoken)
    shown = form.type_into("period", edtf).text()
    acts = form.acts
    form.type_into("period", shown)
    assert (form.value("period").normal, form.acts) == (edtf, acts)


@pytest.mark.parametrize("typed", ["24 Sep 2020", "24/9/2020", "2020年9月24日"])
def test_a_date_is_typed_in_any_of_the_languages_whatever_the_article_is_in(form: Hands, typed: str) -> None:
    form.type_into("period", typed)
    assert form.value("period").normal == "2020-09-24"


def test_a_date_whose_order_no_language_says_is_still_refused(hands: Hands) -> None:
    hands.open("000")
    hands.tag("东盟")
    hands.type_into("period", "9/10/2020")
    assert "day and month or month and day" in hands.told("period")


@pytest.mark.parametrize(("typed", "normal"), [("12万", "120000"), ("seven", "7"), ("1,5 triệu", "1500000")])
def test_a_number_is_typed_in_any_of_the_languages(form: Hands, typed: str, normal: str) -> None:
    form.type_into("value", typed)
    assert form.value("value").normal == normal


@pytest.mark.parametrize(
    ("field", "typed"),
    [("period", "soon"), ("period", "hôm qua"), ("period", "31/2/2020"), ("value", "abc"), ("value", "1/2")],
)
@pytest.mark.parametrize("spoken", LANGUAGES)
def test_what_is_no_date_or_number_is_refused_in_the_language_of_the_interface(
    form: Hands, spoken: str, field: str, typed: str
) -> None:
    acts = form.acts
    form.type_into(field, typed)
    in_english = form.told(field)
    speak(spoken)
    form.type_into(field, typed)
    told = form.told(field)
    assert typed in told
    assert (form.acts, form.line(field).text()) == (acts, typed)
    assert ("Write it as" in told) is (spoken == "en"), in_english


# ── names ───────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("spoken", "shown"), [("en", "Vietnam"), ("vi", "Việt Nam"), ("zh", "越南")])
def test_a_country_typed_in_other_words_is_shown_by_its_name(form: Hands, spoken: str, shown: str) -> None:
    speak(spoken)
    form.type_into("place", "VN")
    acts = form.acts
    for typed in ("vn", "越南", "viet nam"):
        line = form.type_into("place", typed)
        assert (form.value("place").normal, line.text(), form.acts) == ("VN", shown, acts)


def test_what_the_words_of_a_corrected_name_say_is_told_by_its_name(form: Hands) -> None:
    form.type_into("measure", "cướp biển")
    record = form.record(FIGURE).id
    words = form.span("mua bán người", FIGURE[:6])
    form.window.session.run(lambda project: values.fill(project, record, Fill("measure", (words,))))
    form.type_into("measure", "cướp biển")
    assert form.value("measure").reading not in (None, form.value("measure").normal)
    assert "words say human trafficking" in form.told("measure")


# ── room ────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_nothing_of_a_change_is_cut_in_a_small_window(form: Hands, spoken: str) -> None:
    speak(spoken)
    for field, text in (("direction", "up"), ("amount", "9.46%"), ("base_period", BASE_PERIOD)):
        form.form.fields.typed.emit(field, "", text)
    form.qtbot.wait(1)
    assert form.window.width() == 1280
    assert [field for field in ("amount", "base_period") if line_of(form, field).is_cut] == []


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_the_form_of_a_whole_statistic_does_not_scroll(form: Hands, spoken: str) -> None:
    speak(spoken)
    for field, text in (
        ("measure", "human trafficking"),
        ("period", "2020-01/2020-06"),
        ("place", "VN"),
        ("direction", "unchanged"),
        ("amount", "1234.56 percentage points"),
        ("base_period", "2018-07/2019-06"),
        ("scope", "phụ nữ và trẻ em"),
        ("reported_by", "Văn phòng Thường trực Ban Chỉ đạo phòng, chống tội phạm"),
        ("meeting", "SOMTC 20"),
    ):
        form.form.fields.typed.emit(field, "", text)
    form.qtbot.wait(1)
    assert (form.window.width(), form.window.height()) == (1280, 800)
    assert form.form.verticalScrollBar().maximum() == 0
    assert form.row("base_period").geometry().right() <= form.form.viewport().width()


def test_a_text_that_is_cut_says_so_and_is_told_whole_where_the_mouse_rests(form: Hands) -> None:
    name = "Văn phòng Thường trực Ban Chỉ đạo phòng, chống tội phạm"
    form.type_into("reported_by", "Bộ Công an")
    line = line_of(form, "reported_by")
    assert not line.is_cut
    form.type_into("reported_by", name)
    form.qtbot.wait(1)
    line = line_of(form, "reported_by")
    assert line.is_cut
    place = QPoint(4, 4)
    QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, place, line.mapToGlobal(place)))
    assert QToolTip.text() == name
    QToolTip.hideText()
