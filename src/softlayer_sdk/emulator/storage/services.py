"""SoftLayer_Network_Storage: the settings of a volume, and what can be asked of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, finder
from softlayer_sdk.emulator.engine.values import number, truth
from softlayer_sdk.emulator.storage.volume_facts import (
    is_busy,
    is_ready,
    lun_property,
    mount_address,
    mount_path,
    targets,
)
from softlayer_sdk.emulator.storage.volumes import (
    NAS_TYPES,
    SYSTEMS,
    VOLUME,
    datacenter_of,
    is_mountable,
    os_type,
)

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_NAME = "Network_Storage"
_EDITABLE = ("notes", "password")
_MOST_VOLUMES = 700
_LARGEST = 12000
_LAST_LUN = 4095


@behaviour(_NAME, "editObject")
def edit(_: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change notes and password; the rest of a volume is changed by orders."""
    row.update({name: template[name] for name in _EDITABLE if template.get(name) is not None})
    return True


@behaviour(_NAME, "createOrUpdateLunId")
def set_lun(_: Context, row: Row, lun: object) -> Row:
    """Choose the number that hosts see a volume of block storage under."""
    wanted = number(lun)
    if wanted is None or not 0 <= wanted <= _LAST_LUN:
        raise Refusal.invalid("lunId", f"It is a number from 0 to {_LAST_LUN}.")
    if not str(row.get("nasType")).startswith(NAS_TYPES["BLOCK"]):
        raise Refusal.public("Only block storage has a LUN ID.")
    row.update(lunId=str(wanted))
    return lun_property(row)


@behaviour(_NAME, "getVolumeCountLimits")
def limits(context: Context, _: Row | None) -> list[dict[str, Any]]:
    """How many volumes there can be and are: on the whole, and in each datacenter with some."""
    volumes = context.state.where(VOLUME, is_mountable)
    counts: dict[str, int] = {"global": len(volumes)}
    for each in volumes:
        place = datacenter_of(each)
        name = place.get("name") if place is not None else ""
        counts[name] = counts.get(name, 0) + 1
    return [
        {"datacenterName": name, "maximumAvailableCount": _MOST_VOLUMES, "provisionedCount": count}
        for name, count in counts.items()
    ]


@behaviour(_NAME, "getByUsername")
def by_username(context: Context, _: Row | None, name: str, kind: str | None = None) -> list[Row]:
    """The volumes of a name, of all kinds or of one."""
    return [
        row
        for row in context.state.account.get("networkStorage")
        if row.get("username") == name and kind in (None, "", row.get("nasType"))
    ]


@behaviour(_NAME, "getNetworkMountAddress")
def get_mount_address(_: Context, row: Row) -> str | None:
    """Where a volume of file storage is mounted from."""
    return mount_address(row)


@behaviour(_NAME, "getNetworkMountPath")
def get_mount_path(_: Context, row: Row) -> str | None:
    """The path of a volume of file storage on its server."""
    return mount_path(row)


@behaviour(_NAME, "getTargetIpAddresses")
def get_targets(_: Context, row: Row) -> list[str]:
    """The addresses that a volume of block storage answers at."""
    return targets(row)


@behaviour(_NAME, "getNetworkConnectionDetails")
def connection(_: Context, row: Row) -> dict[str, Any]:
    """How a volume is reached."""
    address = row.get("serviceResourceBackendIpAddress")
    return {"id": str(row.get("id")), "ipAddress": address, "storageType": row.get("nasType")}


@behaviour(_NAME, "getMaximumExpansionSize")
def largest(_: Context, row: Row) -> int:
    """How large a volume can become."""
    return max(_LARGEST, row.get("capacityGb") or 0)


@behaviour(_NAME, "isVolumeActive", "isDuplicateReadyToMount", "isDuplicateReadyForSnapshot")
def is_active(_: Context, row: Row) -> bool:
    """Whether a volume can be used."""
    return is_ready(row)


@behaviour(_NAME, "isBlockingOperationInProgress")
def is_blocked(_: Context, row: Row, exempt: object = None) -> bool:
    """Whether something is under way that others have to wait for."""
    del exempt
    return is_busy(row)


@behaviour(_NAME, "setMountable")
def set_mountable(_: Context, row: Row, flag: object) -> bool:
    """Whether a volume can be mounted."""
    row.update(mountableFlag=str(int(truth(flag))))
    return True


@behaviour(_NAME, "getFileBlockEncryptedLocations")
def encrypted_locations(context: Context, _: Row | None) -> list[Row]:
    """Where volumes are encrypted: everywhere."""
    return list(context.state.all("Location_Datacenter"))


@behaviour(f"{_NAME}_Iscsi_OS_Type", "getAllObjects")
def list_systems(context: Context, _: Row | None) -> list[Row]:
    """What volumes of block storage can be formatted for."""
    return [os_type(context.state, id) for id in SYSTEMS]


@finder(f"{_NAME}_Iscsi_OS_Type")
def _find_system(state: State, id: int) -> Row | None:
    return os_type(state, id) if id in SYSTEMS else None
