"""What an order costs is known before it, and no order costs more than it may."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, methods

if TYPE_CHECKING:
    from collections.abc import Callable

    from softlayer_sdk.emulator import Emulator

GUEST: dict[str, Any] = {
    "hostname": "new1",
    "domain": "example.org",
    "cpus": 2,
    "memory": 4096,
    "datacenter": "dal13",
    "os_code": "UBUNTU_22_64",
}
SERVER: dict[str, Any] = {
    "size": "S1270_8GB_2X1TBSATA_NORAID",
    "hostname": "new1",
    "domain": "example.org",
    "location": "dal13",
    "os": "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT",
    "port_speed": 1000,
}


def _price(id: int, key: str, category: str, **fees: Any) -> dict[str, Any]:
    item = {"keyName": key, "description": key.title()}
    return {"id": id, "item": item, "categories": [{"categoryCode": category}], **fees}


def _priced(**answer: Any) -> sl.PricedOrder:
    """What `price_instance` makes of an answer."""
    template = {"complexType": "SoftLayer_Container_Product_Order", "virtualGuests": [{}]}
    script = {
        "Virtual_Guest::generateOrderTemplate": template,
        "Product_Order::verifyOrder": answer,
    }
    return sl.VSManager(Scripted(script).client()).price_instance(**GUEST)


def test_what_is_billed_by_the_month_costs_nothing_an_hour(client: sl.Client) -> None:
    """An hour has a price where it is paid for; a limit for it is refused otherwise."""
    manager = sl.VSManager(client)
    priced = manager.price_instance(**GUEST, hourly=False)
    assert {Decimal(0)} == {priced.hourly, *(line.hourly for line in priced.lines)}
    assert priced.monthly == sum(line.monthly for line in priced.lines)
    with pytest.raises(sl.PreflightError, match=r"max_hourly=1: .* give max_monthly"):
        manager.create_instance(**GUEST, hourly=False, max_hourly=1)


def test_an_order_has_a_line_for_each_item(client: sl.Client, emulator: Emulator) -> None:
    """The lines add up to what the order costs; nothing is ordered."""
    priced = sl.VSManager(client).price_instance(**GUEST, ipv6=True)
    assert "verifyOrder" == emulator.calls[-1]["method"]
    assert sum(line.hourly for line in priced.lines) == priced.hourly
    assert sum(line.monthly for line in priced.lines) == priced.monthly
    assert (Decimal(0), "USD", 504) == (priced.setup, priced.currency, priced.price_group)
    [cores] = [line for line in priced.lines if line.category == "guest_core"]
    assert ("GUEST_CORES_2", Decimal("29.2"), 1) == (cores.key_name, cores.monthly, cores.quantity)
    assert priced.order.prices[0].item.key_name == priced.lines[0].key_name
    assert [] == sl.VSManager(client).list_instances(hostname="new1")


def test_what_nobody_asked_for_is_told(client: sl.Client) -> None:
    """A disk and a network are chosen where no keyword does; bandwidth always."""
    chosen = {line.category for line in sl.VSManager(client).price_instance(**GUEST).unasked}
    assert {"bandwidth", "guest_disk0", "port_speed"} < chosen
    assert not chosen & {"guest_core", "ram", "os"}
    asked = sl.VSManager(client).price_instance(**GUEST, disks=[25], nic_speed=100)
    assert not {line.category for line in asked.unasked} & {"guest_disk0", "port_speed"}
    server = sl.HardwareManager(client).price_order(**SERVER)
    assert "bandwidth" in {line.category for line in server.unasked}
    assert not {line.category for line in server.unasked} & {"server", "ram", "os", "port_speed"}
    assert sum(line.monthly for line in server.lines) == server.monthly > 200


def test_an_order_that_costs_more_is_refused(client: sl.Client, emulator: Emulator) -> None:
    """It is priced before, and not placed; the message says what it costs."""
    guests, servers = sl.VSManager(client), sl.HardwareManager(client)
    orders: list[Callable[..., object]] = [
        lambda **limit: guests.create_instance(**GUEST, **limit),
        lambda **limit: guests.order_guest(GUEST, **limit),  # type: ignore[arg-type]  # a dict
        lambda **limit: servers.place_order(**SERVER, **limit),
    ]
    limits: list[dict[str, Any]] = [
        {"max_monthly": 60},
        {"max_monthly": 60.5},
        {"max_hourly": Decimal("0.05")},
    ]
    for order in orders:
        for limit in limits:
            [keyword] = limit
            with pytest.raises(sl.PreflightError, match=f"{keyword}=.*USD a.*nothing was ordered"):
                order(**limit)
    assert not {"Product_Order::placeOrder", "Virtual_Guest::createObject"} & {*methods(emulator)}


def test_several_servers_are_one_order(client: sl.Client, emulator: Emulator) -> None:
    """Names of several that are alike make one order, which costs as much as all of them."""
    manager, names = sl.HardwareManager(client), ["new1", "new2", "new3"]
    one, three = manager.price_order(**SERVER), manager.price_order(**{**SERVER, "hostname": names})
    assert three.monthly == 3 * one.monthly
    key = sl.SshKeyManager(client).list_keys()[0].id
    several = {**SERVER, "hostname": names, "post_uri": "https://example.org/a", "ssh_keys": [key]}
    with pytest.raises(sl.PreflightError, match="nothing was ordered"):
        manager.place_order(**several, max_monthly=2 * one.monthly)
    receipt = manager.place_order(**several, max_monthly=three.monthly)
    assert receipt.order_details
    assert names == [each.hostname for each in receipt.order_details.hardware]
    assert {*names} <= {each.hostname for each in manager.list_hardware(domain="example.org")}
    [placed] = [call["args"][0] for call in emulator.calls if call["method"] == "placeOrder"]
    [order] = placed["orderContainers"]
    assert 3 == order["quantity"] == len(order["sshKeys"]) == len(order["provisionScripts"])


@pytest.mark.parametrize("kind", ["endurance", "performance"])
def test_what_is_sold_by_the_gigabyte_is_priced_whole(
    client: sl.Client, emulator: Emulator, kind: str
) -> None:
    """A volume is verified, limited and billed at what all of it costs."""
    manager = sl.BlockStorageManager(client)
    volume: dict[str, Any] = {"storage_type": kind, "location": "dal13", "os_type": "LINUX"}
    volume |= {"size": 100, **({"tier_level": 2} if kind == "endurance" else {"iops": 500})}
    priced = manager.price_block_volume(**volume)
    assert sum(line.monthly for line in priced.lines) == priced.monthly > 9
    with pytest.raises(sl.PreflightError, match="nothing was ordered"):
        manager.order_block_volume(**volume, max_monthly=priced.monthly - 1)
    placed = manager.order_block_volume(**volume, max_monthly=priced.monthly)
    emulator.clock.advance(80)
    [made] = manager.wait_for_order(placed.order_id or 0, interval=0.01)
    assert priced.monthly == manager.cancel_volume(made.id).monthly


@pytest.mark.parametrize("names", [[], ["new1", "new1"]])
def test_each_server_of_an_order_has_a_name(
    client: sl.Client, emulator: Emulator, names: list[str]
) -> None:
    """None at all, or one name for two servers, is refused before anything is sent."""
    with pytest.raises(sl.PreflightError, match="hostname="):
        sl.HardwareManager(client).place_order(**{**SERVER, "hostname": names})
    assert [] == emulator.calls


def test_what_is_placed_is_what_was_priced(client: sl.Client, emulator: Emulator) -> None:
    """Within the limit the very order that was checked is placed, and gives what it always does."""
    order: Any = {**GUEST, "tags": ["a"]}
    sl.VSManager(client).order_guest(order, max_monthly=Decimal("62.05"))
    sl.HardwareManager(client).place_order(**SERVER, max_monthly=500, max_hourly=1)
    sent = [
        call["args"] for call in emulator.calls if call["method"] in ("verifyOrder", "placeOrder")
    ]
    assert 4 == len(sent)
    assert sent[0] == sent[1]
    assert sent[2] == sent[3]


def test_several_guests_have_one_limit(client: sl.Client, emulator: Emulator) -> None:
    """What all of them cost together counts."""
    manager, two = sl.VSManager(client), [GUEST, {**GUEST, "hostname": "new2"}]
    with pytest.raises(sl.PreflightError, match=r"max_monthly=100: .* costs 124\.10 USD a month"):
        manager.create_instances(two, max_monthly=100)  # type: ignore[arg-type]  # dicts
    assert "Virtual_Guest::createObjects" not in methods(emulator)
    guests = manager.create_instances(two, max_monthly=125, max_hourly=1)  # type: ignore[arg-type]  # dicts
    assert ["new1", "new2"] == [guest.hostname for guest in guests]
    with pytest.raises(sl.PreflightError, match="max_monthly=1"):
        manager.create_instances(two[:1], max_monthly=1)  # type: ignore[arg-type]  # dicts


def test_a_guest_is_created_within_its_limit(client: sl.Client, emulator: Emulator) -> None:
    """Its order is only priced: above the limit nothing is sent, else it is created as ever."""
    manager = sl.VSManager(client)
    with pytest.raises(sl.PreflightError, match=r"max_monthly=62: .* costs 62\.05 USD a month"):
        manager.create_instance(**GUEST, max_monthly=62)
    assert "Virtual_Guest::createObject" not in methods(emulator)
    guest = manager.create_instance(**GUEST, tags=["a"], max_monthly=Decimal("62.05"))
    assert ["new1"] == [each.hostname for each in manager.list_instances(tags="a")]
    assert "new1" == manager.get_instance(guest.id).hostname
    assert "Product_Order::placeOrder" not in methods(emulator)


@pytest.mark.parametrize("amount", ["much", -1, True, float("nan"), Decimal("Infinity")])
def test_a_limit_is_an_amount_of_money(
    client: sl.Client, emulator: Emulator, amount: object
) -> None:
    """Anything else is refused before anything is sent."""
    wrong: Any = amount
    for limit in ("max_monthly", "max_hourly"):
        with pytest.raises(sl.PreflightError, match=re.escape(f"{limit}={wrong!r}")):
            sl.VSManager(client).create_instance(**GUEST, **{limit: wrong})
    assert [] == emulator.calls


def test_sums_that_are_missing_are_made() -> None:
    """Without SoftLayer's sums the lines are added up, each as often as it is ordered."""
    price = _price(1, "A", "ram", hourlyRecurringFee=".1", recurringFee="10", setupFee="5")
    part = {"prices": [price], "quantity": 3, "currencyShortName": "EUR"}
    priced = _priced(orderContainers=[part, {"prices": [{**price, "locationGroupId": 503}]}])
    assert (Decimal("0.4"), Decimal(40), Decimal(20)) == (
        priced.hourly,
        priced.monthly,
        priced.setup,
    )
    assert ("EUR", 503) == (priced.currency, priced.price_group)
    assert [3, 1] == [line.quantity for line in priced.lines]


