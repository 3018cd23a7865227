"""How texts and original bytes lie in the file: deflated, so that a project is smaller than its articles."""

from __future__ import annotations

import zlib

_LEVEL = 1
_WINDOW_BITS = 13
"""A window of 8 kB: an article is hardly longer, and a large one costs three times as long to set up."""
_MEMORY_LEVEL = 6


def pack(data: bytes) -> bytes:
    """Deflate bytes, the quick way: an import packs thousands of short texts."""
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, _WINDOW_BITS, _MEMORY_LEVEL)
    return packer.compress(data) + packer.flush()


def unpack(packed: bytes) -> bytes:
    """Give the bytes back.

    Raises:
        zlib.error: If they are not what `pack` made.
    """
    return zlib.decompress(packed)


def pack_text(body: str) -> bytes:
    """Deflate a canonical text."""
    return pack(body.encode("utf-8"))


def unpack_text(packed: bytes) -> str:
    """Give a canonical text back.

    Raises:
        zlib.error: If the bytes are not what `pack_text` made.
        UnicodeDecodeError: If what they hold is no text.
    """
    return unpack(packed).decode("utf-8")
