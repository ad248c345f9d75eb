"""SoftLayer_Account: lists that are parts of other lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.registry import behaviour, part_of

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row


part_of("Account", "hourlyVirtualGuests", "virtualGuests", lambda row: row.get("hourlyBillingFlag"))
part_of(
    "Account", "monthlyVirtualGuests", "virtualGuests", lambda row: not row.get("hourlyBillingFlag")
)


@behaviour("Account", "getCurrentUser")
def current_user(context: Context, _: Row) -> Row | None:
    """Who is calling."""
    return context.user
