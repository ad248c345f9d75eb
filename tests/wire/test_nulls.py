from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk import PreflightError, models
from tests.wire.scripted import Scripted
from tests.wire.wires import WIRES, connect, fits, sent_parameters

ORDER = "SoftLayer_Container_Product_Order_Virtual_Guest"
# A container as XML-RPC gives it: empty texts stand for null.
FETCHED = {
    "complexType": ORDER,
    "imageTemplateId": "",
    "imageTemplateGlobalIdentifier": "",
    "packageId": 46,
    "location": "1854895",
    "quantity": 1,
    "useHourlyPricing": "",
    "sourceVirtualGuestId": "",
    "sshKeys": "",
    "provisionScripts": ["", "https://example.org"],
    "prices": [
        {
            "id": 1640,
            "recurringFee": "",
            "item": {"description": "", "capacity": "", "softwareDescription": ""},
        },
        "",
    ],
    "virtualGuests": [{"hostname": "web1", "domain": "", "createDate": "", "datacenter": ""}],
}
MEANT = {
    "complexType": ORDER,
    "imageTemplateGlobalIdentifier": "",
    "packageId": 46,
    "location": "1854895",
    "quantity": 1,
    "provisionScripts": ["", "https://example.org"],
    "prices": [{"id": 1640, "item": {"description": ""}}],
    "virtualGuests": [{"hostname": "web1", "domain": ""}],
}


def _sent(wire: str, service: str, method: str, *args: Any, **options: Any) -> list[Any]:
    with Scripted(fits(wire)) as server, connect(server, wire) as client:
        client.call(service, method, *args, **options)
    (request,) = server.requests
    return sent_parameters(request)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("mode", ["error", "warn", "off"])
def test_what_was_fetched_can_be_ordered(wire: str, mode: Any) -> None:
    """An empty text where a number, date, boolean or object belongs is null: it is not sent."""
    assert [MEANT] == _sent(wire, "Product_Order", "placeOrder", FETCHED, preflight=mode)


@pytest.mark.parametrize("wire", WIRES)
def test_what_an_object_calls_itself_decides(wire: str) -> None:
    """A property that subtypes have differently is judged by the subtype that is named."""
    order = {"complexType": "SoftLayer_Container_Product_Order_Network_Vlan", "packageId": 571}
    sent = _sent(wire, "Product_Order", "placeOrder", {**order, "subnets": ""}, preflight="off")
    assert [order] == sent


@pytest.mark.parametrize("wire", WIRES)
def test_it_is_so_at_every_depth(wire: str) -> None:
    """In a container in a container, and in one that does not say its type."""
    plain = {name: each for name, each in FETCHED.items() if name != "complexType"}
    meant = {name: each for name, each in MEANT.items() if name != "complexType"}
    sent = _sent(wire, "Product_Order", "placeOrder", {"orderContainers": [FETCHED, plain, ""]})
    assert [{"orderContainers": [MEANT, meant]}] == sent


@pytest.mark.parametrize("wire", WIRES)
def test_a_text_can_be_empty(wire: str) -> None:
    """An empty text that is a text, or nobody knows to be none, is sent: it clears what was."""
    assert [{"notes": ""}] == _sent(wire, "Virtual_Guest", "editObject", {"notes": ""}, id=5)
    assert [""] == _sent(wire, "Virtual_Guest", "setTags", "", id=5)
    unknown = {"brandNew": "", "datacenter": {"brandNew": ""}}
    assert [unknown] == _sent(wire, "Virtual_Guest", "editObject", unknown, id=5, preflight="off")


@pytest.mark.parametrize("wire", WIRES)
def test_a_model_in_a_dict_says_what_it_is(wire: str) -> None:
    """A model of another type than promised is marked, inside of raw data as by itself."""
    record = models.DnsDomainResourceRecordSrvType(host="_sip", port=5060)
    zone = {"name": "example.org", "resourceRecords": [record]}
    kind = "SoftLayer_Dns_Domain_ResourceRecord_SrvType"
    marked = [{"complexType": kind, "host": "_sip", "port": 5060}]
    assert [{"name": "example.org", "resourceRecords": marked}] == _sent(
        wire, "Dns_Domain", "createObject", zone
    )


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("service", "method", "args", "message"),
    [
        ("Dns_Domain", "createARecord", ("a", "127.0.0.1", ""), "argument 2: ttl is an int"),
        ("Billing_Item", "cancelItem", ("",), "argument 0: cancelImmediately is a boolean"),
        (
            "Virtual_Guest",
            "getBandwidthDataByDate",
            ("", "2026-03-02", "public"),
            "argument 0: startDateTime is a dateTime",
        ),
        (
            "Virtual_Guest",
            "editObject",
            ("",),
            "argument 0: templateObject is a SoftLayer_Virtual_Guest",
        ),
    ],
)
def test_an_argument_is_no_empty_text(
    wire: str, service: str, method: str, args: tuple[Any, ...], message: str
) -> None:
    """By its place an argument cannot be left out: it is refused, with its name."""
    with (
        Scripted(fits(wire)) as server,
        connect(server, wire) as client,
        pytest.raises(PreflightError) as caught,
    ):
        client.call(service, method, *args, id=5)
    assert [] == server.requests
    assert f"{message}, and no text: give None for null" == str(caught.value)
