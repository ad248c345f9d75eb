from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk import SoftLayerAPIError
from tests.wire.scripted import Scripted
from tests.wire.wires import WIRES, answer, connect, fitting

if TYPE_CHECKING:
    from softlayer_sdk import Client

GOLDEN = Path(__file__).parent / "golden"


def _flat(text: str) -> str:
    """A text that is written over several lines; `{LF}` and `{TAB}` are what they say."""
    flat = "".join(line.strip() for line in text.splitlines())
    return flat.replace("{LF}", "\n").replace("{TAB}", "\t")


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("file", sorted(GOLDEN.glob("request_*.toml")), ids=lambda file: file.stem)
def test_a_call_is_sent_as_written(wire: str, file: Path) -> None:
    """A call becomes exactly the verb, URL and bytes of its file."""
    case = tomllib.loads(file.read_text("utf-8"))
    expected = case[wire]
    page = answer(wire, fitting(case["service"], case["method"]))
    with Scripted(page) as server, connect(server, wire) as client:
        client.call(case["service"], case["method"], *case.get("args", []), **case["options"])
    (request,) = server.requests
    assert expected.get("verb", "POST") == request.verb
    assert _flat(expected["target"]) == request.target
    assert _flat(expected["body"]) == request.body.decode("utf-8")


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("file", sorted(GOLDEN.glob("answer_*.toml")), ids=lambda file: file.stem)
def test_an_answer_is_read_as_written(wire: str, file: Path) -> None:
    """The bytes of an answer become the value, or the error, of their file."""
    case = tomllib.loads(file.read_text("utf-8"))
    head = "\r\n".join(case[wire]["head"].strip().splitlines())
    content = f"{head}\r\n\r\n{_flat(case[wire]['body'])}".encode()
    with Scripted(content) as server, connect(server, wire) as client:
        assert _outcome(client) == (
            (case["error"], case["code"], case["text"])
            if "error" in case
            else (json.loads(case["value"]), case.get("total"))
        )


def _outcome(client: Client) -> Any:
    """The value and total of a call, or what its error says."""
    try:
        value = client.call("Account", "getAnything", preflight="off")
    except SoftLayerAPIError as error:
        return type(error).__name__, error.fault_code, error.fault_string
    return value, getattr(value, "total", None)
