"""IP addresses: their names in the DNS, what uses them, and which are free."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable, Iterator

from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError, PreflightError
from softlayer_sdk.managers._base import Manager
from softlayer_sdk.managers._lists import Listing, every_row
from softlayer_sdk.managers._networks import AddressNames, SubnetNames
from softlayer_sdk.managers._templates import checked_text
from softlayer_sdk.models import (
    DnsDomain,
    DnsDomainResourceRecord,
    NetworkSubnetIpAddress,
    NetworkSubnetIpAddressUsageDetail,
)
from softlayer_sdk.services import (
    DnsDomainService,
    NetworkSubnetIpAddressService,
    NetworkSubnetService,
)

ADDRESSES = Listing(NetworkSubnetService, NetworkSubnetService.get_ip_addresses)
USED = Listing(NetworkSubnetService, NetworkSubnetService.get_ip_address_usage)
_IPV4, _IPV6 = ".in-addr.arpa", ".ip6.arpa"
_GROUP = 4  # hexadecimal digits of a part of an IPv6 address


class AddressManager(Manager):
    """Manages IP addresses: reverse DNS, and which are free.

    A subnet is known by its id or its network, such as `10.0.0.0/26`.

    Args:
        client: What makes the calls.
    """

    known_by = AddressNames.known_by

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._addresses = NetworkSubnetIpAddressService(client)
        self._subnets = NetworkSubnetService(client)
        self._zones = DnsDomainService(client)
        self._address = AddressNames(client)
        self._subnet = SubnetNames(client)

    def get_ptrs(self, subnet_id: int | str) -> dict[str, str]:
        """Get the names that the addresses of a subnet have in the DNS.

        Args:
            subnet_id: Its id or network.

        Returns:
            The names by address, both as text, without the dot at the end of a name.

        Raises:
            NotFoundError: there is no such subnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getReverseDomainRecords/
        """
        zones = self._subnets.get_reverse_domain_records(
            id=self._subnet.id_of(subnet_id), mask="mask[resourceRecords]"
        )
        return {
            address: record.data.rstrip(".")
            for zone in zones
            for record in zone.resource_records
            if record.type.lower() == "ptr" and (address := _address_of(record, zone))
        }

    def get_ptr(self, ip_address: str) -> str | None:
        """Get the name that an address has in the DNS; None if it has none.

        Args:
            ip_address: The address.

        Raises:
            NotFoundError: the account has no such address.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getReverseDomainRecords/
        """
        address = _checked(ip_address)
        found = self._addresses.get_by_ip_address(address, mask="mask[id,subnetId]")
        if found is None or found.subnet_id is None:
            raise NotFoundError(f"the account has no IP address {ip_address}")
        return self.get_ptrs(found.subnet_id).get(address)

    def set_ptr(self, ip_address: str, name: str, ttl: int = 86400) -> DnsDomainResourceRecord:
        """Give an address a name in the DNS, instead of the one that it has.

        Args:
            ip_address: The address, one of the account.
            name: The name, such as `www.example.org`.
            ttl: Seconds that others may keep it.

        Raises:
            PreflightError: it is no address, or no name; nothing was sent.
            SoftLayerAPIError: the account has no such address, or it is no name.
            OrderStateUnknownError: the answer was lost; the record may be there.

        https://sldn.softlayer.com/reference/services/SoftLayer_Dns_Domain/createPtrRecord/
        """
        if not checked_text("name", name) or len(name.split()) != 1:
            raise PreflightError(f"name={name!r}: give a name, such as www.example.org")
        return self._zones.create_ptr_record(_checked(ip_address), name, ttl)

    def get_usage(self, subnet_id: int | str) -> list[NetworkSubnetIpAddressUsageDetail]:
        """List what uses which address of a subnet.

        Args:
            subnet_id: Its id or network.

        Raises:
            NotFoundError: there is no such subnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getIpAddressUsage/
        """
        return every_row(self._subnets.get_ip_address_usage, id=self._subnet.id_of(subnet_id))

    def list_free(self, subnet_id: int | str) -> list[NetworkSubnetIpAddress]:
        """List the addresses of a subnet that nothing uses and that something could use.

        An address that was given to something inside a server is not known to SoftLayer, so that
        a note on it helps: NetworkManager.set_subnet_ip_address_note().

        Args:
            subnet_id: Its id or network.

        Returns:
            Those that are not the network, the gateway, the broadcast or reserved, in order.

        Raises:
            NotFoundError: there is no such subnet.

        https://sldn.softlayer.com/reference/services/SoftLayer_Network_Subnet/getIpAddresses/
        """
        id = self._subnet.id_of(subnet_id)
        details: Iterator[NetworkSubnetIpAddressUsageDetail] = USED.rows(self.client, {}, id=id)
        used = {each.ip_address for each in details}
        rows: Iterator[NetworkSubnetIpAddress] = ADDRESSES.rows(self.client, {}, id=id)
        free = [each for each in rows if each.ip_address not in used and not _is_special(each)]
        return sorted(free, key=lambda each: int(ipaddress.ip_address(each.ip_address or "::")))

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._address.resolve_ids,)


def _is_special(address: NetworkSubnetIpAddress) -> bool:
    """Whether nothing could use an address."""
    names = ("is_network", "is_gateway", "is_broadcast", "is_reserved")
    return any(getattr(address, name, None) for name in names)


def _checked(text: str) -> str:
    """An address as SoftLayer writes it.

    Raises:
        PreflightError: it is none.
    """
    try:
        return str(ipaddress.ip_address(str(text)))
    except ValueError as error:
        raise PreflightError(f"ip_address={text!r}: {error}") from None


def _address_of(record: DnsDomainResourceRecord, zone: DnsDomain) -> str | None:
    """The address that a record of a reverse zone is about; None for another zone."""
    name = f"{record.host}.{zone.name}".lower().rstrip(".")
    try:
        if name.endswith(_IPV4):
            labels = name.removesuffix(_IPV4).split(".")
            return str(ipaddress.ip_address(".".join(reversed(labels))))
        if name.endswith(_IPV6):
            digits = "".join(reversed(name.removesuffix(_IPV6).split(".")))
            groups = [digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP)]
            return str(ipaddress.ip_address(":".join(groups)))
    except ValueError:
        return None
    return None
