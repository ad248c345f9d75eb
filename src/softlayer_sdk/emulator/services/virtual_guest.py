"""SoftLayer_Virtual_Guest: from the template to the last transaction."""

from __future__ import annotations

import datetime as dt
import ipaddress
import re
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.builders import billing_item, datacenter, network_component, software
from softlayer_sdk.emulator.errors import BASE, Fault
from softlayer_sdk.emulator.values import number, truth

if TYPE_CHECKING:
    from softlayer_sdk.emulator.state import Row, State

GUEST = "SoftLayer_Virtual_Guest"
FLAVORS = {
    "B1_1X2X25": (1, 2048, 25),
    "B1_2X4X25": (2, 4096, 25),
    "B1_2X4X100": (2, 4096, 100),
    "B1_2X8X25": (2, 8192, 25),
    "B1_4X8X100": (4, 8192, 100),
    "C1_2X2X25": (2, 2048, 25),
    "M1_2X16X100": (2, 16384, 100),
}
CORES = (1, 2, 4, 8, 12, 16, 32, 56)
SPEEDS = (10, 100, 1000)
# What a new guest goes through; the time until it is ready is shared among them.
BUILDING = (
    ("ASSIGN_HOST", "Assign Host"),
    ("CLONE_CLOUD_TEMPLATE", "Clone Cloud Template"),
    ("ATTACH_PRIMARY_DISK", "Attach Primary Disk"),
    ("CLOUD_PROVISION_SETUP", "Setup provision configuration"),
    ("CLOUD_CONFIGURE_METADATA_DISK", "Configure Cloud Metadata Disk"),
    ("POWER_ON", "Power On"),
    ("INSTALL_COMPLETE", "Install Complete"),
    ("FINAL_REBOOT", "Final Reboot"),
)
_NAME = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?")
_BAD_NAME = (
    "The hostname and domain must be alphanumeric strings that may be separated by periods '.'. "
    "The only other allowable special character is the dash '-'."
)


def check(state: State, template: dict[str, Any]) -> None:
    """Refuse a template that no guest can be made from, for its first fault."""
    flavor = _flavor(template)
    required = ["hostname", "domain", "hourlyBillingFlag", "localDiskFlag", "datacenter"]
    if flavor is None:
        required[2:2] = ["startCpus", "maxMemory"]
    else:
        required.remove("localDiskFlag")
    for name in required:
        if template.get(name) in (None, ""):
            raise Fault.missing(name, GUEST)
    for name in ("hostname", "domain"):
        if not _NAME.fullmatch(str(template[name])):
            raise Fault(f"{BASE}_InvalidHostname", _BAD_NAME)
    place = template["datacenter"]
    if not isinstance(place, dict) or not place.get("name"):
        raise Fault.missing("datacenter.name", GUEST)
    if datacenter(state, str(place["name"])) is None:
        raise Fault.invalid("datacenter", f"There is no datacenter '{place['name']}'.")
    _check_size(template, flavor)
    _check_image(template)
    for component in template.get("networkComponents") or []:
        if number(component.get("maxSpeed", 10)) not in SPEEDS:
            raise Fault.invalid("networkComponents", "Speeds are 10, 100 and 1000.")


def _flavor(template: dict[str, Any]) -> str | None:
    options = template.get("supplementalCreateObjectOptions") or {}
    return options.get("flavorKeyName") if isinstance(options, dict) else None


def _check_size(template: dict[str, Any], flavor: str | None) -> None:
    if flavor is not None:
        if flavor not in FLAVORS:
            raise Fault(f"{BASE}_NotFound", f"Unable to find a flavor with the key name {flavor}.")
        return
    cores, memory = number(template["startCpus"]), number(template["maxMemory"])
    if cores not in CORES:
        raise Fault(
            f"{BASE}_NotFound",
            f"Unable to find price for core capacity of {template['startCpus']}.",
        )
    if memory is None or memory < 1024 or memory % 1024:  # noqa: PLR2004 - a gigabyte
        raise Fault(
            f"{BASE}_NotFound",
            f"Unable to find price for memory capacity of {template['maxMemory']}.",
        )


def _check_image(template: dict[str, Any]) -> None:
    image = (template.get("blockDeviceTemplateGroup") or {}).get("globalIdentifier")
    system = template.get("operatingSystemReferenceCode")
    if image and system:
        raise Fault.invalid(
            "operatingSystemReferenceCode", "It may not be provided when using an image template."
        )
    if not (image or system):
        raise Fault.missing("operatingSystemReferenceCode", GUEST)
    if image and template.get("blockDevices"):
        raise Fault.invalid(
            "blockDevices", "Block devices may not be provided when using an image template."
        )


