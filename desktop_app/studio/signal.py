"""Plain-Python signals: how services tell whoever listens, without Qt."""

import logging
from collections.abc import Callable
from typing import Generic, TypeVarTuple

_log = logging.getLogger(__name__)

Args = TypeVarTuple("Args")


class Signal(Generic[*Args]):
    """Calls every connected function, in the order of connection, on the emitter's thread."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[*Args], object]] = []

    def connect(self, listener: Callable[[*Args], object]) -> Callable[[], None]:
        """Call `listener` from now on; returns the function that ends it."""
        self._listeners.append(listener)
        return lambda: self.disconnect(listener)

    def disconnect(self, listener: Callable[[*Args], object]) -> None:
        """Stop calling `listener`; one that is not connected is ignored."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def emit(self, *args: *Args) -> None:
        """Call the listeners that are connected now; one that fails keeps none from hearing.

        What the first of them raised is raised when all have been called.
        """
        failed: Exception | None = None
        for listener in tuple(self._listeners):
            try:
                listener(*args)
            except Exception as error:  # noqa: BLE001 - raised below, after the others have heard
                if failed is not None:
                    _log.exception("a second listener failed")
                failed = failed or error
        if failed is not None:
            raise failed
