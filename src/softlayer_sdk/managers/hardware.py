"""Bare metal servers: listing, ordering, changing, cancelling."""

from __future__ import annotations

import contextvars
import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Unpack, cast

import attrs

from softlayer_sdk._types import FilterLike, MaskLike
from softlayer_sdk._values.converter import structure
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError, SoftLayerError
from softlayer_sdk.managers._cancelling import BILLED, Cancellation, cancel
from softlayer_sdk.managers._dates import span
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._given import refuse_other
from softlayer_sdk.managers._hardware_order import PACKAGE, ServerOptions, ServerSpec
from softlayer_sdk.managers._lists import Listing, RowOptions
from softlayer_sdk.managers._order_names import user_number, with_ids
from softlayer_sdk.managers._ordering import upgrades
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.options import EXTRAS, ServerChoices
from softlayer_sdk.managers._ordering.options import options as create_options
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._servers import (
    ServerManager,
    billing_of,
    package_of,
    storage_named,
)
from softlayer_sdk.managers._templates import (
    checked_text,
    flag,
    flags,
    memory_in,
    number,
    numeric,
    or_null,
    refuse_unknown,
)
from softlayer_sdk.models import (
    ContainerHardwareServerConfiguration,
    ContainerProductOrder,
    ContainerProductOrderHardwareServerUpgrade,
    ContainerProductOrderProperty,
    ContainerProductOrderReceipt,
    ContainerRemoteManagementSensorReading,
    Hardware,
    HardwareComponent,
    HardwareServer,
    NetworkComponent,
    NetworkMonitorVersion1QueryHost,
    NetworkVlan,
    ProductItemCategory,
    ProductItemPrice,
    ProvisioningMaintenanceWindow,
    SoftwareComponent,
    SoftwareComponentPassword,
    Ticket,
    TicketUpdate,
    UserCustomerNotificationHardware,
)
from softlayer_sdk.query.filters import FilterValue, at, equals, options
from softlayer_sdk.services import (
    AccountService,
    BillingItemService,
    HardwareServerService,
    HardwareService,
    NetworkComponentService,
    ProductPackageService,
    ProductUpgradeRequestService,
    ProvisioningMaintenanceWindowService,
    SoftwareComponentPasswordService,
    TicketService,
    UserCustomerNotificationHardwareService,
)
from softlayer_sdk.services import _results as results
from softlayer_sdk.waiters import Waiter

SERVERS = Listing(
    AccountService,
    AccountService.get_hardware,
    kind=HardwareServer,
    mask=(
        "[mask[id,hostname,domain,hardwareStatusId,globalIdentifier,fullyQualifiedDomainName,"
        "processorPhysicalCoreAmount,memoryCapacity,primaryBackendIpAddress,primaryIpAddress,"
        "datacenter],mask(SoftLayer_Hardware_Server)[activeTransaction[id,"
        "transactionStatus[friendlyName,name]]]]"
    ),
    paths={
        "tags": "tagReferences.tag.name",
        "cpus": "processorPhysicalCoreAmount",
        "memory": "memoryCapacity",
        "hostname": "hostname",
        "domain": "domain",
        "datacenter": "datacenter.name",
        "nic_speed": "networkComponents.maxSpeed",
        "public_ip": "primaryIpAddress",
        "private_ip": "primaryBackendIpAddress",
        "owner": "billingItem.orderItem.order.userRecord.username",
    },
    in_order=True,
    units={"memory": "GB"},
)
PLAIN = (
    "id,globalIdentifier,fullyQualifiedDomainName,hostname,domain,provisionDate,hardwareStatus,"
    "bareMetalInstanceFlag,processorPhysicalCoreAmount,memoryCapacity,notes,"
    "privateNetworkOnlyFlag,primaryBackendIpAddress,primaryIpAddress,networkManagementIpAddress,"
    "userData,datacenter,hourlyBillingFlag,lastTransaction[transactionGroup],"
    "hardwareChassis[id,name]"
)
SOFTWARE = (
    "softwareLicense[softwareDescription[manufacturer,name,version,referenceCode]],"
    "passwords[id,username,password]"
)
# What takes SoftLayer long to gather, a relational property each.
PARTS = (
    (
        "networkComponents[id,status,speed,maxSpeed,name,ipmiMacAddress,ipmiIpAddress,macAddress,"
        "primaryIpAddress,port,primarySubnet[id,netmask,broadcastAddress,networkIdentifier,gateway],"
        "uplinkComponent[networkVlanTrunks[networkVlan[networkSpace]]]]"
    ),
    (
        "activeComponents[id,hardwareComponentModel[hardwareGenericComponentModel[id,"
        "hardwareComponentType[keyName]]]]"
    ),
    "activeTransaction[id,transactionStatus[friendlyName,name]]",
    f"operatingSystem[{SOFTWARE}]",
    f"softwareComponents[{SOFTWARE}]",
    (
        "billingItem[id,nextInvoiceTotalRecurringAmount,"
        "nextInvoiceChildren[nextInvoiceTotalRecurringAmount],orderItem.order.userRecord[username]]"
    ),
    "networkVlans[id,vlanNumber,networkSpace,fullyQualifiedName,primarySubnets[ipAddresses]]",
    "remoteManagementAccounts[username,password]",
    "tagReferences[id,tag[name,id]]",
)
COMPONENTS = (
    "mask[id,hardwareComponentModel[longDescription,"
    "hardwareGenericComponentModel[description,hardwareComponentType[keyName]],"
    "firmwares[createDate,version]]]"
)
NEWEST_FIRMWARE_FIRST = at(
    "components.hardwareComponentModel.firmwares.createDate",
    options("orderBy", sort=["DESC"], sortOrder=[1]),
)
LISTED_READINESS = (
    "[mask[id,provisionDate],mask(SoftLayer_Hardware_Server)[lastOperatingSystemReload[id],"
    "activeTransaction]]"
)
INTERFACES = "mask[uplinkComponent,router,redundancyEnabledFlag,redundancyCapableFlag]"
TRUNKS = (
    "mask[id,backendNetworkComponents[id,networkVlanTrunks[networkVlanId]],"
    "frontendNetworkComponents[id,networkVlanTrunks[networkVlanId]]]"
)
DETAILS = (
    f"mask[{PLAIN},{','.join(PARTS)},"
    "monitoringServiceComponent,networkMonitors[queryType,lastResult,responseAction]]"
)
# What create options call the items of a category.
OPTIONS = {"os": "operating_systems", "port_speed": "port_speeds", **EXTRAS}
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
    f"mask[id,hourlyBillingFlag,billingItem[{BILLED}],openCancellationTicket[id],activeTransaction]"
)
REMOTE = "mask[id,networkManagementIpAddress,remoteManagementAccounts[username,password]]"
RECLAIM = "Please reclaim this server as soon as possible; it is no longer needed."


