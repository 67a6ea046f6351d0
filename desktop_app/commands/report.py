"""`takewright report`: what a helper needs to know in one file, also when nothing else works."""

import asyncio
from collections.abc import Mapping
from pathlib import Path

from desktop_app.console import make_console
from desktop_app.domain.problems import InvalidInput
from desktop_app.paths import AppPaths
from desktop_app.storage.secrets import KeyStore
from desktop_app.studio.clock import Clock
from desktop_app.studio.report import Sources, Wish, write_report


async def report(
    paths: AppPaths, env: Mapping[str, str], out: Path, *, with_words: bool, as_json: bool
) -> int:
    """Write the report to `out` and say what is in it.

    It opens nothing that other verbs open, for it may be one of those that is broken.
    """
    await asyncio.to_thread(_check, out)
    console = make_console(as_json=as_json)
    sources = Sources(paths, env, KeyStore(env=env), Clock().now_ms)
    size = await asyncio.to_thread(write_report, out, sources, Wish(with_words=with_words))
    held = "with the prompts and titles" if with_words else "no prompts and no titles"
    console.say(f"{out} is written: versions, settings, the last jobs and the logs; {held}.")
    console.say("It holds no key, and nothing was sent. Read it before you pass it on.")
    console.event("done", report=str(out), bytes=size)
    console.close()
    return 0


def _check(out: Path) -> None:
    folder = out.absolute().parent
    if not folder.is_dir():
        raise InvalidInput(f"There is no folder {folder} to write {out.name} to; make it first.")
