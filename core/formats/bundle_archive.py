"""The zip of a bundle, opened with suspicion: nothing is extracted, everything is counted and digested."""

from __future__ import annotations

import re
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from io import BufferedReader
from typing import IO, TYPE_CHECKING, cast

from core.errors import UserFixable
from core.formats.json_nodes import Misfit, parse_node
from core.formats.members import MIB, ZIP_DAMAGE, Digest
from core.wording import tr

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from io import RawIOBase
    from pathlib import Path

    from core.formats.json_nodes import Node

FORMAT_NAME = "spanwise-bundle"
FORMAT_VERSION = 1
OFFSETS = "code points"
MANIFEST = "manifest.json"
CODEBOOK = "codebook.toml"
LISTS = ("analysts", "articles", "entities", "terms", "labels", "records")
"""Each is a member ``NAME.jsonl``."""

_ALLOWED = re.compile(
    rf"manifest\.json|codebook\.toml|(?:{'|'.join(LISTS)})\.jsonl"
    r"|texts/[0-9a-f]{64}\.txt|originals/[0-9a-f]{64}\.bin"
)
_ENCRYPTED = 0x1
_BUFFER = MIB // 16
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)


@dataclass(frozen=True, slots=True)
class Caps:
    """What a bundle may hold at most; sizes in bytes, unpacked.

    Attributes:
        ratio: How often larger than its packed form a member of more than 1 MiB may be.
    """

    members: int = 300_000
    codebook: int = 8 * MIB
    member: int = 1024 * MIB
    line: int = 64 * MIB
    total: int = 4096 * MIB
    ratio: int = 200


DEFAULT_CAPS = Caps()


class BundleFault(UserFixable):
    """A bundle is damaged, or none of ours.

    Args:
        name: Name of its file.
        why: What is wrong and in which member (and line), without the full stop.
    """

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            tr("“{file}” cannot be imported: {why}.", file=name, why=why),
            kept=tr("Nothing was imported."),
            cure=tr("Get the file again from whoever exported it."),
        )
        self.why = why


@contextmanager
def open_bundle(path: Path, caps: Caps = DEFAULT_CAPS) -> Generator[BundleArchive]:
    """Open a bundle; its names, sizes and manifest are checked before anything else is read.

    Raises:
        UserFixable: If it is no bundle, or one that cannot be trusted.
    """
    try:
        with _opened_zip(path) as archive:
            yield BundleArchive(archive, path.name, caps)
    except OSError as error:
        raise UserFixable(
            tr("“{file}” could not be read: {why}.", file=path.name, why=error.strerror or error),
            kept=tr("Nothing was imported."),
            cure=tr("See that the file is there and may be read."),
        ) from error


def _opened_zip(path: Path) -> zipfile.ZipFile:
    if path.exists() and not path.is_file():
        # Reading from a pipe would wait for ever.
        raise OSError("it is no ordinary file")
    try:
        return zipfile.ZipFile(path)
    except ZIP_DAMAGE as error:
        raise BundleFault(path.name, tr("it is not a zip file, or a damaged one")) from error


