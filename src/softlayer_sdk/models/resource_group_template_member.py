# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Resource_Group_Template_Member")
class ResourceGroupTemplateMember(Entity):
    """SoftLayer_Resource_Group_Template_Member.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Resource_Group_Template_Member/
    """

    max_quantity: int | None = local("maxQuantity", "int")
    min_quantity: int | None = local("minQuantity", "int")
    role: models.ResourceGroupRole | None = relational("role", "SoftLayer_Resource_Group_Role")
    role_id: int | None = local("roleId", "int")
    template: models.ResourceGroupTemplate | None = relational(
        "template", "SoftLayer_Resource_Group_Template"
    )
    template_id: int | None = local("templateId", "int")
