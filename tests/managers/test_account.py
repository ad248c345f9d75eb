from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl
from tests.managers.doubles import Scripted, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator


@pytest.fixture
def manager(client: sl.Client) -> sl.AccountManager:
    """The manager under test."""
    return sl.AccountManager(client)


@attrs.define
class Row:
    """Anything as a program wants it."""

    id: int


def invoice(emulator: Emulator, day: str, status: str = "OPEN", kind: str = "RECURRING") -> int:
    """The id of an invoice of a day."""
    date = f"{day}T12:00:00-06:00"
    [row] = emulator.seed("Billing_Invoice", createDate=date, statusCode=status, typeCode=kind)
    return int(row["id"])


def test_get_summary_counts(manager: sl.AccountManager, client: sl.Client) -> None:
    """What there is, counted, and what is to be paid."""
    summary = manager.get_summary()
    assert len(sl.VSManager(client).list_instances()) == summary.virtual_guest_count
    assert summary.next_invoice_total_amount
    pending = summary.pending_invoice
    assert pending
    assert Decimal(str(summary.next_invoice_total_amount)) == pending.invoice_total_amount


def test_get_invoices_hides_closed_ones(manager: sl.AccountManager, emulator: Emulator) -> None:
    """The latest come first; closed ones, more of them and other types are asked for."""
    old, new = invoice(emulator, "2026-01-03"), invoice(emulator, "2026-03-03", kind="NEW")
    closed = invoice(emulator, "2026-02-03", "CLOSED")
    assert [new, old] == [each.id for each in manager.get_invoices() if each.id in (old, new)]
    assert closed not in {each.id for each in manager.get_invoices(None)}
    assert closed in {each.id for each in manager.get_invoices(closed=True)}
    assert [new] == [each.id for each in manager.get_invoices(1)]
    emulator.calls.clear()
    everything = manager.get_invoices(2, closed=True, get_all=True)
    assert {2} == {call["limit"] for call in emulator.calls}
    assert {old, new, closed} < {each.id for each in everything}
    assert [new] == [each.id for each in manager.get_invoices(type_code="NEW")]
    assert Row(new) == next(manager.iter_invoices(closed=True, into=Row))


def test_get_invoices_of_some_months(manager: sl.AccountManager, emulator: Emulator) -> None:
    """Days bound them, both included; the latest come first all the same."""
    days = ("2026-01-03", "2026-03-03", "2026-02-03", "2026-04-03")
    january, march, february, _ = (invoice(emulator, day) for day in days)
    closed = invoice(emulator, "2026-02-05", "CLOSED")
    mine = {"since": dt.date(2026, 1, 3), "until": dt.date(2026, 3, 3)}
    found = manager.get_invoices(since=dt.date(2026, 1, 3), until=dt.date(2026, 3, 3))
    assert [march, february, january] == [each.id for each in found]
    most = manager.get_invoices(1, since=mine["since"], until=mine["until"])
    assert [march] == [each.id for each in most]
    both = manager.get_invoices(since=dt.date(2026, 2, 4), until=dt.date(2026, 3, 1), closed=True)
    assert [closed] == [each.id for each in both]
    only = {"invoices": {"typeCode": {"operation": "NEW"}}}
    assert [] == manager.get_invoices(since=dt.date(2026, 1, 3), filter=only)
    assert {"typeCode"} == set(only["invoices"])


def test_get_billing_items_of_an_invoice(manager: sl.AccountManager, client: sl.Client) -> None:
    """The lines of an invoice, narrowed by category and device."""
    [first, *_] = manager.get_invoices(closed=True)
    lines = manager.get_billing_items(first.id)
    assert lines
    assert all(line.description for line in lines)
    names = {line.host_name for line in lines}
    name = next(each for each in names if each)
    assert {name} == {line.host_name for line in manager.get_billing_items(first.id, hostname=name)}
    assert [] == manager.get_billing_items(first.id, category="nothing")
    assert [Row(lines[0].id)] == manager.get_billing_items(first.id, limit=1, into=Row)


