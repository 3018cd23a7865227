"""One entity: its names, its number in a series, what was merged into it, and where it is mentioned."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.model.ids import is_shipped
from core.operations import entities
from gui.dialogs.counting import articles_words, records_words
from gui.dialogs.parts import button, plain_label, set_words
from gui.entities.editors import NameEditors, Typing
from gui.entities.naming import Column, LanguageDelegate, NamesModel, language_box
from gui.entities.tables import LinesModel, ReadTable
from gui.entities.told import file_names, language_words, one_line, type_words
from gui.form.line_edit import PlainLine
from gui.theme.layouts import throw_widgets_out
from gui.theme.spacing import MEDIUM, SMALL, TIGHT, UNIT
from gui.theme.spoken import name_box
from gui.theme.type_scale import Step, scaled
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.model.change import Changes
    from core.model.entity import Entity
    from core.project.entities import NameRow, Place
    from core.project.project import Project
    from gui.actions.session import Session

_FEWEST_LINES, _MOST_LINES = 2, 5
_MOST_PLACES = 500
_HIGHEST_NUMBER = 999


class EntityDetail(Worded, QScrollArea):
    """Shows one entity and lets it be named.

    Signals:
        place_entered: (Place) a place was clicked, or Enter was pressed on it.
        done: (words) something was done that can be taken back.
    """

    place_entered = Signal(object)
    done = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        """Begin with nothing shown."""
        super().__init__(parent)
        self.setObjectName("entityDetail")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._row: NameRow | None = None
        self._entity: Entity | None = None
        self._places: tuple[Place, ...] = ()
        self._title, self._facts = plain_label(), plain_label(faint=True)
        self._title.setFont(scaled(self.font(), Step.TITLE))
        self._make_names()
        self._make_series()
        lines = {each.objectName(): each for each in (self._new, self._series, self._number)}
        self._editors = NameEditors(lines, self._names, self._names_model)
        self._merged = QVBoxLayout()
        self._merged.setSpacing(TIGHT)
        self._places_model = LinesModel(self)
        self._places_table = ReadTable("entityPlaces", self._places_model, stretch=(1,), narrow=(0,))
        self._places_table.row_entered.connect(self._enter_place)
        self._mentioned = plain_label(faint=True)
        self._delete = button("", self._delete_it, name="deleteEntity")
        self._lay_out()
        self.tell()
        self.show_entity(None)

    # ── building ────────────────────────────────────────────────────────────────────────────────────────────────

    def _make_names(self) -> None:
        self._names_model = NamesModel(self)
        # The act shows the names anew: the editor that asked for it must be closed by then.
        self._names_model.rewritten.connect(self._rewrite, Qt.ConnectionType.QueuedConnection)
        self._names = ReadTable("entityNames", self._names_model, stretch=(0,), by_click=False)
        self._names.setItemDelegateForColumn(Column.LANGUAGE, LanguageDelegate(self))
        self._names.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self._names.row_entered.connect(lambda row: self._names.edit(self._names_model.index(row, Column.NAME)))
        self._names.selectionModel().currentChanged.connect(lambda *_: self._judge_names())
        self._names.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._names.customContextMenuRequested.connect(self._pop_up)
        self._first = button("", self._put_first, name="putNameFirst")
        self._remove = button("", self._remove_name, name="removeName")
        self._new = PlainLine()
        self._new.setObjectName("newName")
        self._new.returnPressed.connect(self._add_name)
        self._new_language = language_box()
        self._new_language.setObjectName("newNameLanguage")
        self._add = button("", self._add_name, name="addName")

    def _make_series(self) -> None:
        self._series_box = QWidget()
        self._series, self._number = PlainLine(), PlainLine()
        self._series.setObjectName("seriesName")
        self._number.setObjectName("seriesNumber")
        self._number.setValidator(QIntValidator(1, _HIGHEST_NUMBER, self._number))
        self._number.setFixedWidth(16 * UNIT)
        self._series_label, self._number_label = QLabel(), QLabel()
        for line, label in ((self._series, self._series_label), (self._number, self._number_label)):
            line.editingFinished.connect(self._set_series)
            label.setBuddy(line)
        row = QHBoxLayout(self._series_box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SMALL)
        row.addWidget(self._series_label)
        row.addWidget(self._series, 1)
        row.addWidget(self._number_label)
        row.addWidget(self._number)

    def _lay_out(self) -> None:
        names = QGridLayout()
        names.setSpacing(SMALL)
        names.addWidget(self._new, 0, 0, 1, 2)
        names.addWidget(self._new_language, 1, 0)
        names.addWidget(self._add, 1, 1)
        names.setColumnStretch(0, 1)
        deeds = QHBoxLayout()
        deeds.setSpacing(SMALL)
        deeds.addWidget(self._first)
        deeds.addWidget(self._remove)
        deeds.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(SMALL)
        top.addWidget(self._title, 1)
        top.addWidget(self._delete, 0, Qt.AlignmentFlag.AlignTop)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(SMALL)
        column.addLayout(top)
        column.addWidget(self._facts)
        column.addWidget(self._series_box)
        column.addWidget(self._names)
        # Who comes here wants to see what it is before naming it otherwise.
        column.addWidget(self._mentioned)
        column.addWidget(self._places_table)
        column.addLayout(names)
        column.addLayout(deeds)
        column.addLayout(self._merged)
        column.addStretch(1)
        self.setWidget(self._page)
        stops = (self._names, self._places_table, self._new, self._new_language, self._add, self._first, self._remove)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        self._names.setAccessibleName(tr("Names"))
        self._places_model.set_head((tr("Article"), tr("Words")))
        self._places_table.setAccessibleName(tr("Where it is mentioned"))
        self._places_table.share_room()
        set_words(self._first, tr("Put first"), tip=tr("Show this name in lists and forms"))
        set_words(self._remove, tr("Remove name"), tip=tr("Take this name away; the last one stays"))
        set_words(self._add, tr("Add"), tip=tr("Give it this name too"))
        set_words(self._delete, tr("Delete"), tip=tr("Delete it with its names; only what no record names"))
        self._new.setAccessibleName(tr("Further name"))
        self._new.setPlaceholderText(tr("Add a name…"))
        name_box(self._new_language, tr("Language of the name"))
        for number in range(self._new_language.count()):
            self._new_language.setItemText(number, language_words(self._new_language.itemData(number)))
        self._series.setAccessibleName(tr("Series"))
        self._number.setAccessibleName(tr("Number in the series"))
        self._series_label.setText(tr("Series"))
        self._number_label.setText(tr("Number", "ordinal of a meeting"))
        self._show()

    def focus_names(self) -> None:
        """Put the keyboard on the names."""
        self._names.setFocus(Qt.FocusReason.TabFocusReason)

    # ── what is being typed ─────────────────────────────────────────────────────────────────────────────────────

    def typing_in(self, editor: QLineEdit | QPlainTextEdit) -> Typing | None:
        """Tell what an editor of the page holds; None where it is none of them."""
        return self._editors.typing_in(editor, self._entity)

    def editor_of(self, part: str, name: str) -> QLineEdit | None:
        """Find an editor of the page again, as `Typing` calls it."""
        return self._editors.editor_of(part, name)

    # ── showing ─────────────────────────────────────────────────────────────────────────────────────────────────

    def show_entity(self, row: NameRow | None) -> None:
        """Show an entity as the list has it; nothing if there is none."""
        if row is None or self._row is None or row.id != self._row.id:
            self._new.clear()
        self._row = row
        self._show()

    def _show(self) -> None:
        row = self._row
        self._page.setVisible(row is not None)
        if row is None or not self._session.is_open:
            self._entity, self._places = None, ()
            return
        project = self._session.project
        self._entity = project.names.entity(row.id)
        self._title.setText(row.label)
        self._facts.setText(_facts_told(row))
        can_change = not project.read_only
        chosen = self._names.current_row()
        self._names_model.show_names(self._entity.names if self._entity else (), editable=can_change)
        self._names.share_room()
        self._names.fit_height(_FEWEST_LINES, _MOST_LINES)
        if 0 <= chosen < self._names_model.rowCount():
            self._names.selectRow(chosen)
        for part in (self._new, self._new_language, self._add, self._series_box):
            part.setEnabled(can_change)
        self._series_box.setVisible(not is_shipped(row.id) and row.type in project.entity_book.types_in_series())
        self._show_series()
        self._show_merged()
        self._show_places(project)
        unused = not row.records and not row.merged
        self._delete.setEnabled(can_change and unused and not is_shipped(row.id))
        self._judge_names()

    def _show_series(self) -> None:
        entity = self._entity
        if entity is None:
            return
        self._series.setText(entity.series)
        self._number.setText("" if entity.ordinal is None else str(entity.ordinal))

    def _show_merged(self) -> None:
        throw_widgets_out(self._merged)
        for each in self._row.merged if self._row is not None else ():
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            label = plain_label(tr("also: {name}", name=each.label))
            split = button(tr("Split"), partial(self._split, each), name=f"split_{each.id}")
            split.setAccessibleName(tr("Split {name} off again", name=each.label))
            split.setEnabled(not self._session.project.read_only)
            row.addWidget(label, 1)
            row.addWidget(split, 0, Qt.AlignmentFlag.AlignTop)
            self._merged.addWidget(line)

    def _show_places(self, project: Project) -> None:
        row = self._row
        self._places = project.entity_book.places(row.id)[:_MOST_PLACES] if row is not None and row.records else ()
        files = file_names(project, (each.article for each in self._places))
        self._places_model.show_lines([(files[each.article], one_line(each.words)) for each in self._places])
        self._places_table.setVisible(bool(self._places))
        self._places_table.fit_height(_FEWEST_LINES, _MOST_LINES)
        told = tr("Where it is mentioned; click to go there:")
        self._mentioned.setText(told if self._places else tr("No record of this set names it yet."))

    def _judge_names(self) -> None:
        entity = self._entity
        name = self._names_model.name_at(self._names.current_row())
        own = name is not None and bool(name.id) and not self._session.project.read_only
        names = list(entity.names) if entity is not None else []
        self._first.setEnabled(own and names[0] != name and bool(names[0].id))
        self._remove.setEnabled(own and (len(names) > 1 or bool(entity and entity.series)))

    # ── doing ───────────────────────────────────────────────────────────────────────────────────────────────────

    def _run(self, operation: Callable[[Project, str], Changes], told: str) -> bool:
        if self._row is None:
            return False
        identity = self._row.id
        if self._session.run(lambda project: operation(project, identity), self) is None:
            self._show()
            return False
        self.done.emit(told)
        return True

    def _rewrite(self, name_id: str, text: str, tag: str) -> None:
        self._run(
            lambda project, identity: entities.rename(project, identity, name_id, text, tag),
            tr("The name is now “{name}”.", name=text),
        )

    def _add_name(self) -> None:
        text, tag = self._new.text().strip(), str(self._new_language.currentData())
        told = tr("“{name}” is a further name.", name=text)
        if text and self._run(lambda project, identity: entities.add_name(project, identity, text, tag), told):
            self._new.clear()

    def _put_first(self) -> None:
        name = self._names_model.name_at(self._names.current_row())
        if name is None:
            return
        told = tr("“{name}” is the first name now.", name=name.text)
        if self._run(lambda project, identity: entities.put_name_first(project, identity, name.id), told):
            self._names.selectRow(0)

    def _remove_name(self) -> None:
        name = self._names_model.name_at(self._names.current_row())
        if name is not None:
            told = tr("The name “{name}” is taken away.", name=name.text)
            self._run(lambda project, identity: entities.remove_name(project, identity, name.id), told)

    def _set_series(self) -> None:
        entity = self._entity
        if entity is None:
            return
        series, number = self._series.text().strip(), self._number.text().strip()
        ordinal = int(number) if number else None
        if (series, ordinal) == (entity.series, entity.ordinal):
            return
        self._run(
            lambda project, identity: entities.set_series(project, identity, series, ordinal),
            tr("The series is changed."),
        )

    def _split(self, part: Entity) -> None:
        if self._session.run(lambda project: entities.split(project, part.id), self) is not None:
            self.done.emit(tr("“{name}” stands by itself again.", name=part.label))

    def _delete_it(self) -> None:
        if self._row is not None:
            self._run(entities.delete_entity, tr("“{name}” is deleted.", name=self._row.label))

    def _pop_up(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in (self._first, self._remove):
            action = menu.addAction(each.text())
            action.setEnabled(each.isEnabled())
            action.triggered.connect(lambda _=False, pressed=each: pressed.click())
        menu.popup(self._names.viewport().mapToGlobal(place))

    def _enter_place(self, row: int) -> None:
        if 0 <= row < len(self._places):
            self.place_entered.emit(self._places[row])


def _facts_told(row: NameRow) -> str:
    counts = tr("no record names it")
    if row.records:
        counts = tr(
            "{records} in {articles}", records=records_words(row.records), articles=articles_words(row.articles)
        )
    return f"{type_words(row.type)} · {counts}"
