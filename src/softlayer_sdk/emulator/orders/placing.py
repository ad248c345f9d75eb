"""SoftLayer_Product_Order: placing orders, and what comes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from softlayer_sdk.emulator.engine.behaviour import Context, behaviour
from softlayer_sdk.emulator.engine.errors import Fault
from softlayer_sdk.emulator.engine.values import array, struct, truth
from softlayer_sdk.emulator.orders.booking import add_quote, book
from softlayer_sdk.emulator.orders.checks import category_of, image_of
from softlayer_sdk.emulator.orders.delivery import find_deliverer
from softlayer_sdk.emulator.orders.ordering import Checked, checked, priced
from softlayer_sdk.emulator.servers.guest_creation import DISKS
from softlayer_sdk.emulator.servers.guests import order_guest
from softlayer_sdk.emulator.servers.hardware import order_server

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Product_Order", "verifyOrder")
def verify(context: Context, _: Row | None, order: dict[str, Any]) -> dict[str, Any]:
    """What an order costs; nothing is ordered."""
    return priced(order, _tried(context, order))


@behaviour("Product_Order", "placeOrder")
def place(
    context: Context, _: Row | None, order: dict[str, Any], save_as_quote: object = None
) -> dict[str, Any]:
    """Order what the containers say."""
    parts = checked(context.state, order)
    for each in parts:
        _check_names(each.container)
    made = [_deliver(context, each) for each in parts]
    prices = [price for each in parts for price in each.prices]
    rows = [row for _, these in made for row in these]
    booked = book(context.state, context.user, parts[0].container, prices, made=rows)
    details = priced(order, parts)
    receipt = _receipt(details | made[0][0] if len(made) == 1 else details, booked)
    if truth(save_as_quote):
        kept = add_quote(context.state, context.user, _as_one(order, parts), prices)
        receipt["quote"] = _shown_quote(kept)
    return receipt


@behaviour("Product_Order", "placeQuote")
def quote(context: Context, _: Row | None, order: dict[str, Any]) -> dict[str, Any]:
    """Keep an order's price; nothing is ordered."""
    parts = _tried(context, order)
    prices = [price for each in parts for price in each.prices]
    kept = add_quote(context.state, context.user, _as_one(order, parts), prices)
    return _receipt(priced(order, parts), kept.get("order")) | {"quote": _shown_quote(kept)}


def _tried(context: Context, order: dict[str, Any]) -> list[Checked]:
    """The containers of an order that could be placed: it was tried, and taken back."""
    parts = checked(context.state, order)
    with context.state.trial():
        for each in parts:
            if _is_delivered(each.container):  # machines may have no names yet
                _deliver(context, each)
    return parts


def _as_one(order: dict[str, Any], parts: list[Checked]) -> dict[str, Any]:
    """An order of one container, with that container's properties as its own."""
    return order if len(parts) > 1 else {**order, **parts[0].container, "orderContainers": None}


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
    hosts = _hosts(order)
    named = all(host.get("hostname") and host.get("domain") for host in hosts)
    if not (_is_delivered(order) or (hosts and named)):
        raise Fault.bad_order("hardware", "Hostname and domain are not set properly.")


def _hosts(order: dict[str, Any]) -> list[dict[str, Any]]:
    """The machines that an order is for."""
    names = ("virtualGuests", "hardware")
    return [struct(host) for name in names for host in array(order.get(name))]


def _is_delivered(order: dict[str, Any]) -> bool:
    """Whether an order is for something else than new machines."""
    return find_deliverer(str(order.get("complexType"))) is not None


def _deliver(context: Context, part: Checked) -> tuple[dict[str, Any], list[Row]]:
    """Make what is ordered: what the order shows of it, and the machines."""
    order, prices = part.container, part.prices
    deliver = find_deliverer(str(order.get("complexType")))
    if deliver is not None:
        shown = dict(deliver(context, order, prices, part.place))
        return shown, shown.pop("made", [])
    place, hosts = cast("Row", part.place), _hosts(order)
    if "guest_core" in _capacities(prices):
        rows = [_guest(context, order, host, prices, place) for host in hosts]
        return {"virtualGuests": list(map(_shown, rows))}, rows
    rows = [_server(context, order, host, prices, place) for host in hosts]
    return {"hardware": list(map(_shown, rows))}, rows


def _shown(row: Row) -> dict[str, Any]:
    names = ("id", "hostname", "domain", "fullyQualifiedDomainName", "globalIdentifier")
    return {name: row.get(name) for name in names}


def _capacities(prices: list[Row]) -> dict[str, int]:
    return {category_of(price): price.get("item").get("capacity") for price in prices}


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
