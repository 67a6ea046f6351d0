"""Every command of the window, each once: menus, buttons and keys are made of these."""

from desktop_app.ui.registry import (
    edit,
    film,
    library,
    panels,
    playing,
    references,
    scenes,
    sheets,
    takes,
    timeline,
    window,
)

COMMANDS = (
    *film.COMMANDS,
    *library.COMMANDS,
    *edit.COMMANDS,
    *scenes.COMMANDS,
    *references.COMMANDS,
    *timeline.COMMANDS,
    *takes.COMMANDS,
    *playing.COMMANDS,
    *panels.COMMANDS,
    *window.COMMANDS,
    *sheets.COMMANDS,
)
