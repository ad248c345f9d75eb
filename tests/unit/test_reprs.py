"""What a traceback or a log shows of the objects that hold secrets."""

from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk.transport._http import Answer, Message, Route
from softlayer_sdk.transport.base import NOTHING, Call, Response
from softlayer_sdk.transport.iam import _Tokens

SECRET = "s3cret-word"
HELD: list[tuple[Any, str]] = [
    (
        Call(
            service="SoftLayer_Account",
            method="getObject",
            args=(SECRET,),
            headers={"a": SECRET},
            raw_headers={"X": SECRET},
            id=5,
        ),
        "Call(service='SoftLayer_Account', method='getObject', id=5, ",
    ),
    (Response({"password": SECRET}, total=3), "Response(total=3, date=None, size=None)"),
    (Message("POST", "a/b", SECRET.encode()), "Message(verb='POST', path='a/b')"),
    (
        Route(verify=True, cert=None, proxies={"http": f"http://u:{SECRET}@h"}),
        "Route(verify=True, cert=None)",
    ),
    (
        Answer(200, {"X": SECRET}, SECRET.encode()),
        "Answer(status=200)",
    ),
    (_Tokens(SECRET, SECRET, 5.0), "_Tokens(renewed=5.0)"),
]


@pytest.mark.parametrize(("held", "shown"), HELD, ids=lambda each: type(each).__name__)
def test_a_secret_is_not_shown(held: object, shown: str) -> None:
    """What is sent and answered is left out of the repr, what is asked is in it."""
    assert repr(held).startswith(shown)
    assert SECRET not in repr(held)


def test_an_answer_without_a_value_says_so() -> None:
    """It is told apart from null."""
    assert "NOTHING" == repr(NOTHING)
    assert Response().value is NOTHING
    assert Response(None).value is None
