"""The order that a template of a guest stands for, and placing it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.locations import datacenter
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.values import array, number, struct, truth
from softlayer_sdk.emulator.orders.checks import regional
from softlayer_sdk.emulator.orders.pricing import shown_price
from softlayer_sdk.emulator.orders.records import APPROVAL, Part, record_order
from softlayer_sdk.emulator.servers.catalog import (
    CLOUD_SERVER,
    PUBLIC_CLOUD_SERVER,
    TRANSIENT_CLOUD_SERVER,
    uplinks,
)
from softlayer_sdk.emulator.servers.guest_creation import (
    check,
    flavor_of,
    has_local_disks,
    image_named,
)
from softlayer_sdk.emulator.servers.guests import order_guest
from softlayer_sdk.emulator.servers.kinds import HOST, kind_of_template
from softlayer_sdk.emulator.servers.made_of import OF_GUESTS, sold_in
from softlayer_sdk.emulator.servers.orders import GUEST_ORDER
from softlayer_sdk.emulator.servers.sizes import DISKS, SMALLEST_DISK, SPEEDS
from softlayer_sdk.emulator.servers.software import ITEMS_OF_SYSTEMS, newest_system

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

# What refusals call what a guest is made of.
_PARTS = {"guest_core": "core capacity", "ram": "memory capacity"}


@behaviour("Virtual_Guest", "createObject")
def create(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """Order a guest."""
    preset, part = _order_of(context.state, template)
    chosen: list[Row] = preset.get("prices") if preset is not None else []
    before = context.state.last_id
    guest = order_guest(context, template)
    place = guest.get("datacenter")
    prices = [regional(price, place) for price in (*part.prices, *chosen)]
    part = attrs.evolve(part, after=before, place=place, prices=prices)
    wait = context.settings.ready_after * APPROVAL
    record_order(context.state, context.user, [part], approved_in=wait)
    return guest


@behaviour("Virtual_Guest", "generateOrderTemplate")
def generate(context: Context, _: Row | None, template: dict[str, Any]) -> dict[str, Any]:
    """The order that a guest's template stands for; nothing is ordered."""
    _, part = _order_of(context.state, template)
    with context.state.trial():
        order_guest(context, template)
    return {**part.order, "prices": [shown_price(price) for price in part.prices]}


def _order_of(state: State, template: dict[str, Any]) -> tuple[Row | None, Part]:
    """The preset that a template is of, and its order: its prices are those beside the preset.

    Raises:
        Refusal: what is wrong with the template.
    """
    check(state, template)
    place = datacenter(state, template["datacenter"]["name"])
    package = _package_of(state, template)
    preset = _preset_of(package, template)
    image = image_named(state, template)
    host = struct(template.get("dedicatedHost")).get("id")
    keys = [struct(each).get("id") for each in array(template.get("sshKeys"))]
    order = {
        "complexType": GUEST_ORDER,
        # There is none rather than null: XML-RPC has an empty text for null, which names an image.
        **({"imageTemplateId": image.get("id")} if image is not None else {}),
        "location": str(place.get("id")) if place else None,
        "packageId": package.get("id"),
        **({"presetId": preset.get("id")} if preset is not None else {}),
        **({"hostId": host} if host else {}),
        "quantity": 1,
        "sourceVirtualGuestId": None,
        "sshKeys": [{"sshKeyIds": keys}] if keys else [],
        "useHourlyPricing": truth(template["hourlyBillingFlag"]),
        "virtualGuests": [{"domain": template["domain"], "hostname": template["hostname"]}],
    }
    prices = list(_prices_of(package, template))
    return preset, Part(order=order, prices=prices, machines=True)


def _package_of(state: State, template: dict[str, Any]) -> Row:
    """The package that has what a template asks for.

    Raises:
        Refusal: there is none in this account.
    """
    shared = TRANSIENT_CLOUD_SERVER if truth(template.get("transientGuestFlag")) else None
    id = CLOUD_SERVER if kind_of_template(template) else shared or PUBLIC_CLOUD_SERVER
    found = state.find("Product_Package", id)
    if found is None:
        raise Refusal.unfound(f"Unable to find package {id}.")
    return found


def _preset_of(package: Row, template: dict[str, Any]) -> Row | None:
    """The preset that is the flavor of a template."""
    flavor = struct(template.get("supplementalCreateObjectOptions")).get("flavorKeyName")
    presets: list[Row] = package.get("activePresets")
    return next((each for each in presets if each.get("keyName") == flavor), None)


def _prices_of(package: Row, template: dict[str, Any]) -> Iterator[Row]:
    """The prices of what a template asks for, beside those of its preset.

    Raises:
        Refusal: something that it asks for is not sold.
    """
    sold, kind = sold_in(package), kind_of_template(template)
    for key in (*OF_GUESTS, _uplink(template), *_system_item(sold.named, template)):
        yield sold.named[key].get("prices")[0]
    local = has_local_disks(template)
    for code, size in _sizes(template).items():
        item = sold.of(code, kind, local=local and code in DISKS).get(size)
        if item is None:
            shown = size * 1024 if code == "ram" else size
            part = _PARTS.get(code, "disk capacity")
            raise Refusal.unfound(f"Unable to find price for {part} of {shown}.")
        yield item.get("prices")[0]


def _uplink(template: dict[str, Any]) -> str:
    """The key name of the uplinks that a template asks for."""
    speeds = [
        number(struct(each).get("maxSpeed")) for each in array(template.get("networkComponents"))
    ]
    private = truth(template.get("privateNetworkOnlyFlag"))
    speed = max([SPEEDS[0], *(each or 0 for each in speeds)])
    return uplinks(speed, private=private, host=kind_of_template(template) == HOST)


def _sizes(template: dict[str, Any]) -> dict[str, int]:
    """The cores, the memory in GB and the disks of a template, by category."""
    sizes: dict[str, int] = {}
    if flavor_of(template) is None:
        sizes = {
            "guest_core": number(template["startCpus"]) or 0,
            "ram": (number(template["maxMemory"]) or 0) // 1024,
            "guest_disk0": SMALLEST_DISK,
        }
    categories = {device: name for name, device in DISKS.items()}
    for each in map(struct, array(template.get("blockDevices"))):
        code = categories.get(str(each.get("device")))
        if code is None:
            why = f"There is no device {each.get('device')}."
            raise Refusal.invalid("blockDevices", why)
        if code == "guest_disk0" and flavor_of(template) is not None:
            continue  # which the flavor has
        sizes[code] = number(struct(each.get("diskImage")).get("capacity")) or 0
    return sizes


def _system_item(items: dict[str, Row], template: dict[str, Any]) -> list[str]:
    """The key name of the item of the operating system; none for an image.

    Raises:
        Refusal: there is no such system.
    """
    code = template.get("operatingSystemReferenceCode")
    if not code:
        return []
    name = ITEMS_OF_SYSTEMS.get(newest_system(str(code)))
    if name not in items:
        raise Refusal.unfound(f"Unable to find price for operating system {code}.")
    return [name]
