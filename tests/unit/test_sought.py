from __future__ import annotations

from typing import Any

import pytest

from softlayer_sdk._calls.sought import KINDS, Thing, sought
from softlayer_sdk.transport.base import Call

# Errors that were kept as JSON say these, so that they are the same in all versions.
GUEST, SERVER = "SoftLayer_Virtual_Guest", "SoftLayer_Hardware_Server"
HOST, VOLUME = "SoftLayer_Virtual_DedicatedHost", "SoftLayer_Network_Storage"
ORDER, QUOTE = "SoftLayer_Billing_Order", "SoftLayer_Billing_Order_Quote"
IMAGE = "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
PLACE, PRICES = "place", "prices"
ACCOUNT, ZONE = "SoftLayer_Account", "SoftLayer_Dns_Domain"
RECORD, KEY = "SoftLayer_Dns_Domain_ResourceRecord", "SoftLayer_Security_Ssh_Key"
CONTAINER = "SoftLayer_Container_Product_Order_"
GUEST_KEY = {"hostname": "web", "domain": "b.org"}


def _sought(service: str, method: str, *args: Any, id: int | None = None) -> list[dict[str, Any]]:
    return sought(Call(service=f"SoftLayer_{service}", method=method, args=args, id=id))


def _thing(kind: str, key: Any, also: Any = None, count: int = 1, **more: Any) -> dict[str, Any]:
    return {"kind": kind, "count": count, "key": key, "also": also or {}, **more}


def _record(parent: str, id: int | None, key: Any, also: Any = None) -> list[dict[str, Any]]:
    relation = "resourceRecords" if parent == ZONE else "domains"
    return [_thing(RECORD, key, also, within=[parent, id, relation])]


CREATES: list[tuple[tuple[Any, ...], int | None, list[dict[str, Any]]]] = [
    (
        ("Virtual_Guest", "createObject", {**GUEST_KEY, "startCpus": 2, "maxMemory": 1024}),
        None,
        [_thing(GUEST, GUEST_KEY, {"startCpus": 2, "maxMemory": 1024})],
    ),
    (
        (
            "Virtual_Guest",
            "createObject",
            {
                **GUEST_KEY,
                "hourlyBillingFlag": False,
                "privateNetworkOnlyFlag": True,
                "datacenter": {"name": "dal13"},
                "notes": "",
            },
        ),
        None,
        [
            _thing(
                GUEST,
                GUEST_KEY,
                {"hourlyBillingFlag": False, "privateNetworkOnlyFlag": True, PLACE: "dal13"},
            )
        ],
    ),
    (
        ("Virtual_Guest", "createObjects", [GUEST_KEY, {"hostname": "db"}, GUEST_KEY, "x"]),
        None,
        [_thing(GUEST, GUEST_KEY, count=2), _thing(GUEST, {"hostname": "db"})],
    ),
    (
        ("Hardware", "createObject", {**GUEST_KEY, "processorCoreAmount": 4, "memoryCapacity": 8}),
        None,
        [_thing(SERVER, GUEST_KEY, {"processorPhysicalCoreAmount": 4, "memoryCapacity": 8})],
    ),
    (
        ("Dns_Domain_ResourceRecord", "createObject", {"domainId": 7, "host": "www", "ttl": 60}),
        None,
        _record(ZONE, 7, {"host": "www"}, {"domainId": 7, "ttl": 60}),
    ),
    (
        ("Dns_Domain_ResourceRecord", "createObject", {"domainId": "7", "host": "www"}),
        None,
        _record(ZONE, 7, {"host": "www"}, {"domainId": "7"}),
    ),
    (
        ("Dns_Domain_ResourceRecord", "createObject", {"domain": {"id": 7}, "host": "www"}),
        None,
        _record(ZONE, 7, {"host": "www"}),
    ),
    (
        ("Dns_Domain_ResourceRecord", "createObject", {"domain": {"name": "x"}, "host": "www"}),
        None,
        [],
    ),
    (
        ("Dns_Domain", "createARecord", "www", "192.0.2.7", 60),
        7,
        [
            _thing(
                f"{RECORD}_AType",
                {"host": "www", "data": "192.0.2.7"},
                {"ttl": 60},
                within=[ZONE, 7, "resourceRecords"],
            )
        ],
    ),
    (
        ("Security_Ssh_Key", "createObject", {"label": "mine", "key": "ssh-rsa A", "notes": "n"}),
        None,
        [
            _thing(
                KEY,
                {"label": "mine"},
                {"key": "ssh-rsa A", "notes": "n"},
                within=[ACCOUNT, None, "sshKeys"],
            )
        ],
    ),
    (
        ("Security_Ssh_Key", "createObject", {"key": "ssh-rsa A", "unheardOf": 1}),
        None,
        [_thing(KEY, {"key": "ssh-rsa A"}, within=[ACCOUNT, None, "sshKeys"])],
    ),
    (
        ("Virtual_Guest", "createObject", {"datacenter": {"id": 3}}),
        None,
        [_thing(GUEST, {}, {PLACE: 3})],
    ),
    (
        ("Hardware_SecurityModule", "createObject", GUEST_KEY),
        None,
        [_thing(SERVER, GUEST_KEY)],
    ),
    (
        ("Security_Ssh_Key", "createObject", {"label": "", "key": "ssh-rsa A"}),
        None,
        [_thing(KEY, {"key": "ssh-rsa A"}, within=[ACCOUNT, None, "sshKeys"])],
    ),
    (
        ("Dns_Domain_ResourceRecord", "createObject", {"ttl": 60, "host": "www", "domainId": 7}),
        None,
        _record(ZONE, 7, {"host": "www"}, {"ttl": 60, "domainId": 7}),
    ),
    (("Dns_Domain_ResourceRecord", "createObject", {"domainId": 0, "host": "www"}), None, []),
    (("Dns_Domain_ResourceRecord", "createObject", {"domainId": "\uff17"}), None, []),
    # What they give is no thing: a number, a yes, nothing.
    (("Billing_Order_Cart", "createCart", {"name": "x"}), None, []),
    (("Hardware_SecurityModule", "createFirmwareReflashTransaction", 1, 1, 1), 5, []),
    (("Account", "createUnheardOf", {"name": "x"}), None, []),
    (("Virtual_Guest", "createObject"), None, [_thing(GUEST, {})]),
]


