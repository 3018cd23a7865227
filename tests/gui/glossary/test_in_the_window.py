"""The glossary from the main window, with the sentences that stand side by side in Compare."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from core.project.project import Project
from tests.core.project.gold_004 import code_chinese_half
from tests.core.store.projects import Templates, seeded
from tests.gui.compare.comparing import LONG, compare
from tests.gui.main_window.hands import CTRL, MENU_WARNINGS, SHIFT, Hands

if TYPE_CHECKING:
    from pathlib import Path

    from gui.glossary.window import GlossaryWindow

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore(MENU_WARNINGS)]


@pytest.fixture(scope="module")
def halves(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Chinese half of 004 coded, nothing else; never opened itself, only copied."""
    folder = tmp_path_factory.mktemp("halves")
    path = Templates(folder).copy(seeded, folder / "halves.spanwise")
    with closing(Project.open(path, analyst="Lan")) as project:
        code_chinese_half(project)
    return path


@pytest.fixture
def project_file(halves: Path, tmp_path: Path) -> Path:
    path = tmp_path / "asean.spanwise"
    path.write_bytes(halves.read_bytes())
    return path


def glossary(hands: Hands) -> GlossaryWindow:
    return hands.window.glossaries.glossary


def trigger(hands: Hands, action: str) -> None:
    hands.window.actions_by_name[action].trigger()


def test_a_key_shows_the_glossary_and_escape_closes_it(hands: Hands) -> None:
    hands.key(Qt.Key.Key_G, CTRL | SHIFT)
    shown = glossary(hands)
    hands.qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
    assert shown.offers.shown == ()
    hands.qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_linked_sentences_offer_names(hands: Hands) -> None:
    compare(hands, "004")
    trigger(hands, "names_from_links")
    shown = glossary(hands)
    hands.qtbot.waitUntil(lambda: shown.offers.shown != (), timeout=LONG)
    assert ("Wang Xiaohong", "en") in {(each.words, each.language) for each in shown.offers.shown}
    shown.close()


def test_the_glossary_itself_offers_only_what_is_confirmed(hands: Hands) -> None:
    comparing = compare(hands, "004")
    trigger(hands, "show_glossary")
    shown = glossary(hands)
    hands.qtbot.waitUntil(lambda: not hands.window.glossaries.is_looking, timeout=LONG)
    assert shown.offers.shown == ()
    shown.close()
    hands.window.activateWindow()
    comparing.compare.columns.choose(0, 1)
    trigger(hands, "confirm_link")
    comparing.wait()
    trigger(hands, "show_glossary")
    hands.qtbot.waitUntil(lambda: shown.offers.shown != (), timeout=LONG)
    assert {each.confirmed for each in shown.offers.shown} == {True}
    shown.close()


def test_without_linked_sentences_it_is_said_what_to_do(hands: Hands) -> None:
    hands.window.workspaces.show_compare()
    assert hands.window.workspaces.compare is not None
    hands.window.workspaces.compare.show_parts(())
    for action in ("names_from_links", "export_sentences"):
        hands.window.message_bar.close_message()
        trigger(hands, action)
        assert "No sentences are linked" in hands.window.message_bar.text


@pytest.mark.parametrize(("kind", "count"), [(1, 17), (0, 0)])
def test_aligned_sentences_are_written_as_tmx(
    hands: Hands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: int, count: int
) -> None:
    compare(hands, "004")
    file = tmp_path / "pairs.tmx"

    def asked(*args: str) -> tuple[str, str]:
        return str(file), args[3].split(";;")[kind]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", asked)
    trigger(hands, "export_sentences")
    hands.qtbot.waitUntil(lambda: "Written to pairs.tmx" in hands.window.message_bar.text, timeout=LONG)
    assert len(list(ElementTree.parse(file).iter("tu"))) == count
