"""SoftLayer_Network_LBaaS_*: load balancers, their listeners, members and health monitors."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.measures import amount, steps
from softlayer_sdk.emulator.engine.registry import behaviour, canceller
from softlayer_sdk.emulator.engine.values import number, truth
from softlayer_sdk.emulator.load_balancers.balancers import (
    by_uuid,
    ciphers,
    own,
    put_listeners,
    put_members,
    remove_listener,
    touch,
)

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


_BITS = {"ConnectionRate": 10_000, "ActiveConnections": 2_000}


def balancer_of(context: Context, uuid: object) -> Row:
    """The load balancer with a UUID.

    Raises:
        Refusal: there is none.
    """
    return by_uuid(context.state, "LoadBalancer", uuid)


# --- load balancers --------------------------------------------------------------------------


@behaviour("Network_LBaaS_LoadBalancer", "getLoadBalancer")
def get_balancer(context: Context, _: Row | None, uuid: str) -> Row:
    """A load balancer by its UUID."""
    return balancer_of(context, uuid)


@behaviour("Network_LBaaS_LoadBalancer", "updateLoadBalancer")
def update_balancer(context: Context, _: Row | None, uuid: str, description: str) -> Row:
    """Change the description."""
    return touch(balancer_of(context, uuid), description=description)


@behaviour("Network_LBaaS_LoadBalancer", "enableOrDisableDataLogs")
def switch_logs(context: Context, _: Row | None, uuid: str, enabled: object) -> Row:
    """Keep logs of the traffic, or do not."""
    return touch(balancer_of(context, uuid), isDataLogEnabled=int(truth(enabled)))


@behaviour("Network_LBaaS_LoadBalancer", "cancelLoadBalancer")
def cancel_balancer(context: Context, _: Row | None, uuid: str) -> bool:
    """Cancel a load balancer: it is gone at once, with its parts."""
    forget(context, balancer_of(context, uuid))
    return True


@canceller("Network_LBaaS_LoadBalancer")
def forget(context: Context, balancer: Row) -> None:
    """Take a load balancer away, with its parts and its billing item."""
    state = context.state
    item = balancer.hidden.get("billing")
    for listener in balancer.get("listeners"):
        remove_listener(balancer, listener)
    for row in [*balancer.get("members"), *balancer.get("l7Pools")]:
        state.remove(row)
    state.remove(balancer)
    if item is not None:
        state.remove(item)


# Seconds of a range, and of its steps.
_RANGES = {
    "1hour": (3600, 60),
    "6hours": (21_600, 300),
    "12hours": (43_200, 600),
    "1day": (86_400, 1200),
    "24hours": (86_400, 1200),
    "1week": (604_800, 7200),
    "2weeks": (1_209_600, 14_400),
}


@behaviour("Network_LBaaS_LoadBalancer", "getListenerTimeSeriesData")
def traffic(
    context: Context, _: Row | None, uuid: str, metric: str, span: str, listener: str = ""
) -> list[Row]:
    """What went through a load balancer or one of its listeners, step by step until now.

    Raises:
        Refusal: the name of what is measured or the range is not known.
    """
    balancer = balancer_of(context, uuid)
    if metric not in ("Throughput", "ConnectionRate", "ActiveConnections"):
        raise Refusal.invalid("metricName", "It is Throughput, ConnectionRate, ActiveConnections.")
    if span not in _RANGES:
        raise Refusal.invalid("timeRange", f"It is one of {', '.join(_RANGES)}.")
    listeners = balancer.get("listeners")
    wanted = [own(balancer, "listeners", listener)] if listener else listeners
    length, step = _RANGES[span]
    start = context.now - dt.timedelta(seconds=length)
    kind = "Network_LBaaS_LoadBalancerMonitoringMetricDataPoint"
    return [
        context.state.make(
            kind,
            {
                "epochTimestamp": int(until.timestamp()),
                "value": sum(_average(row, metric, since, until) for row in wanted),
            },
        )
        for since, until in steps(start, context.now, step)
        if until > balancer.get("createDate")
    ]


def _average(listener: Row, metric: str, start: dt.datetime, end: dt.datetime) -> int:
    """Bits or connections in a second; a connection is worth so many of the bits."""
    bits = 8 * amount(listener.get("uuid"), "throughput", start, end)
    rate = bits / (end - start).total_seconds()
    return int(rate if metric == "Throughput" else rate / _BITS[metric])


@behaviour("Network_LBaaS_LoadBalancer", "getLoadBalancerMemberHealth")
def health(context: Context, _: Row | None, uuid: str) -> list[dict[str, Any]]:
    """How the members do, for each pool."""
    balancer = balancer_of(context, uuid)
    members = [{"uuid": row.get("uuid"), "status": "UP"} for row in balancer.get("members")]
    pools = (listener.get("defaultPool") for listener in balancer.get("listeners"))
    return [{"poolUuid": pool.get("uuid"), "membersHealth": members} for pool in pools]


@behaviour("Network_LBaaS_LoadBalancer", "getLoadBalancerStatistics")
def statistics(context: Context, _: Row | None, uuid: str) -> dict[str, Any]:
    """What passes through: nothing."""
    balancer_of(context, uuid)
    names = ("connectionRate", "dataProcessedByMonth", "numberOfMembersDown", "throughput")
    return {"numberOfMembersUp": 0, "totalConnections": 0} | dict.fromkeys(names, 0)


@behaviour("Network_LBaaS_LoadBalancer", "updateSslCiphers")
def update_ciphers(context: Context, _: Row | None, uuid: str, ids: list[Any]) -> Row:
    """Let a load balancer use some ciphers only."""
    known = {row.get("id"): row for row in ciphers(context.state)}
    for id in ids:
        if number(id) not in known:
            raise Refusal.not_found(id)
    balancer = balancer_of(context, uuid)
    return touch(balancer, sslCiphers=[known[number(id)] for id in ids])


@behaviour("Network_LBaaS_SSLCipher", "getAllObjects")
def list_ciphers(context: Context, _: Row | None) -> list[Row]:
    """The ciphers that there are."""
    return ciphers(context.state)


# --- listeners -------------------------------------------------------------------------------


@behaviour("Network_LBaaS_Listener", "updateLoadBalancerProtocols")
def update_protocols(
    context: Context, _: Row | None, uuid: str, configurations: list[dict[str, Any]]
) -> Row:
    """Add listeners, and change those that are named."""
    balancer = balancer_of(context, uuid)
    put_listeners(balancer, configurations)
    return touch(balancer)


@behaviour("Network_LBaaS_Listener", "deleteLoadBalancerProtocols")
def delete_protocols(context: Context, _: Row | None, uuid: str, uuids: list[Any]) -> Row:
    """Take listeners away, with their pools."""
    balancer = balancer_of(context, uuid)
    for each in uuids:
        remove_listener(balancer, own(balancer, "listeners", each))
    return touch(balancer)


# --- members and health monitors -------------------------------------------------------------


@behaviour("Network_LBaaS_Member", "addLoadBalancerMembers")
def add_members(context: Context, _: Row | None, uuid: str, instances: list[dict[str, Any]]) -> Row:
    """Let servers take part."""
    balancer = balancer_of(context, uuid)
    put_members(balancer, instances)
    return touch(balancer)


@behaviour("Network_LBaaS_Member", "deleteLoadBalancerMembers")
def delete_members(context: Context, _: Row | None, uuid: str, uuids: list[Any]) -> Row:
    """Let servers take part no longer."""
    balancer = balancer_of(context, uuid)
    for each in uuids:
        context.state.remove(own(balancer, "members", each))
    return touch(balancer)


@behaviour("Network_LBaaS_Member", "updateLoadBalancerMembers")
def update_members(
    context: Context, _: Row | None, uuid: str, templates: list[dict[str, Any]]
) -> Row:
    """Change how much members get."""
    balancer = balancer_of(context, uuid)
    for each in templates:
        member = own(balancer, "members", each.get("uuid"))
        member.update(weight=number(each.get("weight")), modifyDate=context.now)
    return touch(balancer)


@behaviour("Network_LBaaS_HealthMonitor", "updateLoadBalancerHealthMonitors")
def update_monitors(
    context: Context, _: Row | None, uuid: str, configurations: list[dict[str, Any]]
) -> Row:
    """Change how members are looked after."""
    balancer = balancer_of(context, uuid)
    for each in configurations:
        monitor = own(balancer, "healthMonitors", each.get("healthMonitorUuid"))
        numbers = {n: number(each.get(n)) for n in ("interval", "maxRetries", "timeout")}
        values = {name: value for name, value in numbers.items() if value is not None}
        if each.get("urlPath"):
            values["urlPath"] = each["urlPath"]
        monitor.update(values, modifyDate=context.now)
    return touch(balancer)
