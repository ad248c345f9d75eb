# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import entity, local, relational
from softlayer_sdk.models.billing_item import BillingItem


@entity("SoftLayer_Billing_Item_Software_Component")
class BillingItemSoftwareComponent(BillingItem):
    """SoftLayer_Billing_Item_Software_Component.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Software_Component/
    """

    resource: models.SoftwareComponent | None = relational(
        "resource", "SoftLayer_Software_Component"
    )
    resource_table_id: int | None = local("resourceTableId", "int")
