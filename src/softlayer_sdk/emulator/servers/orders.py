"""From orders of guests and servers to the machines that they ask for."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any, cast

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import deliverer, provided
from softlayer_sdk.emulator.engine.values import array, number, struct, truth
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.orders.checks import image_of, price_of
from softlayer_sdk.emulator.orders.hosts import hosts_of
from softlayer_sdk.emulator.servers.catalog import (
    GATEWAYS,
    TRANSIENT_CLOUD_SERVER,
    is_local_disk,
)
from softlayer_sdk.emulator.servers.guest_creation import check_names
from softlayer_sdk.emulator.servers.guests import order_guest
from softlayer_sdk.emulator.servers.hardware import order_server
from softlayer_sdk.emulator.servers.kinds import PRIVATE, check_kinds, kind_of_order
from softlayer_sdk.emulator.servers.sizes import DISKS, is_local

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

# What of a machine says which networks it is in.
_SIDES = ("primaryNetworkComponent", "primaryBackendNetworkComponent")
GUEST_ORDER = "SoftLayer_Container_Product_Order_Virtual_Guest"


@deliverer(machines="guest_core", hosts="virtualGuests")
def order_guests(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """New guests, as many as have names."""
    hosts, where = hosts_of(order), cast("Row", place)
    check_kinds(prices, kind_of_order(order, prices))
    made = [_guest(context, order, host, prices, where) for host in hosts]
    return {"virtualGuests": list(map(_shown, made))}


@deliverer(machines="server", hosts="hardware")
def order_servers(
    context: Context, order: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """New servers, as many as have names."""
    hosts, where = hosts_of(order), cast("Row", place)
    if order.get("presetId") and not context.settings.preset_vlans:
        _refuse_vlans(hosts)
    made = [_server(context, order, host, prices, where) for host in hosts]
    kind = context.state.found("Product_Package", order.get("packageId")).get("type")
    if kind is not None and kind.get("keyName") == GATEWAYS:
        provided("deliver_gateway")(context, order, made)
    return {"hardware": list(map(_shown, made))}


def _refuse_vlans(hosts: list[dict[str, Any]]) -> None:
    for host, side in itertools.product(hosts, _SIDES):
        if struct(struct(host.get(side)).get("networkVlan")).get("id"):
            text = "VLANs may not be specified for Bare Metal Server configurations."
            raise Refusal.public(text)


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
    image = image_of(context.state, order)
    template = {
        "startCpus": sizes["guest_core"],
        "maxMemory": sizes["ram"] * 1024,
        "hourlyBillingFlag": order.get("useHourlyPricing"),
        "localDiskFlag": _is_local(context, order, prices),
        "transientGuestFlag": number(order.get("packageId")) == TRANSIENT_CLOUD_SERVER,
        "postInstallScriptUri": next(iter(array(order.get("provisionScripts"))), None),
        "datacenter": {"name": place.get("name")},
        "operatingSystemReferenceCode": _system(prices) if image is None else None,
        "blockDeviceTemplateGroup": {"globalIdentifier": image and image.get("globalIdentifier")},
        "networkComponents": [{"maxSpeed": sizes["port_speed"]}],
        "blockDevices": [
            {"device": device, "diskImage": {"capacity": sizes[code]}}
            for code, device in DISKS.items()
            if code in sizes
        ],
        "sshKeys": [{"id": id} for id in _keys(order)],
        "privateNetworkOnlyFlag": _is_private(prices),
        "dedicatedAccountHostOnlyFlag": kind_of_order(order, prices) == PRIVATE,
        "dedicatedHost": {"id": order.get("hostId")},
        "reservedCapacityId": order.get("reservedCapacityId"),
    }
    check_names(host)
    return order_guest(context, template | host)


def _is_local(context: Context, order: dict[str, Any], prices: list[Row]) -> bool:
    """Whether disks in the host are ordered, by themselves or with a preset."""
    preset = context.state.find("Product_Package_Preset", order.get("presetId"))
    if preset is not None:
        return is_local(preset.get("keyName"))
    return any(is_local_disk(price.get("item")) for price in prices)


def _keys(order: dict[str, Any]) -> list[Any]:
    """The ids of the SSH keys of an order; the first list is for all of its machines."""
    return array(struct(next(iter(array(order.get("sshKeys"))), None)).get("sshKeyIds"))


def _is_private(prices: list[Row]) -> bool:
    """Whether the uplinks that are ordered lead to the private network only."""
    speed = price_of(prices, "port_speed")
    return speed is not None and "Public" not in speed.get("item").get("description")


def _server(
    context: Context, order: dict[str, Any], host: dict[str, Any], prices: list[Row], place: Row
) -> Row:
    sizes = _capacities(prices)
    check_names(host)
    for id in _keys(order):
        context.state.found("Security_Ssh_Key", id)
    image_of(context.state, order)
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
        privateNetworkOnlyFlag=_is_private(prices),
        **{side: struct(host[side]) for side in _SIDES if host.get(side)},
    )
