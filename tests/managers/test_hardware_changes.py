from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk import models
from tests.managers.doubles import Scripted, name


def price(id: int, category: str, capacity: str, description: str = "") -> dict[str, Any]:
    """A price to change a server with."""
    return {
        "id": id,
        "categories": [{"categoryCode": category, "id": 5}],
        "item": {"capacity": capacity, "description": description},
    }


PRICES: list[dict[str, Any]] = [
    {"id": 0, "categories": None, "item": {}},
    {"id": 0, "categories": [], "item": None},
    price(1, "ram", "32"),
    price(2, "port_speed", "10000", "10 Gbps Redundant"),
    price(3, "port_speed", "10000", "10 Gbps"),
    price(4, "disk_controller", "0", "RAID"),
    price(5, "bandwidth", "500"),
    price(6, "disk1", "1000"),
    price(7, "disk2", "1000"),
    price(8, "port_speed", "10000", "10 Gbps Private Network Uplink"),
]
PRICES[-1]["item"]["attributes"] = [{"attributeTypeKeyName": "IS_PRIVATE_NETWORK_ONLY"}]
SERVER = {
    "id": 5,
    "datacenter": {"id": 3},
    "billingItem": {
        "id": 6,
        "package": {"id": 911},
        "nextInvoiceChildren": [{"categoryCode": "disk1"}],
    },
}


def answers(**changes: Any) -> dict[str, Any]:
    """What SoftLayer says about a server that is changed; `changes` are to the server."""
    return {
        "Hardware_Server::getUpgradeItemPrices": PRICES,
        "Hardware_Server::getObject": {**SERVER, **changes},
        "Provisioning_Maintenance_Window::getMaintenanceWindows": [{"id": 8}, {"id": 9}],
        "Product_Order::placeOrder": {"orderId": 7},
        "Product_Order::verifyOrder": {"prices": []},
        "Billing_Item::cancelItem": True,
        "Ticket::addUpdate": [{"id": 1}],
    }


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        ({"memory": 32}, [1]),
        ({"nic_speed": "10000 Redundant"}, [2]),
        ({"nic_speed": "10000"}, [3]),
        ({"nic_speed": 10000, "no_public": True}, [8]),
        ({"drive_controller": "RAID"}, [4]),
        ({"public_bandwidth": 500}, [5]),
        ({"disk": [{"description": "resize_disk", "capacity": 1000, "number": 1}]}, [6]),
        ({"disk": [{"description": "add_disk", "capacity": 1000, "number": 2}]}, [7]),
        ({"memory": 32, "public_bandwidth": 500}, [1, 5]),
    ],
)
def test_upgrade_orders_the_prices(wanted: dict[str, Any], ids: list[int]) -> None:
    """Each keyword stands for a price that fits, and the work is for the next window."""
    transport = Scripted(answers())
    receipt = sl.HardwareManager(transport.client()).upgrade(5, **wanted)
    assert isinstance(receipt, models.ContainerProductOrderReceipt)
    assert "Product_Order::placeOrder" == name(transport.calls[-1])
    [order] = transport.calls[-1].args
    assert ids == [each["id"] for each in order["prices"]]
    assert ([{"id": 5}], 911) == (order["hardware"], order["packageId"])
    assert {"name": "MAINTENANCE_WINDOW_ID", "value": "8"} == order["properties"][1]


def test_upgrade_can_be_a_test() -> None:
    """A test is priced and not ordered."""
    transport = Scripted(answers())
    order = sl.HardwareManager(transport.client()).upgrade("5", memory=32, test=True)
    assert isinstance(order, models.ContainerProductOrder)
    assert "Product_Order::verifyOrder" == name(transport.calls[-1])


@pytest.mark.parametrize(
    ("wanted", "error", "words"),
    [
        ({"memory": 7}, sl.NotFoundError, "memory=7"),
        (
            {"disk": [{"description": "add_disk", "capacity": 1000, "number": 1}]},
            None,
            "disk1 is there",
        ),
        (
            {"disk": [{"description": "resize_disk", "capacity": 9, "number": 2}]},
            None,
            "disk2 is not",
        ),
    ],
)
def test_upgrade_orders_nothing_that_does_not_fit(
    wanted: dict[str, Any], error: type[Exception] | None, words: str
) -> None:
    """The error names what was wanted, and nothing is ordered."""
    transport = Scripted(answers())
    with pytest.raises(error or sl.PreflightError, match=words):
        sl.HardwareManager(transport.client()).upgrade(5, **wanted)
    assert "Product_Order::placeOrder" not in map(name, transport.calls)


def test_upgrade_to_nothing_orders_nothing() -> None:
    """Without a wish there is no order."""
    transport = Scripted(answers())
    assert sl.HardwareManager(transport.client()).upgrade(5) is None
    assert "Product_Order::placeOrder" not in map(name, transport.calls)


