"""The menus of the queue: of the jobs that are selected, and of the queue as a whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.domain.jobs import Job, Priority, failed_for_free
from desktop_app.domain.money import NO_CREDITS
from desktop_app.domain.project import JobId
from desktop_app.ui.job_deeds import JobDeeds
from desktop_app.ui.job_words import Verb
from desktop_app.ui.menu_commands import put_command
from desktop_app.ui.queue_order import Show, Sight
from desktop_app.ui.queue_rows import JobTable
from desktop_app.ui.queue_tabs import name_of
from desktop_app.ui.words import in_dollars


def retry_words(jobs: Sequence[Job]) -> str:
    """Return what the button says that tries these again, nothing for none."""
    if not jobs:
        return ""
    words = _say("Try {count} again · {price}")
    return words.format(count=len(jobs), price=_price_words(jobs))


def _price_words(jobs: Sequence[Job]) -> str:
    """Return what trying these again costs, as it stands on a button."""
    known = [job.quote for job in jobs if job.quote is not None]
    parts = [in_dollars(sum(known, NO_CREDITS).usd)] if known else []
    if len(known) < len(jobs):
        parts.append(_say("price not known"))
    return " + ".join(parts)


class JobMenu:
    """Fills a menu with what can be done about jobs: about one all of it, about many the same."""

    def __init__(self, table: JobTable, deeds: JobDeeds, do: Callable[[JobId, Verb], None]) -> None:
        self._table = table
        self._deeds = deeds
        self._do = do

    def fill(self, menu: QMenu, jobs: Sequence[Job]) -> None:
        """Put in what can be done about these jobs."""
        if len(jobs) == 1:
            self._fill_for_one(menu, jobs[0])
        else:
            self._fill_for_many(menu, jobs)
        movable = [job for job in jobs if self._table.is_movable(job)]
        if movable:
            menu.addSeparator()
            self._add_arranging(menu, movable)

    def _fill_for_one(self, menu: QMenu, job: Job) -> None:
        for verb in self._table.verbs(job):
            words, do = self._table.label(verb, job), partial(self._do, job.id, verb)
            if verb is Verb.CANCEL:
                put_command(menu, "cancel_jobs", do, words=words)
            else:
                _add(menu, words, do)

    def _fill_for_many(self, menu: QMenu, jobs: Sequence[Job]) -> None:
        movable = [job for job in jobs if self._table.is_movable(job)]
        held = [job for job in movable if job.turn.held]
        free = [job for job in movable if not job.turn.held]
        failed = [job for job in jobs if failed_for_free(job.state)]
        if held:
            words = _say("Go on with {count}").format(count=len(held)) + self._risen(held)
            _add(menu, words, partial(self._deeds.release, _ids(held)))
        if free:
            words = _say("Hold {count}").format(count=len(free))
            _add(menu, words, partial(self._deeds.hold, _ids(free)))
        if movable:
            words = _say("Cancel {count}").format(count=len(movable))
            put_command(
                menu, "cancel_jobs", partial(self._deeds.cancel, _ids(movable)), words=words
            )
        if failed:
            _add(menu, retry_words(failed), partial(self._deeds.retry_free, _ids(failed)))

    def _risen(self, jobs: Sequence[Job]) -> str:
        """Return what held jobs cost together, when going on costs more than was agreed to."""
        prices = [self._table.risen_price(job) for job in jobs]
        if not any(prices):
            return ""
        agreed = zip(prices, jobs, strict=True)
        total = sum((price or job.quote or NO_CREDITS for price, job in agreed), NO_CREDITS)
        return f" · {in_dollars(total.usd)}"

    def _add_arranging(self, menu: QMenu, jobs: Sequence[Job]) -> None:
        ids = _ids(jobs)
        put_command(menu, "job_up", partial(self._deeds.nudge, ids, -1))
        put_command(menu, "job_down", partial(self._deeds.nudge, ids, 1))
        menu.addSeparator()
        group = QActionGroup(menu)
        for priority, words in (
            (Priority.FIRST, _say("First")),
            (Priority.USUAL, _say("Usual")),
            (Priority.LAST, _say("Last")),
        ):
            action = _add(menu, words, partial(self._deeds.prioritize, ids, priority))
            action.setCheckable(True)
            action.setChecked(all(job.turn.priority is priority for job in jobs))
            group.addAction(action)


@dataclass(frozen=True, slots=True)
class Choices:
    """What the menu of the whole queue begins from, and whom it tells."""

    sight: Sight
    has_details: bool
    free: Sequence[Job]
    see: Callable[[Sight], None]
    show_details: Callable[[bool], None]
    retry_free: Callable[[], None]


def fill_queue_menu(menu: QMenu, choices: Choices, home: Sight) -> None:
    """Put in what concerns the queue as a whole; `home` is the sight of the open film."""
    sight = choices.sight
    kinds = QActionGroup(menu)
    for show in Show:
        action = _add(menu, name_of(show), partial(choices.see, replace(sight, show=show)))
        action.setCheckable(True)
        action.setChecked(show is sight.show)
        kinds.addAction(action)
    menu.addSeparator()
    if home.film is not None:
        wider = replace(sight, film=home.film if sight.film is None else None)
        _tick(menu, _say("All films"), partial(choices.see, wider), on=sight.film is None)
    hiding = replace(sight, hides_done=not sight.hides_done)
    hide = _tick(menu, _say("Hide what is done"), partial(choices.see, hiding), on=sight.hides_done)
    hide.setToolTip(_say("Only from sight; nothing is ever deleted from the list of paid jobs."))
    details = partial(choices.show_details, not choices.has_details)
    _tick(menu, _say("Details"), details, on=choices.has_details)
    menu.addSeparator()
    free = choices.free
    if free:
        words = _say("Try again what failed for free: {count} · {price}")
        words = words.format(count=len(free), price=_price_words(free))
        _add(menu, words, choices.retry_free)
    else:
        _add(menu, _say("Nothing has failed for free"), lambda: None).setEnabled(False)


def _tick(menu: QMenu, words: str, do: Callable[[], object], *, on: bool) -> QAction:
    action = _add(menu, words, do)
    action.setCheckable(True)
    action.setChecked(on)
    return action


def _add(menu: QMenu, words: str, do: Callable[[], object]) -> QAction:
    action = QAction(words, menu)
    action.triggered.connect(lambda _=False: do())
    menu.addAction(action)
    return action


def _ids(jobs: Sequence[Job]) -> list[JobId]:
    return [job.id for job in jobs]


def _say(text: str) -> str:
    return QCoreApplication.translate("QueueMenu", text)
