"""Whether an order can be placed: its prices, its place, what fits together, what is missing."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import IMAGE
from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.locations import datacenter
from softlayer_sdk.emulator.engine.registry import find_deliverer, find_optional
from softlayer_sdk.emulator.engine.values import array, number, struct, truth
from softlayer_sdk.emulator.orders.bills import category_of

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_MOST = 1000  # of the same in an order


def described(price: Row) -> str:
    """What a price is for, with its id, as refusals say it."""
    return f"{price.get('item').get('description')} ({price.get('id')})"


def price_of(prices: list[Row], code: str) -> Row | None:
    """The first of several prices that is of a category."""
    return next((price for price in prices if category_of(price) == code), None)


def bounds(row: Row, name: str) -> tuple[int | None, int | None]:
    """The least and the most that a price or an item is for: `capacity`, `capacityRestriction`."""
    return number(row.get(f"{name}Minimum")), number(row.get(f"{name}Maximum"))


def _known_prices(state: State, order: dict[str, Any]) -> list[Row]:
    """The prices that an order names.

    Raises:
        Refusal: one has no id, or there is none with its id.
    """
    found: list[Row] = []
    for each in map(struct, array(order.get("prices"))):
        id = number(each.get("id"))
        if id is None:
            raise Refusal.public("Price does not have an id.")
        price = state.find("Product_Item_Price", id)
        if price is None:
            raise Refusal.public(f"Price # {id} does not exist.")
        found.append(price)
    return found


def check_package(prices: list[Row], package: Row) -> None:
    """Refuse prices that are not of a package.

    Raises:
        Refusal: it names the first of them.
    """
    for price in prices:
        if price not in package.get("itemPrices"):
            raise Refusal.bad_price(
                f"The price {described(price)} is not valid for package ({package.get('id')})."
            )


def check_restriction(price: Row, kind: str, title: str, level: int | None, other: str) -> None:
    """Refuse a price that goes with something else than what is ordered or there.

    Args:
        price: The price.
        kind: What it is to be restricted by, if it is.
        title: What restrictions of its own kind are called.
        level: What it has to be for.
        other: What that is called.

    Raises:
        Refusal: it is for something else.
    """
    own = price.get("capacityRestrictionType")
    low, high = bounds(price, "capacityRestriction")
    if not own or (own == kind and level is not None and (low or 0) <= level <= (high or 0)):
        return
    raise Refusal.public(
        f"{numbered(price)}, has {title} capacity restriction that does not match the capacity of "
        f"{other}"
    )


def numbered(price: Row) -> str:
    """A price as refusals of capacities name it."""
    return f"{price.get('item').get('description')}, price ID# {price.get('id')}"


def _checked_prices(state: State, order: dict[str, Any], package: Row) -> list[Row]:
    """The prices of an order, once it is sure that they can be ordered together.

    Raises:
        Refusal: what is wrong with the first that is wrong.
    """
    prices = _known_prices(state, order)
    check_package(prices, package)
    for price in prices:
        if truth(order.get("useHourlyPricing")) and price.get("hourlyRecurringFee") is None:
            raise Refusal.bad_price(f"{described(price)} is not available at an hourly rate.")
    preset = state.find("Product_Package_Preset", order.get("presetId"))
    if preset is None and order.get("presetId"):
        raise Refusal.unfound(f"Unable to find preset {order['presetId']}.")
    return [*prices, *(preset.get("prices") if preset is not None else ())]


def regional(price: Row, place: Row) -> Row:
    """The price of the same thing in a datacenter.

    Raises:
        Refusal: the price is for other datacenters.
    """
    group = price.own("pricingLocationGroup")
    if group is not None and place not in group.get("locations"):
        what = f"{price.get('item').get('description')} (#{price.get('id')})"
        raise Refusal.public(f"The price for {what} is not valid for location {place.get('name')}")
    prices: list[Row] = price.get("item").get("prices")
    if group is not None or price is not prices[0]:
        return price
    for other in prices:
        near = other.own("pricingLocationGroup")
        if near is not None and place in near.get("locations"):
            return other
    return price


def _check_capacity(prices: list[Row]) -> None:
    """Refuse what does not go with the number of cores.

    Raises:
        Refusal: one of the prices is for other sizes.
    """
    chosen = {category_of(price): price for price in prices}
    cores = chosen.get("guest_core") or chosen.get("server")
    for price in prices:
        if price.get("capacityRestrictionType") == "CORE" and cores is not None:
            level = cores.get("item").get("capacity")
            check_restriction(price, "CORE", "a Cores", level, numbered(cores))


def _completed(order: dict[str, Any], package: Row, prices: list[Row]) -> list[Row]:
    """The prices with the cheapest of each category that an order of the package may leave out."""
    chosen = {category_of(price) for price in prices}
    if image_of(package.state, order) is not None:
        chosen.add("os")
    offers: list[Row] = package.get("itemPrices")
    for code in find_optional(package.get("id")):
        fitting = [each for each in offers if category_of(each) == code]
        if fitting and code not in chosen:
            prices = [*prices, min(fitting, key=lambda each: Decimal(each.get("recurringFee")))]
    return prices


def _check_quantity(order: dict[str, Any]) -> None:
    count = number(order.get("quantity") or 0)
    if count is None or not 0 <= count <= _MOST:
        raise Refusal.bad_order("quantity", f"It must be from 1 to {_MOST}.")


def image_of(state: State, order: dict[str, Any]) -> Row | None:
    """The image that an order's machines are to be like.

    Raises:
        Refusal: there is no such image.
    """
    for name in ("imageTemplateId", "imageTemplateGlobalIdentifier"):
        id = order.get(name)
        if id is None:
            continue
        # An empty text is no null: it names an image, which is not there.
        image = state.find(IMAGE, id)
        if image is None:
            raise Refusal.public(f"Unable to find image template #{id or 0}.")
        return image
    return None


def _check_parts(state: State, order: dict[str, Any], prices: list[Row]) -> Row:
    """The datacenter of an order, once its parts fit together.

    Raises:
        Refusal: the location, two of the items, or a category that is missing.
    """
    place = _place(state, order.get("location"))
    if place is None and not order.get("location") and order.get("hostId"):
        host = state.found("Virtual_DedicatedHost", order["hostId"])
        place = host.get("datacenter")
    if place is None:
        raise Refusal.bad_location(order.get("location"))
    missing = _missing(state, order, _check_conflicts(prices))
    if missing:
        raise Refusal.missing_categories(*missing)
    return place


def _check_conflicts(prices: list[Row]) -> set[str]:
    """The categories of prices, of which there is one of each.

    Raises:
        Refusal: there are two of a category.
    """
    chosen: dict[str, Row] = {}
    for price in prices:
        other = chosen.setdefault(category_of(price), price)
        if other is not price:
            raise conflict(other, price)
    return set(chosen)


def conflict(one: Row, other: Row) -> Refusal:
    """Two prices are not ordered together."""
    names = [f"({each.get('item').get('description')})" for each in (one, other)]
    return Refusal(f"{BASE}_Order_Item_Conflict", f"You cannot order {' with '.join(names)}")


def _check_sold(state: State, sells: str, chosen: set[str]) -> None:
    """Refuse an order of a kind that has nothing of what is ordered so."""
    if sells and sells not in chosen:
        kinds = state.all("Product_Item_Category")
        name = next(each.get("name") for each in kinds if each.get("categoryCode") == sells)
        raise Refusal.missing_categories(str(name))


def _missing(state: State, order: dict[str, Any], chosen: set[str]) -> list[str]:
    """The names of the categories that an order must have, and has not."""
    package = state.find("Product_Package", order.get("packageId"))
    if image_of(state, order) is not None:
        chosen = chosen | {"os"}
    needed: list[Row] = package.get("configuration") if package else []
    return [
        str(each.get("itemCategory").get("name"))
        for each in needed
        if each.get("isRequired") and each.get("itemCategory").get("categoryCode") not in chosen
    ]


def _place(state: State, location: object) -> Row | None:
    """A datacenter by its id, its name or the name of its region."""
    found = state.find("Location_Datacenter", location) or datacenter(state, str(location))
    if found is not None:
        return found
    for place in state.all("Location_Datacenter"):
        if location in [region.get("keyname") for region in place.get("regions")]:
            return place
    return None


def _behind(state: State, router: object) -> Row | None:
    """The datacenter of a router."""
    found = state.find("Hardware_Router", router) if router else None
    return found.get("datacenter") if found is not None else None


def check_order(state: State, order: dict[str, Any]) -> tuple[list[Row], Row | None]:
    """The prices of an order that can be placed, and where; machines always have a place.

    Raises:
        Refusal: what is wrong with the order.
    """
    deliverer = find_deliverer(order.get("complexType"))
    if deliverer is not None and not deliverer.package:
        return _known_prices(state, order), None
    package = state.find("Product_Package", order.get("packageId"))
    if package is None:
        _known_prices(state, order)
        raise Refusal.unfound(f"Unable to find package {order.get('packageId')}.")
    _check_quantity(order)
    prices = _checked_prices(state, order, package)
    if deliverer is not None:
        _check_sold(state, deliverer.sells, _check_conflicts(prices))
        where = order.get("location") or struct(order.get("locationObject")).get("id")
        return prices, _place(state, where) or _behind(state, order.get("backendRouterId"))
    place = _check_parts(state, order, prices)
    whole = [regional(price, place) for price in _completed(order, package, prices)]
    _check_capacity(whole)
    return whole, place
