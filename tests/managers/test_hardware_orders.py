from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import pytest

import softlayer_sdk as sl
from softlayer_sdk import models
from softlayer_sdk.managers._ordering.catalog import Catalog
from tests.managers.catalog import GROUP, ITEMS, answers, by_cores, item, price, region
from tests.managers.doubles import Scripted, name

ORDER: dict[str, Any] = {
    "size": "S1270",
    "hostname": "db9",
    "domain": "example.org",
    "location": "wdc07",
    "os": "UBUNTU_22_64",
    "port_speed": 10,
}


def sent(transport: Scripted) -> dict[str, Any]:
    """The only order of the last call."""
    [order] = transport.calls[-1].args[0]["orderContainers"]
    return dict(order)


def place(transport: Scripted, **options: Any) -> dict[str, Any]:
    """Place an order and give what was sent."""
    sl.HardwareManager(transport.client()).place_order(**{**ORDER, **options})
    return sent(transport)


def test_place_order_sends_one_order() -> None:
    """The keywords become one container, and its receipt is given."""
    transport = Scripted(answers())
    receipt = sl.HardwareManager(transport.client()).place_order(**ORDER)
    assert isinstance(receipt, models.ContainerProductOrderReceipt)
    assert 7 == receipt.order_id
    assert "Product_Order::placeOrder" == name(transport.calls[-1])
    order = sent(transport)
    prices = order.pop("prices")
    assert [1, 2, 3, 42, 52, 62] == [each["id"] for each in prices]
    assert {"categoryCode": "os"} == prices[3]["categories"][0]
    assert {
        "complexType": "SoftLayer_Container_Product_Order_Hardware_Server",
        "hardware": [{"hostname": "db9", "domain": "example.org"}],
        "packageId": 200,
        "presetId": 64,
        "location": 2017603,
        "quantity": 1,
        "useHourlyPricing": True,
    } == order


def test_verify_order_orders_nothing() -> None:
    """The same order is checked and priced only."""
    transport = Scripted(answers())
    order = sl.HardwareManager(transport.client()).verify_order(**ORDER)
    assert isinstance(order, models.ContainerProductOrder)
    assert "Product_Order::verifyOrder" == name(transport.calls[-1])
    assert "db9" == sent(transport)["hardware"][0]["hostname"]


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        ({"hourly": False}, {53, 62}),
        ({"no_public": True}, {52, 63}),
        ({"hourly": False, "no_public": True}, {51, 63}),
        ({"location": "dal13"}, {52, 62}),
        ({"network": "10_NO_LACP", "port_speed": None}, {60}),
        ({"extras": ["1_IPV6_ADDRESS"]}, {91}),
        ({"extras": ["GPU", "GPU"]}, {71, 72}),
        ({"extras": ["RAID", "RAID"]}, {81, 82}),
        ({"os": "OS_BY_SOCKET"}, {45}),
    ],
)
def test_place_order_chooses_prices(options: dict[str, Any], ids: set[int]) -> None:
    """Billing, network, place and further items decide which prices are ordered."""
    assert ids <= {each["id"] for each in place(Scripted(answers()), **options)["prices"]}


@pytest.mark.parametrize(("cores", "id"), [("4", 41), ("16", 42), (None, 42)])
def test_the_cores_of_a_preset_decide_a_price(cores: str | None, id: int) -> None:
    """An operating system costs by the cores of the server."""
    assert id == place(Scripted(answers(cores=cores)))["prices"][3]["id"]


@pytest.mark.parametrize(
    ("key", "values", "id"),
    [
        ("GUEST_CORE_4", {"capacity": "4"}, 41),
        ("TIER_12", {"capacity": "12"}, 42),
        ("INTEL_XEON", {"description": "Dual Intel Xeon (6 Cores, 2 GHz)"}, 41),
        ("INTEL_ODD", {"description": "Intel"}, 42),
    ],
)
def test_the_cores_of_an_item_decide_a_price(key: str, values: dict[str, Any], id: int) -> None:
    """Without a preset that has cores, those of an item count."""
    items = [*ITEMS, item(key, "server", **values)]
    prices = place(Scripted(answers(getItems=items)), extras=[key])["prices"]
    assert id == prices[3]["id"]


@pytest.mark.parametrize(
    ("options", "order"),
    [
        ({"ssh_keys": [1, 2]}, {"sshKeys": [{"sshKeyIds": [1, 2]}]}),
        ({"post_uri": "https://x.org/y"}, {"provisionScripts": ["https://x.org/y"]}),
    ],
)
def test_place_order_has_a_place_for_each_keyword(
    options: dict[str, Any], order: dict[str, Any]
) -> None:
    """Keys and scripts go into the order."""
    found = place(Scripted(answers()), **options)
    assert order == {key: found[key] for key in order}


