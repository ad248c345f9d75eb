"""Names inside orders: what a server is ordered with, by what people call it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import Any, ClassVar, TypeVar

import attrs

from softlayer_sdk.client import Client
from softlayer_sdk.errors import AmbiguousNameError, NotFoundError, PreflightError
from softlayer_sdk.managers._base import is_id
from softlayer_sdk.managers._guests import GuestSpec
from softlayer_sdk.managers._hardware_order import ServerSpec
from softlayer_sdk.managers._lists import Listing
from softlayer_sdk.managers._networks import GroupNames, Names, SubnetNames, VlanNames
from softlayer_sdk.managers._templates import each_of, numeric
from softlayer_sdk.models import VirtualGuestBlockDeviceTemplateGroup as Image
from softlayer_sdk.query.filters import exactly
from softlayer_sdk.services import (
    AccountService,
    NetworkVlanService,
    VirtualGuestBlockDeviceTemplateGroupService,
)

Spec = TypeVar("Spec", GuestSpec, ServerSpec)

_IMAGE = "mask[id,globalIdentifier]"
_PLACE = "mask[id,vlanNumber,networkSpace,primaryRouter[datacenter[name]]]"
IMAGES = Listing(
    AccountService,
    AccountService.get_private_block_device_template_groups,
    mask=_IMAGE,
    paths={"name": "name"},
)
PUBLIC_IMAGES = Listing(
    VirtualGuestBlockDeviceTemplateGroupService,
    VirtualGuestBlockDeviceTemplateGroupService.get_public_images,
    mask=_IMAGE,
    paths={"name": "name"},
)


class ListedNames(Names):
    """Ids of what the account has a list of."""

    listing: ClassVar[Listing]

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (self._named,)

    def _named(self, name: str) -> list[int]:
        return self.listing.ids_of(self.client, "name", name)

    def _known(self) -> Iterable[str | None]:
        """What those of the list are called."""
        return self.listing.known(self.client, f"mask[{self.listing.paths['name']}]")


class KeyNames(ListedNames):
    """Ids of SSH keys."""

    known_by = "labels of keys"
    listing = Listing(AccountService, AccountService.get_ssh_keys, paths={"name": "label"})


class RouterNames(ListedNames):
    """Ids of routers."""

    known_by = "hostnames of routers, such as bcr01a.dal13"
    listing = Listing(AccountService, AccountService.get_routers, paths={"name": "hostname"})


class HostNames(ListedNames):
    """Ids of dedicated hosts."""

    known_by = "names of dedicated hosts"
    listing = Listing(AccountService, AccountService.get_dedicated_hosts, paths={"name": "name"})


class PlacementNames(ListedNames):
    """Ids of placement groups."""

    known_by = "names of placement groups"
    listing = Listing(AccountService, AccountService.get_placement_groups, paths={"name": "name"})


class UserNames(ListedNames):
    """Ids of users."""

    known_by = "usernames"
    listing = Listing(AccountService, AccountService.get_users, paths={"name": "username"})


_ONE: dict[str, type[Names]] = {
    **{f"{side}_vlan": VlanNames for side in ("public", "private")},
    **{f"{side}_subnet": SubnetNames for side in ("public", "private")},
    **{f"{side}_router": RouterNames for side in ("public", "private")},
    "host_id": HostNames,
    "placement_id": PlacementNames,
}
_SEVERAL: dict[str, type[Names]] = {
    **{f"{side}_security_groups": GroupNames for side in ("public", "private")},
    "ssh_keys": KeyNames,
}


class ImageNames(Names):
    """GUIDs of images; one of the account's own comes before a public one of the same name."""

    known_by = "names of images"

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return tuple(partial(self._named, listing) for listing in (IMAGES, PUBLIC_IMAGES))

    def _named(self, listing: Listing, name: str) -> list[str]:
        rows: Iterator[Image] = listing.rows(self.client, {"name": exactly(name)})
        return [row.global_identifier or "" for row in rows]


