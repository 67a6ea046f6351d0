"""What a prompt's field is given once the window is there: phrases, and a spell-checker."""

import asyncio
from typing import Final

from PySide6.QtCore import QLocale

from desktop_app.paths import resources
from desktop_app.studio.spelling import Spelling
from desktop_app.studio.templates import Template, load_prompt_templates
from desktop_app.ui.aio import TaskScope
from desktop_app.ui.writing.editor import PromptEdit
from desktop_app.ui.writing.spell_check import SpellCheck

_ALWAYS: Final = ("en_US", "en_GB")
"""Prompts are often written in English, whatever the rest is in."""


class Outfit:
    """Brings it without waiting for the disk, and takes it away with the field."""

    def __init__(self, editor: PromptEdit, tasks: TaskScope, language: str) -> None:
        """Begin at once; `language` empty means the system's."""
        self._editor = editor
        self._tasks = tasks
        self._spelling = Spelling((language or QLocale.system().name(), *_ALWAYS))
        self._check: SpellCheck | None = None
        self._is_over = False
        tasks.start(self._bring())

    def take_away(self) -> None:
        """End what was begun, before the field goes."""
        self._is_over = True
        if self._check is not None:
            self._check.stop()
        self._tasks.start(self._spelling.close())

    async def _bring(self) -> None:
        templates = await asyncio.to_thread(_templates)
        if not self._is_over:
            self._editor.set_templates(templates)
            self._check = SpellCheck(self._editor, self._spelling, self._tasks)


def _templates() -> tuple[Template, ...]:
    return load_prompt_templates(resources() / "templates.json")
