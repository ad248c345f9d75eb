"""What a refused order is told with: what it lacks, and where there is what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk import models
from softlayer_sdk.managers._ordering.orders import Orders
from tests.managers.doubles import Scripted, name

if TYPE_CHECKING:
    from softlayer_sdk.transport.base import Call, Response


def under(*codes: str) -> list[dict[str, Any]]:
    """A price for each category."""
    return [{"id": 1, "categories": [{"categoryCode": code}]} for code in codes]


def needed(code: str, title: str, *, required: int = 1) -> dict[str, Any]:
    """A category of a package."""
    return {"isRequired": required, "itemCategory": {"categoryCode": code, "name": title}}


def offered(id: int, place: str) -> dict[str, Any]:
    """A place of a package."""
    return {"location": {"location": {"id": id, "name": place}}}


ANSWERS: dict[str, Any] = {
    "Product_Package::getConfiguration": [
        needed("ram", "RAM"),
        needed("os", "System"),
        needed("guest_disk0", "Disk", required=0),
        {"isRequired": 1, "itemCategory": None},
        needed("server", "Server"),
    ],
    "Product_Package::getRegions": [
        {"location": None},
        {"location": {"location": None}},
        offered(3, "dal13"),
        offered(4, "wdc07"),
    ],
    "Product_Package_Preset::getObject": {"id": 64, "prices": under("server")},
}
CATEGORIES = ("Product_Package::getConfiguration", 9, "mask[isRequired,itemCategory]")
PLACES = ("Product_Package::getRegions", 9, "mask[location[location[id,name]]]")
PRESET = ("Product_Package_Preset::getObject", 64, "mask[prices[categories[categoryCode]]]")


class Refusing(Scripted):
    """A transport that refuses every order, and answers what is asked about it."""

    def send(self, call: Call) -> Response:
        """Refuse what is sent to the service of orders."""
        if call.service.endswith("Product_Order"):
            raise sl.InvalidParameterError("refused", fault_code="SoftLayer_Exception")
        return super().send(call)


def refused(order: dict[str, Any], **answers: Any) -> tuple[str, list[tuple[Any, ...]]]:
    """The hint of a refusal, and what was asked for them."""
    transport = Refusing({**ANSWERS, **answers})
    orders = Orders(transport.client())
    given = sl.structure(models.ContainerProductOrder, order)
    found: list[tuple[str, list[tuple[Any, ...]]]] = []
    for way in (orders.verify, orders.place, orders.quote, orders.price):
        transport.calls.clear()
        with pytest.raises(sl.InvalidParameterError, match="refused") as caught:
            way(given)
        asked = [(name(call), call.id, call.mask) for call in transport.calls]
        found.append((caught.value.hint, asked))
    assert found[1:] == found[:-1]
    return found[0]


def too(categories: str) -> str:
    """The note of categories that are missing."""
    return (
        f"it needs an item of each of these categories too: {categories};"
        " OrderingManager.list_items(category=) lists them"
    )


WHOLE: dict[str, Any] = {"packageId": 9, "prices": under("ram", "os", "server")}


@pytest.mark.parametrize(
    ("order", "notes"),
    [
        ({**WHOLE, "prices": under("os")}, [too("ram (RAM), server (Server)")]),
        ({**WHOLE, "prices": under("os", "ram")}, [too("server (Server)")]),
        (WHOLE, []),
        ({**WHOLE, "location": "3"}, []),
        ({**WHOLE, "location": 4}, []),
        *(({**WHOLE, "location": place}, []) for place in (None, "", "0", 0, "NONE", "dal13")),
        *(
            ({**WHOLE, "location": place}, ["the location 7 does not offer it; these do: {}"])
            for place in ("7", 7)
        ),
        (
            {**WHOLE, "prices": under("os", "ram"), "location": 7},
            [too("server (Server)"), "the location 7 does not offer it; these do: {}"],
        ),
    ],
)
def test_what_an_order_lacks_is_told(order: dict[str, Any], notes: list[str]) -> None:
    """Each category that has to be there, by code and name; places by their names."""
    found, asked = refused(order)
    assert "; ".join(notes).format("dal13, wdc07") == found
    assert [CATEGORIES, PLACES] == asked


def test_what_a_size_has_is_not_missing() -> None:
    """The items of a ready-made size are in the order too."""
    order = {**WHOLE, "prices": under("os"), "presetId": 64}
    assert (too("ram (RAM)"), [PRESET, CATEGORIES, PLACES]) == refused(order)


def test_each_part_of_an_order_is_told() -> None:
    """What is in a container is an order of its own; one that says nothing hides no other."""
    parts = [
        {"prices": under("os")},
        {**WHOLE, "prices": under("os", "ram")},
        {**WHOLE, "location": 7},
    ]
    notes, asked = refused({"orderContainers": parts})
    where = "the location 7 does not offer it; these do: dal13, wdc07"
    assert (f"{too('server (Server)')}; {where}", [CATEGORIES, PLACES] * 2) == (notes, asked)


@pytest.mark.parametrize(
    "order",
    [
        {"prices": under("os")},
        {"packageId": None, "prices": under("os")},
        {"packageId": 9},
        {"packageId": 9, "prices": []},
        {"packageId": 9, "prices": [{"id": 1}, {"id": 2, "categories": []}]},
    ],
)
def test_what_says_not_what_it_is_for_is_not_asked_about(order: dict[str, Any]) -> None:
    """An order by ids alone has no categories that something could be missing from."""
    assert ("", []) == refused(order)


def test_a_package_without_places_is_offered_anywhere() -> None:
    """Nothing is told of the place of an order then."""
    notes, _ = refused({**WHOLE, "location": 7}, **{"Product_Package::getRegions": []})
    assert "" == notes


def test_a_refusal_stays_what_it_is() -> None:
    """When the questions fail too, nothing is added."""

    class Silent(Refusing):
        def send(self, call: Call) -> Response:
            """Refuse everything."""
            if not call.service.endswith("Product_Order"):
                raise sl.NotFoundError("nothing there")
            return super().send(call)

    given = sl.structure(models.ContainerProductOrder, WHOLE)
    with pytest.raises(sl.InvalidParameterError, match="refused") as caught:
        Orders(Silent({}).client()).verify(given)
    assert "" == caught.value.hint


GUEST: dict[str, Any] = {"hostname": "new1", "domain": "example.org"}
OFFERED: dict[str, Any] = {
    "operatingSystems": [
        {"template": None},
        {"template": {"operatingSystemReferenceCode": None}},
        {"template": {"operatingSystemReferenceCode": "UBUNTU_22_64"}},
    ],
    "datacenters": [{"template": None}, {"template": {"datacenter": {"name": "dal13"}}}],
    "flavors": [{"flavor": None}, {"flavor": {"keyName": None}}, {"flavor": {"keyName": "B1_1X2"}}],
}
NOT_OFFERED = "is not offered; get_create_options() tells what is"


class RefusingGuests(Scripted):
    """A transport that refuses every guest, for one reason, and says what there is."""

    def __init__(self, reason: Exception) -> None:
        super().__init__({"Virtual_Guest::getCreateObjectOptions": OFFERED})
        self._reason = reason

    def send(self, call: Call) -> Response:
        """Refuse a template."""
        if call.method in ("createObject", "createObjects", "generateOrderTemplate"):
            raise self._reason
        return super().send(call)


def told(reason: sl.SoftLayerAPIError, **options: Any) -> tuple[str, list[str]]:
    """The hint of a refusal, and what was asked for them; the same for each way to order."""
    transport, found = RefusingGuests(reason), list[tuple[str, list[str]]]()
    client = sl.Client("user", "key", transport=transport, sleep=lambda _: None)
    manager, given = sl.VSManager(client), {**GUEST, **options}
    order: Any = given
    for way in (
        lambda: manager.create_instance(**given),
        lambda: manager.create_instances([order]),
        lambda: manager.verify_create_instance(**given),
        lambda: manager.price_instance(**given),
        lambda: manager.order_guest(order),
    ):
        transport.calls.clear()
        reason.hint = ""
        with pytest.raises(type(reason)) as caught:
            way()
        found.append((caught.value.hint, [name(call) for call in transport.calls]))
    assert found[1:] == found[:-1]
    return found[0]


@pytest.mark.parametrize(
    ("options", "notes"),
    [
        ({}, []),
        ({"os_code": "UBUNTU_22_64", "datacenter": "dal13", "flavor": "B1_1X2"}, []),
        (
            {"os_code": "UBUNTU_22_46", "datacenter": "dal31", "flavor": "B1_1X22"},
            [
                f"os_code='UBUNTU_22_46' {NOT_OFFERED}. Did you mean 'UBUNTU_22_64'?",
                f"datacenter='dal31' {NOT_OFFERED}. Did you mean 'dal13'?",
                f"flavor='B1_1X22' {NOT_OFFERED}. Did you mean 'B1_1X2'?",
            ],
        ),
        ({"flavor": "HUGE"}, [f"flavor='HUGE' {NOT_OFFERED}"]),
    ],
)
def test_what_a_guest_cannot_be_made_of_is_told(options: dict[str, Any], notes: list[str]) -> None:
    """Each name that is not offered, with the nearest that is; those that are right are not."""
    refusal = sl.InvalidParameterError("refused", fault_code="SoftLayer_Exception_Public")
    assert ("; ".join(notes), ["Virtual_Guest::getCreateObjectOptions"]) == told(refusal, **options)


@pytest.mark.parametrize(
    "reason",
    [
        sl.RateLimitError("slowly", fault_code="SoftLayer_Exception_WebService_RateLimitExceeded"),
        sl.ServerError("broken", fault_code="SoftLayer_Exception"),
    ],
    ids=lambda reason: type(reason).__name__,
)
def test_what_is_no_refusal_is_not_asked_about(reason: sl.SoftLayerAPIError) -> None:
    """A server that is busy or broken says nothing about the guest."""
    assert ("", []) == told(reason, flavor="HUGE")


@pytest.mark.parametrize(
    ("receipt", "done"),
    [
        ({"orderId": 7}, "guests ?"),
        ({"orderId": 7, "orderDetails": None}, "guests ?"),
        ({"orderId": 7, "orderDetails": {"virtualGuests": None}}, "guests ?"),
        (
            {"orderId": 7, "orderDetails": {"virtualGuests": [{"id": 5}, {"hostname": "a"}]}},
            "guests 5, ?",
        ),
    ],
)
def test_guests_that_are_not_in_the_receipt_have_no_tags(
    receipt: dict[str, Any], done: str
) -> None:
    """What is ordered is told by what the receipt has of it; without tags nothing is missed."""
    transport = Scripted(
        {
            "Virtual_Guest::generateOrderTemplate": {"prices": [], "virtualGuests": [{}]},
            "Product_Order::placeOrder": receipt,
        }
    )
    manager, order = sl.VSManager(transport.client()), {**GUEST}
    given: Any = order
    manager.order_guest(given)
    given = {**order, "tags": "a"}
    with pytest.raises(sl.FollowUpError) as caught:
        manager.order_guest(given)
    count = 2 if "5" in done else 0
    words = f"tags: the answer has {count} guests instead of 1"
    assert (
        f"ordered and billed: order 7, {done}; but what was to follow failed: the rest: {words}"
        == str(caught.value)
    )
    assert 7 == caught.value.result.order_id
