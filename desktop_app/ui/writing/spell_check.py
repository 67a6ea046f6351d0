"""Underlines what is misspelt in a prompt once the hands rest, and offers what may be meant."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QMenu

from desktop_app.studio.spelling import Spelling
from desktop_app.ui.aio import Renewal, TaskScope
from desktop_app.ui.writing.editor import PromptEdit

_REST_MS: Final = 400


class SpellCheck(QObject):
    """Follows one field; where the system has no spell-checker nothing is ever underlined."""

    def __init__(self, editor: PromptEdit, spelling: Spelling, tasks: TaskScope) -> None:
        super().__init__(editor)
        self._editor = editor
        self._spelling = spelling
        self._tasks = tasks
        self._is_stopped = False
        self._looking = Renewal(tasks, self._look)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._looking.call)
        editor.textChanged.connect(self._wait)
        editor.shown_anew.connect(self._wait)
        editor.menu_wished.connect(self._offer)

    def stop(self) -> None:
        """Follow no more; the field may be gone before what is being looked up is found."""
        self._is_stopped = True
        self._rest.stop()
        self._looking.stop()

    def _wait(self) -> None:
        self._editor.mark_misspelt(())
        self._rest.start()

    async def _look(self) -> None:
        words = self._editor.toPlainText()
        found = await self._spelling.misspelt(words)
        if not self._is_stopped and self._editor.toPlainText() == words:
            self._editor.mark_misspelt(found)

    def _offer(self, menu: QMenu, word: str, at: int) -> None:
        """Put what may be meant at the head of the field's menu."""
        if not self._spelling.is_wrong(word):
            return
        before = menu.actions()[0] if menu.actions() else None
        for meant in self._spelling.suggestions(word):
            action = menu.addAction(meant)
            action.triggered.connect(partial(self._change, word, meant, at))
            if before is not None:
                menu.removeAction(action)
                menu.insertAction(before, action)
        learn = menu.addAction(self.tr("Add “{word}” to the dictionary").format(word=word))
        learn.triggered.connect(partial(self._learn, word))
        if before is not None:
            menu.removeAction(learn)
            menu.insertAction(before, learn)
            menu.insertSeparator(before)

    def _change(self, old: str, new: str, at: int, _: bool = False) -> None:
        self._editor.change_word(old, new, at)

    def _learn(self, word: str, _: bool = False) -> None:
        self._tasks.start(self._learned(word))

    async def _learned(self, word: str) -> None:
        await self._spelling.learn(word)
        self._looking.call()
