"""A provider with hundreds of tasks at once, as a process of its own: takes, tells, counts.

python tests/bench/busy_provider.py CLIP [--lives SECONDS]; prints its address, ends with its
standard input and prints what it counted. A task runs for `lives` seconds.
"""

import argparse
import asyncio
import json
import sys
import time
from collections import Counter, deque
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

WINDOW = 10.0


class Provider:
    """Counts requests; the most submissions in any ten seconds, the most questions in any one."""

    def __init__(self, clip: bytes, lives: float) -> None:
        self.clip = clip
        self.lives = lives
        self.address = ""
        self.born: dict[str, float] = {}
        self.counts: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.asked: Counter[str] = Counter()
        self.recent: dict[str, deque[float]] = {"createTask": deque(), "recordInfo": deque()}

    def answer(self, path: str, body: bytes) -> tuple[str, bytes]:
        """Return content type and body."""
        parts = urlsplit(path)
        name = parts.path.rpartition("/")[2]
        self._count(name)
        match name:
            case "createTask":
                task = f"task{len(self.born)}"
                self.born[task] = time.monotonic()
                return _envelope({"taskId": task})
            case "recordInfo":
                return _envelope(self._record(parse_qs(parts.query)["taskId"][0]))
            case "credit":
                return _envelope(100_000.0)
            case _:
                return "video/mp4", self.clip

    def _record(self, task: str) -> dict[str, object]:
        self.asked[task] += 1
        # Tasks of before this process began at random moments of their lives.
        first = time.monotonic() - (hash(task) % 1000) / 1000 * self.lives
        age = time.monotonic() - self.born.setdefault(task, first)
        if age < self.lives:
            return {"taskId": task, "state": "waiting", "resultJson": ""}
        urls = json.dumps({"resultUrls": [f"{self.address}/film/{task}.mp4"]})
        return {"taskId": task, "state": "success", "resultJson": urls, "creditsConsumed": 30.0}

    def _count(self, name: str) -> None:
        self.counts[name] += 1
        times = self.recent.get(name)
        if times is None:
            return
        now = time.monotonic()
        times.append(now)
        while times[0] < now - (WINDOW if name == "createTask" else 1.0):
            times.popleft()
        self.most[name] = max(self.most[name], len(times))

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer the requests of one connection."""
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                lines = head.decode("latin-1").split("\r\n")
                fields = dict(line.lower().split(": ", 1) for line in lines[1:] if ": " in line)
                body = await reader.readexactly(int(fields.get("content-length", 0)))
                kind, content = self.answer(lines[0].split(" ")[1], body)
                writer.write(
                    f"HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\n"
                    f"content-length: {len(content)}\r\n\r\n".encode()
                    + content
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            return
        finally:
            writer.close()


def _envelope(data: object) -> tuple[str, bytes]:
    return "application/json", json.dumps({"code": 200, "msg": "success", "data": data}).encode()


async def main() -> None:
    """Serve until standard input closes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("clip", type=Path)
    parser.add_argument("--lives", type=float, default=120.0)
    options = parser.parse_args()
    provider = Provider(options.clip.read_bytes(), options.lives)
    server = await asyncio.start_server(provider.serve, "127.0.0.1", 0, backlog=1000)
    provider.address = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    print(provider.address, flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    busiest = max(provider.asked.values(), default=0)
    found = {"counts": provider.counts, "most": provider.most, "busiest_task": busiest}
    print(json.dumps(found), flush=True)


if __name__ == "__main__":
    asyncio.run(main())
