"""What a scene is made from fits its model before it goes up, or the order says why not."""

import json
from pathlib import Path

import pytest

from desktop_app.domain.catalogue import ModelId, Settings
from desktop_app.domain.drafts import SceneDraft
from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.references import Reference, Source, Use
from desktop_app.studio.quotes import quote_for
from desktop_app.studio.session import ProjectSession
from desktop_app.studio.studio import Connection, Studio
from tests.fakes import clips, photographs
from tests.fakes.provider import FakeProvider, say
from tests.fakes.scripted_server import envelope
from tests.fakes.uploading import Uploading
from tests.fakes.virtual_time import VirtualTime
from tests.unit.studio.studios import connected

HORSE = "happyhorse-1-1/reference-to-video"
WAN = "wan/2-7-r2v"


async def opened(
    studio: Studio, provider: FakeProvider, model: str, *references: Reference
) -> tuple[ProjectSession, Connection]:
    session = await studio.create_project("Harbour")
    listed = {"total": 218, "models": [{"model": name} for name in (HORSE, WAN)]}
    provider.on_models += [say(envelope(200, "success", listed))] * 9
    settings = Settings(ModelId(model), seconds=5)
    (scene_id,) = session.add_scenes([SceneDraft("One", "Fog lifts.")], settings)
    session.referring.put_all(scene_id, references)
    return session, await connected(studio, session)


def kept(session_folder: Path, name: str, data: bytes) -> None:
    (session_folder / "references").mkdir(exist_ok=True)
    (session_folder / "references" / name).write_bytes(data)


async def test_a_picture_too_small_for_its_model_goes_up_larger(
    studio: Studio, provider: FakeProvider, time: VirtualTime
) -> None:
    uploads = Uploading(provider)
    shown = Reference(Use.PICTURE, Source(path="references/mara.png"), "mara.png")
    session, connection = await opened(studio, provider, HORSE, shown)
    data = photographs.png(photographs.quarters(640, 320))
    kept(session.folder, "mara.png", data)
    quote = quote_for(session.project, [session.project.scenes[0].id], connection.account.catalogue)
    (job,) = await connection.orders.place(session, quote)
    assert json.loads(job.request)["reference_image"] == ["reference:0"]
    await time.until(lambda: session.project.scenes[0].take_id is not None)
    (sent,) = uploads.sent
    start = sent.index(b"\x89PNG")
    width, height = (int.from_bytes(sent[start + at : start + at + 4]) for at in (16, 20))
    assert (width, height) == (800, 400)
    assert (session.folder / "references" / "mara.png").read_bytes() == data
    await connection.close()
    await session.close()


async def test_a_sound_too_long_for_its_model_keeps_the_order_from_being_placed(
    studio: Studio, provider: FakeProvider, tmp_path: Path
) -> None:
    uploads = Uploading(provider)
    # Of a file that came with an older film the length is not known before it is looked at.
    voice = Reference(Use.SOUND, Source(path="references/voice.wav"), "voice.wav")
    mara = Reference(Use.PICTURE, Source(path="references/mara.png"), "mara.png")
    session, connection = await opened(studio, provider, WAN, mara, voice)
    long = tmp_path / "voice.wav"
    clips.run_ffmpeg("-f", "lavfi", "-i", "anullsrc=r=8000:cl=mono", "-t", "11", str(long))
    kept(session.folder, "voice.wav", long.read_bytes())
    kept(session.folder, "mara.png", photographs.png(photographs.quarters()))
    quote = quote_for(session.project, [session.project.scenes[0].id], connection.account.catalogue)
    assert quote.problems == ()
    with pytest.raises(InvalidInput, match=r"“voice\.wav” lasts 11\.0 s; .* takes 10 s at most"):
        await connection.orders.place(session, quote)
    assert connection.queue.jobs() == ()
    assert uploads.sent == []
    await connection.close()
    await session.close()
