"""Whatever is sold can be traced: from the order to its bills, and from a bill to its order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk.emulator import Emulator
from softlayer_sdk.emulator.engine.registry import delivered
from tests.emulator.conftest import START
from tests.emulator.refusals import CONTAINER, HOST, ORDERS, TEMPLATE
from tests.emulator.test_refusals import Account
from tests.emulator.wire import encode, read, rest, xmlrpc

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ORDER = "SoftLayer_Product_Order"
TRACE = (
    "id,categoryCode,recurringFee,parent.id,package[id,keyName],location[id,name],item[id,keyName],"
    "category[categoryCode],orderItem[id,order[id,userRecord[username]]]"
)
# What changes a machine.
CHANGES = ("guest upgrade", "server upgrade")
# What is nowhere in particular.
GLOBAL = ("global address", "object storage", "certificate")
NOWHERE = ("global_ipv4", "global_ipv6", "object_storage_hub", "ssl_certificate")


# The order that the packages of a type are tried with.
BASES = {
    "ADDITIONAL_SERVICES_APPLICATION_DELIVERY_APPLIANCE": "NetScaler",
    "ADDITIONAL_SERVICES_ENTERPRISE_STORAGE": "endurance volume",
    "ADDITIONAL_SERVICES_GLOBAL_IP_ADDRESSES": "global address",
    "ADDITIONAL_SERVICES_LOAD_BALANCER": "load balancer",
    "ADDITIONAL_SERVICES_NETWORK_VLAN": "VLAN",
    "ADDITIONAL_SERVICES_PERFORMANCE_STORAGE": "performance volume",
    "ADDITIONAL_SERVICES_PORTABLE_IP_ADDRESSES": "subnet",
    "ADDITIONAL_SERVICES_SSL_CERTIFICATE": "certificate",
    "ADDITIONAL_SERVICES_STATIC_IP_ADDRESSES": "static subnet",
    "BARE_METAL_CORE": "server",
    "BARE_METAL_CPU": "server",
    "BARE_METAL_CPU_FAST_PROVISION": "server",
    "BARE_METAL_GATEWAY": "gateway",
    "DEDICATED_HOST": "dedicated host",
    "SOFTWARE_LICENSE": "licence",
    "STORAGE_AS_A_SERVICE": "volume",
    "VIRTUAL_SERVER_INSTANCE": "guest",
    "RESERVED_CAPACITY": "reserved capacity",
}


def bills(emulator: Emulator) -> dict[int, dict[str, Any]]:
    """What is paid for, by id."""
    mask = f"mask[{TRACE}]"
    rows = rest(emulator, "SoftLayer_Account/getAllBillingItems", mask=mask).json
    return {row["id"]: row for row in rows}


@pytest.fixture(scope="module")
def account() -> Iterator[Account]:
    """An account that much is ordered in."""
    with Emulator(start=START) as emulator:
        yield Account(emulator)


def order_of(bill: dict[str, Any]) -> int:
    """The id of the order that a bill is of."""
    return int(bill["orderItem"]["order"]["id"])


def check(bill: dict[str, Any], package: int | None, *, somewhere: bool = True) -> None:
    """A bill says what it is for, where that is, who ordered it and from which package."""
    assert {"username": "demo"} == bill["orderItem"]["order"]["userRecord"], bill
    assert bill["category"]["categoryCode"] == bill["categoryCode"], bill
    assert package in (None, bill["package"]["id"]), bill
    assert bill["item"]["keyName"], bill
    assert "location" in bill or not somewhere, bill


@pytest.mark.parametrize("wire", ["rest", "xmlrpc"])
@pytest.mark.parametrize("base", ORDERS)
def test_whatever_is_ordered_is_traced(emulator: Emulator, base: str, wire: str) -> None:
    """Its bills lead to its order, package, place and user; the order's items lead to its bills."""
    account = Account(emulator)
    order, before = account.order(base, {}), bills(emulator)
    if wire == "rest":
        placed = rest(emulator, f"{ORDER}/placeOrder", order).json
    else:
        placed = xmlrpc(emulator, ORDER, "placeOrder", encode(order)).value
    after = bills(emulator)
    new = [each for each in after.values() if placed["orderId"] == order_of(each)]
    assert new
    assert {each["id"] for each in new} >= after.keys() - before.keys()
    for bill in new:
        check(bill, order.get("packageId"), somewhere=base not in GLOBAL)
    mask = "mask[items[id,itemPriceId,billingItem.id]]"
    found = rest(emulator, f"SoftLayer_Billing_Order/{placed['orderId']}", mask=mask).json
    assert {each["id"] for each in new} >= {
        each["billingItem"]["id"] for each in found["items"] if "billingItem" in each
    }
    assert any("billingItem" in each for each in found["items"])
    orders = rest(emulator, "SoftLayer_Account/getOrders", mask="mask[id]").json
    assert {"id": placed["orderId"]} in orders


