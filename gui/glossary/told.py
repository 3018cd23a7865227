"""What kinds of name and languages are called in the glossary."""

from __future__ import annotations

from gui.wording import tr

SEPARATOR = ";"
"""Parts the names in one cell."""
USUAL = ("vi", "zh", "en")


def kind_words(kind: str) -> str:
    """Name a type of entity or kind of term; one that only a project's codebook knows is called as it is there."""
    known = {
        "meeting": tr("Meeting"),
        "person": tr("Person"),
        "organisation": tr("Organisation"),
        "place": tr("Place"),
        "country": tr("Country"),
        "collective": tr("Group of countries"),
        "measure": tr("Measure"),
        "unit": tr("Unit"),
        "role": tr("Role"),
        "topic": tr("Topic"),
    }
    return known.get(kind, kind)


def kind_icon(kind: str) -> str:
    """Name the icon of a kind."""
    known = {"meeting", "person", "organisation", "place"}
    terms = {"measure": "statistic", "unit": "statistic", "role": "person", "topic": "marker"}
    return kind if kind in known else terms.get(kind, "place" if kind == "country" else "entity")


def language_words(tag: str) -> str:
    """Name a language; one that is seldom used is called by its tag."""
    known = {"": tr("Any language"), "vi": tr("Vietnamese"), "zh": tr("Chinese"), "en": tr("English")}
    return known.get(tag, tag)


def joined(names: list[str]) -> str:
    """Write several names into one cell."""
    return f"{SEPARATOR} ".join(names)


def parted(words: str) -> list[str]:
    """Read the names of one cell."""
    return [name for each in words.split(SEPARATOR) if (name := " ".join(each.split()))]
