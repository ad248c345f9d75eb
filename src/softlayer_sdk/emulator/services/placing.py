"""SoftLayer_Product_Order: placing orders, and what comes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.domain.booking import add_quote, book
from softlayer_sdk.emulator.domain.delivery import find_deliverer
from softlayer_sdk.emulator.domain.guest_creation import DISKS
from softlayer_sdk.emulator.domain.order_checks import check_order, image_of, is_upgrade
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.services.hardware import order_server
from softlayer_sdk.emulator.services.ordering import priced
from softlayer_sdk.emulator.services.upgrades import upgrade
from softlayer_sdk.emulator.services.virtual_guest import order_guest
from softlayer_sdk.emulator.values import array, struct, truth

if TYPE_CHECKING:
    from softlayer_sdk.emulator.rows import Row

_NO_NAMES = (
    "Invalid data on the order for property: hardware. Hostname and domain are not set properly."
)


@behaviour("Product_Order", "verifyOrder")
def verify(context: Context, _: Row | None, order: dict[str, Any]) -> dict[str, Any]:
    """What an order costs. It is tried, and taken back: nothing is ordered."""
    details = priced(context.state, order)
    with context.state.trial():
        for container in _containers(order):
            # Machines may have no names yet.
            if _is_delivered(container) or is_upgrade(container):
                _deliver(context, container, *check_order(context.state, container))
    return details


@behaviour("Product_Order", "placeOrder")
def place(
    context: Context, _: Row | None, order: dict[str, Any], save_as_quote: object = None
) -> dict[str, Any]:
    """Order what the containers say."""
    details = priced(context.state, order)
    containers = _containers(order)
    checked = [(each, *check_order(context.state, each)) for each in containers]
    for container, _prices, _place in checked:
        _check_names(container)
    made = [_deliver(context, *each) for each in checked]
    prices = [price for _, these, _ in checked for price in these]
    rows = [row for _, these in made for row in these]
    booked = book(context.state, context.user, containers[0], prices, made=rows)
    receipt = _receipt(details | made[0][0] if len(made) == 1 else details, booked)
    if truth(save_as_quote):
        kept = add_quote(context.state, context.user, _as_one(order), prices)
        receipt["quote"] = _shown_quote(kept)
    return receipt


@behaviour("Product_Order", "placeQuote")
def quote(context: Context, _: Row | None, order: dict[str, Any]) -> dict[str, Any]:
    """Keep an order's price; nothing is ordered."""
    details = verify(context, None, order)
    containers = _containers(order)
    prices = [price for each in containers for price in check_order(context.state, each)[0]]
    kept = add_quote(context.state, context.user, _as_one(order), prices)
    return _receipt(details, kept.get("order")) | {"quote": _shown_quote(kept)}


def _containers(order: dict[str, Any]) -> list[dict[str, Any]]:
    return [struct(each) for each in array(order.get("orderContainers"))] or [order]


def _as_one(order: dict[str, Any]) -> dict[str, Any]:
    """An order of one container, with that container's properties as its own."""
    containers = _containers(order)
    return order if len(containers) > 1 else {**order, **containers[0], "orderContainers": None}


def _shown_quote(row: Row) -> dict[str, Any]:
    names = ("id", "name", "quoteKey", "status", "createDate", "expirationDate")
    return {name: row.get(name) for name in names}


def _receipt(details: dict[str, Any], booked: Row) -> dict[str, Any]:
    names = ("id", "accountId", "status", "orderTypeId", "userRecord")
    items = booked.get("items")
    shown = [{name: item.get(name) for name in ("id", "description")} for item in items]
    return {
        "orderDate": booked.get("createDate"),
        "orderId": booked.get("id"),
        "orderDetails": details,
        "placedOrder": {name: booked.get(name) for name in names} | {"items": shown},
    }


def _check_names(order: dict[str, Any]) -> None:
    hosts = [
        struct(each) for name in ("virtualGuests", "hardware") for each in array(order.get(name))
    ]
    named = all(host.get("hostname") and host.get("domain") for host in hosts)
    if not (_is_delivered(order) or is_upgrade(order) or (hosts and named)):
        raise Fault(f"{BASE}_Order_InvalidData", _NO_NAMES)


def _is_delivered(order: dict[str, Any]) -> bool:
    """Whether there is more to an order than its machines."""
    return find_deliverer(str(order.get("complexType"))) is not None


def _deliver(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> tuple[dict[str, Any], list[Row]]:
    """Make what is ordered: what the order shows of it, and the machines."""
    deliver = find_deliverer(str(order.get("complexType")))
    if deliver is not None:
        shown = dict(deliver(context, order, prices, place))
        return shown, shown.pop("made", [])
    if place is None:
        return {"virtualGuests": upgrade(context, order, prices)}, []
    hosts = [
        struct(host) for name in ("virtualGuests", "hardware") for host in array(order.get(name))
    ]
    if "guest_core" in _capacities(prices):
        rows = [_guest(context, order, host, prices, place) for host in hosts]
        return {"virtualGuests": list(map(_shown, rows))}, rows
    rows = [_server(context, order, host, prices, place) for host in hosts]
    return {"hardware": list(map(_shown, rows))}, rows


def _shown(row: Row) -> dict[str, Any]:
    names = ("id", "hostname", "domain", "fullyQualifiedDomainName", "globalIdentifier")
    return {name: row.get(name) for name in names}


def _capacities(prices: list[Row]) -> dict[str, int]:
    items = [price.get("item") for price in prices]
    return {item.get("itemCategory").get("categoryCode"): item.get("capacity") for item in items}


def _system(prices: list[Row]) -> str | None:
    described = (price.get("item").get("softwareDescription") for price in prices)
    return next((each.get("referenceCode") for each in described if each is not None), None)


def _guest(
    context: Context, order: dict[str, Any], host: dict[str, Any], prices: list[Row], place: Row
) -> Row:
    sizes = _capacities(prices)
    keys = array(struct(next(iter(array(order.get("sshKeys"))), None)).get("sshKeyIds"))
    image = image_of(context.state, order)
    template = {
        "startCpus": sizes["guest_core"],
        "maxMemory": sizes["ram"] * 1024,
        "hourlyBillingFlag": order.get("useHourlyPricing"),
        "localDiskFlag": False,
        "datacenter": {"name": place.get("name")},
        "operatingSystemReferenceCode": _system(prices) if image is None else None,
        "blockDeviceTemplateGroup": {"globalIdentifier": image and image.get("globalIdentifier")},
        "networkComponents": [{"maxSpeed": sizes["port_speed"]}],
        "blockDevices": [
            {"device": device, "diskImage": {"capacity": sizes[code]}}
            for code, device in DISKS.items()
            if code in sizes
        ],
        "sshKeys": [{"id": id} for id in keys],
        "dedicatedHost": {"id": order.get("hostId")},
        "reservedCapacityId": order.get("reservedCapacityId"),
    }
    return order_guest(context, template | host)


def _server(
    context: Context, order: dict[str, Any], host: dict[str, Any], prices: list[Row], place: Row
) -> Row:
    sizes = _capacities(prices)
    return order_server(
        context,
        hostname=host["hostname"],
        domain=host["domain"],
        datacenter={"name": place.get("name")},
        memoryCapacity=sizes.get("ram", 8),
        processorPhysicalCoreAmount=sizes.get("server", 4),
        operatingSystemReferenceCode=_system(prices) or "UBUNTU_22_64",
        maxSpeed=sizes.get("port_speed", 100),
        hourlyBillingFlag=truth(order.get("useHourlyPricing")),
    )