class BundleArchive:
    """An open bundle.

    Attributes:
        manifest: The checked manifest.
        digests: Of every member but the manifest, as the manifest tells them.
    """

    def __init__(self, archive: zipfile.ZipFile, name: str, caps: Caps) -> None:
        """Check names, sizes and manifest.

        Raises:
            UserFixable: If one of them does not fit.
        """
        self._archive = archive
        self._name = name
        self._caps = caps
        self._infos = self._checked_infos()
        self.manifest = self._read_manifest()
        self.digests = self._read_digests()

    def fault(self, why: str) -> BundleFault:
        """Make the refusal of this bundle."""
        return BundleFault(self._name, why)

    def has(self, member: str) -> bool:
        """Tell whether the bundle holds a member."""
        return member in self._infos

    def read(self, member: str) -> bytes:
        """Read a whole member and check its digest.

        Raises:
            UserFixable: If it is missing or damaged.
        """
        with self._opened(member) as stream:
            data = stream.read()
        self._check_digest(member, Digest(len(data), sha256(data).hexdigest()))
        return data

    def lines(self, list_name: str) -> Iterator[tuple[str, bytes]]:
        """Walk the lines of a list, each with where it stands; number and digest are checked at the end.

        Raises:
            UserFixable: If the list is missing or damaged.
        """
        member = f"{list_name}.jsonl"
        digest, size, number = sha256(), 0, 0
        with self._opened(member) as packed, BufferedReader(cast("RawIOBase", packed), _BUFFER) as stream:
            while line := stream.readline(self._caps.line + 1):
                number += 1
                where = f"{member}, line {number}"
                if len(line) > self._caps.line:
                    raise self.fault(tr("{where} is too long", where=where))
                digest.update(line)
                size += len(line)
                yield where, line
        self._check_digest(member, Digest(size, digest.hexdigest()))
        self._check_count(list_name, number)

    def nodes(self, list_name: str) -> Iterator[tuple[str, Node]]:
        """Walk the lines of a list as where they stand and what they say.

        Raises:
            UserFixable: If the list is missing or damaged, or a line is no JSON object.
        """
        for where, line in self.lines(list_name):
            try:
                node = parse_node(line)
            except Misfit as misfit:
                raise self.fault(tr("{where}: {misfit}", where=where, misfit=str(misfit))) from misfit
            yield where, node

    @contextmanager
    def _opened(self, member: str) -> Generator[IO[bytes]]:
        if member not in self._infos:
            raise self.fault(tr("{member} is missing", member=member))
        try:
            with self._archive.open(self._infos[member]) as stream:
                yield stream
        except ZIP_DAMAGE as error:
            raise self.fault(tr("{member} is damaged", member=member)) from error

    def _checked_infos(self) -> dict[str, zipfile.ZipInfo]:
        infos: dict[str, zipfile.ZipInfo] = {}
        listed = self._archive.infolist()
        if len(listed) > self._caps.members:
            raise self.fault(tr("it claims to hold {count} files", count=len(listed)))
        for info in listed:
            # orig_filename: the name before zipfile cuts it at a NUL or turns a backslash.
            if not _ALLOWED.fullmatch(info.orig_filename):
                raise self.fault(
                    tr("it holds a file that no Spanwise bundle has ({name})", name=repr(info.orig_filename[:80]))
                )
            if info.filename in infos:
                raise self.fault(tr("it holds {name} twice", name=info.filename))
            self._check_info(info)
            infos[info.filename] = info
        total = sum(info.file_size for info in listed)
        if total > self._caps.total:
            raise self.fault(tr("unpacked it would be {size} MiB", size=total // MIB))
        return infos

    def _check_info(self, info: zipfile.ZipInfo) -> None:
        if info.flag_bits & _ENCRYPTED:
            raise self.fault(tr("{name} is encrypted", name=info.filename))
        if info.compress_type not in _METHODS:
            raise self.fault(tr("{name} is packed in a way that bundles are not", name=info.filename))
        if info.file_size > (self._caps.codebook if info.filename == CODEBOOK else self._caps.member):
            raise self.fault(tr("{name} would be {size} MiB", name=info.filename, size=info.file_size // MIB))
        if info.file_size > MIB and info.file_size > info.compress_size * self._caps.ratio:
            raise self.fault(
                tr(
                    "{name} would grow more than {ratio} times when unpacked",
                    name=info.filename,
                    ratio=self._caps.ratio,
                )
            )

    def _read_manifest(self) -> Node:
        with self._opened(MANIFEST) as stream:
            source = stream.read(self._caps.line + 1)
        if len(source) > self._caps.line:
            raise self.fault(tr("{member} is too long", member=MANIFEST))
        try:
            manifest = parse_node(source)
            if manifest.text_or("format") != FORMAT_NAME:
                raise self.fault(tr("{member} does not say that this is a Spanwise bundle", member=MANIFEST))
            version = manifest.count("version")
            if version <= FORMAT_VERSION and manifest.text("offsets") != OFFSETS:
                raise self.fault(
                    tr("{member} counts positions in something else than {unit}", member=MANIFEST, unit=OFFSETS)
                )
        except Misfit as misfit:
            raise self.fault(tr("{member}: {misfit}", member=MANIFEST, misfit=str(misfit))) from misfit
        if version > FORMAT_VERSION:
            raise UserFixable(
                tr(
                    "“{file}” was written by a newer Spanwise: it is a bundle of version {version}, and this "
                    "one reads up to {newest}.",
                    file=self._name,
                    version=version,
                    newest=FORMAT_VERSION,
                ),
                kept=tr("Nothing was imported."),
                cure=tr("Update Spanwise, or ask for an export from the older version."),
            )
        return manifest

    def _read_digests(self) -> dict[str, Digest]:
        try:
            members = self.manifest.node("members")
            digests = {
                name: Digest(members.node(name).count("bytes"), members.node(name).digest("sha256"))
                for name in members.keys()  # noqa: SIM118  (a node is no mapping)
            }
        except Misfit as misfit:
            raise self.fault(tr("{member}: {misfit}", member=MANIFEST, misfit=str(misfit))) from misfit
        for name in sorted(digests.keys() ^ (self._infos.keys() - {MANIFEST})):
            if name in digests:
                raise self.fault(tr("{name} is listed but missing", name=name))
            raise self.fault(tr("{name} is not listed in {member}", name=name, member=MANIFEST))
        return digests

    def _check_digest(self, member: str, found: Digest) -> None:
        if self.digests[member] != found:
            raise self.fault(tr("{member} is not as it was written (its SHA-256 differs)", member=member))

    def _check_count(self, list_name: str, found: int) -> None:
        try:
            told = self.manifest.node("counts").count(list_name)
        except Misfit as misfit:
            raise self.fault(tr("{member}: {misfit}", member=MANIFEST, misfit=str(misfit))) from misfit
        if told != found:
            raise self.fault(
                tr(
                    "{name}.jsonl has {found} lines, {member} tells of {told}",
                    name=list_name,
                    found=found,
                    member=MANIFEST,
                    told=told,
                )
            )
