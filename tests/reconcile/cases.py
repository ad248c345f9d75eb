"""Everything that can be ordered and made, as calls; and how to lose the answer of one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator import Emulator

CONTAINER = "SoftLayer_Container_Product_Order"
TEMPLATE: dict[str, Any] = {
    "hostname": "lost",
    "domain": "example.org",
    "startCpus": 2,
    "maxMemory": 4096,
    "hourlyBillingFlag": True,
    "localDiskFlag": False,
    "datacenter": {"name": "dal13"},
    "operatingSystemReferenceCode": "UBUNTU_22_64",
}
SERVER: dict[str, Any] = {
    "hostname": "lost",
    "domain": "example.org",
    "processorCoreAmount": 4,
    "memoryCapacity": 8,
    "hourlyBillingFlag": True,
    "datacenter": {"name": "dal13"},
    "operatingSystemReferenceCode": "UBUNTU_22_64",
}
KEY = (
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5RDwrKQpWFWxTTDXDTQKUFk4CR4VdGcyc5kDrXqGQe lost@example"
)
VOLUME = ("STORAGE_AS_A_SERVICE", "STORAGE_SPACE_FOR_2_IOPS_PER_GB", "READHEAVY_TIER")


def prices(client: sl.Client, package: int, *keys: str) -> list[dict[str, int]]:
    """The prices of items of a package."""
    mask = "mask[keyName,prices[id,capacityRestrictionMinimum]]"
    rows = client["Product_Package"].getItems(id=package, mask=mask)
    items = {row["keyName"]: row["prices"] for row in rows}
    return [
        {
            "id": min(items[key], key=lambda each: each.get("capacityRestrictionMinimum") != "200")[
                "id"
            ]
        }
        for key in keys
    ]


def place(client: sl.Client, kind: str, package: int, *keys: str, **values: Any) -> Any:
    """Place an order."""
    order = {
        "complexType": f"{CONTAINER}_{kind}",
        "packageId": package,
        "prices": prices(client, package, *keys),
        "quantity": 1,
        **values,
    }
    return client["Product_Order"].placeOrder(order)


def order_guests(client: sl.Client) -> Any:
    """Place the order of a guest."""
    order = client["Virtual_Guest"].generateOrderTemplate(TEMPLATE)
    return client["Product_Order"].placeOrder(order)


def order_server(client: sl.Client) -> Any:
    """Place the order of a server."""
    options = sl.HardwareManager(client).get_create_options()
    return sl.HardwareManager(client).place_order(
        size=options.sizes[0].key,
        hostname="lost",
        domain="example.org",
        location="dal13",
        os=options.operating_systems[0].key,
        port_speed=100,
    )


def order_upgrade(client: sl.Client) -> Any:
    """Order more of a guest."""
    return sl.VSManager(client).upgrade(102, cpus=4, memory=8)


def zone_of(client: sl.Client) -> int:
    """A zone of the account."""
    id: int = client["Account"].getDomains(mask="id")[0]["id"]
    return id


def _block(client: sl.Client, **values: Any) -> Any:
    keys = (*VOLUME, "BLOCK_STORAGE_2", "10_GB_STORAGE_SPACE")
    given: dict[str, Any] = {
        "osFormatType": {"keyName": "LINUX"},
        "volumeSize": 20,
        "location": 449494,
    }
    return place(client, "Network_Storage_AsAService", 759, *keys, **given | values)


def _subnet(client: sl.Client) -> Any:
    vlan = client["Account"].getNetworkVlans(
        mask="id", filter={"networkVlans": {"networkSpace": {"operation": "PUBLIC"}}}
    )[0]["id"]
    return place(client, "Network_Subnet", 0, "4_PORTABLE_PUBLIC_IP_ADDRESSES", endPointVlanId=vlan)


@attrs.frozen
class Case:
    """A call that makes `count` things of a kind; `dated` tells whether they say when."""

    make: Callable[[sl.Client], Any]
    service: str
    method: str
    kind: str
    count: int = 1
    dated: bool = True


def _create(service: str, *args: Any, method: str = "createObject", **more: Any) -> Case:
    def make(client: sl.Client) -> Any:
        return client.call(service, method, *args)

    return Case(make, service, method, more.pop("kind", f"SoftLayer_{service}"), **more)


def _order(make: Callable[[sl.Client], Any], kind: str, **more: Any) -> Case:
    return Case(make, "Product_Order", "placeOrder", f"SoftLayer_{kind}", **more)


ORDERS: dict[str, Case] = {
    "guest": _create("Virtual_Guest", TEMPLATE),
    "guests": _create(
        "Virtual_Guest",
        [TEMPLATE, TEMPLATE, {**TEMPLATE, "hostname": "lost2"}],
        method="createObjects",
        count=3,
    ),
    "guest by order": _order(order_guests, "Virtual_Guest"),
    "server": _create("Hardware", SERVER, kind="SoftLayer_Hardware_Server"),
    "server by order": _order(order_server, "Hardware_Server"),
    "host": _order(
        lambda client: place(
            client,
            "Virtual_DedicatedHost",
            813,
            "56_CORES_X_242_RAM_X_1_4_TB",
            location="dal13",
            useHourlyPricing=True,
            hardware=[{"hostname": "lost", "domain": "example.org"}],
        ),
        "Virtual_DedicatedHost",
    ),
    "block": _order(_block, "Network_Storage"),
    "blocks": _order(lambda client: _block(client, quantity=2), "Network_Storage", count=2),
    "file": _order(
        lambda client: place(
            client,
            "Network_Storage_AsAService",
            759,
            *VOLUME,
            "FILE_STORAGE_2",
            volumeSize=20,
            location="dal09",
        ),
        "Network_Storage",
    ),
    "VLAN": _order(
        lambda client: place(
            client, "Network_Vlan", 571, "PRIVATE_NETWORK_VLAN", location="dal13", name="mine"
        ),
        "Billing_Order",
    ),
    "subnet": _order(_subnet, "Billing_Order"),
    "global IP": _order(
        lambda client: place(client, "Network_Subnet", 0, "GLOBAL_IPV4"), "Billing_Order"
    ),
    "upgrade": _order(order_upgrade, "Billing_Order"),
}
CREATES: dict[str, Case] = {
    "key": _create("Security_Ssh_Key", {"key": KEY, "label": "lost"}),
    "group": _create("Network_SecurityGroup", {"name": "lost", "description": "of a test"}),
    "hook": _create("Provisioning_Hook", {"name": "lost", "uri": "https://example.com/s"}),
    "zone": _create("Dns_Domain", {"name": "lost.example", "resourceRecords": {}}, dated=False),
    "record": Case(
        lambda client: client["Dns_Domain_ResourceRecord"].createObject(
            {
                "domainId": zone_of(client),
                "host": "lost",
                "type": "a",
                "data": "192.0.2.7",
                "ttl": 60,
            }
        ),
        "Dns_Domain_ResourceRecord",
        "createObject",
        "SoftLayer_Dns_Domain_ResourceRecord",
        dated=False,
    ),
    "record of a zone": Case(
        lambda client: client["Dns_Domain"].createARecord(
            "lost", "192.0.2.7", 60, id=zone_of(client)
        ),
        "Dns_Domain",
        "createARecord",
        "SoftLayer_Dns_Domain_ResourceRecord",
        dated=False,
    ),
    "image": Case(
        lambda client: client["Virtual_Guest"].createArchiveTransaction("lost", [], "n", id=102),
        "Virtual_Guest",
        "createArchiveTransaction",
        "SoftLayer_Virtual_Guest_Block_Device_Template_Group",
    ),
    "ticket": _create(
        "Ticket",
        {"title": "lost", "subjectId": 1001},
        "please",
        method="createStandardTicket",
    ),
    "user": _create(
        "User_Customer",
        {"username": "lost", "email": "lost@example.org", "firstName": "L", "lastName": "O"},
        "S3cret!pass-word",
        "S3cret!pass-word",
    ),
    "quote": Case(
        lambda client: client["Product_Order"].placeQuote(
            client["Virtual_Guest"].generateOrderTemplate(TEMPLATE) | {"quoteName": "lost"}
        ),
        "Product_Order",
        "placeQuote",
        "SoftLayer_Billing_Order_Quote",
    ),
}
ALL = ORDERS | CREATES


def make(emulator: Emulator, case: Case) -> None:
    """Make the call by another client: the clock of the one under test knows nothing of it."""
    with emulator.client() as client:
        case.make(client)


def lose(
    client: sl.Client, emulator: Emulator, case: Case, kind: Any = "lost_answer"
) -> sl.OrderStateUnknownError:
    """Make a call and lose its answer, or the call itself; the error that tells.

    What is asked before the call is asked by another client, so that this one makes no other.
    """
    emulator.faults.add("lost_call", service=case.service, method=case.method)
    with emulator.client() as other, pytest.raises(sl.OrderStateUnknownError):
        case.make(other)
    call = emulator.calls[-1]
    return lose_by(emulator, case, kind, lambda: _again(client, call))


def lose_by(
    emulator: Emulator,
    case: Case,
    kind: Any,
    make: Callable[[], Any],
) -> sl.OrderStateUnknownError:
    """Make a call in a way of one's own, and lose it."""
    emulator.faults.add(kind, service=case.service, method=case.method)
    with pytest.raises(sl.OrderStateUnknownError) as caught:
        make()
    return caught.value


def _again(client: sl.Client, call: dict[str, Any]) -> Any:
    return client.call(call["service"], call["method"], *call["args"], id=call["id"])


def ids(emulator: Emulator, kind: str) -> set[int]:
    """The ids of all things of a kind that are no parts of others."""
    part = ",parentId" if kind.endswith("Template_Group") else ""
    rows = emulator.all(kind, f"mask[id{part}]")
    return {row["id"] for row in rows if not row.get("parentId")}
