"""Packages from tables: items with several prices each, and where they can be had."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.servers.builders import HOURS_OF_A_MONTH

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


@attrs.frozen
class Price:
    """A fee of a month, and what of an order it is restricted to."""

    fee: str
    restriction: str = ""
    low: int | None = None
    high: int | None = None


@attrs.frozen
class Offer:
    """An item: what it is, of which category, how much of it there is, and its prices."""

    key: str
    title: str
    category: str
    prices: tuple[Price, ...]
    capacity: int = 0
    units: str = ""
    low: int | None = None
    high: int | None = None


@attrs.frozen(kw_only=True)
class Package:
    """A package, with the ids that its first item and its first price have.

    Attributes:
        categories: The id and the name of each category, by its code.
        required: The codes that every order has to have something of.
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


def plant(state: State, package: Package) -> Row:
    """Add a package with its items."""
    categories = {
        code: state.add("Product_Item_Category", {"id": id, "categoryCode": code, "name": name})
        for code, (id, name) in package.categories.items()
    }
    items: list[Row] = []
    price_id = package.first_price
    for number, offer in enumerate(package.offers):
        items.append(_item(state, package.first_item + number, categories[offer.category], offer))
        price_id = _add_prices(state, items[-1], offer, price_id)
    return _package(state, package, items)


def _item(state: State, id: int, category: Row, offer: Offer) -> Row:
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
    return state.add("Product_Item", values)


def _add_prices(state: State, item: Row, offer: Offer, first: int) -> int:
    """Give an item its prices; the id of the next."""
    prices = [_price(state, first + n, item, each) for n, each in enumerate(offer.prices)]
    item.update(prices=prices)
    return first + len(prices)


def _price(state: State, id: int, item: Row, price: Price) -> Row:
    fee = Decimal(price.fee)
    values = {
        "id": id,
        "item": item,
        "recurringFee": fee,
        "hourlyRecurringFee": round(fee / HOURS_OF_A_MONTH, 5),
        "setupFee": 0,
        "oneTimeFee": 0,
        "laborFee": 0,
        "categories": item.get("categories"),
        "capacityRestrictionType": price.restriction,
        "capacityRestrictionMinimum": _text(price.low),
        "capacityRestrictionMaximum": _text(price.high),
    }
    return state.add("Product_Item_Price", values)


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _package(state: State, package: Package, items: list[Row]) -> Row:
    places = list(state.all("Location_Datacenter"))
    categories = list(dict.fromkeys(item.get("itemCategory") for item in items))
    values = {
        "id": package.id,
        "keyName": package.key,
        "name": package.name,
        "isActive": 1,
        "unitSize": 1,
        "type": state.make("Product_Package_Type", {"keyName": package.type}),
        "items": items,
        "itemPrices": [price for item in items for price in item.get("prices")],
        "categories": categories,
        "configuration": configuration(
            state, package.id, categories, package.required.__contains__
        ),
        "locations": places,
        "regions": [_region(state, package.id, place) for place in places],
    }
    return state.add("Product_Package", values)


def configuration(
    state: State, package: int, categories: list[Row], required: Callable[[str], bool]
) -> list[Row]:
    """What an order of a package is made of, category by category."""
    return [
        state.make(
            "Product_Package_Order_Configuration",
            {
                "id": state.next_id(),
                "packageId": package,
                "isRequired": int(required(each.get("categoryCode"))),
                "itemCategory": each,
            },
        )
        for each in categories
    ]


def _region(state: State, package: int, place: Row) -> Row:
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
