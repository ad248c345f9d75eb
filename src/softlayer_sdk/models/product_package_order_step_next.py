# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Product_Package_Order_Step_Next")
class ProductPackageOrderStepNext(Entity):
    """SoftLayer_Product_Package_Order_Step_Next.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Order_Step_Next/
    """

    id: int = local("id", "int")
    next_order_step_id: int | None = local("nextOrderStepId", "int")
    order_step_id: int | None = local("orderStepId", "int")
    step: models.ProductPackageOrderStep | None = relational(
        "step", "SoftLayer_Product_Package_Order_Step"
    )
