"""Cancelling what is billed: what ends, when, and what it cost a month."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import attrs

from softlayer_sdk.managers._templates import flag
from softlayer_sdk.models import BillingItem
from softlayer_sdk.services import BillingItemService

# What a cancellation tells of, to be asked for with the item.
BILLED = (
    "id,description,hostName,domainName,hourlyFlag,nextBillDate,cancellationDate,"
    "nextInvoiceTotalRecurringAmount"
)


@attrs.frozen(kw_only=True)
class Cancellation:
    """What was cancelled. It is true where SoftLayer took the cancellation.

    Attributes:
        what: What it is, in words.
        billing_item: Id of what it was billed by, which has a `cancellation_date` until it ends.
            That of a bare metal server is in AccountManager.list_cancellations() too.
        at_once: Whether it ends now, not with the billing period.
        ends: When the billing period ends, and it with that; None where it ends at once, or where
            SoftLayer does not say.
        monthly: What it and all that belongs to it would have cost on the next invoice.
        taken: Whether SoftLayer took the cancellation.
    """

    what: str
    billing_item: int
    at_once: bool
    ends: dt.datetime | None
    monthly: Decimal
    taken: bool = True

    def __bool__(self) -> bool:
        return self.taken

    @classmethod
    def of(cls, item: BillingItem, *, at_once: bool, taken: bool) -> Cancellation:
        """The cancellation of a billing item.

        Args:
            item: The item, as it was before; what was not loaded of it is not known.
            at_once: Whether it ends now.
            taken: Whether SoftLayer took it.
        """
        name = ".".join(filter(None, (_read(item, "host_name"), _read(item, "domain_name"))))
        ends = None if at_once else getattr(item, "next_bill_date", None)
        own = getattr(item, "recurring_fee", None)
        cost = getattr(item, "next_invoice_total_recurring_amount", own)
        return cls(
            what=": ".join(dict.fromkeys(filter(None, (name, _read(item, "description"))))),
            billing_item=item.id,
            at_once=at_once,
            ends=ends,
            monthly=Decimal(str(cost or 0)),
            taken=taken,
        )


def cancel(
    service: BillingItemService,
    item: BillingItem,
    reason: str | None,
    note: str | None = None,
    *,
    at_once: bool,
    whole: bool = True,
) -> Cancellation:
    """Cancel what is billed.

    Args:
        service: What makes the call.
        item: What it is billed by.
        reason: Why.
        note: More about it.
        at_once: Now; else when the billing period ends.
        whole: Whether all that belongs to it is cancelled too.

    Raises:
        PreflightError: `at_once` is neither True nor False.
    """
    flag("immediate", at_once)
    taken = service.cancel_item(at_once, whole, reason, note, id=item.id)
    return Cancellation.of(item, at_once=at_once, taken=taken)


def cancel_now(service: BillingItemService, item: BillingItem) -> Cancellation:
    """Cancel what is billed at once, with the one call that needs no reason."""
    return Cancellation.of(item, at_once=True, taken=service.cancel_service(id=item.id))


def _read(item: BillingItem, name: str) -> str:
    return getattr(item, name, None) or ""
