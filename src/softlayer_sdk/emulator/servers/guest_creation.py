"""A guest from its template: what is refused, and what is made of the rest."""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import GUEST, IMAGE
from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.locations import datacenter
from softlayer_sdk.emulator.engine.registry import (
    derived,
    provided,
    provides,
    same_as,
    usual,
    values_of,
)
from softlayer_sdk.emulator.engine.values import (
    array,
    guid_from,
    noise_of,
    number,
    struct,
    truth,
)
from softlayer_sdk.emulator.orders.bills import bill_host
from softlayer_sdk.emulator.servers.placement import put_guest
from softlayer_sdk.emulator.servers.sizes import (
    CORE_FEE,
    CORES,
    DISKS,
    FLAVORS,
    MEMORY_FEE,
    SMALLEST_DISK,
    SPEEDS,
    is_local,
)
from softlayer_sdk.emulator.servers.software import software

if TYPE_CHECKING:
    import datetime as dt
    from decimal import Decimal

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_FLAGS = (
    "dedicatedAccountHostOnlyFlag",
    "hourlyBillingFlag",
    "privateNetworkOnlyFlag",
    "transientGuestFlag",
)
_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_BAD_NAME = (
    "The hostname and domain must be alphanumeric strings that may be separated by periods '.'. "
    "The only other allowable special character is the dash '-'."
)
_GIGABYTE = 1024
_SWAP = "1"


def check(state: State, template: dict[str, Any]) -> None:
    """Refuse a template that no guest can be made from, for its first fault.

    Raises:
        Refusal: what SoftLayer says to it.
    """
    sized = _flavor(template) is None
    for name, needed in (
        ("hostname", True),
        ("domain", True),
        ("startCpus", sized),
        ("maxMemory", sized),
        ("datacenter", True),
        ("hourlyBillingFlag", True),
        ("localDiskFlag", sized),
    ):
        if needed and template.get(name) in (None, ""):
            raise Refusal.missing(name, GUEST)
    check_names(template)
    _check_place(state, template)
    _check_size(template)
    _check_image(template)
    _check_parts(template)


def check_names(template: dict[str, Any]) -> None:
    """Refuse names that no host can have.

    Raises:
        Refusal: a name has other characters than letters, digits, dashes and periods.
    """
    for name in ("hostname", "domain"):
        if name in template and not _NAME.fullmatch(str(template[name])):
            raise Refusal(f"{BASE}_InvalidHostname", _BAD_NAME)


def _check_place(state: State, template: dict[str, Any]) -> None:
    name = struct(template["datacenter"]).get("name")
    if not name:
        raise Refusal.missing("datacenter.name", GUEST)
    if datacenter(state, str(name)) is None:
        raise Refusal.invalid("datacenter", f"There is no datacenter '{name}'.")


def flavor_of(template: dict[str, Any]) -> tuple[int, int, int] | None:
    """The cores, the memory in MB and the disk in GB of the flavor that a template names."""
    return FLAVORS.get(_flavor(template) or "")


def _flavor(template: dict[str, Any]) -> str | None:
    named = struct(template.get("supplementalCreateObjectOptions")).get("flavorKeyName")
    return str(named) if named else None


def has_local_disks(template: dict[str, Any]) -> bool:
    """Whether the disks of a template are in the host: those of a flavor are where it has them."""
    flavor = _flavor(template)
    return is_local(flavor) if flavor else truth(template.get("localDiskFlag"))


def _check_size(template: dict[str, Any]) -> None:
    flavor = _flavor(template)
    if flavor is not None:
        _check_flavor(template, flavor)
        return
    cores, memory = template["startCpus"], template["maxMemory"]
    if number(cores) not in CORES:
        raise Refusal.unfound(f"Unable to find price for core capacity of {cores}.")
    if not number(memory) or (number(memory) or 0) % _GIGABYTE:
        raise Refusal.unfound(f"Unable to find price for memory capacity of {memory}.")


