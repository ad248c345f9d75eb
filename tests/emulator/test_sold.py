"""Whatever is sold can be traced: from the order to its bills, and from a bill to its order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.refusals import ORDERS, TEMPLATE
from tests.emulator.test_refusals import Account
from tests.emulator.wire import encode, rest, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

ORDER = "SoftLayer_Product_Order"
TRACE = (
    "id,categoryCode,recurringFee,parent.id,package[id,keyName],location[id,name],item[id,keyName],"
    "category[categoryCode],orderItem[id,order[id,userRecord[username]]]"
)
# What changes something: it is billed anew only when the change has a price of its own.
CHANGES = ("guest upgrade", "server upgrade")
# What is nowhere in particular.
GLOBAL = ("global address", "object storage", "certificate")
NOWHERE = ("global_ipv4", "object_storage_hub")


def bills(emulator: Emulator) -> dict[int, dict[str, Any]]:
    """What is paid for, by id."""
    mask = f"mask[{TRACE}]"
    rows = rest(emulator, "SoftLayer_Account/getAllBillingItems", mask=mask).json
    return {row["id"]: row for row in rows}


def check(bill: dict[str, Any], package: int | None, *, somewhere: bool = True) -> None:
    """A bill says what it is for, where that is, who ordered it and from which package."""
    assert {"username": "demo"} == bill["orderItem"]["order"]["userRecord"], bill
    assert bill["category"]["categoryCode"] == bill["categoryCode"], bill
    assert package in (None, bill["package"]["id"]), bill
    assert bill["item"]["keyName"], bill
    assert "location" in bill or not somewhere, bill


@pytest.mark.parametrize("wire", ["rest", "xmlrpc"])
@pytest.mark.parametrize("base", [name for name in ORDERS if name not in CHANGES])
def test_whatever_is_ordered_is_traced(emulator: Emulator, base: str, wire: str) -> None:
    """Its bills lead to its order, package, place and user; the order's items lead to its bills."""
    account = Account(emulator)
    order, before = account.order(base, {}), bills(emulator)
    if wire == "rest":
        placed = rest(emulator, f"{ORDER}/placeOrder", order).json
    else:
        placed = xmlrpc(emulator, ORDER, "placeOrder", encode(order)).value
    new = [bill for id, bill in bills(emulator).items() if id not in before]
    assert new
    for bill in new:
        check(bill, order["packageId"], somewhere=base not in GLOBAL)
        assert placed["orderId"] == bill["orderItem"]["order"]["id"]
    mask = "mask[items[id,itemPriceId,billingItem.id]]"
    found = rest(emulator, f"SoftLayer_Billing_Order/{placed['orderId']}", mask=mask).json
    assert {each["id"] for each in new} >= {
        each["billingItem"]["id"] for each in found["items"] if "billingItem" in each
    }
    assert any("billingItem" in each for each in found["items"])
    orders = rest(emulator, "SoftLayer_Account/getOrders", mask="mask[id]").json
    assert {"id": placed["orderId"]} in orders


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
