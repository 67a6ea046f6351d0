"""The sound of a clip: a quiet chord and the air of its place, as an ffmpeg filter graph."""

import re
from random import Random

_ROOTS = (98.0, 110.0, 123.47, 130.81, 146.83)
_CHORDS: dict[str, tuple[float, ...]] = {
    "bright": (1.0, 3 / 2, 9 / 4, 5 / 2),
    "calm": (1.0, 3 / 2, 2.0, 9 / 4),
    "dark": (1.0, 3 / 2, 12 / 5, 16 / 5),
}


def tone_bed(prompt: str, seed: str, seconds: int) -> str:
    """Return a graph without inputs that gives 48 kHz stereo, near -28 LUFS, faded at both ends."""
    rng = Random(f"tone|{seed}|{prompt}")
    words = prompt.lower()
    mood = "dark" if re.search(r"night|storm|dusk|rain|alone|dark|space", words) else "bright"
    chord = _CHORDS[rng.choice((mood, "calm"))]
    root = rng.choice(_ROOTS)
    sides = []
    for detune in (0.998, 1.002):
        voices = []
        for index, ratio in enumerate(chord):
            pace, phase = rng.uniform(0.05, 0.16), rng.uniform(0, 6.28)
            level = 0.052 / (1 + 0.55 * index)
            swell = f"(0.62+0.38*sin(2*PI*{pace:.4f}*t+{phase:.3f}))"
            voices.append(f"{level:.4f}*sin(2*PI*{root * ratio * detune:.3f}*t)*{swell}")
        sides.append("+".join(voices))
    fades = f"afade=in:d=0.4:curve=qsin,afade=out:st={seconds - 0.5}:d=0.5:curve=qsin"
    breath = 0.12 if re.search(r"sea|wave|ocean|wind|beach|coast", words) else 0.2
    return (
        f"aevalsrc='{'|'.join(sides)}':s=12000:d={seconds},aresample=48000[chord];"
        f"anoisesrc=c=brown:r=48000:a=0.06:seed={rng.randrange(2**31)}:d={seconds},"
        f"lowpass=f=700,tremolo=f={breath}:d=0.6,pan=stereo|c0=c0|c1=c0[air];"
        f"[chord][air]amix=inputs=2:normalize=0,{fades},"
        "aformat=sample_fmts=fltp:channel_layouts=stereo"
    )
