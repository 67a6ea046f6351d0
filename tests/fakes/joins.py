"""Pairs of clips for the seam check: clean ones, and one for each fault.

The scene is a journey into the Mandelbrot set: it moves, has structure everywhere, and any frame of
it can be the first of a clip.
"""

from dataclasses import dataclass
from pathlib import Path

from tests.fakes.clips import Sound, make_clip

SIZE = (320, 176)
FRAMES = 30
HUM = Sound("0.2*sin(2*PI*300*t)")
"""Whole cycles in a second, so that one clip's sound runs into the next."""


@dataclass(frozen=True)
class Half:
    """One clip of a pair: which frames of the journey, and what is done to picture and sound."""

    first: int = 0
    filters: str = ""
    scene: str = "mandelbrot={}:end_scale=0.1:end_pts=200"
    frames: int = FRAMES
    sound: Sound | None = HUM
    video: tuple[str, ...] = ()

    def make(self, path: Path) -> Path:
        shown = f",trim=start_frame={self.first},setpts=PTS-STARTPTS"
        return make_clip(
            path,
            frames=self.frames,
            size=SIZE,
            picture=f"{self.scene}{shown}{self.filters}{_NAMED}",
            sound=self.sound,
            video=self.video,
        )


_NAMED = (
    ",scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"
    ",setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv"
)
"""Clips are HD in earnest, and so in BT.709; small ones must say so."""

BEFORE = Half()
GOES_ON = Half(FRAMES)
OTHER = Half(scene="testsrc2={}")


@dataclass(frozen=True)
class Pair:
    """Two clips that meet."""

    name: str
    before: Half = BEFORE
    after: Half = GOES_ON

    def __str__(self) -> str:
        return self.name


def lit(red: float, green: float, blue: float) -> str:
    """Return a filter that multiplies the signal of each channel, after all was dimmed a little."""
    levels = zip("rgb", (red, green, blue), strict=True)
    each = ":".join(f"{name}='clip(val*0.8*{factor},0,255)'" for name, factor in levels)
    return f",format=gbrp,lutrgb={each}"


DIMMED = Half(filters=lit(1, 1, 1))
NOISE = ",noise=alls=10:allf=t"
_BLACK = ",drawbox=t=fill:color=black:enable='{}'"
_SPEECH = "0.3*sin(2*PI*(200+60*sin(7*t))*t)*gt(sin(2*PI*1.1*t+{}),0)"
_POP = "0.05*sin(2*PI*300*t)+0.8*between(t,0.008,0.0081)"


def spoken(phase: str) -> Sound:
    """Return bursts of a voice that begin with a pause or with a word."""
    return Sound(_SPEECH.format(phase))


_TWICE = Sound("0.4*sin(2*PI*300*t)")
_ENDS_EARLY = Sound("0.2*sin(2*PI*300*t)*lt(t,0.6)", seconds=0.8)

CLEAN = (
    Pair("goes on"),
    Pair("goes on with grain", Half(filters=NOISE), Half(FRAMES, NOISE)),
    Pair("goes on at a low rate", after=Half(FRAMES, video=("-crf", "34"))),
    Pair("cut", after=OTHER),
    Pair("cut back", OTHER, BEFORE),
    Pair("cut to a darker scene", after=Half(scene="testsrc2={}", filters=lit(0.4, 0.4, 0.4))),
    Pair("cut of flat pictures", Half(scene="color=red:{}"), Half(scene="color=blue:{}")),
    Pair("still pictures", Half(scene="smptehdbars={}"), Half(scene="smptehdbars={}")),
    Pair("fades", Half(filters=",fade=out:15:15"), Half(FRAMES, ",fade=in:0:15")),
    Pair("from a black clip", Half(scene="color=black:{}")),
    Pair("word and pause", Half(sound=spoken("0")), Half(FRAMES, sound=spoken("PI"))),
    Pair("pause and word", Half(sound=spoken("PI")), Half(FRAMES, sound=spoken("0"))),
    Pair("silent clip", Half(sound=None)),
    Pair(
        "6 dB in another scene", after=Half(scene="testsrc2={}", sound=Sound("0.4*sin(2*PI*300*t)"))
    ),
    Pair(
        "sound that ends in silence",
        Half(sound=Sound("0.2*sin(2*PI*300*t)*lt(t,0.6)", seconds=0.8)),
    ),
)

_LOUD, _QUIET = Sound("0.5*sin(2*PI*300*t)"), Sound("0.05*sin(2*PI*300*t)")

FAULTY = {
    "repeated": Pair("repeated", after=Half(FRAMES - 1)),
    "repeated twice": Pair("repeated twice", after=Half(FRAMES - 1, ",loop=1:1:0,setpts=N/30/TB")),
    "repeated, coarse": Pair("repeated, coarse", after=Half(FRAMES - 1, video=("-crf", "32"))),
    "black head": Pair("black head", after=Half(FRAMES, _BLACK.format("lt(n,2)"))),
    "black tail": Pair("black tail", Half(filters=_BLACK.format("gte(n,29)"))),
    "brighter": Pair("brighter", DIMMED, Half(FRAMES, lit(1.06, 1.06, 1.06))),
    "darker": Pair("darker", DIMMED, Half(FRAMES, lit(0.93, 0.93, 0.93))),
    "warmer": Pair("warmer", DIMMED, Half(FRAMES, lit(1.0326, 1.0, 0.9659))),
    "greener": Pair("greener", DIMMED, Half(FRAMES, lit(0.97, 1.05, 0.97))),
    "louder": Pair("louder", Half(sound=_QUIET), Half(FRAMES, sound=_LOUD)),
    "quieter": Pair("quieter", Half(sound=_LOUD), Half(scene="testsrc2={}", sound=_QUIET)),
    "pop": Pair("pop", Half(sound=_QUIET), Half(FRAMES, sound=Sound(_POP))),
    "short sound": Pair("short sound", Half(sound=Sound(HUM.expression, seconds=0.8))),
}
