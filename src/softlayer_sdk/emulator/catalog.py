"""What there is for every account: datacenters, and what can be ordered, feature by feature."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.account.permissions import seed_permissions
from softlayer_sdk.emulator.firewalls import catalog as firewalls
from softlayer_sdk.emulator.images.images import seed_images
from softlayer_sdk.emulator.load_balancers import catalog as load_balancers
from softlayer_sdk.emulator.network import catalog as network
from softlayer_sdk.emulator.network.datacenters import add_datacenter
from softlayer_sdk.emulator.orders.catalog import SharedPackage, add_packages
from softlayer_sdk.emulator.servers import catalog as servers
from softlayer_sdk.emulator.servers.host_catalog import add_host_packages
from softlayer_sdk.emulator.software.catalog import add_license_package
from softlayer_sdk.emulator.storage import catalog as storage
from softlayer_sdk.emulator.storage.catalog import add_storage_package
from softlayer_sdk.emulator.support.tickets import seed_subjects

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.state import State

DATACENTERS = (
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
)
# Where machines can share bandwidth: the datacenters, by the start of their names.
REGIONS = {
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
# What goes with servers, from several features.
_ADDITIONAL_PRODUCTS = SharedPackage(
    id=0,
    key="ADDITIONAL_PRODUCTS",
    name="Additional Products",
    type="ADDITIONAL_SERVICES",
    items=(*network.ADDITIONAL, *firewalls.ADDITIONAL, storage.OBJECT_STORAGE),
)


def seed_catalog(state: State) -> None:
    """Add the datacenters and the packages, the permissions, and the public images."""
    for id, name, title in DATACENTERS:
        add_datacenter(state, {"id": id, "name": name, "longName": title})
    for id, (name, starts) in enumerate(REGIONS.items(), 1):
        there = state.where("Location_Datacenter", lambda row: row.get("name")[:3] in starts)  # noqa: B023 - called here
        group = {"id": id, "name": name, "locationGroupTypeId": 1, "locations": there}
        state.add("Location_Group", group)
    add_packages(
        state,
        {
            **servers.CATEGORIES,
            **network.CATEGORIES,
            **firewalls.CATEGORIES,
            **load_balancers.CATEGORIES,
            **network.NETSCALERS,
            **storage.OBJECT_STORAGE_CATEGORIES,
        },
        servers.ITEMS,
        (
            _ADDITIONAL_PRODUCTS,
            *servers.PACKAGES,
            network.VLANS,
            load_balancers.LOAD_BALANCERS,
            network.STATIC_ADDRESSES,
            network.NETSCALER,
        ),
    )
    add_storage_package(state)
    add_host_packages(state)
    add_license_package(state)
    seed_permissions(state)
    seed_subjects(state)
    seed_images(state)
