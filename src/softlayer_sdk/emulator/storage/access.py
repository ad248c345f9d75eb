"""Who may use a volume: asked of the volume, of the host, and of what storage knows of the host."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, behaviours
from softlayer_sdk.emulator.engine.values import array, struct
from softlayer_sdk.emulator.storage.allowed_hosts import (
    HOST,
    MOST_HOSTS,
    RESOURCES,
    allow,
    find_resource,
    forbid,
    hosts_of,
)
from softlayer_sdk.emulator.storage.volumes import PROVISIONING, VOLUME, is_mountable

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_NAME = "Network_Storage"
_SHORTEST_PASSWORD = 8
# Has a small letter, a capital and a digit.
_STRONG = re.compile(r"(?=.*[a-z])(?=.*[A-Z])(?=.*[0-9])")


def _change(method: str) -> Callable[..., Row]:
    """What a method does: allow or forbid."""
    return _allow if method.startswith("allow") else forbid


def _allow(volume: Row, resource: Row, *, replica: bool = False) -> Row:
    """Let a host use a volume, once that is there.

    Raises:
        Refusal: it is being made.
    """
    groups = (each.get("transactionGroup") for each in volume.get("activeTransactions"))
    if any(group is not None and group.get("name") == PROVISIONING for group in groups):
        raise Refusal.public(
            f"{volume.get('username')} is not yet ready for mount, "
            f"please try again after {PROVISIONING} is complete."
        )
    return allow(volume, resource, replica=replica)


@behaviour(_NAME, "allowAccessFromHostList", "removeAccessFromHostList")
def change_hosts(context: Context, volume: Row, templates: list[dict[str, Any]]) -> list[Row]:
    """Let hosts of any kind use a volume, or no more."""
    return [
        change_host(context, volume, each.get("objectType"), each.get("id")) for each in templates
    ]


@behaviour(_NAME, "allowAccessFromHost", "removeAccessFromHost")
def change_host(context: Context, volume: Row, datatype: object, id: object) -> Row:
    """Let a host use a volume, or no more."""
    return _change(context.method)(volume, find_resource(context, str(datatype or ""), id))


def _change_kind(kind: str) -> Callable[[Context, Row, Any], bool]:
    """What lets things of one kind, one or several, use a volume or its replicas, or no more."""

    def change(context: Context, volume: Row, given: Any) -> bool:
        replica = "Replicant" in context.method
        for each in array(given) or [given]:
            resource = find_resource(context, kind, struct(each).get("id"))
            _change(context.method)(volume, resource, replica=replica)
        return True

    return change


for _kind, (_word, _, _) in RESOURCES.items():
    behaviour(
        _NAME,
        *(
            f"{start}From{_word}{end}"
            for start in (
                "allowAccess",
                "removeAccess",
                "allowAccessToReplicant",
                "removeAccessToReplicant",
            )
            for end in ("", "List")
        ),
    )(_change_kind(_kind))


@behaviour(_NAME, "getAllowedHostsLimit")
def most_hosts(_: Context, __: Row) -> int:
    """How many hosts may use a volume."""
    return MOST_HOSTS


@behaviour(_NAME, "getRemainingAllowedHosts", "getRemainingAllowedHostsForReplicant")
def remaining_hosts(context: Context, volume: Row) -> int:
    """How many more hosts may use a volume."""
    replica = context.method.endswith("Replicant")
    return MOST_HOSTS - len(hosts_of(volume, replica=replica))


def _allowable(relation: str, text: str) -> Callable[..., list[Row]]:
    """What lists the things of the account that may not use a volume yet, by a part of a `text`."""

    def rows(context: Context, volume: Row, wanted: str = "") -> list[Row]:
        return _others(volume, context.state.account.get(relation), text, wanted)

    return rows


def _others(volume: Row, every: list[Row], text: str, wanted: str) -> list[Row]:
    allowed = [host.get("resource") for host in hosts_of(volume)]
    return [row for row in every if row not in allowed and wanted in str(row.get(text))]


for _relation, _text in (
    ("virtualGuests", "hostname"),
    ("hardware", "hostname"),
    ("subnets", "networkIdentifier"),
):
    _method = f"getAllowable{_relation[0].upper()}{_relation[1:]}"
    behaviour(_NAME, _method)(_allowable(_relation, _text))


@behaviour(_NAME, "getAllowableIpAddresses")
def allowable_addresses(
    context: Context, volume: Row, subnet: object = None, wanted: str = ""
) -> list[Row]:
    """The addresses, of a subnet or of all, that may not use a volume yet."""
    owner = context.state.found("Network_Subnet", subnet) if subnet else context.state.account
    return _others(volume, owner.get("ipAddresses"), "ipAddress", wanted)


@behaviour(_NAME, "validateHostsAccess")
def validate(_: Context, __: Row, templates: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Whether hosts are behind a gateway, which storage would be slow through."""
    names = ("id", "objectType")
    shown = ({name: each.get(name) for name in names} for each in templates)
    return [each | {"isBehindGatewayDevice": False} for each in shown]


