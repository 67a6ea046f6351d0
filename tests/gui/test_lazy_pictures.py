"""Pictures come when they are looked at, in the right order, and never all at once."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.problems import LocalFault
from desktop_app.ui.aio import make_loop
from desktop_app.ui.lazy_pictures import LazyPictures, PictureKey
from desktop_app.ui.wishes import AT_ONCE
from tests.fakes.harbour import plain


def key(name: str, count: int = 1, height: int = 20) -> PictureKey:
    return PictureKey(Path(name), count, height)


class Gallery:
    """Hands pictures out one by one, when told to."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.called_off: list[str] = []
        self.broken: set[str] = set()
        self.open = asyncio.Event()
        self.open.set()

    async def fetch(self, wanted: PictureKey) -> Sequence[bytes]:
        name = wanted.path.name
        self.asked.append(name)
        try:
            await self.open.wait()
        except asyncio.CancelledError:
            self.called_off.append(name)
            raise
        if name in self.broken:
            raise LocalFault(f"“{name}” cannot be read.")
        return [plain("#336699", 40)] * wanted.count


@pytest.fixture
def gallery(qapp: QApplication) -> Gallery:
    return Gallery()


async def all_here(pictures: LazyPictures) -> None:
    for _ in range(200):
        if pictures.is_idle:
            return
        await asyncio.sleep(0.02)


async def started() -> None:
    """Let tasks that were made run up to where they wait."""
    await asyncio.sleep(0.05)


async def test_what_is_wanted_comes_decoded_at_the_height_asked_for(gallery: Gallery) -> None:
    pictures = LazyPictures(gallery.fetch)
    told: list[Path] = []
    pictures.arrived.connect(told.append)
    assert pictures.get(key("a", 3)) == ()
    pictures.want([key("a", 3)])
    await all_here(pictures)
    found = pictures.get(key("a", 3))
    assert [each.height() for each in found] == [20, 20, 20]
    assert found[0].toImage().pixelColor(5, 5).blue() > 140
    assert told == [Path("a")]


async def test_few_are_fetched_at_once_and_the_newest_wish_comes_first(gallery: Gallery) -> None:
    gallery.open.clear()
    pictures = LazyPictures(gallery.fetch)
    pictures.want([key("a"), key("b"), key("c"), key("d")])
    await started()
    assert gallery.asked == ["a", "b"]
    assert len(gallery.asked) == AT_ONCE
    pictures.want([key("a"), key("b"), key("c"), key("d"), key("new")])
    gallery.open.set()
    await all_here(pictures)
    assert gallery.asked == ["a", "b", "new", "c", "d"]


async def test_what_is_no_longer_looked_at_is_called_off(gallery: Gallery) -> None:
    gallery.open.clear()
    pictures = LazyPictures(gallery.fetch)
    pictures.want([key("a"), key("b"), key("c")])
    await started()
    pictures.want([key("c")])
    await started()
    assert gallery.called_off == ["a", "b"]
    assert gallery.asked == ["a", "b", "c"]
    pictures.stop()
    await started()
    assert gallery.called_off == ["a", "b", "c"]


async def test_what_is_asked_for_again_while_it_is_called_off_still_comes(
    gallery: Gallery,
) -> None:
    gallery.open.clear()
    pictures = LazyPictures(gallery.fetch)
    pictures.want([key("a")])
    await started()
    pictures.want([])
    pictures.want([key("a")])
    gallery.open.set()
    await all_here(pictures)
    assert pictures.get(key("a"))


def test_a_wish_before_the_loop_runs_is_granted_once_it_does(qapp: QApplication) -> None:
    async def fetch(wanted: PictureKey) -> Sequence[bytes]:
        return [plain("#336699", 40)]

    pictures = LazyPictures(fetch)
    pictures.want([key("a")])

    async def later() -> None:
        for _ in range(40):
            await asyncio.sleep(0.05)
            if pictures.get(key("a")):
                break

    with asyncio.Runner(loop_factory=lambda: make_loop(qapp)) as runner:
        runner.run(later())
    assert pictures.get(key("a"))


async def test_other_pictures_of_the_film_stand_in_until_the_right_ones_come(
    gallery: Gallery,
) -> None:
    pictures = LazyPictures(gallery.fetch)
    pictures.want([key("a", 2)])
    await all_here(pictures)
    assert len(pictures.get(key("a", 8))) == 2
    pictures.want([key("a", 8)])
    await all_here(pictures)
    assert len(pictures.get(key("a", 8))) == 8
    assert gallery.asked == ["a", "a"]


async def test_nothing_is_fetched_twice(gallery: Gallery) -> None:
    pictures = LazyPictures(gallery.fetch)
    for _ in range(3):
        pictures.want([key("a")])
        await all_here(pictures)
    assert gallery.asked == ["a"]


async def test_a_fault_is_told_and_tried_again_when_looked_at_anew(gallery: Gallery) -> None:
    gallery.broken.add("a")
    pictures = LazyPictures(gallery.fetch)
    for _ in range(2):
        pictures.want([key("a")])
        await all_here(pictures)
    assert pictures.fault_of(Path("a")) == "“a” cannot be read."
    assert gallery.asked == ["a"]
    gallery.broken.clear()
    pictures.want([])
    pictures.want([key("a")])
    await all_here(pictures)
    assert pictures.fault_of(Path("a")) is None
    assert len(pictures.get(key("a"))) == 1


async def test_the_budget_holds_and_the_longest_unseen_go_first(gallery: Gallery) -> None:
    one = 36 * 20 * 4
    pictures = LazyPictures(gallery.fetch, budget=3 * one)
    for name in ("a", "b", "c"):
        pictures.want([key(name)])
        await all_here(pictures)
    assert pictures.get(key("a"))
    pictures.want([key("d")])
    await all_here(pictures)
    there = [name for name in "abcd" if pictures.get(key(name))]
    assert there == ["a", "c", "d"]
