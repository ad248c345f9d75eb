"""SoftLayer_Network_LBaaS_L7*: pools, policies and rules of the seventh layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, derived
from softlayer_sdk.emulator.engine.values import number, struct
from softlayer_sdk.emulator.load_balancers.balancers import (
    BALANCER,
    LBAAS,
    METHODS,
    by_uuid,
    new_part,
    own,
    touch,
)

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_MEMBER = ("address", "port", "weight")
_MONITOR = ("interval", "maxRetries", "timeout", "urlPath")
_POOL = ("name", "loadBalancingAlgorithm", "protocol")
_POLICY = ("name", "action", "priority", "redirectL7PoolId", "redirectUrl")
_RULE = ("type", "comparisonType", "key", "value", "invert")
_ACTIONS = ("REDIRECT_POOL", "REDIRECT_URL", "REJECT", "REDIRECT_HTTPS")
_TYPES = ("HOST_NAME", "FILE_TYPE", "HEADER", "COOKIE", "PATH")
_COMPARISONS = ("REGEX", "STARTS_WITH", "ENDS_WITH", "CONTAINS", "EQUAL_TO")
_NUMBERS = ("port", "weight", "interval", "maxRetries", "timeout", "priority", "redirectL7PoolId")


def _values(template: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    given = {name: template[name] for name in names if template.get(name) is not None}
    return {name: number(value) if name in _NUMBERS else value for name, value in given.items()}


def _balancer(row: Row) -> Row:
    """The load balancer that a pool, a listener or a policy is a part of, which has changed."""
    for holder in row.referrers:
        if holder.is_a(BALANCER):
            return touch(holder)
        if holder.type.name.startswith(LBAAS):
            return _balancer(holder)
    raise Refusal.not_found(row.get("uuid"))


def _check(values: dict[str, Any], name: str, words: tuple[str, ...]) -> None:
    if name in values and values[name] not in words:
        raise Refusal.invalid(name, f"It is one of {', '.join(words)}.")


# --- pools -----------------------------------------------------------------------------------


@behaviour("Network_LBaaS_L7Pool", "createL7Pool")
def create_pool(
    context: Context,
    _: Row | None,
    uuid: str,
    pool: dict[str, Any],
    members: list[dict[str, Any]] | None = None,
    monitor: dict[str, Any] | None = None,
    affinity: dict[str, Any] | None = None,
) -> Row:
    """Add a pool to a load balancer, with its members."""
    state, balancer = context.state, by_uuid(context.state, "LoadBalancer", uuid)
    values = {"loadBalancingAlgorithm": METHODS[0], "protocol": "HTTP"} | _values(pool, _POOL)
    if not values.get("name"):
        raise Refusal.missing("name", f"{LBAAS}_L7Pool")
    _check(values, "loadBalancingAlgorithm", METHODS)
    parts = {
        "l7Members": [_new_member(state, each) for each in members or ()],
        "l7HealthMonitor": _monitor(state, values["protocol"], monitor),
        "l7SessionAffinity": _affinity(state, affinity),
    }
    added = new_part(state, "L7Pool", values | parts)
    return touch(balancer, l7Pools=[*balancer.get("l7Pools"), added])


def _new_member(state: State, template: dict[str, Any]) -> Row:
    values = {"weight": 50, "port": 80} | _values(template, _MEMBER)
    if not values.get("address"):
        raise Refusal.missing("address", f"{LBAAS}_L7Member")
    return new_part(state, "L7Member", values)


def _monitor(state: State, protocol: str, template: dict[str, Any] | None) -> Row:
    usual = {"interval": 5, "maxRetries": 2, "timeout": 2, "urlPath": "/", "monitorType": protocol}
    now = state.clock.now()
    dates = {"createDate": now, "modifyDate": now, "provisioningStatus": "ACTIVE"}
    values = usual | dates | _values(struct(template), _MONITOR)
    return state.make(f"{LBAAS}_L7HealthMonitor", values)


def _affinity(state: State, template: dict[str, Any] | None) -> Row | None:
    kind = struct(template).get("type")
    return state.make(f"{LBAAS}_L7SessionAffinity", {"type": kind}) if kind else None


@behaviour("Network_LBaaS_L7Pool", "updateL7Pool")
def update_pool(
    context: Context,
    _: Row | None,
    uuid: str,
    pool: dict[str, Any],
    monitor: dict[str, Any] | None = None,
    affinity: dict[str, Any] | None = None,
) -> Row:
    """Change a pool."""
    row = by_uuid(context.state, "L7Pool", uuid)
    values = _values(pool, _POOL)
    _check(values, "loadBalancingAlgorithm", METHODS)
    if monitor:
        now = row.get("l7HealthMonitor").values
        values["l7HealthMonitor"] = _monitor(context.state, row.get("protocol"), {**now, **monitor})
    if affinity is not None:
        values["l7SessionAffinity"] = _affinity(context.state, affinity)
    row.update(values, modifyDate=context.now)
    return _balancer(row)


@behaviour("Network_LBaaS_L7Pool", "deleteObject")
def delete_pool(context: Context, row: Row) -> Row:
    """Take a pool away, unless a policy leads to it."""
    if row.get("l7Policies"):
        raise Refusal.public("The pool is in use by a policy.")
    balancer = _balancer(row)
    for each in (*row.get("l7Members"), row):
        context.state.remove(each)
    return balancer


@behaviour("Network_LBaaS_L7Pool", "getL7PoolMemberHealth")
def health(context: Context, _: Row | None, uuid: str) -> list[dict[str, Any]]:
    """How the members of each pool do."""
    balancer = by_uuid(context.state, "LoadBalancer", uuid)
    return [
        {
            "poolUuid": pool.get("uuid"),
            "l7MembersHealth": [
                {"uuid": each.get("uuid"), "status": "UP"} for each in pool.get("l7Members")
            ],
        }
        for pool in balancer.get("l7Pools")
    ]


@behaviour("Network_LBaaS_L7Member", "addL7PoolMembers")
def add_members(context: Context, _: Row | None, uuid: str, templates: list[dict[str, Any]]) -> Row:
    """Add members to a pool."""
    pool = by_uuid(context.state, "L7Pool", uuid)
    added = [_new_member(context.state, each) for each in templates]
    pool.update(l7Members=[*pool.get("l7Members"), *added])
    return _balancer(pool)


@behaviour("Network_LBaaS_L7Member", "updateL7PoolMembers")
def update_members(
    context: Context, _: Row | None, uuid: str, templates: list[dict[str, Any]]
) -> Row:
    """Change members of a pool."""
    pool = by_uuid(context.state, "L7Pool", uuid)
    for each in templates:
        member = own(pool, "l7Members", each.get("uuid"))
        member.update(_values(each, _MEMBER), modifyDate=context.now)
    return _balancer(pool)


@behaviour("Network_LBaaS_L7Member", "deleteL7PoolMembers")
def delete_members(context: Context, _: Row | None, uuid: str, uuids: list[Any]) -> Row:
    """Take members out of a pool."""
    pool = by_uuid(context.state, "L7Pool", uuid)
    for each in uuids:
        context.state.remove(own(pool, "l7Members", each))
    return _balancer(pool)


# --- policies and rules ----------------------------------------------------------------------


@behaviour("Network_LBaaS_L7Policy", "addL7Policies")
def add_policies(
    context: Context, _: Row | None, uuid: str, templates: list[dict[str, Any]]
) -> Row:
    """Add policies to a listener, with their rules."""
    listener = by_uuid(context.state, "Listener", uuid)
    for each in templates:
        values = _policy_values(context.state, struct(each.get("l7Policy")))
        for name in ("name", "action"):
            if not values.get(name):
                raise Refusal.missing(name, f"{LBAAS}_L7Policy")
        values.setdefault("priority", len(listener.get("l7Policies")) + 1)
        rules = [_new_rule(context.state, struct(rule)) for rule in each.get("l7Rules") or ()]
        policy = new_part(context.state, "L7Policy", values | {"l7Rules": rules})
        listener.update(l7Policies=[*listener.get("l7Policies"), policy])
    return _balancer(listener)


def _policy_values(state: State, template: dict[str, Any]) -> dict[str, Any]:
    values = _values(template, _POLICY)
    _check(values, "action", _ACTIONS)
    if uuid := template.get("redirectL7PoolUuid"):
        values["redirectL7PoolId"] = by_uuid(state, "L7Pool", uuid).get("id")
    return values


@behaviour("Network_LBaaS_L7Policy", "editObject")
def edit_policy(context: Context, row: Row, template: dict[str, Any]) -> Row:
    """Change a policy."""
    row.update(_policy_values(context.state, template), modifyDate=context.now)
    return _balancer(row)


@behaviour("Network_LBaaS_L7Policy", "deleteObject")
def delete_policy(context: Context, row: Row) -> Row:
    """Take a policy away, with its rules."""
    balancer = _balancer(row)
    for each in (*row.get("l7Rules"), row):
        context.state.remove(each)
    return balancer


def _new_rule(state: State, template: dict[str, Any]) -> Row:
    return new_part(state, "L7Rule", {"invert": 0} | _rule_values(template))


def _rule_values(template: dict[str, Any]) -> dict[str, Any]:
    values = _values(template, _RULE)
    _check(values, "type", _TYPES)
    _check(values, "comparisonType", _COMPARISONS)
    return values


@behaviour("Network_LBaaS_L7Rule", "addL7Rules")
def add_rules(context: Context, _: Row | None, uuid: str, templates: list[dict[str, Any]]) -> Row:
    """Add rules to a policy."""
    policy = by_uuid(context.state, "L7Policy", uuid)
    added = [_new_rule(context.state, each) for each in templates]
    policy.update(l7Rules=[*policy.get("l7Rules"), *added])
    return _balancer(policy)


@behaviour("Network_LBaaS_L7Rule", "updateL7Rules")
def update_rules(
    context: Context, _: Row | None, uuid: str, templates: list[dict[str, Any]]
) -> Row:
    """Change rules of a policy."""
    policy = by_uuid(context.state, "L7Policy", uuid)
    for each in templates:
        rule = own(policy, "l7Rules", each.get("uuid"))
        rule.update(_rule_values(each), modifyDate=context.now)
    return _balancer(policy)


@behaviour("Network_LBaaS_L7Rule", "deleteL7Rules")
def delete_rules(context: Context, _: Row | None, uuid: str, uuids: list[Any]) -> Row:
    """Take rules out of a policy."""
    policy = by_uuid(context.state, "L7Policy", uuid)
    for each in uuids:
        context.state.remove(own(policy, "l7Rules", each))
    return _balancer(policy)


@derived("Network_LBaaS_L7Pool", "l7Policies")
def _policies_to(pool: Row) -> list[Row]:
    rows = pool.state.all(f"{LBAAS}_L7Policy")
    return [row for row in rows if row.get("redirectL7PoolId") == pool.get("id")]


@derived("Network_LBaaS_L7Policy", "redirectL7PoolUuid")
def _pool_uuid(policy: Row) -> str | None:
    id = policy.get("redirectL7PoolId")
    pool = policy.state.find(f"{LBAAS}_L7Pool", id) if id is not None else None
    return pool.get("uuid") if pool is not None else None
