"""Every key of the window, grouped as the menus are, to be searched and to be chosen anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.text.fold import fold_key
from gui.actions.verbs import held_key, plain_words
from gui.dialogs.key_chooser import KeyChooser
from gui.dialogs.parts import margins, plain_label
from gui.theme.spoken import name_line
from gui.wording import Worded, tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QAction

    from gui.actions.keys import KeyBook

_ACTION = Qt.ItemDataRole.UserRole
_WORDS, _KEYS, _TIP = range(3)
_SIZE = (820, 620)


def reader_keys() -> tuple[tuple[str, str, str], ...]:
    """List the keys of the article that belong to no action of the window: what, keys, explanation."""
    return (
        (
            tr("Move the start of the selection"),
            "[  ]",
            tr("By one character, to the left and to the right."),
        ),
        (
            tr("Move the end of the selection"),
            "Shift+[  Shift+]",
            tr("By one character, to the left and to the right."),
        ),
        (
            tr("Fill the armed field"),
            "Enter",
            tr("With the selection; without one, accept the suggestion that is current."),
        ),
        (tr("Add to the armed field"), "Shift+Enter", tr("One more stretch of words for the same value.")),
        (tr("Click at the caret"), "Space", tr("Opens the record there; where several lie, all are offered.")),
        (tr("Arm a field"), "1 … 9", tr("The next selection fills it.")),
        (tr("Type into the armed field"), "F2", tr("Enter gives the keyboard back to the article.")),
        (tr("Disarm"), "Esc", tr("Selections fill nothing.")),
    )


def board_keys() -> tuple[tuple[str, str, str], ...]:
    """List the keys of the claim board, and of the columns beside it, that belong to no action of the window."""
    return (
        (tr("Show the words of a cell"), "Enter", tr("In its column, with those of the other articles.")),
        (tr("Fold or open a line"), "←  →", tr("On the claim board, in the column of the facts.")),
        (tr("Copy cells"), "Ctrl+C", tr("With the words that are quoted in them.")),
        (tr("Filter facts"), "Ctrl+F", tr("On the claim board; Esc shows all facts again.")),
        (tr("Give up linking"), "Esc", tr("In a column, while the partner of a sentence is chosen.")),
    )


class ShortcutsDialog(Worded, QDialog):
    """Lists actions and their keys; typing narrows the list, a click on a line lets its key be chosen."""

    def __init__(
        self, groups: Sequence[tuple[str, Sequence[QAction]]], book: KeyBook, parent: QWidget | None = None
    ) -> None:
        """List actions.

        Args:
            groups: The title of each menu, and its actions.
            book: Gives them other keys.
        """
        super().__init__(parent)
        self.setObjectName("shortcutsDialog")
        self._groups, self._book = groups, book
        self._search = QLineEdit()
        self._search.setObjectName("shortcutSearch")
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._tree = self._make_tree()
        self._nothing = plain_label(faint=True)
        self._nothing.hide()
        self._chooser = KeyChooser(book)
        self._chooser.left.connect(self._tree.setFocus)
        self._reset_all = QPushButton()
        self._reset_all.setObjectName("resetAllKeys")
        self._reset_all.setAutoDefault(False)
        self._reset_all.clicked.connect(book.reset_all)
        book.chosen.connect(self._show_keys)
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.addButton(self._reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        closing.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        margins(column)
        for each in (self._search, self._tree, self._nothing, self._chooser, closing):
            column.addWidget(each, 1 if each is self._tree else 0)
        self.resize(*_SIZE)
        self.tell()
        self._search.setFocus()

    def tell(self) -> None:
        """Say everything in the language of the interface."""
        self.setWindowTitle(tr("Keys"))
        name_line(self._search, tr("Search keys"), tr("Clear"))
        self._search.setPlaceholderText(tr("Search an action or a key"))
        self._tree.setAccessibleName(tr("Actions and their keys"))
        self._tree.setHeaderLabels([tr("Action"), tr("Keys"), tr("What it does")])
        self._reset_all.setText(tr("Usual keys for &all"))
        self._reset_all.setToolTip(tr("Give every action the keys that it has by itself."))
        self._fill()
        self._narrow(self._search.text())

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName("shortcutTable")
        tree.setColumnCount(3)
        tree.setRootIsDecorated(False)
        tree.setItemsExpandable(False)
        tree.setUniformRowHeights(True)
        tree.setAlternatingRowColors(True)
        tree.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = tree.header()
        for column in (_WORDS, _KEYS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_TIP, QHeaderView.ResizeMode.Stretch)
        tree.currentItemChanged.connect(lambda item, _before: self._take_current(item))
        tree.itemClicked.connect(lambda *_: self._chooser.begin())
        tree.itemActivated.connect(lambda *_: self._chooser.begin())
        return tree

    def _fill(self) -> None:
        self._tree.clear()
        for title, actions in self._groups:
            group = self._add_group(title)
            for action in actions:
                item = QTreeWidgetItem(group, [plain_words(action), "", action.statusTip()])
                item.setData(_WORDS, _ACTION, action)
                item.setToolTip(_TIP, action.statusTip())
        for title, rows in ((tr("In the article"), reader_keys()), (tr("Side by side"), board_keys())):
            group = self._add_group(title)
            for row in rows:
                item = QTreeWidgetItem(group, list(row))
                item.setToolTip(_TIP, row[_TIP])
        self._tree.expandAll()
        self._show_keys()

    def _add_group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self._tree, [title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFirstColumnSpanned(True)
        font = group.font(_WORDS)
        font.setBold(True)
        group.setFont(_WORDS, font)
        return group

    def _each_group(self) -> Iterator[QTreeWidgetItem]:
        items = (self._tree.topLevelItem(number) for number in range(self._tree.topLevelItemCount()))
        return (item for item in items if item is not None)

    def _lines(self, group: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
        items = (group.child(row) for row in range(group.childCount()))
        return (item for item in items if item is not None)

    def _show_keys(self) -> None:
        """Say the keys as they are now; those that were chosen stand out."""
        for item in (line for group in self._each_group() for line in self._lines(group)):
            action = item.data(_WORDS, _ACTION)
            if action is None:
                continue
            keys = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts()]
            keys += filter(None, [held_key(action)])
            item.setText(_KEYS, "   ".join(keys))
            font = item.font(_KEYS)
            name = action.objectName()
            font.setBold(self._book.knows(name) and not self._book.is_usual(name))
            item.setFont(_KEYS, font)
        self._chooser.refresh()

    def _take_current(self, item: QTreeWidgetItem | None) -> None:
        self._chooser.show_action(item.data(_WORDS, _ACTION) if item is not None else None)

    def _narrow(self, typed: str) -> None:
        words = fold_key(typed).split()
        shown = 0
        for group in self._each_group():
            fitting = 0
            for item in self._lines(group):
                line = fold_key(" ".join((group.text(_WORDS), *(item.text(each) for each in range(3)))))
                fits = all(word in line for word in words)
                item.setHidden(not fits)
                fitting += fits
            group.setHidden(not fitting)
            shown += fitting
        self._nothing.setText(tr("No key fits “{words}”.", words=typed.strip()))
        self._nothing.setVisible(not shown)