def test_files_of_invoices() -> None:
    """An invoice is a file, and so is the next one."""
    script = Scripted(
        {
            "Billing_Invoice::getPdf": "JVBERg==",
            "Billing_Invoice::getExcel": "UEt4",
            "Account::getNextInvoicePdf": "JVBERi0=",
            "Account::getNextInvoiceExcel": "UEt4eA==",
        }
    )
    manager = sl.AccountManager(script.client())
    assert (b"%PDF", b"PKx") == (manager.get_invoice_pdf(5), manager.get_invoice_excel(5))
    assert {5} == {call.id for call in script.calls}
    assert b"%PDF-" == manager.get_invoice_pdf()
    assert b"PKxx" == manager.get_invoice_excel()


def test_costs_of_the_next_invoice(manager: sl.AccountManager, client: sl.Client) -> None:
    """By whatever they are added up, it is what the account pays; the dearest comes first."""
    expected = Decimal(str(manager.get_summary().next_invoice_total_amount))
    for by in ("device", "datacenter", "category", "user"):
        found = manager.costs(by)
        total = sum((cost.total for cost in found.values()), Decimal())
        assert expected == total, by
        assert sorted(found.values(), key=lambda cost: -cost.total) == list(found.values())
    devices = manager.costs()
    assert {"web1.example.com", "db1.example.com"} <= set(devices)
    assert all(isinstance(cost.recurring, Decimal) for cost in devices.values())


def test_costs_by_tag(manager: sl.AccountManager, client: sl.Client) -> None:
    """A device counts for each of its tags; what has none is under an empty name."""
    vs = sl.VSManager(client)
    [guest] = vs.list_instances(hostname="web1")
    assert vs.edit(guest.id, tags="blue,green")
    device = manager.costs("device")["web1.example.com"]
    tags = manager.costs("tag")
    assert device == tags["blue"] == tags["green"]
    assert tags[""].items > 0


def test_costs_of_an_invoice(manager: sl.AccountManager) -> None:
    """Of any invoice, by the sum of its lines."""
    [first, *_] = manager.get_invoices(closed=True)
    found = manager.costs("device", first.id)
    total = sum((cost.total for cost in found.values()), Decimal())
    assert Decimal(str(first.invoice_total_amount)) == total
    assert "web1.example.com" in found


def test_costs_since_a_day(manager: sl.AccountManager) -> None:
    """All invoices from that day on are added up, closed ones too."""
    several = manager.get_invoices(None, closed=True)
    assert len(several) > 1
    found = manager.costs(since=dt.date(2001, 1, 1))
    total = sum((cost.total for cost in found.values()), Decimal())
    assert sum(Decimal(str(each.invoice_total_amount)) for each in several) == total
    last_day = several[0].create_date.date()
    assert found != manager.costs(since=last_day)
    with pytest.raises(sl.PreflightError, match="an invoice, or the day"):
        manager.costs("device", several[0].id, since=last_day)


def test_costs_know_who_and_where() -> None:
    """Tags and users of an invoice come through what was bought; what is gone has neither."""
    script = Scripted(
        {
            "Account::getVirtualGuests": [
                {"id": 1, "billingItem": {"id": 7}, "tagReferences": [{"tag": {"name": "blue"}}]},
                {"id": 2, "billingItem": None, "tagReferences": [{"tag": {"name": "gone"}}]},
            ],
            "Account::getHardware": [],
            "Billing_Invoice::getInvoiceTopLevelItems": [
                {
                    "id": 70,
                    "totalRecurringAmount": 1.1,
                    "totalOneTimeAmount": "0.2",
                    "location": {"name": "dal13"},
                    "billingItem": {
                        "id": 7,
                        "orderItem": {"order": {"userRecord": {"username": "ada"}}},
                    },
                },
                {"id": 71, "totalRecurringAmount": "3", "billingItem": None, "location": None},
            ],
        }
    )
    manager = sl.AccountManager(script.client())
    tags = manager.costs("tag", 5)
    assert ["", "blue"] == list(tags)
    assert (Decimal("1.1"), Decimal("0.2"), 1) == attrs.astuple(tags["blue"])
    assert {"": Decimal(3), "ada": Decimal("1.3")} == {
        name: cost.total for name, cost in manager.costs("user", 5).items()
    }
    assert ["", "dal13"] == list(manager.costs("datacenter", 5))
    with pytest.raises(sl.PreflightError, match="Did you mean 'datacenter'"):
        manager.costs("datacentre")  # type: ignore[arg-type] # misspelt on purpose