@pytest.mark.parametrize(("call", "id", "expected"), CREATES)
def test_a_create_makes_what_its_template_says(
    call: tuple[Any, ...], id: int | None, expected: list[dict[str, Any]]
) -> None:
    """Names have to agree, the rest should; equal things are counted; a parent is where it is."""
    assert expected == _sought(*call, id=id)


@pytest.mark.parametrize(
    ("service", "method", "name"),
    [
        ("Provisioning_Hook", "createObject", "name"),
        ("Security_Ssh_Key", "createObject", "label"),
        ("User_Customer", "createObject", "username"),
        ("Ticket", "createStandardTicket", "title"),
        ("Dns_Domain_ResourceRecord", "createObject", "host"),
        ("Dns_Domain_ResourceRecord", "createObject", "type"),
        ("Dns_Domain_ResourceRecord", "createObject", "data"),
    ],
)
def test_a_name_has_to_agree(service: str, method: str, name: str) -> None:
    """What people tell things apart by is the key, and what else is said is not."""
    [found] = _sought(service, method, {"id": 3, name: "mine", "domainId": 7})
    assert {name: "mine"} == found["key"]
    assert 3 == found["also"]["id"]


@pytest.mark.parametrize(
    ("service", "method", "relation"),
    [
        ("User_Customer", "createObject", "users"),
        ("Account_Address", "createObject", "addresses"),
        ("Dns_Domain", "createObject", "domains"),
        ("Network_Bandwidth_Version1_Allotment", "createObject", "bandwidthAllotments"),
        ("Security_Certificate", "createObject", "securityCertificates"),
        ("Ticket", "createStandardTicket", "tickets"),
        ("Virtual_PlacementGroup", "createObject", "placementGroups"),
    ],
)
def test_of_all_lists_the_one_with_all_is_read(service: str, method: str, relation: str) -> None:
    """Where several lists of the account have things of a kind, that without a condition is it."""
    [found] = _sought(service, method, {"id": 3})
    assert [ACCOUNT, None, relation] == found["within"]


@pytest.mark.parametrize("method", ["createArchiveTransaction", "createArchiveTemplate"])
def test_an_image_is_made_of_a_guest(method: str) -> None:
    """What is made is not what the method gives."""
    first = ["mine", [], "n"] if method == "createArchiveTransaction" else ["mine", []]
    [found] = _sought("Virtual_Guest", method, *first, id=5)
    assert (IMAGE, {"name": "mine"}) == (found["kind"], found["key"])


