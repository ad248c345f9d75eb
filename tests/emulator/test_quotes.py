"""Orders as they are kept, quotes, and the finer points of prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.test_guests import look, template
from tests.emulator.test_ordering import CHOSEN, ORDER, order, prices
from tests.emulator.wire import rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

QUOTE = "SoftLayer_Billing_Order_Quote"


def hosts(emulator: Emulator) -> list[str]:
    """The host names of the guests."""
    return [row["hostname"] for row in rest(emulator, "SoftLayer_Account/getVirtualGuests").json]


def test_orders_are_kept(emulator: Emulator) -> None:
    """An order can be looked up: who, when, what for how much; its guest knows it."""
    receipt = rest(emulator, f"{ORDER}/placeOrder", order(emulator)).json
    mask = (
        "mask[status,userRecord.username,orderTotalRecurringAmount,orderTotalOneTimeAmount,"
        "items[description,package[keyName]],orderTopLevelItems.children]"
    )
    found = rest(emulator, f"SoftLayer_Billing_Order/{receipt['orderId']}", mask=mask).json
    assert ("APPROVED", {"username": "demo"}, "83.22", "0") == (
        found["status"],
        found["userRecord"],
        found["orderTotalRecurringAmount"],
        found["orderTotalOneTimeAmount"],
    )
    assert 7 == len(found["items"])
    [machine] = found["orderTopLevelItems"]
    assert ("guest_core", 6) == (machine["categoryCode"], len(machine["children"]))
    assert {"keyName": "PUBLIC_CLOUD_SERVER"} == found["items"][0]["package"]
    orders = rest(emulator, "SoftLayer_Account/getOrders").json
    assert receipt["orderId"] == orders[-1]["id"]
    id = receipt["orderDetails"]["virtualGuests"][0]["id"]
    row = look(emulator, "billingItem.orderItem.order[id]", id)
    assert receipt["orderId"] == row["billingItem"]["orderItem"]["order"]["id"]


def test_life_of_a_quote(emulator: Emulator) -> None:
    """A quote is verified, ordered from as often as one likes, saved and deleted."""
    made = rest(emulator, f"{ORDER}/placeQuote", order(emulator, quoteName="plan")).json["quote"]
    path = f"{QUOTE}/{made['id']}"
    assert "2026-04-01T11:15:00-05:00" == made["expirationDate"]
    kept = rest(emulator, f"{path}/getRecalculatedOrderContainer").json
    assert (835, True) == (kept["packageId"], "virtualGuests" not in kept)
    [container] = kept["orderContainers"]
    assert "dal13" == container["locationObject"]["name"]
    unnamed = rest(emulator, f"{path}/placeOrder", container)
    assert "Hostname and domain are not set properly." in unnamed.json["error"]
    named = {**kept, "hardware": [{"hostname": "quoted", "domain": "example.com"}]}
    assert ".114" == rest(emulator, f"{path}/verifyOrder", named).json["preTaxRecurring"]
    assert "quoted" not in hosts(emulator)
    receipt = rest(emulator, f"{path}/placeOrder", named).json
    assert "PENDING_AUTO_APPROVAL" == receipt["placedOrder"]["status"]
    assert 1 == hosts(emulator).count("quoted")
    assert made["id"] == receipt["placedOrder"]["orderQuoteId"]
    (placed,) = rest(emulator, f"{path}/getOrdersFromQuote").json
    assert (receipt["orderId"], made["id"]) == (placed["id"], placed["orderQuoteId"])
    assert "SAVED" == rest(emulator, f"{path}/saveQuote").json["status"]
    (active,) = rest(emulator, "SoftLayer_Account/getActiveQuotes").json
    assert made["id"] == active["id"]
    by_key = rest(emulator, f"{QUOTE}/getQuoteByQuoteKey/{made['quoteKey']}").json
    assert made["id"] == by_key["id"]
    assert made["id"] == rest(emulator, f"{path}/deleteQuote").json["id"]
    assert [] == rest(emulator, "SoftLayer_Account/getQuotes").json
    assert 404 == rest(emulator, f"{path}/verifyOrder", named).status
    assert 404 == rest(emulator, f"{QUOTE}/getQuoteByQuoteKey/{made['quoteKey']}").status


def test_quotes_expire(emulator: Emulator) -> None:
    """After a month a quote is no more good."""
    id = rest(emulator, f"{ORDER}/placeQuote", order(emulator)).json["quote"]["id"]
    emulator.clock.advance(31 * 86400)
    named = {"hardware": [{"hostname": "late", "domain": "example.com"}]}
    reply = rest(emulator, f"{QUOTE}/{id}/placeOrder", named)
    assert (500, "SoftLayer_Exception_Public", "This quote has expired.") == reply.error
    assert "late" not in hosts(emulator)


def test_an_order_that_is_a_quote_too(emulator: Emulator) -> None:
    """An order may be kept as a quote at the same time."""
    receipt = rest(emulator, f"{ORDER}/placeOrder", order(emulator), True).json
    assert "PENDING" == receipt["quote"]["status"]
    assert "new1" in hosts(emulator)


def test_only_the_size_is_needed(emulator: Emulator) -> None:
    """Of a guest only the size has to be ordered: the cheapest of the rest is added."""
    wanted = order(emulator, *CHOSEN[:2])
    answer = rest(emulator, f"{ORDER}/verifyOrder", wanted).json
    found = {each["categories"][0]["categoryCode"] for each in answer["prices"]}
    assert found == {
        *("guest_core", "ram", "os", "guest_disk0", "port_speed", "bandwidth"),
        "pri_ip_addresses",
    }
    receipt = rest(emulator, f"{ORDER}/placeOrder", wanted).json
    row = look(
        emulator, "maxCpu,operatingSystem.id", receipt["orderDetails"]["virtualGuests"][0]["id"]
    )
    assert (2, True) == (row["maxCpu"], "operatingSystem" in row)


@pytest.mark.parametrize(
    ("place", "fee"), [("dal13", ".114"), ("ams03", ".134"), ("tor01", ".114")]
)
def test_prices_of_a_region(shared: Emulator, place: str, fee: str) -> None:
    """The price of where it is ordered counts, whichever is named."""
    answer = rest(shared, f"{ORDER}/verifyOrder", order(shared, location=place)).json
    assert fee == answer["preTaxRecurringHourly"]


def test_prices_of_another_region(shared: Emulator) -> None:
    """A price that is for other datacenters is refused."""
    mask = "mask[keyName,prices[id,locationGroupId]]"
    rows = rest(shared, "SoftLayer_Product_Package/835/getItems", mask=mask).json
    (dear, _) = (
        price["id"]
        for row in rows
        if row["keyName"] == "RAM_4_GB"
        for price in row["prices"]
        if price["locationGroupId"]
    )
    wanted = order(shared, *CHOSEN[:1], *CHOSEN[2:])
    wanted["prices"].append({"id": dear})
    text = f"The price for 4 GB (#{dear}) is not valid for location dal13"
    reply = rest(shared, f"{ORDER}/verifyOrder", wanted)
    assert (500, "SoftLayer_Exception_Public", text) == reply.error
    assert 200 == rest(shared, f"{ORDER}/verifyOrder", {**wanted, "location": "fra02"}).status


def test_prices_for_other_sizes(shared: Emulator) -> None:
    """Some prices go with so many cores only."""
    names = ("GUEST_CORES_56", *CHOSEN[1:3], "OS_WINDOWS_2022_FULL_STD_64_BIT", *CHOSEN[4:])
    reply = rest(shared, f"{ORDER}/verifyOrder", order(shared, *names))
    id = prices(shared, "OS_WINDOWS_2022_FULL_STD_64_BIT")[0]["id"]
    text = (
        f"Windows 2022 Standard (64 bit), price ID# {id}, has a Cores capacity restriction that "
        "does not match the capacity of 56 x 2.0 GHz or higher Cores, price ID# "
    )
    assert (500, "SoftLayer_Exception_Public") == reply.error[:2]
    assert text == reply.error[2].rstrip("0123456789")


@pytest.mark.parametrize(
    ("code", "item", "system"),
    [
        ("UBUNTU_LATEST", "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT", "UBUNTU_22_64"),
        ("WIN_LATEST_64", "OS_WINDOWS_2022_FULL_STD_64_BIT", "WIN_2022-STD_64"),
        ("DEBIAN_11_64", "OS_DEBIAN_11_X_BULLSEYE_64_BIT", "DEBIAN_11_64"),
    ],
)
def test_the_latest_system(emulator: Emulator, code: str, item: str, system: str) -> None:
    """A code may stand for the newest of a family, in orders and in templates."""
    wanted = template(operatingSystemReferenceCode=code)
    answer = rest(emulator, "SoftLayer_Virtual_Guest/generateOrderTemplate", wanted).json
    assert item in [each["item"]["keyName"] for each in answer["prices"]]
    id = rest(emulator, "SoftLayer_Virtual_Guest/createObject", wanted).json["id"]
    mask = "operatingSystem.softwareLicense.softwareDescription.referenceCode"
    found: Any = look(emulator, mask, id)
    for name in mask.split("."):
        found = found[name]
    assert system == found


def test_unknown_systems(shared: Emulator) -> None:
    """A system that there is not has no price."""
    wanted = template(operatingSystemReferenceCode="BEOS_5")
    reply = rest(shared, "SoftLayer_Virtual_Guest/generateOrderTemplate", wanted)
    text = "Unable to find price for operating system BEOS_5."
    assert (500, "SoftLayer_Exception_NotFound", text) == reply.error


def test_flavors_are_presets(emulator: Emulator) -> None:
    """A template with a flavor becomes an order with a preset, which has the size."""
    wanted = template(
        startCpus=None,
        maxMemory=None,
        localDiskFlag=None,
        supplementalCreateObjectOptions={"flavorKeyName": "B1_2X8X25"},
    )
    answer = rest(emulator, "SoftLayer_Virtual_Guest/generateOrderTemplate", wanted).json
    chosen = {each["categories"][0]["categoryCode"] for each in answer["prices"]}
    assert not chosen & {"guest_core", "ram", "guest_disk0"}
    preset = rest(emulator, f"SoftLayer_Product_Package_Preset/{answer['presetId']}").json
    assert "B1_2X8X25" == preset["keyName"]
    receipt = rest(emulator, f"{ORDER}/placeOrder", answer).json
    row = look(emulator, "maxCpu,maxMemory", receipt["orderDetails"]["virtualGuests"][0]["id"])
    assert {"maxCpu": 2, "maxMemory": 8192} == row
    reply = rest(emulator, f"{ORDER}/verifyOrder", {**answer, "presetId": 1})
    text = "Unable to find preset 1."
    assert (500, "SoftLayer_Exception_NotFound", text) == reply.error
