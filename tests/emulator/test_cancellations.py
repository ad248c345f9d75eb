"""Cancellations that are asked for, carried out, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.refusals import TEMPLATE
from tests.emulator.wire import read, rest

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

NAME = "Billing_Item_Cancellation_Request"
PATH = f"SoftLayer_{NAME}"
MONTH = 31 * 86_400
NEXT = "2026-04-01T00:00:00-05:00"


def volumes(emulator: Emulator) -> list[int]:
    """The ids of three volumes."""
    return [each["id"] for each in emulator.seed("Network_Storage", count=3)]


def bill(emulator: Emulator, volume: int) -> Any:
    """The billing item of a volume, as it is now."""
    mask = "mask[billingItem[id,cancellationDate]]"
    return read(emulator, "Network_Storage", "getObject", id=volume, mask=mask)["billingItem"]


def status(emulator: Emulator, volume: int) -> int:
    """Whether a volume is there, as the status of HTTP."""
    return rest(emulator, f"SoftLayer_Network_Storage/{volume}").status


def ask(emulator: Emulator, *items: dict[str, Any]) -> Any:
    """Ask for the end of things."""
    reply = rest(emulator, f"{PATH}/createObject", {"items": items, "notes": "No longer needed"})
    assert reply.status == 201, reply.body
    return reply.json


def test_with_the_month_and_taken_back(emulator: Emulator) -> None:
    """A request is approved, ends things with the month, and can be voided until then."""
    volume = volumes(emulator)[0]
    id = bill(emulator, volume)["id"]
    request = ask(emulator, {"billingItemId": id})
    assert ("Pending", id) == (request["status"]["name"], request["items"][0]["billingItemId"])
    shown = read(emulator, NAME, "getObject", id=request["id"], mask="mask[status,ticket,user]")
    assert ("Approved", 4) == (shown["status"]["name"], shown["status"]["id"])
    assert "No longer needed" not in shown["ticket"]["title"]
    assert NEXT == bill(emulator, volume)["cancellationDate"]
    known = read(emulator, NAME, "getAllCancellationRequests", mask="mask[id]")
    assert [request["id"]] == [each["id"] for each in known]
    assert rest(emulator, f"{PATH}/{request['id']}/void", True).json is True
    assert bill(emulator, volume)["cancellationDate"] is None
    shown = read(emulator, NAME, "getObject", id=request["id"], mask="mask[status,ticket.status]")
    assert ("Voided", "Closed") == (shown["status"]["name"], shown["ticket"]["status"]["name"])
    assert 500 == rest(emulator, f"{PATH}/{request['id']}/void").status
    emulator.clock.advance(MONTH)
    assert 200 == status(emulator, volume)


def test_bills_know_their_requests(emulator: Emulator) -> None:
    """A bill has the requests for its end, made by themselves or with a server, and their state."""
    service = bill(emulator, volumes(emulator)[0])["id"]
    server = emulator.get("Hardware_Server", 21001, "billingItem.id")["billingItem"]["id"]
    path = "SoftLayer_Billing_Item"
    inner = "pendingCancellationFlag,activeCancellationItem.id,cancellationRequests.status.name"
    mask = f"mask[id,{inner}]"
    for id in (service, server):
        nothing = {"id": id, "pendingCancellationFlag": False, "cancellationRequests": []}
        assert nothing == rest(emulator, f"{path}/{id}", mask=mask).json
    request = ask(emulator, {"billingItemId": service})
    assert rest(emulator, f"{path}/{server}/cancelItem", False, False, "", "").json is True
    for id, name in ((service, "Approved"), (server, "Pending")):
        found = rest(emulator, f"{path}/{id}", mask=mask).json
        assert found["pendingCancellationFlag"] is True
        assert [name] == [each["status"]["name"] for each in found["cancellationRequests"]]
        assert found["activeCancellationItem"]["id"]
    rest(emulator, f"{PATH}/{request['id']}/void")
    found = rest(emulator, f"{path}/{service}", mask=mask).json
    assert found["pendingCancellationFlag"] is False
    assert ["Voided"] == [each["status"]["name"] for each in found["cancellationRequests"]]
    assert "activeCancellationItem" not in found


def test_at_once_and_one_by_one(emulator: Emulator) -> None:
    """Some things end at once, others with the month; one of them can stay."""
    found = volumes(emulator)
    now, later, kept = (bill(emulator, volume)["id"] for volume in found)
    items = [{"billingItemId": id} for id in (later, kept)]
    request = ask(emulator, {"billingItemId": now, "immediateCancellationFlag": True}, *items)
    item = next(each["id"] for each in request["items"] if each["billingItemId"] == kept)
    assert [404, 200, 200] == [status(emulator, volume) for volume in found]
    assert rest(emulator, f"{PATH}/{request['id']}/removeCancellationItem", item).json is True
    assert 404 == rest(emulator, f"{PATH}/{request['id']}/removeCancellationItem", item).status
    emulator.clock.advance(MONTH)
    assert [404, 404, 200] == [status(emulator, volume) for volume in found]


def test_what_is_refused(emulator: Emulator) -> None:
    """Nothing is cancelled twice; a request is for something."""
    empty = rest(emulator, f"{PATH}/createObject", {"items": []}).error
    text = "A cancellation request should have at least one billing item to cancel."
    assert text == empty[2]
    id = bill(emulator, volumes(emulator)[0])["id"]
    assert read(emulator, NAME, "validateBillingItemForCancellation", id) is True
    ask(emulator, {"billingItemId": id})
    assert 500 == rest(emulator, f"{PATH}/validateBillingItemForCancellation", id).status
    again = rest(emulator, f"{PATH}/createObject", {"items": [{"billingItemId": id}]})
    assert 500 == again.status


@pytest.mark.parametrize("seeded", [True, False])
def test_parts_of_a_machine(emulator: Emulator, seeded: bool) -> None:  # noqa: FBT001 - given by pytest
    """What a guest cannot be without is not cancelled alone; a disk is, and then is gone."""
    disks = [{"device": device, "diskImage": {"capacity": 25}} for device in ("0", "2")]
    template = {**TEMPLATE, "blockDevices": disks}
    if seeded:
        [guest] = emulator.seed("Virtual_Guest", **template)
    else:
        guest = rest(emulator, "SoftLayer_Virtual_Guest/createObject", template).json
    mask = "mask[billingItem.children[id,categoryCode,allowCancellationFlag],blockDevices.device]"
    found = emulator.get("Virtual_Guest", guest["id"], mask)
    parts = {part["categoryCode"]: part for part in found["billingItem"]["children"]}
    text = (
        "This type of service cannot be cancelled through the API.  "
        "Please submit a cancellation ticket"
    )
    for code in ("ram", "os", "guest_disk0", "port_speed"):
        path = f"SoftLayer_Billing_Item/{parts[code]['id']}"
        assert 0 == parts[code]["allowCancellationFlag"]
        for method, args in (
            ("cancelItem", (True, False, "", "")),
            ("cancelItem", (False, False, "", "")),
            ("cancelService", ()),
            ("cancelServiceOnAnniversaryDate", ()),
        ):
            assert text == rest(emulator, f"{path}/{method}", *args).error[2]
        item = {"billingItemId": parts[code]["id"]}
        assert text == rest(emulator, f"{PATH}/createObject", {"items": [item]}).error[2]
    path = f"SoftLayer_Billing_Item/{parts['guest_disk1']['id']}/cancelItem"
    assert rest(emulator, path, True, False, "", "").json is True
    found = emulator.get("Virtual_Guest", guest["id"], mask)
    left = {part["categoryCode"] for part in found["billingItem"]["children"]}
    assert parts.keys() - left == {"guest_disk1"}
    assert ["0"] == [each["device"] for each in found["blockDevices"]]


def test_until_when(shared: Emulator) -> None:
    """Services are to be cancelled two days before the bill date, servers three."""
    dates = [read(shared, NAME, "getCancellationCutoffDate", 307, c) for c in ("service", "server")]
    assert ["2026-03-30T00:00:00-05:00", "2026-03-29T00:00:00-05:00"] == dates
    reasons = read(shared, "Billing_Item_Cancellation_Reason", "getAllCancellationReasons")
    assert "No longer needed" in [each["reason"] for each in reasons]


def test_services_that_stay(emulator: Emulator) -> None:
    """A cancellation at the next bill date is voided; what is not cancelled is not."""
    volume = volumes(emulator)[0]
    path = f"SoftLayer_Billing_Item/{bill(emulator, volume)['id']}"
    expected = "Cannot void cancellation. This billing item is not set to cancel."
    assert expected == rest(emulator, f"{path}/voidCancelService").error[2]
    assert rest(emulator, f"{path}/cancelItem", False, True, "", "").json is True
    assert rest(emulator, f"{path}/voidCancelService").json is True
    emulator.clock.advance(MONTH)
    assert 200 == status(emulator, volume)


def test_servers_know_their_ticket(emulator: Emulator) -> None:
    """A server has the ticket of its request, and no more when that is taken back."""
    mask = "mask[openCancellationTicket.id,billingItem.id]"
    item = read(emulator, "Hardware_Server", "getObject", id=21001, mask=mask)["billingItem"]["id"]
    request = ask(emulator, {"billingItemId": item})
    server = read(emulator, "Hardware_Server", "getObject", id=21001, mask=mask)
    assert request["ticket"]["id"] == server["openCancellationTicket"]["id"]
    assert 1 == len(read(emulator, NAME, "getAllCancellationRequests"))
    rest(emulator, f"{PATH}/{request['id']}/void")
    server = read(emulator, "Hardware_Server", "getObject", id=21001, mask=mask)
    assert "openCancellationTicket" not in server


def test_a_guest_stays_until_its_bill_date(emulator: Emulator) -> None:
    """It is cancelled with the month, once, unless that is taken back; at once when asked so."""
    mask = "mask[billingItem[id,cancellationDate]]"
    item = emulator.get("Virtual_Guest", 102, mask)["billingItem"]
    path, guest = f"SoftLayer_Billing_Item/{item['id']}", "SoftLayer_Virtual_Guest/102"
    assert rest(emulator, f"{path}/cancelItem", False, True, "", "").json is True
    assert NEXT == emulator.get("Virtual_Guest", 102, mask)["billingItem"]["cancellationDate"]
    assert "RUNNING" == emulator.get("Virtual_Guest", 102, "powerState")["powerState"]["keyName"]
    again = rest(emulator, f"{path}/cancelServiceOnAnniversaryDate").error
    assert "This billing item is cancelled already." == again[2]
    assert rest(emulator, f"{path}/voidCancelService").json is True
    emulator.clock.advance(MONTH)
    assert 200 == rest(emulator, guest).status
    assert rest(emulator, f"{path}/cancelServiceOnAnniversaryDate").json is True
    emulator.clock.advance(MONTH)
    assert 404 == rest(emulator, guest).status
    other = emulator.get("Virtual_Guest", 103, mask)["billingItem"]["id"]
    assert rest(emulator, f"SoftLayer_Billing_Item/{other}/cancelService").json is True
    assert 404 == rest(emulator, "SoftLayer_Virtual_Guest/103").status


def test_bare_metal_is_cancelled_by_a_ticket(emulator: Emulator) -> None:
    """It is asked for by `cancelItem`; `cancelService` is not for bare metal."""
    item = read(emulator, "Hardware_Server", "getBillingItem", id=21001)["id"]
    path = f"SoftLayer_Billing_Item/{item}"
    text = "This type of service cannot be cancelled through the API."
    assert rest(emulator, f"{path}/cancelService").json["error"].startswith(text)
    mask = "mask[openCancellationTicket.id]"
    assert "openCancellationTicket" not in emulator.get("Hardware_Server", 21001, mask)
    assert rest(emulator, f"{path}/cancelItem", False, True, "", "").json is True
    assert "openCancellationTicket" in emulator.get("Hardware_Server", 21001, mask)
