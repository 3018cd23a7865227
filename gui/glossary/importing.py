"""Bringing a glossary in: what would become of each entry is shown before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from core.operations.glossary import import_glossary_beside, plan_import
from core.project.glossary import glossary_kinds
from core.project.glossary_planning import Fate
from gui.dialogs.job_dialog import JobDialog
from gui.dialogs.parts import add_row, filled_page, head, plain_label, set_words, table
from gui.glossary.told import joined, kind_icon, kind_words
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from pathlib import Path

    from core.operations.glossary import ImportedGlossary
    from core.project.glossary_planning import GlossaryPlan, PlannedRow
    from gui.actions.session import Session
    from gui.tasks.background import Progress
    from gui.theme.theme import Theme

_MOST_SHOWN = 500
_ICONS = {Fate.NEW: "new", Fate.MERGED: "merge", Fate.KNOWN: "check", Fate.REFUSED: "reject"}
_SIZE = (820, 520)
_WHY = 3


class PlanPage(Worded, QWidget):
    """What would become of each entry of a file, refusals first."""

    def __init__(self, theme: Theme, kinds: tuple[str, ...]) -> None:
        """Offer the kinds that entries of an unknown kind may be of."""
        super().__init__()
        self._theme = theme
        self._plan: GlossaryPlan | None = None
        self._file = ""
        self._summary = plain_label()
        self._table = table("", ("", "", "", ""), stretch=_WHY)
        self._table.setObjectName("glossaryPlan")
        self._rest = plain_label(faint=True)
        self._kind_label = QLabel()
        self.kinds = QComboBox()
        self.kinds.setObjectName("glossaryImportKind")
        self._kind_label.setBuddy(self.kinds)
        for each in ("", *sorted(kinds, key=kind_words)):
            self.kinds.addItem("", each)
            if each:
                self.kinds.setItemIcon(self.kinds.count() - 1, theme.icon(kind_icon(each)))
        row = QHBoxLayout()
        row.addWidget(self._kind_label)
        row.addWidget(self.kinds)
        row.addStretch(1)
        column = filled_page(self)
        column.addWidget(self._summary)
        column.addLayout(row)
        column.addWidget(self._table, 1)
        column.addWidget(self._rest)
        self.tell()

    def show_plan(self, file: str, plan: GlossaryPlan) -> None:
        """Show what an import would do."""
        self._file, self._plan = file, plan
        self.tell()

    def tell(self) -> None:
        """Set every word that stays on screen."""
        head(self._table, tr("Entries of the file"), (tr("What happens"), tr("Kind"), tr("Names"), tr("Why")))
        self._kind_label.setText(tr("&Entries of a kind that is not known here are"))
        self.kinds.setAccessibleName(tr("Kind of entries whose kind is not known here"))
        for number in range(self.kinds.count()):
            kind = str(self.kinds.itemData(number))
            self.kinds.setItemText(number, kind_words(kind) if kind else tr("left out"))
        if self._plan is not None:
            self._show(self._plan)

    def _show(self, plan: GlossaryPlan) -> None:
        counts = (
            tr("%Ln new", "entries", len(plan.of(Fate.NEW))),
            tr("%Ln with further names", "entries", len(plan.of(Fate.MERGED))),
            tr("%Ln here already", "entries", len(plan.of(Fate.KNOWN))),
            tr("%Ln refused", "entries", len(plan.of(Fate.REFUSED)) + len(plan.skipped)),
        )
        names = tr("%Ln name(s) would be added.", "", plan.names)
        told_counts = tr("{label}: {names}", label=self._file, names=tr(", ", "between things").join(counts))
        self._summary.setText(f"{told_counts} · {names}")
        rows = sorted(plan.rows, key=lambda each: list(_ICONS).index(each.fate))
        rows = [each for each in rows if each.fate is Fate.REFUSED] + [
            each for each in rows if each.fate is not Fate.REFUSED
        ]
        self._table.setRowCount(0)
        for each in rows[:_MOST_SHOWN]:
            self._add_row(each)
        for skipped in plan.skipped:
            add_row(self._table, (tr("left out"), "", told(skipped.where), told(skipped.why)))
        more = len(rows) - _MOST_SHOWN
        self._rest.setText(tr("… and %Ln more", "entries", more) if more > 0 else "")
        self._rest.setVisible(more > 0)

    def _add_row(self, planned: PlannedRow) -> None:
        named = planned.names or planned.row.names
        words = joined([name.text for name in named]) or planned.row.series
        add_row(self._table, (_fate_words(planned.fate), kind_words(planned.kind), words, told(planned.why)))
        item = self._table.item(self._table.rowCount() - 1, 0)
        if item is not None:
            item.setIcon(self._theme.icon(_ICONS[planned.fate]))


class ImportGlossaryDialog(JobDialog):
    """Shows what importing a file would do, and does it."""

    STARTS_ON_ENTER = False

    def __init__(self, session: Session, theme: Theme, file: Path, plan: GlossaryPlan, parent: QWidget) -> None:
        """Show what was found in a file."""
        self._page = PlanPage(theme, glossary_kinds(session.project))
        super().__init__(theme, "glossaryImport", parent, first=self._page)
        self.setObjectName("glossaryImport")
        self._session, self._file, self._plan = session, file, plan
        self.imported: ImportedGlossary | None = None
        self.lay_out()
        self._page.kinds.currentIndexChanged.connect(lambda _: self._plan_again())
        session.closing.connect(self.leave)
        self._page.show_plan(file.name, plan)
        self.tell()
        self.judge()
        self.resize(*_SIZE)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        super().tell()
        self.setWindowTitle(tr("Import a glossary"))
        self._working.set_title(tr("Importing…"))
        set_words(self._start, tr("&Import"))

    def start(self) -> None:
        """Let a worker bring the file in, in one act."""
        file, kind, name = self._file, self._kind, self._session.project.my_name

        def work(project: Path, _analyst: str, progress: Progress) -> ImportedGlossary:
            return import_glossary_beside(
                project,
                file,
                kind=kind,
                analyst=name,
                told=progress.report,
                cancelled=lambda: progress.cancelled,
            )

        self.begin(
            lambda: self._session.work.start(
                tr("Importing a glossary"), work, done=self._finish, failed=self.fail, asker=self
            )
        )

    def cancelled_words(self) -> str:
        """Say that nothing came in."""
        return tr("Cancelled. Nothing was imported.")

    def judge(self) -> None:
        """Import where there is something that is not here yet."""
        self._start.setEnabled(self._plan.names > 0 or bool(self._plan.of(Fate.NEW)))

    @property
    def _kind(self) -> str:
        return str(self._page.kinds.currentData() or "")

    def _plan_again(self) -> None:
        plan = self._session.ask(lambda project: plan_import(project, self._file, kind=self._kind))
        if plan is not None:
            self._plan = plan
            self._page.show_plan(self._file.name, plan)
            self.judge()

    def _finish(self, imported: ImportedGlossary) -> None:
        self.end()
        self.imported = imported
        self._session.take_over(imported.changes, self)
        self.accept()

    def told_words(self) -> str:
        """Say what came in; empty where nothing did."""
        if self.imported is None:
            return ""
        plan = self.imported.plan
        entries = len(plan.of(Fate.NEW)) + len(plan.of(Fate.MERGED))
        named = tr("%Ln name(s)", "", plan.names)
        counted = QLocale().toString(entries)
        return tr("Imported {file}: {names} of {entries} rows.", file=self._file.name, names=named, entries=counted)


def _fate_words(fate: Fate) -> str:
    return {
        Fate.NEW: tr("new", "entry"),
        Fate.MERGED: tr("further names"),
        Fate.KNOWN: tr("here already"),
        Fate.REFUSED: tr("refused"),
    }[fate]
