# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Configuration_Template_Section_Reference")
class ConfigurationTemplateSectionReference(Entity):
    """SoftLayer_Configuration_Template_Section_Reference.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template_Section_Reference/
    """

    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    modify_date: datetime | None = local("modifyDate", "dateTime")
    section: models.ConfigurationTemplateSection | None = relational(
        "section", "SoftLayer_Configuration_Template_Section"
    )
    section_id: int | None = local("sectionId", "int")
    template: models.ConfigurationTemplate | None = relational(
        "template", "SoftLayer_Configuration_Template"
    )
    template_id: int | None = local("templateId", "int")
