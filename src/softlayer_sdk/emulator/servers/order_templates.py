"""The order that a template of a guest stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.locations import datacenter
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.values import array, number, struct, truth
from softlayer_sdk.emulator.orders.pricing import shown_price
from softlayer_sdk.emulator.servers.catalog import PUBLIC_CLOUD_SERVER
from softlayer_sdk.emulator.servers.guest_creation import check, flavor_of, image_named
from softlayer_sdk.emulator.servers.orders import GUEST_ORDER
from softlayer_sdk.emulator.servers.sizes import DISKS, SMALLEST_DISK
from softlayer_sdk.emulator.servers.software import newest_system

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

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
        "packageId": PUBLIC_CLOUD_SERVER,
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
    found = state.find("Product_Package", PUBLIC_CLOUD_SERVER)
    if found is None:
        raise Refusal.unfound(f"Unable to find package {PUBLIC_CLOUD_SERVER}.")
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
            "guest_disk0": SMALLEST_DISK,
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
        Refusal: there is no such system.
    """
    code = template.get("operatingSystemReferenceCode")
    if not code:
        return []
    name = f"OS_{newest_system(str(code))}"
    if not any(item.get("keyName") == name for item in items):
        raise Refusal.unfound(f"Unable to find price for operating system {code}.")
    return [name]
