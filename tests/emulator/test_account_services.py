"""What an account has beside machines: invoices, licences, mail, scripts, notices, bandwidth."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from tests.emulator.wire import basic, read, rest, send

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

MAIL = "SoftLayer_Network_Message_Delivery_Email_Sendgrid"
POOL = "SoftLayer_Network_Bandwidth_Version1_Allotment"
SERVER = 21001


def account(emulator: Emulator, relation: str, mask: str = "") -> Any:
    """Something of the account."""
    return rest(emulator, f"SoftLayer_Account/get{relation}", mask=mask or "mask[id]").json


def test_what_is_paid_next(emulator: Emulator) -> None:
    """The next invoice is the sum of what is paid for, and grows with each order."""

    def total() -> Decimal:
        return Decimal(account(emulator, "NextInvoiceTotalAmount"))

    items = account(emulator, "AllBillingItems", "mask[recurringFee]")
    before = sum(Decimal(each["recurringFee"]) for each in items)
    assert before == total()
    emulator.seed("Virtual_Guest", startCpus=1, maxMemory=1024)
    # A core, a gigabyte, the smallest disk, and an uplink of a gigabit.
    fees = map(Decimal, ("14.6", "7.3", "3.65", "10.22"))
    assert sum(fees) == total() - before


def test_lines_are_added_up(shared: Emulator) -> None:
    """A line of an invoice has the total of its parts too, and knows what and where it is."""
    total = "totalRecurringAmount"
    inner = f"{total},recurringFee,category.name,product.keyName,location.name"
    mask = f"mask[invoiceTotalAmount,invoiceTopLevelItems[{inner},children[{inner}]]]"
    for invoice in account(shared, "Invoices", mask):
        tops = invoice["invoiceTopLevelItems"]
        for top in tops:
            fees = (Decimal(each["recurringFee"]) for each in (top, *top["children"]))
            assert float(sum(fees)) == pytest.approx(top[total])
        assert float(invoice["invoiceTotalAmount"]) == pytest.approx(
            sum(top[total] for top in tops)
        )
        machine = next(top for top in tops if top["children"])
        for each in (machine, *machine["children"]):
            assert {"category", "product", "location"} < each.keys()


def test_invoices(shared: Emulator) -> None:
    """An invoice is the sum of its lines; the open ones are in a list of their own."""
    mask = "mask[id,statusCode,invoiceTotalAmount,items[recurringFee,billingItem.id]]"
    rows = account(shared, "Invoices", mask)
    assert {"OPEN", "CLOSED"} == {row["statusCode"] for row in rows}
    for row in rows:
        total = sum(Decimal(each["recurringFee"]) for each in row["items"])
        assert total == Decimal(row["invoiceTotalAmount"])
    latest = max(row["createDate"] for row in account(shared, "Invoices", "mask[createDate]"))
    assert latest == account(shared, "LatestBillDate")
    opened = account(shared, "OpenRecurringInvoices")
    assert [row["id"] for row in rows if row["statusCode"] == "OPEN"] == [opened[0]["id"]]
    for kind, end in (("Pdf", "pdf"), ("Xls", "xlsx")):
        path = f"SoftLayer_Billing_Invoice/{rows[0]['id']}/get{kind}Filename"
        assert f"Invoice-{rows[0]['id']}.{end}" == rest(shared, path).json


def test_licences(emulator: Emulator) -> None:
    """A licence is ordered, has a key, and is cancelled by its billing item."""
    packages = rest(emulator, "SoftLayer_Product_Package/getAllObjects").json
    package = next(each for each in packages if each["keyName"] == "SOFTWARE_LICENSE_PACKAGE")
    items = rest(emulator, f"SoftLayer_Product_Package/{package['id']}/getItems").json
    order = {
        "complexType": "SoftLayer_Container_Product_Order_Software_License",
        "packageId": package["id"],
        "location": "dal13",
        "prices": [{"id": items[0]["prices"][0]["id"]}],
    }
    assert 200 == rest(emulator, "SoftLayer_Product_Order/placeOrder", order).status
    [license] = account(emulator, "AccountLicenses", "mask[key,billingItem.id]")
    assert 5 == len(license["key"].split("-"))
    bill = license["billingItem"]["id"]
    path = f"SoftLayer_Billing_Item/{bill}/cancelItem"
    assert rest(emulator, path, True, True, "", "").json is True
    assert [] == account(emulator, "AccountLicenses", "mask[key]")


def test_mail(emulator: Emulator) -> None:
    """An account to send mail with has a name, an address and statistics."""
    [row] = emulator.seed("Network_Message_Delivery_Email_Sendgrid", username="mailer")
    path = f"{MAIL}/{row['id']}"
    assert rest(emulator, f"{path}/editObject", {"username": "ada"}).json is True
    assert rest(emulator, f"{path}/updateEmailAddress", "ada@example.com").json is True
    assert "emailAddress" in rest(emulator, f"{path}/updateEmailAddress", "ada").json["error"]
    assert rest(emulator, f"{path}/disableSmtpAccess").json is True
    shown = rest(emulator, path, mask="mask[username,emailAddress,smtpAccess]").json
    assert ("ada", "ada@example.com", "0") == tuple(shown.values())
    days = rest(emulator, f"{path}/getStatistics", {"days": 3}).json
    assert ["2026-03-02", "2026-03-01", "2026-02-28"] == [each["date"] for each in days]
    assert [row["id"]] == [
        each["id"] for each in account(emulator, "NetworkMessageDeliveryAccounts")
    ]


def test_scripts_of_new_machines(emulator: Emulator) -> None:
    """A hook has a name and an address that it is fetched from."""
    path, good = "SoftLayer_Provisioning_Hook", {"name": "setup", "uri": "https://example.com/s"}
    id = rest(emulator, f"{path}/createObject", good).json["id"]
    assert "uri" in rest(emulator, f"{path}/createObject", good | {"uri": "s"}).json["error"]
    assert [id] == [each["id"] for each in account(emulator, "PostProvisioningHooks")]
    assert rest(emulator, f"{path}/{id}/deleteObject").json is True
    assert [] == account(emulator, "PostProvisioningHooks")


def test_events_that_are_planned(emulator: Emulator) -> None:
    """An event is pending until its end, and can be acknowledged."""
    [row] = emulator.seed("Notification_Occurrence_Event", subject="New switches")
    path = f"SoftLayer_Notification_Occurrence_Event/{row['id']}"
    assert rest(emulator, path, mask="mask[acknowledgedFlag]").json["acknowledgedFlag"] is False
    assert rest(emulator, f"{path}/acknowledgeNotification").json is True
    assert rest(emulator, path, mask="mask[acknowledgedFlag]").json["acknowledgedFlag"] is True
    assert [row["id"]] == [each["id"] for each in account(emulator, "PendingEvents")]
    emulator.clock.advance(2 * 86400)
    assert [] == account(emulator, "PendingEvents")


def test_subscriptions(emulator: Emulator) -> None:
    """A user who wants no mail about something says so."""
    [first, *_] = rest(emulator, "SoftLayer_Email_Subscription/getAllObjects").json
    path = f"SoftLayer_Email_Subscription/{first['id']}"
    assert rest(emulator, f"{path}/disable").json is True
    assert rest(emulator, path, mask="mask[enabled]").json["enabled"] is False
    assert rest(emulator, f"{path}/enable").json is True
    assert rest(emulator, path, mask="mask[enabled]").json["enabled"] is True


def test_who_hears_of_a_machine(emulator: Emulator) -> None:
    """A notification names a machine and a user that exist."""
    service = "SoftLayer_User_Customer_Notification_Virtual_Guest"
    [user, *_] = account(emulator, "Users")
    template = {"guestId": 102, "userId": user["id"]}
    shown = rest(emulator, f"{service}/createObject", template).json
    assert (102, user["id"]) == (shown["guest"]["id"], shown["user"]["id"])
    found = rest(emulator, f"{service}/findByGuestId", 102).json
    assert [shown["id"]] == [each["id"] for each in found]
    wrong = rest(emulator, f"{service}/createObject", template | {"guestId": 1})
    assert 404 == wrong.status
    assert rest(emulator, f"{service}/deleteObjects", [{"id": shown["id"]}]).json is True
    assert [] == rest(emulator, f"{service}/findByGuestId", 102).json


def test_pools_of_bandwidth(emulator: Emulator) -> None:
    """Machines share what they may use; a machine is in one pool."""
    regions = rest(emulator, "SoftLayer_Location_Group/getAllObjects").json
    region = next(each["id"] for each in regions if each["name"] == "US/Canada")
    template = {"name": "shared", "locationGroupId": region, "bandwidthAllotmentTypeId": 2}
    id = rest(emulator, f"{POOL}/createObject", template).json["id"]
    update = f"{POOL}/{id}/requestVdrContentUpdates"
    assert rest(emulator, update, [{"id": SERVER}], [], [{"id": 102}], []).json is True
    mask = "mask[totalBandwidthAllocated,hardware.id,virtualGuests.id]"
    row = emulator.get(POOL, id, mask)
    assert (500, [{"id": SERVER}], [{"id": 102}]) == (
        int(row["totalBandwidthAllocated"]),
        row["hardware"],
        row["virtualGuests"],
    )
    mask = "mask[bandwidthAllotmentDetail.bandwidthAllotment.name]"
    guest = emulator.get("SoftLayer_Virtual_Guest", 102, mask)
    assert "shared" == guest["bandwidthAllotmentDetail"]["bandwidthAllotment"]["name"]
    assert rest(emulator, update, [], [{"id": SERVER}], [], [{"id": 102}]).json is True
    emulator.clock.advance(31 * 86_400)
    assert [] == emulator.get(POOL, id, "mask[hardware.id]")["hardware"]
    assert rest(emulator, f"{POOL}/{id}/requestVdrCancellation").json is True
    emulator.clock.advance(31 * 86_400)
    assert id not in {each["id"] for each in account(emulator, "BandwidthAllotments")}


def test_what_was_measured(shared: Emulator) -> None:
    """The numbers of a day are the same whenever they are asked for; too many are refused."""
    id = rest(shared, "SoftLayer_Virtual_Guest/102/getMetricTrackingObjectId").json
    path = f"SoftLayer_Metric_Tracking_Object/{id}/getBandwidthData"
    first = rest(shared, path, "2026-01-01", "2026-01-03", "public", 86400)
    assert 4 == len(first.json)
    assert first.json == rest(shared, path, "2026-01-01", "2026-01-03", "public", 86400).json
    refused = rest(shared, path, "2026-01-01", "2026-03-01", "public", 1).json
    assert "Too many results" in refused["error"]
    refused = rest(shared, path, "2026-01-01", "2026-01-03", "public", -86400).json
    assert "number of seconds" in refused["error"]


def test_a_guest_asks_for_its_router(shared: Emulator) -> None:
    """The metadata service needs no key: it knows a guest by its interface."""
    headers = {"Authorization": basic()}
    path = "/rest/v3.1/SoftLayer_Virtual_Guest/102.json?objectMask=mask[networkComponents]"
    ports = send(shared, "GET", path, headers=headers).json["networkComponents"]
    macs = {each["port"]: each["macAddress"] for each in ports}
    found = rest(shared, f"SoftLayer_Resource_Metadata/getRouter/{macs[0]}").json
    assert found.startswith("bcr")
    wrong = rest(shared, "SoftLayer_Resource_Metadata/getRouter/00:00:00:00:00:00").json
    assert "SoftLayer_Exception_NotFound" == wrong["code"]


def test_what_an_account_is(emulator: Emulator) -> None:
    """How many hourly guests it has and may have, what is noted of it, and what it is not."""
    hourly = account(emulator, "HourlyVirtualGuests")
    assert len(hourly) == read(emulator, "Account", "countHourlyInstances")
    assert 0 < read(emulator, "Account", "hourlyInstanceLimit")
    assert read(emulator, "Account", "areVdrUpdatesBlockedForBilling") is False
    assert read(emulator, "Account", "hasAttribute", "SPECIAL") is False
    kind: dict[str, Any] = {"accountAttributeType": {"keyName": "SPECIAL"}, "value": "1"}
    emulator.seed("Account_Attribute", **kind)
    assert read(emulator, "Account", "hasAttribute", "SPECIAL") is True
    assert "1" == read(emulator, "Account", "getAttributeByType", "SPECIAL")["value"]


def test_vlans_that_reach_each_other(emulator: Emulator) -> None:
    """Spanning is switched on and off."""
    for enabled in (True, False):
        assert rest(emulator, "SoftLayer_Account/setVlanSpan", enabled).json is True
        assert enabled is read(emulator, "Account", "getNetworkVlanSpan")["enabledFlag"]
