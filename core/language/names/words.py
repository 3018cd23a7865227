"""Words that stand in and beside names: family names, forms of address, ranks and offices."""

from __future__ import annotations

from functools import cache


@cache
def name_words(which: str) -> tuple[str, ...]:
    """Give one list of ``words.toml``, longest first; what is written without blanks there is cut into characters.

    Raises:
        KeyError: If there is no such list.
    """
    import tomllib
    from importlib.resources import files

    lists = tomllib.loads(files("core.language.names").joinpath("words.toml").read_text("utf-8"))
    words: list[str] = lists[which].split()
    if which == "chinese":
        words = [character for line in words for character in line]
    plain = {word.replace("_", " ") for word in words}
    return tuple(sorted(plain, key=lambda word: (-len(word), word)))
