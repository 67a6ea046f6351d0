"""What Qt's models are asked by."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex

NOWHERE = QModelIndex()
"""The parent of every row of a flat model."""
