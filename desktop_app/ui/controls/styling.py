"""Properties that the style sheet selects by."""

from PySide6.QtWidgets import QWidget

from desktop_app.ui.announce import announce as announce


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Set properties that the style sheet selects by and apply the sheet again."""
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
