import asyncio
import threading
from pathlib import Path

import pytest

from desktop_app.domain.jobs import Queued, Submitting
from desktop_app.domain.problems import LocalFault
from desktop_app.storage.database import DamagedDatabase
from desktop_app.storage.journal import Journal, LeaseLost
from desktop_app.studio.journal import JournalThread
from tests.unit.studio.bench import job_of


async def test_a_row_is_written_off_the_loops_thread_and_read_by_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[str] = set()
    usual = Journal.advance

    def noted(*args: object, **kwargs: object) -> None:
        threads.add(threading.current_thread().name)
        usual(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(Journal, "advance", noted)
    journal = await JournalThread.open(tmp_path / "data" / "journal.sqlite3")
    job = job_of(1, tmp_path)
    assert await journal.add([job], 1) == {job.id}
    await journal.advance(job.id, Submitting(2))
    other = Journal.open(tmp_path / "data" / "journal.sqlite3")
    assert other.job(job.id).state == Submitting(2)
    other.close()
    assert await journal.history(job.id) == [job.state, Submitting(2)]
    assert (await journal.job(job.id)).state == Submitting(2)
    assert await journal.take_numbers(job.project_id, job.scene_id) == {1}
    await journal.close()
    assert len(threads) == 1
    assert threading.current_thread().name not in threads


async def test_a_write_that_has_begun_is_finished_when_nobody_waits_any_more(
    tmp_path: Path,
) -> None:
    journal = await JournalThread.open(tmp_path / "journal.sqlite3")
    job = job_of(1, tmp_path)
    await journal.add([job], 1)
    writing = asyncio.create_task(journal.advance(job.id, Submitting(2)))
    await asyncio.sleep(0)
    writing.cancel()
    await asyncio.wait([writing])
    assert (await journal.job(job.id)).state in (Submitting(2), Queued(job.created_at))
    await journal.close()


async def test_one_holder_at_a_time_and_a_closed_one_holds_nothing(tmp_path: Path) -> None:
    one = await JournalThread.open(tmp_path / "journal.sqlite3")
    two = await JournalThread.open(tmp_path / "journal.sqlite3")
    job = job_of(1, tmp_path)
    await one.add([job], 1)
    assert await two.claim([job.id], 1) == frozenset()
    with pytest.raises(LeaseLost):
        await two.advance(job.id, Submitting(2))
    assert await one.heartbeat(2) == {job.id}
    await one.close()
    assert await two.claim([job.id], 2) == {job.id}
    await two.close()
    assert not list((tmp_path / "running").iterdir())


async def test_a_journal_that_cannot_be_opened_leaves_nobody_behind(tmp_path: Path) -> None:
    (tmp_path / "journal.sqlite3").write_bytes(b"not a database at all" * 100)
    with pytest.raises(DamagedDatabase):
        await JournalThread.open(tmp_path / "journal.sqlite3")
    assert not list((tmp_path / "running").iterdir())
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(LocalFault):
        await JournalThread.open(tmp_path / "file" / "journal.sqlite3")


async def test_a_closing_that_cannot_give_leases_back_closes_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = await JournalThread.open(tmp_path / "journal.sqlite3")
    job = job_of(1, tmp_path)
    await journal.add([job], 1)

    def fail(*args: object) -> None:
        raise LocalFault("The disk is full.")

    monkeypatch.setattr(Journal, "release", fail)
    await journal.close()
    assert not list((tmp_path / "running").iterdir())
    monkeypatch.undo()
    # Its holder is gone, so its lease counts for nothing.
    other = await JournalThread.open(tmp_path / "journal.sqlite3")
    assert await other.claim([job.id], 2) == {job.id}
    await other.close()
