from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.test_guests import look, template
from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

ORDER = "SoftLayer_Product_Order"
GUESTS, SERVERS = 835, 200
CHOSEN = (
    "GUEST_CORES_2",
    "RAM_4_GB",
    "GUEST_DISK_100_GB_SAN",
    "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT",
    "1_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS",
    "BANDWIDTH_0_GB_2",
    "1_IP_ADDRESS",
)
METAL = (
    "INTEL_INTEL_XEON_E52620_V4_2_10",
    "RAM_64_GB_DDR4_2133_ECC_NON_REG",
    "OS_DEBIAN_12_X_BOOKWORM_64_BIT",
    "1_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS",
    "BANDWIDTH_20000_GB",
    "1_IP_ADDRESS",
)


def prices(emulator: Emulator, *names: str, package: int = GUESTS) -> list[dict[str, int]]:
    """The prices of items."""
    mask = "mask[keyName,prices[id]]"
    rows = rest(emulator, f"SoftLayer_Product_Package/{package}/getItems", mask=mask).json
    ids = {row["keyName"]: row["prices"][0]["id"] for row in reversed(rows)}
    return [{"id": ids[name]} for name in names]


def order(emulator: Emulator, *names: str, **changes: Any) -> dict[str, Any]:
    """An order of a guest, changed."""
    return {
        "complexType": "SoftLayer_Container_Product_Order_Virtual_Guest",
        "packageId": GUESTS,
        "location": "DALLAS13",
        "quantity": 1,
        "useHourlyPricing": True,
        "prices": prices(emulator, *(names or CHOSEN)),
        "virtualGuests": [{"hostname": "new1", "domain": "example.org"}],
    } | changes


def test_packages(shared: Emulator) -> None:
    """There are packages, of types; one has the id 0."""
    rows = rest(shared, "SoftLayer_Product_Package/getAllObjects", mask="mask[id,keyName]").json
    assert {"id": 0, "keyName": "ADDITIONAL_PRODUCTS"} == rows[0]
    assert {46, 50, 200, 835, 991, 1035} <= {row["id"] for row in rows}
    tree = {"type": {"keyName": {"operation": "VIRTUAL_SERVER_INSTANCE"}}}
    rows = rest(shared, "SoftLayer_Product_Package/getAllObjects", filter=tree).json
    assert [46, 835, 991, 1035] == [row["id"] for row in rows]
    assert 0 == rest(shared, "SoftLayer_Product_Package/0").json["id"]


def test_items(shared: Emulator) -> None:
    """Items come with their category and prices without being asked."""
    row = rest(shared, "SoftLayer_Product_Package/835/getItems").json[1]
    assert ("GUEST_CORES_1", "1", "CORE") == (row["keyName"], row["capacity"], row["units"])
    assert "guest_core" == row["itemCategory"]["categoryCode"]
    price = row["prices"][0]
    assert (None, ".02", "14.6", "0") == tuple(
        price[name]
        for name in ("locationGroupId", "hourlyRecurringFee", "recurringFee", "setupFee")
    )


def test_what_a_package_needs(shared: Emulator) -> None:
    """Configuration, regions and presets tell what an order can have."""
    path = "SoftLayer_Product_Package/200"
    mask = "mask[isRequired,itemCategory.categoryCode]"
    rows = rest(shared, f"{path}/getConfiguration", mask=mask).json
    assert {"server", "ram", "os", "port_speed"} <= {
        row["itemCategory"]["categoryCode"] for row in rows if row["isRequired"]
    }
    mask = "mask[keyname,location.location.name]"
    regions = {
        row["keyname"]: row["location"]
        for row in rest(shared, f"{path}/getRegions", mask=mask).json
    }
    assert "dal13" == regions["DALLAS13"]["location"]["name"]
    rows = rest(shared, f"{path}/getActivePresets", mask="mask[keyName,prices.item.keyName]").json
    assert "S1270_8GB_2X1TBSATA_NORAID" == rows[0]["keyName"]
    assert 2 == len(rows[0]["prices"])