class ServerFilters(RowOptions, total=False):
    """The keywords of `HardwareManager.list_hardware`."""

    tags: str | Sequence[str] | None
    cpus: FilterValue | None
    memory: FilterValue | None
    hostname: FilterValue | None
    domain: FilterValue | None
    datacenter: FilterValue | None
    nic_speed: FilterValue | None
    owner: FilterValue | None
    public_ip: FilterValue | None
    private_ip: FilterValue | None


@attrs.frozen
class RemoteManagement:
    """Where a server is managed from afar, and what to sign in with.

    Attributes:
        address: The address, on the private network.
        username: The user.
        password: The password, which is not shown.
    """

    address: str | None
    username: str | None
    password: str | None = attrs.field(repr=False)


class HardwareManager(ServerManager[HardwareServer]):
    """Manages bare metal servers.

    Args:
        client: What makes the calls.
        waiter: What waits: a `Waiter` with a clock, a pause and a `progress` of its own.
    """

    known_by = "hostnames, full names and addresses of servers"
    _listing, _listed_readiness, _state_mask = SERVERS, LISTED_READINESS, "hardwareStatus[status]"

    def __init__(self, client: Client, *, waiter: Waiter | None = None) -> None:
        self._servers = HardwareServerService(client)
        super().__init__(client, self._servers, "allowedHardware[id,datacenter]", waiter)
        self._devices = HardwareService(client)
        self._account = AccountService(client)
        self._billing = BillingItemService(client)
        self._interfaces = NetworkComponentService(client)
        self._notifications = UserCustomerNotificationHardwareService(client)
        self._packages = ProductPackageService(client)
        self._passwords = SoftwareComponentPasswordService(client)
        self._tickets = TicketService(client)
        self._upgrades = ProductUpgradeRequestService(client)
        self._windows = ProvisioningMaintenanceWindowService(client)
        self._orders = Orders(client)

    def list_hardware(
        self,
        tags: str | Sequence[str] | None = None,
        cpus: FilterValue | None = None,
        memory: FilterValue | None = None,
        hostname: FilterValue | None = None,
        domain: FilterValue | None = None,
        datacenter: FilterValue | None = None,
        nic_speed: FilterValue | None = None,
        owner: FilterValue | None = None,
        public_ip: FilterValue | None = None,
        private_ip: FilterValue | None = None,
        *,
        into: type[results.HardwareServerT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.HardwareServerT]:
        """List the account's servers that fit.

        Text conditions take operators: `db*`, `!= dal05`, `> 8`, `is null`, or a list of values.

        Args:
            tags: Only servers with one of these tags.
            cpus: Only servers with this number of physical cores.
            memory: Gigabytes of memory; text may name another unit, as in `>= 65536 MB`.
            hostname: Their hostname.
            domain: Their domain.
            datacenter: Short name of their datacenter, such as `dal13`.
            nic_speed: Mbps of a network component.
            owner: The user who ordered them.
            public_ip: Their public IP address.
            private_ip: Their private IP address.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Returns:
            The servers in the order of their ids, with their names, addresses, size, datacenter
            and active transaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getHardware/
        """
        return list(
            self.iter_hardware(
                tags=tags,
                cpus=cpus,
                memory=memory,
                hostname=hostname,
                domain=domain,
                datacenter=datacenter,
                nic_speed=nic_speed,
                owner=owner,
                public_ip=public_ip,
                private_ip=private_ip,
                into=into,
                **rows,
            )
        )

    def iter_hardware(
        self, *, into: type[results.HardwareServerT] | None = None, **rows: Unpack[ServerFilters]
    ) -> Iterator[results.HardwareServerT]:
        """Give servers one by one; pages are fetched as they are used.

        The keywords are those of list_hardware().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return SERVERS.rows(self.client, rows, into=into)

    def get_hardware(
        self,
        hardware_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.HardwareServerT] | None = None,
    ) -> results.HardwareServerT:
        """Get one server.

        Args:
            hardware_id: Its id or its GUID.
            mask: Which properties it has, instead of nearly all that matter.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getObject/
        """
        mask = mask or (DETAILS if into is None else None)
        return self._servers.get_object(id=self._id(hardware_id), mask=mask, into=into)

    def get_hardware_fast(self, hardware_id: int | str) -> HardwareServer:
        """Get one server in ten calls at once, which is faster than one large one.

        Args:
            hardware_id: Its id.

        Returns:
            The server with what get_hardware() gives, but for its monitors.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getObject/
        """
        hardware_id = self._id(hardware_id)
        server = self._get(hardware_id, f"mask[{PLAIN}]")

        def fetch(part: str) -> tuple[str, Any]:
            wire_name, _, inside = part.removesuffix("]").partition("[")
            relation = HardwareServer.__properties__[wire_name]
            ask = getattr(self._servers, f"get_{relation.name}")
            return wire_name, ask(id=hardware_id, mask=inside)

        with ThreadPoolExecutor(max_workers=len(PARTS)) as pool:
            parts = [pool.submit(contextvars.copy_context().run, fetch, part) for part in PARTS]
            server.__dict__.update(part.result() for part in parts)
        return server

    def get_create_options(self, datacenter: str | None = None) -> ServerChoices:
        """Get what a server can be made of, and what that costs.

        Args:
            datacenter: The one to give under `locations`, whose own prices are shown where it
                has some. Items are listed even where it does not offer them.

        Returns:
            Its `locations`, `sizes` (presets), `operating_systems`, `port_speeds` and `extras`.
            Each has a `name`, and the `key` that orders take; a size has what it costs, a part
            its `prices`.

        Raises:
            NotFoundError: there is no such datacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        return create_options(self._catalog, PACKAGE, datacenter, OPTIONS, ServerChoices)

    def get_hardware_item_prices(self, location: str) -> list[ProductItemPrice]:
        """List the prices that hold in a region only.

        Args:
            location: Key of the region, such as `MONTREAL`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemPrices/
        """
        region = "itemPrices.pricingLocationGroup.locations.regions.keyname"
        return self._packages.get_item_prices(
            id=self._catalog.package(PACKAGE).id,
            mask="filteredMask[pricingLocationGroup[locations[regions]]]",
            filter=equals(region, location),
        )

    def place_order(
        self,
        *,
        size: str,
        hostname: str | Sequence[str],
        domain: str,
        location: str,
        os: str,
        port_speed: int | None = None,
        ssh_keys: Sequence[int | str] | None = None,
        post_uri: str | None = None,
        hourly: bool = True,
        no_public: bool = False,
        extras: Sequence[str] | None = None,
        network: str | None = None,
        public_router: int | str | None = None,
        private_router: int | str | None = None,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order a bare metal server, or several. Billing starts when SoftLayer accepts the order.

        Args:
            size: Key name of a preset; see get_create_options().
            hostname: Its name; or the names of several that are alike, all in one order.
            domain: Its domain.
            location: Short name of the datacenter, such as `dal13`.
            os: Key name or reference code of what to install.
            port_speed: Mbps of its network.
            ssh_keys: Keys to install, by id or label.
            post_uri: A script to run when it is installed; only an https address is run.
            hourly: Billed by the hour; else by the month.
            no_public: Only on the private network.
            extras: Key names of further items.
            network: Key name of the network, instead of a port speed.
            public_router: The public router, by id or hostname.
            private_router: The private router.
            max_monthly: The most that all of it may cost a month, before taxes.
            max_hourly: The most that all of it may cost an hour.

        Raises:
            PreflightError: it would cost more than it may, or a name is missing or there twice;
                nothing was ordered.
            NotFoundError: something of that name is not offered; nothing was ordered.
            InvalidParameterError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        spec = ServerSpec(
            size=size,
            hostname=hostname,
            domain=domain,
            location=location,
            os=os,
            port_speed=port_speed,
            ssh_keys=ssh_keys,
            post_uri=post_uri,
            hourly=hourly,
            no_public=no_public,
            extras=extras,
            network=network,
            public_router=public_router,
            private_router=private_router,
        )
        limits = Limits.of(max_monthly, max_hourly)
        return self._orders.place(self._order(spec), limits)

    def verify_order(self, **options: Unpack[ServerOptions]) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a server; nothing is ordered.

        The keywords are those of place_order(), but for its limits.

        Args:
            options: What the server is made of.

        Returns:
            The order with its prices and what it costs.

        Raises:
            TypeError: a keyword is missing, or there is no such keyword.
            NotFoundError: something of that name is not offered.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, ServerOptions.__annotations__)
        return self._orders.verify(self._order(ServerSpec(**options)))

    def price_order(self, **options: Unpack[ServerOptions]) -> PricedOrder:
        """Get what a server would cost, item by item; nothing is ordered.

        The keywords are those of place_order(), but for its limits.

        Args:
            options: What the server is made of.

        Returns:
            A line for each item with what it costs, and what all of it costs an hour and a month.
            Its `unasked` are the items that no keyword named, such as bandwidth.

        Raises:
            TypeError: a keyword is missing, or there is no such keyword.
            NotFoundError: something of that name is not offered.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, ServerOptions.__annotations__)
        spec = ServerSpec(**options)
        return self._orders.price(self._order(spec), spec.asked_for)

    def _order(self, spec: ServerSpec) -> ContainerProductOrder:
        return with_ids(self.client, spec).order(self._catalog)

    def get_cancellation_reasons(self) -> dict[str, str]:
        """Get the reasons that cancel_hardware() takes, with what SoftLayer is told."""
        return dict(REASONS)

    def cancel_hardware(
        self,
        hardware_id: int | str,
        reason: str = "unneeded",
        comment: str = "",
        immediate: bool = False,
    ) -> Cancellation:
        """Cancel a server. Its data is deleted when it is reclaimed.

        Args:
            hardware_id: Its id.
            reason: A key of get_cancellation_reasons().
            comment: A word for SoftLayer.
            immediate: Now; else when the billing period ends. A server that is billed by the
                month is cancelled at the end of it all the same, and a ticket asks for more haste.

        Raises:
            PreflightError: there is no such reason; nothing was sent.
            SoftLayerError: the server is busy, is being cancelled, or has no billing.
            OrderStateUnknownError: the answer was lost; it may be cancelled.
            FollowUpError: it is cancelled, but the ticket could not be told to hurry.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        flag("immediate", immediate)
        refuse_other("reason", reason, REASONS)
        hardware_id = self._id(hardware_id)
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
        at_once = immediate and not by_ticket
        cancelled = cancel(
            self._billing,
            server.billing_item,
            REASONS[reason],
            comment,
            at_once=at_once,
            whole=False,
        )
        until = "" if at_once else ", and is billed to the end of the period"
        with follow_up(cancelled, f"server {hardware_id} is cancelled{until}"):
            ticket = self._get(hardware_id, CANCELLATION).open_cancellation_ticket
            if by_ticket:
                self._hasten(hardware_id, ticket)
        return cancelled

    def _hasten(self, hardware_id: int | str, ticket: Ticket | None) -> None:
        """Ask in the ticket of a cancellation for more haste."""
        if ticket is None:
            raise NotFoundError(f"server {hardware_id} has no ticket that could ask for more haste")
        self._tickets.add_update(TicketUpdate(entry=RECLAIM), id=ticket.id)

    def upgrade(
        self,
        instance_id: int | str,
        memory: int | str | None = None,
        nic_speed: int | str | None = None,
        drive_controller: str | None = None,
        public_bandwidth: int | None = None,
        disk: Sequence[Mapping[str, Any]] | None = None,
        test: bool = False,
        *,
        no_public: bool = False,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt | ContainerProductOrder | None:
        """Order other parts for a server. What it costs changes, and it is down for the work.

        Args:
            instance_id: Its id.
            memory: Gigabytes of memory, or a text such as `65536 MB`.
            nic_speed: Mbps, with `Redundant` where that is wanted: `10000 Redundant`.
            drive_controller: Description of the controller, such as `RAID`.
            public_bandwidth: Gigabytes of public traffic a month.
            disk: Disks to add or change: `{"capacity": gigabytes, "number": place,
                "description": "add_disk" or "resize_disk"}`.
            test: Only let SoftLayer check and price the order; nothing is ordered.
            no_public: The server has no public network: uplinks of the private one alone.
            max_monthly: The most that all that is ordered may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Returns:
            The receipt, or the priced order; None when nothing was asked for.

        Raises:
            PreflightError: a disk to add is there already, or one to resize is not, or it would
                cost more than it may; nothing was ordered.
            NotFoundError: SoftLayer has no price for a value; nothing was ordered.
            OrderStateUnknownError: the answer was lost; see the server before trying again.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        flags(test=test, no_public=no_public)
        limits, instance_id = Limits.of(max_monthly, max_hourly), self._id(instance_id)
        prices = self._servers.get_upgrade_item_prices(id=instance_id, mask=upgrades.PRICES)
        server = self.get_instance(instance_id)
        window = self.get_maintenance_windows_detail(server.datacenter.id)
        order = ContainerProductOrderHardwareServerUpgrade(
            properties=[
                upgrades.maintenance_window(),
                ContainerProductOrderProperty(
                    name="MAINTENANCE_WINDOW_ID", value=str(window.id if window else None)
                ),
            ],
            hardware=[Hardware(id=number("instance_id", instance_id))],
            package_id=package_of(server).id,
        )
        chosen = self._disk_prices(instance_id, disk) if disk else []
        wanted = {
            "memory": memory_in("GB", "memory", memory),
            "nic_speed": nic_speed,
            "drive_controller": drive_controller,
            "public_bandwidth": public_bandwidth,
        }
        for option, value in wanted.items():
            if value:
                price = upgrades.hardware_price(prices, option, value, private=no_public)
                chosen.append(ProductItemPrice(id=price.id))
        if not chosen:
            return None
        order.prices = chosen
        return self._orders.verify(order) if test else self._orders.place(order, limits)

    def _disk_prices(
        self, instance_id: int | str, disks: Sequence[Mapping[str, Any]]
    ) -> list[ProductItemPrice]:
        """The prices of disks to add or to change."""
        prices = self._servers.get_upgrade_item_prices(
            id=self._id(instance_id), mask=upgrades.PRICES
        )
        billing = billing_of(self.get_instance(instance_id))
        present = {each.category_code for each in billing.next_invoice_children}
        chosen: list[ProductItemPrice] = []
        for disk in disks:
            upgrades.checked_disk(disk, "number", "description")
            if "number" not in disk:
                raise PreflightError(f"disk={dict(disk)!r}: the number of its place is needed")
            place = f"disk{disk['number']}"
            wrong = "add_disk" if place in present else "resize_disk"
            if disk.get("description") == wrong:
                state = "is there already" if place in present else "is not there"
                raise PreflightError(f"disk={dict(disk)!r}: {place} {state}")
            price = upgrades.hardware_price(prices, place, disk["capacity"])
            category = price.categories[0]
            chosen.append(
                ProductItemPrice(
                    id=price.id,
                    categories=[
                        ProductItemCategory(category_code=category.category_code, id=category.id)
                    ],
                )
            )
        return chosen

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

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/getMaintenanceWindows/
        """
        today = dt.datetime.now().astimezone().date()
        begin, end = _midnight(today), _midnight(today + dt.timedelta(days=30))
        found = self._windows.get_maintenance_windows(begin, end, location_id)
        return found[0] if found else None

    def list_maintenance_windows(
        self, datacenter: str, begin: dt.date | None = None, end: dt.date | None = None
    ) -> list[ProvisioningMaintenanceWindow]:
        """List when work on servers of a datacenter can be done.

        Args:
            datacenter: Short name of the datacenter.
            begin: The first day; today without it.
            end: The last day; 30 days after the first without it.

        Raises:
            PreflightError: one is no date, or the last is before the first.
            NotFoundError: there is no such datacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Provisioning_Maintenance_Window/getMaintenanceWindows/
        """
        first = begin or dt.datetime.now().astimezone().date()
        span("begin", first, "end", end)
        last = end or first + dt.timedelta(days=30)
        place = self._catalog.location_id(datacenter)
        return self._windows.get_maintenance_windows(_midnight(first), _midnight(last), place)

    def move_upgrade(self, request_id: int, window: ProvisioningMaintenanceWindow) -> bool:
        """Let the work for an upgrade that was ordered be done in another window.

        Args:
            request_id: Id of the request; see AccountManager.get_account_upgrade_orders().
            window: One of list_maintenance_windows().

        Raises:
            NotFoundError: there is no such request.
            SoftLayerAPIError: it is being worked on, or the window is taken.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Upgrade_Request/updateMaintenanceWindow/
        """
        given = cast("object", window)
        if not isinstance(given, ProvisioningMaintenanceWindow):
            raise PreflightError(f"window={given!r}: give one of list_maintenance_windows()")
        begin = window.begin_date.isoformat() if window.begin_date else ""
        return self._upgrades.update_maintenance_window(begin, window.id, id=request_id)

    def reload(
        self,
        hardware_id: int | str,
        post_uri: str | None = None,
        ssh_keys: Sequence[int | str] | None = None,
        lvm: bool = False,
        *,
        os: str | None = None,
    ) -> str:
        """Install a server's operating system anew, or another one. Its first disk is formatted.

        What another system costs is billed from then on.

        Args:
            hardware_id: Its id.
            post_uri: A script to run when it is installed; only an https address is run.
            ssh_keys: Keys to install, by id or label.
            lvm: Whether to use logical volumes.
            os: Key name or reference code of another operating system; see get_create_options().

        Returns:
            SoftLayer's confirmation, `1`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/reloadOperatingSystem/
        """
        config = ContainerHardwareServerConfiguration(
            custom_provision_script_uri=post_uri, lvm_flag=flag("lvm", lvm)
        )
        return self._reload(hardware_id, config, ssh_keys, os)

    def rescue(self, hardware_id: int | str) -> bool:
        """Start a server into the rescue system; it is not available meanwhile.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/bootToRescueLayer/
        """
        return self._servers.boot_to_rescue_layer(id=self._id(hardware_id))

    def change_port_speed(
        self, hardware_id: int | str, public: bool, speed: int, redundant: str | None = None
    ) -> bool:
        """Change the speed of a server's network.

        Args:
            hardware_id: Its id.
            public: The public interfaces; else the private ones.
            speed: Mbps; 0 disconnects.
            redundant: `redundant` or `degraded`, for servers with two interfaces.

        Raises:
            PreflightError: `redundant` is neither; nothing was sent.
            SoftLayerAPIError: the interfaces cannot be that fast.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/setPublicNetworkInterfaceSpeed/
        """
        if redundant is not None:
            refuse_other("redundant", redundant, ("redundant", "degraded"))
        # Both go as one list, which is how programs are known to say them.
        both = cast("int", [speed, redundant])
        if flag("public", public):
            return self._servers.set_public_network_interface_speed(both, id=self._id(hardware_id))
        return self._servers.set_private_network_interface_speed(both, id=self._id(hardware_id))

    def edit(
        self,
        hardware_id: int | str,
        userdata: str | None = None,
        hostname: str | None = None,
        domain: str | None = None,
        notes: str | None = None,
        tags: str | Sequence[str] | None = None,
    ) -> bool:
        """Change what is given of a server; the rest stays. Up to three calls are made.

        Args:
            hardware_id: Its id.
            userdata: The text that it can read about itself; an empty one clears it.
            hostname: Its name.
            domain: Its domain.
            notes: More about it; an empty text clears them.
            tags: Its tags, all of them; an empty text clears them.

        Raises:
            NotFoundError: there is no such server.
            PreflightError: its name or domain is empty; nothing was sent.
            FollowUpError: some of it is changed; the message names what failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/editObject/
        """
        hardware_id = self._id(hardware_id)
        template = HardwareServer(hostname=or_null(hostname), domain=or_null(domain), notes=notes)
        edit = partial(self._servers.edit_object, template, id=hardware_id)
        return self._edit(hardware_id, template, edit, userdata, tags)

    def wait_for_ready(
        self, instance_id: int | str, limit: float = 14400, delay: float = 10, pending: bool = False
    ) -> bool:
        """Wait until a server can be used. wait_until_ready() gives the server, or raises.

        Args:
            instance_id: Its id.
            limit: Seconds that it may take.
            delay: Seconds between two looks.
            pending: Whether to wait for the end of every transaction.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getObject/
        """
        return self._was_ready(instance_id, limit, delay, pending=pending, last=True)

    def authorize_storage(self, hardware_id: int | str, username_storage: str) -> bool:
        """Let a server use network storage.

        Args:
            hardware_id: Its id.
            username_storage: The storage's username, such as `SL01SEL301234-11`.

        Raises:
            NotFoundError: there is no such storage or server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/allowAccessToNetworkStorageList/
        """
        hardware_id = self._id(hardware_id)
        storage = storage_named(self._account, username_storage)
        return self._devices.allow_access_to_network_storage_list([storage], id=hardware_id)

    def get_notifications(self, hardware_id: int | str) -> list[UserCustomerNotificationHardware]:
        """List the users who are told when a server does not answer.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/findByHardwareId/
        """
        hardware_id = self._id(hardware_id)
        return self._notifications.find_by_hardware_id(numeric("hardware_id", hardware_id))

    def add_notification(
        self, hardware_id: int | str, user_id: int | str
    ) -> UserCustomerNotificationHardware:
        """Tell a user when a server does not answer.

        Args:
            hardware_id: Its id.
            user_id: The user's id or username.

        Raises:
            SoftLayerAPIError: the user is told already.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/createObject/
        """
        server = numeric("hardware_id", self._id(hardware_id))
        user = user_number(self.client, user_id)
        template = UserCustomerNotificationHardware(hardware_id=server, user_id=user)
        return self._notifications.create_object(template)

    def remove_notification(self, identifier: int | str) -> bool:
        """Stop telling a user about a server.

        Args:
            identifier: The id of the notification.

        Raises:
            NotFoundError: there is no such notification.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Hardware/deleteObjects/
        """
        template = UserCustomerNotificationHardware(id=numeric("identifier", identifier))
        return self._notifications.delete_objects([template])

    def update_firmware(
        self,
        hardware_id: int | str,
        ipmi: bool = True,
        raid_controller: bool = True,
        bios: bool = True,
        hard_drive: bool = True,
        network: bool = True,
    ) -> bool:
        """Bring the firmware of a server's parts up to date; it is down meanwhile.

        Args:
            hardware_id: Its id.
            ipmi: The remote management.
            raid_controller: The controller of its disks.
            bios: The mainboard.
            hard_drive: The disks.
            network: The network cards.

        Raises:
            PreflightError: no part is chosen; nothing was sent.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/createFirmwareUpdateTransaction/
        """
        names = ("ipmi", "raid_controller", "bios", "hard_drive", "network")
        parts = _parts(names, (ipmi, raid_controller, bios, hard_drive, network))
        return self._servers.create_firmware_update_transaction(*parts, id=self._id(hardware_id))

    def reflash_firmware(
        self,
        hardware_id: int | str,
        ipmi: bool = True,
        raid_controller: bool = True,
        bios: bool = True,
    ) -> bool:
        """Write the firmware of a server's parts anew; it is down meanwhile.

        The keywords are those of update_firmware().

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/createFirmwareReflashTransaction/
        """
        parts = _parts(("ipmi", "raid_controller", "bios"), (ipmi, raid_controller, bios))
        return self._servers.create_firmware_reflash_transaction(*parts, id=self._id(hardware_id))

    def get_hard_drives(self, instance_id: int | str) -> list[HardwareComponent]:
        """List a server's disks.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getHardDrives/
        """
        return self._servers.get_hard_drives(id=self._id(instance_id))

    def get_components(
        self,
        hardware_id: int | str,
        mask: MaskLike | None = None,
        filter_component: FilterLike | None = None,
    ) -> list[HardwareComponent]:
        """List a server's parts with their firmware, the newest first.

        Args:
            hardware_id: Its id.
            mask: Which properties each part has.
            filter_component: Which parts, and in which order, as the API's filter tree under
                `components`.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getComponents/
        """
        return self._servers.get_components(
            id=self._id(hardware_id),
            mask=mask or COMPONENTS,
            filter=filter_component or NEWEST_FIRMWARE_FIRST,
        )

    def get_network_components(
        self, hardware_id: int | str, mask: MaskLike | None = None, space: str | None = None
    ) -> list[NetworkComponent]:
        """List a server's network interfaces.

        Args:
            hardware_id: Its id.
            mask: Which properties each interface has.
            space: `public` or `private`; all without it.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getNetworkComponents/
        """
        mask = mask or INTERFACES
        if space == "public":
            return self._servers.get_frontend_network_components(
                id=self._id(hardware_id), mask=mask
            )
        if space == "private":
            return self._servers.get_backend_network_components(id=self._id(hardware_id), mask=mask)
        return self._servers.get_network_components(id=self._id(hardware_id), mask=mask)

    def trunk_vlan(
        self, component_id: int | str, vlans: Sequence[NetworkVlan | Mapping[str, Any]]
    ) -> list[NetworkVlan]:
        """Let VLANs reach a network interface.

        Args:
            component_id: The interface's id.
            vlans: The VLANs.

        Raises:
            SoftLayerAPIError: a VLAN cannot reach it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/addNetworkVlanTrunks/
        """
        return self._interfaces.add_network_vlan_trunks(_vlans(vlans), id=component_id)

    def remove_vlan(
        self, component_id: int | str, vlans: Sequence[NetworkVlan | Mapping[str, Any]]
    ) -> list[NetworkVlan]:
        """Let VLANs no longer reach a network interface.

        The keywords are those of trunk_vlan().

        Raises:
            NotFoundError: there is no such interface.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/removeNetworkVlanTrunks/
        """
        return self._interfaces.remove_network_vlan_trunks(_vlans(vlans), id=component_id)

    def clear_vlan(self, hardware_id: int | str) -> None:
        """Let no further VLAN reach any network interface of a server.

        Args:
            hardware_id: The server's id.

        Raises:
            NotFoundError: there is no such server.
            FollowUpError: some interfaces are cleared; the message names those that failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/clearNetworkVlanTrunks/
        """
        hardware_id = self._id(hardware_id)
        server = self._get(hardware_id, TRUNKS)
        components = server.backend_network_components + server.frontend_network_components
        trunked = [each.id for each in components if each.network_vlan_trunks]
        if not trunked:
            return
        first, *others = trunked
        cleared = self._interfaces.clear_network_vlan_trunks(id=first)
        with follow_up(cleared, f"the VLANs of network interface {first} are cleared") as step:
            for component_id in others:
                with step(f"network interface {component_id}"):
                    self._interfaces.clear_network_vlan_trunks(id=component_id)

    def get_sensors(self, hardware_id: int | str) -> list[ContainerRemoteManagementSensorReading]:
        """Read a server's sensors: temperatures, fans, voltages.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getSensorData/
        """
        return self._devices.get_sensor_data(id=self._id(hardware_id))

    def get_power_state(self, hardware_id: int | str) -> str:
        """Get whether a server is on: `on` or `off`.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getServerPowerState/
        """
        return self._servers.get_server_power_state(id=self._id(hardware_id))

    def get_remote_management(self, hardware_id: int | str) -> RemoteManagement:
        """Get where a server is managed from afar, and what to sign in with.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server, or it has no account for that.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware_Server/getRemoteManagementAccounts/
        """
        server = self._get(hardware_id, REMOTE)
        if not server.remote_management_accounts:
            raise NotFoundError(f"server {hardware_id} has no account of remote management")
        account = server.remote_management_accounts[0]
        return RemoteManagement(
            server.network_management_ip_address, account.username, account.password
        )

    def get_software_components(self, hardware_id: int | str) -> list[SoftwareComponent]:
        """List the software that SoftLayer knows to be on a server.

        Args:
            hardware_id: Its id.

        Raises:
            NotFoundError: there is no such server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Hardware/getSoftwareComponents/
        """
        return self._devices.get_software_components(id=self._id(hardware_id))

    def create_credential(
        self, template: SoftwareComponentPassword | Mapping[str, Any]
    ) -> SoftwareComponentPassword:
        """Keep a user and a password of a server's software with SoftLayer.

        Args:
            template: `softwareId`, `username`, `password` and `notes`.

        Raises:
            SoftLayerAPIError: SoftLayer refused a value.

        https://sldn.softlayer.com/reference/services/SoftLayer_Software_Component_Password/createObject/
        """
        return self._passwords.create_object(structure(SoftwareComponentPassword, template))

    def _get(self, instance_id: int | str, mask: str | None) -> HardwareServer:
        return self.get_hardware(instance_id, mask=mask)

    def _state(self, server: HardwareServer) -> str | None:
        return server.hardware_status.status

    def _monitor_of(self, id: int) -> NetworkMonitorVersion1QueryHost:
        return NetworkMonitorVersion1QueryHost(hardware_id=id)


def _vlans(vlans: Sequence[NetworkVlan | Mapping[str, Any]]) -> list[NetworkVlan]:
    return structure(list[NetworkVlan], list(vlans))


def _midnight(day: dt.date) -> str:
    return f"{day:%Y-%m-%d}T00:00:00.0000-06:00"


def _parts(names: Sequence[str], chosen: Sequence[bool]) -> list[bool]:
    """The parts of a server to work on, as a call takes them.

    Raises:
        PreflightError: one is neither True nor False, or none of them is chosen.
    """
    parts = flags(**dict(zip(names, chosen, strict=True)))
    if not any(parts):
        raise PreflightError(f"nothing to do: one of {', '.join(names)} has to be True")
    return parts
