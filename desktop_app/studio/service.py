"""Where a provider is and with which key; and the simulator as one more such place."""

import asyncio
import json
import logging
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.domain.problems import LocalFault
from desktop_app.domain.secret import Secret, without_key

_log = logging.getLogger(__name__)

START_PATIENCE = 30.0

SIMULATOR = "simulator"


@dataclass(frozen=True, slots=True)
class Service:
    """A provider's addresses and the key for it, None when there is none.

    `id` names the account's place in the journal: the address of a real service, "simulator" for
    the simulator, whose port changes.
    """

    id: str
    name: str
    address: str
    upload_address: str
    key: Secret | None


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
        process = await asyncio.create_subprocess_exec(
            *argv,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            # What goes wrong in it is in the log; here it would stand between our own words.
            stderr=asyncio.subprocess.DEVNULL,
            env=without_key(os.environ),
            # Ctrl-C in a terminal is for us: the simulator is still needed while we put away.
            start_new_session=sys.platform != "win32",
        )
        try:
            async with asyncio.timeout(START_PATIENCE):
                line = await _first_line(process)
            heard = json.loads(line)
            service = Service(
                SIMULATOR, "Simulator", heard["url"], heard["upload_url"], Secret(heard["key"])
            )
        except (TimeoutError, ValueError, KeyError) as error:
            await _end(process)
            raise LocalFault(
                "The simulator did not start; nothing was charged. Start Takewright again."
            ) from error
        return cls(process, service)

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
            process.kill()
    await process.wait()
