# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Configuration_Template_Section_Definition_Value")
class ConfigurationTemplateSectionDefinitionValue(Entity):
    """SoftLayer_Configuration_Template_Section_Definition_Value.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template_Section_Definition_Value/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    definition: models.ConfigurationTemplateSectionDefinition | None = relational(
        "definition", "SoftLayer_Configuration_Template_Section_Definition"
    )
    definition_id: int | None = local("definitionId", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    template: models.ConfigurationTemplate | None = relational(
        "template", "SoftLayer_Configuration_Template"
    )
    template_id: int | None = local("templateId", "int")
    value: str | None = local("value", "string")
