"""Virtual servers ("guests"): listing, ordering, changing, cancelling."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Generator, Iterator, Mapping, Sequence
from functools import partial
from typing import Unpack

import attrs

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import (
    NotFoundError,
    PreflightError,
    RateLimitError,
    ServerError,
    SoftLayerAPIError,
    SoftLayerError,
)
from softlayer_sdk.managers._base import add_hint
from softlayer_sdk.managers._dates import moment
from softlayer_sdk.managers._follow_up import Step, follow_up, named
from softlayer_sdk.managers._guests import GuestOptions, GuestSpec, OrderOptions, misspelt
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._order_names import guest_with_ids, image_number, misplaced, user_number
from softlayer_sdk.managers._ordering import upgrades
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.options import EXTRAS, GuestChoices
from softlayer_sdk.managers._ordering.options import options as create_options
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._ready import READINESS
from softlayer_sdk.managers._servers import (
    ServerManager,
    billing_of,
    package_of,
    storage_named,
)
from softlayer_sdk.managers._templates import (
    all_tags,
    checked_tags,
    each_of,
    filled,
    flag,
    flags,
    memory_in,
    named_type,
    number,
    numeric,
    or_null,
    refuse_unknown,
)
from softlayer_sdk.models import (
    ContainerHardwareServerConfiguration,
    ContainerMetricDataType,
    ContainerProductOrder,
    ContainerProductOrderReceipt,
    ContainerProductOrderVirtualGuestUpgrade,
    MetricTrackingObjectData,
    NetworkMonitorVersion1QueryHost,
    ProductItemCategory,
    ProductItemPrice,
    ProvisioningVersion1Transaction,
    UserCustomerNotificationVirtualGuest,
    VirtualBrowserConsoleAccessLog,
    VirtualDiskImage,
    VirtualGuest,
    VirtualGuestBlockDevice,
    VirtualGuestBlockDeviceTemplateGroup,
)
from softlayer_sdk.query.filters import FilterValue, equals, leaf, put
from softlayer_sdk.services import (
    AccountService,
    ProductPackageService,
    UserCustomerNotificationVirtualGuestService,
    VirtualGuestService,
)
from softlayer_sdk.services import _results as results
from softlayer_sdk.waiters import Waiter

GUESTS = Listing(
    AccountService,
    AccountService.get_virtual_guests,
    mask=(
        "mask[id,globalIdentifier,hostname,domain,fullyQualifiedDomainName,"
        "primaryBackendIpAddress,primaryIpAddress,lastKnownPowerState.name,powerState,maxCpu,"
        "maxMemory,datacenter,activeTransaction.transactionStatus[friendlyName,name],status]"
    ),
    paths={
        "tags": "tagReferences.tag.name",
        "cpus": "maxCpu",
        "memory": "maxMemory",
        "hostname": "hostname",
        "domain": "domain",
        "local_disk": "localDiskFlag",
        "datacenter": "datacenter.name",
        "nic_speed": "networkComponents.maxSpeed",
        "public_ip": "primaryIpAddress",
        "private_ip": "primaryBackendIpAddress",
        "transient": "transientGuestFlag",
    },
    in_order=True,
    units={"memory": "MB"},
)
HOURLY = attrs.evolve(GUESTS, list_rows=AccountService.get_hourly_virtual_guests)
MONTHLY = attrs.evolve(GUESTS, list_rows=AccountService.get_monthly_virtual_guests)
DETAILS = """mask[
    id,globalIdentifier,fullyQualifiedDomainName,hostname,domain,createDate,modifyDate,
    provisionDate,notes,dedicatedAccountHostOnlyFlag,transientGuestFlag,privateNetworkOnlyFlag,
    primaryBackendIpAddress,primaryIpAddress,
    networkComponents[id,status,speed,maxSpeed,name,macAddress,primaryIpAddress,port,
        primarySubnet[addressSpace],securityGroupBindings[securityGroup[id,name]]],
    lastKnownPowerState.name,powerState,status,maxCpu,maxMemory,datacenter,
    activeTransaction[id,transactionStatus[friendlyName,name]],
    lastTransaction[transactionStatus,modifyDate,transactionGroup[name]],
    lastOperatingSystemReload.id,blockDevices,blockDeviceTemplateGroup[id,name,globalIdentifier],
    postInstallScriptUri,
    operatingSystem[passwords[username,password],
        softwareLicense.softwareDescription[manufacturer,name,version,referenceCode]],
    softwareComponents[passwords[username,password,notes],
        softwareLicense[softwareDescription[manufacturer,name,version,referenceCode]]],
    hourlyBillingFlag,userData,
    billingItem[id,nextInvoiceTotalRecurringAmount,package[id,keyName],
        children[description,categoryCode,nextInvoiceTotalRecurringAmount],
        nextInvoiceChildren[description,categoryCode,recurringFee,nextInvoiceTotalRecurringAmount],
        orderItem[id,order.userRecord[username],preset.keyName]],
    tagReferences[id,tag[name,id]],networkVlans[id,vlanNumber,networkSpace],dedicatedHost.id,
    monitoringServiceComponent,networkMonitors[queryType,lastResult,responseAction],
    placementGroupId]"""
CAPTURE = "mask[id,blockDevices[id,device,mountType,diskImage[id,metadataFlag,type[keyName]]]]"
# The package whose prices tell the categories of disks.
GUEST_DISKS = 46
DISK_CATEGORY = re.compile("guest_disk([0-9]+)")
# The names of the categories of a guest's disks, by number.
DISKS = ("First Disk", "Second Disk", "Third Disk", "Fourth Disk", "Fifth Disk")


# What create options call the items of a category.
OPTIONS = {
    "ram": "ram",
    "database": "database",
    "os": "operating_systems",
    "guest_core": "guest_core",
    "port_speed": "port_speed",
    "guest_disk": "guest_disk",
    **EXTRAS,
}


class GuestFilters(RowOptions, total=False):
    """The keywords of `VSManager.list_instances`."""

    hourly: bool
    monthly: bool
    tags: str | Sequence[str] | None
    cpus: FilterValue | None
    memory: FilterValue | None
    hostname: FilterValue | None
    domain: FilterValue | None
    local_disk: bool | None
    datacenter: FilterValue | None
    nic_speed: FilterValue | None
    public_ip: FilterValue | None
    private_ip: FilterValue | None
    transient: bool | None


class VSManager(ServerManager[VirtualGuest]):
    """Manages virtual servers.

    Args:
        client: What makes the calls.
        waiter: What waits: a `Waiter` with a clock, a pause and a `progress` of its own.
    """

    known_by = "hostnames, full names and addresses of guests"
    _listing, _listed_readiness, _state_mask = GUESTS, READINESS, "powerState[keyName]"

    def __init__(self, client: Client, *, waiter: Waiter | None = None) -> None:
        self._guests = VirtualGuestService(client)
        super().__init__(client, self._guests, "allowedVirtualGuests[id,datacenter]", waiter)
        self._account = AccountService(client)
        self._notifications = UserCustomerNotificationVirtualGuestService(client)
        self._packages = ProductPackageService(client)
        self._orders = Orders(client)

    def list_instances(
        self,
        hourly: bool = True,
        monthly: bool = True,
        tags: str | Sequence[str] | None = None,
        cpus: FilterValue | None = None,
        memory: FilterValue | None = None,
        hostname: FilterValue | None = None,
        domain: FilterValue | None = None,
        local_disk: bool | None = None,
        datacenter: FilterValue | None = None,
        nic_speed: FilterValue | None = None,
        public_ip: FilterValue | None = None,
        private_ip: FilterValue | None = None,
        transient: bool | None = None,
        *,
        into: type[results.VirtualGuestT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.VirtualGuestT]:
        """List the account's guests that fit.

        Text conditions take operators: `web*`, `!= dal05`, `>= 4096`, `is null`, or a list of
        values.

        Args:
            hourly: Whether to list those that are billed by the hour.
            monthly: Whether to list those that are billed by the month; with neither, all.
            tags: Only guests with one of these tags.
            cpus: Only guests with this number of cores.
            memory: Megabytes of memory; text may name another unit, as in `> 8 GB`.
            hostname: Their hostname.
            domain: Their domain.
            local_disk: Whether their disks are local, not in a SAN.
            datacenter: Short name of their datacenter, such as `dal13`.
            nic_speed: Mbps of a network component.
            public_ip: Their public IP address.
            private_ip: Their private IP address.
            transient: Whether they may be taken away at any time.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Returns:
            The guests in the order of their ids, with their names, addresses, size, datacenter,
            states and active transaction.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getVirtualGuests/
        """
        return list(
            self.iter_instances(
                hourly=hourly,
                monthly=monthly,
                tags=tags,
                cpus=cpus,
                memory=memory,
                hostname=hostname,
                domain=domain,
                local_disk=local_disk,
                datacenter=datacenter,
                nic_speed=nic_speed,
                public_ip=public_ip,
                private_ip=private_ip,
                transient=transient,
                into=into,
                **rows,
            )
        )

    def iter_instances(
        self, *, into: type[results.VirtualGuestT] | None = None, **rows: Unpack[GuestFilters]
    ) -> Iterator[results.VirtualGuestT]:
        """Give guests one by one; pages are fetched as they are used.

        The keywords are those of list_instances().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        hourly, monthly = rows.pop("hourly", True), rows.pop("monthly", True)
        listing = GUESTS if hourly is monthly else HOURLY if hourly else MONTHLY
        return listing.rows(self.client, rows, into=into)

    def get_instance(
        self,
        instance_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.VirtualGuestT] | None = None,
    ) -> results.VirtualGuestT:
        """Get one guest.

        Args:
            instance_id: Its id or its GUID.
            mask: Which properties it has, instead of nearly all that matter.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getObject/
        """
        mask = mask or (DETAILS if into is None else None)
        return self._guests.get_object(id=self._id(instance_id), mask=mask, into=into)

    def get_create_options(
        self, vsi_type: str = "PUBLIC_CLOUD_SERVER", datacenter: str | None = None
    ) -> GuestChoices:
        """Get what a guest can be made of, and what that costs.

        Args:
            vsi_type: Key name of the package: `PUBLIC_CLOUD_SERVER`, `TRANSIENT_CLOUD_SERVER`, ...
            datacenter: The one to give under `locations`, whose own prices are shown where it
                has some. Items are listed even where it does not offer them.

        Returns:
            Its `locations`, `sizes` (flavors), `guest_core`, `ram`, `guest_disk`, `port_speed`,
            `operating_systems`, `database` and `extras`. Each has a `name`, and the `key` that
            orders take; a size has what it costs, a part its `prices`.

        Raises:
            NotFoundError: there is no such package or datacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        return create_options(self._catalog, vsi_type, datacenter, OPTIONS, GuestChoices)

    def create_instance(
        self,
        *,
        hostname: str,
        domain: str,
        cpus: int | None = None,
        memory: int | str | None = None,
        datacenter: str | None = None,
        flavor: str | None = None,
        os_code: str | None = None,
        image_id: int | str | None = None,
        hourly: bool = True,
        transient: bool | None = False,
        local_disk: bool | None = None,
        disks: Sequence[int | str] | None = None,
        nic_speed: int | None = None,
        private: bool = False,
        dedicated: bool = False,
        host_id: int | str | None = None,
        public_vlan: int | str | None = None,
        private_vlan: int | str | None = None,
        public_subnet: int | str | None = None,
        private_subnet: int | str | None = None,
        public_router: int | str | None = None,
        private_router: int | str | None = None,
        public_security_groups: Sequence[int | str] | None = None,
        private_security_groups: Sequence[int | str] | None = None,
        ssh_keys: Sequence[int | str] | None = None,
        userdata: str | None = None,
        post_uri: str | None = None,
        boot_mode: str | None = None,
        tags: str | Sequence[str] | None = None,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> VirtualGuest:
        """Order one virtual server. Billing starts when SoftLayer accepts the order.

        Args:
            hostname: Its name.
            domain: Its domain.
            cpus: Number of cores; not with a flavor.
            memory: Megabytes of memory in steps of 1024, or `8 GB`; not with a flavor.
            datacenter: Short name, such as `dal13`; see get_create_options().
            flavor: A ready-made size, such as `B1_2X4X100`; see get_create_options().
            os_code: What to install, such as `UBUNTU_LATEST_64`; not with an image.
            image_id: An image to install, by id, GUID or name; not with an operating system.
            hourly: Billed by the hour; else by the month.
            transient: Cheaper, and may be taken away at any time; by the hour only.
            local_disk: Disks in the host; else in a SAN. Without it they are as the flavor has
                them, and without a flavor in the host.
            disks: Gigabytes of each disk, the boot disk first.
            nic_speed: Mbps of the network: 10, 100 or 1000.
            private: Only on the private network.
            dedicated: On a host that no other account uses; costs more.
            host_id: A dedicated host to put it on, by id or name.
            public_vlan: The public VLAN, by id or name, such as `dal13.fcr01.1234`.
            private_vlan: The private VLAN.
            public_subnet: A subnet of the public VLAN, by id or network, such as `10.0.0.0/26`.
            private_subnet: A subnet of the private VLAN.
            public_router: The public router, by id or hostname, instead of a VLAN.
            private_router: The private router, instead of a VLAN.
            public_security_groups: Security groups of the public interface, by id or name.
            private_security_groups: Security groups of the private interface.
            ssh_keys: Keys to install, by id or label.
            userdata: A text that the guest can read about itself.
            post_uri: A script to run when it is installed; only an https address is run.
            boot_mode: `HVM` or `PV`.
            tags: Its tags, set after it is ordered; text with commas, or a list.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Returns:
            The guest with `id` set. Its addresses come later: wait_until_ready().

        Raises:
            PreflightError: options contradict each other, or it would cost more than it may;
                nothing was ordered.
            NotFoundError: something of that name is not there; nothing was ordered.
            InvalidParameterError: SoftLayer refused a value; nothing was ordered.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the guest.
            FollowUpError: it is ordered, but its tags failed; `result` is the guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createObject/
        """
        spec = GuestSpec(
            hostname=hostname,
            domain=domain,
            cpus=cpus,
            memory=memory,
            datacenter=datacenter,
            flavor=flavor,
            os_code=os_code,
            image_id=image_id,
            hourly=hourly,
            transient=transient,
            local_disk=local_disk,
            disks=disks,
            nic_speed=nic_speed,
            private=private,
            dedicated=dedicated,
            host_id=host_id,
            public_vlan=public_vlan,
            private_vlan=private_vlan,
            public_subnet=public_subnet,
            private_subnet=private_subnet,
            public_router=public_router,
            private_router=private_router,
            public_security_groups=public_security_groups,
            private_security_groups=private_security_groups,
            ssh_keys=ssh_keys,
            userdata=userdata,
            post_uri=post_uri,
            boot_mode=boot_mode,
            tags=tags,
        )
        wanted, limits = checked_tags("tags", tags), Limits.of(max_monthly, max_hourly)
        spec = guest_with_ids(self.client, spec, look=bool(limits))
        if limits:
            limits.check(self._orders.price(self._order(spec)))
        with self._naming([spec]):
            guest = self._guests.create_object(spec.template())
        with follow_up(guest, f"ordered and billed: {named('guest', [guest])}") as step:
            self._tag(step, [guest], [wanted])
        return guest

    def create_instances(
        self,
        config_list: Sequence[GuestOptions],
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> list[VirtualGuest]:
        """Order several virtual servers at once. Billing starts when SoftLayer accepts the order.

        Args:
            config_list: The keywords of create_instance() for each, but for its limits.
            max_monthly: The most that all of them may cost a month, before taxes.
            max_hourly: The most that all of them may cost an hour.

        Returns:
            The guests with `id` set, in the same order.

        Raises:
            PreflightError: options contradict each other, and nothing was sent; or they would cost
                more than they may, and nothing was ordered.
            InvalidParameterError: SoftLayer refused a value; nothing was ordered.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the guests.
            FollowUpError: they are ordered, but some tags failed; `result` is the guests.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createObjects/
        """
        specs = [GuestSpec.of(options) for options in each_of("config_list", config_list)]
        if not specs:
            return []
        tags = [checked_tags("tags", spec.tags) for spec in specs]
        limits = Limits.of(max_monthly, max_hourly)
        specs = [guest_with_ids(self.client, spec, look=bool(limits)) for spec in specs]
        if limits:
            limits.check_all(self._orders.price(self._order(spec)) for spec in specs)
        with self._naming(specs):
            guests = self._guests.create_objects([spec.template() for spec in specs])
        with follow_up(guests, f"ordered and billed: {named('guest', guests)}") as step:
            self._tag(step, guests, tags)
        return guests

    def verify_create_instance(self, **options: Unpack[GuestOptions]) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a guest; nothing is ordered.

        The keywords are those of create_instance(), but for its limits.

        Args:
            options: What the guest is made of.

        Returns:
            The order with its `prices` and what it costs: `pre_tax_recurring_hourly`,
            `pre_tax_recurring_monthly`, `pre_tax_setup` as Decimal.

        Raises:
            TypeError: there is no such keyword.
            PreflightError: options contradict each other; nothing was sent.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, GuestOptions.__annotations__)
        spec = GuestSpec(**options)
        checked_tags("tags", spec.tags)
        return self._orders.verify(self._order(guest_with_ids(self.client, spec)))

    def price_instance(self, **options: Unpack[OrderOptions]) -> PricedOrder:
        """Get what a guest would cost, item by item; nothing is ordered.

        The keywords are those of create_instance(), but for its limits; and `ipv6` and
        `placement_id`, as in order_guest().

        Args:
            options: What the guest is made of.

        Returns:
            A line for each item with what it costs, and what all of it costs an hour and a month.
            Its `unasked` are the items that no keyword named, such as bandwidth.

        Raises:
            TypeError: there is no such keyword.
            PreflightError: options contradict each other; nothing was sent.
            InvalidParameterError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        refuse_unknown(options, [*GuestOptions.__annotations__, *OrderOptions.__annotations__])
        spec = GuestSpec(**options)
        order = self._order(guest_with_ids(self.client, spec, look=True))
        return self._orders.price(order, spec.asked_for)

    def order_guest(
        self,
        guest_object: OrderOptions,
        test: bool = False,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt | ContainerProductOrder:
        """Order a guest with options that create_instance() has not: IPv6, placement groups.

        Billing starts when SoftLayer accepts the order.

        Args:
            guest_object: The keywords of create_instance(), and `ipv6` (True adds an IPv6 address)
                and `placement_id` (id of a placement group).
            test: Only let SoftLayer check and price the order; nothing is ordered.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Returns:
            The receipt, with the guests in `order_details.virtual_guests`; or the priced order.

        Raises:
            PreflightError: options contradict each other, and nothing was sent; or it would cost
                more than it may, and nothing was ordered.
            InvalidParameterError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; `reconcile()` looks for the guest.
            FollowUpError: it is ordered, but its tags failed; `result` is the receipt.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        test, spec = flag("test", test), GuestSpec.of(guest_object)
        tags, limits = checked_tags("tags", spec.tags), Limits.of(max_monthly, max_hourly)
        order = self._order(guest_with_ids(self.client, spec, look=bool(limits)))
        if test:
            return self._orders.verify(order)
        receipt = self._orders.place(order, limits)
        guests = _guests_of(receipt)
        with follow_up(receipt, _ordered(receipt, guests)) as step:
            self._tag(step, guests, [tags] * len(order.virtual_guests))
        return receipt

    def _tag(self, step: Step, guests: Sequence[VirtualGuest], tags: Sequence[str | None]) -> None:
        """Tag each guest of an order with its tags; one that fails keeps no other from its own."""
        wanted = any(each is not None for each in tags)
        if wanted and len(guests) != len(tags):
            raise SoftLayerError(
                f"tags: the answer has {len(guests)} guests instead of {len(tags)}"
            )
        for guest, text in zip(guests, tags, strict=False):
            if text is not None:
                with step(f"tags of guest {getattr(guest, 'id', '?')}"):
                    self.set_tags(text, guest.id)

    @contextlib.contextmanager
    def _naming(self, specs: Sequence[GuestSpec]) -> Generator[None]:
        """Add to a refusal which names are not offered, and the nearest that are."""
        try:
            yield
        except (RateLimitError, ServerError):
            raise
        except SoftLayerAPIError as error:
            with contextlib.suppress(SoftLayerError):
                offered = self._guests.get_create_object_options()
                for spec in specs:
                    for hint in (*misspelt(spec, offered), *misplaced(self.client, spec)):
                        add_hint(error, hint)
            raise

    def _order(self, spec: GuestSpec) -> ContainerProductOrder:
        """The order that SoftLayer makes of a guest, with what it drops put back."""
        with self._naming([spec]):
            order = self._guests.generate_order_template(spec.template())
        spec.complete(order)
        if spec.ipv6:
            (address,) = self._catalog.prices("PUBLIC_CLOUD_SERVER", ["1_IPV6_ADDRESS"])
            order.prices.append(ProductItemPrice(id=address.id))
        return order

    def cancel_instance(self, instance_id: int | str) -> bool:
        """Cancel a guest at once. All its data is deleted, and billing ends.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such guest.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/deleteObject/
        """
        return self._guests.delete_object(id=self._id(instance_id))

    def upgrade(
        self,
        instance_id: int | str,
        cpus: int | None = None,
        memory: int | str | None = None,
        nic_speed: int | None = None,
        public: bool = True,
        preset: str | None = None,
        disk: Sequence[Mapping[str, int]] | None = None,
        *,
        private: bool = False,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> bool:
        """Order another size for a guest. What it costs changes, and the guest restarts at once.

        Args:
            instance_id: Its id.
            cpus: Number of cores; not with a preset.
            memory: Gigabytes of memory, or a text such as `8192 MB`; not with a preset.
            nic_speed: Mbps of the network: of both, or with `private` of the private one.
            public: Cores on a shared host; else private ones.
            preset: Key name of a ready-made size, such as `M1_64X512X100`.
            disk: Disks to add or change: `{"capacity": gigabytes, "number": 1 to 5}`; without
                a number, or with 0 or -1, a disk takes the next free place.
            private: The guest has no public network, and the speed is that of the private one.
            max_monthly: The most that all that is ordered may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Returns:
            Whether anything was ordered: False when nothing was asked for.

        Raises:
            PreflightError: cpus or memory together with a preset, or a GUID instead of the id, or
                it would cost more than it may; nothing was ordered.
            NotFoundError: SoftLayer has no price for a value; nothing was ordered.
            OrderStateUnknownError: the answer was lost; see the guest before trying again.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        flags(public=public, private=private)
        limits, instance_id = Limits.of(max_monthly, max_hourly), self._id(instance_id)
        prices = self._guests.get_upgrade_item_prices(True, id=instance_id, mask=upgrades.PRICES)
        for name, value in (("cpus", cpus), ("memory", memory)):
            if value is not None and preset is not None:
                raise PreflightError(f"{name}={value!r} and preset={preset!r}: give one of them")
        order = ContainerProductOrderVirtualGuestUpgrade(
            properties=[upgrades.maintenance_window()],
            virtual_guests=[VirtualGuest(id=number("instance_id", instance_id))],
        )
        chosen = self._disk_prices(instance_id, disk, prices) if disk else []
        size = memory_in("GB", "memory", memory, most=1023)
        for option, value in (("nic_speed", nic_speed), ("cpus", cpus), ("memory", size)):
            if value:
                price = upgrades.guest_price(prices, option, value, public=public, private=private)
                chosen.append(ProductItemPrice(id=price.id))
        if chosen:
            order.prices = chosen
        if preset is not None:
            package = package_of(self._get(instance_id, None)).key_name or ""
            order.preset_id = self._catalog.preset(package, preset).id
        if not (chosen or preset):
            return False
        self._orders.place(order, limits)
        return True

    def _disk_prices(
        self,
        instance_id: int | str,
        disks: Sequence[Mapping[str, int]],
        prices: Sequence[ProductItemPrice],
    ) -> list[ProductItemPrice]:
        children = billing_of(self._get(instance_id, None)).children
        codes = [each.category_code for each in children if each.category_code]
        present = [DISK_CATEGORY.fullmatch(code) for code in codes]
        # The category of the first disk has the number 0.
        last = max((int(each[1]) + 1 for each in present if each), default=0)
        chosen: list[ProductItemPrice] = []
        for disk in disks:
            upgrades.checked_disk(disk, "number")
            capacity, place = disk["capacity"], disk.get("number", 0)
            last = place if place > 0 else last + 1
            price = upgrades.guest_price(prices, "disk", capacity)
            category = self.get_disk_category_id_by_disk_number(capacity, last)
            if category is None:
                raise NotFoundError(f"there is no disk {last} of {capacity} GB")
            chosen.append(
                named_type(
                    ProductItemPrice(
                        categories=[named_type(ProductItemCategory(id=category))], id=price.id
                    )
                )
            )
        return chosen

    def get_disk_category_id_by_disk_number(self, capacity: int, disk_number: int) -> int | None:
        """Get the category that a disk is ordered under, which depends on its number.

        Args:
            capacity: Gigabytes of the disk.
            disk_number: 1 to 5.

        Returns:
            The id of the category, or None when there is no such disk.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItemPrices/
        """
        if not 1 <= disk_number <= len(DISKS):
            return None
        filter = equals("itemPrices.locationGroupId", "is null")
        put(filter, "itemPrices.item.keyName", leaf(f"*= GUEST_DISK_{capacity}_GB_SAN"))
        prices = self._packages.get_item_prices(
            id=GUEST_DISKS,
            mask="mask[id,locationGroupId,item[capacity,description,keyName],categories]",
            filter=filter,
        )
        found = [
            category.id
            for price in prices
            for category in price.categories
            if category.name == DISKS[disk_number - 1]
        ]
        return found[-1] if found else None

    def set_tags(self, tags: str | Sequence[str], guest_id: int | str) -> None:
        """Replace the tags of a guest; an empty text clears them.

        Args:
            tags: Text with commas, or a list.
            guest_id: The guest's id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/setTags/
        """
        self._guests.set_tags(all_tags("tags", tags), id=self._id(guest_id))

    def reload_instance(
        self,
        instance_id: int | str,
        post_uri: str | None = None,
        ssh_keys: Sequence[int | str] | None = None,
        image_id: int | str | None = None,
        *,
        os_code: str | None = None,
    ) -> str:
        """Install a guest's operating system anew, or another one. Its first disk is formatted.

        What another system costs is billed from then on.

        Args:
            instance_id: Its id.
            post_uri: A script to run when it is installed; only an https address is run.
            ssh_keys: Keys to install, by id or label.
            image_id: An image to install instead, by id, GUID or name.
            os_code: Another operating system, such as `DEBIAN_12_64`; see get_create_options().

        Returns:
            SoftLayer's confirmation, `1`.

        Raises:
            NotFoundError: there is no such guest.
            SoftLayerAPIError: something is being done to it already.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/reloadOperatingSystem/
        """
        if image_id is not None and os_code is not None:
            raise PreflightError(f"image_id={image_id!r} and os_code={os_code!r}: give one of them")
        config = ContainerHardwareServerConfiguration(
            custom_provision_script_uri=post_uri,
            image_template_id=None if image_id is None else image_number(self.client, image_id),
        )
        return self._reload(instance_id, config, ssh_keys, os_code)

    def wait_for_ready(
        self, instance_id: int | str, limit: float = 3600, delay: float = 10, pending: bool = False
    ) -> bool:
        """Wait until a guest can be used. wait_until_ready() gives the guest, or raises.

        Args:
            instance_id: Its id.
            limit: Seconds that it may take.
            delay: Seconds between two looks.
            pending: Whether to wait for the end of every transaction.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getObject/
        """
        return self._was_ready(instance_id, limit, delay, pending=pending, last=False)

    def wait_for_transaction(self, instance_id: int | str, limit: float, delay: float = 10) -> bool:
        """Wait until nothing is being done to a guest.

        Args:
            instance_id: Its id.
            limit: Seconds that it may take.
            delay: Seconds between two looks.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getActiveTransaction/
        """
        return self._was_ready(instance_id, limit, delay, pending=True, last=False)

    def change_port_speed(self, instance_id: int | str, public: bool, speed: int) -> bool:
        """Change the speed of a guest's network.

        Args:
            instance_id: Its id.
            public: The public interface; else the private one.
            speed: Mbps: 10, 100 or 1000; 0 disconnects.

        Raises:
            SoftLayerAPIError: the interface cannot be that fast.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/setPublicNetworkInterfaceSpeed/
        """
        if flag("public", public):
            return self._guests.set_public_network_interface_speed(speed, id=self._id(instance_id))
        return self._guests.set_private_network_interface_speed(speed, id=self._id(instance_id))

    def edit(
        self,
        instance_id: int | str,
        userdata: str | None = None,
        hostname: str | None = None,
        domain: str | None = None,
        notes: str | None = None,
        tags: str | Sequence[str] | None = None,
    ) -> bool:
        """Change what is given of a guest; the rest stays. Up to three calls are made.

        Args:
            instance_id: Its id.
            userdata: The text that it can read about itself; an empty one clears it.
            hostname: Its name.
            domain: Its domain.
            notes: Up to 1000 characters; an empty text clears them.
            tags: Its tags, all of them; an empty text clears them.

        Raises:
            NotFoundError: there is no such guest.
            InvalidParameterError: SoftLayer refused a value.
            PreflightError: its name or domain is empty; nothing was sent.
            FollowUpError: some of it is changed; the message names what failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/editObject/
        """
        instance_id = self._id(instance_id)
        template = VirtualGuest(hostname=or_null(hostname), domain=or_null(domain), notes=notes)
        edit = partial(self._guests.edit_object, template, id=instance_id)
        return self._edit(instance_id, template, edit, userdata, tags)

    def rescue(self, instance_id: int | str) -> bool:
        """Start a guest into the rescue system; it is not available meanwhile.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/executeRescueLayer/
        """
        return self._guests.execute_rescue_layer(id=self._id(instance_id))

    def capture(
        self,
        instance_id: int | str,
        name: str,
        additional_disks: bool = False,
        notes: str | None = None,
    ) -> VirtualGuestBlockDeviceTemplateGroup:
        """Make an image of a guest's disks, which is kept and billed.

        Args:
            instance_id: Its id.
            name: The image's name.
            additional_disks: Every disk; else the boot disk alone. Swap is never in it.
            notes: More about the image.

        Raises:
            PreflightError: the name is empty; nothing was sent.
            NotFoundError: there is no such guest.
            OrderStateUnknownError: the answer was lost; the image may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/createArchiveTemplate/
        """
        flag("additional_disks", additional_disks)
        filled("name", name)
        instance_id = self._id(instance_id)
        guest = self._get(instance_id, CAPTURE)
        disks = [
            device
            for device in guest.block_devices
            if _holds_data(device) and (additional_disks or device.device == "0")
        ]
        return self._guests.create_archive_template(name, disks, notes, id=instance_id)

    def get_summary_data_usage(
        self,
        instance_id: int | str,
        start_date: dt.datetime | str | None = None,
        end_date: dt.datetime | str | None = None,
        valid_type: str | None = None,
        summary_period: int | None = None,
    ) -> list[MetricTrackingObjectData]:
        """Get how much of its processors or memory a guest used.

        Args:
            instance_id: Its id.
            start_date: Where to begin, such as `2026-3-4`.
            end_date: Where to end.
            valid_type: `CPU0`, `MEMORY_USAGE`, ...
            summary_period: Seconds of a step.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getSummaryData/
        """
        kind = ContainerMetricDataType(key_name=valid_type, summary_type="max")
        return every_row(
            self._measurements.get_summary_data,
            moment("start_date", start_date),
            moment("end_date", end_date),
            [kind],
            summary_period,
            id=self.get_tracking_id(instance_id),
        )

    def get_power_state(self, instance_id: int | str) -> str:
        """Get whether a guest is on: `RUNNING`, `HALTED`, `PAUSED` ...

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getPowerState/
        """
        return self._guests.get_power_state(id=self._id(instance_id)).key_name

    def get_portable_storage(self, instance_id: int | str) -> list[VirtualDiskImage]:
        """List the portable storage that is attached to a guest.

        Args:
            instance_id: Its id.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getPortableStorageVolumes/
        """
        filter = equals("portableStorageVolumes.blockDevices.guest.id", self._id(instance_id))
        return self._account.get_portable_storage_volumes(filter=filter)

    def get_local_disks(self, instance_id: int | str) -> list[VirtualGuestBlockDevice]:
        """List a guest's disks with their `disk_image`.

        Args:
            instance_id: Its id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBlockDevices/
        """
        return self._guests.get_block_devices(id=self._id(instance_id), mask="mask[diskImage]")

    def migrate(self, instance_id: int | str) -> bool:
        """Move a guest to another host, where SoftLayer has asked for it; it restarts.

        Args:
            instance_id: Its id.

        Raises:
            SoftLayerAPIError: the guest need not move.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/migrate/
        """
        self._guests.migrate(id=self._id(instance_id))
        return True

    def migrate_dedicated(self, instance_id: int | str, host_id: int) -> None:
        """Move a guest to another dedicated host; it restarts.

        Args:
            instance_id: Its id.
            host_id: The host's id.

        Raises:
            SoftLayerAPIError: the guest cannot move there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/migrateDedicatedHost/
        """
        self._guests.migrate_dedicated_host(host_id, id=self._id(instance_id))

    def authorize_storage(self, vs_id: int | str, username_storage: str) -> bool:
        """Let a guest use network storage.

        Args:
            vs_id: The guest's id.
            username_storage: The storage's username, such as `SL01SEL301234-11`.

        Raises:
            NotFoundError: there is no such storage or guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/allowAccessToNetworkStorageList/
        """
        vs_id = self._id(vs_id)
        storage = storage_named(self._account, username_storage)
        return self._guests.allow_access_to_network_storage_list([storage], id=vs_id)

    def attach_portable_storage(
        self, vs_id: int | str, portable_id: int
    ) -> ProvisioningVersion1Transaction:
        """Attach portable storage to a guest.

        Args:
            vs_id: The guest's id.
            portable_id: The storage's id.

        Raises:
            NotFoundError: there is no such storage or guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/attachDiskImage/
        """
        return self._guests.attach_disk_image(portable_id, id=self._id(vs_id))

    def browser_access_log(self, identifier: int | str) -> list[VirtualBrowserConsoleAccessLog]:
        """List who opened a guest's console in a browser.

        Args:
            identifier: The guest's id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_Virtual_Guest/getBrowserConsoleAccessLogs/
        """
        return self._guests.get_browser_console_access_logs(
            id=self._id(identifier),
            mask="createDate,eventType,id,message,sourceIp,sourcePort,username",
        )

    def get_notifications(self, vs_id: int | str) -> list[UserCustomerNotificationVirtualGuest]:
        """List the users who are told when a guest does not answer.

        Args:
            vs_id: The guest's id.

        Raises:
            NotFoundError: there is no such guest.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/findByGuestId/
        """
        vs_id = self._id(vs_id)
        return self._notifications.find_by_guest_id(numeric("vs_id", vs_id))

    def add_notification(
        self, virtual_id: int | str, user_id: int | str
    ) -> UserCustomerNotificationVirtualGuest:
        """Tell a user when a guest does not answer.

        Args:
            virtual_id: The guest's id.
            user_id: The user's id or username.

        Raises:
            SoftLayerAPIError: the user is told already.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/createObject/
        """
        guest = numeric("virtual_id", self._id(virtual_id))
        user = user_number(self.client, user_id)
        template = UserCustomerNotificationVirtualGuest(guest_id=guest, user_id=user)
        return self._notifications.create_object(template, mask="user")

    def remove_notification(self, identifier: int | str) -> bool:
        """Stop telling a user about a guest.

        Args:
            identifier: The id of the notification.

        Raises:
            NotFoundError: there is no such notification.

        https://sldn.softlayer.com/reference/services/SoftLayer_User_Customer_Notification_Virtual_Guest/deleteObjects/
        """
        template = UserCustomerNotificationVirtualGuest(id=numeric("identifier", identifier))
        return self._notifications.delete_objects([template])

    def _get(self, instance_id: int | str, mask: str | None) -> VirtualGuest:
        return self.get_instance(instance_id, mask=mask)

    def _state(self, server: VirtualGuest) -> str | None:
        return server.power_state.key_name

    def _monitor_of(self, id: int) -> NetworkMonitorVersion1QueryHost:
        return NetworkMonitorVersion1QueryHost(guest_id=id)


CCIManager = VSManager


def _holds_data(device: VirtualGuestBlockDevice) -> bool:
    """Whether a disk is one of the user's: not swap, not metadata, not a CD."""
    image = device.disk_image
    if device.mount_type == "CD":
        return False
    if image is None:
        return True
    return not (image.metadata_flag or (image.type is not None and image.type.key_name == "SWAP"))


def _ordered(receipt: ContainerProductOrderReceipt, guests: Sequence[VirtualGuest]) -> str:
    """What was ordered, in words; a receipt that does not say its number is one as well."""
    order_id = getattr(receipt, "order_id", None) or "?"
    return f"ordered and billed: order {order_id}, {named('guest', guests)}"


def _guests_of(receipt: ContainerProductOrderReceipt) -> list[VirtualGuest]:
    """The guests that a receipt names; none where it says nothing of them."""
    details = getattr(receipt, "order_details", None)
    return list(getattr(details, "virtual_guests", None) or ())
