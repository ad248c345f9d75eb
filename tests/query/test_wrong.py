"""Wrong masks and filters: each is refused before anything is sent, with what would be right."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.emulator import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

GUESTS, SERVERS = "Account::getVirtualGuests", "Account::getHardware"
EVENTS, SITES = "Event_Log::getAllObjects", "Location_Datacenter::getDatacenters"
RECORDS = "Dns_Domain::getResourceRecords"
X = {"operation": "x"}


def _guests(**tree: Any) -> dict[str, Any]:
    return {"virtualGuests": tree}


def _options(operation: str, **values: Any) -> dict[str, Any]:
    given = [{"name": name, "value": value} for name, value in values.items()]
    return {"operation": operation, "options": given}


# The call, its mask, and what is suggested.
MASKS: list[tuple[str, Any, str | None]] = [
    (GUESTS, "id,hostnam", "hostname"),
    (GUESTS, "mask[id,host_name]", "hostname"),
    (GUESTS, "mask[id,primaryIPAddress]", "primaryIpAddress"),
    (GUESTS, "mask[maxMemory,MaxCpu]", "maxCpu"),
    (GUESTS, "datacentre.name", "datacenter"),
    (GUESTS, "datacenter.nme", "datacenter.name"),
    (GUESTS, "mask.datacenter[nme]", "datacenter.name"),
    (GUESTS, "tagReferences.tag.nme", "tagReferences.tag.name"),
    (GUESTS, "virtualGuests[id,hostname]", "id"),
    (GUESTS, "hostname[name]", "hostname"),
    (GUESTS, "datacenter.name.id", "datacenter.name"),
    (GUESTS, {"datacentre": {}}, "datacenter"),
    (GUESTS, sl.mask("hostnme"), "hostname"),
    (GUESTS, sl.mask("data_center.name"), "datacenter"),
    (GUESTS, "mask[id", None),
    (GUESTS, "[id]", None),
    (GUESTS, "mask[id hostname]", None),
    (
        SERVERS,
        "activeTransaction[id]",
        "mask(SoftLayer_Hardware_Server)[activeTransaction]",
    ),
    (SERVERS, "mask(Hardware_Server)[id]", "SoftLayer_Hardware_Server"),
    (SERVERS, "mask(SoftLayer_Hardware_Srver)[id]", "SoftLayer_Hardware_Server"),
    (SERVERS, "mask(SoftLayer_Hardware_Server)[activeTransactio]", "activeTransaction"),
    (SERVERS, "mask(SoftLayer_Virtual_Guest)[id]", None),
    (SERVERS, "mask[datacenter(SoftLayer_Hardware)[id]]", None),
    (EVENTS, "labl", "label"),
    ("Account::getObject", "virtualGuestCont", "virtualGuestCount"),
    ("Account::getObject", "virtualGuests.hostnam", "virtualGuests.hostname"),
]
# The call, its filter, and what is suggested.
FILTERS: list[tuple[str, dict[str, Any], str | None]] = [
    (GUESTS, {"hostname": X}, "virtualGuests.hostname"),
    (GUESTS, {"virtualguests": {"hostname": X}}, "virtualGuests"),
    (GUESTS, {"hardware": {"hostname": X}}, "virtualGuests"),
    (GUESTS, _guests(hostnam=X), "virtualGuests.hostname"),
    (GUESTS, _guests(datacenter=X), "virtualGuests.datacenter.name"),
    (GUESTS, _guests(activeTransaction=X), "virtualGuests.activeTransaction.id"),
    (GUESTS, _guests(datacenter={"nme": X}), "virtualGuests.datacenter.name"),
    (GUESTS, _guests(datacenter={**_options("x"), "nme": X}), "virtualGuests.datacenter.name"),
    (
        GUESTS,
        _guests(datacenter={"operation": "not null", "nme": X}),
        "virtualGuests.datacenter.name",
    ),
    (GUESTS, _guests(hostname={"name": X}), "virtualGuests.hostname"),
    (GUESTS, _guests(hostname={"op": "x"}), "virtualGuests.hostname"),
    (GUESTS, _guests(hostname={}), "virtualGuests.hostname"),
    (GUESTS, _guests(**X), "virtualGuests.hostname"),
    (GUESTS, _guests(hostname=_options("IN", data=["x"])), "in"),
    (GUESTS, _guests(hostname=_options("orderby", sort=["ASC"])), "orderBy"),
    (GUESTS, {"virtualGuests": "web"}, None),
    (GUESTS, _guests(hostname="web"), None),
    (GUESTS, _guests(hostname={"operation": None}), None),
    (GUESTS, _guests(hostname={"operation": ["a"]}), None),
    *[
        (GUESTS, _guests(createDate={"operation": operation}), None)
        for operation in (
            "in",
            "not in",
            "or",
            "and",
            "isDate",
            "lessThanDate",
            "greaterThanDate",
            "betweenDate",
            "orderBy",
        )
    ],
    (GUESTS, _guests(createDate=_options("betweenDate", endDate=["x"])), None),
    (GUESTS, _guests(hostname=_options("NOT IN", data=["x"])), "not in"),
    (GUESTS, _guests(createDate=_options("greaterthandate", date=["x"])), "greaterThanDate"),
    (GUESTS, _guests(hostname=_options("in", data="x")), None),
    (GUESTS, _guests(hostname=_options("in", data=[])), None),
    (GUESTS, _guests(hostname=_options("in", date=["x"])), None),
    (GUESTS, _guests(createDate=_options("betweenDate", startDate=["x"])), None),
    (GUESTS, _guests(hostname=_options("orderBy", sort=["UP"])), None),
    (EVENTS, {"eventLogs": {"label": X}}, "label"),
    (EVENTS, {"labl": X}, "label"),
    (SITES, {"datacenters": {"name": X}}, "name"),
    (RECORDS, {"records": {"host": X}}, "resourceRecords"),
    (RECORDS, {"host": X}, "resourceRecords.host"),
]
WHERES: list[tuple[sl.Condition, str | None]] = [
    (sl.prop("hostnam") == "x", "hostname"),
    (sl.prop("data_center.name") == "x", "datacenter"),
    (sl.prop("datacenter.nme") == "x", "datacenter.name"),
    (sl.prop("datacenter") == "dal05", "datacenter.name"),
    (sl.prop("virtualGuests.hostname") == "x", "hostname"),
    (sl.prop("hostname.name") == "x", "hostname"),
    (sl.prop("Max_Memory") > 5, "maxMemory"),
]
WRONG: list[tuple[str, dict[str, Any], str | None]] = [
    *[(call, {"mask": mask}, near) for call, mask, near in MASKS],
    *[(call, {"filter": tree}, near) for call, tree, near in FILTERS],
    *[(GUESTS, {"where": where}, near) for where, near in WHERES],
]


@pytest.fixture(scope="module")
def emulator() -> Iterator[Emulator]:
    """An account that tells of the calls it got."""
    with Emulator() as running:
        yield running


@pytest.mark.parametrize(("call", "asked", "near"), WRONG, ids=map(str, range(len(WRONG))))
def test_it_is_refused(
    emulator: Emulator, call: str, asked: dict[str, Any], near: str | None
) -> None:
    """The message ends with the full right path, and no request was made."""
    service, method = call.split("::")
    with emulator.client() as client, pytest.raises(sl.PreflightError) as caught:
        client.call(service, method, id=1 if call == RECORDS else None, **asked)
    assert near == caught.value.suggestion
    assert str(caught.value).endswith(f"Did you mean {near!r}?") is (near is not None)
    assert [] == emulator.calls
