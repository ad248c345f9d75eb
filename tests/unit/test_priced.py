"""What an order costs, number by number, and when it is too much."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs
import pytest

from softlayer_sdk import models
from softlayer_sdk._values.converter import structure
from softlayer_sdk.errors import PreflightError
from softlayer_sdk.managers._ordering.money import Limits, PricedLine, PricedOrder


def _priced(**answer: Any) -> PricedOrder:
    order = structure(models.ContainerProductOrder, answer)
    return PricedOrder.of(order, lambda price: price.id == 1)


FULL = {
    "id": 1,
    "item": {"keyName": "RAM_4", "description": "4 GB"},
    "categories": [{"categoryCode": ""}, {"categoryCode": "ram"}, {"categoryCode": "other"}],
    "hourlyRecurringFee": ".1",
    "recurringFee": "10",
    "setupFee": "5",
    "locationGroupId": 503,
}
EMPTY = {"id": 2, "hourlyRecurringFee": "", "recurringFee": None, "locationGroupId": 0}


def test_a_line_has_what_the_price_has() -> None:
    """What it lacks is an empty text, nothing, or the amount 0."""
    priced = _priced(prices=[FULL, EMPTY], quantity=2)
    nothing = Decimal(0)
    full, empty = priced.lines
    assert full == PricedLine(
        description="4 GB",
        key_name="RAM_4",
        category="ram",
        hourly=Decimal("0.1"),
        monthly=Decimal(10),
        setup=Decimal(5),
        quantity=2,
        price_group=503,
        asked_for=True,
    )
    assert empty == PricedLine(
        description="",
        key_name="",
        category="",
        hourly=nothing,
        monthly=nothing,
        setup=nothing,
        quantity=2,
        price_group=None,
        asked_for=False,
    )
    assert (empty,) == priced.unasked


def _sums(**answer: Any) -> tuple[Any, ...]:
    priced = _priced(**answer)
    return priced.hourly, priced.monthly, priced.setup


TOTALS = {
    "preTaxRecurringHourly": ".2",
    "preTaxRecurringMonthly": "20",
    "preTaxSetup": "7",
}
TWICE = {"prices": [FULL], "quantity": 2}


@pytest.mark.parametrize(
    ("answer", "sums"),
    [
        ({}, ("0", "0", "0")),
        ({"prices": [FULL]}, (".1", "10", "5")),
        (TWICE, (".2", "20", "10")),
        ({"orderContainers": [TWICE, TWICE]}, (".4", "40", "20")),
        ({"orderContainers": [{"orderContainers": [TWICE]}, {}]}, (".2", "20", "10")),
        ({"orderContainers": [], **TWICE}, (".2", "20", "10")),
        # The sums that SoftLayer makes go first: that of the whole, then those of the parts.
        (TOTALS, (".2", "20", "7")),
        ({**TWICE, **TOTALS}, (".2", "20", "7")),
        ({**TOTALS, "orderContainers": [{**TWICE, **TOTALS}, TWICE]}, (".2", "20", "7")),
        ({"orderContainers": [TOTALS, TWICE]}, (".2", "20", "7")),
        ({"orderContainers": [TOTALS, TOTALS]}, (".4", "40", "14")),
        # By the hour, a month is what SoftLayer says, what the prices say, or 730 hours.
        ({"useHourlyPricing": True, "preTaxRecurringHourly": ".1"}, (".1", "73", "0")),
        ({"useHourlyPricing": True, **TOTALS}, (".2", "20", "7")),
        (
            {"orderContainers": [{}, {"useHourlyPricing": True, "preTaxRecurringHourly": ".1"}]},
            (".1", "73", "0"),
        ),
        ({"useHourlyPricing": False, "preTaxRecurringHourly": ".1"}, "000"),
        ({"preTaxRecurringHourly": ".1", "preTaxRecurring": "9"}, (".1", "9", "0")),
        (
            {
                "useHourlyPricing": True,
                "preTaxRecurringHourly": ".1",
                "preTaxRecurring": "9",
            },
            (".1", "73", "0"),
        ),
        ({"orderContainers": [{"preTaxRecurring": "4"}, {"preTaxRecurring": "5"}]}, "090"),
    ],
)
def test_the_sums_of_an_order(answer: dict[str, Any], sums: Any) -> None:
    """An hour, a month, once: as SoftLayer adds it up, or else as its lines do."""
    assert tuple(map(Decimal, sums)) == _sums(**answer)


@pytest.mark.parametrize(
    ("answer", "currency", "group"),
    [
        ({}, "USD", None),
        ({"currencyShortName": ""}, "USD", None),
        (
            {"currencyShortName": "EUR", "orderContainers": [{"currencyShortName": "GBP"}]},
            "EUR",
            None,
        ),
        ({"orderContainers": [{}, {"currencyShortName": "GBP"}]}, "GBP", None),
        ({"prices": [EMPTY, FULL, {**FULL, "locationGroupId": 504}]}, "USD", 503),
    ],
)
def test_the_currency_and_the_group_of_an_order(
    answer: dict[str, Any], currency: str, group: int | None
) -> None:
    """The first that is told; without one, dollars at usual prices."""
    priced = _priced(**answer)
    assert (currency, group) == (priced.currency, priced.price_group)


def _costs(hourly: str = "0", monthly: str = "0", *, lines: bool = True) -> PricedOrder:
    priced = _priced(prices=[EMPTY] if lines else [])
    return attrs.evolve(priced, hourly=Decimal(hourly), monthly=Decimal(monthly))


@pytest.mark.parametrize(
    ("limits", "costs"),
    [
        (Limits(), _costs("9", "9")),
        (Limits.of(10, None), _costs("1", "10")),
        (Limits.of(None, 1), _costs("1", "730")),
        (Limits.of(10.5, ".5"), _costs("0.5", "10.5")),  # type: ignore[arg-type]  # a text will do
        # An order by the month has no price an hour, one of free items costs nothing.
        (Limits.of(10, None), _costs("0", "5")),
        (Limits.of(0, 0), _costs()),
        (Limits.of(0, None), _costs()),
    ],
)
def test_an_order_may_cost_its_limit(limits: Limits, costs: PricedOrder) -> None:
    """All that is within both limits is let through, the limits themselves included."""
    limits.check(costs)
    limits.check_all([costs])
    limits.check_all([])


SAYS_NOT = "SoftLayer does not say what the order costs"


@pytest.mark.parametrize(
    ("limits", "costs", "words", "keyword"),
    [
        (Limits.of(10, None), _costs("1", "10.01"), "10: the order costs 10.01 USD a month", None),
        (Limits.of(None, 1), _costs("1.1", "10"), "1: the order costs 1.1 USD an hour", None),
        (Limits.of(10, None), _costs(lines=False), f"10: {SAYS_NOT} a month", None),
        (Limits.of(None, 1), _costs(lines=False), f"1: {SAYS_NOT} an hour", None),
        (Limits.of(None, 1), _costs("0", "5"), f"1: {SAYS_NOT} an hour", "max_monthly"),
    ],
)
def test_an_order_over_its_limit_is_refused(
    limits: Limits, costs: PricedOrder, words: str, keyword: str | None
) -> None:
    """With the limit and the cost; a cost that is not told is not taken for nothing."""
    name = "max_hourly" if limits.max_monthly is None else "max_monthly"
    ending = f"; give {keyword}" if keyword else ""
    for check in (limits.check, lambda priced: limits.check_all([_costs("0.1", "1"), priced])):
        with pytest.raises(PreflightError) as caught:
            check(costs)
        assert f"{name}={words}; nothing was ordered{ending}" == str(caught.value)
        assert keyword == caught.value.suggestion


@pytest.mark.parametrize(
    ("limits", "words"),
    [
        (Limits.of(10, None), "max_monthly=10: the order costs 12 USD a month"),
        (Limits.of(None, 1), "max_hourly=1: the order costs 1.2 USD an hour"),
    ],
)
def test_orders_are_limited_together(limits: Limits, words: str) -> None:
    """Each is within the limit, and both are not."""
    each = _costs("0.6", "6")
    limits.check_all([each])
    with pytest.raises(PreflightError) as caught:
        limits.check_all([each, each])
    assert f"{words}; nothing was ordered" == str(caught.value)


def test_only_a_limit_is_one() -> None:
    """Nothing is no limit, 0 is one."""
    assert not Limits.of(None, None)
    assert Limits.of(0, None)
    assert Limits.of(None, 0)
