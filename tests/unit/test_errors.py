from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk import errors
from softlayer_sdk._found import Found
from softlayer_sdk.transport.base import Call

CALL = Call(service="SoftLayer_Account", method="getObject", args=("s3cret",), id=5)
SAFE = CALL.without_secrets()
OF_A_CALL: dict[str, Any] = {"call": SAFE, "may_have_run": True, "retry_after": 7.0}
OF_AN_ANSWER: dict[str, Any] = {**OF_A_CALL, "http_status": 500}
# The keywords of each class, and what its text is for the message "no".
CLASSES: dict[str, tuple[dict[str, Any], str]] = {
    "SoftLayerError": ({}, "no"),
    "ConfigError": ({}, "no"),
    "PreflightError": ({"suggestion": "getObject"}, "no"),
    "NotLoadedError": ({"mask_to_add": "datacenter.name"}, "no"),
    "FollowUpError": ({"result": [1, 2]}, "no"),
    "WaitTimeoutError": ({"last_seen": 5, "elapsed": 2.5}, "no"),
    "WaitFailedError": ({"last_seen": 5, "elapsed": 2.5}, "no"),
    "AmbiguousNameError": ({"matches": [1, 2]}, "no"),
    **dict.fromkeys(
        [
            *("CallError", "OrderStateUnknownError", "TransportError", "ConnectError"),
            *("ConnectTimeoutError", "ReadError", "ReadTimeoutError", "DeadlineExceededError"),
            "CallCancelledError",
        ],
        (OF_A_CALL, "no (SoftLayer_Account::getObject)"),
    ),
    "StructureError": (
        {**OF_A_CALL, "paths": ["$.id: expected int"]},
        "no (SoftLayer_Account::getObject)",
    ),
    **dict.fromkeys(
        ["ResponseError", "ResponseTooLargeError"],
        (
            {**OF_AN_ANSWER, "body": "<html>"},
            "no (SoftLayer_Account::getObject; HTTP 500)",
        ),
    ),
    **dict.fromkeys(
        [
            *("SoftLayerAPIError", "AuthenticationError", "PermissionDeniedError"),
            *("NotFoundError", "InvalidParameterError", "RateLimitError", "ServerError"),
        ],
        (
            {**OF_AN_ANSWER, "fault_code": "SoftLayer_Exception", "hint": "give id="},
            "no (give id=; SoftLayer_Exception; SoftLayer_Account::getObject; HTTP 500)",
        ),
    ),
}


def test_every_class_is_in_the_table() -> None:
    """The table below has each public error."""
    assert set(errors.__all__) == CLASSES.keys()


@pytest.mark.parametrize("name", CLASSES)
def test_an_error_says_what_it_knows(name: str) -> None:
    """The text has the message, the code, the call and the status; attributes have the rest."""
    keywords, text = CLASSES[name]
    error = getattr(sl, name)("no", **keywords)
    assert text == str(error)
    assert isinstance(error, sl.SoftLayerError)
    assert "s3cret" not in repr(error) + repr(vars(error))
    for keyword, value in keywords.items():
        assert value == getattr(error, keyword)


@pytest.mark.parametrize("name", CLASSES)
@pytest.mark.parametrize("copied", [copy.copy, lambda error: pickle.loads(pickle.dumps(error))])  # noqa: S301 - our own
def test_an_error_survives_a_copy(name: str, copied: Any) -> None:
    """Each class can be copied and pickled, between processes too."""
    error = getattr(sl, name)("no", **CLASSES[name][0])
    twin = copied(error)
    assert type(error) is type(twin)
    assert (str(error), error.args, vars(error)) == (str(twin), twin.args, vars(twin))


@pytest.mark.parametrize("name", CLASSES)
def test_a_message_is_enough(name: str) -> None:
    """What is not known may be left out."""
    error = getattr(sl, name)("no")
    assert "no" == str(error)
    assert repr(error) == f"{name}('no')"


def test_what_is_lost_in_a_pickle_is_told() -> None:
    """An order's error that was pickled can no longer look for the order."""
    found = Found(why="a test")
    error = sl.OrderStateUnknownError("no", lost={"service": "x"}, finder=lambda: found)
    assert found is error.reconcile()
    twin = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert {"service": "x"} == twin.lost
    with pytest.raises(sl.SoftLayerError, match=r"client.find_placed\(error.lost\)"):
        twin.reconcile()


def test_the_start_of_a_body_is_kept() -> None:
    """The first 2,000 characters of an answer say what it is."""
    assert 2000 == len(sl.ResponseError("no", body="x" * 5000).body)


def test_not_loaded_is_an_attribute_error() -> None:
    """`getattr` with a default works on what the mask did not ask for."""
    assert issubclass(sl.NotLoadedError, AttributeError)
