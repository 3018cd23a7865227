from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication

from gui.reader.hit_colours import HitColours
from gui.theme import Appearance, Palette, make_theme
from gui.theme.appearance import (
    Look,
    SystemWatch,
    look_of,
    palette_of,
    remember_appearance,
    remembered_appearance,
)
from gui.theme.contrast import AA_GRAPHIC, AA_TEXT, AAA_TEXT, contrast, mix
from gui.theme.palette import VEIL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gui.theme import Theme

LOOKS = {
    "light": Look(),
    "dark": Look(dark=True),
    "high contrast light": Look(high_contrast=True),
    "high contrast dark": Look(dark=True, high_contrast=True),
}
CHOSEN = (
    Appearance.LIGHT,
    Appearance.DARK,
    Appearance.HIGH_CONTRAST_LIGHT,
    Appearance.HIGH_CONTRAST_DARK,
)
each_look = pytest.mark.parametrize("look", LOOKS.values(), ids=LOOKS.keys())
each_appearance = pytest.mark.parametrize("appearance", CHOSEN)


def grounds_of_words(palette: Palette) -> dict[str, str]:
    """Everything that running words stand on, apart from what is selected and from the tints of the types."""
    plain = {name: getattr(palette, name) for name in ("window", "base", "alternate", "raised")}
    return plain | {
        "an error": palette.notice_ground(palette.error),
        "a notice": palette.notice_ground(palette.accent),
    }


def words_and_grounds(palette: Palette) -> Iterator[tuple[str, str, str]]:
    names = ("text", "muted", "link", "accent", "error", "warning", "success")
    for where, ground in grounds_of_words(palette).items():
        yield from ((f"{name} on {where}", getattr(palette, name), ground) for name in names)
    yield "text under the mouse", palette.text, palette.hover
    yield "faint text under the mouse", palette.faint_on(palette.hover), palette.hover
    yield "selected text", palette.on_selection, palette.selection
    yield "text on the selection's ground", palette.text, palette.selection
    yield "text on the accent", palette.on_accent, palette.accent
    yield "veiled text", palette.veiled_text, palette.base


def words_of_types(theme: Theme) -> Iterator[tuple[str, str, str]]:
    palette = theme.palette
    for name, style in theme.types.items():
        yield f"text on the tint of {name}", palette.text, style.tint
        yield f"text on the strong tint of {name}", palette.text, style.strong
        yield f"{name} on its tint", style.text, style.tint
        yield f"{name} on the page", style.text, palette.base
        yield from ((f"{name} on {where}", style.text, getattr(palette, where)) for where in ("window", "alternate"))
        yield f"selected words of {name}", palette.on_selection, palette.selection


def words_outside_the_article(theme: Theme) -> Iterator[tuple[str, str, str]]:
    """Words and the tints under them, both under the veil."""
    palette = theme.palette
    for name, style in theme.types.items():
        yield f"veiled words of {name}", palette.veiled_text, mix(style.tint, palette.base, VEIL)


def lines_and_grounds(theme: Theme) -> Iterator[tuple[str, str, str]]:
    palette = theme.palette
    for where in ("window", "base", "raised", "alternate"):
        yield f"focus ring on {where}", palette.accent, getattr(palette, where)
    yield "focus ring on what is chosen", palette.accent, palette.selection
    yield "focus ring under the mouse", palette.accent, palette.hover
    for where in ("base", "window", "raised"):
        yield f"edge of a field on {where}", palette.edge, getattr(palette, where)
    for name, style in theme.types.items():
        yield f"line of {name}", style.line, palette.base


def too_faint(pairs: Iterator[tuple[str, str, str]], least: float) -> list[str]:
    return [f"{name}: {contrast(one, other):.2f}" for name, one, other in pairs if contrast(one, other) < least]


@each_look
def test_words_stand_out_from_everything_that_they_are_painted_on(look: Look) -> None:
    least = AAA_TEXT if look.high_contrast else AA_TEXT
    assert too_faint(words_and_grounds(palette_of(look)), least) == []


@each_appearance
def test_words_stand_out_from_the_tints_of_the_types(appearance: Appearance) -> None:
    theme = make_theme(appearance)
    assert len(theme.types) == 4
    assert too_faint(words_of_types(theme), AAA_TEXT if theme.high_contrast else AA_TEXT) == []


