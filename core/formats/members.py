"""Files of a package, written to a folder or a zip alike, each with its digest."""

from __future__ import annotations

import struct
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import IO, TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Generator
    from contextlib import AbstractContextManager
    from pathlib import Path

MIB = 1 << 20
ZIP_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OverflowError,
    RuntimeError,
    ValueError,
)
"""What zipfile raises for a damaged zip, depending on where the damage is."""

_LEVEL = 1
_BOMB_LIKE = 100


@dataclass(frozen=True, slots=True)
class Digest:
    """Length in bytes and SHA-256, hex, of a member."""

    size: int
    sha256: str


class ByteSink:
    """Where the bytes of one member go; counts and digests them on the way."""

    def __init__(self, stream: IO[bytes] | None) -> None:
        """Write through to an open stream, or nowhere."""
        self._stream = stream
        self._hash = sha256()
        self._size = 0

    def write(self, data: bytes) -> None:
        """Take some bytes."""
        if self._stream is not None:
            self._stream.write(data)
        self._hash.update(data)
        self._size += len(data)

    def write_text(self, text: str) -> None:
        """Take some text, as UTF-8."""
        self.write(text.encode("utf-8"))

    @property
    def digest(self) -> Digest:
        """What was written so far."""
        return Digest(self._size, self._hash.hexdigest())


class Members(Protocol):
    """Files of a package in the making."""

    digests: dict[str, Digest]

    def stream(self, name: str) -> AbstractContextManager[ByteSink]:
        """Open a member for writing; `name` has ``/`` between its parts."""
        ...

    def add(self, name: str, data: bytes) -> None:
        """Write a whole member."""
        ...


class FolderMembers:
    """Members as files of a folder that exists."""

    def __init__(self, folder: Path) -> None:
        """Begin with none."""
        self._folder = folder
        self.digests: dict[str, Digest] = {}

    @contextmanager
    def stream(self, name: str) -> Generator[ByteSink]:
        """Open a file for writing."""
        path = self._folder.joinpath(*name.split("/"))
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as stream:
            sink = ByteSink(stream)
            yield sink
        self.digests[name] = sink.digest

    def add(self, name: str, data: bytes) -> None:
        """Write a whole file."""
        with self.stream(name) as sink:
            sink.write(data)


class DigestedMembers:
    """Members that go nowhere: only their digests are kept."""

    def __init__(self) -> None:
        """Begin with none."""
        self.digests: dict[str, Digest] = {}

    @contextmanager
    def stream(self, name: str) -> Generator[ByteSink]:
        """Digest a member."""
        sink = ByteSink(None)
        yield sink
        self.digests[name] = sink.digest

    def add(self, name: str, data: bytes) -> None:
        """Digest a whole member."""
        self.digests[name] = Digest(len(data), sha256(data).hexdigest())


class ZipMembers:
    """Members of a zip; the same members give the same bytes (no dates, order as written)."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        """Begin with none."""
        self._archive = archive
        self.digests: dict[str, Digest] = {}

    @contextmanager
    def stream(self, name: str) -> Generator[ByteSink]:
        """Open a member for writing, one at a time."""
        # Large lists must not fail at 2 GiB; the header for that costs 20 bytes.
        with self._archive.open(name, "w", force_zip64=True) as stream:
            sink = ByteSink(stream)
            yield sink
        self.digests[name] = sink.digest

    def add(self, name: str, data: bytes) -> None:
        """Write a whole member; stored as it is where it would shrink like a zip bomb."""
        stored = len(data) > MIB and len(zlib.compress(data, _LEVEL)) * _BOMB_LIKE < len(data)
        info = zipfile.ZipInfo(name)
        info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
        info.external_attr = 0o600 << 16
        self._archive.writestr(info, data, compresslevel=None if stored else _LEVEL)
        self.digests[name] = Digest(len(data), sha256(data).hexdigest())


@contextmanager
def new_zip(path: Path) -> Generator[ZipMembers]:
    """Open a new zip for writing."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        yield ZipMembers(archive)


def zip_names(path: Path) -> frozenset[str]:
    """Name the members of a zip; none where the file is no zip that can be read."""
    try:
        with zipfile.ZipFile(path) as archive:
            return frozenset(archive.namelist())
    except (*ZIP_DAMAGE, OSError):
        return frozenset()
