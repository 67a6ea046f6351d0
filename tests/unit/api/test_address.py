import pytest

from desktop_app.api.address import (
    KIE_ADDRESS,
    KIE_UPLOAD_ADDRESS,
    fetch_fault,
    service_address,
    upload_address_for,
)
from desktop_app.domain.problems import InvalidInput


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (KIE_ADDRESS, KIE_ADDRESS),
        ("https://api.kie.ai/", "https://api.kie.ai"),
        ("https://gateway.example/kie/", "https://gateway.example/kie"),
        ("http://127.0.0.1:8123", "http://127.0.0.1:8123"),
        ("http://localhost:8123/", "http://localhost:8123"),
        ("http://[::1]:8123", "http://[::1]:8123"),
        ("HTTPS://API.KIE.AI", "HTTPS://API.KIE.AI"),
    ],
)
def test_good_addresses_are_kept(text: str, address: str) -> None:
    assert service_address(text) == address


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "empty"),
        ("api.kie.ai", "host or port"),
        ("http://api.kie.ai", "not secure"),
        ("http://127.0.0.1.evil.example", "not secure"),
        ("ftp://api.kie.ai", "https://"),
        ("https://", "host or port"),
        ("https://api.kie.ai:99999", "host or port"),
        ("https://api.kie.ai:0", "host or port"),
        ("https://api.kie.ai:port", "host or port"),
        ("https://[::1", "host or port"),
        ("https://-x.example", "host or port"),
        ("https://api.kie.ai\n.evil.example", "character"),
        ("https://api kie.ai", "character"),
        ("https://äpi.example", "character"),
        ("https://me:hunter2@api.kie.ai", "user name or password"),
        ("https://api.kie.ai/?key=1", "part"),
        ("https://api.kie.ai/#x", "part"),
    ],
)
def test_malformed_addresses_are_refused_in_one_sentence(text: str, why: str) -> None:
    with pytest.raises(InvalidInput, match="cannot be used") as refused:
        service_address(text)
    sentence = str(refused.value)
    assert why in sentence
    assert "\n" not in sentence
    assert "hunter2" not in sentence


def test_only_kie_has_a_separate_upload_host() -> None:
    assert upload_address_for(KIE_ADDRESS) == KIE_UPLOAD_ADDRESS
    assert upload_address_for("http://127.0.0.1:8123") == "http://127.0.0.1:8123"


def test_a_remote_host_may_not_send_us_to_this_computer() -> None:
    assert fetch_fault("https://tempfile.example/a.mp4") is None
    assert fetch_fault("http://127.0.0.1:1/a.mp4", "http://127.0.0.1:2/b") is None
    assert fetch_fault("http://127.0.0.1:1/a.mp4", "https://tempfile.example/b") is not None
    assert fetch_fault("https://localhost/a.mp4", "https://tempfile.example/b") is not None
    assert fetch_fault("http://tempfile.example/a.mp4") is not None
    assert fetch_fault("file:///etc/passwd") is not None