def test_get_account_billing_items_narrows(manager: sl.AccountManager, emulator: Emulator) -> None:
    """Day, category, device and limit; what is cancelled is left out."""
    found = manager.get_account_billing_items()
    assert found
    assert {"server"} == {
        each.category_code
        for each in manager.get_account_billing_items(category="server", mask="categoryCode")
    }
    [one] = manager.get_account_billing_items(hostname="db1", limit=1)
    assert manager.cancel_item(_storage_item(manager).id)
    assert len(found) - 1 == len(manager.get_account_billing_items())
    assert [] == manager.get_account_billing_items("01-31-2001")
    assert [Row(one.id)] == manager.get_account_billing_items(hostname="db1", into=Row)[:1]
    with pytest.raises(sl.PreflightError, match="create='today'"):
        manager.get_account_billing_items("today")


def _storage_item(manager: sl.AccountManager) -> sl.models.BillingItem:
    """Something billed that is no machine."""
    items = manager.get_account_billing_items(mask="id,categoryCode,cancellationDate")
    return next(each for each in items if "storage" in str(each.category_code))


def test_billing_items_are_read(manager: sl.AccountManager) -> None:
    """By the billing item's id, by that of a line of an invoice, or by either."""
    [first, *_] = manager.get_account_billing_items(limit=1)
    item = manager.get_billing_item(first.id)
    assert (first.id, first.description) == (item.id, item.description)
    assert Row(first.id) == manager.get_billing_item(first.id, into=Row)
    assert first.id == manager.get_billing_item(first.id, "id").id
    detail = manager.get_item_detail(first.id)
    assert detail is not None
    assert first.id == detail.id
    [bill, *_] = manager.get_invoices(closed=True)
    line = manager.get_billing_items(bill.id, mask="id,billingItem[id]")[0]
    bought = manager.get_billing_item_from_invoice(line.id)
    assert bought == manager.get_item_detail(line.id)
    with pytest.raises(sl.NotFoundError):
        manager.get_item_detail(1)


def test_cancel_item_says_who_and_when(manager: sl.AccountManager, emulator: Emulator) -> None:
    """At the next billing date with a note of who did it, or at once with a note of one's own."""
    item = _storage_item(manager)
    assert manager.cancel_item(item.id)
    assert [False, True, "No longer needed", "Cancelled by demo"] == last(emulator)[2]
    assert manager.get_billing_item(item.id, "cancellationDate").cancellation_date
    emulator.calls.clear()
    assert manager.cancel_item(item.id, "Done", "by hand", immediately=True)
    assert [True, True, "Done", "by hand"] == last(emulator)[2]
    assert ["Billing_Item::cancelItem"] == methods(emulator)


def test_cancellations_are_listed_and_taken_back(
    manager: sl.AccountManager, emulator: Emulator
) -> None:
    """A request is there with what it is about; to take it back is one call."""
    [row] = emulator.seed("Billing_Item_Cancellation_Request", notes="no need")
    assert [row["id"]] == [each.id for each in manager.list_cancellations()]
    cancelled = sl.HardwareManager(manager.client).cancel_hardware("db1")
    _, request = manager.list_cancellations()
    assert [cancelled.billing_item] == [
        each.billing_item and each.billing_item.id for each in request.items
    ]
    assert manager.void_cancellation(request.id)
    assert [row["id"]] == [each.id for each in manager.list_cancellations()]
    assert [row["id"], request.id] == [each.id for each in manager.list_cancellations(ended=True)]
    volume = sl.BlockStorageManager(manager.client).cancel_volume("SL02SEL307-1")
    item = manager.get_billing_item(volume.billing_item, mask="mask[id,cancellationDate]")
    assert volume.ends == item.cancellation_date
    script = Scripted({"Billing_Item_Cancellation_Request::void": True})
    assert sl.AccountManager(script.client()).void_cancellation(5, close_ticket=False)
    assert (5, [False]) == (script.calls[-1].id, list(script.calls[-1].args))


