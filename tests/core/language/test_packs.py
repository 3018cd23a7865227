from __future__ import annotations

import re
from pathlib import Path

import pytest

import core.language
from core.errors import Bug
from core.language.lexicon import LANGUAGES
from core.language.packs import Pack, pack_of, spacing_of

FOLDER = Path(core.language.__file__).parent
SHARED = ("figures", "dates", "numerals", "ordinals", "spaced_figures", "spaced_numbers", "spaced_traps", "packs")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_folder_declares_its_language(language: str) -> None:
    pack = pack_of(language)
    assert isinstance(pack, Pack)
    assert pack.language == language
    assert (FOLDER / language / "pack.py").exists()


def test_a_language_is_found_by_its_folder() -> None:
    assert set(LANGUAGES) == {path.parent.name for path in FOLDER.glob("*/pack.py")}
    assert {"vi", "zh", "en", "th", "id"} <= set(LANGUAGES)


@pytest.mark.parametrize(("tag", "language"), [("zh-Hant", "zh"), ("th-TH", "th"), ("vi", "vi")])
def test_a_tag_is_read_by_its_language(tag: str, language: str) -> None:
    pack = pack_of(tag)
    assert pack is not None
    assert pack.language == language


@pytest.mark.parametrize("tag", ["", None, "km", "xx-Latn", "../vi"])
def test_a_language_without_a_folder_has_no_pack(tag: str | None) -> None:
    assert pack_of(tag) is None


@pytest.mark.parametrize("language", ["zh", "km"])
def test_a_language_without_blanks_has_no_spacing(language: str) -> None:
    with pytest.raises(Bug):
        spacing_of(language)


@pytest.mark.parametrize("name", SHARED)
def test_the_shared_rules_name_no_language(name: str) -> None:
    source = (FOLDER / f"{name}.py").read_text("utf-8")
    for language in LANGUAGES:
        assert f"core.language.{language}" not in source
        assert not re.search(rf'[=(,]\s*"{language}"', source.replace('or "vi"', ""))
