# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, entity, local, relational

if TYPE_CHECKING:
    from softlayer_sdk.models.configuration_template import ConfigurationTemplate


@entity("SoftLayer_Configuration_Template_Attribute")
class ConfigurationTemplateAttribute(Entity):
    """SoftLayer_Configuration_Template_Attribute.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template_Attribute/
    """

    configuration_template: ConfigurationTemplate | None = relational(
        "configurationTemplate", "SoftLayer_Configuration_Template"
    )
    value: str | None = local("value", "string")
