"""Words on screen: written in English in the code, shown in the language of the interface."""

from gui.wording.languages import LANGUAGES, language, speak
from gui.wording.telling import Worded, tr

__all__ = ["LANGUAGES", "Worded", "language", "speak", "tr"]
