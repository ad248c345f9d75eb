"""Price selection: which of an item's prices an order is placed with. The rule is only here."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from softlayer_sdk.models import ProductItem, ProductItemPrice, ProductPackagePreset

# Restrictions of a price whose minimum and maximum hold for the capacity of the order.
_BY_RANGE = ("STORAGE", "CORE")
_ALWAYS = "PROCESSOR"


def standard_price(
    prices: Iterable[ProductItemPrice], capacity: str | int | None, term: int = 0
) -> ProductItemPrice | None:
    """The price that holds everywhere, for the capacity of the order; the last one that fits.

    Args:
        prices: All prices of an item.
        capacity: Cores or tier of the order, which some prices depend on.
        term: Months of a contract; prices without a term hold too.
    """
    found = [price for price in prices if _is_standard(price, term) and _holds_for(price, capacity)]
    return found[-1] if found else None


def _is_standard(price: ProductItemPrice, term: int) -> bool:
    """Whether a price is for every place, and for the term or for none."""
    length = getattr(price, "term_length", None)  # prices of a program's own may lack it
    return not price.location_group_id and length in (term, 0, None)


def _holds_for(price: ProductItemPrice, capacity: str | int | None) -> bool:
    restriction = getattr(price, "capacity_restriction_type", None)
    if not restriction or capacity is None or _ALWAYS in restriction:
        return True
    low = int(price.capacity_restriction_minimum or 0)
    high = int(price.capacity_restriction_maximum or -1)
    return any(kind in restriction for kind in _BY_RANGE) and low <= int(capacity) <= high


def prices_for(prices: Iterable[ProductItemPrice], group: int | None) -> list[ProductItemPrice]:
    """The prices of a datacenter's group if it has its own; else those that hold everywhere."""
    every = list(prices)
    own = [price for price in every if price.location_group_id == group]
    return own or [price for price in every if not price.location_group_id]


def holds_in(price: ProductItemPrice, groups: set[int]) -> bool:
    """Whether a price holds everywhere, or in a place with these price groups."""
    return not price.location_group_id or price.location_group_id in groups


def preset_fees(
    preset: ProductPackagePreset, items: Iterable[ProductItem], group: int | None
) -> tuple[Decimal, Decimal]:
    """What a ready-made size costs an hour and a month: the sum of its parts.

    Args:
        preset: The size with its prices.
        items: The items of its package.
        group: The group of prices of a datacenter; a part that has none there costs what it costs
            everywhere.
    """
    prices: list[ProductItemPrice] = list(preset.prices)
    if group:
        own = {
            item.id: price
            for item in items
            for price in item.prices
            if price.location_group_id == group
        }
        prices = [own.get(price.item_id, price) for price in prices]
    hourly = sum((price.hourly_recurring_fee or Decimal(0) for price in prices), Decimal(0))
    monthly = sum((price.recurring_fee or Decimal(0) for price in prices), Decimal(0))
    return hourly, monthly


def is_private_only(item: ProductItem) -> bool:
    """Whether uplinks reach the private network alone.

    A trait tells. The words tell too, since programs' own prices may come without their traits.

    Args:
        item: The uplinks.
    """
    traits = {each.attribute_type_key_name for each in getattr(item, "attributes", ())}
    words = item.description or ""
    return "IS_PRIVATE_NETWORK_ONLY" in traits or ("Private" in words and "Public" not in words)


def plain(item: ProductItem) -> str | None:
    """The capacity of an item as the shortest text: `4`, not `4.00`."""
    return None if item.capacity is None else f"{item.capacity.normalize():f}"


def capacity_of(items: Iterable[ProductItem], keys: Sequence[str]) -> str | None:
    """How many cores or which tier an order has, which some prices depend on.

    Args:
        items: The items of the package.
        keys: Key names of the items of the order.
    """
    by_key = {item.key_name: item for item in reversed(list(items))}
    found: str | None = None
    for key in keys:
        item = by_key.get(key)
        if item is None:
            continue
        if "CORE" in key or "TIER" in key:
            found = plain(item)
        elif "INTEL" in key and item.description:
            cores = re.search(r"\((\d+) ", item.description)
            found = cores[1] if cores else found
    return found