def test_an_image_is_captured() -> None:
    """A capture names its image in a template."""
    [found] = _sought("Virtual_Guest", "captureImage", {"name": "mine"}, id=5)
    assert (IMAGE, {"name": "mine"}) == (found["kind"], found["key"])


def test_a_quote_is_placed() -> None:
    """A quote is no order: it is known by its name, and listed with the quotes, not the carts."""
    [found] = _sought("Product_Order", "placeQuote", {"quoteName": "mine", "packageId": 46})
    assert (QUOTE, {"name": "mine"}) == (found["kind"], found["key"])
    assert [ACCOUNT, None, "quotes"] == found["within"]


PRICED = [{"id": 1}, {"id": "2"}, {"id": None}, {"id": "\uff13"}, "x", {}]
ORDERS: list[tuple[Any, list[dict[str, Any]]]] = [
    (
        {"virtualGuests": [GUEST_KEY], "prices": PRICED, "useHourlyPricing": True, "location": 3},
        [_thing(GUEST, GUEST_KEY, {"hourlyBillingFlag": True, PLACE: 3, PRICES: [1, 2]})],
    ),
    (
        {"hardware": [GUEST_KEY, GUEST_KEY], "prices": PRICED},
        [_thing(SERVER, GUEST_KEY, {PRICES: [1, 2]}, 2)],
    ),
    (
        {
            "complexType": f"{CONTAINER}Virtual_DedicatedHost",
            "hardware": [GUEST_KEY],
            "prices": PRICED,
            "location": "dal13",
        },
        [_thing(HOST, {"name": "web"}, {PLACE: "dal13", PRICES: [1, 2]})],
    ),
    (
        {
            "complexType": f"{CONTAINER}Network_Storage_AsAService",
            "volumeSize": 20,
            "iops": 100,
            "osFormatType": {"keyName": "LINUX"},
            "location": "dal13",
            "prices": PRICED,
            "quantity": "2",
        },
        [
            _thing(
                VOLUME,
                {"capacityGb": 20, PLACE: "dal13", PRICES: [1, 2]},
                {"iops": 100, "osType.keyName": "LINUX"},
                2,
            )
        ],
    ),
    (
        {"complexType": f"{CONTAINER}Network_Storage_AsAService", "volumeSize": 20},
        [_thing(VOLUME, {"capacityGb": 20})],
    ),
    (
        {"complexType": f"{CONTAINER}Network_Storage_AsAService", "prices": PRICED},
        [_thing(ORDER, {PRICES: [1, 2]})],
    ),
    (
        {"complexType": f"{CONTAINER}Network_Vlan", "volumeSize": 20, "prices": PRICED},
        [_thing(ORDER, {PRICES: [1, 2]})],
    ),
    (
        {
            "complexType": f"{CONTAINER}Virtual_Guest_Upgrade",
            "virtualGuests": [{**GUEST_KEY, "id": 5}],
            "prices": PRICED,
        },
        [_thing(ORDER, {PRICES: [1, 2]})],
    ),
    ({"virtualGuests": [{"id": 5}, "x"], "prices": PRICED}, [_thing(ORDER, {PRICES: [1, 2]})]),
    ({"prices": []}, [_thing(ORDER, {})]),
    ({}, [_thing(ORDER, {})]),
    ("a quote", [_thing(ORDER, {})]),
    (
        {
            "orderContainers": [
                {"virtualGuests": [GUEST_KEY]},
                {"hardware": [GUEST_KEY]},
                {"prices": [{"id": 8}]},
                "x",
                {"prices": [{"id": 9}]},
            ],
            "prices": PRICED,
        },
        [
            _thing(GUEST, GUEST_KEY),
            _thing(SERVER, GUEST_KEY),
            _thing(ORDER, {PRICES: [8, 9]}),
        ],
    ),
]


@pytest.mark.parametrize(("container", "expected"), ORDERS)
def test_an_order_makes_what_its_containers_say(
    container: Any, expected: list[dict[str, Any]]
) -> None:
    """Machines and volumes are things; whatever else is ordered is known by its order."""
    assert expected == _sought("Product_Order", "placeOrder", container)


def test_an_order_of_a_quote_says_nothing() -> None:
    """A quote is ordered without a container, so any order may be it."""
    assert [_thing(ORDER, {})] == _sought("Billing_Order_Quote", "placeOrder", id=5)


