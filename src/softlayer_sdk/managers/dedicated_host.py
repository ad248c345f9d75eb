"""Dedicated hosts: machines that no other account's guests are on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from typing import TypedDict, Unpack, cast

import attrs

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, SoftLayerError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._ordering.catalog import Catalog, category_of
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._templates import flag, refuse_unknown
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderReceipt,
    ContainerProductOrderVirtualDedicatedHost,
    Hardware,
    HardwareComponentModel,
    HardwareComponentModelGeneric,
    HardwareComponentType,
    Location,
    LocationRegion,
    LocationRegionLocation,
    NetworkComponent,
    ProductItem,
    ProductItemPrice,
    ProductPackage,
    VirtualDedicatedHost,
    VirtualGuest,
    VirtualHostPciDevice,
)
from softlayer_sdk.query.filters import FilterValue, exactly
from softlayer_sdk.services import (
    AccountService,
    VirtualDedicatedHostService,
    VirtualGuestService,
)
from softlayer_sdk.services import _results as results

HOSTS = Listing(
    AccountService,
    AccountService.get_dedicated_hosts,
    mask=(
        "mask[id,name,createDate,cpuCount,diskCapacity,memoryCapacity,guestCount,datacenter,"
        "backendRouter,allocationStatus,billingItem[orderItem[order[userRecord]]]]"
    ),
    paths={
        "tags": "tagReferences.tag.name",
        "hostname": "name",
        "datacenter": "datacenter.name",
        "order": "billingItem.orderItem.order.id",
        "owner": "billingItem.orderItem.order.userRecord.username",
    },
)
GUESTS = Listing(
    VirtualDedicatedHostService,
    VirtualDedicatedHostService.get_guests,
    mask=(
        "mask[id,globalIdentifier,hostname,domain,fullyQualifiedDomainName,"
        "primaryBackendIpAddress,primaryIpAddress,lastKnownPowerState.name,hourlyBillingFlag,"
        "powerState,maxCpu,maxMemory,datacenter,"
        "activeTransaction.transactionStatus[friendlyName,name],status]"
    ),
    paths={
        "tags": "tagReferences.tag.name",
        "cpus": "maxCpu",
        "memory": "maxMemory",
        "hostname": "hostname",
        "domain": "domain",
        "local_disk": "localDiskFlag",
        "nic_speed": "networkComponents.maxSpeed",
        "public_ip": "primaryIpAddress",
        "private_ip": "primaryBackendIpAddress",
    },
    units={"memory": "MB"},
)
DETAILS = (
    "id,name,cpuCount,memoryCapacity,diskCapacity,createDate,modifyDate,"
    "backendRouter[id,hostname,domain],"
    "billingItem[id,nextInvoiceTotalRecurringAmount,"
    "children[categoryCode,nextInvoiceTotalRecurringAmount],orderItem[id,order.userRecord[username]]],"
    "datacenter[id,name,longName],guests[id,hostname,domain,uuid],guestCount"
)
PACKAGE = "DEDICATED_HOST"
CONTENTS = (
    "items[id,description,prices,capacity,keyName,itemCategory[categoryCode],"
    "bundleItems[capacity,keyName,categories[categoryCode],"
    "hardwareGenericComponentModel[id,hardwareComponentType[keyName]]]],"
    "regions[location[locationPackageDetails,location[priceGroups]]]"
)
HOST_CATEGORY = "dedicated_virtual_hosts"
GPUS = re.compile(r"X_(\d+)_GPU")


class HostOptions(TypedDict, total=False):
    """The keywords of `DedicatedHostManager.place_order`, for methods that pass them on."""

    hostname: str
    domain: str
    location: str
    flavor: str
    hourly: bool
    router: int | str | None


@attrs.frozen
class HostPlace:
    """A datacenter that hosts are offered in: its short name is the `key`."""

    name: str
    key: str


@attrs.frozen
class HostFlavor:
    """A kind of host: place_order() takes its `key`. The prices are the usual ones."""

    name: str
    key: str
    hourly: Decimal
    monthly: Decimal


@attrs.frozen
class HostChoices:
    """What a dedicated host can be ordered as."""

    locations: tuple[HostPlace, ...]
    dedicated_host: tuple[HostFlavor, ...]


@attrs.frozen
class CancelledGuest:
    """A guest of a host that was cancelled, or why it was not.

    Attributes:
        id: Its id.
        fqdn: Its full name.
        status: `Cancelled`, or what went wrong.
        error: What went wrong; None when it is cancelled.
    """

    id: int
    fqdn: str
    status: str
    error: SoftLayerError | None = None


class DedicatedHostManager(Manager):
    """Manages dedicated hosts.

    Args:
        client: What makes the calls.
    """

    known_by = "names of dedicated hosts"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._hosts = VirtualDedicatedHostService(client)
        self._guests = VirtualGuestService(client)
        self._catalog = Catalog(client)
        self._orders = Orders(client)

    def cancel_host(self, host_id: int | str) -> bool:
        """Cancel a host at once. No guest may be on it: cancel_guests().

        Args:
            host_id: Its id, or its name.

        Raises:
            NotFoundError: there is no such host.
            SoftLayerAPIError: guests are on it.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/deleteObject/
        """
        return self._hosts.delete_object(id=self._id(host_id))

    def cancel_guests(self, host_id: int | str) -> list[CancelledGuest]:
        """Cancel all guests of a host at once. All their data is deleted.

        One that cannot be cancelled keeps no other from it.

        Args:
            host_id: Its id, or its name; list_guests() tells which guests these are.

        Returns:
            What became of each guest.

        Raises:
            NotFoundError: there is no such host.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/deleteObject/
        """
        guests: list[VirtualGuest] = every_row(
            self._hosts.get_guests, id=self._id(host_id), mask="id,fullyQualifiedDomainName"
        )
        done: list[CancelledGuest] = []
        with follow_up(done, f"guests of host {host_id} are cancelled"):
            for guest in guests:
                name = guest.fully_qualified_domain_name
                try:
                    self._guests.delete_object(id=guest.id)
                except SoftLayerError as error:
                    done.append(CancelledGuest(guest.id, name, f"Exception: {error}", error))
                else:
                    done.append(CancelledGuest(guest.id, name, "Cancelled"))
        return done

    def list_guests(
        self,
        host_id: int | str,
        tags: str | Sequence[str] | None = None,
        cpus: FilterValue | None = None,
        memory: FilterValue | None = None,
        hostname: FilterValue | None = None,
        domain: FilterValue | None = None,
        local_disk: bool | None = None,
        nic_speed: FilterValue | None = None,
        public_ip: FilterValue | None = None,
        private_ip: FilterValue | None = None,
        *,
        into: type[results.VirtualGuestT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.VirtualGuestT]:
        """List the guests of a host that fit.

        Args:
            host_id: Its id, or its name.
            tags: Only guests with one of these tags.
            cpus: Only guests with this number of cores.
            memory: Megabytes of memory; text may name another unit, as in `> 8 GB`.
            hostname: Their hostname.
            domain: Their domain.
            local_disk: Whether their disks are in the host, not in a SAN.
            nic_speed: Mbps of a network component.
            public_ip: Their public IP address.
            private_ip: Their private IP address.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Raises:
            NotFoundError: there is no such host.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getGuests/
        """
        given = {**rows, "tags": tags, "cpus": cpus, "memory": memory, "local_disk": local_disk}
        given |= {"hostname": hostname, "domain": domain, "nic_speed": nic_speed}
        given |= {"public_ip": public_ip, "private_ip": private_ip}
        return list(GUESTS.rows(self.client, given, id=self._id(host_id), into=into))

    def list_instances(
        self,
        tags: str | Sequence[str] | None = None,
        hostname: FilterValue | None = None,
        datacenter: FilterValue | None = None,
        order: int | None = None,
        owner: FilterValue | None = None,
        *,
        into: type[results.VirtualDedicatedHostT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.VirtualDedicatedHostT]:
        """List the account's hosts that fit.

        Args:
            tags: Only hosts with one of these tags.
            hostname: Their name; text operators such as `host*` work.
            datacenter: Short name of their datacenter.
            order: Id of the order that they came with.
            owner: The user who ordered them.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getDedicatedHosts/
        """
        given = {**rows, "tags": tags, "hostname": hostname, "datacenter": datacenter}
        given |= {"order": order, "owner": owner}
        return list(HOSTS.rows(self.client, given, into=into))

    def get_host(
        self,
        host_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.VirtualDedicatedHostT] | None = None,
    ) -> results.VirtualDedicatedHostT:
        """Get a host with its guests and what it costs.

        Args:
            host_id: Its id, or its name.
            mask: Which properties it has.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such host.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getObject/
        """
        mask = mask or (DETAILS if into is None else None)
        return self._hosts.get_object(id=self._id(host_id), mask=mask, into=into)

    def place_order(
        self,
        hostname: str,
        domain: str,
        location: str,
        flavor: str,
        hourly: bool = True,
        router: int | str | None = None,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order a dedicated host. Billing starts when SoftLayer accepts the order.

        Args:
            hostname: Its name.
            domain: Its domain.
            location: Short name of the datacenter; see get_create_options().
            flavor: Key name of the kind of host, such as `56_CORES_X_242_RAM_X_1_4_TB`.
            hourly: Billed by the hour; else by the month.
            router: Id or hostname of the backend router; the first that has room without it. See
                get_router_options().
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: it would cost more than it may; nothing was ordered.
            NotFoundError: it is not offered there, or no such router has room.
            InvalidParameterError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the host.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        order = self._order(hostname, domain, location, flavor, hourly=hourly, router=router)
        return self._orders.place(order, limits)

    def verify_order(self, **options: Unpack[HostOptions]) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a host; nothing is ordered.

        The keywords are those of place_order(), but for its limits.

        Args:
            options: What the host is to be.

        Raises:
            TypeError: a keyword is missing, or there is no such keyword.
            NotFoundError: it is not offered there, or no such router has room.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, HostOptions.__annotations__)
        return self._orders.verify(self._order(**options))

    def price_order(self, **options: Unpack[HostOptions]) -> PricedOrder:
        """Get what a host would cost; nothing is ordered.

        The keywords are those of place_order(), but for its limits.

        Args:
            options: What the host is to be.

        Raises:
            TypeError: a keyword is missing, or there is no such keyword.
            NotFoundError: it is not offered there, or no such router has room.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, HostOptions.__annotations__)
        return self._orders.price(self._order(**options))

    def get_create_options(self) -> HostChoices:
        """Get where hosts are offered and of which kinds, with their usual prices.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAllObjects/
        """
        package = self._catalog.package(PACKAGE, CONTENTS)
        places = [_place(region).location for region in package.regions]
        return HostChoices(
            tuple(HostPlace(place.long_name, place.name) for place in places if place),
            tuple(_flavor(item) for item in package.items if category_of(item) == HOST_CATEGORY),
        )

    def get_router_options(self, datacenter: str, flavor: str) -> list[Hardware]:
        """List the backend routers that have room for a host.

        Args:
            datacenter: Short name of the datacenter.
            flavor: Key name of the kind of host.

        Raises:
            NotFoundError: it is not offered there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_DedicatedHost/getAvailableRouters/
        """
        package = self._catalog.package(PACKAGE, CONTENTS)
        return self._routers(_region(package, datacenter), _item(package, flavor))

    def _order(
        self,
        hostname: str,
        domain: str,
        location: str,
        flavor: str,
        hourly: bool = True,
        router: int | str | None = None,
    ) -> ContainerProductOrder:
        flag("hourly", hourly)
        package = self._catalog.package(PACKAGE, CONTENTS)
        item = _item(package, flavor)
        region = _region(package, location)
        chosen = _router(self._routers(region, item), router)
        component = NetworkComponent(router=Hardware(id=chosen))
        return ContainerProductOrderVirtualDedicatedHost(
            quantity=1,
            location=region.keyname,
            package_id=package.id,
            prices=[ProductItemPrice(id=_price(item).id)],
            hardware=[
                Hardware(
                    hostname=hostname, domain=domain, primary_backend_network_component=component
                )
            ],
            use_hourly_pricing=hourly,
        )

    def _routers(self, region: LocationRegion, item: ProductItem) -> list[Hardware]:
        """The routers of a region that have room for a kind of host."""
        place = _place(region)
        details = [each.location_id for each in place.location_package_details if each.location_id]
        parts = {
            category.category_code: each.capacity
            for each in item.bundle_items
            for category in each.categories
        }
        host = VirtualDedicatedHost(
            cpu_count=cast("int", item.capacity),
            memory_capacity=cast("int", parts.get("dedicated_host_ram")),
            disk_capacity=cast("int", parts.get("dedicated_host_disk")),
            datacenter=Location(id=details[0] if details else (place.location_id or 0)),
        )
        if gpus := _gpus(item):
            host.pci_devices = gpus
        return every_row(self._hosts.get_available_routers, host, mask="id,hostname")

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._ids_of_name,)

    def _ids_of_name(self, name: str) -> list[int]:
        rows: Iterator[VirtualDedicatedHost] = HOSTS.rows(
            self.client, {"hostname": exactly(name), "mask": "mask[id]"}
        )
        return [host.id for host in rows]


