"""Prices with the ids of a real account, for programs that know them by heart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.emulator.test_ordering import CHOSEN, ORDER, order
from tests.emulator.wire import rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


def test_a_price_of_a_known_item(emulator: Emulator) -> None:
    """It can be ordered in the packages that it is in, and costs what it is said to."""
    emulator.seed(
        "Product_Item_Price",
        id=45466,
        item={"keyName": "GUEST_CORES_2"},
        packages=[{"id": 835}],
        hourlyRecurringFee="1.5",
        recurringFee="1000",
    )
    own = order(emulator, *CHOSEN[1:])
    own["prices"].append({"id": 45466})
    answer = rest(emulator, f"{ORDER}/verifyOrder", own).json
    assert 45466 in {price["id"] for price in answer["prices"]}
    assert 1.5 <= float(answer["postTaxRecurring"]) < 1000
    assert 200 == rest(emulator, f"{ORDER}/placeOrder", own).status
    elsewhere = rest(emulator, f"{ORDER}/verifyOrder", own | {"packageId": 200}).json
    assert "is not valid for package (200)" in elsewhere["error"]


def test_a_price_of_a_new_item(emulator: Emulator) -> None:
    """A new item is in the packages, and has a category."""
    item = {"keyName": "SHIELD", "capacity": 3, "itemCategory": {"categoryCode": "shields"}}
    emulator.seed("Product_Item_Price", id=7, item=item, packages=[{"id": 835}])
    for package, expected in ((835, 1), (200, 0)):
        items = rest(emulator, f"SoftLayer_Product_Package/{package}/getItems").json
        found = [each for each in items if each["keyName"] == "SHIELD"]
        assert expected == len(found)
        assert all(each["itemCategory"]["categoryCode"] == "shields" for each in found)


def test_a_preset(emulator: Emulator) -> None:
    """A preset of one's own stands for sizes, as the usual ones do."""
    emulator.seed("Product_Package_Preset", id=405, package={"id": 835}, keyName="OWN")
    own = order(emulator, *CHOSEN[3:], presetId=405)
    assert 200 == rest(emulator, f"{ORDER}/placeOrder", own).status
    presets = rest(emulator, "SoftLayer_Product_Package/835/getActivePresets").json
    assert "OWN" in {each["keyName"] for each in presets}
