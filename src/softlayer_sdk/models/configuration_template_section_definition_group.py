# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Configuration_Template_Section_Definition_Group")
class ConfigurationTemplateSectionDefinitionGroup(Entity):
    """SoftLayer_Configuration_Template_Section_Definition_Group.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template_Section_Definition_Group/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    parent: models.ConfigurationTemplateSectionDefinitionGroup | None = relational(
        "parent", "SoftLayer_Configuration_Template_Section_Definition_Group"
    )
    sort_order: int | None = local("sortOrder", "int")
