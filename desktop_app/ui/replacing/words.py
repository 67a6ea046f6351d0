"""What is said of models that are gone, and of what others cost."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.catalogue import STATE_NAMES, Catalogue, Model
from desktop_app.domain.money import Bill
from desktop_app.domain.project import Scene
from desktop_app.domain.replacing import models_gone
from desktop_app.domain.sentence import listed
from desktop_app.ui.words import counted, in_bill, shown


def gone_words(scenes: Sequence[Scene], catalogue: Catalogue) -> str:
    """Say in one sentence which models scenes ask for in vain, and what that means for the film."""
    gone = list(models_gone(scenes, catalogue))
    what = [_what(model_id, model) for model_id, model in gone]
    return counted(
        "{models}; {count} scene asks for it, and its takes stay in the film as they are.",
        "{models}; {count} scenes ask for that, and their takes stay in the film as they are.",
        len(scenes),
        models=shown(listed(what)),
    )


def total_words(before: tuple[Bill, int], after: tuple[Bill, int]) -> str:
    """Say what one take of each scene costs, and what it did."""
    words = _say(
        "One new take of each would cost {now}; then it was {then}. Nothing is generated now, and"
        " the takes that are there stay."
    )
    return words.format(now=_sum(after), then=_sum(before))


def _what(model_id: str, model: Model | None) -> str:
    if model is None:
        return _say("“{model}” is not known any more").format(model=model_id)
    status = model.status
    state = shown(STATE_NAMES[status.state])
    words = _say("{model} is {state}")
    if status.since and status.note:
        words = _say("{model} is {state} since {date} ({note})")
    elif status.since:
        words = _say("{model} is {state} since {date}")
    return words.format(model=model.title, state=state, date=status.since, note=shown(status.note))


def _sum(told: tuple[Bill, int]) -> str:
    known, unknown = told
    money = in_bill(known)
    if not unknown:
        return money
    more = counted("{count} of unknown price", "{count} of unknown price", unknown)
    return f"{money} + {more}" if known.usd.micros else more


def _say(text: str) -> str:
    return QCoreApplication.translate("Replacing", text)
