# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.billing_item import BillingItem
    from softlayer_sdk.models.software_description import SoftwareDescription


@entity("SoftLayer_Software_AccountLicense")
class SoftwareAccountLicense(Entity):
    """SoftLayer_Software_AccountLicense.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_AccountLicense/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    billing_item: BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    capacity: str | None = local("capacity", "string")
    key: str | None = local("key", "string")
    software_description: SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    units: str | None = local("units", "string")