@each_appearance
def test_words_stand_out_where_they_are_veiled(appearance: Appearance) -> None:
    assert too_faint(words_outside_the_article(make_theme(appearance)), AA_TEXT) == []


@each_appearance
def test_words_stand_out_from_what_was_found(appearance: Appearance) -> None:
    theme = make_theme(appearance)
    looks, palette = HitColours.of(theme), theme.palette
    pairs = [("a hit", palette.text, looks.ground), ("the hit looked at", palette.text, looks.current)]
    assert too_faint(iter(pairs), palette.least_text) == []
    assert contrast(looks.tick, palette.base) >= palette.least_line
    assert contrast(looks.edge, palette.base) >= palette.least_line


@each_appearance
def test_edges_lines_and_the_focus_ring_stand_out(appearance: Appearance) -> None:
    theme = make_theme(appearance)
    assert too_faint(lines_and_grounds(theme), AA_TEXT if theme.high_contrast else AA_GRAPHIC) == []


@given(st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}"), st.sampled_from(CHOSEN))
def test_any_colour_of_a_codebook_can_be_read_in_every_appearance(colour: str, appearance: Appearance) -> None:
    theme = make_theme(appearance, {"own": colour})
    assert too_faint(words_of_types(theme), theme.palette.least_text) == []
    assert contrast(theme.style("own").line, theme.palette.base) >= theme.palette.least_line


@each_look
def test_what_is_disabled_is_fainter_and_can_still_be_read(look: Look) -> None:
    palette = palette_of(look)
    assert AA_GRAPHIC <= contrast(palette.disabled, palette.base) < contrast(palette.muted, palette.base)


def test_the_four_looks_have_four_palettes() -> None:
    assert len({palette_of(look) for look in LOOKS.values()}) == len(LOOKS)


@pytest.mark.parametrize("system", LOOKS.values(), ids=LOOKS.keys())
def test_what_was_chosen_goes_before_what_the_system_wishes(system: Look) -> None:
    assert look_of(Appearance.SYSTEM, system) == system
    assert look_of(Appearance.LIGHT, system) == Look()
    assert look_of(Appearance.DARK, system) == Look(dark=True)
    assert look_of(Appearance.HIGH_CONTRAST, system) == Look(dark=system.dark, high_contrast=True)
    assert look_of(Appearance.HIGH_CONTRAST_LIGHT, system) == Look(high_contrast=True)
    assert look_of(Appearance.HIGH_CONTRAST_DARK, system) == Look(dark=True, high_contrast=True)


def test_a_theme_follows_the_system_where_that_was_chosen() -> None:
    assert make_theme(Appearance.SYSTEM, system=Look(dark=True)).dark
    assert not make_theme(Appearance.SYSTEM, system=Look()).dark
    assert make_theme(Appearance.SYSTEM, system=Look(high_contrast=True)).high_contrast


def test_where_the_system_says_nothing_the_window_is_light(qapp: object) -> None:
    assert make_theme(Appearance.SYSTEM).palette == make_theme(Appearance.LIGHT).palette


def test_a_change_of_the_system_is_heard(qtbot: QtBot) -> None:
    watch = SystemWatch()
    hints = QGuiApplication.styleHints()
    with qtbot.waitSignal(watch.changed):
        hints.colorSchemeChanged.emit(hints.colorScheme())


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.mark.parametrize("appearance", Appearance)
def test_what_was_chosen_is_remembered(settings: QSettings, appearance: Appearance) -> None:
    remember_appearance(settings, appearance)
    settings.sync()
    again = QSettings(settings.fileName(), QSettings.Format.IniFormat)
    assert remembered_appearance(again) is appearance


def test_without_a_choice_the_system_is_followed(settings: QSettings) -> None:
    assert remembered_appearance(settings) is Appearance.SYSTEM


@pytest.mark.parametrize(
    ("former", "read"), [(True, Appearance.DARK), (False, Appearance.LIGHT), ("true", Appearance.DARK)]
)
def test_the_choice_of_a_former_version_still_counts(settings: QSettings, former: object, read: Appearance) -> None:
    settings.setValue("dark", former)
    settings.sync()
    assert remembered_appearance(QSettings(settings.fileName(), QSettings.Format.IniFormat)) is read


def test_a_broken_choice_counts_as_none(settings: QSettings) -> None:
    settings.setValue("appearance", "purple")
    assert remembered_appearance(settings) is Appearance.SYSTEM
