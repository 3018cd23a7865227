"""Words on screen: written in English in the code, shown in the language of the interface."""

from gui.wording.languages import LANGUAGES, language, speak
from gui.wording.telling import Worded, tr
from gui.wording.told import told

__all__ = ["LANGUAGES", "Worded", "language", "speak", "told", "tr"]
