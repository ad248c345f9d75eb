"""Firewalls: of single servers, of VLANs, and those of gateways."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence

from softlayer_sdk._types import MaskLike
from softlayer_sdk._values.converter import structure
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._cancelling import BILLED, Cancellation, cancel_now
from softlayer_sdk.managers._given import Plain, as_models
from softlayer_sdk.managers._lists import Listing, every_row
from softlayer_sdk.managers._networks import Names, VlanNames
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._templates import flag, named_type, numeric
from softlayer_sdk.managers.hardware import HardwareManager
from softlayer_sdk.managers.vs import VSManager
from softlayer_sdk.models import (
    ContainerMetricDataType,
    ContainerProductOrder,
    ContainerProductOrderNetworkProtectionFirewall,
    ContainerProductOrderNetworkProtectionFirewallDedicated,
    ContainerProductOrderReceipt,
    Hardware,
    MetricTrackingObjectData,
    NetworkComponent,
    NetworkComponentFirewallRule,
    NetworkFirewallUpdateRequest,
    NetworkFirewallUpdateRequestRule,
    NetworkGateway,
    NetworkVlan,
    NetworkVlanFirewallRule,
    ProductItem,
    ProductItemPrice,
    VirtualGuest,
)
from softlayer_sdk.query.filters import exactly
from softlayer_sdk.services import (
    AccountService,
    BillingItemService,
    HardwareServerService,
    MetricTrackingObjectService,
    NetworkComponentFirewallService,
    NetworkFirewallUpdateRequestService,
    NetworkVlanFirewallService,
    ProductPackageService,
    VirtualGuestService,
)
from softlayer_sdk.services import _results as results

Rule = NetworkFirewallUpdateRequestRule
# Where all that is sold beside servers is.
_BESIDE_SERVERS = 0
_RULE = (
    "mask[orderValue,action,destinationIpAddress,destinationIpSubnetMask,protocol,"
    "destinationPortRangeStart,destinationPortRangeEnd,sourceIpAddress,sourceIpSubnetMask,"
    "version,notes]"
)
_FIREWALL = (
    "mask[firewallType,datacenter,managementCredentials,networkVlan,"
    "metricTrackingObject[data,type],networkGateway[insideVlans,members,privateIpAddress,"
    "publicIpAddress,publicIpv6Address,privateVlan,publicVlan,status]]"
)
_LISTS = "mask[networkVlan[firewallInterfaces[firewallContextAccessControlLists]]]"
ITEMS = Listing(
    ProductPackageService, ProductPackageService.get_items, paths={"description": "description"}
)
VLANS = Listing(
    AccountService,
    AccountService.get_network_vlans,
    mask=(
        "mask[firewallNetworkComponents,networkVlanFirewall,dedicatedFirewallFlag,"
        "firewallGuestNetworkComponents,firewallInterfaces,firewallRules,"
        "highAvailabilityFirewallFlag]"
    ),
    paths={"address": "networkVlanFirewall.primaryIpAddress"},
)
GATEWAYS = Listing(
    AccountService,
    AccountService.get_network_gateways,
    mask=(
        "mask[id,networkSpace,name,networkFirewall[id,firewallType,datacenter[name]],"
        "status[keyName],insideVlans[id],privateIpAddress[ipAddress],"
        "publicVlan[id,primaryRouter[hostname]],publicIpAddress[ipAddress],"
        "members[id,hardware[hostname]]]"
    ),
    fixed={"networkFirewall": "not null"},
    paths={"name": "name"},
)
STANDARD_RULES = Listing(
    NetworkComponentFirewallService, NetworkComponentFirewallService.get_rules, mask=_RULE
)
DEDICATED_RULES = Listing(
    NetworkVlanFirewallService, NetworkVlanFirewallService.get_rules, mask=_RULE
)
_TRAFFIC = ("PUBLICIN", "PUBLICOUT")
_DAY = 86400
# What a VLAN with a firewall has.
_SIGNS = (
    "dedicated_firewall_flag",
    "high_availability_firewall_flag",
    "firewall_interfaces",
    "firewall_network_components",
    "firewall_guest_network_components",
)
# What the official command line writes before the id of a firewall.
_OF_VLANS = ("vlan", "multivlan")
_KINDS = (*_OF_VLANS, "vs", "cci", "server")


class FirewallNames(Names):
    """Ids of firewalls."""

    known_by = "firewalls: vlan:123, the address of one, the name of its gateway"

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._of_kind, self._of_address, self._of_gateway)

    def _of_kind(self, text: str) -> list[int]:
        kind, _, id = text.partition(":")
        return [int(id)] if kind.lower() in _KINDS and id.isdecimal() else []

    def _of_address(self, text: str) -> list[int]:
        vlans: Iterator[NetworkVlan] = VLANS.rows(self.client, {"address": exactly(text)})
        return [each.network_vlan_firewall.id for each in vlans if each.network_vlan_firewall]

    def _of_gateway(self, text: str) -> list[int]:
        gateways: Iterator[NetworkGateway] = GATEWAYS.rows(self.client, {"name": exactly(text)})
        return [each.network_firewall.id for each in gateways if each.network_firewall]


class GuestNames(Names):
    """Ids of guests."""

    known_by = VSManager.known_by

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (VSManager(self.client).resolve_ids,)


class HardwareNames(Names):
    """Ids of bare metal servers."""

    known_by = HardwareManager.known_by

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (HardwareManager(self.client).resolve_ids,)


class FirewallManager(Manager):
    """Manages firewalls.

    A standard firewall is before one server, a dedicated one before a VLAN or, with a gateway,
    several. Besides its id, a firewall is known as `vlan:123`, `multiVlan:123`, `vs:123` or
    `server:123`; a dedicated one by its address or the name of its gateway.

    Args:
        client: What makes the calls.
    """

    known_by = FirewallNames.known_by

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._billing = BillingItemService(client)
        self._guests = VirtualGuestService(client)
        self._hardware = HardwareServerService(client)
        self._standard = NetworkComponentFirewallService(client)
        self._dedicated = NetworkVlanFirewallService(client)
        self._updates = NetworkFirewallUpdateRequestService(client)
        self._metrics = MetricTrackingObjectService(client)
        self._orders = Orders(client)
        self._names = FirewallNames(client)
        self._vlan = VlanNames(client)
        self._guest = GuestNames(client)
        self._server = HardwareNames(client)

    def get_standard_package(self, server_id: int | str, is_virt: bool = True) -> list[ProductItem]:
        """Get the firewall that is sold for a server: the one for the speed of its network.

        Args:
            server_id: The server's id or name.
            is_virt: Whether it is a guest, not a bare metal server.

        Raises:
            NotFoundError: there is no such server, or it has no public network.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        return self._standard_items(self._server_id(server_id, is_virt), is_virt)

    def get_dedicated_package(self, ha_enabled: bool = False) -> list[ProductItem]:
        """Get the firewall that is sold for a VLAN.

        Args:
            ha_enabled: Whether it is the one of two devices, for high availability.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getItems/
        """
        kind = "High Availability" if ha_enabled else "Dedicated"
        return self._items(f"Hardware Firewall ({kind})")

    def add_standard_firewall(
        self,
        server_id: int | str,
        is_virt: bool = True,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order a firewall for a server. Billing starts when SoftLayer accepts the order.

        Args:
            server_id: The server's id or name.
            is_virt: Whether it is a guest, not a bare metal server.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: it would cost more than it may; nothing was ordered.
            NotFoundError: there is no such server, or no firewall is sold for its speed.
            SoftLayerAPIError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; it may have been ordered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        return self._orders.place(self._standard_order(server_id, is_virt), limits)

    def verify_standard_firewall(
        self, server_id: int | str, is_virt: bool = True
    ) -> ContainerProductOrder:
        """Let SoftLayer check and price a server's firewall; nothing is ordered.

        The keywords are those of add_standard_firewall(), but for its limits.

        Raises:
            NotFoundError: there is no such server, or no firewall is sold for its speed.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.verify(self._standard_order(server_id, is_virt))

    def price_standard_firewall(self, server_id: int | str, is_virt: bool = True) -> PricedOrder:
        """Get what a server's firewall would cost; nothing is ordered.

        The keywords are those of add_standard_firewall(), but for its limits.

        Raises:
            NotFoundError: there is no such server, or no firewall is sold for its speed.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.price(self._standard_order(server_id, is_virt))

    def add_vlan_firewall(
        self,
        vlan_id: int | str,
        ha_enabled: bool = False,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order a firewall for a VLAN. Billing starts when SoftLayer accepts the order.

        Args:
            vlan_id: The VLAN's id or name.
            ha_enabled: Whether it is one of two devices, for high availability.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: it would cost more than it may; nothing was ordered.
            NotFoundError: there is no such VLAN, or no such firewall is sold.
            SoftLayerAPIError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; it may have been ordered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        return self._orders.place(self._dedicated_order(vlan_id, ha_enabled), limits)

    def verify_vlan_firewall(
        self, vlan_id: int | str, ha_enabled: bool = False
    ) -> ContainerProductOrder:
        """Let SoftLayer check and price a VLAN's firewall; nothing is ordered.

        The keywords are those of add_vlan_firewall(), but for its limits.

        Raises:
            NotFoundError: there is no such VLAN, or no such firewall is sold.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.verify(self._dedicated_order(vlan_id, ha_enabled))

    def price_vlan_firewall(self, vlan_id: int | str, ha_enabled: bool = False) -> PricedOrder:
        """Get what a VLAN's firewall would cost; nothing is ordered.

        The keywords are those of add_vlan_firewall(), but for its limits.

        Raises:
            NotFoundError: there is no such VLAN, or no such firewall is sold.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.price(self._dedicated_order(vlan_id, ha_enabled))

    def cancel_firewall(self, firewall_id: int | str, dedicated: bool = False) -> Cancellation:
        """Cancel a firewall at once. What it protected is open.

        Args:
            firewall_id: Its id; `vlan:123` and `multiVlan:123` say that it is a dedicated one.
            dedicated: Whether it is a dedicated one, not that of a server.

        Raises:
            NotFoundError: there is no such firewall, or it is not billed.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelService/
        """
        flag("dedicated", dedicated)
        id, mask = self._names.id_of(firewall_id), f"mask[id,billingItem[{BILLED}]]"
        if dedicated or str(firewall_id).lower().startswith(_OF_VLANS):
            item = self._dedicated.get_object(id=id, mask=mask).billing_item
        else:
            item = self._standard.get_object(id=id, mask=mask).billing_item
        if item is None:
            raise NotFoundError(f"firewall {firewall_id} is not billed; is it cancelled already?")
        return cancel_now(self._billing, item)

    def get_firewalls(self) -> list[NetworkVlan]:
        """List the VLANs that have firewalls, their own or those of servers in them.

        All VLANs are read for it, page by page.

        Returns:
            The VLANs with their `network_vlan_firewall`, `firewall_network_components`,
            `firewall_guest_network_components` and `firewall_rules`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkVlans/
        """
        vlans: Iterator[NetworkVlan] = VLANS.rows(self.client, {})
        return [vlan for vlan in vlans if any(getattr(vlan, sign, None) for sign in _SIGNS)]

    def get_firewalls_gateways(self) -> list[NetworkGateway]:
        """List the gateways that are firewalls for several VLANs, all of them.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkGateways/
        """
        return list(GATEWAYS.rows(self.client, {}))

    def get_instance(
        self,
        firewall_id: int | str,
        mask: MaskLike | None = None,
        *,
        into: type[results.NetworkVlanFirewallT] | None = None,
    ) -> results.NetworkVlanFirewallT:
        """Get one dedicated firewall.

        Args:
            firewall_id: Its id, its address, or the name of its gateway.
            mask: Which properties it has, instead of its type, place, VLAN, gateway, metrics and
                credentials.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such firewall.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getObject/
        """
        mask = mask or (_FIREWALL if into is None else None)
        return self._dedicated.get_object(id=self._names.id_of(firewall_id), mask=mask, into=into)

    def get_standard_fwl_rules(self, firewall_id: int | str) -> list[NetworkComponentFirewallRule]:
        """List the rules of a server's firewall, in their order.

        Args:
            firewall_id: Its id.

        Raises:
            NotFoundError: there is no such firewall.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component_Firewall/getRules/
        """
        id = self._names.id_of(firewall_id)
        rules: Iterator[NetworkComponentFirewallRule] = STANDARD_RULES.rows(self.client, {}, id=id)
        return sorted(rules, key=_place)

    def get_dedicated_fwl_rules(self, firewall_id: int | str) -> list[NetworkVlanFirewallRule]:
        """List the rules of a dedicated firewall, in their order.

        Args:
            firewall_id: Its id, its address, or the name of its gateway.

        Raises:
            NotFoundError: there is no such firewall.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan_Firewall/getRules/
        """
        id = self._names.id_of(firewall_id)
        rules: Iterator[NetworkVlanFirewallRule] = DEDICATED_RULES.rows(self.client, {}, id=id)
        return sorted(rules, key=_place)

    def edit_standard_fwl_rules(
        self, firewall_id: int | str, rules: Sequence[Rule | Plain]
    ) -> NetworkFirewallUpdateRequest:
        """Give a server's firewall these rules instead of ALL that it has.

        change_standard_fwl_rules() adds and removes some.

        Args:
            firewall_id: Its id.
            rules: All its rules from now on, as models or under their wire names.

        Returns:
            The request with its `rules`; its `apply_date` says when they hold.

        Raises:
            SoftLayerAPIError: SoftLayer refused a rule; the old ones stay.
            OrderStateUnknownError: the answer was lost; the rules may be changed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/createObject/
        """
        id = self._names.id_of(firewall_id)
        template = NetworkFirewallUpdateRequest(
            network_component_firewall_id=numeric("firewall_id", id),
            rules=as_models("rules", Rule, rules),
        )
        return self._updates.create_object(template, mask="mask[rules]")

    def edit_dedicated_fwl_rules(
        self, firewall_id: int | str, rules: Sequence[Rule | Plain]
    ) -> NetworkFirewallUpdateRequest:
        """Give a dedicated firewall these rules instead of ALL that it has.

        change_dedicated_fwl_rules() adds and removes some.

        The keywords are those of edit_standard_fwl_rules().

        Returns:
            The request with its `rules`; its `apply_date` says when they hold.

        Raises:
            NotFoundError: the firewall has no list of rules for what comes in.
            SoftLayerAPIError: SoftLayer refused a rule; the old ones stay.
            OrderStateUnknownError: the answer was lost; the rules may be changed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/createObject/
        """
        wanted = as_models("rules", Rule, rules)
        template = NetworkFirewallUpdateRequest(
            firewall_context_access_control_list_id=self._list_of(firewall_id), rules=wanted
        )
        return self._updates.create_object(template, mask="mask[rules]")

    def change_standard_fwl_rules(
        self,
        firewall_id: int | str,
        add: Sequence[Rule | Plain] = (),
        remove: Sequence[int] = (),
    ) -> NetworkFirewallUpdateRequest:
        """Add rules to a server's firewall, and remove some; the others stay, in their order.

        Args:
            firewall_id: Its id.
            add: New rules. One with an `order_value` takes that place; else it comes last.
            remove: The places (`order_value`) of rules to remove.

        Raises:
            NotFoundError: there is no rule at such a place; nothing was changed.
            SoftLayerAPIError: SoftLayer refused a rule; the old ones stay.
            OrderStateUnknownError: the answer was lost; the rules may be changed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/createObject/
        """
        new = as_models("add", Rule, add)
        rules = _changed(self.get_standard_fwl_rules(firewall_id), new, remove)
        return self.edit_standard_fwl_rules(firewall_id, rules)

    def change_dedicated_fwl_rules(
        self,
        firewall_id: int | str,
        add: Sequence[Rule | Plain] = (),
        remove: Sequence[int] = (),
    ) -> NetworkFirewallUpdateRequest:
        """Add rules to a dedicated firewall, and remove some; the others stay, in their order.

        The keywords are those of change_standard_fwl_rules().

        Raises:
            NotFoundError: there is no rule at such a place; nothing was changed.
            SoftLayerAPIError: SoftLayer refused a rule; the old ones stay.
            OrderStateUnknownError: the answer was lost; the rules may be changed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Firewall_Update_Request/createObject/
        """
        new = as_models("add", Rule, add)
        rules = _changed(self.get_dedicated_fwl_rules(firewall_id), new, remove)
        return self.edit_dedicated_fwl_rules(firewall_id, rules)

    def get_summary(
        self,
        identifier: int | str,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
    ) -> list[MetricTrackingObjectData]:
        """Get the public traffic of each day, by the id of what measures it.

        get_traffic() takes the firewall itself.

        Args:
            identifier: Id of the metric tracking object, which is not that of the firewall.
            start_date: The first day.
            end_date: The last day.

        Raises:
            NotFoundError: there is no such object.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getSummaryData/
        """
        kinds = [ContainerMetricDataType(key_name=name, summary_type="sum") for name in _TRAFFIC]
        return every_row(
            self._metrics.get_summary_data,
            start_date,
            end_date,
            kinds,
            _DAY,
            id=numeric("identifier", identifier),
        )

    def get_traffic(
        self,
        firewall_id: int | str,
        start_date: dt.datetime | str,
        end_date: dt.datetime | str,
    ) -> list[MetricTrackingObjectData]:
        """Get the public traffic of each day through a dedicated firewall.

        Args:
            firewall_id: Its id, its address, or the name of its gateway.
            start_date: The first day.
            end_date: The last day.

        Raises:
            NotFoundError: there is no such firewall, or nothing measures it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Metric_Tracking_Object/getSummaryData/
        """
        firewall = self.get_instance(firewall_id, "mask[id,metricTrackingObject[id]]")
        if firewall.metric_tracking_object is None:
            raise NotFoundError(f"nothing measures the traffic of firewall {firewall_id}")
        return self.get_summary(firewall.metric_tracking_object.id, start_date, end_date)

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._names.resolve_ids,)

    def _server_id(self, server_id: int | str, is_virt: bool) -> int | str:
        return self._guest.id_of(server_id) if is_virt else self._server.id_of(server_id)

    def _items(self, description: str) -> list[ProductItem]:
        return list(ITEMS.rows(self.client, {"description": description}, id=_BESIDE_SERVERS))

    def _standard_items(self, server_id: int | str, is_virt: bool) -> list[ProductItem]:
        return self._items(f"{self._speed(server_id, is_virt)}Mbps Hardware Firewall")

    def _speed(self, id: int | str, is_virt: bool) -> int:
        """The Mbps of a server's public network.

        Raises:
            NotFoundError: it has none.
        """
        if is_virt:
            guest = self._guests.get_object(id=id, mask="mask[primaryNetworkComponent[maxSpeed]]")
            port = guest.primary_network_component
            speed = port.max_speed if port else None
        else:
            ports = self._hardware.get_frontend_network_components(
                id=id, mask="mask[id,maxSpeed,networkComponentGroup.networkComponents]"
            )
            speed = max((_together(port) for port in ports), default=None)
        if not speed:
            raise NotFoundError(f"server {id} has no public network to protect")
        return speed

    def _standard_order(
        self, server_id: int | str, is_virt: bool
    ) -> ContainerProductOrderNetworkProtectionFirewall:
        flag("is_virt", is_virt)
        id = self._server_id(server_id, is_virt)
        order = ContainerProductOrderNetworkProtectionFirewall(
            quantity=1,
            package_id=_BESIDE_SERVERS,
            prices=[_usual_price("firewall of that speed", self._standard_items(id, is_virt))],
        )
        if is_virt:
            order.virtual_guests = [VirtualGuest(id=numeric("server_id", id))]
        else:
            order.hardware = [Hardware(id=numeric("server_id", id))]
        return named_type(order)

    def _dedicated_order(
        self, vlan_id: int | str, ha_enabled: bool
    ) -> ContainerProductOrderNetworkProtectionFirewallDedicated:
        flag("ha_enabled", ha_enabled)
        id = numeric("vlan_id", self._vlan.id_of(vlan_id))
        price = _usual_price("dedicated firewall", self.get_dedicated_package(ha_enabled))
        return named_type(
            ContainerProductOrderNetworkProtectionFirewallDedicated(
                quantity=1, package_id=_BESIDE_SERVERS, vlan_id=id, prices=[price]
            )
        )

    def _list_of(self, firewall_id: int | str) -> int:
        """The id of the list of rules for what comes in from outside.

        Raises:
            NotFoundError: there is none.
        """
        firewall = self._dedicated.get_object(id=self._names.id_of(firewall_id), mask=_LISTS)
        vlan = firewall.network_vlan
        lists = [
            each.id
            for interface in (vlan.firewall_interfaces if vlan else ())
            if interface.name != "inside"
            for each in interface.firewall_context_access_control_lists
            if each.direction != "out"
        ]
        if not lists:
            raise NotFoundError(f"firewall {firewall_id} has no list of rules for what comes in")
        return lists[-1]


def _together(port: NetworkComponent) -> int:
    """The speed of an interface, or of all of its group."""
    group = getattr(port, "network_component_group", None)
    ports = group.network_components if group else [port]
    return sum(each.max_speed or 0 for each in ports)


def _usual_price(what: str, items: Sequence[ProductItem]) -> ProductItemPrice:
    """The price of the first of some items that holds everywhere.

    Raises:
        NotFoundError: there is none.
    """
    prices = items[0].prices if items else []
    usual = [each.id for each in prices if not each.location_group_id]
    if not usual:
        raise NotFoundError(f"no {what} is sold")
    return ProductItemPrice(id=usual[0])


def _place(rule: NetworkComponentFirewallRule | NetworkVlanFirewallRule | Rule) -> int:
    return getattr(rule, "order_value", None) or 0


def _changed(
    present: Sequence[NetworkComponentFirewallRule | NetworkVlanFirewallRule],
    new: Sequence[Rule],
    remove: Sequence[int],
) -> list[Rule]:
    """The rules of a firewall with some more and without others, numbered anew.

    Raises:
        NotFoundError: there is no rule at a place to remove.
    """
    places = {_place(each) for each in present}
    for place in remove:
        if place not in places:
            there = ", ".join(map(str, sorted(places)))
            raise NotFoundError(f"remove={place!r}: there are rules at {there or 'no place'}")
    rules = [_as_sent(each) for each in present if _place(each) not in remove]
    for each in new:
        place = _place(each)
        rules.insert(place - 1 if place else len(rules), each)
    for number, each in enumerate(rules, 1):
        each.order_value = number
    return rules


def _as_sent(rule: NetworkComponentFirewallRule | NetworkVlanFirewallRule) -> Rule:
    """A rule that a firewall has, as one of a request."""
    known = Rule.__properties__
    values = {
        name: value
        for name, value in rule.__dict__.items()
        if name in known and value not in (None, "")
    }
    values.pop("id", None)
    return structure(Rule, values)
