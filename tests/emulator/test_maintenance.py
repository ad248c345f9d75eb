"""Upgrades in their windows, gateways made anew, what watches machines, and notices."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

ORDER, REQUEST = "SoftLayer_Product_Order", "Product_Upgrade_Request"
MONITOR = "Network_Monitor_Version1_Query_Host"
EVENT = "Notification_Occurrence_Event"
HOUR = 3600


def upgrade(emulator: Emulator, start: str) -> int:
    """Order more memory for a guest; the id of the request is the answer."""
    prices = read(emulator, "Virtual_Guest", "getUpgradeItemPrices", True, id=102)
    price = next(each["id"] for each in prices if each["item"]["keyName"] == "RAM_16_GB")
    order = {
        "complexType": "SoftLayer_Container_Product_Order_Virtual_Guest_Upgrade",
        "virtualGuests": [{"id": 102}],
        "prices": [{"id": price}],
        "properties": [{"name": "MAINTENANCE_WINDOW", "value": start}],
    }
    placed = rest(emulator, f"{ORDER}/placeOrder", order)
    assert placed.status == 200, placed.body
    mask = "mask[id,orderId,status.statusCode]"
    request = read(emulator, "Virtual_Guest", "getUpgradeRequest", id=102, mask=mask)
    assert placed.json["orderId"] == request["orderId"]
    id: int = request["id"]
    return id


def memory(emulator: Emulator) -> Any:
    """The memory of that guest."""
    return read(emulator, "Virtual_Guest", "getObject", id=102)["maxMemory"]


def test_upgrades_wait_for_their_window(emulator: Emulator) -> None:
    """A guest keeps its size and runs until the window begins."""
    id = upgrade(emulator, "2026-03-02T20:15:00+00:00")
    state = read(emulator, "Virtual_Guest", "getPowerState", id=102)["keyName"]
    assert ("RUNNING", 16_384 != memory(emulator)) == (state, True)
    assert read(emulator, REQUEST, "getCompletedFlag", id=id) is False
    emulator.clock.advance(4 * HOUR)
    assert 16_384 == memory(emulator)
    assert read(emulator, REQUEST, "getCompletedFlag", id=id) is True
    assert "COMPLETE" == read(emulator, REQUEST, "getStatus", id=id)["statusCode"]


def test_windows_are_moved(emulator: Emulator) -> None:
    """An upgrade begins at its new time, not at the old one; what has begun is not moved."""
    id = upgrade(emulator, "2026-03-02T20:15:00+00:00")
    move = f"SoftLayer_{REQUEST}/{id}/updateMaintenanceWindow"
    assert 500 == rest(emulator, move, "soon", 1).status
    assert rest(emulator, move, "2026-03-03T20:15:00+00:00", 1).json is True
    emulator.clock.advance(5 * HOUR)
    assert 16_384 != memory(emulator)
    emulator.clock.advance(24 * HOUR)
    assert 16_384 == memory(emulator)
    assert 500 == rest(emulator, move, "2026-03-05T20:15:00+00:00", 1).status


def test_what_is_gone_is_not_upgraded(emulator: Emulator) -> None:
    """A guest that is cancelled before its window stays gone."""
    upgrade(emulator, "2026-03-02T20:15:00+00:00")
    rest(emulator, "SoftLayer_Virtual_Guest/102", verb="DELETE")
    emulator.clock.advance(5 * HOUR)
    assert 404 == rest(emulator, "SoftLayer_Virtual_Guest/102").status


def test_gateways_are_made_anew(slow: Emulator) -> None:
    """The members are busy meanwhile, and nothing else can be done with them."""
    (gateway,) = slow.seed("Network_Gateway", name="edge")
    path = f"SoftLayer_Network_Gateway/{gateway['id']}"
    assert rest(slow, f"{path}/rebuildHACluster").json is True
    mask = "mask[hardware.id]"
    (member,) = read(slow, "Network_Gateway", "getMembers", id=gateway["id"], mask=mask)
    server = member["hardware"]["id"]
    busy = read(slow, "Hardware_Server", "getActiveTransaction", id=server)
    assert "Gateway Cluster Rebuild" == busy["transactionGroup"]["name"]
    assert rest(slow, f"{path}/rebuildvSRXHACluster").error[1].endswith("ActiveTransactionExists")
    slow.clock.advance(80)
    assert rest(slow, f"{path}/rebuildvSRXHACluster").json is True
    assert 500 == rest(slow, f"{path}/forceRebuildCluster", 1).status
    assert rest(slow, f"{path}/setGatewayPassword", "new").json is True
    assert 500 == rest(slow, f"{path}/setGatewayPassword", "").status
    told = [
        read(slow, "Network_Gateway", method, id=gateway["id"])
        for method in ("getMemberGatewayImagesMatch", "getCapacity", "getManufacturer")
    ]
    assert [True, "1000 Mbps", None] == told


def test_servers_answer_when_they_are_on(emulator: Emulator) -> None:
    """A ping tells whether a server is on."""
    names = ("ping", "isPingable", "isBackendPingable")
    found = [read(emulator, "Hardware_Server", name, id=21001) for name in names]
    assert ["Success", True, True] == found
    rest(emulator, "SoftLayer_Hardware_Server/21001/powerOff")
    found = [read(emulator, "Hardware_Server", name, id=21001) for name in names]
    assert ["Failure", False, False] == found


def test_monitors(emulator: Emulator) -> None:
    """What watches a machine sees whether it answers, and is found by the server."""
    server = read(emulator, "Hardware_Server", "getObject", id=21001)
    service = "Network_Monitor_Version1_Query_Host_Stratum"
    kind = read(emulator, service, "getAllQueryTypes")[0]["id"]
    action = read(emulator, service, "getAllResponseTypes")[0]["id"]
    template = {
        "hardwareId": 21001,
        "ipAddress": server["primaryIpAddress"],
        "queryTypeId": kind,
        "responseActionId": action,
    }
    made = rest(emulator, f"SoftLayer_{MONITOR}/createObject", template).json
    found = read(emulator, MONITOR, "findByHardwareId", 21001)
    assert [made["id"]] == [each["id"] for each in found]
    assert [] == read(emulator, MONITOR, "findByHardwareId", 21002)
    listed = read(emulator, "Hardware_Server", "getNetworkMonitors", id=21001)
    assert [made["id"]] == [each["id"] for each in listed]
    assert 2 == read(emulator, MONITOR, "getLastResult", id=made["id"])["responseStatus"]
    up = read(emulator, "Account", "getNetworkMonitorUpHardware", mask="mask[id]")
    assert [{"id": 21001}] == up
    rest(emulator, "SoftLayer_Hardware_Server/21001/powerOff")
    assert 0 == read(emulator, MONITOR, "getLastResult", id=made["id"])["responseStatus"]
    down = read(emulator, "Account", "getNetworkMonitorDownHardware", mask="mask[id]")
    assert [{"id": 21001}] == down
    wrong = rest(
        emulator, f"SoftLayer_{MONITOR}/createObject", {**template, "ipAddress": "192.0.2.4"}
    )
    assert "SoftLayer_Exception_InvalidValue" == wrong.error[1]
    nothing = {key: value for key, value in template.items() if key != "hardwareId"}
    assert 500 == rest(emulator, f"SoftLayer_{MONITOR}/createObject", nothing).status


def test_monitors_of_guests(emulator: Emulator) -> None:
    """Guests are watched too, at one of their addresses."""
    mask = "mask[ipAddress]"
    method = "getIpAddressesByVirtualGuest"
    addresses = read(emulator, "Network_Monitor", method, {"id": 102}, mask=mask)
    one = addresses[0]["ipAddress"]
    assert [{"ipAddress": one}] == read(
        emulator, "Network_Monitor", method, {"id": 102}, one, mask=mask
    )
    template = {"guestId": 102, "ipAddress": one, "queryTypeId": 1, "responseActionId": 2}
    made = rest(emulator, f"SoftLayer_{MONITOR}/createObject", template).json
    listed = read(emulator, "Virtual_Guest", "getNetworkMonitors", id=102, mask="mask[id]")
    assert [{"id": made["id"]}] == listed


def test_files_of_notices(emulator: Emulator) -> None:
    """An event has files that can be read, and tells which devices it is about."""
    files = [{"fileName": "plan.txt", "contents": "At night."}, {}]
    (event,) = emulator.seed(EVENT, attachments=files)
    rows = read(emulator, EVENT, "getAttachments", id=event["id"])
    assert ["plan.txt", "notice.txt"] == [each["fileName"] for each in rows]
    path = f"SoftLayer_{EVENT}/{event['id']}/getAttachedFile"
    assert b"At night." == base64.b64decode(rest(emulator, path, rows[0]["id"]).json)
    assert "9" == rows[0]["fileSize"]
    assert 404 == rest(emulator, path, 1).status
    assert [] == read(emulator, EVENT, "getImpactedDevices", id=event["id"])
    counts = [
        read(emulator, EVENT, method, id=event["id"])
        for method in ("getImpactedDeviceCount", "getImpactedAccountCount")
    ]
    assert [0, 0] == counts
