"""`takewright unclaimed`: paid takes that no film shows, where they are and what they cost."""

from pathlib import Path
from typing import Final

from desktop_app.commands.outcome import count
from desktop_app.console import Console
from desktop_app.domain.money import Credits
from desktop_app.studio.studio import Studio
from desktop_app.studio.unclaimed import UnclaimedTake, Why, total_of

_WHY: Final = {
    Why.SCENE_REMOVED: "its scene was removed",
    Why.FILM_MISSING: "its film was not there",
}


async def show_unclaimed(studio: Studio, console: Console, *, folder: Path | None) -> int:
    """List what is in Unclaimed, and with a project the takes of its removed scenes."""
    session = None if folder is None else await studio.open_project(folder)
    found = await studio.unclaimed.takes(session)
    for each in found:
        _show(console, each)
    if found:
        console.say(
            f"{count(len(found), 'take')} · {_priced(total_of(found))}. A film that is there again"
            " gets its takes when it is opened or resumed."
        )
    else:
        console.say("Nothing is unclaimed: every paid take is in its film.")
    console.event("done", takes=len(found), **_money(total_of(found)))
    return 0


def _priced(cost: Credits) -> str:
    return f"{cost} credits · {cost.usd}"


def _show(console: Console, found: UnclaimedTake) -> None:
    cost = "price unknown" if found.credits is None else _priced(found.credits)
    name = f"{found.project_name}: {found.scene_title}, take {found.take.number}"
    console.say(f"{name} · {cost} · {_WHY[found.why]}")
    console.say(f"    {found.path}")
    console.event(
        "unclaimed",
        project=found.project_name,
        scene=found.scene_title,
        take=found.take.number,
        path=str(found.path),
        why=found.why,
        made_at=found.made_at,
        task_id=found.take.task_id,
        **_money(found.credits),
    )


def _money(cost: Credits | None) -> dict[str, object]:
    if cost is None:
        return {"credits": None, "usd": None}
    return {"credits": float(cost.as_decimal()), "usd": float(cost.usd.as_decimal())}