def build(
    state: State,
    template: dict[str, Any],
    *,
    created: dt.datetime | None = None,
    id: int | None = None,
) -> Row:
    """A guest as it is just after it was ordered."""
    flavor = FLAVORS.get(_flavor(template) or "")
    cores, memory = flavor[:2] if flavor else (template["startCpus"], template["maxMemory"])
    now = created or state.clock.now()
    hourly = truth(template.get("hourlyBillingFlag"))
    guest = state.add(
        GUEST,
        {
            "id": id,
            "accountId": 307,
            "hostname": str(template["hostname"]),
            "domain": str(template["domain"]),
            "fullyQualifiedDomainName": _full_name,
            "startCpus": number(cores),
            "maxCpu": number(cores),
            "maxCpuUnits": "CORE",
            "maxMemory": number(memory),
            "createDate": now,
            "modifyDate": None,
            "provisionDate": None,
            "statusId": 1001,
            "typeId": 1,
            "uuid": state.guid(),
            "globalIdentifier": state.guid(),
            "managedResourceFlag": False,
            "dedicatedAccountHostOnlyFlag": truth(template.get("dedicatedAccountHostOnlyFlag")),
            "privateNetworkOnlyFlag": truth(template.get("privateNetworkOnlyFlag")),
            "hourlyBillingFlag": hourly,
            "localDiskFlag": truth(template.get("localDiskFlag")),
            "transientGuestFlag": truth(template.get("transientGuestFlag")),
            "notes": template.get("notes"),
            "postInstallScriptUri": template.get("postInstallScriptUri"),
            "datacenter": datacenter(state, str(template["datacenter"]["name"])),
            "status": state.make(f"{GUEST}_Status", {"keyName": "ACTIVE", "name": "Active"}),
            "powerState": power(state, "HALTED"),
            "tagReferences": [],
        },
    )
    _connect(state, guest, template)
    _install(state, guest, template, flavor[2] if flavor else 25)
    host = f"{guest.get('hostname')}.{guest.get('domain')}"
    guest.values["billingItem"] = billing_item(state, host, "guest_core")
    return guest


def _full_name(row: Row) -> str:
    return f"{row.values['hostname']}.{row.values['domain']}"


def power(state: State, name: str) -> Row:
    """A power state."""
    return state.make(f"{GUEST}_Power_State", {"keyName": name, "name": name.capitalize()})


def _connect(state: State, guest: Row, template: dict[str, Any]) -> None:
    speeds = [number(each.get("maxSpeed")) for each in template.get("networkComponents") or []]
    speed = (speeds or [None])[0] or 10
    offset = guest.values["id"] % 60000
    addresses = {
        "": ipaddress.ip_address("198.18.0.0") + offset,
        "Backend": ipaddress.ip_address("10.16.0.0") + offset,
    }
    components: list[Row] = []
    for side, port in (("Backend", 0), ("", 1)):
        if not side and guest.get("privateNetworkOnlyFlag"):
            continue
        component = network_component(
            state,
            f"{GUEST}_Network_Component",
            "eth",
            port,
            maxSpeed=speed,
            primaryIpAddress=str(addresses[side]),
        )
        component.values["guest"] = guest
        guest.values[f"primary{side}NetworkComponent"] = component
        guest.values[f"primary{side}IpAddress"] = str(addresses[side])
        components.append(component)
    guest.values["networkComponents"] = components


def _install(state: State, guest: Row, template: dict[str, Any], disk: int) -> None:
    reference = template.get("operatingSystemReferenceCode")
    if reference:
        secret = state.guid()[:8]
        guest.values["operatingSystem"] = software(state, reference, f"Pw-{secret}")
        guest.values["softwareComponents"] = [guest.values["operatingSystem"]]
    given = template.get("blockDevices") or [{"device": "0", "diskImage": {"capacity": disk}}]
    devices: list[Row] = []
    for each in given:
        capacity = number((each.get("diskImage") or {}).get("capacity")) or disk
        image = state.add(
            "SoftLayer_Virtual_Disk_Image",
            {"capacity": capacity, "units": "GB", "name": f"{guest.get('hostname')}-disk"},
        )
        devices.append(
            state.add(
                f"{GUEST}_Block_Device",
                {
                    "device": str(each.get("device", "0")),
                    "guestId": guest.get("id"),
                    "diskImage": image,
                },
            )
        )
    guest.values["blockDevices"] = devices
    guest.values["userData"] = [
        state.make(f"{GUEST}_Attribute", {"value": each.get("value")})
        for each in template.get("userData") or []
    ]
    ids = {number(each.get("id")) for each in template.get("sshKeys") or []}
    guest.values["sshKeys"] = state.where(
        "SoftLayer_Security_Ssh_Key", lambda row: row.get("id") in ids
    )