def test_what_is_upgraded_is_billed(slow: Emulator) -> None:
    """When an upgrade is done its parts are paid in place of those before; new ones are added."""
    id = rest(slow, "SoftLayer_Virtual_Guest/createObject", TEMPLATE).json["id"]
    slow.clock.advance(100)
    part = "id,categoryCode,recurringFee,package.id,location.name,item.keyName,orderItem[order.id]"
    mask = f"mask[billingItem[{part},description,children[{part}]]]"

    def billed() -> dict[str, dict[str, Any]]:
        """The bills of the guest, by category."""
        bill = slow.get("Virtual_Guest", id, mask)["billingItem"]
        return {each["categoryCode"]: each for each in [bill, *bill["children"]]}

    before = billed()
    wanted = {
        "guest_core": "GUEST_CORES_4",
        "ram": "RAM_8_GB",
        "guest_disk1": "GUEST_DISK_10_GB_SAN",
    }
    offers = slow.get("Product_Package", 835, OFFERS)["itemPrices"]
    prices = [
        next(
            each["id"]
            for each in offers
            if (each["categories"][0]["categoryCode"], each["item"]["keyName"]) == one
        )
        for one in wanted.items()
    ]
    order = {**ORDERS["guest upgrade"], "virtualGuests": [{"id": id}]}
    order["prices"] = [{"id": price} for price in prices]
    placed = rest(slow, f"{ORDER}/placeOrder", order).json["orderId"]
    assert before == billed()
    slow.clock.advance(100)
    after = billed()
    assert {*before, "guest_disk1"} == after.keys()
    for code, bill in after.items():
        if code in wanted:
            assert (placed, wanted[code]) == (order_of(bill), bill["item"]["keyName"])
            assert (835, "dal13") == (bill["package"]["id"], bill["location"]["name"])
        else:
            assert before[code] == bill
    assert {before[code]["id"] for code in before} < {bill["id"] for bill in after.values()}
    assert before["guest_core"]["description"] == after["guest_core"]["description"]
    found = slow.get("Billing_Order", placed, "mask[items[recurringFee,billingItem.id]]")["items"]
    assert {after[code]["id"] for code in wanted} == {each["billingItem"]["id"] for each in found}


@pytest.mark.parametrize("wire", ["rest", "xmlrpc"])
def test_guests_from_templates_are_traced(emulator: Emulator, wire: str) -> None:
    """What is made by createObject was ordered: each of its prices is billed, and adds up."""
    if wire == "rest":
        made = rest(emulator, "SoftLayer_Virtual_Guest/createObject", TEMPLATE).json
    else:
        made = xmlrpc(emulator, "SoftLayer_Virtual_Guest", "createObject", encode(TEMPLATE)).value
    inner = f"{TRACE},nextInvoiceTotalRecurringAmount,children[{TRACE}]"
    bill = emulator.get("Virtual_Guest", made["id"], f"mask[billingItem[{inner}]]")["billingItem"]
    check(bill, 835)
    assert "dal13" == bill["location"]["name"]
    order = bill["orderItem"]["order"]["id"]
    for child in bill["children"]:
        check(child, 835)
        assert order == child["orderItem"]["order"]["id"]
    mask = "mask[items.categoryCode,orderTotalRecurring,status]"
    found = rest(emulator, f"SoftLayer_Billing_Order/{order}", mask=mask).json
    codes = sorted(each["categoryCode"] for each in [bill, *bill["children"]])
    assert codes == sorted(each["categoryCode"] for each in found["items"])
    total = float(found["orderTotalRecurring"])
    assert pytest.approx(total) == bill["nextInvoiceTotalRecurringAmount"]