def test_place_order_needs_no_preset() -> None:
    """A server without a ready-made size has none in its order."""
    assert "presetId" not in place(Scripted(answers()), size=None)


def test_place_order_chooses_routers() -> None:
    """A router goes to the side of the server that it is for."""
    [server] = place(Scripted(answers()), public_router=5, private_router="6")["hardware"]
    assert {"router": {"id": 5}} == server["primaryNetworkComponent"]
    assert {"router": {"id": 6}} == server["primaryBackendNetworkComponent"]


@pytest.mark.parametrize(
    ("options", "changes", "words"),
    [
        ({"location": "nowhere"}, {}, "location='nowhere'"),
        ({"size": "S9"}, {"getActivePresets": []}, "no preset 'S9'"),
        ({"os": "PLAN9"}, {}, "no item 'PLAN9'"),
        ({"port_speed": 99}, {}, "port_speed=99"),
        ({"port_speed": 100}, {}, "port_speed=100"),
        ({}, {"getItems": ITEMS[:5]}, "bandwidth"),
        ({}, {"getAllObjects": []}, "no package 'BARE_METAL_SERVER'"),
        (
            {"extras": ["REGIONAL"]},
            {"getItems": [*ITEMS, item("REGIONAL", "x", price(99, "x", locationGroupId=7))]},
            "'REGIONAL' .* no price that fits",
        ),
        (
            {"extras": ["LONG"]},
            {"getItems": [*ITEMS, item("LONG", "x", by_cores(98, 99, 100))]},
            "'LONG' .* no price that fits",
        ),
        ({"extras": ["GPU"] * 3}, {}, "'GPU' .* no price that fits"),
    ],
)
def test_what_is_not_offered_is_not_ordered(
    options: dict[str, Any], changes: dict[str, Any], words: str
) -> None:
    """The error names what SoftLayer does not have, and nothing is ordered."""
    transport = Scripted(answers(cores="4", **changes))
    with pytest.raises(sl.NotFoundError, match=words):
        place(transport, **options)
    assert "Product_Order::placeOrder" not in map(name, transport.calls)


def test_a_place_must_be_one() -> None:
    """A location that SoftLayer knows twice, or not at all, is refused."""
    transport = Scripted({**answers(), "Location::getDatacenters": []})
    with pytest.raises(sl.NotFoundError, match="location='wdc07': 0 datacenters"):
        place(transport)


def test_create_options_have_names_keys_and_prices() -> None:
    """What can be ordered is sorted by what it is; without a place, at the prices everywhere."""
    found = sl.HardwareManager(Scripted(answers()).client()).get_create_options()
    assert [("WDC07", "wdc07"), ("DAL13", "dal13")] == [(e.name, e.key) for e in found.locations]
    [size] = found.sizes
    assert ("S1270", "Single Xeon") == (size.key, size.name)
    assert (Decimal("0.5"), Decimal(5)) == (size.hourly, size.monthly)
    system = found.operating_systems[0]
    assert ("Ubuntu 22.04", "UBUNTU_22_64") == (system.name, system.reference_code)
    speed = next(each for each in found.port_speeds if each.key == "10_PUBLIC")
    assert speed.capacity == 10
    assert [62] == [each.id for each in speed.prices]
    [extra] = found.extras
    assert ("1_IPV6_ADDRESS", None) == (extra.key, extra.capacity)


def test_create_options_have_the_prices_of_a_place() -> None:
    """A datacenter with prices of its own has those."""
    address = {**ITEMS[0], "prices": [price(5, "x", locationGroupId=GROUP, recurringFee="7")]}
    transport = Scripted(answers(getItems=[address, *ITEMS[1:]]))
    found = sl.HardwareManager(transport.client()).get_create_options("wdc07")
    assert ["wdc07"] == [each.key for each in found.locations]
    assert [7] == [each.monthly for each in found.sizes]
    speed = next(each for each in found.port_speeds if each.key == "10_PUBLIC")
    assert [61] == [each.id for each in speed.prices]


def test_create_options_need_a_place_that_there_is() -> None:
    """An unknown datacenter is an error, not a list without prices."""
    transport = Scripted({**answers(), "Location::getDatacenters": []})
    with pytest.raises(sl.NotFoundError, match="no datacenter 'xyz01'"):
        sl.HardwareManager(transport.client()).get_create_options("xyz01")


