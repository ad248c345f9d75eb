"""SoftLayer_Network_SecurityGroup: groups, their rules, and the interfaces that are in them."""

from __future__ import annotations

import ipaddress
import json
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import creatable, deletable
from softlayer_sdk.emulator.engine.registry import behaviour, derived
from softlayer_sdk.emulator.engine.values import number
from softlayer_sdk.emulator.network.datacenters import POD
from softlayer_sdk.emulator.network.ports import GROUP, GUEST_PORT, bind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_RULE = f"{GROUP}_Rule"
_WORDS = {
    "direction": ("ingress", "egress"),
    "ethertype": ("IPv4", "IPv6"),
    "protocol": ("tcp", "udp", "icmp"),
}
_TEXTS = ("direction", "ethertype", "protocol", "remoteIp")
_NUMBERS = ("portRangeMin", "portRangeMax", "remoteGroupId")
_MOST_RULES = 120
_LIMITS = {
    "SECURITY_GROUPS_PER_ACCOUNT": 100,
    "RULES_PER_SECURITY_GROUP": _MOST_RULES,
    "SECURITY_GROUPS_PER_NETWORK_COMPONENT": 5,
}
_LAST_PORT = 65535
_LAST_ICMP = 255


def _complete(context: Context, template: dict[str, Any]) -> Mapping[str, Any]:
    shown = {name: template.get(name) for name in ("name", "description")}
    return shown | {"createDate": context.now, "modifyDate": context.now}


def _delete(context: Context, group: Row) -> None:
    bindings = group.get("networkComponentBindings")
    if bindings:
        text = f"The security group is in use by {len(bindings)} network components."
        raise Refusal.public(text)
    for rule in context.state.all(_RULE):
        if rule.get("remoteGroupId") == group.get("id") and rule.get("securityGroup") is not group:
            raise Refusal.public("The security group is the remote group of a rule.")
    for rule in group.get("rules"):
        context.state.remove(rule)
    context.state.remove(group)


creatable("Network_SecurityGroup", complete=_complete)
deletable("Network_SecurityGroup", _delete)


