"""A day's work on an emulator: what there is to see on its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.emulator.wire import rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

GUEST: dict[str, Any] = {
    "hostname": "new",
    "domain": "example.com",
    "startCpus": 2,
    "maxMemory": 4096,
    "hourlyBillingFlag": True,
    "localDiskFlag": False,
    "operatingSystemReferenceCode": "UBUNTU_22_64",
    "datacenter": {"name": "dal13"},
}


def play(emulator: Emulator) -> None:
    """Order, look, stop, ask for what is not there, and meet a fault."""
    rest(emulator, "SoftLayer_Virtual_Guest/createObject", GUEST)
    rest(emulator, "SoftLayer_Account/getVirtualGuests", mask="mask[id,hostname]", limit="100")
    rest(emulator, "SoftLayer_Virtual_Guest/106/powerOff")
    rest(emulator, "SoftLayer_Dns_Domain/1/getObject")
    emulator.faults.add("html_502", service="Account", method="getHardware", times=2)
    rest(emulator, "SoftLayer_Account/getHardware")
