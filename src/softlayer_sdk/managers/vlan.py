"""VLANs: ordering and cancelling them, trunks, and what uses their addresses."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._cancelling import BILLED, Cancellation, cancel
from softlayer_sdk.managers._lists import every_row
from softlayer_sdk.managers._networks import VlanNames, billed
from softlayer_sdk.managers._ordering.catalog import Catalog
from softlayer_sdk.managers._ordering.money import Limits, Money, PricedOrder
from softlayer_sdk.managers._ordering.orders import Orders
from softlayer_sdk.managers._templates import (
    checked_text,
    each_of,
    flag,
    flags,
    named_type,
    numeric,
)
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderNetworkVlan,
    ContainerProductOrderReceipt,
    NetworkSubnetIpAddressUsageDetail,
    NetworkVlan,
)
from softlayer_sdk.query.filters import equals
from softlayer_sdk.services import (
    BillingItemService,
    NetworkComponentService,
    NetworkPodService,
    NetworkVlanService,
)

PACKAGE, PUBLIC, PRIVATE = "NETWORK_VLAN", "PUBLIC_NETWORK_VLAN", "PRIVATE_NETWORK_VLAN"


class VlanManager(Manager):
    """Orders and cancels VLANs, and trunks them; NetworkManager lists and edits them.

    A VLAN is known by its id, or by its name: `web`, `dal13.fcr01.1234`.

    Args:
        client: What makes the calls.
    """

    known_by = VlanNames.known_by

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._vlans = NetworkVlanService(client)
        self._billing = BillingItemService(client)
        self._ports = NetworkComponentService(client)
        self._pods = NetworkPodService(client)
        self._catalog = Catalog(client)
        self._orders = Orders(client)
        self._names = VlanNames(client)

    def order_vlan(
        self,
        datacenter: str,
        public: bool,
        name: str | None = None,
        pod: str | None = None,
        hourly: bool = True,
        *,
        max_monthly: Money | None = None,
        max_hourly: Money | None = None,
    ) -> ContainerProductOrderReceipt:
        """Order a VLAN. Billing starts when SoftLayer accepts the order.

        Args:
            datacenter: Short name of the datacenter, such as `dal13`.
            public: Whether it is a public one.
            name: Its name.
            pod: Name of the pod whose router it is behind, such as `dal13.pod01`; any without it.
            hourly: Whether it is billed by the hour.
            max_monthly: The most that it may cost a month, before taxes.
            max_hourly: The most that it may cost an hour.

        Raises:
            NotFoundError: there is no such datacenter or pod; nothing was ordered.
            PreflightError: it would cost more than it may; nothing was ordered.
            SoftLayerAPIError: SoftLayer refused the order.
            OrderStateUnknownError: the answer was lost; it may have been ordered.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/placeOrder/
        """
        limits = Limits.of(max_monthly, max_hourly)
        return self._orders.place(self._order(datacenter, public, name, pod, hourly), limits)

    def verify_vlan(
        self,
        datacenter: str,
        public: bool,
        name: str | None = None,
        pod: str | None = None,
        hourly: bool = True,
    ) -> ContainerProductOrder:
        """Let SoftLayer check and price the order of a VLAN; nothing is ordered.

        The keywords are those of order_vlan(), but for its limits.

        Raises:
            NotFoundError: there is no such datacenter or pod.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.verify(self._order(datacenter, public, name, pod, hourly))

    def price_vlan(
        self,
        datacenter: str,
        public: bool,
        name: str | None = None,
        pod: str | None = None,
        hourly: bool = True,
    ) -> PricedOrder:
        """Get what a VLAN would cost, item by item; nothing is ordered.

        The keywords are those of order_vlan(), but for its limits.

        Raises:
            NotFoundError: there is no such datacenter or pod.
            SoftLayerAPIError: SoftLayer refuses the order.

        https://sldn.softlayer.com/reference/services/SoftLayer_Product_Order/verifyOrder/
        """
        return self._orders.price(self._order(datacenter, public, name, pod, hourly))

    def cancel_vlan(
        self,
        vlan_id: int | str,
        immediate: bool = False,
        reason: str = "No longer needed",
        note: str = "",
    ) -> Cancellation:
        """Cancel a VLAN, once SoftLayer has no reason against it.

        Args:
            vlan_id: Its id or name.
            immediate: Whether it goes now, not when it would be billed again.
            reason: Why.
            note: More about it.

        Raises:
            PreflightError: it cannot be cancelled; the message says why. Nothing was cancelled.
            NotFoundError: there is no such VLAN, or it is not billed.
            OrderStateUnknownError: the answer was lost; it may be cancelled.

        https://sldn.softlayer.com/reference/services/SoftLayer_Billing_Item/cancelItem/
        """
        flag("immediate", immediate)
        with self._names.told(vlan_id) as id:
            vlan = self._vlans.get_object(id=id, mask=f"mask[id,billingItem[{BILLED}]]")
        reasons = self._vlans.get_cancel_failure_reasons(id=id)
        if reasons:
            raise PreflightError(f"VLAN {vlan_id} cannot be cancelled: {' '.join(reasons)}")
        item = billed(f"VLAN {vlan_id}", vlan.billing_item)
        return cancel(self._billing, item, reason, note, at_once=immediate)

    def get_ip_usage(self, vlan_id: int | str) -> list[NetworkSubnetIpAddressUsageDetail]:
        """List what uses which address of a VLAN.

        Args:
            vlan_id: Its id, name or number.

        Raises:
            NotFoundError: there is no such VLAN.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Vlan/getIpAddressUsage/
        """
        usage = self._vlans.get_ip_address_usage
        return self._names.with_one(vlan_id, lambda vlan: every_row(usage, id=vlan))

    def trunk(self, component_id: int | str, vlans: Sequence[int | str]) -> list[NetworkVlan]:
        """Let a server's network interface have VLANs beside its own.

        Args:
            component_id: Id of the interface, from the `network_components` of a server.
            vlans: Ids or names of the VLANs, which are behind the same router.

        Returns:
            The VLANs that are new to it.

        Raises:
            NotFoundError: there is no such interface or VLAN.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/addNetworkVlanTrunks/
        """
        port = numeric("component_id", component_id)
        return self._ports.add_network_vlan_trunks(self._templates(vlans), id=port)

    def untrunk(
        self, component_id: int | str, vlans: Sequence[int | str] | None = None
    ) -> list[NetworkVlan]:
        """Let a server's network interface have VLANs beside its own no longer.

        Args:
            component_id: Id of the interface.
            vlans: Ids or names of the VLANs; all but its own without them.

        Returns:
            The VLANs that it had.

        Raises:
            NotFoundError: there is no such interface or VLAN.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Component/removeNetworkVlanTrunks/
        """
        port = numeric("component_id", component_id)
        if vlans is None:
            return self._ports.clear_network_vlan_trunks(id=port)
        return self._ports.remove_network_vlan_trunks(self._templates(vlans), id=port)

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._names.resolve_ids,)

    def _templates(self, vlans: Sequence[int | str]) -> list[NetworkVlan]:
        return [
            NetworkVlan(id=numeric("vlans", self._names.id_of(each)))
            for each in each_of("vlans", vlans)
        ]

    def _order(
        self, datacenter: str, public: bool, name: str | None, pod: str | None, hourly: bool
    ) -> ContainerProductOrderNetworkVlan:
        flags(public=public, hourly=hourly)
        checked_text("name", name)
        order = ContainerProductOrderNetworkVlan(
            location=str(self._catalog.location_id(datacenter)),
            package_id=self._catalog.package_id(PACKAGE),
            prices=self._catalog.prices(PACKAGE, [PUBLIC if public else PRIVATE]),
            quantity=1,
            use_hourly_pricing=hourly,
        )
        if name is not None:
            order.name = name
        if pod is not None:
            order.router_id = self._router(datacenter, pod, public)
        return named_type(order)

    def _router(self, datacenter: str, pod: str, public: bool) -> int:
        """The id of the router of a pod.

        Raises:
            NotFoundError: the datacenter has no such pod, or it has no such router.
        """
        pods = self._pods.get_all_objects(filter=equals("datacenterName", datacenter))
        found = next((each for each in pods if each.name == pod), None)
        router = found and (found.frontend_router_id if public else found.backend_router_id)
        if not router:
            names = ", ".join(sorted(each.name or "" for each in pods))
            raise NotFoundError(f"pod={pod!r}: the pods of {datacenter} are {names}")
        return router