BOUGHT = (
    "id,createDate,items[hourlyRecurringFee,item[id,prices[id]],itemPriceId,quantity,recurringFee,"
    "setupFee],userRecordId"
)
MASKS = {
    GUEST: (
        "createDate,datacenter,domain,hostname,hourlyBillingFlag,id,maxMemory,"
        "privateNetworkOnlyFlag,startCpus"
    ),
    SERVER: (
        "datacenter,domain,hostname,hourlyBillingFlag,id,memoryCapacity,"
        "processorPhysicalCoreAmount,provisionDate"
    ),
    HOST: "createDate,datacenter,id,name",
    VOLUME: "capacityGb,createDate,id,iops,osType",
}


@pytest.mark.parametrize("kind", MASKS)
def test_a_mask_has_what_is_compared(kind: str) -> None:
    """All that a thing is known by is asked for, with the order that it was bought with."""
    from softlayer_sdk.query.masks import select

    names = select(KINDS[kind].mask).names
    assert sorted({*MASKS[kind].split(","), "billingItem"}) == sorted(names)
    order = names["billingItem"].names["orderItem"].names["order"].names
    assert {"id", "createDate", "userRecordId", "items"} == set(order)
    item = order["items"].names
    fees = {"hourlyRecurringFee", "recurringFee", "setupFee"}
    assert {"item", "itemPriceId", "quantity", *fees} == set(item)
    assert {"id", "prices"} == set(item["item"].names)
    assert {"id"} == set(item["item"].names["prices"].names)
    place = names["billingItem"].names["location"] if kind == VOLUME else names["datacenter"]
    assert {"id", "name", "regions"} == set(place.names)
    assert {"keyname"} == set(place.names["regions"].names)
    assert (kind == SERVER) is ("createDate" in names["billingItem"].names)


def test_an_order_itself_has_no_place() -> None:
    """Of an order, what it has is asked for at its top."""
    assert (
        "mask[createDate,id,items[hourlyRecurringFee,item[id,prices[id]],itemPriceId,quantity,"
        "recurringFee,setupFee],userRecordId]"
    ) == KINDS[ORDER].mask


def test_a_thing_without_a_row_is_found_by_the_schema() -> None:
    """The list of its parent gives it; of the dates, those that its datatype has."""
    thing = Thing(**_record(ZONE, 7, {"host": "www"}, {"ttl": 60})[0])
    assert ("getResourceRecords", "resourceRecords") == (thing.how.method, thing.how.root)
    assert ((), "") == (thing.how.made, thing.how.order)
    assert "mask[host,id,ttl]" == thing.mask
    key = Thing(**_thing(KEY, {"label": "mine"}, within=[ACCOUNT, None, "sshKeys"]))
    assert ("getSshKeys", ("createDate",)) == (key.how.method, key.how.made)
    assert "mask[createDate,id,label]" == key.mask


def test_what_should_agree_is_asked_for() -> None:
    """Of a thing without a row, all that the call says has the name that it has in the list."""
    thing = Thing(**_record(ZONE, 7, {"host": "www"}, {"ttl": 60})[0])
    assert ({"host": "host"}, {"ttl": "ttl"}) == (thing.how.key, thing.how.also)


def test_a_kind_that_is_not_known_any_more_has_no_date() -> None:
    """What another version kept can be of a kind that the schema does not have."""
    thing = Thing(**_thing("SoftLayer_Unheard_Of", {}, within=[ACCOUNT, None, "unheardOf"]))
    assert ("getUnheardOf", ()) == (thing.how.method, thing.how.made)


def test_each_kind_is_listed_by_the_account() -> None:
    """The method that lists a kind, and the root of its filter."""
    assert {
        GUEST: ("getVirtualGuests", "virtualGuests"),
        SERVER: ("getHardware", "hardware"),
        HOST: ("getDedicatedHosts", "dedicatedHosts"),
        VOLUME: ("getNetworkStorage", "networkStorage"),
        ORDER: ("getOrders", "orders"),
    } == {name: (kind.method, kind.root) for name, kind in KINDS.items()}


def test_the_moment_of_a_thing_is_known() -> None:
    """When a thing was made: its order's date goes first where its own comes later."""
    order = "billingItem.orderItem.order.createDate"
    assert ("createDate",) == KINDS[GUEST].made
    assert (order, "billingItem.createDate", "provisionDate") == KINDS[SERVER].made
    assert ("createDate", order) == KINDS[HOST].made
    assert (order, "createDate") == KINDS[VOLUME].made
    assert [SERVER] == [name for name, kind in KINDS.items() if kind.late]
