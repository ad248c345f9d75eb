from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk import (
    AuthenticationError,
    CallError,
    ConfigError,
    ConnectError,
    DeadlineExceededError,
    OrderStateUnknownError,
    RateLimitError,
    ReadError,
    ReadTimeoutError,
    ResponseError,
    ResponseTooLargeError,
    ServerError,
)
from softlayer_sdk._calls.retry import RetryPolicy
from softlayer_sdk.transport.base import Call
from tests.wire.scripted import CLOSE, HANG, RESET, Scripted, http
from tests.wire.wires import WIRES, Sleeper, answer, connect, fault, fits, fitting

TEMPLATE = {"hostname": "web1", "domain": "example.org"}
_Call = tuple[str, str, tuple[Any, ...], dict[str, Any]]
ORDERS: dict[str, _Call] = {
    "create": ("Virtual_Guest", "createObject", (TEMPLATE,), {}),
    "place": ("Product_Order", "placeOrder", ({"packageId": 1},), {}),
    "cancel": ("Billing_Item", "cancelItem", (True,), {"id": 5}),
    "delete": ("Virtual_Guest", "deleteObject", (), {"id": 5}),
    "remove": ("Dns_Domain", "deleteObject", (), {"id": 5}),
}
ACTIONS: dict[str, _Call] = {
    "power": ("Virtual_Guest", "powerOff", (), {"id": 5}),
    "edit": ("Virtual_Guest", "editObject", ({"notes": "edge"},), {"id": 5}),
}
READS: dict[str, _Call] = {"read": ("Account", "getVirtualGuests", (), {})}
RATE_LIMIT = "SoftLayer_Exception_WebService_RateLimitExceeded"
CUT = b"HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n"
LOST: dict[str, tuple[Any, type[Exception]]] = {
    "closed": (CLOSE, ReadError),
    "reset": (RESET, ReadError),
    "reset after the headers": ((CUT, RESET), ReadError),
    "truncated": ((CUT + b"<?xml", CLOSE), ReadError),
    "no answer": (HANG, ReadTimeoutError),
    "half an answer": ((CUT + b"<?xml", HANG), ReadTimeoutError),
    "a page": (http("<html>Bad Gateway</html>", "502 Bad Gateway"), ResponseError),
    "an empty 500": (http("", "500 Oops"), ResponseError),
    "an empty 200": (http(""), ResponseError),
    "a redirect": (http("", "302 Found", Location="/elsewhere"), ResponseError),
    "a bad redirect": (http("", "302 Found", Location="http://[::bad/\xff"), ResponseError),
    "half a chunk": (
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<?xml", CLOSE),
        ReadError,
    ),
    "no HTTP": ((b"SSH-2.0-OpenSSH_9.6\r\n", CLOSE), ReadError),
}


