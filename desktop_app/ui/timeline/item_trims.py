"""Trims at the playhead of the titles, captions and sounds that are chosen."""

from functools import reduce

from PySide6.QtCore import QCoreApplication

from desktop_app.domain import beside
from desktop_app.domain.arranging import Edge
from desktop_app.domain.sentence import say
from desktop_app.ui.timeline.tracks import Item
from desktop_app.ui.timeline.view import TimelineView


def trim_items(view: TimelineView, edge: Edge) -> None:
    """Have the chosen items that the playhead stands in begin or end there."""
    ids, at = [each.key.id for each in _here(view)], view.playhead
    trim = beside.begin_at if edge is Edge.START else beside.end_at
    name = say("Trim {what}", what=view.session.beside.word_for(ids))
    view.session.beside.apply(
        name, lambda film: reduce(lambda now, id_: trim(now, id_, at), ids, film)
    )


def why_not_trim_items(view: TimelineView) -> str | None:
    """Say why none of the chosen items is trimmed at the playhead."""
    if any(view.is_locked(key.kind) for key in view.picked.items):
        return _tr("This track is locked.")
    return None if _here(view) else _tr("The playhead is not inside it.")


def _here(view: TimelineView) -> list[Item]:
    known = view.tracks.by_key
    chosen = (known[key] for key in view.picked.items if key in known)
    return [each for each in chosen if each.place.start < view.playhead < each.place.end]


def _tr(words: str) -> str:
    return QCoreApplication.translate("TimelineItem", words)
