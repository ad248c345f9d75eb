"""SoftLayer_Product_Package: the categories of a package, with what it has of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.orders.bills import category_of

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Product_Package", "getCategories", adds=("groups.prices.item",))
def categories(context: Context, package: Row) -> list[Row]:
    """The categories; the prices of each are in a group, those of this package only."""
    prices: dict[str, list[Row]] = {}
    for price in package.get("itemPrices") or ():
        prices.setdefault(category_of(price), []).append(price)
    found: list[Row] = []
    for row in package.get("categories") or ():
        code = row.get("categoryCode")
        own = {"title": row.get("name"), "prices": prices.get(code, [])}
        group = context.state.make("Product_Package_Item_Category_Group", own)
        values = {**row.values, "groups": [group]}
        found.append(context.state.make("Product_Item_Category", values))
    return found
