"""Any sequence of answers, crashes and clicks: money is accounted for, and there is a way on.

Real journal, real HTTP, real files; only time is virtual. The provider counts what it took.
"""

import asyncio
import shutil
import tempfile
from collections.abc import Coroutine
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, TypeVar

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
)

from desktop_app.domain.jobs import (
    Cancelled,
    Done,
    Job,
    JobState,
    Queued,
    Submitted,
    Submitting,
    Uncertain,
    is_over,
)
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import JobId, ProjectId
from desktop_app.ui.job_words import Standing, words_for
from tests.fakes import provider as fake
from tests.fakes.clips import make_clip
from tests.fakes.provider import FakeProvider
from tests.fakes.scripted_server import DROP, RESET, ScriptedServer, envelope, page
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.bench import SERVICE, Run, job_of, make_film

Result = TypeVar("Result")

BALANCE: Final = 1000.0
PAUSED: Final = "This interface is temporarily paused."

ON_CREATE: Final = {
    "lost after it was taken": fake.lose,
    "dropped before it was taken": fake.say(DROP),
    "reset": fake.say(RESET),
    "a web page": fake.say(page(502)),
    "too many": fake.refuse(429, "Your call frequency is too high."),
    "no credits": fake.refuse(402, "Credits insufficient."),
    "bad key": fake.refuse(401, "You do not have access permissions"),
    "maintenance": fake.refuse(455, "The service is under maintenance"),
    "paused": fake.refuse(500, PAUSED),
    "invalid": fake.refuse(422, "Please enter prompt"),
    "late upstream": fake.refuse(408, "upstream timed out"),
}
ON_RECORD: Final = {
    "nothing yet": fake.say(envelope(200, "success", None)),
    "a web page": fake.say(page(502)),
    "dropped": fake.say(DROP),
    "too many": fake.refuse(429, "Your call frequency is too high."),
    "not found": fake.refuse(422, "Record not found for taskId"),
}
ON_FILM: Final = {
    "cut": fake.cut(700),
    "gone": fake.say(page(404, "gone")),
    "no film": fake.say(page(200, "<html>sign in</html>")),
    "dropped": fake.say(DROP),
}
ENDS: Final = {
    "fault": ("500", "Internal Error, Please try again later.", 0.0),
    "refused": ("422", "CONTENT_POLICY_BLOCKED: The input was flagged as sensitive.", 0.0),
    "charged": ("500", "Internal Error, Please try again later.", 30.0),
}
MOMENTS: Final = ("Queued", "Submitting", "taken", "Submitted", "Ready", "Done")
ends = st.none() | st.sampled_from(sorted(ENDS))
CLICKS: Final = ("cancel", "retry", "look_again", "submit_again", "forget", "hold", "release",
                 "first", "last")  # fmt: skip


