"""SoftLayer_Product_Order and order templates: what an order costs, and placing it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.engine.behaviour import Context, behaviour
from softlayer_sdk.emulator.engine.errors import Fault
from softlayer_sdk.emulator.engine.values import array, decimal_text, number, struct, truth
from softlayer_sdk.emulator.orders.checks import GUEST_ORDER, category_of, check_order
from softlayer_sdk.emulator.servers.builders import datacenter, newest_system
from softlayer_sdk.emulator.servers.guest_creation import DISKS, check, flavor_of, image_named

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_GUEST_PACKAGE = 835
_SMALLEST_DISK = 25
# What a guest has whether it is asked for or not.
_INCLUDED = ("BANDWIDTH_0_GB_2", "1_IP_ADDRESS", "REBOOT_REMOTE_CONSOLE", "MONITORING_HOST_PING")


@behaviour("Virtual_Guest", "generateOrderTemplate")
def generate(context: Context, _: Row | None, template: dict[str, Any]) -> dict[str, Any]:
    """The order that a guest's template stands for; nothing is ordered."""
    check(context.state, template)
    place = datacenter(context.state, template["datacenter"]["name"])
    preset = _preset_of(context.state, template)
    image = image_named(context.state, template)
    return {
        "complexType": GUEST_ORDER,
        "imageTemplateId": image.get("id") if image is not None else None,
        "location": str(place.get("id")) if place else None,
        "packageId": _GUEST_PACKAGE,
        **({"presetId": preset.get("id")} if preset is not None else {}),
        "prices": [shown_price(price) for price in _prices_of(context.state, template)],
        "quantity": 1,
        "sourceVirtualGuestId": None,
        "sshKeys": [],
        "useHourlyPricing": truth(template["hourlyBillingFlag"]),
        "virtualGuests": [{"domain": template["domain"], "hostname": template["hostname"]}],
    }


def _preset_of(state: State, template: dict[str, Any]) -> Row | None:
    """The preset that is the flavor of a template."""
    flavor = struct(template.get("supplementalCreateObjectOptions")).get("flavorKeyName")
    presets: list[Row] = _guest_package(state).get("activePresets")
    return next((each for each in presets if each.get("keyName") == flavor), None)


def _guest_package(state: State) -> Row:
    found = state.find("Product_Package", _GUEST_PACKAGE)
    if found is None:
        raise Fault.unfound(f"Unable to find package {_GUEST_PACKAGE}.")
    return found


def _prices_of(state: State, template: dict[str, Any]) -> list[Row]:
    """The prices of what a template asks for, beside those of its preset."""
    items: list[Row] = _guest_package(state).get("items")
    speeds = [
        number(struct(each).get("maxSpeed")) for each in array(template.get("networkComponents"))
    ]
    capacities = {"port_speed": max([100, *(speed or 0 for speed in speeds)])}
    if flavor_of(template) is None:
        capacities |= {
            "guest_core": number(template["startCpus"]) or 0,
            "ram": (number(template["maxMemory"]) or 0) // 1024,
            "guest_disk0": _SMALLEST_DISK,
        }
    for each in map(struct, array(template.get("blockDevices"))):
        category = next(
            (name for name, device in DISKS.items() if device == str(each.get("device"))), ""
        )
        capacities[category] = number(struct(each.get("diskImage")).get("capacity")) or 0
    wanted = {*_INCLUDED, *_system_item(items, template)}
    return [
        item.get("prices")[0]
        for item in items
        if item.get("keyName") in wanted
        or capacities.get(item.get("itemCategory").get("categoryCode")) == item.get("capacity")
    ]


def _system_item(items: list[Row], template: dict[str, Any]) -> list[str]:
    """The key name of the item of the operating system; none for an image.

    Raises:
        Fault: there is no such system.
    """
    code = template.get("operatingSystemReferenceCode")
    if not code:
        return []
    name = f"OS_{newest_system(str(code))}"
    if not any(item.get("keyName") == name for item in items):
        raise Fault.unfound(f"Unable to find price for operating system {code}.")
    return [name]


def shown_price(price: Row) -> dict[str, Any]:
    """A price as orders show it."""
    item = price.get("item")
    return {
        "id": price.get("id"),
        "hourlyRecurringFee": decimal_text(price.get("hourlyRecurringFee")),
        "recurringFee": decimal_text(price.get("recurringFee")),
        "setupFee": decimal_text(price.get("setupFee") or 0),
        "item": {name: item.get(name) for name in ("id", "keyName", "description")},
        "categories": [{"categoryCode": category_of(price)}],
    }


@attrs.frozen
class Checked:
    """A container of an order that can be placed: its prices, and where it is for.

    Machines always have a place.
    """

    container: dict[str, Any]
    prices: list[Row]
    place: Row | None


def checked(state: State, order: dict[str, Any]) -> list[Checked]:
    """The containers of an order, or the order itself when it has none.

    Raises:
        Fault: the prices or the place of one are wrong.
    """
    containers = [struct(each) for each in array(order.get("orderContainers"))] or [order]
    return [Checked(each, *check_order(state, each)) for each in containers]


def priced(order: dict[str, Any], parts: list[Checked]) -> dict[str, Any]:
    """An order with what it costs."""
    answers = [_priced(each.container, each.prices, each.place) for each in parts]
    return _summed(order, answers) if array(order.get("orderContainers")) else answers[0]


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


def _priced(order: dict[str, Any], prices: list[Row], place: Row | None) -> dict[str, Any]:
    quantity = number(order.get("quantity")) or 1

    def total(fee: str) -> Decimal:
        return sum((Decimal(price.get(fee) or 0) for price in prices), Decimal()) * quantity

    hourly, monthly = total("hourlyRecurringFee"), total("recurringFee")
    fees = {
        "preTaxRecurring": hourly if truth(order.get("useHourlyPricing")) else monthly,
        "preTaxRecurringHourly": hourly,
        "preTaxRecurringMonthly": monthly,
        "preTaxSetup": total("setupFee"),
    }
    taxed = {name.replace("preTax", "postTax"): fee for name, fee in fees.items()}
    answer = order | {"prices": [shown_price(price) for price in prices]}
    answer |= {name: decimal_text(fee) for name, fee in (fees | taxed).items()}
    answer |= {"proratedInitialCharge": "0", "currencyShortName": "USD", "taxCompletedFlag": True}
    if place is not None:
        names = ("id", "longName", "name")
        answer["locationObject"] = {name: place.get(name) for name in names}
    return answer
