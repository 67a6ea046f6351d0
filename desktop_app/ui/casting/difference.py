"""What differs between an entry of a film and the same one in the user's library, to be seen."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from desktop_app.domain.cast import CastEntry
from desktop_app.domain.kept_cast import Trait, differing
from desktop_app.domain.references import Reference, Source
from desktop_app.domain.word_diff import compared
from desktop_app.ui.casting.kinds import kind_words
from desktop_app.ui.compare.words import diff_markup, diff_words
from desktop_app.ui.controls import Role, Text, column
from desktop_app.ui.theme import Theme
from desktop_app.ui.words import counted


class DifferenceView(QScrollArea):
    """Shows what becomes what: words that go are marked −, words that come +."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("castDifference")
        self.setAccessibleName(self.tr("What would change"))
        self._theme = theme
        self._lead = Text("", Role.LABEL, wrap=True)
        self._lead.setObjectName("differenceLead")
        self._gone, self._come = _markup("differenceGone"), _markup("differenceCome")
        inside = QWidget()
        parts = (self._lead, self._gone, self._come, None)
        inside.setLayout(column(*parts, gap=6, margins=(12, 10, 12, 10)))
        self.setWidget(inside)
        self.setWidgetResizable(True)

    def show_change(self, before: CastEntry, after: CastEntry) -> None:
        """Show how an entry would change."""
        traits = differing(before, after)
        told = [trait_words(each, before, after) for each in traits]
        self._lead.setText("\n".join(told))
        one, other = compared(_told(before), _told(after))
        wordy = bool({Trait.WORDS, Trait.VOICE} & set(traits))
        for label, pieces, is_first in ((self._gone, one, True), (self._come, other, False)):
            label.setText(diff_markup(pieces, self._theme, is_first=is_first))
            label.setAccessibleName(diff_words(pieces, is_first=is_first))
            label.setVisible(wordy)


def trait_words(trait: Trait, before: CastEntry, after: CastEntry) -> str:
    """Return one difference in words."""
    change = _tr("{what}: {before} → {after}")
    match trait:
        case Trait.NAME:
            return change.format(what=_tr("Name"), before=before.name, after=after.name)
        case Trait.KIND:
            old, new = kind_words(before.kind), kind_words(after.kind)
            return change.format(what=_tr("Kind"), before=old, after=new)
        case Trait.WORDS:
            return _tr("Other words")
        case Trait.VOICE:
            return _tr("Another voice")
        case Trait.CHARACTER:
            return _tr("Another character id")
        case Trait.REFERENCES:
            return _pictures(before, after)


def _pictures(before: CastEntry, after: CastEntry) -> str:
    old = {each.source for each in before.references}
    new = {each.source for each in after.references}
    if old == new:
        return _tr("Pictures and sounds in another order")
    come = _count(after.references, old)
    gone = _count(before.references, new)
    return _tr("Pictures and sounds: {come} more, {gone} less").format(come=come, gone=gone)


def _count(references: tuple[Reference, ...], others: set[Source]) -> int:
    return sum(each.source not in others for each in references)


def shows_words(entry: CastEntry) -> str:
    """Return by how much an entry is shown."""
    return counted("{count} picture or sound", "{count} pictures or sounds", len(entry.references))


def _told(entry: CastEntry) -> str:
    return "\n".join(part for part in (entry.words.strip(), entry.voice.strip()) if part)


def _markup(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
    return label


def _tr(words: str) -> str:
    return QCoreApplication.translate("CastDifference", words)