def test_verifying(emulator: Emulator) -> None:
    """Verifying tells what it costs, and orders nothing."""
    hosts = [{"hostname": name, "domain": "example.org"} for name in ("new1", "new2")]
    wanted = order(emulator, quantity=2, virtualGuests=hosts)
    answer = rest(emulator, f"{ORDER}/verifyOrder", wanted).json
    assert (".228", ".228", "166.44", "0", "USD") == tuple(
        answer[name]
        for name in (
            "preTaxRecurring",
            "postTaxRecurringHourly",
            "postTaxRecurringMonthly",
            "preTaxSetup",
            "currencyShortName",
        )
    )
    assert {"id": 1854895, "longName": "Dallas 13", "name": "dal13"} == answer["locationObject"]
    assert "Ubuntu 22.04-64" in [each["item"]["description"] for each in answer["prices"]]
    assert 5 == len(rest(emulator, "SoftLayer_Account/getVirtualGuests").json)


def test_placing(emulator: Emulator) -> None:
    """Placing makes what the prices say, and gives the ids of it."""
    key = rest(emulator, "SoftLayer_Account/getSshKeys").json[0]["id"]
    wanted = order(emulator, sshKeys=[{"sshKeyIds": [key]}], location=1854895)
    receipt = rest(emulator, f"{ORDER}/placeOrder", wanted).json
    assert ("2026-03-02T10:15:00-06:00", "PENDING_AUTO_APPROVAL", 307) == (
        receipt["orderDate"],
        receipt["placedOrder"]["status"],
        receipt["placedOrder"]["accountId"],
    )
    assert receipt["orderId"] == receipt["placedOrder"]["id"]
    assert 7 == len(receipt["placedOrder"]["items"])
    guest = receipt["orderDetails"]["virtualGuests"][0]
    mask = (
        "hostname,maxCpu,maxMemory,sshKeys.id,datacenter.name,blockDevices[diskImage[capacity]],"
        "primaryNetworkComponent[maxSpeed]"
    )
    row = look(emulator, mask, guest["id"])
    assert ("new1", 2, 4096, "dal13", 100, 1000, key) == (
        row["hostname"],
        row["maxCpu"],
        row["maxMemory"],
        row["datacenter"]["name"],
        row["blockDevices"][0]["diskImage"]["capacity"],
        row["primaryNetworkComponent"]["maxSpeed"],
        row["sshKeys"][0]["id"],
    )


def test_several_containers(emulator: Emulator) -> None:
    """One order may have several parts."""
    parts = {"orderContainers": [order(emulator), order(emulator, location="dal05")]}
    answer = rest(emulator, f"{ORDER}/verifyOrder", parts).json
    assert [".114", ".114"] == [each["preTaxRecurring"] for each in answer["orderContainers"]]
    assert (".228", 14) == (answer["preTaxRecurring"], len(answer["prices"]))
    assert 200 == rest(emulator, f"{ORDER}/placeOrder", parts).status
    assert 7 == len(rest(emulator, "SoftLayer_Account/getVirtualGuests").json)


def test_bare_metal(slow: Emulator) -> None:
    """A server is built by its transaction."""
    wanted = order(
        slow,
        prices=prices(slow, *METAL, package=SERVERS),
        packageId=SERVERS,
        virtualGuests=None,
        hardware=[{"hostname": "metal1", "domain": "example.org"}],
    )
    receipt = rest(slow, f"{ORDER}/placeOrder", wanted).json
    path = f"SoftLayer_Hardware_Server/{receipt['orderDetails']['hardware'][0]['id']}"
    mask = "mask[hostname,memoryCapacity,provisionDate,activeTransaction.id]"
    row = rest(slow, path, mask=mask).json
    assert (None, True) == (row["provisionDate"], "activeTransaction" in row)
    slow.clock.advance(80)
    assert {
        "hostname": "metal1",
        "memoryCapacity": 64,
        "provisionDate": "2026-03-02T10:16:20-06:00",
    } == rest(slow, path, mask=mask).json


