"""The bundle: everything of a set in one zip, without loss, for backup, merging and handing on.

Members: ``manifest.json`` (format and its version, unit of positions, counts, SHA-256 of every member),
``codebook.toml``, one ``.jsonl`` each for analysts, articles, entities, terms, labels and records,
``texts/SHA.txt`` (the canonical text, exactly), ``originals/SHA.bin`` (the imported file, where it differs).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import Bug
from core.formats.base import Loss, LossTally, Pulse, ReadSet, Written
from core.formats.bundle_archive import CODEBOOK, MANIFEST
from core.formats.bundle_checking import check_bundle, compare_bundle
from core.formats.bundle_reading import read_bundle
from core.formats.bundle_writing import BundleWriter
from core.formats.members import new_zip, zip_names
from core.formats.placing import replaced_file
from core.model.codebook_toml import parse_codebook
from core.wording import tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.formats.base import CancelAsked, Checking, Progress
    from core.model.annotated_set import AnnotatedSet

UNKNOWN_TYPE = tr("Records of a type that the codebook does not have are written, but not read back.")


class BundleFormat:
    """The lossless format of Spanwise's own."""

    id = "bundle"
    label: str = tr("Spanwise bundle")
    extensions = (".spanwise-bundle.zip", ".zip")
    can_read = True
    can_write = True
    loses = (UNKNOWN_TYPE,)

    def write(
        self,
        annotated_set: AnnotatedSet,
        destination: Path,
        *,
        progress: Progress | None = None,
        cancelled: CancelAsked | None = None,
        checking: Checking | None = None,
    ) -> Written:
        """Write a set, record by record, and read it back; see `core.formats.base.Format.write`."""
        losses = self.preview_losses(annotated_set)
        if parse_codebook(annotated_set.codebook_toml, name=CODEBOOK) != annotated_set.codebook:
            raise Bug("The codebook of the set is not the one that its TOML describes.")
        articles, records = len(annotated_set.articles), len(annotated_set.records)
        pulse = Pulse(3 * articles + 2 * records, progress, cancelled)
        pulse.check()
        with replaced_file(destination, _is_bundle) as part:
            with new_zip(part) as members:
                counted = BundleWriter(annotated_set, members, pulse).write()
            if checking is not None:
                checking()
            check_bundle(part, members.digests, counted, destination, pulse)
        pulse.finish()
        return Written((destination,), counted.records, counted.values, losses)

    def preview_losses(self, annotated_set: AnnotatedSet, cancelled: CancelAsked | None = None) -> tuple[Loss, ...]:
        """Tell which records have a type that the codebook lacks; all else is kept."""
        tally = LossTally()
        if any(not annotated_set.codebook.has_type(type_id) for type_id in annotated_set.counts()):
            pulse = Pulse.silent(cancelled)
            for record in annotated_set.records:
                pulse.check()
                if not annotated_set.codebook.has_type(record.type):
                    tally.add(UNKNOWN_TYPE, f"record {record.id} ({record.type})")
        return tally.losses()

    def verify(self, annotated_set: AnnotatedSet, destination: Path) -> None:
        """Read a bundle as an import does and compare all of it; see `core.formats.base.Format.verify`."""
        compare_bundle(annotated_set, destination)

    def read(self, path: Path) -> ReadSet:
        """Read a bundle; see `core.formats.bundle_reading.read_bundle`."""
        return read_bundle(path)


def _is_bundle(path: Path) -> bool:
    return {MANIFEST, CODEBOOK} <= zip_names(path)
