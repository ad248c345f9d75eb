"""Who may use a volume: four kinds of hosts, by id or by what people call them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers._base import is_id
from softlayer_sdk.managers._networks import SubnetNames
from softlayer_sdk.managers._templates import each_of, numeric
from softlayer_sdk.managers.hardware import HardwareManager
from softlayer_sdk.managers.vs import VSManager
from softlayer_sdk.models import (
    ContainerNetworkStorageHost,
    Hardware,
    NetworkSubnet,
    NetworkSubnetIpAddress,
    VirtualGuest,
)
from softlayer_sdk.services import NetworkSubnetIpAddressService

Host = int | str
# What each keyword names.
TYPES = {
    "hardware_ids": Hardware.__datatype__,
    "virtual_guest_ids": VirtualGuest.__datatype__,
    "ip_address_ids": NetworkSubnetIpAddress.__datatype__,
    "subnet_ids": NetworkSubnet.__datatype__,
}


class Hosts:
    """Makes of names what a volume takes.

    Args:
        client: What makes the calls.
    """

    def __init__(self, client: Client) -> None:
        self._addresses = NetworkSubnetIpAddressService(client)
        self._by_name: dict[str, Callable[[str], Sequence[Host]]] = {
            "hardware_ids": HardwareManager(client).resolve_ids,
            "virtual_guest_ids": VSManager(client).resolve_ids,
            "ip_address_ids": self._of_address,
            "subnet_ids": SubnetNames(client).resolve_ids,
        }

    def templates(self, **hosts: Sequence[Host] | None) -> list[ContainerNetworkStorageHost]:
        """Hosts as a volume takes them.

        Args:
            hosts: Ids or names by the keywords of `TYPES`.

        Raises:
            PreflightError: nobody is named, or one id stands where a list belongs.
            NotFoundError: a name is that of no host, or of several.
        """
        lists = {keyword: each_of(keyword, given or ()) for keyword, given in hosts.items()}
        if not any(lists.values()):
            raise PreflightError(f"no host is named: give one of {', '.join(TYPES)}")
        return [
            ContainerNetworkStorageHost(object_type=TYPES[keyword], id=self._id(keyword, host))
            for keyword, given in lists.items()
            for host in given
        ]

    def _id(self, keyword: str, host: Host) -> int:
        if is_id(host):
            return numeric(keyword, host)
        found = self._by_name[keyword](str(host))
        if len(found) != 1:
            raise NotFoundError(f"{keyword}={host!r}: {len(found)} hosts have that name")
        return numeric(keyword, found[0])

    def _of_address(self, address: str) -> list[Host]:
        found = self._addresses.get_by_ip_address(address)
        return [found.id] if found else []