def test_presets(emulator: Emulator) -> None:
    """A preset stands for the categories that it has."""
    presets = rest(emulator, "SoftLayer_Product_Package/200/getActivePresets").json
    wanted = order(
        emulator,
        prices=prices(emulator, *METAL[2:], package=SERVERS),
        packageId=SERVERS,
        presetId=presets[0]["id"],
        virtualGuests=[],
        hardware=[{"hostname": "metal1", "domain": "example.org"}],
    )
    receipt = rest(emulator, f"{ORDER}/placeOrder", wanted).json
    id = receipt["orderDetails"]["hardware"][0]["id"]
    row = rest(emulator, f"SoftLayer_Hardware_Server/{id}", mask="mask[id,memoryCapacity]").json
    assert {"id": id, "memoryCapacity": 8} == row


def test_quotes(emulator: Emulator) -> None:
    """A quote keeps an order's price, and orders nothing."""
    receipt = rest(emulator, f"{ORDER}/placeQuote", order(emulator, quoteName="q")).json
    assert ("QUOTE", "q", "PENDING") == (
        receipt["placedOrder"]["status"],
        receipt["quote"]["name"],
        receipt["quote"]["status"],
    )
    assert 5 == len(rest(emulator, "SoftLayer_Account/getVirtualGuests").json)
    assert ["q"] == [row["name"] for row in rest(emulator, "SoftLayer_Account/getQuotes").json]


NO_PLACE = (
    "The location provided for this order is invalid. This offering is not available in nowhere."
)
TWO_MISSING = "Order is missing the following categories: Computing Instance, RAM."
ONE_MISSING = "Order is missing the following category: RAM."
REFUSED = [
    ({"prices": [{}]}, "Public", "Price does not have an id."),
    ({"prices": [{"id": 454616}]}, "Public", "Price # 454616 does not exist."),
    ({"packageId": 5}, "NotFound", "Unable to find package 5."),
    ({"location": "nowhere"}, "Order_InvalidLocation", NO_PLACE),
    (("RAM_4_GB", "RAM_8_GB"), "Order_Item_Conflict", "You cannot order (4 GB) with (8 GB)"),
    (CHOSEN[:1] + CHOSEN[2:], "Order_MissingCategory", ONE_MISSING),
    (CHOSEN[2:], "Order_MissingCategory", TWO_MISSING),
]


@pytest.mark.parametrize("method", ["verifyOrder", "placeOrder"])
@pytest.mark.parametrize(("change", "code", "text"), REFUSED)
def test_refused_orders(shared: Emulator, method: str, change: Any, code: str, text: str) -> None:
    """Unknown prices, packages, places; what conflicts and what is missing."""
    wanted = order(shared, **change) if isinstance(change, dict) else order(shared, *change)
    expected = (500, f"SoftLayer_Exception_{code}", text)
    assert expected == rest(shared, f"{ORDER}/{method}", wanted).error


def test_prices_of_another_package(shared: Emulator) -> None:
    """A price has to be one of the package."""
    price = prices(shared, METAL[0], package=SERVERS)[0]
    what = f"Dual Intel Xeon E5-2620 v4 (16 Cores, 2.10 GHz) ({price['id']})"
    text = f"The price {what} is not valid for package (835)."
    reply = rest(shared, f"{ORDER}/verifyOrder", order(shared, prices=[price]))
    assert (500, "SoftLayer_Exception_Order_Item_Invalid", text) == reply.error


@pytest.mark.parametrize("hosts", [[], [{"hostname": "a"}]])
def test_names_are_needed_to_place(shared: Emulator, hosts: list[Any]) -> None:
    """An order without host names can be verified, and not placed."""
    wanted = order(shared, virtualGuests=hosts)
    assert 200 == rest(shared, f"{ORDER}/verifyOrder", wanted).status
    reply = rest(shared, f"{ORDER}/placeOrder", wanted)
    text = "Hostname and domain are not set properly."
    text = f"Invalid data on the order for property: virtualGuests. {text}"
    assert (500, "SoftLayer_Exception_Order_InvalidData", text) == reply.error


