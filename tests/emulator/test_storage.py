"""Volumes of block and file storage: ordering, sharing, copying and cancelling them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import Reply, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

VOLUME, HOST = "SoftLayer_Network_Storage", "SoftLayer_Network_Storage_Allowed_Host"
ORDER = "SoftLayer_Container_Product_Order_Network_Storage"
STAAS = 759
PUBLIC = "SoftLayer_Exception_Public"
INVALID = "SoftLayer_Exception_Order_InvalidData"
ENDURANCE = ("STORAGE_AS_A_SERVICE", "STORAGE_SPACE_FOR_2_IOPS_PER_GB", "READHEAVY_TIER")
PERFORMANCE = ("STORAGE_AS_A_SERVICE", "20_39_GBS", "100_1000_IOPS_FOR_20_39_GBS")


def prices(emulator: Emulator, *keys: str, level: int = 200) -> list[dict[str, int]]:
    """The prices of items; of those that are for tiers, that of one."""
    items = {each["keyName"]: each for each in _items(emulator)}
    return [{"id": _price(items[key], level)} for key in keys]


def _items(emulator: Emulator) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = rest(emulator, f"SoftLayer_Product_Package/{STAAS}/getItems").json
    return found


def _price(item: dict[str, Any], level: int) -> int:
    fits = {"", str(level)}
    own = [each for each in item["prices"] if each["capacityRestrictionMinimum"] in fits]
    return int((own or item["prices"])[0]["id"])


def place(
    emulator: Emulator,
    keys: tuple[str, ...],
    kind: str = "AsAService",
    method: str = "placeOrder",
    **values: Any,
) -> Reply:
    """Place an order of storage, or verify it."""
    container = {
        "complexType": f"{ORDER}_{kind}",
        "packageId": STAAS,
        "prices": prices(emulator, *keys),
        "quantity": 1,
        "location": 449494,
        **values,
    }
    return rest(emulator, f"SoftLayer_Product_Order/{method}", container)


def newest(emulator: Emulator) -> int:
    """The volume that was made last."""
    return int(emulator.all(VOLUME, "mask[id]")[-1]["id"])


def block(emulator: Emulator, *more: str, size: int = 20, **values: Any) -> int:
    """A new volume of block storage in dal09, with 10 GB for snapshots."""
    keys = (*ENDURANCE, "BLOCK_STORAGE_2", "10_GB_STORAGE_SPACE", *more)
    linux: dict[str, Any] = {"osFormatType": {"keyName": "LINUX"}, "volumeSize": size}
    assert place(emulator, keys, **linux, **values).status == 200
    return newest(emulator)


def file(emulator: Emulator, **values: Any) -> int:
    """A new volume of file storage in dal09."""
    keys = (*ENDURANCE, "FILE_STORAGE_2")
    assert place(emulator, keys, volumeSize=20, **values).status == 200
    return newest(emulator)


def call(emulator: Emulator, id: int, method: str, *args: object) -> Reply:
    """Call a method of a volume."""
    return rest(emulator, f"{VOLUME}/{id}/{method}", *args)


def refusal(reply: Reply) -> str:
    """What a call that was refused says."""
    assert reply.error[:2] == (500, PUBLIC)
    return reply.error[2]


def names(emulator: Emulator, relation: str) -> set[int]:
    """The ids of a list of the account."""
    found = rest(emulator, f"SoftLayer_Account/get{relation}", mask="mask[id]").json
    return {each["id"] for each in found}


# --- orders


def test_what_is_ordered_is_there(emulator: Emulator) -> None:
    """A volume has the size, the speed, the place and the order that it was ordered with."""
    id = block(emulator, useHourlyPricing=True)
    mask = (
        "mask[capacityGb,provisionedIops,storageTierLevel,snapshotCapacityGb,nasType,"
        "storageType.keyName,osType.keyName]"
    )
    assert emulator.get(VOLUME, id, mask) == {
        "capacityGb": 20,
        "provisionedIops": "40",
        "storageTierLevel": "READHEAVY_TIER",
        "snapshotCapacityGb": "10",
        "nasType": "ISCSI",
        "storageType": {"keyName": "ENDURANCE_BLOCK_STORAGE"},
        "osType": {"keyName": "LINUX"},
    }
    where = emulator.get(VOLUME, id, "mask[serviceResource.datacenter.name]")["serviceResource"]
    assert where["datacenter"] == {"name": "dal09"}
    assert {id} < names(emulator, "NetworkStorage")
    assert id in names(emulator, "IscsiNetworkStorage")
    assert id not in names(emulator, "NasNetworkStorage")
    mask = "mask[billingItem[hourlyFlag,orderItem.order.userRecord.username]]"
    bill = emulator.get(VOLUME, id, mask)["billingItem"]
    assert bill["hourlyFlag"]
    assert bill["orderItem"]["order"]["userRecord"]["username"] == "demo"


def test_a_volume_costs_its_gigabytes(emulator: Emulator) -> None:
    """Space is paid by the gigabyte, and the space for snapshots apart from it."""
    mask = "mask[billingItem[recurringFee,activeChildren[categoryCode,recurringFee]]]"
    bill = emulator.get(VOLUME, block(emulator), mask)["billingItem"]
    assert Decimal(bill["recurringFee"]) == 20 * Decimal("0.15")
    [space] = bill["activeChildren"]
    assert space["categoryCode"] == "storage_snapshot_space"
    assert Decimal(space["recurringFee"]) == Decimal("1.50")


def test_performance_storage_has_the_speed_that_was_ordered(emulator: Emulator) -> None:
    """Operations a second are a number of the order, in the range of their price."""
    keys = (*PERFORMANCE, "BLOCK_STORAGE_2")
    values: dict[str, Any] = {"osFormatType": {"keyName": "LINUX"}, "volumeSize": 20}
    assert place(emulator, keys, iops=600, **values).status == 200
    volume = emulator.get(VOLUME, newest(emulator), "mask[provisionedIops,storageType[keyName]]")
    assert volume["provisionedIops"] == "600"
    assert volume["storageType"]["keyName"] == "PERFORMANCE_BLOCK_STORAGE"
    assert "iops" in place(emulator, keys, iops=6000, **values).json["error"]


@pytest.mark.parametrize(
    ("keys", "values", "code", "text"),
    [
        (ENDURANCE[1:], {"volumeSize": 20}, "MissingCategory", "Storage As A Service"),
        (ENDURANCE, {"volumeSize": 20}, "MissingCategory", "Block Storage"),
        ((*ENDURANCE, "FILE_STORAGE_2"), {}, "InvalidData", "volumeSize"),
        ((*ENDURANCE, "FILE_STORAGE_2"), {"volumeSize": 12001}, "InvalidData", "volumeSize"),
        ((*ENDURANCE, "BLOCK_STORAGE_2"), {"volumeSize": 20}, "InvalidData", "osFormatType"),
        (
            (*ENDURANCE, "FILE_STORAGE_2"),
            {"volumeSize": 20, "location": 1},
            "InvalidLocation",
            "location",
        ),
    ],
)
def test_an_order_that_does_not_fit(
    emulator: Emulator, keys: tuple[str, ...], values: dict[str, Any], code: str, text: str
) -> None:
    """The refusal says what is missing or wrong, and there is no volume."""
    before = names(emulator, "NetworkStorage")
    status, class_name, message = place(emulator, keys, **values).error
    assert (status, class_name) == (500, f"SoftLayer_Exception_Order_{code}")
    assert text in message
    assert names(emulator, "NetworkStorage") == before


@pytest.mark.parametrize(
    ("values", "property_name"),
    [({"volumeSize": 20}, "osFormatType"), ({"osFormatType": {"keyName": "LINUX"}}, "volumeSize")],
)
def test_verifying_refuses_what_placing_refuses(
    emulator: Emulator, values: dict[str, Any], property_name: str
) -> None:
    """What cannot be ordered cannot be verified or quoted either, for the same reason."""
    before = emulator.all(VOLUME, "mask[id]")
    keys = (*ENDURANCE, "BLOCK_STORAGE_2")
    refused = [
        place(emulator, keys, method=method, **values).error
        for method in ("verifyOrder", "placeQuote", "placeOrder")
    ]
    assert 1 == len({*refused})
    assert (500, INVALID) == refused[0][:2]
    assert property_name in refused[0][2]
    assert before == emulator.all(VOLUME, "mask[id]")


def test_verifying_makes_nothing(emulator: Emulator) -> None:
    """An order that is verified only leaves no volume, no bill, and no trace in the log."""
    kinds = (VOLUME, "SoftLayer_Billing_Item", "SoftLayer_Event_Log", "SoftLayer_Billing_Order")
    before = [emulator.all(kind, "mask[id]") for kind in kinds]
    keys = prices(emulator, *ENDURANCE, "FILE_STORAGE_2")
    order = {"complexType": f"{ORDER}_AsAService", "packageId": STAAS, "prices": keys}
    order |= {"volumeSize": 20, "location": 449494}
    assert rest(emulator, "SoftLayer_Product_Order/verifyOrder", order).status == 200
    assert before == [emulator.all(kind, "mask[id]") for kind in kinds]


def test_a_volume_grows_and_never_shrinks(emulator: Emulator) -> None:
    """An upgrade changes the size and what it costs; a smaller size is refused."""
    id = file(emulator)
    values: dict[str, Any] = {"volume": {"id": id}, "volumeSize": 40}
    upgrade = "AsAService_Upgrade"
    items = len(emulator.all("Billing_Item"))
    assert place(emulator, ENDURANCE, upgrade, **values).status == 200
    volume = emulator.get(VOLUME, id, "mask[capacityGb,billingItem[recurringFee]]")
    assert volume["capacityGb"] == 40
    assert Decimal(volume["billingItem"]["recurringFee"]) == 40 * Decimal("0.15")
    assert items == len(emulator.all("Billing_Item"))
    status, code, _ = place(emulator, ENDURANCE, upgrade, **values | {"volumeSize": 20}).error
    assert (status, code) == (500, INVALID)


def test_a_volume_that_grows_keeps_its_bill(emulator: Emulator) -> None:
    """The bill has the same id and another order; the space for snapshots is still paid for."""
    id = block(emulator)
    mask = (
        "mask[billingItem[id,createDate,location.name,orderItem[quantity,order[status,id]],"
        "children[id,categoryCode,recurringFee,parent.id,orderItem[quantity,order[status,id]]]]]"
    )
    before = emulator.get(VOLUME, id, mask)["billingItem"]
    values: dict[str, Any] = {"volume": {"id": id}, "volumeSize": 40}
    placed = place(emulator, ENDURANCE, "AsAService_Upgrade", **values).json
    after = emulator.get(VOLUME, id, mask)["billingItem"]
    assert placed["orderId"] == after["orderItem"]["order"]["id"]
    assert {**before, "orderItem": after["orderItem"]} == after
    [space] = after["children"]
    assert after["id"] == space["parent"]["id"]
    assert cancel(emulator, space["id"]).json is True


# --- access


@pytest.mark.parametrize(
    ("datatype", "relation", "list_name"),
    [
        ("Virtual_Guest", "VirtualGuest", "allowedVirtualGuests"),
        ("Hardware", "Hardware", "allowedHardware"),
        ("Network_Subnet", "Subnet", "allowedSubnets"),
    ],
)
def test_hosts_use_a_volume(
    emulator: Emulator, datatype: str, relation: str, list_name: str
) -> None:
    """What may use a volume shows on both sides, with its credentials, until it may no more."""
    id, host = file(emulator), emulator.all(f"SoftLayer_{datatype}", "mask[id]")[0]["id"]
    assert call(emulator, id, f"allowAccessFrom{relation}", {"id": host}).json is True
    allowed = emulator.get(VOLUME, id, f"mask[{list_name}[id,allowedHost.credential.username]]")
    [shown] = [each for each in allowed[list_name] if each["id"] == host]
    assert shown["allowedHost"]["credential"]["username"].startswith("SL01SU")
    mask = "mask[allowedNetworkStorage[id]]"
    used = emulator.get(f"SoftLayer_{datatype}", host, mask)["allowedNetworkStorage"]
    assert id in {each["id"] for each in used}
    assert call(emulator, id, f"removeAccessFrom{relation}", {"id": host}).json is True
    assert not emulator.get(VOLUME, id, f"mask[{list_name}[id]]")[list_name]


def test_access_from_the_side_of_the_host(emulator: Emulator) -> None:
    """A guest can ask for a volume too, which is no longer among those that are available."""
    id = block(emulator)
    guest = emulator.all("SoftLayer_Virtual_Guest", "mask[id]")[0]["id"]
    path = f"SoftLayer_Virtual_Guest/{guest}"
    free = rest(emulator, f"{path}/getAvailableNetworkStorages", "ISCSI").json
    assert id in {each["id"] for each in free}
    assert rest(emulator, f"{path}/allowAccessToNetworkStorage", {"id": id}).json is True
    attached = rest(emulator, f"{path}/getAttachedNetworkStorages", "ISCSI").json
    assert id in {each["id"] for each in attached}
    free = rest(emulator, f"{path}/getAvailableNetworkStorages", "ISCSI").json
    assert id not in {each["id"] for each in free}
    rest(emulator, "SoftLayer_Virtual_Guest/" + f"{guest}/deleteObject")
    assert not emulator.get(VOLUME, id, "mask[allowedVirtualGuests[id]]")["allowedVirtualGuests"]


def test_a_subnet_uses_file_storage_only(emulator: Emulator) -> None:
    """Block storage is for hosts and addresses."""
    subnet = emulator.all("SoftLayer_Network_Subnet", "mask[id]")[0]["id"]
    given = call(emulator, block(emulator), "allowAccessFromSubnet", {"id": subnet})
    assert "file storage only" in refusal(given)


@pytest.mark.parametrize(
    ("relation", "datatype", "text"),
    [
        ("VirtualGuests", "Virtual_Guest", "hostname"),
        ("Hardware", "Hardware", "hostname"),
        ("Subnets", "Network_Subnet", "networkIdentifier"),
    ],
)
def test_who_could_use_a_volume(
    emulator: Emulator, relation: str, datatype: str, text: str
) -> None:
    """All that the account has, apart from those that may; or those with a part of a name."""
    id = file(emulator)
    method, left = f"getAllowable{relation}", "getRemainingAllowedHosts"
    every, room = call(emulator, id, method).json, call(emulator, id, left).json
    chosen = every[0]
    template = {"objectType": f"SoftLayer_{datatype}", "id": chosen["id"]}
    assert len(call(emulator, id, "allowAccessFromHostList", [template]).json) == 1
    rest_of = call(emulator, id, method).json
    assert rest_of == [each for each in every if each["id"] != chosen["id"]]
    assert room == call(emulator, id, "getAllowedHostsLimit").json
    assert room - 1 == call(emulator, id, left).json
    name = rest_of[0][text]
    found = call(emulator, id, method, name).json
    assert name in {each[text] for each in found}
    assert all(name in each[text] for each in found)


def test_addresses_that_could_use_a_volume(emulator: Emulator) -> None:
    """Those of a subnet, or those with a part of a text; not those that may already."""
    id, subnet = block(emulator), emulator.all("Network_Subnet", "mask[id,ipAddresses[id]]")[0]
    every = {each["id"] for each in subnet["ipAddresses"]}
    method = "getAllowableIpAddresses"
    found = call(emulator, id, method, subnet["id"]).json
    assert every == {each["id"] for each in found}
    template = {"objectType": "SoftLayer_Network_Subnet_IpAddress", "id": found[0]["id"]}
    assert len(call(emulator, id, "allowAccessFromHostList", [template]).json) == 1
    left = call(emulator, id, method, subnet["id"]).json
    assert every - {found[0]["id"]} == {each["id"] for each in left}
    last = call(emulator, id, method, subnet["id"], left[-1]["ipAddress"]).json
    assert [left[-1]["id"]] == [each["id"] for each in last]
    assert call(emulator, id, method, 7).status == 404


def test_volumes_of_a_host(emulator: Emulator) -> None:
    """A host can ask for several volumes, and give them back."""
    ids = [block(emulator), file(emulator)]
    path = f"SoftLayer_Virtual_Guest/{emulator.all('Virtual_Guest', 'mask[id]')[0]['id']}"
    templates = [{"id": id} for id in ids]

    def attached(*kind: str) -> set[int]:
        rows = rest(emulator, f"{path}/getAttachedNetworkStorages", *kind).json
        return {each["id"] for each in rows} & set(ids)

    assert rest(emulator, f"{path}/allowAccessToNetworkStorageList", templates).json is True
    assert (set(ids), {ids[1]}) == (attached(), attached("NAS"))
    assert rest(emulator, f"{path}/removeAccessToNetworkStorageList", templates).json is True
    assert attached() == set()


def test_subnets_that_a_host_connects_from(emulator: Emulator) -> None:
    """They are a list of the host, which grows and shrinks."""
    guest = {"objectType": "SoftLayer_Virtual_Guest", "id": 102}
    [host] = call(emulator, block(emulator), "allowAccessFromHostList", [guest]).json
    first, second = (each["id"] for each in emulator.all("Network_Subnet", "mask[id]")[:2])
    path = f"{HOST}/{host['id']}"

    def kept() -> set[int]:
        return {each["id"] for each in rest(emulator, f"{path}/getSubnetsInAcl").json}

    assert rest(emulator, f"{path}/assignSubnetsToAcl", [first, second]).json == [first, second]
    assert kept() == {first, second}
    assert rest(emulator, f"{path}/removeSubnetsFromAcl", [second, second + 1]).status == 404
    assert rest(emulator, f"{path}/removeSubnetsFromAcl", [second]).json == [second]
    assert kept() == {first}
    assert host["id"] in {each["id"] for each in rest(emulator, f"{HOST}/getAllObjects").json}


def test_the_password_of_a_host(emulator: Emulator) -> None:
    """It can be changed, and has to be a strong one."""
    id = block(emulator)
    guest = emulator.all("SoftLayer_Virtual_Guest", "mask[id]")[0]["id"]
    template = {"objectType": "SoftLayer_Virtual_Guest", "id": guest}
    [host] = call(emulator, id, "allowAccessFromHostList", [template]).json
    path = f"{HOST}/{host['id']}/setCredentialPassword"
    assert "password" in refusal(rest(emulator, path, "weak"))
    assert rest(emulator, path, "Aa1-secret").json is True
    assert emulator.get(HOST, host["id"], "mask[credential]")["credential"]["password"] == (
        "Aa1-secret"
    )


# --- snapshots and copies


def test_snapshots(emulator: Emulator) -> None:
    """They are taken, listed, gone back to and deleted; none without space for them."""
    id = block(emulator)
    snapshot = call(emulator, id, "createSnapshot", "before").json["id"]
    shown = rest(emulator, f"{VOLUME}/{id}/getSnapshots", mask="mask[id,notes]").json
    assert shown == [{"id": snapshot, "notes": "before"}]
    assert snapshot not in names(emulator, "NetworkStorage")
    assert call(emulator, id, "restoreFromSnapshot", snapshot).json is True
    assert "not a snapshot" in refusal(call(emulator, file(emulator), "restoreFromSnapshot", id))
    assert call(emulator, snapshot, "deleteObject").json is True
    assert not rest(emulator, f"{VOLUME}/{id}/getSnapshots").json
    assert "no snapshot space" in refusal(call(emulator, newest(emulator), "createSnapshot", "x"))


def test_schedules(emulator: Emulator) -> None:
    """Snapshots are taken again and again, at times that there are."""
    id = block(emulator)
    assert call(emulator, id, "enableSnapshots", "DAILY", 3, 15, 4).json is True
    assert call(emulator, id, "enableSnapshots", "DAILY", 5, 30, 4).json is True
    mask = "mask[schedules[minute,hour,retentionCount,type.keyname]]"
    [schedule] = emulator.get(VOLUME, id, mask)["schedules"]
    assert schedule["type"]["keyname"] == "SNAPSHOT_DAILY"
    assert [schedule[name] for name in ("minute", "hour", "retentionCount")] == ["30", "4", "5"]
    for wrong in (("YEARLY", 1), ("DAILY", 0), ("DAILY", 1, 60), ("DAILY", 1, 0, 24)):
        assert call(emulator, id, "enableSnapshots", *wrong).status == 500
    assert call(emulator, id, "disableSnapshots", "DAILY").json is True
    assert call(emulator, id, "disableSnapshots", "DAILY").json is False


def test_a_replica_takes_over(emulator: Emulator) -> None:
    """A replica is elsewhere, follows a schedule, and can take the place of its volume."""
    id = block(emulator)
    call(emulator, id, "enableSnapshots", "HOURLY", 3, 15)
    [schedule] = emulator.get(VOLUME, id, "mask[schedules[id]]")["schedules"]
    origin = {"originVolumeId": id, "originVolumeScheduleId": schedule["id"], "volumeSize": 20}
    origin["osFormatType"] = {"keyName": "LINUX"}
    keys = (*ENDURANCE, "BLOCK_STORAGE_2", "REPLICATION_FOR_TIERBASED_PERFORMANCE")
    assert "another datacenter" in place(emulator, keys, **origin).json["error"]
    places = call(emulator, id, "getValidReplicationTargetDatacenterLocations").json
    assert 449494 not in {each["id"] for each in places}
    assert 138124 in {each["id"] for each in places}
    assert place(emulator, keys, **origin, location=138124).status == 200
    mask = "mask[replicationStatus,replicationPartners[id,nasType,serviceResource.datacenter.name]]"
    volume = emulator.get(VOLUME, id, mask)
    [replica] = volume["replicationPartners"]
    assert replica["nasType"] == "ISCSI_REPLICANT"
    for relation in ("NetworkStorage", "IscsiNetworkStorage"):
        listed = rest(emulator, f"SoftLayer_Account/get{relation}", mask="mask[id]").json
        assert {id, replica["id"]} <= {each["id"] for each in listed}
    assert replica["serviceResource"]["datacenter"]["name"] == "dal05"
    assert "not a replicant" in refusal(call(emulator, id, "failoverToReplicant", id))
    assert call(emulator, id, "failoverToReplicant", replica["id"]).json is True
    assert emulator.get(VOLUME, id, mask)["replicationStatus"] == "FAILOVER_COMPLETED"
    assert call(emulator, id, "failbackFromReplicant").json is True
    assert emulator.get(VOLUME, id, mask)["replicationStatus"] == "FAILBACK_COMPLETED"
    assert "not failed over" in refusal(call(emulator, id, "failbackFromReplicant"))
    assert call(emulator, id, "getReplicationTimestamp").json
    assert call(emulator, file(emulator), "getReplicationTimestamp").json is None
    call(emulator, id, "disasterRecoveryFailoverToReplicant", replica["id"])
    again = call(emulator, id, "failoverToReplicant", replica["id"])
    assert "failed over already" in refusal(again)
    assert "ticket" in refusal(call(emulator, id, "failbackFromReplicant"))


def test_a_dependent_duplicate_becomes_independent(emulator: Emulator) -> None:
    """What others depend on cannot be cancelled before they are converted."""
    id = block(emulator)
    snapshot = call(emulator, id, "createSnapshot", "before").json["id"]
    of = {"duplicateOriginVolumeId": id, "duplicateOriginSnapshotId": snapshot}
    copy = block(emulator, size=30, **of, isDependentDuplicateFlag=1)
    mask = "mask[originalVolumeName,originalSnapshotName,dependentDuplicate,billingItem.id]"
    assert emulator.get(VOLUME, copy, mask)["originalSnapshotName"] == "before"
    bill = emulator.get(VOLUME, id, mask)["billingItem"]["id"]
    like = call(emulator, id, "getVolumeDuplicateParameters").json
    assert ("dal09", 20, "DUPLICATABLE") == tuple(
        like[name] for name in ("locationName", "minimumVolumeSize", "status")
    )
    assert like["locationId"] == 449494
    assert "dependent duplicates" in refusal(cancel(emulator, bill))
    assert "not converted" in refusal(call(emulator, copy, "getDuplicateConversionStatus"))
    later = call(emulator, id, "createSnapshot", "later").json["id"]
    assert "not a duplicate" in refusal(call(emulator, id, "refreshDuplicate", later))
    assert call(emulator, copy, "refreshDependentDuplicate", later).json is True
    assert emulator.get(VOLUME, copy, mask)["originalSnapshotName"] == "later"
    assert call(emulator, copy, "convertCloneDependentToIndependent").json is True
    again = call(emulator, copy, "convertCloneDependentToIndependent")
    assert "not a dependent duplicate" in refusal(again)
    status = call(emulator, copy, "getDuplicateConversionStatus").json
    assert status["deDuplicateConversionPercentage"] == 100
    assert cancel(emulator, bill).json is True
    assert id not in names(emulator, "NetworkStorage")
    assert copy in names(emulator, "NetworkStorage")


def test_cancelling_the_space_for_snapshots(emulator: Emulator) -> None:
    """The space goes with the snapshots; the volume stays."""
    id = block(emulator)
    call(emulator, id, "createSnapshot", "before")
    mask = "mask[snapshotCapacityGb,snapshots[id],billingItem.activeChildren.id]"
    [space] = emulator.get(VOLUME, id, mask)["billingItem"]["activeChildren"]
    assert cancel(emulator, space["id"]).json is True
    volume = emulator.get(VOLUME, id, mask)
    assert not volume.get("snapshotCapacityGb")
    assert not volume["snapshots"]
    assert id in names(emulator, "NetworkStorage")


def test_cancelling_at_the_next_bill_date(emulator: Emulator) -> None:
    """What is not cancelled at once is there until the first of the next month."""
    id = block(emulator)
    mask = "mask[billingItem[id,cancellationDate]]"
    bill = emulator.get(VOLUME, id, mask)["billingItem"]["id"]
    assert cancel(emulator, bill, now=False).json is True
    end = emulator.get(VOLUME, id, mask)["billingItem"]["cancellationDate"]
    assert end == "2026-04-01T00:00:00-05:00"
    emulator.clock.advance(29 * 86400)
    assert id in names(emulator, "NetworkStorage")
    emulator.clock.advance(86400)
    assert id not in names(emulator, "NetworkStorage")
    assert rest(emulator, f"SoftLayer_Billing_Item/{bill}").status == 404


def test_cancelling_twice(emulator: Emulator) -> None:
    """What was to go at the next bill date can go now; nothing is left to happen then."""
    id = block(emulator)
    bill = emulator.get(VOLUME, id, "mask[billingItem.id]")["billingItem"]["id"]
    assert cancel(emulator, bill, now=False).json is True
    assert cancel(emulator, bill).json is True
    assert id not in names(emulator, "NetworkStorage")
    emulator.clock.advance(40 * 86400)
    assert id not in names(emulator, "NetworkStorage")


def cancel(emulator: Emulator, bill: int, *, now: bool = True) -> Reply:
    """Cancel what a billing item is for."""
    return rest(emulator, f"SoftLayer_Billing_Item/{bill}/cancelItem", now, True, "No more")


# --- settings


def test_the_number_of_a_volume(emulator: Emulator) -> None:
    """Block storage has a LUN id from 0 to 4095; file storage has none."""
    id = block(emulator)
    assert call(emulator, id, "createOrUpdateLunId", 77).json["value"] == "77"
    assert emulator.get(VOLUME, id, "mask[lunId]")["lunId"] == "77"
    assert "lunId" in call(emulator, id, "createOrUpdateLunId", 4096).json["error"]
    assert "block storage" in refusal(call(emulator, file(emulator), "createOrUpdateLunId", 7))


def test_how_a_volume_is_reached(emulator: Emulator) -> None:
    """Block storage has addresses, file storage an address and a path; names find them."""
    volumes = {"ISCSI": block(emulator), "NAS": file(emulator)}
    for kind, id in volumes.items():
        row = emulator.get(VOLUME, id, "mask[username,serviceResourceBackendIpAddress]")
        [found] = rest(emulator, f"{VOLUME}/getByUsername", row["username"], kind).json
        assert found["id"] == id
        reached = call(emulator, id, "getNetworkConnectionDetails").json
        assert (kind, row["serviceResourceBackendIpAddress"]) == (
            reached["storageType"],
            reached["ipAddress"],
        )
        assert call(emulator, id, "getMaximumExpansionSize").json == 12000
        assert call(emulator, id, "isVolumeActive").json is True
        assert call(emulator, id, "isBlockingOperationInProgress", []).json is False
    assert rest(emulator, f"{VOLUME}/getByUsername", "nobody").json == []
    assert call(emulator, volumes["ISCSI"], "getTargetIpAddresses").json
    address = call(emulator, volumes["NAS"], "getNetworkMountAddress").json
    mask = "mask[fileNetworkMountAddress]"
    assert address == emulator.get(VOLUME, volumes["NAS"], mask)["fileNetworkMountAddress"]
    assert call(emulator, volumes["NAS"], "getNetworkMountPath").json.startswith("/")


def test_notes_of_a_volume(emulator: Emulator) -> None:
    """Notes and the password can be edited; the size is changed by an order only."""
    id = block(emulator)
    assert call(emulator, id, "editObject", {"notes": "mine", "capacityGb": 9000}).json is True
    volume = emulator.get(VOLUME, id, "mask[notes,capacityGb]")
    assert volume == {"notes": "mine", "capacityGb": 20}


def test_systems_that_volumes_are_for(shared: Emulator) -> None:
    """They are found by their ids."""
    path = f"{VOLUME}_Iscsi_OS_Type"
    rows = rest(shared, f"{path}/getAllObjects").json
    assert "LINUX" in {each["keyName"] for each in rows}
    assert rows[0]["keyName"] == rest(shared, f"{path}/{rows[0]['id']}").json["keyName"]
    assert rest(shared, f"{path}/7777").status == 404


def test_a_volume_that_cannot_be_mounted(emulator: Emulator) -> None:
    """Whether a volume can be mounted is a switch."""
    id = block(emulator)
    for flag, kept in ((False, "0"), (True, "1")):
        assert call(emulator, id, "setMountable", flag).json is True
        assert kept == emulator.get(VOLUME, id, "mask[mountableFlag]")["mountableFlag"]


def test_how_many_volumes_there_are(emulator: Emulator) -> None:
    """The count of a datacenter grows with each volume that is ordered there."""

    def counts() -> dict[str, int]:
        limits = rest(emulator, f"{VOLUME}/getVolumeCountLimits").json
        return {each["datacenterName"]: each["provisionedCount"] for each in limits}

    before = counts()
    block(emulator)
    assert counts() == before | {
        "global": before["global"] + 1,
        "dal09": before.get("dal09", 0) + 1,
    }


def test_a_volume_that_is_being_made(slow: Emulator) -> None:
    """It is busy until its time has passed."""
    id = file(slow)
    ready = f"{VOLUME}/{id}/isVolumeActive"
    assert rest(slow, ready).json is False
    slow.clock.advance(80)
    assert rest(slow, ready).json is True
