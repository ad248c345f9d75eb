"""What there is for every account: above all what can be ordered, from the catalogs of features."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.account.contacts import seed_contact_types
from softlayer_sdk.emulator.account.permissions import seed_permissions
from softlayer_sdk.emulator.firewalls import catalog as firewalls
from softlayer_sdk.emulator.images.images import seed_images
from softlayer_sdk.emulator.load_balancers import catalog as load_balancers
from softlayer_sdk.emulator.network import catalog as network
from softlayer_sdk.emulator.network.datacenters import seed_datacenters
from softlayer_sdk.emulator.orders.cancellation_requests import seed_reasons
from softlayer_sdk.emulator.orders.catalog import SharedPackage, add_packages
from softlayer_sdk.emulator.security import catalog as security
from softlayer_sdk.emulator.security.requests import seed_server_types
from softlayer_sdk.emulator.servers import catalog as servers
from softlayer_sdk.emulator.servers.host_catalog import add_host_packages
from softlayer_sdk.emulator.servers.monitors import seed_monitoring
from softlayer_sdk.emulator.software.catalog import add_license_package
from softlayer_sdk.emulator.storage import catalog as storage
from softlayer_sdk.emulator.storage.catalog import add_storage_package
from softlayer_sdk.emulator.storage.former_catalog import add_former_packages
from softlayer_sdk.emulator.support.tickets import seed_subjects

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.state import State

# What goes with servers, from several features.
_ADDITIONAL_PRODUCTS = SharedPackage(
    id=0,
    key="ADDITIONAL_PRODUCTS",
    name="Additional Products",
    type="ADDITIONAL_SERVICES",
    items=(
        *network.ADDITIONAL,
        *firewalls.ADDITIONAL,
        storage.OBJECT_STORAGE,
        *security.CERTIFICATES,
    ),
)


def seed_catalog(state: State) -> None:
    """Add the datacenters and the packages, the permissions, and the public images."""
    seed_datacenters(state)
    add_packages(
        state,
        {
            **servers.CATEGORIES,
            **network.CATEGORIES,
            **firewalls.CATEGORIES,
            **load_balancers.CATEGORIES,
            **network.NETSCALERS,
            **network.GATEWAY_CLUSTERS,
            **storage.OBJECT_STORAGE_CATEGORIES,
            **security.CATEGORIES,
        },
        servers.ITEMS,
        (
            _ADDITIONAL_PRODUCTS,
            *servers.PACKAGES,
            network.VLANS,
            load_balancers.LOAD_BALANCERS,
            network.STATIC_ADDRESSES,
            network.NETSCALER,
            network.PORTABLE_ADDRESSES,
            network.GLOBAL_ADDRESSES,
            security.SSL_CERTIFICATES,
            network.CLUSTER,
        ),
    )
    add_storage_package(state)
    add_former_packages(state)
    add_host_packages(state)
    add_license_package(state)
    seed_permissions(state)
    seed_subjects(state)
    seed_reasons(state)
    seed_monitoring(state)
    seed_contact_types(state)
    seed_images(state)
    seed_server_types(state)
