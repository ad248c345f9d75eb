"""Bills of the parts of machines that were seeded: made when they are first asked for.

An order of a machine is billed part by part. So is a machine that was seeded, but there may be
many of them, and most are never asked what they cost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.registry import completes, derived, held_by, provided
from softlayer_sdk.emulator.orders.origins import UNMADE, resources
from softlayer_sdk.emulator.orders.records import bill_parts

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_BILL, _ORDERED = "SoftLayer_Billing_Item", "SoftLayer_Billing_Order_Item"
_LINE = "SoftLayer_Billing_Invoice_Item"


def _make_parts(bill: Row) -> None:
    """Bill the parts of a machine, if that was not done yet; invoices have them as well."""
    if UNMADE.keys() != bill.hidden.keys():
        return
    bill.state.put_hidden(bill, {})
    machine = next(resources(bill), None)
    if machine is None:
        return
    parts = bill_parts(bill, provided("parts_of_machine")(machine))
    for line in _holders(bill, _LINE):
        for part in parts:
            add_line(line.get("invoice"), part, parent=line)


def add_line(invoice: Row, bill: Row, **values: object) -> None:
    """Add what is billed to an invoice."""
    names = ("categoryCode", "description", "hostName", "domainName", "recurringFee")
    line = {name: bill.get(name) for name in names} | {"oneTimeFee": 0}
    invoice.state.add(_LINE, {**line, "invoice": invoice, "billingItem": bill, **values})


@completes("Billing_Item", "Billing_Order_Item", "Billing_Invoice_Item")
def make_all_parts(state: State) -> None:
    """Bill the parts of all machines."""
    for bill in list(state.made(_BILL)):
        _make_parts(bill)


@derived("Billing_Item", "children")
def children(bill: Row) -> list[Row]:
    """What is billed below a billing item."""
    _make_parts(bill)
    return _holders(bill, _BILL)


@derived("Billing_Order", "items")
def ordered(order: Row) -> list[Row]:
    """What was ordered."""
    for item in _holders(order, _ORDERED):
        for bill in _holders(item, _BILL):
            _make_parts(bill)
    return _holders(order, _ORDERED)


@derived("Billing_Invoice", "items")
def lines(invoice: Row) -> list[Row]:
    """What an invoice is about."""
    for line in _holders(invoice, _LINE):
        if (bill := line.get("billingItem")) is not None:
            _make_parts(bill)
    return _holders(invoice, _LINE)


def with_parts(item: Row) -> list[Row]:
    """A billing item, or a line of an invoice, with all that belongs to it."""
    return [item, *(part for child in item.get("children") for part in with_parts(child))]


def _holders(row: Row, datatype: str) -> list[Row]:
    return [each for each in list(row.referrers) if each.is_a(datatype)]


held_by("Billing_Invoice_Item", "children", _LINE)
held_by("Billing_Order_Item", "children", _ORDERED)
