"""What the managers of networks share: lists, names, security group rules, orders of subnets."""

from __future__ import annotations

import contextlib
import ipaddress
import re
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from typing import Literal, TypeVar

import attrs

from softlayer_sdk.errors import AmbiguousNameError, NotFoundError, PreflightError
from softlayer_sdk.managers._base import Manager, add_hint
from softlayer_sdk.managers._ensure import EnsureResult
from softlayer_sdk.managers._given import one_of, without_none
from softlayer_sdk.managers._lists import Listing
from softlayer_sdk.managers._ordering.catalog import category_of
from softlayer_sdk.managers._ordering.prices import plain
from softlayer_sdk.models import (
    BillingItem,
    NetworkSecurityGroup,
    NetworkSecurityGroupRule,
    NetworkSubnet,
    NetworkSubnetIpAddressGlobal,
    NetworkVlan,
    ProductItem,
    ProductItemPrice,
)
from softlayer_sdk.query.filters import exactly
from softlayer_sdk.services import (
    AccountService,
    NetworkSecurityGroupService,
    NetworkSubnetIpAddressService,
)

T = TypeVar("T")

SubnetType = Literal["public", "private", "static", "global"]
SUBNET_TYPES = ("public", "private", "static", "global")
RouteType = Literal[
    "SoftLayer_Network_Subnet_IpAddress",
    "SoftLayer_Network_Vlan",
    "SoftLayer_Hardware_Server",
    "SoftLayer_Virtual_Guest",
]
ROUTE_TYPES = (
    "SoftLayer_Network_Subnet_IpAddress",
    "SoftLayer_Network_Vlan",
    "SoftLayer_Hardware_Server",
    "SoftLayer_Virtual_Guest",
)
Direction = Literal["ingress", "egress"]
Ethertype = Literal["IPv4", "IPv6"]
Protocol = Literal["tcp", "udp", "icmp"]

SUBNET = (
    "mask[hardware,datacenter,networkVlanId,ipAddressCount,virtualGuests,id,networkIdentifier,"
    "cidr,subnetType,gateway,broadcastAddress,usableIpAddressCount,note,tagReferences[tag],"
    "networkVlan[id,primaryRouter,networkSpace,fullyQualifiedName],addressSpace,endPointIpAddress]"
)
VLAN = (
    "mask[firewallInterfaces,primaryRouter[id,fullyQualifiedDomainName,datacenter],"
    "totalPrimaryIpAddressCount,networkSpace,billingItem,hardware,subnets,virtualGuests,"
    "networkVlanFirewall[id,fullyQualifiedDomainName,primaryIpAddress],"
    "attachedNetworkGateway[id,name,networkFirewall]]"
)
GROUP = (
    "mask[id,name,description,rules[id,remoteIp,remoteGroupId,direction,ethertype,portRangeMin,"
    "portRangeMax,protocol,createDate,modifyDate],networkComponentBindings[networkComponent[id,"
    "port,guest[id,hostname,primaryBackendIpAddress,primaryIpAddress]]]]"
)
VLANS = Listing(
    AccountService,
    AccountService.get_network_vlans,
    mask=(
        "mask[networkSpace,id,vlanNumber,fullyQualifiedName,name,datacenter[name],podName,"
        "networkVlanFirewall[id,fullyQualifiedDomainName],attachedNetworkGateway[id,name],"
        "firewallInterfaces,billingItem[id],tagReferences[tag[name]],hardwareCount,subnetCount,"
        "totalPrimaryIpAddressCount,virtualGuestCount]"
    ),
    paths={
        "datacenter": "primaryRouter.datacenter.name",
        "vlan_number": "vlanNumber",
        "name": "name",
        "tags": "tagReferences.tag.name",
    },
    in_order=True,
)
SUBNETS = Listing(
    AccountService,
    AccountService.get_subnets,
    mask=SUBNET,
    paths={
        "identifier": "networkIdentifier",
        "datacenter": "datacenter.name",
        "version": "version",
        "subnet_type": "subnetType",
        "network_space": "networkVlan.networkSpace",
        "tags": "tagReferences.tag.name",
    },
    in_order=True,
)
GLOBAL_IPS = Listing(
    AccountService,
    AccountService.get_global_ip_records,
    mask="mask[destinationIpAddress[hardware,virtualGuest],ipAddress]",
    paths={
        "version": "ipAddress.subnet.version",
        "identifier": "ipAddress.subnet.networkIdentifier",
    },
)
GROUPS = Listing(
    NetworkSecurityGroupService,
    NetworkSecurityGroupService.get_all_objects,
    paths={"name": "name"},
)
RULES = Listing(NetworkSecurityGroupService, NetworkSecurityGroupService.get_rules)

