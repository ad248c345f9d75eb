"""The catalog: packages, what is in them, and where they are offered."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers._base import id_or_name
from softlayer_sdk.managers._ordering.prices import capacity_of, plain, standard_price
from softlayer_sdk.models import (
    Location,
    LocationRegion,
    ProductItem,
    ProductItemCategory,
    ProductItemPrice,
    ProductPackage,
    ProductPackagePreset,
)
from softlayer_sdk.query.filters import equals, exactly
from softlayer_sdk.services import (
    LocationService,
    ProductPackagePresetService,
    ProductPackageService,
)

# What decides which price holds is relational, so that it has to be asked for.
_PRICES = (
    "prices[categories,capacityRestrictionType,capacityRestrictionMinimum,"
    "capacityRestrictionMaximum]"
)
_ITEMS = (
    "mask[id,keyName,capacity,description,attributes[id,attributeTypeKeyName],"
    f"itemCategory[id,categoryCode],softwareDescription[id,referenceCode,longDescription],{_PRICES}]"
)
_PRICED_ITEMS = (
    f"mask[id,description,capacity,itemCategory,keyName,{_PRICES},"
    "softwareDescription[id,referenceCode,longDescription]]"
)
_SHORT_NAME = re.compile("[a-zA-Z]{3}[0-9]{2}")
# Categories with numbered places: each further item of one goes to the next place.
_NUMBERED = ("gpu0", "pcie_slot0", "disk_controller")
# Categories that an order has one item of.
_ONE_EACH = ("server", "guest_core", "ram", "os", "port_speed", "bandwidth", "pri_ip_addresses")


@attrs.frozen
class Contents:
    """All that is in a package."""

    items: list[ProductItem]
    presets: list[ProductPackagePreset]
    regions: list[LocationRegion]

    @property
    def locations(self) -> list[Location]:
        """The datacenters that the package is offered in."""
        places = [region.location.location for region in self.regions if region.location]
        return [place for place in places if place is not None]


class Catalog:
    """Asks for packages and what is in them.

    Args:
        client: What makes the calls.
    """

    def __init__(self, client: Client) -> None:
        self._packages = ProductPackageService(client)
        self._presets = ProductPackagePresetService(client)
        self._locations = LocationService(client)

    def package(self, key_name: str, mask: MaskLike | None = None) -> ProductPackage:
        """A package by its key name.

        Raises:
            NotFoundError: there is none.
        """
        found = self._packages.get_all_objects(mask=mask, filter=equals("keyName", key_name))
        if not found:
            raise NotFoundError(f"there is no package {key_name!r}")
        return found[-1]

    def package_id(self, key_name: str) -> int:
        """The id of a package by its key name."""
        return self.package(key_name, "mask[id]").id

    def contents(self, key_name: str) -> Contents:
        """All that is in a package: items, presets of both kinds, and regions."""
        id, presets = self.package_id(key_name), "mask[prices]"
        return Contents(
            self._packages.get_items(id=id, mask=_ITEMS),
            self._packages.get_active_presets(id=id, mask=presets)
            + self._packages.get_account_restricted_active_presets(id=id, mask=presets),
            self._packages.get_regions(id=id, mask="mask[location[location[priceGroups]]]"),
        )

    def items(self, key_name: str) -> list[ProductItem]:
        """The items of a package with their prices."""
        return self._packages.get_items(id=self.package_id(key_name), mask=_PRICED_ITEMS)

    def preset(
        self, package: str, key_name: str, mask: MaskLike | None = None
    ) -> ProductPackagePreset:
        """A preset of a package by its key name: a ready-made size.

        Raises:
            NotFoundError: there is none.
        """
        id, name = self.package_id(package), exactly(key_name)
        filter = {
            **equals("activePresets.keyName", name),
            **equals("accountRestrictedActivePresets.keyName", name),
        }
        own = self._packages.get_account_restricted_active_presets(id=id, filter=filter, mask=mask)
        found = self._packages.get_active_presets(id=id, filter=filter, mask=mask) + own
        if not found:
            known = self._packages.get_active_presets(id=id, mask="mask[id,keyName]")
            hint = did_you_mean(nearest(key_name, [each.key_name for each in known]))
            raise NotFoundError(f"the package {package!r} has no preset {key_name!r}{hint}")
        return found[0]

    def preset_cores(self, preset: int) -> str | None:
        """How many cores a ready-made size has."""
        prices = self._presets.get_object(id=preset, mask="mask[prices[item[itemCategory]]]").prices
        cores = [price.item for price in prices if category_of(price.item) == "guest_core"]
        return plain(cores[-1]) if cores else None

    def prices(
        self, package: str, keys: Sequence[str], core: str | None = None
    ) -> list[ProductItemPrice]:
        """The prices to order items with, by the items' key names.

        Args:
            package: Key name of the package.
            keys: Key names of the items.
            core: The cores of a preset, which some prices depend on.

        Raises:
            PreflightError: an item is named twice, or two of which an order has one.
            NotFoundError: the package has no such item, or an item has no price that fits.
        """
        items = self.items(package)
        _check_once(items, keys)
        capacity = core or capacity_of(items, keys)
        seen: dict[str, int] = {}
        return [_price_of(items, key, package, capacity, seen) for key in keys]

    def location_id(self, name: str) -> int:
        """The id of a datacenter by its short name, or of the only one of a region by its key.

        Raises:
            PreflightError: it is no name.
            NotFoundError: there is none, or there are several.
        """
        short = _SHORT_NAME.match(id_or_name("location", name))
        found = self._locations.get_datacenters(
            mask="mask[id,name,regions[keyname]]",
            filter=equals("name", name.lower()) if short else equals("regions.keyname", name),
        )
        if len(found) != 1:
            near: str | None = None
            if short:
                known = self._locations.get_datacenters(mask="mask[id,name]")
                near = nearest(name, [each.name for each in known])
            raise NotFoundError(
                f"location={name!r}: {len(found)} datacenters have that name{did_you_mean(near)}"
            )
        return found[0].id

    def place(self, location: str | int) -> int:
        """The id of a datacenter by its id, short name or key; 0 for `NONE`, which is no place."""
        if isinstance(location, int):
            return location
        return (
            0 if id_or_name("location", location).upper() == "NONE" else self.location_id(location)
        )

    def near(self, package: str) -> str:
        """What a package may have been meant to be, as the end of a message."""
        known = self._packages.get_all_objects(mask="mask[id,keyName]")
        return did_you_mean(nearest(package, [each.key_name for each in known]))

    def price_group(self, datacenter: str | None) -> int | None:
        """The group of a datacenter's own prices, if it has one.

        Raises:
            NotFoundError: there is no such datacenter.
        """
        if not datacenter:
            return None
        found = self._locations.get_datacenters(
            mask="mask[priceGroups]", filter=equals("name", datacenter), limit=1
        )
        if not found:
            known = self._locations.get_datacenters(mask="mask[name]")
            hint = did_you_mean(nearest(datacenter, [each.name for each in known]))
            raise NotFoundError(f"there is no datacenter {datacenter!r}{hint}")
        groups = found[0].price_groups
        named = [
            each.id
            for each in groups
            if each.description and each.description.startswith("Location")
        ]
        return named[-1] if named else None


def category_of(item: ProductItem) -> str:
    """The code of the category that an item belongs to; empty if none is known."""
    return (item.item_category.category_code if item.item_category else None) or ""


def _price_of(
    items: Sequence[ProductItem],
    key: str,
    package: str,
    capacity: str | None,
    seen: dict[str, int],
) -> ProductItemPrice:
    """The price of an item as an order names it; `seen` counts the places that are taken."""
    item = next((each for each in items if key in _names(each)), None)
    if item is None:
        hint = did_you_mean(nearest(key, {name for each in items for name in _names(each)}))
        raise NotFoundError(f"the package {package!r} has no item {key!r}{hint}")
    category = category_of(item)
    if category in _NUMBERED:
        seen[category] = seen.get(category, -1) + 1
        category = numbered(category, seen[category])
        fits = (price for price in item.prices if _is_for_place(price, category))
        found = next(fits, None)
    else:
        found = standard_price(item.prices, capacity)
    if found is None:
        raise NotFoundError(f"the item {key!r} of the package {package!r} has no price that fits")
    return ProductItemPrice(
        id=found.id,
        categories=[ProductItemCategory(category_code=category)],
        item=ProductItem(key_name=key),
    )


def _check_once(items: Sequence[ProductItem], keys: Sequence[str]) -> None:
    """Refuse what would be billed twice: disks and cards may be alike, other items may not."""
    chosen: dict[str, str] = {}
    for key in keys:
        item = next((each for each in items if key in _names(each)), None)
        category = category_of(item) if item else ""
        if not category or category in _NUMBERED or category[-1].isdigit():
            continue
        place = category if category in _ONE_EACH else str(item and item.key_name)
        if place in chosen:
            raise PreflightError(
                f"item_keynames: {chosen[place]!r} and {key!r} are both of the category"
                f" {category!r}; give one of them"
            )
        chosen[place] = key


def _names(item: ProductItem) -> tuple[str | None, str | None]:
    """What an item can be ordered by: its key name and, if it is software, its reference code."""
    software = item.software_description
    return item.key_name, software.reference_code if software else None


def numbered(category: str, number: int) -> str:
    """The code of a category for the place with a number, counted from 0."""
    if category == "disk_controller":
        return "disk_controller1" if number else category
    return f"{category[:-1]}{number}"


def _is_for_place(price: ProductItemPrice, category: str) -> bool:
    return not price.location_group_id and price.categories[0].category_code == category