class PaidJobs(RuleBasedStateMachine):
    """Orders takes, and lets happen what may."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = Path(tempfile.mkdtemp(prefix="takewright-paths-"))
        self.film = make_film(self.folder / "film.takewright")
        self.count = 0
        self.clicked: dict[JobId, int] = {}
        self.forgotten: set[JobId] = set()
        self.wait(self.open())

    def wait(self, work: Coroutine[Any, Any, Result]) -> Result:
        return self.loop.run_until_complete(work)

    async def open(self) -> None:
        clip = make_clip(self.folder / "clip.mp4", frames=5, size=(64, 64))
        self.time = VirtualTime()
        self.server = ScriptedServer()
        await self.server.__aenter__()
        self.provider = FakeProvider(self.server, clip.read_bytes(), balance=BALANCE)
        await self.start()

    async def start(self) -> None:
        home = self.folder / "data"
        self.run = await Run.open(home, self.server.url, self.time.clock, in_flight=3)
        await self.run.start()
        await self.run.account.refresh()

    @initialize(count=st.integers(1, 3), end=ends)
    def begin(self, count: int, end: str | None) -> None:
        self.order_some(count, end)

    @rule(count=st.integers(1, 2), end=ends)
    def order(self, count: int, end: str | None) -> None:
        self.order_some(count, end)

    def order_some(self, count: int, end: str | None) -> None:
        """Order takes; their tasks end so, as long as the provider is not well."""
        jobs = [job_of(self.count + number, self.film) for number in range(1, count + 1)]
        self.count += count
        if end is not None:
            self.provider.fails.update((job.prompt, ENDS[end]) for job in jobs)
        self.wait(self.run.queue.add(jobs))

    @rule(seconds=st.sampled_from([0.5, 3, 12, 70, 600]))
    def pass_time(self, seconds: float) -> None:
        self.wait(self.time.pass_by(seconds))

    @rule(name=st.sampled_from(sorted(ON_CREATE)))
    def next_order_is_answered(self, name: str) -> None:
        self.provider.on_create.append(ON_CREATE[name])

    @rule(name=st.sampled_from(sorted(ON_RECORD)))
    def next_question_is_answered(self, name: str) -> None:
        self.provider.on_record.append(ON_RECORD[name])

    @rule(name=st.sampled_from(sorted(ON_FILM)))
    def next_film_is_sent(self, name: str) -> None:
        self.provider.on_film.append(ON_FILM[name])

    @rule()
    def the_provider_mends(self) -> None:
        self.provider.fails.clear()

    @precondition(lambda self: self.count > 0)
    @rule(verb=st.sampled_from(CLICKS), data=st.data())
    def click(self, verb: str, data: st.DataObject) -> None:
        # By number: what is drawn must not hang on what the machine was in time for.
        number = data.draw(st.integers(1, self.count))
        job_id = job_of(number, self.film).id
        self.wait(self.clicked_on(verb, self.run.queue.job(job_id)))

    async def clicked_on(self, verb: str, job: Job) -> None:
        queue, line = self.run.queue, self.run.queue.line
        if verb == "submit_again":
            self.clicked[job.id] = self.clicked.get(job.id, 0) + 1
        if verb == "forget" and isinstance(job.state, Uncertain):
            self.forgotten.add(job.id)
        try:
            match verb:
                case "hold":
                    await line.hold([job.id])
                case "release":
                    await line.release([job.id])
                case "first":
                    await line.move([job.id], next((j.id for j in line.jobs()), None))
                case "last":
                    await line.move([job.id], None)
                case _:
                    await self.time.while_doing(getattr(queue, verb)(job.id))
        except TakewrightError:
            # Said to the user; what counts is what is then true.
            pass

    @rule()
    def pause_and_go_on(self) -> None:
        self.wait(self.paused())

    async def paused(self) -> None:
        self.run.queue.pause()
        await self.time.pass_by(5)
        self.run.queue.resume()

    @rule()
    def close_and_start_again(self) -> None:
        self.wait(self.closed())

    async def closed(self) -> None:
        await self.time.while_doing(self.run.stop())
        await self.start()

    @rule(moment=st.sampled_from(MOMENTS), end=ends)
    def order_and_die(self, moment: str, end: str | None) -> None:
        before = len(self.provider.tasks)
        self.order_some(1, end)
        self.wait(self.killed(moment, before))

    async def killed(self, moment: str, before: int) -> None:
        """End the process in the moment after something happened, or soon when it does not."""
        end = self.loop.time() + 0.3
        while self.loop.time() < end:
            is_taken = len(self.provider.tasks) > before
            if is_taken if moment == "taken" else moment in self.run.kinds()[-1:]:
                break
            # One turn of the loop: the answer must not come in between.
            await asyncio.sleep(0)
        await self.run.kill()
        await self.start()

    def teardown(self) -> None:
        try:
            self.wait(self.settled())
            self.wait(self.check_all())
        finally:
            self.wait(self.close())
            self.loop.close()
            shutil.rmtree(self.folder)

    async def settled(self) -> None:
        """Let the provider be well, and wait until nothing goes on by itself."""
        provider = self.provider
        for answers in (provider.on_create, provider.on_record, provider.on_film):
            answers.clear()
        provider.fails.clear()
        provider.balance += BALANCE
        for _ in range(3):
            self.run.queue.resume()
            await self.run.queue.line.release([job.id for job in self.run.queue.jobs()])
            await self.time.pass_by(1500)
        await self.time.until(lambda: all(is_over(state) for state in self.run.states()))

    async def check_all(self) -> None:
        for job in self.run.queue.jobs():
            history = await self.run.journal.history(job.id)
            self.check_submissions(job, history)
            self.check_what_there_is(job)
        held = (await self.run.journal.committed(SERVICE, ProjectId("film"), 0)).all
        spent = Credits.parse(2 * BALANCE - self.provider.balance)
        assert held.reserved == Credits(0)
        assert held.charged <= spent <= held.charged + held.doubted

    def check_submissions(self, job: Job, history: list[JobState]) -> None:
        """What the provider took is known, or known to be unknown; no one paid twice unasked."""
        taken = [task.id for task in self.provider.tasks if task.prompt == job.prompt]
        steps = list(pairwise(history))
        known = {state.task_id for state in history if isinstance(state, Submitted)}
        lost = sum(
            isinstance(before, Submitting) and isinstance(after, Uncertain)
            for before, after in steps
        )
        resent = sum(
            isinstance(before, Uncertain) and isinstance(after, Queued) for before, after in steps
        )
        assert known <= set(taken)
        assert len(taken) - len(known) <= lost
        assert resent <= self.clicked.get(job.id, 0)
        assert len(taken) <= sum(isinstance(state, Submitting) for state in history)

    def check_what_there_is(self, job: Job) -> None:
        """A take, or something to do; nothing was lost in silence."""
        spent = [task for task in self.provider.tasks if task.prompt == job.prompt]
        if isinstance(job.state, Done):
            assert (self.film / job.path).read_bytes() == self.provider.film
            return
        verbs = words_for(job, Standing(self.time.now_ms(), 60)).verbs
        given_up = isinstance(job.state, Cancelled) and job.id in self.forgotten
        assert verbs or given_up or not spent, (job.state, spent)

    async def close(self) -> None:
        await self.run.kill()
        await self.server.__aexit__()


PaidJobs.TestCase.settings = settings(
    max_examples=12,
    stateful_step_count=20,
    deadline=None,
    derandomize=True,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=list(HealthCheck),
)
TestPaidJobs = PaidJobs.TestCase
