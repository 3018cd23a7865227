"""Words as a hand means them: by double click, by a drag that need not be exact, and by the keyboard.

Positions are Unicode code points, half open. A word is a whole figure with its unit, a Vietnamese name, a syllable, a
Chinese word, a word of any other script.
"""

from __future__ import annotations

from core.errors import UserFixable
from core.language.word_cuts import WordCuts, cut_words, has_word, is_fringe, is_unspaced
from core.language.zh.words import chinese_words
from core.text.graphemes import is_boundary, next_boundary, previous_boundary, widen
from core.text.span import Span
from core.wording import tr

_STRETCH = 600
"""Code points of a line whose words are found together."""
_CUT_REACH = 100
"""So far before the end of a stretch a blank is looked for, to cut a long line there."""
_STRETCHES_KEPT = 8
_STRETCHES_WALKED = 50
_BRACKET_REACH = 300
_OPENERS = {
    pair[0]: pair[1]
    for pair in ("()", "[]", "{}", "（）", "［］", "【】", "「」", "『』", "《》", "〈〉", "“”", "‘’", "«»")
}
_CLOSERS = {closer: opener for opener, closer in _OPENERS.items()}


class Words:
    """The words of one text, found where they are asked for; what was found last is kept.

    Args:
        text: The whole article.
        language: The language it is in; None lets the words decide. A long line of another language tells so itself.
    """

    def __init__(self, text: str, language: str | None = None) -> None:
        self.text = text
        self._language = language
        self._line = (0, -1)
        self._kept: dict[tuple[int, int], WordCuts] = {}
        self._kept_with_list = False

    def word_at(self, position: int) -> Span:
        """Give the word at a position; on a blank behind a word, or at the end, that word; else one character.

        Raises:
            UserFixable: If the text is empty or the position lies outside it.
        """
        if not self.text or not 0 <= position <= len(self.text):
            raise UserFixable(
                tr("Position {position} lies outside the article.", position=position),
                cure=tr("Choose a place in the text."),
            )
        at = min(position, len(self.text) - 1)
        if at and self.text[at].isspace() and not self.text[at - 1].isspace():
            at -= 1
        start, cuts = self._around(at)
        found = cuts.word_at(at - start)
        return widen(self.text, Span(at, at + 1)) if found is None else Span(found[0] + start, found[1] + start)

    def snap(self, span: Span, *, start: bool = True, end: bool = True) -> Span:
        """Move the ends of a stretch that a hand chose to where the hand meant them.

        1. The stretch is widened to whole grapheme clusters.
        2. Blanks and punctuation at an end are dropped. A bracket stays if its partner is inside; so do the marks
           that belong to a word, as ``%``. A stretch of nothing else stays as it is.
        3. An end between two words stays: also between a number and its unit, and between the parts of a name.
        4. An end inside a word moves out to the edge of that word: of the figure with its unit if it is inside
           a number, of the whole name if it is inside a Vietnamese name.
        5. Inside a word of a script without blanks, as Chinese, an end moves only if the stretch holds more than half
           of that word's characters; else it stays between the two characters.

        So no word character that was chosen is lost, no end passes a newline that was not chosen, and what was snapped
        stays as it is when it is snapped again.

        Args:
            span: What was chosen.
            start: Whether the start may move.
            end: Whether the end may move.

        Raises:
            UserFixable: If the stretch reaches past the end of the text.
        """
        whole = widen(self.text, span)
        if not has_word(self._sample(whole)):
            return whole
        kept = self._without_fringe(whole, start=start, end=end)
        first = self._moved_out(kept.start, kept, step=-1) if start else kept.start
        last = self._moved_out(kept.end, kept, step=1) if end else kept.end
        return Span(first, last)

    def end_after(self, position: int) -> int:
        """Give where the next word ends, as the keyboard walks to the right; the end of the text if none follows."""
        at = position
        for _ in range(_STRETCHES_WALKED):
            if at >= len(self.text):
                break
            first, last = self._stretch(at)
            found = self._cuts(first, last).step_after(at - first)
            if found is not None:
                return found[1] + first
            at = last if last < self._line[1] else last + 1
        return min(at, len(self.text))

    def start_before(self, position: int) -> int:
        """Give where the word before begins, as the keyboard walks to the left; 0 if there is none."""
        at = position
        for _ in range(_STRETCHES_WALKED):
            if at == 0:
                break
            first, last = self._stretch(at - 1)
            found = self._cuts(first, last).step_before(at - first)
            if found is not None:
                return found[0] + first
            at = first
        return at

    # Snapping

    def _sample(self, span: Span) -> str:
        """Give what tells whether there are words: all of a short stretch, both ends of a long one."""
        if len(span) <= 2 * _STRETCH:
            return self.text[span.start : span.end]
        return self.text[span.start : span.start + _STRETCH] + self.text[span.end - _STRETCH : span.end]

    def _without_fringe(self, span: Span, *, start: bool, end: bool) -> Span:
        first, last = span.start, span.end
        while end and (before := previous_boundary(self.text, last)) > first and is_fringe(self.text[before]):
            last = before
        while start and (after := next_boundary(self.text, first)) < last and is_fringe(self.text[first]):
            first = after
        # A partner found inside brings its bracket back, with what stands between the two.
        for at in range(max(span.start, first - _BRACKET_REACH), first):
            if self._has_partner(at, range(at + 1, min(last, at + _BRACKET_REACH)), _OPENERS):
                first = at
                break
        for at in range(min(span.end, last + _BRACKET_REACH) - 1, last - 1, -1):
            if self._has_partner(at, range(at - 1, max(first, at - _BRACKET_REACH) - 1, -1), _CLOSERS):
                last = next_boundary(self.text, at)
                break
        return Span(first, last)

    def _has_partner(self, at: int, inside: range, partners: dict[str, str]) -> bool:
        """Tell whether the bracket at a position, if it is one, is closed (or opened) at one of the others."""
        bracket = self.text[at]
        if bracket not in partners or not is_boundary(self.text, at):
            return False
        depth = 1
        for place in inside:
            depth += (self.text[place] == bracket) - (self.text[place] == partners[bracket])
            if not depth:
                return True
        return False

    def _moved_out(self, edge: int, chosen: Span, *, step: int) -> int:
        """Move an end that splits a word to the edge of the word: the left one (-1) or the right one (1)."""
        if edge in (0, len(self.text)):
            return edge
        base, cuts = self._around(edge)
        inner = edge - base
        if not cuts.splits_word(inner):
            return edge
        found = cuts.word_at(inner if step < 0 else inner - 1)
        if found is None or not found[0] < inner < found[1]:
            return edge
        word = Span(found[0] + base, found[1] + base)
        if is_unspaced(self.text[edge - 1]) and is_unspaced(self.text[edge]):
            held = min(word.end, chosen.end) - max(word.start, chosen.start)
            if 2 * held <= len(word):
                return edge
        return word.start if step < 0 else word.end

    # Stretches

    def _around(self, position: int) -> tuple[int, WordCuts]:
        first, last = self._stretch(position)
        return first, self._cuts(first, last)

    def _cuts(self, first: int, last: int) -> WordCuts:
        with_list = chinese_words().loaded
        if with_list != self._kept_with_list:
            self._kept, self._kept_with_list = {}, with_list
        found = self._kept.get((first, last))
        if found is None:
            found = cut_words(self.text[first:last], self._language)
            if len(self._kept) == _STRETCHES_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[first, last] = found
        return found

    def _stretch(self, position: int) -> tuple[int, int]:
        """Give the part of a position's line that is looked at as one; whatever position in it is asked for."""
        start, end = self._line
        if not start <= position <= end:
            start = self.text.rfind("\n", 0, position) + 1
            end = self.text.find("\n", position)
            end = len(self.text) if end < 0 else end
            self._line = start, end
        number = (position - start) // _STRETCH
        first = self._cut_place(start, end, number)
        last = self._cut_place(start, end, number + 1)
        if position >= last and last < end:
            first, last = last, self._cut_place(start, end, number + 2)
        return first, last

    def _cut_place(self, start: int, end: int, number: int) -> int:
        """Give where the stretches of a long line part: at a blank or a mark if there is one near."""
        place = start + number * _STRETCH
        if number == 0 or place >= end:
            return start if number == 0 else end
        for at in range(place, place - _CUT_REACH, -1):
            if is_fringe(self.text[at - 1]) and not is_fringe(self.text[at]) and is_boundary(self.text, at):
                return at
        return place if is_boundary(self.text, place) else previous_boundary(self.text, place)


def snap_word(text: str, position: int, language: str | None = None) -> Span:
    """Give the word at a position: a whole number with its unit, a name, a Chinese word.

    Args:
        text: The whole article.
        position: A code point index; on a blank, or at the end, the word before it is meant.
        language: The language of the place; None lets the words around it decide.

    Raises:
        UserFixable: If the text is empty or the position lies outside it.
    """
    return Words(text, language).word_at(position)
