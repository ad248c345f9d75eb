from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk._schema import schema
from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

# What the emulator does beyond reading relations: some of it starts with `get` too.
ROWS = {
    "SoftLayer_Account": "SoftLayer_Account",
    "SoftLayer_Virtual_Guest": "SoftLayer_Virtual_Guest/102",
    "SoftLayer_Hardware_Server": "SoftLayer_Hardware_Server/21001",
    "SoftLayer_Product_Package": "SoftLayer_Product_Package/835",
    "SoftLayer_Location_Datacenter": "SoftLayer_Location_Datacenter/138124",
}


@pytest.mark.parametrize("service", ROWS)
def test_every_relation_answers(shared: Emulator, service: str) -> None:
    """Every relation of an object has its accessor, and an answer of the right shape."""
    methods = schema.methods(service)
    wrong: list[str] = []
    datatype = schema.find_datatype(service)
    assert datatype is not None
    for name, prop in datatype.properties.items():
        method = f"get{name[:1].upper()}{name[1:]}"
        if prop.form != "relational" or method not in methods or methods[method].parameters:
            continue
        reply = rest(shared, f"{ROWS[service]}/{method}.json")
        if reply.status != 200 or isinstance(reply.json, list) is not prop.array:
            wrong.append(f"{method}: {reply.body[:80]!r}")
    assert [] == wrong


@pytest.mark.parametrize("service", ROWS)
def test_every_property_at_once(shared: Emulator, service: str) -> None:
    """A mask may name every property that there is."""
    datatype = schema.find_datatype(service)
    assert datatype is not None
    mask = f"mask[{','.join(datatype.properties)}]"
    row = rest(shared, f"{ROWS[service]}.json", mask=mask).json
    named = {name for name, prop in datatype.properties.items() if prop.form == "count"}
    assert named <= set(row)


def test_every_datatype_can_be_seeded(emulator: Emulator) -> None:
    """Whatever the API has an object of can be put in and read."""
    wrong: list[str] = []
    for id, service in enumerate(schema.service_names(), 9_000_001):
        facts = schema.methods(service).get("getObject")
        datatype = schema.find_datatype(service)
        if facts is None or datatype is None or "id" not in datatype.properties:
            continue
        if service == "SoftLayer_Account":
            continue  # the account is always its own
        emulator.seed(service, id=id)
        reply = rest(emulator, f"{service}/{id}/getObject.json", mask="mask[id]")
        if reply.status != 200 or reply.json != {"id": id}:
            wrong.append(f"{service}: {reply.body!r}")
    assert [] == wrong


def test_editing_by_the_schema(emulator: Emulator) -> None:
    """An object without rules of its own has its local properties changed, but for its id."""
    emulator.seed("Network_Vlan", id=7, name="a", note="n")
    edit = {"name": "b", "id": 8, "note": None, "subnets": []}
    assert True is rest(emulator, "SoftLayer_Network_Vlan/7/editObject", edit).json
    row = rest(emulator, "SoftLayer_Network_Vlan/7", mask="mask[id,name,note]").json
    assert {"id": 7, "name": "b", "note": "n"} == row


@pytest.mark.parametrize(
    ("datatype", "relation", "values", "answer"),
    [
        ("Dns_Secondary", "secondaryDomains", {"zoneName": "example.org"}, 201),
        ("Network_Storage_Group", "networkStorageGroups", {"alias": "mine"}, 200),
    ],
)
def test_keeping_by_the_schema(
    emulator: Emulator, datatype: str, relation: str, values: dict[str, Any], answer: int
) -> None:
    """An object without rules of its own is made from a template, kept, and deleted."""
    service, (name, value) = f"SoftLayer_{datatype}", next(iter(values.items()))
    reply = rest(emulator, f"{service}/createObject", values | {"id": 7})
    assert answer == reply.status
    [kept] = emulator.all(datatype, f"mask[id,{name}]")
    assert value == kept[name]
    assert 7 != kept["id"]
    assert (reply.json is True) is (schema.methods(service)["createObject"].type == "boolean")
    path = f"SoftLayer_Account/get{relation[0].upper()}{relation[1:]}"
    assert [kept["id"]] == [row["id"] for row in rest(emulator, path, mask="mask[id]").json]
    assert rest(emulator, f"{service}/{kept['id']}/deleteObject").json is True
    assert 404 == rest(emulator, f"{service}/{kept['id']}").status
    wrong = rest(emulator, f"{service}/createObject", {"complexType": "SoftLayer_Ticket"})
    assert "SoftLayer_Exception_InvalidValue" == wrong.error[1]