def _place(region: LocationRegion) -> LocationRegionLocation:
    if region.location is None:
        raise NotFoundError(f"the region {region.keyname!r} has no datacenter")
    return region.location


def _region(package: ProductPackage, datacenter: str) -> LocationRegion:
    known = {
        place.name: region
        for region in package.regions
        if (place := _place(region).location) is not None
    }
    if datacenter not in known:
        hint = did_you_mean(nearest(datacenter, known))
        raise NotFoundError(f"location={datacenter!r}: no dedicated host is offered there{hint}")
    return known[datacenter]


def _item(package: ProductPackage, flavor: str) -> ProductItem:
    known = {item.key_name: item for item in package.items}
    if flavor not in known:
        hint = did_you_mean(nearest(flavor, known))
        raise NotFoundError(
            f"flavor={flavor!r}: there is no such host{hint}; see get_create_options()"
        )
    return known[flavor]


def _price(item: ProductItem) -> ProductItemPrice:
    for price in item.prices:
        if not price.location_group_id:
            return price
    raise NotFoundError(f"flavor={item.key_name!r}: SoftLayer has no price for that")


def _flavor(item: ProductItem) -> HostFlavor:
    price, nothing = _price(item), Decimal(0)
    return HostFlavor(
        item.description,
        item.key_name,
        price.hourly_recurring_fee or nothing,
        price.recurring_fee or nothing,
    )


def _gpus(item: ProductItem) -> list[VirtualHostPciDevice]:
    """The graphics processors of a kind of host, as many as its key name says."""
    found = GPUS.search(item.key_name)
    models = [
        part.hardware_generic_component_model
        for part in item.bundle_items
        if "GPU" in part.key_name and part.hardware_generic_component_model
    ]
    if found is None or not models:
        return []
    kind = models[-1].hardware_component_type
    model = HardwareComponentModelGeneric(
        id=models[-1].id,
        hardware_component_type=HardwareComponentType(key_name=kind.key_name if kind else None),
    )
    part = VirtualHostPciDevice(
        hardware_component_model=HardwareComponentModel(hardware_generic_component_model=model)
    )
    return [part] * int(found[1])


def _router(routers: Sequence[Hardware], wanted: int | str | None) -> int:
    known = {name: router.id for router in routers for name in (router.hostname, str(router.id))}
    if wanted is None and routers:
        return routers[0].id
    if str(wanted) not in known:
        hint = did_you_mean(nearest(str(wanted), known))
        raise NotFoundError(f"router={wanted!r}: no such router has room{hint}")
    return known[str(wanted)]