# `dal13.fcr01.1234`, and the same with the letter of the router.
_FULL_NAME = re.compile(r"(\w+)\.([a-z]+\d+)[ab]?\.(\d+)")
_LAST_VLAN = 4094


class Names(Manager):
    """The ids of the things of one kind, by what people call them."""

    def id_of(self, identifier: int | str) -> int | str:
        """The id of the one thing that a name stands for; an id stays what it is.

        Raises:
            NotFoundError: nothing has that name.
            AmbiguousNameError: several things have it.
        """
        return self._id(identifier)


class VlanNames(Names):
    """Ids of VLANs."""

    known_by = "names of VLANs, such as web or dal13.fcr01.1234"

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._named,)

    def _named(self, text: str) -> list[int]:
        full = _FULL_NAME.fullmatch(text.lower())
        if full is None:
            return _ids(VLANS.rows(self.client, {"name": exactly(text), "mask": "mask[id]"}))
        wanted = f"{full[1]}.{full[2]}.{full[3]}"
        numbered = self.numbered(int(full[3])).items()
        return [id for id, name in numbered if name and name.lower() == wanted]

    def _known(self) -> Iterable[str | None]:
        """Names of VLANs, and full ones."""
        return VLANS.known(self.client, "mask[name,fullyQualifiedName]")

    def _described(self, ids: Iterable[int | str]) -> Iterable[str]:
        """Their ids with their full names."""
        mask = "mask[id,fullyQualifiedName]"
        rows: Iterator[NetworkVlan] = VLANS.by_id(self.client, map(int, ids), mask)
        return [f"{row.id} ({row.fully_qualified_name})" for row in rows]

    def numbered(self, number: int) -> dict[int, str | None]:
        """The full names of the VLANs with a number, by their ids; each pod may have one."""
        given = {"vlan_number": number, "mask": "mask[id,fullyQualifiedName]"}
        rows: Iterator[NetworkVlan] = VLANS.rows(self.client, given)
        return {row.id: row.fully_qualified_name for row in rows}

    def numbered_so(self, identifier: int | str) -> list[str]:
        """That an id is the number of VLANs, if it is, and which they are."""
        small = str(identifier).isdecimal() and int(identifier) <= _LAST_VLAN
        found = self.numbered(int(identifier)) if small else {}
        names = ", ".join(str(name) for name in found.values())
        return [f"digits are an id; {identifier} is the number of {names}"] if found else []

    @contextlib.contextmanager
    def told(self, identifier: int | str) -> Generator[int | str]:
        """The id of a VLAN; where none has it, the error names those that have it as number."""
        id = self.id_of(identifier)
        try:
            yield id
        except NotFoundError as error:
            for hint in self.numbered_so(id):
                add_hint(error, hint)
            raise

    def with_one(self, identifier: int | str, use: Callable[[int | str], T]) -> T:
        """What `use` makes of a VLAN, by its id or name, or by its number if that is no id.

        Raises:
            NotFoundError: there is no such VLAN.
            AmbiguousNameError: several VLANs have that name or number.
        """
        id = self.id_of(identifier)
        try:
            return use(id)
        except NotFoundError:
            if not str(id).isdecimal() or int(id) > _LAST_VLAN:
                raise
            found = self.numbered(int(id))
            if not found:
                raise
            if len(found) > 1:
                raise AmbiguousNameError(
                    f"{len(found)} VLANs have the number {id}:"
                    f" {', '.join(str(name) for name in found.values())}",
                    matches=list(found),
                ) from None
        return use(next(iter(found)))


class SubnetNames(Names):
    """Ids of subnets."""

    known_by = "network addresses of subnets, such as 10.0.0.0/26"

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._named,)

    def _named(self, text: str) -> list[int]:
        address, _, size = text.partition("/")
        given = {"identifier": exactly(address), "mask": "mask[id,cidr]"}
        rows: Iterator[NetworkSubnet] = SUBNETS.rows(self.client, given)
        return [row.id for row in rows if not size or _size(row) == size]


