"""What answers have without being asked, and what is not null in them: programs read it so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.emulator.test_ordering import ORDER, order
from tests.emulator.wire import encode, integer, read, rest, struct, xmlrpc

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

HARDWARE = {
    *("hardwareFunction", "hardwareStatus", "globalIdentifier", "networkManagementIpAddress"),
    *("primaryIpAddress", "primaryBackendIpAddress", "privateIpAddress"),
}


def _id(number: int, service: str) -> dict[str, str]:
    return {f"{service}InitParameters": struct(id=integer(number))}


@pytest.mark.parametrize(
    ("service", "id", "method", "names"),
    [
        ("SoftLayer_Hardware_Server", 21001, "getObject", HARDWARE),
        (
            "SoftLayer_Virtual_Guest",
            102,
            "getObject",
            {"primaryIpAddress", "primaryBackendIpAddress"},
        ),
    ],
)
def test_objects(shared: Emulator, service: str, id: int, method: str, names: set[str]) -> None:
    """Some relations come with the local properties, on both wires."""
    assert names <= set(rest(shared, f"{service}/{id}/{method}").json)
    assert names <= set(xmlrpc(shared, service, method, **_id(id, service)).value)


def test_prices_have_their_items(shared: Emulator) -> None:
    """A price that is listed has its item, and that not its prices again."""
    rows = rest(shared, "SoftLayer_Product_Package/835/getItemPrices").json
    assert all(row["item"]["keyName"] and "prices" not in row["item"] for row in rows)


def test_categories_have_their_prices(shared: Emulator) -> None:
    """The categories of a package have groups of prices with items."""
    rows = rest(shared, "SoftLayer_Product_Package/50/getCategories").json
    items = [
        price["item"]["description"]
        for row in rows
        for group in row["groups"]
        for price in group["prices"]
    ]
    assert "64 GB RAM" in items


def test_a_licence_and_a_transaction(slow: Emulator) -> None:
    """What a licence is for and what a transaction is part of comes with it."""
    mask = "mask[operatingSystem.softwareLicense]"
    row = rest(slow, "SoftLayer_Virtual_Guest/102", mask=mask).json
    assert row["operatingSystem"]["softwareLicense"]["softwareDescription"]["name"]
    made = rest(slow, f"{ORDER}/placeOrder", order(slow)).json
    id = made["orderDetails"]["virtualGuests"][0]["id"]
    found = rest(slow, f"SoftLayer_Virtual_Guest/{id}/getActiveTransaction").json
    assert "Provision CCI" == found["transactionGroup"]["name"]


def test_a_name_alone(shared: Emulator) -> None:
    """Of a relation that comes anyway, a mask gives what it names."""
    row = rest(shared, "SoftLayer_Virtual_Guest/102", mask="mask[id,status.keyName]").json
    assert {"id": 102, "status": {"keyName": "ACTIVE"}} == row


def test_sums_are_numbers(shared: Emulator) -> None:
    """Invoices, their lines and the account have sums, of nothing if need be."""
    mask = (
        "mask[id,invoiceTotalOneTimeAmount,invoiceTotalOneTimeTaxAmount,invoiceTotalRecurringAmount,"
        "invoiceTotalRecurringTaxAmount,items[id,totalOneTimeAmount,totalRecurringAmount,"
        "totalOneTimeTaxAmount,totalRecurringTaxAmount]]"
    )
    for invoice in rest(shared, "SoftLayer_Account/getInvoices", mask=mask).json:
        items = invoice.pop("items")
        for each in (invoice, *items):
            assert [] == [name for name, value in each.items() if float(value) < 0]
        assert all(5 == len(each) for each in (invoice, *items))
    assert 0.0 <= float(rest(shared, "SoftLayer_Account/getBalance").json)


def test_hourly_guests_have_hours(emulator: Emulator) -> None:
    """The hours of the month, and what they cost; what is monthly has none."""
    path = "SoftLayer_Virtual_Guest/102/getBillingItem"
    emulator.clock.advance(3600)
    row = rest(emulator, path, mask="mask[hoursUsed,currentHourlyCharge,hourlyRecurringFee]").json
    hours = int(row["hoursUsed"])
    assert hours > 0
    expected = hours * float(row["hourlyRecurringFee"])
    assert pytest.approx(expected) == float(row["currentHourlyCharge"])


def test_parts_of_servers_have_models(shared: Emulator) -> None:
    """Processors and memory have models, as all components have."""
    mask = "mask[memory.hardwareComponentModel.name,processors.hardwareComponentModel.name]"
    row = rest(shared, "SoftLayer_Hardware_Server/21001", mask=mask).json
    for name in ("memory", "processors"):
        assert all(each["hardwareComponentModel"]["name"] for each in row[name])
        assert row[name]


def test_a_quote_has_containers(emulator: Emulator) -> None:
    """A recalculated quote has its order as a container; that can be ordered."""
    id = rest(emulator, f"{ORDER}/placeQuote", order(emulator)).json["quote"]["id"]
    quote = f"SoftLayer_Billing_Order_Quote/{id}"
    whole = rest(emulator, f"{quote}/getRecalculatedOrderContainer").json
    (part,) = whole["orderContainers"]
    assert 835 == part["packageId"]
    hosts = [{"hostname": "q", "domain": "example.org"}]
    for wanted in ({**part, "virtualGuests": hosts}, {**whole, "virtualGuests": hosts}):
        assert 200 == rest(emulator, f"{quote}/placeOrder", wanted).status


def test_kinds_of_objects_of_events(shared: Emulator) -> None:
    """All kinds are named, whether something happened to one or not."""
    assert {"CCI", "Server"} <= set(rest(shared, "SoftLayer_Event_Log/getAllEventObjectNames").json)


def test_ids_of_different_things(shared: Emulator) -> None:
    """What measures a machine, and what it may use, have ids of their own."""
    mask = "mask[id,metricTrackingObject[id],bandwidthAllotmentDetail[id,allocation[id]]]"
    row = rest(shared, "SoftLayer_Virtual_Guest/102", mask=mask).json
    detail = row["bandwidthAllotmentDetail"]
    ids = {102, row["metricTrackingObject"]["id"], detail["id"], detail["allocation"]["id"]}
    assert 4 == len(ids)
    metric = f"SoftLayer_Metric_Tracking_Object/{row['metricTrackingObject']['id']}"
    assert 200 == rest(shared, metric).status
    assert 404 == rest(shared, "SoftLayer_Metric_Tracking_Object/102").status


def test_overrides_take_numbers(emulator: Emulator) -> None:
    """The ids of overrides of the VPN are no text."""
    subnet = emulator.all("Network_Subnet", "mask[id]")[0]["id"]
    path = "SoftLayer_Network_Service_Vpn_Overrides/createObjects"
    given = {"userId": 4001, "subnetId": subnet}
    assert 200 == rest(emulator, path, [given]).status
    reply = rest(emulator, path, [{**given, "subnetId": str(subnet)}])
    expected = (500, "SoftLayer_Exception_NotFound", "Subnet record cannot be retrieved")
    assert expected == reply.error


def test_passwords_by_their_ids(emulator: Emulator) -> None:
    """The passwords that a system shows are read, changed and deleted by their ids."""
    mask = "mask[operatingSystem.passwords[id]]"
    path = "SoftLayer_Virtual_Guest/102"
    (shown,) = rest(emulator, path, mask=mask).json["operatingSystem"]["passwords"]
    own = f"SoftLayer_Software_Component_Password/{shown['id']}"
    assert "root" == rest(emulator, own).json["username"]
    assert rest(emulator, f"{own}/editObject", {"notes": "kept"}).json is True
    assert "kept" == rest(emulator, own).json["notes"]
    assert rest(emulator, own, verb="DELETE").json is True
    assert [] == rest(emulator, path, mask=mask).json["operatingSystem"]["passwords"]


def test_dates_by_the_second(shared: Emulator) -> None:
    """What was measured is asked for by dates, or by seconds of the epoch."""
    metric = rest(shared, "SoftLayer_Virtual_Guest/102/getMetricTrackingObject").json["id"]
    path = f"SoftLayer_Metric_Tracking_Object/{metric}/getBandwidthData"
    days = (f"2026-03-0{n}T00:00:00+00:00" for n in (1, 2))
    dates = rest(shared, path, *days, "public", 3600)
    seconds = rest(shared, path, 1772323200, 1772409600, "public", 3600)
    assert 48 == len(dates.json)
    assert dates.json == seconds.json


def test_names_in_any_case(shared: Emulator) -> None:
    """Methods are found in any case; pods by their names; servers by their addresses."""
    assert 307 == rest(shared, "SoftLayer_Account/getobject").json["id"]
    reply = xmlrpc(shared, "SoftLayer_Account", "GETOBJECT")
    assert 307 == reply.value["id"]
    assert "dal05.pod01" == rest(shared, "SoftLayer_Network_Pod/dal05.pod01").json["name"]
    address = rest(shared, "SoftLayer_Hardware_Server/21001").json["primaryIpAddress"]
    found = rest(shared, f"SoftLayer_Hardware/findByIpAddress/{address}").json
    assert 21001 == found["id"]


def test_orders_as_examples_send_them(emulator: Emulator) -> None:
    """A second argument of verifyOrder, and an upgrade without a package, are taken."""
    wanted = order(emulator)
    assert 200 == rest(emulator, f"{ORDER}/verifyOrder", wanted, False).status
    told = xmlrpc(emulator, ORDER, "verifyOrder", encode(wanted), "<boolean>0</boolean>")
    assert "prices" in told.value


def test_who_and_where(shared: Emulator) -> None:
    """Invoices and users say where the account is; clocks are those of Dallas."""
    account = read(shared, "Account", "getObject")
    users = read(shared, "Account", "getUsers", mask="mask[companyName,city,timezone.name]")
    invoices = read(shared, "Account", "getInvoices", mask="mask[companyName,city]")
    for row in (*users, *invoices):
        assert (account["companyName"], account["city"]) == (row["companyName"], row["city"])
    assert "America/Chicago" == users[0]["timezone"]["name"]


def test_what_is_billed(emulator: Emulator) -> None:
    """A part of a machine leads to the machine; the cycle began this month, or with the order."""
    made = rest(emulator, f"{ORDER}/placeOrder", order(emulator)).json
    id = made["orderDetails"]["virtualGuests"][0]["id"]
    mask = "mask[id,lastBillDate,cycleStartDate,createDate,children[associatedBillingItemId]]"
    item = read(emulator, "Virtual_Guest", "getBillingItem", id=id, mask=mask)
    assert item["createDate"] == item["lastBillDate"] == item["cycleStartDate"]
    assert item["children"]
    assert {item["id"]} == {each["associatedBillingItemId"] for each in item["children"]}
    seeded = read(emulator, "Virtual_Guest", "getBillingItem", id=102, mask=mask)
    assert "2026-03-01T00:00:00-06:00" == seeded["lastBillDate"]
