"""Accounts of the object storage: each is a volume as well, and both have the same id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

ACCOUNT = "SoftLayer_Network_Storage_Hub_Cleversafe_Account"
VOLUME = "SoftLayer_Network_Storage_Hub"


def add_account(state: State, name: str, billing_item: Row | None = None) -> Row:
    """An account of the object storage, with its volume."""
    values: dict[str, Any] = {
        "username": name,
        "credentials": [],
        "uuid": state.guid(),
    }
    account = state.add(ACCOUNT, values)
    make = state.make
    resource = {
        "id": 4,
        "name": "Cleversafe - US Region",
        "datacenter": next(state.all("Location_Datacenter"), None),
        "type": make("Network_Service_Resource_Type", {"type": "CLEVERSAFE_SVC_API"}),
    }
    kind = {"keyName": "OBJECT_STORAGE_STANDARD", "description": "Object Storage Standard Account"}
    volume = {
        "id": account.get("id"),
        "username": name,
        "nasType": "HUB",
        "createDate": state.clock.now(),
        "serviceResource": make("Network_Service_Resource", resource),
        "storageType": make("Network_Storage_Type", kind),
        "upgradableFlag": False,
        "billingItem": billing_item,
    }
    state.add(VOLUME, volume)
    return account
