# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Billing_Item_Association_History")
class BillingItemAssociationHistory(Entity):
    """SoftLayer_Billing_Item_Association_History.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Association_History/
    """

    associated_billing_item: models.BillingItem | None = relational(
        "associatedBillingItem", "SoftLayer_Billing_Item"
    )
    associated_billing_item_id: int | None = local("associatedBillingItemId", "int")
    billing_item: models.BillingItem | None = relational("billingItem", "SoftLayer_Billing_Item")
    billing_item_id: int | None = local("billingItemId", "int")
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
