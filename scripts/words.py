"""Words on screen: collect them for the translators, and compile what they wrote.

`words.py` brings resources/translations/spanwise_*.ts up to date with the code and makes .qm of all .ts; `words.py
--missing` lists, language by language, what has no translation yet. A .ts file is edited with Qt Linguist. What Qt
itself says comes with Qt, but for Vietnamese: qtbase_vi.ts is ours.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SOURCES = ("core", "gui")
CODEBOOK = ROOT / "resources" / "codebooks" / "meetings.toml"
EXPLANATIONS = ("definition", "example", "counter_example")
TRANSLATED = ("vi", "zh")
PLURALS_ONLY = "en"
"""English says itself, but for "1 record" and "2 records"."""
QTS_OWN = "qtbase_vi"


def main() -> int:
    """Do what the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--missing", action="store_true", help="list what has no translation yet")
    if parser.parse_args().missing:
        for language in (*TRANSLATED, PLURALS_ONLY):
            for source in missing(FOLDER / f"spanwise_{language}.ts"):
                print(f"{language}: {source}")
        return 0
    for language in (*TRANSLATED, PLURALS_ONLY):
        collect(language, FOLDER)
        release(f"spanwise_{language}", FOLDER)
    release(QTS_OWN, FOLDER)
    return 0


def collect(language: str, folder: Path) -> Path:
    """Bring the .ts file of a language up to date; a new one is made where there is none."""
    file = folder / f"spanwise_{language}.ts"
    options = ["-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-extensions", "py"]
    if language == PLURALS_ONLY:
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as beside:
        explanations = Path(beside) / "explanations.py"
        said = "".join(f"tr({json.dumps(words, ensure_ascii=False)}, 'codebook')\n" for words in explained())
        explanations.write_text(said, encoding="utf-8")
        sources = (*(str(ROOT / name) for name in SOURCES), str(explanations))
        _run("lupdate", *options, "-target-language", language, *sources, "-ts", str(file))
    return file


def explained() -> Iterator[str]:
    """Walk the explanations of the codebook that comes with the program, each once."""
    codebook = tomllib.loads(CODEBOOK.read_text(encoding="utf-8"))
    parts = [part for kind in codebook["type"] for part in (kind, *kind["field"])]
    yield from dict.fromkeys(part[name] for part in parts for name in EXPLANATIONS)


def release(name: str, folder: Path) -> Path:
    """Compile a .ts file into the .qm file that the program reads."""
    file = folder / f"{name}.qm"
    with tempfile.TemporaryDirectory(dir=folder) as beside:
        made = Path(beside) / file.name
        _run("lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(made))
        # Never written in place: a window that is open reads it from memory that the file is mapped to.
        made.replace(file)
    return file


def missing(file: Path) -> list[str]:
    """List the English words of a .ts file that have no translation yet."""
    found: list[str] = []
    for message in ElementTree.parse(file).iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished" or not _told(translation):
            found.append(message.findtext("source", ""))
    return found


def _told(translation: ElementTree.Element) -> bool:
    return all(each.text and each.text.strip() for each in translation.findall("numerusform") or [translation])


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