def _size(subnet: NetworkSubnet) -> str:
    """The size of a subnet as it is written, whether or not a slash came with it."""
    return str(subnet.__dict__.get("cidr")).lstrip("/")


class GlobalIpNames(Names):
    """Ids of global IP addresses."""

    known_by = "global IP addresses"

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (
            lambda text: _ids(
                GLOBAL_IPS.rows(self.client, {"identifier": exactly(text), "mask": "mask[id]"})
            ),
        )


class GroupNames(Names):
    """Ids of security groups."""

    known_by = "names of security groups"

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (
            lambda name: _ids(
                GROUPS.rows(self.client, {"name": exactly(name), "mask": "mask[id]"})
            ),
        )


class AddressNames(Names):
    """Ids of IP addresses."""

    known_by = "IP addresses of the account"

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._named,)

    def _named(self, text: str) -> list[int]:
        found = NetworkSubnetIpAddressService(self.client).get_by_ip_address(text, mask="mask[id]")
        return [found.id] if found else []


def _ids(
    rows: Iterable[NetworkVlan | NetworkSubnetIpAddressGlobal | NetworkSecurityGroup],
) -> list[int]:
    return [row.id for row in rows]


@attrs.frozen
class DatacenterNetworks:
    """How much of networks there is in a datacenter.

    Attributes:
        vlan_count: Its VLANs.
        subnet_count: Their subnets.
        public_ip_count: Their primary IP addresses.
        hardware_count: The servers in them, counted once.
        virtual_guest_count: The guests in them, counted once.
    """

    vlan_count: int
    subnet_count: int
    public_ip_count: int
    hardware_count: int
    virtual_guest_count: int


def counted(vlans: Sequence[NetworkVlan]) -> DatacenterNetworks:
    """How much there is in the VLANs of a datacenter."""
    # A server is in a private VLAN, and in a public one too or in none.
    private = [each for each in vlans if each.network_space == "PRIVATE"]
    return DatacenterNetworks(
        vlan_count=len(vlans),
        subnet_count=sum(each.subnet_count for each in vlans),
        public_ip_count=sum(each.total_primary_ip_address_count or 0 for each in vlans),
        hardware_count=sum(each.hardware_count for each in private),
        virtual_guest_count=sum(each.virtual_guest_count for each in private),
    )


# --- rules of security groups ----------------------------------------------------------------


def rule(
    *,
    direction: str | None,
    remote_ip: str | None,
    remote_group: int | str | None,
    ethertype: str | None,
    port_max: int | str | None,
    port_min: int | str | None,
    protocol: str | None,
    id: int | str | None = None,
) -> NetworkSecurityGroupRule:
    """A rule with what is given.

    Raises:
        PreflightError: a word is not one of those that there are, or both remotes are given.
    """
    if remote_ip is not None and remote_group is not None:
        raise PreflightError(
            f"remote_ip={remote_ip!r}, remote_group={remote_group!r}: a rule has one of them"
        )
    template = NetworkSecurityGroupRule(
        direction=direction and one_of("direction", direction, ("ingress", "egress")),
        ethertype=ethertype and one_of("ethertype", ethertype, ("IPv4", "IPv6")),
        protocol=protocol and one_of("protocol", protocol, ("tcp", "udp", "icmp")),
        remote_ip=remote_ip,
    )
    for name, value in (
        ("id", id),
        ("remote_group_id", remote_group),
        ("port_range_max", port_max),
        ("port_range_min", port_min),
    ):
        setattr(template, name, value)
    return without_none(template)


def changes(
    present: Sequence[NetworkSecurityGroupRule],
    wanted: Sequence[NetworkSecurityGroupRule],
    *,
    exact: bool,
) -> EnsureResult[NetworkSecurityGroupRule]:
    """What has to change so that all wanted rules are there.

    Args:
        present: The rules that a group has.
        wanted: Those that it should have.
        exact: Whether it should have no others.
    """
    there = {_meaning(each) for each in present}
    needed = {_meaning(each): each for each in wanted}
    kept = [each for each in present if _meaning(each) in needed]
    others = [each for each in present if _meaning(each) not in needed]
    added = [each for meaning, each in needed.items() if meaning not in there]
    removed = tuple(others) if exact else ()
    return EnsureResult(added=tuple(added), removed=removed, kept=tuple(kept))


