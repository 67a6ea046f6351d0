"""Which addresses Takewright talks to: https everywhere, plain http only on this computer."""

import ipaddress
import re
from urllib.parse import SplitResult, urlsplit

from desktop_app.domain.problems import InvalidInput
from desktop_app.domain.sentence import say

KIE_ADDRESS = "https://api.kie.ai"
KIE_UPLOAD_ADDRESS = "https://kieai.redpandaai.co"
"""Uploads live on a host of their own (recorded 2026-10-01), with the same key."""

_HOST_NAME = re.compile(r"(?!-)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?", re.IGNORECASE)


def service_address(text: str) -> str:
    """Return a service's base address without a slash at its end; raises InvalidInput."""
    fault = _fault(text)
    parts = None if fault else urlsplit(text)
    if parts is not None and (parts.query or parts.fragment):
        fault = say("it has a “?” or “#” part")
    if fault or parts is None:
        raise InvalidInput(
            say(
                "The service address “{shown}” cannot be used ({fault}); nothing was "
                "sent. Use one like {kie_address}.",
                shown=_shown(text),
                fault=fault,
                kie_address=KIE_ADDRESS,
            )
        )
    return text.rstrip("/")


def gateway_address(text: str) -> str:
    """Return a gateway's base address without the `/v1` that people copy with it.

    Raises InvalidInput.
    """
    return service_address(text.strip()).removesuffix("/v1").rstrip("/")


def upload_address_for(address: str) -> str:
    """Return where files are uploaded when nobody said: only kie.ai has a separate host."""
    return KIE_UPLOAD_ADDRESS if address == KIE_ADDRESS else address


def fetch_fault(url: str, came_from: str | None = None) -> str | None:
    """Say in a clause why a file is not fetched from `url`, or None when it may be.

    `came_from` is the address that redirected to it: a remote host may not send us to this
    computer.
    """
    fault = _fault(url)
    if fault is None and came_from is not None and is_local(url) and not is_local(came_from):
        return say("a remote server pointed to this computer")
    return fault


def is_local(url: str) -> bool:
    """Tell whether `url` is on this computer (loopback), where plain http is safe."""
    try:
        host = urlsplit(url).hostname or ""
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def host_of(url: str) -> str:
    """Return the host for a sentence: no path, query or user name, which may hold secrets."""
    try:
        return urlsplit(url).hostname or say("the service")
    except ValueError:
        return say("the service")


def _fault(text: str) -> str | None:
    # urlsplit drops line breaks and tabs silently, so they are looked for first.
    if not text or any(not " " < char < "\x7f" for char in text):
        return (
            say("it is empty")
            if not text
            else say("it has a space or another character no address has")
        )
    try:
        parts = urlsplit(text)
        port_fault = parts.port == 0
    except ValueError:
        return say("its host or port is malformed")
    if port_fault or not _is_host(parts):
        return say("its host or port is malformed")
    if parts.scheme not in {"http", "https"}:
        return say("it does not begin with https://")
    if parts.username is not None or parts.password is not None:
        return say("it has a user name or password in it")
    if parts.scheme == "http" and not is_local(text):
        return say("it is not secure: only https keeps the key and the clips private")
    return None


def _is_host(parts: SplitResult) -> bool:
    host = parts.hostname or ""
    if ":" in host:
        try:
            ipaddress.ip_address(host)
        except ValueError:
            return False
        return True
    return _HOST_NAME.fullmatch(host) is not None


def _shown(text: str) -> str:
    # A password in an address must not reach a message or a log.
    plain = re.sub(r"//[^/@]*@", "//…@", "".join(c if c.isprintable() else " " for c in text))
    return plain if len(plain) <= 80 else plain[:79] + "…"
