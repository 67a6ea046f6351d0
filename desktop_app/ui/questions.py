"""What the window asks before something that may cost."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.jobs import Job
from desktop_app.ui.controls.buttons import Kind
from desktop_app.ui.dialogs import Choice, ask, cancel_choice
from desktop_app.ui.words import in_bill


async def may_pay_twice(parent: QWidget, job: Job) -> bool:
    """Ask whether a job of unknown outcome is to be sent once more; tells whether it is."""
    price = "" if job.bill is None else f" ({in_bill(job.bill)})"
    answer = await ask(
        parent,
        _say("Submit again?"),
        _say(
            "It is not known whether the first request was taken. If it was, this charges a second"
            " time{price}."
        ).format(price=price),
        [cancel_choice(), Choice("submit", _say("Submit again"), Kind.DANGER)],
    )
    return answer == "submit"


def _say(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
