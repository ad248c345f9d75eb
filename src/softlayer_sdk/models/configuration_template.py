# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Configuration_Template")
class ConfigurationTemplate(Entity):
    """SoftLayer_Configuration_Template.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template/
    """

    account: models.Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    configuration_section_count: int = counter("configurationSectionCount")
    configuration_sections: list[models.ConfigurationTemplateSection] = relational(
        "configurationSections", "SoftLayer_Configuration_Template_Section", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    default_value_count: int = counter("defaultValueCount")
    default_values: list[models.ConfigurationTemplateSectionDefinitionValue] = relational(
        "defaultValues", "SoftLayer_Configuration_Template_Section_Definition_Value", array=True
    )
    definition_count: int = counter("definitionCount")
    definitions: list[models.ConfigurationTemplateSectionDefinition] = relational(
        "definitions", "SoftLayer_Configuration_Template_Section_Definition", array=True
    )
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    item: models.ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_id: int | None = local("itemId", "int")
    linked_section_references: models.ConfigurationTemplateSectionReference | None = relational(
        "linkedSectionReferences", "SoftLayer_Configuration_Template_Section_Reference"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    parent: models.ConfigurationTemplate | None = relational(
        "parent", "SoftLayer_Configuration_Template"
    )
    parent_id: int | None = local("parentId", "int")
    user: models.UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_record_id: int | None = local("userRecordId", "int")
