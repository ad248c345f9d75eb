"""Orders of anything by key names, the catalog, and quotes."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk.waiters import Waiter
from tests.managers.catalog import ITEMS as OFFERED
from tests.managers.doubles import Scripted, Time, last, methods

if TYPE_CHECKING:
    from softlayer_sdk.emulator import Emulator

PACKAGE = "PUBLIC_CLOUD_SERVER"
KIND = "SoftLayer_Container_Product_Order_Virtual_Guest"
ITEMS = [
    "GUEST_CORES_2",
    "RAM_4_GB",
    "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT",
    "GUEST_DISK_25_GB_SAN",
    "100_MBPS_PUBLIC_PRIVATE_NETWORK_UPLINKS",
    "BANDWIDTH_0_GB_2",
    "1_IP_ADDRESS",
    "REBOOT_REMOTE_CONSOLE",
]


def _order(*hostnames: str, **more: Any) -> dict[str, Any]:
    """The keywords of an order of guests."""
    guests = [{"hostname": name, "domain": "example.org"} for name in hostnames]
    return {
        "package_keyname": PACKAGE,
        "location": "dal13",
        "item_keynames": ITEMS,
        "complex_type": KIND,
        "extras": {"virtualGuests": guests},
        "quantity": len(hostnames),
        **more,
    }


@pytest.fixture
def manager(client: sl.Client) -> sl.OrderingManager:
    """The manager under test."""
    return sl.OrderingManager(client)


@pytest.fixture
def quote(manager: sl.OrderingManager) -> sl.BillingOrderQuote:
    """A quote for two guests."""
    manager.place_quote(**_order("q1", "q2"), quote_name="two guests")
    [quote] = manager.get_quotes()
    return quote


def test_the_catalog_can_be_listed(manager: sl.OrderingManager, emulator: Emulator) -> None:
    """Packages, their categories, items, presets and places."""
    packages = manager.list_packages()
    assert {PACKAGE, "BARE_METAL_SERVER"} < {each.key_name for each in packages}
    assert 2 == len(manager.list_packages(limit=2))
    package = manager.get_package_by_key(PACKAGE, mask="id,name")
    assert package.id in {each.id for each in packages}
    categories = manager.list_categories(PACKAGE)
    needed = {
        each.item_category.category_code
        for each in categories
        if each.is_required and each.item_category
    }
    assert {"guest_core", "ram"} == needed
    assert "RAM_4_GB" in {each.key_name for each in manager.list_items(PACKAGE)}
    assert {"ram"} == {
        each.item_category.category_code
        for each in manager.list_items(PACKAGE, category="ram")
        if each.item_category
    }
    assert {
        "OS_UBUNTU_20_04_LTS_FOCAL_FOSSA_64_BIT",
        "OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT",
    } == {each.key_name for each in manager.iter_items(PACKAGE, keyword="*ubuntu*")}
    [preset] = manager.list_presets(PACKAGE, limit=1)
    assert preset.key_name
    assert preset.id == manager.get_preset_by_key(PACKAGE, preset.key_name).id
    assert manager.get_preset_prices(preset.id).prices
    assert manager.package_locations(PACKAGE)
    assert ["dal13"] == [
        region.location.location.name
        for region in manager.get_regions(package.id, "dal13")
        if region.location and region.location.location
    ]
    assert manager.get_items(package.id, mask="id,keyName")[0].key_name
    assert manager.get_item_prices(package.id)
    assert ("getItemPrices", str(package.id)) == last(emulator)[:2]


def test_a_package_of_a_type(manager: sl.OrderingManager) -> None:
    """One package stands for a type; none does for a type that there is not."""
    [package] = manager.list_packages(filter={"keyName": {"operation": PACKAGE}})
    kind = package.type.key_name if package.type else ""
    assert kind
    assert manager.get_packages_of_type([kind])
    found = manager.get_package_by_type(kind)
    assert found
    assert manager.get_package_id_by_type(kind) == found.id
    assert manager.get_package_by_type("NO_SUCH") is None
    with pytest.raises(sl.NotFoundError, match="NO_SUCH"):
        manager.get_package_id_by_type("NO_SUCH")


def test_packages_of_the_outlet_and_of_the_past_are_left_out() -> None:
    """Whether they come from the API or as raw data."""
    rows: Any = [
        {"name": "A", "description": "an Outlet thing"},
        sl.ProductPackage(name="B", description=None, is_active=1),
        {"name": "C", "isActive": 0},
    ]
    assert ["B", "C"] == [each.name for each in sl.OrderingManager.filter_outlet_packages(rows)]
    assert ["A", "B"] == [each.name for each in sl.OrderingManager.get_only_active_packages(rows)]


def test_packages_into_a_class(manager: sl.OrderingManager, emulator: Emulator) -> None:
    """The class need not have the property that tells which can be ordered."""

    @attrs.define
    class Row:
        key_name: str

    rows = manager.list_packages(into=Row)
    assert Row(PACKAGE) in rows
    assert {"isActive": {"operation": 1}} == emulator.calls[0]["filter"]
    items = manager.list_items(PACKAGE, "ram", into=Row)
    assert Row("RAM_4_GB") in items


def test_places_have_several_names(manager: sl.OrderingManager) -> None:
    """The short name, the key of the region, in any case; `NONE` is no place."""
    id = manager.get_location_id("dal13")
    assert id == manager.get_location_id("DAL13") == manager.get_location_id("DALLAS13")
    assert (7, 0) == (manager.get_location_id(7), manager.get_location_id("none"))
    assert "dal13" == manager.resolve_location_name("DALLAS13")
    with pytest.raises(sl.NotFoundError, match="'dal1'"):
        manager.resolve_location_name("dal1")
    with pytest.raises(sl.PreflightError, match="location_key=''"):
        manager.resolve_location_name("")
    with pytest.raises(sl.NotFoundError, match="BURMUDA"):
        manager.get_location_id("BURMUDA")


def test_prices_of_a_place(manager: sl.OrderingManager, emulator: Emulator) -> None:
    """The filter is about the place that the name stands for."""
    manager.get_item_prices_by_location("DALLAS13", PACKAGE)
    prices = emulator.calls[-1]["filter"]["itemPrices"]
    wanted = {"pricingLocationGroup": {"locations": {"name": {"operation": "dal13"}}}}
    assert wanted == prices


def test_prices_by_key_name(manager: sl.OrderingManager) -> None:
    """Each item has the price that holds everywhere; a name that is wrong has a right one near."""
    prices = manager.get_ordering_prices(PACKAGE, ITEMS)
    assert ITEMS == [price.item.key_name for price in prices]
    assert [price.id for price in prices] == manager.get_price_id_list(PACKAGE, ITEMS)
    with pytest.raises(sl.NotFoundError, match="Did you mean 'RAM_4_GB'"):
        manager.get_price_id_list(PACKAGE, ["RAM_4GB"])


def test_the_rule_of_prices_can_be_asked() -> None:
    """Capacity, term and place decide; of several that fit the last, None where none does."""
    prices: Any = next(each for each in OFFERED if each["keyName"] == "OS_UBUNTU_22_64")["prices"]
    price_of = sl.OrderingManager.get_item_price_id
    assert (41, 42, None) == (price_of(4, prices), price_of("12", prices), price_of(99, prices))
    assert 43 == price_of(None, prices, term=12)
    items: Any = [{"keyName": "RAM"}, {"keyName": "GUEST_CORES_4", "capacity": "4.00"}]
    assert "4" == sl.OrderingManager.get_item_capacity(items, ["RAM", "GUEST_CORES_4"])
    place = sl.OrderingManager.get_special_category
    assert ["gpu1", "disk_controller", "disk_controller1"] == [
        place(1, "gpu0"),
        place(0, "disk_controller"),
        place(1, "disk_controller"),
    ]


def test_an_order_is_made_checked_priced_and_placed(
    manager: sl.OrderingManager, emulator: Emulator
) -> None:
    """All four are about the same order; only the last one orders."""
    order = manager.generate_order(**_order("g1", "g2"))
    [part] = order.order_containers
    assert (2, True) == (part.quantity, part.use_hourly_pricing)
    assert part.prices
    verified = manager.verify_order(**_order("g1", "g2"))
    assert verified.order_containers[0].pre_tax_recurring_hourly
    priced = manager.price_order(**_order("g1", "g2"))
    assert [2] * len(ITEMS) == [line.quantity for line in priced.lines]
    assert sum(line.monthly * line.quantity for line in priced.lines) == priced.monthly
    with pytest.raises(sl.PreflightError, match="max_monthly=5"):
        manager.place_order(**_order("g1", "g2"), max_monthly=5)
    assert "Product_Order::placeOrder" not in methods(emulator)
    receipt = manager.place_order(**_order("g1", "g2"), max_monthly=priced.monthly)
    sent = [call["args"] for call in emulator.calls if call["service"].endswith("Product_Order")]
    assert all(each == sent[0] for each in sent)
    assert receipt.order_id == manager.get_order_detail(receipt.order_id or 0).id
    guests = sl.VSManager(manager.client).list_instances(domain="example.org", hostname="g*")
    assert {"g1", "g2"} == {guest.hostname for guest in guests}


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"extras": {"quantity": 3}}, "quantity.*3.*quantity=1"),
        ({"extras": {"useHourlyPricing": False}}, "use_hourly_pricing.*hourly=True"),
        ({"quantity": 2}, "quantity=2.*1 virtual_guests"),
        ({"extras": {"virtualGests": []}}, "virtualGests.*Did you mean 'virtualGuests'"),
        ({"extras": {"virtualGuests": [{"hostnam": "a"}]}}, "hostnam .*"),
    ],
)
def test_what_contradicts_itself_is_refused(
    manager: sl.OrderingManager, emulator: Emulator, change: dict[str, Any], words: str
) -> None:
    """Before anything is sent: an order would not be what either of the two says."""
    with pytest.raises(sl.PreflightError, match=words):
        manager.place_order(**{**_order("g1"), **change})
    assert [] == emulator.calls


def test_an_order_needs_a_type(manager: sl.OrderingManager, emulator: Emulator) -> None:
    """Without one nothing is ordered."""
    with pytest.raises(sl.SoftLayerError, match=r"complex_type.*PUBLIC_CLOUD_SERVER"):
        manager.place_order(**_order("g1", complex_type=None))
    assert "Product_Order::placeOrder" not in methods(emulator)


def test_a_type_that_the_schema_does_not_know_is_not_checked(
    manager: sl.OrderingManager,
) -> None:
    """Its properties are the caller's to know."""
    order = manager.generate_order(
        PACKAGE, "dal13", ["RAM_4_GB"], "SoftLayer_Container_New", extras={"newest": 1}
    )
    [part] = order.order_containers
    assert 1 == sl.unstructure(part)["newest"]