def start_building(context: Context, guest: Row) -> None:
    """Let a new guest become ready, at once or as time passes."""
    seconds = context.settings.ready_after
    if not seconds:
        finish(context.state, guest)
        return
    transaction = context.state.add(
        "SoftLayer_Provisioning_Version1_Transaction",
        {
            "createDate": context.now,
            "guestId": guest.get("id"),
            "hardwareId": None,
            "statusChangeDate": context.now,
        },
    )
    started = context.now
    state = context.state

    def active(row: Row) -> Row | None:
        passed = (state.clock.now() - started).total_seconds()
        if passed >= seconds:
            finish(state, row, started + dt.timedelta(seconds=seconds))
            return None
        step = BUILDING[int(passed / seconds * len(BUILDING))]
        transaction.values["elapsedSeconds"] = int(passed)
        transaction.values["transactionStatus"] = state.make(
            "SoftLayer_Provisioning_Version1_Transaction_Status",
            {"name": step[0], "friendlyName": step[1], "averageDuration": "1.35"},
        )
        return transaction

    guest.values["activeTransaction"] = active


def finish(state: State, guest: Row, moment: dt.datetime | None = None) -> None:
    """The guest can be used."""
    done = moment or guest.get("createDate")
    guest.values["provisionDate"] = done
    guest.values["powerState"] = power(state, "RUNNING")
    guest.values["activeTransaction"] = None


def settle(guest: Row) -> Row:
    """Let the time that has passed have its effect."""
    guest.get("activeTransaction")
    return guest


@behaviour("Virtual_Guest", "getObject")
def get(context: Context, row: Row) -> Row:
    """The guest as it is by now."""
    del context
    return settle(row)


