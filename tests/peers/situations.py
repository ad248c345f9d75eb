"""What the calls of the official tests take for granted: those tests answer from fixtures.

What a call names is found by `named`. Here is what that is like, what else there is, and what was
called before; and why some calls are refused all the same.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.peers.recorded import Call

_STORAGE, _GUEST, _ORDER = "Network_Storage", "Virtual_Guest", "Product_Order"
_PLACE = {"datacenter": {"name": "dal13"}}
_AMSTERDAM = {"datacenter": {"name": "ams01"}}
_FILE = {"nasType": "NAS"}
_DAILY = {"keyname": "REPLICATION_DAILY"}
_SNAPSHOT = {"nasType": "SNAPSHOT"}


@attrs.frozen(kw_only=True)
class Situation:
    """What a call takes for granted.

    Attributes:
        call: The beginning of its name.
        text: What its arguments have, as JSON.
        like: What the objects that it names are like, by datatype.
        more: Further objects.
        gone: What of the example account is not there: datatypes and names.
        before: A method of the same object, and its arguments; without these they are the same.
    """

    call: str
    text: str = ""
    like: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    more: tuple[tuple[str, dict[str, Any]], ...] = ()
    gone: tuple[tuple[str, str], ...] = ()
    before: tuple[str, list[Any] | None] | None = None


def _price_of(code: str) -> dict[str, dict[str, Any]]:
    """What a price of a category is like, by its code."""
    return {"Product_Item_Price": {"item": {"itemCategory": {"categoryCode": code}}}}


SITUATIONS = (
    Situation(call="Dns_Domain::createObject", gone=(("Dns_Domain", "example.com"),)),
    Situation(
        call="Dns_Domain_ResourceRecord::editObject",
        like={"Dns_Domain_ResourceRecord": {"type": "a", "host": "www", "data": "192.0.2.1"}},
    ),
    Situation(
        call="Network_LBaaS_Listener::deleteLoadBalancerProtocols",
        text="dd-ee-ff",
        like={"Network_LBaaS_LoadBalancer": {"listeners": [{"uuid": "dd-ee-ff"}]}},
    ),
    Situation(
        call="Network_LBaaS_Listener::deleteLoadBalancerProtocols",
        text="abba-aabb-cc",
        like={"Network_LBaaS_LoadBalancer": {"listeners": [{"uuid": "abba-aabb-cc"}]}},
    ),
    Situation(
        call="Network_LBaaS_Member::deleteLoadBalancerMembers",
        like={"Network_LBaaS_LoadBalancer": {"members": [{"uuid": "dd-ee-ff"}]}},
    ),
    Situation(
        call=f"{_STORAGE}::allowAccessFromHostList",
        text='SoftLayer_Network_Subnet"',
        like={_STORAGE: _FILE},
    ),
    Situation(
        call=f"{_STORAGE}::removeAccessFromHostList",
        text='SoftLayer_Network_Subnet"',
        like={_STORAGE: _FILE},
    ),
    Situation(
        call=f"{_STORAGE}::removeAccessFromHostList", before=("allowAccessFromHostList", None)
    ),
    Situation(
        call=f"{_STORAGE}::convertCloneDependentToIndependent",
        like={_STORAGE: {"dependentDuplicate": "1", "originalVolumeId": 320}},
    ),
    Situation(
        call=f"{_STORAGE}::failbackFromReplicant",
        more=((_STORAGE, {"id": 1235, "replicatingVolume": {"id": 1234}}),),
        before=("failoverToReplicant", [1235]),
    ),
    Situation(
        call=f"{_STORAGE}::refreshDuplicate",
        like={_STORAGE: {"originalVolumeId": 320}},
        more=(
            (_STORAGE, {"id": 320}),
            (_STORAGE, {"id": 321, "parentVolume": {"id": 320}} | _SNAPSHOT),
        ),
    ),
    Situation(
        call=f"{_STORAGE}::restoreFromSnapshot",
        more=((_STORAGE, {"id": 87654321, "parentVolume": {"id": 12345678}} | _SNAPSHOT),),
    ),
    Situation(
        call="Network_Subnet_IpAddress_Global::route",
        more=(("Network_Subnet_IpAddress", {"ipAddress": "172.16.24.76"}),),
    ),
    # File storage is ordered with this price.
    Situation(call=_ORDER, text='{"id": 189453}', like={_STORAGE: _FILE}),
    Situation(
        call=_ORDER,
        text='"duplicateOriginSnapshotId": 470',
        more=((_STORAGE, {"id": 470, "parentVolume": {"id": 102}} | _SNAPSHOT),),
    ),
    Situation(
        call=_ORDER,
        text='"originVolumeScheduleId": 978',
        more=((f"{_STORAGE}_Schedule", {"id": 978, "volume": {"id": 102}, "type": _DAILY}),),
    ),
    Situation(
        call=_ORDER,
        text='"volumeSize": 1000, "iops": 2000',
        like={_STORAGE: {"provisionedIops": 1000}},
    ),
    Situation(
        call=_ORDER,
        text='{"id": 189993}, {"id": 190053}',
        like={_STORAGE: {"provisionedIops": 500}},
    ),
    Situation(call=_ORDER, text="SnapshotSpace", like={_STORAGE: {"snapshotCapacityGb": None}}),
    Situation(
        call=_ORDER, text="LoadBalancer", like={"Network_Subnet": {"addressSpace": "PRIVATE"}}
    ),
    # The price of each of these is that of what is ordered.
    *(
        Situation(call=_ORDER, text=text, like=_price_of(code))
        for text, code in (
            ("LoadBalancer_AsAService", "load_balancer_as_a_service"),
            ('Protection_Firewall"', "firewall"),
            ("Protection_Firewall_Dedicated", "network_firewall_dedicated"),
            ("Virtual_DedicatedHost", "dedicated_virtual_hosts"),
        )
    ),
    Situation(
        call=_ORDER,
        text="Virtual_DedicatedHost",
        more=(("Hardware_Router", {"id": 12345, "hostname": "bcr01a.ams01", **_AMSTERDAM}),),
    ),
    # A server that is upgraded is of the package of the emulator's own servers.
    Situation(
        call=_ORDER,
        text="Hardware_Server_Upgrade",
        like={"Product_Item_Price": {"packages": [{"id": 200}]}},
    ),
    Situation(call="Ticket::removeAttachedHardware", before=("addAttachedHardware", None)),
    Situation(call="Ticket::removeAttachedVirtualGuest", before=("addAttachedVirtualGuest", None)),
    *(
        Situation(
            call=f"User_Customer::{verb}BulkPortalPermission",
            text=f'"{key}"',
            more=(("User_Permission_Action", {"keyName": key}),),
        )
        for verb in ("add", "remove")
        for key in ("TEST", "TEST_3", "TEST_4")
    ),
    Situation(
        call="User_Customer::removeApiAuthenticationKey",
        more=(("User_Customer_ApiAuthentication", {"id": 123456}),),
    ),
    Situation(
        call=f"{_GUEST}::migrateDedicatedHost",
        like={_GUEST: {"dedicatedHost": {"id": 5554, **_PLACE}, **_PLACE}},
        more=(("Virtual_DedicatedHost", {"id": 5555, **_PLACE}),),
    ),
    *(
        Situation(
            call="Resource_Metadata::",
            text=f'"{mac}"',
            more=((_GUEST, {"id": 102, "primaryNetworkComponent": {"macAddress": mac}}),),
        )
        for mac in ("06-00-00-00-00-00", "07-00-00-00-00-00", "1:2:3:4:5")
    ),
    Situation(
        call="Resource_Metadata::getUserMetadata",
        more=((_GUEST, {"id": 102, "userData": [{"value": "text"}]}),),
    ),
)
# Why the rest is refused, by the beginning of a call's name and what its arguments have.
REFUSED = {
    ("Dns_Domain::editObject", ""): "the service publishes no such method",
    ("Dns_Domain_ResourceRecord::createObject", '"PTR"'): "a host in place of an address",
    ("Network_Firewall_Update_Request::createObject", '"tmp"'): "tmp is no protocol",
    ("Network_LBaaS_L7Pool::createL7Pool", ""): "the pool has no name",
    ("Network_LBaaS_L7Pool::deleteObject", ""): "a UUID, where an id is taken",
    ("Network_LBaaS_Listener::update", ""): "a listener without protocols",
    ("Network_Storage_Allowed_Host::setCredentialPassword", ""): "the password is too short",
    ("Network_Storage_Hub_Cleversafe_Account::credentialDelete", ""): "it names no credential",
    ("Network_Subnet::route", ""): "the name of a type in place of an id",
    ("Product_Order::", '"order": {}'): "an order of nothing",
    ("Product_Order::verifyOrder", '"prices": [{"id": null}]'): "a price without an id",
    ("Security_Certificate::", '"cert"'): "it is no certificate",
    ("Software_Component_Password::createObject", "sw_id"): "a text in place of an id",
    ("Virtual_Guest::", '"test": 1'): "a template of nothing",
    ("Virtual_Guest::createObjects", ""): "a template without a datacenter",
    ("Virtual_Guest_Block_Device_Template_Group::createFrom", ""): "no URI of object storage",
    ("Virtual_PlacementGroup::createObject", ""): "a group without a router",
}


def situations_of(call: Call) -> Iterator[Situation]:
    """What a call takes for granted."""
    for each in SITUATIONS:
        if _fits(call, each.call, each.text):
            yield each


def calls_before(call: Call) -> Iterator[Call]:
    """What was called before a call: methods of the same object."""
    for each in situations_of(call):
        if each.before is not None:
            method, args = each.before
            yield attrs.evolve(call, method=method, args=call.args if args is None else args)


def reason_of(call: Call) -> str:
    """Why a call is refused; empty for one that should not be."""
    fitting = (reason for (name, text), reason in REFUSED.items() if _fits(call, name, text))
    return next(fitting, "")


def _fits(call: Call, name: str, text: str) -> bool:
    own = call.name.removeprefix("SoftLayer_")
    return own.startswith(name) and text in json.dumps(call.args)
