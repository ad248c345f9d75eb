"""What the page shows of each kind of object, and where: a table of names and paths."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import attrs

from softlayer_sdk.emulator.engine.masks import Mask
from softlayer_sdk.emulator.engine.render import Renderer
from softlayer_sdk.emulator.engine.values import is_array, is_struct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row

# The first of these that an object has is its name, and its state.
_NAMES = (
    "fullyQualifiedDomainName",
    "hostname",
    "title",
    "username",
    "label",
    "keyName",
    "name",
    "commonName",
    "description",
    "ipAddress",
    "eventName",
    "host",
)
_AT_WORK = (
    "activeTransaction.transactionStatus.friendlyName",
    "activeTransaction.transactionGroup.name",
)
_STATES = (
    "powerState.name",
    "hardwareStatus.status",
    "status.name",
    "userStatus.name",
    "status",
    "operatingStatus",
    "statusCode",
)


@attrs.frozen
class Kind:
    """A kind of object: its datatype, what people call it, and what is shown of it in a list."""

    datatype: str
    title: str
    columns: tuple[tuple[str, str], ...] = ()


_PLACE = ("Place", "datacenter.name")
_ADDRESSES = (("Public", "primaryIpAddress"), ("Private", "primaryBackendIpAddress"))
_CREATED = ("Created", "createDate")
KINDS = (
    Kind(
        "SoftLayer_Virtual_Guest",
        "Guests",
        (_PLACE, *_ADDRESSES, ("Cores", "startCpus"), ("Memory", "maxMemory")),
    ),
    Kind(
        "SoftLayer_Hardware_Server",
        "Servers",
        (
            _PLACE,
            *_ADDRESSES,
            ("Cores", "processorPhysicalCoreAmount"),
            ("Memory", "memoryCapacity"),
        ),
    ),
    Kind(
        "SoftLayer_Network_Storage",
        "Volumes",
        (
            ("Type", "nasType"),
            ("GB", "capacityGb"),
            ("Place", "serviceResource.datacenter.name"),
            ("Notes", "notes"),
        ),
    ),
    Kind(
        "SoftLayer_Virtual_Guest_Block_Device_Template_Group",
        "Images",
        (("GUID", "globalIdentifier"), ("Note", "note")),
    ),
    Kind(
        "SoftLayer_Dns_Domain", "Zones", (("Serial", "serial"), ("Records", "resourceRecordCount"))
    ),
    Kind(
        "SoftLayer_Network_Vlan",
        "VLANs",
        (
            ("Number", "vlanNumber"),
            ("Space", "networkSpace"),
            ("Router", "primaryRouter.hostname"),
        ),
    ),
    Kind(
        "SoftLayer_Network_Subnet",
        "Subnets",
        (
            ("Network", "networkIdentifier"),
            ("CIDR", "cidr"),
            ("Type", "subnetType"),
            ("VLAN", "networkVlan.vlanNumber"),
        ),
    ),
    Kind("SoftLayer_Network_Subnet_IpAddress_Global", "Global addresses"),
    Kind("SoftLayer_Network_LBaaS_LoadBalancer", "Load balancers", (("Address", "address"),)),
    Kind("SoftLayer_Network_Application_Delivery_Controller", "NetScalers", (_PLACE,)),
    Kind("SoftLayer_Network_Vlan_Firewall", "Firewalls", (_PLACE,)),
    Kind("SoftLayer_Network_SecurityGroup", "Security groups", (("About", "description"),)),
    Kind("SoftLayer_Network_Gateway", "Gateways"),
    Kind("SoftLayer_Virtual_DedicatedHost", "Dedicated hosts", (_PLACE, _CREATED)),
    Kind("SoftLayer_Virtual_PlacementGroup", "Placement groups", (_CREATED,)),
    Kind("SoftLayer_Virtual_ReservedCapacityGroup", "Reserved capacity", (_CREATED,)),
    Kind("SoftLayer_Security_Ssh_Key", "SSH keys", (("Fingerprint", "fingerprint"),)),
    Kind("SoftLayer_Security_Certificate", "Certificates", (_CREATED,)),
    Kind(
        "SoftLayer_Billing_Order",
        "Orders",
        (("User", "userRecord.username"), ("Items", "itemCount"), _CREATED),
    ),
    Kind(
        "SoftLayer_Billing_Item",
        "Billing items",
        (
            ("Category", "categoryCode"),
            ("Monthly", "recurringFee"),
            ("Hourly", "hourlyRecurringFee"),
            ("Ends", "cancellationDate"),
        ),
    ),
    Kind("SoftLayer_Billing_Invoice", "Invoices", (("Type", "typeCode"), _CREATED)),
    Kind("SoftLayer_Ticket", "Tickets", (("Priority", "priority"), _CREATED)),
    Kind("SoftLayer_User_Customer", "Users", (("E-mail", "email"),)),
    Kind(
        "SoftLayer_Event_Log",
        "Event log",
        (("Object", "label"), ("Id", "objectId"), ("User", "username"), ("At", "eventCreateDate")),
    ),
)


def kind_of(datatype: str) -> Kind:
    """The kind of a datatype; of most there is nothing special to show."""
    known = (each for each in KINDS if each.datatype == datatype)
    return next(known, Kind(datatype, datatype.removeprefix("SoftLayer_")))


def seen(row: Row, kind: Kind) -> tuple[str, str, list[Any]]:
    """An object's name, its state, which may be empty, and what its kind shows of it."""
    renderer, mask = _shown(kind)
    told = renderer.render(row, mask)
    name = _first(told, _NAMES) or kind.datatype.removeprefix("SoftLayer_")
    work = _first(told, _AT_WORK)
    state = f"{work} …" if work else str(_first(told, _STATES) or "")
    more = [at(told, path) for _, path in kind.columns]
    return str(name), state.replace("_", " ").lower(), more


@functools.cache
def _shown(kind: Kind) -> tuple[Renderer, Mask]:
    """What the columns, the name and the state need; what an object has not is passed over."""
    root = Mask()
    for path in ("id", *_NAMES, *_AT_WORK, *_STATES, *(path for _, path in kind.columns)):
        node = root
        for name in path.split("."):
            node = node.names.setdefault(name, Mask())
    return Renderer(), root


def _first(told: dict[str, Any], paths: Iterable[str]) -> Any:
    return next((value for path in paths if (value := at(told, path)) is not None), None)


def at(told: Any, path: str) -> Any:
    """The value at the end of a path; None when there is none, or an object."""
    for name in path.split("."):
        told = told.get(name) if is_struct(told) else None
    return None if is_struct(told) or is_array(told) else told
