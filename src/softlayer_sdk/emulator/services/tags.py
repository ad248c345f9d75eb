"""SoftLayer_Tag, and the tags of guests and servers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.builders import tag_references
from softlayer_sdk.emulator.errors import Fault

if TYPE_CHECKING:
    from collections.abc import Iterator

    from softlayer_sdk.emulator.rows import Row
    from softlayer_sdk.emulator.state import State

_TYPES = {"GUEST": "Virtual_Guest", "HARDWARE": "Hardware", "NETWORK_VLAN": "Network_Vlan"}
_TAGGED = tuple(_TYPES.values())
_STRIPPED = re.compile(r"[^A-Za-z0-9 _\-.:]")


def _names(tags: str) -> list[str]:
    names = (_STRIPPED.sub("", tag).strip() for tag in tags.split(","))
    return [name for name in names if name]


def _put(state: State, row: Row, names: list[str]) -> bool:
    for reference in row.get("tagReferences"):
        state.remove(reference)
    row.update(tagReferences=tag_references(state, names))
    return True


def _all_tagged(state: State) -> Iterator[Row]:
    for datatype in _TAGGED:
        yield from state.all(datatype)


def _without(state: State, row: Row, names: list[str]) -> bool:
    """Take tags away; capitals do not count."""
    gone = {name.lower() for name in names}
    kept = [tag for tag in _tags_of(row) if tag.lower() not in gone]
    return _put(state, row, kept)


def _tags_of(row: Row) -> list[str]:
    return [each.get("tag").get("name") for each in row.get("tagReferences") or ()]


@behaviour("Virtual_Guest", "setTags")
@behaviour("Hardware", "setTags")
@behaviour("Network_Vlan", "setTags")
def set_tags(context: Context, row: Row, tags: str) -> bool:
    """Replace all tags; an empty text clears them."""
    return _put(context.state, row, _names(tags))


@behaviour("Virtual_Guest", "removeTags")
@behaviour("Hardware", "removeTags")
def remove_tags(context: Context, row: Row, tags: str) -> bool:
    """Take some tags away."""
    return _without(context.state, row, _names(tags))


@behaviour("Tag", "setTags")
def set_tags_of(context: Context, _: Row | None, tags: str, kind: str, id: object) -> bool:
    """Replace all tags of a resource."""
    row = context.state.find(_TYPES.get(str(kind), ""), id)
    if row is None:
        raise Fault.not_found(id)
    return _put(context.state, row, _names(tags))


@behaviour("Tag", "deleteTag")
def delete_tag(context: Context, _: Row | None, name: str) -> bool:
    """Forget a tag, wherever it is."""
    for row in list(_all_tagged(context.state)):
        if name.lower() in map(str.lower, _tags_of(row)):
            _without(context.state, row, [name])
    for tag in context.state.where("Tag", lambda row: row.get("name").lower() == name.lower()):
        context.state.remove(tag)
    return True


@behaviour("Tag", "getAttachedTagsForCurrentUser", "getUnattachedTagsForCurrentUser")
def list_tags(context: Context, _: Row | None) -> list[Row]:
    """The tags that something has, or those that nothing has."""
    wanted = context.method == "getAttachedTagsForCurrentUser"
    return context.state.where("Tag", lambda row: bool(row.get("references")) == wanted)


@behaviour("Tag", "getTagByTagName")
def find_tag(context: Context, _: Row | None, name: str) -> list[Row]:
    """The tag with a name."""
    return context.state.where("Tag", lambda row: row.get("name").lower() == name.lower())
