"""The catalog of what can be ordered, as far as the managers of servers need it."""

from __future__ import annotations

import re
import string
from typing import TYPE_CHECKING, Any

from softlayer_sdk.errors import NotFoundError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from softlayer_sdk.client import Client

Item = dict[str, Any]
ITEMS = (
    "mask[id,keyName,capacity,description,attributes[id,attributeTypeKeyName],"
    "itemCategory[id,categoryCode],softwareDescription[id,referenceCode,longDescription],"
    "prices[categories]]"
)
PRICED_ITEMS = (
    "mask[id,description,capacity,itemCategory,keyName,prices[categories],"
    "softwareDescription[id,referenceCode,longDescription]]"
)
PRESET_PRICES = "mask[prices[item[itemCategory]]]"
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


class Catalog:
    """Asks for packages and what is in them. What it gives is raw: prices are looked through here.

    Args:
        client: What makes the calls.
    """

    def __init__(self, client: Client) -> None:
        self.client = client

    def package(self, key_name: str, mask: str | None = None) -> Item:
        """A package by its key name."""
        packages: list[Item] = self.client.call(
            "Product_Package",
            "getAllObjects",
            mask=mask,
            filter={"keyName": {"operation": key_name}},
        )
        if not packages:
            raise NotFoundError(f"there is no package {key_name!r}")
        return packages[-1]

    def contents(self, key_name: str) -> dict[str, list[Item]]:
        """All that is in a package: items, presets of both kinds, and regions."""
        id = self.package(key_name, "mask[id]")["id"]
        asked = {
            "items": ("getItems", ITEMS),
            "activePresets": ("getActivePresets", "mask[prices]"),
            "accountRestrictedActivePresets": (
                "getAccountRestrictedActivePresets",
                "mask[prices]",
            ),
            "regions": ("getRegions", "mask[location[location[priceGroups]]]"),
        }
        return {
            name: self.client.call("Product_Package", method, id=id, mask=mask)
            for name, (method, mask) in asked.items()
        }

    def items(self, key_name: str) -> list[Item]:
        """The items of a package with their prices."""
        id = self.package(key_name, "mask[id]")["id"]
        found: list[Item] = self.client.call(
            "Product_Package", "getItems", id=id, mask=PRICED_ITEMS
        )
        return found

    def preset(self, package: str, key_name: str) -> Item:
        """A preset of a package by its key name: a ready-made size."""
        operation = {"keyName": {"operation": f"_= {key_name}"}}
        tree = {"activePresets": operation, "accountRestrictedActivePresets": operation}
        id = self.package(package, "mask[id]")["id"]
        found: list[Item] = []
        for method in ("getAccountRestrictedActivePresets", "getActivePresets"):
            found = self.client.call("Product_Package", method, id=id, filter=tree) + found
        if not found:
            raise NotFoundError(f"the package {package!r} has no preset {key_name!r}")
        return found[0]

    def prices(
        self, package: str, keys: Sequence[str], core: str | None = None
    ) -> list[dict[str, Any]]:
        """The prices to order items with, by the items' key names.

        Args:
            package: Key name of the package.
            keys: Key names of the items.
            core: The cores of a preset, which some prices depend on.
        """
        items = self.items(package)
        capacity = core or item_capacity(items, keys)
        seen: dict[str, int] = {}
        return [_price_of(items, key, package, capacity, seen) for key in keys]

    def location_id(self, name: str) -> int:
        """The id of a datacenter by its short name, or of the only one of a region by its key."""
        by_name = re.match("[a-zA-Z]{3}[0-9]{2}", name) is not None
        operation = {"operation": name}
        found: list[Item] = self.client.call(
            "Location",
            "getDatacenters",
            mask="mask[id,name,regions[keyname]]",
            filter={"name": operation} if by_name else {"regions": {"keyname": operation}},
        )
        if len(found) != 1:
            raise NotFoundError(f"location={name!r}: {len(found)} datacenters have that name")
        id: int = found[0]["id"]
        return id

    def preset_cores(self, preset: int) -> str | None:
        """How many cores a ready-made size has."""
        found: Item = self.client.call(
            "Product_Package_Preset", "getObject", id=preset, mask=PRESET_PRICES
        )
        cores = [
            price["item"]["capacity"]
            for price in found["prices"]
            if price["item"]["itemCategory"]["categoryCode"] == "guest_core"
        ]
        return cores[-1] if cores else None

    def price_group(self, datacenter: str | None) -> int | None:
        """The group of a datacenter's own prices, if it has one."""
        if not datacenter:
            return None
        found: list[Item] = self.client.call(
            "Location",
            "getDatacenters",
            mask="mask[priceGroups]",
            filter={"name": {"operation": datacenter}},
            limit=1,
        )
        if not found:
            raise NotFoundError(f"there is no datacenter {datacenter!r}")
        groups = inner(found[0], "priceGroups")
        named = [group["id"] for group in groups if group["description"].startswith("Location")]
        return named[-1] if named else None


def inner(item: Mapping[str, Any], name: str) -> list[Item]:
    """The objects of a list inside a raw object; none where the list is missing or null."""
    found: list[Item] | None = item.get(name)
    return found or []


def category_of(item: Item) -> str | None:
    """The code of the category that an item belongs to."""
    category: Item | None = item.get("itemCategory")
    return category.get("categoryCode") if category else None


