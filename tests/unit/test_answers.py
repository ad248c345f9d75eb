"""What is taken for the answer of a method, and what is refused, in which words."""

from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk._calls.answers import checked, in_shape
from softlayer_sdk._schema import schema
from softlayer_sdk._types import CallKind
from softlayer_sdk.errors import ResponseError
from softlayer_sdk.transport.base import NOTHING, Call

GUEST = "SoftLayer_Virtual_Guest"
GET, RELATION = ("Virtual_Guest", "getObject"), ("Virtual_Guest", "getActiveTransaction")
LIST, CREATE = ("Account", "getVirtualGuests"), ("Virtual_Guest", "createObject")
CREATES, ORDER = ("Virtual_Guest", "createObjects"), ("Product_Order", "placeOrder")
KEY, ANYTHING = ("Security_Ssh_Key", "createObject"), ("Ticket", "getLastEditor")
OFF, TEXT = (
    ("Virtual_Guest", "powerOff"),
    ("Network_Message_Delivery_Email_Sendgrid", "singleSignOn"),
)
CANCEL, VOID = ("Billing_Item", "cancelItem"), ("Account", "enableEuSupport")
CHANGE, UNKNOWN = ("Account", "editAccount"), ("Virtual_Guest", "unheardOf")
RECEIPT = "SoftLayer_Container_Product_Order_Receipt"
CHANGED = "SoftLayer_Container_Account_Update_Response"
Method = tuple[str, str]


def _call(method: Method, mask: str | None = None, kind: CallKind | None = None) -> Any:
    facts = schema.methods(f"SoftLayer_{method[0]}").get(method[1])
    kind = kind or (facts.kind if facts else CallKind.READ)
    return Call(service=f"SoftLayer_{method[0]}", method=method[1], mask=mask, kind=kind), facts


TAKEN: list[tuple[Method, str | None, Any, Any]] = [
    (GET, None, {"id": 1}, {"id": 1}),
    (GET, None, {"unheardOf": 1}, {"unheardOf": 1}),
    (GET, None, True, True),
    (GET, "mask[id]", {}, {}),
    (GET, "mask[id]", [], {}),
    (RELATION, None, None, None),
    (RELATION, None, "", None),
    (RELATION, None, {"id": 1}, {"id": 1}),
    (("Virtual_Guest", "getCreateObjectOptions"), None, {"id": 1}, {"id": 1}),
    (LIST, None, [], []),
    (LIST, None, None, []),
    (LIST, None, "", []),
    (LIST, None, {"id": 1}, [{"id": 1}]),
    (LIST, None, [{"id": 1}, 5], [{"id": 1}, 5]),
    (LIST, None, True, True),
    (CREATE, None, {"id": 1}, {"id": 1}),
    (CREATE, None, {"id": "1"}, {"id": "1"}),
    (CREATE, "mask[hostname]", {"hostname": "a"}, {"hostname": "a"}),
    (CREATES, None, [{"id": 1}, {"id": 2}], [{"id": 1}, {"id": 2}]),
    (ORDER, None, {"orderId": 1}, {"orderId": 1}),
    (KEY, None, {"label": "a"}, {"label": "a"}),
    (KEY, None, {"unheardOf": 1}, {"unheardOf": 1}),
    (ANYTHING, None, "whatever", "whatever"),
    (OFF, None, True, True),
    (OFF, None, False, False),
    (OFF, None, 0, 0),
    (OFF, None, [1], [1]),
    (TEXT, None, "", ""),
    (TEXT, None, None, None),
    (CANCEL, None, False, False),
    (VOID, None, 5, 5),
    (VOID, None, NOTHING, None),
    (("Account_Lockdown_Request", "cancelRequest"), None, NOTHING, None),
    (("Virtual_Guest", "getGpuCount"), None, None, None),
    (("Virtual_Guest", "getGpuCount"), None, {"a": 1}, {"a": 1}),
    (CHANGE, None, True, True),
    (UNKNOWN, None, "whatever", "whatever"),
    (UNKNOWN, None, NOTHING, None),
]


@pytest.mark.parametrize(("method", "mask", "value", "taken"), TAKEN)
def test_what_a_method_can_give_is_taken(
    method: Method, mask: str | None, value: Any, taken: Any
) -> None:
    """SoftLayer's own forms of nothing, of one row and of an empty object are what they mean."""
    call, facts = _call(method, mask)
    found = checked(call, value, facts)
    assert (type(taken), taken) == (type(found), found)


def test_an_empty_text_is_one_where_it_can_be_an_order() -> None:
    """What is not known by the schema is taken as it is, whatever it does."""
    call, _ = _call(UNKNOWN, kind=CallKind.ORDER)
    assert "" == checked(call, "", None)


