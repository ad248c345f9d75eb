"""SoftLayer_Account: lists that are parts of other lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.behaviour import Context, behaviour

if TYPE_CHECKING:
    from softlayer_sdk.emulator.state import Row


@behaviour("Account", "getHourlyVirtualGuests")
def hourly(context: Context, _: Row) -> list[Row]:
    """The guests that are billed by the hour."""
    return context.state.where("SoftLayer_Virtual_Guest", lambda row: row.get("hourlyBillingFlag"))


@behaviour("Account", "getMonthlyVirtualGuests")
def monthly(context: Context, _: Row) -> list[Row]:
    """The guests that are billed by the month."""
    return context.state.where(
        "SoftLayer_Virtual_Guest", lambda row: not row.get("hourlyBillingFlag")
    )


@behaviour("Account", "getCurrentUser")
def current_user(context: Context, _: Row) -> Row | None:
    """Who is calling."""
    return next(context.state.all("SoftLayer_User_Customer"), None)
