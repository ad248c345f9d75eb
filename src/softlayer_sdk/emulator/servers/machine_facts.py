"""What guests and servers tell of themselves: bills, interfaces, positions of disks, images."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import IMAGE
from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, behaviours, derived, same_as, usual
from softlayer_sdk.emulator.servers.sizes import DISKS

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_GUEST, _SERVER = "Virtual_Guest", "Hardware_Server"
_BOTH = (_GUEST, "Hardware")


# --- what follows from others, and what is so of all

_CODE = "operatingSystem.softwareLicense.softwareDescription.referenceCode"
for _name in _BOTH:
    same_as(_name, operatingSystemReferenceCode=_CODE)
    usual(_name, blockCancelBecauseDisconnectedFlag=False)
usual(_GUEST, consoleIpAddressFlag=False, gpuCount=0, pendingMigrationFlag=False)
usual(
    "Hardware",
    containsSolidStateDrivesFlag=False,
    customerOwnedFlag=False,
    daysInSparePool=0,
    managedResourceFlag=False,
)
same_as(
    "Hardware",
    datacenterName="datacenter.name",
    hardwareFunctionDescription="hardwareFunction.description",
)


@derived(_GUEST, "orderedPackageId")
def ordered_package(guest: Row) -> str | None:
    """The id of the package that a guest was ordered from."""
    bill: Row | None = guest.get("billingItem")
    return str(bill.get("packageId")) if bill is not None else None


@derived("Hardware", "billingItemFlag")
def is_billed(server: Row) -> bool:
    """Whether a server is paid for."""
    return server.get("billingItem") is not None


# --- what is paid for


@behaviours(_BOTH, "getCurrentBillingDetail")
def bills(_: Context, machine: Row) -> list[Row]:
    """The billing items of a machine and of all that is in it."""
    item: Row | None = machine.get("billingItem")
    return [item, *item.get("children")] if item is not None else []


@behaviours(_BOTH, "getCurrentBillingTotal")
def total(context: Context, machine: Row) -> Decimal:
    """What a machine costs in a month."""
    fees = (Decimal(str(row.get("recurringFee") or 0)) for row in bills(context, machine))
    return sum(fees, Decimal())


# --- interfaces


def _port(side: str) -> Callable[[Context, Row], Row | None]:
    return lambda _, machine: machine.get(f"primary{side}NetworkComponent")


def _vlan(side: str) -> Callable[[Context, Row], Row | None]:
    def vlan(_: Context, machine: Row) -> Row | None:
        port: Row | None = machine.get(f"primary{side}NetworkComponent")
        return port.get("networkVlan") if port is not None else None

    return vlan


def _switch(side: str, *, on: bool) -> Callable[[Context, Row], bool]:
    def switch(_: Context, machine: Row) -> bool:
        port: Row | None = machine.get(f"primary{side}NetworkComponent")
        if port is None:
            raise Refusal.public("This device has no such interface.")
        port.update(status="ACTIVE" if on else "DISABLED", speed=port.get("maxSpeed") if on else 0)
        return True

    return switch


for _word, _side in (("Public", ""), ("Private", "Backend")):
    behaviour(_SERVER, f"get{_word}NetworkComponent")(_port(_side))
    behaviour(_SERVER, f"get{_word}Vlan")(_vlan(_side))
    behaviours((_GUEST, _SERVER), f"activate{_word}Port")(_switch(_side, on=True))
    behaviours((_GUEST, _SERVER), f"shutdown{_word}Port")(_switch(_side, on=False))


@behaviour(_SERVER, "getPublicVlanByHostname")
def vlan_by_name(context: Context, _: Row | None, hostname: str) -> Row | None:
    """The public VLAN of the server with a name."""
    for server in context.state.all(_SERVER):
        if server.get("hostname") == hostname:
            return _vlan("")(context, server)
    raise Refusal.not_found(hostname)


@behaviours((_GUEST, _SERVER), "getFirewallProtectableSubnets")
def protectable(_: Context, machine: Row) -> list[Row]:
    """The subnets of a machine that a firewall can stand before: those of its public VLAN."""
    port: Row | None = machine.get("primaryNetworkComponent")
    vlan: Row | None = port.get("networkVlan") if port is not None else None
    return vlan.get("subnets") if vlan is not None else []


# --- disks, images, systems


@behaviour(_GUEST, "getAvailableBlockDevicePositions")
def positions(_: Context, guest: Row) -> list[str]:
    """Where a guest can have another disk."""
    taken = {str(each.get("device")) for each in guest.get("blockDevices")}
    return [device for device in DISKS.values() if device not in taken]


@behaviour(_GUEST, "getFirstAvailableBlockDevicePosition")
def position(context: Context, guest: Row) -> str | None:
    """The first of these."""
    return next(iter(positions(context, guest)), None)


@behaviours((_GUEST, _SERVER), "getValidBlockDeviceTemplateGroups")
def images(context: Context, _: Row, visibility: Any = None) -> list[Row]:
    """The images that a machine can be made anew from."""
    rows: list[Row] = context.state.account.get("blockDeviceTemplateGroups")
    public = context.state.where(IMAGE, _is_public)
    return {"PRIVATE": rows, "PUBLIC": public}.get(str(visibility).upper(), [*rows, *public])


def _is_public(image: Row) -> bool:
    return bool(image.get("publicFlag")) and image.values.get("parent") is None


@behaviour(_SERVER, "isWindowsServer")
def is_windows(_: Context, server: Row) -> bool:
    """Whether a server runs Windows."""
    system: Row | None = server.get("operatingSystem")
    if system is None:
        return False
    return bool(system.get("softwareLicense").get("softwareDescription").get("name") == "Windows")
