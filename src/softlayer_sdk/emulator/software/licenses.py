"""SoftLayer_Software_AccountLicense: software licences that are ordered on their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from softlayer_sdk.emulator.engine.errors import Refusal
from softlayer_sdk.emulator.engine.registry import canceller, deliverer, derived
from softlayer_sdk.emulator.orders.bills import bill

if TYPE_CHECKING:
    from softlayer_sdk.emulator.engine.context import Context
    from softlayer_sdk.emulator.engine.rows import Row
    from softlayer_sdk.emulator.engine.state import State

_LICENSE = "SoftLayer_Software_AccountLicense"
_GROUP = 5


def _key(state: State) -> str:
    """Five groups of five characters."""
    text = (state.noise().hex() + state.noise().hex()).upper()
    return "-".join(text[at : at + _GROUP] for at in range(0, _GROUP * _GROUP, _GROUP))


@deliverer("SoftLayer_Container_Product_Order_Software_License")
def order(
    context: Context, _: dict[str, Any], prices: list[Row], place: Row | None
) -> dict[str, Any]:
    """A licence for each price.

    Raises:
        Refusal: there is none.
    """
    state = context.state
    if not prices:
        raise Refusal.missing_categories("Software License")
    for price in prices:
        item = price.get("item")
        values = {
            "name": item.get("description"),
            "manufacturer": "VMware",
            "version": "1.0",
            "referenceCode": item.get("keyName"),
            "longDescription": item.get("description"),
        }
        fees = {"recurringFee": price.get("recurringFee")}
        paid = bill(state, "software_license", item.get("description"), fees, location=place)
        state.add(
            _LICENSE,
            {
                "key": _key(state),
                "capacity": str(item.get("capacity")),
                "units": "CPU",
                "softwareDescription": state.make("Software_Description", values),
                "billingItem": paid,
            },
        )
    return {}


@derived("Account", "accountLicenses", "activeAccountLicenses")
def licenses(account: Row) -> list[Row]:
    """The licences of the account."""
    return list(account.state.all(_LICENSE))


@canceller("Software_AccountLicense")
def cancel(context: Context, license: Row) -> None:
    """Give a licence back."""
    context.state.remove(license)
