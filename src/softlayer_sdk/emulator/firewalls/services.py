"""Firewalls: of whole VLANs, of single servers, and changing their rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import VLAN
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, canceller, seeder
from softlayer_sdk.emulator.engine.seeding import rows_of, seed
from softlayer_sdk.emulator.engine.transactions import TRANSACTION
from softlayer_sdk.emulator.engine.values import array, struct, truth
from softlayer_sdk.emulator.firewalls.firewalls import (
    ALLOW_ALL,
    COMPONENT,
    FIREWALL,
    LIST,
    protect_vlan,
    put_rules,
)
from softlayer_sdk.emulator.orders.bills import bill_host

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_REQUEST = "SoftLayer_Network_Firewall_Update_Request"
_ACTIONS = ("permit", "deny")
_PROTOCOLS = ("tcp", "udp", "icmp", "gre", "ah", "esp", "all")
_RULE = (
    "action",
    "destinationIpAddress",
    "destinationIpCidr",
    "destinationIpSubnetMask",
    "destinationPortRangeEnd",
    "destinationPortRangeStart",
    "notes",
    "orderValue",
    "protocol",
    "sourceIpAddress",
    "sourceIpCidr",
    "sourceIpSubnetMask",
    "version",
)


@seeder("Network_Vlan_Firewall")
def _seed(state: State, values: dict[str, Any]) -> Row:
    """A firewall: before the VLAN that values name, or that of a gateway."""
    own = rows_of(state, FIREWALL, values)
    gateway = own.pop("networkGateway", None)
    vlan = own.pop("networkVlan", None)
    if gateway is not None:
        own = {"firewallType": "fortigate-security-appliance-10gb", **own}
        firewall = state.add(FIREWALL, {"rules": [], **own})
        gateway.update(networkFirewall=firewall)
        return firewall
    vlan = vlan or next(state.all(VLAN), None) or seed(state, VLAN, {})
    firewall = protect_vlan(state, vlan, None, pair=False, **own)
    firewall.update(billingItem=bill_host(state, "firewall", "network_firewall_dedicated"))
    return firewall


@behaviour("Network_Firewall_Update_Request", "createObject")
def update_rules(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """Replace the rules of a firewall; they count at once.

    Raises:
        Refusal: there is no such firewall, or a rule that cannot be.
    """
    state, user = context.state, context.user
    acl, component = (
        template.get(name)
        for name in ("firewallContextAccessControlListId", "networkComponentFirewallId")
    )
    if not acl and not component:
        raise Refusal.missing("networkComponentFirewallId", _REQUEST)
    rules = [_rule(struct(each)) for each in array(template.get("rules"))]
    if component:
        firewall = context.state.found(COMPONENT, component)
    else:
        firewall = context.state.found(LIST, acl).hidden["firewall"]
    put_rules(firewall, rules)
    request = state.add(
        _REQUEST,
        {
            "applyDate": context.now,
            "createDate": context.now,
            "authorizingUserId": user.get("id") if user is not None else None,
            "authorizingUserType": "CUSTOMER",
            "bypassFlag": truth(template.get("bypassFlag")),
            "firewallContextAccessControlListId": acl,
            "networkComponentFirewallId": component,
            "rules": [state.add(f"{_REQUEST}_Rule", each) for each in rules],
        },
    )
    request.hide(firewall=firewall)
    return request


def _rule(template: dict[str, Any]) -> dict[str, Any]:
    values = {name: template[name] for name in _RULE if template.get(name) is not None}
    for name in ("action", "protocol", "sourceIpAddress", "destinationIpAddress"):
        if not values.get(name):
            raise Refusal.missing(name, f"{_REQUEST}_Rule")
    for name, words in (("action", _ACTIONS), ("protocol", _PROTOCOLS)):
        if values[name] not in words:
            raise Refusal.invalid(name, f"It is one of {', '.join(words)}.")
    return values


@behaviour("Network_Firewall_Update_Request", "updateRuleNote")
def update_note(context: Context, _: Row | None, rule: dict[str, Any], note: str) -> bool:
    """Change the note of a rule."""
    for kind in (FIREWALL, COMPONENT):
        row = context.state.find(f"{kind}_Rule", rule.get("id"))
        if row is not None:
            row.update(notes=note)
            return True
    raise Refusal.not_found(rule.get("id"))


@behaviour("Network_Vlan_Firewall", "hasActiveTransactions", "isHighAvailabilityUpgradeAvailable")
@behaviour("Network_Component_Firewall", "hasActiveTransactions")
def is_busy(context: Context, row: Row) -> bool:
    """Never busy; a single firewall can become a pair."""
    return context.method != "hasActiveTransactions" and not row.hidden.get("pair")


@behaviour("Network_Vlan_Firewall", "isAccountAllowed")
def is_allowed(_: Context, __: Row) -> bool:
    """Whether the account may change a firewall."""
    return True


@behaviour("Network_Vlan_Firewall", "getFirewallFirmwareVersion")
def firmware(_: Context, __: Row) -> str:
    """The version that a firewall runs."""
    return "5.6.8"


@behaviour("Network_Vlan_Firewall", "updateRouteBypass", "restoreDefaults")
def change(context: Context, row: Row, bypass: object = None) -> Row:
    """Let traffic pass by a firewall, or give it the rules that it had at first."""
    if context.method == "restoreDefaults":
        put_rules(row, [ALLOW_ALL])
    else:
        row.update(administrativeBypassFlag="enabled" if truth(bypass) else "")
    values = {"createDate": context.now, "statusChangeDate": context.now}
    return context.state.add(TRANSACTION, values)


@canceller("Network_Vlan_Firewall")
def cancel(context: Context, firewall: Row) -> None:
    """Take the firewall of a VLAN away."""
    vlan = firewall.get("networkVlan")
    for interface in vlan.get("firewallInterfaces") if vlan is not None else ():
        for each in interface.get("firewallContextAccessControlLists"):
            context.state.remove(each)
        context.state.remove(interface)
    cancel_component(context, firewall)


@canceller("Network_Component_Firewall")
def cancel_component(context: Context, firewall: Row) -> None:
    """Take the firewall of an interface away."""
    for rule in firewall.get("rules") or ():
        context.state.remove(rule)
    context.state.remove(firewall)