@pytest.mark.parametrize("billing", [None, {"id": 6, "package": None}])
def test_upgrade_needs_billing(billing: Any) -> None:
    """A server that is not billed, or for no package, cannot be changed."""
    transport = Scripted(answers(billingItem=billing))
    with pytest.raises(sl.NotFoundError, match="billing"):
        sl.HardwareManager(transport.client()).upgrade(5, memory=32)


def test_the_next_window_is_within_a_month() -> None:
    """Days are sent from midnight; where there is no window, there is none."""
    transport = Scripted({"Provisioning_Maintenance_Window::getMaintenanceWindows": []})
    assert sl.HardwareManager(transport.client()).get_maintenance_windows_detail(3) is None
    first, last, place = transport.calls[0].args
    assert first.endswith("T00:00:00.0000-06:00")
    days = [dt.date.fromisoformat(each[:10]) for each in (first, last)]
    assert (dt.timedelta(days=30), 3) == (days[1] - days[0], place)


def cancel(transport: Scripted, **options: Any) -> sl.Cancellation:
    """Cancel a server."""
    return sl.HardwareManager(transport.client()).cancel_hardware(5, **options)


@pytest.mark.parametrize(
    ("options", "args"),
    [
        ({}, (False, False, "No longer needed", "")),
        ({"reason": "closing"}, (False, False, "Business closing down", "")),
        ({"comment": "bye", "immediate": True}, (True, False, "No longer needed", "bye")),
    ],
)
def test_cancel_hardware_cancels_the_billing(
    options: dict[str, Any], args: tuple[object, ...]
) -> None:
    """The billing item is cancelled, with one of the known reasons."""
    transport = Scripted(answers(hourlyBillingFlag=True))
    assert cancel(transport, **options)
    [call] = [each for each in transport.calls if each.method == "cancelItem"]
    assert (6, args) == (call.id, call.args)


def test_cancel_hardware_asks_for_haste_by_ticket() -> None:
    """A monthly server ends with its period; the ticket of the cancellation asks for more haste."""
    transport = Scripted(answers(hourlyBillingFlag=False, openCancellationTicket={"id": 77}))
    assert cancel(transport, immediate=True)
    [call] = [each for each in transport.calls if each.method == "cancelItem"]
    assert call.args[0] is False
    update = transport.calls[-1]
    assert ("Ticket::addUpdate", 77) == (name(update), update.id)
    assert update.args[0]["entry"] == (
        "Please reclaim this server as soon as possible; it is no longer needed."
    )


@pytest.mark.parametrize(
    ("hourly", "immediate"), [(True, True), (True, False), (False, False)], ids=repr
)
def test_cancel_hardware_asks_for_no_haste_otherwise(*, hourly: bool, immediate: bool) -> None:
    """Where nobody is in a hurry, or SoftLayer is by itself, the ticket is left alone."""
    transport = Scripted(answers(hourlyBillingFlag=hourly, openCancellationTicket={"id": 77}))
    assert cancel(transport, immediate=immediate)
    assert ["getObject", "cancelItem", "getObject"] == [call.method for call in transport.calls]
    assert immediate is transport.calls[1].args[0]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"activeTransaction": {"id": 4}}, "server 5 is busy: cancel it when it is not"),
        (
            {"billingItem": None, "openCancellationTicket": {"id": 77}},
            "server 5 is being cancelled: ticket 77",
        ),
        ({"billingItem": None}, "server 5 has no billing; is it cancelled already?"),
    ],
)
def test_cancel_hardware_refuses_what_cannot_be(changes: dict[str, Any], words: str) -> None:
    """A server that is busy, or on its way out, is left alone."""
    transport = Scripted(answers(**changes))
    with pytest.raises(sl.SoftLayerError) as caught:
        cancel(transport)
    assert (sl.SoftLayerError, words) == (type(caught.value), str(caught.value))
    assert ["Hardware_Server::getObject"] == [name(call) for call in transport.calls]


def test_reasons_cannot_be_changed_by_accident() -> None:
    """What is given is a copy."""
    manager = sl.HardwareManager(Scripted({}).client())
    reasons = manager.get_cancellation_reasons()
    assert {
        "unneeded": "No longer needed",
        "closing": "Business closing down",
        "cost": "Server / Upgrade Costs",
        "migrate_larger": "Migrating to larger server",
        "migrate_smaller": "Migrating to smaller server",
        "datacenter": "Migrating to a different SoftLayer datacenter",
        "performance": "Network performance / latency",
        "support": "Support response / timing",
        "sales": "Sales process / upgrades",
        "moving": "Moving to competitor",
    } == reasons
    reasons.clear()
    assert manager.get_cancellation_reasons()