def test_a_preset_decides_the_prices() -> None:
    """The cores of a preset choose the price of what depends on them."""
    preset = {
        "id": 9,
        "prices": [{"item": {"capacity": "12", "itemCategory": {"categoryCode": "guest_core"}}}],
    }
    script = Scripted(
        {
            "Product_Package::getAllObjects": [{"id": 5}],
            "Product_Package::getActivePresets": [preset],
            "Product_Package::getAccountRestrictedActivePresets": [],
            "Product_Package_Preset::getObject": preset,
            "Product_Package::getItems": OFFERED,
        }
    )
    order = sl.OrderingManager(script.client()).generate_order(
        "BARE", 0, ["OS_UBUNTU_22_64"], KIND, preset_keyname="BIG"
    )
    [part] = order.order_containers
    assert (9, [42]) == (part.preset_id, [price.id for price in part.prices])


def test_a_quote_keeps_what_was_quoted(
    manager: sl.OrderingManager, emulator: Emulator, quote: sl.BillingOrderQuote
) -> None:
    """Its quantity too; what is checked and priced is what is ordered."""
    extra: Any = {"virtualGuests": [{"hostname": n, "domain": "b.org"} for n in ("a1", "a2")]}
    assert "two guests" == quote.name
    assert quote.id == manager.get_quote_details("two guests").id
    assert 2 == manager.get_order_container(quote.id).quantity
    template = manager.generate_order_template(quote.id, extra)
    assert 2 == template.quantity
    assert 1 == manager.generate_order_template(quote.id, {"virtualGuests": []}, 1).quantity
    verified = manager.verify_quote(quote.id, extra)
    priced = manager.price_quote(quote.id, extra)
    assert priced.monthly == verified.pre_tax_recurring_monthly
    assert Decimal(0) < priced.monthly
    with pytest.raises(sl.PreflightError, match="max_hourly"):
        manager.order_quote(quote.id, extra, max_hourly=Decimal("0.001"))
    manager.order_quote("two guests", extra, max_monthly=priced.monthly)
    sent = [
        call["args"]
        for call in emulator.calls
        if call["method"] in ("verifyOrder", "placeOrder") and "Quote" in call["service"]
    ]
    assert 5 == len(sent)
    assert all(each == sent[0] for each in sent)
    guests = sl.VSManager(manager.client).list_instances(domain="b.org")
    assert {"a1", "a2"} == {guest.hostname for guest in guests}


