"""Whatever is sold can be traced: from the order to its bills, and from a bill to its order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from softlayer_sdk.emulator import Emulator
from softlayer_sdk.emulator.engine.registry import delivered
from tests.emulator.conftest import START
from tests.emulator.refusals import CONTAINER, HOST, ORDERS, TEMPLATE
from tests.emulator.test_refusals import Account
from tests.emulator.wire import encode, rest, xmlrpc

if TYPE_CHECKING:
    from collections.abc import Iterator

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
