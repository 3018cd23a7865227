"""How Chinese characters are read: make core/language/names/readings.csv from Unihan and our own readings.

`readings.py FOLDER` takes the folder of Unihan_Readings.txt(.bz2) and Unihan_Variants.txt(.bz2); Debian's package
unicode-data holds both. A row is a character, simplified, with its Sino-Vietnamese readings and those of Mandarin
without tones, the usual ones first.
"""

from __future__ import annotations

import bz2
import csv
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

from core.text.fold import fold_key

NAMES = Path(__file__).resolve().parents[1] / "core" / "language" / "names"
MANDARIN = ("kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013")
"""Fields of Unihan, the most customary reading first."""
COMMON = {"kTGHZ2013", "kHanyuPinlu", "kVietnamese"}
"""A character without any of these stands in no name that the press prints."""
_SYLLABLE = re.compile(r"[^\W\d_]+")


def main(folder: Path) -> None:
    """Write the table."""
    unihan: dict[str, dict[str, str]] = defaultdict(dict)
    for name in ("Unihan_Readings", "Unihan_Variants"):
        for character, field, value in lines_of(folder, name):
            unihan[character][field] = value
    vietnamese = own_readings(NAMES / "own_readings.csv")
    mandarin: dict[str, list[str]] = defaultdict(list)
    for character, fields in unihan.items():
        key = fold_key(character)
        if len(key) != 1 or not COMMON & fields.keys():
            continue
        for reading in fields.get("kVietnamese", "").split():
            note(vietnamese[key], unicodedata.normalize("NFC", reading.lower()))
        # A traditional character that folds into another is read as that one; only the rest speaks for itself.
        if key == character or key not in unihan:
            for field in MANDARIN:
                for syllable in _SYLLABLE.findall(unicodedata.normalize("NFC", fields.get(field, ""))):
                    note(mandarin[key], toneless(syllable))
    with (NAMES / "readings.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("character", "vietnamese", "mandarin"))
        for character in sorted(vietnamese.keys() | mandarin.keys()):
            writer.writerow((character, " ".join(vietnamese[character]), " ".join(mandarin[character])))


def lines_of(folder: Path, name: str) -> Iterator[tuple[str, str, str]]:
    """Read a file of Unihan: character, field, value."""
    packed = folder / f"{name}.txt.bz2"
    data = bz2.decompress(packed.read_bytes()) if packed.exists() else (folder / f"{name}.txt").read_bytes()
    for line in data.decode("utf-8").splitlines():
        if line.startswith("U+"):
            code, field, value = line.split("\t", 2)
            yield chr(int(code[2:], 16)), field, value


def own_readings(file: Path) -> dict[str, list[str]]:
    """Read our own table: a reading with the characters that have it, the usual reading of each first."""
    found: dict[str, list[str]] = defaultdict(list)
    with file.open(encoding="utf-8", newline="") as source:
        for row in csv.DictReader(source):
            for character in row["characters"]:
                note(found[character], row["reading"])
    return found


def note(readings: list[str], reading: str) -> None:
    """Put a reading behind the others unless it is among them."""
    if reading and reading not in readings:
        readings.append(reading)


def toneless(syllable: str) -> str:
    """Take the tone off a syllable of pinyin, and write ü as v."""
    plain = unicodedata.normalize("NFD", syllable.lower()).replace("u\u0308", "v")
    return "".join(character for character in plain if not unicodedata.combining(character))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
