"""A day in the life of the program: a home, a project, a service; long ones are lived at once."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from tests.e2e.program import Ended, Program
from tests.e2e.running import Running, running
from tests.fakes.scripted_server import Replay, ScriptedServer, replaying

FIXTURES = Path(__file__).parents[1] / "fixtures" / "kie_fixtures.json"
CREATE = "/api/v1/jobs/createTask"
RECORD = "/api/v1/jobs/recordInfo"
CREDIT = "/api/v1/chat/credit"
SECONDS = 5
KLING = ("--model", "kling-3.0/video", "--seconds", str(SECONDS))
ORDER = ("make", "A paper boat", *KLING, "--yes", "--json")


@dataclass(frozen=True)
class Day:
    """A home of its own, a service whose tasks are done when they are first asked about."""

    folder: Path
    server: ScriptedServer
    replay: Replay

    @property
    def program(self) -> Program:
        home = self.folder / "home"
        home.mkdir(exist_ok=True)
        return Program(
            home, {"KIE_API_KEY": self.replay.key, "TAKEWRIGHT_KIE_URL": self.server.url}
        )

    @property
    def project(self) -> Path:
        return self.folder / "Boat.takewright"

    @property
    def sent(self) -> list[dict[str, Any]]:
        """The bodies of all submissions."""
        return [seen.json() for seen in self.server.requests(CREATE)]

    def order(self, *more: str) -> tuple[str, ...]:
        """Return the arguments that make the film of this day."""
        return (*ORDER, "--project", str(self.project), *more)

    def one_job_at_a_time(self) -> None:
        """Let scenes wait for one another."""
        data = self.program.home / "data"
        data.mkdir()
        (data / "settings.json").write_text('{"jobs_in_flight": 1}')

    def making(self, scenes: int) -> AbstractContextManager[Running]:
        """Begin to make the film, to be ended from outside."""
        return running(self.program, *self.order("--scenes", str(scenes)))

    def resume(self) -> Ended:
        """Go on with the film."""
        return self.program.run("resume", str(self.project), "--json")


@contextmanager
def a_day(folder: Path, clips: Sequence[Path]) -> Iterator[Day]:
    """Run the service of a day; the clips are what it makes, in turn."""
    with replaying(FIXTURES, [clip.read_bytes() for clip in clips], polls=0) as found:
        yield Day(folder, *found)


Result = TypeVar("Result")


class LongDays(Generic[Result]):
    """What is lived once for a whole file, all of it at the same time: it mostly waits."""

    def __init__(self) -> None:
        self._acts: dict[str, Callable[[Day], Result]] = {}

    def __call__(self, act: Callable[[Day], Result]) -> Callable[[Day], Result]:
        """Mark a function as a long day, known by its name."""
        self._acts[act.__name__] = act
        return act

    @contextmanager
    def lived(
        self, new_folder: Callable[[str], Path], clips: Sequence[Path]
    ) -> Iterator[dict[str, Future[tuple[Day, Result]]]]:
        """Live them; the days and what came of them, by name."""

        def live(name: str) -> tuple[Day, Result]:
            day = stack.enter_context(a_day(new_folder(name), clips))
            return day, self._acts[name](day)

        with ExitStack() as stack, ThreadPoolExecutor(len(self._acts)) as pool:
            yield {name: pool.submit(live, name) for name in self._acts}


Lived = tuple[Day, list[Ended]]
"""A day, and how the runs of it ended."""
