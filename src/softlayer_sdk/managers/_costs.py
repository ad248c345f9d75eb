"""What things cost, added up by tag, datacenter, device, user or category."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

from softlayer_sdk.models import BillingInvoiceItem, BillingItem

Group: TypeAlias = Literal["tag", "datacenter", "device", "user", "category"]
GROUPS: tuple[Group, ...] = ("tag", "datacenter", "device", "user", "category")
PENNY = Decimal("0.01")

_ITEM = "id,description,categoryCode,hostName,domainName,location[name]"
_USER = "orderItem[order[userRecord[username]]]"
NEXT_MASK = f"mask[{_ITEM},nextInvoiceTotalRecurringAmount,nextInvoiceTotalOneTimeAmount,{_USER}]"
INVOICE_MASK = (
    f"mask[{_ITEM},billingItemId,totalRecurringAmount,totalOneTimeAmount,billingItem[{_USER}]]"
)


@attrs.frozen
class Cost:
    """What a group of things costs.

    Attributes:
        recurring: What comes back each month.
        one_time: What is paid once.
        items: How many top-level items it is.
    """

    recurring: Decimal = Decimal()
    one_time: Decimal = Decimal()
    items: int = 0

    @property
    def total(self) -> Decimal:
        """All of it."""
        return self.recurring + self.one_time

    def __add__(self, other: Cost) -> Cost:
        """Both together."""
        return Cost(
            self.recurring + other.recurring,
            self.one_time + other.one_time,
            self.items + other.items,
        )


def of_next(item: BillingItem) -> Cost:
    """What an item costs on the next invoice, with all that belongs to it."""
    return Cost(
        _money(item.next_invoice_total_recurring_amount),
        _money(item.next_invoice_total_one_time_amount),
        1,
    )


def of_invoice(item: BillingInvoiceItem) -> Cost:
    """What an item of an invoice cost, with all that belongs to it."""
    return Cost(_money(item.total_recurring_amount), _money(item.total_one_time_amount), 1)


def names(
    by: Group,
    item: BillingItem | BillingInvoiceItem,
    bought: BillingItem | None,
    tags: Mapping[int, Sequence[str]],
) -> Sequence[str]:
    """The groups that an item belongs to: one, or each of its tags; an empty name for none.

    Args:
        by: What the groups are.
        item: The item.
        bought: What it was bought as; None where that is gone.
        tags: The tags of the devices that there are, by the id of what is billed.
    """
    if by == "tag":
        return tags.get(bought.id if bought else 0, ()) or ("",)
    if by == "datacenter":
        return (item.location.name if item.location else "",)
    if by == "device":
        return (".".join(each for each in (item.host_name, item.domain_name) if each),)
    if by == "category":
        return (item.category_code or "",)
    order = bought.order_item.order if bought and bought.order_item else None
    return ((order.user_record.username or "") if order and order.user_record else "",)


def added_up(costs: Iterable[tuple[Sequence[str], Cost]]) -> dict[str, Cost]:
    """The cost of each group, the dearest first."""
    found: defaultdict[str, Cost] = defaultdict(Cost)
    for groups, cost in costs:
        for group in groups:
            found[group] += cost
    return dict(sorted(found.items(), key=lambda each: (-each[1].total, each[0])))


def _money(amount: float | Decimal | None) -> Decimal:
    return Decimal(str(amount or 0))
