"""The whole fault matrix, in the order in which the documentation tells it."""

from tests.reliability import rows_of_files as files
from tests.reliability import rows_of_orders as orders
from tests.reliability import rows_of_places as places
from tests.reliability import rows_of_tasks as tasks
from tests.reliability.matrix import Section

SECTIONS = (
    Section(
        "Before anything is ordered",
        "Nothing is begun: there is no project and no order.",
        places.BEFORE,
    ),
    Section(
        "The order meets what every order would meet",
        "The job is back in the queue, which sends nothing else and says why in one sentence; *Go"
        " on* or `resume` goes on.",
        (*orders.ACCOUNT, *orders.LASTING, *orders.PASSING),
    ),
    Section(
        "The order is refused",
        "The scene is changed and generated again; the other scenes go on.",
        orders.REFUSALS,
    ),
    Section(
        "Nobody knows whether the order was taken",
        "It is never sent again by itself. The balance before and after is compared; *Look again*"
        " compares it anew, *Submit again* says that it may charge twice, *Forget* ends the"
        " question.",
        (*orders.DOUBTS, *places.SLOW),
    ),
    Section(
        "Questions about the task are not answered",
        "That says nothing of the task, which is asked about on.",
        tasks.READINGS,
    ),
    Section(
        "The task ends without a clip",
        "The scene is changed and generated again; only what was free and no fault of the scene is"
        " sent anew by itself.",
        (*tasks.MODERATION, *tasks.FAILURES, *tasks.TRANSIENT),
    ),
    Section(
        "The file",
        "The clip is paid: nothing is ordered again, whatever becomes of its file.",
        (*files.FETCHES, *files.AWAY),
    ),
    Section(
        "This computer",
        "What is paid waits at the service until there is a place for it.",
        places.HERE,
    ),
)

ROWS = tuple(row for section in SECTIONS for row in section.rows)
