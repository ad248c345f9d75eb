# GENERATED from the API's schema by `make generate`. Do not edit.
# Schema sha256 f515490862a6ecf6, generator 1. Corrections belong in codegen/overrides.toml.
from __future__ import annotations

from datetime import datetime

from softlayer_sdk import models
from softlayer_sdk._values.entity import Entity, entity, local, relational


@entity("SoftLayer_Configuration_Template_Section_Profile")
class ConfigurationTemplateSectionProfile(Entity):
    """SoftLayer_Configuration_Template_Section_Profile.

    https://sldn.softlayer.com/reference/datatypes/SoftLayer_Configuration_Template_Section_Profile/
    """

    agent_id: int | None = local("agentId", "int")
    configuration_section: models.ConfigurationTemplateSection | None = relational(
        "configurationSection", "SoftLayer_Configuration_Template_Section"
    )
    create_date: datetime | None = local("createDate", "dateTime")
    id: int = local("id", "int")
    name: str | None = local("name", "string")
    section_id: int | None = local("sectionId", "int")
