"""What words came to mean to an analyst: her newest value on the same words of a field, where she corrected one.

It follows from the records as they stand: what is undone, deleted or corrected anew is forgotten or learned again.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from core.model.codebook import Kind
from core.text.fold import fold_key

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.model.codebook import Field
    from core.project.project import Project
    from core.store.corrections import CodedWords

    _Key: TypeAlias = tuple[str, str, str]
    """Type, field, folded words."""

_LEARNT_KINDS = (Kind.TERM, Kind.TERM_TEXT, Kind.ENTITY, Kind.COUNTRY, Kind.CHOICE)
"""What figures, dates and *that meeting* mean depends on the article that they stand in."""


_FOLLOWED_AT_MOST = 200
"""Where an act touched more than so many things, all values are read anew."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What the analyst held of some words, and why."""

    normal: str
    reason: str


@dataclass(frozen=True, slots=True)
class _Newest:
    """The newest value on some words; no answer where what it holds is what they say."""

    value: str
    answer: Answer | None


class Learned:
    """Answers from the values of the analyst who works."""

    def __init__(self, project: Project) -> None:
        """Look at a project; its values are read when the first answer is asked for."""
        self._project = project
        self._newest: dict[_Key, _Newest] | None = None
        self._stale: set[str] = set()

    def forget(self) -> None:
        """Read the values anew when they are asked for next."""
        self._newest = None
        self._stale.clear()

    def follow(self, changes: Changes) -> None:
        """Read what an act touched anew when it is asked for next."""
        self._stale |= changes.ids
        if not changes.ids or len(self._stale) > _FOLLOWED_AT_MOST:
            self.forget()

    def answer(self, record_type: str, field: Field, raw: str) -> Answer | None:
        """Give what words mean in a field; None where the analyst never said otherwise than they do."""
        if not raw or field.kind not in _LEARNT_KINDS:
            return None
        newest = self._up_to_date().get((record_type, field.id, fold_key(raw)))
        if newest is None or newest.answer is None:
            return None
        return newest.answer if self._stands(field, newest.answer.normal) else None

    def answers(self) -> dict[tuple[str, str, str], Answer]:
        """Give all answers by type, field and folded words: as long as they are the same, words mean the same."""
        return {key: newest.answer for key, newest in self._up_to_date().items() if newest.answer is not None}

    def _stands(self, field: Field, normal: str) -> bool:
        names = self._project.names
        if field.kind is Kind.CHOICE:
            return field.has_choice(normal)
        if field.kind is Kind.TERM:
            term = names.term(normal)
            return term is not None and term.kind == field.term_kind
        return field.kind is Kind.TERM_TEXT or names.entity(normal) is not None

    def _up_to_date(self) -> dict[_Key, _Newest]:
        if self._newest is not None and self._stale and not self._take_in(self._newest):
            self._newest = None
        if self._newest is None:
            self._newest = {}
            for coded in self._project.store.corrections.of(self._whose):
                _enter(self._newest, coded)
        self._stale.clear()
        return self._newest

    def _take_in(self, newest: dict[_Key, _Newest]) -> bool:
        """Take in the values that were touched; False where one that counted is gone or stands on other words."""
        touched = {coded.id: coded for coded in self._project.store.corrections.among(self._whose, self._stale)}
        for key, held in newest.items():
            if held.value in self._stale and (held.value not in touched or _key(touched[held.value]) != key):
                return False
        for coded in touched.values():
            _enter(newest, coded)
        return True

    @property
    def _whose(self) -> str:
        return self._project.my_id or "none"


def _key(coded: CodedWords) -> _Key:
    return (coded.type, coded.field, fold_key(coded.raw))


def _enter(newest: dict[_Key, _Newest], coded: CodedWords) -> None:
    held = newest.get(_key(coded))
    if held is None and not coded.is_corrected:
        return
    if held is None or held.value <= coded.id:
        answer = Answer(coded.normal, coded.reason) if coded.is_corrected else None
        newest[_key(coded)] = _Newest(coded.id, answer)
