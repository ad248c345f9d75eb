"""A value that cannot be is refused by the name of its keyword, and nothing is changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers import catalog
from tests.managers.doubles import Scripted

if TYPE_CHECKING:
    from collections.abc import Callable

GUID = "6c1e2f00-1111-4222-8333-444455556666"
GUEST: dict[str, Any] = {
    "hostname": "new1",
    "domain": "example.org",
    "cpus": 2,
    "memory": 4096,
    "datacenter": "dal13",
    "os_code": "UBUNTU_22_64",
}
SERVER: dict[str, Any] = {
    "size": "S1270",
    "hostname": "db9",
    "domain": "example.org",
    "location": "wdc07",
    "os": "UBUNTU_22_64",
    "port_speed": 10,
}
VOLUME = {
    "id": 7,
    "capacityGb": 100,
    "snapshotCapacityGb": "10",
    "staasVersion": "2",
    "hasEncryptionAtRest": 1,
    "storageTierLevel": "READHEAVY_TIER",
    "storageType": {"keyName": "ENDURANCE_FILE_STORAGE"},
    "billingItem": {"id": 8, "categoryCode": "storage_as_a_service", "location": {"id": 9}},
}
BILLED = {
    "id": 5,
    "datacenter": {"id": 3},
    "billingItem": {"id": 6, "package": {"id": 9}, "nextInvoiceChildren": [], "children": []},
}
READS = {
    **catalog.answers(),
    "Virtual_Guest::getUpgradeItemPrices": [],
    "Virtual_Guest::getObject": BILLED,
    "Hardware_Server::getUpgradeItemPrices": [],
    "Hardware_Server::getObject": BILLED,
    "Provisioning_Maintenance_Window::getMaintenanceWindows": [],
    "Network_Storage::getObject": VOLUME,
}
Guests, Servers, Files = sl.VSManager, sl.HardwareManager, sl.FileStorageManager
GUESTS: list[tuple[dict[str, Any], str]] = [
    ({"disks": ["d"]}, "disks='d'"),
    ({"memory": "m"}, "memory='m'"),
    ({"tags": "a\0"}, "tags='a\\x00'"),
]
WRONG: list[tuple[Any, str, dict[str, Any], str]] = [
    *((Guests, "create_instance", {**GUEST, **given}, words) for given, words in GUESTS),
    (Guests, "verify_create_instance", {**GUEST, "tags": "a\0"}, "tags='a\\x00'"),
    (Guests, "create_instances", {"config_list": [{**GUEST, "tags": "a\0"}]}, "tags='a\\x00'"),
    (Guests, "order_guest", {"guest_object": {**GUEST, "tags": "a\0"}}, "tags='a\\x00'"),
    (Guests, "set_tags", {"guest_id": 5, "tags": "a\0"}, "tags='a\\x00'"),
    (Guests, "edit", {"instance_id": 5, "tags": "a\0"}, "tags='a\\x00'"),
    (Guests, "edit", {"instance_id": 5, "userdata": "a\0"}, "userdata='a\\x00'"),
    (Guests, "upgrade", {"instance_id": GUID, "cpus": 2}, f"instance_id='{GUID}'"),
    (Guests, "upgrade", {"instance_id": 5, "memory": "m"}, "memory='m'"),
    (Guests, "wait_all", {"instance_ids": [GUID]}, f"instance_ids='{GUID}'"),
    (Guests, "get_notifications", {"vs_id": GUID}, f"vs_id='{GUID}'"),
    (Guests, "add_notification", {"virtual_id": GUID, "user_id": 1}, f"virtual_id='{GUID}'"),
    (Guests, "add_notification", {"virtual_id": 5, "user_id": None}, "id=None"),
    (Guests, "remove_notification", {"identifier": "n"}, "identifier='n'"),
    *(
        (
            manager,
            "add_monitor",
            {"instance_id": GUID, "ip_address": "10.0.0.1"},
            f"instance_id='{GUID}'",
        )
        for manager in (Guests, Servers)
    ),
    (Servers, "cancel_hardware", {"hardware_id": 5, "comment": "a\0"}, "comment='a\\x00'"),
    (Servers, "upgrade", {"instance_id": GUID, "memory": 32}, f"instance_id='{GUID}'"),
    (Servers, "upgrade", {"instance_id": 5, "memory": "m"}, "memory='m'"),
    (Servers, "wait_all", {"instance_ids": [GUID]}, f"instance_ids='{GUID}'"),
    (Servers, "get_notifications", {"hardware_id": GUID}, f"hardware_id='{GUID}'"),
    (Servers, "add_notification", {"hardware_id": GUID, "user_id": 1}, f"hardware_id='{GUID}'"),
    (Servers, "add_notification", {"hardware_id": 5, "user_id": None}, "id=None"),
    (Servers, "remove_notification", {"identifier": "n"}, "identifier='n'"),
    (Servers, "edit", {"hardware_id": 5, "tags": "a\0"}, "tags='a\\x00'"),
    (Servers, "edit", {"hardware_id": 5, "userdata": "a\0"}, "userdata='a\\x00'"),
    *(
        (Files, "order_file_volume", {"location": "dal13", **given}, words)
        for given, words in [
            ({"storage_type": "endurance", "size": "s", "tier_level": 2}, "size='s'"),
            ({"storage_type": "performance", "size": 100, "iops": "i"}, "iops='i'"),
            ({"storage_type": "endurance", "size": 100, "tier_level": "t"}, "tier_level='t'"),
            (
                {"storage_type": "endurance", "size": 9, "tier_level": 2, "snapshot_size": "s"},
                "snapshot_size='s'",
            ),
        ]
    ),
    (Files, "order_snapshot_space", {"volume_id": 7, "capacity": "c"}, "capacity='c'"),
    (
        Files,
        "order_duplicate_volume",
        {"origin_volume_id": 7, "duplicate_size": "s"},
        "duplicate_size='s'",
    ),
    (Files, "order_modified_volume", {"volume_id": 7, "new_size": "s"}, "new_size='s'"),
]


@pytest.mark.parametrize(("manager", "method", "given", "words"), WRONG)
def test_a_wrong_value_is_named(
    manager: Any, method: str, given: dict[str, Any], words: str
) -> None:
    """The message begins with the keyword and the value; at most something was read."""
    transport = Scripted(READS)
    call: Callable[..., object] = getattr(manager(transport.client()), method)
    with pytest.raises(sl.PreflightError) as caught:
        call(**given)
    assert str(caught.value).startswith(words)
    assert all(each.method.startswith("get") for each in transport.calls)
