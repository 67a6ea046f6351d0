"""The language of the window: its texts, Qt's own, its numbers and the side it is read from."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

ENGLISH: Final = "en"
NAMES: Final = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "ja": "日本語",
    "tr": "Türkçe",
    "ar": "العربية",
}
"""The languages by their codes, each in its own words."""

_USUAL: Final = {
    ENGLISH: "en_US",
    "de": "de_DE",
    "es": "es_ES",
    "ja": "ja_JP",
    "tr": "tr_TR",
    "ar": "ar_AE",
}
"""Where each is taken from when the system speaks another."""

_ONE_COUNTRY: Final = frozenset({"ar"})
"""Where another country would write other digits than the timecodes beside them have."""


@dataclass(frozen=True, slots=True)
class Language:
    """What is in force; `translators` are installed as long as this is kept."""

    code: str
    locale: QLocale
    translators: tuple[QTranslator, ...]


def speak(
    app: QGuiApplication, wanted: str, folder: Path, system: QLocale | None = None
) -> Language:
    """Set the language of `app`, before anything of its window is made.

    `wanted` is a code, empty for the system's language; what is not there is English. `folder` has
    the compiled translations, `takewright_de.qm` and so on.
    """
    system = system or QLocale.system()
    code = chosen(wanted, system.uiLanguages())
    locale = _locale(code, system)
    translators = tuple(_loaded(app, code, folder)) if code != ENGLISH else ()
    for each in translators:
        QCoreApplication.installTranslator(each)
    QLocale.setDefault(locale)
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft
        if locale.textDirection() == Qt.LayoutDirection.RightToLeft
        else Qt.LayoutDirection.LeftToRight
    )
    return Language(code, locale, translators)


def fall_silent(app: QGuiApplication, language: Language) -> None:
    """Take a language back, for whoever sets another one."""
    for each in language.translators:
        QCoreApplication.removeTranslator(each)
    app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def chosen(wanted: str, preferred: Iterable[str]) -> str:
    """Return the code of the language: the wanted one, else the first preferred that is there."""
    if wanted in NAMES:
        return wanted
    codes = (each.replace("_", "-").partition("-")[0].lower() for each in preferred)
    return next((code for code in codes if code in NAMES), ENGLISH)


def _locale(code: str, system: QLocale) -> QLocale:
    usual = QLocale(_USUAL[code])
    is_systems = system.language() == usual.language() and code not in _ONE_COUNTRY
    return system if is_systems else usual


def _loaded(app: QGuiApplication, code: str, folder: Path) -> Iterable[QTranslator]:
    """Load Qt's own texts, then ours: what is installed last is asked first."""
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((f"qtbase_{code}", qts), (f"takewright_{code}", str(folder))):
        translator = QTranslator(app)
        if translator.load(name, place):
            yield translator
