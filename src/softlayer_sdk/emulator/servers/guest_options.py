"""What a guest's template can have, and what it costs: as the catalog says."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.values import decimal_text
from softlayer_sdk.emulator.orders.bills import category_of
from softlayer_sdk.emulator.servers.catalog import CLOUD_SERVER, GIGABYTES, PUBLIC_CLOUD_SERVER
from softlayer_sdk.emulator.servers.sizes import CORES, DISKS, FIRST_DISKS, OTHER_DISKS, SPEEDS
from softlayer_sdk.emulator.servers.software import ITEMS_OF_SYSTEMS, newest_system

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_FEES = ("hourlyRecurringFee", "recurringFee")
_LATEST = "UBUNTU_LATEST_64"


@behaviour("Virtual_Guest", "getCreateObjectOptions")
def create_options(context: Context, _: Row | None) -> dict[str, Any]:
    """What a template can have."""
    names = [row.get("name") for row in context.state.all("SoftLayer_Location_Datacenter")]
    items = _items(context)

    def option(template: dict[str, Any], category: str, key: object) -> dict[str, Any]:
        item = items.get((category, key))
        return {"template": template} | ({"itemPrice": _price(item)} if item is not None else {})

    return {
        "datacenters": [{"template": {"datacenter": {"name": name}}} for name in names],
        "processors": [option({"startCpus": n}, "guest_core", n) for n in CORES],
        "memory": [option({"maxMemory": gb * 1024}, "ram", gb) for gb in GIGABYTES],
        "operatingSystems": [
            option(
                {"operatingSystemReferenceCode": code}, "os", ITEMS_OF_SYSTEMS[newest_system(code)]
            )
            for code in (_LATEST, *ITEMS_OF_SYSTEMS)
        ],
        "networkComponents": [
            option({"networkComponents": [{"maxSpeed": speed}]}, "port_speed", speed)
            for speed in SPEEDS
        ],
        "blockDevices": [
            option(
                {
                    "blockDevices": [{"device": device, "diskImage": {"capacity": size}}],
                    "localDiskFlag": local,
                },
                category,
                size,
            )
            for number, (category, device) in enumerate(DISKS.items())
            for size in (OTHER_DISKS if number else FIRST_DISKS)
            for local in (True, False)
        ],
        "flavors": _flavors(context),
    }


def _items(context: Context) -> dict[tuple[str, object], Row]:
    """The items of guests by category and capacity; systems by their key names."""
    package = context.state.find("Product_Package", CLOUD_SERVER)
    found: dict[tuple[str, object], Row] = {}
    for item in package.get("items") if package is not None else ():
        code = item.get("itemCategory").get("categoryCode")
        key = item.get("keyName") if code == "os" else item.get("capacity")
        found.setdefault((code, key), item)
    return found


def _price(item: Row) -> dict[str, Any]:
    price = item.get("prices")[0]
    fees = {fee: decimal_text(price.get(fee) or 0) for fee in _FEES}
    return {**fees, "item": {"description": item.get("description")}}


def _flavors(context: Context) -> list[dict[str, Any]]:
    """The flavors, with what each has and costs at least."""
    package = context.state.find("Product_Package", PUBLIC_CLOUD_SERVER)
    presets: list[Row] = package.get("activePresets") if package is not None else []
    return [_flavor(preset) for preset in presets]


def _flavor(preset: Row) -> dict[str, Any]:
    name, prices = preset.get("keyName"), preset.get("prices")
    hourly, monthly = (
        decimal_text(sum((Decimal(str(each.get(fee) or 0)) for each in prices), Decimal()))
        for fee in _FEES
    )
    parts = [{"category": {"categoryCode": category_of(each)}, "price": each} for each in prices]
    return {
        "flavor": {
            "keyName": name,
            "name": name.replace("_", "."),
            "configuration": parts,
            "totalMinimumHourlyFee": hourly,
            "totalMinimumRecurringFee": monthly,
        },
        "template": {"supplementalCreateObjectOptions": {"flavorKeyName": name}},
    }
