"""A provider that also keeps what is uploaded, on the same scripted server."""

from collections.abc import Callable

from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import Reply, Seen, Silence, envelope

UPLOAD = "/api/file-stream-upload"


class Uploading:
    """Takes uploads in for a provider: `sent` are their bodies, `answers` are given first.

    `heard` is told of each that was taken before the answer goes out.
    """

    def __init__(self, provider: FakeProvider) -> None:
        self.sent: list[bytes] = []
        self.answers: list[Reply] = []
        self.heard: Callable[[], None] = lambda: None
        self._provider = provider
        provider.server.fallback = self.answer

    def answer(self, seen: Seen) -> Reply | Silence:
        if seen.path != UPLOAD:
            return self._provider.answer(seen)
        if self.answers:
            return self.answers.pop(0)
        self.sent.append(seen.body)
        self.heard()
        return envelope(200, "ok", {"downloadUrl": f"https://files.example/{len(self.sent)}.png"})

    @property
    def asked(self) -> list[dict[str, object]]:
        """The inputs of all requests, in order."""
        seen = self._provider.server.seen
        return [each.json()["input"] for each in seen if each.path.endswith("createTask")]  # type: ignore[misc]
