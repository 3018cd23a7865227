"""Identities: UUIDv7 as 32 hex digits, or the fixed id of something that ships with the program.

Countries carry their ISO 3166 code and terms of the codebook their id there, the same in every project, so that two
analysts' files can be merged. A text's id is the SHA-256 of its UTF-8 bytes, as hex.
"""

from __future__ import annotations

import os
import re
import time
from hashlib import sha256

_VERSION_7 = 0x7
_VARIANT = 0b10
_PACKED = re.compile("[0-9a-f]{32}|[0-9a-f]{64}")


def new_id() -> str:
    """Make a UUIDv7 (RFC 9562) as 32 hex digits: ordered by time, unique across machines.

    The twelve bits after the milliseconds tell 4,096ths of one, so that two ids made one after the other are in order.
    """
    milliseconds, nanoseconds = divmod(time.time_ns(), 1_000_000)
    part = (nanoseconds << 12) // 1_000_000
    low = int.from_bytes(os.urandom(8), "big") & ((1 << 62) - 1)
    number = milliseconds << 80 | _VERSION_7 << 76 | part << 64 | _VARIANT << 62 | low
    return f"{number:032x}"


def id_within(owner: str, name: str) -> str:
    """Make the id of something that its owner has one of by that name: the same at every asking."""
    digest = bytearray(sha256(f"{owner}/{name}".encode()).digest()[:16])
    digest[6], digest[8] = digest[6] & 0x0F | 0x80, digest[8] & 0x3F | 0x80
    return digest.hex()


def is_shipped(identity: str) -> bool:
    """Tell whether an id is one of those that ship with the program."""
    return not _PACKED.fullmatch(identity)


def text_id(text: str) -> str:
    """Name a canonical text by its content."""
    return sha256(text.encode("utf-8")).hexdigest()


def key_of(identity: str) -> bytes:
    """Pack an id for the store: 16 bytes for a UUID, 32 for a text, ASCII for what ships with the program."""
    if _PACKED.fullmatch(identity):
        return bytes.fromhex(identity)
    return identity.encode("ascii")


def id_of(key: bytes) -> str:
    """Unpack what `key_of` packed; texts' ids (SHA-256) are not for this: they always are ``key.hex()``.

    A UUIDv7 has its variant bit set in byte 8 and so never is ASCII.
    """
    if len(key) == 16 and key[8] >= 0x80:
        return key.hex()
    return key.decode("ascii")
