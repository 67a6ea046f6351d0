"""The window: PySide6 lives here, in app.py and in __main__.py alone."""