def _timeout(lost: str) -> float:
    return 0.1 if LOST[lost][1] is ReadTimeoutError else 5.0


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("lost", LOST)
@pytest.mark.parametrize("call", ORDERS)
def test_an_order_without_an_answer_is_sent_once(wire: str, lost: str, call: str) -> None:
    """What orders, creates or cancels is sent once, and its error says that it may be done."""
    service, method, args, options = ORDERS[call]
    script, cause = LOST[lost]
    with (
        Scripted(script) as server,
        connect(server, wire, timeout=_timeout(lost)) as client,
        pytest.raises(OrderStateUnknownError) as caught,
    ):
        client.call(service, method, *args, **options)
    assert 1 == len(server.requests)
    assert caught.value.may_have_run
    assert type(caught.value.__cause__) is cause


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("lost", LOST)
@pytest.mark.parametrize("call", ACTIONS)
def test_an_action_without_an_answer_is_sent_once(wire: str, lost: str, call: str) -> None:
    """What changes something is sent once, and its error says that it may be done."""
    service, method, args, options = ACTIONS[call]
    script, expected = LOST[lost]
    with (
        Scripted(script) as server,
        connect(server, wire, timeout=_timeout(lost)) as client,
        pytest.raises(expected) as caught,
    ):
        client.call(service, method, *args, **options)
    assert 1 == len(server.requests)
    assert type(caught.value) is expected
    assert isinstance(caught.value, (ReadError, ResponseError))
    assert caught.value.may_have_run


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("lost", ["closed", "reset", "truncated", "no answer", "a page"])
def test_a_read_is_repeated(wire: str, lost: str) -> None:
    """A read whose answer was lost is sent again, after a pause that grows."""
    script, _ = LOST[lost]
    with Scripted(script, script, answer(wire, [{"id": 1}])) as server:
        sleeper = Sleeper()
        with connect(server, wire, timeout=_timeout(lost), sleep=sleeper) as client:
            assert [{"id": 1}] == client.call("Account", "getVirtualGuests")
    assert 3 == len(server.requests)
    assert 1 == len({request.body for request in server.requests})
    assert [0.5, 1.0] == sleeper.pauses


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("status", "times"),
    [
        ("408 Request Timeout", 4),
        ("502 Bad Gateway", 4),
        ("503 Service Unavailable", 4),
        ("504 Gateway Timeout", 4),
        ("500 Oops", 2),
        ("400 Bad Request", 1),
        ("409 Conflict", 1),
        ("501 Not Implemented", 1),
        ("505 HTTP Version Not Supported", 1),
    ],
)
def test_a_read_is_repeated_when_a_status_may_pass(wire: str, status: str, times: int) -> None:
    """Too slow, a bad gateway, not available: these pass. Other statuses stay as they are."""
    with (
        Scripted(http("<html>", status)) as server,
        connect(server, wire) as client,
        pytest.raises(ResponseError) as caught,
    ):
        client.call("Account", "getVirtualGuests")
    assert times == len(server.requests)
    assert int(status[:3]) == caught.value.http_status


@pytest.mark.parametrize("wire", WIRES)
def test_a_lost_answer_names_its_call(wire: str) -> None:
    """The error has the call whose answer was lost: its service, method and id."""
    with (
        Scripted(CLOSE) as server,
        connect(server, wire) as client,
        pytest.raises(ReadError) as caught,
    ):
        client.call("Virtual_Guest", "powerOff", id=5)
    call = caught.value.call
    assert isinstance(call, Call)
    assert ("SoftLayer_Virtual_Guest", "powerOff", 5) == (call.service, call.method, call.id)
    assert "SoftLayer_Virtual_Guest::powerOff" in str(caught.value)


@pytest.mark.parametrize("wire", WIRES)
def test_a_moment_that_has_passed_is_not_waited_for(wire: str) -> None:
    """A `Retry-After` in the past is no pause at all."""
    past = http("", "429 Too Many Requests", Retry_After="Mon, 02 Mar 2020 10:15:00 GMT")
    sleeper = Sleeper()
    with (
        Scripted(past, answer(wire, [])) as server,
        connect(server, wire, sleep=sleeper) as client,
    ):
        assert [] == client.call("Account", "getVirtualGuests")
    assert [] == sleeper.pauses
    assert 2 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("lost", ["closed", "reset", "truncated", "no answer", "a page"])
def test_what_sets_a_value_is_repeated(wire: str, lost: str) -> None:
    """A write that sets a value, and twice is as once, is sent again when its answer was lost."""
    script, _ = LOST[lost]
    with (
        Scripted(script, script, fits(wire)) as server,
        connect(server, wire, timeout=_timeout(lost)) as client,
    ):
        assert client.call("Virtual_Guest", "setTags", "blue,green", id=5) is True
    assert 3 == len(server.requests)
    assert {"POST"} == {request.verb for request in server.requests}