def _meaning(rule: NetworkSecurityGroupRule) -> tuple[str, ...]:
    """What two rules that do the same have in common."""
    network = str(_read(rule, "remote_ip") or "")
    if network:
        network = str(ipaddress.ip_network(network, strict=False))
    names = ("direction", "protocol", "port_range_min", "port_range_max", "remote_group_id")
    values = [_read(rule, name) for name in names]
    ethertype = str(_read(rule, "ethertype") or "IPv4")
    return (network, ethertype, *("" if each is None else str(each) for each in values))


def _read(rule: NetworkSecurityGroupRule, name: str) -> object:
    return getattr(rule, name, None)


# --- orders of subnets -----------------------------------------------------------------------

_CATEGORIES = {
    ("public", 4): "sov_sec_ip_addresses_pub",
    ("private", 4): "sov_sec_ip_addresses_priv",
    ("static", 4): "static_sec_ip_addresses",
    ("global", 4): "global_ipv4",
    ("public", 6): "static_ipv6_addresses",
    ("static", 6): "static_ipv6_addresses",
    ("global", 6): "global_ipv6",
}
# Which of the items of a category: a word of its description.
_WORDS = {"public": "Portable", "static": "Static", "global": "Global"}
_IPV6 = 6
# The size of every subnet of IPv6 that is sold, as its item says it.
_IPV6_QUANTITY = 64


def subnet_category(subnet_type: str, version: int) -> str:
    """The code of the category that subnets of a kind are sold under.

    Raises:
        PreflightError: there is no such kind.
    """
    kind = one_of("subnet_type", subnet_type, SUBNET_TYPES)
    found = _CATEGORIES.get((kind, version))
    if found is None:
        raise PreflightError(f"subnet_type={kind!r}, version={version!r}: there is no such subnet")
    return found


def subnet_price(
    items: Iterable[ProductItem], subnet_type: str, version: int, quantity: int | str | None
) -> ProductItemPrice:
    """The price to order a subnet with.

    Args:
        items: What is sold beside servers, with its prices and their packages.
        subnet_type: Public, private, static or global.
        version: Of IP: 4 or 6.
        quantity: How many addresses.

    Raises:
        PreflightError: subnets of that size are not sold.
        NotFoundError: the item has no price that holds everywhere.
    """
    category = subnet_category(subnet_type, version)
    if subnet_type == "global":
        quantity = 0
    elif version == _IPV6 and quantity is None:
        quantity = _IPV6_QUANTITY
    word = _WORDS.get(subnet_type, "") if version == _IPV6 else ""
    sold = [
        each for each in items if category_of(each) == category and word in (each.description or "")
    ]
    item = next((each for each in sold if plain(each) == str(quantity)), None)
    if item is None:
        sizes = ", ".join(map(str, sorted({int(each.capacity or 0) for each in sold})))
        raise PreflightError(
            f"quantity={quantity!r}: {subnet_type} subnets of IPv{version} are sold with"
            f" {sizes or 'no number of'} addresses"
        )
    price = item_price(item, subnet_type, version)
    if price is None:
        raise NotFoundError(f"the item {item.description!r} has no price that holds everywhere")
    return ProductItemPrice(id=price)


def item_price(item: ProductItem, subnet_type: str, version: int) -> int | None:
    """The id of an item's price that holds everywhere; of a static subnet, that of its package."""
    usual = [each for each in item.prices if not each.location_group_id]
    if subnet_type == "static" and version != _IPV6:
        usual = [each for each in usual if _sold_with(each, "STATIC")][-1:] or usual
    return usual[0].id if usual else None


def _sold_with(price: ProductItemPrice, word: str) -> bool:
    """Whether a price is of a package with a word in its key name."""
    packages = [each.package for each in getattr(price, "package_references", ())]
    return any(word in (each.key_name or "") for each in packages if each)


def billed(what: str, item: BillingItem | None) -> BillingItem:
    """What something is billed by.

    Raises:
        NotFoundError: it is not billed.
    """
    if item is None:
        raise NotFoundError(f"{what} is not billed, so there is nothing to cancel")
    return item
