"""How the tables of cases write down what was found: ``hơn 187 tỷ đồng = money >187000000000 VND``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import pytest

from core.language.calendar_shapes import Basis, parse_day
from core.language.figures import line_quantities

if TYPE_CHECKING:
    from core.language.quantity import Quantity


def told(quantity: Quantity, text: str) -> str:
    words = quantity.span.of(text)
    if quantity.edtf is not None:
        return f"{words} = {quantity.edtf}"
    high = f"..{quantity.high}" if quantity.high else ""
    return f"{words} = {quantity.kind} {quantity.bound}{quantity.value}{high} {quantity.unit or '-'}"


class FoundIn(Protocol):
    def __call__(self, text: str, language: str, published: str | None = None) -> str: ...


@pytest.fixture(scope="session")
def found_in() -> FoundIn:
    def found(text: str, language: str, published: str | None = None) -> str:
        quantities = line_quantities(text, language, Basis(parse_day(published)))
        return "; ".join(told(quantity, text) for quantity in quantities)

    return found
