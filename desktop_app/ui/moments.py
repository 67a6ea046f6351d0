"""Moments as people say them: the time of today, else the day with it."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTime

from desktop_app.ui.first_run import spoken_day


def moment_words(at: int, now_ms: int | None = None, *, exact: bool = False) -> str:
    """Return when `at` (epoch milliseconds) was, here: `14:03`, or `yesterday, 14:03`.

    `now_ms` is now, None asks the system; `exact` adds the seconds, to tell apart what happened
    within a minute.
    """
    local = datetime.fromtimestamp(at / 1000).astimezone()
    now = datetime.now() if now_ms is None else datetime.fromtimestamp(now_ms / 1000)
    today = now.astimezone().date()
    if exact:
        time = QLocale().toString(QTime(local.hour, local.minute, local.second), "HH:mm:ss")
    else:
        moment = QDateTime.fromMSecsSinceEpoch(at)
        time = QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
    if local.date() == today:
        return time
    words = QCoreApplication.translate("Moments", "{day}, {time}")
    return words.format(day=spoken_day(local.date(), today), time=time)
