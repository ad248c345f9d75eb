"""Operating systems: those that there are, and installing them."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import values_of

if TYPE_CHECKING:
    from collections.abc import Mapping

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
    "WIN_2019-STD_64": ("Windows", "2019 Standard (64 bit)", "Microsoft"),
    "WIN_2022-STD_64": ("Windows", "2022 Standard (64 bit)", "Microsoft"),
    "VMWARE_8": ("VMware ESXi", "8.0", "VMware"),
}
# The items that they are sold as. The made-up ones are called like those of other versions.
ITEMS_OF_SYSTEMS = {
    "UBUNTU_20_64": "OS_UBUNTU_20_04_LTS_FOCAL_FOSSA_64_BIT",
    "UBUNTU_22_64": "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT",
    "DEBIAN_11_64": "OS_DEBIAN_11_X_BULLSEYE_64_BIT",
    "DEBIAN_12_64": "OS_DEBIAN_12_X_BOOKWORM_64_BIT",
    "CENTOS_7_64": "OS_CENTOS_7_X_64_BIT",
    "ROCKYLINUX_9_64": "OS_ROCKY_LINUX_9_X_64_BIT",
    "REDHAT_9_64": "OS_RHEL_9_X_64_BIT_PER_PROCESSOR_LICENSING",
    "WIN_2019-STD_64": "OS_WINDOWS_2019_FULL_STD_64_BIT",
    "WIN_2022-STD_64": "OS_WINDOWS_2022_FULL_STD_64_BIT",
    "VMWARE_8": "OS_VMWARE_SERVER_VIRTUALIZATION_8_0",
}
MADE_UP_SYSTEMS = ("DEBIAN_11_64", "DEBIAN_12_64", "ROCKYLINUX_9_64", "REDHAT_9_64", "VMWARE_8")
_LATEST = "_LATEST"
_FAMILIES = {code.partition("_")[0] for code in SYSTEMS}
for _kind in ("Virtual_Guest", "Hardware"):
    values_of(
        _kind,
        "operatingSystemReferenceCode",
        (*SYSTEMS, *(f"{name}{_LATEST}{bits}" for name in _FAMILIES for bits in ("", "_64"))),
    )
_DESCRIPTION = "SoftLayer_Software_Description"
_FIRST = 5101  # the id of the description of the first of them


def newest_system(reference: str) -> str:
    """The code that `UBUNTU_LATEST` or `UBUNTU_LATEST_64` stands for; others are as they are."""
    family, latest, _ = reference.partition(_LATEST)
    found = [code for code in SYSTEMS if latest and code.startswith(f"{family}_")]
    return found[-1] if found else reference


def software_description(state: State, reference: str) -> Row:
    """An operating system by its reference code."""
    values = _described(reference)
    if reference in SYSTEMS:
        return state.shared(_DESCRIPTION, **values)
    return state.make(_DESCRIPTION, {"id": state.next_id(), **values})


@functools.lru_cache
def _described(reference: str) -> Mapping[str, Any]:
    """What is said of an operating system; of one that is known also its id."""
    name, version, maker = SYSTEMS.get(reference, (reference.replace("_", " ").title(), "1.0", ""))
    known = {"id": _FIRST + list(SYSTEMS).index(reference)} if reference in SYSTEMS else {}
    return {
        **known,
        "name": name,
        "version": version,
        "manufacturer": maker,
        "referenceCode": reference,
        "longDescription": f"{name} {version}",
        "operatingSystem": 1,
    }


def software(state: State, reference: str, password: str) -> Row:
    """An installed operating system with its password."""
    description = software_description(state, newest_system(reference))
    license = state.make(
        "SoftLayer_Software_License", {"id": state.next_id(), "softwareDescription": description}
    )
    user = "Administrator" if description.get("name") == "Windows" else "root"
    account = state.add(
        "SoftLayer_Software_Component_Password",
        {
            "username": user,
            "password": password,
            "createDate": state.clock.now(),
        },
    )
    return state.add(
        "SoftLayer_Software_Component_OperatingSystem",
        {"softwareLicense": license, "passwords": [account]},
    )