def test_orders_and_upgrades_are_listed(manager: sl.AccountManager, emulator: Emulator) -> None:
    """At most a hundred, unless asked for; by status."""
    emulator.seed("Billing_Order", status="COMPLETED")
    assert len(manager.get_account_all_billing_orders()) > 1
    orders = manager.get_account_all_billing_orders(status="COMPLETED")
    assert ["COMPLETED"] == [order.status for order in orders]
    assert [] == manager.get_account_all_billing_orders(status="NEVER")
    assert [Row(orders[0].id)] == manager.get_account_all_billing_orders(
        1, status="COMPLETED", into=Row
    )
    emulator.seed("Product_Upgrade_Request", orderId=orders[0].id)
    assert [orders[0].id] == [each.order_id for each in manager.get_account_upgrade_orders()]
    assert 1 == len(manager.get_account_upgrade_orders(None, mask="id"))


def test_licences_and_mail_are_listed(manager: sl.AccountManager, emulator: Emulator) -> None:
    """Lists that are whole."""
    key = {"key": "AAAA-BBBB"}
    answers: dict[str, Any] = {
        "Account::getActiveAccountLicenses": [{"id": 1, **key}],
        "Account::getActiveVirtualLicenses": [{"id": 2, **key}],
    }
    scripted = sl.AccountManager(Scripted(answers).client())
    assert ["AAAA-BBBB"] == [each.key for each in scripted.get_active_account_licenses()]
    [licence] = scripted.get_active_virtual_licenses()
    assert "AAAA-BBBB" == licence.key
    emulator.seed("Network_Message_Delivery_Email_Sendgrid", username="mail1")
    assert ["mail1"] == [each.username for each in manager.get_network_message_delivery_accounts()]


def test_scripts_are_added_and_deleted(manager: sl.AccountManager) -> None:
    """A script has an address that a server can load it from."""
    made = manager.create_provisioning("setup", "https://example.org/setup.sh")
    assert [("setup", "https://example.org/setup.sh")] == [
        (each.name, each.uri) for each in manager.get_provisioning_scripts()
    ]
    with pytest.raises(sl.PreflightError, match="https://"):
        manager.create_provisioning("setup", "ftp://example.org/setup.sh")
    assert manager.delete_provisioning(made.id)
    assert [] == manager.get_provisioning_scripts()


def test_get_routers_of_a_place(manager: sl.AccountManager) -> None:
    """All, or those of a datacenter."""
    everywhere = manager.get_routers(mask="id,hostname")
    here = manager.get_routers("dal13")
    assert 0 < len(here) < len(everywhere)
    assert all("dal13" in str(each.hostname) for each in here)
    assert 1 == len(manager.get_routers(limit=1, into=Row))


def test_pools_are_listed_and_counted(
    manager: sl.AccountManager, emulator: Emulator, client: sl.Client
) -> None:
    """A pool goes by its name, and has its servers."""
    pools = sl.services.NetworkBandwidthVersion1AllotmentService(client)
    pool = pools.create_object(sl.models.NetworkBandwidthVersion1Allotment(name="pool1"))
    [guest] = sl.VSManager(client).list_instances(hostname="web1")
    client.call(
        "Network_Bandwidth_Version1_Allotment",
        "requestVdrContentUpdates",
        [],
        [],
        [{"id": guest.id}],
        [],
        id=pool.id,
    )
    assert ["pool1"] == [each.name for each in manager.get_bandwidth_pools()]
    assert [] == manager.get_bandwidth_pools(name="other")
    assert 1 == manager.get_bandwidth_pool_counts("pool1")
    detail = manager.get_bandwidth_detail("pool1")
    assert [guest.id] == [each.id for each in detail.virtual_guests]
    assert [pool.id] == manager.resolve_ids("pool1")
    assert [Row(pool.id)] == manager.get_bandwidth_pools(into=Row)


