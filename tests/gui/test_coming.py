"""What is on its way is told once for all that an order queues, and no more once it is there."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from desktop_app.domain import jobs as paid
from desktop_app.domain.project import JobId, ProjectId, TakeId, TaskId
from desktop_app.ui.coming import Coming
from tests.fakes.harbour import NOW, FakeJobs, harbour, job_for, scene_id, session_of
from tests.fakes.waiting import until


@pytest.mark.usefixtures("qapp")
async def test_takes_that_are_made_are_told_of_until_they_are_there() -> None:
    queue, keeper = FakeJobs(), QObject()
    session = session_of(harbour(), Path("film"))
    coming = Coming(session, queue, keeper)
    told: list[int] = []
    coming.changed.connect(lambda: told.append(len(coming.takes())))
    first, again, other = (
        replace(job_for(number, paid.Queued(NOW)), id=JobId(name))
        for number, name in ((3, "first"), (3, "again"), (4, "other"))
    )
    for job in (first, again, other, replace(other, id=JobId("x"), project_id=ProjectId("x"))):
        queue.put(job)
    await until(lambda: told)
    assert coming.takes() == {scene_id(3): TakeId("again"), scene_id(4): TakeId("other")}
    queue.put(replace(other, state=paid.Submitting(NOW)))
    queue.put(replace(again, state=paid.Cancelled(NOW)))
    await until(lambda: len(told) > 1)
    assert told == [2, 2]
    assert coming.takes()[scene_id(3)] == TakeId("first")
    queue.put(replace(first, state=paid.Cancelled(NOW)))
    queue.put(replace(other, state=paid.Done(NOW, TaskId("t"), TakeId("other"))))
    await until(lambda: len(told) > 2)
    assert coming.takes() == {}
    # The newest job of a scene is the one that was ordered last.
    assert coming.latest(scene_id(3)) == paid.Cancelled(NOW)
    assert isinstance(coming.latest(scene_id(4)), paid.Done)
    assert coming.latest(scene_id(2)) is None
    coming.close()
    await session.close()
