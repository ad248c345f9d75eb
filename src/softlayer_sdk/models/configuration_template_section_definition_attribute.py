# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.configuration_template_section_definition import (
        ConfigurationTemplateSectionDefinition,
    )
    from softlayer_sdk.models.configuration_template_section_definition_attribute_type import (
        ConfigurationTemplateSectionDefinitionAttributeType,
    )


@entity("SoftLayer_Configuration_Template_Section_Definition_Attribute")
class ConfigurationTemplateSectionDefinitionAttribute(Entity):
    """SoftLayer_Configuration_Template_Section_Definition_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template_Section_Definition_Attribute/
    """

    attribute_type: ConfigurationTemplateSectionDefinitionAttributeType | None = relational(
        "attributeType", "SoftLayer_Configuration_Template_Section_Definition_Attribute_Type"
    )
    configuration_definition: ConfigurationTemplateSectionDefinition | None = relational(
        "configurationDefinition", "SoftLayer_Configuration_Template_Section_Definition"
    )
    value: str | None = local("value", "string")
