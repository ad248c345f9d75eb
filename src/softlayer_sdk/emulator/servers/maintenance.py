"""Maintenance of machines: rescue, firmware, migration, disks, what the remote card measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import deletable
from softlayer_sdk.emulator.engine.registry import behaviour, behaviours, same_as
from softlayer_sdk.emulator.engine.transactions import begin, refuse_if_busy
from softlayer_sdk.emulator.engine.values import truth

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_MACHINES = ("Virtual_Guest", "Hardware_Server")
# Name, reading and units of what the remote card measures.
_SENSORS = (
    ("CPU Temp", "38.000", "degrees C"),
    ("System Temp", "29.000", "degrees C"),
    ("FAN 1", "5200.000", "RPM"),
    ("12V", "12.190", "Volts"),
)
_LIMITS = tuple(
    f"{side}{limit}"
    for side in ("lower", "upper")
    for limit in ("Critical", "NonCritical", "NonRecoverable")
)


same_as("Software_Component_Password", modifyDate="createDate")


@behaviours(_MACHINES, "executeRescueLayer", "bootToRescueLayer")
def rescue(context: Context, row: Row, *_: Any) -> bool:
    """Start a machine from the network, to repair it."""
    refuse_if_busy(row)
    begin(context, row, "Rescue Boot", "upgrade")
    return True


@behaviour("Hardware_Server", "createFirmwareUpdateTransaction", "createFirmwareReflashTransaction")
def change_firmware(context: Context, row: Row, *_: Any) -> bool:
    """Write firmware, new or once more."""
    refuse_if_busy(row)
    update = context.method == "createFirmwareUpdateTransaction"
    begin(context, row, "Firmware Update" if update else "Firmware Reflash", "upgrade")
    return True


@behaviour("Hardware", "getSensorData")
def sensors(context: Context, _: Row) -> list[Row]:
    """What the remote card measures."""
    kind = "Container_RemoteManagement_SensorReading"
    limits = dict.fromkeys(_LIMITS, "na")
    return [
        context.state.make(
            kind,
            {
                "sensorId": name,
                "sensorReading": reading,
                "sensorUnits": units,
                "status": "ok",
                **limits,
            },
        )
        for name, reading, units in _SENSORS
    ]


@behaviour("Hardware_Server", "toggleManagementInterface")
def toggle(_: Context, row: Row, enabled: Any) -> bool:
    """Switch the remote card on or off."""
    row.hide(management=truth(enabled))
    return True


@behaviour("Virtual_Guest", "migrate")
def migrate(context: Context, row: Row) -> Row:
    """Move a guest to another host."""
    refuse_if_busy(row)
    row.update(pendingMigrationFlag=False)
    return begin(context, row, "Cloud Migrate", "upgrade")


@behaviour("Virtual_Guest", "attachDiskImage", "detachDiskImage")
def change_disk(context: Context, row: Row, id: Any = None) -> Row:
    """Put a disk of one's own into a guest, or take it out."""
    image = context.state.found("Virtual_Disk_Image", id)
    devices: list[Row] = row.get("blockDevices")
    if context.method == "detachDiskImage":
        for each in devices:
            if each.get("diskImage") is image:
                context.state.remove(each)
        return begin(context, row, "Detach Disk", "upgrade")
    taken = {int(each.get("device")) for each in devices if str(each.get("device")).isdecimal()}
    if any(each.get("diskImage") is image for each in devices):
        raise Refusal.public("This disk is attached already.")
    free = next(number for number in range(2, 100) if number not in taken)
    link = {"guest": row, "diskImage": image, "mountType": "Disk"}
    device = {"device": str(free), "bootableFlag": 0, "createDate": context.now}
    added = context.state.add("Virtual_Guest_Block_Device", {**link, **device})
    row.update(blockDevices=[*devices, added])
    return begin(context, row, "Attach Disk", "upgrade")


deletable("Software_Component_Password")


@behaviour("Software_Component_Password", "createObject")
def add_password(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """A user of some software."""
    for name in ("softwareId", "username", "password"):
        if not template.get(name):
            raise Refusal.missing(name, "SoftLayer_Software_Component_Password")
    software = context.state.found("Software_Component", template["softwareId"])
    known: list[Row] = software.get("passwords")
    if template["username"] in [each.get("username") for each in known]:
        raise Refusal.public("This user has a password already.")
    names = ("username", "password", "notes", "port")
    given = {name: template[name] for name in names if template.get(name) is not None}
    link = {"software": software, "softwareId": software.get("id"), "createDate": context.now}
    row = context.state.add("Software_Component_Password", given | link)
    software.update(passwords=[*known, row])
    return row
