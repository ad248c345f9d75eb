"""SoftLayer_Billing_Invoice, and what the account pays: sums of its billing items."""

from __future__ import annotations

import datetime as dt
import math
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.registry import derived, part_of, same_as, usual
from softlayer_sdk.emulator.engine.values import decimal_text, month_of, read_date
from softlayer_sdk.emulator.orders.origins import resources
from softlayer_sdk.emulator.orders.parts import add_line, with_parts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_INVOICE, _ITEM = "SoftLayer_Billing_Invoice", "SoftLayer_Billing_Item"
_TOP = (
    "allTopLevelBillingItems",
    "allTopLevelBillingItemsUnfiltered",
    "allRecurringTopLevelBillingItems",
    "allRecurringTopLevelBillingItemsUnfiltered",
    "nextInvoiceTopLevelBillingItems",
)


def _sum(rows: Iterable[Row], fee: str) -> Decimal:
    return sum((Decimal(str(row.get(fee) or 0)) for row in rows), Decimal())


# --- what is paid for now


@derived("Account", "allBillingItems")
def billing_items(account: Row) -> list[Row]:
    """Everything that is paid for."""
    return list(account.state.all(_ITEM))


@derived("Account", *_TOP)
def top_items(account: Row) -> list[Row]:
    """What of that is no part of others."""
    return [row for row in account.state.made(_ITEM) if row.own("parent") is None]


@derived("Billing_Item", "nextBillDate")
def next_bill(item: Row) -> dt.datetime:
    """The first day of the next month, in Dallas."""
    return month_of(item.state.clock.now())[1]


@derived("Billing_Item", "nextInvoiceTotalRecurringAmount")
def next_amount(item: Row) -> float:
    """What a billing item costs in a month, with all that belongs to it."""
    return float(_sum(with_parts(item), "recurringFee"))


for _name in ("nextInvoiceChildren", "filteredNextInvoiceChildren", "billableChildren"):
    part_of("Billing_Item", _name, "children", lambda _: True)
part_of("Billing_Item", "nonZeroNextInvoiceChildren", "children", next_amount)


@derived(
    "Account",
    "nextInvoiceTotalAmount",
    "nextInvoiceTotalRecurringAmount",
    "nextInvoiceTotalRecurringAmountBeforeAccountDiscount",
    "pendingInvoiceTotalAmount",
    "pendingInvoiceTotalRecurringAmount",
)
def next_total(account: Row) -> Decimal:
    """What the account pays next month."""
    return _sum(account.get("allBillingItems"), "recurringFee")


@derived("Account", "pendingInvoice", "latestRecurringPendingInvoice")
def pending(account: Row) -> Row:
    """The invoice that will come."""
    total = next_total(account)
    values = {
        "id": 0,
        "startingBalance": Decimal(0),
        "endingBalance": total,
        "invoiceTotalAmount": total,
        "statusCode": "OPEN",
        "typeCode": "RECURRING",
    }
    return account.state.make(_INVOICE, values)


# --- invoices


@derived("Billing_Invoice", "invoiceTotalAmount", "invoiceTotalRecurringAmount", "amount")
def invoice_total(invoice: Row) -> Decimal:
    """What an invoice is about."""
    items: list[Row] = invoice.get("items")
    return _sum(items, "recurringFee") + _sum(items, "oneTimeFee")


_PARTS = ("labor", "oneTime", "recurring", "setup")
_TAXES = tuple(f"{part}TaxAmount" for part in _PARTS)
_TAX_RATES = tuple(f"{part}FeeTaxRate" for part in _PARTS)
# What nothing is asked for: there are no taxes, and nothing is paid once but what items say.
_NOTHING = {
    "Account": (
        *("nextInvoiceTotalOneTimeAmount", "nextInvoiceTotalOneTimeTaxAmount"),
        *("nextInvoiceTotalRecurringTaxAmount", "pendingInvoiceTotalOneTimeAmount"),
        *("pendingInvoiceTotalOneTimeTaxAmount", "pendingInvoiceTotalRecurringTaxAmount"),
    ),
    "Billing_Invoice": ("invoiceTotalOneTimeTaxAmount", "invoiceTotalRecurringTaxAmount"),
    "Billing_Invoice_Item": (
        *("totalOneTimeTaxAmount", "totalRecurringTaxAmount", "setupFee", "laborFee"),
        *_TAXES,
        *_TAX_RATES,
    ),
    "Billing_Item": (
        *("nextInvoiceTotalOneTimeAmount", "nextInvoiceTotalOneTimeTaxAmount"),
        *("nextInvoiceTotalRecurringTaxAmount", "oneTimeFee", "setupFee", "laborFee"),
        *_TAX_RATES,
    ),
    "Billing_Order": ("orderTotalOneTimeTaxAmount", "orderTotalRecurringTaxAmount"),
    "Billing_Order_Item": (*_TAXES, *_TAX_RATES),
}
for _kind, _names in _NOTHING.items():
    usual(_kind, **dict.fromkeys(_names, Decimal(0)))