NO_ANSWER = "there is nothing in it, which is no answer to "
REFUSED: list[tuple[Method, str | None, Any, str]] = [
    (GET, None, NOTHING, f"{NO_ANSWER}getObject"),
    (LIST, None, NOTHING, f"{NO_ANSWER}getVirtualGuests"),
    (CREATE, None, NOTHING, f"{NO_ANSWER}createObject"),
    (OFF, None, NOTHING, f"{NO_ANSWER}powerOff"),
    (ANYTHING, None, NOTHING, f"{NO_ANSWER}getLastEditor"),
    (GET, None, None, "null came, which is no answer to getObject"),
    (GET, None, "", "null came, which is no answer to getObject"),
    (GET, None, {}, f"nothing in it is a property of {GUEST}"),
    (GET, None, [], f"nothing in it is a property of {GUEST}"),
    (GET, None, [{"id": 1}], f"{GUEST} was promised, and a list came"),
    (GET, None, 5, f"{GUEST} was promised, and a scalar came"),
    (GET, None, "text", f"{GUEST} was promised, and a scalar came"),
    (GET, None, False, f"{GUEST} was promised, and false came"),
    (RELATION, None, {"unheardOf": 1},
     "nothing in it is a property of SoftLayer_Provisioning_Version1_Transaction"),
    (LIST, None, False, "a list was promised, and false came"),
    (LIST, None, 5, "a list was promised, and a scalar came"),
    (CREATE, None, True, f"{GUEST} was promised, and true came"),
    (CREATE, None, None, "null came, which is no answer to createObject"),
    (CREATE, None, {}, f"it is no {GUEST} with its id"),
    (CREATE, None, {"hostname": "a"}, f"it is no {GUEST} with its id"),
    (CREATE, None, {"id": "abc"}, f"it is no {GUEST} with its id"),
    (CREATE, "mask[id]", {"id": "abc"}, f"it is no {GUEST} with its id"),
    (CREATE, "mask[id]", {"id": None}, f"it is no {GUEST} with its id"),
    (CREATE, "mask[id]", {"id": True}, f"it is no {GUEST} with its id"),
    (CREATE, "mask[id]", {"id": 5.0}, f"it is no {GUEST} with its id"),
    (CREATE, "mask[id]", {"unheardOf": 1}, f"it is no {GUEST} with its id"),
    (CREATES, None, [], "there are no rows in it, which is no answer to createObjects"),
    (CREATES, None, None, "there are no rows in it, which is no answer to createObjects"),
    (CREATES, None, True, "a list was promised, and true came"),
    (CREATES, None, [{"id": 1}, {}], f"not every row in it is a {GUEST} with its id"),
    (CREATES, None, [{"id": 1}, 5], f"not every row in it is a {GUEST} with its id"),
    (ORDER, None, {}, f"it is no {RECEIPT} with its id"),
    (ORDER, None, {"unheardOf": 1}, f"it is no {RECEIPT} with its id"),
    (KEY, None, {}, "it is no SoftLayer_Security_Ssh_Key with its id"),
    (KEY, None, {"id": "x"}, "it is no SoftLayer_Security_Ssh_Key with its id"),
    (OFF, None, None, "boolean was promised, and null came"),
    (OFF, None, "", "boolean was promised, and null came"),
    (OFF, None, {}, "boolean was promised, and an object came"),
    (OFF, None, {"id": 1}, "boolean was promised, and an object came"),
    (OFF, None, [], "boolean was promised, and a list came"),
    (TEXT, None, {}, "string was promised, and an object came"),
    (CANCEL, None, [1], "boolean was promised, and a list came"),
    (CANCEL, None, None, "boolean was promised, and null came"),
    (CHANGE, None, None, "null came, which is no answer to editAccount"),
    (CHANGE, None, False, f"{CHANGED} was promised, and false came"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "mask", "value", "why"), REFUSED)
def test_what_a_method_cannot_give_is_refused(
    method: Method, mask: str | None, value: Any, why: str
) -> None:
    """The error says what came instead, without what is in it."""
    call, facts = _call(method, mask)
    with pytest.raises(ResponseError) as caught:
        checked(call, value, facts)
    assert str(caught.value).startswith(f"the answer cannot be used: {why} (")
    assert caught.value.call == call.without_secrets()


def test_an_order_that_nobody_knows_has_an_answer() -> None:
    """Of a method that the schema does not have, only nothing at all is no answer to an order."""
    call, _ = _call(UNKNOWN, kind=CallKind.ORDER)
    with pytest.raises(ResponseError, match=f"{NO_ANSWER}unheardOf"):
        checked(call, NOTHING, None)


SET = ("Hardware_Server", "setUserMetadata")


@pytest.mark.parametrize(
    ("method", "value", "shape"),
    [
        (SET, [{"id": 1}, True, [], "x"], [{"id": 1}]),
        (SET, True, []),
        (SET, False, False),
        (CHANGE, True, {}),
        (CHANGE, False, False),
        (CHANGE, {"id": 1}, {"id": 1}),
        (LIST, True, True),
        (LIST, [{"id": 1}, 5], [{"id": 1}, 5]),
        (GET, True, True),
        (OFF, [1], True),
        (OFF, [], False),
        (OFF, True, True),
        (OFF, "false", "false"),
        (OFF, 0, 0),
        (TEXT, ["a"], ["a"]),
        (UNKNOWN, [1], [1]),
    ],
)
def test_a_write_is_answered_in_the_shape_that_it_promises(
    method: Method, value: Any, shape: Any
) -> None:
    """A yes tells nothing of what was changed, and what was set stands for a yes; reads stay."""
    found = in_shape(value, _call(method)[1])
    assert (type(shape), shape) == (type(found), found)