def test_order_templates(emulator: Emulator) -> None:
    """A guest's template as an order: checked alike, and it can be placed."""
    path = "SoftLayer_Virtual_Guest/generateOrderTemplate"
    disks = [
        {"device": "0", "diskImage": {"capacity": 25}},
        {"device": "2", "diskImage": {"capacity": 10}},
    ]
    wanted = template(networkComponents=[{"maxSpeed": 1000}], blockDevices=disks)
    answer = rest(emulator, path, wanted).json
    assert ("1854895", 835, 1, True) == tuple(
        answer[name] for name in ("location", "packageId", "quantity", "useHourlyPricing")
    )
    assert [{"domain": "example.org", "hostname": "new1"}] == answer["virtualGuests"]
    receipt = rest(emulator, f"{ORDER}/placeOrder", answer).json
    id = receipt["orderDetails"]["virtualGuests"][0]["id"]
    row = look(emulator, "maxMemory,blockDevices[device]", id)
    assert (4096, ["0", "2"]) == (
        row["maxMemory"],
        [each["device"] for each in row["blockDevices"]],
    )
    reply = rest(emulator, path, template(hostname=None))
    assert "SoftLayer_Exception_MissingCreationProperty" == reply.json["code"]


def test_order_templates_from_an_image(emulator: Emulator) -> None:
    """The order of a guest from an image has the image, and no operating system."""
    image = emulator.all("Virtual_Guest_Block_Device_Template_Group")[0]
    given = {"blockDeviceTemplateGroup": {"globalIdentifier": image["globalIdentifier"]}}
    wanted = template(operatingSystemReferenceCode=None, **given)
    answer = rest(emulator, "SoftLayer_Virtual_Guest/generateOrderTemplate", wanted).json
    assert image["id"] == answer["imageTemplateId"]
    assert "os" not in {each["categories"][0]["categoryCode"] for each in answer["prices"]}
    receipt = rest(emulator, f"{ORDER}/placeOrder", answer).json
    id = receipt["orderDetails"]["virtualGuests"][0]["id"]
    guest = emulator.get("Virtual_Guest", id, "mask[blockDeviceTemplateGroup[id]]")
    assert image["id"] == guest["blockDeviceTemplateGroup"]["id"]


def test_an_image_needs_no_system(emulator: Emulator) -> None:
    """An order from an image has no operating system among its prices; the guest knows it."""
    names = CHOSEN[:3] + CHOSEN[4:]
    image = emulator.all("Virtual_Guest_Block_Device_Template_Group")[0]
    for given in (
        {"imageTemplateId": image["id"]},
        {"imageTemplateGlobalIdentifier": image["globalIdentifier"]},
    ):
        reply = rest(emulator, f"{ORDER}/placeOrder", order(emulator, *names, **given))
        id = reply.json["orderDetails"]["virtualGuests"][0]["id"]
        guest = emulator.get("Virtual_Guest", id, "mask[blockDeviceTemplateGroup[id]]")
        assert image["id"] == guest["blockDeviceTemplateGroup"]["id"]


@pytest.mark.parametrize("method", ["verifyOrder", "placeOrder"])
def test_images_that_are_not_there(emulator: Emulator, method: str) -> None:
    """An order from an image that nobody has is refused."""
    for name, id in (("imageTemplateId", 5), ("imageTemplateGlobalIdentifier", "frobs")):
        reply = rest(emulator, f"{ORDER}/{method}", order(emulator, **{name: id}))
        text = f"Unable to find image template #{id}."
        assert (500, "SoftLayer_Exception_Public", text) == reply.error


def test_upgrade_prices(shared: Emulator) -> None:
    """More of everything can be had; less too if one asks."""
    path, mask = "SoftLayer_Virtual_Guest/102/getUpgradeItemPrices", "mask[item.keyName]"
    more, all = (
        {row["item"]["keyName"] for row in rest(shared, path, *args, verb="POST", mask=mask).json}
        for args in ((), (True,))
    )
    assert {"GUEST_CORES_4", "RAM_8_GB", "1_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS"} <= more
    assert {"GUEST_CORES_1", "RAM_1_GB"} == all - more - {"GUEST_CORES_2", "RAM_2_GB", "RAM_4_GB"}


