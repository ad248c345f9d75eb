"""What a guest is ordered with: the keywords of `VSManager.create_instance` and their template."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Required, TypedDict, cast

import attrs

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._ordering.money import category_of
from softlayer_sdk.managers._templates import (
    each_of,
    flag,
    given_only,
    memory_in,
    number,
    numeric,
    or_null,
    positive,
)
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderVirtualGuest,
    ContainerVirtualGuestConfiguration,
    HardwareRouter,
    Location,
    NetworkSecurityGroup,
    NetworkSubnet,
    NetworkVlan,
    ProductItemPrice,
    SecuritySshKey,
    VirtualDedicatedHost,
    VirtualDiskImage,
    VirtualGuest,
    VirtualGuestAttribute,
    VirtualGuestBlockDevice,
    VirtualGuestBlockDeviceTemplateGroup,
    VirtualGuestNetworkComponent,
    VirtualGuestSupplementalCreateObjectOptions,
    VirtualNetworkSecurityGroupNetworkComponentBinding,
)


class GuestOptions(TypedDict, total=False):
    """The keywords of `VSManager.create_instance`, for methods that pass them on."""

    hostname: Required[str]
    domain: Required[str]
    cpus: int | None
    memory: int | str | None
    datacenter: str | None
    flavor: str | None
    os_code: str | None
    image_id: int | str | None
    hourly: bool
    transient: bool | None
    local_disk: bool | None
    disks: Sequence[int | str] | None
    nic_speed: int | None
    private: bool
    dedicated: bool
    host_id: int | str | None
    public_vlan: int | str | None
    private_vlan: int | str | None
    public_subnet: int | str | None
    private_subnet: int | str | None
    public_router: int | str | None
    private_router: int | str | None
    public_security_groups: Sequence[int | str] | None
    private_security_groups: Sequence[int | str] | None
    ssh_keys: Sequence[int | str] | None
    userdata: str | None
    post_uri: str | None
    boot_mode: str | None
    tags: str | Sequence[str] | None


class OrderOptions(GuestOptions, total=False):
    """The keywords of a guest that is ordered: those of a created one, and more."""

    ipv6: bool
    placement_id: int | str | None


@attrs.frozen(kw_only=True)
class Side:
    """Where one interface of a guest is connected."""

    name: str
    vlan: int | str | None
    subnet: int | str | None
    router: int | str | None
    security_groups: Sequence[int | str] | None

    def component(self) -> VirtualGuestNetworkComponent | None:
        """The interface with its security groups. None where nothing is chosen."""
        found = VirtualGuestNetworkComponent()
        if self.router:
            found.router = HardwareRouter(id=number(f"{self.name}_router", self.router))
        if self.vlan:
            found.network_vlan = NetworkVlan(id=number(f"{self.name}_vlan", self.vlan))
            if self.subnet:
                subnet = NetworkSubnet(id=number(f"{self.name}_subnet", self.subnet))
                found.network_vlan.primary_subnet = subnet
        if self.security_groups:
            keyword = f"{self.name}_security_groups"
            found.security_group_bindings = [
                VirtualNetworkSecurityGroupNetworkComponentBinding(
                    security_group=NetworkSecurityGroup(id=number(keyword, group))
                )
                for group in self.security_groups
            ]
        return found if found.__dict__ else None


@attrs.frozen(kw_only=True)
class GuestSpec:
    """A guest to order; the names and defaults are those of `VSManager.create_instance`."""

    hostname: str
    domain: str
    cpus: int | None = None
    memory: int | str | None = None
    datacenter: str | None = None
    flavor: str | None = None
    os_code: str | None = None
    image_id: int | str | None = None
    hourly: bool = True
    transient: bool | None = False
    local_disk: bool | None = None
    disks: Sequence[int | str] | None = None
    nic_speed: int | None = None
    private: bool = False
    dedicated: bool = False
    host_id: int | str | None = None
    public_vlan: int | str | None = None
    private_vlan: int | str | None = None
    public_subnet: int | str | None = None
    private_subnet: int | str | None = None
    public_router: int | str | None = None
    private_router: int | str | None = None
    public_security_groups: Sequence[int | str] | None = None
    private_security_groups: Sequence[int | str] | None = None
    ssh_keys: Sequence[int | str] | None = None
    userdata: str | None = None
    post_uri: str | None = None
    boot_mode: str | None = None
    tags: str | Sequence[str] | None = None
    ipv6: bool = False
    placement_id: int | str | None = None

    @classmethod
    def of(cls, options: GuestOptions) -> GuestSpec:
        """The guest that keywords stand for.

        Raises:
            PreflightError: a keyword is missing, unknown, or contradicts another.
        """
        given = cast("object", options)
        if not isinstance(given, Mapping):
            raise PreflightError(
                f"{given!r}: a guest is a dict of the keywords of create_instance()"
            )
        known = attrs.fields_dict(cls)
        for name, value in options.items():
            if name not in known:
                suggestion = nearest(name, known)
                raise PreflightError(
                    f"{name}={value!r} is not an option of a guest{did_you_mean(suggestion)}",
                    suggestion=suggestion,
                )
        for name in ("hostname", "domain"):
            if not options.get(name):
                raise PreflightError(f"{name}: a guest needs one", suggestion=name)
        said = {name: value for name, value in options.items() if value is not None}
        return cls(**cast("GuestOptions", said))

    def __attrs_post_init__(self) -> None:
        """Refuse what contradicts itself."""
        for name, value in (("hostname", self.hostname), ("domain", self.domain)):
            if not value:
                raise PreflightError(f"{name}: a guest needs one", suggestion=name)
        self._check_values()
        for one, other in _EXCLUSIVE:
            if getattr(self, one) and getattr(self, other):
                raise PreflightError(
                    f"{one}={getattr(self, one)!r} and {other}={getattr(self, other)!r}:"
                    " give one of them"
                )
        routers = [f"{side.name}_router" for side in self.sides if side.router]
        others = [
            f"{side.name}_{part}"
            for part in ("vlan", "subnet")
            for side in self.sides
            if getattr(side, part)
        ]
        if routers and others:
            raise PreflightError(
                f"{routers[0]} and {others[0]}: give routers, or VLANs and subnets"
            )
        for side in self.sides:
            if side.subnet and not side.vlan:
                raise PreflightError(
                    f"{side.name}_subnet={side.subnet!r} needs {side.name}_vlan",
                    suggestion=f"{side.name}_vlan",
                )

    def _check_values(self) -> None:
        """Refuse what is no list, and sizes that nothing has."""
        for name in _LISTS:
            each_of(name, getattr(self, name) or ())
        for name in _FLAGS:
            if getattr(self, name) is not None or name not in _MAY_BE_NONE:
                flag(name, getattr(self, name))
        for size in self.disks or ():
            positive("disks", size)
        if self.cpus is not None:
            positive("cpus", self.cpus)

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both interfaces of the guest, the public one first."""
        return (
            Side(
                name="public",
                vlan=self.public_vlan,
                subnet=self.public_subnet,
                router=self.public_router,
                security_groups=self.public_security_groups,
            ),
            Side(
                name="private",
                vlan=self.private_vlan,
                subnet=self.private_subnet,
                router=self.private_router,
                security_groups=self.private_security_groups,
            ),
        )

    @property
    def user_data(self) -> list[VirtualGuestAttribute]:
        """The text that the guest can read about itself."""
        return [VirtualGuestAttribute(value=self.userdata)] if self.userdata else []

    @property
    def host(self) -> VirtualDedicatedHost | None:
        """The dedicated host that the guest is put on."""
        return VirtualDedicatedHost(id=number("host_id", self.host_id)) if self.host_id else None

    def asked_for(self, price: ProductItemPrice) -> bool:
        """Whether a keyword named the item of a price; the others come with an order."""
        sized = bool(self.flavor)
        asked = {
            "guest_core": sized or bool(self.cpus),
            "ram": sized or bool(self.memory),
            "os": bool(self.os_code or self.image_id),
            "port_speed": self.private or bool(self.nic_speed),
            "pri_ipv6_addresses": self.ipv6,
            "guest_disk0": sized,
            **{f"guest_disk{number}": True for number in range(len(self.disks or ()))},
        }
        return asked.get(category_of(price), False)

    def connect(self, guest: VirtualGuest) -> None:
        """Put into a template where the guest is connected."""
        public, private = (side.component() for side in self.sides)
        if public is not None:
            guest.primary_network_component = public
        if private is not None:
            guest.primary_backend_network_component = private

    def template(self) -> VirtualGuest:
        """The template that SoftLayer takes."""
        options = VirtualGuestSupplementalCreateObjectOptions(boot_mode=self.boot_mode)
        if self.flavor:
            options.flavor_key_name = self.flavor
        guest = VirtualGuest(
            start_cpus=or_null(self.cpus),
            max_memory=or_null(memory_in("MB", "memory", self.memory)),
            hostname=self.hostname,
            domain=self.domain,
            local_disk_flag=self.on_local_disk,
            hourly_billing_flag=self.hourly,
            supplemental_create_object_options=options,
        )
        chosen = VirtualGuest(
            dedicated_account_host_only_flag=self.dedicated and not self.host_id,
            dedicated_host=self.host,
            private_network_only_flag=self.private,
            transient_guest_flag=self.transient,
            operating_system_reference_code=self.os_code,
            user_data=self.user_data,
            block_devices=_disks(self.disks or ()),
            post_install_script_uri=self.post_uri,
            ssh_keys=[SecuritySshKey(id=numeric("ssh_keys", key)) for key in self.ssh_keys or ()],
        )
        if self.image_id:
            chosen.block_device_template_group = VirtualGuestBlockDeviceTemplateGroup(
                global_identifier=str(self.image_id)
            )
        if self.datacenter:
            chosen.datacenter = Location(name=self.datacenter)
        if self.nic_speed:
            chosen.network_components = [VirtualGuestNetworkComponent(max_speed=self.nic_speed)]
        self.connect(chosen)
        guest.__dict__.update(given_only(chosen).__dict__)
        return guest

    @property
    def on_local_disk(self) -> bool | None:
        """Whether its disks are in the host; null for where those of its flavor are."""
        return True if self.local_disk is None and not self.flavor else self.local_disk

    def complete(self, order: ContainerProductOrder) -> None:
        """Put back into an order what SoftLayer drops from the template that it is made of."""
        guest = order.virtual_guests[0]
        self.connect(guest)
        if self.userdata:
            guest.user_data = self.user_data
        if self.placement_id:
            guest.placement_group_id = numeric("placement_id", self.placement_id)
        if self.post_uri:
            order.provision_scripts = [self.post_uri]
        if isinstance(order, ContainerProductOrderVirtualGuest):
            if self.boot_mode:
                order.boot_mode = self.boot_mode
            if self.host:
                order.host_id = self.host.id


