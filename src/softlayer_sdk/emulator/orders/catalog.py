"""What can be ordered: packages, with their items and prices, from the tables that features have.

Key names are the service's. Where they are from is said in the tables; what is made up, because no
public source has it, is marked there. Fees, and ids of items and prices, are made up throughout.

Some packages share their items, and a price is the same in each: see `add_packages`. The others
have items of their own, with several prices each: see `add_package`.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.orders.bills import HOURS_OF_A_MONTH

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


@attrs.frozen
class Price:
    """A fee of a month, and what of an order it is restricted to.

    `category` is the one that it is ordered under, if that is not the one of its item.
    """

    fee: str
    restriction: str = ""
    low: int | None = None
    high: int | None = None
    category: str = ""


@attrs.frozen
class Offer:
    """An item: what it is, of which category, how much of it there is, and its prices.

    `made_up` says whether its key name is.
    """

    key: str
    title: str
    category: str
    prices: tuple[Price, ...]
    capacity: int = 0
    units: str = ""
    low: int | None = None
    high: int | None = None
    made_up: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen
class Item:
    """An item that packages share.

    Attributes:
        fee: What it costs in an hour.
        once: What it costs once.
        regional: Whether it has prices of its own in some datacenters.
        monthly: Whether it is sold by the month only.
        flags: The flags that its prices have, by wire name.
        cores: The least and the most cores of the machines that it is for.
        more: Gives further properties.
        made_up: Whether its key name is made up.
    """

    key: str
    title: str
    category: str
    capacity: int
    units: str
    fee: str
    once: str = attrs.field(default="0", kw_only=True)
    regional: bool = attrs.field(default=False, kw_only=True)
    monthly: bool = attrs.field(default=False, kw_only=True)
    flags: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    cores: tuple[int, int] | None = attrs.field(default=None, kw_only=True)
    more: Callable[[State], dict[str, Any]] | None = attrs.field(default=None, kw_only=True)
    made_up: bool = attrs.field(default=False, kw_only=True)


@attrs.frozen(kw_only=True)
class SharedPackage:
    """A package of items that others have too.

    Attributes:
        required: The codes that every order has to have something of.
        presets: The capacities of each, by category.
        made_up: Whether its key name is made up; that of its type is not.
    """

    id: int
    key: str
    name: str
    type: str
    items: tuple[Item, ...] = ()
    required: tuple[str, ...] = ()
    presets: Mapping[str, dict[str, int]] = attrs.field(factory=dict[str, dict[str, int]])
    made_up: bool = False


@attrs.frozen(kw_only=True)
class Package:
    """A package of its own items, with the ids that its first item and its first price have.

    Attributes:
        categories: The id and the name of each category, by its code.
        required: The codes that every order has to have something of.
        made_up: Whether its key name is made up; that of its type is not.
    """

    id: int
    key: str
    name: str
    type: str
    categories: dict[str, tuple[int, str]]
    required: tuple[str, ...]
    offers: tuple[Offer, ...]
    first_item: int
    first_price: int
    made_up: bool = False


def add_package(state: State, package: Package) -> Row:
    """Add a package with items of its own; a category can be one of another package's."""
    categories = {
        code: state.find("Product_Item_Category", id)
        or state.add("Product_Item_Category", {"id": id, "categoryCode": code, "name": name})
        for code, (id, name) in package.categories.items()
    }
    items: list[Row] = []
    price_id = package.first_price
    for number, offer in enumerate(package.offers):
        items.append(
            _add_item(state, package.first_item + number, categories[offer.category], offer)
        )
        price_id = _add_prices(state, items[-1], offer, categories, price_id)
    return _add_package(state, package, items)


def _add_item(state: State, id: int, category: Row, offer: Offer) -> Row:
    values: dict[str, Any] = {
        "id": id,
        "keyName": offer.key,
        "description": offer.title,
        "capacity": offer.capacity,
        "units": offer.units or None,
        "itemCategory": category,
        "categories": [category],
    }
    if offer.high is not None:
        values |= {"capacityMinimum": str(offer.low), "capacityMaximum": str(offer.high)}
    return _marked(state.add("Product_Item", values), made_up=offer.made_up)


def _marked(row: Row, *, made_up: bool) -> Row:
    """A row that knows whether its key name is made up."""
    if made_up:
        row.hide(made_up=True)
    return row


def _add_prices(
    state: State, item: Row, offer: Offer, categories: Mapping[str, Row], first: int
) -> int:
    """Give an item its prices; the id of the next."""
    prices = [
        _price(state, first + n, item, categories[each.category or offer.category], each)
        for n, each in enumerate(offer.prices)
    ]
    item.update(prices=prices)
    return first + len(prices)


