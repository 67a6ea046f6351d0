"""One clip: the painted stage and its tone, written by one ffmpeg run as an MP4 like Sora's."""

from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from desktop_app.simulator.air import SKY_STEP
from desktop_app.simulator.given import (
    MATRIX,
    closing_chains,
    filling,
    opening_chains,
    sound_chains,
    tile_chains,
)
from desktop_app.simulator.given import tile_box as tile_box
from desktop_app.simulator.scenery import paint_air, paint_scene
from desktop_app.simulator.stage import FRAME_RATE, Layer, Stage
from desktop_app.simulator.tone import tone_bed

_TALLEST_STAGE = 1920


@dataclass(frozen=True, slots=True)
class ClipSpec:
    """What decides a clip, byte for byte: `size` in even pixels, whole `seconds`, any `seed`.

    It begins on `picture` and ends on `last`; `shown` and the first frames of `films` stand in a
    row at its top while it runs, `sounds` are heard. The scenery changes with each of the `shots`,
    which are words and seconds.
    """

    prompt: str
    title: str
    size: tuple[int, int]
    seconds: int
    seed: str
    sound: bool = True
    picture: Path | None = None
    # Clips are kept by what is written of them: what most have not leaves their names alone.
    shown: tuple[Path, ...] = field(default=(), repr=False)
    last: Path | None = field(default=None, repr=False)
    films: tuple[Path, ...] = field(default=(), repr=False)
    sounds: tuple[Path, ...] = field(default=(), repr=False)
    shots: tuple[tuple[str, float], ...] = field(default=(), repr=False)

    @property
    def name(self) -> str:
        """Return words that no other clip has."""
        files = (self.picture, self.last, self.shown, self.films, self.sounds)
        return f"{self!r}|{files!r}|{self.shots!r}" if any((*files, self.shots)) else repr(self)


class _Inputs:
    """The inputs of one ffmpeg run, in the order of their numbers."""

    def __init__(self, folder: Path) -> None:
        self.arguments: list[str] = []
        self._folder = folder
        self._count = 0

    def file(self, path: Path) -> int:
        """Add a file and return its number."""
        return self._add("-i", str(path))

    def raw(self, data: bytes, pixels: str, width: int, height: int) -> int:
        """Keep pixels in a file, add it and return its number."""
        path = self._folder / f"layer{self._count}"
        path.write_bytes(data)
        shape = ("-pixel_format", pixels, "-video_size", f"{width}x{height}")
        rate = ("-framerate", str(FRAME_RATE))
        return self._add("-f", "rawvideo", *shape, *rate, "-i", str(path))

    def _add(self, *arguments: str) -> int:
        self.arguments += arguments
        self._count += 1
        return self._count - 1


def prepare(spec: ClipSpec, folder: Path, font: Path | None) -> list[str]:
    """Paint the layers into `folder`; return ffmpeg's arguments, all but program and output."""
    inputs = _Inputs(folder)
    first = None if spec.picture is None else inputs.file(spec.picture)
    scene, label = _scene_chains(spec, inputs, first)
    title = _title(spec, folder, font) if spec.title and font is not None else ""
    graph = [*scene, *_finish_chains(spec, inputs, label, first, title)]
    maps = ["-map", "[film]"]
    if spec.sound:
        bed = tone_bed(spec.prompt, spec.seed, spec.seconds)
        graph += sound_chains([inputs.file(each) for each in spec.sounds], bed, spec.seconds)
        maps += ["-map", "[sound]", *_AUDIO]
    length = ["-frames:v", str(spec.seconds * FRAME_RATE), "-t", str(spec.seconds)]
    chosen = ["-filter_complex", ";".join(graph), *maps, *_VIDEO, *length]
    return [*inputs.arguments, *chosen, *_CONTAINER]


def shot_lengths(spec: ClipSpec) -> list[tuple[str, int]]:
    """Return the words and the frames of each shot; the last one goes on to the clip's end."""
    frames = spec.seconds * FRAME_RATE
    cuts, elapsed = [0], 0.0
    for _, seconds in spec.shots[:-1]:
        elapsed += seconds
        cuts.append(min(frames, round(elapsed * FRAME_RATE)))
    cuts.append(frames)
    words = [each for each, _ in spec.shots] or [spec.prompt]
    lengths = (end - start for start, end in pairwise(cuts))
    return [(each, length) for each, length in zip(words, lengths, strict=True) if length > 0]


