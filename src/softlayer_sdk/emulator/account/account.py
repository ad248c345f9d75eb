"""SoftLayer_Account: lists that are parts of other lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk.emulator.engine.registry import behaviour, part_of
from softlayer_sdk.emulator.engine.values import truth

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


@behaviour("Account", "countHourlyInstances")
def count_hourly(_: Context, account: Row) -> int:
    """How many guests are billed by the hour."""
    return len(account.get("hourlyVirtualGuests"))


# How many of these an account may have; the numbers are made up.
_LIMITS = {"hourlyInstanceLimit": 20, "hourlyServerLimit": 20}


@behaviour("Account", *_LIMITS)
def limit(context: Context, _: Row) -> int:
    """How many hourly guests or servers an account may have."""
    return _LIMITS[context.method]


@behaviour("Account", "areVdrUpdatesBlockedForBilling", "isActiveVmwareCustomer")
@behaviour("Account", "isEligibleForLocalCurrencyProgram", "isEligibleToLinkWithPaas")
def nothing_special(_: Context, __: Row) -> bool:
    """What an ordinary account is not."""
    return False


@behaviour("Account", "hasAttribute")
def has_attribute(context: Context, account: Row, kind: str) -> bool:
    """Whether something is noted of the account."""
    return attribute(context, account, kind) is not None


@behaviour("Account", "getAttributeByType")
def attribute(_: Context, account: Row, kind: str) -> Row | None:
    """What is noted of the account."""
    for row in account.get("attributes"):
        type: Row | None = row.get("accountAttributeType")
        if type is not None and type.get("keyName") == kind:
            found: Row = row
            return found
    return None


@behaviour("Account", "setVlanSpan")
def span(context: Context, account: Row, enabled: object = False) -> bool:  # noqa: FBT002 - a parameter of the API
    """Let private VLANs reach each other, or do not."""
    kind = "Account_Network_Vlan_Span"
    values = {"enabledFlag": truth(enabled), "modifyDate": context.now}
    account.update(networkVlanSpan=context.state.make(kind, values))
    return True
