"""Orders by key names, member by member, and the extras that cannot be in them."""

from __future__ import annotations

from typing import Any

import pytest

import softlayer_sdk as sl
from softlayer_sdk.managers._ordering.by_key_name import container, with_extras
from tests.managers import catalog
from tests.managers.doubles import Scripted, name

KIND = "SoftLayer_Container_Product_Order_Hardware_Server"
KEYS = ("1_IP_ADDRESS", "UBUNTU_22_64", "GPU", "GPU")


def ordered(*keys: str, **options: Any) -> Any:
    """The only container of an order, as it is sent."""
    transport = Scripted(catalog.answers(cores="16"))
    given = {"complex_type": KIND, **options}
    sl.OrderingManager(transport.client()).place_order("BARE", "wdc07", keys, **given)
    assert "Product_Order::placeOrder" == name(transport.calls[-1])
    [order] = transport.calls[-1].args[0]["orderContainers"]
    return order


def test_an_order_has_what_is_given() -> None:
    """Each price with the category of its place and the item that it is of."""
    extras = {"hardware": [{"hostname": "a"}], "quoteName": "", "presetId": None, "sshKeys": [7]}
    assert {
        "complexType": KIND,
        "packageId": 200,
        "location": 2017603,
        "quantity": 1,
        "useHourlyPricing": True,
        "hardware": [{"hostname": "a"}],
        "sshKeys": [7],
        "prices": [
            {
                "id": id,
                "categories": [{"categoryCode": category}],
                "item": {"keyName": key},
            }
            for id, category, key in (
                (1, "pri_ip_addresses", "1_IP_ADDRESS"),
                (45, "os", "OS_BY_SOCKET"),
                (71, "gpu0", "GPU"),
                (72, "gpu1", "GPU"),
            )
        ],
    } == ordered("1_IP_ADDRESS", "OS_BY_SOCKET", "GPU", "GPU", extras=extras)


def test_an_order_may_be_of_a_preset() -> None:
    """Its id is in the order, and its cores decide which price holds."""
    order = ordered("UBUNTU_22_64", preset_keyname="S1270", hourly=False, quantity=3)
    assert (64, False, 3) == (order["presetId"], order["useHourlyPricing"], order["quantity"])
    assert [42] == [each["id"] for each in order["prices"]]


@pytest.mark.parametrize(
    ("options", "words", "keyword"),
    [
        (
            {"extras": {"quantity": 3}},
            "extras has another quantity, 3, than quantity=1",
            "quantity",
        ),
        (
            {"extras": {"location": "dal13"}},
            "extras has another location, 'dal13', than location='wdc07'",
            "location",
        ),
        (
            {"extras": {"useHourlyPricing": False}},
            "extras has another use_hourly_pricing, False, than hourly=True",
            "hourly",
        ),
        (
            {"extras": {"hardware": [{"hostname": "a"}, {"hostname": "b"}]}},
            "quantity=1: extras has 2 hardware",
            "quantity",
        ),
        (
            {"extras": {"virtualGuests": [{"hostname": "a"}]}, "quantity": 2},
            "quantity=2: extras has 1 virtual_guests",
            "quantity",
        ),
    ],
)
def test_extras_that_say_otherwise_are_refused(
    options: dict[str, Any], words: str, keyword: str
) -> None:
    """The message has both sides; nothing is asked or ordered."""
    transport = Scripted({})
    with pytest.raises(sl.PreflightError) as caught:
        sl.OrderingManager(transport.client()).place_order(
            "BARE", "wdc07", KEYS, **{"complex_type": KIND, **options}
        )
    assert (words, keyword) == (str(caught.value), caught.value.suggestion)
    assert [] == transport.calls


def test_extras_that_say_the_same_are_taken() -> None:
    """What is said twice is sent once; no machines are any number of them."""
    extras = {"quantity": 2, "useHourlyPricing": True, "location": "wdc07", "hardware": []}
    order = ordered("1_IP_ADDRESS", quantity=2, extras=extras)
    assert (2, True, 2017603) == (
        order["quantity"],
        order["useHourlyPricing"],
        order["location"],
    )


def test_an_order_without_a_kind_says_what_to_give() -> None:
    """After the names were looked up, which may be wrong too."""
    with pytest.raises(sl.SoftLayerError) as caught:
        ordered("1_IP_ADDRESS", complex_type=None)
    assert (
        "complex_type: the order of 'BARE' needs one, such as 'SoftLayer_Container_Product_Order'"
        " or a longer name that begins so"
    ) == str(caught.value)


@pytest.mark.parametrize(
    ("extras", "kind", "words"),
    [
        ({"quantty": 1}, KIND, "argument 0: quantty is no property"),
        ({"quantty": 1}, None, "argument 0: quantty is no property"),
        (
            {"complexType": KIND, "quantty": 1},
            None,
            f"argument 0: quantty is no property of {KIND}",
        ),
        ({"hardware": [{"hostnam": "a"}]}, KIND, "argument 0: hardware[0].hostnam is no property"),
        ({"sshKeys": [7, {"sshKeyId": [7]}]}, KIND, "argument 0: sshKeys[0].sshKeyId is no"),
    ],
)
def test_extras_have_properties_of_an_order(
    extras: dict[str, Any], kind: str | None, words: str
) -> None:
    """What the schema does not know is refused, at any depth; plain ids in a list are not."""
    with pytest.raises(sl.PreflightError) as caught:
        container(extras, kind)
    assert str(caught.value).startswith(words)


def test_extras_of_an_unknown_kind_are_the_callers_to_know() -> None:
    """Whether the keyword or the extras name it."""
    whole: dict[str, Any] = {"complexType": "SoftLayer_New", "n": 1}
    assert whole == sl.unstructure(container(whole))
    assert whole == sl.unstructure(container({"n": 1}, "SoftLayer_New"))


def test_extras_are_added_to_an_order() -> None:
    """What has no value goes, on both sides; the order itself stays as it was."""
    order = sl.structure(
        sl.models.ContainerProductOrder, {"quantity": 1, "presetId": "", "quoteName": "a"}
    )
    found = with_extras(order, {"quantity": 2, "quoteName": "", "hostId": None})
    assert {"quantity": 2, "quoteName": "a"} == sl.unstructure(found)
    assert 1 == order.quantity
    model = sl.models.ContainerProductOrder(quantity=3)
    assert {"quantity": 3, "quoteName": "a"} == sl.unstructure(with_extras(order, model))