def test_whatever_was_seeded_is_traced(emulator: Emulator) -> None:
    """What the account has from the start was ordered as well, and so is what a test adds."""
    emulator.seed("Virtual_Guest", 3, hostname="g{n}")
    emulator.seed("Network_Storage")
    emulator.seed("Virtual_ReservedCapacityGroup")
    server = {**HOST, "processorCoreAmount": 4, "memoryCapacity": 8}
    server |= {"datacenter": {"name": "dal13"}, "hourlyBillingFlag": True}
    assert 201 == rest(emulator, "SoftLayer_Hardware/createObject", server).status
    found = bills(emulator)
    assert found
    for bill in found.values():
        check(bill, None, somewhere=bill["categoryCode"] not in NOWHERE)


MACHINE = f"{TRACE},hourlyFlag,nextInvoiceTotalRecurringAmount"


def told(bill: dict[str, Any]) -> dict[str, Any]:
    """What a bill says, without what differs from one to the next."""
    names = ("categoryCode", "recurringFee", "package", "location", "item", "hourlyFlag")
    return {name: bill.get(name) for name in names}


@pytest.mark.parametrize("place", ["dal13", "fra02"])
def test_seeded_guests_are_billed_like_ordered_ones(emulator: Emulator, place: str) -> None:
    """The bill of a guest that was seeded has the parts, and the fees, that an order gives it."""
    template = {
        **TEMPLATE,
        "datacenter": {"name": place},
        "networkComponents": [{"maxSpeed": 100}],
        "blockDevices": [
            {"device": device, "diskImage": {"capacity": capacity}}
            for device, capacity in (("0", 25), ("2", 100))
        ],
    }
    made = rest(emulator, "SoftLayer_Virtual_Guest/createObject", template).json["id"]
    [seeded] = emulator.seed("Virtual_Guest", **template)
    mask = f"mask[{MACHINE},children[{MACHINE}],billableChildren.id,nonZeroNextInvoiceChildren.id]"
    found = []
    for id in (made, seeded["id"]):
        bill = read(emulator, "Virtual_Guest", "getBillingItem", id=id, mask=mask)
        order = order_of(bill)
        assert {order} == {order_of(child) for child in bill["children"]}
        items = emulator.get("Billing_Order", order, "items[billingItem.id]")["items"]
        assert {each["billingItem"]["id"] for each in items} == {
            each["id"] for each in (bill, *bill["children"])
        }
        found.append((bill, sorted(map(told, bill["children"]), key=str)))
    (ordered, parts), (bill, others) = found
    assert parts == others
    assert told(ordered) == told(bill)
    total = "nextInvoiceTotalRecurringAmount"
    assert ordered[total] == bill[total]
    assert len(bill["children"]) == len(bill["billableChildren"])
    assert 0 < len(bill["nonZeroNextInvoiceChildren"]) < len(bill["children"])


def test_seeded_servers_are_billed_like_ordered_ones(emulator: Emulator) -> None:
    """So it is with servers; a size that is not sold costs what the next larger one does."""
    account = Account(emulator)
    placed = rest(emulator, f"{ORDER}/placeOrder", account.order("server", {})).json
    made = placed["orderDetails"]["hardware"][0]["id"]
    mask = "mask[memoryCapacity,processorPhysicalCoreAmount,networkComponents.maxSpeed]"
    size = rest(emulator, f"SoftLayer_Hardware_Server/{made}", mask=mask).json
    speed = size.pop("networkComponents")[0]["maxSpeed"]
    code = "UBUNTU_22_64"
    values: dict[str, Any] = {"operatingSystemReferenceCode": code}
    values["datacenter"] = {"name": "dal13"}
    [seeded] = emulator.seed("Hardware_Server", **values, **size, maxSpeed=speed)
    mask = f"mask[billingItem[{MACHINE},children[{MACHINE}]]]"
    bills = [emulator.get("Hardware_Server", id, mask) for id in (made, seeded["id"])]
    ordered, billed = (
        {each["categoryCode"]: told(each) for each in (bill, *bill["children"])}
        for bill in (each["billingItem"] for each in bills)
    )
    for each in (*ordered.values(), *billed.values()):
        del each["hourlyFlag"]
    assert ordered.keys() <= billed.keys()
    assert {code: billed[code] for code in ("server", "ram", "port_speed", "os")} == {
        code: ordered[code] for code in ("server", "ram", "port_speed", "os")
    }
    [odd] = emulator.seed("Hardware_Server", memoryCapacity=10, processorPhysicalCoreAmount=99)
    bill = emulator.get("Hardware_Server", odd["id"], mask)["billingItem"]
    assert "INTEL_INTEL_XEON_E52620_V4_2_10" == bill["item"]["keyName"]
    items = {each["categoryCode"]: each["item"]["keyName"] for each in bill["children"]}
    assert "RAM_16_GB_DDR4_2133_ECC_NON_REG" == items["ram"]