def test_the_servers_of_a_quote_need_names(
    manager: sl.OrderingManager, emulator: Emulator, quote: sl.BillingOrderQuote
) -> None:
    """They are not kept: checking and ordering both say so; the price is the same without."""
    for call in (manager.verify_quote, manager.order_quote):
        with pytest.raises(sl.PreflightError, match=r"extra: .*give {'virtualGuests': \[{"):
            call(quote.id, {"sshKeys": []})
    assert "Billing_Order_Quote::verifyOrder" not in methods(emulator)
    assert "Billing_Order_Quote::placeOrder" not in methods(emulator)
    assert manager.price_quote(quote.id, {}).monthly


def test_what_a_quote_does_not_have_is_sent_to_nobody() -> None:
    """Null comes as an empty text, which SoftLayer does not take back; 0 and False stay."""
    answer: dict[str, Any] = {
        "presetId": "",
        "hostId": None,
        "useHourlyPricing": False,
        "prices": [],
    }
    script = Scripted(
        {
            "Billing_Order_Quote::getRecalculatedOrderContainer": answer,
            "Billing_Order_Quote::verifyOrder": {"quantity": 1},
            "Billing_Order_Quote::placeOrder": {"orderId": 1},
        }
    )
    manager = sl.OrderingManager(script.client())
    manager.verify_quote(7, {"quoteName": ""})
    manager.order_quote(7, {"quoteName": ""})
    wanted = {"useHourlyPricing": False, "prices": [], "quantity": 1}
    assert [wanted] * 2 == [call.args[0] for call in script.calls[1::2]]


