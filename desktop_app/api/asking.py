"""Asking again: what costs nothing may be repeated; what is paid only if it never arrived."""

import logging
from collections.abc import Awaitable, Callable, Sequence

from desktop_app.api.envelope import Answer
from desktop_app.api.patience import gap_before_retry, jittered
from desktop_app.api.wire import WrongSetup
from desktop_app.domain.problems import OutcomeUnknown, RateLimited, ServiceUnreachable
from desktop_app.domain.project import TaskId
from desktop_app.domain.sentence import say

_log = logging.getLogger(__name__)


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


class Submitter:
    """Sends a paid request again where it provably was not taken; `gaps` as for `Asker`."""

    def __init__(
        self,
        gaps: Sequence[float],
        sleep: Callable[[float], Awaitable[None]],
        chance: Callable[[], float],
    ) -> None:
        self._gaps = gaps
        self._sleep = sleep
        self._chance = chance

    async def submit(self, model: str, send: Callable[[], Awaitable[TaskId]]) -> TaskId:
        """Return the task; raises what `send` raised last, at once when more than that is known."""
        for gap in self._gaps:
            try:
                return await send()
            except WrongSetup:
                raise
            except (ServiceUnreachable, RateLimited) as error:
                asked = error.retry_after if isinstance(error, RateLimited) else None
                wait = gap_before_retry(gap, self._chance(), asked)
                if wait is None:
                    raise
                _log.info("%s was not taken (%s), again in %.1f s", model, error.reason, wait)
            await self._sleep(wait)
        return await send()


def _is_passing(answer: Answer) -> bool:
    return answer.code is None or answer.code in {500, 502, 503, 504}