def test_upgrading(slow: Emulator) -> None:
    """A guest halts, and has its new size when the transaction is over."""
    wanted = {
        "complexType": "SoftLayer_Container_Product_Order_Virtual_Guest_Upgrade",
        "virtualGuests": [{"id": 102}],
        "prices": prices(
            slow,
            "GUEST_CORES_4",
            "RAM_8_GB",
            "1_GBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS",
            "GUEST_DISK_10_GB_SAN",
        ),
        "properties": [{"name": "MAINTENANCE_WINDOW", "value": "2026-03-02 10:20:00+0000"}],
    }
    assert 200 == rest(slow, f"{ORDER}/verifyOrder", wanted).status
    receipt = rest(slow, f"{ORDER}/placeOrder", wanted).json
    assert [{"id": 102}] == receipt["orderDetails"]["virtualGuests"]
    row = look(slow, "maxCpu,powerState.keyName,activeTransaction.id")
    assert (2, "HALTED", True) == (
        row["maxCpu"],
        row["powerState"]["keyName"],
        "activeTransaction" in row,
    )
    again = rest(slow, f"{ORDER}/placeOrder", wanted)
    assert "SoftLayer_Exception_Hardware_Server_ActiveTransactionExists" == again.json["code"]
    slow.clock.advance(80)
    sizes = "maxCpu,startCpus,maxMemory,powerState.keyName"
    row = look(slow, f"{sizes},blockDevices[device],networkComponents[speed]")
    assert (4, 4, 8192, "RUNNING") == (
        row["maxCpu"],
        row["startCpus"],
        row["maxMemory"],
        row["powerState"]["keyName"],
    )
    assert ["0", "2"] == [each["device"] for each in row["blockDevices"]]
    assert [{"speed": 1000}, {"speed": 1000}] == row["networkComponents"]
    assert 404 == rest(slow, f"{ORDER}/placeOrder", wanted | {"virtualGuests": [{"id": 1}]}).status


def test_networks_that_an_order_may_name(emulator: Emulator) -> None:
    """VLANs by place, by their ids and by their subnets, with what an order shows of them."""
    told = read(emulator, "Product_Order", "getVlans", 1854895, 46)
    names = {each["hostnameDatacenter"] for side in told.values() for each in side}
    assert {"dal13"} == names
    (vlan,) = told["publicVlans"]
    subnet = vlan["subnets"][0]["id"]
    assert f"{vlan['hostnameRouter']}.dal13.{vlan['vlanNumber']}" == vlan["description"]
    by_id = read(emulator, "Product_Order", "getVlans", 0, 0, "", [vlan["id"]])
    by_subnet = read(emulator, "Product_Order", "getVlans", 0, 0, "", [], [subnet])
    assert {"publicVlans": [vlan], "privateVlans": []} == by_id == by_subnet
    everywhere = read(emulator, "Product_Order", "getVlans")
    assert len(everywhere["publicVlans"]) > 1
    private = read(emulator, "Product_Order", "getVlans", 0, 0, "private_network_only=1")
    assert [] == private["publicVlans"] != private["privateVlans"]
    assert [] == read(emulator, "Product_Order", "getNetworks", 1854895)


def test_what_packages_have(shared: Emulator) -> None:
    """The active packages, their items and categories; prices that can be had."""
    active = read(shared, "Account", "getActivePackages", mask="mask[id]")
    assert {"id": 46} in active
    items = read(shared, "Product_Package", "getActiveItems", id=46)
    assert items[0]["prices"]
    codes = read(shared, "Product_Package", "getStandardCategories", id=46)
    assert "ram" in [each["categoryCode"] for each in codes]
    price = {"id": items[0]["prices"][0]["id"]}
    assert read(shared, "Product_Order", "checkItemAvailability", [price]) is True
    assert read(shared, "Product_Order", "checkItemConflicts", [price, price]) is False
    assert 404 == rest(shared, f"{ORDER}/checkItemAvailability", [{"id": 1}]).status
