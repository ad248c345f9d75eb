"""SoftLayer_Product_Order and order templates: what an order costs, and placing it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.builders import datacenter
from softlayer_sdk.emulator.catalog import HOURS_OF_A_MONTH
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.guest_creation import DISKS, check, flavor_of
from softlayer_sdk.emulator.values import array, decimal_text, number, struct, truth

if TYPE_CHECKING:
    from softlayer_sdk.emulator.rows import Row
    from softlayer_sdk.emulator.state import State

_GUEST_ORDER = "SoftLayer_Container_Product_Order_Virtual_Guest"
_GUEST_PACKAGE = 835
# What a guest has whether it is asked for or not.
_INCLUDED = ("BANDWIDTH_0_GB_2", "1_IP_ADDRESS", "REBOOT_REMOTE_CONSOLE", "MONITORING_HOST_PING")


@behaviour("Virtual_Guest", "generateOrderTemplate")
def generate(context: Context, _: Row | None, template: dict[str, Any]) -> dict[str, Any]:
    """The order that a guest's template stands for; nothing is ordered."""
    check(context.state, template)
    place = datacenter(context.state, template["datacenter"]["name"])
    return {
        "complexType": _GUEST_ORDER,
        "imageTemplateId": None,
        "location": str(place.get("id")) if place else None,
        "packageId": _GUEST_PACKAGE,
        "prices": [_shown(price) for price in _prices_of(context.state, template)],
        "quantity": 1,
        "sourceVirtualGuestId": None,
        "sshKeys": [],
        "useHourlyPricing": truth(template["hourlyBillingFlag"]),
        "virtualGuests": [{"domain": template["domain"], "hostname": template["hostname"]}],
    }


def _prices_of(state: State, template: dict[str, Any]) -> list[Row]:
    cores, memory, disk = flavor_of(template) or (
        number(template["startCpus"]),
        number(template["maxMemory"]),
        25,
    )
    speeds = [
        number(struct(each).get("maxSpeed")) for each in array(template.get("networkComponents"))
    ]
    capacities = {
        "guest_core": cores,
        "ram": (memory or 0) // 1024,
        "port_speed": max([100, *(speed or 0 for speed in speeds)]),
        "guest_disk0": disk,
    }
    for each in map(struct, array(template.get("blockDevices"))):
        category = next(
            (name for name, device in DISKS.items() if device == str(each.get("device"))), ""
        )
        capacities[category] = number(struct(each.get("diskImage")).get("capacity"))
    package = state.find("Product_Package", _GUEST_PACKAGE)
    items: list[Row] = package.get("items") if package else []
    system = f"OS_{template.get('operatingSystemReferenceCode')}"
    return [
        item.get("prices")[0]
        for item in items
        if item.get("keyName") in (*_INCLUDED, system)
        or capacities.get(item.get("itemCategory").get("categoryCode")) == item.get("capacity")
    ]


def _shown(price: Row) -> dict[str, Any]:
    return {
        "id": price.get("id"),
        "hourlyRecurringFee": decimal_text(price.get("hourlyRecurringFee")),
        "recurringFee": decimal_text(price.get("recurringFee")),
        "setupFee": "0",
        "item": {"description": price.get("item").get("description")},
        "categories": [{"categoryCode": _category(price)}],
    }


def _category(price: Row) -> str:
    return str(price.get("item").get("itemCategory").get("categoryCode"))


def _known_prices(state: State, order: dict[str, Any]) -> list[Row]:
    """The prices that an order names.

    Raises:
        Fault: one has no id, or there is none with its id.
    """
    found: list[Row] = []
    for each in map(struct, array(order.get("prices"))):
        id = number(each.get("id"))
        if id is None:
            raise Fault.public("Price does not have an id.")
        price = state.find("Product_Item_Price", id)
        if price is None:
            raise Fault.public(f"Price # {id} does not exist.")
        found.append(price)
    return found


def _checked_prices(state: State, order: dict[str, Any], package: Row | None) -> list[Row]:
    """The prices of an order, once it is sure that they can be ordered together.

    Raises:
        Fault: what is wrong with the first that is wrong.
    """
    prices = _known_prices(state, order)
    if package is None:
        raise Fault.unfound(f"Unable to find package {order.get('packageId')}.")
    for price in prices:
        if price not in package.get("itemPrices"):
            what = f"{price.get('item').get('description')} ({price.get('id')})"
            text = f"The price {what} is not valid for package ({package.get('id')})."
            raise Fault(f"{BASE}_Order_Item_Invalid", text)
    preset = state.find("Product_Package_Preset", order.get("presetId"))
    return [*prices, *(preset.get("prices") if preset is not None else ())]


