"""What an order can be made of, and what that costs, as create options show it.

The keys of what is given are those that programs know from the official package.
"""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any

from softlayer_sdk._values.converter import unstructure
from softlayer_sdk.managers._ordering.catalog import Catalog, Contents, category_of
from softlayer_sdk.managers._ordering.prices import preset_fees, prices_for
from softlayer_sdk.models import ProductItem

Option = dict[str, Any]
# What create options call the items of a category that servers of every kind have.
EXTRAS = dict.fromkeys(
    (
        "pri_ipv6_addresses",
        "static_ipv6_addresses",
        "sec_ip_addresses",
        "trusted_platform_module",
        "software_guard_extensions",
    ),
    "extras",
)


def options(
    catalog: Catalog, package: str, datacenter: str | None, names: Mapping[str, str]
) -> dict[str, list[Option]]:
    """What can be ordered from a package: its places, sizes and items, with what they cost.

    Args:
        catalog: Asks for what is in the package.
        package: Key name of the package.
        datacenter: The one to give, whose own prices are shown where it has some.
        names: What to call the items of each category; a number at its end does not matter.
    """
    contents = catalog.contents(package)
    group = catalog.price_group(datacenter)
    found: dict[str, list[Option]] = {
        "locations": locations(contents, datacenter),
        "sizes": sizes(contents, group),
        **{name: [] for name in names.values()},
    }
    for item in contents.items:
        name = names.get((category_of(item) or "").rstrip(string.digits))
        if name is not None:
            found[name].append(describe(item, group))
    return found


def locations(contents: Contents, datacenter: str | None) -> list[Option]:
    """The datacenters of a package, or the one that is asked for."""
    return [
        {"name": place.long_name, "key": place.name}
        for place in contents.locations
        if datacenter in (None, place.name)
    ]


def sizes(contents: Contents, group: int | None) -> list[Option]:
    """The ready-made sizes of a package with what they cost."""
    found: list[Option] = []
    for preset in contents.presets:
        hourly, monthly = preset_fees(preset, contents.items, group)
        found.append(
            {
                "name": preset.description,
                "key": preset.key_name,
                "hourlyRecurringFee": float(hourly),
                "recurringFee": float(monthly),
            }
        )
    return found


def describe(item: ProductItem, group: int | None) -> Option:
    """An item with its prices."""
    found: Option = {
        "name": item.description,
        "key": item.key_name,
        "prices": unstructure(prices_for(item.prices, group)),
    }
    if item.software_description:
        found["name"] = item.software_description.long_description
        found["referenceCode"] = item.software_description.reference_code
    category = category_of(item) or ""
    capacity = unstructure(item).get("capacity")
    if capacity not in (None, ""):
        found["capacity"] = capacity
    if category == "port_speed":
        found["speed"] = capacity
    if category.startswith("guest_disk"):
        found["disk"] = category
    return found
