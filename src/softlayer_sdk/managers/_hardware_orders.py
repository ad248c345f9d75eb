"""Orders of bare metal servers: what they are made of, placing, changing and cancelling."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from softlayer_sdk.errors import NotFoundError, PreflightError, SoftLayerError
from softlayer_sdk.managers import _ordering, _upgrade
from softlayer_sdk.managers._follow_up import checked_text, follow_up
from softlayer_sdk.managers._server import ServerManager, billing_of, package_of, reference
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderReceipt,
    HardwareServer,
    ProductItemPrice,
    ProvisioningMaintenanceWindow,
    Ticket,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PACKAGE = "BARE_METAL_SERVER"
ORDER = "SoftLayer_Container_Product_Order_Hardware_Server"
# What create options call the items of a category.
OPTIONS = {"os": "operating_systems", "port_speed": "port_speeds", **_ordering.EXTRAS}
# What every server has.
STANDARD_ITEMS = (
    "1_IP_ADDRESS",
    "UNLIMITED_SSL_VPN_USERS_1_PPTP_VPN_USER_PER_ACCOUNT",
    "REBOOT_KVM_OVER_IP",
)
REASONS = {
    "unneeded": "No longer needed",
    "closing": "Business closing down",
    "cost": "Server / Upgrade Costs",
    "migrate_larger": "Migrating to larger server",
    "migrate_smaller": "Migrating to smaller server",
    "datacenter": "Migrating to a different SoftLayer datacenter",
    "performance": "Network performance / latency",
    "support": "Support response / timing",
    "sales": "Sales process / upgrades",
    "moving": "Moving to competitor",
}
CANCELLATION = (
    "mask[id,hourlyBillingFlag,billingItem[id],openCancellationTicket[id],activeTransaction]"
)
UPGRADE_PRICES = (
    "mask[id,locationGroupId,categories[name,id,categoryCode],"
    "item[keyName,description,capacity,units]]"
)
RECLAIM = "Please reclaim this server as soon as possible; it is no longer needed."


class HardwareOrders(ServerManager[HardwareServer]):
    """What `HardwareManager` does that costs money."""

    def get_create_options(self, datacenter: str | None = None) -> dict[str, list[dict[str, Any]]]:
        """Get what a server can be made of, and what that costs.

        Args:
            datacenter: The one to give under `locations`, whose own prices are shown where it
                has some. Items are listed even where it does not offer them.

        Returns:
            Lists of options under `locations`, `sizes` (presets), `operating_systems`,
            `port_speeds` and `extras`. Each has a `name` and a `key`; a size also
            `hourlyRecurringFee` and `recurringFee`, the others but the locations their `prices`.

        Raises:
            NotFoundError: there is no such datacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        catalog = _ordering.Catalog(self.client)
        return _ordering.options(catalog, PACKAGE, datacenter, OPTIONS)

    def get_hardware_item_prices(self, location: str) -> list[ProductItemPrice]:
        """List the prices that hold in a region only.

        Args:
            location: Key of the region, such as `MONTREAL`.

        Raises:
            CallError: SoftLayer refused or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemPrices/
        """
        region = {"locations": {"regions": {"keyname": {"operation": location}}}}
        return self.client.call(
            "Product_Package",
            "getItemPrices",
            id=_ordering.Catalog(self.client).package(PACKAGE)["id"],
            mask="filteredMask[pricingLocationGroup[locations[regions]]]",
            filter={"itemPrices": {"pricingLocationGroup": region}},
            returns=list[ProductItemPrice],
        )

    def place_order(
        self,
        *,
        size: str,
        hostname: str,
        domain: str,
        location: str,
        os: str,
        port_speed: int | None = None,
        ssh_keys: Sequence[int] | None = None,
        post_uri: str | None = None,
        hourly: bool = True,
        no_public: bool = False,
        extras: Sequence[str] | None = None,
        network: str | None = None,
        public_router: int | None = None,
        private_router: int | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order one bare metal server. Billing starts when SoftLayer accepts the order.

        Args:
            size: Key name of a preset; see get_create_options().
            hostname: Its name.
            domain: Its domain.
            location: Short name of the datacenter, such as `dal13`.
            os: Key name or reference code of what to install.
            port_speed: Mbps of its network.
            ssh_keys: Ids of keys to install.
            post_uri: A script to run when it is installed; only an https address is run.
            hourly: Billed by the hour; else by the month.
            no_public: Only on the private network.
            extras: Key names of further items.
            network: Key name of the network, instead of a port speed.
            public_router: Id of the public router.
            private_router: Id of the private router.

        Returns:
            The receipt, with the order's id and details.

        Raises:
            NotFoundError: something of that name is not offered; nothing was ordered.
            InvalidParameterError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        options = {name: value for name, value in locals().items() if name != "self"}
        return self.client.call(
            "Product_Order",
            "placeOrder",
            self._order(options),
            returns=ContainerProductOrderReceipt,
        )

    def verify_order(
        self,
        *,
        size: str,
        hostname: str,
        domain: str,
        location: str,
        os: str,
        port_speed: int | None = None,
        ssh_keys: Sequence[int] | None = None,
        post_uri: str | None = None,
        hourly: bool = True,
        no_public: bool = False,
        extras: Sequence[str] | None = None,
        network: str | None = None,
        public_router: int | None = None,
        private_router: int | None = None,
    ) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a server; nothing is ordered.

        The keywords are those of place_order().

        Returns:
            The order with its prices and what it costs.

        Raises:
            NotFoundError: something of that name is not offered.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        options = {name: value for name, value in locals().items() if name != "self"}
        return self.client.call(
            "Product_Order", "verifyOrder", self._order(options), returns=ContainerProductOrder
        )

    def _order(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """The order that the keywords of place_order() stand for."""
        catalog = _ordering.Catalog(self.client)
        contents = catalog.contents(PACKAGE)
        keys = _item_keys(contents, options)
        server: dict[str, Any] = {"hostname": options["hostname"], "domain": options["domain"]}
        for side, name in (("private_router", "Backend"), ("public_router", "")):
            if options[side]:
                router = {"router": reference(side, options[side])}
                server[f"primary{name}NetworkComponent"] = router
        order: dict[str, Any] = {"hardware": [server]}
        if options["post_uri"]:
            order["provisionScripts"] = [options["post_uri"]]
        if options["ssh_keys"]:
            order["sshKeys"] = [{"sshKeyIds": list(options["ssh_keys"])}]
        order["packageId"] = catalog.package(PACKAGE, "mask[id]")["id"]
        order["quantity"] = 1
        order["location"] = catalog.location_id(options["location"])
        order["useHourlyPricing"] = options["hourly"]
        cores: str | None = None
        if options["size"]:
            preset: int = catalog.preset(PACKAGE, options["size"])["id"]
            cores = catalog.preset_cores(preset)
            order["presetId"] = preset
        order["complexType"] = ORDER
        order["prices"] = catalog.prices(PACKAGE, keys, cores)
        return {"orderContainers": [order]}

    def get_cancellation_reasons(self) -> dict[str, str]:
        """Get the reasons that cancel_hardware() takes, with what SoftLayer is told."""
        return dict(REASONS)

    def cancel_hardware(
        self,
        hardware_id: int | str,
        reason: str = "unneeded",
        comment: str = "",
        immediate: bool = False,
    ) -> bool:
        """Cancel a server. Its data is deleted when it is reclaimed.

        Args:
            hardware_id: Its id.
            reason: A key of get_cancellation_reasons().
            comment: A word for SoftLayer.
            immediate: Now; else when the billing period ends. A server that is billed by the
                month is cancelled at the end of it all the same, and a ticket asks for more haste.

        Returns:
            True once SoftLayer has taken the cancellation.

        Raises:
            SoftLayerError: the server is busy, is being cancelled, or has no billing.
            OrderStateUnknownError: the answer was lost; it may be cancelled.
            FollowUpError: it is cancelled, but the ticket could not be told to hurry.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        checked_text("comment", comment)
        server = self._get(hardware_id, CANCELLATION)
        if server.active_transaction is not None:
            raise SoftLayerError(f"server {hardware_id} is busy: cancel it when it is not")
        ticket = server.open_cancellation_ticket
        if server.billing_item is None:
            if ticket is not None:
                raise SoftLayerError(f"server {hardware_id} is being cancelled: ticket {ticket.id}")
            raise SoftLayerError(f"server {hardware_id} has no billing; is it cancelled already?")
        by_ticket = immediate and not server.hourly_billing_flag
        cancelled = self.client.call(
            "Billing_Item",
            "cancelItem",
            immediate and not by_ticket,
            False,
            REASONS.get(reason, REASONS["unneeded"]),
            comment,
            id=server.billing_item.id,
            returns=bool,
        )
        until = "" if immediate and not by_ticket else ", and is billed to the end of the period"
        with follow_up(cancelled, f"server {hardware_id} is cancelled{until}"):
            ticket = self._get(hardware_id, CANCELLATION).open_cancellation_ticket
            if by_ticket:
                self._hasten(hardware_id, ticket)
        return cancelled

    def _hasten(self, hardware_id: int | str, ticket: Ticket | None) -> None:
        """Ask in the ticket of a cancellation for more haste."""
        if ticket is None:
            raise NotFoundError(f"server {hardware_id} has no ticket that could ask for more haste")
        self.client.call("Ticket", "addUpdate", {"entry": RECLAIM}, id=ticket.id)

    def upgrade(
        self,
        instance_id: int | str,
        memory: int | None = None,
        nic_speed: str | None = None,
        drive_controller: str | None = None,
        public_bandwidth: int | None = None,
        disk: Sequence[Mapping[str, Any]] | None = None,
        test: bool = False,
    ) -> ContainerProductOrderReceipt | ContainerProductOrder | None:
        """Order other parts for a server. What it costs changes, and it is down for the work.

        Args:
            instance_id: Its id.
            memory: Gigabytes of memory.
            nic_speed: Mbps, with `Redundant` where that is wanted: `10000 Redundant`.
            drive_controller: Description of the controller, such as `RAID`.
            public_bandwidth: Gigabytes of public traffic a month.
            disk: Disks to add or change: `{"capacity": gigabytes, "number": place,
                "description": "add_disk" or "resize_disk"}`.
            test: Only let SoftLayer check and price the order; nothing is ordered.

        Returns:
            The receipt, or the priced order; None when nothing was asked for.

        Raises:
            PreflightError: a disk to add is there already, or one to resize is not; nothing was
                ordered.
            NotFoundError: SoftLayer has no price for a value; nothing was ordered.
            OrderStateUnknownError: the answer was lost; see the server before trying again.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        prices = self._upgrade_prices(instance_id)
        server = self.get_instance(instance_id)
        window = self.get_maintenance_windows_detail(server.datacenter.id)
        order: dict[str, Any] = {
            "complexType": f"{ORDER}_Upgrade",
            "properties": [
                _upgrade.maintenance_window(),
                {"name": "MAINTENANCE_WINDOW_ID", "value": str(window.id if window else None)},
            ],
            "hardware": [reference("instance_id", instance_id)],
            "packageId": package_of(server).id,
        }
        chosen = self._disk_prices(instance_id, disk) if disk else []
        wanted = {
            "memory": memory,
            "nic_speed": nic_speed,
            "disk_controller": drive_controller,
            "bandwidth": public_bandwidth,
        }
        for option, value in wanted.items():
            if value:
                chosen.append({"id": _price(prices, option, value)["id"]})
        if not chosen:
            return None
        order["prices"] = chosen
        if test:
            return self.client.call(
                "Product_Order", "verifyOrder", order, returns=ContainerProductOrder
            )
        return self.client.call(
            "Product_Order", "placeOrder", order, returns=ContainerProductOrderReceipt
        )

    def get_instance(self, instance_id: int | str) -> HardwareServer:
        """Get a server with its datacenter and billing, which an upgrade needs.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getObject/
        """
        return self._get(
            instance_id,
            "mask[datacenter,billingItem[id,package[id,keyName],nextInvoiceChildren]]",
        )

    def get_maintenance_windows_detail(
        self, location_id: int
    ) -> ProvisioningMaintenanceWindow | None:
        """Get the next window for work on servers of a datacenter, within 30 days.

        Args:
            location_id: The datacenter's id.

        Raises:
            CallError: SoftLayer refused or did not answer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/getMaintenanceWindows/
        """
        today = dt.datetime.now().astimezone().date()
        days = (today, today + dt.timedelta(days=30))
        found = self.client.call(
            "Provisioning_Maintenance_Window",
            "getMaintenanceWindows",
            *(f"{day:%Y-%m-%d}T00:00:00.0000-06:00" for day in days),
            location_id,
            returns=list[ProvisioningMaintenanceWindow],
        )
        return found[0] if found else None

    def _upgrade_prices(self, instance_id: int | str) -> list[dict[str, Any]]:
        prices: list[dict[str, Any]] = self.client.call(
            self.datatype, "getUpgradeItemPrices", id=instance_id, mask=UPGRADE_PRICES
        )
        return prices

    def _disk_prices(
        self, instance_id: int | str, disks: Sequence[Mapping[str, Any]]
    ) -> list[dict[str, Any]]:
        prices = self._upgrade_prices(instance_id)
        children = billing_of(self.get_instance(instance_id)).next_invoice_children
        present = {each.category_code for each in children}
        chosen: list[dict[str, Any]] = []
        for disk in disks:
            place = f"disk{disk.get('number')}"
            wrong = "add_disk" if place in present else "resize_disk"
            if disk.get("description") == wrong:
                state = "is there already" if place in present else "is not there"
                raise PreflightError(f"disk={dict(disk)!r}: {place} {state}")
            price = _price(prices, place, disk["capacity"])
            category = price["categories"][0]
            chosen.append(
                {
                    "id": price["id"],
                    "categories": [
                        {"categoryCode": category["categoryCode"], "id": category["id"]}
                    ],
                }
            )
        return chosen


def _price(prices: list[dict[str, Any]], option: str, value: object) -> dict[str, Any]:
    found = _upgrade.hardware_price(prices, option, value)
    if found is None:
        raise NotFoundError(f"{option}={value!r}: SoftLayer has no price for that")
    return found


def _item_keys(contents: Mapping[str, list[Any]], options: Mapping[str, Any]) -> list[str]:
    """The key names of all items of an order."""
    place = options["location"]
    regions = [
        each for each in contents["regions"] if each["location"]["location"]["name"] == place
    ]
    if not regions:
        raise NotFoundError(f"location={place!r}: no server can be ordered there")
    groups = {group["id"] for group in regions[0]["location"]["location"]["priceGroups"]}
    private, hourly = options["no_public"], options["hourly"]
    return [
        *STANDARD_ITEMS,
        options["os"],
        _bandwidth_key(contents["items"], groups, hourly=hourly, private=private),
        options["network"]
        or _port_speed_key(contents["items"], groups, options["port_speed"], private=private),
        *(options["extras"] or ()),
    ]


def _capacity(item: _ordering.Item) -> float:
    return float(item.get("capacity") or 0)


def _holds_in(price: Mapping[str, Any], groups: set[int]) -> bool:
    return not price.get("locationGroupId") or price["locationGroupId"] in groups


def _bandwidth_key(
    items: Sequence[_ordering.Item], groups: set[int], *, hourly: bool, private: bool
) -> str:
    """Traffic is free of charge at first for monthly servers, and paid by use for others."""
    fee = "hourlyRecurringFee" if hourly else "recurringFee"
    for item in items:
        if _ordering.category_of(item) != "bandwidth":
            continue
        by_use = _capacity(item) == 0
        if by_use is not (hourly or private):
            continue
        # Null comes as an empty text over XML-RPC.
        priced = (each for each in item["prices"] if each.get(fee) not in (None, ""))
        if any(_holds_in(price, groups) for price in priced):
            key: str = item["keyName"]
            return key
    raise NotFoundError("SoftLayer has no price for the bandwidth of this order")


def _port_speed_key(
    items: Sequence[_ordering.Item], groups: set[int], speed: int | None, *, private: bool
) -> str:
    for item in items:
        if _ordering.category_of(item) != "port_speed":
            continue
        traits = {each["attributeTypeKeyName"] for each in _ordering.inner(item, "attributes")}
        fits = (
            _capacity(item) == speed
            and ("IS_PRIVATE_NETWORK_ONLY" in traits) is private
            and "NON_LACP" not in traits
        )
        if fits and any(_holds_in(price, groups) for price in item["prices"]):
            key: str = item["keyName"]
            return key
    raise NotFoundError(f"port_speed={speed!r}: SoftLayer has no price for that")
