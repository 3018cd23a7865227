"""Numbers for reading: grouped as the language of the interface does, and short where they are very large."""

from __future__ import annotations

from decimal import Decimal
from math import floor

from PySide6.QtCore import QLocale

_MOST_DIGITS, _MOST_ON_AXIS = 15, 8
_LEAST_EXPONENT = -7
_LEAST_DECADE, _MOST_DECADE = -3, 5
_NEARLY = 1e-6
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
MINUS = "\N{MINUS SIGN}"


def number_shown(found: Decimal, *, signed: bool = False) -> str:
    """Write a decimal with all its digits: "11,215"; as a power of ten where there are too many to read.

    Args:
        signed: Whether a plus is written, too.
    """
    return _sign(found, signed=signed) + _written(abs(found), _MOST_DIGITS)


def tick_shown(found: float, spacing: float) -> str:
    """Write the number of a tick, with as many decimals as its neighbours need to differ."""
    step = Decimal(repr(spacing))
    rounded = Decimal(repr(found)).quantize(Decimal(1).scaleb(min(0, step.adjusted() - 1))) if step else Decimal(0)
    return _sign(rounded, signed=False) + _written(abs(rounded).normalize(), _MOST_ON_AXIS)


def decade_shown(place: float) -> str:
    """Write the number at a place of a logarithmic axis: "0.1", "50,000", "10⁹", "2 × 10⁹"."""
    exponent = floor(place + _NEARLY)
    first = round(10 ** (place - exponent))
    if _LEAST_DECADE <= exponent <= _MOST_DECADE:
        return _written(Decimal(first).scaleb(exponent), _MOST_ON_AXIS)
    power = f"10{str(exponent).translate(_RAISED)}"
    return power if first == 1 else f"{first} × {power}"


def _sign(found: Decimal, *, signed: bool) -> str:
    if found < 0:
        return MINUS
    return "+" if signed and found > 0 else ""


def _written(found: Decimal, most: int) -> str:
    locale = QLocale()
    if found and (found.adjusted() >= most or found.adjusted() < _LEAST_EXPONENT):
        exponent = found.adjusted()
        first = f"{found.scaleb(-exponent).quantize(Decimal('0.01')).normalize():f}".replace(".", locale.decimalPoint())
        return f"{first} × 10{str(exponent).translate(_RAISED)}"
    whole, _, fraction = f"{found:f}".partition(".")
    grouped = locale.toString(int(whole))
    return grouped + (locale.decimalPoint() + fraction if fraction else "")
