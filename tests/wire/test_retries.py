from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk import (
    OrderStateUnknownError,
    ReadError,
    ReadTimeoutError,
    ResponseError,
)
from tests.wire.scripted import CLOSE, HANG, RESET, Scripted, http
from tests.wire.wires import WIRES, connect

TEMPLATE = {"hostname": "web1", "domain": "example.org"}
ORDERS = {
    "create": ("Virtual_Guest", "createObject", (TEMPLATE,), {}),
    "place": ("Product_Order", "placeOrder", ({"packageId": 1},), {}),
    "cancel": ("Billing_Item", "cancelItem", (True,), {"id": 5}),
    "delete": ("Virtual_Guest", "deleteObject", (), {"id": 5}),
}
ACTIONS = {
    "power": ("Virtual_Guest", "powerOff", (), {"id": 5}),
    "edit": ("Virtual_Guest", "editObject", ({"notes": "edge"},), {"id": 5}),
    "remove": ("Dns_Domain", "deleteObject", (), {"id": 5}),
}
READS = {"read": ("Account", "getVirtualGuests", (), {})}
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


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("lost", LOST)
@pytest.mark.parametrize("call", ORDERS)
def test_an_order_without_an_answer_is_sent_once(wire: str, lost: str, call: str) -> None:
    """What orders, creates or cancels is sent once, and its error says that it may be done."""
    service, method, args, options = ORDERS[call]
    script, cause = LOST[lost]
    with Scripted(script) as server, connect(server, wire, timeout=(5, 0.1)) as client:
        with pytest.raises(OrderStateUnknownError) as caught:
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
    with Scripted(script) as server, connect(server, wire, timeout=(5, 0.1)) as client:
        with pytest.raises(expected) as caught:
            client.call(service, method, *args, **options)
    assert 1 == len(server.requests)
    assert type(caught.value) is expected
    assert isinstance(caught.value, (ReadError, ResponseError))
    assert caught.value.may_have_run
