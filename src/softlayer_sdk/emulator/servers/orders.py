"""From orders of guests and servers to the machines that they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from softlayer_sdk.emulator.engine.registry import deliverer
from softlayer_sdk.emulator.engine.values import array, struct, truth
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.orders.checks import image_of
from softlayer_sdk.emulator.orders.placing import hosts_of
from softlayer_sdk.emulator.servers.guests import order_guest
from softlayer_sdk.emulator.servers.hardware import order_server
from softlayer_sdk.emulator.servers.sizes import DISKS

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

GUEST_ORDER = "SoftLayer_Container_Product_Order_Virtual_Guest"


@deliverer(machines="guest_core")
def order_guests(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """New guests, as many as have names."""
    hosts, where = hosts_of(order), cast("Row", place)
    made = [_guest(context, order, host, prices, where) for host in hosts]
    return {"virtualGuests": list(map(_shown, made)), "made": made}


@deliverer(machines="server")
def order_servers(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """New servers, as many as have names."""
    hosts, where = hosts_of(order), cast("Row", place)
    made = [_server(context, order, host, prices, where) for host in hosts]
    return {"hardware": list(map(_shown, made)), "made": made}


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