@behaviour("Virtual_Guest", "createObject")
def create(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """Order a guest."""
    check(context.state, template)
    guest = build(context.state, template)
    start_building(context, guest)
    return guest


@behaviour("Virtual_Guest", "createObjects")
def create_all(context: Context, row: Row | None, templates: list[dict[str, Any]]) -> list[Row]:
    """Order several: all, or none when one of them is refused."""
    for template in templates:
        check(context.state, template)
    return [create(context, row, template) for template in templates]


@behaviour("Virtual_Guest", "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change names and notes."""
    for name in ("hostname", "domain"):
        if name in template and not _NAME.fullmatch(str(template[name])):
            raise Fault(f"{BASE}_InvalidHostname", _BAD_NAME)
    if len(str(template.get("notes") or "")) > 1000:  # noqa: PLR2004 - characters
        raise Fault(f"{BASE}_InvalidDataLength", "Notes have 1000 characters at most.")
    row.values.update(
        {name: template[name] for name in ("hostname", "domain", "notes") if name in template}
    )
    row.values["modifyDate"] = context.now
    return True


@behaviour("Virtual_Guest", "deleteObject")
def delete(context: Context, row: Row) -> bool:
    """Cancel a guest at once."""
    item = row.get("billingItem")
    if item is not None:
        context.state.remove(item)
    context.state.remove(row)
    return True


_POWER = {
    "powerOn": "RUNNING",
    "powerOff": "HALTED",
    "powerOffSoft": "HALTED",
    "powerCycle": "RUNNING",
    "rebootDefault": "RUNNING",
    "rebootHard": "RUNNING",
    "rebootSoft": "RUNNING",
    "pause": "PAUSED",
    "resume": "RUNNING",
}
_ONLY_FROM = {"pause": ("RUNNING",), "resume": ("PAUSED", "SUSPENDED")}


@behaviour("Virtual_Guest", *_POWER)
def switch(context: Context, row: Row) -> bool:
    """Switch on and off."""
    method = context.request.method
    now = settle(row).get("powerState").get("keyName")
    if now not in _ONLY_FROM.get(method, (now,)):
        raise Fault.public(f"Unable to {method} a virtual guest that is {now}.")
    row.values["powerState"] = power(context.state, _POWER[method])
    return True


@behaviour("Virtual_Guest", "isPingable", "isBackendPingable")
def pingable(context: Context, row: Row) -> bool:
    """Whether it answers: it is ready and runs."""
    del context
    running = settle(row).get("powerState").get("keyName") == "RUNNING"
    return running and row.get("provisionDate") is not None


@behaviour("Virtual_Guest", "setPublicNetworkInterfaceSpeed", "setPrivateNetworkInterfaceSpeed")
def set_speed(context: Context, row: Row, speed: Any, *_: object) -> bool:
    """Change the speed of an interface."""
    given = speed[0] if isinstance(speed, list) else speed
    wanted = number(given)
    if wanted not in (0, *SPEEDS):
        raise Fault.public("Speed must be 0 (Disconnect), 10, 100, or 1000.")
    side = "" if "Public" in context.request.method else "Backend"
    component = row.get(f"primary{side}NetworkComponent")
    if component is not None:
        if wanted > component.get("maxSpeed"):
            raise Fault.public("You cannot set interface speed greater than max speed.")
        component.values["speed"] = wanted
    return True


@behaviour("Virtual_Guest", "findByIpAddress")
def find_by_address(context: Context, _: Row | None, address: str) -> Row | None:
    """The guest with a primary address."""
    try:
        ipaddress.ip_address(address)
    except ValueError:
        raise Fault.public(f"Invalid IP address of {address} defined.") from None
    found = context.state.where(
        GUEST,
        lambda row: address in (row.get("primaryIpAddress"), row.get("primaryBackendIpAddress")),
    )
    return found[0] if found else None


@behaviour("Virtual_Guest", "findByHostname")
def find_by_hostname(context: Context, _: Row | None, hostname: str) -> list[Row]:
    """The guests with a hostname."""
    return context.state.where(GUEST, lambda row: row.get("hostname") == hostname)


@behaviour("Virtual_Guest", "reloadOperatingSystem")
def reload(context: Context, row: Row, token: str = "", config: Any = None) -> str:
    """Install the operating system anew; without FORCE, give the token that confirms it."""
    del config
    if not token:
        return context.state.guid().replace("-", "")
    if settle(row).get("activeTransaction") is not None:
        raise Fault(
            f"{BASE}_Hardware_Server_ActiveTransactionExists",
            "There is currently an outstanding transaction for this server.",
        )
    start_building(context, row)
    row.values["lastOperatingSystemReload"] = row.get("activeTransaction")
    return "1"


@behaviour("Virtual_Guest", "getCreateObjectOptions")
def create_options(context: Context, _: Row | None) -> dict[str, Any]:
    """What a template can have."""

    def option(template: dict[str, Any], description: str, fee: str) -> dict[str, Any]:
        price = {
            "hourlyRecurringFee": fee,
            "recurringFee": fee,
            "item": {"description": description},
        }
        return {"template": template, "itemPrice": price}

    names = [row.get("name") for row in context.state.all("SoftLayer_Location_Datacenter")]
    return {
        "datacenters": [{"template": {"datacenter": {"name": name}}} for name in names],
        "processors": [option({"startCpus": n}, f"{n} x 2.0 GHz Cores", ".02") for n in CORES],
        "memory": [
            option({"maxMemory": gb * 1024}, f"{gb} GB", ".01") for gb in (1, 2, 4, 8, 16, 32, 64)
        ],
        "operatingSystems": [
            option({"operatingSystemReferenceCode": code}, code.replace("_", " "), "0")
            for code in ("UBUNTU_LATEST_64", "UBUNTU_22_64", "DEBIAN_12_64", "WIN_2022_64")
        ],
        "networkComponents": [
            option({"networkComponents": [{"maxSpeed": speed}]}, f"{speed} Mbps", "0")
            for speed in SPEEDS
        ],
        "blockDevices": [
            option(
                {
                    "blockDevices": [{"device": device, "diskImage": {"capacity": size}}],
                    "localDiskFlag": local,
                },
                f"{size} GB",
                ".01",
            )
            for device in ("0", "2", "3")
            for size in (25, 100)
            for local in (True, False)
        ],
        "flavors": [
            {
                "flavor": {"keyName": name, "name": name.replace("_", " ")},
                "template": {"supplementalCreateObjectOptions": {"flavorKeyName": name}},
            }
            for name in FLAVORS
        ],
    }
