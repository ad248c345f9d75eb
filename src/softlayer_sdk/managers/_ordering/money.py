"""What an order costs, and the most that it may cost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

import attrs

from softlayer_sdk.errors import PreflightError
from softlayer_sdk.models import (
    ContainerProductOrder,
    ContainerProductOrderReceipt,
    ProductItemPrice,
)

Money = Decimal | float | int
# The hours that SoftLayer reckons a month to have.
HOURS = 730
_NOTHING = Decimal(0)


@attrs.frozen(kw_only=True)
class PricedLine:
    """One item of an order, with what one of it costs before taxes.

    Attributes:
        description: What it is, in words.
        key_name: What it is ordered by.
        category: Code of the category that it is ordered under, such as `ram`.
        hourly: What it costs an hour; 0 where it is not billed so.
        monthly: What it costs a month; 0 where it is not billed so.
        setup: What it costs once.
        quantity: How many are ordered.
        price_group: Id of the group of datacenters that the price is for; None for all of them.
        asked_for: Whether the order named it; else it comes with what was named.
    """

    description: str
    key_name: str
    category: str
    hourly: Decimal
    monthly: Decimal
    setup: Decimal
    quantity: int
    price_group: int | None
    asked_for: bool


@attrs.frozen(kw_only=True)
class PricedOrder:
    """An order as SoftLayer would carry it out, with what it costs before taxes.

    Attributes:
        lines: One for each item.
        hourly: What all of it costs an hour; 0 where it is billed by the month only.
        monthly: What all of it costs a month; of an order by the hour, a month of 730 hours.
        setup: What all of it costs once.
        currency: What the amounts are in, such as `USD`.
        price_group: Id of the group of datacenters whose own prices hold; None for usual prices.
        order: The answer itself.
    """

    lines: tuple[PricedLine, ...]
    hourly: Decimal
    monthly: Decimal
    setup: Decimal
    currency: str
    price_group: int | None
    order: ContainerProductOrder

    @property
    def unasked(self) -> tuple[PricedLine, ...]:
        """What was chosen without being asked for, such as bandwidth."""
        return tuple(line for line in self.lines if not line.asked_for)

    @classmethod
    def of(
        cls, order: ContainerProductOrder, asked_for: Callable[[ProductItemPrice], bool]
    ) -> PricedOrder:
        """The order that SoftLayer checked.

        Args:
            order: What `verifyOrder` answers.
            asked_for: Tells whether the item of a price was asked for.
        """
        parts = list(parts_of(order))
        lines = [
            _line(price, part, asked=asked_for(price))
            for part in parts
            for price in _read(part, "prices") or ()
        ]
        sums = {
            fee: sum((getattr(line, fee) * line.quantity for line in lines), _NOTHING)
            for fee in ("hourly", "monthly", "setup")
        }
        by_hour = any(_read(part, "use_hourly_pricing") for part in parts)
        hourly = _total(order, parts, "pre_tax_recurring_hourly") or sums["hourly"]
        if all(map(_by_month, parts)):
            hourly = _NOTHING
        monthly = _total(order, parts, "pre_tax_recurring_monthly") or sums["monthly"]
        monthly = monthly or (hourly * HOURS if by_hour else _NOTHING)
        monthly = monthly or _total(order, parts, "pre_tax_recurring")
        groups = [line.price_group for line in lines if line.price_group]
        currencies = [_read(part, "currency_short_name") for part in (order, *parts)]
        return cls(
            lines=tuple(lines),
            hourly=hourly,
            monthly=monthly,
            setup=_total(order, parts, "pre_tax_setup") or sums["setup"],
            currency=next((each for each in currencies if each), "USD"),
            price_group=groups[0] if groups else None,
            order=order,
        )

    @classmethod
    def of_receipt(cls, receipt: ContainerProductOrderReceipt) -> PricedOrder:
        """What was ordered, item by item: what it costs an hour, a month and once.

        Args:
            receipt: What an order answers; its `order_id` and `order_date` say which and when.

        Raises:
            NotLoadedError: the receipt has no `order_details`.
        """
        order = receipt.order_details or ContainerProductOrder()
        return cls.of(order, asked_by(order))


@attrs.frozen(kw_only=True)
class Limits:
    """The most that an order may cost before taxes; None stands for no limit."""

    max_monthly: Decimal | None = None
    max_hourly: Decimal | None = None

    @classmethod
    def of(cls, max_monthly: Money | None, max_hourly: Money | None) -> Limits:
        """The limits that keywords stand for.

        Raises:
            PreflightError: one is no amount of money.
        """
        return cls(
            max_monthly=_amount("max_monthly", max_monthly),
            max_hourly=_amount("max_hourly", max_hourly),
        )

    def __bool__(self) -> bool:
        return self.max_monthly is not None or self.max_hourly is not None

    def check_all(self, orders: Iterable[PricedOrder]) -> None:
        """Refuse orders that cost more together.

        Raises:
            PreflightError: they do, or SoftLayer did not say what one of them costs.
        """
        each = list(orders)
        for priced in each:
            self.check(priced)
        if each:
            hourly = sum((priced.hourly for priced in each), _NOTHING)
            monthly = sum((priced.monthly for priced in each), _NOTHING)
            self.check(attrs.evolve(each[0], hourly=hourly, monthly=monthly))

    def check(self, priced: PricedOrder) -> None:
        """Refuse an order that costs more.

        Raises:
            PreflightError: it does, or SoftLayer did not say what it costs.
        """
        for keyword, most, cost, step in (
            ("max_monthly", self.max_monthly, priced.monthly, "a month"),
            ("max_hourly", self.max_hourly, priced.hourly, "an hour"),
        ):
            if most is None:
                continue
            if cost > most:
                raise PreflightError(
                    f"{keyword}={most}: the order costs {cost} {priced.currency} {step};"
                    " nothing was ordered"
                )
            if not cost and (priced.monthly or not priced.lines):
                other = "; give max_monthly" if priced.monthly else ""
                raise PreflightError(
                    f"{keyword}={most}: SoftLayer does not say what the order costs {step};"
                    f" nothing was ordered{other}",
                    suggestion="max_monthly" if priced.monthly else None,
                )


NO_LIMITS = Limits()


def asked_by(order: ContainerProductOrder) -> Callable[[ProductItemPrice], bool]:
    """Tells whether the item of a price is among those that an order names."""
    named: set[object] = set()
    for part in parts_of(order):
        for price in _read(part, "prices") or ():
            named |= {_read(price, "id"), _key_name(price), *categories_of(price)}
    named -= {None, ""}

    def asked_for(price: ProductItemPrice) -> bool:
        return not named.isdisjoint({_read(price, "id"), _key_name(price), *categories_of(price)})

    return asked_for


def category_of(price: ProductItemPrice) -> str:
    """The code of the category that a price is ordered under; empty if none is known."""
    return next(iter(categories_of(price)), "")


def parts_of(order: ContainerProductOrder) -> Iterator[ContainerProductOrder]:
    """What an order consists of: its containers, or itself."""
    inner = _read(order, "order_containers")
    if inner:
        for each in inner:
            yield from parts_of(each)
    else:
        yield order


def _total(order: ContainerProductOrder, parts: list[ContainerProductOrder], name: str) -> Decimal:
    """A sum that SoftLayer made: that of the whole order, or those of its parts together."""
    whole = _read(order, name)
    if whole:
        return Decimal(whole)
    return sum((Decimal(_read(part, name) or 0) for part in parts), _NOTHING)


def _by_month(part: ContainerProductOrder) -> bool:
    """Whether a part of an order says that it is not billed by the hour."""
    return _read(part, "use_hourly_pricing") is False


def _line(price: ProductItemPrice, part: ContainerProductOrder, *, asked: bool) -> PricedLine:
    item = _read(price, "item")
    hourly = None if _by_month(part) else _read(price, "hourly_recurring_fee")
    return PricedLine(
        description=_read(item, "description") or "",
        key_name=_key_name(price) or "",
        category=category_of(price),
        hourly=Decimal(hourly or 0),
        monthly=Decimal(_read(price, "recurring_fee") or 0),
        setup=Decimal(_read(price, "setup_fee") or 0),
        quantity=_read(part, "quantity") or 1,
        price_group=_read(price, "location_group_id") or None,
        asked_for=asked,
    )


def categories_of(price: ProductItemPrice) -> list[str]:
    """The codes of the categories that a price is said to be ordered under."""
    found = [_read(each, "category_code") for each in _read(price, "categories") or ()]
    return [code for code in found if code]


def _key_name(price: ProductItemPrice) -> str | None:
    key: str | None = _read(_read(price, "item"), "key_name")
    return key


def _read(model: object, name: str) -> Any:
    """A property; None where the answer does not have it."""
    return getattr(model, name, None)


def _amount(keyword: str, value: Money | None) -> Decimal | None:
    """An amount of money; a float is what it shows, not what it is inside."""
    if value is None:
        return None
    try:
        amount = Decimal(str(value)) if not isinstance(value, bool) else None
    except InvalidOperation:
        amount = None
    if amount is None or not amount.is_finite() or amount < 0:
        raise PreflightError(f"{keyword}={value!r}: an amount of money is needed here, such as 60")
    return amount
