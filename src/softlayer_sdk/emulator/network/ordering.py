"""SoftLayer_Product_Order: the networks that an order may name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import VLAN
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.engine.values import array, number, truth
from softlayer_sdk.emulator.network.networks import SPACES

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_CONTAINER = "SoftLayer_Container_Product_Order_Network"


@behaviour("Product_Order", "getVlans")
def vlans(
    context: Context,
    _: Row | None,
    location: Any = None,
    package: Any = None,
    selected: str = "",
    vlan_ids: list[Any] | None = None,
    subnet_ids: list[Any] | None = None,
    account: Any = None,
    order: dict[str, Any] | None = None,
    firewall: object = None,
) -> Row:
    """The VLANs that an order may name: those of a place, some of them, or those with subnets."""
    del package, account, order
    sides: dict[str, list[Row]] = {space: [] for space in SPACES}
    for vlan in context.state.all(VLAN):
        known = (
            _is_in(vlan, location)
            and _is_one_of(vlan, vlan_ids)
            and _has_one_of(vlan, subnet_ids)
            and not (truth(firewall) and _is_protected(vlan))
        )
        if known:
            sides[vlan.get("networkSpace")].append(_shown(vlan))
    private_only = "private_network_only=1" in str(selected)
    values = {
        "publicVlans": [] if private_only else sides["PUBLIC"],
        "privateVlans": sides["PRIVATE"],
    }
    return context.state.make(f"{_CONTAINER}_Vlans", values)


@behaviour("Product_Order", "getNetworks")
def networks(_: Context, __: Row | None, *___: Any) -> list[Row]:
    """The private networks of one's own that an order may name; there are none."""
    return []


def _is_in(vlan: Row, location: Any) -> bool:
    id = number(location)
    return not id or vlan.get("datacenter").get("id") == id


def _is_one_of(vlan: Row, ids: list[Any] | None) -> bool:
    wanted = [number(each) for each in array(ids)]
    return not wanted or vlan.get("id") in wanted


def _has_one_of(vlan: Row, ids: list[Any] | None) -> bool:
    wanted = [number(each) for each in array(ids)]
    return not wanted or any(row.get("id") in wanted for row in vlan.get("subnets"))


def _is_protected(vlan: Row) -> bool:
    """Whether a firewall or a gateway stands before a VLAN already."""
    return bool(vlan.get("dedicatedFirewallFlag") or vlan.get("attachedNetworkGatewayVlan"))


def _shown(vlan: Row) -> Row:
    """A VLAN as orders show it: with its router and the subnets that can be named."""
    router, place = vlan.get("primaryRouter"), vlan.get("datacenter")
    host = str(router.get("hostname")).partition(".")[0]
    values = {
        "id": vlan.get("id"),
        "name": vlan.get("name"),
        "vlanNumber": vlan.get("vlanNumber"),
        "routerId": router.get("id"),
        "router": router,
        "hostnameRouter": host,
        "hostnameDatacenter": place.get("name"),
        "description": f"{host}.{place.get('name')}.{vlan.get('vlanNumber')}",
        "subnets": [_shown_subnet(row, host) for row in vlan.get("subnets")],
    }
    return vlan.state.make(f"{_CONTAINER}_Vlan", values)


def _shown_subnet(subnet: Row, host: str) -> Row:
    text = f"{subnet.get('networkIdentifier')}/{subnet.get('cidr')}"
    values = {"id": subnet.get("id"), "routerHostname": host, "description": text}
    return subnet.state.make(f"{_CONTAINER}_Subnet", values)
