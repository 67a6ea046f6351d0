"""Where a provider is and with which key; and the simulator as one more such place."""

import asyncio
import contextlib
import json
import logging
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.secret import Secret, without_key
from desktop_app.domain.sentence import say

_log = logging.getLogger(__name__)

START_PATIENCE = 30.0

SIMULATOR = "simulator"
SIMULATED_GATEWAY = "simulator/videos"
PLAY = frozenset({SIMULATOR, SIMULATED_GATEWAY})
"""The services whose money is none."""


def counted_with(service: str) -> Callable[[str], bool]:
    """Return what tells of a service whether it is paid in the same money: real, or play.

    A cap is what somebody means to spend, with whatever provider or gateway is set at the time.
    """
    is_play = service in PLAY
    return lambda other: (other in PLAY) is is_play


_NOT_STARTED = say("The simulator did not start; nothing was charged. Start Takewright again.")


@dataclass(frozen=True, slots=True)
class Service:
    """A provider's addresses and the key for it, None when there is none.

    `id` names the account's place in the journal: the address of a real service, "simulator" for
    the simulator, whose port changes. `gateway` is one that stands beside it (`/v1/videos`).
    """

    id: str
    name: str
    address: str
    upload_address: str
    key: Secret | None
    gateway: "Service | None" = None

    @property
    def ids(self) -> tuple[str, ...]:
        """Return the places in the journal of this service and of the gateway beside it."""
        return (self.id,) if self.gateway is None else (self.id, self.gateway.id)


class SimulatorProcess:
    """The simulator as a child process; it ends with us, since it watches its standard input."""

    def __init__(self, process: asyncio.subprocess.Process, service: Service) -> None:
        self.service = service
        self._process = process

    @classmethod
    async def start(
        cls, command: Sequence[str], data: Path, *, speed: float = 20.0
    ) -> "SimulatorProcess":
        """Start it and wait until it listens; raises LocalFault when it does not."""
        argv = [*command, "simulate", "--port", "0", "--speed", str(speed)]
        argv += ["--data", str(data), "--until-stdin-closes"]
        try:
            process = await asyncio.create_subprocess_exec(
                *argv,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                # What goes wrong in it is in the log; here it would stand between our own words.
                stderr=asyncio.subprocess.DEVNULL,
                env=without_key(os.environ),
                # Ctrl+C in a terminal is for us: we end it when its last answers have come.
                process_group=0 if sys.platform != "win32" else None,
            )
        except OSError as error:
            raise LocalFault(_NOT_STARTED) from error
        try:
            async with asyncio.timeout(START_PATIENCE):
                heard = json.loads(await _first_line(process))
            key, url = Secret(heard["key"]), heard["url"]
            gateway = Service(SIMULATED_GATEWAY, say("Simulated gateway"), url, url, key)
            here = Service(SIMULATOR, say("Simulator"), url, heard["upload_url"], key, gateway)
            return cls(process, here)
        except (TimeoutError, ValueError, KeyError, TypeError) as error:
            await _end(process)
            raise LocalFault(_NOT_STARTED) from error
        except BaseException:
            # Cancelled: nobody else would end it.
            await asyncio.shield(_end(process))
            raise

    async def close(self) -> None:
        """End it and wait until it is gone."""
        await _end(self._process)


async def _first_line(process: asyncio.subprocess.Process) -> bytes:
    if process.stdout is None:
        raise ValueError("no standard output")
    return await process.stdout.readline()


async def _end(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None and process.stdin is not None:
        process.stdin.close()
        try:
            async with asyncio.timeout(5.0):
                await process.wait()
        except TimeoutError:
            _log.warning("the simulator did not end by itself")
            with contextlib.suppress(ProcessLookupError):
                process.kill()
    await process.wait()
