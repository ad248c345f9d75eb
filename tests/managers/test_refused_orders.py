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


def refused(order: dict[str, Any], **answers: Any) -> tuple[list[str], list[tuple[Any, ...]]]:
    """The notes of a refusal, and what was asked for them."""
    transport = Refusing({**ANSWERS, **answers})
    orders = Orders(transport.client())
    given = sl.structure(models.ContainerProductOrder, order)
    found: list[Any] = []
    for way in (orders.verify, orders.place, orders.quote, orders.price):
        transport.calls.clear()
        with pytest.raises(sl.InvalidParameterError, match="refused") as caught:
            way(given)
        asked = [(name(call), call.id, call.mask) for call in transport.calls]
        found.append((getattr(caught.value, "__notes__", []), asked))
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
    assert [note.format("dal13, wdc07") for note in notes] == found
    assert [CATEGORIES, PLACES] == asked


def test_what_a_size_has_is_not_missing() -> None:
    """The items of a ready-made size are in the order too."""
    order = {**WHOLE, "prices": under("os"), "presetId": 64}
    assert ([too("ram (RAM)")], [PRESET, CATEGORIES, PLACES]) == refused(order)


def test_each_part_of_an_order_is_told() -> None:
    """What is in a container is an order of its own."""
    parts = [{**WHOLE, "prices": under("os", "ram")}, {**WHOLE, "location": 7}]
    notes, asked = refused({"orderContainers": parts})
    where = "the location 7 does not offer it; these do: dal13, wdc07"
    assert ([too("server (Server)"), where], [CATEGORIES, PLACES] * 2) == (notes, asked)


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
    assert ([], []) == refused(order)


def test_a_package_without_places_is_offered_anywhere() -> None:
    """Nothing is told of the place of an order then."""
    notes, _ = refused({**WHOLE, "location": 7}, **{"Product_Package::getRegions": []})
    assert [] == notes


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
    assert [] == getattr(caught.value, "__notes__", [])
