"""Takewright: from an idea to a finished film out of generated clips."""

__version__ = "0.1.0"
