"""Asking again: for requests that cost nothing and may be repeated."""

from collections.abc import Awaitable, Callable, Sequence

from desktop_app.api.envelope import Answer
from desktop_app.api.patience import jittered
from desktop_app.api.wire import WrongSetup
from desktop_app.domain.problems import OutcomeUnknown, ServiceUnreachable
from desktop_app.domain.sentence import say


class Asker:
    """Repeats a free request over transport faults; `gaps` are the seconds between tries."""

    def __init__(
        self,
        gaps: Sequence[float],
        sleep: Callable[[float], Awaitable[None]],
        chance: Callable[[], float],
    ) -> None:
        self._gaps = gaps
        self._sleep = sleep
        self._chance = chance

    async def ask(self, request: Callable[[], Awaitable[Answer]]) -> Answer:
        """Return the answer, a readable one if a try got one; raises ServiceUnreachable."""
        for gap in self._gaps:
            try:
                answer = await request()
            except WrongSetup:
                raise
            except (ServiceUnreachable, OutcomeUnknown):
                pass
            else:
                if not _is_passing(answer):
                    return answer
            await self._sleep(jittered(gap, self._chance()))
        try:
            return await request()
        except OutcomeUnknown as error:
            raise ServiceUnreachable(
                say(
                    "The connection to the service broke before it answered; nothing was "
                    "charged or lost; check the network and try again."
                ),
                detail=error.detail,
            ) from error


def _is_passing(answer: Answer) -> bool:
    return answer.code is None or answer.code in {500, 502, 503, 504}
