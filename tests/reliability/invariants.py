"""What must hold whatever died and whenever; each that does not is told as a sentence."""

import json
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from desktop_app.domain.jobs import MOST_RETRIES
from desktop_app.domain.money import Credits
from desktop_app.domain.problems import TakewrightError
from desktop_app.domain.project import Project, Take
from desktop_app.logs import log_files
from desktop_app.media.probe import verify
from desktop_app.storage.bundle import load
from tests.reliability import made_from
from tests.reliability.books import Books, Entry, Money
from tests.reliability.mischief import NOT_TAKEN, Mischief, Sent, Task


@dataclass(frozen=True)
class Scenery:
    """Where things are: the home of the program, the provider, and what was clicked."""

    home: Path
    provider: Mischief
    clicks: Path

    def paid_clicks(self) -> Counter[str]:
        """Return how often a person asked for a job to be paid anew, by job."""
        if not self.clicks.exists():
            return Counter()
        lines = self.clicks.read_text(encoding="utf-8").splitlines()
        return Counter(said["job"] for said in map(json.loads, lines) if said["pays"])


def always(scenery: Scenery, books: Books) -> Iterator[str]:
    """Tell what is wrong with the journal against the provider's book, after any death."""
    if books.wrong:
        yield f"the journal is damaged: {books.wrong}"
    clicks = scenery.paid_clicks()
    by_prompt: dict[str, list[Entry]] = {}
    for entry in books.entries:
        by_prompt.setdefault(entry.prompt, []).append(entry)
        if entry.sent_again_after_doubt > clicks[entry.id]:
            yield f"job {entry.id} was queued again after a doubt, and nobody wished so"
    sent: dict[str, list[Sent]] = {}
    for each in scenery.provider.sent:
        sent.setdefault(each.prompt, []).append(each)
    for prompt, requests in sent.items():
        entries = by_prompt.get(prompt, [])
        yield from _unknown(prompt, requests, entries)
        # Every order of a take of a scene is a wish of its own.
        wishes = len(entries) - 1 + sum(clicks[entry.id] for entry in entries)
        yield from _sent_twice(prompt, requests, wishes)
    for prompt, entries in by_prompt.items():
        yield from _bought_in_doubt(prompt, entries, clicks)
    yield from made_from.of_requests(sent, books.entries, scenery.provider.tasks)
    yield from _invented(books, scenery.provider.tasks)


def _unknown(prompt: str, requests: list[Sent], entries: list[Entry]) -> Iterator[str]:
    """What was accepted is known, or doubted."""
    known = frozenset(task for entry in entries for task in entry.tasks)
    lost = [each.task.id for each in requests if each.task and each.task.id not in known]
    doubts = sum(entry.doubts for entry in entries)
    if len(lost) > doubts:
        yield f"“{prompt}”: tasks {lost} were taken, and the journal has {doubts} doubts"


def _sent_twice(prompt: str, requests: list[Sent], wishes: int) -> Iterator[str]:
    """A request follows another only when that was provably not taken, was free, or on a wish."""
    again = sum(not may_follow(each) for each in requests[:-1])
    if again > max(0, wishes):
        told = [(each.done, each.task.told if each.task else None) for each in requests]
        yield f"“{prompt}” was sent again by itself: {told}, {wishes} wishes"
    tries = sum(failed_by_itself(each) for each in requests[:-1])
    if tries > MOST_RETRIES * (1 + wishes):
        yield f"“{prompt}” was sent again {tries} times after faults of the provider's own"


def _bought_in_doubt(prompt: str, entries: list[Entry], clicks: Counter[str]) -> Iterator[str]:
    """A scene that may be paid already is not ordered with the others."""
    for earlier in entries[:-1]:
        if earlier.now.kind == "uncertain" and not clicks[earlier.id]:
            yield f"“{prompt}” was ordered again while job {earlier.id} may have been taken"


def may_follow(sent: Sent) -> bool:
    """Tell whether the program may send a request again by itself."""
    return sent.done in NOT_TAKEN or failed_by_itself(sent)


def failed_by_itself(sent: Sent) -> bool:
    """Tell whether a task failed for nothing through a fault of the provider's own."""
    return sent.task is not None and sent.task.told == "fault"


def _invented(books: Books, tasks: Mapping[str, Task]) -> Iterator[str]:
    owners = Counter(task for entry in books.entries for task in entry.tasks)
    yield from (f"two jobs are task {task}" for task, count in owners.items() if count > 1)
    yield from (f"task {task} was never given out" for task in owners.keys() - tasks.keys())


def of_film(folder: Path, books: Books, tasks: Mapping[str, Task]) -> Iterator[str]:
    """Tell what is wrong with a film on disk, after any death: it opens, and has what it says."""
    try:
        project = load(folder)
    except TakewrightError as error:
        yield f"the project does not open: {error}"
        return
    yield from made_from.of_cast(folder, project)
    entries = {entry.id: entry for entry in books.of(project.id)}
    for take in project.takes:
        entry = entries.get(str(take.job_id))
        if entry is None or entry.now.kind != "done":
            yield f"take {take.id} is in the project, and its job is {entry and entry.now.kind}"
        yield from _of_file(folder / take.path, tasks.get(str(take.task_id)))
    for entry in entries.values():
        if entry.now.kind == "done":
            file = file_of(folder, entry)
            yield from _of_file(file, tasks.get(str(entry.now.task)))
    shown = [scene.take_id for scene in project.scenes if scene.take_id is not None]
    if len(shown) != len(set(shown)):
        yield "two scenes show one take"