def _price(state: State, id: int, item: Row, category: Row, price: Price) -> Row:
    fee = Decimal(price.fee)
    values = {
        "id": id,
        "item": item,
        "recurringFee": fee,
        "hourlyRecurringFee": round(fee / HOURS_OF_A_MONTH, 5),
        "setupFee": 0,
        "oneTimeFee": 0,
        "laborFee": 0,
        "categories": [category],
        "capacityRestrictionType": price.restriction,
        "capacityRestrictionMinimum": _text(price.low),
        "capacityRestrictionMaximum": _text(price.high),
    }
    return state.add("Product_Item_Price", values)


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _add_package(state: State, package: Package, items: list[Row]) -> Row:
    places = list(state.all("Location_Datacenter"))
    prices = [price for item in items for price in item.get("prices")]
    categories = list(dict.fromkeys(price.get("categories")[0] for price in prices))
    values = {
        "id": package.id,
        "keyName": package.key,
        "name": package.name,
        "isActive": 1,
        "unitSize": 1,
        "type": state.make("Product_Package_Type", {"keyName": package.type}),
        "items": items,
        "itemPrices": prices,
        "categories": categories,
        "configuration": _configuration(state, package.id, categories, package.required),
        "locations": places,
        "regions": [_offered_in(state, package.id, place) for place in places],
    }
    return _marked(state.add("Product_Package", values), made_up=package.made_up)


def _configuration(
    state: State, package: int, categories: list[Row], required: Collection[str]
) -> list[Row]:
    """What an order of a package is made of, category by category."""
    return [
        state.make(
            "Product_Package_Order_Configuration",
            {
                "id": state.next_id(),
                "packageId": package,
                "isRequired": int(each.get("categoryCode") in required),
                "itemCategory": each,
            },
        )
        for each in categories
    ]


def _offered_in(state: State, package: int, place: Row) -> Row:
    """The region of a datacenter, which says that the package can be had there."""
    id = {"locationId": place.get("id")}
    details = {**id, "location": place, "packageId": package, "isAvailable": 1}
    inner = {
        **id,
        "location": place,
        "locationPackageDetails": [state.make("Product_Package_Locations", details)],
    }
    location = state.make("Location_Region_Location", inner)
    usual = place.get("regions")[0].values
    return state.make("Location_Region", {**usual, "location": location, "locations": [location]})


# --- packages that share their items ---------------------------------------------------------

# Regions that are not called after their city and number, from published orders: softlayer-python's
# fixtures, the ordering articles of SLDN, openshift/ofcir. The others are as in these.
_REGION_KEYS = {
    "ams01": "AMSTERDAM",
    "fra02": "FRANKFURT",
    "tor01": "TORONTO",
}
_FIRST_PRICE = 1640
_FIRST_ITEM = 800
# Prices of datacenters: the id of a group and its name, the datacenters, how much dearer they are,
# and the id of the first price. All of it is made up, but that there are such prices.
_REGIONS = (
    (503, "Location Group 2", ("ams01", "ams03", "fra02", "fra04", "lon02"), Decimal("1.25"), 3640),
    (
        *(504, "Location Group 3", ("dal05", "dal06", "dal09", "dal10", "dal13", "hou02", "wdc07")),
        *(Decimal(1), 5640),
    ),
)


def add_packages(
    state: State,
    categories: Mapping[str, tuple[int, str]],
    items: Iterable[Item],
    packages: Iterable[SharedPackage],
) -> None:
    """Add packages that share items.

    Args:
        state: Where they are added.
        categories: The id and the name of each category, by its code.
        items: Those that come first; all others follow package by package.
        packages: The packages.
    """
    for place in state.all("Location_Datacenter"):
        place.update(regions=[_region(state, place)])
    known = {
        code: state.add("Product_Item_Category", {"id": id, "categoryCode": code, "name": name})
        for code, (id, name) in categories.items()
    }
    packages = list(packages)
    types: dict[str, Row] = {}
    every = dict.fromkeys([*items, *(item for package in packages for item in package.items)])
    first = state.count("Product_Item")
    rows = {
        item: _add_shared_item(state, number, item, known[item.category])
        for number, item in enumerate(every, first)
    }
    for each in packages:
        kind = types.setdefault(
            each.type, state.make("Product_Package_Type", {"keyName": each.type})
        )
        values = {"id": each.id, "keyName": each.key, "name": each.name, "type": kind}
        values |= {"isActive": 1, "unitSize": 1}
        package = _marked(state.add("Product_Package", values), made_up=each.made_up)
        if each.items:
            _fill(state, package, [rows[item] for item in each.items], each.required)
        if each.presets:
            _add_presets(state, package, each.presets)