def test_looking_changes_nothing(emulator: Emulator) -> None:
    """However the parts of a bill are first asked for, there are the same, and nothing happens."""
    asked = {
        "SoftLayer_Account/getAllBillingItems": "mask[id,parent.id]",
        "SoftLayer_Account/getAllTopLevelBillingItems": "mask[id,children.id]",
        "SoftLayer_Account/getOrders": "mask[id,items.id]",
        "SoftLayer_Account/getInvoices": "mask[id,items.id]",
        "SoftLayer_Account/getNextInvoiceTotalAmount": "",
        "SoftLayer_Virtual_Guest/102/getBillingItem": "mask[id,children.id]",
    }
    emulator.snapshot()
    totals, counts = set(), set()
    for path, mask in asked.items():
        first, again = (rest(emulator, path, mask=mask).json for _ in range(2))
        assert first == again
        counts.add(len(bills(emulator)))
        totals.add(rest(emulator, "SoftLayer_Account/getNextInvoiceTotalAmount").json)
        for invoice in rest(emulator, "SoftLayer_Account/getInvoices", mask="mask[items]").json:
            codes = {each["categoryCode"] for each in invoice["items"]}
            assert {"guest_core", "server", "ram", "os"} < codes
        assert [] == rest(emulator, "SoftLayer_Event_Log/getAllObjects").json
        emulator.restore()
    assert 1 == len(totals) == len(counts)


@pytest.mark.parametrize("base", CHANGES)
def test_invoices_stay_as_they_are(emulator: Emulator, base: str) -> None:
    """What was paid is not changed by an upgrade, even if nobody looked before."""

    def paid() -> list[list[tuple[str, ...]]]:
        """The lines of the invoices, in an order of their own."""
        mask = "mask[items[hostName,description,recurringFee]]"
        invoices = rest(emulator, "SoftLayer_Account/getInvoices", mask=mask).json
        return [
            sorted(tuple(map(str, line.values())) for line in each["items"]) for each in invoices
        ]

    emulator.snapshot()
    before = paid()
    emulator.restore()
    order = Account(emulator).order(base, {})
    assert 200 == rest(emulator, f"{ORDER}/placeOrder", order).status
    assert before == paid()


def test_parts_are_kept(tmp_path: Path) -> None:
    """What a look made is in the file of the state, and made once only."""
    file, mask = tmp_path / "account.db", "mask[billingItem[id,children[id,categoryCode]]]"
    with Emulator(start=START, state=file) as emulator:
        before = emulator.get("Virtual_Guest", 102, mask)
        assert before["billingItem"]["children"]
    with Emulator(state=file) as emulator:
        assert before == emulator.get("Virtual_Guest", 102, mask)
        assert emulator.get("Virtual_Guest", 103, mask)["billingItem"]["children"]


@pytest.mark.parametrize("kind", ["Virtual_Guest", "Hardware_Server"])
def test_bills_that_are_seeded(emulator: Emulator, kind: str) -> None:
    """A machine costs what its seed says, or nothing; no bill is left that is for nothing."""
    before = bills(emulator).keys()
    mask = "mask[billingItem[id,description,recurringFee,children]]"
    [given] = emulator.seed(kind, hostname="a", billingItem={"id": 4711, "recurringFee": "77"})
    bill = emulator.get(kind, given["id"], mask)["billingItem"]
    assert (4711, "77", []) == (bill["id"], bill["recurringFee"], bill["children"])
    assert "a.example.com" == bill["description"]
    [free] = emulator.seed(kind, billingItem=None)
    assert "billingItem" not in emulator.get(kind, free["id"], mask)
    assert {4711} == bills(emulator).keys() - before


@pytest.mark.parametrize("kind", ["Virtual_Guest", "Network_Storage"])
def test_nothing_is_left_of_what_is_cancelled(emulator: Emulator, kind: str) -> None:
    """The bills of a thing go with it, those of its parts too."""
    account, before = Account(emulator), set(bills(emulator))
    base = "guest" if kind == "Virtual_Guest" else "volume"
    rest(emulator, f"{ORDER}/placeOrder", account.order(base, {}))
    new = [bill for id, bill in bills(emulator).items() if id not in before]
    (top,) = (bill for bill in new if "parent" not in bill)
    path = f"SoftLayer_Billing_Item/{top['id']}/cancelItem"
    assert rest(emulator, path, True, True, "", "").json is True
    assert not {
        bill["id"]
        for bill in bills(emulator).values()
        if bill["orderItem"]["order"]["id"] == top["orderItem"]["order"]["id"]
    }


