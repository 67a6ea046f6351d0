"""What the log and a report leave out, and what they keep: one that says nothing is none."""

import pytest

from desktop_app.redaction import redact, unquoted

HEX = "0123456789abcdef0123456789abcdef"
URL = "https://cdn.example.org:8443/v/film.mp4?Signature=x9&Expires=1"


@pytest.mark.parametrize(
    "text",
    [
        "Authorization: Bearer s3cret-key",
        "authorization=Bearer s3cret-key",
        "{'Authorization': 'Bearer s3cret-key'}",
        '{"headers":{"authorization":"Bearer s3cret-key"}}',
        "[(b'authorization', b'Bearer s3cret-key')]",
        "Bearer s3cret-key",
        "api_key=s3cret-key&page=2",
        "API key: s3cret-key",
        '"apiKey": "s3cret-key"',
        "token=s3cret-key",
        "password: s3cret-key",
        "https://someone:s3cret-key@example.org/path",
        "https://example.org/a?key=s3cret-key",
        "https://example.org/s3cret-key/film.mp4",
        "https://example.org/a#s3cret-key",
        "url='https://example.org/s3cret-key'",
        "tried sk-s3cret-key",
    ],
)
def test_a_key_is_left_out_however_it_is_named(text: str) -> None:
    assert "s3cret" not in redact(text)
    assert "…" in redact(text)


def test_a_key_is_left_out_by_its_looks() -> None:
    assert redact(f"it is {HEX}, or {HEX.upper()}{HEX}.") == "it is …, or …."
    assert HEX not in redact(f"({HEX})")


@pytest.mark.parametrize(
    "text",
    [
        f"job {HEX} is task {HEX}",
        "the token was lost and the bearer of the news went on",
        "qt: Could not open media; api.kie.ai does not answer",
        "cannot reach https://api.kie.ai; nothing was sent",
        'File "/home/anna/desktop_app/studio/queue.py", line 353, in _look_around',
        "take 12 of 3,000 at 0x7f3a5c1e2d90",
    ],
)
def test_what_a_helper_needs_stays(text: str) -> None:
    assert redact(text) == text


def test_an_address_keeps_its_host() -> None:
    assert redact(f"GET {URL} failed") == "GET https://cdn.example.org:8443/… failed"


def test_redacting_twice_is_redacting_once() -> None:
    text = f"Authorization: Bearer abc123 {HEX} {URL} “a title”"
    once = redact(unquoted(text))
    assert redact(unquoted(once)) == once


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("“Night train” has no take", "“…” has no take"),
        ("“one” and “two” stay", "“…” and “…” stay"),
        ("refused (“a fox”): change it", "refused (“…”): change it"),
        ("“two\nlines” end", "“…” end"),
        # Titles may have marks of their own.
        ("“Say ”hush” twice” is refused", "“…” is refused"),
        ("“Say “hush” twice” is refused", "“…”“…” is refused"),
        ("“never closed", "“…”"),
        ("nothing is quoted", "nothing is quoted"),
    ],
)
def test_quoted_words_are_left_out(text: str, left: str) -> None:
    assert unquoted(text) == left
