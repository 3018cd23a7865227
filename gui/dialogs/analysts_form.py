"""A small dialog for an analyst's name and colour: one's own, or a new one's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QGridLayout, QHBoxLayout, QLabel, QToolButton, QWidget

from core.errors import UserFixable
from core.operations.acting import ANALYST_COLOURS, analyst_id
from core.operations.analysts import add_analyst, recolour, rename_analyst
from gui.dialogs.analysts import dot
from gui.dialogs.parts import button, plain_label, set_words
from gui.form.line_edit import PlainLine
from gui.theme.spacing import LARGE, SMALL, UNIT
from gui.wording import Worded, told, tr

if TYPE_CHECKING:
    from core.model.change import Changes
    from core.project.project import Project
    from gui.actions.session import Session
    from gui.theme.theme import Theme

_SWATCH = 8 * UNIT
_LEAST_WIDTH = 90 * UNIT


class AnalystDialog(Worded, QDialog):
    """Asks for a name and a colour that is told apart from the others by everyone."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget, *, is_new: bool) -> None:
        """Begin with what is known.

        Args:
            is_new: Whether an analyst is added; otherwise the one who works is named.
        """
        super().__init__(parent)
        self.setObjectName("analystDialog")
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_LEAST_WIDTH)
        self._session, self.is_new = session, is_new
        self._name = PlainLine()
        self._name.setObjectName("analystName")
        self._name_label, self._colour_label = QLabel(), QLabel()
        self._name_label.setBuddy(self._name)
        self._refusal = plain_label()
        self._refusal.setObjectName("analystRefusal")
        self._refusal.hide()
        self._colours = QButtonGroup(self)
        self._take = button("", self._do, name="takeAnalyst")
        self._take.setDefault(True)
        self._cancel = button("", self.reject, name="cancelAnalyst")
        self._lay_out(theme)
        self._begin()
        self.tell()
        session.project_opened.connect(self.close)

    def _lay_out(self, theme: Theme) -> None:
        swatches = QHBoxLayout()
        swatches.setSpacing(SMALL)
        for number, colour in enumerate(ANALYST_COLOURS):
            swatch = QToolButton()
            swatch.setObjectName(f"colour_{colour.removeprefix('#')}")
            swatch.setIcon(dot(colour, theme.palette.edge))
            swatch.setIconSize(QSize(_SWATCH // 2, _SWATCH // 2))
            swatch.setFixedSize(_SWATCH, _SWATCH)
            swatch.setCheckable(True)
            swatch.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            swatch.setStyleSheet(_ring(theme))
            self._colours.addButton(swatch, number)
            swatches.addWidget(swatch)
        swatches.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._take)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        grid.setSpacing(SMALL)
        grid.addWidget(self._name_label, 0, 0)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._colour_label, 1, 0)
        grid.addLayout(swatches, 1, 1)
        grid.addWidget(self._refusal, 2, 0, 1, 2)
        grid.addLayout(buttons, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)

    def _begin(self) -> None:
        project = self._session.project
        taken = [each.colour for each in project.analysts()]
        colour = next((each for each in ANALYST_COLOURS if each not in taken), ANALYST_COLOURS[0])
        if not self.is_new:
            self._name.setText(project.my_name)
            self._name.selectAll()
            colour = project.me.colour if project.me is not None else colour
        for number, each in enumerate(ANALYST_COLOURS):
            self._colours.button(number).setChecked(each == colour)

    def tell(self) -> None:
        """Set every word that stays on screen."""
        title = tr("Add an analyst") if self.is_new else tr("My name and colour")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._name_label.setText(tr("&Name", "analyst"))
        self._colour_label.setText(tr("Colour"))
        self._name.setAccessibleName(tr("Name of the analyst"))
        set_words(self._take, tr("&Add") if self.is_new else tr("&Save"))
        set_words(self._cancel, tr("Cancel"))
        names = (tr("Blue"), tr("Vermilion"), tr("Green"), tr("Pink"), tr("Yellow"), tr("Wine red"))
        for number, name in enumerate(names):
            self._colours.button(number).setToolTip(name)
            self._colours.button(number).setAccessibleName(tr("Colour: {name}", name=name))

    def _do(self) -> None:
        """Do it; a refusal is said here, where it can be mended."""
        try:
            for changes in self._acts(self._session.project):
                self._session.announce(changes, self)
        except UserFixable as error:
            self._refusal.setText(" ".join(told(part) for part in (error.what, error.cure) if part))
            self._refusal.show()
            self.setMinimumHeight(self._grid.totalHeightForWidth(self.width()))
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.accept()

    def _acts(self, project: Project) -> list[Changes]:
        number = self._colours.checkedId()
        colour = ANALYST_COLOURS[number] if number >= 0 else ""
        name = self._name.text()
        if self.is_new:
            return [add_analyst(project, name, colour).changes]
        mine = analyst_id(project)
        acts: list[Changes] = []
        if " ".join(name.split()) != project.my_name:
            acts.append(rename_analyst(project, mine, name))
        if colour and project.me is not None and colour != project.me.colour:
            acts.append(recolour(project, mine, colour))
        return acts


def _ring(theme: Theme) -> str:
    """Draw a ring around the colour that is chosen, and a finer one around that which the keyboard is on."""
    palette = theme.palette
    return (
        "QToolButton { border: 2px solid transparent; border-radius: 4px; }"
        f"QToolButton:focus {{ border: 2px dotted {palette.accent}; }}"
        f"QToolButton:checked {{ border: 2px solid {palette.text}; background: {palette.base}; }}"
        f"QToolButton:checked:focus {{ border: 2px solid {palette.accent}; }}"
    )


def ask_analyst(session: Session, theme: Theme, parent: QWidget, *, is_new: bool) -> AnalystDialog:
    """Open the dialog; the window stays usable beside it."""
    dialog = AnalystDialog(session, theme, parent, is_new=is_new)
    dialog.show()
    return dialog
