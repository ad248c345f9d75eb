"""Datacenters, and what every one has: a pod with routers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.datatypes import SUBNET, VLAN
from softlayer_sdk.emulator.engine.registry import behaviour, derived, namer, part_of, seeder
from softlayer_sdk.emulator.engine.seeding import rows_of
from softlayer_sdk.emulator.network.networks import ROUTER, ROUTERS, SPACES

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

POD = "SoftLayer_Network_Pod"
_SWITCH = "Hardware_Switch"
_CAPABILITIES = ("SUPPORTS_SECURITY_GROUP", "CLOSURE_ANNOUNCED")
_CLOSING = ("hou02",)


# Id, name and long name, from the service's reference and softlayer-python's fixtures.
_DATACENTERS = (
    (138124, "dal05", "Dallas 5"),
    (154820, "dal06", "Dallas 6"),
    (449494, "dal09", "Dallas 9"),
    (1441195, "dal10", "Dallas 10"),
    (1854895, "dal13", "Dallas 13"),
    (814994, "ams03", "Amsterdam 3"),
    (449506, "fra02", "Frankfurt 2"),
    (2434695, "fra04", "Frankfurt 4"),
    (358694, "lon02", "London 2"),
    (142775, "hou02", "Houston 2"),
    (448994, "tor01", "Toronto 1"),
    (265592, "ams01", "Amsterdam 1"),
    (2017603, "wdc07", "Washington 7"),
)
# Where machines can share bandwidth: the datacenters, by the start of their names.
_REGIONS = {
    "US/Canada": ("sjc", "dal", "wdc", "tor", "mon", "hou"),
    "AMS/LON/MAD/PAR": ("ams", "lon", "mad", "par"),
    "SNG/HKG/JPN": ("sng", "hkg", "osa", "tok"),
    "AUS": ("syd",),
    "MEX": ("mex",),
    "BRA": ("sao",),
    "IND": ("che",),
    "ITA": ("mil",),
    "KOR": ("seo",),
    "FRA": ("fra",),
}


@seeder("Location_Datacenter")
def add_datacenter(state: State, values: dict[str, Any]) -> Row:
    """A datacenter, with what every one has: a pod with a public and a private router."""
    id = values.pop("id", None) or state.next_id()
    name = values.pop("name", f"dc{id}")
    usual = {"id": id, "name": name, "longName": name, "statusId": 2}
    place = state.add("Location_Datacenter", usual | rows_of(state, "Location_Datacenter", values))
    front, back = (
        state.add(
            ROUTER,
            {"hostname": f"{ROUTERS[space]}.{name}", "domain": "softlayer.com"}
            | {"datacenter": place, "networkManagementIpAddress": None},
        )
        for space in SPACES
    )
    pod = {
        "name": f"{name}.pod01",
        "datacenterId": id,
        "datacenterName": name,
        "datacenterLongName": place.get("longName"),
        "frontendRouterId": front.get("id"),
        "frontendRouterName": front.get("hostname"),
        "backendRouterId": back.get("id"),
        "backendRouterName": back.get("hostname"),
        "capabilities": list(_CAPABILITIES[: 2 if name in _CLOSING else 1]),
    }
    state.add(POD, pod)
    return place


@namer("Network_Pod")
def pod_named(state: State, name: str) -> Row | None:
    """The pod with a name."""
    return next((row for row in state.all(POD) if row.get("name") == name), None)


@derived("Account", "hardware")
def _servers(account: Row) -> list[Row]:
    """The servers of the account: its routers are SoftLayer's."""
    return [row for row in account.state.all("Hardware") if not row.is_a(_SWITCH)]


@derived("Account", "routers", "networkHardware")
def _routers(account: Row) -> list[Row]:
    rows = (vlan.get("primaryRouter") for vlan in account.state.all(VLAN))
    return list(dict.fromkeys(row for row in rows if row is not None))


def _with(name: str, value: str) -> Callable[[Row], bool]:
    """Whether a row has a value."""
    return lambda row: row.get(name) == value


for _space in SPACES:
    _side = _space.lower()
    part_of("Account", f"{_side}NetworkVlans", "networkVlans", _with("networkSpace", _space))
    part_of("Account", f"{_side}Subnets", "subnets", _with("addressSpace", _space))


@derived("Location", "groups")
def groups(place: Row) -> list[Row]:
    """The groups that a datacenter is in; those that prices are for are apart."""
    return [row for row in _groups(place) if not row.is_a("Location_Group_Pricing")]


@derived("Location", "priceGroups")
def price_groups(place: Row) -> list[Row]:
    """The groups that a datacenter is in and that have prices of their own."""
    return [row for row in _groups(place) if row.is_a("Location_Group_Pricing")]


def _groups(place: Row) -> list[Row]:
    return [row for row in place.referrers if row.is_a("Location_Group")]


@derived("Location_Datacenter", "hardwareRouters")
def _routers_of(place: Row) -> list[Row]:
    return [row for row in place.state.all(ROUTER) if row.get("datacenter") is place]


part_of(
    "Location_Datacenter",
    "frontendHardwareRouters",
    "hardwareRouters",
    lambda row: row.get("hostname").startswith("f"),
)
part_of(
    "Location_Datacenter",
    "backendHardwareRouters",
    "hardwareRouters",
    lambda row: row.get("hostname").startswith("b"),
)


@derived("Hardware", "topLevelLocation")
def _top_level(host: Row) -> Row | None:
    place: Row | None = host.get("datacenter")
    return place


@derived("Location_Datacenter", "boundSubnets")
def _subnets_of(place: Row) -> list[Row]:
    return [row for row in place.state.all(SUBNET) if row.get("datacenter") is place]


@behaviour("Location", "getDatacenters")
def datacenters(context: Context, _: Row | None) -> list[Row]:
    """All datacenters."""
    return list(context.state.all("SoftLayer_Location_Datacenter"))


def seed_datacenters(state: State) -> None:
    """The datacenters that there are for every account."""
    for id, name, title in _DATACENTERS:
        add_datacenter(state, {"id": id, "name": name, "longName": title})
    for id, (name, starts) in enumerate(_REGIONS.items(), 1):
        there = state.where("Location_Datacenter", lambda row: row.get("name")[:3] in starts)  # noqa: B023 - called here
        group = {"id": id, "name": name, "locationGroupTypeId": 1, "locations": there}
        state.add("Location_Group", group)