def test_a_month_of_an_hourly_order_has_730_hours() -> None:
    """A limit a month holds for an order by the hour too, whatever its answer leaves out."""
    assert Decimal(73) == _priced(useHourlyPricing=True, preTaxRecurringHourly=".1").monthly
    assert Decimal(9) == _priced(preTaxRecurring="9").monthly


@pytest.mark.parametrize(
    ("answer", "limit", "words"),
    [
        (
            {"quantity": 1},
            "max_monthly",
            "does not say what the order costs a month; nothing was ordered$",
        ),
        ({"preTaxRecurring": 5}, "max_hourly", "an hour; nothing was ordered; give max_monthly$"),
    ],
)
def test_a_cost_that_is_not_told_is_no_cost_of_nothing(
    answer: dict[str, Any], limit: str, words: str
) -> None:
    """With a limit, an order whose cost SoftLayer does not tell is not placed."""
    script = Scripted(
        {
            "Virtual_Guest::generateOrderTemplate": {"virtualGuests": [{}]},
            "Product_Order::verifyOrder": answer,
        }
    )
    limits: Any = {limit: 100}
    with pytest.raises(sl.PreflightError, match=words):
        sl.VSManager(script.client()).create_instance(**GUEST, **limits)


def test_a_receipt_says_what_it_costs(client: sl.Client) -> None:
    """What was ordered, item by item, with what all of it costs; when is in the receipt."""
    receipt = sl.BlockStorageManager(client).order_block_volume(
        "endurance", "dal13", 100, "LINUX", tier_level=2, snapshot_size=10
    )
    priced = sl.PricedOrder.of_receipt(receipt)
    assert receipt.order_id
    assert receipt.order_date
    assert sum(line.monthly for line in priced.lines) == priced.monthly > 0
    assert "storage_snapshot_space" in {line.category for line in priced.lines}


