"""One clip: the painted stage and its tone, written by one ffmpeg run as an MP4 like Sora's."""

from dataclasses import dataclass
from pathlib import Path

from desktop_app.simulator.air import SKY_STEP
from desktop_app.simulator.scenery import paint_air, paint_scene
from desktop_app.simulator.stage import FRAME_RATE, Layer, Stage
from desktop_app.simulator.tone import tone_bed

_TALLEST_STAGE = 1920
_MATRIX = "out_color_matrix=bt709:out_range=tv"


@dataclass(frozen=True, slots=True)
class ClipSpec:
    """What decides a clip, byte for byte: `size` in even pixels, whole `seconds`, any `seed`.

    It begins on `picture`; the pictures in `shown` stand in a row at its top while it runs.
    """

    prompt: str
    title: str
    size: tuple[int, int]
    seconds: int
    seed: str
    sound: bool = True
    picture: Path | None = None
    shown: tuple[Path, ...] = ()


def prepare(spec: ClipSpec, folder: Path, font: Path | None) -> list[str]:
    """Paint the layers into `folder`; return ffmpeg's arguments, all but program and output."""
    frames = spec.seconds * FRAME_RATE
    shrink = 2 if max(spec.size) > _TALLEST_STAGE else 1
    size = (spec.size[0] // shrink // 2 * 2, spec.size[1] // shrink // 2 * 2)
    if spec.picture is None:
        stage, sky = paint_scene(spec.prompt, size, frames, spec.seed)
        small = (size[0] // SKY_STEP, size[1] // SKY_STEP)
        inputs = _raw_input(folder / "sky", sky, "rgb48le", *small)
    else:
        stage = paint_air(spec.prompt, size, frames, spec.seed)
        inputs = ["-i", str(spec.picture)]
    for index, layer in enumerate(stage.layers):
        first = layer.frames[0]
        data = b"".join(frame.data() for frame in layer.frames)
        inputs += _raw_input(folder / f"layer{index}", data, "rgba", first.height, first.width)
    for path in spec.shown:
        inputs += ["-i", str(path)]
    back = _sky_chain(size) if spec.picture is None else _picture_chain(size, frames)
    graph = [back, *layer_chains(stage), *_tile_chains(spec, stage)]
    graph.append(_finish_chain(spec, folder, font, stage))
    maps = ["-map", "[film]"]
    if spec.sound:
        graph.append(f"{tone_bed(spec.prompt, spec.seed, spec.seconds)}[sound]")
        maps += ["-map", "[sound]", *_AUDIO]
    length = ["-frames:v", str(frames), "-t", str(spec.seconds)]
    return [*inputs, "-filter_complex", ";".join(graph), *maps, *_VIDEO, *length, *_CONTAINER]


def layer_chains(stage: Stage) -> list[str]:
    """Return the filters that lay every layer (inputs 1, 2...) over `stage0`, one after another."""
    chains = []
    for index, layer in enumerate(stage.layers):
        chains.append(f"[{index + 1}:v]{_layer_chain(layer)}[layer{index}]")
        chains.append(f"[stage{index}][layer{index}]{_overlay(layer)}[stage{index + 1}]")
    return chains


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


def _raw_input(path: Path, data: bytes, pixels: str, width: int, height: int) -> list[str]:
    path.write_bytes(data)
    shape = ["-pixel_format", pixels, "-video_size", f"{width}x{height}"]
    return ["-f", "rawvideo", *shape, "-framerate", str(FRAME_RATE), "-i", str(path)]


def _sky_chain(size: tuple[int, int]) -> str:
    scale = f"scale={size[0]}:{size[1]}:flags=bicubic:{_MATRIX}"
    return f"[0:v]{scale},format=yuv420p,loop=-1:1:0[stage0]"


def _picture_chain(size: tuple[int, int], frames: int) -> str:
    """Start on the given picture, cut to the frame's shape, and push in slowly."""
    width, height = size
    fill = f"scale={2 * width}:{2 * height}:force_original_aspect_ratio=increase"
    cut = f"{fill}:flags=bicubic:{_MATRIX},crop={2 * width}:{2 * height},setsar=1,format=yuv420p"
    push = f"zoompan=z='1+0.07*(on-1)/{frames}':x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2'"
    return f"[0:v]{cut},{push}:d={frames}:s={width}x{height}:fps={FRAME_RATE}[stage0]"


def _layer_chain(layer: Layer) -> str:
    """Turn the columns upright, and make the in-between steps of a slow drift or a sway."""
    first = layer.frames[0]
    size = f"{first.width * layer.enlarge}:{first.height * layer.enlarge}"
    chain = ["transpose=cclock_flip", f"scale={size}:flags=bicubic:{_MATRIX}"]
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


def tile_box(size: tuple[int, int], number: int) -> tuple[int, int, int]:
    """Return left, top and side, in pixels, of a picture that is shown; `number` counts from 0."""
    side = min(size) // 6 // 2 * 2
    gap = side // 8 // 2 * 2
    return gap + number * (side + gap), gap, side


def _tile_chains(spec: ClipSpec, stage: Stage) -> list[str]:
    """Lay the pictures that are shown over all; not on the ends, which other clips begin on."""
    chains, first = [], len(stage.layers)
    for number in range(len(spec.shown)):
        x, y, side = tile_box((stage.width, stage.height), number)
        fill = f"scale={side}:{side}:force_original_aspect_ratio=increase:{_MATRIX}"
        tile = f"[{first + number + 1}:v]{fill},crop={side}:{side},setsar=1,format=yuva420p"
        chains.append(f"{tile}[tile{number}]")
        while_it_runs = f"enable='between(t,0.3,{spec.seconds}-0.3)'"
        chains.append(
            f"[stage{first + number}][tile{number}]overlay=x={x}:y={y}:format=yuv420"
            f":{while_it_runs}[stage{first + number + 1}]"
        )
    return chains


def _finish_chain(spec: ClipSpec, folder: Path, font: Path | None, stage: Stage) -> str:
    chain = []
    if (stage.width, stage.height) != spec.size:
        chain.append(f"scale={spec.size[0]}:{spec.size[1]}:flags=bicubic")
    if spec.title and font is not None:
        chain.append(_title(spec, folder, font))
    return (
        f"[stage{len(stage.layers) + len(spec.shown)}]{','.join([*chain, 'format=yuv420p'])}[film]"
    )


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