def _check_parts(state: State, order: dict[str, Any], prices: list[Row]) -> Row:
    """The datacenter of an order, once its parts fit together.

    Raises:
        Fault: the location, two of the items, or a category that is missing.
    """
    place = _place(state, order.get("location"))
    if place is None:
        text = "The location provided for this order is invalid."
        raise Fault(f"{BASE}_Order_InvalidLocation", text)
    chosen: dict[str, Row] = {}
    for price in prices:
        other = chosen.setdefault(_category(price), price)
        if other is not price:
            names = [f"({each.get('item').get('description')})" for each in (other, price)]
            raise Fault(f"{BASE}_Order_Item_Conflict", f"You cannot order {' with '.join(names)}")
    missing = _missing(state, order, set(chosen))
    if missing:
        word = "category" if len(missing) == 1 else "categories"
        text = f"Order is missing the following {word}: {', '.join(missing)}."
        raise Fault(f"{BASE}_Order_MissingCategory", text)
    return place


def _missing(state: State, order: dict[str, Any], chosen: set[str]) -> list[str]:
    """The names of the categories that an order must have, and has not."""
    package = state.find("Product_Package", order.get("packageId"))
    if order.get("imageTemplateId"):
        chosen = chosen | {"os"}
    needed: list[Row] = package.get("configuration") if package else []
    return [
        str(each.get("itemCategory").get("name"))
        for each in needed
        if each.get("isRequired") and each.get("itemCategory").get("categoryCode") not in chosen
    ]


def _place(state: State, location: object) -> Row | None:
    """A datacenter by its id, its name or the name of its region."""
    found = state.find("Location_Datacenter", location) or datacenter(state, str(location))
    if found is not None:
        return found
    for place in state.all("Location_Datacenter"):
        if location in [region.get("keyname") for region in place.get("regions")]:
            return place
    return None


@behaviour("Product_Order", "verifyOrder")
def verify(context: Context, _: Row | None, order: dict[str, Any]) -> dict[str, Any]:
    """What an order costs; nothing is ordered."""
    containers = array(order.get("orderContainers"))
    if containers:
        return _summed(order, [verify(context, None, struct(each)) for each in containers])
    prices, place = check_order(context.state, order)
    return _priced(order, prices, place)


def _summed(order: dict[str, Any], parts: list[dict[str, Any]]) -> dict[str, Any]:
    """An order of several parts, with the prices and fees of all."""
    fees = [name for name in parts[0] if name.startswith(("preTax", "postTax"))]
    totals = {name: sum(Decimal(each[name]) for each in parts) for name in fees}
    return {
        **order,
        **{name: decimal_text(total) for name, total in totals.items()},
        "prices": [price for each in parts for price in each["prices"]],
        "orderContainers": parts,
    }


def is_upgrade(order: dict[str, Any]) -> bool:
    """Whether an order changes guests that there are."""
    return order.get("complexType") == f"{_GUEST_ORDER}_Upgrade"


def check_order(state: State, order: dict[str, Any]) -> tuple[list[Row], Row | None]:
    """The prices of an order that can be placed, and where; an upgrade has no place.

    Raises:
        Fault: what is wrong with the order.
    """
    if is_upgrade(order):
        return _known_prices(state, order), None
    package = state.find("Product_Package", order.get("packageId"))
    prices = _checked_prices(state, order, package)
    return prices, _check_parts(state, order, prices)


def _priced(order: dict[str, Any], prices: list[Row], place: Row | None) -> dict[str, Any]:
    hourly = sum((Decimal(price.get("hourlyRecurringFee")) for price in prices), Decimal())
    hourly *= number(order.get("quantity")) or 1
    monthly = hourly * HOURS_OF_A_MONTH
    fees = {
        "preTaxRecurring": hourly if truth(order.get("useHourlyPricing")) else monthly,
        "preTaxRecurringHourly": hourly,
        "preTaxRecurringMonthly": monthly,
        "preTaxSetup": Decimal(),
    }
    taxed = {name.replace("preTax", "postTax"): fee for name, fee in fees.items()}
    answer = order | {"prices": [_shown(price) for price in prices]}
    answer |= {name: decimal_text(fee) for name, fee in (fees | taxed).items()}
    answer |= {"proratedInitialCharge": "0", "currencyShortName": "USD", "taxCompletedFlag": True}
    if place is not None:
        names = ("id", "longName", "name")
        answer["locationObject"] = {name: place.get(name) for name in names}
    return answer
