"""The objects that a call names, as the published schema has it: its own, and of its arguments."""

from __future__ import annotations

import functools
import importlib
import operator
import pkgutil
from typing import TYPE_CHECKING, Any

import SoftLayer.fixtures

from tests.models.published import DATATYPES, SERVICES, lineage
from tests.peers.situations import situations_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.peers.recorded import Call

_PREFIX = "SoftLayer_"
_PLACE = f"{_PREFIX}Location"
_CONTAINER, _PRICE = f"{_PREFIX}Container_", f"{_PREFIX}Product_Item_Price"
_IMAGE = "Virtual_Guest_Block_Device_Template_Group"
# What a plain id or UUID is of, by the name of its parameter or property.
_IDS = {
    "backendRouterId": "Hardware_Router",
    "dedicatedHostId": "Virtual_DedicatedHost",
    "domainId": "Dns_Domain",
    "duplicateOriginSnapshotId": "Network_Storage",
    "duplicateOriginVolumeId": "Network_Storage",
    "endPointIpAddressId": "Network_Subnet_IpAddress",
    "endPointVlanId": "Network_Vlan",
    "guestId": "Virtual_Guest",
    "hardwareId": "Hardware_Server",
    "hostId": "Virtual_DedicatedHost",
    "imageId": "Virtual_Disk_Image",
    "imageTemplateGlobalIdentifier": _IMAGE,
    "imageTemplateId": _IMAGE,
    "location": "Location_Datacenter",
    "loadBalancerUuid": "Network_LBaaS_LoadBalancer",
    "networkComponentFirewallId": "Network_Component_Firewall",
    "networkComponentIds": "Virtual_Guest_Network_Component",
    "originVolumeId": "Network_Storage",
    "packageId": "Product_Package",
    "presetId": "Product_Package_Preset",
    "replicantId": "Network_Storage",
    "reservedCapacityId": "Virtual_ReservedCapacityGroup",
    "remoteGroupId": "Network_SecurityGroup",
    "ruleIds": "Network_SecurityGroup_Rule",
    "snapshotId": "Network_Storage",
    "softwareId": "Software_Component",
    "subnetId": "Network_Subnet",
    "subnetIds": "Network_Subnet",
    "uuid": "Network_LBaaS_LoadBalancer",
    "userId": "User_Customer",
    "virtualGuestId": "Virtual_Guest",
    "vlanId": "Network_Vlan",
    "volumeId": "Network_Storage",
}
# How what is named by these belongs to the object that the call is about.
_BELONGS = {
    "replicantId": "replicatingVolume",
    "snapshotId": "parentVolume",
    "ruleIds": "securityGroup",
    "ruleTemplates": "securityGroup",
    "keyId": "user",
}
_TAGGED = {"GUEST": "Virtual_Guest", "HARDWARE": "Hardware_Server"}

Named = tuple[str, dict[str, Any]]


def named(call: Call) -> Iterator[Named]:
    """Each object that a call names: its datatype and the values that are known of it."""
    situations = list(situations_of(call))
    for datatype, values in _named(call):
        like = (each.like.get(datatype.removeprefix(_PREFIX), {}) for each in situations)
        yield datatype, functools.reduce(operator.or_, like, values)
    for each in situations:
        yield from each.more


def _named(call: Call) -> Iterator[Named]:
    own = {} if call.id is None else {"id": _number(call.id)}
    if own:
        yield call.service, own
    match call.name, call.args:
        case "SoftLayer_Tag::setTags", [_, kind, id] if kind in _TAGGED:
            yield _TAGGED[kind], {"id": _number(id)}
    facts = DATATYPES[call.service]["methods"].get(call.method, {})
    for parameter, value in zip(facts.get("parameters", ()), call.args, strict=False):
        of = {_BELONGS[parameter["name"]]: own} if parameter["name"] in _BELONGS else {}
        for datatype, values in _in(parameter, value):
            known = _properties(f"{_PREFIX}{datatype.removeprefix(_PREFIX)}")
            yield datatype, values | {name: of[name] for name in of if name in known}


def _in(prop: dict[str, Any], value: Any) -> Iterator[Named]:
    """The objects in what a parameter or a property is."""
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            yield from _in_struct(prop["type"], each)
        elif each not in (None, "") and prop["name"] in _IDS:
            key = _key(prop["name"])
            own = {key: each if key == "uuid" else _number(each)}
            # A router is one of the private network, or nothing can be behind it.
            more = {"hostname": "bcr01a.dal13"} if prop["name"] == "backendRouterId" else {}
            yield _IDS[prop["name"]], own | more


def _key(name: str) -> str:
    """What the value of a parameter or a property is of the object that it stands for."""
    if name.endswith("GlobalIdentifier"):
        return "globalIdentifier"
    return "uuid" if name.lower().endswith("uuid") else "id"


def _in_struct(datatype: str, value: dict[str, Any]) -> Iterator[Named]:
    if value.get("objectType"):
        yield value["objectType"].removeprefix(_PREFIX), {"id": _number(value["id"])}
    kind = value.get("complexType") or datatype
    known = _properties(kind) if kind in DATATYPES else {}
    if value.get("id") and "id" in known and not kind.startswith(_CONTAINER):
        yield "Location_Datacenter" if kind == _PLACE else kind, {"id": _number(value["id"])}
    elif kind in SERVICES and value.get("keyName"):
        yield kind, {"keyName": value["keyName"]}
    elif kind.startswith(_PLACE) and value.get("name"):
        yield "Location_Datacenter", {"name": value["name"]}
    for name, inner in value.items():
        for kind, values in _in(known.get(name, {"name": name, "type": ""}), inner):
            yield kind, values | (_offer(value, values["id"]) if kind == _PRICE else {})


def _offer(order: dict[str, Any], price: Any) -> dict[str, Any]:
    """What is ordered with a price: as the official fixtures have it, in the order's package."""
    package = order.get("packageId")
    return {"item": items().get(price, {}), "packages": [{"id": package}] if package else []}


@functools.cache
def items() -> dict[Any, dict[str, Any]]:
    """The items of the official fixtures, by the ids of their prices."""
    found: dict[Any, dict[str, Any]] = {}
    for module in pkgutil.iter_modules(SoftLayer.fixtures.__path__, "SoftLayer.fixtures."):
        for value in vars(importlib.import_module(module.name)).values():
            for price, item in _items_in(value):
                found[price] = max(found.get(price, {}), item, key=len)
    return found


def _items_in(value: Any) -> Iterator[tuple[Any, dict[str, Any]]]:
    if isinstance(value, list):
        for each in value:
            yield from _items_in(each)
    elif isinstance(value, dict):
        for price in [value, *_structs(value.get("prices"))]:
            item = value if price is not value else value.get("item")
            own = item.get("itemCategory") if isinstance(item, dict) else None
            for category in _structs(price.get("categories")) or _structs([own]):
                code = {"itemCategory": {"categoryCode": category.get("categoryCode")}}
                yield price.get("id"), _facts(item) | code
        for each in value.values():
            yield from _items_in(each)


def _structs(value: Any) -> list[dict[str, Any]]:
    return [each for each in value or () if isinstance(each, dict)]


def _facts(item: Any) -> dict[str, Any]:
    names = ("keyName", "description", "capacity", "capacityMinimum", "capacityMaximum")
    return {name: item[name] for name in names if isinstance(item, dict) and item.get(name)}


def _properties(datatype: str) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for name in reversed(lineage(datatype)):
        found |= DATATYPES[name].get("properties") or {}
    return found


def _number(id: Any) -> Any:
    return int(id) if str(id).isdecimal() else id