def _limit(wire: str, said: str, **headers: str) -> bytes:
    if said == "code":
        return fault(wire, RATE_LIMIT, "Rate limit of 50 requests exceeded.", **headers)
    return http("<html>" if said == "page" else "", "429 Too Many Requests", **headers)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("call", READS | ACTIONS | ORDERS)
@pytest.mark.parametrize("said", ["code", "page", "nothing"])
def test_a_rate_limited_call_is_repeated(wire: str, call: str, said: str) -> None:
    """Too many calls: this one did not run, so any kind is sent again when the server says."""
    service, method, args, options = (READS | ACTIONS | ORDERS)[call]
    sleeper = Sleeper()
    value = fitting(service, method)
    script = (_limit(wire, said, Retry_After="7"), _limit(wire, said), answer(wire, value))
    with Scripted(*script) as server, connect(server, wire, sleep=sleeper) as client:
        assert value == client.call(service, method, *args, **options)
    assert 3 == len(server.requests)
    assert [7.0, 1.0] == sleeper.pauses


@pytest.mark.parametrize("wire", WIRES)
def test_a_long_ban_is_left_to_the_caller(wire: str) -> None:
    """A pause longer than the policy has is not slept through: the error tells it."""
    ban = http("", "429 Too Many Requests", Retry_After="86400")
    with (
        Scripted(ban) as server,
        connect(server, wire) as client,
        pytest.raises(RateLimitError) as caught,
    ):
        client.call("Account", "getObject")
    assert 1 == len(server.requests)
    assert 86400.0 == caught.value.retry_after


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("0", 0.0),
        (" 86400 ", 86400.0),
        ("123456789", 123456789.0),
        ("1234567890123", 123456789.0),
        ("Thu, 01 Jan 1970 00:00:00 GMT", 0.0),
        ("1.5", None),
        ("-1", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_ban_is_read(told: str, seconds: float | None) -> None:
    """A whole number of seconds, of which nine digits are enough, or a date; else nothing."""
    ban = http("", "429 Too Many Requests", Retry_After=told)
    policy = RetryPolicy(attempts=1)
    with (
        Scripted(ban) as server,
        connect(server, "rest", retry=policy) as client,
        pytest.raises(RateLimitError) as caught,
    ):
        client.call("Account", "getObject")
    assert seconds == caught.value.retry_after


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("call", READS | ACTIONS | ORDERS)
def test_an_unreached_api_is_tried_again(wire: str, call: str) -> None:
    """Any kind of call is tried again while nothing listens: it did not run."""
    service, method, args, options = (READS | ACTIONS | ORDERS)[call]
    with Scripted(b"") as server:
        sleeper = Sleeper()
        client = connect(server, wire, sleep=sleeper)
    with pytest.raises(ConnectError) as caught:
        client.call(service, method, *args, **options)
    assert [] == server.requests
    assert [0.5, 1.0, 2.0] == sleeper.pauses
    assert not caught.value.may_have_run


@pytest.mark.parametrize("wire", WIRES)
def test_an_error_in_hand_does_not_make_an_order_travel_twice(wire: str) -> None:
    """That the caller is handling an unreached API says nothing of the call sent meanwhile."""
    with Scripted(RESET) as server, connect(server, wire) as client:
        with Scripted(CLOSE) as gone:
            unreached = connect(gone, wire)
        try:
            unreached.call("Account", "getObject")
        except ConnectError:
            with pytest.raises(OrderStateUnknownError):
                client.call("Virtual_Guest", "createObject", TEMPLATE)
    assert 1 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("call", ORDERS)
def test_an_order_goes_on_after_a_stale_connection(wire: str, call: str) -> None:
    """An order on a kept connection that the server has closed since is sent once, and answered."""
    service, method, args, options = ORDERS[call]
    close = (answer(wire, {"id": 1}), CLOSE)
    value = fitting(service, method)
    with (
        Scripted(close, answer(wire, value)) as server,
        connect(server, wire) as client,
    ):
        client.call("Account", "getObject")
        server.wait_until_closed()
        assert value == client.call(service, method, *args, **options)
    assert [1, 2] == [request.connection for request in server.requests]


@pytest.mark.parametrize("wire", WIRES)
def test_internal_error_is_tried_once_more(wire: str) -> None:
    """A read answered by "Internal Error" is tried once more, as it may pass."""
    internal = fault(wire, "SoftLayer_Exception_Public", "Internal Error")
    with (
        Scripted(internal) as server,
        connect(server, wire) as client,
        pytest.raises(ServerError),
    ):
        client.call("Account", "getVirtualGuests")
    assert 2 == len(server.requests)


@pytest.mark.parametrize("wire", WIRES)
def test_a_lost_order_is_looked_for(wire: str) -> None:
    """`reconcile()` asks who asks and for servers of the order's names, and never orders again."""
    row = {"id": 7, **TEMPLATE, "createDate": None}
    script = (CLOSE, answer(wire, {"id": 3}), answer(wire, [row]))
    with Scripted(*script) as server, connect(server, wire) as client:
        with pytest.raises(OrderStateUnknownError) as caught:
            client.call("Virtual_Guest", "createObject", TEMPLATE)
        found = caught.value.reconcile()
    assert [7] == [each.id for each in found.maybe]
    assert 3 == len(server.requests)
    assert all("createObject" not in each.target for each in server.requests[1:])


@pytest.mark.parametrize("wire", WIRES)
def test_calls_can_be_kept_apart(wire: str) -> None:
    """With `max_calls_per_second` each call waits for its turn, repeated ones too."""
    sleeper = Sleeper()
    script = (answer(wire, []), CLOSE, answer(wire, []))
    with (
        Scripted(*script) as server,
        connect(server, wire, sleep=sleeper, max_calls_per_second=0.01) as client,
    ):
        client.call("Account", "getVirtualGuests")
        client.call("Account", "getVirtualGuests")
    turns = [pause for pause in sleeper.pauses if pause > 1]
    assert [100, 200] == [round(turn, -1) for turn in turns]
    assert 3 == len(server.requests)


@pytest.mark.parametrize("rate", [0, -1, float("inf"), float("nan")])
def test_a_rate_is_above_nothing(rate: float) -> None:
    """What is no rate is refused."""
    with Scripted(CLOSE) as server, pytest.raises(ConfigError, match="max_calls_per_second="):
        connect(server, "rest", max_calls_per_second=rate)


FAILING: dict[str, tuple[Any, dict[str, Any], type[CallError]]] = {
    "unanswered": (HANG, {"timeout": 0.05}, ReadTimeoutError),
    "late": (HANG, {"deadline": 0.1}, DeadlineExceededError),
    "closed": (CLOSE, {}, ReadError),
    "no gzip": (http("x", Content_Encoding="gzip"), {}, ResponseError),
    "large": (http("x" * 3000), {"max_response_bytes": 2000}, ResponseTooLargeError),
    "text": (http("x"), {}, ResponseError),
    "moved": (http("", "302 Found", Location="/elsewhere"), {}, ResponseError),
    "busy": (http("", "429 Too Many Requests"), {}, RateLimitError),
    "refused": (http("", "401 Unauthorized"), {}, AuthenticationError),
    "unreached": (CLOSE, {}, ConnectError),
}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("how", FAILING)
def test_whatever_fails_names_its_call(wire: str, how: str) -> None:
    """Each error has the call that it is about."""
    script, options, expected = FAILING[how]
    with Scripted(script) as server:
        client = connect(server, wire, retry=RetryPolicy(attempts=1), **options)
        if how == "unreached":
            server.__exit__()  # nobody listens there any more
        with client, pytest.raises(expected) as caught:
            client.call("Virtual_Guest", "powerOff", id=5)
    call = caught.value.call
    assert isinstance(call, Call)
    assert ("SoftLayer_Virtual_Guest", "powerOff", 5) == (call.service, call.method, call.id)
