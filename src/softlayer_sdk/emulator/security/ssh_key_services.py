"""SoftLayer_Security_Ssh_Key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Fault
from softlayer_sdk.emulator.engine.registry import behaviour
from softlayer_sdk.emulator.security.ssh_keys import store_key

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


@behaviour("Security_Ssh_Key", "createObject")
def create(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """Keep a new key."""
    for name in ("key", "label"):
        if not template.get(name):
            raise Fault.missing(name, "SoftLayer_Security_Ssh_Key")
    return store_key(context.state, template["key"], template["label"], notes=template.get("notes"))


@behaviour("Security_Ssh_Key", "editObject")
def edit(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Change the label and the notes; nothing else of a key changes."""
    row.update({name: template[name] for name in ("label", "notes") if name in template})
    row.update(modifyDate=context.now)
    return True


@behaviour("Security_Ssh_Key", "deleteObject")
def delete(context: Context, row: Row) -> bool:
    """Forget a key."""
    context.state.remove(row)
    return True
