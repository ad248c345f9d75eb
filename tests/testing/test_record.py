"""What a client is answered can be kept, and given again without a network."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator
from softlayer_sdk.testing import Recorder, Replay

if TYPE_CHECKING:
    from pathlib import Path


def _work(client: sl.Client) -> tuple[list[str], str, object]:
    """Some calls, one of which is refused, and one that changes something."""
    with pytest.raises(sl.NotFoundError) as refused:
        client.call("Virtual_Guest", "getObject", id=1)
    before = [each.hostname for each in sl.VSManager(client).list_instances()]
    key = sl.SshKeyManager(client).add_key("ssh-rsa AAAA", "replayed")
    labels = [each.label for each in sl.SshKeyManager(client).list_keys()]
    assert "replayed" in labels
    return before, str(refused.value), key.label


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_what_is_recorded_is_replayed(wire: str, tmp_path: Path) -> None:
    """A program finds the same answers and refusals again, and sends nothing."""
    file = tmp_path / "answers.json"
    with Emulator() as emulator, emulator.client(wire) as client:  # type: ignore[arg-type]  # one of both
        recorder = Recorder(client.transport)
        client.transport = recorder
        expected = _work(client)
        recorder.save(file)
    with sl.Client("anyone", "else", transport=Replay(file)) as client:
        assert expected == _work(client)
    with sl.Client("anyone", "else", transport=Replay(recorder.records)) as client:
        assert expected == _work(client)


def test_secrets_are_not_recorded(tmp_path: Path) -> None:
    """Neither those that are sent nor those that come back are in the file."""
    file = tmp_path / "answers.json"
    with Emulator() as emulator, emulator.client() as client:
        emulator.seed("Network_Storage", username="SL1-1", password="pa55word")
        recorder = Recorder(client.transport)
        client.transport = recorder
        rows = client.call("Account", "getNetworkStorage", mask="username,password")
        recorder.save(file)
    assert any(row.get("password") == "pa55word" for row in rows)
    text = file.read_text()
    assert "pa55word" not in text
    assert "SL1-1" in text


def test_what_was_not_recorded_is_told() -> None:
    """A call without a record names itself."""
    with sl.Client("demo", "k", transport=Replay([])) as client:
        with pytest.raises(sl.ResponseError, match=r'nothing is recorded for .*"limit": 5'):
            client.call("Account", "getVirtualGuests", limit=5)


@pytest.mark.parametrize("wire", ["xmlrpc", "rest"])
def test_an_emulator_shows_the_headers_of_calls(wire: str) -> None:
    """Each call has its HTTP headers; credentials are not shown."""
    with Emulator() as emulator, emulator.client(wire, app_info="tool/1.2") as client:  # type: ignore[arg-type]  # one of both
        client.with_options(raw_headers={"X-Correlation-ID": "r1", "X-Api-Key": "s3cret"}).call(
            "Account", "getObject"
        )
        headers = emulator.calls[-1]["headers"]
    assert headers["User-Agent"].endswith(" tool/1.2")
    assert "r1" == headers["X-Correlation-Id"]
    assert "***" == headers["X-Api-Key"]
    assert "***" == headers.get("Authorization", "***")


def test_two_emulators_in_one_process() -> None:
    """Each has an account, calls and a clock of its own."""
    with Emulator() as east, Emulator(seeded=False) as west:
        east.seed("Virtual_Guest", hostname="east1")
        west.seed("Virtual_Guest", hostname="west1")
        found = [
            {each.hostname for each in sl.VSManager(each.client()).list_instances()}
            for each in (east, west)
        ]
        assert "east1" in found[0]
        assert {"west1"} == found[1]
        assert len(east.calls) == len(west.calls) == 1
