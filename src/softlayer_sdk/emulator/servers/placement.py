"""Where guests are put: on dedicated hosts, in placement groups, into reserved capacity."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import derived, part_of, provided, values_of
from softlayer_sdk.emulator.engine.values import number, struct

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

HOST = "SoftLayer_Virtual_DedicatedHost"
GROUP = "SoftLayer_Virtual_PlacementGroup"
CAPACITY = "SoftLayer_Virtual_ReservedCapacityGroup"
_GIGABYTE = 1024
# What a guest in a placement group has to be like, by id.
RULES = {1: "SPREAD"}
values_of("Virtual_PlacementGroup_Rule", "keyName", RULES.values())


def put_guest(state: State, guest: Row, template: dict[str, Any]) -> None:
    """Put a new guest where its template says.

    Raises:
        Refusal: there is no such place, it is elsewhere, or it is full.
    """
    host = struct(template.get("dedicatedHost")).get("id")
    if host:
        put_on_host(guest, state.found(HOST, host))
    if template.get("placementGroupId"):
        group = state.found(GROUP, template["placementGroupId"])
        _check_place(guest, group)
        guest.update(placementGroup=group)
    if template.get("reservedCapacityId"):
        _reserve(guest, state.found(CAPACITY, template["reservedCapacityId"]))


def _check_place(guest: Row, where: Row) -> None:
    """Refuse what is in another datacenter than the guest."""
    behind = where.get("backendRouter")
    place = behind.get("datacenter") if behind is not None else guest.get("datacenter")
    if place is not guest.get("datacenter"):
        name = place.get("name") if place is not None else "another datacenter"
        raise Refusal.public(f"{where.get('name')} is in {name}, the virtual guest is not.")


def put_on_host(guest: Row, host: Row) -> None:
    """Put a guest on a dedicated host.

    Raises:
        Refusal: the host is elsewhere, or it has not enough left for the guest.
    """
    _check_place(guest, host)
    left = host.get("allocationStatus")
    cores, memory = guest.get("maxCpu") or 0, (guest.get("maxMemory") or 0) // _GIGABYTE
    fits = cores <= left.get("cpuAvailable") and memory <= left.get("memoryAvailable")
    if not fits and guest.get("dedicatedHost") is not host:
        raise Refusal.public(
            f"Dedicated host {host.get('name')} has no room for the virtual guest."
        )
    guest.update(dedicatedHost=host, dedicatedAccountHostOnlyFlag=True)


def _reserve(guest: Row, group: Row) -> None:
    _check_place(guest, group)
    free: list[Row] = group.get("availableInstances")
    if not free:
        text = f"Reserved capacity {group.get('name')} has no instance left."
        raise Refusal.public(text)
    free[0].update(guest=guest, modifyDate=guest.state.clock.now())


def backend_router(state: State, place: Row | None) -> Row | None:
    """The private router of a datacenter."""
    found: Row | None = provided("router")(state, place, "PRIVATE")
    return found


def backend_routers(state: State, places: list[Row]) -> list[Row]:
    """The private routers of datacenters."""
    rows = (backend_router(state, place) for place in places)
    return [row for row in rows if row is not None]


def is_backend_router(row: Row | None) -> bool:
    """Whether something is a private router."""
    return row is not None and str(row.get("hostname")).startswith("bcr")


def rule(state: State, id: object) -> Row | None:
    """What a guest in a placement group has to be like."""
    name = RULES.get(number(id) or 0)
    if name is None:
        return None
    return state.make(f"{GROUP}_Rule", {"id": number(id), "keyName": name, "name": name})


# --- what follows


@derived("Virtual_DedicatedHost", "allocationStatus")
def _allocation(host: Row) -> Row:
    guests: list[Row] = host.get("guests")
    used = {
        "cpu": sum(each.get("maxCpu") or 0 for each in guests),
        "memory": sum((each.get("maxMemory") or 0) // _GIGABYTE for each in guests),
        "disk": sum(_disk(each) for each in guests),
    }
    values: dict[str, Any] = {"guestCount": len(guests)}
    for name, total in (
        ("cpu", "cpuCount"),
        ("memory", "memoryCapacity"),
        ("disk", "diskCapacity"),
    ):
        most = host.get(total) or 0
        values |= {
            total: most,
            f"{name}Allocated": used[name],
            f"{name}Available": most - used[name],
        }
    return host.state.make("Container_Virtual_DedicatedHost_AllocationStatus", values)


def _disk(guest: Row) -> int:
    images = (each.get("diskImage") for each in guest.get("blockDevices") or ())
    return sum(int(image.get("capacity") or 0) for image in images if image is not None)


@derived("Virtual_PlacementGroup", "rule")
def _rule(group: Row) -> Row | None:
    return rule(group.state, group.get("ruleId"))


@derived("Virtual_Guest", "reservedCapacityGroup")
def _capacity(guest: Row) -> Row | None:
    instance = guest.get("reservedCapacityGroupInstance")
    return instance.get("reservedCapacityGroup") if instance is not None else None


@derived("Virtual_Guest", "reservedCapacityGroupFlag")
def _is_reserved(guest: Row) -> bool:
    return guest.get("reservedCapacityGroupInstance") is not None


part_of(
    "Virtual_ReservedCapacityGroup",
    "availableInstances",
    "instances",
    lambda row: row.values.get("guest") is None,
)
part_of(
    "Virtual_ReservedCapacityGroup",
    "occupiedInstances",
    "instances",
    lambda row: row.values.get("guest") is not None,
)


@derived("Virtual_ReservedCapacityGroup", "instancesCount")
def _count(group: Row) -> int:
    return len(group.get("instances"))


@derived("Virtual_ReservedCapacityGroup_Instance", "availableFlag")
def _is_available(instance: Row) -> bool:
    return instance.values.get("guest") is None
