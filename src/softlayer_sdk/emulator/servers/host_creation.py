"""Dedicated hosts and reserved capacity, with what they cost: for orders, and for seeding."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import seeder
from softlayer_sdk.emulator.engine.seeding import place_of, rows_of
from softlayer_sdk.emulator.engine.values import number
from softlayer_sdk.emulator.orders.bills import bill_order, category_of
from softlayer_sdk.emulator.servers.host_catalog import CAPACITY as RESERVED
from softlayer_sdk.emulator.servers.host_catalog import HOST as DEDICATED
from softlayer_sdk.emulator.servers.host_catalog import host_size
from softlayer_sdk.emulator.servers.placement import CAPACITY, GROUP, HOST, backend_router

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State


def _bill(price: Row, place: Row | None, *, kind: str, **values: Any) -> Row:
    item = price.get("item")
    own = {"category": item.get("itemCategory"), "item": item, "location": place, **values}
    return bill_order(price.state, [price], item.get("description"), kind=kind, **own)


def add_host(price: Row, place: Row | None, **values: Any) -> Row:
    """A dedicated host as it is ordered by its price; `domain` is that of its billing item."""
    state, domain = price.state, values.pop("domain", "example.com")
    hourly, name = values.pop("hourly", True), values.get("name", "host")
    cores, memory, disk, _ = host_size(price.get("item").get("keyName"))
    named = {"hostName": name, "domainName": domain, "hourlyFlag": hourly}
    usual = {
        "name": name,
        "cpuCount": cores,
        "memoryCapacity": memory,
        "diskCapacity": disk,
        "createDate": state.clock.now(),
        "notes": "",
        "datacenter": place,
    }
    if "backendRouter" not in values:
        usual["backendRouter"] = backend_router(state, place)
    if "billingItem" not in values:
        usual["billingItem"] = _bill(
            price, place, kind="Billing_Item_Virtual_DedicatedHost", **named
        )
    return state.add(HOST, usual | values)


def add_capacity(price: Row, count: int, **values: Any) -> Row:
    """A group with as many reserved instances as are ordered."""
    state, item = price.state, price.get("item")
    now = state.clock.now()
    usual = {"createDate": now}
    group = state.add(CAPACITY, usual | values)
    router = group.get("backendRouter")
    place = router.get("datacenter") if router is not None else None
    term = {"recurringMonths": int(item.get("capacity")), "allowCancellationFlag": 0}
    kind = "Billing_Item_Virtual_ReservedCapacity"
    for _ in range(count):
        bill = _bill(price, place, kind=kind, **term)
        values = {"createDate": now, "reservedCapacityGroup": group, "billingItem": bill}
        state.add(f"{CAPACITY}_Instance", values)
    return group


# --- seeding


def _offer(state: State, code: str) -> Row:
    """The first price of a category."""
    return next(each for each in state.all("Product_Item_Price") if category_of(each) == code)


@seeder("Virtual_DedicatedHost")
def _host(state: State, values: dict[str, Any]) -> Row:
    place = place_of(state, values)
    return add_host(_offer(state, DEDICATED), place, **rows_of(state, HOST, values))


@seeder("Virtual_PlacementGroup")
def _group(state: State, values: dict[str, Any]) -> Row:
    place = place_of(state, values)
    usual = {
        "name": "group",
        "ruleId": 1,
        "createDate": state.clock.now(),
        "backendRouter": backend_router(state, place),
    }
    return state.add(GROUP, usual | rows_of(state, GROUP, values))


@seeder("Virtual_ReservedCapacityGroup")
def _capacity(state: State, values: dict[str, Any]) -> Row:
    place, count = place_of(state, values), values.pop("instances", 1)
    router = backend_router(state, place)
    own = {"name": "capacity", "backendRouter": router, **rows_of(state, CAPACITY, values)}
    if (number(count) or 0) < 1:
        raise ValueError(f"instances is how many a group has, not {count!r}")
    return add_capacity(_offer(state, RESERVED), number(count) or 0, **own)