def test_quotes_are_kept_and_deleted(
    manager: sl.OrderingManager, emulator: Emulator, quote: sl.BillingOrderQuote
) -> None:
    """A saved one is saved; a deleted one is gone."""
    assert "SAVED" == manager.save_quote(quote.id).status
    assert [quote.id] == [each.id for each in manager.get_quotes(name="two*")]
    assert quote.id == manager.delete_quote("two guests").id
    assert ("deleteQuote", str(quote.id)) == last(emulator)[:2]
    assert [] == manager.get_quotes()
    with pytest.raises(sl.NotFoundError, match="two guests"):
        manager.get_quote_details("two guests")


def test_the_extras_of_a_quote_are_properties(
    manager: sl.OrderingManager, emulator: Emulator, quote: sl.BillingOrderQuote
) -> None:
    """Neither a list nor a misspelt name is taken."""
    wrong: Any = []
    emulator.calls.clear()
    with pytest.raises(ValueError, match="extra="):
        manager.generate_order_template(quote.id, wrong)
    assert [] == emulator.calls
    with pytest.raises(sl.PreflightError, match=r"quantty.*Did you mean 'quantity'"):
        manager.order_quote(quote.id, {"quantty": 2})
    assert "Billing_Order_Quote::placeOrder" not in methods(emulator)


def test_cancellations_are_all_listed(manager: sl.OrderingManager, emulator: Emulator) -> None:
    """All of them unless a limit says otherwise."""
    for _ in range(60):
        emulator.seed("Billing_Item_Cancellation_Request", accountId=307)
    everything = manager.get_all_cancellations()
    assert len(everything) >= 60
    assert 3 == len(manager.get_all_cancellations(limit=3))


def test_an_order_is_waited_for() -> None:
    """Until each of its items is made; one that is declined never will be."""
    script = Scripted({})
    states = [
        {"id": 1, "status": "PENDING", "orderTopLevelItems": []},
        {"id": 1, "status": "APPROVED", "orderTopLevelItems": [{"id": 2}]},
        {
            "id": 1,
            "status": "APPROVED",
            "orderTopLevelItems": [
                {"id": 2, "billingItem": {"id": 3, "provisionTransaction": {"id": 4}}}
            ],
        },
        {
            "id": 1,
            "status": "APPROVED",
            "orderTopLevelItems": [{"id": 2, "billingItem": {"id": 3, "hostName": "web1"}}],
        },
    ]
    time = Time()

    def sleep(seconds: float) -> None:
        time.sleep(seconds)
        script._answers = {"Billing_Order::getObject": states[int(time.now / 10)]}

    script._answers = {"Billing_Order::getObject": states[0]}
    manager = sl.OrderingManager(script.client(), waiter=Waiter(time, sleep))
    order = manager.wait_for_order(1)
    [item] = order.order_top_level_items
    assert item.billing_item
    assert ("web1", 30) == (item.billing_item.host_name, time.now)
    script._answers = {"Billing_Order::getObject": {**states[0], "status": "CANCELLED"}}
    with pytest.raises(sl.WaitFailedError, match="order 1 is CANCELLED"):
        manager.wait_for_order(1)


