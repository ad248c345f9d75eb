"""Networks: VLANs, subnets, addresses, global IPs, security groups."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, Unpack

from softlayer_sdk._types import FilterLike, MaskLike, is_object
from softlayer_sdk._values.converter import structure
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers import _networks
from softlayer_sdk.managers._base import Manager, id_or_name
from softlayer_sdk.managers._cancelling import BILLED, Cancellation, cancel_now
from softlayer_sdk.managers._ensure import EnsureResult
from softlayer_sdk.managers._follow_up import follow_up
from softlayer_sdk.managers._given import Plain, as_model, as_models, one_of, without_none
from softlayer_sdk.managers._hits import found as found_in
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._networks import (
    GLOBAL_IPS,
    GROUPS,
    ROUTE_TYPES,
    RULES,
    SUBNETS,
    VLANS,
    DatacenterNetworks,
    Direction,
    Ethertype,
    Protocol,
    RouteType,
    SubnetType,
)
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._servers import storage_named
from softlayer_sdk.managers._templates import (
    all_tags,
    checked_tags,
    checked_text,
    each_of,
    filled,
    flag,
    flags,
    named_type,
    numeric,
)
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderNetworkSubnet,
    ContainerProductOrderReceipt,
    ContainerSearchResult,
    EventLog,
    Hardware,
    Location,
    NetworkPod,
    NetworkSecurityGroup,
    NetworkSecurityGroupRequest,
    NetworkSecurityGroupRequestRules,
    NetworkSecurityGroupRule,
    NetworkSubnetIpAddress,
    NetworkVlan,
    ProductItem,
)
from softlayer_sdk.query.filters import FilterValue, at, equals, leaf, order_by, put
from softlayer_sdk.services import (
    AccountService,
    BillingItemService,
    EventLogService,
    LocationDatacenterService,
    LocationService,
    NetworkPodService,
    NetworkSecurityGroupService,
    NetworkStorageService,
    NetworkSubnetIpAddressGlobalService,
    NetworkSubnetIpAddressService,
    NetworkSubnetService,
    NetworkVlanService,
    ProductPackageService,
    SearchService,
)
from softlayer_sdk.services import _results as results

Rule = NetworkSecurityGroupRule
# Where all that is sold beside servers is.
_BESIDE_SERVERS = 0
ITEMS = Listing(
    ProductPackageService,
    ProductPackageService.get_items,
    mask="mask[itemCategory,prices[packageReferences[package[keyName]]]]",
)
EVENTS = Listing(
    EventLogService, EventLogService.get_all_objects, paths={"object_name": "objectName"}
)
DATACENTERS = Listing(LocationService, LocationService.get_datacenters, paths={"name": "name"})
_CLOSING = (
    "mask[name,datacenterLongName,frontendRouterId,capabilities,datacenterId,backendRouterId,"
    "backendRouterName,frontendRouterName]"
)
_FOUND_VLAN = (
    "mask[resource(SoftLayer_Network_Vlan)[id,name,vlanNumber,fullyQualifiedName,networkSpace]]"
)


class VlanFilters(RowOptions, total=False):
    """The keywords of `NetworkManager.list_vlans`."""

    datacenter: FilterValue | None
    vlan_number: FilterValue | None
    name: FilterValue | None
    tags: str | Sequence[str] | None


class SubnetFilters(RowOptions, total=False):
    """The keywords of `NetworkManager.list_subnets`."""

    identifier: FilterValue | None
    datacenter: FilterValue | None
    version: FilterValue | None
    subnet_type: FilterValue | None
    network_space: FilterValue | None
    tags: str | Sequence[str] | None


class GlobalIpFilters(RowOptions, total=False):
    """The keywords of `NetworkManager.list_global_ips`."""

    version: FilterValue | None
    identifier: FilterValue | None


class GroupFilters(RowOptions, total=False):
    """The keywords of `NetworkManager.list_securitygroups`."""

    name: FilterValue | None


class NetworkManager(Manager):
    """Manages VLANs, subnets, IP addresses, global IPs and security groups.

    What takes an id takes a name too: that of a VLAN (`web`, `dal13.fcr01.1234`), the network
    of a subnet (`10.0.0.0/26`), an IP address, the name of a security group. Digits are an id;
    where no VLAN has it, what only looks at one takes them for its number, and else the error names
    those with that number.

    Args:
        client: What makes the calls.
    """

    known_by = "names of VLANs"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._account = AccountService(client)
        self._vlans = NetworkVlanService(client)
        self._subnets = NetworkSubnetService(client)
        self._addresses = NetworkSubnetIpAddressService(client)
        self._global_ips = NetworkSubnetIpAddressGlobalService(client)
        self._groups = NetworkSecurityGroupService(client)
        self._billing = BillingItemService(client)
        self._orders = Orders(client)
        self._storage = NetworkStorageService(client)
        self._pods = NetworkPodService(client)
        self._places = LocationService(client)
        self._datacenters = LocationDatacenterService(client)
        self._search = SearchService(client)
        self._vlan = _networks.VlanNames(client)
        self._subnet = _networks.SubnetNames(client)
        self._address = _networks.AddressNames(client)
        self._global_ip = _networks.GlobalIpNames(client)
        self._group = _networks.GroupNames(client)

    # --- VLANs -------------------------------------------------------------------------------

    def list_vlans(
        self,
        datacenter: FilterValue | None = None,
        vlan_number: FilterValue | None = None,
        name: FilterValue | None = None,
        *,
        tags: str | Sequence[str] | None = None,
        into: type[results.NetworkVlanT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkVlanT]:
        """List the account's VLANs that fit, all of them.

        Args:
            datacenter: Short name of their datacenter, such as `dal13`.
            vlan_number: Their number.
            name: Their name; text operators such as `web*` work.
            tags: Only VLANs with one of these tags.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Returns:
            The VLANs in the order of their ids, with names, places, tags and counts.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkVlans/
        """
        return list(
            self.iter_vlans(
                datacenter=datacenter,
                vlan_number=vlan_number,
                name=name,
                tags=tags,
                into=into,
                **rows,
            )
        )

    def iter_vlans(
        self, *, into: type[results.NetworkVlanT] | None = None, **rows: Unpack[VlanFilters]
    ) -> Iterator[results.NetworkVlanT]:
        """Give VLANs one by one; pages are fetched as they are used.

        The keywords are those of list_vlans().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return VLANS.rows(self.client, rows, into=into)

    def get_vlan(
        self,
        vlan_id: int | str,
        mask: MaskLike | None = None,
        *,
        into: type[results.NetworkVlanT] | None = None,
    ) -> results.NetworkVlanT:
        """Get one VLAN.

        Args:
            vlan_id: Its id, name or number.
            mask: Which properties it has, instead of its servers, subnets, router and firewall.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such VLAN.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getObject/
        """
        mask = mask or (_networks.VLAN if into is None else None)
        return self._vlan.with_one(
            vlan_id, lambda vlan: self._vlans.get_object(id=vlan, mask=mask, into=into)
        )

    def search_for_vlan(self, vlan: int | str) -> list[NetworkVlan]:
        """Find VLANs by words: a name, a number, an id or a full name.

        Args:
            vlan: The words.

        Returns:
            The VLANs with `id`, `name`, `vlan_number`, `fully_qualified_name`, `network_space`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/advancedSearch/
        """
        words = id_or_name("vlan", vlan)
        if ":" in words or '"' in words:  # would be read as a condition of its own
            words = '"' + words.replace('"', " ") + '"'
        hits: list[ContainerSearchResult] = every_row(
            self._search.advanced_search,
            f"_objectType:SoftLayer_Network_Vlan {words}",
            mask=_FOUND_VLAN,
        )
        return found_in(NetworkVlan, hits)

    def edit(
        self,
        instance_id: int | str,
        name: str | None = None,
        note: str | None = None,
        tags: str | Sequence[str] | None = None,
    ) -> bool:
        """Change the name, the note or the tags of a VLAN; what is left out stays.

        Args:
            instance_id: Its id or name.
            name: Its new name; an empty text takes the name away.
            note: Its new note; an empty text takes the note away.
            tags: All its tags from now on, as text with commas or a list; empty removes all.

        Raises:
            NotFoundError: there is no such VLAN.
            FollowUpError: name and note are changed, but the tags failed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/editObject/
        """
        checked_text("name", name)
        checked_text("note", note)
        wanted = checked_tags("tags", tags)
        template = without_none(NetworkVlan(name=name, note=note))
        if not template.__dict__:
            return True if wanted is None else self.set_tags(wanted, instance_id)
        with self._vlan.told(instance_id) as id:
            edited = self._vlans.edit_object(template, id=id)
        with follow_up(edited, f"VLAN {id} is edited"):
            if wanted is not None:
                self._vlans.set_tags(wanted, id=id)
        return edited

    def set_tags(self, tags: str | Sequence[str], vlan_id: int | str) -> bool:
        """Give a VLAN these tags instead of those that it has.

        Args:
            tags: All its tags, as text with commas or a list; empty removes all.
            vlan_id: Its id or name.

        Raises:
            NotFoundError: there is no such VLAN.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/setTags/
        """
        wanted = all_tags("tags", tags)
        with self._vlan.told(vlan_id) as id:
            return self._vlans.set_tags(wanted, id=id)

    def get_cancel_failure_reasons(self, identifier: int | str) -> list[str]:
        """Get why a VLAN cannot be cancelled; empty if it can be.

        Args:
            identifier: Its id, name or number.

        Raises:
            NotFoundError: there is no such VLAN.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getCancelFailureReasons/
        """
        return self._vlan.with_one(
            identifier, lambda vlan: self._vlans.get_cancel_failure_reasons(id=vlan)
        )

    def cancel_item(
        self,
        identifier: int | str,
        cancel_immediately: bool,
        reason_cancel: str,
        customer_note: str,
    ) -> bool:
        """Cancel what a billing item bills, and what belongs to it.

        VlanManager.cancel_vlan() takes a VLAN, and says why it cannot be cancelled.

        Args:
            identifier: Id of the billing item.
            cancel_immediately: Whether it goes now, not when it would be billed again.
            reason_cancel: Why.
            customer_note: More about it.

        Raises:
            NotFoundError: there is no such billing item.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        at_once = flag("cancel_immediately", cancel_immediately)
        return self._billing.cancel_item(at_once, True, reason_cancel, customer_note, id=identifier)

    def summary_by_datacenter(self) -> dict[str, DatacenterNetworks]:
        """Count VLANs and what is in them, by the short name of their datacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkVlans/
        """
        found: dict[str, list[NetworkVlan]] = {}
        for vlan in self.iter_vlans():
            place = vlan.datacenter.name if vlan.datacenter else ""
            found.setdefault(place, []).append(vlan)
        return {place: _networks.counted(vlans) for place, vlans in found.items()}

    def resolve_vlan_ids(self, identifier: int | str) -> list[int | str]:
        """Get the ids of the VLANs with a name; an id stands for itself.

        Args:
            identifier: An id, a name, or a full name such as `dal13.fcr01.1234`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkVlans/
        """
        return self._vlan.resolve_ids(identifier)

    # --- subnets -----------------------------------------------------------------------------

    def list_subnets(
        self,
        identifier: FilterValue | None = None,
        datacenter: FilterValue | None = None,
        version: FilterValue | None = None,
        subnet_type: FilterValue | None = None,
        network_space: FilterValue | None = None,
        *,
        tags: str | Sequence[str] | None = None,
        into: type[results.NetworkSubnetT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkSubnetT]:
        """List the account's subnets that fit, all of them.

        Args:
            identifier: Their network address; text operators such as `10.0.*` work.
            datacenter: Short name of their datacenter.
            version: Of IP: 4 or 6.
            subnet_type: Such as `PRIMARY`, `SECONDARY_ON_VLAN`, `STATIC_IP_ROUTED`.
            network_space: `PUBLIC` or `PRIVATE`.
            tags: Only subnets with one of these tags.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSubnets/
        """
        return list(
            self.iter_subnets(
                identifier=identifier,
                datacenter=datacenter,
                version=version,
                subnet_type=subnet_type,
                network_space=network_space,
                tags=tags,
                into=into,
                **rows,
            )
        )

    def iter_subnets(
        self, *, into: type[results.NetworkSubnetT] | None = None, **rows: Unpack[SubnetFilters]
    ) -> Iterator[results.NetworkSubnetT]:
        """Give subnets one by one; pages are fetched as they are used.

        The keywords are those of list_subnets().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return SUBNETS.rows(self.client, rows, into=into)

    def get_subnet(
        self,
        subnet_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkSubnetT] | None = None,
    ) -> results.NetworkSubnetT:
        """Get one subnet.

        Args:
            subnet_id: Its id, or its network such as `10.0.0.0/26`.
            mask: Which properties it has, instead of nearly all that matter.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such subnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getObject/
        """
        mask = mask or (_networks.SUBNET if into is None else None)
        return self._subnets.get_object(id=self._subnet.id_of(subnet_id), mask=mask, into=into)

    def add_subnet(
        self,
        subnet_type: SubnetType,
        quantity: int | str | None = None,
        endpoint_id: int | str | None = None,
        version: Literal[4, 6] = 4,
        test_order: bool = False,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt | ContainerProductOrder:
        """Order a subnet. Billing starts when SoftLayer accepts the order.

        `test_order` looks as if it were the default, and is not: verify_subnet() orders nothing.

        Args:
            subnet_type: `public` or `private` (on a VLAN), `static` (routed to an address), or
                `global`. A portable subnet is a public or a private one.
            quantity: How many addresses; a power of two. Of IPv6, 64; of a global IP, nothing.
            endpoint_id: The VLAN, or of a static subnet the IP address: id or name.
            version: Of IP.
            test_order: Only let SoftLayer check and price the order; nothing is ordered.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: there is no such type or size, the endpoint is missing, or it would
                cost more than it may; nothing was ordered.
            SoftLayerAPIError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; it may have been ordered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits, test = Limits.of(max_monthly, max_hourly), flag("test_order", test_order)
        order = self._subnet_order(subnet_type, quantity, endpoint_id, version)
        return self._orders.verify(order) if test else self._orders.place(order, limits)

    def verify_subnet(
        self,
        subnet_type: SubnetType,
        quantity: int | str | None = None,
        endpoint_id: int | str | None = None,
        version: Literal[4, 6] = 4,
    ) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a subnet; nothing is ordered.

        The keywords are those of add_subnet(), but for its limits.

        Raises:
            PreflightError: there is no such type or size, or the endpoint is missing.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.verify(self._subnet_order(subnet_type, quantity, endpoint_id, version))

    def price_subnet(
        self,
        subnet_type: SubnetType,
        quantity: int | str | None = None,
        endpoint_id: int | str | None = None,
        version: Literal[4, 6] = 4,
    ) -> PricedOrder:
        """Get what a subnet would cost, item by item; nothing is ordered.

        The keywords are those of add_subnet(), but for its limits.

        Raises:
            PreflightError: there is no such type or size, or the endpoint is missing.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.price(self._subnet_order(subnet_type, quantity, endpoint_id, version))

    @staticmethod
    def get_subnet_item_price(
        item: ProductItem | Plain, subnet_type: SubnetType, version: Literal[4, 6]
    ) -> int | None:
        """Get the id of the price that a subnet is ordered with; None if there is none.

        Args:
            item: What is ordered, with its prices and their packages.
            subnet_type: `public`, `private`, `static` or `global`.
            version: Of IP.

        Raises:
            Nothing: no call is made.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        return _networks.item_price(as_model("item", ProductItem, item), subnet_type, version)

    def cancel_subnet(self, subnet_id: int | str) -> Cancellation:
        """Cancel a subnet at once. Its addresses are gone.

        Args:
            subnet_id: Its id or network.

        Raises:
            NotFoundError: there is no such subnet, or it is not billed, as primary ones are not.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelService/
        """
        subnet = self.get_subnet(subnet_id, mask=f"mask[id,billingItem[{BILLED}]]")
        billed = _networks.billed(f"subnet {subnet_id}", subnet.billing_item)
        return cancel_now(self._billing, billed)

    def edit_note_subnet(self, subnet_id: int | str, note: str | None) -> bool:
        """Change the note of a subnet.

        Args:
            subnet_id: Its id or network.
            note: The note; an empty text takes it away.

        Raises:
            NotFoundError: there is no such subnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/editNote/
        """
        return self._subnets.edit_note(note, id=self._subnet.id_of(subnet_id))

    def set_tags_subnet(self, subnet_id: int | str, tags: str | Sequence[str]) -> bool:
        """Give a subnet these tags instead of those that it has.

        Args:
            subnet_id: Its id or network.
            tags: All its tags, as text with commas or a list; empty removes all.

        Raises:
            NotFoundError: there is no such subnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/setTags/
        """
        wanted = all_tags("tags", tags)
        return self._subnets.set_tags(wanted, id=self._subnet.id_of(subnet_id))

    def route(self, subnet_id: int | str, type_serv: RouteType, target: int | str) -> bool:
        """Route a secondary or global subnet to an address, a VLAN or a server.

        Args:
            subnet_id: Its id or network.
            type_serv: What the target is: `SoftLayer_Network_Subnet_IpAddress`,
                `SoftLayer_Network_Vlan`, `SoftLayer_Hardware_Server`, `SoftLayer_Virtual_Guest`.
            target: Its id; or the text of an address, the full name of a VLAN or of a server.

        Raises:
            PreflightError: there is no such type.
            SoftLayerAPIError: it cannot be routed there, for instance since it is a primary one.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/route/
        """
        kind = one_of("type_serv", type_serv, ROUTE_TYPES)
        return self._subnets.route(kind, str(target), id=self._subnet.id_of(subnet_id))

    def clear_route(self, identifier: int | str) -> bool:
        """Route a secondary or global subnet nowhere.

        Args:
            identifier: Its id or network.

        Raises:
            SoftLayerAPIError: it cannot be unrouted.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/clearRoute/
        """
        return self._subnets.clear_route(id=self._subnet.id_of(identifier))

    def resolve_subnet_ids(self, identifier: int | str) -> list[int | str]:
        """Get the ids of the subnets with a network; an id stands for itself.

        Args:
            identifier: An id, a network address, or one with its size: `10.0.0.0/26`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getSubnets/
        """
        return self._subnet.resolve_ids(identifier)

    # --- IP addresses ------------------------------------------------------------------------

    def ip_lookup(self, ip_address: str) -> NetworkSubnetIpAddress | None:
        """Look up an IP address and the server that has it.

        Args:
            ip_address: The address, of IPv4 or IPv6.

        Returns:
            It with `hardware` and `virtual_guest`; None if the account has no such address.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getByIpAddress/
        """
        return self._addresses.get_by_ip_address(ip_address, mask="mask[hardware,virtualGuest]")

    def get_ip_by_address(
        self, ip_address: str, *, mask: MaskLike | None = None
    ) -> NetworkSubnetIpAddress:
        """Get an IP address of the account.

        Args:
            ip_address: The address, of IPv4 or IPv6.
            mask: Which properties it has, instead of those of its own.

        Raises:
            NotFoundError: the account has no such address.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/getByIpAddress/
        """
        found = self._addresses.get_by_ip_address(ip_address, mask=mask)
        if found is None:
            raise NotFoundError(f"the account has no IP address {ip_address}")
        return found

    def set_subnet_ip_address_note(
        self, identifier: int | str, note: str | NetworkSubnetIpAddress | Plain
    ) -> bool:
        """Change the note of an IP address.

        Args:
            identifier: The address, or its id.
            note: The note; or, as in the official package, an object with a `note`.

        Raises:
            NotFoundError: the account has no such address.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress/editObject/
        """
        template = (
            NetworkSubnetIpAddress(note=note)
            if isinstance(note, str)
            else as_model("note", NetworkSubnetIpAddress, note)
        )
        return self._addresses.edit_object(template, id=self._address.id_of(identifier))

    # --- global IPs --------------------------------------------------------------------------

    def list_global_ips(
        self,
        version: FilterValue | None = None,
        identifier: FilterValue | None = None,
        *,
        into: type[results.NetworkSubnetIpAddressGlobalT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkSubnetIpAddressGlobalT]:
        """List the account's global IP addresses that fit, all of them.

        Args:
            version: Of IP: 4 or 6.
            identifier: The address; text operators work.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        Returns:
            Each with `ip_address` and `destination_ip_address`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getGlobalIpRecords/
        """
        return list(self.iter_global_ips(version=version, identifier=identifier, into=into, **rows))

    def iter_global_ips(
        self,
        *,
        into: type[results.NetworkSubnetIpAddressGlobalT] | None = None,
        **rows: Unpack[GlobalIpFilters],
    ) -> Iterator[results.NetworkSubnetIpAddressGlobalT]:
        """Give global IP addresses one by one; pages are fetched as they are used.

        The keywords are those of list_global_ips().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return GLOBAL_IPS.rows(self.client, rows, into=into)

    def add_global_ip(
        self,
        version: Literal[4, 6] = 4,
        test_order: bool | None = False,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt | ContainerProductOrder:
        """Order a global IP address. Billing starts when SoftLayer accepts the order.

        `test_order` looks as if it were the default, and is not: verify_global_ip() orders nothing.

        Args:
            version: Of IP.
            test_order: Only let SoftLayer check and price the order; None stands for False.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: it would cost more than it may; nothing was ordered.
            SoftLayerAPIError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; it may have been ordered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits, test = Limits.of(max_monthly, max_hourly), flag("test_order", test_order or False)
        order = self._subnet_order("global", None, None, version)
        return self._orders.verify(order) if test else self._orders.place(order, limits)

    def verify_global_ip(self, version: Literal[4, 6] = 4) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a global IP; nothing is ordered.

        The keywords are those of add_global_ip(), but for its limits.

        Raises:
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self.verify_subnet("global", version=version)

    def price_global_ip(self, version: Literal[4, 6] = 4) -> PricedOrder:
        """Get what a global IP would cost; nothing is ordered.

        The keywords are those of add_global_ip(), but for its limits.

        Raises:
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self.price_subnet("global", version=version)

    def cancel_global_ip(self, global_ip_id: int | str) -> Cancellation:
        """Cancel a global IP address at once.

        Args:
            global_ip_id: Its id, or the address.

        Raises:
            NotFoundError: there is no such address, or it is not billed.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelService/
        """
        id = self._global_ip.id_of(global_ip_id)
        found = self._global_ips.get_object(
            id=id, mask="mask[billingItem[nextInvoiceTotalRecurringAmount]]"
        )
        billed = _networks.billed(f"global IP {global_ip_id}", found.billing_item)
        return cancel_now(self._billing, billed)

    def assign_global_ip(self, global_ip_id: int | str, target: str) -> bool:
        """Route a global IP address to an address of the account.

        Args:
            global_ip_id: Its id, or the address itself.
            target: The address that it leads to.

        Raises:
            SoftLayerAPIError: it cannot be routed there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/route/
        """
        return self._global_ips.route(target, id=self._global_ip.id_of(global_ip_id))

    def unassign_global_ip(self, global_ip_id: int | str) -> bool:
        """Route a global IP address nowhere.

        Args:
            global_ip_id: Its id, or the address.

        Returns:
            False if it was routed nowhere already.

        Raises:
            NotFoundError: there is no such address.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet_IpAddress_Global/unroute/
        """
        return self._global_ips.unroute(id=self._global_ip.id_of(global_ip_id))

    def resolve_global_ip_ids(self, identifier: int | str) -> list[int | str]:
        """Get the id of a global IP address; an id stands for itself.

        Args:
            identifier: An id, or the address.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getGlobalIpRecords/
        """
        return self._global_ip.resolve_ids(identifier)

    # --- security groups ---------------------------------------------------------------------

    def list_securitygroups(
        self,
        *,
        name: FilterValue | None = None,
        into: type[results.NetworkSecurityGroupT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkSecurityGroupT]:
        """List the account's security groups.

        Args:
            name: Only groups with this name; text operators such as `web*` work.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getAllObjects/
        """
        return list(self.iter_securitygroups(name=name, into=into, **rows))

    def iter_securitygroups(
        self,
        *,
        into: type[results.NetworkSecurityGroupT] | None = None,
        **rows: Unpack[GroupFilters],
    ) -> Iterator[results.NetworkSecurityGroupT]:
        """Give security groups one by one; pages are fetched as they are used.

        The keywords are those of list_securitygroups().

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/
        """
        return GROUPS.rows(self.client, rows, into=into)

    def get_securitygroup(
        self,
        group_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkSecurityGroupT] | None = None,
    ) -> results.NetworkSecurityGroupT:
        """Get one security group.

        Args:
            group_id: Its id or name.
            mask: Which properties it has, instead of its rules and the guests in it.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such group.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getObject/
        """
        mask = mask or (_networks.GROUP if into is None else None)
        return self._groups.get_object(id=self._group.id_of(group_id), mask=mask, into=into)

    def create_securitygroup(
        self, name: str | None = None, description: str | None = None
    ) -> NetworkSecurityGroup:
        """Create a security group without rules.

        Args:
            name: Its name; names need not be unique.
            description: What it is for.

        Returns:
            The group with its `id`.

        Raises:
            PreflightError: its name is empty; nothing was sent.
            SoftLayerAPIError: SoftLayer refused it.
            OrderStateUnknownError: the answer was lost; the group may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/createObject/
        """
        if name is not None:
            filled("name", name)
        template = NetworkSecurityGroup(name=name, description=description)
        return self._groups.create_object(template)

    def edit_securitygroup(
        self, group_id: int | str, name: str | None = None, description: str | None = None
    ) -> bool:
        """Change the name or the description of a security group; what is left out stays.

        Args:
            group_id: Its id or name.
            name: Its new name.
            description: Its new description; an empty text takes it away.

        Returns:
            Whether SoftLayer changed it; False without a call if nothing is given.

        Raises:
            NotFoundError: there is no such group.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/editObject/
        """
        template = without_none(NetworkSecurityGroup(name=name, description=description))
        if not template.__dict__:
            return False
        return self._groups.edit_object(template, id=self._group.id_of(group_id))

    def delete_securitygroup(self, group_id: int | str) -> bool:
        """Delete a security group and its rules.

        Args:
            group_id: Its id or name.

        Raises:
            NotFoundError: there is no such group.
            SoftLayerAPIError: interfaces are in it, or a rule of another group names it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/deleteObject/
        """
        return self._groups.delete_object(id=self._group.id_of(group_id))

    def list_securitygroup_rules(self, group_id: int | str) -> list[Rule]:
        """List the rules of a security group, all of them.

        Args:
            group_id: Its id or name.

        Raises:
            NotFoundError: there is no such group.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/getRules/
        """
        return list(RULES.rows(self.client, {}, id=self._group.id_of(group_id)))

    def add_securitygroup_rule(
        self,
        group_id: int | str,
        remote_ip: str | None = None,
        remote_group: int | str | None = None,
        direction: Direction | None = None,
        ethertype: Ethertype | None = None,
        port_max: int | str | None = None,
        port_min: int | str | None = None,
        protocol: Protocol | None = None,
    ) -> NetworkSecurityGroupRequestRules:
        """Add a rule to a security group; its other rules stay.

        Args:
            group_id: Its id or name.
            remote_ip: The address or network of the other side; not beside `remote_group`.
            remote_group: The id or name of the security group of the other side.
            direction: `ingress` or `egress`; needed.
            ethertype: `IPv4` (which it is without it) or `IPv6`.
            port_max: The last port; the code, if the protocol is `icmp`.
            port_min: The first port; the type, if the protocol is `icmp`.
            protocol: `tcp`, `udp` or `icmp`; any without it.

        Returns:
            The id of the request, and the rule in `rules`.

        Raises:
            PreflightError: a word is not one that there is; nothing was sent.
            NotFoundError: there is no such group.
            SoftLayerAPIError: SoftLayer refused the rule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/addRules/
        """
        if direction is None:
            raise PreflightError("direction=None: a rule is for 'ingress' or for 'egress'")
        new = _networks.rule(
            direction=direction,
            remote_ip=remote_ip,
            remote_group=remote_group and self._group.id_of(remote_group),
            ethertype=ethertype,
            port_max=port_max,
            port_min=port_min,
            protocol=protocol,
        )
        return self.add_securitygroup_rules(group_id, [new])

    def add_securitygroup_rules(
        self, group_id: int | str, rules: Sequence[Rule | Plain]
    ) -> NetworkSecurityGroupRequestRules:
        """Add rules to a security group; its other rules stay.

        Args:
            group_id: Its id or name.
            rules: The rules, as models or under their wire names.

        Returns:
            The id of the request, and the rules in `rules`.

        Raises:
            TypeError: they are no list.
            PreflightError: a name in a rule is written otherwise; nothing was sent.
            SoftLayerAPIError: SoftLayer refused a rule; none was added.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/addRules/
        """
        if not isinstance(rules, (list, tuple)):
            raise TypeError(f"rules={rules!r}: a list of rules is needed")
        templates = as_models("rules", Rule, rules)
        return self._groups.add_rules(templates, id=self._group.id_of(group_id))

    def edit_securitygroup_rule(
        self,
        group_id: int | str,
        rule_id: int | str,
        remote_ip: str | None = None,
        remote_group: int | str | None = None,
        direction: Direction | None = None,
        ethertype: Ethertype | None = None,
        port_max: int | str | None = None,
        port_min: int | str | None = None,
        protocol: Protocol | None = None,
    ) -> bool:
        """Change one rule of a security group; what is left out stays, and so do other rules.

        Args:
            group_id: Its id or name.
            rule_id: Id of the rule.
            remote_ip: The address or network of the other side.
            remote_group: The id or name of the security group of the other side.
            direction: `ingress` or `egress`.
            ethertype: `IPv4` or `IPv6`.
            port_max: The last port; the code, if the protocol is `icmp`.
            port_min: The first port; the type, if the protocol is `icmp`.
            protocol: `tcp`, `udp` or `icmp`.

        Returns:
            Whether it was changed; False without a call if nothing is given.

        Raises:
            PreflightError: a word is not one that there is; nothing was sent.
            NotFoundError: there is no such group or rule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/editRules/
        """
        new = _networks.rule(
            direction=direction,
            remote_ip=remote_ip,
            remote_group=remote_group and self._group.id_of(remote_group),
            ethertype=ethertype,
            port_max=port_max,
            port_min=port_min,
            protocol=protocol,
        )
        if not new.__dict__:
            return False
        new.id = numeric("rule_id", rule_id)
        self._groups.edit_rules([new], id=self._group.id_of(group_id))
        return True

    def remove_securitygroup_rule(
        self, group_id: int | str, rule_id: int | str
    ) -> NetworkSecurityGroupRequestRules:
        """Remove one rule of a security group; its other rules stay.

        Args:
            group_id: Its id or name.
            rule_id: Id of the rule.

        Raises:
            NotFoundError: there is no such group or rule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/removeRules/
        """
        return self.remove_securitygroup_rules(group_id, [rule_id])

    def remove_securitygroup_rules(
        self, group_id: int | str, rules: Sequence[int | str]
    ) -> NetworkSecurityGroupRequestRules:
        """Remove rules of a security group; its other rules stay.

        Args:
            group_id: Its id or name.
            rules: Ids of the rules.

        Raises:
            NotFoundError: there is no such group or rule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/removeRules/
        """
        ids = [numeric("rules", each) for each in each_of("rules", rules)]
        return self._groups.remove_rules(ids, id=self._group.id_of(group_id))

    def ensure_securitygroup_rules(
        self,
        group_id: int | str,
        rules: Sequence[Rule | Plain],
        exact: bool = False,
        dry_run: bool = False,
    ) -> EnsureResult[Rule]:
        """See to it that a security group has these rules: only those that it lacks are added.

        Args:
            group_id: Its id or name.
            rules: The rules, as models or under their wire names.
            exact: Whether to remove all other rules, after the missing ones are added.
            dry_run: Only tell what would change.

        Returns:
            The rules that were `added`, `removed` and `kept`, or would be.

        Raises:
            SoftLayerAPIError: SoftLayer refused a rule; none was changed.
            FollowUpError: rules are added, but the others could not be removed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/addRules/
        """
        flags(exact=exact, dry_run=dry_run)
        wanted = as_models("rules", Rule, rules)
        id = self._group.id_of(group_id)
        found = _networks.changes(self.list_securitygroup_rules(id), wanted, exact=exact)
        if dry_run:
            return found
        if found.added:
            self._groups.add_rules(found.added, id=id)
        with follow_up(found, f"security group {id}: {len(found.added)} rules added"):
            if found.removed:
                self._groups.remove_rules([each.id for each in found.removed], id=id)
        return found

    def attach_securitygroup_component(
        self, group_id: int | str, component_id: int | str
    ) -> NetworkSecurityGroupRequest:
        """Put a network interface of a guest into a security group.

        The first time, the guest may have to be restarted before the rules hold.

        Args:
            group_id: Its id or name.
            component_id: Id of the interface, from the `network_components` of a guest.

        Raises:
            NotFoundError: there is no such group or interface.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/attachNetworkComponents/
        """
        return self.attach_securitygroup_components(group_id, [component_id])

    def attach_securitygroup_components(
        self, group_id: int | str, component_ids: Sequence[int | str]
    ) -> NetworkSecurityGroupRequest:
        """Put network interfaces of guests into a security group.

        Args:
            group_id: Its id or name.
            component_ids: Ids of the interfaces.

        Raises:
            NotFoundError: there is no such group or interface.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/attachNetworkComponents/
        """
        ids = [numeric("component_ids", each) for each in each_of("component_ids", component_ids)]
        return self._groups.attach_network_components(ids, id=self._group.id_of(group_id))

    def detach_securitygroup_component(
        self, group_id: int | str, component_id: int | str
    ) -> NetworkSecurityGroupRequest:
        """Take a network interface out of a security group.

        The keywords are those of attach_securitygroup_component().

        Raises:
            NotFoundError: there is no such group or interface.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/detachNetworkComponents/
        """
        return self.detach_securitygroup_components(group_id, [component_id])

    def detach_securitygroup_components(
        self, group_id: int | str, component_ids: Sequence[int | str]
    ) -> NetworkSecurityGroupRequest:
        """Take network interfaces out of a security group.

        The keywords are those of attach_securitygroup_components().

        Raises:
            NotFoundError: there is no such group or interface.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_SecurityGroup/detachNetworkComponents/
        """
        ids = [numeric("component_ids", each) for each in each_of("component_ids", component_ids)]
        return self._groups.detach_network_components(ids, id=self._group.id_of(group_id))

    def get_event_logs_by_request_id(self, request_id: str) -> list[EventLog]:
        """Get what was logged of a change of a security group.

        All of the log of guests and security groups is read for it, which may take long.

        Args:
            request_id: The `request_id` that the change answered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Event_Log/getAllObjects/
        """
        about = {"object_name": ["CCI", "Security Group"]}
        logs: Iterator[EventLog] = EVENTS.rows(self.client, about)
        return [each for each in logs if _request_of(each) == request_id]

    # --- places ------------------------------------------------------------------------------

    def get_pods(
        self, datacenter: str | None = None, mask: MaskLike | None = None
    ) -> list[NetworkPod]:
        """List the pods: the parts of datacenters that share routers; the last name comes first.

        Args:
            datacenter: Only those of this datacenter, by its short name.
            mask: Which properties each has, instead of all.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Pod/getAllObjects/
        """
        wanted = at("name", order_by("DESC"))
        if datacenter is not None:
            wanted = equals("datacenterName", filled("datacenter", datacenter))
        pods: list[NetworkPod] = every_row(self._pods.get_all_objects, mask=mask, filter=wanted)
        return sorted(pods, key=lambda pod: getattr(pod, "name", None) or "", reverse=True)

    def get_closed_pods(self) -> list[NetworkPod]:
        """List the pods that are announced to close.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Pod/getAllObjects/
        """
        wanted = at("capabilities", leaf(["CLOSURE_ANNOUNCED"]))
        put(wanted, "name", order_by("DESC"))
        return every_row(self._pods.get_all_objects, mask=_CLOSING, filter=wanted)

    def get_list_datacenter(self) -> list[Location]:
        """List all datacenters.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getDatacenters/
        """
        return every_row(self._datacenters.get_datacenters)

    def get_datacenter(
        self, filter: FilterLike | None = None, datacenter: str | None = None
    ) -> list[Location]:
        """List the datacenters that fit; all of them if nothing is given.

        Args:
            filter: Which, as the API's filter tree.
            datacenter: The one with this short name, instead.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getDatacenters/
        """
        if datacenter is not None:
            filter = equals("name", filled("datacenter", datacenter))
        return every_row(self._places.get_datacenters, filter=filter)

    def get_datacenter_by_keyname(self, keyname: str) -> Location | None:
        """Get a datacenter of a region.

        Args:
            keyname: Key name of the region, such as `DALLAS13`.

        Returns:
            It with its `regions`; None if the region has none.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location/getDatacenters/
        """
        found = self._places.get_datacenters(
            mask="mask[id,longName,name,regions[keyname,description]]",
            filter=equals("regions.keyname", keyname),
            limit=1,
        )
        return found[0] if found else None

    def get_routers(self, identifier: int | str) -> list[Hardware]:
        """List the routers of a datacenter.

        Args:
            identifier: The datacenter's id or short name.

        Raises:
            NotFoundError: there is no such datacenter.

        https://sldn.softlayer.com/reference/services/SoftLayer_Location_Datacenter/getHardwareRouters/
        """
        name = id_or_name("identifier", identifier)
        if name.isdecimal():
            return every_row(self._datacenters.get_hardware_routers, id=identifier)
        rows: Iterator[Location] = DATACENTERS.rows(self.client, {"name": name})
        found = list(rows)
        if not found:
            raise NotFoundError(f"there is no datacenter {identifier!r}")
        return every_row(self._datacenters.get_hardware_routers, id=found[0].id)

    def get_nas_credentials(
        self,
        identifier: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkStorageT] | None = None,
    ) -> results.NetworkStorageT:
        """Get a network storage with what one needs to sign in to it.

        Args:
            identifier: Its id or username.
            mask: Which properties it has, instead of those of its own, `password` among them.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such storage.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Storage/getObject/
        """
        name = id_or_name("identifier", identifier)
        if not name.isdecimal():
            identifier = storage_named(self._account, name).id
        return self._storage.get_object(id=identifier, mask=mask, into=into)

    # --- what these are made of --------------------------------------------------------------

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._vlan.resolve_ids,)

    def _subnet_order(
        self, subnet_type: str, quantity: int | str | None, endpoint: int | str | None, version: int
    ) -> ContainerProductOrderNetworkSubnet:
        """The order of a subnet.

        Raises:
            PreflightError: there is no such type or size, or the endpoint is missing.
        """
        kind = one_of("subnet_type", subnet_type, _networks.SUBNET_TYPES)
        _networks.subnet_category(kind, version)
        order = named_type(
            ContainerProductOrderNetworkSubnet(package_id=_BESIDE_SERVERS, quantity=1)
        )
        if kind != "global":
            if endpoint is None:
                what = "the IP address" if kind == "static" else "the VLAN"
                raise PreflightError(f"endpoint_id=None: a {kind} subnet needs {what} it is for")
            if kind == "static":
                id = self._address.id_of(endpoint)
                order.end_point_ip_address_id = numeric("endpoint_id", id)
            else:
                order.end_point_vlan_id = numeric("endpoint_id", self._vlan.id_of(endpoint))
        items: Iterator[ProductItem] = ITEMS.rows(self.client, {}, id=_BESIDE_SERVERS)
        order.prices = [_networks.subnet_price(items, kind, version, quantity)]
        return order


def _request_of(log: EventLog) -> str | None:
    """The request that an event came from, if it is said."""
    try:
        said: object = json.loads(getattr(log, "meta_data", None) or "null")
    except ValueError:
        return None
    if not is_object(said):
        return None
    return getattr(structure(NetworkSecurityGroupRequest, said), "request_id", None)
