# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Configuration_Template_Section_Definition")
class ConfigurationTemplateSectionDefinition(Entity):
    """SoftLayer_Configuration_Template_Section_Definition.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template_Section_Definition/
    """

    attribute_count: int = counter("attributeCount")
    attributes: list[models.ConfigurationTemplateSectionDefinitionAttribute] = relational(
        "attributes", "SoftLayer_Configuration_Template_Section_Definition_Attribute", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    default_value: models.ConfigurationTemplateSectionDefinitionValue | None = relational(
        "defaultValue", "SoftLayer_Configuration_Template_Section_Definition_Value"
    )
    description: str | None = local("description", "string")
    enumeration_values: str | None = local("enumerationValues", "string")
    group: models.ConfigurationTemplateSectionDefinitionGroup | None = relational(
        "group", "SoftLayer_Configuration_Template_Section_Definition_Group"
    )
    group_id: str | None = local("groupId", "string")
    id: int = local("id", "int")
    maximum_value: str | None = local("maximumValue", "string")
    minimum_value: str | None = local("minimumValue", "string")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    monitoring_data_flag: bool | None = relational("monitoringDataFlag", "boolean")
    name: str | None = local("name", "string")
    path: str | None = local("path", "string")
    require_value_flag: int | None = local("requireValueFlag", "int")
    section: models.ConfigurationTemplateSection | None = relational(
        "section", "SoftLayer_Configuration_Template_Section"
    )
    section_id: int | None = local("sectionId", "int")
    short_name: str | None = local("shortName", "string")
    sort: int | None = local("sort", "int")
    type_id: int | None = local("typeId", "int")
    value_type: models.ConfigurationTemplateSectionDefinitionType | None = relational(
        "valueType", "SoftLayer_Configuration_Template_Section_Definition_Type"
    )