def test_a_cancellation_says_what_and_when(client: sl.Client, emulator: Emulator) -> None:
    """What ends, when the period that is paid for ends, and what it cost a month."""
    block = sl.BlockStorageManager(client)
    [volume] = block.list_block_volumes(mask="id,billingItem[id,nextInvoiceTotalRecurringAmount]")
    assert volume.billing_item
    cost = volume.billing_item.next_invoice_total_recurring_amount
    found = block.cancel_volume(volume.id)
    assert (True, volume.billing_item.id, False) == (bool(found), found.billing_item, found.at_once)
    assert Decimal(str(cost)) == found.monthly > 0
    assert found.what
    assert found.ends
    assert found.ends > emulator.clock.now()


def test_a_cancellation_at_once_has_no_end(client: sl.Client) -> None:
    """What is cancelled now does not go on to the end of the period."""
    server = sl.HardwareManager(client).list_hardware(limit=1, mask="id,fullyQualifiedDomainName")[
        0
    ]
    found = sl.HardwareManager(client).cancel_hardware(server.id)
    assert (server.fully_qualified_domain_name or "") in found.what
    vlan = sl.VlanManager(client)
    receipt = vlan.order_vlan("dal13", public=True)
    assert receipt.order_id
    [new] = sl.NetworkManager(client).list_vlans(datacenter="dal13", where=sl.prop("id") > 102980)
    gone = vlan.cancel_vlan(new.id, immediate=True)
    assert (True, None) == (gone.at_once, gone.ends)


def test_what_was_not_taken_is_false() -> None:
    """SoftLayer's no is no cancellation."""
    wire = Scripted(
        {
            "Network_Vlan::getObject": {"id": 7, "billingItem": {"id": 70}},
            "Network_Vlan::getCancelFailureReasons": [],
            "Billing_Item::cancelItem": False,
        }
    )
    assert not sl.VlanManager(wire.client()).cancel_vlan(7)
