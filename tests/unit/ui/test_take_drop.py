"""How takes travel in a drag."""

from PySide6.QtCore import QMimeData, QUrl

from desktop_app.domain.project import TakeId
from desktop_app.ui.timeline.take_drop import TAKE_MIME, mime_of, takes_in


def test_takes_come_out_as_they_went_in() -> None:
    takes = (TakeId("t2"), TakeId("t1"), TakeId("take-é"))
    assert takes_in(mime_of(takes)) == takes


def test_a_take_is_carried_once() -> None:
    assert takes_in(mime_of([TakeId("t1"), TakeId("t1")])) == ("t1",)


def test_something_else_carries_no_take() -> None:
    mime = QMimeData()
    mime.setText("t1")
    mime.setUrls([QUrl("file:///clip.mp4")])
    assert takes_in(mime) == ()


def test_what_is_no_text_is_no_error() -> None:
    mime = QMimeData()
    mime.setData(TAKE_MIME, b"\xff\xfe\n\n  \nt1")
    assert takes_in(mime)[-1] == "t1"