# Keywords of which one guest takes one.
_FLAGS = ("hourly", "transient", "local_disk", "private", "dedicated", "ipv6")
_MAY_BE_NONE = ("transient", "local_disk")
_LISTS = ("disks", "public_security_groups", "private_security_groups", "ssh_keys")
_EXCLUSIVE = (
    ("os_code", "image_id"),
    ("cpus", "flavor"),
    ("memory", "flavor"),
    ("flavor", "dedicated"),
    ("flavor", "host_id"),
)


def misspelt(spec: GuestSpec, offered: ContainerVirtualGuestConfiguration) -> list[str]:
    """What is wrong with the names in a guest that was refused, with the nearest right ones.

    Args:
        spec: The guest.
        offered: What guests can be made of.
    """
    systems = [each.template for each in offered.operating_systems]
    places = [each.template for each in offered.datacenters]
    known: dict[str, list[str | None]] = {
        "os_code": [each.operating_system_reference_code for each in systems if each],
        "datacenter": [each.datacenter.name for each in places if each],
        "flavor": [each.flavor.key_name for each in offered.flavors if each.flavor],
    }
    found: list[str] = []
    for keyword, names in known.items():
        value: str | None = getattr(spec, keyword)
        if value and value not in names:
            near = did_you_mean(nearest(value, names))
            found.append(
                f"{keyword}={value!r} is not offered; get_create_options() tells what is{near}"
            )
    return found


def _disks(sizes: Sequence[int | str]) -> list[VirtualGuestBlockDevice]:
    """Device 0 is the first disk, 1 is for swap, further disks follow."""
    return [
        VirtualGuestBlockDevice(
            device=str(index + 1 if index else 0),
            disk_image=VirtualDiskImage(capacity=numeric("disks", size)),
        )
        for index, size in enumerate(sizes)
    ]
