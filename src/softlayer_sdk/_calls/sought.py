"""What a call was to make, as plain data: which things, where they are listed, how they are known.

How each kind of thing is looked for is a row of `KINDS`. What has no row there is looked for by the
schema: a list that gives objects of the datatype, of the account or of the parent.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._schema import schema
from softlayer_sdk._types import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from softlayer_sdk.transport.base import Call

ACCOUNT = "SoftLayer_Account"
GUEST = "SoftLayer_Virtual_Guest"
SERVER = "SoftLayer_Hardware_Server"
HOST = "SoftLayer_Virtual_DedicatedHost"
VOLUME = "SoftLayer_Network_Storage"
ORDER = "SoftLayer_Billing_Order"
QUOTE = "SoftLayer_Billing_Order_Quote"
IMAGE = "SoftLayer_Virtual_Guest_Block_Device_Template_Group"
# What is compared as a set: any of these names a place, or each of these stands for a price.
PLACE, PRICES = "place", "prices"
_ORDERED = "billingItem.orderItem.order"
# What is asked of the order that something was bought with.
_ITEM = ("itemPriceId", "quantity", "recurringFee", "hourlyRecurringFee", "setupFee")
_BOUGHT = (
    *("id", "createDate", "userRecordId", "items.item.id", "items.item.prices.id"),
    *(f"items.{name}" for name in _ITEM),
)


@attrs.frozen(kw_only=True)
class Kind:
    """How things of a datatype are found: where they are listed, and what tells one from another.

    Attributes:
        method: The method of SoftLayer_Account that lists them.
        root: The relation that it lists, which is the root of its filter.
        made: Where the moment is that one was made; the first that is there counts.
        late: Whether the last of these can be long after it was ordered, and so proves nothing.
        key: What has to agree, by the name that the call gives it: where a thing has it.
        also: What should agree: a thing that differs here may be another one.
        place: Where a thing has its datacenter.
        order: Where a thing has the order that it was bought with.
    """

    method: str
    root: str
    made: tuple[str, ...]
    key: Mapping[str, str]
    also: Mapping[str, str] = attrs.field(factory=dict[str, str])
    late: bool = False
    place: str = "datacenter"
    order: str = _ORDERED

    @property
    def mask(self) -> str:
        """What is asked for to compare."""
        said = {*self.key.values(), *self.also.values()}
        paths = ["id", *(said - {PLACE, PRICES}), *self.made]
        paths += [f"{self.order}.{name}".removeprefix(".") for name in _BOUGHT]
        if PLACE in said:
            paths += [f"{self.place}.{name}" for name in ("id", "name", "regions.keyname")]
        return f"mask[{_mask(set(paths))}]"


def _mask(paths: set[str]) -> str:
    """A mask of dotted paths, in which each property comes once."""
    tops = sorted({path.partition(".")[0] for path in paths})
    inner = {
        top: {path[len(top) + 1 :] for path in paths if path.startswith(f"{top}.")} for top in tops
    }
    return ",".join(f"{top}[{_mask(inner[top])}]" if inner[top] else top for top in tops)


_NAMES = {"hostname": "hostname", "domain": "domain"}
_WHERE = {"datacenter.name": PLACE, "datacenter.id": PLACE, "location": PLACE}
_BILLED = {"hourlyBillingFlag": "hourlyBillingFlag", "useHourlyPricing": "hourlyBillingFlag"}
KINDS: Mapping[str, Kind] = {
    GUEST: Kind(
        method="getVirtualGuests",
        root="virtualGuests",
        made=("createDate",),
        key=_NAMES,
        also={
            **{name: name for name in ("startCpus", "maxMemory", "privateNetworkOnlyFlag")},
            **_BILLED,
            **_WHERE,
            "prices": PRICES,
        },
    ),
    # A server is provisioned long after it was ordered.
    SERVER: Kind(
        method="getHardware",
        root="hardware",
        made=(f"{_ORDERED}.createDate", "billingItem.createDate", "provisionDate"),
        late=True,
        key=_NAMES,
        also={
            "processorCoreAmount": "processorPhysicalCoreAmount",
            "memoryCapacity": "memoryCapacity",
            **_BILLED,
            **_WHERE,
            "prices": PRICES,
        },
    ),
    HOST: Kind(
        method="getDedicatedHosts",
        root="dedicatedHosts",
        made=("createDate", f"{_ORDERED}.createDate"),
        key={"hostname": "name"},
        also={**_WHERE, "prices": PRICES},
    ),
    # A volume is named by SoftLayer.
    VOLUME: Kind(
        method="getNetworkStorage",
        root="networkStorage",
        made=(f"{_ORDERED}.createDate", "createDate"),
        key={"volumeSize": "capacityGb", "location": PLACE, "prices": PRICES},
        also={"iops": "iops", "osFormatType.keyName": "osType.keyName"},
        place="billingItem.location",
    ),
    # Whatever else is ordered.
    ORDER: Kind(
        method="getOrders",
        root="orders",
        made=("createDate",),
        key={"prices": PRICES},
        order="",
    ),
}
# Methods whose result is not what they make: what that is, and where their arguments are in it.
MAKES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "createArchiveTransaction": (IMAGE, {"groupName": "name"}),
    "createArchiveTemplate": (IMAGE, {"groupName": "name"}),
    "placeQuote": (QUOTE, {"quoteName": "name"}),
}
# The properties that a person tells things apart by; they have to agree where a call gives them.
NAMES = ("name", "label", "username", "title", "host", "type", "data")


@attrs.frozen(kw_only=True)
class Thing:
    """What a call was to make: `count` equal things of a `kind`.

    `within` is the service, the id and the relation that list them, where no table says it.
    """

    kind: str
    count: int
    key: Mapping[str, Any]
    also: Mapping[str, Any]
    within: list[Any] | None = None

    @property
    def how(self) -> Kind:
        """How it is found: by the table, or by the schema."""
        if self.within is None:
            return KINDS[self.kind]
        root = str(self.within[2])
        row = schema.find_datatype(self.kind)
        dated = row is not None and "createDate" in row.properties
        return Kind(
            method=f"get{root[0].upper()}{root[1:]}",
            root=root,
            made=("createDate",) if dated else (),
            key={name: name for name in self.key},
            also={name: name for name in self.also},
            order="",
        )

    @property
    def mask(self) -> str:
        """What is asked for to compare."""
        if self.within is None:
            return self.how.mask
        return f"mask[{_mask({'id', *self.key, *self.also, *self.how.made})}]"


def sought(call: Call) -> list[dict[str, Any]]:
    """The things that a call was to make; empty where the API lists nothing of the kind.

    Args:
        call: An order or a create.
    """
    facts = schema.methods(call.service).get(call.method)
    if call.method.startswith("place") and call.method not in MAKES:
        # A quote is placed without a container: then any order of this user may be it.
        first = call.args[0] if call.args else None
        found = list(_ordered(first if is_object(first) else {}))
    elif facts is None:
        found = []
    else:
        made, renamed = MAKES.get(call.method, (facts.type, {}))
        found = [_made(made, call, each) for each in _templates(call, facts, renamed)]
    return _counted([each for each in found if each])


def _counted(things: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Equal things once, with how many of them there are."""
    counted: list[dict[str, Any]] = []
    for each in things:
        same = next((one for one in counted if {**one, "count": 0} == {**each, "count": 0}), None)
        if same is None:
            counted.append(each)
        else:
            same["count"] += each["count"]
    return counted


