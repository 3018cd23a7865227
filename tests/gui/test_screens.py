"""Every screen that there are pictures of, as those meet it who cannot use a mouse or cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from gui.theme.contrast import contrast
from scripts.screens import SCREENS, known_screens, screen
from scripts.stage import Stage
from tests.gui.main_window.hands import MENU_WARNINGS
from tests.gui.test_accessibility import focusable, spoken_name, unnamed, untold

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

pytestmark = [pytest.mark.gui, pytest.mark.thorough, pytest.mark.qt_log_ignore(MENU_WARNINGS)]
WALKED = [name for name in SCREENS if not name.startswith("menu_")]
PASSING = ("import_running", "search", "palette")
"""Screens that a key takes away: work under way, and lists that live only while their line has the keyboard."""
ALIKE = ("form_meeting", "form_speaker", "form_proposal", "filtered")
"""Screens whose controls are those of another one."""
LEAST_SEEN, LEAST_APART = 12, 2.0
"""Pixels of a caret, the least that shows where the keyboard is, and how much each has to differ."""
AROUND = 4
"""Pixels around a control in which its focus may be painted."""


@pytest.fixture(scope="module")
def stage(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    made = Stage(tmp_path_factory.mktemp("stage"))
    yield made
    made.close()
    QApplication.setCursorFlashTime(flash)


@pytest.fixture(autouse=True)
def known(request: pytest.FixtureRequest, stage: Stage) -> None:
    name = request.node.callspec.params.get("name", "article") if hasattr(request.node, "callspec") else "article"
    if name not in known_screens(stage):
        pytest.skip("the window has no such screen")


def told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} in {type(widget.parent()).__name__}"


def in_the_chain(root: QWidget) -> list[QWidget]:
    return [
        each
        for each in focusable(root)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled() and each.window() is root.window()
        if not reached_by_arrows(each)
    ]


def reached_by_arrows(widget: QWidget) -> bool:
    """Of a group of which one is chosen, Tab stops at that one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and not widget.isChecked()  # type: ignore[attr-defined]


def front(root: QWidget) -> None:
    root.window().activateWindow()
    QTest.qWaitForWindowActive(root.window())


@pytest.mark.parametrize("name", WALKED)
def test_every_control_has_a_name_a_role_and_a_state(stage: Stage, name: str) -> None:
    with screen(stage, name) as shown:
        assert unnamed(shown) == []
        assert untold(shown) == []
        for widget in focusable(shown):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface is not None, told(widget)
            assert interface.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client), told(widget)
            assert interface.state().focusable or not widget.isEnabled(), told(widget)  # pyright: ignore[reportAttributeAccessIssue]


@pytest.mark.parametrize("name", [name for name in WALKED if name not in PASSING])
def test_tab_reaches_every_control_and_comes_back(stage: Stage, name: str) -> None:
    with screen(stage, name) as shown:
        front(shown)
        wanted = in_the_chain(shown)
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        reached: list[QWidget] = []
        for _ in range(3 * len(wanted) + 20):
            focused = shown.window().focusWidget()
            assert focused is not None
            if reached and focused is reached[0]:
                break
            assert focused not in reached, f"caught at {told(focused)}"
            reached.append(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        else:
            pytest.fail("Tab never came back to where it began")
        assert [told(each) for each in wanted if each not in reached and each.isVisible()] == []


@pytest.mark.parametrize("name", [name for name in WALKED if name not in (*PASSING, *ALIKE)])
def test_it_is_seen_where_the_keyboard_is(stage: Stage, name: str) -> None:
    with screen(stage, name) as shown:
        front(shown)
        first = in_the_chain(shown)[0]
        first.setFocus(Qt.FocusReason.TabFocusReason)
        unseen: list[str] = []
        before: tuple[QWidget, QRect, QImage] | None = None
        for _ in range(len(in_the_chain(shown)) + 1):
            focused = tabbed(stage, shown)
            # The article shows it by its caret, which may stand out of view.
            if (
                before is not None
                and before[0].objectName() != "reader"
                and around(before[0]) == before[1]
                and pixels_apart(seen(before[0], before[1]), before[2]) < LEAST_SEEN
            ):
                unseen.append(told(before[0]))
            before = (focused, around(focused), seen(focused, around(focused)))
        assert unseen == []


def tabbed(stage: Stage, shown: QWidget) -> QWidget:
    """Press Tab, and give what has the keyboard then."""
    focused = shown.window().focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    stage.pause(1)
    reached = shown.window().focusWidget()
    assert reached is not None
    return reached


def around(widget: QWidget) -> QRect:
    box = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    return box.adjusted(-AROUND, -AROUND, AROUND, AROUND)


def pixels_apart(one: QImage, other: QImage) -> int:
    """How many pixels stand out that much more, or less, with the keyboard than without; enough are counted."""
    apart = 0
    for y in range(one.height()):
        for x in range(one.width()):
            if one.pixel(x, y) != other.pixel(x, y):
                apart += contrast(one.pixelColor(x, y).name(), other.pixelColor(x, y).name()) >= LEAST_APART
                if apart >= LEAST_SEEN:
                    return apart
    return apart


def seen(widget: QWidget, box: QRect) -> QImage:
    return widget.window().grab(box).toImage()


@pytest.mark.parametrize("name", [name for name in SCREENS if name.startswith("menu_")])
def test_every_entry_of_a_menu_is_named_and_says_what_it_does(stage: Stage, name: str) -> None:
    with screen(stage, name) as shown:
        assert isinstance(shown, QMenu)
        entries = [each for each in shown.actions() if not each.isSeparator() and each.isVisible()]
        assert entries
        assert [each for each in entries if not each.text()] == []
        assert [each.text() for each in entries if each.menu() is None and not each.statusTip()] == []


@pytest.mark.parametrize("name", ["article"])
def test_what_is_said_of_a_control_is_not_what_it_holds(stage: Stage, name: str) -> None:
    with screen(stage, name) as shown:
        assert len({spoken_name(each) for each in focusable(shown)}) > 5


def test_arrows_reach_what_tab_does_not(stage: Stage) -> None:
    with screen(stage, "analyst") as shown:
        front(shown)
        beside = [each for each in focusable(shown) if reached_by_arrows(each)]
        chosen = next(each for each in in_the_chain(shown) if isinstance(each, QAbstractButton) and each.group())
        chosen.setFocus(Qt.FocusReason.TabFocusReason)
        reached: list[QWidget | None] = []
        for _ in range(len(beside)):
            QTest.keyClick(shown.window().focusWidget() or chosen, Qt.Key.Key_Right)
            reached.append(shown.window().focusWidget())
        back = [Qt.Key.Key_Left] * len(beside)
        for key in back:
            QTest.keyClick(shown.window().focusWidget() or chosen, key)
            reached.append(shown.window().focusWidget())
        assert beside
        assert [told(each) for each in beside if each not in reached] == []