def test_what_is_not_simply_kept(shared: Emulator) -> None:
    """What would do more than to keep an object is not emulated by keeping it."""
    reply = rest(shared, "SoftLayer_Brand/createObject", {})
    assert "is not a valid method" in reply.json["error"]


def test_lists_by_the_schema(emulator: Emulator) -> None:
    """What lists all objects of a type, or finds them by a property, needs no code."""
    emulator.seed("Account_Shipment_Status", id=7, name="sent")
    found = read(emulator, "Account_Shipment", "getAllShipmentStatuses")
    assert [(7, "sent")] == [(each["id"], each["name"]) for each in found]
    emulator.seed("Auxiliary_Shipping_Courier_Type", id=8, keyName="BIKE")
    service = "Auxiliary_Shipping_Courier_Type"
    assert 8 == read(emulator, service, "getTypeByKeyName", "BIKE")["id"]
    assert 404 == rest(emulator, f"SoftLayer_{service}/getTypeByKeyName", "SHIP").status


def test_counts_by_the_schema(emulator: Emulator) -> None:
    """What counts a relation needs no code either."""
    event = "Notification_Occurrence_Event"
    emulator.seed(event, id=7, impactedAccounts=[{"active": 1}, {"active": 0}])
    assert 2 == read(emulator, event, "getImpactedAccountCount", id=7)


def test_counts(shared: Emulator) -> None:
    """A count is the length of its relation; one that counts nothing known is 0."""
    mask = "mask[id,virtualGuestCount,hardwareCount,domainCount,sshKeyCount,ticketsClosedInTheLastThreeDaysCount]"  # noqa: E501 - one mask
    assert {
        "id": 307,
        "virtualGuestCount": 5,
        "hardwareCount": 12,
        "domainCount": 2,
        "sshKeyCount": 2,
        "ticketsClosedInTheLastThreeDaysCount": 0,
    } == rest(shared, "SoftLayer_Account", mask=mask).json


def test_a_count_of_nothing_known(emulator: Emulator) -> None:
    """The few counts whose relation the schema does not have are 0."""
    service = "SoftLayer_Network_Application_Delivery_Controller"
    emulator.seed(service, id=7)
    row = rest(emulator, f"{service}/7", mask="mask[id,virtualIpAddressCount]").json
    assert {"id": 7, "virtualIpAddressCount": 0} == row


def test_the_account_leads_everywhere_and_back(shared: Emulator) -> None:
    """The lists of the account hold what there is; every object knows its account."""
    path = "SoftLayer_Account"
    hourly, monthly = (
        len(rest(shared, f"{path}/get{kind}VirtualGuests").json) for kind in ("Hourly", "Monthly")
    )
    assert (4, 1) == (hourly, monthly)
    assert "demo" == rest(shared, f"{path}/getCurrentUser").json["username"]
    assert 307 == rest(shared, "SoftLayer_Virtual_Guest/102/getAccount").json["id"]
    assert [] == rest(shared, "SoftLayer_Event_Log/getAllObjects").json


def test_seeded_servers_are_complete(emulator: Emulator) -> None:
    """A name is enough: the rest of a server is made up; what is given wins."""
    place: Any = {"name": "ams03"}
    assert 5 == emulator.seed("Network_Subnet", id=5)[0]["id"]
    guests = emulator.seed("Virtual_Guest", count=2, hostname="web{n}", datacenter=place, maxCpu=8)
    servers = emulator.seed(
        "Hardware_Server", hostname="db", tags=("x",), datacenter=place, memoryCapacity=1
    )
    mask = (
        "mask[hostname,datacenter.name,primaryIpAddress,operatingSystem[id],networkVlans[id],"
        "tagReferences.tag.name,billingItem[id],provisionDate]"
    )
    for path, row, name in (
        ("Virtual_Guest", guests[1], "web1"),
        ("Hardware_Server", servers[0], "db"),
    ):
        found = rest(emulator, f"{path}/{row.get('id')}", mask=mask).json
        assert (name, "ams03") == (found["hostname"], found["datacenter"]["name"])
        assert 2 == len(found["networkVlans"])
        assert found.keys() >= {"primaryIpAddress", "operatingSystem", "billingItem"}
        assert found["provisionDate"] is not None
    memory = emulator.get("Hardware_Server", servers[0]["id"], "memoryCapacity")
    assert (8, {"memoryCapacity": 1}) == (guests[0]["maxCpu"], memory)


