"""The whole fault matrix, in the order in which the documentation tells it."""

from tests.reliability import rows_of_files as files
from tests.reliability import rows_of_orders as orders
from tests.reliability import rows_of_places as places
from tests.reliability import rows_of_tasks as tasks
from tests.reliability.matrix import Section

SECTIONS = (
    Section("Before anything is ordered", places.BEFORE),
    Section("The order meets what every order would meet", (
        *orders.ACCOUNT, *orders.LASTING, *orders.PASSING,
    )),
    Section("The order is refused", orders.REFUSALS),
    Section("Nobody knows whether the order was taken", (*orders.DOUBTS, *places.SLOW)),
    Section("Questions about the task are not answered", tasks.READINGS),
    Section("The task ends without a clip", (
        *tasks.MODERATION, *tasks.FAILURES, *tasks.TRANSIENT,
    )),
    Section("The file", (*files.FETCHES, *files.AWAY)),
    Section("This computer", places.HERE),
)  # fmt: skip

ROWS = tuple(row for section in SECTIONS for row in section.rows)
