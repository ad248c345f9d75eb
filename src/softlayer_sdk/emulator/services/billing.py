"""SoftLayer_Billing_Item: cancelling what is paid for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.behaviour import Context, behaviour

if TYPE_CHECKING:
    from softlayer_sdk.emulator.state import Row


@behaviour("Billing_Item", "cancelItem", "cancelService", "cancelServiceOnAnniversaryDate")
def cancel(context: Context, row: Row, immediately: object = True, *_: object) -> bool:  # noqa: FBT002 - SoftLayer's own
    """Cancel: at once a guest is gone, and a server has a ticket that says so."""
    del immediately
    for datatype in ("SoftLayer_Virtual_Guest", "SoftLayer_Hardware_Server"):
        for owner in context.state.where(datatype, lambda each: each.get("billingItem") is row):
            owner.values["billingItem"] = None
            if datatype == "SoftLayer_Virtual_Guest":
                context.state.remove(owner)
            else:
                owner.values["openCancellationTicket"] = context.state.add(
                    "SoftLayer_Ticket",
                    {"title": "Server Cancellation Request", "createDate": context.now},
                )
    context.state.remove(row)
    return True