def _ordered(order: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """What the containers of an order ask for."""
    containers = [each for each in _list(order.get("orderContainers")) if is_object(each)] or [
        order
    ]
    others: list[Any] = []
    for container in containers:
        things = list(_machines_and_volumes(container))
        yield from things
        others += [] if things else [container]
    if others:
        prices = list(itertools.chain.from_iterable(_price_ids(each) for each in others))
        yield _thing(ORDER, {"prices": prices})


def _machines_and_volumes(container: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    kind = str(container.get("complexType"))
    given = {**container, "prices": _price_ids(container)}
    if kind.endswith("_Upgrade"):
        return
    if container.get("volumeSize") and "Network_Storage" in kind:
        yield _thing(VOLUME, given, count=_whole(container.get("quantity")) or 1)
        return
    machine = HOST if kind.endswith("DedicatedHost") else SERVER
    for name, datatype in (("virtualGuests", GUEST), ("hardware", machine)):
        for each in _list(container.get(name)):
            if is_object(each) and each.get("hostname"):
                yield _thing(datatype, {**given, **each})


def _price_ids(container: Mapping[str, Any]) -> list[int]:
    ids = (each.get("id") for each in _list(container.get("prices")) if is_object(each))
    return [id for id in map(_whole, ids) if id is not None]


def _thing(datatype: str, given: Mapping[str, Any], count: int = 1) -> dict[str, Any]:
    """A thing of a kind in the table, with what the call says of it."""
    kind = KINDS[datatype]
    parts = {"key": kind.key, "also": kind.also}
    said = {
        part: {where: value for name, where in names.items() if _said(value := at(given, name))}
        for part, names in parts.items()
    }
    return {"kind": datatype, "count": count, **said}


def _templates(
    call: Call, facts: schema.Method, renamed: Mapping[str, str]
) -> Iterator[dict[str, Any]]:
    """What a create says of each thing: its template, or its arguments by their names."""
    named: dict[str, Any] = {}
    first = call.args[0] if call.args else None
    if is_array(first):
        yield from (dict(each) for each in first if is_object(each))
        return
    for parameter, value in zip(facts.parameters, call.args, strict=False):
        named |= dict(value) if is_object(value) else {parameter.name: value}
    yield {renamed.get(name, name): value for name, value in named.items()}


def _made(datatype: str, call: Call, template: Mapping[str, Any]) -> dict[str, Any]:
    """A thing that a create makes; empty where nothing is known to list it."""
    row = schema.find_datatype(datatype)
    if row is None:
        return {}
    same = SERVER if "SoftLayer_Hardware" in row.ancestors else datatype
    if same in KINDS:
        return _thing(same, template)
    place = listed(row, call, template)
    if place is None:
        return {}
    said = {
        name: value
        for name, value in template.items()
        if name in row.properties
        and row.properties[name].form == "local"
        and not row.properties[name].secret
        and _said(value)
    }
    key = {name: said[name] for name in NAMES if name in said} or said
    also = {name: value for name, value in said.items() if name not in key}
    return {"kind": datatype, "count": 1, "within": place, "key": key, "also": also}


def listed(row: schema.Datatype, call: Call, template: Mapping[str, Any]) -> list[Any] | None:
    """The service, the id and the relation that list things of a datatype: a parent's, or ours.

    Args:
        row: The datatype.
        call: What makes one; the object that it is called on may be the parent.
        template: What may name the parent: `domainId`, or `domain` with an `id`.
    """
    parents = [(call.service, call.id)]
    for name, value in template.items():
        relation = row.properties.get(name.removesuffix("Id"))
        id = value.get("id") if is_object(value) else value
        if relation:
            parents.append((relation.type, _whole(id) or None))
    for service, id in parents:
        if id is not None and (root := _relation(service, row)):
            return [service, id, root]
    root = _relation(ACCOUNT, row)
    return [ACCOUNT, None, root] if root else None


def _relation(service: str, row: schema.Datatype) -> str | None:
    """The relation of a datatype that has all things of another: named after it, and short."""
    owner = schema.find_datatype(service)
    ending = row.name.rpartition("_")[2].lower() + "s"
    names = [
        prop.wire_name
        for prop in (owner.properties.values() if owner else ())
        if prop.array
        and prop.form == "relational"
        and prop.type in row.ancestors[:-1]
        and f"get{prop.wire_name[0].upper()}{prop.wire_name[1:]}" in schema.methods(service)
    ]
    return min(names, key=lambda name: (not name.lower().endswith(ending), len(name)), default=None)


def _list(value: Any) -> list[Any]:
    return list(value) if is_array(value) else []


def at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if is_object(value) else None
    return value


def _whole(value: Any) -> int | None:
    """A number, also one that is written as text."""
    text = str(value)
    return int(text) if text.isascii() and text.isdecimal() else None


def _said(value: Any) -> bool:
    """Whether a value says something that can be compared, and kept as JSON."""
    if is_array(value):
        return bool(value)
    return isinstance(value, (str, int, float)) and value != ""