def _add_shared_item(state: State, number: int, item: Item, category: Row) -> Row:
    values: dict[str, Any] = {
        "id": _FIRST_ITEM + number,
        "keyName": item.key,
        "description": item.title,
        "capacity": item.capacity,
        "units": item.units or None,
        "itemCategory": category,
        "categories": [category],
        **(item.more(state) if item.more is not None else {}),
    }
    row = _marked(state.add("Product_Item", values), made_up=item.made_up)
    price: dict[str, Any] = {
        "item": row,
        "hourlyRecurringFee": None if item.monthly else item.fee,
        "recurringFee": Decimal(item.fee) * HOURS_OF_A_MONTH,
        "setupFee": Decimal(item.once),
        "oneTimeFee": 0,
        "laborFee": 0,
        "categories": [category],
        **dict.fromkeys(item.flags, True),
    }
    if item.cores is not None:
        low, high = map(str, item.cores)
        price |= {"capacityRestrictionType": "CORE", "capacityRestrictionMinimum": low}
        price["capacityRestrictionMaximum"] = high
    prices = [state.add("Product_Item_Price", {"id": _FIRST_PRICE + number, **price})]
    if item.regional:
        prices += [_regional(state, region, number, price) for region in _REGIONS]
    row.update(prices=prices)
    return row


def _regional(
    state: State,
    region: tuple[int, str, tuple[str, ...], Decimal, int],
    number: int,
    price: dict[str, Any],
) -> Row:
    """The same item in a group of datacenters."""
    group_id, name, places, factor, first = region
    group = state.find("Location_Group_Pricing", group_id)
    if group is None:
        wanted = state.where("Location_Datacenter", lambda row: row.get("name") in places)
        values = {"id": group_id, "name": name, "description": name, "locations": wanted}
        values["locationGroupTypeId"] = 82
        group = state.add("Location_Group_Pricing", values)
    fee = Decimal(price["hourlyRecurringFee"]) * factor
    dearer = {"hourlyRecurringFee": fee, "recurringFee": fee * HOURS_OF_A_MONTH}
    where = {"id": first + number, "locationGroupId": group_id, "pricingLocationGroup": group}
    return state.add("Product_Item_Price", {**price, **dearer, **where})


def _fill(state: State, package: Row, items: list[Row], required: Collection[str]) -> None:
    places = list(state.all("Location_Datacenter"))
    categories = list(dict.fromkeys(item.get("itemCategory") for item in items))
    id = package.get("id")
    values = {
        "items": items,
        "itemPrices": [price for item in items for price in item.get("prices")],
        "categories": categories,
        "configuration": _configuration(state, id, categories, required),
        "locations": places,
        "regions": [region for place in places for region in place.get("regions")],
    }
    package.update(values)


def _region(state: State, place: Row) -> Row:
    location = {"location": place, "locationId": place.get("id")}
    inner = state.make("Location_Region_Location", location)
    values = {
        "keyname": _region_key(place),
        "description": f"{place.get('name').upper()} - {place.get('longName')}",
        "location": inner,
        "locations": [inner],
    }
    return state.make("Location_Region", values)


def _region_key(place: Row) -> str:
    """The key name of a datacenter's region: `DALLAS05`, or what the service calls it."""
    city, _, number = str(place.get("longName")).upper().rpartition(" ")
    usual = f"{city}{int(number):02}" if city and number.isdecimal() else f"{city}{number}"
    return _REGION_KEYS.get(place.get("name"), usual)


def _add_presets(state: State, package: Row, presets: Mapping[str, dict[str, int]]) -> None:
    sold: dict[tuple[str, Any], Row] = {}
    for item in package.get("items"):
        size = item.get("itemCategory").get("categoryCode"), item.get("capacity")
        sold.setdefault(size, item.get("prices")[0])
    rows = [_preset(state, package, key, sizes, sold) for key, sizes in presets.items()]
    package.update(activePresets=rows)


def _preset(
    state: State,
    package: Row,
    key: str,
    sizes: dict[str, int],
    sold: Mapping[tuple[str, Any], Row],
) -> Row:
    """A preset: of each category, the first item of its size."""
    values = {
        "keyName": key,
        "name": key,
        "description": key.replace("_", " "),
        "isActive": "1",
        "packageId": package.get("id"),
        "package": package,
        "prices": [sold[size] for size in sizes.items() if size in sold],
    }
    return state.add("Product_Package_Preset", values)
