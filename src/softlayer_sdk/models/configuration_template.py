# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from typing import TYPE_CHECKING

from softlayer_sdk._values.entity import Entity, counter, entity, local, relational

if TYPE_CHECKING:
    from datetime import datetime

    from softlayer_sdk.models.account import Account
    from softlayer_sdk.models.configuration_template_section import ConfigurationTemplateSection
    from softlayer_sdk.models.configuration_template_section_definition import (
        ConfigurationTemplateSectionDefinition,
    )
    from softlayer_sdk.models.configuration_template_section_definition_value import (
        ConfigurationTemplateSectionDefinitionValue,
    )
    from softlayer_sdk.models.configuration_template_section_reference import (
        ConfigurationTemplateSectionReference,
    )
    from softlayer_sdk.models.product_item import ProductItem
    from softlayer_sdk.models.user_customer import UserCustomer


@entity("SoftLayer_Configuration_Template")
class ConfigurationTemplate(Entity):
    """SoftLayer_Configuration_Template.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template/
    """

    account: Account | None = relational("account", "SoftLayer_Account")
    account_id: int | None = local("accountId", "int")
    configuration_section_count: int = counter("configurationSectionCount")
    configuration_sections: list[ConfigurationTemplateSection] = relational(
        "configurationSections", "SoftLayer_Configuration_Template_Section", array=True
    )
    create_date: datetime | None = local("createDate", "dateTime")
    default_value_count: int = counter("defaultValueCount")
    default_values: list[ConfigurationTemplateSectionDefinitionValue] = relational(
        "defaultValues", "SoftLayer_Configuration_Template_Section_Definition_Value", array=True
    )
    definition_count: int = counter("definitionCount")
    definitions: list[ConfigurationTemplateSectionDefinition] = relational(
        "definitions", "SoftLayer_Configuration_Template_Section_Definition", array=True
    )
    description: str | None = local("description", "string")
    id: int = local("id", "int")
    item: ProductItem | None = relational("item", "SoftLayer_Product_Item")
    item_id: int | None = local("itemId", "int")
    linked_section_references: ConfigurationTemplateSectionReference | None = relational(
        "linkedSectionReferences", "SoftLayer_Configuration_Template_Section_Reference"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    parent: ConfigurationTemplate | None = relational("parent", "SoftLayer_Configuration_Template")
    parent_id: int | None = local("parentId", "int")
    user: UserCustomer | None = relational("user", "SoftLayer_User_Customer")
    user_record_id: int | None = local("userRecordId", "int")
