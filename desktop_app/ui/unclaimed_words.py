"""What the window says of takes that no scene shows, and of jobs whose scene is removed."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop_app.domain.jobs import Job
from desktop_app.domain.money import NO_CREDITS, Credits
from desktop_app.studio.unclaimed import Claim, UnclaimedTake, Why, total_of
from desktop_app.ui.words import counted, in_credits, in_dollars, side_by_side


def money_words(cost: Credits) -> str:
    """Return an amount in credits and dollars."""
    return _say("{credits} credits · {usd}").format(
        credits=in_credits(cost), usd=in_dollars(cost.usd)
    )


def cost_words(found: UnclaimedTake) -> str:
    """Return what a take cost."""
    if found.credits is not None:
        return money_words(found.credits)
    return _say("price not known") if found.take.job_id else _say("your own clip")


def place_words(found: UnclaimedTake) -> str:
    """Return where a take comes from and when it arrived."""
    take = _say("take {number}").format(number=found.take.number)
    parts = [found.project_name, take]
    if found.made_at:
        moment = QDateTime.fromMSecsSinceEpoch(found.made_at)
        parts.append(QLocale().toString(moment, QLocale.FormatType.ShortFormat))
    return side_by_side(parts)


def why_words(found: UnclaimedTake) -> str:
    """Return why no scene shows a take."""
    match found.why:
        case Why.SCENE_REMOVED:
            return _say("Its scene was removed from this film.")
        case Why.FILM_MISSING:
            return _say("Its film was not there when it arrived.")


def claim_words(claim: Claim) -> str:
    """Return what the button says that puts a take into the film."""
    match claim:
        case Claim.SCENE_BACK:
            return _say("Bring the scene back")
        case Claim.INTO_SCENE:
            return _say("Put into its scene")
        case Claim.NEW_SCENE:
            return _say("Add as a new scene")


def claim_tip(claim: Claim) -> str:
    """Return what putting a take into the film does, in a sentence."""
    match claim:
        case Claim.SCENE_BACK:
            return _say("The scene comes back at the end of the film with its prompt and takes.")
        case Claim.INTO_SCENE:
            return _say("The clip goes into this film, to the scene it was made for.")
        case Claim.NEW_SCENE:
            return _say("The clip comes to the end of this film, with its prompt and settings.")


def sum_words(takes: Sequence[UnclaimedTake]) -> str:
    """Return how many there are and what they cost together."""
    count = counted("{count} take", "{count} takes", len(takes))
    return side_by_side((count, money_words(total_of(takes))))


def arrival_words(takes: Sequence[UnclaimedTake]) -> str:
    """Return what is told when takes have arrived that no scene waits for."""
    if len(takes) > 1:
        told = _say("Takes that no scene waits for arrived: {sum}; they are kept under Unclaimed.")
        return told.format(sum=sum_words(takes))
    [found] = takes
    if found.why is Why.SCENE_REMOVED:
        told = _say("A take of a removed scene arrived: {cost}; it is kept under Unclaimed.")
        return told.format(cost=cost_words(found))
    told = _say(
        "A take of “{film}” arrived, and that film is not there: {cost}; it is kept under"
        " Unclaimed until the film is opened again."
    )
    return told.format(film=found.project_name, cost=cost_words(found))


def greeting_words(takes: Sequence[UnclaimedTake]) -> str:
    """Return what is told at the start while takes of missing films are kept."""
    told = _say("{sum}: paid for, and in no film. They are kept under Unclaimed.")
    return told.format(sum=sum_words(takes))


def trash_words(found: UnclaimedTake) -> str:
    """Return what is asked before a take is thrown away."""
    told = _say(
        "“{title}” goes to the trash of this computer and can be put back from there. What it cost"
        " ({cost}) is not given back."
    )
    return told.format(title=found.scene_title, cost=cost_words(found))


def removal_words(waiting: Sequence[Job], running: Sequence[Job]) -> str:
    """Return what becomes of the jobs of scenes that were just removed."""
    parts = []
    if running:
        told = _say(
            "What is being made for the removed scene goes on ({cost}) and comes under Unclaimed."
        )
        parts.append(told.format(cost=_quoted(running)))
    if waiting:
        told = counted(
            "{count} take of it still waits and would be made for {cost}; cancelling is free.",
            "{count} takes of it still wait and would be made for {cost}; cancelling is free.",
            len(waiting),
            cost=_quoted(waiting),
        )
        parts.append(told)
    parts.append(_say("Undo brings the scene back."))
    return " ".join(parts)


def farewell_words(film: str, waiting: Sequence[Job], running: Sequence[Job]) -> str:
    """Return what becomes of the jobs of a film that was just closed."""
    told = _say(
        "“{film}” is closed; what is being made for it goes on and is in it when it is opened"
        " again ({cost})."
    ).format(film=film, cost=_quoted([*waiting, *running]))
    if not waiting:
        return told
    waits = counted(
        "{count} take still waits; cancelling is free.",
        "{count} takes still wait; cancelling is free.",
        len(waiting),
    )
    return f"{told} {waits}"


def cancel_words(waiting: Sequence[Job]) -> str:
    """Return the words of the button that takes back what waits."""
    return counted("Cancel the waiting take", "Cancel {count} waiting takes", len(waiting))


def cancelled_words(count: int) -> str:
    """Return what is told when waiting jobs were taken back."""
    if not count:
        return _say("Nothing waits any more: what was left is being made and goes on.")
    return counted(
        "{count} take was cancelled; nothing was charged for it.",
        "{count} takes were cancelled; nothing was charged for them.",
        count,
    )


def _quoted(jobs: Sequence[Job]) -> str:
    quotes = [job.quote for job in jobs if job.quote is not None]
    return money_words(sum(quotes, NO_CREDITS)) if quotes else _say("price not known")


def _say(text: str) -> str:
    return QCoreApplication.translate("Unclaimed", text)
