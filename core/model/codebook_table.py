"""One table of a codebook file, read key by key: every wrong or unknown key becomes a fault with its line."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from core.model.codebook import LABEL_LANGUAGES, Labels, did_you_mean
from core.model.codebook_keys import ID_FORM, ID_RULE, LANGUAGE_FORM

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping

    from core.model.codebook_faults import Faults
    from core.model.codebook_lines import TomlPath


class Table:
    """A table of the file and the keys that were asked of it so far.

    Args:
        data: What the TOML parser made of it.
        path: Where it stands.
        subject: How messages name it ("field “date”").
        faults: Where its faults go.

    The getters give an empty value where there is a fault, so that reading goes on and finds the others.
    """

    def __init__(self, data: Mapping[str, object], path: TomlPath, subject: str, faults: Faults) -> None:
        """Begin with no key asked for."""
        self._data = data
        self._path = path
        self._faults = faults
        self._known: list[str] = []
        self.subject = subject

    @property
    def title(self) -> str:
        """The subject, as a sentence begins with it."""
        return self.subject[:1].upper() + self.subject[1:]

    def has(self, key: str) -> bool:
        """Tell whether the key is written down."""
        return key in self._data

    def filled(self, key: str) -> bool:
        """Tell whether the key is written down and is not an empty list."""
        return self._data.get(key) not in (None, [])

    def fault(self, key: str, what: str, cure: str) -> None:
        """Note a fault at one of the keys, or at the table where the key is missing or empty."""
        self._faults.add((*self._path, key) if key else self._path, what, cure)

    def text(self, key: str) -> str:
        """Give a text that must be there and must say something."""
        value = self._get(key)
        if isinstance(value, str) and value.strip():
            return value
        if value is None or value == "":
            self.fault(key, f"{self.title} has no {key}.", f'Add a line: {key} = "…"')
        elif isinstance(value, str):
            self.fault(key, f"The {key} of {self.subject} is blank.", "Write a word between the quotes.")
        else:
            self.fault(key, f"The {key} of {self.subject} is not a text.", f'Put it in quotes: {key} = "…"')
        return ""

    def matching(self, key: str, form: re.Pattern[str], rule: str) -> str:
        """Give a text that must be there and must have a form; the rule says in words which."""
        value = self.text(key)
        if value and not form.fullmatch(value):
            self.fault(key, f"The {key} “{value}” of {self.subject} is not allowed.", f"Use {rule}.")
        return value

    def optional_id(self, key: str) -> str | None:
        """Give an id, or None where the key is not written down."""
        if key not in self._data:
            self._known.append(key)
            return None
        return self.matching(key, ID_FORM, ID_RULE) or None

    def flag(self, key: str) -> bool:
        """Give true or false; false where the key is not written down."""
        value = self._get(key)
        if value is None or isinstance(value, bool):
            return bool(value)
        wrong = f"The {key} of {self.subject} is neither true nor false."
        self.fault(key, wrong, f"Write {key} = true, or leave it out.")
        return False

    def count(self, key: str) -> int:
        """Give a whole number from 1."""
        value = self._get(key)
        if isinstance(value, int) and not isinstance(value, bool) and value >= 1:
            return value
        found = f"has no {key}" if value is None else f"has a {key} that is not a whole number from 1"
        self.fault(key, f"{self.title} {found}.", f"Write {key} = 1, and raise it with every change.")
        return 1

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts; empty where the key is not written down."""
        value = self._get(key)
        if value is None:
            return ()
        if not isinstance(value, list):
            self.fault(key, f"The {key} of {self.subject} are not a list.", f'Write {key} = ["…", "…"]')
            return ()
        found: list[str] = []
        for index, item in enumerate(cast("list[object]", value)):
            at = (*self._path, key, index)
            if not isinstance(item, str) or not item.strip():
                wrong = f"The {key} of {self.subject} hold something that is no text."
                self._faults.add(at, wrong, "Put it in quotes.")
            elif item in found:
                wrong = f"The {key} of {self.subject} hold “{item}” twice."
                self._faults.add(at, wrong, "Take one of them out.")
            else:
                found.append(item)
        return tuple(found)

    def ids(self, key: str) -> tuple[str, ...]:
        """Give a list of ids; empty where the key is not written down."""
        found = self.texts(key)
        for item in found:
            if not ID_FORM.fullmatch(item):
                self.fault(key, f"“{item}” in {key} of {self.subject} is not allowed.", f"Use {ID_RULE}.")
        return found

    def labels(self, key: str, *, needed: tuple[str, ...] = LABEL_LANGUAGES) -> Labels:
        """Give texts by language; the languages needed must be there, or at least one where none is named."""
        value = self._get(key)
        pattern = ", ".join(f'{language} = "…"' for language in needed or LABEL_LANGUAGES[:1])
        cure = f"Write {key} = {{ {pattern} }}"
        if not isinstance(value, dict):
            found = "has no" if value is None else "has no usable"
            self.fault(key, f"{self.title} {found} {key}.", cure)
            return Labels()
        texts = self._texts_by_language(key, cast("dict[str, object]", value))
        missing = [language for language in needed if language not in value]
        if missing:
            self.fault(key, f"{self.title} has no {key} in {', '.join(missing)}.", cure)
        elif not value:
            self.fault(key, f"{self.title} has no {key} in any language.", cure)
        return Labels(texts)

    def tables(self, key: str, what: str) -> list[Table]:
        """Give the tables of a list, each named after its id; empty where the key is not written down."""
        value = self._get(key)
        if value is None:
            return []
        items = cast("list[object]", value) if isinstance(value, list) else [value]
        found: list[Table] = []
        for index, item in enumerate(items):
            if not isinstance(item, dict) or not isinstance(value, list):
                wrong = f"“{key}” of {self.subject} is not a list of tables."
                cure = f'Begin every {what} with its own [[ ]] header, or write it as {{ id = "…", … }}.'
                self.fault(key, wrong, cure)
                return []
            data = cast("dict[str, object]", item)
            named = data.get("id")
            subject = f"{what} “{named}”" if isinstance(named, str) and named else f"{what} {index + 1}"
            if self._path:
                subject += f" of {self.subject}"
            found.append(Table(data, (*self._path, key, index), subject, self._faults))
        return found

    def close(self) -> None:
        """Note every key that nobody asked for."""
        for key in self._data:
            if key not in self._known:
                hint = did_you_mean(key, self._known)
                self.fault(
                    key,
                    f"{self.title} has an unknown key “{key}”.{hint}",
                    f"Rename it or take it out; known are {', '.join(self._known)}.",
                )

    def _get(self, key: str) -> object:
        self._known.append(key)
        return self._data.get(key)

    def _texts_by_language(self, key: str, value: dict[str, object]) -> dict[str, str]:
        texts: dict[str, str] = {}
        for language, text in value.items():
            at = (*self._path, key, language)
            if not LANGUAGE_FORM.fullmatch(language):
                wrong = f"“{language}” in {key} of {self.subject} is not a language."
                self._faults.add(at, wrong, "Use a language tag such as en, vi, zh or zh-Hant.")
            elif not isinstance(text, str) or not text.strip():
                wrong = f"The {language} text in {key} of {self.subject} is missing or is no text."
                self._faults.add(at, wrong, f'Write {language} = "…"')
            else:
                texts[language] = text
        return texts
