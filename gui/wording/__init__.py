"""Words on screen: written in English in the code, shown in the language of the interface."""

from gui.wording.acts import told_act
from gui.wording.languages import LANGUAGES, language, speak
from gui.wording.letters import without_letter
from gui.wording.telling import Worded, tr
from gui.wording.told import told

__all__ = ["LANGUAGES", "Worded", "language", "speak", "told", "told_act", "tr", "without_letter"]
