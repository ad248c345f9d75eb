"""What is done to machines beside using them, and what servers consist of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.test_ordering import METAL, SERVERS, prices
from tests.emulator.wire import rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator
    from tests.emulator.wire import Reply

GUEST, SERVER = "SoftLayer_Virtual_Guest", "SoftLayer_Hardware_Server"
METHODS = [
    (f"{GUEST}/102", "executeRescueLayer", ()),
    (f"{GUEST}/102", "migrate", ()),
    (f"{SERVER}/21001", "bootToRescueLayer", ("no disk",)),
    (f"{SERVER}/21001", "createFirmwareUpdateTransaction", (1, 1, 1, 1, 1)),
    (f"{SERVER}/21001", "createFirmwareReflashTransaction", (1, 1, 1)),
]


@pytest.mark.parametrize(("path", "method", "args"), METHODS)
def test_what_takes_time(slow: Emulator, path: str, method: str, args: tuple[object, ...]) -> None:
    """It is under way until its time has passed; meanwhile nothing else may begin."""
    assert 200 == rest(slow, f"{path}/{method}", *args).status
    assert "outstanding transaction" in rest(slow, f"{path}/{method}", *args).json["error"]
    slow.clock.advance(80)
    assert 200 == rest(slow, f"{path}/{method}", *args).status


def test_disks_of_ones_own(emulator: Emulator) -> None:
    """A disk is attached at the next free place, once, and detached again."""
    [disk] = emulator.seed("Virtual_Disk_Image", capacity=100, units="GB", name="mine")
    path = f"{GUEST}/102"

    def attached() -> list[int]:
        row = rest(emulator, path, mask="mask[blockDevices.diskImage.id]").json
        return [each["diskImage"]["id"] for each in row["blockDevices"]]

    before = attached()
    assert 200 == rest(emulator, f"{path}/attachDiskImage", disk["id"]).status
    assert [*before, disk["id"]] == attached()
    assert "attached already" in rest(emulator, f"{path}/attachDiskImage", disk["id"]).json["error"]
    assert 200 == rest(emulator, f"{path}/detachDiskImage", disk["id"]).status
    assert before == attached()


def test_passwords_of_software(emulator: Emulator) -> None:
    """A user of some software has one password."""
    software = rest(emulator, f"{SERVER}/21001/getOperatingSystem").json["id"]
    service = "SoftLayer_Software_Component_Password"
    template = {"softwareId": software, "username": "ada", "password": "Aa1-secret"}
    assert 201 == rest(emulator, f"{service}/createObject", template).status
    assert "already" in rest(emulator, f"{service}/createObject", template).json["error"]
    mask = "mask[operatingSystem.passwords.username]"
    shown = emulator.get(SERVER, 21001, mask)["operatingSystem"]["passwords"]
    assert "ada" in {each["username"] for each in shown}
    missing = rest(emulator, f"{service}/createObject", template | {"username": ""})
    assert "'username'" in missing.json["error"]


def test_the_parts_of_a_server(shared: Emulator) -> None:
    """Its parts follow from its size, with the models that they are of."""
    parts = rest(shared, f"{SERVER}/21001/getComponents").json
    models = [each["hardwareComponentModel"]["hardwareGenericComponentModel"] for each in parts]
    sizes = {each["hardwareComponentType"]["keyName"]: each["capacity"] for each in models}
    row = shared.get(SERVER, 21001, "mask[memoryCapacity,processorPhysicalCoreAmount]")
    assert row["memoryCapacity"] == int(sizes["RAM"])
    assert row["processorPhysicalCoreAmount"] == 2 * int(sizes["PROCESSOR"])
    [sensor, *_] = rest(shared, f"{SERVER}/21001/getSensorData").json
    assert ("CPU Temp", "ok") == (sensor["sensorId"], sensor["status"])


def upgrade(emulator: Emulator, key: str, id: int = 21001) -> Reply:
    """Order more of something for a server."""
    order = {
        "complexType": "SoftLayer_Container_Product_Order_Hardware_Server_Upgrade",
        "packageId": SERVERS,
        "hardware": [{"id": id}],
        "prices": prices(emulator, key, package=SERVERS),
    }
    return rest(emulator, "SoftLayer_Product_Order/placeOrder", order)


def test_more_for_a_server(slow: Emulator) -> None:
    """A server has what was ordered for it when the transaction is over."""
    mask = "mask[memoryCapacity,billingItem.package.id]"
    assert 200 == upgrade(slow, "RAM_256_GB_DDR4_2133_ECC_NON_REG").status
    row = slow.get(SERVER, 21001, mask)
    assert (64, SERVERS) == (row["memoryCapacity"], row["billingItem"]["package"]["id"])
    assert (
        "outstanding transaction" in upgrade(slow, "RAM_256_GB_DDR4_2133_ECC_NON_REG").json["error"]
    )
    slow.clock.advance(80)
    assert 256 == slow.get(SERVER, 21001, mask)["memoryCapacity"]
    assert 404 == upgrade(slow, "RAM_256_GB_DDR4_2133_ECC_NON_REG", id=1).status
    assert 200 == upgrade(slow, "100_MBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS").status
    slow.clock.advance(80)
    ports = slow.get(SERVER, 21001, "mask[networkComponents[speed,name]]")["networkComponents"]
    assert {100} <= {each["speed"] for each in ports}
    more = rest(slow, f"{SERVER}/21001/getUpgradeItemPrices", mask="mask[item[capacity,units]]")
    assert 200 == more.status


def test_a_server_that_is_being_made(slow: Emulator) -> None:
    """A server is deployed before it is active; it is billed as it was ordered."""
    order = {
        "complexType": "SoftLayer_Container_Product_Order_Hardware_Server",
        "packageId": SERVERS,
        "location": "dal13",
        "useHourlyPricing": True,
        "prices": prices(slow, *METAL, package=SERVERS),
        "hardware": [{"hostname": "metal", "domain": "example.com"}],
    }
    receipt = rest(slow, "SoftLayer_Product_Order/placeOrder", order).json
    id = receipt["orderDetails"]["hardware"][0]["id"]
    assert ("DEPLOY", None, True) == status(slow, id)
    slow.clock.advance(80)
    assert ("ACTIVE", "2026-03-02T10:16:20-06:00", True) == status(slow, id)


def status(emulator: Emulator, id: int) -> tuple[str, Any, bool]:
    """The status of a server, when it was there, and whether it is paid by the hour."""
    mask = "mask[hardwareStatus.status,provisionDate,hourlyBillingFlag]"
    row = emulator.get(SERVER, id, mask)
    return row["hardwareStatus"]["status"], row["provisionDate"], row["hourlyBillingFlag"]


def test_a_server_without_a_package(emulator: Emulator) -> None:
    """A template has to say what the server is; what is missing is named."""
    template: dict[str, Any] = {
        "hostname": "metal",
        "domain": "example.com",
        "processorCoreAmount": 4,
        "memoryCapacity": 32,
        "datacenter": {"name": "dal13"},
        "hourlyBillingFlag": True,
        "operatingSystemReferenceCode": "UBUNTU_22_64",
    }
    id = rest(emulator, "SoftLayer_Hardware/createObject", template).json["id"]
    row = emulator.get(SERVER, id, "mask[processorPhysicalCoreAmount,memoryCapacity]")
    assert (4, 32) == (row["processorPhysicalCoreAmount"], row["memoryCapacity"])
    for name in ("hostname", "datacenter", "memoryCapacity"):
        refused = rest(emulator, "SoftLayer_Hardware/createObject", template | {name: None}).json
        assert f"'{name}'" in refused["error"]
    nowhere = template | {"datacenter": {"name": "TEST00"}}
    assert "TEST00" in rest(emulator, "SoftLayer_Hardware/createObject", nowhere).json["error"]
