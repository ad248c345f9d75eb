"""SoftLayer_Product_Order: placing orders, and what comes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.guest_creation import DISKS
from softlayer_sdk.emulator.registry import action
from softlayer_sdk.emulator.services.ordering import check_order, is_upgrade, verify
from softlayer_sdk.emulator.services.upgrades import upgrade
from softlayer_sdk.emulator.services.virtual_guest import order_guest
from softlayer_sdk.emulator.sowing import sow
from softlayer_sdk.emulator.transactions import begin
from softlayer_sdk.emulator.values import array, date_text, struct

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.rows import Row

_NO_NAMES = (
    "Invalid data on the order for property: hardware. Hostname and domain are not set properly."
)


@behaviour("Product_Order", "placeOrder")
def place(
    context: Context, _: Row | None, order: dict[str, Any], save_as_quote: object = None
) -> dict[str, Any]:
    """Order what the containers say."""
    del save_as_quote
    verified = verify(context, None, order)
    containers = array(order.get("orderContainers")) or [order]
    checked = [(struct(each), *check_order(context.state, struct(each))) for each in containers]
    for container, _prices, _place in checked:
        _check_names(container)
    made = [_deliver(context, *each) for each in checked]
    details = verified | made[0] if len(made) == 1 else verified
    return _receipt(context, details, "PENDING_AUTO_APPROVAL")


@behaviour("Product_Order", "placeQuote")
def quote(context: Context, _: Row | None, order: dict[str, Any]) -> dict[str, Any]:
    """Keep an order's price; nothing is ordered."""
    receipt = _receipt(context, verify(context, None, order), "QUOTE")
    values = {
        "name": order.get("quoteName") or "quote",
        "quoteKey": context.state.guid().replace("-", ""),
        "status": "PENDING",
        "createDate": context.now,
    }
    row = context.state.add("Billing_Order_Quote", values)
    shown = {name: row.get(name) for name in ("id", "name", "quoteKey", "status")}
    return receipt | {"quote": shown}


def _receipt(context: Context, details: dict[str, Any], status: str) -> dict[str, Any]:
    id = context.state.next_id()
    items = [
        {"id": context.state.next_id(), "description": struct(price.get("item")).get("description")}
        for price in map(struct, array(details.get("prices")))
    ]
    placed = {"id": id, "accountId": context.state.account.get("id"), "status": status}
    return {
        "orderDate": date_text(context.now),
        "orderId": id,
        "orderDetails": details,
        "placedOrder": placed | {"items": items},
    }


def _check_names(order: dict[str, Any]) -> None:
    hosts = [
        struct(each) for name in ("virtualGuests", "hardware") for each in array(order.get(name))
    ]
    named = all(host.get("hostname") and host.get("domain") for host in hosts)
    if not is_upgrade(order) and not (hosts and named):
        raise Fault(f"{BASE}_Order_InvalidData", _NO_NAMES)


def _deliver(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """Make what is ordered; the hosts of the order, with their ids."""
    if place is None:
        return {"virtualGuests": upgrade(context, order, prices)}
    guests = [
        _guest(context, order, struct(host), prices, place)
        for host in array(order.get("virtualGuests"))
    ]
    servers = [
        _server(context, struct(host), prices, place) for host in array(order.get("hardware"))
    ]
    made = {"virtualGuests": guests, "hardware": servers}
    return {name: list(map(_shown, rows)) for name, rows in made.items() if rows}


def _shown(row: Row) -> dict[str, Any]:
    return {name: row.get(name) for name in ("id", "hostname", "domain", "globalIdentifier")}


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
    template = {
        "startCpus": sizes["guest_core"],
        "maxMemory": sizes["ram"] * 1024,
        "hourlyBillingFlag": order.get("useHourlyPricing"),
        "localDiskFlag": False,
        "datacenter": {"name": place.get("name")},
        "operatingSystemReferenceCode": _system(prices),
        "networkComponents": [{"maxSpeed": sizes["port_speed"]}],
        "blockDevices": [
            {"device": device, "diskImage": {"capacity": sizes[code]}}
            for code, device in DISKS.items()
            if code in sizes
        ],
        "sshKeys": [{"id": id} for id in keys],
    }
    return order_guest(context, template | host)


def _server(context: Context, host: dict[str, Any], prices: list[Row], place: Row) -> Row:
    sizes = _capacities(prices)
    values = {
        "hostname": host["hostname"],
        "domain": host["domain"],
        "datacenter": {"name": place.get("name")},
        "memoryCapacity": sizes.get("ram", 8),
        "processorPhysicalCoreAmount": sizes.get("server", 4),
        "operatingSystemReferenceCode": _system(prices) or "UBUNTU_22_64",
        "maxSpeed": sizes.get("port_speed", 100),
        "provisionDate": None,
    }
    row = sow(context.state, "Hardware_Server", values)
    begin(context, row, "Provision Server", "provision", "server_ready")
    return row


@action
def server_ready(moment: dt.datetime, server: Row, _: Row) -> None:
    """A server can be used."""
    server.update(provisionDate=moment)
