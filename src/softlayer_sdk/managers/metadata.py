"""What a guest or a server can ask about itself, from its own network and without credentials."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal, TypeAlias

import attrs

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.auth import NoAuth
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError, SoftLayerAPIError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.services import ResourceMetadataService

Fact: TypeAlias = str | int | list[str] | list[int] | None
Name: TypeAlias = Literal[
    "backend_mac",
    "datacenter",
    "datacenter_id",
    "domain",
    "frontend_mac",
    "fqdn",
    "hostname",
    "id",
    "primary_backend_ip",
    "primary_frontend_ip",
    "primary_ip",
    "provision_state",
    "router",
    "tags",
    "user_data",
    "user_metadata",
    "vlan_ids",
    "vlans",
]
# Only the private network leads there.
ENDPOINT = "https://api.service.softlayer.com/rest/v3.1"
TIMEOUT = 5
NOT_FOUND = "404"
FACTS: Mapping[str, Callable[[ResourceMetadataService], Fact]] = {
    "backend_mac": ResourceMetadataService.get_backend_mac_addresses,
    "datacenter": ResourceMetadataService.get_datacenter,
    "datacenter_id": ResourceMetadataService.get_datacenter_id,
    "domain": ResourceMetadataService.get_domain,
    "frontend_mac": ResourceMetadataService.get_frontend_mac_addresses,
    "fqdn": ResourceMetadataService.get_fully_qualified_domain_name,
    "hostname": ResourceMetadataService.get_hostname,
    "id": ResourceMetadataService.get_id,
    "primary_backend_ip": ResourceMetadataService.get_primary_backend_ip_address,
    "primary_frontend_ip": ResourceMetadataService.get_primary_ip_address,
    "primary_ip": ResourceMetadataService.get_primary_ip_address,
    "provision_state": ResourceMetadataService.get_provision_state,
    "tags": ResourceMetadataService.get_tags,
    "user_data": ResourceMetadataService.get_user_metadata,
    "user_metadata": ResourceMetadataService.get_user_metadata,
}
# Of one interface, by its MAC address.
OF_A_MAC: Mapping[str, Callable[[ResourceMetadataService, str], Fact]] = {
    "router": ResourceMetadataService.get_router,
    "vlan_ids": ResourceMetadataService.get_vlan_ids,
    "vlans": ResourceMetadataService.get_vlans,
}


@attrs.frozen
class MetadataInterface:
    """One interface of a machine.

    Attributes:
        mac_address: Its MAC address.
        router: The name of the router behind it; None if it was not asked for.
        vlans: The numbers of its VLANs.
        vlan_ids: The ids of its VLANs.
    """

    mac_address: str
    router: str | None = None
    vlans: tuple[int, ...] = ()
    vlan_ids: tuple[int, ...] = ()


@attrs.frozen
class MetadataNetwork:
    """A network of a machine, public or private.

    Attributes:
        interfaces: Its interfaces; a bonded or second one is among them.
    """

    interfaces: tuple[MetadataInterface, ...]

    @property
    def mac_addresses(self) -> list[str]:
        """The MAC addresses of all interfaces."""
        return [each.mac_address for each in self.interfaces]

    @property
    def router(self) -> str | None:
        """The name of the router behind the first interface that has one."""
        return next((each.router for each in self.interfaces if each.router), None)

    @property
    def vlans(self) -> list[int]:
        """The numbers of the VLANs of all interfaces, each once."""
        return list(dict.fromkeys(vlan for each in self.interfaces for vlan in each.vlans))

    @property
    def vlan_ids(self) -> list[int]:
        """The ids of the VLANs of all interfaces, each once."""
        return list(dict.fromkeys(vlan for each in self.interfaces for vlan in each.vlan_ids))


class MetadataManager(Manager):
    """Tells a machine about itself: SoftLayer knows it by its address.

    Args:
        client: What makes the calls. Without it, a client of its own asks the metadata service,
            which only the private network leads to, without credentials and without any settings
            but the proxy of the environment.
    """

    def __init__(self, client: Client | None = None) -> None:
        super().__init__(client or Client(endpoint_url=ENDPOINT, auth=NoAuth(), timeout=TIMEOUT))
        self._metadata = ResourceMetadataService(self.client)

    def get(self, name: Name, param: str | None = None) -> Fact:
        """Get one fact about this machine.

        Args:
            name: What to tell: `hostname`, `user_data`, `vlans` ...
            param: The MAC address of the interface, for `router`, `vlans` and `vlan_ids`.

        Returns:
            A text, a number or a list of them; None if it is not set.

        Raises:
            PreflightError: there is no such fact, or the MAC address is missing.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/
        """
        if name in OF_A_MAC:
            if not param:
                raise PreflightError(f"get({name!r}): param is the MAC address of an interface")
            return self._or_none(lambda service: OF_A_MAC[name](service, param))
        if name not in FACTS:
            near = nearest(str(name), [*FACTS, *OF_A_MAC])
            raise PreflightError(f"there is no fact {name!r}{did_you_mean(near)}", suggestion=near)
        return self._or_none(FACTS[name])

    def public_network(
        self, *, router: bool = True, vlans: bool = True, vlan_ids: bool = True
    ) -> MetadataNetwork:
        """Get the interfaces on the public network.

        Args:
            router: Whether to tell the router behind each.
            vlans: Whether to tell the numbers of their VLANs.
            vlan_ids: Whether to tell the ids of their VLANs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getFrontendMacAddresses/
        """
        macs = self._metadata.get_frontend_mac_addresses()
        return self._network(macs, router=router, vlans=vlans, vlan_ids=vlan_ids)

    def private_network(
        self, *, router: bool = True, vlans: bool = True, vlan_ids: bool = True
    ) -> MetadataNetwork:
        """Get the interfaces on the private network.

        Args:
            router: Whether to tell the router behind each.
            vlans: Whether to tell the numbers of their VLANs.
            vlan_ids: Whether to tell the ids of their VLANs.

        https://sldn.softlayer.com/reference/services/SoftLayer_Resource_Metadata/getBackendMacAddresses/
        """
        macs = self._metadata.get_backend_mac_addresses()
        return self._network(macs, router=router, vlans=vlans, vlan_ids=vlan_ids)

    def _network(
        self, macs: list[str], *, router: bool, vlans: bool, vlan_ids: bool
    ) -> MetadataNetwork:
        asked = self._metadata
        return MetadataNetwork(
            tuple(
                MetadataInterface(
                    mac,
                    router=asked.get_router(mac) if router else None,
                    vlans=tuple(asked.get_vlans(mac)) if vlans else (),
                    vlan_ids=tuple(asked.get_vlan_ids(mac)) if vlan_ids else (),
                )
                for mac in macs
            )
        )

    def _or_none(self, ask: Callable[[ResourceMetadataService], Fact]) -> Fact:
        try:
            return ask(self._metadata)
        except SoftLayerAPIError as error:
            if isinstance(error, NotFoundError) or NOT_FOUND in (
                str(error.http_status),
                error.fault_code,
            ):
                return None
            raise
