"""An order of items by their key names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

import attrs

from softlayer_sdk._schema import schema
from softlayer_sdk._types import is_array, is_object
from softlayer_sdk._values.converter import structure, unstructure
from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers._ordering.catalog import Catalog
from softlayer_sdk.managers._templates import each_of, flag, positive
from softlayer_sdk.models import ContainerProductOrder
from softlayer_sdk.query.structs import check_arguments

_VERIFY = schema.method_named("SoftLayer_Product_Order", "verify_order")
Extras = ContainerProductOrder | dict[str, object]
_EMPTY = (None, "")


@attrs.frozen(kw_only=True)
class KeyNameOrder:
    """Items of a package to order.

    Attributes:
        package: Key name of the package.
        location: Short name, key or id of a datacenter; `NONE` or 0 where there is none.
        items: Key names of the items.
        kind: Wire name of the type of the order.
        hourly: Billed by the hour; else by the month.
        preset: Key name of a preset.
        extras: Further properties of the order.
        quantity: How many to order.
    """

    package: str
    location: str | int
    items: Sequence[str]
    kind: str | None
    hourly: bool = True
    preset: str | None = None
    extras: Extras | None = None
    quantity: int = 1

    def order(self, catalog: Catalog) -> ContainerProductOrder:
        """The order that SoftLayer takes.

        Args:
            catalog: Tells what there is.

        Raises:
            PreflightError: the extras cannot be, or there is no kind; nothing was ordered.
            NotFoundError: something of that name is not offered.
        """
        flag("hourly", self.hourly)
        items = each_of("item_keynames", self.items)
        order = container(self.extras, self.kind)
        self._check(order)
        try:
            order.package_id = catalog.package_id(self.package)
        except NotFoundError as error:
            raise NotFoundError(f"{error}{catalog.near(self.package)}") from None
        order.quantity = positive("quantity", self.quantity)
        order.location = cast("str", catalog.place(self.location))  # programs send the number
        order.use_hourly_pricing = self.hourly
        cores: str | None = None
        if self.preset:
            order.preset_id = catalog.preset(self.package, self.preset).id
            cores = catalog.preset_cores(order.preset_id)
        if not self.kind:
            raise PreflightError(
                f"complex_type: the order of {self.package!r} needs one, such as"
                f" {ContainerProductOrder.__datatype__!r} or a longer name that begins so"
            )
        order.prices = catalog.prices(self.package, items, cores)
        return ContainerProductOrder(order_containers=[order])

    def _check(self, order: ContainerProductOrder) -> None:
        """Refuse what contradicts the keywords: an order would not be what either says."""
        for name, keyword, value in (
            ("quantity", "quantity", self.quantity),
            ("location", "location", self.location),
            ("use_hourly_pricing", "hourly", self.hourly),
        ):
            given = getattr(order, name, None)
            if given not in (None, value):
                raise PreflightError(
                    f"extras has another {name}, {given!r}, than {keyword}={value!r}",
                    suggestion=keyword,
                )
        for name in ("hardware", "virtual_guests"):
            machines = getattr(order, name, None)
            if machines and len(machines) != self.quantity:
                raise PreflightError(
                    f"quantity={self.quantity}: extras has {len(machines)} {name}",
                    suggestion="quantity",
                )


def container(extras: Extras | None, kind: str | None = None) -> ContainerProductOrder:
    """An order with the properties that a program adds by their names in the API.

    Args:
        extras: The properties; those without a value are left out.
        kind: Wire name of the type of the order.

    Raises:
        PreflightError: the schema knows the type, and it has no such property.
    """
    given = {name: value for name, value in _values(extras).items() if value not in _EMPTY}
    if kind:
        given["complexType"] = kind
    named = given.get("complexType")
    if named is None or schema.find_datatype(str(named)):
        # Programs give plain ids as `sshKeys`: names are checked, and such lists left alone.
        check_arguments([{name: _objects(value) for name, value in given.items()}], _VERIFY)
    order: ContainerProductOrder = structure(ContainerProductOrder, given)
    return order


def with_extras(order: ContainerProductOrder, extras: Extras) -> ContainerProductOrder:
    """An order with further properties, and without those that have no value.

    SoftLayer gives null as an empty text, which it does not take back.

    Args:
        order: The order, which stays as it is.
        extras: The properties that are added, by their names in the API.

    Raises:
        PreflightError: an order has no such property.
    """
    kept = {name: value for name, value in order.__dict__.items() if value not in _EMPTY}
    full = {**kept, **container(extras).__dict__}
    changed: ContainerProductOrder = structure(ContainerProductOrder, full)
    return changed


def _objects(value: object) -> object:
    """A list without what is no object; anything else as it is."""
    return [each for each in value if is_object(each)] if is_array(value) else value


def _values(extras: Extras | Mapping[str, Any] | None) -> dict[str, Any]:
    if extras is None:
        return {}
    given = cast("object", extras)
    if isinstance(given, ContainerProductOrder):
        return dict(unstructure(given))
    if not isinstance(given, Mapping):
        raise PreflightError(f"extras={given!r}: a dict or an order is needed here")
    return dict(cast("Mapping[str, Any]", given))