def file_of(folder: Path, entry: Entry) -> Path:
    """Return where the clip of a job is: at its place, or beside another that had it first."""
    place = PurePosixPath(entry.path)
    beside = folder / str(place.with_name(f"{place.stem}-{entry.id[:8]}{place.suffix}"))
    return beside if beside.exists() else folder / entry.path


def _of_file(file: Path, task: Task | None) -> Iterator[str]:
    if task is None:
        yield f"{file.name} is of a task that was never given out"
    elif not file.is_file():
        yield f"{file} of task {task.id} is lost"
    elif sha256(file.read_bytes()).hexdigest() != task.digest:
        yield f"{file} is not what was served for task {task.id}"


def at_rest(folder: Path, books: Books) -> Iterator[str]:
    """Tell what is wrong with a film about which nothing is left to do."""
    project = load(folder)
    entries = books.of(project.id)
    yield from (f"job {each.id} is left {each.now.kind}" for each in entries if not each.is_over)
    done = {entry.id for entry in entries if entry.now.kind == "done"}
    yield from _takes_of(project, done)
    clips = sorted((folder / "clips").rglob("*.mp4"))
    if len(clips) != len(done):
        yield f"{len(done)} jobs are done and there are {len(clips)} clips: {clips}"
    for take in project.takes:
        yield from _played(folder, take)
    unfetched = {entry.id[:8] for entry in entries if entry.now.kind in {"failed", "cancelled"}}
    yield from (f"{file} was left" for file in leftovers(folder, unfetched))


def _takes_of(project: Project, done: Collection[str]) -> Iterator[str]:
    counts = Counter(str(take.job_id) for take in project.takes)
    yield from (f"job {job} has {count} takes" for job, count in counts.items() if count > 1)
    yield from (f"the take of job {job} is not in the project" for job in done - counts.keys())


def _played(folder: Path, take: Take) -> Iterator[str]:
    try:
        frames = verify(folder / take.path).frames
    except TakewrightError as error:
        yield f"{take.path} does not play: {error}"
        return
    if frames != take.media.frames:
        yield f"{take.path} has {frames} frames, and its note says {take.media.frames}"


def leftovers(folder: Path, unfetched: Collection[str] = ()) -> list[Path]:
    """Return what a death left in a folder and nobody removed.

    What arrived of a clip that can still be fetched, by the beginning of its job's id, is kept.
    """
    marks = (".part", ".part.json", ".incoming", ".tmp", ".moved")
    found = [path for path in folder.rglob("*") if path.name.endswith(marks)]
    return [path for path in found if not any(job in path.name for job in unfetched)]


def of_home(home: Path, books: Books) -> Iterator[str]:
    """Tell what was left of processes that are gone, when the last of them ended in order."""
    if books.leases:
        yield f"{books.leases} leases are held by nobody"
    running = list((home / "data" / "running").glob("*"))
    if running:
        yield f"{running} say that somebody is here"
    yield from (f"{file} was left" for file in leftovers(home))
    for log in log_files(home / "logs"):
        if "Traceback" in (said := log.read_text(encoding="utf-8")):
            yield f"the log has a traceback: {said[said.index('Traceback') :][:3000]}"


def of_money(
    folder: Path, status: Mapping[str, Any], books: Books, tasks: Mapping[str, Task], price: Credits
) -> Iterator[str]:
    """Tell whether what the program says was paid is what the provider kept, doubts aside."""
    entries = books.of(load(folder).id)
    paid = price * len(list(_paid(entries, tasks)))
    said = Credits.parse(str(status["credits"]))
    if said != paid:
        yield f"{said} credits are said to be spent, and the provider kept {paid}"


def _paid(entries: Collection[Entry], tasks: Mapping[str, Task]) -> Iterator[Task]:
    """Return the tasks of takes, and of scenes that ended without one, for money."""
    latest = {entry.prompt: entry for entry in entries}
    for entry in entries:
        if entry.now.kind != "done" and entry is not latest[entry.prompt]:
            continue
        task = tasks.get(entry.now.task or "")
        # Of what was taken back it is not known whether the provider ends it and charges it.
        if task is not None and entry.now.kind != "cancelled" and not task.is_free:
            yield task


def of_ledger(
    entries: Collection[Entry], tasks: Mapping[str, Task], price: Credits
) -> Iterator[str]:
    """Tell whether the ledger's charges are those that the provider kept, doubts aside."""
    for entry in entries:
        kept, doubted = _held(entry, tasks)
        right = Money(0, (price * kept).milli, (price * doubted).milli)
        if entry.money != right:
            yield f"job {entry.id} ({', '.join(entry.kinds)}) is booked {entry.money}, not {right}"


def of_ledger_told(
    total: Mapping[str, Any], entries: Collection[Entry], tasks: Mapping[str, Task], price: Credits
) -> Iterator[str]:
    """Tell whether `takewright ledger` says the same of a film."""
    held = [_held(entry, tasks) for entry in entries]
    right = {
        "charged_credits": price * sum(kept for kept, _ in held),
        "in_doubt_credits": price * sum(doubted for _, doubted in held),
        "reserved_credits": Credits(0),
    }
    for name, amount in right.items():
        if Credits.parse(str(total[name])) != amount:
            yield f"the ledger says {name} {total[name]}, and it is {amount}"


def _held(entry: Entry, tasks: Mapping[str, Task]) -> tuple[int, int]:
    """Return for how many tasks of a job the provider kept money, and for how many perhaps."""
    # What a person stopped waiting for is in doubt: the provider may still finish it.
    given_up = {task for task in entry.tasks if entry.states_of(task)[-1] == "cancelled"}
    given_up = {task for task in given_up if "ready" not in entry.states_of(task)}
    kept = [task for task in entry.tasks - given_up if task in tasks and not tasks[task].is_free]
    return len(kept), entry.doubts + len(given_up)
