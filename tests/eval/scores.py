"""Precision, recall and F, by what is scored and by language."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Score:
    """How much was found, how much should have been, and what went wrong, in words."""

    right: int = 0
    found: int = 0
    wanted: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float | None:
        return self.right / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.right / self.wanted if self.wanted else None

    @property
    def f(self) -> float | None:
        total = self.found + self.wanted
        return 2 * self.right / total if total else None

    def add(self, other: Score) -> None:
        self.right += other.right
        self.found += other.found
        self.wanted += other.wanted
        self.wrong += other.wrong


class Scores:
    """The scores of one run: a row for each subject, a column for each language."""

    def __init__(self) -> None:
        self._cells: dict[tuple[str, str], Score] = {}

    def hit(self, what: str, language: str) -> None:
        cell = self._cell(what, language)
        cell.right += 1
        cell.found += 1
        cell.wanted += 1

    def miss(self, what: str, language: str, words: str) -> None:
        cell = self._cell(what, language)
        cell.wanted += 1
        cell.wrong.append(f"missed: {words}")

    def false(self, what: str, language: str, words: str) -> None:
        cell = self._cell(what, language)
        cell.found += 1
        cell.wrong.append(f"false: {words}")

    def mistaken(self, what: str, language: str, words: str) -> None:
        """Something was found where something else should have been."""
        cell = self._cell(what, language)
        cell.found += 1
        cell.wanted += 1
        cell.wrong.append(f"mistaken: {words}")

    def judge(self, what: str, language: str, wanted: str | None, got: str | None, words: str) -> None:
        """Score one field: a value where one was wanted, another one, one too many, or none."""
        if wanted is not None and wanted == got:
            self.hit(what, language)
        elif wanted is not None and got is not None:
            self.mistaken(what, language, f"{words}: {got} instead of {wanted}")
        elif wanted is not None:
            self.miss(what, language, f"{words}: {wanted}")
        elif got is not None:
            self.false(what, language, f"{words}: {got}")

    def subjects(self) -> list[str]:
        return list(dict.fromkeys(what for what, _ in self._cells))

    def languages(self) -> list[str]:
        return sorted({language for _, language in self._cells})

    def of(self, what: str, language: str | None = None) -> Score:
        """Give the score of a subject in one language, or in all of them."""
        total = Score()
        for (subject, spoken), cell in self._cells.items():
            if subject == what and language in (None, spoken):
                total.add(cell)
        return total

    def _cell(self, what: str, language: str) -> Score:
        return self._cells.setdefault((what, language), Score())
