"""What an order can be made of, and what that costs: places, sizes and parts."""

from __future__ import annotations

import string
from collections.abc import Mapping
from decimal import Decimal
from typing import TypeVar

import attrs

from softlayer_sdk.managers._ordering.catalog import Catalog, Contents, category_of
from softlayer_sdk.managers._ordering.prices import preset_fees, prices_for
from softlayer_sdk.models import ProductItem, ProductItemPrice

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


@attrs.frozen(kw_only=True)
class Place:
    """A datacenter that orders are taken for.

    Attributes:
        key: Its short name, which an order takes.
        name: Its full name.
    """

    key: str
    name: str


@attrs.frozen(kw_only=True)
class Size:
    """A ready-made size.

    Attributes:
        key: Its key name, which an order takes as `flavor` or `size`.
        name: What it is, in words.
        hourly: What it costs an hour; 0 where it is not billed so.
        monthly: What it costs a month; 0 where it is not billed so.
    """

    key: str
    name: str
    hourly: Decimal
    monthly: Decimal


@attrs.frozen(kw_only=True)
class Part:
    """A part that can be ordered.

    Attributes:
        key: Its key name.
        name: What it is, in words.
        category: Code of the category that it is ordered under, such as `guest_disk0`.
        capacity: How much of it there is: GB, cores, Mbps; None where that says nothing.
        reference_code: What an order takes as `os_code`; None for what is no software.
        prices: Its prices, which may depend on the cores of the server.
    """

    key: str
    name: str
    category: str
    capacity: Decimal | None
    reference_code: str | None
    prices: tuple[ProductItemPrice, ...]


@attrs.frozen(kw_only=True)
class GuestChoices:
    """What a guest can be made of; each part by the name of its keyword or category."""

    locations: tuple[Place, ...]
    sizes: tuple[Size, ...]
    guest_core: tuple[Part, ...] = ()
    ram: tuple[Part, ...] = ()
    guest_disk: tuple[Part, ...] = ()
    port_speed: tuple[Part, ...] = ()
    operating_systems: tuple[Part, ...] = ()
    database: tuple[Part, ...] = ()
    extras: tuple[Part, ...] = ()


@attrs.frozen(kw_only=True)
class ServerChoices:
    """What a bare metal server can be made of."""

    locations: tuple[Place, ...]
    sizes: tuple[Size, ...]
    operating_systems: tuple[Part, ...] = ()
    port_speeds: tuple[Part, ...] = ()
    extras: tuple[Part, ...] = ()


Choices = TypeVar("Choices", GuestChoices, ServerChoices)


def options(
    catalog: Catalog,
    package: str,
    datacenter: str | None,
    names: Mapping[str, str],
    choices: type[Choices],
) -> Choices:
    """What can be ordered from a package: its places, sizes and parts, with what they cost.

    Args:
        catalog: Asks for what is in the package.
        package: Key name of the package.
        datacenter: The one to give, whose own prices are shown where it has some.
        names: What to call the items of each category; a number at its end does not matter.
        choices: What is made of it.
    """
    contents = catalog.contents(package)
    group = catalog.price_group(datacenter)
    places = tuple(
        Place(key=place.name or "", name=place.long_name or "")
        for place in contents.locations
        if datacenter in (None, place.name)
    )
    return choices(
        locations=places, sizes=_sizes(contents, group), **_parts(contents, group, names)
    )


def _sizes(contents: Contents, group: int | None) -> tuple[Size, ...]:
    found: list[Size] = []
    for preset in contents.presets:
        hourly, monthly = preset_fees(preset, contents.items, group)
        text = preset.description or ""
        found.append(Size(key=preset.key_name or "", name=text, hourly=hourly, monthly=monthly))
    return tuple(found)


def _parts(
    contents: Contents, group: int | None, names: Mapping[str, str]
) -> dict[str, tuple[Part, ...]]:
    found: dict[str, tuple[Part, ...]] = {}
    for item in contents.items:
        name = names.get(category_of(item).rstrip(string.digits))
        if name is not None:
            found[name] = (*found.get(name, ()), _part(item, group))
    return found


def _part(item: ProductItem, group: int | None) -> Part:
    software = item.software_description
    return Part(
        key=item.key_name,
        name=(software.long_description if software else item.description) or "",
        category=category_of(item),
        capacity=item.capacity,
        reference_code=software.reference_code if software else None,
        prices=tuple(prices_for(item.prices, group)),
    )
