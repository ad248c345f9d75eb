"""Load balancers: what they are made of, and what is refused of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import derived, seeder
from softlayer_sdk.emulator.engine.seeding import place_of, rows_of
from softlayer_sdk.emulator.engine.values import array, number, struct, truth

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

LBAAS = "SoftLayer_Network_LBaaS"
BALANCER = f"{LBAAS}_LoadBalancer"
_PROTOCOLS = ("HTTP", "HTTPS", "TCP")
METHODS = ("ROUNDROBIN", "WEIGHTED_RR", "LEASTCONNECTION")
SESSIONS = ("SOURCE_IP", "HTTP_COOKIE")
_CIPHERS = (
    "ECDHE-RSA-AES256-GCM-SHA384",
    "ECDHE-RSA-AES128-GCM-SHA256",
    "AES256-SHA256",
    "AES128-SHA",
)
_LAST_PORT = 65535
_DEFAULT_WEIGHT = 50
_NOT_GIVEN = (None, "")
_OF_LISTENER = {
    "frontendProtocol": "protocol",
    "frontendPort": "protocolPort",
    "maxConn": "connectionLimit",
    "clientTimeout": "clientTimeout",
    "serverTimeout": "serverTimeout",
    "tlsCertificateId": "tlsCertificateId",
}
_OF_POOL = {
    "backendProtocol": "protocol",
    "backendPort": "protocolPort",
    "loadBalancingMethod": "loadBalancingAlgorithm",
}


def new_part(state: State, kind: str, values: dict[str, Any]) -> Row:
    """A part of a load balancer: it has a UUID of its own, and is active."""
    now = state.clock.now()
    usual = {"uuid": state.guid(), "createDate": now, "modifyDate": now}
    if kind not in ("L7Policy", "L7Rule"):
        usual["provisioningStatus"] = "ACTIVE"
    return state.add(f"{LBAAS}_{kind}", usual | values)


def add_balancer(state: State, order: dict[str, Any], place: Row | None, **values: Any) -> Row:
    """A load balancer with the listeners and members that its order asks for."""
    name, public = str(order.get("name") or "lb"), truth(order.get("isPublic"))
    suffix = place.get("name")[:3] if place is not None else "dal"
    id = state.next_id()
    kind = number(order.get("type"))
    usual: dict[str, Any] = {
        "id": id,
        "uuid": state.guid(),
        "address": f"{name}-{state.account.get('id')}-{suffix}{id}.lb.appdomain.cloud".lower(),
        "name": name,
        "description": order.get("description"),
        "isPublic": int(public),
        "isDataLogEnabled": 0,
        "type": int(public) if kind is None else kind,
        "useSystemPublicIpPool": int(truth(order.get("useSystemPublicIpPool", True))),
        "datacenter": place,
        "operatingStatus": "ONLINE",
        "provisioningStatus": "ACTIVE",
        "previousErrorText": "",
        "createDate": state.clock.now(),
        "modifyDate": state.clock.now(),
        "listeners": [],
        "members": [],
        "l7Pools": [],
    }
    balancer = state.add(BALANCER, usual | values)
    put_listeners(balancer, list(map(struct, array(order.get("protocolConfigurations")))))
    put_members(balancer, list(map(struct, array(order.get("serverInstancesInformation")))))
    return balancer


def by_uuid(state: State, kind: str, uuid: object) -> Row:
    """A part of a load balancer by its UUID, or a load balancer itself.

    Raises:
        Refusal: there is none.
    """
    for row in state.all(f"{LBAAS}_{kind}"):
        if row.get("uuid") == uuid:
            return row
    raise Refusal.not_found(uuid)


def touch(balancer: Row, **values: Any) -> Row:
    """A load balancer has changed; it is also the answer of what changed it."""
    balancer.update(values, modifyDate=balancer.state.clock.now())
    return balancer


def ciphers(state: State) -> list[Row]:
    """The ciphers that there are."""
    names = enumerate(_CIPHERS, 1)
    return [state.make(f"{LBAAS}_SSLCipher", {"id": id, "name": name}) for id, name in names]


@derived("Network_LBaaS_LoadBalancer", "locationId")
def _location_id(balancer: Row) -> int | None:
    place = balancer.get("datacenter")
    return place.get("id") if place is not None else None


@derived("Network_LBaaS_LoadBalancer", "healthMonitors")
def _monitors(balancer: Row) -> list[Row]:
    pools = (listener.get("defaultPool") for listener in balancer.get("listeners"))
    return [pool.get("healthMonitor") for pool in pools]


def own(balancer: Row, name: str, uuid: object) -> Row:
    """A part of a load balancer by its UUID.

    Raises:
        Refusal: it has none.
    """
    rows: list[Row] = balancer.get(name)
    for row in rows:
        if row.get("uuid") == uuid:
            return row
    raise Refusal.not_found(uuid)


def put_listeners(balancer: Row, configurations: list[dict[str, Any]]) -> None:
    """Add listeners to a load balancer, or change those that have the UUID that is given."""
    for each in configurations:
        given = {name: value for name, value in each.items() if value not in _NOT_GIVEN}
        if uuid := given.get("listenerUuid"):
            _change_listener(own(balancer, "listeners", uuid), given)
            continue
        _check_listener(balancer, given)
        added = _new_listener(balancer.state, given)
        balancer.update(listeners=[*balancer.get("listeners"), added])


def _check_listener(balancer: Row, given: dict[str, Any]) -> None:
    for side in ("frontend", "backend"):
        for name in (f"{side}Protocol", f"{side}Port"):
            if name not in given:
                raise Refusal.missing(name, f"{BALANCER}ProtocolConfiguration")
    _check_words(given)
    taken = [listener.get("protocolPort") for listener in balancer.get("listeners")]
    if number(given["frontendPort"]) in taken:
        port = given["frontendPort"]
        raise Refusal.invalid("frontendPort", f"A listener with the port {port} exists already.")


def _check_words(given: dict[str, Any]) -> None:
    for name, words in (
        ("frontendProtocol", _PROTOCOLS),
        ("backendProtocol", _PROTOCOLS),
        ("loadBalancingMethod", METHODS),
        ("sessionType", SESSIONS),
    ):
        if name in given and given[name] not in words:
            raise Refusal.invalid(name, f"It is one of {', '.join(words)}.")
    for name in ("frontendPort", "backendPort"):
        if name in given and not 1 <= (number(given[name]) or 0) <= _LAST_PORT:
            raise Refusal.invalid(name, f"Ports are between 1 and {_LAST_PORT}.")


def _new_listener(state: State, given: dict[str, Any]) -> Row:
    protocol = given["backendProtocol"]
    monitor = {"interval": 5, "maxRetries": 2, "timeout": 2, "monitorType": protocol}
    if protocol != "TCP":
        monitor["urlPath"] = "/"
    pool = {
        "protocol": protocol,
        "protocolPort": number(given["backendPort"]),
        "loadBalancingAlgorithm": given.get("loadBalancingMethod", METHODS[0]),
        "healthMonitor": new_part(state, "HealthMonitor", monitor),
        "sessionAffinity": _affinity(state, given),
    }
    values = {
        "protocol": given["frontendProtocol"],
        "protocolPort": number(given["frontendPort"]),
        "connectionLimit": number(given.get("maxConn")),
        "clientTimeout": number(given.get("clientTimeout")) or 15,
        "serverTimeout": number(given.get("serverTimeout")) or 60,
        "tlsCertificateId": number(given.get("tlsCertificateId")),
        "defaultPool": new_part(state, "Pool", pool),
    }
    return new_part(state, "Listener", values)


def _affinity(state: State, given: dict[str, Any]) -> Row | None:
    kind = given.get("sessionType")
    return state.make(f"{LBAAS}_SessionAffinity", {"type": kind}) if kind else None


def _change_listener(listener: Row, given: dict[str, Any]) -> None:
    _check_words(given)
    now, pool = listener.state.clock.now(), listener.get("defaultPool")
    for row, names in ((listener, _OF_LISTENER), (pool, _OF_POOL)):
        values = {names[name]: value for name, value in given.items() if name in names}
        numbers = {n: number(v) for n, v in values.items() if isinstance(v, str) and v.isdecimal()}
        row.update(values | numbers, modifyDate=now)
    if "sessionType" in given:
        pool.update(sessionAffinity=_affinity(listener.state, given))


def remove_listener(balancer: Row, listener: Row) -> None:
    """Take a listener away, with its pool and its policies."""
    pool: Row | None = listener.get("defaultPool")
    monitor = pool.get("healthMonitor") if pool is not None else None
    for row in (*listener.get("l7Policies"), monitor, pool, listener):
        if row is not None:
            balancer.state.remove(row)


def put_members(balancer: Row, instances: list[dict[str, Any]]) -> None:
    """Add members to a load balancer, by their addresses."""
    for each in instances:
        address = each.get("privateIpAddress") or each.get("publicIpAddress")
        if not address:
            raise Refusal.public("privateIpAddress must be a string")
        if address in [row.get("address") for row in balancer.get("members")]:
            raise Refusal.public(f"A member with the address {address} exists already.")
        weight = number(each.get("weight"))
        values = {"address": address, "weight": _DEFAULT_WEIGHT if weight is None else weight}
        member = new_part(balancer.state, "Member", values)
        balancer.update(members=[*balancer.get("members"), member])


@derived("Network_LBaaS_Pool", "members")
def _members_of_pool(pool: Row) -> list[Row]:
    """The members of a pool are those of its load balancer."""
    for listener in pool.referrers:
        for balancer in listener.referrers:
            if balancer.is_a(BALANCER):
                return list(balancer.get("members"))
    return []


@derived("Network_LBaaS_LoadBalancer", "sslCiphers")
def _ciphers_of(balancer: Row) -> list[Row]:
    return ciphers(balancer.state)


@seeder("Network_LBaaS_LoadBalancer")
def _balancer(state: State, values: dict[str, Any]) -> Row:
    place = place_of(state, values)
    own = rows_of(state, BALANCER, values)
    ports = {"frontendProtocol": "HTTP", "frontendPort": 80}
    ports |= {"backendProtocol": "HTTP", "backendPort": 8080}
    order = {"protocolConfigurations": [] if "listeners" in own else [ports], **values}
    return add_balancer(state, order, place, **own)
