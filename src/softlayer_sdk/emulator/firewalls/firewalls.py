"""Firewalls: how they are made, and what follows from what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import VLAN
from softlayer_sdk.emulator.engine.registry import derived

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

FIREWALL = f"{VLAN}_Firewall"
COMPONENT = "SoftLayer_Network_Component_Firewall"
LIST = "SoftLayer_Network_Firewall_AccessControlList"
_INTERFACE = "SoftLayer_Network_Firewall_Module_Context_Interface"
# What a new firewall lets through.
ALLOW_ALL = {
    "action": "permit",
    "destinationIpAddress": "any on server",
    "destinationIpSubnetMask": "255.255.255.255",
    "destinationPortRangeStart": 1,
    "destinationPortRangeEnd": 65535,
    "orderValue": 1,
    "protocol": "tcp",
    "sourceIpAddress": "0.0.0.0",  # noqa: S104 - any address, in a rule
    "sourceIpSubnetMask": "0.0.0.0",  # noqa: S104 - any address, in a rule
    "version": 4,
}


def protect_vlan(state: State, vlan: Row, item: Row | None, *, pair: bool, **values: Any) -> Row:
    """Put a firewall before a VLAN; as a pair of two it is highly available."""
    subnet = vlan.get("primarySubnet")
    firewall = state.add(
        FIREWALL,
        {
            "administrativeBypassFlag": "",
            "customerManagedFlag": False,
            "primaryIpAddress": subnet.get("gateway") if subnet is not None else None,
            "networkVlan": vlan,
            "billingItem": item,
            "firewallType": "hardware-firewall-dedicated",
            "bypassRequestStatus": "",
            "metricTrackingObject": state.add("Metric_Tracking_Object", {"label": "firewall"}),
        }
        | values,
    )
    firewall.hide(pair=pair)
    for name in ("inside", "outside"):
        lists = [state.add(LIST, {"direction": way}) for way in ("in", "out")]
        values = {"name": name, "networkVlan": vlan, "firewallContextAccessControlLists": lists}
        interface = state.add(_INTERFACE, values)
        for each in lists:
            each.update(firewallContextInterfaceId=interface.get("id"))
            each.hide(firewall=firewall)
    put_rules(firewall, [ALLOW_ALL])
    return firewall


def protect_port(state: State, port: Row, item: Row | None) -> Row:
    """Put a firewall before an interface of a guest or a server."""
    name = "guestNetworkComponent" if port.is_a("Virtual_Guest_Network_Component") else ""
    values = {
        "status": "allow_edit",
        name or "networkComponent": port,
        "billingItem": item,
    }
    firewall = state.add(COMPONENT, values)
    put_rules(firewall, [ALLOW_ALL])
    return firewall


def put_rules(firewall: Row, templates: list[dict[str, Any]]) -> list[Row]:
    """Let a firewall have these rules and no others."""
    state = firewall.state
    old: list[Row] = firewall.get("rules") or []
    kind = f"{FIREWALL if firewall.is_a(FIREWALL) else COMPONENT}_Rule"
    rules = [state.add(kind, {"status": "ACTIVE", **each}) for each in templates]
    firewall.update(rules=rules)
    for rule in old:
        state.remove(rule)
    return rules


# --- what follows ----------------------------------------------------------------------------


def _firewall(vlan: Row) -> Row | None:
    rows = (row for row in vlan.referrers if row.is_a(FIREWALL))
    return next(rows, None)


derived("Network_Vlan", "networkVlanFirewall")(_firewall)


@derived("Network_Vlan", "dedicatedFirewallFlag")
def _is_protected(vlan: Row) -> int:
    return int(_firewall(vlan) is not None)


@derived("Network_Vlan", "highAvailabilityFirewallFlag")
def _is_pair(vlan: Row) -> bool:
    firewall = _firewall(vlan)
    return firewall is not None and bool(firewall.hidden.get("pair"))


@derived("Network_Vlan", "firewallRules")
def _rules_before(vlan: Row) -> list[Row]:
    firewall = _firewall(vlan)
    return list(firewall.get("rules")) if firewall is not None else []


def _components(name: str, ports: str) -> None:
    def firewalls(vlan: Row) -> list[Row]:
        rows = (port.get("networkComponentFirewall") for port in vlan.get(ports))
        return [row for row in rows if row is not None]

    derived("Network_Vlan", name)(firewalls)


_components("firewallGuestNetworkComponents", "guestNetworkComponents")
_components("firewallNetworkComponents", "networkComponents")


@derived("Virtual_Guest", "firewallServiceComponent")
@derived("Hardware", "firewallServiceComponent")
def _firewall_of(host: Row) -> Row | None:
    rows = (port.get("networkComponentFirewall") for port in host.get("networkComponents"))
    return next((row for row in rows if row is not None), None)


@derived("Network_Firewall_AccessControlList", "rules")
def _rules_of_list(acl: Row) -> list[Row]:
    firewall = acl.hidden.get("firewall")
    return list(firewall.get("rules")) if firewall is not None else []


@derived("Network_Vlan_Firewall", "datacenter")
def _place(firewall: Row) -> Row | None:
    gateway = firewall.get("networkGateway")
    vlan = gateway.get("publicVlan") if gateway is not None else firewall.get("networkVlan")
    return vlan.get("datacenter") if vlan is not None else None


@derived("Network_Vlan_Firewall", "networkVlans")
def _vlans(firewall: Row) -> list[Row]:
    gateway = firewall.get("networkGateway")
    inside: list[Row] = gateway.get("insideVlans") if gateway is not None else []
    behind = (each.get("networkVlan") for each in inside)
    own: list[Row | None] = [firewall.get("networkVlan"), *behind]
    return [vlan for vlan in own if vlan is not None]


@derived("Network_Vlan_Firewall", "fullyQualifiedDomainName")
def _name(firewall: Row) -> str:
    vlan = firewall.get("networkVlan")
    number = vlan.get("vlanNumber") if vlan is not None else firewall.get("id")
    return f"{number}.networklayer.com"


@derived("Network_Vlan_Firewall", "accountId")
def _account_id(firewall: Row) -> int:
    return int(firewall.state.account.get("id"))
