# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local


@entity("SoftLayer_Container_Product_Promotion")
class ContainerProductPromotion(Entity):
    """SoftLayer_Container_Product_Promotion.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Container_Product_Promotion/
    """

    code: str | None = local("code", "string")
    expiration_date: datetime | None = local("expirationDate", "dateTime")
    locations: list[models.Location] = local("locations", "SoftLayer_Location", array=True)
    requirement_groups: list[models.ContainerProductPromotionRequirementGroup] = local(
        "requirementGroups", "SoftLayer_Container_Product_Promotion_RequirementGroup", array=True
    )
