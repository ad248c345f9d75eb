"""SoftLayer_Tag, and the tags of whatever can have some."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, behaviours, derived
from softlayer_sdk.emulator.engine.tags import tag_references

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

# What can be tagged: the key name of its type, and the datatype.
_TYPES = {
    "APPLICATION_DELIVERY_CONTROLLER": "Network_Application_Delivery_Controller",
    "DEDICATED_HOST": "Virtual_DedicatedHost",
    "GUEST": "Virtual_Guest",
    "HARDWARE": "Hardware",
    "IMAGE_TEMPLATE": "Virtual_Guest_Block_Device_Template_Group",
    "NETWORK_SUBNET": "Network_Subnet",
    "NETWORK_VLAN": "Network_Vlan",
    "NETWORK_VLAN_FIREWALL": "Network_Vlan_Firewall",
    "TICKET": "Ticket",
}
_OTHER_TYPES = ("ACCOUNT_DOCUMENT", "CONTRACT")
_STRIPPED = re.compile(r"[^A-Za-z0-9 _\-.:]")


def _names(tags: str) -> list[str]:
    names = (_STRIPPED.sub("", tag).strip() for tag in tags.split(","))
    return [name for name in names if name]


def _holder(reference: Row) -> Row | None:
    """What has a tag."""
    return next(iter(reference.referrers), None)


@derived("Tag_Reference", "resourceTableId")
def resource_id(reference: Row) -> int | None:
    """The id of what has the tag."""
    holder = _holder(reference)
    return holder.get("id") if holder is not None else None


@derived("Tag_Reference", "tagType")
def tag_type(reference: Row) -> Row | None:
    """The type of what has the tag."""
    holder = _holder(reference)
    for key, datatype in _TYPES.items():
        if holder is not None and holder.is_a(datatype):
            return _type(reference.state, key)
    return None


def _type(state: State, key: str) -> Row:
    values = {"keyName": key, "description": key.replace("_", " ").capitalize()}
    return state.make("Tag_Type", values)


def _put(state: State, row: Row, names: list[str]) -> bool:
    for reference in row.get("tagReferences"):
        state.remove(reference)
    row.update(tagReferences=tag_references(state, names))
    return True


@behaviours(_TYPES.values(), "setTags")
def set_tags(context: Context, row: Row, tags: str) -> bool:
    """Replace all tags; an empty text clears them."""
    return _put(context.state, row, _names(tags))


@behaviours(("Virtual_Guest", "Hardware"), "deleteTag")
@behaviours(_TYPES.values(), "removeTags")
def remove_tags(context: Context, row: Row, tags: str) -> bool:
    """Take some tags away; capitals do not count."""
    gone = {name.lower() for name in _names(tags)}
    for reference in row.get("tagReferences"):
        if reference.get("tag").get("name").lower() in gone:
            context.state.remove(reference)
    return True


@behaviour("Tag", "setTags")
def set_tags_of(context: Context, _: Row | None, tags: str, kind: str, id: object) -> bool:
    """Replace all tags of a resource."""
    row = context.state.found(_TYPES.get(str(kind), ""), id)
    return _put(context.state, row, _names(tags))


@behaviour("Tag", "deleteTag")
def delete_tag(context: Context, row: Row | None, name: str) -> bool:
    """Forget a tag; one that something has only where that is allowed."""
    tags = find_tag(context, row, name)
    if not tags:
        raise Refusal.unfound(f"Unable to find a tag with the name '{name}'.")
    references = [reference for tag in tags for reference in tag.get("references")]
    if references and not context.settings.delete_used_tags:
        raise Refusal.public(f"The tag '{name}' is in use.")
    for each in (*references, *tags):
        context.state.remove(each)
    return True


@behaviour("Tag", "getAllTagTypes")
def all_types(context: Context, _: Row | None) -> list[Row]:
    """The types of what can be tagged."""
    return [_type(context.state, key) for key in (*_TYPES, *_OTHER_TYPES)]


@behaviour("Tag", "autoComplete")
def complete(context: Context, _: Row | None, start: str) -> list[Row]:
    """The tags that start so."""
    return context.state.where("Tag", lambda row: row.get("name").lower().startswith(start.lower()))


@behaviour("Tag", "getAttachedTagsForCurrentUser", "getUnattachedTagsForCurrentUser")
def list_tags(context: Context, _: Row | None) -> list[Row]:
    """The tags that something has, or those that nothing has."""
    wanted = context.method == "getAttachedTagsForCurrentUser"
    return context.state.where("Tag", lambda row: bool(row.get("references")) == wanted)


@behaviour("Tag", "getTagByTagName")
def find_tag(context: Context, _: Row | None, name: str) -> list[Row]:
    """The tag with a name."""
    return context.state.where("Tag", lambda row: row.get("name").lower() == name.lower())
