# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, counter, entity, local, relational


@entity("SoftLayer_Configuration_Template_Section")
class ConfigurationTemplateSection(Entity):
    """SoftLayer_Configuration_Template_Section.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template_Section/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    definition_count: int = counter("definitionCount")
    definitions: list[models.ConfigurationTemplateSectionDefinition] = relational(
        "definitions", "SoftLayer_Configuration_Template_Section_Definition", array=True
    )
    description: str | None = local("description", "string")
    disallowed_deletion_flag: bool | None = relational("disallowedDeletionFlag", "boolean")
    id: int = local("id", "int")
    linked_template: models.ConfigurationTemplate | None = relational(
        "linkedTemplate", "SoftLayer_Configuration_Template"
    )
    linked_template_id: str | None = local("linkedTemplateId", "string")
    linked_template_reference: models.ConfigurationTemplateSectionReference | None = relational(
        "linkedTemplateReference", "SoftLayer_Configuration_Template_Section_Reference"
    )
    modify_date: datetime | None = local("modifyDate", "dateTime")
    name: str | None = local("name", "string")
    parent_id: int | None = local("parentId", "int")
    profile_count: int = counter("profileCount")
    profiles: list[models.ConfigurationTemplateSectionProfile] = relational(
        "profiles", "SoftLayer_Configuration_Template_Section_Profile", array=True
    )
    section_type: models.ConfigurationTemplateSectionType | None = relational(
        "sectionType", "SoftLayer_Configuration_Template_Section_Type"
    )
    section_type_name: str | None = relational("sectionTypeName", "string")
    sort: int | None = local("sort", "int")
    sub_section_count: int = counter("subSectionCount")
    sub_sections: list[models.ConfigurationTemplateSection] = relational(
        "subSections", "SoftLayer_Configuration_Template_Section", array=True
    )
    template: models.ConfigurationTemplate | None = relational(
        "template", "SoftLayer_Configuration_Template"
    )
    template_id: str | None = local("templateId", "string")
    type_id: int | None = local("typeId", "int")