def test_an_order_is_approved(slow: Emulator) -> None:
    """It waits for its approval, and then has the date of it."""
    account = Account(slow)
    id = rest(slow, f"{ORDER}/placeOrder", account.order("guest", {})).json["orderId"]
    path, mask = f"SoftLayer_Billing_Order/{id}", "mask[status,orderApprovalDate]"
    assert "PENDING_AUTO_APPROVAL" == rest(slow, path, mask=mask).json["status"]
    slow.clock.advance(10)
    assert {
        "status": "APPROVED",
        "orderApprovalDate": "2026-03-02T10:15:08-06:00",
    } == rest(slow, path, mask=mask).json


# What is ordered with several prices.
OF_PARTS = (
    *("guest", "server", "gateway"),
    *("volume", "performance volume", "endurance volume"),
)
# Of the additional products, those that are ordered alike; by the code of their category.
ADDITIONAL = {
    "sov_sec_ip_addresses_pub": "subnet",
    "sov_sec_ip_addresses_priv": "subnet",
    "static_sec_ip_addresses": "static subnet",
    "static_ipv6_addresses": "static subnet",
    "global_ipv4": "global address",
    "global_ipv6": "global address",
    "firewall": "firewall",
    "network_firewall_dedicated": "VLAN firewall",
    "object_storage_hub": "object storage",
    "ssl_certificate": "certificate",
}
PACKAGES = (
    *(0, 46, 50, 192, 200, 210, 222, 240, 269, 270, 272, 301, 487, 489, 571, 759, 805, 813, 835),
    *(991, 1035, 1051, 1053, 1059),
)
OFFERS = (
    "mask[id,type.keyName,itemPrices[id,categories.categoryCode,item.keyName,"
    "pricingLocationGroup.locations.name]]"
)


def tried(account: Account, package: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """An order for each price of a package: a usual one, with that price in it."""
    codes = {each["id"]: each["categories"][0]["categoryCode"] for each in package["itemPrices"]}
    for price in package["itemPrices"]:
        code = codes[price["id"]]
        base = BASES.get(package["type"]["keyName"]) or ADDITIONAL[code]
        order = account.order(base, {})
        others = order["prices"] if base in OF_PARTS else []
        others = [each for each in others if codes.get(each["id"], code) != code]
        places = price.get("pricingLocationGroup", {}).get("locations")
        if places and "location" in order:
            order["location"] = places[0]["name"]
        yield {**order, "packageId": package["id"], "prices": [*others, {"id": price["id"]}]}


@pytest.mark.parametrize("id", PACKAGES)
def test_every_price_is_traced(account: Account, id: int) -> None:
    """What is ordered with any price of any package leads to its bills, or verifying refuses it."""
    emulator = account.emulator
    package = emulator.get("Product_Package", id, OFFERS)
    traced = 0
    for order in tried(account, package):
        placed = rest(emulator, f"{ORDER}/placeOrder", order)
        if placed.status != 200:
            assert placed.error == rest(emulator, f"{ORDER}/verifyOrder", order).error
            continue
        mask = f"mask[items[billingItem[{TRACE}]]]"
        path = f"SoftLayer_Billing_Order/{placed.json['orderId']}"
        found = [each.get("billingItem") for each in rest(emulator, path, mask=mask).json["items"]]
        for bill in filter(None, found):
            traced += 1
            check(bill, id, somewhere=bill["categoryCode"] not in NOWHERE)
        assert any(found), order
    assert traced


def test_all_that_can_be_ordered_is_here(shared: Emulator) -> None:
    """Each package and each type of order is among those that are traced."""
    kinds = {order["complexType"] for order in ORDERS.values()}
    cluster = f"{CONTAINER}_Gateway_Appliance_Cluster"  # goes with a gateway only
    upgrade = f"{CONTAINER}_Network_Storage_Enterprise_SnapshotSpace_Upgrade"
    assert {cluster, upgrade} == set(delivered()) - kinds
    assert {*PACKAGES, 931} == {each["id"] for each in shared.all("Product_Package", "mask[id]")}
