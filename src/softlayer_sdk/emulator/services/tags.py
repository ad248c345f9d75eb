"""SoftLayer_Tag, and the tags of guests and servers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from softlayer_sdk.emulator.behaviour import Context, behaviour
from softlayer_sdk.emulator.builders import tag_references
from softlayer_sdk.emulator.errors import Fault

if TYPE_CHECKING:
    from softlayer_sdk.emulator.state import Row

_TYPES = {"GUEST": "SoftLayer_Virtual_Guest", "HARDWARE": "SoftLayer_Hardware"}
_STRIPPED = re.compile(r"[^A-Za-z0-9 _\-.:]")


@behaviour("Virtual_Guest", "setTags")
@behaviour("Hardware", "setTags")
def set_tags(context: Context, row: Row, tags: str) -> bool:
    """Replace all tags; an empty text clears them."""
    names = (_STRIPPED.sub("", tag).strip() for tag in str(tags).split(","))
    row.values["tagReferences"] = tag_references(
        context.state, tuple(name for name in names if name)
    )
    return True


@behaviour("Tag", "setTags")
def set_tags_of(context: Context, _: Row | None, tags: str, kind: str, id: int | str) -> bool:
    """The same for any resource."""
    row = context.state.find(_TYPES.get(str(kind), ""), id) if str(kind) in _TYPES else None
    if row is None:
        raise Fault.not_found(id)
    return bool(set_tags(context, row, tags))
