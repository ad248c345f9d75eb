"""Tags: words on servers, VLANs, subnets, images, tickets and more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Literal

import attrs

from softlayer_sdk._schema.suggest import did_you_mean, nearest
from softlayer_sdk._types import MaskLike
from softlayer_sdk._values.classes import find_class
from softlayer_sdk._values.converter import structure
from softlayer_sdk.client import Client
from softlayer_sdk.errors import NotFoundError
from softlayer_sdk.managers._base import Manager, one_id
from softlayer_sdk.managers._ensure import EnsureResult
from softlayer_sdk.managers._given import refuse_other
from softlayer_sdk.managers._hits import typed
from softlayer_sdk.managers._lists import Listing, RowOptions, every_row
from softlayer_sdk.managers._networks import SubnetNames, VlanNames
from softlayer_sdk.managers._templates import all_tags, checked_tags, flags, numeric
from softlayer_sdk.managers.dedicated_host import DedicatedHostManager
from softlayer_sdk.managers.firewall import FirewallNames
from softlayer_sdk.managers.hardware import HardwareManager
from softlayer_sdk.managers.image import ImageManager
from softlayer_sdk.managers.ticket import TicketManager
from softlayer_sdk.managers.vs import VSManager
from softlayer_sdk.models import (
    ContainerSearchResult,
    Entity,
    NetworkSubnet,
    Tag,
    TagReference,
    TagType,
    VirtualGuestBlockDeviceTemplateGroup,
)
from softlayer_sdk.services import (
    AccountService,
    HardwareService,
    NetworkApplicationDeliveryControllerService,
    NetworkSubnetService,
    NetworkVlanFirewallService,
    NetworkVlanService,
    SearchService,
    TagService,
    TicketService,
    VirtualDedicatedHostService,
    VirtualGuestBlockDeviceTemplateGroupService,
    VirtualGuestService,
)

Kind = Literal[
    "APPLICATION_DELIVERY_CONTROLLER",
    "DEDICATED_HOST",
    "GUEST",
    "HARDWARE",
    "IMAGE_TEMPLATE",
    "NETWORK_SUBNET",
    "NETWORK_VLAN",
    "NETWORK_VLAN_FIREWALL",
    "TICKET",
]
_AnyService = (
    type[NetworkApplicationDeliveryControllerService]
    | type[VirtualDedicatedHostService]
    | type[VirtualGuestService]
    | type[HardwareService]
    | type[VirtualGuestBlockDeviceTemplateGroupService]
    | type[NetworkSubnetService]
    | type[NetworkVlanService]
    | type[NetworkVlanFirewallService]
    | type[TicketService]
)
SERVICES: dict[str, _AnyService] = {
    "APPLICATION_DELIVERY_CONTROLLER": NetworkApplicationDeliveryControllerService,
    "DEDICATED_HOST": VirtualDedicatedHostService,
    "GUEST": VirtualGuestService,
    "HARDWARE": HardwareService,
    "IMAGE_TEMPLATE": VirtualGuestBlockDeviceTemplateGroupService,
    "NETWORK_SUBNET": NetworkSubnetService,
    "NETWORK_VLAN": NetworkVlanService,
    "NETWORK_VLAN_FIREWALL": NetworkVlanFirewallService,
    "TICKET": TicketService,
}
# What finds things of a kind by their names.
MANAGERS: dict[str, type[Manager]] = {
    "DEDICATED_HOST": DedicatedHostManager,
    "GUEST": VSManager,
    "HARDWARE": HardwareManager,
    "IMAGE_TEMPLATE": ImageManager,
    "NETWORK_SUBNET": SubnetNames,
    "NETWORK_VLAN": VlanNames,
    "NETWORK_VLAN_FIREWALL": FirewallNames,
    "TICKET": TicketManager,
}
# The property that names a thing; a full name where none is given here.
_NAMES = {
    "APPLICATION_DELIVERY_CONTROLLER": "name",
    "DEDICATED_HOST": "name",
    "IMAGE_TEMPLATE": "name",
    "NETWORK_SUBNET": "network_identifier",
    "NETWORK_VLAN_FIREWALL": "primary_ip_address",
    "TICKET": "title",
}
_TAG = "mask[id,name]"
ATTACHED = Listing(TagService, TagService.get_attached_tags_for_current_user)
UNATTACHED = Listing(TagService, TagService.get_unattached_tags_for_current_user)
REFERENCES = Listing(TagService, TagService.get_references, mask="mask[tagType]")
IMAGES = Listing(
    AccountService,
    AccountService.get_private_block_device_template_groups,
    mask=("mask[id,accountId,name,globalIdentifier,parentId,publicFlag,flexImageFlag,imageType]"),
)
SUBNETS = Listing(AccountService, AccountService.get_subnets)


@attrs.frozen
class Tags:
    """The tags of an account.

    Attributes:
        attached: Those that something has.
        unattached: Those that nothing has, which can be deleted.
    """

    attached: list[Tag]
    unattached: list[Tag]


@attrs.frozen
class TagKind:
    """What can have tags.

    Attributes:
        key_name: What it is called in calls, such as `GUEST`.
        description: What it is.
        service: The service of such things, without `SoftLayer_`.
    """

    key_name: str
    description: str | None
    service: str


class TagManager(Manager):
    """Manages tags. A tag is known by its id or its name.

    Args:
        client: What makes the calls.
    """

    known_by = "names of tags"

    def __init__(self, client: Client) -> None:
        super().__init__(client)
        self._tags = TagService(client)
        self._search = SearchService(client)

    def list_tags(self, mask: MaskLike | None = None) -> Tags:
        """List all tags, those that something has and those that nothing has.

        Args:
            mask: Which properties each has, instead of id, name and number of references.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getAttachedTagsForCurrentUser/
        """
        wanted = mask or "mask[id,name,referenceCount]"
        unattached = self.get_unattached_tags(wanted)
        return Tags(attached=self.get_attached_tags(wanted), unattached=unattached)

    def get_attached_tags(self, mask: MaskLike | None = None) -> list[Tag]:
        """List the tags that something has.

        Args:
            mask: Which properties each has, instead of those of its own.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getAttachedTagsForCurrentUser/
        """
        return list(ATTACHED.rows(self.client, RowOptions(mask=mask)))

    def get_unattached_tags(self, mask: MaskLike | None = None) -> list[Tag]:
        """List the tags that nothing has.

        Args:
            mask: Which properties each has, instead of those of its own.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getUnattachedTagsForCurrentUser/
        """
        return list(UNATTACHED.rows(self.client, RowOptions(mask=mask)))

    def get_tag(self, tag_id: int | str, mask: MaskLike | None = None) -> Tag:
        """Get one tag.

        Args:
            tag_id: Its id or name.
            mask: Which properties it has, instead of id and name.

        Raises:
            NotFoundError: there is no such tag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getObject/
        """
        return self._tags.get_object(id=self._id(tag_id), mask=mask or _TAG)

    def get_tag_by_name(self, tag_name: str, mask: MaskLike | None = None) -> list[Tag]:
        """List the tags with a name: one or none.

        Args:
            tag_name: The name.
            mask: Which properties each has, instead of id and name.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getTagByTagName/
        """
        return self._tags.get_tag_by_tag_name(tag_name, mask=mask or _TAG)

    def get_tag_references(
        self, tag_id: int | str, mask: MaskLike | None = None
    ) -> list[TagReference]:
        """List what has a tag, all of it.

        Args:
            tag_id: Its id or name.
            mask: Which properties each reference has, instead of its own and its type.

        Returns:
            Each with `resource_table_id` and `tag_type`, which reference_lookup() takes.

        Raises:
            NotFoundError: there is no such tag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getReferences/
        """
        id = self._id(tag_id)
        given = RowOptions(mask=mask) if mask else RowOptions()
        return list(REFERENCES.rows(self.client, given, id=id))

    def reference_lookup(self, resource_table_id: int | str, tag_type: Kind) -> Entity:
        """Get what has a tag, from a reference.

        Args:
            resource_table_id: The `resource_table_id` of the reference.
            tag_type: The key name of its `tag_type`, such as `GUEST`.

        Returns:
            The model of its kind, with its own properties.

        Raises:
            NotFoundError: there is no such thing, or things of that kind cannot be looked up.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag_Reference/
        """
        return _service(tag_type)(self.client).get_object(id=resource_table_id)

    def set_tags(self, tags: str | Sequence[str], key_name: Kind, resource_id: int | str) -> bool:
        """Give something these tags instead of ALL that it has.

        add_tags() and remove_tags() leave the others.

        Args:
            tags: All its tags from now on, as text with commas or a list; empty removes all.
            key_name: What it is, such as `GUEST`.
            resource_id: Its id, or what it is called.

        Raises:
            NotFoundError: there is no such thing.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/setTags/
        """
        wanted = all_tags("tags", tags)
        return self._tags.set_tags(wanted, key_name, self._thing(key_name, resource_id))

    def add_tags(
        self, tags: str | Sequence[str], key_name: Kind, resource_id: int | str
    ) -> list[str]:
        """Add tags to something; those that it has stay.

        Args:
            tags: The tags to add, as text with commas or a list.
            key_name: What it is, such as `GUEST`.
            resource_id: Its id, or what it is called.

        Returns:
            All its tags from now on. Nothing is sent if it has them already.

        Raises:
            NotFoundError: there is no such thing.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/setTags/
        """
        more, resource_id = _split(checked_tags("tags", tags)), self._thing(key_name, resource_id)
        present = self._tags_of(key_name, resource_id)
        known = {each.lower() for each in present}
        wanted = present + [each for each in more if each.lower() not in known]
        if wanted != present:
            self.set_tags(wanted, key_name, resource_id)
        return wanted

    def remove_tags(
        self, tags: str | Sequence[str], key_name: Kind, resource_id: int | str
    ) -> list[str]:
        """Remove tags of something; the others stay.

        The keywords are those of add_tags().

        Returns:
            All its tags from now on. Nothing is sent if it has none of those.

        Raises:
            NotFoundError: there is no such thing.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/setTags/
        """
        gone = {each.lower() for each in _split(checked_tags("tags", tags))}
        resource_id = self._thing(key_name, resource_id)
        present = self._tags_of(key_name, resource_id)
        wanted = [each for each in present if each.lower() not in gone]
        if wanted != present:
            self.set_tags(wanted, key_name, resource_id)
        return wanted

    def ensure_tags(
        self,
        tags: str | Sequence[str],
        key_name: Kind,
        resource_id: int | str,
        exact: bool = False,
        dry_run: bool = False,
    ) -> EnsureResult[str]:
        """See to it that something has these tags: only what differs is changed.

        Args:
            tags: The tags, as text with commas or a list; capitals do not count.
            key_name: What it is, such as `GUEST`.
            resource_id: Its id, or what it is called.
            exact: Whether all its other tags go.
            dry_run: Only tell what would change.

        Returns:
            The tags that were `added`, `removed` and `kept`, or would be.

        Raises:
            NotFoundError: there is no such thing.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/setTags/
        """
        flags(exact=exact, dry_run=dry_run)
        wanted = {each.lower(): each for each in _split(checked_tags("tags", tags))}
        resource_id = self._thing(key_name, resource_id)
        present = {each.lower(): each for each in self._tags_of(key_name, resource_id)}
        found = EnsureResult(
            added=tuple(each for key, each in wanted.items() if key not in present),
            removed=tuple(each for key, each in present.items() if exact and key not in wanted),
            kept=tuple(each for key, each in present.items() if key in wanted),
        )
        if found and not dry_run:
            stay = [each for each in present.values() if each not in found.removed]
            self.set_tags([*stay, *found.added], key_name, resource_id)
        return found

    def delete_tag(self, name: str) -> bool:
        """Delete a tag that nothing has.

        Args:
            name: Its name.

        Raises:
            SoftLayerAPIError: something has it, or there is no such tag.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/deleteTag/
        """
        return self._tags.delete_tag(name)

    def get_all_tag_types(self) -> list[TagKind]:
        """List what can have tags, each with its service.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getAllTagTypes/
        """
        found: list[TagType] = self._tags.get_all_tag_types()
        return [
            TagKind(each.key_name, getattr(each, "description", None), service)
            for each in found
            if each.key_name and (service := self.type_to_service(each.key_name))
        ]

    def taggable_by_type(self, tag_type: Kind) -> list[ContainerSearchResult]:
        """List what can have tags of one kind, all of it; of tickets, the open ones.

        Args:
            tag_type: Its key name, such as `GUEST`.

        Returns:
            Each with `resource_type`, and with `resource`, the model of its kind.

        Raises:
            NotFoundError: things of that kind cannot be looked up.

        https://sldn.softlayer.com/reference/services/SoftLayer_Search/advancedSearch/
        """
        datatype = _service(tag_type).datatype
        if tag_type == "IMAGE_TEMPLATE":
            images: Iterator[VirtualGuestBlockDeviceTemplateGroup] = IMAGES.rows(self.client, {})
            return [ContainerSearchResult(resource_type=datatype, resource=row) for row in images]
        if tag_type == "NETWORK_SUBNET":
            subnets: Iterator[NetworkSubnet] = SUBNETS.rows(self.client, {})
            return [ContainerSearchResult(resource_type=datatype, resource=row) for row in subnets]
        words = f"_objectType:{datatype}" + (" status.name: open" if tag_type == "TICKET" else "")
        return typed(every_row(self._search.advanced_search, words))

    @staticmethod
    def type_to_service(tag_type: str) -> str | None:
        """Get the service of a kind of things, without `SoftLayer_`; None if there is none.

        Args:
            tag_type: Its key name, such as `GUEST`.

        Raises:
            Nothing: no call is made.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/getAllTagTypes/
        """
        service = SERVICES.get(tag_type)
        return service.datatype.removeprefix("SoftLayer_") if service else None

    @staticmethod
    def get_resource_name(resource: Entity | Mapping[str, object], tag_type: str) -> str | None:
        """Get what people call something that has tags; None if it is not loaded.

        Args:
            resource: It, as a model or under wire names.
            tag_type: What it is, such as `GUEST`.

        Raises:
            Nothing: no call is made.

        https://sldn.softlayer.com/reference/services/SoftLayer_Tag/
        """
        thing = resource if isinstance(resource, Entity) else _model(resource, tag_type)
        if tag_type == "NETWORK_VLAN":
            number = getattr(thing, "vlan_number", None)
            return f"{number} ({getattr(thing, 'name', None)})"
        name = _NAMES.get(tag_type, "fully_qualified_domain_name")
        return getattr(thing, name, None)

    def _resolvers(self) -> Iterable[Callable[[str], Iterable[int | str]]]:
        return (lambda name: [tag.id for tag in self.get_tag_by_name(name)],)

    def _thing(self, key_name: Kind, name: int | str) -> int:
        """The id of something that has tags, by it or by what it is called."""
        refuse_other("key_name", key_name, SERVICES)
        manager = MANAGERS.get(key_name)
        return numeric("resource_id", one_id(manager(self.client), name) if manager else name)

    def _tags_of(self, key_name: Kind, resource_id: int | str) -> list[str]:
        thing = _service(key_name)(self.client).get_object(
            id=resource_id, mask="mask[id,tagReferences[tag[name]]]"
        )
        return [each.tag.name for each in thing.tag_references]


def _service(tag_type: str) -> _AnyService:
    """The service of a kind of things.

    Raises:
        NotFoundError: there is none that is known.
    """
    service = SERVICES.get(tag_type)
    if service is None:
        hint = did_you_mean(nearest(tag_type, SERVICES))
        raise NotFoundError(f"tag_type={tag_type!r}: things of that kind cannot be looked up{hint}")
    return service


def _split(tags: str | None) -> list[str]:
    return [each.strip() for each in (tags or "").split(",") if each.strip()]


def _model(thing: Mapping[str, object], tag_type: str) -> Entity:
    kind = SERVICES.get(tag_type, HardwareService)  # other things have a full name, as servers have
    return structure(find_class(kind.datatype), dict(thing))
