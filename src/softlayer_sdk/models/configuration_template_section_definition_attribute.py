# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Configuration_Template_Section_Definition_Attribute")
class ConfigurationTemplateSectionDefinitionAttribute(Entity):
    """SoftLayer_Configuration_Template_Section_Definition_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template_Section_Definition_Attribute/
    """

    attribute_type: models.ConfigurationTemplateSectionDefinitionAttributeType | None = relational(
        "attributeType", "SoftLayer_Configuration_Template_Section_Definition_Attribute_Type"
    )
    configuration_definition: models.ConfigurationTemplateSectionDefinition | None = relational(
        "configurationDefinition", "SoftLayer_Configuration_Template_Section_Definition"
    )
    value: str | None = local("value", "string")