def item_capacity(items: Iterable[Item], keys: Sequence[str]) -> str | None:
    """How many cores or which tier an order has, which some prices depend on."""
    by_key = {item["keyName"]: item for item in reversed(list(items))}
    capacity: str | None = None
    for key in keys:
        item = by_key.get(key)
        if item is None:
            continue
        if "CORE" in key or "TIER" in key:
            capacity = item["capacity"]
        elif "INTEL" in key:
            cores = re.search(r"\((\d+) ", item["description"])
            capacity = cores[1] if cores else capacity
    return capacity


# Categories with numbered places: each further item of one goes to the next place.
_NUMBERED = ("gpu0", "pcie_slot0", "disk_controller")


def _price_of(
    items: list[Item], key: str, package: str, capacity: str | None, seen: dict[str, int]
) -> dict[str, Any]:
    item = next((each for each in items if key in _names(each)), None)
    if item is None:
        raise NotFoundError(f"the package {package!r} has no item {key!r}")
    category = item["itemCategory"]["categoryCode"]
    if category not in _NUMBERED:
        found = standard_price(item["prices"], capacity)
    else:
        seen[category] = seen.get(category, -1) + 1
        category = _place(category, seen[category])
        found = next(
            (
                price["id"]
                for price in item["prices"]
                if not price.get("locationGroupId")
                and price["categories"][0]["categoryCode"] == category
            ),
            None,
        )
    if found is None:
        raise NotFoundError(f"the item {key!r} of the package {package!r} has no price that fits")
    return {"id": found, "categories": [{"categoryCode": category}], "item": {"keyName": key}}


def _names(item: Item) -> tuple[str | None, str | None]:
    """What an item can be ordered by: its key name and, if it is software, its reference code."""
    software: Item | None = item.get("softwareDescription")
    return item["keyName"], software.get("referenceCode") if software else None


def _place(category: str, number: int) -> str:
    if category == "disk_controller":
        return "disk_controller1" if number else category
    return f"{category[:-1]}{number}"


def standard_price(prices: Iterable[Mapping[str, Any]], capacity: str | None) -> int | None:
    """The price that holds everywhere, for the capacity of the order; the last one that fits."""
    found: int | None = None
    for price in prices:
        if price.get("locationGroupId") or price.get("termLength", 0) not in (0, "", None):
            continue
        restriction = price.get("capacityRestrictionType")
        if restriction and capacity is not None:
            low = int(price.get("capacityRestrictionMinimum") or -1)
            high = int(price.get("capacityRestrictionMaximum") or -1)
            in_range = low <= int(capacity) <= high
            by_range = in_range and ("STORAGE" in restriction or "CORE" in restriction)
            if not (by_range or "PROCESSOR" in restriction):
                continue
        found = price["id"]
    return found


def prices_for(prices: Iterable[Item], group: int | None) -> list[Item]:
    """The prices of a datacenter's group if it has its own; else those that hold everywhere."""
    every = list(prices)
    own = [price for price in every if group and price.get("locationGroupId") == group]
    return own or [price for price in every if not price.get("locationGroupId")]


def preset_cost(preset: Item, items: list[Item], fee: str, group: int | None) -> float:
    """What a ready-made size costs: the sum of its parts."""
    prices = inner(preset, "prices")
    if group:
        ids = {price.get("itemId") for price in prices}
        prices = [
            price
            for item in items
            if item.get("id") in ids
            for price in inner(item, "prices")
            if price.get("locationGroupId") == group
        ]
    return sum(float(price.get(fee) or 0) for price in prices)


def options(
    catalog: Catalog, package: str, datacenter: str | None, names: Mapping[str, str]
) -> dict[str, list[Item]]:
    """What can be ordered from a package: its places, sizes and items, with what they cost.

    Args:
        catalog: Asks for what is in the package.
        package: Key name of the package.
        datacenter: The one to give, whose own prices are shown where it has some.
        names: What to call the items of each category; a number at its end does not matter.
    """
    contents = catalog.contents(package)
    group = catalog.price_group(datacenter)
    found: dict[str, list[Item]] = {
        "locations": locations(contents, datacenter),
        "sizes": sizes(contents, group),
        **{name: [] for name in names.values()},
    }
    for item in contents["items"]:
        name = names.get((category_of(item) or "").rstrip(string.digits))
        if name is not None:
            found[name].append(describe(item, group))
    return found


def locations(contents: Mapping[str, list[Item]], datacenter: str | None) -> list[Item]:
    """The datacenters of a package, or the one that is asked for."""
    found = [region["location"]["location"] for region in contents["regions"]]
    return [
        {"name": place.get("longName"), "key": place["name"]}
        for place in found
        if datacenter in (None, place["name"])
    ]


def sizes(contents: Mapping[str, list[Item]], group: int | None) -> list[Item]:
    """The ready-made sizes of a package with what they cost."""
    presets = contents["activePresets"] + contents["accountRestrictedActivePresets"]
    return [
        {
            "name": preset.get("description"),
            "key": preset["keyName"],
            "hourlyRecurringFee": preset_cost(
                preset, contents["items"], "hourlyRecurringFee", group
            ),
            "recurringFee": preset_cost(preset, contents["items"], "recurringFee", group),
        }
        for preset in presets
    ]


def describe(item: Item, group: int | None) -> Item:
    """An item as create options show it."""
    found: Item = {
        "name": item.get("description"),
        "key": item["keyName"],
        "prices": prices_for(item["prices"], group),
    }
    software = item.get("softwareDescription")
    if software:
        found["name"] = software.get("longDescription")
        found["referenceCode"] = software.get("referenceCode")
    if item.get("capacity") not in (None, ""):
        found["capacity"] = item["capacity"]
    category = category_of(item)
    if category == "port_speed":
        found["speed"] = item.get("capacity")
    if category and category.startswith("guest_disk"):
        found["disk"] = category
    return found
