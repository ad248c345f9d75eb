"""SoftLayer_Network_Storage_Hub_Cleversafe_Account: accounts of the object storage.

An account is a volume as well: both have the same id.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import behaviour, canceller, deliverer, derived, part_of
from softlayer_sdk.emulator.engine.values import number
from softlayer_sdk.emulator.orders.bills import bill_host, bill_order

if TYPE_CHECKING:
    import datetime as dt

    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

ACCOUNT = "SoftLayer_Network_Storage_Hub_Cleversafe_Account"
VOLUME = "SoftLayer_Network_Storage_Hub"
_CREDENTIAL = "SoftLayer_Network_Storage_Credential"
_MOST_CREDENTIALS = 2
# Region, its kind, and where it is when it is one place.
_REGIONS = (
    ("us", "us-geo", None),
    ("eu", "eu-geo", None),
    ("us-south", "regional", "us-south"),
    ("eu-de", "regional", "eu-de"),
    ("ams03", "singleSite", "ams03"),
)


def add_account(
    state: State, name: str, billing_item: Row | None = None, born: dt.datetime | None = None
) -> Row:
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
        "createDate": born or state.clock.now(),
        "serviceResource": make("Network_Service_Resource", resource),
        "storageType": make("Network_Storage_Type", kind),
        "upgradableFlag": False,
        "billingItem": billing_item,
    }
    state.add(VOLUME, volume)
    return account


@behaviour("Network_Storage_Hub_Cleversafe_Account", "credentialCreate")
def create_credential(context: Context, row: Row) -> Row:
    """One more pair of keys."""
    state, now = context.state, context.now
    if len(row.get("credentials")) >= _MOST_CREDENTIALS:
        raise Refusal.public(f"An account has {_MOST_CREDENTIALS} credentials at most.")
    kind = {
        "name": "S3 Compatible Signature",
        "keyName": "S3_COMPATIBLE_SIGNATURE",
        "description": "A credential for S3 compatible signatures",
    }
    noise = state.noise() + state.noise()
    values = {
        "accountId": str(state.account.get("id")),
        "createDate": now,
        "username": base64.b32encode(noise).decode()[:20],
        "password": base64.b64encode(noise + noise[:8]).decode()[:40],
        "type": state.make(f"{_CREDENTIAL}_Type", kind),
    }
    added = state.add(_CREDENTIAL, values)
    row.update(credentials=[*row.get("credentials"), added])
    return added


@behaviour("Network_Storage_Hub_Cleversafe_Account", "credentialDelete")
def delete_credential(context: Context, row: Row, template: dict[str, Any]) -> bool:
    """Forget a pair of keys."""
    for each in row.get("credentials"):
        if each.get("id") == number(template.get("id")):
            context.state.remove(each)
            return True
    raise Refusal.not_found(template.get("id"))


@behaviour("Network_Storage_Hub_Cleversafe_Account", "getCredentialLimit")
def limit(_: Context, __: Row) -> int:
    """How many pairs of keys there can be."""
    return _MOST_CREDENTIALS


@behaviour("Network_Storage_Hub_Cleversafe_Account", "getCapacityUsage")
def usage(_: Context, __: Row) -> int:
    """How many bytes are stored."""
    return 0


@behaviour("Network_Storage_Hub_Cleversafe_Account", "getBuckets")
def buckets(_: Context, row: Row) -> list[dict[str, Any]]:
    """What is stored, by bucket."""
    return [
        {"name": f"{row.get('username')}-{name}".lower(), "bytesUsed": size, "objectCount": count}
        | {"storageLocation": "us-south"}
        for name, size, count in (("backup", 40540117, 4), ("logs", 0, 0))
    ]


@behaviour("Network_Storage_Hub_Cleversafe_Account", "getEndpoints", "getEndpointsWithRefetch")
def endpoints(_: Context, __: Row, *ignored: object) -> list[dict[str, Any]]:
    """Where clients can connect to."""
    del ignored
    found: list[dict[str, Any]] = []
    for name, region, location in _REGIONS:
        for kind, inner in (("public", ""), ("private", "private.")):
            url = f"s3.{inner}{name}.cloud-object-storage.appdomain.cloud"
            each = {"region": region, "type": kind, "url": url, "legacy": False}
            found.append(each | ({"location": location} if location else {}))
    return found


@canceller("Network_Storage_Hub")
def cancel(context: Context, volume: Row) -> None:
    """Take an account of the object storage away, with its keys."""
    account = context.state.find(ACCOUNT, volume.get("id"))
    for each in account.get("credentials") if account is not None else ():
        context.state.remove(each)
    if account is not None:
        context.state.remove(account)
    context.state.remove(volume)


@derived(ACCOUNT.removeprefix("SoftLayer_"), "billingItem")
def _billing_item(account: Row) -> Row | None:
    volume = account.state.find(VOLUME, account.get("id"))
    return volume.get("billingItem") if volume is not None else None


part_of("Account", "hubNetworkStorage", "networkStorage", lambda row: row.get("nasType") == "HUB")


@deliverer("SoftLayer_Container_Product_Order_Network_Storage_Hub", sells="object_storage_hub")
def order_storage(
    context: Context, order: dict[str, Any], prices: list[Row], _: Row | None
) -> dict[str, Any]:
    """An account of the object storage."""
    del order
    name = f"SLOSC{context.state.account.get('id')}-{context.state.next_id()}"
    add_account(
        context.state,
        name,
        bill_order(context.state, prices, "Object Storage", notes="Object Storage"),
    )
    return {}


def seed_object_storage(state: State, born: dt.datetime) -> None:
    """An account of the object storage."""
    item = bill_host(state, "object storage", "object_storage_hub")
    add_account(state, f"SLOSC{state.account.get('id')}-1", item, born)
