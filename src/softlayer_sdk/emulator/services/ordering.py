"""SoftLayer_Product_Order and order templates: what an order costs, and placing it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.services import virtual_guest
from softlayer_sdk.emulator.values import decimal_text, number

if TYPE_CHECKING:
    from softlayer_sdk.emulator.state import Row

GUEST_ORDER = "SoftLayer_Container_Product_Order_Virtual_Guest"
_HOURS = 730
# Price ids by what they are for; a core and a gigabyte have one each, times their number.
PRICES = {
    1640: ("guest_core", "Core", Decimal("0.02")),
    1644: ("ram", "GB of RAM", Decimal("0.01")),
    1645: ("guest_disk0", "First disk", Decimal("0.005")),
    1646: ("os", "Operating system", Decimal(0)),
}


@behaviour("Virtual_Guest", "generateOrderTemplate")
def generate(context: Context, _: Row | None, template: dict[str, Any]) -> dict[str, Any]:
    """The order that a guest's template stands for; nothing is ordered."""
    virtual_guest.check(context.state, template)
    place = virtual_guest.datacenter(context.state, template["datacenter"]["name"])
    return {
        "complexType": GUEST_ORDER,
        "imageTemplateId": None,
        "location": str(place.get("id")) if place else None,
        "packageId": 46,
        "prices": [_price(id) for id in PRICES],
        "quantity": 1,
        "sourceVirtualGuestId": None,
        "sshKeys": [],
        "useHourlyPricing": virtual_guest.truth(template["hourlyBillingFlag"]),
        "virtualGuests": [{"domain": template["domain"], "hostname": template["hostname"]}],
    }


def _price(id: int) -> dict[str, Any]:
    category, description, fee = PRICES[id]
    return {
        "id": id,
        "hourlyRecurringFee": decimal_text(fee),
        "recurringFee": decimal_text(fee * _HOURS),
        "setupFee": "0",
        "item": {"description": description},
        "categories": [{"categoryCode": category}],
    }


def _check(order: dict[str, Any]) -> list[dict[str, Any]]:
    ids = [number(each.get("id")) for each in order.get("prices") or []]
    for id in ids:
        if id is None:
            raise Fault.public("Price does not have an id.")
        if id not in PRICES:
            raise Fault.public(f"Price # {id} does not exist.")
    return [_price(id) for id in ids if id is not None]


@behaviour("Product_Order", "verifyOrder")
def verify(
    context: Context, _: Row | None, order: dict[str, Any], *_rest: object
) -> dict[str, Any]:
    """What an order costs; nothing is ordered."""
    del context
    prices = _check(order)
    quantity = number(order.get("quantity")) or 1
    hourly = sum((Decimal(each["hourlyRecurringFee"]) for each in prices), Decimal(0)) * quantity
    return {
        **order,
        "prices": prices,
        "preTaxRecurringHourly": decimal_text(hourly),
        "preTaxRecurringMonthly": decimal_text(hourly * _HOURS),
        "postTaxRecurring": decimal_text(
            hourly if order.get("useHourlyPricing") else hourly * _HOURS
        ),
        "postTaxRecurringHourly": decimal_text(hourly),
        "postTaxRecurringMonthly": decimal_text(hourly * _HOURS),
        "preTaxSetup": "0",
        "postTaxSetup": "0",
        "proratedInitialCharge": "0",
        "currencyShortName": "USD",
        "taxCompletedFlag": True,
    }


@behaviour("Product_Order", "placeOrder")
def place(
    context: Context, row: Row | None, order: dict[str, Any], *rest: object
) -> dict[str, Any]:
    """Order guests."""
    priced = verify(context, row, order, *rest)
    if not order.get("virtualGuests"):
        raise Fault(
            f"{BASE}_Order_InvalidData",
            "Invalid data on the order for property: hardware. Hostname and domain are not set properly.",
        )
    found = context.state.find("SoftLayer_Location", order.get("location") or 0)
    if found is None:
        raise Fault(
            f"{BASE}_Order_InvalidLocation", "The location provided for this order is invalid."
        )
    guests: list[dict[str, Any]] = []
    for host in order["virtualGuests"]:
        template = {
            "startCpus": 1,
            "maxMemory": 1024,
            "hourlyBillingFlag": order.get("useHourlyPricing"),
            "localDiskFlag": True,
            "operatingSystemReferenceCode": "UBUNTU_22_64",
            "datacenter": {"name": found.get("name")},
            **host,
        }
        guest = virtual_guest.create(context, None, template)
        guests.append(
            {"id": guest.get("id"), "hostname": host["hostname"], "domain": host["domain"]}
        )
    id = context.state.next_id()
    return {
        "orderDate": context.now.isoformat(),
        "orderId": id,
        "orderDetails": {**priced, "virtualGuests": guests},
        "placedOrder": {"id": id, "accountId": 307, "status": "PENDING_AUTO_APPROVAL", "items": []},
    }
