"""Renders rows as plain data: what a mask names, in the form that both wires have."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk._schema.schema import find_datatype
from softlayer_sdk.emulator.engine.masks import Mask
from softlayer_sdk.emulator.engine.rows import Row
from softlayer_sdk.emulator.engine.values import (
    CENTRAL,
    date_text,
    decimal_text,
    is_array,
    is_struct,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from softlayer_sdk._schema.schema import Datatype, Property

# Relational properties that come without being asked for.
_DEFAULTS = {
    "SoftLayer_Virtual_Guest": (
        "globalIdentifier",
        "managedResourceFlag",
        "primaryBackendIpAddress",
        "primaryIpAddress",
        "privateNetworkOnlyFlag",
        "status",
    ),
    "SoftLayer_Virtual_Guest_Block_Device_Template_Group": ("globalIdentifier",),
    "SoftLayer_Hardware": (
        "globalIdentifier",
        "hardwareFunction",
        "hardwareStatus",
        "networkManagementIpAddress",
        "primaryBackendIpAddress",
        "primaryIpAddress",
    ),
    "SoftLayer_Hardware_Server": ("privateIpAddress",),
    "SoftLayer_Network_Storage": ("serviceResourceName",),
    "SoftLayer_Provisioning_Version1_Transaction": ("transactionGroup",),
    "SoftLayer_Software_License": ("softwareDescription",),
    "SoftLayer_Dns_Domain": ("managedResourceFlag",),
    "SoftLayer_Product_Item": ("itemCategory", "prices", "capacityMinimum", "capacityMaximum"),
    "SoftLayer_Product_Item_Price": tuple(
        f"capacityRestriction{end}" for end in ("Type", "Minimum", "Maximum")
    ),
    "SoftLayer_Location_Region": ("location",),
    "SoftLayer_Location_Region_Location": ("location", "locationPackageDetails"),
    "SoftLayer_Network_Subnet_IpAddress": ("subnet",),
    "SoftLayer_Network_Storage_Credential": ("type",),
    "SoftLayer_Network_Storage_Schedule": ("type",),
    "SoftLayer_Network_Service_Resource": ("type",),
    "SoftLayer_Hardware_Component": ("hardwareComponentModel",),
    "SoftLayer_Hardware_Component_Model": ("hardwareGenericComponentModel",),
    "SoftLayer_Hardware_Component_Model_Generic": ("hardwareComponentType",),
    "SoftLayer_User_Customer_Notification_Hardware": ("hardware", "user"),
    "SoftLayer_User_Customer_Notification_Virtual_Guest": ("guest", "user"),
    "SoftLayer_Network_Component_Firewall": ("guestNetworkComponent.guest",),
}
# The same for the objects that a method gives, not for those that others lead to. Of what comes so,
# there are the local properties only: an item has prices, which have items.
_FIRST = {"SoftLayer_Product_Item_Price": ("item",)}
# These come with all of their local properties when a mask names a relation, whatever else it
# names: the official client asks for `uuid`, or `data`, and relations, and shows the rest.
_WHOLE = {"SoftLayer_Network_LBaaS_LoadBalancer", "SoftLayer_Metric_Tracking_Object"}
# A null of these is there as null; any other is left out.
_SHOWN_NULL = {"int", "unsignedInt", "unsignedLong", "boolean", "decimal", "float", "dateTime"}
_AS_IT_IS = {str, int, bool, type(None)}
_NOTHING_ASKED = Mask()


@attrs.frozen
class _Plan:
    """What of a datatype goes into an answer, found out once for all of its rows."""

    locals: list[Property]
    counts: list[tuple[Property, str | None]]
    relations: list[tuple[Property, Mask]]
    mask: Mask


class Renderer:
    """Turns the rows of one answer into plain data.

    Args:
        zone: The time zone that dates are shown in.
        types: Whether each object says of which datatype it is.
        passes: Whether a related row is to be in the answer; all are without it.
    """

    def __init__(
        self,
        *,
        zone: dt.tzinfo = CENTRAL,
        types: bool = False,
        passes: Callable[[str, Row], bool] | None = None,
    ) -> None:
        self._zone = zone
        self._types = types
        self._passes = passes
        self._plans: dict[tuple[int, str, bool], _Plan] = {}

    def render(self, row: Row, mask: Mask, *, root: bool = True) -> dict[str, Any]:
        """One row. Only the children of a root can be filtered."""
        key = (id(mask), row.type.name, root)
        plan = self._plans.get(key)
        if plan is None:
            plan = self._plans[key] = _plan(row.type, mask, first=root)
        found: dict[str, Any] = {"complexType": row.type.name} if self._types else {}
        for prop in plan.locals:
            value = row.get(prop.wire_name)
            if value is not None or prop.type in _SHOWN_NULL:
                found[prop.wire_name] = self._scalar(value, prop)
        for prop, counted in plan.counts:
            related = row.get(counted) if counted else ()
            found[prop.wire_name] = len(related or ())
        for prop, inner in plan.relations:
            value = row.get(prop.wire_name)
            if prop.array:
                children: Iterable[Any] = value or ()
                if root and self._passes:
                    children = [each for each in children if self._passes(prop.wire_name, each)]
                found[prop.wire_name] = [self._related(each, inner, prop) for each in children]
            elif value is not None:
                found[prop.wire_name] = self._related(value, inner, prop)
        return found

    def _related(self, value: Any, mask: Mask, prop: Property) -> Any:
        if isinstance(value, Row):
            return self.render(value, mask, root=False)
        return self._scalar(value, prop)

    def show(self, value: Any, mask: Mask, kind: str = "") -> Any:
        """What a method gives, as JSON has it: rows and scalars, also in lists and objects.

        Args:
            value: The value.
            mask: What is asked for of rows.
            kind: What the schema says it is; decimals are text.
        """
        if isinstance(value, Row):
            return self.render(value, mask)
        if is_array(value):
            return [self.show(each, mask, kind) for each in value]
        if is_struct(value):
            return {
                name: self.show(inner, mask.names.get(name, _NOTHING_ASKED))
                for name, inner in value.items()
            }
        if isinstance(value, dt.datetime):
            return date_text(value, self._zone)
        return value if value is None else _number(value, kind)

    def _scalar(self, value: Any, prop: Property) -> Any:
        """The value of a property. The event log counts microseconds."""
        if value.__class__ in _AS_IT_IS and prop.type not in ("decimal", "float"):
            return value
        if isinstance(value, dt.datetime):
            return date_text(value, self._zone, precise=prop.wire_name == "eventCreateDate")
        return self.show(value, _NOTHING_ASKED, prop.type)


def _number(value: Any, kind: str) -> Any:
    """A float is a number, a decimal is text; anything else stays as it is."""
    if kind == "float":
        return float(value)
    return decimal_text(value) if kind == "decimal" or isinstance(value, Decimal) else value


def _plan(datatype: Datatype, mask: Mask, *, first: bool) -> _Plan:
    props = datatype.properties
    wanted: dict[str, Mask] = {}
    for level in mask.levels(datatype):
        for name in level.names.keys() & props.keys():
            wanted.setdefault(name, Mask(form=mask.form)).merge(level.names[name])
    defaults = (
        datatype.name in _WHOLE and any(props[name].form == "relational" for name in wanted)
    ) or {
        "modern": not any(props[name].form == "local" for name in wanted),
        "text": not wanted,
        "struct": True,
    }[mask.form]
    if defaults:
        for base in datatype.ancestors:
            wanted = _usual(base) | wanted
            if first:
                own_of = {name: _bare(props[name].type) for name in _FIRST.get(base, ())}
                wanted = own_of | wanted
    own = [
        prop
        for name, prop in props.items()
        if prop.form == "local" and (defaults or name in wanted)
    ]
    # A few datatypes, most of them containers, have objects as properties of their own.
    for prop in own:
        if prop.is_object:
            wanted.setdefault(prop.wire_name, Mask())
    related = [(props[name], wanted[name]) for name in sorted(wanted)]
    return _Plan(
        [prop for prop in own if not prop.is_object],
        [(prop, relation_counted(prop, datatype)) for prop, _ in related if prop.form == "count"],
        [
            (prop, inner)
            for prop, inner in related
            if prop.form == "relational" or (prop.form == "local" and prop.is_object)
        ],
        mask,
    )


def _usual(datatype: str) -> dict[str, Mask]:
    """The relations that come without being asked for; after a dot one of their own."""
    paths = (path.partition(".") for path in _DEFAULTS.get(datatype, ()))
    return {name: Mask(names={inner: Mask()}) if inner else Mask() for name, _, inner in paths}


def _bare(datatype: str) -> Mask:
    """A mask of all local properties of a datatype."""
    found = find_datatype(datatype)
    props = found.properties.values() if found is not None else ()
    return Mask(names={each.wire_name: Mask() for each in props if each.form == "local"})


def relation_counted(count: Property, datatype: Datatype) -> str | None:
    """The relation that a property counts; None for the few that count nothing that is known."""
    for name, prop in datatype.properties.items():
        if prop.array and prop.form == "relational" and count.wire_name in _count_names(name):
            return name
    return None


def _count_names(relation: str) -> tuple[str, ...]:
    """The names that the count of a relation may have, be it `keys`, `copies` or `addresses`."""
    endings = (("ies", "y"), ("es", ""), ("s", ""), ("", ""))
    return tuple(
        f"{relation.removesuffix(plural)}{singular}Count"
        for plural, singular in endings
        if relation.endswith(plural)
    )