def layer_chains(stage: Stage, start: int = 1, mark: str = "") -> list[str]:
    """Return the filters that lay every layer over `stage0`, one after another.

    The layers are the inputs from `start` on; `mark` sets apart the labels of several stages.
    """
    chains = []
    for index, layer in enumerate(stage.layers):
        chains.append(f"[{start + index}:v]{_layer_chain(layer)}[{mark}layer{index}]")
        below, above = f"{mark}stage{index}", f"{mark}layer{index}"
        chains.append(f"[{below}][{above}]{_overlay(layer)}[{mark}stage{index + 1}]")
    return chains


def _scene_chains(spec: ClipSpec, inputs: _Inputs, first: int | None) -> tuple[list[str], str]:
    """Return the filters that paint all shots, with hard cuts, and the label of what they give."""
    shots = shot_lengths(spec)
    chains, parts = [], []
    for number, (words, frames) in enumerate(shots):
        seed = spec.seed if number == 0 else f"{spec.seed}/shot {number}"
        shot = _Shot(words, frames, seed, first if number == 0 else None, f"shot{number}")
        painted, label = _shot_chains(shot, stage_size(spec), inputs)
        if len(shots) == 1:
            return painted, label
        cut = f"trim=end_frame={frames},setpts=PTS-STARTPTS,setsar=1,format=yuv420p"
        chains += [*painted, f"[{label}]{cut}[part{number}]"]
        parts.append(f"[part{number}]")
    return [*chains, f"{''.join(parts)}concat=n={len(parts)}[scene]"], "scene"


@dataclass(frozen=True, slots=True)
class _Shot:
    """A part of a clip: its words and frames, and the input of the picture that it begins on."""

    words: str
    frames: int
    seed: str
    picture: int | None
    mark: str