def events(emulator: Emulator) -> dict[str, int]:
    """One event of each type, and a planned one that is over."""
    kinds = ("PLANNED", "UNPLANNED_INCIDENT", "ANNOUNCEMENT")
    found = {
        kind: emulator.seed(
            "Notification_Occurrence_Event",
            subject=kind,
            notificationOccurrenceEventType={"keyName": kind},
        )[0]["id"]
        for kind in kinds
    }
    [row] = emulator.seed(
        "Notification_Occurrence_Event",
        subject="past",
        startDate="2026-01-02T00:00:00-06:00",
        endDate="2026-01-03T00:00:00-06:00",
    )
    return {**found, "past": row["id"]}


def test_get_upcoming_events_by_type(manager: sl.AccountManager, emulator: Emulator) -> None:
    """Of a type, those of now, or since a day as a text or a date."""
    ids = events(emulator)

    def found(*args: Any) -> list[int]:
        return [each.id for each in manager.get_upcoming_events(*args)]

    assert [ids["PLANNED"]] == found("PLANNED")
    assert [ids["UNPLANNED_INCIDENT"]] == found("UNPLANNED_INCIDENT")
    assert [ids["ANNOUNCEMENT"]] == found("ANNOUNCEMENT")
    assert [ids["PLANNED"], ids["past"]] == found("PLANNED", "01-01-2026")
    assert [ids["PLANNED"], ids["past"]] == found("PLANNED", dt.date(2026, 1, 3))
    assert [ids["PLANNED"]] == found("PLANNED", dt.date(2026, 1, 4))
    with pytest.raises(sl.PreflightError, match="Did you mean 'PLANNED'"):
        manager.get_upcoming_events("PLANND")  # type: ignore[arg-type] # misspelt on purpose
    assert [Row(ids["PLANNED"])] == manager.get_upcoming_events("PLANNED", limit=1, into=Row)


def test_add_event_filter_changes_the_filter(manager: sl.AccountManager) -> None:
    """The conditions join those that are there."""
    tree: dict[str, object] = {"subject": {"operation": "x"}}
    manager.add_event_filter(tree, "ANNOUNCEMENT")
    assert {"subject", "notificationOccurrenceEventType", "statusCode"} == set(tree)
    with pytest.raises(sl.PreflightError, match="date_min='soon'"):
        manager.add_event_filter({}, "UNPLANNED_INCIDENT", "soon")


def test_events_are_acknowledged(manager: sl.AccountManager, emulator: Emulator) -> None:
    """One by its id, or all of a type that are not yet."""
    ids = events(emulator)
    assert not manager.get_event(ids["ANNOUNCEMENT"]).acknowledged_flag
    assert manager.ack_event(ids["ANNOUNCEMENT"])
    assert manager.get_event(ids["ANNOUNCEMENT"]).acknowledged_flag
    planned = manager.get_upcoming_events("PLANNED", "01-01-2026", acknowledged=False)
    assert 2 == len(planned)
    assert 2 == len(manager.ack_events("PLANNED", "01-01-2026"))
    assert [] == manager.ack_events("PLANNED", "01-01-2026")
    assert [] == manager.get_upcoming_events("PLANNED", "01-01-2026", acknowledged=False)
    assert 2 == len(manager.get_upcoming_events("PLANNED", "01-01-2026", acknowledged=True))
    assert not manager.get_event(ids["UNPLANNED_INCIDENT"]).acknowledged_flag


def test_an_event_is_acknowledged_once(manager: sl.AccountManager, emulator: Emulator) -> None:
    """Also one that was said to be new to everybody when it was seeded."""
    [row] = emulator.seed("Notification_Occurrence_Event", subject="x", acknowledgedFlag=False)
    assert [row["id"]] == [each.id for each in manager.ack_events("PLANNED")]
    assert [] == manager.ack_events("PLANNED")


def test_events_that_are_not_acknowledged_are_named() -> None:
    """The error has what was acknowledged."""
    answers = {
        "Notification_Occurrence_Event::getAllObjects": [{"id": 3, "acknowledgedFlag": False}]
    }
    with pytest.raises(sl.FollowUpError, match="event 3") as caught:
        sl.AccountManager(Scripted(answers).client()).ack_events("PLANNED")
    assert [] == caught.value.result
