"""A test of a bad day: the answer to an order is lost, and the order must not go out again."""

import softlayer_sdk as sl
from softlayer_sdk.testing import LocalSoftLayer


def order(client: sl.Client, name: str) -> int:
    """Order a guest and give its id, even where the answer is lost."""
    try:
        guest = sl.VSManager(client).create_instance(
            hostname=name, domain="example.org", datacenter="dal13", flavor="B1_2X4X100",
            os_code="UBUNTU_LATEST",
        )  # fmt: skip
    except sl.OrderStateUnknownError as error:
        [placed] = error.reconcile().surely
        return placed.id
    return guest.id


def test_a_lost_order_is_found(softlayer: LocalSoftLayer) -> None:
    """What was ordered is found, and it was ordered once."""
    softlayer.faults.add("lost_answer", service="Virtual_Guest", method="createObject")
    found = order(softlayer.client, "shop1")
    assert softlayer.get("Virtual_Guest", found)["hostname"] == "shop1"
    assert [call["method"] for call in softlayer.calls].count("createObject") == 1
