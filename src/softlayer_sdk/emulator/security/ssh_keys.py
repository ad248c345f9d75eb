"""SoftLayer_Security_Ssh_Key: reading keys, storing them, and making some up."""

from __future__ import annotations

import base64
import hashlib
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import BASE, Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, seeder
from softlayer_sdk.emulator.engine.seeding import rows_of

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_ED25519 = b"\x00\x00\x00\x0bssh-ed25519\x00\x00\x00\x20"
_BAD_KEY = "Unable to generate a fingerprint. Please ensure the key provided is a valid public key."


def store_key(state: State, key: str, label: str, **values: Any) -> Row:
    """Keep a key; what is no key has no fingerprint."""
    parts = key.split()
    try:
        padded = parts[1] + "=" * (-len(parts[1]) % 4)
        digest = hashlib.md5(base64.b64decode(padded, validate=True)).hexdigest()  # noqa: S324 - what SSH uses
    except (IndexError, ValueError):
        raise Refusal.public(_BAD_KEY) from None
    if state.where("SoftLayer_Security_Ssh_Key", lambda row: row.get("key").split()[1] == parts[1]):
        raise Refusal(f"{BASE}_AlreadyExists", "SSH key already exists.")
    return state.add(
        "SoftLayer_Security_Ssh_Key",
        {
            "key": key,
            "label": label,
            "fingerprint": ":".join(digest[at : at + 2] for at in range(0, 32, 2)),
            "createDate": state.clock.now(),
            "modifyDate": None,
            **values,
        },
    )


def make_key(label: str) -> str:
    """The text of a key that opens nothing; every label has its own."""
    digest = hashlib.sha256(label.encode()).digest()
    return f"ssh-ed25519 {base64.b64encode(_ED25519 + digest).decode()} {label}"


@seeder("Security_Ssh_Key")
def _key(state: State, values: dict[str, Any]) -> Row:
    label = values.pop("label", "key")
    key = values.pop("key", None) or make_key(label)
    return store_key(state, key, label, **rows_of(state, "Security_Ssh_Key", values))


@behaviour("Security_Ssh_Key", "createObject")
def create(context: Context, _: Row | None, template: dict[str, Any]) -> Row:
    """Keep a new key."""
    for name in ("key", "label"):
        if not template.get(name):
            raise Refusal.missing(name, "SoftLayer_Security_Ssh_Key")
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


_KEYS = (
    ("deploy", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVtdWxhdG9yLWRlcGxveS1rZXktMDAwMQ== deploy"),
    ("ada", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGVtdWxhdG9yLWFkYS1rZXktMDAwMDAwMg== ada"),
)


def seed_keys(state: State) -> None:
    """The keys of the account that an emulator starts with."""
    for label, key in _KEYS:
        store_key(state, key, label)