def test_seeds_of_other_kinds(emulator: Emulator) -> None:
    """Objects in values become rows: those that there are, or new ones."""
    emulator.seed("Dns_Domain", name="seed.org")
    emulator.seed("Security_Ssh_Key", count=2, label="k{n}")
    vlan = emulator.seed("Network_Vlan", name="v", subnets=[{"cidr": 24}, {"cidr": 25}])[0]
    about: dict[str, Any] = {
        "assignedUser": {"id": 4001},
        "group": {"name": "new"},
        "createDate": "2026-01-05",
    }
    emulator.seed("Ticket", id=9, title="t", **about)
    subnets = rest(emulator, f"SoftLayer_Network_Vlan/{vlan.get('id')}/getSubnets").json
    assert [24, 25] == [row["cidr"] for row in subnets]
    assert 4 == len(rest(emulator, "SoftLayer_Account/getSshKeys").json)
    assert 1 == len(rest(emulator, "SoftLayer_Dns_Domain/getByDomainName/seed").json)


def test_what_is_seeded_was_made_now(emulator: Emulator) -> None:
    """Whatever has a date of its own was made when it was seeded, unless it says when."""
    services = map(schema.find_datatype, schema.service_names())
    dated = [
        datatype.name
        for datatype in services
        if datatype is not None
        and "createDate" in datatype.properties
        and datatype.properties["createDate"].form == "local"
    ]
    assert "SoftLayer_Ticket" in dated
    now = "2026-03-02T10:15:00-06:00"
    assert [] == [name for name in dated if emulator.seed(name)[0]["createDate"] != now]
    [event] = emulator.seed("Event_Log", eventName="x")
    assert event["eventCreateDate"].startswith("2026-03-02T10:15:00")
    [old] = emulator.seed("Ticket", createDate="2020-01-02T00:00:00-06:00")
    assert "2020-01-02T00:00:00-06:00" == old["createDate"]


def test_volumes_by_either_name(emulator: Emulator) -> None:
    """A volume of block storage is one under its special name too."""
    [volume] = emulator.seed("Network_Storage_Iscsi", capacityGb=50)
    rows = rest(emulator, "SoftLayer_Account/getIscsiNetworkStorage", mask="mask[id,nasType]").json
    assert {"id": volume["id"], "nasType": "ISCSI"} in rows


def test_bad_seeds(emulator: Emulator) -> None:
    """A datatype or property that there is not is named."""
    with pytest.raises(LookupError, match="'Frobs' is not a datatype"):
        emulator.seed("Frobs")
    with pytest.raises(LookupError, match="there is no Frobs with the id 1"):
        emulator.get("Frobs", 1)
    with pytest.raises(LookupError, match="has no property 'frobs'"):
        emulator.seed("Ticket", frobs=1)


def test_ten_thousand_guests(emulator: Emulator) -> None:
    """Large accounts are made and paged through quickly; every guest comes once."""
    emulator.seed("Virtual_Guest", count=10_000, hostname="many{n}")
    seen: list[int] = []
    order = {"virtualGuests": {"id": {"operation": "orderBy"}}}
    for offset in range(0, 10_005, 1000):
        page = rest(
            emulator,
            "SoftLayer_Account/getVirtualGuests",
            mask="mask[id,hostname,datacenter.name]",
            filter=order,
            limit=f"{offset},1000",
        )
        assert "10005" == page.headers["SoftLayer-Total-Items"]
        seen += [row["id"] for row in page.json]
    assert (10_005, sorted(seen)) == (len(set(seen)), seen)
