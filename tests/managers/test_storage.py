"""Volumes of block and of file storage: what both have in common, and what each has alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator import Emulator

ENDURANCE: dict[str, Any] = {
    "storage_type": "endurance",
    "location": "dal13",
    "size": 100,
    "tier_level": 2,
    "snapshot_size": 20,
}
PERFORMANCE: dict[str, Any] = {
    "storage_type": "performance",
    "location": "dal13",
    "size": 100,
    "iops": 1000,
}


@pytest.fixture
def block(client: sl.Client) -> sl.BlockStorageManager:
    """The manager of block storage."""
    return sl.BlockStorageManager(client)


@pytest.fixture
def files(client: sl.Client) -> sl.FileStorageManager:
    """The manager of file storage."""
    return sl.FileStorageManager(client)


@pytest.fixture
def volume(block: sl.BlockStorageManager, emulator: Emulator) -> sl.NetworkStorage:
    """A volume of block storage with snapshot space, ready to be used."""
    return _ordered(block, emulator, ENDURANCE)


def _ordered(
    manager: sl.BlockStorageManager, emulator: Emulator, options: dict[str, Any]
) -> sl.NetworkStorage:
    before = {each.id for each in manager.list_block_volumes()}
    manager.order_block_volume(**options, os_type="LINUX")
    emulator.clock.advance(600)
    [found] = [each for each in manager.list_block_volumes() if each.id not in before]
    return found


def _order_of(emulator: Emulator) -> dict[str, Any]:
    """The last order that was placed or checked."""
    sent: dict[str, Any] = next(
        call["args"][0]
        for call in reversed(emulator.calls)
        if call["method"] in ("placeOrder", "verifyOrder")
    )
    return sent


def test_volumes_are_listed_by_kind(
    block: sl.BlockStorageManager, files: sl.FileStorageManager, emulator: Emulator
) -> None:
    """Block storage is not among file storage; conditions narrow each list."""
    [database] = block.list_block_volumes()
    [shared] = files.list_file_volumes()
    assert (500, 1000) == (database.capacity_gb, shared.capacity_gb)
    assert [database.id] == [each.id for each in block.list_block_volumes("dal05")]
    assert [] == block.list_block_volumes("dal13")
    name = database.username or ""
    assert [database.id] == [each.id for each in block.iter_block_volumes(username=f"*{name[-4:]}")]
    assert [shared.id] == [each.id for each in files.iter_file_volumes(storage_type="Endurance")]
    assert [] == files.list_file_volumes(storage_type="performance")
    assert [] == files.list_file_volumes(order=1)
    wanted = {"operation": "^= PERFORMANCE_BLOCK_STORAGE"}
    block.list_block_volumes(storage_type="performance")
    sent = emulator.calls[-1]["filter"]["iscsiNetworkStorage"]
    assert wanted == sent["storageType"]["keyName"]
    assert {"operation": "!~ ISCSI"} == sent["serviceResource"]["type"]["type"]


def test_a_kind_that_there_is_not_lists_nothing_in_silence(
    block: sl.BlockStorageManager, files: sl.FileStorageManager, emulator: Emulator
) -> None:
    """A typo is an error with the right word."""
    lists: list[Callable[..., object]] = [block.list_block_volumes, files.list_file_volumes]
    for each in lists:
        with pytest.raises(sl.PreflightError, match=r"Did you mean 'endurance'"):
            each(storage_type="endurence")
    assert [] == emulator.calls


def test_a_volume_is_known_by_its_name(
    block: sl.BlockStorageManager, files: sl.FileStorageManager, client: sl.Client
) -> None:
    """Wherever its id is taken; a volume of the other kind is not meant."""
    [database] = block.list_block_volumes()
    name = database.username or ""
    assert database.id == block.get_volume_details(name).id
    assert database.id == block.get_block_volume_details(name, mask="id").id
    assert [database.id] == block.resolve_ids(name)
    assert [database.id] == sl.StorageManager(client).resolve_ids(name)
    assert [] == files.resolve_ids(name)
    with pytest.raises(sl.NotFoundError, match="names of volumes of file storage"):
        files.get_file_volume_details(name)


def test_details_of_volumes(block: sl.BlockStorageManager, files: sl.FileStorageManager) -> None:
    """What matters of a volume, and for files where it is mounted."""
    [database] = block.list_block_volumes()
    [shared] = files.list_file_volumes()
    found = block.get_volume_details(database.id)
    assert ("10_IOPS_PER_GB", "database") == (found.storage_tier_level, found.notes)
    assert files.get_file_volume_details(shared.id).file_network_mount_address
    assert "file" not in repr(found).split("password=")[1][:6]

    @attrs.define
    class Row:
        id: int
        capacity_gb: int

    assert Row(database.id, 500) == block.get_block_volume_details(database.id, into=Row)
    assert Row(shared.id, 1000) in files.list_file_volumes(into=Row)


def test_limits_and_notes(block: sl.BlockStorageManager, files: sl.FileStorageManager) -> None:
    """How many volumes there may be; a note is set and cleared."""
    assert block.get_volume_count_limits()
    assert block.list_block_volume_limit()
    assert files.list_file_volume_limit()
    [database] = block.list_block_volumes()
    for note in ("new", ""):
        assert block.volume_set_note(database.id, note)
        assert note == (block.get_volume_details(database.id).notes or "")


def test_hosts_get_access_and_lose_it(
    block: sl.BlockStorageManager, emulator: Emulator, client: sl.Client, volume: sl.NetworkStorage
) -> None:
    """By id or by name; those who may use it are told."""
    guest = sl.VSManager(client).list_instances(datacenter="dal13")[0]
    allowed = block.authorize_host_to_volume(
        volume.id, virtual_guest_ids=[guest.fully_qualified_domain_name]
    )
    assert 1 == len(allowed)
    wanted = [{"objectType": "SoftLayer_Virtual_Guest", "id": guest.id}]
    assert wanted == last(emulator)[2][0]
    access = block.get_volume_access_list(volume.id)
    [user] = access.allowed_virtual_guests
    assert user.id == guest.id
    assert user.allowed_host
    host = user.allowed_host
    assert host.credential
    assert block.get_block_volume_access_list(volume.id).allowed_virtual_guests
    assert block.set_credential_password(host.id, "Abcdef123456")
    assert ("setCredentialPassword", str(host.id)) == last(emulator)[:2]
    block.deauthorize_host_to_volume(volume.id, virtual_guest_ids=[guest.id])
    assert [] == block.get_volume_access_list(volume.id).allowed_virtual_guests


def test_addresses_and_subnets_get_access_to_files(
    files: sl.FileStorageManager, emulator: Emulator, client: sl.Client
) -> None:
    """An address stands for itself; a subnet is given by its id."""
    [shared] = files.list_file_volumes()
    place = {"name": "dal13"}
    emulator.seed("Network_Subnet", id=77, networkIdentifier="10.9.8.0", cidr=29, datacenter=place)
    found = sl.services.NetworkSubnetIpAddressService(client).get_by_ip_address("10.9.8.2")
    assert found
    address, subnets = "10.9.8.2", [77]
    files.authorize_host_to_volume(shared.id, ip_address_ids=[address], subnet_ids=subnets)
    wanted = [
        {"objectType": "SoftLayer_Network_Subnet_IpAddress", "id": found.id},
        {"objectType": "SoftLayer_Network_Subnet", "id": 77},
    ]
    assert wanted == last(emulator)[2][0]
    access = files.get_file_volume_access_list(shared.id)
    assert [77] == [each.id for each in access.allowed_subnets]
    files.deauthorize_host_to_volume(shared.id, subnet_ids=subnets)
    assert [] == files.get_volume_access_list(shared.id).allowed_subnets
    with pytest.raises(sl.NotFoundError, match=r"10\.9\.8\.9"):
        files.authorize_host_to_volume(shared.id, ip_address_ids=["10.9.8.9"])


@pytest.mark.parametrize("hosts", [{}, {"hardware_ids": []}, {"hardware_ids": 5}])
def test_access_for_nobody_is_refused(
    block: sl.BlockStorageManager, emulator: Emulator, hosts: dict[str, Any]
) -> None:
    """An empty call would succeed and give access to none."""
    with pytest.raises(sl.PreflightError, match="hardware_ids"):
        block.authorize_host_to_volume(7, **hosts)
    with pytest.raises(sl.PreflightError, match="hardware_ids"):
        block.deauthorize_host_to_volume(7, **hosts)
    assert [] == emulator.calls


def test_snapshots_are_made_listed_restored_and_deleted(
    block: sl.BlockStorageManager, emulator: Emulator, volume: sl.NetworkStorage
) -> None:
    """Each of them is seen in the list of the volume."""
    snapshot = block.create_snapshot(volume.id, "before the upgrade")
    assert [snapshot.id] == [each.id for each in block.get_volume_snapshot_list(volume.id)]
    assert [] == sl.FileStorageManager(block.client).get_file_volume_snapshot_list(
        volume.id, limit=0
    )
    [row] = block.get_block_volume_snapshot_list(volume.username or "", mask="id,notes")
    assert "before the upgrade" == row.notes
    assert block.restore_from_snapshot(volume.id, snapshot.id)
    assert ("restoreFromSnapshot", str(volume.id), [snapshot.id]) == last(emulator)
    emulator.clock.advance(600)
    assert block.delete_snapshot(snapshot.id)
    assert [] == block.get_volume_snapshot_list(volume.id)
    with pytest.raises(sl.PreflightError, match="snapshot_id='SL1'"):
        block.delete_snapshot("SL1")


def test_schedules_of_snapshots(
    block: sl.BlockStorageManager, emulator: Emulator, volume: sl.NetworkStorage
) -> None:
    """One for each kind; what a kind does not need need not be given."""
    assert block.enable_snapshots(volume.id, "HOURLY", 5, 10)
    assert block.enable_snapshots(volume.id, "WEEKLY", "2", 0, 3, "MONDAY")
    assert ("enableSnapshots", ["WEEKLY", "2", 0, 3, "MONDAY"]) == last(emulator)[::2]
    names = {each.type.keyname for each in block.list_volume_schedules(volume.id) if each.type}
    assert {"SNAPSHOT_HOURLY", "SNAPSHOT_WEEKLY"} <= names
    assert block.disable_snapshots(volume.id, "HOURLY")
    left = {
        each.type.keyname
        for each in block.list_volume_schedules(volume.id)
        if each.type and each.active != 0
    }
    assert "SNAPSHOT_WEEKLY" in left


@pytest.mark.parametrize(
    ("schedule", "day", "words"),
    [
        ("HORLY", "SUNDAY", "schedule_type='HORLY'.*Did you mean 'HOURLY'"),
        ("WEEKLY", "MONDY", "day_of_week='MONDY'.*Did you mean 'MONDAY'"),
    ],
)
def test_schedules_that_there_are_not(
    block: sl.BlockStorageManager, emulator: Emulator, schedule: Any, day: str, words: str
) -> None:
    """They are refused before anything is sent."""
    with pytest.raises(sl.PreflightError, match=words):
        block.enable_snapshots(7, schedule, 5, 0, 0, day)
    if schedule != "WEEKLY":
        with pytest.raises(sl.PreflightError, match="schedule_type"):
            block.disable_snapshots(7, schedule)
    assert [] == emulator.calls


def test_the_warning_about_snapshot_space(block: sl.BlockStorageManager) -> None:
    """It is on until it is turned off."""
    [database] = block.list_block_volumes()
    assert block.get_volume_snapshot_notification_status(database.id)
    for enable in (False, True):
        block.set_volume_snapshot_notification(database.id, enable)
        assert enable is block.get_volume_snapshot_notification_status(database.id)


@pytest.mark.parametrize(
    ("options", "speed"),
    [(ENDURANCE, ["storage_tier_level"]), (PERFORMANCE, ["performance_storage_iops"])],
)
def test_volumes_are_priced_and_ordered(
    block: sl.BlockStorageManager,
    files: sl.FileStorageManager,
    emulator: Emulator,
    options: dict[str, Any],
    speed: list[str],
) -> None:
    """What is placed is what was priced; the volume is there with its size and speed."""
    priced = block.price_block_volume(**options, os_type="LINUX")
    categories = [line.category for line in priced.lines]
    assert ["storage_as_a_service", "storage_block", "performance_storage_space"] == categories[:3]
    assert speed == categories[3:4]
    assert priced.monthly > 0
    assert () == priced.unasked
    checked = _order_of(emulator)
    made = _ordered(block, emulator, {**options, "max_monthly": priced.monthly})
    assert checked == _order_of(emulator)
    found = block.get_volume_details(made.id)
    assert (100, options.get("snapshot_size")) == (
        found.capacity_gb,
        int(found.snapshot_capacity_gb or 0) or None,
    )
    assert options.get("iops", 200) == int(found.provisioned_iops or 0)
    assert files.price_file_volume(**options).monthly == priced.monthly
    receipt = files.order_file_volume(**options)
    assert 2 == len(files.list_file_volumes())
    assert receipt.order_id
    assert "osFormatType" not in _order_of(emulator)


def test_a_volume_that_costs_more_is_not_ordered(
    block: sl.BlockStorageManager, files: sl.FileStorageManager, emulator: Emulator
) -> None:
    """Nor a bigger one, more space, a copy."""
    [database] = block.list_block_volumes()
    orders: list[Callable[..., object]] = [
        lambda **most: block.order_block_volume(**ENDURANCE, os_type="LINUX", **most),
        lambda **most: files.order_file_volume(**ENDURANCE, **most),
        lambda **most: block.order_modified_volume(database.id, 1000, **most),
        lambda **most: block.order_snapshot_space(database.id, 20, **most),
        lambda **most: block.order_duplicate_volume(database.id, **most),
    ]
    for order in orders:
        with pytest.raises(sl.PreflightError, match=r"max_monthly=0\.001"):
            order(max_monthly=0.001)
    assert "Product_Order::placeOrder" not in methods(emulator)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"storage_type": "endurence"}, "storage_type='endurence'.*Did you mean 'endurance'"),
        ({"tier_level": 3}, "tier_level=3.*there are 0.25, 2, 4, 10"),
        ({"tier_level": "two"}, "tier_level='two'"),
        ({"tier_level": None}, "needs tier_level, and no iops"),
        ({"iops": 100}, "iops=100.*needs tier_level"),
        ({"storage_type": "performance"}, "needs iops, and no tier_level"),
        ({"service_offering": "performance"}, "has no storage_type='endurance'"),
        ({"service_offering": "swift"}, "service_offering='swift'"),
        ({"size": "big"}, "size='big'"),
        (
            {
                "service_offering": "performance",
                "storage_type": "performance",
                "iops": 100,
                "tier_level": None,
            },
            "snapshot_size=20.*no snapshots",
        ),
    ],
)
def test_a_volume_that_cannot_be_is_refused(
    files: sl.FileStorageManager, emulator: Emulator, change: dict[str, Any], words: str
) -> None:
    """Before anything is sent, with what can be: an unknown tier never orders another."""
    options: Any = {**ENDURANCE, **change}
    with pytest.raises(sl.PreflightError, match=words):
        files.order_file_volume(**options)
    with pytest.raises(sl.PreflightError, match=words):
        files.price_file_volume(**options)
    assert [] == emulator.calls


def test_what_is_not_sold_is_told_with_what_is(
    block: sl.BlockStorageManager, emulator: Emulator
) -> None:
    """A place, a size, a space for snapshots; a keyword that there is not."""
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"location": "dal1"}, "location='dal1'.*Did you mean 'dal1"),
        ({"size": 999999}, "no price for 999999 GB at 2 IOPS per GB; there are: "),
        ({"snapshot_size": 7}, "no price for 7 GB of snapshots; there are: "),
    ]
    for change, words in wrong:
        with pytest.raises(sl.NotFoundError, match=words):
            block.order_block_volume(**{**ENDURANCE, **change}, os_type="LINUX")
    misspelt: Any = {**ENDURANCE, "sizze": 7}
    with pytest.raises(TypeError, match=r"sizze.*Did you mean 'size'"):
        block.price_block_volume(**misspelt, os_type="LINUX")
    assert "Product_Order::placeOrder" not in methods(emulator)


def test_a_volume_grows(
    block: sl.BlockStorageManager, emulator: Emulator, volume: sl.NetworkStorage
) -> None:
    """Its size and its tier, each for itself; what is left out stays."""
    assert block.price_modified_volume(volume.id, new_size=200).monthly > 0
    block.order_modified_volume(volume.id, new_size=200)
    assert (200, {"id": volume.id}) == (
        _order_of(emulator)["volumeSize"],
        _order_of(emulator)["volume"],
    )
    emulator.clock.advance(600)
    assert 200 == block.get_volume_details(volume.id).capacity_gb
    block.order_modified_volume(volume.username or "", new_tier_level="4")
    emulator.clock.advance(600)
    found = block.get_volume_details(volume.id)
    assert (200, "WRITEHEAVY_TIER") == (found.capacity_gb, found.storage_tier_level)
    for options, words in (({}, "give new_size or new_tier_level"), ({"new_iops": 100}, "tier")):
        with pytest.raises(sl.PreflightError, match=words):
            block.order_modified_volume(volume.id, **options)


def test_a_performance_volume_changes_its_iops(
    block: sl.BlockStorageManager, emulator: Emulator
) -> None:
    """It has no tier."""
    volume = _ordered(block, emulator, PERFORMANCE)
    block.order_modified_volume(volume.id, new_iops=2000)
    emulator.clock.advance(600)
    assert "2000" == block.get_volume_details(volume.id).provisioned_iops
    with pytest.raises(sl.PreflightError, match=r"new_tier_level=2.*give new_iops"):
        block.order_modified_volume(volume.id, new_tier_level=2)


def test_snapshot_space_is_ordered_and_cancelled(
    block: sl.BlockStorageManager, emulator: Emulator, volume: sl.NetworkStorage
) -> None:
    """More of it is an upgrade, which is found out; cancelled, it is gone."""
    bare = _ordered(block, emulator, {**ENDURANCE, "snapshot_size": None})
    assert block.price_snapshot_space(bare.id, 10).monthly >= 0
    block.order_snapshot_space(bare.id, 10)
    assert not _order_of(emulator)["complexType"].endswith("_Upgrade")
    emulator.clock.advance(600)
    assert "10" == block.get_volume_details(bare.id).snapshot_capacity_gb
    block.order_snapshot_space(volume.id, 40, 2)
    assert _order_of(emulator)["complexType"].endswith("_Upgrade")
    with pytest.raises(sl.PreflightError, match=r"tier=3.*there are 0.25, 2, 4, 10"):
        block.order_snapshot_space(volume.id, 60, 3, True)
    emulator.clock.advance(600)
    assert block.cancel_snapshot_space(volume.id, immediate=True)
    assert ("cancelItem", [True, True, "No longer needed"]) == last(emulator)[::2]
    emulator.clock.advance(600)
    with pytest.raises(sl.SoftLayerError, match="no snapshot space"):
        block.cancel_snapshot_space(volume.id)


def test_a_duplicate_has_the_data_of_another(
    block: sl.BlockStorageManager, emulator: Emulator, volume: sl.NetworkStorage
) -> None:
    """Its size and speed are those of the other, unless they are given."""
    snapshot = block.create_snapshot(volume.id, "now")
    assert block.price_duplicate_volume(volume.id, duplicate_size=200).monthly > 0
    before = {each.id for each in block.list_block_volumes()}
    block.order_duplicate_volume(volume.id, snapshot.id, dependent_duplicate=True)
    sent = _order_of(emulator)
    assert (100, volume.id, snapshot.id) == (
        sent["volumeSize"],
        sent["duplicateOriginVolumeId"],
        sent["duplicateOriginSnapshotId"],
    )
    emulator.clock.advance(600)
    [copy] = [each for each in block.list_block_volumes() if each.id not in before]
    newer = block.create_snapshot(volume.id, "later")
    assert block.refresh_dupe(copy.id, newer.id)
    emulator.clock.advance(600)
    assert block.convert_dep_dupe(copy.id)
    block.convert_dupe_status(copy.id)
    assert ("getDuplicateConversionStatus", str(copy.id)) == last(emulator)[:2]


def test_copies_of_a_performance_volume_have_its_iops(
    block: sl.BlockStorageManager, emulator: Emulator
) -> None:
    """Its replica, its duplicate, and the space for their snapshots."""
    volume = _ordered(block, emulator, {**PERFORMANCE, "snapshot_size": 10})
    block.price_snapshot_space(volume.id, 20)
    assert "volumeId" in _order_of(emulator)
    block.order_duplicate_volume(volume.id, duplicate_snapshot_size=0)
    sent = _order_of(emulator)
    assert (1000, 4) == (sent["iops"], len(sent["prices"]))
    block.enable_snapshots(volume.id, "DAILY", 5, 10, 3)
    place = block.get_replication_locations(volume.id)[0].name
    priced = block.price_replicant_volume(volume.id, "DAILY", place, iops=2000, os_type="WINDOWS")
    sent = _order_of(emulator)
    assert (2000, {"keyName": "WINDOWS"}) == (sent["iops"], sent["osFormatType"])
    assert "performance_storage_replication" in {line.category for line in priced.lines}
    with pytest.raises(sl.PreflightError, match=r"tier=2.*give iops"):
        block.order_snapshot_space(volume.id, 20, 2)


def test_copies_of_file_storage_need_no_kind_of_system(
    files: sl.FileStorageManager, emulator: Emulator
) -> None:
    """Which is for block storage only."""
    [shared] = files.list_file_volumes()
    files.order_duplicate_volume(shared.id)
    assert "osFormatType" not in _order_of(emulator)
    with pytest.raises(sl.PreflightError, match=r"duplicate_size='big'"):
        files.order_duplicate_volume(shared.id, duplicate_size="big")  # type: ignore[arg-type]  # wrong


def test_a_kind_of_system_that_nobody_knows_is_asked_for() -> None:
    """A volume of block storage that does not say it is not copied without it."""

    def item(key: str, category: str, capacity: int = 0, **more: Any) -> dict[str, Any]:
        price = {"id": 1, "locationGroupId": 5, "categories": [{"categoryCode": category}]}
        level = {"capacityRestrictionType": "STORAGE_TIER_LEVEL"}
        level |= {"capacityRestrictionMinimum": "200", "capacityRestrictionMaximum": "200"}
        usual = {**price, **level, "id": 2, "locationGroupId": None}
        kind = {"itemCategory": {"categoryCode": category}, "prices": [price, usual]}
        return {"keyName": key, "capacity": capacity, **kind, **more}

    space: dict[str, Any] = {"capacityMinimum": "1", "capacityMaximum": "1000"}
    items = [
        item("A", "storage_as_a_service"),
        item("B", "storage_block"),
        item("STORAGE_SPACE_FOR_2_IOPS_PER_GB", "performance_storage_space", **space),
        item("C", "storage_tier_level", 200),
        item("D", "storage_snapshot_space", 10),
    ]
    volume = {**VOLUME, "storageType": {"keyName": "ENDURANCE_BLOCK_STORAGE"}}
    answers: dict[str, Any] = {
        "Network_Storage::getObject": volume,
        "Product_Package::getAllObjects": [{"id": 5, "items": items}],
        "Product_Order::placeOrder": {"orderId": 1},
    }
    manager = sl.BlockStorageManager(Scripted(answers).client())
    with pytest.raises(sl.SoftLayerError, match="volume 7 does not say its kind of system"):
        manager.order_duplicate_volume(7)
    volume["osType"] = {"keyName": "LINUX"}
    script = Scripted(answers)
    sl.BlockStorageManager(script.client()).order_duplicate_volume(7)
    assert {2} == {each["id"] for each in script.calls[-1].args[0]["prices"]}
    answers["Product_Package::getAllObjects"] = []
    with pytest.raises(sl.NotFoundError, match="0 packages"):
        manager.order_duplicate_volume(7)


def test_a_replica_follows_and_takes_over(
    block: sl.BlockStorageManager, emulator: Emulator, volume: sl.NetworkStorage
) -> None:
    """It is ordered for a schedule, in one of the places that there are; it takes over and back."""
    with pytest.raises(sl.NotFoundError, match=r"no such schedule.*enable_snapshots"):
        block.order_replicant_volume(volume.id, "HOURLY", "dal05")
    block.enable_snapshots(volume.id, "HOURLY", 5, 10)
    place = block.get_replication_locations(volume.id)[0].name
    assert block.price_replicant_volume(volume.id, "HOURLY", place).monthly > 0
    receipt = block.order_replicant_volume(volume.username or "", "HOURLY", place)
    sent = _order_of(emulator)
    assert receipt.order_id
    assert (volume.id, {"keyName": "LINUX"}) == (sent["originVolumeId"], sent["osFormatType"])
    emulator.clock.advance(600)
    [made] = block.wait_for_order(receipt.order_id)
    [copy] = block.get_replication_partners(volume.id)
    assert made.id == copy.id
    assert block.failover_to_replicant(volume.id, copy.id)
    emulator.clock.advance(600)
    assert block.failback_from_replicant(volume.id)
    emulator.clock.advance(600)
    assert block.disaster_recovery_failover_to_replicant(volume.id, copy.id)
    assert ("disasterRecoveryFailoverToReplicant", [copy.id]) == last(emulator)[::2]


def test_a_volume_is_cancelled_once(
    block: sl.BlockStorageManager, files: sl.FileStorageManager, emulator: Emulator
) -> None:
    """At the end of the period unless asked otherwise; a second time is told with the date."""
    [database] = block.list_block_volumes()
    assert block.cancel_block_volume(database.username or "", "too big")
    assert ("cancelItem", [False, True, "too big"]) == last(emulator)[::2]
    with pytest.raises(sl.SoftLayerError, match=r"cancelled already, as of 20\d\d-"):
        block.cancel_volume(database.id)
    [shared] = files.list_file_volumes()
    assert files.cancel_file_volume(shared.id, immediate=True)
    emulator.clock.advance(600)
    assert [] == files.list_file_volumes()
    with pytest.raises(sl.NotFoundError, match="nothing has that name"):
        files.cancel_volume("SL-1")


def test_what_is_billed_by_the_hour_is_cancelled_at_once(
    block: sl.BlockStorageManager, emulator: Emulator
) -> None:
    """There is no end of the period that it could wait for."""
    volume = _ordered(block, emulator, {**ENDURANCE, "hourly_billing_flag": True})
    block.cancel_volume(volume.id)
    assert ("cancelItem", [True, True, "No longer needed"]) == last(emulator)[::2]


def test_who_has_no_reason_says_so(files: sl.FileStorageManager, emulator: Emulator) -> None:
    """The place of the reason is null; a note after it is not sent."""
    [shared] = files.list_file_volumes()
    assert files.cancel_volume(shared.id, None)
    assert ("cancelItem", [False, True, None]) == last(emulator)[::2]


def test_what_was_changed_is_a_yes() -> None:
    """SoftLayer may answer the duplicate itself where a yes is promised."""
    answer = {"dependentDuplicate": 1}
    methods = "refreshDuplicate", "convertCloneDependentToIndependent"
    script = Scripted({f"Network_Storage::{method}": answer for method in methods})
    manager = sl.StorageManager(script.client())
    assert manager.refresh_dupe(5, 6) is True
    assert manager.convert_dep_dupe(5) is True


def test_numbers_and_subnets_of_block_storage(
    block: sl.BlockStorageManager, emulator: Emulator, client: sl.Client, volume: sl.NetworkStorage
) -> None:
    """The number that hosts see it under, and where they come from."""
    block.create_or_update_lun_id(volume.id, 12)
    assert ("createOrUpdateLunId", [12]) == last(emulator)[::2]
    with pytest.raises(sl.PreflightError, match="lun_id=256"):
        block.create_or_update_lun_id(volume.id, 256)
    guest = sl.VSManager(client).list_instances(datacenter="dal13")[0]
    block.authorize_host_to_volume(volume.id, virtual_guest_ids=[guest.id])
    [user] = block.get_volume_access_list(volume.id).allowed_virtual_guests
    assert user.allowed_host
    host = user.allowed_host.id
    place = {"name": "dal13"}
    emulator.seed("Network_Subnet", id=77, networkIdentifier="10.9.8.0", cidr=29, datacenter=place)
    assert [77] == block.assign_subnets_to_acl(host, [77])
    assert [77] == [each.id for each in block.get_subnets_in_acl(host)]
    assert [77] == block.remove_subnets_from_acl(host, ["77"])
    assert [] == block.get_subnets_in_acl(host)


def test_object_storage_beside_volumes(block: sl.BlockStorageManager, emulator: Emulator) -> None:
    """Accounts, their addresses and buckets: methods that have always been here."""
    emulator.seed("Network_Storage_Hub_Cleversafe_Account", id=5, username="cos1")
    block.get_cloud_list()
    assert "getHubNetworkStorage" == last(emulator)[0]
    block.get_network_message_delivery_accounts(5)
    assert ("getObject", "5") == last(emulator)[:2]
    block.get_end_points(5)
    assert ("getEndpoints", "5") == last(emulator)[:2]
    block.get_buckets(5)
    assert ("getBuckets", "5") == last(emulator)[:2]


VOLUME: dict[str, Any] = {
    "id": 7,
    "capacityGb": 100,
    "snapshotCapacityGb": "10",
    "staasVersion": "2",
    "hasEncryptionAtRest": 1,
    "storageTierLevel": "READHEAVY_TIER",
    "provisionedIops": "200",
    "storageType": {"keyName": "ENDURANCE_FILE_STORAGE"},
    "billingItem": {
        "id": 8,
        "categoryCode": "storage_as_a_service",
        "activeChildren": [],
        "location": {"id": 9},
    },
    "schedules": [{"id": 4, "type": {"keyname": "SNAPSHOT_DAILY"}}],
}


def _scripted(**change: Any) -> sl.FileStorageManager:
    script = {
        "Network_Storage::getObject": {**VOLUME, **change},
        "Location_Datacenter::getDatacenters": [{"id": 1, "name": "dal13"}],
    }
    return sl.FileStorageManager(Scripted(script).client())


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"billingItem": None}, "no billing"),
        ({"billingItem": {"categoryCode": "x", "activeChildren": []}}, "'x'"),
        ({"staasVersion": "1"}, "not encrypted at rest"),
        ({"storageType": {"keyName": "OLD"}}, "neither kind: OLD"),
        ({"storageType": None}, "neither kind: it has none"),
        ({"storageTierLevel": "SLOW"}, "does not say its tier"),
        ({"snapshotCapacityGb": None}, "no snapshot space"),
        (
            {"billingItem": {**VOLUME["billingItem"], "cancellationDate": "2030-01-01T00:00:00Z"}},
            "cancelled as of 2030-01-01",
        ),
        (
            {
                "billingItem": {
                    **VOLUME["billingItem"],
                    "activeChildren": [
                        {
                            "categoryCode": "storage_snapshot_space",
                            "cancellationDate": "2030-01-01T00:00:00Z",
                        }
                    ],
                }
            },
            "snapshot space of volume 7 is cancelled as of 2030-01-01",
        ),
        ({"billingItem": {**VOLUME["billingItem"], "location": None}}, "where it is"),
        (
            {"storageType": {"keyName": "PERFORMANCE_FILE_STORAGE"}, "provisionedIops": None},
            "does not say its IOPS",
        ),
    ],
)
def test_volumes_that_nothing_can_be_ordered_for(change: dict[str, Any], words: str) -> None:
    """The reason is told, and nothing is ordered: at least one of the orders is not possible."""
    manager = _scripted(**change)
    found: list[str] = []
    orders: list[Callable[[], object]] = [
        lambda: manager.order_replicant_volume(7, "DAILY", "dal13"),
        lambda: manager.order_duplicate_volume(7),
        lambda: manager.order_modified_volume(7, 200),
        lambda: manager.order_snapshot_space(7, 20),
    ]
    for order in orders:
        with pytest.raises((sl.SoftLayerError, KeyError)) as caught:
            order()
        found.append(str(caught.value))
    assert any(words in each for each in found), found


def test_packages_of_storage_of_the_former_kind() -> None:
    """Their prices are found by size, tier and IOPS alone."""

    def price(id: int, category: str, kind: str = "", value: int = 0) -> dict[str, Any]:
        return {
            "id": id,
            "locationGroupId": None,
            "categories": [{"categoryCode": category}],
            "capacityRestrictionType": kind,
            "capacityRestrictionMinimum": str(value),
            "capacityRestrictionMaximum": str(value),
        }

    def item(capacity: int, *prices: dict[str, Any], tier: str = "") -> dict[str, Any]:
        attributes = [{"value": tier}] if tier else []
        return {"keyName": "K", "capacity": capacity, "prices": prices, "attributes": attributes}

    level = "STORAGE_TIER_LEVEL"
    items = [
        item(0, price(1, "storage_service_enterprise"), price(2, "performance_storage_nfs")),
        item(0, price(3, "storage_file")),
        item(0, price(4, "storage_tier_level"), tier="200"),
        item(
            100,
            price(5, "performance_storage_space", level, 100),
            price(6, "performance_storage_space", level, 200),
            price(10, "performance_storage_replication", level, 200),
        ),
        item(10, price(7, "storage_snapshot_space", level, 200)),
        item(200, price(8, "performance_storage_space")),
        item(1000, price(9, "performance_storage_iops", "STORAGE_SPACE", 200)),
    ]
    billing = {**VOLUME["billingItem"], "categoryCode": "storage_service_enterprise"}
    script = Scripted(
        {
            "Location_Datacenter::getDatacenters": [{"id": 1, "name": "dal13"}],
            "Product_Package::getAllObjects": [{"id": 5, "items": items}],
            "Product_Order::placeOrder": {"orderId": 1},
            "Network_Storage::getObject": {**VOLUME, "billingItem": billing},
        }
    )
    manager = sl.FileStorageManager(script.client())
    manager.order_file_volume("endurance", "dal13", 100, None, 2, 10, service_offering="enterprise")
    manager.order_file_volume("performance", "dal13", 200, 1000, service_offering="performance")
    manager.order_replicant_volume(7, "DAILY", "dal13")
    sent = [call.args[0] for call in script.calls if call.method == "placeOrder"]
    assert [[1, 3, 6, 4, 7], [2, 8, 9], [1, 3, 6, 4, 7, 10]] == [
        [each["id"] for each in order["prices"]] for order in sent
    ]
    assert ["Storage_Enterprise", "PerformanceStorage_Nfs", "Storage_Enterprise"] == [
        order["complexType"].partition("Network_")[2] for order in sent
    ]
