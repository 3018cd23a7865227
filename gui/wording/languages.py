"""The languages that the interface speaks, and switching between them while it runs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core.errors import Bug

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"
_PROPERTY = "spanwise_language"


@dataclass(frozen=True, slots=True)
class Language:
    """One language of the interface.

    Attributes:
        id: As labels of the codebook name it: ``en``, ``vi``, ``zh``.
        name: In the language itself.
        locale: How numbers and dates are written.
        qt: Name of the file with which Qt says its own words, Qt's or ours; empty where it needs none.
    """

    id: str
    name: str
    locale: str
    qt: str = ""


LANGUAGES = (
    Language("en", "English", "en_GB"),
    Language("vi", "Tiếng Việt", "vi_VN", "qtbase_vi"),
    Language("zh", "中文", "zh_CN", "qtbase_zh_CN"),
)


def language() -> str:
    """Id of the language that the interface speaks."""
    application = QCoreApplication.instance()
    return str(application.property(_PROPERTY) or "en") if application is not None else "en"


def speak(identity: str) -> None:
    """Speak another language from now on; every window is told, and dates and numbers are written as it writes them.

    Raises:
        Bug: If the interface does not speak it, or its words cannot be read.
    """
    application = QCoreApplication.instance()
    wanted = next((each for each in LANGUAGES if each.id == identity), None)
    if wanted is None or application is None:
        raise Bug(f"The interface does not speak {identity!r}.")
    for former in application.findChildren(QTranslator):
        application.removeTranslator(former)
        former.deleteLater()
    application.setProperty(_PROPERTY, identity)
    QLocale.setDefault(QLocale(wanted.locale))
    files = [FOLDER / f"spanwise_{identity}.qm"]
    if wanted.qt:
        shipped = FOLDER / f"{wanted.qt}.qm"
        with_qt = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / shipped.name
        files.insert(0, shipped if shipped.exists() else with_qt)
    for file in files:
        translator = QTranslator(application)
        if not translator.load(str(file)):
            raise Bug(f"The words of {wanted.name} cannot be read from {file.name}.")
        application.installTranslator(translator)
