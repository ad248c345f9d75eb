"""What bare metal servers consist of: nothing of it is kept, all of it follows from their size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.registry import derived

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row

_COMPONENT = "SoftLayer_Hardware_Component"
_DISK_GB = 1000


def _part(server: Row, number: int, kind: str, name: str, size: int, units: str) -> Row:
    """A component; its model and what that is a model of say what it is."""
    state, id = server.state, server.get("id") * 100 + number
    sort = state.make(f"{_COMPONENT}_Type", {"keyName": kind, "type": kind.replace("_", " ")})
    generic = state.make(
        f"{_COMPONENT}_Model_Generic",
        {
            "id": number,
            "capacity": size,
            "units": units,
            "description": name,
            "hardwareComponentType": sort,
        },
    )
    firmware = {"id": number, "version": "1.0", "createDate": server.get("createDate")}
    model = state.make(
        f"{_COMPONENT}_Model",
        {
            "id": number,
            "name": name,
            "manufacturer": name.partition(" ")[0],
            "longDescription": name,
            "description": name,
            "hardwareGenericComponentModel": generic,
            "firmwares": [state.make(f"{_COMPONENT}_Firmware", firmware)],
        },
    )
    return state.make(
        _COMPONENT,
        {
            "id": id,
            "name": name,
            "hardwareId": server.get("id"),
            "serialNumber": f"S{id:08d}",
            "hardwareComponentModel": model,
            "hardwareComponentType": sort,
        },
    )


_CORES_OF_A_PROCESSOR = 8
_FUNCTION = {"id": 1, "code": "WEB", "description": "Web Server"}


@derived("Hardware_Server", "hardwareFunction")
def function(server: Row) -> Row:
    """What a server is for, as far as its owner said."""
    return server.state.make("Hardware_Function", _FUNCTION)


@derived("Hardware_Server", "privateIpAddress")
def private_address(server: Row) -> str | None:
    """The primary address in the private network."""
    address: str | None = server.get("primaryBackendIpAddress")
    return address


@derived("Hardware", "processors")
def processors(server: Row) -> list[Row]:
    """The processors: one, or two when there are many cores."""
    cores = server.get("processorPhysicalCoreAmount") or 0
    count = (cores > 0) + (cores > _CORES_OF_A_PROCESSOR)
    each = (
        _part(server, 20 + n, "PROCESSOR", "Intel Xeon", cores // count, "CORE")
        for n in range(count)
    )
    return list(each)


@derived("Hardware", "memory")
def memory(server: Row) -> list[Row]:
    """The memory, in one piece."""
    size = server.get("memoryCapacity") or 0
    return [_part(server, 3, "RAM", "Samsung DDR4", size, "GB")] if size else []


@derived("Hardware", "hardDrives")
def drives(server: Row) -> list[Row]:
    """The disks."""
    return [_part(server, 1, "HARD_DRIVE", "Western Digital WD Gold 1TB", _DISK_GB, "GB")]


@derived("Hardware", "components", "activeComponents")
def components(server: Row) -> list[Row]:
    """Everything."""
    return [
        *drives(server),
        *processors(server),
        *memory(server),
        _part(server, 4, "MOTHERBOARD", "SuperMicro X11", 1, ""),
        _part(server, 5, "POWER_SUPPLY", "SuperMicro 500W", 500, "W"),
    ]


@derived("Hardware", "hardwareChassis")
def chassis(server: Row) -> Row:
    """The case."""
    values = {"id": server.get("id"), "name": "SuperMicro 1U"}
    return server.state.make("Hardware_Chassis", values)


@derived("Hardware", "remoteManagementAccounts")
def accounts(server: Row) -> list[Row]:
    """Who can sign in to the remote card."""
    values = {"username": "root", "password": f"ipmi{server.get('id')}"}
    return [server.state.make(f"{_COMPONENT}_RemoteManagement_User", values)]
