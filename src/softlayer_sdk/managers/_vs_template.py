"""The template of a virtual guest, from the keywords of `VSManager.create_instance`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._server import reference

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class GuestOptions(TypedDict, total=False):
    """The keywords of `VSManager.create_instance`, for methods that take several guests."""

    hostname: str
    domain: str
    cpus: int | None
    memory: int | None
    datacenter: str | None
    flavor: str | None
    os_code: str | None
    image_id: str | None
    hourly: bool
    transient: bool | None
    local_disk: bool | None
    disks: Sequence[int | str] | None
    nic_speed: int | None
    private: bool
    dedicated: bool
    host_id: int | None
    public_vlan: int | None
    private_vlan: int | None
    public_subnet: int | None
    private_subnet: int | None
    public_router: int | None
    private_router: int | None
    public_security_groups: Sequence[int] | None
    private_security_groups: Sequence[int] | None
    ssh_keys: Sequence[int] | None
    userdata: str | None
    post_uri: str | None
    boot_mode: str | None
    tags: str | Sequence[str] | None


class OrderOptions(GuestOptions, total=False):
    """The keywords of a guest that is ordered: those of a created one, and more."""

    ipv6: bool
    placement_id: int | None


# Keywords of which one guest takes one.
EXCLUSIVE = (
    ("os_code", "image_id"),
    ("cpus", "flavor"),
    ("memory", "flavor"),
    ("flavor", "dedicated"),
    ("flavor", "host_id"),
)
# What SoftLayer leaves out of the order that it makes of a template.
CHOSEN = ("public_router", "private_router", "public_subnet", "private_subnet")
_NETWORKS = ("public_vlan", "private_vlan", "public_subnet", "private_subnet")
_SIDES = {"public": "primaryNetworkComponent", "private": "primaryBackendNetworkComponent"}


def build(options: Mapping[str, Any]) -> dict[str, Any]:
    """The template that SoftLayer takes.

    Args:
        options: The keywords of `create_instance`.

    Raises:
        PreflightError: a keyword is missing, unknown, or contradicts another.
    """
    _check(options)
    given = options.get
    flavor, host = given("flavor"), given("host_id")
    extra: dict[str, Any] = {"bootMode": given("boot_mode")}
    if flavor:
        extra["flavorKeyName"] = flavor
    template: dict[str, Any] = {
        "startCpus": given("cpus"),
        "maxMemory": given("memory"),
        "hostname": given("hostname"),
        "domain": given("domain"),
        "localDiskFlag": options.get("local_disk", True),
        "hourlyBillingFlag": options.get("hourly", True),
        "supplementalCreateObjectOptions": extra,
    }
    optional = {
        "dedicatedAccountHostOnlyFlag": None if host else given("dedicated"),
        "dedicatedHost": host and reference("host_id", host),
        "privateNetworkOnlyFlag": given("private"),
        "transientGuestFlag": given("transient"),
        "blockDeviceTemplateGroup": given("image_id") and {"globalIdentifier": given("image_id")},
        "operatingSystemReferenceCode": given("os_code"),
        "datacenter": given("datacenter") and {"name": given("datacenter")},
        **networks(options, groups=True),
        "userData": given("userdata") and [{"value": given("userdata")}],
        "networkComponents": given("nic_speed") and [{"maxSpeed": given("nic_speed")}],
        "blockDevices": _disks(given("disks") or ()),
        "postInstallScriptUri": given("post_uri"),
        "sshKeys": [{"id": key} for key in given("ssh_keys") or ()],
    }
    return template | {name: value for name, value in optional.items() if value}


def _check(options: Mapping[str, Any]) -> None:
    known = {*GuestOptions.__annotations__, *OrderOptions.__annotations__}
    for name in options:
        if name not in known:
            suggestion = nearest(name, known)
            raise PreflightError(
                f"{name}={options[name]!r} is not an option of a guest{did_you_mean(suggestion)}",
                suggestion=suggestion,
            )
    for name in ("hostname", "domain"):
        if not options.get(name):
            raise PreflightError(f"{name}: a guest needs one", suggestion=name)
    for one, other in EXCLUSIVE:
        if options.get(one) and options.get(other):
            raise PreflightError(
                f"{one}={options[one]!r} and {other}={options[other]!r}: give one of them"
            )
    routers = [name for name in ("public_router", "private_router") if options.get(name)]
    others = [name for name in _NETWORKS if options.get(name)]
    if routers and others:
        raise PreflightError(f"{routers[0]} and {others[0]}: give routers, or VLANs and subnets")
    for side in _SIDES:
        if options.get(f"{side}_subnet") and not options.get(f"{side}_vlan"):
            raise PreflightError(
                f"{side}_subnet={options[f'{side}_subnet']!r} needs {side}_vlan",
                suggestion=f"{side}_vlan",
            )


def networks(options: Mapping[str, Any], *, groups: bool = False) -> dict[str, Any]:
    """Where a guest is connected; with `groups`, its security groups too."""
    found: dict[str, Any] = {}
    for side, name in _SIDES.items():
        component: dict[str, Any] = {}
        router, vlan, subnet, security_groups = (
            f"{side}_{part}" for part in ("router", "vlan", "subnet", "security_groups")
        )
        if options.get(router):
            component["router"] = reference(router, options[router])
        if options.get(vlan):
            place = reference(vlan, options[vlan])
            if options.get(subnet):
                place["primarySubnet"] = reference(subnet, options[subnet])
            component["networkVlan"] = place
        if groups and options.get(security_groups):
            component["securityGroupBindings"] = [
                {"securityGroup": reference(security_groups, group)}
                for group in options[security_groups]
            ]
        if component:
            found[name] = component
    return found


def _disks(sizes: Sequence[int | str]) -> list[dict[str, Any]]:
    """Device 0 is the first disk, 1 is for swap, further disks follow."""
    devices = [0, *range(2, len(sizes) + 1)]
    return [
        {"device": str(device), "diskImage": {"capacity": size}}
        for device, size in zip(devices, sizes, strict=False)
    ]
