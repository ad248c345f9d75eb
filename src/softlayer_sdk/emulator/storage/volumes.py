"""Volumes of block and file storage: how they are made, and what is under way on them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import action, values_of
from softlayer_sdk.emulator.engine.transactions import TRANSACTION
from softlayer_sdk.emulator.storage.catalog import TIERS

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

VOLUME = "SoftLayer_Network_Storage"
SCHEDULE = f"{VOLUME}_Schedule"
# The `nasType` of each kind of storage.
NAS_TYPES = {"BLOCK": "ISCSI", "FILE": "NAS"}
SNAPSHOT = "SNAPSHOT"
REPLICA = "_REPLICANT"
_TYPE_IDS = {"ENDURANCE_BLOCK": 7, "PERFORMANCE_BLOCK": 8, "ENDURANCE_FILE": 13}
_USUAL_TYPE_ID = 14
# Key names of what a volume of block storage can be formatted for, by id.
SYSTEMS = {
    1: "LINUX",
    2: "WINDOWS",
    3: "WINDOWS_2008",
    4: "WINDOWS_GPT",
    5: "VMWARE",
    6: "HYPER_V",
    7: "XEN",
}
values_of(f"{VOLUME}_Iscsi_OS_Type", "keyName", SYSTEMS.values())
values_of(VOLUME, "storageTierLevel", (name for name, *_ in TIERS.values()))
PROVISIONED = "Replicant Volume Provisioning has completed."


def os_type(state: State, id: int) -> Row:
    """What a volume is formatted for."""
    key = SYSTEMS[id]
    values = {"id": id, "keyName": key, "name": key.replace("_", " ").title()}
    return state.make(f"{VOLUME}_Iscsi_OS_Type", {**values, "description": values["name"]})


def add_volume(
    state: State, kind: str, place: Row | None, size: int, rate: dict[str, Any], **values: Any
) -> Row:
    """A volume that nothing may use yet.

    Args:
        state: Where it is added.
        kind: `BLOCK` or `FILE`.
        place: Its datacenter.
        size: Its size in GB.
        rate: How fast it is: see `endurance` and `performance`.
        values: Further properties, by wire name.
    """
    number = 1 + state.account.hidden.get("volumes", 0)
    state.account.hide(volumes=number)
    account = state.account.get("id")
    name = f"SL02SEL{account}-{number}" if kind == "BLOCK" else f"SL02SEV{account}_{number}"
    sort = storage_type(state, f"{_sort(rate)}_{kind}")
    usual = {
        "username": name,
        "password": state.guid()[:12],
        "capacityGb": size,
        "createDate": state.clock.now(),
        "nasType": NAS_TYPES[kind],
        "serviceProviderId": 1,
        "upgradableFlag": True,
        **_located(state, kind, place, number),
        **rate,
        "storageType": sort,
        "storageTypeId": str(sort.get("id")),
        "staasVersion": "2",
        "hasEncryptionAtRest": True,
        "bytesUsed": "0",
        **({"lunId": str(number), "osType": os_type(state, 1)} if kind == "BLOCK" else {}),
    }
    row = state.add(VOLUME, usual | values)
    row.hide(container=state.next_id())
    return row


def endurance(tier: int, size: int) -> dict[str, Any]:
    """How fast a volume of a tier is."""
    name, rate, _, _ = TIERS[tier]
    return {"storageTierLevel": name, "provisionedIops": str(max(int(rate * size), 1))}


def performance(iops: int) -> dict[str, Any]:
    """How fast a volume is that has so many operations a second."""
    return {"storageTierLevel": None, "provisionedIops": str(iops)}


def _sort(rate: dict[str, Any]) -> str:
    return "ENDURANCE" if rate["storageTierLevel"] else "PERFORMANCE"


def storage_type(state: State, of: str, ending: str = "") -> Row:
    """The type of a volume; `of` is such as `ENDURANCE_BLOCK`."""
    values = {
        "id": _TYPE_IDS.get(of, _USUAL_TYPE_ID),
        "keyName": f"{of}_STORAGE{ending}",
        "description": f"{of}_storage{ending}".replace("_", " ").title(),
    }
    return state.make(f"{VOLUME}_Type", values)


def _located(state: State, kind: str, place: Row | None, number: int) -> dict[str, Any]:
    """Where a volume is, and at which address."""
    name = place.get("name") if place is not None else "dal05"
    address = f"fsf-{name}01a-fz.storage.example.com"
    resource = {
        "id": 30000 + number,
        "name": f"Storage Type 02 Aggregate stfm{name}01a",
        "backendIpAddress": address,
        "datacenter": place,
        "type": state.make("Network_Service_Resource_Type", {"type": "NETAPP_STOR_AGGR"}),
    }
    target = f"10.2.{number // 200 % 256}.{number % 200 + 10}"
    return {
        "serviceResource": state.make("Network_Service_Resource", resource),
        "serviceResourceBackendIpAddress": target if kind == "BLOCK" else address,
    }


def datacenter_of(volume: Row) -> Row | None:
    """Where a volume is."""
    resource = volume.get("serviceResource")
    return resource.get("datacenter") if resource is not None else None


def is_mountable(volume: Row) -> bool:
    """Whether it is a volume that hosts use: no snapshot, no replica."""
    return volume.get("nasType") in NAS_TYPES.values()


# What is under way on a new volume.
PROVISIONING = "Volume Provisioning"


def work(context: Context, volume: Row, what: str, **then: Any) -> None:
    """Let something be under way on a volume; at its end, values of the volume change."""
    state, seconds = context.state, context.settings.ready_after
    doing = {"name": "IN_PROGRESS", "friendlyName": "In Progress", "averageDuration": "1.35"}
    values = {
        "createDate": context.now,
        "statusChangeDate": context.now,
        "transactionGroup": state.make(f"{TRANSACTION}_Group", {"name": what}),
        "transactionStatus": state.make(f"{TRANSACTION}_Status", doing),
    }
    transaction = state.add(TRANSACTION, values)
    transaction.hide(seconds=seconds, then=then)
    volume.update(activeTransactions=[*volume.get("activeTransactions"), transaction])
    state.later(seconds, "end_storage_work", volume, transaction)


@action
def end_storage_work(_: dt.datetime, volume: Row, transaction: Row) -> None:
    """What was under way on a volume is done."""
    if volume in transaction.referrers:
        volume.update(transaction.hidden["then"])
    volume.state.remove(transaction)
