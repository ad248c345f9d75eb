"""What a bare metal server is ordered with: the keywords of `HardwareManager.place_order`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Required, TypedDict, cast

import attrs

from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers._ordering.catalog import Catalog, Contents, category_of
from softlayer_sdk.managers._ordering.money import category_of as price_category
from softlayer_sdk.managers._ordering.prices import holds_in, is_private_only
from softlayer_sdk.managers._templates import each_of, flags, number, numeric
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderHardwareServer,
    ContainerProductOrderSshKeys,
    Hardware,
    NetworkComponent,
    ProductItem,
    ProductItemPrice,
)

PACKAGE = "BARE_METAL_SERVER"
# What comes with every server without a keyword for it.
UNASKED = ("pri_ip_addresses", "vpn_management", "remote_management", "bandwidth")
# What every server has.
STANDARD_ITEMS = (
    "1_IP_ADDRESS",
    "UNLIMITED_SSL_VPN_USERS_1_PPTP_VPN_USER_PER_ACCOUNT",
    "REBOOT_KVM_OVER_IP",
)


class ServerOptions(TypedDict, total=False):
    """The keywords of `HardwareManager.place_order`, for methods that pass them on."""

    size: Required[str]
    hostname: Required[str | Sequence[str]]
    domain: Required[str]
    location: Required[str]
    os: Required[str]
    port_speed: int | None
    ssh_keys: Sequence[int | str] | None
    post_uri: str | None
    hourly: bool
    no_public: bool
    extras: Sequence[str] | None
    network: str | None
    public_router: int | str | None
    private_router: int | str | None


@attrs.frozen(kw_only=True)
class ServerSpec:
    """A server to order; the names and defaults are those of `HardwareManager.place_order`."""

    size: str
    hostname: str | Sequence[str]
    domain: str
    location: str
    os: str
    port_speed: int | None = None
    ssh_keys: Sequence[int | str] | None = None
    post_uri: str | None = None
    hourly: bool = True
    no_public: bool = False
    extras: Sequence[str] | None = None
    network: str | None = None
    public_router: int | str | None = None
    private_router: int | str | None = None

    def order(self, catalog: Catalog) -> ContainerProductOrder:
        """The order that SoftLayer takes.

        Args:
            catalog: Tells what there is, and what it costs.

        Raises:
            PreflightError: there are no names, or two servers have the same.
            NotFoundError: something of that name is not offered.
        """
        flags(hourly=self.hourly, no_public=self.no_public)
        one = [self.hostname] if isinstance(self.hostname, str) else None
        names = one or each_of("hostname", self.hostname)
        if not names or not all(names) or len(set(names)) < len(names):
            raise PreflightError(f"hostname={self.hostname!r}: a name is needed for each server")
        keys = self._item_keys(catalog.contents(PACKAGE))
        order = ContainerProductOrderHardwareServer(
            hardware=[self._server(name) for name in names],
            package_id=catalog.package_id(PACKAGE),
            quantity=len(names),
            location=cast("str", catalog.location_id(self.location)),  # programs send the number
            use_hourly_pricing=self.hourly,
        )
        if self.post_uri:
            order.provision_scripts = [self.post_uri] * len(names)
        if self.ssh_keys:
            chosen = [numeric("ssh_keys", key) for key in self.ssh_keys]
            order.ssh_keys = [ContainerProductOrderSshKeys(ssh_key_ids=chosen) for _ in names]
        cores: str | None = None
        if self.size:
            order.preset_id = catalog.preset(PACKAGE, self.size).id
            cores = catalog.preset_cores(order.preset_id)
        order.prices = catalog.prices(PACKAGE, keys, cores)
        return ContainerProductOrder(order_containers=[order])

    def asked_for(self, price: ProductItemPrice) -> bool:
        """Whether a keyword named the item of a price; the others come with an order."""
        return price_category(price) not in UNASKED

    def _server(self, hostname: str) -> Hardware:
        server = Hardware(hostname=hostname, domain=self.domain)
        if self.private_router:
            router = Hardware(id=number("private_router", self.private_router))
            server.primary_backend_network_component = NetworkComponent(router=router)
        if self.public_router:
            router = Hardware(id=number("public_router", self.public_router))
            server.primary_network_component = NetworkComponent(router=router)
        return server

    def _item_keys(self, contents: Contents) -> list[str]:
        """The key names of all items of the order."""
        places = [place for place in contents.locations if place.name == self.location]
        if not places:
            offered = ", ".join(place.name for place in contents.locations if place.name)
            raise NotFoundError(
                f"location={self.location!r}: no server can be ordered there; it can in {offered}"
            )
        groups = {group.id for group in places[0].price_groups}
        return [
            *STANDARD_ITEMS,
            self.os,
            self._bandwidth_key(contents.items, groups),
            self.network or self._port_speed_key(contents.items, groups),
            *each_of("extras", self.extras or ()),
        ]

    def _bandwidth_key(self, items: Iterable[ProductItem], groups: set[int]) -> str:
        """Traffic is free of charge at first for monthly servers, and paid by use for others."""
        for item in items:
            if category_of(item) != "bandwidth":
                continue
            by_use = not item.capacity
            if by_use is not (self.hourly or self.no_public):
                continue
            for price in item.prices:
                fee = price.hourly_recurring_fee if self.hourly else price.recurring_fee
                if fee is not None and holds_in(price, groups):
                    return item.key_name
        raise NotFoundError("SoftLayer has no price for the bandwidth of this order")

    def _port_speed_key(self, items: Iterable[ProductItem], groups: set[int]) -> str:
        for item in items:
            if category_of(item) != "port_speed":
                continue
            traits = {each.attribute_type_key_name for each in item.attributes}
            fits = (
                (item.capacity or 0) == self.port_speed
                and is_private_only(item) is self.no_public
                and "NON_LACP" not in traits
            )
            if fits and any(holds_in(price, groups) for price in item.prices):
                return item.key_name
        raise NotFoundError(f"port_speed={self.port_speed!r}: SoftLayer has no price for that")
