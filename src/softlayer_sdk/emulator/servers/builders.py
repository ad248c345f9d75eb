"""The parts that servers and guests are made of, for what is planted and for what is ordered."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import derived

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

# Reference code, name, version and maker; of each name the newest is the last.
SYSTEMS = {
    "UBUNTU_20_64": ("Ubuntu", "20.04-64", "Canonical"),
    "UBUNTU_22_64": ("Ubuntu", "22.04-64", "Canonical"),
    "DEBIAN_11_64": ("Debian", "11.0-64", "Debian"),
    "DEBIAN_12_64": ("Debian", "12.0-64", "Debian"),
    "CENTOS_7_64": ("CentOS", "7.0-64", "CentOS"),
    "ROCKYLINUX_9_64": ("Rocky Linux", "9.0-64", "Rocky"),
    "REDHAT_9_64": ("Redhat", "9.0-64", "Redhat"),
    "WIN_2019_64": ("Windows", "2019 Standard (64 bit)", "Microsoft"),
    "WIN_2022_64": ("Windows", "2022 Standard (64 bit)", "Microsoft"),
    "VMWARE_8": ("VMware ESXi", "8.0", "VMware"),
}
_LATEST = "_LATEST"
HOURS_OF_A_MONTH = 730


def datacenter(state: State, name: str) -> Row | None:
    """A datacenter by its short name."""
    found = state.where("SoftLayer_Location", lambda row: row.get("name") == name)
    return found[0] if found else None


def newest_system(reference: str) -> str:
    """The code that `UBUNTU_LATEST` or `UBUNTU_LATEST_64` stands for; others are as they are."""
    family, latest, _ = reference.partition(_LATEST)
    found = [code for code in SYSTEMS if latest and code.startswith(f"{family}_")]
    return found[-1] if found else reference


def software_description(state: State, reference: str) -> Row:
    """An operating system by its reference code."""
    name, version, maker = SYSTEMS.get(reference, (reference.replace("_", " ").title(), "1.0", ""))
    return state.make(
        "SoftLayer_Software_Description",
        {
            "id": state.next_id(),
            "name": name,
            "version": version,
            "manufacturer": maker,
            "referenceCode": reference,
            "longDescription": f"{name} {version}",
            "operatingSystem": 1,
        },
    )


def software(state: State, reference: str, password: str) -> Row:
    """An installed operating system with its password."""
    description = software_description(state, newest_system(reference))
    license = state.make(
        "SoftLayer_Software_License", {"id": state.next_id(), "softwareDescription": description}
    )
    user = "Administrator" if description.get("name") == "Windows" else "root"
    account = state.make(
        "SoftLayer_Software_Component_Password",
        {
            "id": state.next_id(),
            "username": user,
            "password": password,
            "createDate": state.clock.now(),
        },
    )
    return state.add(
        "SoftLayer_Software_Component_OperatingSystem",
        {"softwareLicense": license, "passwords": [account]},
    )


def network_component(state: State, datatype: str, port: int, speed: int, **values: Any) -> Row:
    """A network interface; port 0 is the private one."""
    mac = ":".join(f"{byte:02x}" for byte in state.noise()[:5])
    return state.add(
        datatype,
        {
            "name": "eth",
            "port": port,
            "macAddress": f"06:{mac}",
            "status": "ACTIVE",
            "speed": speed,
            "maxSpeed": speed,
            **values,
        },
    )


def network(state: State, place: Row | None, space: str) -> Row | None:
    """The first VLAN of a datacenter, in the `PUBLIC` or the `PRIVATE` space."""
    for vlan in state.all("SoftLayer_Network_Vlan"):
        if vlan.get("datacenter") is place and vlan.get("networkSpace") == space:
            return vlan
    return None


def tag_references(state: State, names: Iterable[str]) -> list[Row]:
    """References to tags, which are made when they are new; capitals do not count."""
    tags = {str(tag.get("name")).lower(): tag for tag in state.all("SoftLayer_Tag")}
    found: list[Row] = []
    for name in names:
        tag = tags.get(name.lower())
        if tag is None:
            values = {"name": name, "internal": 0}
            tag = tags[name.lower()] = state.add("SoftLayer_Tag", values)
        found.append(state.add("SoftLayer_Tag_Reference", {"tag": tag}))
    return found


def billing_item(state: State, host: str, category: str, hourly: Decimal = Decimal(0)) -> Row:
    """What an ordered thing costs, by the hour, is kept with."""
    return state.add(
        "SoftLayer_Billing_Item",
        {
            "categoryCode": category,
            "description": host,
            "hostName": host.partition(".")[0],
            "domainName": host.partition(".")[2],
            "createDate": state.clock.now(),
            "allowCancellationFlag": 1,
            "recurringFee": hourly * HOURS_OF_A_MONTH,
            "hourlyRecurringFee": hourly,
        },
    )


@derived("Virtual_Guest", "fullyQualifiedDomainName")
@derived("Hardware", "fullyQualifiedDomainName")
def full_name(row: Row) -> str:
    """Host and domain, as they are now."""
    return f"{row.get('hostname')}.{row.get('domain')}"