for _kind in ("Billing_Invoice_Item", "Billing_Order_Item"):
    same_as(_kind, **{f"{_part}AfterTaxAmount": f"{_part}Fee" for _part in _PARTS})
same_as("Billing_Invoice_Item", createDate="invoice.createDate")
same_as("Billing_Invoice", modifyDate="createDate")
same_as(
    "Billing_Invoice",
    **{
        name: f"account.{name}"
        for name in (
            *("companyName", "firstName", "lastName", "email", "officePhone"),
            *("address1", "address2", "city", "state", "postalCode", "country"),
        )
    },
)
usual("Billing_Item", recurringMonths=1, serviceProviderId=1)
same_as("Billing_Item", modifyDate="createDate", associatedBillingItemId="parent.id")


@derived("Billing_Item", "lastBillDate", "cycleStartDate")
def last_bill(item: Row) -> Any:
    """The first day of this month, in Dallas, or when it was ordered if that is later."""
    month = month_of(item.state.clock.now())[0]
    return max(read_date(item.get("createDate")) or month, month)


@derived("Billing_Item", "resourceTableId")
def billed_id(item: Row) -> Any:
    """The id of what is billed, for the kinds of items that say it."""
    return next((row.get("id") for row in resources(item)), None)


@derived("Billing_Item", "provisionTransaction")
def installation(item: Row) -> Row | None:
    """What installs a server that is billed, as long as it does."""
    doing = [row.get("activeTransaction") for row in resources(item)]
    return next((each for each in doing if each and each.hidden["kind"] == "provision"), None)


@derived("Account", "balance")
def balance(account: Row) -> Decimal:
    """What is still to be paid."""
    return _sum(account.get("openRecurringInvoices"), "endingBalance")


@derived("Billing_Invoice", "invoiceTotalOneTimeAmount")
def once_total(invoice: Row) -> Decimal:
    """What of an invoice is paid once."""
    return _sum(invoice.get("items"), "oneTimeFee") + _sum(invoice.get("items"), "setupFee")


@derived("Billing_Invoice", "invoiceTotalPreTaxAmount")
def before_tax(invoice: Row) -> Decimal:
    """What an invoice is about; there are no taxes."""
    return invoice_total(invoice)


@derived("Billing_Invoice_Item", "totalOneTimeAmount")
def item_once(item: Row) -> Decimal:
    """What of a line is paid once, with all that belongs to it."""
    return sum((_sum(with_parts(item), fee) for fee in ("oneTimeFee", "setupFee")), Decimal())


@derived("Billing_Item", "hoursUsed")
def hours_used(item: Row) -> str | None:
    """The hours of this month that something hourly was there."""
    if not item.get("hourlyFlag"):
        return None
    now = item.state.clock.now()
    month, _ = month_of(now)
    since = max(read_date(item.get("createDate")) or month, month)
    return str(max(0, math.ceil((now - since).total_seconds() / 3600)))


@derived("Billing_Item", "currentHourlyCharge")
def hourly_charge(item: Row) -> str | None:
    """What these hours cost."""
    hours = hours_used(item)
    if hours is None:
        return None
    return decimal_text(Decimal(str(item.get("hourlyRecurringFee") or 0)) * int(hours))


@derived("Billing_Invoice_Item", "totalRecurringAmount")
def item_total(item: Row) -> Decimal:
    """What a line of an invoice costs, with all that belongs to it."""
    return _sum(with_parts(item), "recurringFee")


same_as(
    "Billing_Invoice_Item",
    category="billingItem.category",
    location="billingItem.location",
    product="billingItem.item",
)
part_of("Billing_Invoice", "invoiceTopLevelItems", "items", lambda row: row.get("parent") is None)
part_of("Account", "openRecurringInvoices", "invoices", lambda row: row.get("statusCode") == "OPEN")


@derived("Account", "latestRecurringInvoice")
def latest(account: Row) -> Row | None:
    """The last invoice."""
    return next(iter(reversed(account.get("invoices"))), None)


@derived("Account", "latestBillDate")
def latest_date(account: Row) -> dt.datetime | None:
    """When the last invoice was made."""
    invoices: list[Row] = account.get("invoices")
    dates = [each.get("createDate") for each in invoices if each.get("createDate") is not None]
    return max(dates, default=None)


def seed_invoices(state: State, born: dt.datetime) -> None:
    """An invoice that was paid and one that is open, for what the account has."""
    for number, status in enumerate(("CLOSED", "OPEN")):
        values = {
            "createDate": born + dt.timedelta(days=60 + 30 * number),
            "statusCode": status,
            "typeCode": "RECURRING",
            "startingBalance": 0,
            "endingBalance": 0,
        }
        invoice = state.add("Billing_Invoice", values)
        for bill in list(state.made("Billing_Item")):
            add_line(invoice, bill)
