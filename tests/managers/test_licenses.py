"""Licences that are ordered by themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

ITEM = "VMWARE_VCENTER_8"


@pytest.fixture
def manager(client: sl.Client) -> sl.LicensesManager:
    """The manager under test."""
    return sl.LicensesManager(client)


def test_licences_are_priced_ordered_and_cancelled(
    manager: sl.LicensesManager, emulator: Emulator
) -> None:
    """What is ordered is there with its key, and gone when it is cancelled."""
    assert ITEM in {each.key_name for each in manager.get_create_options()}
    priced = manager.price_license("dal13", [ITEM])
    assert priced.monthly > 0
    with pytest.raises(sl.PreflightError, match=r"max_hourly=0\.0001"):
        manager.create("dal13", [ITEM], max_hourly=0.0001)
    with pytest.raises(sl.PreflightError, match="max_monthly=1"):
        manager.create("dal13", [ITEM], max_monthly=1)
    assert "Product_Order::placeOrder" not in methods(emulator)
    assert manager.create("dal13", [ITEM], max_monthly=priced.monthly).order_id
    emulator.clock.advance(600)
    [license] = manager.get_all_objects()
    assert license.billing_item
    key = license.key or ""
    [cancelled] = manager.cancel_item(key, cancel_immediately=True, reason="unneeded", note="")
    assert cancelled
    assert (priced.monthly, None) == (cancelled.monthly, cancelled.ends)
    assert cancelled.billing_item == license.billing_item.id
    wanted = ("cancelItem", str(license.billing_item.id), [True, True, "unneeded", ""])
    assert wanted == last(emulator)


def test_a_key_that_there_is_not(manager: sl.LicensesManager, emulator: Emulator) -> None:
    """It is an error of this package, and nothing is cancelled; the key is not shown."""
    with pytest.raises(sl.NotFoundError, match="no licence") as caught:
        manager.cancel_item("ABCDE")
    assert "ABCDE" not in str(caught.value)
    assert "Billing_Item::cancelItem" not in methods(emulator)
    with pytest.raises(sl.NotFoundError, match="VMWARE_VCENTER_8"):
        manager.create("dal13", ["VMWARE_VCENTER_9"])


def test_licences_with_the_same_key() -> None:
    """All of them are cancelled, or none where one has no billing."""
    rows = [{"key": "K", "billingItem": {"id": 1}}, {"key": "K", "billingItem": {"id": 2}}]
    script = Scripted(
        {"Software_AccountLicense::getAllObjects": rows, "Billing_Item::cancelItem": True}
    )
    assert sl.LicensesManager(script.client()).cancel_item("K")
    assert ["1", "2"] == [str(each.id) for each in script.calls if each.method == "cancelItem"]
    script = Scripted({"Software_AccountLicense::getAllObjects": [*rows, {"key": "K"}]})
    with pytest.raises(sl.SoftLayerError, match="no billing"):
        sl.LicensesManager(script.client()).cancel_item("K")
