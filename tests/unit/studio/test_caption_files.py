"""Captions of a film from and to files, by the time of the film as it is exported."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain import cutting
from desktop_app.domain.problems import InvalidInput, LocalFault
from desktop_app.domain.project import Project
from desktop_app.domain.time import TimeRange, flicks
from desktop_app.domain.titling import Caption, CaptionId
from desktop_app.interchange.captions import Cue
from desktop_app.storage.bundle import create, load, save
from desktop_app.studio.caption_files import cues_of, export_captions, import_captions
from desktop_app.studio.session import ProjectSession
from tests.unit.domain.test_cutting import B, C, made

SUBRIP = """1
00:00:01,000 --> 00:00:02,500
We leave
before dawn.

2
00:00:12,000 --> 00:00:13,000
Hush.
"""


def without_second(project: Project) -> Project:
    """Return the film with no take for its second scene: ten seconds of placeholder."""
    first, second, third = project.scenes
    return replace(project, scenes=(first, replace(second, take_id=None), third))


@pytest.fixture
def session(tmp_path: Path) -> ProjectSession:
    folder = tmp_path / "Film.takewright"
    create(folder, made())
    return ProjectSession(made(), folder, save)


async def test_captions_come_from_a_file_hang_on_their_clips_and_are_saved(
    session: ProjectSession, tmp_path: Path
) -> None:
    path = tmp_path / "said — 100%.srt"
    path.write_text(SUBRIP, encoding="utf-8")
    await import_captions(session, path)
    captions = session.project.timeline.captions
    assert [each.text for each in captions] == ["We leave\nbefore dawn.", "Hush."]
    assert captions[1].placement.clip_id == B
    assert captions[1].placement.start == flicks(2)
    assert session.undo_name == "Import captions"
    await session.save()
    assert load(session.folder).timeline.captions == captions
    session.undo()
    assert not session.project.timeline.captions
    await session.close()


@pytest.mark.parametrize("name", ["out.srt", "out.vtt"])
async def test_what_is_written_is_read_back(
    session: ProjectSession, tmp_path: Path, name: str
) -> None:
    source = tmp_path / "in.srt"
    source.write_text(SUBRIP, encoding="utf-8")
    await import_captions(session, source)
    before = session.project.timeline.captions
    out = tmp_path / name
    await export_captions(session.project, out)
    assert out.read_text(encoding="utf-8").startswith("WEBVTT") == name.endswith("vtt")
    await import_captions(session, out)
    after = session.project.timeline.captions
    assert [(each.text, each.placement) for each in after] == [
        (each.text, each.placement) for each in before
    ]
    await session.close()


async def test_a_files_time_is_that_of_the_exported_film(tmp_path: Path) -> None:
    project = without_second(made())
    session = ProjectSession(project, tmp_path, lambda project, folder: None)
    path = tmp_path / "a.srt"
    path.write_text(SUBRIP, encoding="utf-8")
    await import_captions(session, path)
    hush = session.project.timeline.captions[1]
    assert hush.placement.clip_id == C
    assert session.project.place_of(hush.placement) == TimeRange(flicks(22), flicks(1))
    assert cues_of(session.project)[1] == Cue(flicks(12), flicks(13), "Hush.")
    await session.close()


def test_captions_over_what_is_not_exported_are_left_out_and_no_two_are_at_a_time() -> None:
    project = without_second(made())
    for number, (start, text) in enumerate([(12, "Nobody hears this."), (25, "One"), (26, "Two")]):
        place = cutting.anchored(project, TimeRange(flicks(start), flicks(9)))
        caption = Caption(CaptionId(str(number)), text, place)
        project = cutting.put_caption(project, caption)
    cues = cues_of(project)
    assert [(cue.start, cue.end, cue.text) for cue in cues] == [
        (flicks(15), flicks(16), "One"),
        (flicks(16), flicks(20), "One\nTwo"),
    ]


async def test_nothing_to_write_and_nowhere_to_write_are_told(
    session: ProjectSession, tmp_path: Path
) -> None:
    with pytest.raises(InvalidInput, match="none to write"):
        await export_captions(session.project, tmp_path / "a.srt")
    session.cutting.add_caption("Hush.", TimeRange(flicks(1), flicks(1)))
    with pytest.raises(LocalFault):
        await export_captions(session.project, tmp_path / "missing" / "a.srt")
    await session.close()
