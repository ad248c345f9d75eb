# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Product_Package_Order_Step")
class ProductPackageOrderStep(Entity):
    """SoftLayer_Product_Package_Order_Step.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Product_Package_Order_Step/
    """

    id: int = local("id", "int")
    inclusive_previous_step_count: int = counter("inclusivePreviousStepCount")
    inclusive_previous_steps: list[models.ProductPackageOrderStepNext] = relational(
        "inclusivePreviousSteps", "SoftLayer_Product_Package_Order_Step_Next", array=True
    )
    next_step_count: int = counter("nextStepCount")
    next_steps: list[models.ProductPackageOrderStepNext] = relational(
        "nextSteps", "SoftLayer_Product_Package_Order_Step_Next", array=True
    )
    previous_step_count: int = counter("previousStepCount")
    previous_steps: list[models.ProductPackageOrderStepNext] = relational(
        "previousSteps", "SoftLayer_Product_Package_Order_Step_Next", array=True
    )
    step: str | None = local("step", "string")
