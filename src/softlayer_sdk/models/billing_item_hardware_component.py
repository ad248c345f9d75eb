# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import counter, entity, local, relational
from softlayer_sdk.models.billing_item import BillingItem


@entity("SoftLayer_Billing_Item_Hardware_Component")
class BillingItemHardwareComponent(BillingItem):
    """SoftLayer_Billing_Item_Hardware_Component.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Billing_Item_Hardware_Component/
    """

    resource: list[models.HardwareComponent] = relational(
        "resource", "SoftLayer_Hardware_Component", array=True
    )
    resource_count: int = counter("resourceCount")
    resource_table_id: int | None = local("resourceTableId", "int")
