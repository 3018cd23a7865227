"""The term ids that a unit noun can be read as; every lexicon uses these and no others."""

from __future__ import annotations

CURRENCIES = frozenset({"VND", "USD", "CNY", "EUR", "GBP", "JPY", "KRW", "THB", "IDR", "SGD", "MYR", "PHP", "AUD"})
"""ISO 4217 codes that the lexicons name."""

DURATIONS = frozenset({"years", "months", "weeks", "days", "hours", "minutes", "seconds"})
"""Lengths of time; decades and centuries are read as years."""

COUNTED = frozenset(
    {
        "persons",
        "cases",
        "proposals",
        "documents",
        "initiatives",
        "countries",
        "organisations",
        "meetings",
        "networks",
        "accounts",
        "projects",
        "vehicles",
        "vessels",
        "aircraft",
        "firearms",
        "households",
        "times",
        "kilograms",
        "grams",
        "tonnes",
        "litres",
        "tablets",
        "kilometres",
        "nautical_miles",
        "metres",
        "hectares",
        "square_metres",
        "square_kilometres",
    }
)
"""What is counted or weighed."""

MEASURED = frozenset(
    {
        "kilograms",
        "grams",
        "tonnes",
        "litres",
        "kilometres",
        "nautical_miles",
        "metres",
        "hectares",
        "square_metres",
        "square_kilometres",
    }
)
"""What can be counted in fractions: ``11.215 kg`` is a weight, ``11.215 cases`` a doubtful number."""

PARTS = {
    "tonnes": ("kilograms", 1000),
    "kilograms": ("grams", 1000),
    "kilometres": ("metres", 1000),
    "years": ("months", 12),
    "hours": ("minutes", 60),
    "minutes": ("seconds", 60),
}
"""The smaller unit that a rest is given in, and how many of it make one: ``1 tấn 200 kg``."""

SHARES = frozenset({"percent", "percentage_points"})
"""Parts of a whole."""

UNIT_IDS = CURRENCIES | DURATIONS | COUNTED | SHARES
"""Every unit that a reading can carry; a noun outside this list is kept as words, without an id."""
