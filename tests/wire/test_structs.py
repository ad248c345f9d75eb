from __future__ import annotations

import warnings
from decimal import Decimal
from typing import Any

import pytest

from softlayer_sdk import PreflightError, models
from softlayer_sdk.query.preflight import PreflightWarning
from tests.wire.scripted import Scripted
from tests.wire.wires import WIRES, answer, connect, fits, sent_parameters

ORDER = "SoftLayer_Container_Product_Order"
GUEST_ORDER = f"{ORDER}_Virtual_Guest"
GUEST = "SoftLayer_Virtual_Guest"
_Call = tuple[str, str, tuple[Any, ...]]


def _call(wire: str, call: _Call, **options: Any) -> list[Any]:
    """What was sent."""
    service, method, args = call
    with Scripted(fits(wire)) as server, connect(server, wire) as client:
        client.call(service, method, *args, **options)
    (request,) = server.requests
    return sent_parameters(request)


def _refused(wire: str, call: _Call, **options: Any) -> PreflightError:
    """Why it was refused; nothing was sent."""
    service, method, args = call
    with (
        Scripted(fits(wire)) as server,
        connect(server, wire) as client,
        pytest.raises(PreflightError) as caught,
    ):
        client.call(service, method, *args, **options)
    assert [] == server.requests
    return caught.value


def _create(**template: Any) -> _Call:
    return "Virtual_Guest", "createObject", (template,)


def _place(**container: Any) -> _Call:
    return "Product_Order", "placeOrder", (container,)


WRONG_NAMES: list[tuple[_Call, str, str | None, str]] = [
    (_create(hostnam="web1"), "hostnam", "hostname", GUEST),
    (_create(start_cpus=1), "start_cpus", "startCpus", GUEST),
    (
        _create(primary_backend_network_component={}),
        "primary_backend_network_component",
        "primaryBackendNetworkComponent",
        GUEST,
    ),
    (_create(zzzzzzzzzz=1), "zzzzzzzzzz", None, GUEST),
    (_create(datacenter={"nme": "x"}), "datacenter.nme", "datacenter.name", "SoftLayer_Location"),
    (
        _create(blockDevices=[{"device": "0"}, {"diskImage": {"capacty": 25}}]),
        "blockDevices[1].diskImage.capacty",
        "blockDevices[1].diskImage.capacity",
        "SoftLayer_Virtual_Disk_Image",
    ),
    (
        _create(networkComponents={"0": {"maxSpeeed": 100}}),
        "networkComponents[0].maxSpeeed",
        "networkComponents[0].maxSpeed",
        "SoftLayer_Virtual_Guest_Network_Component",
    ),
    (
        ("Virtual_Guest", "createObjects", ([{"hostname": "a"}, {"hostnam": "b"}],)),
        "[1].hostnam",
        "[1].hostname",
        GUEST,
    ),
    (
        _place(orderContainers=[{"complexType": GUEST_ORDER, "useHourlyPricng": True}]),
        "orderContainers[0].useHourlyPricng",
        "orderContainers[0].useHourlyPricing",
        GUEST_ORDER,
    ),
    (
        _place(orderContainers=[{"useHourlyPricng": True}]),
        "orderContainers[0].useHourlyPricng",
        "orderContainers[0].useHourlyPricing",
        ORDER,
    ),
    (_place(complexType=ORDER, volumeSize=1), "volumeSize", None, ORDER),
    (
        ("Hardware_Server", "editObject", ({"x": 1},)),
        "x",
        None,
        "SoftLayer_Hardware_Server",
    ),
]


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(("call", "path", "suggestion", "datatype"), WRONG_NAMES)
def test_a_wrong_name_is_refused_with_its_path(
    wire: str, call: _Call, path: str, suggestion: str | None, datatype: str
) -> None:
    """A member that the datatype lacks is an error with the whole path, and the nearest name."""
    error = _refused(wire, call, id=5 if call[1] == "editObject" else None)
    assert str(error).startswith(f"argument 0: {path} is no property of {datatype}")
    if suggestion:
        assert suggestion == error.suggestion
        assert str(error).endswith(f". Did you mean {suggestion!r}?")


