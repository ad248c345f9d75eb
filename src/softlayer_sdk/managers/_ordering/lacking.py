"""What a refused order lacks: items of a category, or a place that offers them."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterator

from softlayer_sdk.client import Client
from softlayer_sdk.errors import SoftLayerAPIError, SoftLayerError
from softlayer_sdk.managers._base import add_hint
from softlayer_sdk.managers._lists import every_row
from softlayer_sdk.managers._ordering.money import categories_of, parts_of
from softlayer_sdk.models import (
    ContainerProductOrder,
    LocationRegion,
    ProductPackageOrderConfiguration,
)
from softlayer_sdk.services import ProductPackagePresetService, ProductPackageService


@contextlib.contextmanager
def explained(client: Client, order: ContainerProductOrder) -> Generator[None]:
    """Add to a refusal of an order what it lacks, with what would be right.

    Args:
        client: What asks for what is offered.
        order: The order.
    """
    try:
        yield
    except SoftLayerAPIError as error:
        with contextlib.suppress(SoftLayerError):
            for part in parts_of(order):
                for note in _lacking(client, part):
                    add_hint(error, note)
        raise


def _lacking(client: Client, order: ContainerProductOrder) -> Iterator[str]:
    package: int | None = getattr(order, "package_id", None)
    chosen = {code for price in getattr(order, "prices", ()) for code in categories_of(price)}
    if not package or not chosen:  # orders by ids alone do not say what they are for
        return
    packages, presets = ProductPackageService(client), ProductPackagePresetService(client)
    preset: int | None = getattr(order, "preset_id", None)
    if preset:
        prices = presets.get_object(id=preset, mask="mask[prices[categories[categoryCode]]]").prices
        chosen |= {code for price in prices for code in categories_of(price)}
    needed: list[ProductPackageOrderConfiguration] = every_row(
        packages.get_configuration, id=package, mask="mask[isRequired,itemCategory]"
    )
    required = [each.item_category for each in needed if each.is_required and each.item_category]
    missing = [
        f"{each.category_code} ({each.name})"
        for each in required
        if each.category_code not in chosen
    ]
    if missing:
        yield (
            f"it needs an item of each of these categories too: {', '.join(missing)};"
            " OrderingManager.list_items(category=) lists them"
        )
    place = str(getattr(order, "location", None))
    regions: list[LocationRegion] = every_row(
        packages.get_regions, id=package, mask="mask[location[location[id,name]]]"
    )
    offered = {
        str(region.location.location.id): region.location.location.name
        for region in regions
        if region.location and region.location.location
    }
    if place.isdecimal() and int(place) and offered and place not in offered:
        yield f"the location {place} does not offer it; these do: {', '.join(offered.values())}"
