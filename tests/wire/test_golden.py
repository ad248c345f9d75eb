from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.wire.scripted import Scripted, http
from tests.wire.wires import PATHS, WIRES, answer, connect

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
    with Scripted(answer(wire, True)) as server, connect(server, wire) as client:
        client.call(case["service"], case["method"], *case.get("args", []), **case["options"])
    (request,) = server.requests
    assert expected.get("verb", "POST") == request.verb
    assert _flat(expected["target"]) == request.target
    assert _flat(expected["body"]) == request.body.decode("utf-8")
