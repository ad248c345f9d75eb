"""Load balancers: LBaaS with members, listeners, monitors and the seventh layer; NetScalers."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Literal, Unpack

import attrs

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers._base import Manager, id_or_name
from softlayer_sdk.managers._given import Plain, as_model, as_models, one_of, without_none
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._networks import SubnetNames
from softlayer_sdk.managers._ordering.catalog import Catalog
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._ready import Change, Readiness
from softlayer_sdk.managers._templates import each_of, filled, flag, named_type, numeric
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderNetworkLoadBalancerAsAService,
    ContainerProductOrderReceipt,
    Location,
    NetworkApplicationDeliveryController,
    NetworkLBaaSL7HealthMonitor,
    NetworkLBaaSL7Member,
    NetworkLBaaSL7Policy,
    NetworkLBaaSL7Pool,
    NetworkLBaaSL7Rule,
    NetworkLBaaSL7SessionAffinity,
    NetworkLBaaSLoadBalancer,
    NetworkLBaaSLoadBalancerHealthMonitorConfiguration,
    NetworkLBaaSLoadBalancerMonitoringMetricDataPoint,
    NetworkLBaaSLoadBalancerProtocolConfiguration,
    NetworkLBaaSLoadBalancerServerInstanceInfo,
    NetworkLBaaSLoadBalancerStatistics,
    NetworkLBaaSPolicyRule,
    NetworkLBaaSPoolMembersHealth,
    NetworkSubnet,
    ProductItemPrice,
    ProductPackage,
)
from softlayer_sdk.query.filters import FilterValue, equals, exactly
from softlayer_sdk.services import (
    AccountService,
    NetworkApplicationDeliveryControllerService,
    NetworkLBaaSHealthMonitorService,
    NetworkLBaaSL7MemberService,
    NetworkLBaaSL7PolicyService,
    NetworkLBaaSL7PoolService,
    NetworkLBaaSL7RuleService,
    NetworkLBaaSListenerService,
    NetworkLBaaSLoadBalancerService,
    NetworkLBaaSMemberService,
)
from softlayer_sdk.services import _results as results
from softlayer_sdk.waiters import Waiter

Action = Literal["REDIRECT_POOL", "REDIRECT_URL", "REDIRECT_HTTPS", "REJECT"]
Protocol = NetworkLBaaSLoadBalancerProtocolConfiguration
Monitor = NetworkLBaaSLoadBalancerHealthMonitorConfiguration
Server = NetworkLBaaSLoadBalancerServerInstanceInfo
PACKAGE = "LBAAS"
TYPES = {0: "Private to Private", 1: "Public to Private", 2: "Public to Public"}
# What a policy does, and the argument that says where it leads to.
ACTIONS = {"REDIRECT_POOL": "pool_uuid", "REDIRECT_URL": "url", "REDIRECT_HTTPS": "", "REJECT": ""}
RULE_TYPES = ("HOST_NAME", "FILE_TYPE", "HEADER", "COOKIE", "PATH")
COMPARISONS = ("EQUAL_TO", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "REGEX")
_BALANCER = (
    "mask[healthMonitors,l7Pools,uuid,members,sslCiphers,"
    "listeners[defaultPool[healthMonitor,members,sessionAffinity],l7Policies]]"
)
_CONTROLLER = (
    "mask[networkVlans,password,managementIpAddress,primaryIpAddress,subnets,tagReferences,"
    "licenseExpirationDate,datacenter]"
)
_IDS = "mask[id,uuid]"
_READINESS, _READY = "mask[id,provisioningStatus,operatingStatus]", "ACTIVE, ONLINE"
# What comes with the answer to a change: the parts that were changed.
MEMBERS = "mask[members]"
LISTENERS = "mask[listeners[defaultPool]]"
MONITORS = "mask[healthMonitors]"
L7_POOLS = "mask[l7Pools[l7Members]]"
POLICIES = "mask[listeners[l7Policies[l7Rules]]]"
BALANCERS = Listing(
    NetworkLBaaSLoadBalancerService,
    NetworkLBaaSLoadBalancerService.get_all_objects,
    mask="mask[datacenter,listenerCount,memberCount]",
    paths={"name": "name", "datacenter": "datacenter.name"},
)
CONTROLLERS = Listing(
    AccountService,
    AccountService.get_application_delivery_controllers,
    mask="mask[managementIpAddress,outboundPublicBandwidthUsage,primaryIpAddress,datacenter]",
)
# Groups of hexadecimal digits: taken for a UUID, of whichever version, and never looked up.
_UUID = re.compile(r"[0-9A-Fa-f]+(-[0-9A-Fa-f]+){2,}")


class BalancerFilters(RowOptions, total=False):
    """The keywords of `LoadBalancerManager.get_lbaas`."""

    name: FilterValue | None
    datacenter: FilterValue | None


@attrs.frozen
class LoadBalancerDetails:
    """A load balancer and how its members do.

    Attributes:
        load_balancer: It, with its listeners, pools, members and monitors.
        health: The state of each member, by pool.
    """

    load_balancer: NetworkLBaaSLoadBalancer
    health: list[NetworkLBaaSPoolMembersHealth]


class LoadBalancerManager(Manager):
    """Manages load balancers: LBaaS ("IBM Cloud Load Balancer") and Citrix NetScalers.

    Where a load balancer is named, its UUID, its id and its name are taken. What changes one
    answers it with the parts that were changed.

    Args:
        client: What makes the calls.
        waiter: What waits: a `Waiter` with a clock, a pause and a `progress` of its own.
    """

    known_by = "names of load balancers"

    def __init__(self, client: Client, *, waiter: Waiter | None = None) -> None:
        super().__init__(client)
        self._waiter = waiter or Waiter()
        self._balancers = NetworkLBaaSLoadBalancerService(client)
        self._listeners = NetworkLBaaSListenerService(client)
        self._members = NetworkLBaaSMemberService(client)
        self._monitors = NetworkLBaaSHealthMonitorService(client)
        self._pools = NetworkLBaaSL7PoolService(client)
        self._pool_members = NetworkLBaaSL7MemberService(client)
        self._policies = NetworkLBaaSL7PolicyService(client)
        self._rules = NetworkLBaaSL7RuleService(client)
        self._controllers = NetworkApplicationDeliveryControllerService(client)
        self._catalog = Catalog(client)
        self._orders = Orders(client)
        self._subnet = SubnetNames(client)
        self._readiness = Readiness(
            self._waiter,
            "load balancer",
            lambda one: self._balancers.get_object(id=one, mask=_READINESS),
            lambda ids: BALANCERS.by_id(self.client, ids, _READINESS),
            lambda balancer: _state(balancer) == _READY,
        )

    # --- load balancers ----------------------------------------------------------------------

    def get_lbaas(
        self,
        *,
        name: FilterValue | None = None,
        datacenter: FilterValue | None = None,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkLBaaSLoadBalancerT]:
        """List the account's load balancers, all of them.

        Args:
            name: Only those with this name; text operators such as `web*` work.
            datacenter: Short name of their datacenter.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getAllObjects/
        """
        return list(self.iter_lbaas(name=name, datacenter=datacenter, into=into, **rows))

    def iter_lbaas(
        self,
        *,
        into: type[results.NetworkLBaaSLoadBalancerT] | None = None,
        **rows: Unpack[BalancerFilters],
    ) -> Iterator[results.NetworkLBaaSLoadBalancerT]:
        """Give load balancers one by one; pages are fetched as they are used.

        The keywords are those of get_lbaas().

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/
        """
        return BALANCERS.rows(self.client, rows, into=into)

    def get_lb(self, identifier: int | str, mask: MaskLike | None = None) -> LoadBalancerDetails:
        """Get a load balancer and how its members do.

        Args:
            identifier: Its id, UUID or name.
            mask: Which properties it has, instead of its listeners, pools, members and monitors.

        Raises:
            NotFoundError: there is no such load balancer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getObject/
        """
        id = identifier if str(identifier).isdecimal() else self.get_lbaas_uuid_id(identifier)[1]
        balancer = self._balancers.get_object(id=id, mask=mask or _BALANCER)
        uuid = getattr(balancer, "uuid", None) or self.get_lb_uuid(id)
        health = self._balancers.get_load_balancer_member_health(uuid)
        return LoadBalancerDetails(balancer, health)

    def get_lbaas_uuid_id(self, identifier: int | str) -> tuple[str, int]:
        """Get the UUID and the id of a load balancer.

        Args:
            identifier: Its id, UUID or name.

        Raises:
            NotFoundError: there is no such load balancer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getLoadBalancer/
        """
        text = id_or_name("identifier", identifier)
        found: NetworkLBaaSLoadBalancer | None
        if text.isdecimal():
            found = self._balancers.get_object(id=identifier, mask=_IDS)
        elif _UUID.fullmatch(text):
            found = self._balancers.get_load_balancer(text, mask=_IDS)
        else:
            found = self.get_lbaas_by_name(text, mask=_IDS)
        if found is None:
            raise NotFoundError(f"there is no load balancer {identifier!r}")
        return found.uuid, found.id

    def get_lbaas_by_name(
        self, name: str, mask: MaskLike | None = None
    ) -> NetworkLBaaSLoadBalancer:
        """Get a load balancer by its name, which no other has.

        Args:
            name: The name.
            mask: Which properties it has, instead of those of its own.

        Raises:
            NotFoundError: there is none.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getAllObjects/
        """
        found = self._balancers.get_all_objects(mask=mask, filter=equals("name", name))
        if not found:
            raise NotFoundError(f"no load balancer has the name {name!r}")
        return found[0]

    def wait_until_ready(
        self, identifier: int | str, *, timeout: float = 3600, interval: float = 10
    ) -> NetworkLBaaSLoadBalancer:
        """Wait until a load balancer is made, or changed, and balances load; and give it.

        Args:
            identifier: Its UUID, id or name.
            timeout: Seconds that it may take.
            interval: Seconds between two looks.

        Raises:
            NotFoundError: there is no such load balancer.
            WaitTimeoutError: it was not ready in time; `last_seen` is its last state.
            WaitFailedError: it is gone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getObject/
        """
        _, id = self.get_lbaas_uuid_id(identifier)
        self._readiness.wait(id, timeout=timeout, interval=interval)
        return self._balancers.get_object(id=id, mask=_BALANCER)

    def wait_all(
        self, identifiers: Iterable[int | str], *, timeout: float = 3600, interval: float = 10
    ) -> Iterator[NetworkLBaaSLoadBalancer]:
        """Wait for several load balancers; give each as soon as it balances load.

        One list is asked for each time, however many there are.

        Args:
            identifiers: Their UUIDs, ids or names.
            timeout: Seconds that all of them may take.
            interval: Seconds between two looks.

        Raises:
            NotFoundError: there is no such load balancer.
            WaitTimeoutError: some were not ready in time; `last_seen` has them.
            WaitFailedError: one of them is gone.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getAllObjects/
        """
        ids = [self.get_lbaas_uuid_id(each)[1] for each in each_of("identifiers", identifiers)]
        ready = self._readiness.wait_all(ids, timeout=timeout, interval=interval)
        return (self._balancers.get_object(id=each.id, mask=_BALANCER) for each in ready)

    def watch(
        self, identifier: int | str, *, timeout: float = 3600, interval: float = 10
    ) -> Iterator[Change[NetworkLBaaSLoadBalancer]]:
        """Watch a load balancer: its state now, and then each change, until the time is up.

        Args:
            identifier: Its UUID, id or name.
            timeout: Seconds to watch.
            interval: Seconds between two looks.

        Raises:
            NotFoundError: there is no such load balancer, or none any more.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getObject/
        """
        id = self.get_lbaas_uuid_id(identifier)[1]
        return self._readiness.watch(id, _state, timeout=timeout, interval=interval)

    def get_lb_uuid(self, identifier: int | str) -> str:
        """Get the UUID of a load balancer.

        Args:
            identifier: Its id or name.

        Raises:
            NotFoundError: there is no such load balancer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getObject/
        """
        return self.get_lbaas_uuid_id(identifier)[0]

    def get_lb_type(self, lb_type: int) -> str | None:
        """Get what a type of load balancer is in words; None if there is no such type.

        Args:
            lb_type: Its `type`: 0, 1 or 2.

        Returns:
            `Private to Private`, `Public to Private` or `Public to Public`.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/
        """
        return TYPES.get(lb_type)

    def get_statistics(self, identifier: int | str) -> NetworkLBaaSLoadBalancerStatistics:
        """Get how busy a load balancer is, and how many of its members are up.

        Args:
            identifier: Its id, UUID or name.

        Raises:
            NotFoundError: there is no such load balancer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getLoadBalancerStatistics/
        """
        return self._balancers.get_load_balancer_statistics(self._uuid(identifier))

    def get_series(
        self, identifier: int | str, metric: str, time_range: str, listener: str | None = None
    ) -> list[NetworkLBaaSLoadBalancerMonitoringMetricDataPoint]:
        """Get how a measurement of a load balancer went.

        Args:
            identifier: Its id, UUID or name.
            metric: What: `ConnectionRate`, `ActiveConnections` or `Throughput`.
            time_range: For how long until now: `1hour`, `6hours`, `12hours`, `1day`, `1week`.
            listener: UUID of one of its listeners; all of them without it.

        Raises:
            NotFoundError: there is no such load balancer.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getListenerTimeSeriesData/
        """
        return every_row(
            self._balancers.get_listener_time_series_data,
            self._uuid(identifier),
            metric,
            time_range,
            listener,
        )

    def cancel_lbaas(self, uuid: int | str) -> bool:
        """Cancel a load balancer at once, with all that belongs to it.

        Args:
            uuid: Its UUID, id or name.

        Raises:
            NotFoundError: there is no such load balancer.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/cancelLoadBalancer/
        """
        return self._balancers.cancel_load_balancer(self._uuid(uuid))

    # --- orders ------------------------------------------------------------------------------

    def order_lbaas(
        self,
        datacenter: int | str | Location | Plain,
        name: str,
        desc: str | None,
        protocols: Sequence[Protocol | Plain],
        subnet_id: int | str,
        public: bool = False,
        verify: bool = False,
        *,
        lb_type: int | None = None,
        system_ip_pool: bool | None = None,
        monitors: Sequence[Monitor | Plain] = (),
        members: Sequence[Server | Plain] = (),
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt | ContainerProductOrder:
        """Order a load balancer. Billing starts when SoftLayer accepts the order.

        `verify` looks as if it were the default, and is not: verify_lbaas() orders nothing.

        Args:
            datacenter: Short name or id of the datacenter, or a location with its id.
            name: Its name, which no other has.
            desc: What it is for.
            protocols: Its listeners, as models or under their wire names.
            subnet_id: The private subnet that it is in: id or network.
            public: Whether it can be reached from the Internet.
            verify: Only let SoftLayer check and price the order; nothing is ordered.
            lb_type: 0 for private to private, 1 public to private, 2 public to public; as
                `public` says without it.
            system_ip_pool: Whether its public addresses are SoftLayer's, not of your subnets.
            monitors: How its members are looked after, for the ports of its listeners.
            members: The servers that take part.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            PreflightError: it would cost more than it may; nothing was ordered.
            NotFoundError: there is no such datacenter or subnet; nothing was ordered.
            SoftLayerAPIError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; it may have been ordered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits, test = Limits.of(max_monthly, max_hourly), flag("verify", verify)
        order = self._order(
            datacenter, name, desc, protocols, subnet_id, public, lb_type, system_ip_pool
        )
        _add_parts(order, monitors, members)
        return self._orders.verify(order) if test else self._orders.place(order, limits)

    def verify_lbaas(
        self,
        datacenter: int | str | Location | Plain,
        name: str,
        desc: str | None,
        protocols: Sequence[Protocol | Plain],
        subnet_id: int | str,
        public: bool = False,
        *,
        lb_type: int | None = None,
        system_ip_pool: bool | None = None,
        monitors: Sequence[Monitor | Plain] = (),
        members: Sequence[Server | Plain] = (),
    ) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a load balancer; nothing is ordered.

        The keywords are those of order_lbaas().

        Raises:
            NotFoundError: there is no such datacenter or subnet.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        order = self._order(
            datacenter, name, desc, protocols, subnet_id, public, lb_type, system_ip_pool
        )
        _add_parts(order, monitors, members)
        return self._orders.verify(order)

    def price_lbaas(
        self,
        datacenter: int | str | Location | Plain,
        name: str,
        desc: str | None,
        protocols: Sequence[Protocol | Plain],
        subnet_id: int | str,
        public: bool = False,
        *,
        lb_type: int | None = None,
        system_ip_pool: bool | None = None,
        monitors: Sequence[Monitor | Plain] = (),
        members: Sequence[Server | Plain] = (),
    ) -> PricedOrder:
        """Get what a load balancer would cost, item by item; nothing is ordered.

        The keywords are those of order_lbaas().

        Raises:
            NotFoundError: there is no such datacenter or subnet.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        order = self._order(
            datacenter, name, desc, protocols, subnet_id, public, lb_type, system_ip_pool
        )
        _add_parts(order, monitors, members)
        return self._orders.price(order)

    def lbaas_order_options(self) -> ProductPackage:
        """Get what a load balancer can be ordered from: items, prices and places.

        Raises:
            NotFoundError: load balancers are not sold to this account.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Package/getAllObjects/
        """
        mask = "mask[id,keyName,name,items[prices],regions[location[location[groups]]]]"
        return self._catalog.package(PACKAGE, mask)

    # --- members -----------------------------------------------------------------------------

    def add_lb_member(
        self, identifier: int | str, service_info: Server | Plain
    ) -> NetworkLBaaSLoadBalancer:
        """Let a server take part in a load balancer.

        Args:
            identifier: UUID, id or name of the load balancer.
            service_info: Its `private_ip_address` or `public_ip_address`, and its `weight` from 0
                to 100, as a model or under wire names.

        Raises:
            NotFoundError: there is no such load balancer.
            SoftLayerAPIError: SoftLayer refused the server.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Member/addLoadBalancerMembers/
        """
        member = as_model("service_info", Server, service_info)
        return self._members.add_load_balancer_members(
            self._uuid(identifier), [member], mask=MEMBERS
        )

    def delete_lb_member(self, identifier: int | str, member_id: str) -> NetworkLBaaSLoadBalancer:
        """Let a server take part in a load balancer no longer.

        Args:
            identifier: UUID, id or name of the load balancer.
            member_id: UUID of the member, or its address.

        Raises:
            NotFoundError: there is no such load balancer or member.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Member/deleteLoadBalancerMembers/
        """
        uuid = self._uuid(identifier)
        if _is_address(member_id):
            members = self._loaded(uuid, "mask[members[uuid,address]]").members
            found = [each.uuid for each in members if each.address == member_id]
            if not found:
                raise NotFoundError(f"no member of load balancer {identifier} is {member_id}")
            member_id = found[0]
        return self._members.delete_load_balancer_members(uuid, [member_id], mask=MEMBERS)

    # --- listeners ---------------------------------------------------------------------------

    def add_lb_listener(
        self, identifier: int | str, listener: Protocol | Plain
    ) -> NetworkLBaaSLoadBalancer:
        """Add a listener to a load balancer, or CHANGE the one whose `listener_uuid` is given.

        Args:
            identifier: UUID, id or name of the load balancer.
            listener: The listener, as a model or under wire names.

        Raises:
            NotFoundError: there is no such load balancer.
            SoftLayerAPIError: SoftLayer refused the listener.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/updateLoadBalancerProtocols/
        """
        return self.add_protocols(identifier, [as_model("listener", Protocol, listener)])

    def add_protocols(
        self, uuid: int | str, protocols: Sequence[Protocol | Plain]
    ) -> NetworkLBaaSLoadBalancer:
        """Add listeners to a load balancer, or CHANGE those whose `listener_uuid` is given.

        Args:
            uuid: UUID, id or name of the load balancer.
            protocols: The listeners, as models or under wire names.

        Raises:
            NotFoundError: there is no such load balancer.
            SoftLayerAPIError: SoftLayer refused a listener.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/updateLoadBalancerProtocols/
        """
        wanted = as_models("protocols", Protocol, protocols)
        return self._listeners.update_load_balancer_protocols(
            self._uuid(uuid), wanted, mask=LISTENERS
        )

    def remove_lb_listener(
        self, identifier: int | str, listener: int | str
    ) -> NetworkLBaaSLoadBalancer:
        """Remove a listener of a load balancer.

        Args:
            identifier: UUID, id or name of the load balancer.
            listener: UUID of the listener, or its port.

        Raises:
            NotFoundError: there is no such load balancer or listener.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/deleteLoadBalancerProtocols/
        """
        wanted = id_or_name("listener", listener)
        uuid = self._uuid(identifier)
        if wanted.isdecimal():
            listeners = self._loaded(uuid, "mask[listeners[uuid,protocolPort]]").listeners
            found = [each.uuid for each in listeners if each.protocol_port == int(wanted)]
            if not found:
                raise NotFoundError(f"load balancer {identifier} does not listen at {listener}")
            wanted = found[0]
        return self._listeners.delete_load_balancer_protocols(uuid, [wanted], mask=LISTENERS)

    def delete_protocol(self, uuid_lb: int | str, uuid: int | str) -> NetworkLBaaSLoadBalancer:
        """Remove a listener of a load balancer, as remove_lb_listener() does.

        Args:
            uuid_lb: UUID, id or name of the load balancer.
            uuid: UUID of the listener, or its port.

        Raises:
            NotFoundError: there is no such load balancer or listener.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/deleteLoadBalancerProtocols/
        """
        return self.remove_lb_listener(uuid_lb, uuid)

    def update_lb_health_monitors(
        self, uuid: int | str, checks: Sequence[Monitor | Plain]
    ) -> NetworkLBaaSLoadBalancer:
        """Change how the members of a load balancer are looked after.

        Args:
            uuid: UUID, id or name of the load balancer.
            checks: The monitors with their `health_monitor_uuid`, which get_lb() tells, as models
                or under wire names.

        Raises:
            NotFoundError: there is no such load balancer or monitor.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_HealthMonitor/updateLoadBalancerHealthMonitors/
        """
        wanted = as_models("checks", Monitor, checks)
        return self._monitors.update_load_balancer_health_monitors(
            self._uuid(uuid), wanted, mask=MONITORS
        )

    # --- the seventh layer -------------------------------------------------------------------

    def add_lb_l7_pool(
        self,
        identifier: int | str,
        pool: NetworkLBaaSL7Pool | Plain,
        members: Sequence[NetworkLBaaSL7Member | Plain],
        health: NetworkLBaaSL7HealthMonitor | Plain,
        session: NetworkLBaaSL7SessionAffinity | Plain,
    ) -> NetworkLBaaSLoadBalancer:
        """Add a pool for requests that policies choose.

        Args:
            identifier: UUID, id or name of the load balancer.
            pool: Its `name`, `protocol` and `load_balancing_algorithm`.
            members: Its servers: `address`, `port`, `weight`.
            health: How they are looked after: `interval`, `timeout`, `max_retries`, `url_path`.
            session: What ties a client to a server: `type`, which is `SOURCE_IP`; may be empty.

        Raises:
            NotFoundError: there is no such load balancer.
            SoftLayerAPIError: SoftLayer refused the pool.
            OrderStateUnknownError: the answer was lost; the pool may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/createL7Pool/
        """
        return self._pools.create_l7_pool(
            self._uuid(identifier),
            as_model("pool", NetworkLBaaSL7Pool, pool),
            as_models("members", NetworkLBaaSL7Member, members),
            as_model("health", NetworkLBaaSL7HealthMonitor, health),
            as_model("session", NetworkLBaaSL7SessionAffinity, session),
            mask=L7_POOLS,
        )

    def del_lb_l7_pool(self, identifier: int | str) -> NetworkLBaaSLoadBalancer:
        """Delete a pool of the seventh layer.

        Args:
            identifier: Id of the pool, which is a number and not its UUID.

        Raises:
            NotFoundError: there is no such pool.
            SoftLayerAPIError: a policy leads to it.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Pool/deleteObject/
        """
        return self._pools.delete_object(id=identifier, mask=L7_POOLS)

    def add_l7_pool_members(
        self, pool_uuid: str, members: Sequence[NetworkLBaaSL7Member | Plain]
    ) -> NetworkLBaaSLoadBalancer:
        """Add servers to a pool of the seventh layer.

        Args:
            pool_uuid: UUID of the pool.
            members: The servers: `address`, `port`, `weight`.

        Raises:
            NotFoundError: there is no such pool.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Member/addL7PoolMembers/
        """
        wanted = as_models("members", NetworkLBaaSL7Member, members)
        return self._pool_members.add_l7_pool_members(pool_uuid, wanted, mask=L7_POOLS)

    def delete_l7_pool_members(
        self, pool_uuid: str, member_uuids: Sequence[str]
    ) -> NetworkLBaaSLoadBalancer:
        """Take servers out of a pool of the seventh layer.

        Args:
            pool_uuid: UUID of the pool.
            member_uuids: UUIDs of the members.

        Raises:
            NotFoundError: there is no such pool or member.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Member/deleteL7PoolMembers/
        """
        return self._pool_members.delete_l7_pool_members(
            pool_uuid, each_of("member_uuids", member_uuids), mask=L7_POOLS
        )

    def get_l7policies(self, identifier: int | str) -> list[NetworkLBaaSL7Policy]:
        """List the policies of a listener with their rules.

        Args:
            identifier: Id of the listener.

        Raises:
            NotFoundError: there is no such listener.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_Listener/getL7Policies/
        """
        return every_row(self._listeners.get_l7_policies, id=identifier, mask="mask[l7Rules]")

    def get_all_l7policies(self) -> dict[int, list[NetworkLBaaSL7Policy]]:
        """Get the policies of all listeners that have some, by the id of the listener.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_LoadBalancer/getAllObjects/
        """
        balancers: Iterator[NetworkLBaaSLoadBalancer] = BALANCERS.rows(
            self.client, {"mask": "mask[listeners[l7Policies]]"}
        )
        listeners = [each for balancer in balancers for each in balancer.listeners]
        return {each.id: each.l7_policies for each in listeners if each.l7_policies}

    def add_l7_policy(
        self,
        listener_uuid: str,
        name: str,
        action: Action,
        rules: Sequence[NetworkLBaaSL7Rule | Plain] = (),
        *,
        priority: int | None = None,
        pool_uuid: str | None = None,
        url: str | None = None,
    ) -> NetworkLBaaSLoadBalancer:
        """Add a policy to a listener: what happens to requests that fit all its rules.

        Args:
            listener_uuid: UUID of the listener.
            name: Its name.
            action: `REDIRECT_POOL`, `REDIRECT_URL`, `REDIRECT_HTTPS` or `REJECT`.
            rules: What has to fit: `type` (`HOST_NAME`, `FILE_TYPE`, `HEADER`, `COOKIE`, `PATH`),
                `comparison_type` (`EQUAL_TO`, `STARTS_WITH`, ...), `key`, `value`, `invert`.
            priority: The lowest is tried first.
            pool_uuid: UUID of the pool that it leads to; for `REDIRECT_POOL`, which needs it.
            url: The address that it leads to; for `REDIRECT_URL`, which needs it.

        Raises:
            PreflightError: there is no such action, or it lacks where it leads to.
            NotFoundError: there is no such listener or pool.
            SoftLayerAPIError: SoftLayer refused the policy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/addL7Policies/
        """
        verb = one_of("action", action, tuple(ACTIONS))
        policy = NetworkLBaaSL7Policy(name=filled("name", name), action=verb)
        for keyword, target in (("pool_uuid", pool_uuid), ("url", url)):
            needed = ACTIONS[verb] == keyword
            if needed != bool(target):
                wanted = "it needs one" if needed else "it leads to none"
                raise PreflightError(f"{keyword}={target!r}, action={verb!r}: {wanted}")
        for keyword, value in (
            ("priority", priority),
            ("redirect_l7_pool_uuid", pool_uuid),
            ("redirect_url", url),
        ):
            setattr(policy, keyword, value)
        new = NetworkLBaaSPolicyRule(
            l7_policy=without_none(policy),
            l7_rules=as_models("rules", NetworkLBaaSL7Rule, rules),
        )
        return self._policies.add_l7_policies(listener_uuid, [new], mask=POLICIES)

    def delete_l7_policy(self, policy_id: int | str) -> NetworkLBaaSLoadBalancer:
        """Delete a policy and its rules.

        Args:
            policy_id: Its id, which is a number and not its UUID.

        Raises:
            NotFoundError: there is no such policy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/deleteObject/
        """
        return self._policies.delete_object(id=policy_id, mask=POLICIES)

    def get_l7_rules(self, policy_id: int | str) -> list[NetworkLBaaSL7Rule]:
        """List the rules of a policy.

        Args:
            policy_id: Id of the policy.

        Raises:
            NotFoundError: there is no such policy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Policy/getL7Rules/
        """
        return every_row(self._policies.get_l7_rules, id=policy_id)

    def add_l7_rules(
        self, policy_uuid: str, rules: Sequence[NetworkLBaaSL7Rule | Plain]
    ) -> NetworkLBaaSLoadBalancer:
        """Add rules to a policy; its other rules stay.

        Args:
            policy_uuid: UUID of the policy.
            rules: The rules, as in add_l7_policy().

        Raises:
            NotFoundError: there is no such policy.
            SoftLayerAPIError: SoftLayer refused a rule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Rule/addL7Rules/
        """
        wanted = as_models("rules", NetworkLBaaSL7Rule, rules)
        return self._rules.add_l7_rules(policy_uuid, wanted, mask=POLICIES)

    def add_l7_rule(
        self,
        policy_uuid: str,
        type: str,
        comparison: str,
        value: str,
        *,
        key: str | None = None,
        invert: bool = False,
    ) -> NetworkLBaaSLoadBalancer:
        """Add one rule to a policy: which requests it is for.

        Args:
            policy_uuid: UUID of the policy.
            type: What is looked at: `HOST_NAME`, `FILE_TYPE`, `HEADER`, `COOKIE` or `PATH`.
            comparison: `EQUAL_TO`, `STARTS_WITH`, `ENDS_WITH`, `CONTAINS` or `REGEX`.
            value: What it is compared with.
            key: Name of the header or the cookie.
            invert: Whether it is for all requests but those.

        Raises:
            PreflightError: there is no such type or comparison.
            NotFoundError: there is no such policy.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Rule/addL7Rules/
        """
        rule = NetworkLBaaSL7Rule(
            invert=int(flag("invert", invert)),
            type=one_of("type", type, RULE_TYPES),
            comparison_type=one_of("comparison", comparison, COMPARISONS),
            value=value,
            key=key,
        )
        return self.add_l7_rules(policy_uuid, [without_none(rule)])

    def delete_l7_rules(
        self, policy_uuid: str, rule_uuids: Sequence[str]
    ) -> NetworkLBaaSLoadBalancer:
        """Delete rules of a policy; its other rules stay.

        Args:
            policy_uuid: UUID of the policy.
            rule_uuids: UUIDs of the rules.

        Raises:
            NotFoundError: there is no such policy or rule.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_LBaaS_L7Rule/deleteL7Rules/
        """
        return self._rules.delete_l7_rules(
            policy_uuid, each_of("rule_uuids", rule_uuids), mask=POLICIES
        )

    # --- NetScalers --------------------------------------------------------------------------

    def get_adcs(
        self,
        *,
        into: type[results.NetworkApplicationDeliveryControllerT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkApplicationDeliveryControllerT]:
        """List the account's NetScalers, all of them.

        Args:
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getApplicationDeliveryControllers/
        """
        return list(CONTROLLERS.rows(self.client, rows, into=into))

    def get_adc(
        self, identifier: int | str, mask: MaskLike | None = None
    ) -> NetworkApplicationDeliveryController:
        """Get one NetScaler.

        Args:
            identifier: Its id.
            mask: Which properties it has, instead of its VLANs, subnets, addresses, password,
                tags and place.

        Raises:
            NotFoundError: there is no such NetScaler.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Application_Delivery_Controller/getObject/
        """
        return self._controllers.get_object(id=identifier, mask=mask or _CONTROLLER)

    # --- what these are made of --------------------------------------------------------------

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._named,)

    def _named(self, name: str) -> list[int]:
        given = {"name": exactly(name), "mask": _IDS}
        rows: Iterator[NetworkLBaaSLoadBalancer] = BALANCERS.rows(self.client, given)
        return [each.id for each in rows]

    def _uuid(self, identifier: int | str) -> str:
        """The UUID of a load balancer; what looks like one is not looked up.

        Raises:
            NotFoundError: there is no such load balancer.
        """
        text = id_or_name("identifier", identifier)
        return text if _UUID.fullmatch(text) else self.get_lbaas_uuid_id(identifier)[0]

    def _loaded(self, uuid: str, mask: str) -> NetworkLBaaSLoadBalancer:
        found = self._balancers.get_load_balancer(uuid, mask=mask)
        if found is None:
            raise NotFoundError(f"there is no load balancer {uuid}")
        return found

    def _order(
        self,
        datacenter: int | str | Location | Plain,
        name: str,
        desc: str | None,
        protocols: Sequence[Protocol | Plain],
        subnet_id: int | str,
        public: bool,
        lb_type: int | None,
        system_ip_pool: bool | None,
    ) -> ContainerProductOrderNetworkLoadBalancerAsAService:
        flag("public", public)
        filled("name", name)
        wanted = as_models("protocols", Protocol, protocols)
        place = self._place(datacenter)
        subnet = numeric("subnet_id", self._subnet.id_of(subnet_id))
        package = self._catalog.package(PACKAGE, "mask[id,keyName,itemPrices]")
        prices = [each.id for each in package.item_prices if not each.location_group_id]
        order = ContainerProductOrderNetworkLoadBalancerAsAService(
            name=name,
            location_object=place,
            package_id=package.id,
            use_hourly_pricing=True,
            prices=[ProductItemPrice(id=price) for price in prices],
            protocol_configurations=wanted,
            subnets=[NetworkSubnet(id=subnet)],
            is_public=public,
        )
        for keyword, value in (
            ("description", desc),
            ("type", lb_type),
            ("use_system_public_ip_pool", system_ip_pool),
        ):
            if value is not None:
                setattr(order, keyword, value)
        return named_type(order)

    def _place(self, datacenter: int | str | Location | Plain) -> Location:
        if isinstance(datacenter, (int, str)):
            known = str(datacenter).isdecimal()
            return Location(
                id=int(datacenter) if known else self._catalog.location_id(str(datacenter))
            )
        return as_model("datacenter", Location, datacenter)


def _add_parts(
    order: ContainerProductOrderNetworkLoadBalancerAsAService,
    monitors: Sequence[Monitor | Plain],
    members: Sequence[Server | Plain],
) -> None:
    if monitors:
        order.health_monitor_configurations = as_models("monitors", Monitor, monitors)
    if members:
        order.server_instances_information = as_models("members", Server, members)


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _state(balancer: NetworkLBaaSLoadBalancer) -> str:
    return f"{balancer.provisioning_status}, {balancer.operating_status}"