def test_an_order_is_waited_for_until_its_servers_are_installed(
    client: sl.Client, emulator: Emulator
) -> None:
    """What comes says which guest was made, which can be used then."""
    time = Time(emulator)
    guest: Any = {"flavor": "B1_2X4X100", "os_code": "UBUNTU_LATEST", "datacenter": "dal13"}
    guest |= {"hostname": "new1", "domain": "example.org"}
    receipt = sl.VSManager(client).order_guest(guest)
    assert isinstance(receipt, sl.models.ContainerProductOrderReceipt)
    manager = sl.OrderingManager(client, waiter=Waiter(time, time.sleep))
    order = manager.wait_for_order(receipt.order_id or 0)
    assert ("APPROVED", 80) == (order.status, time.now)
    [item] = order.order_top_level_items
    assert item.billing_item
    made = sl.VSManager(client).get_instance(f"{item.billing_item.host_name}.example.org")
    assert made.provision_date


def test_each_machine_of_an_order_is_an_item_of_it(client: sl.Client, emulator: Emulator) -> None:
    """Of several servers in one order each is told, with what it costs."""
    receipt = sl.HardwareManager(client).place_order(
        size="S1270_8GB_2X1TBSATA_NORAID",
        hostname=["a1", "a2"],
        domain="example.org",
        os="OS_UBUNTU_22_04_LTS_JAMMY_JELLYFISH_64_BIT",
        port_speed=1000,
        location="dal13",
    )
    time = Time(emulator)
    manager = sl.OrderingManager(client, waiter=Waiter(time, time.sleep))
    items = manager.wait_for_order(receipt.order_id or 0).order_top_level_items
    bills = [item.billing_item for item in items if item.billing_item]
    assert ["a1", "a2"] == [bill.host_name for bill in bills]
    assert len({bill.id for bill in bills}) == 2


@pytest.mark.parametrize(
    ("wrong", "near"),
    [
        ({"package_keyname": "PUBLIC_CLOUD_SERVERS"}, "'PUBLIC_CLOUD_SERVER'"),
        ({"location": "dal133"}, "'dal13'"),
        ({"preset_keyname": "B1_2X4X10"}, "'B1_2X4X100'"),
    ],
)
def test_a_wrong_name_in_an_order_has_a_right_one_near(
    manager: sl.OrderingManager, emulator: Emulator, wrong: dict[str, Any], near: str
) -> None:
    """Packages, places and presets are found before the order, with what was meant."""
    with pytest.raises(sl.NotFoundError, match=f"Did you mean {near}"):
        manager.place_order(**{**_order("web1"), **wrong})
    assert "Product_Order::placeOrder" not in methods(emulator)


def test_a_refusal_says_what_is_missing(manager: sl.OrderingManager) -> None:
    """Which categories an order lacks, by the codes that list_items() takes."""
    with pytest.raises(sl.SoftLayerAPIError) as raised:
        manager.verify_order(**{**_order("web1"), "item_keynames": ITEMS[:1]})
    assert "an item of each of these categories too: ram (RAM)" in str(raised.value)


def test_a_refusal_says_where_it_is_offered(
    manager: sl.OrderingManager, emulator: Emulator
) -> None:
    """A place that does not offer a package is told, with those that do."""
    emulator.seed("Location_Datacenter", id=7, name="xyz01", longName="Nowhere 1")
    emulator.faults.add("internal_error", method="verifyOrder", times=None)
    with pytest.raises(sl.SoftLayerAPIError) as raised:
        manager.verify_order(**_order("web1", location=7))
    note = raised.value.hint
    assert "the location 7 does not offer it; these do: " in note
    assert "dal13" in note