@behaviour("Network_SecurityGroup", "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change the name and the description."""
    given = {n: template[n] for n in ("name", "description") if template.get(n) is not None}
    row.update(given, modifyDate=context.now)
    return True


@behaviour("Network_SecurityGroup", "getLimits")
def limits(context: Context, _: Row | None) -> list[Row]:
    """How many of what an account can have."""
    kind = "Container_Network_SecurityGroup_Limit"
    rows = _LIMITS.items()
    return [context.state.make(kind, {"typeKey": name, "value": most}) for name, most in rows]


@behaviour("Network_SecurityGroup", "getSupportedDataCenters")
def datacenters(context: Context, _: Row | None) -> list[Row]:
    """Where there are security groups."""
    pods = [
        pod.get("datacenterId")
        for pod in context.state.all(POD)
        if "SUPPORTS_SECURITY_GROUP" in pod.get("capabilities")
    ]
    return context.state.where("Location_Datacenter", lambda row: row.get("id") in pods)


# --- rules -----------------------------------------------------------------------------------


@behaviour("Network_SecurityGroup", "addRules")
def add_rules(context: Context, row: Row, templates: list[dict[str, Any]]) -> dict[str, Any]:
    """Add rules; the answer has them, and what the request is called."""
    if len(row.get("rules")) + len(templates) > _MOST_RULES:
        raise Refusal.public(f"A security group has {_MOST_RULES} rules at most.")
    for template in templates:
        if not template.get("direction"):
            raise Refusal.missing("direction", _RULE)
    dates = {"createDate": context.now, "modifyDate": context.now, "securityGroup": row}
    values = [{"ethertype": "IPv4"} | _rule_values(context, each) for each in templates]
    rules = [context.state.add(_RULE, each | dates) for each in values]
    return _request(context, row, "Security Group Rule(s) Added", rules)


@behaviour("Network_SecurityGroup", "editRules")
def edit_rules(context: Context, row: Row, templates: list[dict[str, Any]]) -> dict[str, Any]:
    """Change rules; each template has the id of its rule."""
    rules = [_rule(row, template.get("id")) for template in templates]
    for rule, template in zip(rules, templates, strict=True):
        given = {name: value for name, value in template.items() if value is not None}
        rule.update(_rule_values(context, {**rule.values, **given}), modifyDate=context.now)
    return _request(context, row, "Security Group Rule(s) Edited", rules)


@behaviour("Network_SecurityGroup", "removeRules")
def remove_rules(context: Context, row: Row, ids: list[Any]) -> dict[str, Any]:
    """Take rules away."""
    rules = [_rule(row, id) for id in ids]
    answer = _request(context, row, "Security Group Rule(s) Removed", rules)
    for rule in rules:
        context.state.remove(rule)
    return answer


def _rule(group: Row, id: object) -> Row:
    rules: list[Row] = group.get("rules")
    for rule in rules:
        if rule.get("id") == number(id):
            return rule
    raise Refusal.not_found(id)


def _rule_values(context: Context, template: dict[str, Any]) -> dict[str, Any]:
    """A rule from its template.

    Raises:
        Refusal: a word, a port, an address or a group that cannot be.
    """
    values = {name: template[name] for name in _TEXTS if template.get(name)}
    unset = (None, "", -1, "-1")
    values |= {name: number(template[name]) for name in _NUMBERS if template.get(name) not in unset}
    for name, words in _WORDS.items():
        if name in values and values[name] not in words:
            raise Refusal.invalid(name, f"It is one of {', '.join(words)}.")
    _check_ports(values)
    if "remoteIp" in values and "remoteGroupId" in values:
        raise Refusal.invalid("remoteIp", "A rule has a remote IP or a remote group, not both.")
    if "remoteGroupId" in values:
        context.state.found(GROUP, values["remoteGroupId"])
    _check_address(values.get("remoteIp"), values.get("ethertype"))
    return values


def _check_ports(values: dict[str, Any]) -> None:
    protocol = values.get("protocol")
    last = _LAST_ICMP if protocol == "icmp" else _LAST_PORT
    ports = [values[name] for name in ("portRangeMin", "portRangeMax") if name in values]
    if ports and protocol is None:
        raise Refusal.invalid("portRangeMin", "Ports need a protocol.")
    if any(port is None or not 0 <= port <= last for port in ports):
        raise Refusal.invalid("portRangeMin", f"Ports are between 0 and {last}.")
    if protocol != "icmp" and ports != sorted(ports):
        raise Refusal.invalid("portRangeMin", "The first port is not above the last.")


def _check_address(text: str | None, ethertype: str | None) -> None:
    if text is None:
        return
    try:
        version = ipaddress.ip_network(text, strict=False).version
    except ValueError:
        raise Refusal.invalid("remoteIp", f"'{text}' is not an address or a block.") from None
    if ethertype is not None and ethertype != f"IPv{version}":
        raise Refusal.invalid("remoteIp", f"'{text}' is not an {ethertype} address.")


# --- interfaces ------------------------------------------------------------------------------


@behaviour("Network_SecurityGroup", "attachNetworkComponents")
def attach(context: Context, row: Row, ids: list[Any]) -> dict[str, Any]:
    """Put interfaces of guests into a group."""
    for port in [context.state.found(GUEST_PORT, id) for id in ids]:
        bind(port, row.get("id"))
    return _request(context, row, "Network Component Added to Security Group")


@behaviour("Network_SecurityGroup", "detachNetworkComponents")
def detach(context: Context, row: Row, ids: list[Any]) -> dict[str, Any]:
    """Take interfaces of guests out of a group."""
    ports = [context.state.found(GUEST_PORT, id) for id in ids]
    for binding in row.get("networkComponentBindings"):
        if binding.get("networkComponent") in ports:
            context.state.remove(binding)
    return _request(context, row, "Network Component Removed from Security Group")


def _request(
    context: Context, group: Row, event: str, rules: list[Row] | None = None
) -> dict[str, Any]:
    """What a change is called, which the event log has too."""
    name = context.state.noise().hex()[:26]
    user = context.user
    about: dict[str, Any] = {"requestId": name, "securityGroupId": str(group.get("id"))}
    if rules is not None:
        about["rules"] = [{"ruleId": str(rule.get("id"))} for rule in rules]
    values = {
        "eventCreateDate": context.now,
        "eventName": event,
        "ipAddress": "127.0.0.1",
        "label": group.get("name") or "",
        "metaData": json.dumps(about),
        "objectId": group.get("id"),
        "objectName": "Security Group",
        "traceId": name[:13],
        "userId": user.get("id") if user is not None else None,
        "userType": "CUSTOMER",
        "username": user.get("username") if user is not None else None,
    }
    context.state.add("Event_Log", values)
    if rules is None:
        return {"requestId": name}
    return {"requestId": name, "rules": rules}


@derived("Network_SecurityGroup_Rule", "remoteGroup")
def _remote_group(rule: Row) -> Row | None:
    id = rule.get("remoteGroupId")
    return rule.state.find(GROUP, id) if id is not None else None
