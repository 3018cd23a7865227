from __future__ import annotations

import subprocess
import sys

_COPY_AND_QUIT = """
from PySide6.QtWidgets import QApplication
from gui.reader.view import Reader
from gui.theme import make_theme

application = QApplication([])
reader = Reader(make_theme(False))
reader.set_article("Xin ch\u00e0o, ASEAN")
reader.select_span(0, 8)
reader.copy()
print(application.clipboard().text().encode("unicode_escape").decode())
"""


def test_a_program_that_ends_with_words_of_an_article_on_the_clipboard_ends_well() -> None:
    ended = subprocess.run([sys.executable, "-c", _COPY_AND_QUIT], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "Xin ch\\xe0o")
