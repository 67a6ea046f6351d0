"""Finished clips over real HTTP: whole, in parts, renewed, missing and broken."""

import httpx

from tests.unit.simulator.conftest import Service


def test_a_result_needs_no_key_and_comes_in_ranges(service: Service) -> None:
    url = service.made("A meadow at noon", duration=1)
    whole = httpx.get(url)
    assert whole.status_code == 200
    assert whole.headers["content-type"] == "video/mp4"
    assert whole.headers["accept-ranges"] == "bytes"
    assert whole.content[4:8] == b"ftyp"
    half = len(whole.content) // 2
    rest = httpx.get(url, headers={"Range": f"bytes={half}-", "If-Range": whole.headers["etag"]})
    assert rest.status_code == 206
    assert (
        rest.headers["content-range"]
        == f"bytes {half}-{len(whole.content) - 1}/{len(whole.content)}"
    )
    assert whole.content[:half] + rest.content == whole.content
    changed = httpx.get(url, headers={"Range": f"bytes={half}-", "If-Range": '"another"'})
    assert changed.status_code == 200
    beyond = httpx.get(url, headers={"Range": f"bytes={len(whole.content)}-"})
    assert beyond.status_code == 416


def test_download_url_gives_a_working_link(service: Service) -> None:
    url = service.made("A meadow at noon", duration=1)
    fresh = service.post("/api/v1/common/download-url", {"url": url})["data"]
    assert fresh.startswith(f"{url}?")
    assert httpx.get(fresh).content == httpx.get(url).content


def test_an_expired_link_works_again_once_renewed(starting: object) -> None:
    assert callable(starting)
    service: Service = starting(link_life_seconds=0)
    url = service.made("A meadow at noon", duration=1)
    assert httpx.get(url).status_code == 403
    assert httpx.get(f"{url}?until=99999999999999&sign=forged").status_code == 403
    fresh = service.post("/api/v1/common/download-url", {"url": url})["data"]
    assert httpx.get(fresh).status_code == 200


def test_no_clip_is_behind_a_made_up_name(service: Service) -> None:
    assert httpx.get(f"{service.url}/files/v/{'0' * 32}_1.mp4").status_code == 404


def test_refused_and_faulty_prompts_fail_and_give_the_credits_back(service: Service) -> None:
    before = service.credits()
    told = {}
    for words in ("refused", "fault"):
        task = service.create(f"Storm [simulate: {words}]", duration=10)["data"]["taskId"]
        data = service.finished(task)
        assert (data["state"], data["resultJson"], data["creditsConsumed"]) == ("fail", "", 0.0)
        told[data["failCode"]] = data["failMsg"]
    assert told["422"].startswith("CONTENT_POLICY_BLOCKED")
    assert told["500"].startswith("Internal Error")
    assert service.credits() == before


def test_success_without_a_file_is_billed(service: Service) -> None:
    before = service.credits()
    task = service.create("Storm [simulate: no file]", duration=2)["data"]["taskId"]
    data = service.finished(task)
    assert (data["state"], data["resultJson"]) == ("success", '{"resultUrls":[]}')
    assert service.credits() == before - 5.0


def test_a_broken_file_is_cut_off(service: Service) -> None:
    whole = httpx.get(service.made("A quiet bay", seed=5, duration=1)).content
    cut = httpx.get(service.made("A quiet bay [simulate: broken file]", seed=5, duration=1)).content
    assert cut == whole[: len(whole) * 2 // 5]
