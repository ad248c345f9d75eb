"""SoftLayer_Provisioning_Hook: scripts that new machines run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.objects import creatable, deletable
from softlayer_sdk.emulator.engine.registry import derived

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row

_HOOK = "Provisioning_Hook"


def _complete(context: Context, template: dict[str, Any]) -> dict[str, Any]:
    if not str(template["uri"]).startswith(("http://", "https://")):
        raise Refusal.invalid("uri", "It has to begin with http:// or https://.")
    names = ("name", "uri", "typeId")
    known = {name: template[name] for name in names if template.get(name) is not None}
    return {**known, "createDate": context.now, "modifyDate": context.now}


creatable(_HOOK, needs=("name", "uri"), complete=_complete)
deletable(_HOOK)


@derived("Account", "postProvisioningHooks")
def hooks(account: Row) -> list[Row]:
    """The scripts of an account."""
    return list(account.state.all(f"SoftLayer_{_HOOK}"))


@derived(_HOOK, "hookType")
def hook_type(hook: Row) -> Row:
    """When a script runs."""
    values = {"keyName": "POST_INSTALL", "name": "Post install"}
    return hook.state.make(f"SoftLayer_{_HOOK}_Type", values)
