"""Running the simulator as a program of its own: one line when it listens, quiet until it ends."""

import asyncio
import json
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import uvicorn

from desktop_app.domain.catalogue import Catalogue
from desktop_app.domain.money import Credits
from desktop_app.domain.writers import Writers
from desktop_app.paths import resources
from desktop_app.simulator.chat import chat_routes
from desktop_app.simulator.films import Films
from desktop_app.simulator.playwright import Playwright
from desktop_app.simulator.service import build_app
from desktop_app.simulator.world import PLAY_MONEY, Rules, World
from desktop_app.storage.writers import load_writers
from desktop_app.studio.planner import Planner
from desktop_app.studio.story import load_templates

_HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class SimulatorOptions:
    """How to run: port 0 takes a free one; `data` keeps tasks, balance and clips over restarts.

    A data folder remembers the credits and the seed it was begun with.
    """

    catalogue: Catalogue
    data: Path
    port: int = 0
    speed: float = 20.0
    seed: int = 1
    credits: Credits = PLAY_MONEY
    key: str = "simulator-key"
    link_life_seconds: int = 14 * 24 * 3600
    until_stdin_closes: bool = False


def serve(options: SimulatorOptions) -> int:
    """Serve until interrupted or, if asked, until standard input closes; return an exit code.

    Prints one JSON line with address and key as soon as connections are taken.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as listener:
        if sys.platform != "win32":
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((_HOST, options.port))
        except OSError as error:
            print(f"Port {options.port} cannot be used: {error.strerror}.", file=sys.stderr)  # noqa: T201
            return 1
        asyncio.run(_serve(options, listener))
    return 0


async def _serve(options: SimulatorOptions, listener: socket.socket) -> None:
    rules = Rules(
        key=options.key,
        seed=options.seed,
        speed=options.speed,
        credits=options.credits,
        link_life=options.link_life_seconds * 1000,
    )
    font = resources() / "fonts" / "Inter-Medium.otf"
    films = Films(options.data / "clips", font if font.exists() else None)
    world = World(options.catalogue, options.data, films, rules=rules, now=_epoch_milliseconds)
    config = uvicorn.Config(
        build_app(world, partial(chat_routes, *_chat_models())),
        lifespan="on",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=2,
    )
    server = _Server(config, options.key)
    if options.until_stdin_closes:
        loop = asyncio.get_running_loop()
        watch = threading.Thread(target=_watch_stdin, args=(loop, server), daemon=True)
        watch.start()
    await server.serve(sockets=[listener])


def _chat_models() -> tuple[Writers, Playwright]:
    planner = Planner(load_templates(resources() / "story.json"))
    return load_writers(resources() / "writers.json"), Playwright(planner)


class _Server(uvicorn.Server):
    """Says where it listens, and ends quietly on the usual signals."""

    def __init__(self, config: uvicorn.Config, key: str) -> None:
        super().__init__(config)
        self._key = key

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begin to listen, then say so."""
        await super().startup(sockets)
        if sockets and not self.should_exit:
            url = f"http://{_HOST}:{sockets[0].getsockname()[1]}"
            line = {"event": "listening", "url": url, "upload_url": url, "key": self._key}
            print(json.dumps(line), flush=True)  # noqa: T201

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """End on the usual signals without raising them again, which would end in a traceback."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        wanted = (signal.SIGINT, signal.SIGTERM)
        former = {each: signal.signal(each, self.handle_exit) for each in wanted}
        try:
            yield
        finally:
            for each, handler in former.items():
                signal.signal(each, handler)


def _watch_stdin(loop: asyncio.AbstractEventLoop, server: uvicorn.Server) -> None:
    """Wait in a thread for the end of standard input; a raw read, so that exit never waits."""
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    if not loop.is_closed():
        loop.call_soon_threadsafe(setattr, server, "should_exit", True)


def _epoch_milliseconds() -> int:
    return time.time_ns() // 1_000_000
