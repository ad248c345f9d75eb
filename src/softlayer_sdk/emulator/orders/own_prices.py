"""Custom prices and presets: for programs that know the ids of their account's catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import derived, seeder
from softlayer_sdk.emulator.engine.seeding import rows_of
from softlayer_sdk.emulator.engine.values import array, number, struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_FREE = ("recurringFee", "hourlyRecurringFee", "setupFee", "oneTimeFee", "laborFee")


@seeder("Product_Item_Price")
def _price(state: State, values: dict[str, Any]) -> Row:
    """A price of an `item`, in `packages`: in all of them when none is named, and for nothing.

    The item is the known one with its `keyName`, or a new one; its category is the one that
    `itemCategory` has the `categoryCode` of, or one of its own.
    """
    named = [struct(each).get("id") for each in array(values.pop("packages", ()))]
    packages = [
        each for each in state.all("Product_Package") if not named or each.get("id") in named
    ]
    item = _item(state, struct(values.pop("item", None)), packages)
    usual = {**dict.fromkeys(_FREE, 0), "item": item}
    categories = {"categories": item.get("categories")}
    price = state.add(
        "Product_Item_Price", usual | categories | rows_of(state, "Product_Item_Price", values)
    )
    item.update(prices=[*item.get("prices"), price])
    for package in packages:
        package.update(itemPrices=[*package.get("itemPrices"), price])
    return price


def _item(state: State, values: dict[str, Any], packages: list[Row]) -> Row:
    """The item of some values: one of the packages, or a new one that is in all of them."""
    key = values.get("keyName") or f"ITEM_{state.next_id()}"
    for package in packages:
        for known in package.get("items"):
            if known.get("keyName") == key:
                found: Row = known
                return found
    code = struct(values.get("itemCategory")).get("categoryCode") or key.lower()
    category = _category(state, str(code))
    own = {
        **values,
        "keyName": key,
        "description": values.get("description") or key.replace("_", " ").title(),
        "capacity": number(values.get("capacity")) or 0,
        "itemCategory": category,
        "categories": [category],
    }
    item = state.add("Product_Item", own)
    for package in packages:
        package.update(items=[*package.get("items"), item])
    return item


def _category(state: State, code: str) -> Row:
    for known in state.all("Product_Item_Category"):
        if known.get("categoryCode") == code:
            return known
    values = {"categoryCode": code, "name": code.replace("_", " ").title()}
    return state.add("Product_Item_Category", values)


@seeder("Product_Package_Preset")
def _preset(state: State, values: dict[str, Any]) -> Row:
    """A preset of a `package`, with the `prices` of the package's first preset if it has none."""
    id = struct(values.get("package")).get("id") or values.get("packageId")
    package = state.find("Product_Package", id) or next(state.all("Product_Package"))
    known: list[Row] = package.get("activePresets")
    prices: list[Row] = known[0].get("prices") if known else []
    usual = {
        "keyName": f"PRESET_{values.get('id', '')}",
        "isActive": "1",
        "package": package,
        "prices": prices,
    }
    own = rows_of(state, "Product_Package_Preset", values)
    preset = state.add("Product_Package_Preset", {**usual, **own, "package": package})
    package.update(activePresets=[*known, preset])
    return preset


@derived("Product_Item_Price", "packageReferences")
def references(price: Row) -> list[Row]:
    """The packages that a price is in."""
    return [
        price.state.make(
            "Product_Package_Item_Prices",
            {
                "itemPriceId": price.get("id"),
                "itemPrice": price,
                "packageId": package.get("id"),
                "package": package,
            },
        )
        for package in price.referrers
        if package.is_a("Product_Package")
    ]