@pytest.mark.parametrize(
    ("order", "text"),
    [
        (
            {"complexType": "Unheard"},
            "argument 0: complexType: 'Unheard' is not a datatype",
        ),
        (
            {"orderContainers": [{"complexType": "SoftLayer_Account"}]},
            f"argument 0: orderContainers[0].complexType: 'SoftLayer_Account' is not a {ORDER}",
        ),
        ({"zzz": 1}, f"argument 0: zzz is no property of {ORDER}"),
        (
            {"orderContainers": [{"zzz": 1}]},
            f"argument 0: orderContainers[0].zzz is no property of {ORDER}",
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_path(order: dict[str, Any], text: str) -> None:
    """From the argument to the name, at the top and further inside."""
    found = str(_refused("rest", ("Product_Order", "verifyOrder", (order,))))
    assert text == found.partition(". Did you mean")[0]


def test_the_argument_is_named() -> None:
    """Which of several arguments is wrong is told."""
    call = ("Ticket", "createStandardTicket", ({"subjectId": 1}, "text", 1, "", "", "", [{"a": 1}]))
    assert str(_refused("rest", call)).startswith("argument 6: [0].a is no property of ")


@pytest.mark.parametrize("wire", WIRES)
def test_a_mode_decides(wire: str) -> None:
    """`warn` warns and sends; `off` sends; so does a client that was made with it."""
    call = _create(hostnam="web1")
    with pytest.warns(PreflightWarning, match="argument 0: hostnam is no property of"):
        assert [{"hostnam": "web1"}] == _call(wire, call, preflight="warn")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert [{"hostnam": "web1"}] == _call(wire, call, preflight="off")
    with Scripted(fits(wire)) as server, connect(server, wire, preflight="off") as client:
        client.call(*call[:2], *call[2])
    assert 1 == len(server.requests)


RIGHT: dict[str, _Call] = {
    "a guest": _create(
        hostname="web1",
        datacenter={"name": "dal13"},
        localDiskFlag=None,
        supplementalCreateObjectOptions={"bootMode": None, "flavorKeyName": "B1_2X4X100"},
        primaryBackendNetworkComponent={"networkVlan": {"id": 77, "primarySubnet": {"id": 7}}},
        networkComponents=[{"maxSpeed": 1000}],
        blockDevices=[{"device": "0", "diskImage": {"capacity": 25}}],
        userData=[{"value": "x"}],
        sshKeys=[{"id": 1}],
    ),
    "what the description names": _create(backendNetworkComponent={"networkVlan": {"id": 1}}),
    "the same of a type that is named": _create(
        complexType="SoftLayer_Virtual_Guest", backendNetworkComponent={"networkVlan": {"id": 1}}
    ),
    "a container of any kind": _place(volumeSize=20, virtualGuests=[{"hostname": "a"}]),
    "its kind": _place(complexType=f"{ORDER}_Network_Storage_AsAService", volumeSize=20),
    "an inner kind": _place(
        orderContainers=[{"complexType": GUEST_ORDER, "virtualGuests": [{"hostname": "a"}]}]
    ),
    "a struct for a list": ("Dns_Domain", "createObject", ({"name": "a", "resourceRecords": {}},)),
    "one for a list": _create(networkComponents={"maxSpeed": 100}),
    "numbers for names": _create(networkComponents={"0": {"maxSpeed": 100}}),
    "a member of a subtype": ("Dns_Domain_ResourceRecord", "createObject", ({"weight": 1},)),
    "a list of both": ("Virtual_Guest", "setPublicNetworkInterfaceSpeed", ([100, "redundant"],)),
    "anything": ("Search", "search", ("text",)),
    "none": ("Virtual_Guest", "createObject", (None,)),
}


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize("case", RIGHT)
def test_what_is_right_is_sent(wire: str, case: str) -> None:
    """What the schema knows, or cannot know, is sent as it is."""
    assert list(RIGHT[case][2]) == _call(wire, RIGHT[case], id=5)


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("named", "message", "suggestion"),
    [
        (f"{ORDER}_VirtualGuest", "is not a datatype", GUEST_ORDER),
        ("Container_Product_Order", f"is not a {ORDER}", ORDER),
        (GUEST, f"is not a {ORDER}", GUEST_ORDER),
        (5, "5 is not a datatype", None),
    ],
)
def test_what_an_object_calls_itself_is_a_subtype(
    wire: str, named: Any, message: str, suggestion: str | None
) -> None:
    """`complexType` is a datatype that the schema knows, and of the kind that belongs there."""
    error = _refused(wire, _place(orderContainers=[{"complexType": named}]))
    assert str(error).startswith("argument 0: orderContainers[0].complexType: ")
    assert message in str(error)
    assert suggestion == error.suggestion


@pytest.mark.parametrize("wire", WIRES)
@pytest.mark.parametrize(
    ("call", "message"),
    [
        (_create(datacenter="dal13"), "datacenter is a SoftLayer_Location: give an object, and no"),
        (_place(prices=[1640]), "prices[0] is a SoftLayer_Product_Item_Price: give an object"),
        (
            _place(prices=[Decimal(5)]),
            "prices[0] is a SoftLayer_Product_Item_Price: give an object",
        ),
        (_create(hostname={"a": "s3cr"}), "hostname is a string, and no object"),
        (("Virtual_Guest", "setTags", ({"a": 1},)), "it is a string, and no object"),
        (("Virtual_Guest", "createObject", ("s3cr",)), f"it is a {GUEST}: give an object, and no"),
    ],
)
def test_an_object_is_an_object(wire: str, call: _Call, message: str) -> None:
    """A scalar in the place of an object, and the reverse, are refused; no value is quoted."""
    error = _refused(wire, call, id=5)
    assert str(error).startswith(f"argument 0: {message}")
    assert "s3cr" not in str(error)


@pytest.mark.parametrize("wire", WIRES)
def test_models_are_left_alone(wire: str) -> None:
    """A model, and what SoftLayer has sent with members that the schema lacks, is sent again."""
    with Scripted(answer(wire, {"id": 1, "brandNew": 1}), fits(wire)) as server:
        with connect(server, wire) as client:
            guest = client.call("Virtual_Guest", "getObject", id=1, returns=models.VirtualGuest)
            client.call("Virtual_Guest", "editObject", guest, id=1)
            client.call("Product_Order", "placeOrder", {"virtualGuests": [guest]})
    edit, order = server.requests[1:]
    assert [{"id": 1, "brandNew": 1}] == sent_parameters(edit)
    assert [{"virtualGuests": [{"id": 1, "brandNew": 1}]}] == sent_parameters(order)
