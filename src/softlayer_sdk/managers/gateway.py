"""Network gateways: routers and firewalls of an account's own, with VLANs behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Unpack

from softlayer_sdk._types import MaskLike
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._networks import VlanNames
from softlayer_sdk.managers._templates import checked_text, each_of, flag, numeric
from softlayer_sdk.models import NetworkGatewayVlan, NetworkVlan
from softlayer_sdk.query.filters import FilterValue
from softlayer_sdk.services import (
    AccountService,
    NetworkGatewayService,
    NetworkGatewayVlanService,
)
from softlayer_sdk.services import _results as results

_PARTS = (
    "id,name,networkSpace,status[keyName,name],publicIpAddress[ipAddress],"
    "privateIpAddress[ipAddress],members[id,priority,hardware[id,hostname,domain]]"
)
_DETAILS = (
    f"mask[{_PARTS},publicIpv6Address[ipAddress],publicVlan[id,vlanNumber,fullyQualifiedName],"
    "privateVlan[id,vlanNumber,fullyQualifiedName],networkFirewall[id,firewallType],"
    "insideVlans[id,bypassFlag,networkVlan[id,name,vlanNumber,fullyQualifiedName,networkSpace]]]"
)
GATEWAYS = Listing(
    AccountService,
    AccountService.get_network_gateways,
    mask=f"mask[{_PARTS},insideVlanCount]",
    paths={"name": "name"},
)
_INSIDE = "mask[id,insideVlans[id,bypassFlag,networkVlanId]]"


class GatewayFilters(RowOptions, total=False):
    """The keywords of `GatewayManager.list_gateways`."""

    name: FilterValue | None


class GatewayManager(Manager):
    """Manages network gateways. A gateway and a VLAN are known by their ids or names.

    Args:
        client: What makes the calls.
    """

    known_by = "names of gateways"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._gateways = NetworkGatewayService(client)
        self._inside = NetworkGatewayVlanService(client)
        self._vlan = VlanNames(client)

    def list_gateways(
        self,
        *,
        name: FilterValue | None = None,
        into: type[results.NetworkGatewayT] | None = None,
        **rows: Unpack[RowOptions],
    ) -> list[results.NetworkGatewayT]:
        """List the account's gateways with their state, addresses and members.

        Args:
            name: Only those with this name; text operators such as `vyatta*` work.
            into: An attrs class of your own for each, which is the mask too.
            rows: What every list takes: mask, where, filter, limit, page_size, parallel, progress.

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/getNetworkGateways/
        """
        return list(self.iter_gateways(name=name, into=into, **rows))

    def iter_gateways(
        self,
        *,
        into: type[results.NetworkGatewayT] | None = None,
        **rows: Unpack[GatewayFilters],
    ) -> Iterator[results.NetworkGatewayT]:
        """Give gateways one by one; pages are fetched as they are used.

        The keywords are those of list_gateways().

        https://sldn.softlayer.com/reference/services/SoftLayer_Account/
        """
        return GATEWAYS.rows(self.client, rows, into=into)

    def get_gateway(
        self,
        gateway_id: int | str,
        *,
        mask: MaskLike | None = None,
        into: type[results.NetworkGatewayT] | None = None,
    ) -> results.NetworkGatewayT:
        """Get one gateway with the VLANs behind it.

        Args:
            gateway_id: Its id or name.
            mask: Which properties it has, instead of nearly all that matter.
            into: An attrs class of your own for it, which is the mask too.

        Raises:
            NotFoundError: there is no such gateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getObject/
        """
        mask = mask or (_DETAILS if into is None else None)
        return self._gateways.get_object(id=self._id(gateway_id), mask=mask, into=into)

    def get_possible_vlans(self, gateway_id: int | str) -> list[NetworkVlan]:
        """List the VLANs that could be behind a gateway and are not.

        Args:
            gateway_id: Its id or name.

        Raises:
            NotFoundError: there is no such gateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/getPossibleInsideVlans/
        """
        return every_row(self._gateways.get_possible_inside_vlans, id=self._id(gateway_id))

    def rename(self, gateway_id: int | str, name: str) -> bool:
        """Give a gateway another name.

        Args:
            gateway_id: Its id or name.
            name: Its new name.

        Raises:
            NotFoundError: there is no such gateway.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/rename/
        """
        checked_text("name", name)
        return self._gateways.rename(name, id=self._id(gateway_id))

    def attach_vlan(
        self, gateway_id: int | str, vlan_id: int | str, bypass: bool = True
    ) -> NetworkGatewayVlan:
        """Put a VLAN behind a gateway.

        Args:
            gateway_id: The gateway's id or name.
            vlan_id: The VLAN's id or name.
            bypass: Whether its traffic passes by the gateway still, until unbypass(). Without it
                the gateway must be set up for the VLAN already, or nothing reaches it.

        Returns:
            The association, with its `id` and `bypass_flag`.

        Raises:
            NotFoundError: there is no such gateway or VLAN.
            SoftLayerAPIError: the VLAN is behind a gateway already.
            OrderStateUnknownError: the answer was lost; the VLAN may be attached.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/createObject/
        """
        gateway, flagged = numeric("gateway_id", self._id(gateway_id)), flag("bypass", bypass)
        with self._vlan.told(vlan_id) as id:
            template = NetworkGatewayVlan(
                network_gateway_id=gateway,
                network_vlan_id=numeric("vlan_id", id),
                bypass_flag=flagged,
            )
            return self._inside.create_object(template)

    def detach_vlan(self, gateway_id: int | str, vlan_id: int | str) -> None:
        """Take a VLAN away from a gateway; its traffic goes to SoftLayer's router.

        Args:
            gateway_id: The gateway's id or name.
            vlan_id: The VLAN's id or name.

        Raises:
            NotFoundError: the VLAN is not behind that gateway.
            OrderStateUnknownError: the answer was lost; the VLAN may be detached.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway_Vlan/deleteObject/
        """
        [inside] = self._associations(gateway_id, [vlan_id])
        self._inside.delete_object(id=inside.id)

    def bypass(self, gateway_id: int | str, vlans: Sequence[int | str] | None = None) -> None:
        """Let the traffic of VLANs pass by a gateway. What it filtered is open.

        Args:
            gateway_id: The gateway's id or name.
            vlans: Ids or names of the VLANs; all behind it without them.

        Raises:
            NotFoundError: there is no such gateway, or a VLAN is not behind it; nothing changed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/bypassVlans/
        """
        if vlans is None:
            self._gateways.bypass_all_vlans(id=self._id(gateway_id))
            return
        id = self._id(gateway_id)
        self._gateways.bypass_vlans(self._associations(id, vlans), id=id)

    def unbypass(self, gateway_id: int | str, vlans: Sequence[int | str] | None = None) -> None:
        """Let the traffic of VLANs go through a gateway.

        The keywords are those of bypass().

        Raises:
            NotFoundError: there is no such gateway, or a VLAN is not behind it; nothing changed.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Gateway/unbypassVlans/
        """
        if vlans is None:
            self._gateways.unbypass_all_vlans(id=self._id(gateway_id))
            return
        id = self._id(gateway_id)
        self._gateways.unbypass_vlans(self._associations(id, vlans), id=id)

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._named,)

    def _named(self, name: str) -> list[int]:
        return GATEWAYS.ids_of(self.client, "name", name)

    def _associations(
        self, gateway_id: int | str, vlans: Sequence[int | str]
    ) -> list[NetworkGatewayVlan]:
        """What ties VLANs to a gateway.

        Raises:
            NotFoundError: one of them is not behind it.
        """
        ids = [str(self._vlan.id_of(vlan)) for vlan in each_of("vlans", vlans)]
        gateway = self._gateways.get_object(id=self._id(gateway_id), mask=_INSIDE)
        by_vlan = {str(each.network_vlan_id): each.id for each in gateway.inside_vlans}
        found: list[NetworkGatewayVlan] = []
        for vlan, id in zip(vlans, ids, strict=True):
            inside = by_vlan.get(id)
            if inside is None:
                raise NotFoundError(f"VLAN {vlan!r} is not behind gateway {gateway_id}")
            found.append(NetworkGatewayVlan(id=inside))
        return found
