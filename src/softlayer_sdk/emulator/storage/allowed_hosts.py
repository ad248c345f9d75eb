"""Who may use a volume: hosts with their credentials, and the volumes that each has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import derived, provided
from softlayer_sdk.emulator.storage.volumes import VOLUME

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

HOST = f"{VOLUME}_Allowed_Host"
# What can use volumes: its datatype, its word in names, the letter of its user names, and the end
# of the names of a volume's lists.
RESOURCES = {
    "Virtual_Guest": ("VirtualGuest", "V", "VirtualGuests"),
    "Hardware": ("Hardware", "H", "Hardware"),
    "Network_Subnet": ("Subnet", "S", "Subnets"),
    "Network_Subnet_IpAddress": ("IpAddress", "I", "IpAddresses"),
}
MOST_HOSTS = 64
_SHARED = "Network_Subnet"
# The list of a host that has the volumes; the second is for replicas.
_LISTS = ("assignedVolumes", "assignedReplicationVolumes")


def find_resource(context: Context, datatype: str, id: object) -> Row:
    """What is to use a volume.

    Raises:
        Refusal: things of this datatype cannot, or there is none with this id.
    """
    name = datatype.removeprefix("SoftLayer_")
    known = "Hardware" if name.startswith("Hardware") else name
    if known not in RESOURCES:
        raise Refusal.invalid("objectType", f"A {datatype} cannot be authorized for storage.")
    row = context.state.found(known, id)
    return provided("store_address")(row) if known == "Network_Subnet_IpAddress" else row


def kind_of(resource: Row) -> str:
    """Which of `RESOURCES` something is."""
    return next(name for name in RESOURCES if resource.is_a(name))


def allow(volume: Row, resource: Row, *, replica: bool = False) -> Row:
    """Let something use a volume, or the replicas of a volume; its host as storage knows it.

    Raises:
        Refusal: a subnet was to use block storage, or too many hosts use the volume.
    """
    if resource.is_a(_SHARED) and str(volume.get("nasType")).startswith("ISCSI"):
        raise Refusal.public("Subnets can be authorized for file storage only.")
    host = _host_of(resource)
    name = _LISTS[replica]
    assigned: list[Row] = host.get(name)
    if volume not in assigned:
        if not replica and len(hosts_of(volume)) >= MOST_HOSTS:
            raise Refusal.public(f"At most {MOST_HOSTS} hosts can be authorized for a volume.")
        host.update({name: [*assigned, volume]})
    return host


def forbid(volume: Row, resource: Row, *, replica: bool = False) -> Row:
    """Let something use a volume no more; its host as storage knows it.

    Raises:
        Refusal: it may not use storage at all.
    """
    host: Row | None = resource.get("allowedHost")
    if host is None:
        raise Refusal.public(f"{resource.get('id')} is not authorized for storage.")
    name = _LISTS[replica]
    host.update({name: [each for each in host.get(name) if each is not volume]})
    return host


def hosts_of(volume: Row, *, replica: bool = False) -> list[Row]:
    """The hosts that may use a volume, as storage knows them."""
    name = _LISTS[replica]
    hosts = (row for row in volume.referrers if row.is_a(HOST))
    return [
        row for row in hosts if volume in row.get(name) and row.values.get("resource") is not None
    ]


def _host_of(resource: Row) -> Row:
    known: Row | None = resource.get("allowedHost")
    return known if known is not None else _add_host(resource.state, resource)


def _add_host(state: State, resource: Row) -> Row:
    word, letter, _ = RESOURCES[kind_of(resource)]
    account = state.account.get("id")
    name = f"SL01SU{account}-{letter}{resource.get('id')}"
    credential = {
        "accountId": str(account),
        "username": name,
        "password": f"{state.guid()[:8]}Aa1",
        "createDate": state.clock.now(),
        "nasCredentialTypeId": 2,
    }
    values = {
        "name": f"iqn.2005-05.com.softlayer:{name}".lower(),
        "resource": resource,
        "resourceTableName": _table_name(word),
        "credential": state.add(f"{VOLUME}_Credential", credential),
    }
    return state.add(f"{HOST}_{word}", values)


def _table_name(word: str) -> str:
    names = {"VirtualGuest": "VIRTUAL_GUEST", "IpAddress": "IP_ADDRESS"}
    return names.get(word, word.upper())


# --- what follows ----------------------------------------------------------------------------


def _resources(kind: str, *, replica: bool) -> Any:
    def find(volume: Row) -> list[Row]:
        rows = [host.get("resource") for host in hosts_of(volume, replica=replica)]
        return [row for row in rows if kind_of(row) == kind]

    return find


for _kind, (_word, _, _plural) in RESOURCES.items():
    derived("Network_Storage", f"allowed{_plural}")(_resources(_kind, replica=False))
    derived("Network_Storage", f"allowedReplication{_plural}")(_resources(_kind, replica=True))


def _assigned(name: str) -> Any:
    def volumes(resource: Row) -> list[Row]:
        host: Row | None = resource.get("allowedHost")
        return list(host.get(name)) if host is not None else []

    return volumes


for _kind in RESOURCES:
    derived(_kind, "allowedNetworkStorage")(_assigned("assignedVolumes"))
    derived(_kind, "allowedNetworkStorageReplicas")(_assigned("assignedReplicationVolumes"))


def _of_type(nas_type: str) -> Any:
    def volumes(host: Row) -> list[Row]:
        return [each for each in host.get("assignedVolumes") if each.get("nasType") == nas_type]

    return volumes


derived("Network_Storage_Allowed_Host", "assignedIscsiVolumes")(_of_type("ISCSI"))
derived("Network_Storage_Allowed_Host", "assignedNfsVolumes")(_of_type("NAS"))


@derived("Network_Storage_Allowed_Host", "resourceTableId")
def _resource_id(host: Row) -> int | None:
    resource = host.values.get("resource")
    return resource.get("id") if resource is not None else None


@derived("Network_Storage_Allowed_Host", "sourceSubnet")
def _source(host: Row) -> str | None:
    subnets = host.get("subnetsInAcl")
    return (
        ",".join(f"{each.get('networkIdentifier')}/{each.get('cidr')}" for each in subnets) or None
    )
