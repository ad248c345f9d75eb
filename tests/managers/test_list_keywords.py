"""The conditions that lists of servers have keywords for, as SoftLayer is told them."""

from __future__ import annotations

from typing import Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, name

BY_ID = {"operation": "orderBy", "options": [{"name": "sort", "value": ["ASC"]}]}
BOTH: list[tuple[str, Any, str, Any]] = [
    ("tags", ["a", "b"], "tagReferences.tag.name", ["a", "b"]),
    ("hostname", "web*", "hostname", "^= web"),
    ("domain", "b.org", "domain", "_= b.org"),
    ("datacenter", "!= dal05", "datacenter.name", "!= dal05"),
    ("nic_speed", 100, "networkComponents.maxSpeed", 100),
    ("public_ip", "192.0.2.1", "primaryIpAddress", "_= 192.0.2.1"),
    ("private_ip", "10.0.0.1", "primaryBackendIpAddress", "_= 10.0.0.1"),
]
GUESTS: list[tuple[str, Any, str, Any]] = [
    *BOTH,
    ("cpus", "> 2", "maxCpu", "> 2"),
    ("memory", "> 2 GB", "maxMemory", "> 2048"),
    ("local_disk", True, "localDiskFlag", 1),
    ("transient", False, "transientGuestFlag", 0),
]
SERVERS: list[tuple[str, Any, str, Any]] = [
    *BOTH,
    ("cpus", 32, "processorPhysicalCoreAmount", 32),
    ("memory", "> 2048 MB", "memoryCapacity", "> 2"),
    ("owner", "ada", "billingItem.orderItem.order.userRecord.username", "_= ada"),
]
CASES = [
    *(
        (sl.VSManager, "list_instances", "getVirtualGuests", "virtualGuests", *row)
        for row in GUESTS
    ),
    *((sl.HardwareManager, "list_hardware", "getHardware", "hardware", *row) for row in SERVERS),
]
MASKS = {
    "list_instances": (
        "mask[id,globalIdentifier,hostname,domain,fullyQualifiedDomainName,"
        "primaryBackendIpAddress,primaryIpAddress,lastKnownPowerState.name,powerState,maxCpu,"
        "maxMemory,datacenter,activeTransaction.transactionStatus[friendlyName,name],status]"
    ),
    "list_hardware": (
        "[mask[id,hostname,domain,hardwareStatusId,globalIdentifier,fullyQualifiedDomainName,"
        "processorPhysicalCoreAmount,memoryCapacity,primaryBackendIpAddress,primaryIpAddress,"
        "datacenter],mask(SoftLayer_Hardware_Server)[activeTransaction[id,"
        "transactionStatus[friendlyName,name]]]]"
    ),
}


@pytest.mark.parametrize(
    ("manager", "method", "call", "root", "keyword", "value", "path", "operation"), CASES
)
def test_a_keyword_is_a_condition(
    manager: Any,
    method: str,
    call: str,
    root: str,
    keyword: str,
    value: Any,
    path: str,
    operation: Any,
) -> None:
    """On one property of the rows, which come in the order of their ids; nothing else is said."""
    transport = Scripted({f"Account::{call}": []})
    assert [] == getattr(manager(transport.client()), method)(**{keyword: value})
    [asked] = transport.calls
    condition: dict[str, Any] = {"operation": operation}
    if isinstance(operation, list):
        condition = {"operation": "in", "options": [{"name": "data", "value": operation}]}
    for step in reversed(path.split(".")):
        condition = {step: condition}
    assert {root: {**condition, "id": BY_ID}} == asked.filter
    assert (MASKS[method], 100) == (asked.mask, asked.limit)


@pytest.mark.parametrize(
    ("options", "call", "root"),
    [
        ({}, "getVirtualGuests", "virtualGuests"),
        ({"hourly": True, "monthly": True}, "getVirtualGuests", "virtualGuests"),
        ({"hourly": False, "monthly": False}, "getVirtualGuests", "virtualGuests"),
        ({"monthly": False}, "getHourlyVirtualGuests", "hourlyVirtualGuests"),
        ({"hourly": False}, "getMonthlyVirtualGuests", "monthlyVirtualGuests"),
    ],
)
def test_guests_are_listed_by_how_they_are_billed(
    options: dict[str, Any], call: str, root: str
) -> None:
    """By the hour, by the month, or all; the conditions are those of the list that is asked."""
    for method in ("list_instances", "iter_instances"):
        transport = Scripted({f"Account::{call}": []})
        list(getattr(sl.VSManager(transport.client()), method)(hostname="web", **options))
        [asked] = transport.calls
        assert f"Account::{call}" == name(asked)
        assert {root: {"hostname": {"operation": "_= web"}, "id": BY_ID}} == asked.filter


NUMBERS = [
    (sl.VSManager, "list_instances", "cpus"),
    (sl.VSManager, "list_instances", "memory"),
    (sl.VSManager, "iter_instances", "nic_speed"),
    (sl.HardwareManager, "list_hardware", "cpus"),
    (sl.DedicatedHostManager, "list_guests", "cpus"),
    (sl.NetworkManager, "list_vlans", "vlan_number"),
    (sl.NetworkManager, "list_subnets", "version"),
    (sl.BlockStorageManager, "list_block_volumes", "order"),
]


@pytest.mark.parametrize("value", ["two", ["two"], ["2", "two"], "> two", "2x"])
@pytest.mark.parametrize(("manager", "method", "keyword"), NUMBERS)
def test_words_are_refused_where_numbers_belong(
    manager: Any, method: str, keyword: str, value: Any
) -> None:
    """Nothing is sent: no row would fit, in silence. The error has the keyword and the value."""
    script = Scripted({})
    first = {"list_guests": [5]}.get(method, [])
    with pytest.raises(sl.PreflightError, match=r"is no number|is not a unit") as caught:
        list(getattr(manager(script.client()), method)(*first, **{keyword: value}))
    assert str(caught.value).startswith(f"{keyword}={value!r}: ")
    assert [] == script.calls


@pytest.mark.parametrize(
    ("value", "operation"),
    [
        ("2", 2),
        (3, 3),
        (">= 2", ">= 2"),
        ("!=2", "!= 2"),
        (" 2.5 ", "_= 2.5"),
        ("not null", "not null"),
        ("-1*", "^= -1"),
        (["1", 2], ["1", 2]),
        (iter([1, 2]), [1, 2]),
    ],
)
def test_numbers_may_be_texts(value: Any, operation: Any) -> None:
    """With an operator, a wildcard, in a list, or whether there is one at all."""
    script = Scripted({"Account::getVirtualGuests": []})
    assert [] == sl.VSManager(script.client()).list_instances(cpus=value)
    [call] = script.calls
    leaf: Any = (call.filter or {})["virtualGuests"]["maxCpu"]
    if isinstance(operation, list):
        assert operation == leaf["options"][0]["value"]
    else:
        assert {"operation": operation} == leaf