def test_a_disk_is_ordered_under_its_place() -> None:
    """The price has the category of the place, by its code and its id."""
    disk = {"description": "resize_disk", "capacity": 1000, "number": 1}
    transport = Scripted(answers())
    sl.HardwareManager(transport.client()).upgrade(5, disk=[disk], memory="32 GB")
    [order] = transport.calls[-1].args
    category = {"categoryCode": "disk1", "id": 5}
    assert [{"id": 6, "categories": [category]}, {"id": 1}] == order["prices"]
    asked = {name(call): (call.id, call.mask) for call in transport.calls[:-1]}
    assert {
        "Hardware_Server::getUpgradeItemPrices": (
            5,
            (
                "mask[id,locationGroupId,categories[name,id,categoryCode],"
                "item[keyName,description,capacity,units,attributes[id,attributeTypeKeyName]]]"
            ),
        ),
        "Hardware_Server::getObject": (
            5,
            "mask[datacenter,billingItem[id,package[id,keyName],nextInvoiceChildren]]",
        ),
        "Provisioning_Maintenance_Window::getMaintenanceWindows": (None, None),
    } == asked


@pytest.mark.parametrize(
    ("number", "wish", "words"),
    [(1, "add_disk", "disk1 is there already"), (2, "resize_disk", "disk2 is not there")],
)
def test_a_disk_that_cannot_be_is_quoted(number: int, wish: str, words: str) -> None:
    """With what was wanted and what there is."""
    disk = {"description": wish, "capacity": 1000, "number": number}
    with pytest.raises(sl.PreflightError) as caught:
        sl.HardwareManager(Scripted(answers()).client()).upgrade(5, disk=[disk])
    assert f"disk={disk!r}: {words}" == str(caught.value)


def test_without_a_window_the_order_says_so() -> None:
    """Its second property has no number then; the first says that the work is to be done now."""
    script = {
        **answers(),
        "Provisioning_Maintenance_Window::getMaintenanceWindows": [],
    }
    transport = Scripted(script)
    sl.HardwareManager(transport.client()).upgrade(5, memory=32)
    now, window = transport.calls[-1].args[0]["properties"]
    assert "MAINTENANCE_WINDOW" == now["name"]
    assert {"name": "MAINTENANCE_WINDOW_ID", "value": "None"} == window


def test_a_cancellation_reads_what_decides() -> None:
    """The billing, the ticket and what is being done, before and after."""
    transport = Scripted(answers(hourlyBillingFlag=False, openCancellationTicket={"id": 77}))
    assert cancel(transport, immediate=True)
    billed = (
        "id,description,hostName,domainName,hourlyFlag,nextBillDate,cancellationDate,"
        "nextInvoiceTotalRecurringAmount"
    )
    mask = (
        f"mask[id,hourlyBillingFlag,billingItem[{billed}],openCancellationTicket[id],"
        "activeTransaction]"
    )
    assert [mask, None, mask, None] == [call.mask for call in transport.calls]
    assert [5, 6, 5, 77] == [call.id for call in transport.calls]


def today() -> dt.date:
    """The day where this program runs."""
    return dt.datetime.now().astimezone().date()


FIRST, LAST, LATER = dt.date(2026, 3, 1), dt.date(2026, 3, 5), dt.date(2199, 1, 1)
MONTH = dt.timedelta(days=30)


@pytest.mark.parametrize(
    ("begin", "end", "days"),
    [
        (FIRST, LAST, lambda _: (FIRST, LAST)),
        (FIRST, FIRST, lambda _: (FIRST, FIRST)),
        (FIRST, None, lambda _: (FIRST, FIRST + MONTH)),
        (None, LATER, lambda now: (now, LATER)),
        (None, None, lambda now: (now, now + MONTH)),
    ],
)
def test_windows_of_a_time(begin: Any, end: Any, days: Any) -> None:
    """From today and for 30 days, unless it is said otherwise; each day from midnight."""
    answer = "Provisioning_Maintenance_Window::getMaintenanceWindows"
    transport = Scripted({"Location::getDatacenters": [{"id": 3}], answer: [{"id": 8}]})
    before = today()
    [window] = sl.HardwareManager(transport.client()).list_maintenance_windows("dal13", begin, end)
    assert 8 == window.id
    *sent, place = transport.calls[-1].args
    expected = [[f"{day}T00:00:00.0000-06:00" for day in days(now)] for now in (before, today())]
    assert sent in expected
    assert 3 == place
    transport.calls.clear()
    with pytest.raises(sl.PreflightError) as caught:
        sl.HardwareManager(transport.client()).list_maintenance_windows("dal13", LAST, FIRST)
    assert "begin=2026-03-05, end=2026-03-01: it ends before it begins" == str(caught.value)
    assert [] == transport.calls


@pytest.mark.parametrize(
    ("begin", "sent"),
    [
        (None, ""),
        (dt.datetime(2026, 3, 1, 4, 30, tzinfo=dt.UTC), "2026-03-01T04:30:00+00:00"),
    ],
)
def test_the_work_is_moved_to_a_window(begin: dt.datetime | None, sent: str) -> None:
    """By the window's beginning and id, of just that request."""
    window = models.ProvisioningMaintenanceWindow(id=9, begin_date=begin)
    transport = Scripted({"Product_Upgrade_Request::updateMaintenanceWindow": True})
    assert sl.HardwareManager(transport.client()).move_upgrade(3, window) is True
    [call] = transport.calls
    assert (3, (sent, 9)) == (call.id, call.args)
