"""SoftLayer_Product_Package: the categories of a package, with what it has of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import behaviour, same_as, usual
from softlayer_sdk.emulator.engine.values import array, struct
from softlayer_sdk.emulator.orders.bills import category_of

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


same_as("Product_Package", description="name", subDescription="name")
usual("Product_Package", firstOrderStepId=1)
usual("Product_Item_Price", sort=0)


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


@behaviour("Account", "getActivePackages")
def active(context: Context, _: Row) -> list[Row]:
    """The packages that can be ordered from."""
    return context.state.where("Product_Package", lambda row: row.get("isActive"))


@behaviour("Product_Package", "getActiveItems", adds=("prices", "itemCategory"))
def active_items(_: Context, package: Row) -> list[Row]:
    """The items of a package."""
    items: list[Row] = package.get("items")
    return items


@behaviour("Product_Package", "getStandardCategories")
def standard_categories(_: Context, package: Row) -> list[Row]:
    """The categories of a package; prices for the account alone have none of their own."""
    rows: list[Row] = package.get("categories")
    return rows


# What types of packages begin with: those of guests, and of servers, which flex images fit too.
_GUESTS, _METAL = "VIRTUAL_SERVER", "BARE_METAL"


@behaviour("Product_Package", "getAvailablePackagesForImageTemplate")
def packages_of_image(context: Context, _: Row | None, template: dict[str, Any]) -> list[Row]:
    """The packages of what can be made from an image."""
    image = context.state.found("Virtual_Guest_Block_Device_Template_Group", template.get("id"))
    kinds = (_GUESTS, _METAL) if image.get("flexImageFlag") else (_GUESTS,)
    return [row for row in active(context, context.state.account) if _type(row).startswith(kinds)]


def _type(package: Row) -> str:
    kind: Row | None = package.get("type")
    return str(kind.get("keyName")) if kind is not None else ""


@behaviour("Product_Order", "checkItemAvailability", "checkItemConflicts")
def can_be_had(context: Context, _: Row | None, prices: list[Any], *__: Any) -> bool:
    """Whether prices can be ordered, and together: whether there are such, each once."""
    ids = [struct(each).get("id") for each in array(prices)]
    for id in ids:
        context.state.found("Product_Item_Price", id)
    return len(ids) == len(set(ids))
