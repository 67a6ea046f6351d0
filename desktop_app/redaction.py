"""What a log or report leaves out: keys, addresses that open something, words that were quoted."""

import re

LEFT_OUT = "…"

_ADDRESS = re.compile(r"\b(https?://)(?:[^\s/@\"'<>]*@)?([^\s/?#\"'<>]+)([/?#][^\s\"'<>”]*)?", re.I)
"""Scheme, host and what follows: results are at addresses that whoever has them can open."""

_NAMED = re.compile(
    r"(?i)\b(authorization|bearer|api[-_ ]?key|access[-_ ]?token|token|secret|password|signature)"
    r"(\b[\"']?\s*[:=]\s*[\"']?(?:bearer\s+|basic\s+)?|\s+(?=\S*\d))[^\s\"'&,;)}\]]+"
)
_SHAPED = re.compile(
    # Jobs and tasks have ids that look like keys, and a log that names neither is of no use.
    r"(?<!\bjob )(?<!\btask )(?<![0-9A-Za-z])[0-9a-fA-F]{32,}(?![0-9A-Za-z])"
    r"|\bsk-[\w-]{8,}|\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"
)
_QUOTED = re.compile(r"“(?:[^“]*”|[^“”]*(?=“|$))")
"""From a mark to the last one that closes it: a title may have marks of its own."""


def redact(text: str) -> str:
    """Leave out what looks like a key and all of an address but its host."""
    text = _ADDRESS.sub(lambda found: found[1] + found[2] + ("/…" if found[3] else ""), text)
    text = _NAMED.sub(lambda found: found[1] + found[2] + LEFT_OUT, text)
    return _SHAPED.sub(LEFT_OUT, text)


def unquoted(text: str) -> str:
    """Leave out what stands in “ ”: titles, and words of the provider, which may be the prompt's.

    Every sentence of ours puts words that are not ours between these marks.
    """
    return _QUOTED.sub(f"“{LEFT_OUT}”", text)