def _shot_chains(shot: _Shot, size: tuple[int, int], inputs: _Inputs) -> tuple[list[str], str]:
    if shot.picture is None:
        stage, sky = paint_scene(shot.words, size, shot.frames, shot.seed)
        small = (size[0] // SKY_STEP, size[1] // SKY_STEP)
        back = _sky_chain(inputs.raw(sky, "rgb48le", *small), size)
    else:
        stage = paint_air(shot.words, size, shot.frames, shot.seed)
        back = _picture_chain(shot.picture, size, shot.frames)
    numbers = []
    for layer in stage.layers:
        first = layer.frames[0]
        data = b"".join(frame.data() for frame in layer.frames)
        numbers.append(inputs.raw(data, "rgba", first.height, first.width))
    start = numbers[0] if numbers else 0
    chains = [f"{back}[{shot.mark}stage0]", *layer_chains(stage, start, shot.mark)]
    return chains, f"{shot.mark}stage{len(stage.layers)}"


def stage_size(spec: ClipSpec) -> tuple[int, int]:
    """Return the even size that a scene is painted in, half that of a very large clip."""
    shrink = 2 if max(spec.size) > _TALLEST_STAGE else 1
    return spec.size[0] // shrink // 2 * 2, spec.size[1] // shrink // 2 * 2


_VIDEO = (
    "-c:v",
    "libx264",
    "-preset",
    "superfast",
    "-profile:v",
    "high",
    "-pix_fmt",
    "yuv420p",
    "-crf",
    "21",
    "-r",
    str(FRAME_RATE),
    "-threads",
    "2",
    "-x264-params",
    "stitchable=1:keyint=30:min-keyint=30:scenecut=0:open-gop=0:bframes=2"
    ":rc-lookahead=10:mbtree=1:weightp=0",
    "-colorspace",
    "bt709",
    "-color_primaries",
    "bt709",
    "-color_trc",
    "bt709",
    "-color_range",
    "tv",
)
"""The same for every clip, and `stitchable`: clips of one size share SPS and PPS and so join."""
_AUDIO = ("-c:a", "aac", "-b:a", "128k", "-ar", "48000", "-ac", "2")
_CONTAINER = (
    "-movflags",
    "+faststart",
    "-map_metadata",
    "-1",
    "-fflags",
    "+bitexact",
    "-flags:v",
    "+bitexact",
    "-flags:a",
    "+bitexact",
    "-f",
    "mp4",
)


def _sky_chain(source: int, size: tuple[int, int]) -> str:
    scale = f"scale={size[0]}:{size[1]}:flags=bicubic:{MATRIX}"
    return f"[{source}:v]{scale},format=yuv420p,loop=-1:1:0"


def _picture_chain(source: int, size: tuple[int, int], frames: int) -> str:
    """Start on the given picture, cut to the frame's shape, and push in slowly."""
    width, height = size
    push = f"zoompan=z='1+0.07*max(0,on-1)/{frames}':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2'"
    cut = f"trim=end_frame=1,{filling(2 * width, 2 * height)}"
    return f"[{source}:v]{cut},{push}:d={frames}:s={width}x{height}:fps={FRAME_RATE}"


def _layer_chain(layer: Layer) -> str:
    """Turn the columns upright, and make the in-between steps of a slow drift or a sway."""
    first = layer.frames[0]
    size = f"{first.width * layer.enlarge}:{first.height * layer.enlarge}"
    chain = ["transpose=cclock_flip", f"scale={size}:flags=bicubic:{MATRIX}"]
    count, cycle = len(layer.frames), layer.cycle
    if cycle > 1:
        chain.append("format=yuva420p")
        if count == 1:
            count = cycle
            chain.append(f"loop={cycle - 1}:1:0")
        right, down = (_step(speed) for speed in (layer.drift.across, layer.drift.down))
        if layer.sway is not None:
            down += f"+{layer.sway.reach}*sin(2*PI*(on-1)/{layer.sway.frames})"
        chain.append(
            f"perspective=x0='-({right})':y0='-({down})':x1='W-({right})':y1='-({down})'"
            f":x2='-({right})':y2='H-({down})':x3='W-({right})':y3='H-({down})'"
            ":interpolation=linear:eval=frame"
        )
    return ",".join([*chain, "format=yuva420p", f"loop=-1:{count}:0"])


def _step(speed: int) -> str:
    """Return the part of a drift that is less than a pixel pair, in pixels."""
    return f"mod((on-1)*{speed % 8},8)/4+1/8"


def _overlay(layer: Layer) -> str:
    # Counted from the time: whether `n` begins with 0 or 1 is not the same in every ffmpeg.
    frame = f"round(t*{FRAME_RATE})"
    x = f"{layer.x}+2*floor({frame}*{layer.drift.across}/8)"
    fall = f"2*floor({frame}*{layer.drift.down}/8)"
    y = f"{layer.y}+mod({fall},{layer.wrap})" if layer.wrap else f"{layer.y}+{fall}"
    return f"overlay=x='{x}':y='{y}':format=yuv420"


def _finish_chains(
    spec: ClipSpec, inputs: _Inputs, scene: str, first: int | None, title: str
) -> list[str]:
    """Lay what was given over the scene; the two ends lie over all else."""
    frames, label = spec.seconds * FRAME_RATE, scene
    chains = []
    if stage_size(spec) != spec.size:
        chains.append(f"[{label}]scale={spec.size[0]}:{spec.size[1]}:flags=bicubic[scaled]")
        label = "scaled"
    tiles = [inputs.file(each) for each in (*spec.shown, *spec.films)]
    more, label = tile_chains(tiles, spec.size, frames, label)
    chains += more
    if title:
        chains.append(f"[{label}]{title}[titled]")
        label = "titled"
    if first is not None:
        more, label = opening_chains(first, spec.size, label)
        chains += more
    if spec.last is not None:
        more, label = closing_chains(inputs.file(spec.last), spec.size, frames, label)
        chains += more
    return [*chains, f"[{label}]format=yuv420p[film]"]


def _title(spec: ClipSpec, folder: Path, font: Path) -> str:
    words = folder / "title.txt"
    words.write_text("\u200a".join(spec.title.upper()), "utf-8")
    unit = min(spec.size) / 704
    fade = f"0.8*min(1,t/0.9)*min(1,max(0,{spec.seconds}-t)/0.6)"
    return (
        f"drawtext=fontfile='{_quoted(font)}':textfile='{_quoted(words)}':expansion=none"
        f":fontsize={round(17 * unit)}:fontcolor=white:alpha='{fade}'"
        f":shadowcolor=black@0.35:shadowx=0:shadowy=1"
        f":x={round(40 * unit)}:y=h-{round(46 * unit)}-th/2"
    )


def _quoted(path: Path) -> str:
    """Spell a path inside a quoted value of a filter graph."""
    return path.as_posix().replace("\\", "\\\\").replace("'", r"'\\\''").replace(":", r"\:")
