# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Software_AccountLicense")
class SoftwareAccountLicense(Entity):
    """SoftLayer_Software_AccountLicense.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Software_AccountLicense/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    capacity: str | None = local("capacity", "string")
    key: str | None = local("key", "string")
    software_description: models.SoftwareDescription | None = relational(
        "softwareDescription", "SoftLayer_Software_Description"
    )
    units: str | None = local("units", "string")
