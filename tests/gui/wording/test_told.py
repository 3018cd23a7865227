from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.errors import UserFixable
from core.model.reasons import AS_IN_OTHER_VERSION
from core.wording import tr
from gui.dialogs.messages import MessageBar
from gui.wording import speak, told
from gui.wording.reasons import told_reason
from tests.gui.wording.spoken import vietnamese_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from gui.theme.theme import Theme

pytestmark = pytest.mark.gui

WORDS = {
    "{records} of {article}": "{article}: {records}",
    "%Ln record(s)": "%Ln bản ghi",
    "{file} is gone.": "Không còn {file}.",
    "Nothing was changed.": "Không có gì thay đổi.",
    "as in the other version": "như trong bản kia",
    "{size:,} bytes": "{size:,} byte",
}


@pytest.fixture
def vietnamese(qtbot: QtBot) -> Iterator[None]:
    with vietnamese_of(WORDS):
        yield


def test_a_phrase_and_its_parts_are_said_in_the_language_of_the_interface(vietnamese: None) -> None:
    assert told(tr("{records} of {article}", records=tr("%Ln record(s)", "", 2), article="003")) == "003: 2 bản ghi"


def test_numbers_are_written_as_the_language_writes_them(vietnamese: None) -> None:
    assert told(tr("{size:,} bytes", size=1234567)) == "1.234.567 byte"
    assert told(tr("%Ln record(s)", "", 12345)) == "12.345 bản ghi"


def test_what_nobody_translated_is_said_in_english_around_parts_that_are(vietnamese: None) -> None:
    assert told(tr("nobody: {records}", records=tr("%Ln record(s)", "", 1))) == "nobody: 1 bản ghi"
    assert told(tr("%n nobody(s)", "", 1)) == "1 nobody"


def test_words_that_are_no_phrase_stay_as_they_are(vietnamese: None) -> None:
    assert told("Nothing was changed.") == "Nothing was changed."
    assert told("") == ""


def test_a_reason_that_the_program_gave_is_said_and_one_that_was_written_stays(vietnamese: None) -> None:
    assert told_reason(str(AS_IN_OTHER_VERSION)) == "như trong bản kia"
    assert told_reason("misprint in the source") == "misprint in the source"


def test_english_is_said_as_it_was(qtbot: QtBot) -> None:
    assert told(tr("%Ln record(s)", "", 1)) == "1 record"
    assert type(told(tr("Nothing was changed."))) is str


def test_an_error_is_said_in_the_language_of_the_interface(qtbot: QtBot, theme: Theme, vietnamese: None) -> None:
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    bar.show_error(UserFixable(tr("{file} is gone.", file="a.txt"), kept=tr("Nothing was changed.")))
    assert "Không còn a.txt." in bar.text
    assert "Không có gì thay đổi." in bar.text


def test_a_day_is_written_as_the_language_writes_it(qtbot: QtBot) -> None:
    said = tr("The article is of {published}, and tells “{words}” as past.", published=date(2021, 9, 30), words="29-11")
    assert "2021-09-30" in said
    written = {}
    for each in ("en", "vi", "zh"):
        speak(each)
        written[each] = told(said)
    speak("en")
    assert "30 Sept 2021" in written["en"] or "30 Sep 2021" in written["en"]
    assert "30/9/2021" in written["vi"]
    assert "2021年9月30日" in written["zh"]
