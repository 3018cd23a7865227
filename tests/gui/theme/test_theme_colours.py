from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette

from gui.theme import DARK, DEFAULT_COLOURS, LIGHT, Palette, make_theme, spacing
from gui.theme.contrast import AA_GRAPHIC, AA_TEXT, contrast, luminance, mix, with_contrast

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
both = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


@both
def test_text_stands_out_from_every_ground(palette: Palette) -> None:
    for ground in (palette.window, palette.base, palette.alternate, palette.raised):
        for text in (
            palette.text,
            palette.muted,
            palette.link,
            palette.error,
            palette.warning,
            palette.success,
        ):
            assert contrast(text, ground) >= AA_TEXT, (text, ground)
    assert contrast(palette.on_selection, palette.selection) >= AA_TEXT
    assert contrast(palette.on_accent, palette.accent) >= AA_TEXT
    assert contrast(palette.accent, palette.window) >= AA_GRAPHIC
    assert contrast(palette.veiled_text, palette.base) >= AA_TEXT


@both
def test_disabled_text_can_still_be_read(palette: Palette) -> None:
    assert contrast(palette.disabled, palette.base) >= AA_GRAPHIC


@pytest.mark.parametrize("dark", [False, True])
def test_words_stay_readable_on_the_tints_of_all_shipped_types(dark: bool) -> None:
    theme = make_theme(dark, dict(zip("abcdef", DEFAULT_COLOURS, strict=True)))
    for style in theme.types.values():
        assert contrast(theme.palette.text, style.tint) >= AA_TEXT
        assert contrast(theme.palette.text, style.strong) >= AA_TEXT
        assert contrast(style.text, style.tint) >= AA_TEXT
        assert contrast(style.line, theme.palette.base) >= AA_GRAPHIC
        assert style.tint != theme.palette.base
        assert style.strong != style.tint


@given(colours, st.booleans())
def test_any_colour_of_a_codebook_gives_readable_styles(colour: str, dark: bool) -> None:
    theme = make_theme(dark, {"own": colour})
    style = theme.style("own")
    assert contrast(theme.palette.text, style.tint) >= AA_TEXT
    assert contrast(style.text, style.tint) >= AA_TEXT
    assert contrast(style.line, theme.palette.base) >= AA_GRAPHIC


def test_types_differ_in_pattern_and_not_only_in_colour() -> None:
    styles = make_theme(dark=False).types
    assert set(styles) == {"meeting", "speaker", "proposal", "statistic"}
    assert len({style.pattern for style in styles.values()}) == len(styles)
    assert len({style.line for style in styles.values()}) == len(styles)


def test_an_unknown_type_is_drawn_and_not_refused() -> None:
    theme = make_theme(dark=True)
    assert contrast(theme.style("gone").line, theme.palette.base) >= AA_GRAPHIC


def test_the_qt_palette_has_our_colours(qapp: object) -> None:
    palette = make_theme(dark=True).qpalette()
    assert palette.color(QPalette.ColorRole.Base).name() == DARK.base
    assert palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name() == DARK.disabled


def test_contrast_of_black_and_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert luminance("#ffffff") == pytest.approx(1)
    assert mix("#000000", "#ffffff", 0.5) == "#808080"


@given(colours, colours)
def test_contrast_is_reached_wherever_it_can_be(colour: str, ground: str) -> None:
    assert contrast(with_contrast(colour, ground, AA_TEXT), ground) >= AA_TEXT


def test_a_colour_written_otherwise_is_refused() -> None:
    with pytest.raises(ValueError, match="rrggbb"):
        luminance("red")


def test_every_distance_lies_on_the_grid() -> None:
    named = vars(spacing).items()
    distances = {name: value for name, value in named if isinstance(value, int) and name != "HAIR"}
    assert distances
    assert all(value % spacing.UNIT == 0 for value in distances.values()), distances