def test_item_prices_are_those_of_a_region() -> None:
    """The filter names the region, and the package is looked up by its name."""
    transport = Scripted(answers(getItemPrices=[{"id": 5}]))
    [found] = sl.HardwareManager(transport.client()).get_hardware_item_prices("MONTREAL")
    assert isinstance(found, models.ProductItemPrice)
    call = transport.calls[-1]
    region = {"locations": {"regions": {"keyname": {"operation": "MONTREAL"}}}}
    assert (200, {"itemPrices": {"pricingLocationGroup": region}}) == (call.id, call.filter)
    assert "filteredMask[pricingLocationGroup[locations[regions]]]" == call.mask


EXTRAS = (
    "pri_ipv6_addresses",
    "static_ipv6_addresses",
    "sec_ip_addresses",
    "trusted_platform_module",
    "software_guard_extensions",
)
SHOWN = {
    sl.HardwareManager: {
        "os": "operating_systems",
        "port_speed": "port_speeds",
        **dict.fromkeys(EXTRAS, "extras"),
    },
    sl.VSManager: {
        "ram": "ram",
        "database": "database",
        "os": "operating_systems",
        "guest_core": "guest_core",
        "port_speed": "port_speed",
        "guest_disk0": "guest_disk",
        "guest_disk4": "guest_disk",
        **dict.fromkeys(EXTRAS, "extras"),
    },
}


@pytest.mark.parametrize("manager", SHOWN)
def test_create_options_are_sorted_by_category(manager: Any) -> None:
    """Each category of items has its place among the options, and others have none."""
    items = [item(category.upper(), category) for category in [*SHOWN[manager], "firewall"]]
    found = manager(Scripted(answers(getItems=items)).client()).get_create_options()
    names = [field.name for field in attrs.fields(type(found))]
    places = {each.key: name for name in names for each in getattr(found, name)}
    expected = {category.upper(): place for category, place in SHOWN[manager].items()}
    assert expected == {
        key: places[key] for key in places if key not in ("S1270", "wdc07", "dal13")
    }
    assert {"locations", "sizes", *SHOWN[manager].values()} == set(names)


def test_a_size_is_looked_for_by_its_key() -> None:
    """Of all sizes of a package, the account's first, only those of the key are asked for."""
    transport = Scripted(
        {
            "Product_Package::getAllObjects": [{"id": 200}],
            "Product_Package::getActivePresets": [{"id": 2}],
            "Product_Package::getAccountRestrictedActivePresets": [],
        }
    )
    assert 2 == Catalog(transport.client()).preset("SERVERS", "S1").id
    key = {"keyName": {"operation": "_= S1"}}
    tree = {"activePresets": key, "accountRestrictedActivePresets": key}
    assert [
        ("getAllObjects", None, {"keyName": {"operation": "SERVERS"}}),
        ("getAccountRestrictedActivePresets", 200, tree),
        ("getActivePresets", 200, tree),
    ] == [(call.method, call.id, call.filter) for call in transport.calls]


ELSEWHERE = {"locationGroupId": 7}


def test_traffic_and_ports_are_those_of_the_place() -> None:
    """What has a price for other places only is passed over, though it comes first."""
    items = [
        item("BANDWIDTH_FAR", "bandwidth", price(201, "bandwidth", **ELSEWHERE)),
        item("10_FAR", "port_speed", price(202, "port_speed", **ELSEWHERE), capacity="10"),
        *ITEMS,
    ]
    found = {each["id"] for each in place(Scripted(answers(getItems=items)))["prices"]}
    assert {52, 62} <= found


@pytest.mark.parametrize(("capacity", "speed"), [(None, 0), ("0", 0), ("1", 1)])
def test_a_port_without_a_capacity_has_the_speed_0(capacity: str | None, speed: int) -> None:
    """No port is no port of some speed."""
    port = item("NO_PORT", "port_speed", price(203, "port_speed"), capacity=capacity)
    offered = answers(getItems=[port, *ITEMS])
    found = place(Scripted(offered), port_speed=speed)
    assert 203 in {each["id"] for each in found["prices"]}
    with pytest.raises(sl.NotFoundError, match="port_speed=None"):
        place(Scripted(offered), port_speed=None)


def test_a_place_without_servers_is_told_with_those_that_have_some() -> None:
    """By their short names; nothing is ordered."""
    nameless: dict[str, Any] = {"location": {"location": {"name": None, "priceGroups": []}}}
    transport = Scripted(answers(getRegions=[region("wdc07"), nameless, region("dal13")]))
    with pytest.raises(sl.NotFoundError) as caught:
        place(transport, location="xyz01")
    words = "location='xyz01': no server can be ordered there; it can in wdc07, dal13"
    assert words == str(caught.value)
    assert "Product_Order::placeOrder" not in map(name, transport.calls)