def _check_flavor(template: dict[str, Any], flavor: str) -> None:
    """Refuse what a flavor has otherwise; it may be said again.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Virtual_Guest_Configuration
    says so, and the official command line sends no `localDiskFlag` with one for this reason.
    """
    if flavor not in FLAVORS:
        raise Refusal.unfound(f"Unable to find a flavor with the key name {flavor}.")
    cores, memory, disk = FLAVORS[flavor]
    has = {"startCpus": cores, "maxMemory": memory, "localDiskFlag": is_local(flavor)}
    given = {name: template[name] for name in has if template.get(name) not in (None, "")}
    if "localDiskFlag" in given:
        given["localDiskFlag"] = int(truth(given["localDiskFlag"]))
    for each in map(struct, array(template.get("blockDevices"))):
        if str(each.get("device")) == "0":
            has["blockDevices"] = disk
            given["blockDevices"] = struct(each.get("diskImage")).get("capacity")
    for name, value in given.items():
        if number(value) != has[name]:
            raise Refusal.invalid(name, f"The flavor {flavor} has another.")


def _check_image(template: dict[str, Any]) -> None:
    image = struct(template.get("blockDeviceTemplateGroup")).get("globalIdentifier")
    system = template.get("operatingSystemReferenceCode")
    if image and system:
        why = "An operating system may not be provided when using an image template."
        raise Refusal.invalid("operatingSystemReferenceCode", why)
    if not image and not system:
        raise Refusal.missing("operatingSystemReferenceCode", GUEST)
    if image and template.get("blockDevices"):
        why = "Block devices may not be provided when using an image template."
        raise Refusal.invalid("blockDevices", why)


def image_named(state: State, template: dict[str, Any]) -> Row | None:
    """The image that a guest is to be made from, if it is.

    Raises:
        Refusal: there is no such image.
    """
    image = struct(template.get("blockDeviceTemplateGroup")).get("globalIdentifier")
    if image and str(image).isdecimal():
        text = "A valid global identifier is required for a template."
        raise Refusal(f"{BASE}_InvalidValue", text)
    return state.found(IMAGE, image) if image else None


def _check_parts(template: dict[str, Any]) -> None:
    for component in map(struct, array(template.get("networkComponents"))):
        if number(component.get("maxSpeed", SPEEDS[0])) not in SPEEDS:
            raise Refusal.invalid("networkComponents", "Speeds are 10, 100 and 1000.")
    for device in map(struct, array(template.get("blockDevices"))):
        if str(device.get("device")) == _SWAP:
            raise Refusal.invalid("blockDevices", "Device 1 is reserved for swap.")
    if truth(template.get("transientGuestFlag")) and not truth(template["hourlyBillingFlag"]):
        raise Refusal.invalid("transientGuestFlag", "Transient guests are billed by the hour.")


def build(
    state: State, template: dict[str, Any], *, created: dt.datetime | None = None, **values: Any
) -> Row:
    """A guest as it is just after it was ordered.

    Args:
        state: Where it is added.
        template: What was ordered; it has been checked.
        created: When; now without it.
        values: Further properties, by wire name.
    """
    flavor = flavor_of(template)
    sizes = flavor[:2] if flavor else (template["startCpus"], template["maxMemory"])
    cores, memory = (number(size) or 0 for size in sizes)
    hostname, domain = str(template["hostname"]), str(template["domain"])
    moment = created or state.clock.now()
    place = datacenter(state, str(template["datacenter"]["name"]))
    guest = state.add(
        GUEST,
        {
            "hostname": hostname,
            "domain": domain,
            "startCpus": cores,
            "maxCpu": cores,
            "maxCpuUnits": "CORE",
            "maxMemory": memory,
            "createDate": moment,
            "statusId": 1001,
            "typeId": 1,
            "globalIdentifier": state.guid(),
            "managedResourceFlag": False,
            **{name: truth(template.get(name)) for name in _FLAGS},
            "localDiskFlag": has_local_disks(template),
            "notes": template.get("notes"),
            "postInstallScriptUri": template.get("postInstallScriptUri"),
            "datacenter": place,
            "status": state.shared(f"{GUEST}_Status", keyName="ACTIVE", name="Active"),
            "powerState": power_state(state, "HALTED"),
            **_interfaces(state, place, template),
            **_software(state, template),
            "blockDevices": _disks(
                state, hostname, moment, template, flavor[2] if flavor else SMALLEST_DISK
            ),
            "billingItem": bill_host(
                state, f"{hostname}.{domain}", "guest_core", _hourly(cores, memory)
            ),
            **values,
        },
    )
    put_guest(state, guest, template)
    return guest


