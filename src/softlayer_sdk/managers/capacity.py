"""Reserved capacity: guests that are paid for in advance, for a year or for three."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypedDict, Unpack, cast

import attrs

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError, SoftLayerError
from softlayer_sdk.managers._base import Manager, is_id
from softlayer_sdk.managers._guests import GuestSpec, OrderOptions
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._order_names import guest_with_ids
from softlayer_sdk.managers._ordering.by_key_name import KeyNameOrder
from softlayer_sdk.managers._ordering.catalog import Catalog
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._templates import filled, flag, numeric, positive, refuse_unknown
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderReceipt,
    ContainerProductOrderVirtualGuest,
    ContainerProductOrderVirtualReservedCapacity,
    LocationRegion,
    NetworkPod,
    ProductItem,
    ProductItemPrice,
    VirtualGuest,
    VirtualReservedCapacityGroup,
)
from softlayer_sdk.query.filters import FilterValue, equals, exactly
from softlayer_sdk.services import (
    AccountService,
    NetworkPodService,
    ProductPackageService,
    VirtualGuestService,
    VirtualReservedCapacityGroupService,
)
from softlayer_sdk.services import _results as results

PACKAGE = "RESERVED_CAPACITY"
GROUPS = Listing(
    AccountService,
    AccountService.get_reserved_capacity_groups,
    mask=(
        "mask[availableInstanceCount,occupiedInstanceCount,"
        "instances[id,billingItem[description,hourlyRecurringFee]],instanceCount,"
        "backendRouter[datacenter]]"
    ),
    paths={"name": "name"},
)
DETAILS = "mask[instances[billingItem[item[keyName],category],guest],backendRouter[datacenter]]"
USAGE = (
    "mask[id,instanceCount,availableInstanceCount,"
    "occupiedInstances[id,guest[id,fullyQualifiedDomainName]]]"
)
FLAVOR = (
    "mask[availableInstanceCount,instances[id,billingItem[id,item[id,keyName]]],"
    "backendRouter[id,datacenter[name]]]"
)
TERM = re.compile(r"(.+)_\d+_YEAR_TERM")


class CapacityOptions(TypedDict):
    """The keywords of `CapacityManager.create`, for methods that pass them on."""

    name: str
    backend_router_id: int | str
    flavor: str
    instances: int


class CapacityGuest(OrderOptions, total=False):
    """A guest in reserved capacity: the keywords of `VSManager.create_instance`, and its disk."""

    primary_disk: int | str


@attrs.frozen
class CapacityUsage:
    """How much of reserved capacity is used.

    Attributes:
        occupied: How many places have a guest.
        available: How many have none, and are billed all the same.
        guests: The guests in it, with their `id` and `fully_qualified_domain_name`.
    """

    occupied: int
    available: int
    guests: list[VirtualGuest]


@attrs.frozen
class CapacityRegion:
    """A region that reserved capacity can be ordered in, and its pods.

    Attributes:
        region: The region.
        pods: Its pods; each has the `backend_router_id` that create() takes.
    """

    region: LocationRegion
    pods: tuple[NetworkPod, ...]


class CapacityManager(Manager):
    """Manages reserved capacity.

    Args:
        client: What makes the calls.
    """

    known_by = "names of reserved capacity"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._groups = VirtualReservedCapacityGroupService(client)
        self._packages = ProductPackageService(client)
        self._pods = NetworkPodService(client)
        self._guests = VirtualGuestService(client)
        self._catalog = Catalog(client)
        self._orders = Orders(client)

    def list(
        self,
        name: FilterValue | None = None,
        *,
        into: type[results.VirtualReservedCapacityGroupT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> builtins.list[results.VirtualReservedCapacityGroupT]:
        """List the account's reserved capacity: how much of it there is, and how much is free.

        Args:
            name: Only groups with this name; text operators such as `web*` work.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getReservedCapacityGroups/
        """
        return list(GROUPS.rows(self.client, {"name": name, **rows}, into=into))

    def get_object(
        self, identifier: int | str, mask: MaskLike | None = None
    ) -> VirtualReservedCapacityGroup:
        """Get reserved capacity with its places, and the guests that are in them.

        Args:
            identifier: Its id, or its name.
            mask: Which properties it has.

        Raises:
            NotFoundError: there is none.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/getObject/
        """
        return self._groups.get_object(id=self._id(identifier), mask=mask or DETAILS)

    def get_usage(self, identifier: int | str) -> CapacityUsage:
        """Get how much of reserved capacity is used.

        Args:
            identifier: Its id, or its name.

        Raises:
            NotFoundError: there is none.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_ReservedCapacityGroup/getObject/
        """
        group = self._groups.get_object(id=self._id(identifier), mask=USAGE)
        guests = [each.guest for each in group.occupied_instances if each.guest]
        return CapacityUsage(
            group.instance_count - group.available_instance_count,
            group.available_instance_count,
            guests,
        )

    def get_create_options(self) -> builtins.list[ProductItem]:
        """List what can be reserved, with its prices: create() takes the key names as `flavor`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        mask = "mask[attributes,prices[pricingLocationGroup]]"
        return every_row(self._packages.get_items, id=self._catalog.package_id(PACKAGE), mask=mask)

    def get_available_routers(self, dc: str | None = None) -> builtins.list[CapacityRegion]:
        """List where capacity can be reserved: regions with their pods, and the routers of those.

        Args:
            dc: Only the region of this datacenter, by its short name.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Pod/getAllObjects/
        """
        id = self._catalog.package_id(PACKAGE)
        mask = "mask[locations[location]]"
        regions: builtins.list[LocationRegion] = every_row(
            self._packages.get_regions, id=id, mask=mask
        )
        filter = None if dc is None else equals("datacenterName", filled("dc", dc))
        pods: builtins.list[NetworkPod] = every_row(self._pods.get_all_objects, filter=filter)
        found: builtins.list[CapacityRegion] = []
        for region in regions:
            places = {each.location.name for each in region.locations if each.location}
            if dc is None or dc in places:
                there = (pod for pod in pods if pod.datacenter_name in places)
                found.append(CapacityRegion(region, tuple(there)))
        return found

    def create(
        self,
        name: str,
        backend_router_id: int | str,
        flavor: str,
        instances: int,
        test: bool = False,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt | ContainerProductOrder:
        """Reserve capacity: a contract for years, billed whether it is used or not. No way back.

        Args:
            name: A name for it.
            backend_router_id: Id or hostname of the router that the guests are behind; see
                get_available_routers().
            flavor: Key name of what is reserved, such as `B1_1X2_1_YEAR_TERM`; see
                get_create_options().
            instances: How many guests.
            test: Only let SoftLayer check and price the order; nothing is ordered.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: it would cost more than it may; nothing was ordered.
            NotFoundError: there is no such flavor or router.
            OrderStateUnknownError: the answer was lost; see list().

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits, test = Limits.of(max_monthly, max_hourly), flag("test", test)
        order = self._order(name, backend_router_id, flavor, instances)
        return self._orders.verify(order) if test else self._orders.place(order, limits)

    def price_capacity(self, **options: Unpack[CapacityOptions]) -> PricedOrder:
        """Get what reserved capacity would cost; nothing is ordered.

        The keywords are those of create(), but for `test` and its limits.

        Args:
            options: What is reserved.

        Raises:
            NotFoundError: there is no such flavor or router.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, CapacityOptions.__annotations__)
        return self._orders.price(self._order(**options))

    def create_guest(
        self,
        capacity_id: int | str,
        test: bool,
        guest_object: CapacityGuest,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt | ContainerProductOrder:
        """Order a guest in reserved capacity. What is not reserved, such as software, is billed.

        Args:
            capacity_id: Id or name of the capacity.
            test: True only lets SoftLayer check and price the order; nothing is ordered.
            guest_object: The keywords of `VSManager.order_guest`, without size, place and tags,
                which are the capacity's; and `primary_disk`, gigabytes of its first disk: 25, 100.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: options contradict each other, and nothing was sent; or it would cost
                more than it may, and nothing was ordered.
            SoftLayerError: the capacity has no places, or none that is free; nothing was ordered.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits, test = Limits.of(max_monthly, max_hourly), flag("test", test)
        order = self._guest_order(self._id(capacity_id), guest_object)
        return self._orders.verify(order) if test else self._orders.place(order, limits)

    def _guest_order(
        self, capacity_id: int | str, guest: CapacityGuest
    ) -> ContainerProductOrderVirtualGuest:
        """The order of a guest in reserved capacity."""
        given = cast("object", guest)
        if not isinstance(given, Mapping):
            raise PreflightError(f"guest_object={given!r}: give a dict of keywords")
        wanted: dict[str, Any] = dict(guest)
        disk = wanted.pop("primary_disk", None)
        if not disk:
            raise PreflightError("primary_disk: a guest in reserved capacity needs one, such as 25")
        if wanted.get("tags"):
            raise PreflightError("tags: set them afterwards, with VSManager.set_tags()")
        # It is in a SAN, and its order is a monthly one, whatever else is said.
        wanted |= {"local_disk": False, "hourly": False}
        GuestSpec.of(cast("OrderOptions", {**wanted, "flavor": "x"}))
        group = self.get_object(capacity_id, FLAVOR)
        size, place = _size_of(group), group.backend_router
        if place is None:
            raise SoftLayerError(f"reserved capacity {capacity_id} does not say where it is")
        wanted |= {"flavor": f"{size}X{disk}", "datacenter": place.datacenter.name}
        spec = guest_with_ids(self.client, GuestSpec.of(cast("OrderOptions", wanted)))
        order = self._guests.generate_order_template(spec.template())
        spec.complete(order)
        if not isinstance(order, ContainerProductOrderVirtualGuest):
            raise SoftLayerError("the template of the guest is none that can be in the capacity")
        order.reserved_capacity_id = numeric("capacity_id", capacity_id)
        if spec.ipv6:
            (address,) = self._catalog.prices("PUBLIC_CLOUD_SERVER", ["1_IPV6_ADDRESS"])
            order.prices.append(ProductItemPrice(id=address.id))
        return order

    def _order(
        self, name: str, backend_router_id: int | str, flavor: str, instances: int
    ) -> ContainerProductOrder:
        extras = ContainerProductOrderVirtualReservedCapacity(
            name=filled("name", name), backend_router_id=self._router(backend_router_id)
        )
        return KeyNameOrder(
            package=PACKAGE,
            location=0,  # the router tells it
            items=[flavor],
            kind=extras.__datatype__,
            extras=extras,
            quantity=positive("instances", instances),
        ).order(self._catalog)

    def _router(self, router: int | str) -> int:
        if is_id(router):
            return numeric("backend_router_id", router)
        pods: builtins.list[NetworkPod] = every_row(
            self._pods.get_all_objects, filter=equals("backendRouterName", router)
        )
        if not pods or not pods[0].backend_router_id:
            raise NotFoundError(
                f"backend_router_id={router!r}: no pod has such a router;"
                " see get_available_routers()"
            )
        return pods[0].backend_router_id

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._ids_of_name,)

    def _ids_of_name(self, name: str) -> builtins.list[int]:
        rows: Iterator[VirtualReservedCapacityGroup] = GROUPS.rows(
            self.client, {"name": exactly(name), "mask": "mask[id]"}
        )
        return [group.id for group in rows]


def _size_of(group: VirtualReservedCapacityGroup) -> str:
    """The size of the guests of reserved capacity, as flavors begin: `B1_1X2`."""
    billed = group.instances[0].billing_item if group.instances else None
    key = billed.item.key_name if billed and billed.item else ""
    found = TERM.fullmatch(key or "")
    if found is None:
        raise SoftLayerError(f"reserved capacity {group.id} does not say what is reserved")
    if group.available_instance_count == 0:
        raise SoftLayerError(f"reserved capacity {group.id} has no free place")
    return found[1]