# --- asked of the host


@behaviours(RESOURCES, "allowAccessToNetworkStorageList", "removeAccessToNetworkStorageList")
def change_volumes(context: Context, resource: Row, templates: list[dict[str, Any]]) -> bool:
    """Let this use volumes, or no more."""
    for each in templates:
        change_volume(context, resource, each)
    return True


@behaviours(RESOURCES, "allowAccessToNetworkStorage", "removeAccessToNetworkStorage")
def change_volume(context: Context, resource: Row, template: dict[str, Any]) -> bool:
    """Let this use a volume, or no more."""
    volume = context.state.found(VOLUME, template.get("id"))
    row = find_resource(context, resource.type.name, resource.get("id"))
    _change(context.method)(volume, row)
    return True


@behaviours(RESOURCES, "getAttachedNetworkStorages")
def attached(_: Context, resource: Row, kind: str | None = None) -> list[Row]:
    """The volumes that this may use, of all kinds or of one."""
    rows: list[Row] = resource.get("allowedNetworkStorage")
    return [row for row in rows if kind in (None, "", row.get("nasType"))]


@behaviours(RESOURCES, "getAvailableNetworkStorages")
def available(context: Context, resource: Row, kind: str | None = None) -> list[Row]:
    """The volumes that this could be allowed to use, of all kinds or of one."""
    mine: list[Row] = resource.get("allowedNetworkStorage")
    rows = context.state.where(VOLUME, is_mountable)
    return [row for row in rows if row not in mine and kind in (None, "", row.get("nasType"))]


# --- what storage knows of a host


@behaviour(f"{_NAME}_Allowed_Host", "getAllObjects")
def list_hosts(context: Context, _: Row | None) -> list[Row]:
    """All that may use storage."""
    return context.state.where(HOST, lambda row: row.values.get("resource") is not None)


@behaviour(f"{_NAME}_Allowed_Host", "setCredentialPassword")
def set_password(context: Context, host: Row, password: str) -> bool:
    """Change the password that a host connects with."""
    if len(password) < _SHORTEST_PASSWORD or not _STRONG.match(password):
        raise Refusal.public(
            f"A password must have at least {_SHORTEST_PASSWORD} characters, among them small and "
            "capital letters and digits."
        )
    host.get("credential").update(password=password, modifyDate=context.now)
    return True


@behaviour(f"{_NAME}_Allowed_Host", "assignSubnetsToAcl")
def assign_subnets(context: Context, host: Row, ids: list[Any]) -> list[int]:
    """Let a host connect from subnets; those that it may connect from now."""
    subnets = [context.state.found("Network_Subnet", id) for id in ids]
    known: list[Row] = host.get("subnetsInAcl")
    host.update(subnetsInAcl=list(dict.fromkeys([*known, *subnets])))
    return [row.get("id") for row in subnets]


@behaviour(f"{_NAME}_Allowed_Host", "removeSubnetsFromAcl")
def remove_subnets(context: Context, host: Row, ids: list[Any]) -> list[int]:
    """Let a host connect from subnets no more; those of them that it could connect from."""
    subnets = [context.state.found("Network_Subnet", id) for id in ids]
    known: list[Row] = host.get("subnetsInAcl")
    host.update(subnetsInAcl=[row for row in known if row not in subnets])
    return [row.get("id") for row in subnets if row in known]