@functools.lru_cache
def _hourly(cores: int, memory: int) -> Decimal:
    """What a guest of a size costs in an hour, as the catalog has it."""
    return CORE_FEE * cores + MEMORY_FEE * (memory // _GIGABYTE)


def ready(state: State, moment: dt.datetime) -> dict[str, Any]:
    """What is said of a guest that can be used since a moment."""
    return {"provisionDate": moment, "powerState": power_state(state, "RUNNING")}


values_of("Virtual_Guest_Power_State", "keyName", ("RUNNING", "HALTED", "PAUSED", "SUSPENDED"))


def power_state(state: State, name: str) -> Row:
    """A power state."""
    return state.shared(f"{GUEST}_Power_State", keyName=name, name=name.capitalize())


@derived("Virtual_Disk_Image", "uuid")
@derived("Virtual_Guest_Block_Device", "uuid")
@derived("Virtual_Guest_Network_Component", "uuid")
@derived("Virtual_Guest", "uuid")
def _uuid(row: Row) -> str:
    return guid_from(noise_of(row.get("id")))


same_as("Virtual_Guest", modifyDate="provisionDate")
same_as("Virtual_Disk_Image", description="name", modifyDate="createDate")
same_as("Virtual_Guest_Block_Device", modifyDate="createDate")
usual("Virtual_Guest_Block_Device", statusId=1)


def _interfaces(state: State, place: Row | None, template: dict[str, Any]) -> dict[str, Row]:
    speeds = [
        number(struct(each).get("maxSpeed")) for each in array(template.get("networkComponents"))
    ]
    speed = (speeds or [None])[0] or SPEEDS[0]
    ports: dict[str, Row] = provided("guest_ports")(state, place, template, speed)
    return ports


def _software(state: State, template: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    reference = template.get("operatingSystemReferenceCode")
    if reference:
        installed = software(state, str(reference), state.guid()[:8])
        found |= {"operatingSystem": installed, "softwareComponents": [installed]}
    image = image_named(state, template)
    if image is not None:
        found["blockDeviceTemplateGroup"] = image
    data = [
        state.make(f"{GUEST}_Attribute", {"value": struct(each).get("value")})
        for each in array(template.get("userData"))
    ]
    keys = [
        state.found("Security_Ssh_Key", struct(each).get("id"))
        for each in array(template.get("sshKeys"))
    ]
    given = {"userData": data, "sshKeys": keys}
    return found | {name: rows for name, rows in given.items() if rows}


def _disks(
    state: State, hostname: str, created: dt.datetime, template: dict[str, Any], smallest: int
) -> list[Row]:
    sizes = {"0": smallest}
    for each in map(struct, array(template.get("blockDevices"))):
        size = number(struct(each.get("diskImage")).get("capacity"))
        sizes[str(each.get("device"))] = size or smallest
    return [_disk(state, hostname, created, device, sizes[device]) for device in sorted(sizes)]


def _disk(state: State, hostname: str, created: dt.datetime, device: str, capacity: int) -> Row:
    image = {
        "capacity": capacity,
        "units": "GB",
        "name": f"{hostname}-disk{device}",
        "createDate": created,
    }
    values = {
        "device": device,
        "bootableFlag": int(device == "0"),
        "createDate": created,
        "mountType": "Disk",
        "diskImage": state.add("SoftLayer_Virtual_Disk_Image", image),
    }
    return state.add(f"{GUEST}_Block_Device", values)


@provides
def take_part(bill: Row) -> None:
    """Take from a guest the disk that a bill is for; it is cancelled by itself."""
    device = DISKS.get(bill.get("categoryCode"))
    for guest in bill.get("parent").referrers:
        if device is None or not guest.is_a(GUEST):
            continue
        devices = guest.get("blockDevices")
        guest.update(blockDevices=[each for each in devices if each.get("device") != device])


def add_disk(state: State, guest: Row, device: str, capacity: int) -> None:
    """Give a guest a disk of so many gigabytes, in place of what is on the device."""
    others = [each for each in guest.get("blockDevices") or () if each.get("device") != device]
    disk = _disk(state, guest.get("hostname"), guest.get("createDate"), device, capacity)
    guest.update(blockDevices=[*others, disk])