def image_guid(client: Client, image: int | str) -> str:
    """The GUID of an image, which is all that an order takes, by its id, GUID or name.

    Raises:
        NotFoundError: there is no such image.
        AmbiguousNameError: several have that name.
    """
    found = str(ImageNames(client).id_of(image))
    if found.isdecimal():
        service = VirtualGuestBlockDeviceTemplateGroupService(client)
        found = service.get_object(id=found, mask=_IMAGE).global_identifier or found
    return found


def image_number(client: Client, image: int | str) -> int:
    """The id of an image, which is all that a reload takes, by its id, GUID or name.

    Raises:
        NotFoundError: there is no such image.
        AmbiguousNameError: several have that name.
    """
    if str(image).isdecimal():
        return numeric("image_id", image)
    guid = ImageNames(client).id_of(image)
    return VirtualGuestBlockDeviceTemplateGroupService(client).get_object(id=guid, mask=_IMAGE).id


def user_number(client: Client, user: int | str) -> int:
    """The id of a user, by it or by the username.

    Raises:
        NotFoundError: there is no such user.
    """
    return numeric("user_id", _id(UserNames(client), "user_id", user))


def key_numbers(client: Client, keys: Sequence[int | str] | None) -> list[int]:
    """The ids of SSH keys, by their ids or labels.

    Raises:
        NotFoundError: there is no such key.
        AmbiguousNameError: several have that label.
    """
    names = KeyNames(client)
    return [
        numeric("ssh_keys", _id(names, "ssh_keys", key)) for key in each_of("ssh_keys", keys or ())
    ]


def misplaced(client: Client, spec: GuestSpec) -> list[str]:
    """What is wrong with the VLANs of a guest: another datacenter, or the other network."""
    vlans = NetworkVlanService(client)
    found: list[str] = []
    for side in spec.sides:
        if side.vlan:
            try:
                vlan = vlans.get_object(id=side.vlan, mask=_PLACE)
            except NotFoundError:
                found += VlanNames(client).numbered_so(side.vlan)
                continue
            what = f"{side.name}_vlan={side.vlan!r}: VLAN {vlan.vlan_number}"
            space = (vlan.network_space or "").lower()
            if space in ("public", "private") and space != side.name:
                found.append(f"{what} is {space}; {space}_vlan takes it")
            place = vlan.primary_router.datacenter if vlan.primary_router else None
            if place and spec.datacenter and place.name != spec.datacenter:
                found.append(f"{what} is in {place.name}, not in {spec.datacenter}")
    return found


def with_ids(client: Client, spec: Spec) -> Spec:
    """What is ordered, with ids instead of names; nothing is asked where there is no name.

    Args:
        client: What makes the calls.
        spec: What is ordered.

    Raises:
        NotFoundError: nothing has a name.
        AmbiguousNameError: several things have it.
    """
    found: dict[str, Any] = {}
    for keyword, names in _ONE.items():
        given: int | str | None = getattr(spec, keyword, None)
        if given and not is_id(given):
            found[keyword] = _id(names(client), keyword, given)
    for keyword, names in _SEVERAL.items():
        several: list[int | str] = each_of(keyword, getattr(spec, keyword, None) or ())
        if any(not is_id(each) for each in several):
            found[keyword] = [_id(names(client), keyword, each) for each in several]
    return attrs.evolve(spec, **found) if found else spec


def _id(names: Names, keyword: str, given: int | str) -> int | str:
    try:
        return names.id_of(given)
    except (NotFoundError, AmbiguousNameError) as error:
        error.add_note(f"it was given as {keyword}")
        raise


def guest_with_ids(client: Client, spec: GuestSpec, *, look: bool = False) -> GuestSpec:
    """A guest to order, with ids instead of names, and its VLANs looked at where they have names.

    Args:
        client: What makes the calls.
        spec: The guest.
        look: Whether VLANs that have ids are looked at too.

    Raises:
        NotFoundError: nothing has a name.
        AmbiguousNameError: several things have it.
        PreflightError: a VLAN is in another datacenter, or of the other network.
    """
    known = with_ids(client, spec)
    if look or any(
        one.vlan != other.vlan for one, other in zip(known.sides, spec.sides, strict=True)
    ):
        for wrong in misplaced(client, known):
            raise PreflightError(wrong)
    if spec.image_id:
        known = attrs.evolve(known, image_id=image_guid(client, spec.image_id))
    return known
